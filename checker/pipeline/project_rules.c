/* Where a project keeps packs of its own: .claimcheck/rules, found upwards from the current folder as git finds .git.
 * Leaves loading them to ruleset/. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "claimcheck/claimcheck.h"

enum { FOLDER_MAX = 4096 };

static const char own_folder[] = ".claimcheck/rules";

static bool is_folder(const char *path)
{
	struct stat info;
	return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* Cut the last name off. @return false at the root. */
static bool go_up(char *folder)
{
	char *slash = strrchr(folder, '/');
	if (slash == NULL || folder[1] == '\0')
		return false;
	slash[slash == folder] = '\0';
	return true;
}

/* The folder as a path from here, so that messages stay short: .claimcheck/rules, ../../.claimcheck/rules. */
static bool write_relative(char *out, size_t size, size_t steps)
{
	static const char up[] = "../";
	size_t len = strlen(up);
	if (steps * len + sizeof(own_folder) > size)
		return false;
	char *end = out;
	for (size_t i = 0; i < steps; i++)
		end = stpcpy(end, up);
	(void)stpcpy(end, own_folder);
	return true;
}

bool claimcheck_project_rules(char *out, size_t size)
{
	char folder[FOLDER_MAX];
	char candidate[FOLDER_MAX + sizeof(own_folder) + 1];
	out[0] = '\0';
	if (getcwd(folder, sizeof(folder)) == NULL)
		return false;
	size_t steps = 0;
	do {
		(void)snprintf(candidate, sizeof(candidate), "%s/%s", folder, own_folder);
		if (is_folder(candidate))
			return write_relative(out, size, steps);
		steps++;
	} while (go_up(folder));
	return false;
}
