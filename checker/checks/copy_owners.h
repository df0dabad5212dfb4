/* Near copies whose figures are bound to two places: statistics of two cities share their words.
 * Leaves what the sentences themselves say to copies.h. */
#ifndef CC_CHECKS_COPY_OWNERS_H
#define CC_CHECKS_COPY_OWNERS_H

#include "checks/copies.h"

/** Whether the two figures of a difference were found to be of one metric and of two places of a kind, as their
 * articles tell. O(claims). */
bool cc_copy_of_two_places(const struct cc_difference *difference, const struct cc_side_tokens *a,
			   const struct cc_side_tokens *b);

/** Whether both figures of a difference are of a town that neither article names: 全市规模以上工业增加值增长2.2% of one
 * bulletin, and 5.6% of another one. O(claims). */
bool cc_copy_of_unknown_towns(const struct cc_difference *difference, const struct cc_side_tokens *a,
			      const struct cc_side_tokens *b);

#endif
