/* Which two Han characters a source has side by side: 科技创⏎新 was one word where 创新 stands elsewhere.
 * Leaves what else tells of a broken line to joining.h. */
#ifndef CC_READ_HAN_PAIRS_H
#define CC_READ_HAN_PAIRS_H

#include "read/joining.h"

/** Whether `a` and `b` meet in the source. O(source) when first asked, O(1) then; out of memory sets joining->failed.
 */
bool cc_joining_knows_pair(struct cc_joining *joining, uint32_t a, uint32_t b);

#endif
