/* Ages and anniversaries beside the years they are reckoned from: 成立于1998年…2025年迎来30周年.
 * Leaves dates that do not exist to the check `calendar`. */
#include "checks/arithmetic.h"

bool arithmetic_check_years(struct arithmetic *work)
{
	(void)work;
	return true;
}
