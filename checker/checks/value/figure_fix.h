/* The repair that puts an official figure in the place of one that it replaced, in the digits that the text prints.
 * Leaves asking for it to repair/: a figure is changed only where its finding is named.
 * Private to checks/. */
#ifndef CC_CHECKS_FIGURE_FIX_H
#define CC_CHECKS_FIGURE_FIX_H

#include "checks/value/claims.h"

/**
 * Give the finding a fix that prints `fact` for each of these claims that stands in a draft: 6.91% becomes 6.88%,
 * 3.61万亿元 3.63万亿元. A claim whose words say more than its digits (超, about, a range, 三成), whose digits are
 * broken by markup, or that would stay as it is, is left alone; where none is left the finding gets no fix.
 * @param claims  vector of const struct cc_claim *.
 * @return false when out of memory.
 */
bool figure_fix_add(struct cc_finding *finding, const struct cc_vec *claims, const struct cc_fact *fact,
		    const struct cc_check_input *input, struct cc_arena *arena);

#endif
