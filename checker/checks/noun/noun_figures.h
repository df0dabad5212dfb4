/* Figures of drafts and archive filed under keys that a way of looking gives them, with a metric or without.
 * Leaves keys and judging to that way: noun_frames.c, noun_leftovers.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_FIGURES_H
#define CC_CHECKS_NOUN_FIGURES_H

#include "checks/noun/noun_claims.h"
#include "checks/shared/kept.h"

/** One way of looking: which figures, and under what. */
struct noun_filing {
	enum cc_kept_kind kept;
	cc_kept_maker keep; /* calls noun_figures_keep */
	bool (*wants)(const struct cc_quantity *figure);
	/** Append the claim under each of its keys, which it sets. @return false when out of memory. */
	bool (*file)(struct cc_vec *out, struct noun_claim claim);
};

/** What an article has of it. @return false when out of memory. O(figures). */
bool noun_figures_of(struct cc_vec *out, const struct noun_filing *filing, const struct cc_article *article,
		     struct cc_arena *arena);

/** What the archive has of it, as a shelf. @return NULL when out of memory. O(n log n). */
void *noun_figures_keep(const struct noun_filing *filing, const struct cc_check_input *archive, struct cc_arena *arena);

/** What drafts have of it, and what is kept of the archive under their keys; by key, then in the order of articles and
 * places. @param out  vector of struct noun_claim. @return false when out of memory. O(n log n). */
bool noun_figures_gather(struct cc_vec *out, const struct noun_filing *filing, const struct cc_check_input *input,
			 struct cc_arena *arena);

/** A figure by its value and what it counts, whatever its classifier. */
uint64_t noun_figure_hash(const struct cc_quantity *figure);

#endif
