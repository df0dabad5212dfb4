/* Walking folders with a list instead of recursion; reading whole files.
 * Leaves documents to read/: packs are few, small and UTF-8. */
#include "ruleset/pack_files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { DEEPEST = 16, MOST_FILES = 10000, LARGEST = 16 * 1024 * 1024, SPARE = 64 };

struct folder {
	struct cc_str path;
	size_t depth;
};

struct walk {
	struct cc_vec *paths;
	struct cc_vec folders; /* struct folder: those seen so far; the walk goes over them in order */
	struct cc_arena *arena;
	struct cc_error *err;
};

static enum cc_status fail_io(struct cc_error *err, struct cc_str path, const char *what)
{
	int code = errno;
	(void)cc_error_set(err, CC_ERR_IO, "%s: %s", what, strerror(code));
	cc_error_at(err, path, 0, 0);
	return CC_ERR_IO;
}

static enum cc_status fail_limit(struct cc_error *err, struct cc_str path, const char *text)
{
	(void)cc_error_set(err, CC_ERR_LIMIT, "%s", text);
	cc_error_at(err, path, 0, 0);
	return CC_ERR_LIMIT;
}

static struct cc_str join(struct cc_arena *arena, struct cc_str folder, struct cc_str name)
{
	char *text = cc_arena_alloc(arena, folder.len + name.len + 2);
	if (text == NULL)
		return (struct cc_str){0};
	size_t at = folder.len;
	memcpy(text, folder.ptr, folder.len);
	if (at > 0 && text[at - 1] != '/')
		text[at++] = '/';
	memcpy(text + at, name.ptr, name.len);
	return (struct cc_str){.ptr = text, .len = at + name.len};
}

static bool is_pack_name(struct cc_str name)
{
	return cc_str_ends(name, CC_STR(".yaml")) || cc_str_ends(name, CC_STR(".yml"));
}

static enum cc_status take_entry(struct walk *self, const struct folder *folder, struct cc_str name)
{
	struct stat info;
	if (name.ptr[0] == '.' || cc_str_equal(name, CC_STR("schema")))
		return CC_OK;
	struct cc_str path = join(self->arena, folder->path, name);
	if (path.ptr == NULL)
		return CC_ERR_NOMEM;
	if (stat(path.ptr, &info) != 0)
		return fail_io(self->err, path, "cannot look at it");
	if (S_ISDIR(info.st_mode)) {
		struct folder inner = {.path = path, .depth = folder->depth + 1};
		if (inner.depth > DEEPEST)
			return fail_limit(self->err, path, "folders of packs nest deeper than 16");
		return cc_vec_add(&self->folders, &inner) ? CC_OK : CC_ERR_NOMEM;
	}
	if (!is_pack_name(name))
		return CC_OK;
	if (self->paths->len >= MOST_FILES)
		return fail_limit(self->err, path, "more than 10000 pack files");
	return cc_vec_add(self->paths, &path) ? CC_OK : CC_ERR_NOMEM;
}

static enum cc_status walk_folder(struct walk *self, struct folder folder)
{
	enum cc_status status = CC_OK;
	DIR *directory = opendir(folder.path.ptr);
	if (directory == NULL)
		return fail_io(self->err, folder.path, "cannot open the folder");
	const struct dirent *entry = readdir(directory);
	for (; entry != NULL && status == CC_OK; entry = readdir(directory))
		status = take_entry(self, &folder, cc_str_from(entry->d_name));
	closedir(directory);
	return status;
}

static enum cc_status walk(struct cc_vec *paths, struct cc_str root, struct cc_arena *arena, struct cc_error *err)
{
	size_t first = paths->len;
	struct walk self = {
	    .paths = paths, .folders = cc_vec_new(arena, sizeof(struct folder)), .arena = arena, .err = err};
	struct folder start = {.path = root};
	enum cc_status status = cc_vec_add(&self.folders, &start) ? CC_OK : CC_ERR_NOMEM;
	for (size_t i = 0; i < self.folders.len && status == CC_OK; i++)
		status = walk_folder(&self, ((const struct folder *)self.folders.items)[i]);
	if (status == CC_OK && paths->len - first > 1)
		qsort((struct cc_str *)paths->items + first, paths->len - first, sizeof(struct cc_str),
		      cc_str_compare_items);
	return status;
}

enum cc_status cc_pack_files_list(struct cc_vec *paths, struct cc_str path, struct cc_arena *arena,
				  struct cc_error *err)
{
	struct stat info;
	struct cc_str copy = cc_arena_copy(arena, path);
	if (copy.ptr == NULL)
		return CC_ERR_NOMEM;
	if (stat(copy.ptr, &info) != 0)
		return fail_io(err, copy, "cannot find the rules");
	if (S_ISDIR(info.st_mode))
		return walk(paths, copy, arena, err);
	return cc_vec_add(paths, &copy) ? CC_OK : CC_ERR_NOMEM;
}

/* Bytes that the file holds, as far as its system knows: a pipe says 0. */
static size_t size_hint(FILE *stream)
{
	struct stat info;
	if (fstat(fileno(stream), &info) != 0 || info.st_size < 0 || info.st_size > LARGEST)
		return 0;
	return (size_t)info.st_size;
}

static enum cc_status read_stream(struct cc_str *out, FILE *stream, struct cc_str path, struct cc_arena *arena,
				  struct cc_error *err)
{
	size_t cap = size_hint(stream) + SPARE;
	size_t len = 0;
	char *bytes = cc_arena_alloc(arena, cap);
	while (bytes != NULL) {
		size_t got = fread(bytes + len, 1, cap - len, stream);
		len += got;
		if (ferror(stream))
			return fail_io(err, path, "cannot read the pack");
		if (len > LARGEST)
			return fail_limit(err, path, "a pack of more than 16 MiB");
		if (len < cap) {
			*out = (struct cc_str){.ptr = bytes, .len = len};
			return CC_OK;
		}
		char *larger = cc_arena_alloc(arena, cap * 2);
		if (larger != NULL)
			memcpy(larger, bytes, len);
		bytes = larger;
		cap *= 2;
	}
	return CC_ERR_NOMEM;
}

enum cc_status cc_pack_files_read(struct cc_str *out, struct cc_str path, struct cc_arena *arena, struct cc_error *err)
{
	FILE *stream = fopen(path.ptr, "rb");
	if (stream == NULL)
		return fail_io(err, path, "cannot open the pack");
	enum cc_status status = read_stream(out, stream, path, arena, err);
	fclose(stream);
	return status;
}
