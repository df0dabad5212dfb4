/* Which files a run reads: paths, folders, globs, ignore files; and their bytes.
 * Leaves their content to read/reader.h. */
#ifndef CC_READ_FILES_H
#define CC_READ_FILES_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

struct cc_files_options {
	const struct cc_str *excludes; /* gitignore syntax */
	size_t exclude_count;
	const struct cc_str *project_excludes; /* the same, from one folder on */
	size_t project_exclude_count;
	struct cc_str project_folder; /* absolute, ending with '/' */
	bool no_ignore;		      /* do not look at .gitignore */
};

/** Called for each path that could not be looked at; the walk goes on. */
struct cc_files_problem {
	void (*report)(void *context, const struct cc_error *error);
	void *context;
};

/**
 * Resolve paths as given: a file is taken as it is; a folder recursively (no dotfiles, nothing that .gitignore files
 * from the repository's root down to it, or excludes name; only names with an extension that a reader knows); a pattern
 * with * ? [ ] where no such file exists is a glob (** crosses folders).
 * @param out  vector of struct cc_str, appended; sorted by bytes, each once.
 * @return CC_OK; CC_ERR_NOMEM. Missing and unreadable paths go to `problem`. Symbolic links to folders are not
 * followed.
 */
enum cc_status cc_files_find(struct cc_vec *out, const struct cc_str *paths, size_t count,
			     const struct cc_files_options *options, const struct cc_files_problem *problem,
			     struct cc_arena *arena);

enum { CC_FILE_MAX = 1 << 30 };

/** All bytes of a file, "-" for standard input. @return CC_OK, CC_ERR_IO (err says why), CC_ERR_LIMIT, CC_ERR_NOMEM. */
enum cc_status cc_file_bytes(struct cc_str *out, struct cc_str path, struct cc_arena *arena, struct cc_error *err);

#endif
