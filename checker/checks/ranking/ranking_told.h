/* Places as sentences tell them, with what tells one from another: where it was before, among how many and whom, in
 * what area, of which figure. Leaves which of them are one thing's to ranking_told.c. Private to checks/. */
#ifndef CC_CHECKS_RANKING_TOLD_H
#define CC_CHECKS_RANKING_TOLD_H

#include "checks/ranking/ranking.h"
#include "checks/story/retelling.h"

enum { TOLD_FIGURES = 3 };

/** 增速|居|全省14个市州|第六位|，比上年前移两位 */
struct told_rank {
	struct ranking_head head; /* the key is a name that its article says */
	struct cc_span move;	  /* 两位, or the 第八位 that it came from; empty: not told */
	uint32_t sentence;
	int now;
	int before;			/* the place that it had before; 0: not told */
	int among;			/* 14; 0: not told */
	struct cc_str area;		/* 全省, "in the country"; empty: none */
	struct cc_str what;		/* 增速, where its clause opens with something measured; empty: it does not */
	struct cc_vec field;		/* words of among whom it is or in which list: 绩效考核; sorted */
	const struct cc_metric *metric; /* the last one named before it in its sentence; NULL: none */
	const struct cc_mentions *before_it;		 /* of the sentence before in its block; NULL: there is none */
	struct cc_str title;				 /* of a list: 《高教观察》 */
	struct cc_period period;			 /* unset where none is named */
	struct retelling told;				 /* what speaks of this place and of no other */
	const struct cc_quantity *figures[TOLD_FIGURES]; /* told right before it, the nearest first */
	size_t figure_count;
	uint64_t name; /* that its clause begins with; 0: none */
	bool han;
	bool league; /* among the teams of one: "in the table" */
	bool grows;  /* the place of a growth */
};

/** Append the places of a sentence, once for each name that its article says most: a ranking_gatherer. */
bool ranking_told_gather(struct cc_vec *out, struct ranking_work *work, const struct cc_article *article,
			 uint32_t sentence);

#endif
