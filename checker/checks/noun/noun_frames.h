/* The figures around a figure, which tell what it is of where two articles have them in common.
 * Leaves words, time and place to noun_pairs.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_FRAMES_H
#define CC_CHECKS_NOUN_FRAMES_H

#include "checks/noun/noun_pairs.h"

/** How many figures around one are looked at. */
enum { NOUN_FRAME_SIDE = 3, NOUN_FRAME_MOST = 2 * NOUN_FRAME_SIDE };

/** The nearest figures of two digits and more before and behind a figure in its paragraph. */
struct noun_frame {
	uint64_t figures[NOUN_FRAME_MOST]; /* value and unit, hashed; the nearest first */
	bool telling[NOUN_FRAME_MOST];	   /* of three digits and more */
	size_t count;
};

/** O(figures of five sentences). */
struct noun_frame noun_frame_of(const struct noun_claim *claim);

/** What two figures have around them in common, in points: one for a figure of two digits, two for one of more.
 * O(figures of five sentences). */
unsigned noun_frames_shared(const struct noun_claim *a, const struct noun_claim *b);

/**
 * Every exact figure of two digits of the drafts, under each of the figures beside it, and those of the archive that
 * may have its digits swapped beside the same one; by key, then in the order of articles and places.
 * @param out  vector of struct noun_claim; their core is empty. @return false when out of memory. O(n log n).
 */
bool noun_frames_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Whether one of two figures of one key is the other one with its digits swapped: what stands around them is one.
 * @return false when out of memory. O(figures). */
bool noun_frames_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b);

#endif
