/* The figures of an article with the words around each, kept for the next article that it is held against.
 * Leaves which figures two articles tell of one thing to noun_nearest.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_AMID_H
#define CC_CHECKS_NOUN_AMID_H

#include "checks/noun/noun_claims.h"
#include "checks/story/retelling.h"

/** The words around a figure, without its own. */
struct noun_amid_words {
	struct retelling own; /* up to the figures before and behind it */
	struct retelling clause;
	struct retelling sentence;
};

/** A figure, and what tells quickly that another one is not its counterpart. */
struct noun_amid {
	struct noun_claim claim;
	uint64_t unit;	    /* hash of what it counts */
	uint64_t printed;   /* noun_printed_hash */
	uint64_t digits;    /* hash of its digits whatever their order, and where its point is */
	uint64_t beside[2]; /* noun_printed_hash of the figures before and behind it in its sentence; 0: none */
	int places;	    /* digits before the point */
	bool exact;
	const struct retelling *figures;     /* of its sentence, without words; NULL until they are asked for */
	const struct noun_amid_words *words; /* NULL until noun_amid_words_of */
};

/** Of the articles that were asked for last. */
struct noun_amids {
	const struct cc_check_input *input;
	struct cc_vec **of; /* by index of the article; NULL: not asked for, or forgotten */
	struct cc_arena *arena;
	struct cc_arena *kept;
	struct cc_arena *passing; /* of one article */
};

/** @param arena  Where claims live that metrics were found for. @return false when out of memory. */
bool noun_amids_new(struct noun_amids *out, const struct cc_check_input *input, struct cc_arena *arena);
void noun_amids_free(struct noun_amids *self);

/** Forget all where they take much memory: what noun_amids_of returned before is then gone. */
void noun_amids_limit(struct noun_amids *self);

/** The figures of an article but for ages and cells of tables. @return vector of struct noun_amid; NULL when out of
 * memory. O(figures) where it is not kept. */
struct cc_vec *noun_amids_of(struct noun_amids *self, const struct cc_article *article);

/** The words around a figure. @return NULL when out of memory. O(sentence) where they are not kept. */
const struct noun_amid_words *noun_amid_words_of(struct noun_amids *self, struct noun_amid *figure);

/** Whether a figure beside the one is printed beside the other. */
bool noun_amids_stand_by_one(const struct noun_amid *a, const struct noun_amid *b);

/** Whether the sentences of two figures have a figure of two digits and more in common. @return false when out of
 * memory. O(figures of a sentence squared). */
bool noun_amids_share_figure(bool *out, struct noun_amids *self, struct noun_amid *a, struct noun_amid *b);

/** Whether a word beside the figures, or the only one that is not the same, tells two things: women / men, 全省 / 全国.
 * The words of both are there. O(words). */
bool noun_amids_are_of_two(const struct cc_ruleset *rules, const struct noun_amid *a, const struct noun_amid *b);

/** Whether the clause of each names somebody, and not the one of the other. The words of both are there. O(bytes). */
bool noun_amids_name_others(const struct cc_ruleset *rules, const struct noun_amid *a, const struct noun_amid *b);

#endif
