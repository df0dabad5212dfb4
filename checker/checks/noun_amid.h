/* The figures of an article with the words around each, kept for the next article that it is held against.
 * Leaves which figures two articles tell of one thing to noun_nearest.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_AMID_H
#define CC_CHECKS_NOUN_AMID_H

#include "checks/noun_claims.h"
#include "checks/retelling.h"

/** A figure and the words around it, without its own. */
struct noun_amid {
	struct noun_claim claim;
	struct retelling own; /* up to the figures before and behind it */
	struct retelling clause;
	struct retelling sentence;
};

/** Of the articles that were asked for last. */
struct noun_amids {
	const struct cc_check_input *input;
	const struct cc_vec **of; /* by index of the article; NULL: not asked for, or forgotten */
	struct cc_arena *arena;
	struct cc_arena *kept;
};

/** @param arena  Where claims live that metrics were found for. @return false when out of memory. */
bool noun_amids_new(struct noun_amids *out, const struct cc_check_input *input, struct cc_arena *arena);
void noun_amids_free(struct noun_amids *self);

/** Forget all where they take much memory: what noun_amids_of returned before is then gone. */
void noun_amids_limit(struct noun_amids *self);

/** The figures of an article but for ages and cells of tables. @return vector of struct noun_amid; NULL when out of
 * memory. O(figures * sentence) where it is not kept. */
const struct cc_vec *noun_amids_of(struct noun_amids *self, const struct cc_article *article);

#endif
