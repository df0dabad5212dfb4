/* gitignore patterns: parsing them, and asking whether a path is named.
 * Leaves finding the files that hold them to files.c. */
#ifndef CC_READ_IGNORE_H
#define CC_READ_IGNORE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/vec.h"

/** One pattern. */
struct cc_ignore_rule {
	struct cc_str base;    /* the folder its file lies in, ending with '/'; empty for --exclude */
	struct cc_str pattern; /* without ! and slashes at its ends */
	bool negated;	       /* !pattern: takes back an earlier one */
	bool only_folders;     /* pattern/ */
	bool anchored;	       /* holds a slash other than the last: matches from `base` on */
};

/** Append the rule of one line, if it holds one. */
void cc_ignore_add(struct cc_vec *rules, struct cc_str line, struct cc_str base);

/** Append the rules of a .gitignore's text. */
void cc_ignore_add_lines(struct cc_vec *rules, struct cc_str text, struct cc_str base);

enum cc_path_kind { CC_PATH_FILE, CC_PATH_FOLDER };

/** Does the last rule that matches name `path`? `path` begins with the rule's base or the rule does not apply. */
bool cc_ignore_names(const struct cc_vec *rules, struct cc_str path, enum cc_path_kind kind);

/** * and ? within a folder, ** across folders, [a-z] [!a-z], \ quotes. O(pattern * text), no recursion. */
bool cc_glob_matches(struct cc_str pattern, struct cc_str text);

#endif
