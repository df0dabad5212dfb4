/* Paths as given on the command line, sorted and each once; and the bytes of one.
 * Leaves walking folders to folder_walk.h, content to reader.h. */
#include "read/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "read/folder_walk.h"

enum { READ_STEP = 64 * 1024 };

static bool is_glob(struct cc_str path)
{
	for (size_t i = 0; i < path.len; i++)
		if (path.ptr[i] == '*' || path.ptr[i] == '?' || path.ptr[i] == '[')
			return true;
	return false;
}

/* The folders in front of the first part that holds a wildcard: drafts/2025-*.txt is looked for in drafts. */
static struct cc_str fixed_folder(struct cc_str glob)
{
	size_t slash = 0;
	for (size_t i = 0; i < glob.len && !is_glob(cc_str_slice(glob, 0, i + 1)); i++)
		if (glob.ptr[i] == '/')
			slash = i + 1;
	return cc_str_slice(glob, 0, slash);
}

static enum cc_status find_glob(struct cc_folder_walk *walk, struct cc_str glob)
{
	struct cc_str folder = cc_arena_copy(walk->arena, fixed_folder(glob));
	if (folder.ptr == NULL)
		return CC_ERR_NOMEM;
	size_t before = walk->found->len;
	walk->glob = glob;
	enum cc_status status = cc_folder_walk_run(walk, folder);
	walk->glob = (struct cc_str){0};
	if (status == CC_OK && walk->found->len == before)
		cc_files_tell(walk->problem, glob, "no file matches this pattern", 0);
	return status;
}

static enum cc_status add_file(struct cc_folder_walk *walk, struct cc_str path)
{
	return cc_vec_add(walk->found, &path) ? CC_OK : CC_ERR_NOMEM;
}

static enum cc_status find_one(struct cc_folder_walk *walk, struct cc_str given)
{
	struct cc_str path = cc_arena_copy(walk->arena, given);
	struct stat info;
	if (path.ptr == NULL)
		return CC_ERR_NOMEM;
	if (cc_str_equal(path, CC_STR("-")))
		return add_file(walk, path);
	if (stat(path.ptr, &info) != 0) {
		int reason = errno;
		if (reason == ENOENT && is_glob(path))
			return find_glob(walk, path);
		cc_files_tell(walk->problem, path, "cannot be read", reason);
		return CC_OK;
	}
	if (!S_ISDIR(info.st_mode))
		return add_file(walk, path);
	size_t before = walk->found->len;
	enum cc_status status = cc_folder_walk_run(walk, path);
	if (status == CC_OK && walk->found->len == before)
		cc_files_tell(walk->problem, path, "no article in this folder", 0);
	return status;
}

static void sort_once(struct cc_vec *paths)
{
	struct cc_str *items = paths->items;
	if (paths->len < 2)
		return;
	qsort(items, paths->len, sizeof(*items), cc_str_compare_items);
	size_t kept = 1;
	for (size_t i = 1; i < paths->len; i++)
		if (!cc_str_equal(items[i], items[kept - 1]))
			items[kept++] = items[i];
	paths->len = kept;
}

enum cc_status cc_files_find(struct cc_vec *out, const struct cc_str *paths, size_t count,
			     const struct cc_files_options *options, const struct cc_files_problem *problem,
			     struct cc_arena *arena)
{
	struct cc_folder_walk walk = {.found = out, .options = options, .problem = problem, .arena = arena};
	for (size_t i = 0; i < count; i++) {
		enum cc_status status = find_one(&walk, paths[i]);
		if (status != CC_OK)
			return status;
	}
	sort_once(out);
	return CC_OK;
}

static enum cc_status fail(struct cc_error *err, struct cc_str path, const char *what, int reason)
{
	(void)cc_error_set(err, CC_ERR_IO, "%s: %s", what, strerror(reason));
	cc_error_at(err, path, 0, 0);
	return CC_ERR_IO;
}

/* Read all of an open file. A file may grow while it is read, a pipe has no size. */
static enum cc_status read_all(struct cc_buf *out, int file, struct cc_str path, struct cc_error *err)
{
	char step[READ_STEP];
	for (;;) {
		ssize_t got = read(file, step, sizeof(step));
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return fail(err, path, "cannot be read", errno);
		if (got == 0)
			return CC_OK;
		if ((size_t)got > out->max - out->len) {
			(void)cc_error_set(err, CC_ERR_LIMIT, "longer than %d bytes", CC_FILE_MAX);
			cc_error_at(err, path, 0, 0);
			return CC_ERR_LIMIT;
		}
		cc_buf_add(out, (struct cc_str){.ptr = step, .len = (size_t)got});
		if (out->failed)
			return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	}
}

/* Read a file of `size` bytes into the arena at once. @return CC_NOT_FOUND where it holds more by now. */
static enum cc_status read_sized(struct cc_str *out, int file, size_t size, struct cc_arena *arena)
{
	char *data = cc_arena_take(arena, size + 1);
	size_t len = 0;
	ssize_t got = 1;
	while (data != NULL && len <= size && got > 0) {
		got = read(file, data + len, size + 1 - len);
		len += got > 0 ? (size_t)got : 0;
	}
	if (data == NULL || got != 0)
		return CC_NOT_FOUND;
	data[len] = '\0';
	*out = (struct cc_str){.ptr = data, .len = len};
	return CC_OK;
}

static enum cc_status read_open(struct cc_str *out, int file, struct cc_str path, struct cc_arena *arena,
				struct cc_error *err)
{
	struct cc_buf bytes = cc_buf_new(cc_arena_allocator(arena), CC_FILE_MAX);
	enum cc_status status = read_all(&bytes, file, path, err);
	if (status == CC_OK) {
		struct cc_str kept = cc_buf_keep(&bytes, arena);
		if (kept.ptr != NULL)
			*out = kept;
		else
			status = cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	}
	cc_buf_free(&bytes);
	return status;
}

enum cc_status cc_file_bytes(struct cc_str *out, struct cc_str path, struct cc_arena *arena, struct cc_error *err)
{
	if (cc_str_equal(path, CC_STR("-")))
		return read_open(out, STDIN_FILENO, path, arena, err);
	struct cc_str name = cc_arena_copy(arena, path);
	if (name.ptr == NULL)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory");
	int file = open(name.ptr, O_RDONLY | O_CLOEXEC);
	if (file < 0)
		return fail(err, path, "cannot be opened", errno);
	struct stat info = {.st_size = 0};
	enum cc_status status = CC_NOT_FOUND;
	bool known = fstat(file, &info) == 0;
	if (known && S_ISDIR(info.st_mode))
		status = fail(err, path, "cannot be read", EISDIR);
	else if (known && S_ISREG(info.st_mode) && info.st_size < CC_FILE_MAX)
		status = read_sized(out, file, (size_t)info.st_size, arena);
	if (status == CC_NOT_FOUND && (!known || !S_ISREG(info.st_mode) || lseek(file, 0, SEEK_SET) == 0))
		status = read_open(out, file, path, arena, err);
	(void)close(file);
	return status;
}
