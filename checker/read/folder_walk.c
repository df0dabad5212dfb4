/* Walking with a list of folders instead of recursion; .gitignore rules are read on the way down.
 * Leaves paths of the command line and sorting to files.c, patterns to ignore.h. */
#include "read/folder_walk.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"
#include "read/ignore.h"
#include "read/reader.h"

enum { IGNORE_FILE_MAX = 1 << 20, PATH_LIMIT = 4096 };

/* A folder still to be looked into. Patterns are matched against absolute paths, so that those of a repository's root
 * reach a folder that was given by a relative one. */
struct folder {
	struct cc_str shown;	/* as it will be printed; "" for the working directory */
	struct cc_str absolute; /* ends with '/' */
};

struct state {
	const struct cc_folder_walk *walk;
	struct cc_arena *arena;
	struct cc_vec folders;	/* struct folder */
	struct cc_vec rules;	/* struct cc_ignore_rule of .gitignore files, outer ones first */
	struct cc_vec excludes; /* struct cc_ignore_rule */
	bool failed;		/* out of memory */
};

void cc_files_tell(const struct cc_files_problem *problem, struct cc_str path, const char *what, int reason)
{
	struct cc_error err;
	if (reason != 0)
		(void)cc_error_set(&err, CC_ERR_IO, "%s: %s", what, strerror(reason));
	else
		(void)cc_error_set(&err, CC_ERR_IO, "%s", what);
	cc_error_at(&err, path, 0, 0);
	problem->report(problem->context, &err);
}

/* NUL-terminated. @return ptr NULL when out of memory. */
static struct cc_str concatenate(struct state *state, struct cc_str head, struct cc_str tail)
{
	char *path = cc_arena_alloc(state->arena, head.len + tail.len + 1);
	if (path == NULL) {
		state->failed = true;
		return (struct cc_str){0};
	}
	if (head.len > 0)
		memcpy(path, head.ptr, head.len);
	if (tail.len > 0)
		memcpy(path + head.len, tail.ptr, tail.len);
	return (struct cc_str){.ptr = path, .len = head.len + tail.len};
}

static bool ends_with_slash(struct cc_str path)
{
	return path.len > 0 && path.ptr[path.len - 1] == '/';
}

/* The folder as printed in front of its entries: "docs" -> "docs/", "" stays, "." too. */
static struct cc_str with_slash(struct state *state, struct cc_str folder)
{
	if (folder.len == 0 || ends_with_slash(folder))
		return folder;
	return concatenate(state, folder, CC_STR("/"));
}

/* A .gitignore that cannot be read hides nothing. */
static void load_ignore_file(struct state *state, struct cc_str absolute)
{
	struct cc_str path = concatenate(state, absolute, CC_STR(".gitignore"));
	struct stat info;
	if (path.ptr == NULL || stat(path.ptr, &info) != 0 || !S_ISREG(info.st_mode) || info.st_size > IGNORE_FILE_MAX)
		return;
	struct cc_str text;
	struct cc_error err;
	enum cc_status status = cc_file_bytes(&text, path, state->arena, &err);
	if (status == CC_OK)
		cc_ignore_add_lines(&state->rules, text, absolute);
	state->failed = state->failed || status == CC_ERR_NOMEM || state->rules.failed;
}

static bool is_named(const struct state *state, struct cc_str absolute, enum cc_path_kind kind)
{
	return cc_ignore_names(&state->excludes, absolute, kind) || cc_ignore_names(&state->rules, absolute, kind);
}

static void add_folder(struct state *state, struct cc_str shown, struct cc_str absolute)
{
	const struct folder folder = {.shown = with_slash(state, shown), .absolute = with_slash(state, absolute)};
	if (state->failed || !cc_vec_add(&state->folders, &folder))
		state->failed = true;
}

static void add_file(struct state *state, struct cc_str shown, struct cc_str name)
{
	struct cc_str glob = state->walk->glob;
	bool wanted = glob.ptr != NULL ? cc_glob_matches(glob, shown) : cc_reader_of_path(name) != NULL;
	if (wanted && !cc_vec_add(state->walk->found, &shown))
		state->failed = true;
}

static void take_entry(struct state *state, const struct folder *folder, struct cc_str name)
{
	struct cc_str shown = concatenate(state, folder->shown, name);
	struct cc_str absolute = concatenate(state, folder->absolute, name);
	struct stat info;
	if (state->failed)
		return;
	if (lstat(shown.ptr, &info) != 0) {
		cc_files_tell(state->walk->problem, shown, "cannot be looked at", errno);
		return;
	}
	/* A link to a file is a file; a link to a folder could lead in a circle. */
	bool is_link = S_ISLNK(info.st_mode);
	if (is_link && (stat(shown.ptr, &info) != 0 || S_ISDIR(info.st_mode)))
		return;
	if (is_named(state, absolute, S_ISDIR(info.st_mode) ? CC_PATH_FOLDER : CC_PATH_FILE))
		return;
	if (S_ISDIR(info.st_mode))
		add_folder(state, shown, absolute);
	else if (S_ISREG(info.st_mode))
		add_file(state, shown, name);
}

static void look_into(struct state *state, struct folder folder)
{
	DIR *entries = opendir(folder.shown.len > 0 ? folder.shown.ptr : ".");
	if (entries == NULL) {
		cc_files_tell(state->walk->problem, folder.shown, "this folder cannot be opened", errno);
		return;
	}
	if (!state->walk->options->no_ignore)
		load_ignore_file(state, folder.absolute);
	for (struct dirent *entry = readdir(entries); entry != NULL && !state->failed; entry = readdir(entries))
		if (entry->d_name[0] != '.')
			take_entry(state, &folder, cc_str_from(entry->d_name));
	(void)closedir(entries);
}

static struct cc_str absolute_of(struct state *state, struct cc_str folder)
{
	char cwd[PATH_LIMIT];
	struct cc_buf absolute = cc_buf_new(cc_arena_allocator(state->arena), 4 * (size_t)PATH_LIMIT);
	if ((folder.len == 0 || folder.ptr[0] != '/') && getcwd(cwd, sizeof(cwd)) != NULL)
		cc_path_add(&absolute, cc_str_from(cwd));
	cc_path_add(&absolute, folder);
	cc_buf_add_char(&absolute, '/');
	struct cc_str kept = cc_buf_keep(&absolute, state->arena);
	cc_buf_free(&absolute);
	state->failed = state->failed || kept.ptr == NULL;
	return kept;
}

static bool holds_git(struct state *state, struct cc_str absolute)
{
	struct stat info;
	struct cc_str path = concatenate(state, absolute, CC_STR(".git"));
	return path.ptr != NULL && stat(path.ptr, &info) == 0;
}

/* The .gitignore files above the folder, from the repository's root down. */
static void load_outer_files(struct state *state, struct cc_str absolute)
{
	size_t root = absolute.len;
	while (root > 0 && !holds_git(state, cc_str_slice(absolute, 0, root))) {
		root--;
		while (root > 0 && absolute.ptr[root - 1] != '/')
			root--;
	}
	if (root == 0)
		return;
	for (size_t end = root; end < absolute.len && !state->failed; end++)
		if (absolute.ptr[end - 1] == '/')
			load_ignore_file(state, cc_str_slice(absolute, 0, end));
}

enum cc_status cc_folder_walk_run(const struct cc_folder_walk *walk, struct cc_str folder)
{
	struct state state = {.walk = walk,
			      .arena = walk->arena,
			      .folders = cc_vec_new(walk->arena, sizeof(struct folder)),
			      .rules = cc_vec_new(walk->arena, sizeof(struct cc_ignore_rule)),
			      .excludes = cc_vec_new(walk->arena, sizeof(struct cc_ignore_rule))};
	struct cc_str absolute = absolute_of(&state, folder);
	if (state.failed)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < walk->options->exclude_count; i++)
		cc_ignore_add(&state.excludes, walk->options->excludes[i], absolute);
	for (size_t i = 0; i < walk->options->project_exclude_count; i++)
		cc_ignore_add(&state.excludes, walk->options->project_excludes[i], walk->options->project_folder);
	if (!walk->options->no_ignore)
		load_outer_files(&state, absolute);
	add_folder(&state, folder, absolute);
	for (size_t i = 0; i < state.folders.len && !state.failed; i++)
		look_into(&state, ((const struct folder *)state.folders.items)[i]);
	return state.failed || state.excludes.failed ? CC_ERR_NOMEM : CC_OK;
}
