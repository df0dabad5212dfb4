/* Remarks to the program that stand in an article: <!-- claimcheck: ignore value-conflict -- corrected since -->.
 * Leaves what they ask for to project/comments.h; here only where they are, as they are no part of the text. */
#ifndef CC_READ_REMARK_H
#define CC_READ_REMARK_H

#include "base/str.h"

/** A remark as it stands in a source. */
struct cc_remark {
	struct cc_span span; /* source offsets, with its <!-- and --> */
	struct cc_str words; /* behind "claimcheck:", without blanks at either end */
};

/**
 * The first remark at or behind `from`. Other comments are passed over; a colon of either width will do.
 * @return false where there is none. O(bytes).
 */
bool cc_remark_find(struct cc_remark *out, struct cc_str source, size_t from);

#endif
