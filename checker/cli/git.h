/* Asking git: a program that is run without a shell, and what it prints.
 * Leaves what the answers mean to changed_lines.h. */
#ifndef CC_CLI_GIT_H
#define CC_CLI_GIT_H

#include <stdbool.h>
#include <stddef.h>

/** What git printed. Freed with cc_git_free. */
struct cc_git_answer {
	char *text; /* NUL-terminated */
	size_t len;
};

/** Whether git's own complaints are shown. */
enum cc_git_complaints { CC_GIT_SILENT, CC_GIT_ALOUD };

/**
 * Run git with these arguments (NULL-terminated, behind "git") in the current folder.
 * @param out  Set where it returns true.
 * @return whether it ran, ended with 0, and its output fitted into memory.
 */
bool cc_git_run(struct cc_git_answer *out, const char *const *arguments, enum cc_git_complaints complaints);
void cc_git_free(struct cc_git_answer *answer);

#endif
