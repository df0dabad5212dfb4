/* Paths by their names alone: absolute, inside a folder, as short as a person would write them.
 * Leaves the file system to whoever opens them. */
#ifndef CC_BASE_PATH_H
#define CC_BASE_PATH_H

#include "base/buf.h"

struct cc_arena;

enum { CC_PATH_LIMIT = 4 * 4096 }; /* bytes of a path that is put together */

/** Append the parts of `path` to an absolute one; "." and ".." are resolved by name, as in `cd`. */
void cc_path_add(struct cc_buf *absolute, struct cc_str path);

/** The absolute form of `path`: below `cwd` where it is relative. "/" alone is "". @return ptr NULL: out of memory. */
struct cc_str cc_path_absolute(struct cc_str path, struct cc_str cwd, struct cc_arena *arena);

/** Where absolute `path` lies inside absolute `folder` (no slash at its end): "drafts/a.md". @return ptr NULL where it
 * lies elsewhere; borrowed from `path`. */
struct cc_str cc_path_inside(struct cc_str path, struct cc_str folder);

/** Absolute `path` as one standing in absolute `cwd` would write it: "drafts/a.md", "../a.md"; the absolute one where
 * the two have nothing but the root in common. @return ptr NULL: out of memory. */
struct cc_str cc_path_shown(struct cc_str path, struct cc_str cwd, struct cc_arena *arena);

/** `path` as it stands in a file of `folder` ("" or ending with a slash): absolute ones stay. @return ptr NULL: out of
 * memory. */
struct cc_str cc_path_join(struct cc_str folder, struct cc_str path, struct cc_arena *arena);

#endif
