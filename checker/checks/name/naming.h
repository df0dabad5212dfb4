/* What the parts of the check `name` that compare persons share.
 * Leaves its other families to names.h. Private to checks/. */
#ifndef CC_CHECKS_NAMING_H
#define CC_CHECKS_NAMING_H

#include "checks/name/written_names.h"
#include "checks/noun/noun_kin.h"

struct naming {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct noun_kin kin;
};

/** Tell of two names in capitals that are near one another. @param context  A struct naming. @return false when out of
 * memory. O(places). */
bool name_written_report(void *context, const struct written_spelling *a, const struct written_spelling *b,
			 enum written_nearness nearness);

#endif
