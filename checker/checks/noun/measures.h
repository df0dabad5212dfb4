/* What units are to one another: 1.2公里 is 1200米, and 120吨 no 120立方米.
 * Leaves what the packs call a unit to ruleset/. */
#ifndef CC_CHECKS_MEASURES_H
#define CC_CHECKS_MEASURES_H

#include "model/quantity.h"
#include "ruleset/ruleset.h"

/** Whether two quantities of different units may be one amount: measured in a common unit they share a value, or
 * nothing is known of how the units go together (家 / 人, 个月 / 天). O(log units). */
bool cc_measures_agree(const struct cc_ruleset *rules, const struct cc_quantity *a, const struct cc_quantity *b);

/** Two amounts in one unit, common to both; `count` and `amount` of the packs keep it exact.
 * @return false where the packs do not tell how the units go together, or a figure is too long. */
bool cc_measures_bring(struct cc_interval *a, struct cc_interval *b, const struct cc_ruleset *rules,
		       struct cc_str unit_a, struct cc_str unit_b);

#endif
