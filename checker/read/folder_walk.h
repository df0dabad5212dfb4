/* Walking a folder: what .gitignore files and excludes do not name, without dotfiles and without recursion.
 * Leaves paths of the command line and sorting to files.c, patterns to ignore.h. */
#ifndef CC_READ_FOLDER_WALK_H
#define CC_READ_FOLDER_WALK_H

#include "read/files.h"

struct cc_folder_walk {
	struct cc_vec *found; /* struct cc_str, NUL-terminated; appended */
	struct cc_str glob;   /* ptr NULL: every name with an extension that a reader knows */
	const struct cc_files_options *options;
	const struct cc_files_problem *problem;
	struct cc_arena *arena;
};

/** @param folder  As given; "" is the working directory. @return CC_OK or CC_ERR_NOMEM. */
enum cc_status cc_folder_walk_run(const struct cc_folder_walk *walk, struct cc_str folder);

/** Hand a problem on. @param reason  errno, or 0. */
void cc_files_tell(const struct cc_files_problem *problem, struct cc_str path, const char *what, int reason);

#endif
