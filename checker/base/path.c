/* Resolving and shortening paths without looking at any file.
 * Leaves symbolic links as they are. */
#include "base/path.h"

#include "base/arena.h"

void cc_path_add(struct cc_buf *absolute, struct cc_str path)
{
	for (size_t from = 0; from <= path.len;) {
		size_t to = from;
		while (to < path.len && path.ptr[to] != '/')
			to++;
		struct cc_str part = cc_str_slice(path, from, to);
		if (cc_str_equal(part, CC_STR(".."))) {
			while (absolute->len > 0 && absolute->data[--absolute->len] != '/')
				continue;
		} else if (part.len > 0 && !cc_str_equal(part, CC_STR("."))) {
			cc_buf_add_char(absolute, '/');
			cc_buf_add(absolute, part);
		}
		from = to + 1;
	}
}

static struct cc_str keep(struct cc_buf *text, struct cc_arena *arena)
{
	struct cc_str kept = cc_buf_keep(text, arena);
	cc_buf_free(text);
	return kept;
}

struct cc_str cc_path_absolute(struct cc_str path, struct cc_str cwd, struct cc_arena *arena)
{
	struct cc_buf absolute = cc_buf_new(cc_arena_allocator(arena), CC_PATH_LIMIT);
	if (path.len == 0 || path.ptr[0] != '/')
		cc_path_add(&absolute, cwd);
	cc_path_add(&absolute, path);
	return keep(&absolute, arena);
}

struct cc_str cc_path_inside(struct cc_str path, struct cc_str folder)
{
	bool inside = cc_str_starts(path, folder) && path.len > folder.len && path.ptr[folder.len] == '/';
	return inside ? cc_str_slice(path, folder.len + 1, path.len) : (struct cc_str){0};
}

/* Up to the last slash, without it. */
static struct cc_str parent(struct cc_str path)
{
	while (path.len > 0 && path.ptr[--path.len] != '/')
		continue;
	return path;
}

struct cc_str cc_path_shown(struct cc_str path, struct cc_str cwd, struct cc_arena *arena)
{
	struct cc_buf shown = cc_buf_new(cc_arena_allocator(arena), CC_PATH_LIMIT);
	struct cc_str folder = cwd;
	while (folder.len > 0 && cc_path_inside(path, folder).ptr == NULL) {
		cc_buf_adds(&shown, "../");
		folder = parent(folder);
	}
	if (folder.len == 0)
		cc_buf_clear(&shown);
	cc_buf_add(&shown, folder.len == 0 ? path : cc_path_inside(path, folder));
	return keep(&shown, arena);
}

struct cc_str cc_path_join(struct cc_str folder, struct cc_str path, struct cc_arena *arena)
{
	struct cc_buf joined = cc_buf_new(cc_arena_allocator(arena), CC_PATH_LIMIT);
	if (path.len == 0 || path.ptr[0] != '/')
		cc_buf_add(&joined, folder);
	cc_buf_add(&joined, path);
	return keep(&joined, arena);
}
