/* The registry of checks, made from checks.def.
 * Leaves what a check does to its own file. */
#include "checks/check.h"

#define CC_CHECK(id) &cc_check_##id,
const struct cc_check *const cc_checks[] = {
#include "checks/checks.def"
    NULL};
#undef CC_CHECK

const struct cc_check *cc_check_find(struct cc_str id)
{
	for (const struct cc_check *const *at = cc_checks; *at != NULL; at++)
		if (cc_str_equal(cc_str_from((*at)->id), id))
			return *at;
	return NULL;
}
