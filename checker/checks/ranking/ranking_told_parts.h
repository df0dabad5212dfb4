/* A sentence whose places are read, and its numbers that are about places.
 * Leaves finding them to ranking_told_read.c, what they are of to ranking_told_about.c. Private to checks/. */
#ifndef CC_CHECKS_RANKING_TOLD_PARTS_H
#define CC_CHECKS_RANKING_TOLD_PARTS_H

#include "checks/ranking/ranking_told.h"

enum { TOLD_PLACES_MOST = 12 };

enum told_kind { TOLD_NONE, TOLD_NOW, TOLD_FROM, TOLD_PRIOR, TOLD_STEP };

/** A number of the sentence that is about a place. */
struct told_place {
	const struct cc_quantity *quantity;
	enum told_kind kind;
	int value; /* of a step, negative where places are lost */
};

struct told_reading {
	struct ranking_work *work;
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_span span;
	const struct cc_mentions *mentions;
	bool han;
	struct told_place places[TOLD_PLACES_MOST];
	size_t count;
};

static inline const struct cc_word_list *told_words(const struct told_reading *it, enum cc_words list)
{
	return cc_words_of(it->work->input->rules, list);
}

/** [from, to) of the view; empty where `to` is not behind `from`. */
static inline struct cc_str told_between(const struct told_reading *it, size_t from, size_t to)
{
	return cc_str_slice(it->article->text.view, from, to > from ? to : from);
}

/** A whole number that a place or a number of competitors may be; 0: none. */
int told_whole(const struct cc_quantity *quantity);

/** Enter what tells the rank from others and ties it to its like: figures, area, field, metric, name, time.
 * @param stretch  What speaks of it and of no other. @return false when out of memory. O(sentence * words). */
bool ranking_told_about(struct told_rank *rank, const struct told_reading *it, const struct cc_quantity *own,
			struct cc_span stretch);

#endif
