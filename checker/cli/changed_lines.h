/* Which lines were changed since a commit, as git tells: --changed-since.
 * Leaves running git to git.h, and what is done with lines to the library. */
#ifndef CC_CLI_CHANGED_LINES_H
#define CC_CLI_CHANGED_LINES_H

#include "claimcheck/claimcheck.h"

/** Changed lines. Paths are absolute. Freed with cc_changed_lines_free. */
struct cc_changed_lines {
	struct claimcheck_change *items;
	char **paths; /* of the items, owned */
	size_t count;
	size_t room;
};

/**
 * What differs between the working tree and the commit where the current branch left `ref` (where there is none, as in
 * a shallow clone: `ref` itself), and files that git does not know yet, as a whole.
 * @return false where git is not there, or does not know `ref`; told.
 */
bool cc_changed_lines_find(struct cc_changed_lines *out, const char *ref);

/** Add what a diff without context tells; `folder` stands before its paths. @return false when out of memory. */
bool cc_changed_lines_parse(struct cc_changed_lines *out, const char *diff, const char *folder);
void cc_changed_lines_free(struct cc_changed_lines *lines);

#endif
