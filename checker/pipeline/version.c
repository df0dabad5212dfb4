/* What this build is and what it was built with.
 * Leaves printing it to cli/. */
#include "claimcheck/claimcheck.h"

const char *claimcheck_version(void)
{
	return CC_VERSION;
}
