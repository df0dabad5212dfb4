/* Words of a sentence that give something its place in an order or its turn in a row: 第三高, 居首位, 第二座, "the
 * second-largest", "the third satellite". Leaves whose it is to the callers. Private to checks/. */
#ifndef CC_CHECKS_RANKING_MARKS_H
#define CC_CHECKS_RANKING_MARKS_H

#include "checks/ranking/ranking_places.h"

struct ranking_mark {
	struct cc_span span; /* view offsets */
	int rank;
	bool turn;   /* the second of a row: 第二座, "the third satellite"; no place in an order */
	uint64_t of; /* what the order goes by, or what is counted: 高, 座, largest, satellite; 0: not said */
	int among;   /* English, of how many: "fifth of the 14 provinces"; 0: not said */
};

/** Append the marks of the search's sentence. @return false when out of memory. O(bytes * words of the lists). */
bool ranking_marks_add(struct cc_vec *out, struct ranking_search *self);

#endif
