/* How well two near copies are tied to one thing: by the period and place they speak of, by figures that agree.
 * Leaves what a difference then means to copies.h. */
#ifndef CC_CHECKS_COPY_TIES_H
#define CC_CHECKS_COPY_TIES_H

#include "checks/copy/align.h"

/** Period and place: 2 said, 1 inherited alike, 0 open, -1 another one. */
struct cc_copy_ties {
	int period;
	int place;
	bool hidden;	/* the same words mean two periods: 今年上半年 */
	size_t figures; /* that agree */
	bool same_day;	/* nothing says that the two were written at different times */
};

/** @param stretch  The stretch of what differs: what stands before it is its context. O(tokens). */
struct cc_copy_ties cc_copy_ties_of(const struct cc_alignment *alignment, size_t stretch,
				    const struct cc_side_tokens *a, const struct cc_side_tokens *b);

/** Whether the stretch speaks of a subject that is another one in the next paragraph or document: 公司实现营业收入…. */
bool cc_copy_depends(const struct cc_alignment *alignment, size_t stretch, const struct cc_side_tokens *a,
		     const struct cc_side_tokens *b);

#endif
