/* What the files of the check `translation` share: the figures and days of a text in order, and the pairs of two texts.
 * Leaves the check's description to check_translation.c. Private to checks/. */
#ifndef CC_CHECKS_TRANSLATION_H
#define CC_CHECKS_TRANSLATION_H

#include "checks/check.h"

/** A figure or a period of a text. */
struct translation_item {
	uint32_t sentence;
	struct cc_span span;		    /* view offsets */
	const struct cc_quantity *quantity; /* NULL: a period */
	struct cc_period period;
	bool telling; /* so many digits that two texts hardly share it by chance */
};

/** An article's items. */
struct translation_text {
	const struct cc_article *article;
	bool han;
	size_t first; /* index into the items of the run */
	size_t count;
};

struct translation_texts {
	struct cc_vec texts; /* struct translation_text */
	struct cc_vec items; /* struct translation_item */
};

/** Two texts that share most of their figures, in two languages. Indices of texts. */
struct translation_pair {
	uint32_t han;
	uint32_t latin;
};

/** Items of a pair that stand in one place and differ; indices into the items of the run. */
struct translation_fault {
	size_t han;
	size_t latin;
};

/** The items of all articles. @return false when out of memory. O(mentions). */
bool translation_collect(struct translation_texts *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Which texts are versions of each other. @param out  Vector of struct translation_pair. @return false when out of
 * memory. O(items log items). */
bool translation_find_pairs(struct cc_vec *out, const struct translation_texts *texts, struct cc_arena *arena);

/** Lay a pair side by side. @param out  Vector of struct translation_fault. @return false when out of memory.
 * O(items of one * items of the other), both at most TRANSLATION_ITEMS_MAX; longer texts are not compared. */
bool translation_compare(struct cc_vec *out, const struct translation_texts *texts, struct translation_pair pair,
			 struct cc_arena *arena);

/** Whether two items say one thing: figures of one dimension whose intervals meet, periods with the same ends. */
bool translation_same(const struct translation_item *a, const struct translation_item *b);

/** Whether two items could stand for each other: figures of one dimension, or periods of one length. */
bool translation_alike(const struct translation_item *a, const struct translation_item *b);

enum { TRANSLATION_ITEMS_MAX = 1000 };

#endif
