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
	bool yearless; /* 6月2日, 12 June: no year is known */
	bool telling;  /* so many digits that two texts hardly share it by chance */
	bool is_cell; /* a number without a unit in a table: heads say of what size it is, 亿元 here and "million" there
		       */
};

/** An article's items. */
struct translation_text {
	const struct cc_article *article;
	bool han;
	struct translation_item *items;
	size_t count;
	size_t telling; /* how many of them are */
};

/** The texts of drafts, and those that are kept of an archive. */
struct translation_texts {
	struct cc_vec own; /* struct translation_text */
	const struct translation_text *kept;
};

/** A text by its number. */
const struct translation_text *translation_text_at(const struct translation_texts *texts, uint32_t number);

/** Two texts that share most of their figures, in two languages. Numbers of texts. */
struct translation_pair {
	uint32_t han;
	uint32_t latin;
};

/** Items of a pair that stand in one place and differ; indices into the items of either text. */
struct translation_fault {
	size_t han;
	size_t latin;
	bool sure; /* the versions agree line for line, and the sentences are each other's */
};

/** One of two texts that are laid side by side. Arrays are as long as the text has items. */
struct translation_side {
	const struct translation_item *items;
	size_t count;
	size_t *mates; /* the item of the other text that is its equal; TRANSLATION_ALONE: none */
	size_t *gaps;  /* how many members of the common row stand before it, itself included */
	bool *open;    /* neither it nor what repeats it has an equal; set by translation_compare */
};

/** Two texts side by side. */
struct translation_alignment {
	struct translation_side han;
	struct translation_side latin;
	uint16_t *lengths; /* of the longest common rows behind each pair, (han.count + 1) * (latin.count + 1) */
};

#define TRANSLATION_ALONE SIZE_MAX

/** Which texts are versions of each other, one of them a draft. @param out  Vector of struct translation_pair.
 * @return false when out of memory. O(items log items); of an archive that is kept, those of the drafts' values. */
bool translation_find_pairs(struct cc_vec *out, struct translation_texts *texts, const struct cc_check_input *input,
			    struct cc_arena *arena);

/** Lay a pair side by side. @return false when out of memory. O(items of one * items of the other). */
bool translation_align(struct translation_alignment *out, const struct translation_text *han,
		       const struct translation_text *latin, struct cc_arena *arena);

/** What differs in a pair. @param out  Vector of struct translation_fault. @return false when out of memory.
 * O(items of one * items of the other), both at most TRANSLATION_ITEMS_MAX; longer texts are not compared. */
bool translation_compare(struct cc_vec *out, const struct translation_text *han, const struct translation_text *latin,
			 struct cc_arena *arena);

/** Whether two items say one thing: figures of one dimension whose intervals meet, periods with the same ends. */
bool translation_same(const struct translation_item *a, const struct translation_item *b);

/** Whether an item is a place in an order, as 位列第38位 and "ranked 36th" give it. */
bool translation_is_rank(const struct translation_item *item);

/** Whether two items could stand for each other: figures of one dimension, or periods of one length. */
bool translation_alike(const struct translation_item *a, const struct translation_item *b);

enum { TRANSLATION_ITEMS_MAX = 1000 };

#endif
