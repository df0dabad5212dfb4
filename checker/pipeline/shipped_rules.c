/* Where the rules that ship are: environment, beside the program, source tree.
 * Leaves loading them to ruleset/. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "claimcheck/claimcheck.h"

enum { FOLDER_MAX = 4096 };

static bool is_folder(const char *path)
{
	struct stat info;
	return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* <folder of the program>/../share/claimcheck/rules, where an installation puts them. */
static bool beside_program(char *out, size_t size)
{
	char program[FOLDER_MAX];
	ssize_t length = readlink("/proc/self/exe", program, sizeof(program) - 1);
	if (length <= 0)
		return false;
	program[length] = '\0';
	char *slash = strrchr(program, '/');
	if (slash == NULL)
		return false;
	*slash = '\0';
	int written = snprintf(out, size, "%s/../share/claimcheck/rules", program);
	return written > 0 && (size_t)written < size && is_folder(out);
}

void claimcheck_default_rules(char *out, size_t size)
{
	const char *named = getenv("CLAIMCHECK_RULES");
	if (named != NULL && named[0] != '\0')
		(void)snprintf(out, size, "%s", named);
	else if (!beside_program(out, size))
		(void)snprintf(out, size, "%s", is_folder(CC_RULES_INSTALLED) ? CC_RULES_INSTALLED : CC_RULES_SOURCE);
}
