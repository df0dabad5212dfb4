/* Near copies that are entries of one log or digest, or tell two moves: what differs is meant to.
 * Leaves articles of two times to copy_years.h. Private to checks/. */
#ifndef CC_CHECKS_COPY_ENTRIES_H
#define CC_CHECKS_COPY_ENTRIES_H

#include "checks/copy/copies.h"

/** Whether two times of one document head two entries of it: "Update: July 18, 8:20 a.m.", "released the index for
 * January" and "for November". O(bytes of the sentences). */
bool cc_copy_are_entries(const struct cc_difference *difference, const struct cc_side_tokens *a,
			 const struct cc_side_tokens *b);

/** Whether both sentences say behind the figure that differs by how much it moved, and do not agree in that either:
 * 为78.8%，比2015年上升2.1个百分点 and 为87.7%，同比上升2.2个百分点. O(figures, cues of the sentences). */
bool cc_copy_moved_apart(const struct cc_difference *difference, const struct cc_side_tokens *a,
			 const struct cc_side_tokens *b);

#endif
