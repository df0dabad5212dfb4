/* Which files the packs are in, and their bytes.
 * Leaves their content to yaml.h. */
#ifndef CC_RULESET_PACK_FILES_H
#define CC_RULESET_PACK_FILES_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

/**
 * Append the paths (struct cc_str) of a pack file, or of all *.yaml and *.yml below a folder in byte order, without
 * dotfiles and folders named `schema`.
 * @return CC_OK; CC_ERR_IO (err); CC_ERR_LIMIT (deeper than 16 folders, more than 10000 files); CC_ERR_NOMEM.
 */
enum cc_status cc_pack_files_list(struct cc_vec *paths, struct cc_str path, struct cc_arena *arena,
				  struct cc_error *err);

/** All bytes of a file of at most 16 MiB. @return CC_OK; CC_ERR_IO; CC_ERR_LIMIT; CC_ERR_NOMEM. */
enum cc_status cc_pack_files_read(struct cc_str *out, struct cc_str path, struct cc_arena *arena, struct cc_error *err);

#endif
