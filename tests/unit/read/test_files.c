/* gitignore patterns and globs by table; walking a folder that the test makes. */
#define _XOPEN_SOURCE 700 /* mkdtemp */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "read/files.h"
#include "read/ignore.h"
#include "support.h"

struct glob_row {
	const char *pattern;
	const char *text;
	bool matches;
};

static const struct glob_row globs[] = {
    {"a.txt", "a.txt", true},
    {"*.txt", "a.txt", true},
    {"*.txt", "b/a.txt", false},
    {"b/*.txt", "b/a.txt", true},
    {"**/*.txt", "a.txt", true},
    {"**/*.txt", "b/c/a.txt", true},
    {"b/**", "b/c/a.txt", true},
    {"b/**/a.txt", "b/a.txt", true},
    {"b/**/a.txt", "b/c/d/a.txt", true},
    {"b/**/x/*.md", "b/c/x/a.md", true},
    {"?.md", "a.md", true},
    {"?.md", "ab.md", false},
    {"[a-c].md", "b.md", true},
    {"[!a-c].md", "b.md", false},
    {"[!a-c].md", "x.md", true},
    {"[", "[", false},
    {"\\*.md", "*.md", true},
    {"\\*.md", "a.md", false},
    {"*", "", true},
    {"a*b*c", "aXbYbZc", true},
    {"a*b*c", "aXbYb", false},
    {"20?[0-9]-*.txt", "2025-x.txt", true},
    {"文章*", "文章一.md", true},
};

START_TEST(glob_patterns)
	{
		bool matches = cc_glob_matches(cc_str_from(globs[_i].pattern), cc_str_from(globs[_i].text));
		ck_assert_msg(matches == globs[_i].matches, "%s against %s", globs[_i].pattern, globs[_i].text);
	}
END_TEST

struct ignore_row {
	const char *name;
	const char *lines;
	const char *path;
	enum cc_path_kind kind;
	bool named;
};

static const struct ignore_row ignores[] = {
    {"name anywhere", "notes.md", "/r/a/notes.md", CC_PATH_FILE, true},
    {"pattern", "*.tmp.md", "/r/a/x.tmp.md", CC_PATH_FILE, true},
    {"anchored", "/notes.md", "/r/a/notes.md", CC_PATH_FILE, false},
    {"anchored at the root", "/notes.md", "/r/notes.md", CC_PATH_FILE, true},
    {"inner slash anchors", "a/notes.md", "/r/b/a/notes.md", CC_PATH_FILE, false},
    {"folder only", "build/", "/r/x/build", CC_PATH_FOLDER, true},
    {"folder only, a file", "build/", "/r/x/build", CC_PATH_FILE, false},
    {"negation", "*.md\n!keep.md", "/r/keep.md", CC_PATH_FILE, false},
    {"later wins", "!keep.md\n*.md", "/r/keep.md", CC_PATH_FILE, true},
    {"comment and blank", "# *.md\n\n", "/r/a.md", CC_PATH_FILE, false},
    {"quoted hash", "\\#a.md", "/r/#a.md", CC_PATH_FILE, true},
    {"trailing blanks", "a.md  ", "/r/a.md", CC_PATH_FILE, true},
    {"CRLF", "a.md\r\nb.md\r\n", "/r/a.md", CC_PATH_FILE, true},
    {"stars across", "a/**/z.md", "/r/a/b/c/z.md", CC_PATH_FILE, true},
    {"leading stars", "**/z.md", "/r/z.md", CC_PATH_FILE, true},
    {"another base", "a.md", "/q/a.md", CC_PATH_FILE, false},
};

START_TEST(ignore_patterns)
	{
		const struct ignore_row *row = &ignores[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec rules = cc_vec_new(arena, sizeof(struct cc_ignore_rule));
		cc_ignore_add_lines(&rules, cc_str_from(row->lines), CC_STR("/r/"));
		ck_assert_msg(cc_ignore_names(&rules, cc_str_from(row->path), row->kind) == row->named, "%s",
			      row->name);
		cc_arena_free(arena);
	}
END_TEST

static char root[64];

static void put(const char *name, const char *text)
{
	char path[256];
	(void)snprintf(path, sizeof(path), "%s/%s", root, name);
	FILE *file = fopen(path, "wb");
	ck_assert_ptr_nonnull(file);
	(void)fputs(text, file);
	(void)fclose(file);
}

static void put_folder(const char *name)
{
	char path[256];
	(void)snprintf(path, sizeof(path), "%s/%s", root, name);
	ck_assert_int_eq(mkdir(path, 0700), 0);
}

static void make_tree(void)
{
	(void)snprintf(root, sizeof(root), "/tmp/cc_files_XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(root));
	static const char *const folders[] = {".git", "docs", "docs/old", "docs/.hidden", "build", "docs/deep"};
	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++)
		put_folder(folders[i]);
	put(".gitignore", "build/\n*.skip.md\n/docs/old\n");
	put("docs/.gitignore", "!kept.skip.md\n");
	static const char *const files[] = {
	    "docs/b.md",     "docs/a.txt", "docs/c.pdf",   "docs/x.skip.md", "docs/kept.skip.md", "docs/.hidden/h.md",
	    "docs/old/o.md", "build/z.md", "docs/.dot.md", "docs/deep/e.MD", "docs/deep/f.txt"};
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		put(files[i], "x");
}

static void remove_tree(void)
{
	char command[128];
	(void)snprintf(command, sizeof(command), "rm -rf %s", root);
	ck_assert_int_eq(system(command), 0);
}

static void count_problem(void *context, const struct cc_error *error)
{
	size_t *count = context;
	(*count)++;
	ck_assert_int_ne(error->text[0], '\0');
	ck_assert_ptr_null(strchr(error->text, '\n'));
}

/* What is found under `path` (below root), names joined by blanks, root taken off. */
static void find(struct cc_buf *out, const char *path, const struct cc_files_options *options, size_t *problems)
{
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	const struct cc_files_problem problem = {.report = count_problem, .context = problems};
	char full[256];
	(void)snprintf(full, sizeof(full), "%s/%s", root, path);
	struct cc_str paths[] = {cc_str_from(full)};
	struct cc_vec found = cc_vec_new(arena, sizeof(struct cc_str));
	ck_assert_int_eq(cc_files_find(&found, paths, 1, options, &problem, arena), CC_OK);
	const struct cc_str *items = found.items;
	for (size_t i = 0; i < found.len; i++) {
		cc_buf_adds(out, i > 0 ? " " : "");
		cc_buf_add(out, cc_str_slice(items[i], strlen(root) + 1, items[i].len));
	}
	cc_arena_free(arena);
}

struct find_row {
	const char *name;
	const char *path;
	const char *exclude; /* NULL for none */
	bool no_ignore;
	const char *found;
	size_t problems;
};

static const struct find_row finds[] = {
    {"folder", "docs", NULL, false, "docs/a.txt docs/b.md docs/deep/e.MD docs/deep/f.txt docs/kept.skip.md", 0},
    {"root", "", NULL, false, "docs/a.txt docs/b.md docs/deep/e.MD docs/deep/f.txt docs/kept.skip.md", 0},
    {"without ignore files", "docs", NULL, true,
     "docs/a.txt docs/b.md docs/deep/e.MD docs/deep/f.txt docs/kept.skip.md docs/old/o.md docs/x.skip.md", 0},
    {"exclude", "docs", "deep/", false, "docs/a.txt docs/b.md docs/kept.skip.md", 0},
    {"exclude wins", "docs", "*.md", false, "docs/a.txt docs/deep/e.MD docs/deep/f.txt", 0},
    {"file as given", "docs/c.pdf", NULL, false, "docs/c.pdf", 0},
    {"dotfile as given", "docs/.dot.md", NULL, false, "docs/.dot.md", 0},
    {"ignored file as given", "build/z.md", NULL, false, "build/z.md", 0},
    {"glob", "docs/*.md", NULL, false, "docs/b.md docs/kept.skip.md", 0},
    {"glob across", "docs/**/*.txt", NULL, false, "docs/a.txt docs/deep/f.txt", 0},
    {"glob without a match", "docs/*.html", NULL, false, "", 1},
    {"missing", "docs/none.md", NULL, false, "", 1},
    {"folder without articles", "docs/.hidden/none", NULL, false, "", 1},
};

START_TEST(walks)
	{
		const struct find_row *row = &finds[_i];
		make_tree();
		struct cc_str exclude = cc_str_from(row->exclude);
		const struct cc_files_options options = {
		    .excludes = &exclude, .exclude_count = row->exclude != NULL ? 1 : 0, .no_ignore = row->no_ignore};
		size_t problems = 0;
		struct cc_buf found = cc_buf_new(&cc_alloc_libc, 4096);
		find(&found, row->path, &options, &problems);
		remove_tree();
		ck_assert_msg(cc_str_equal(cc_buf_str(&found), cc_str_from(row->found)), "%s: got %s", row->name,
			      found.data != NULL ? found.data : "");
		ck_assert_msg(problems == row->problems, "%s: %zu problems", row->name, problems);
		cc_buf_free(&found);
	}
END_TEST

START_TEST(bytes_of_a_file)
	{
		make_tree();
		put("docs/n.txt", "abc");
		char path[256];
		(void)snprintf(path, sizeof(path), "%s/docs/n.txt", root);
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_str bytes = {0};
		struct cc_error err = {0};
		ck_assert_int_eq(cc_file_bytes(&bytes, cc_str_from(path), arena, &err), CC_OK);
		ck_assert(cc_str_equal(bytes, CC_STR("abc")));
		ck_assert_int_eq(cc_file_bytes(&bytes, cc_str_from(root), arena, &err), CC_ERR_IO);
		ck_assert_str_eq(err.at.path, root);
		ck_assert_int_eq(cc_file_bytes(&bytes, CC_STR("/nowhere/x"), arena, &err), CC_ERR_IO);
		cc_arena_free(arena);
		remove_tree();
	}
END_TEST

static bool walk_and_read(const struct cc_alloc *alloc, void *context)
{
	size_t *problems = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	const struct cc_files_problem problem = {.report = count_problem, .context = problems};
	const struct cc_files_options options = {0};
	struct cc_str paths[] = {cc_str_from(root)};
	struct cc_vec found = cc_vec_new(arena, sizeof(struct cc_str));
	enum cc_status status = cc_files_find(&found, paths, 1, &options, &problem, arena);
	struct cc_str bytes;
	if (status == CC_OK)
		status = cc_file_bytes(&bytes, ((const struct cc_str *)found.items)[0], arena, NULL);
	cc_arena_free(arena);
	return status == CC_OK;
}

START_TEST(every_allocation_may_fail)
	{
		size_t problems = 0;
		make_tree();
		cc_test_every_allocation(walk_and_read, &problems);
		remove_tree();
		ck_assert_uint_eq(problems, 0);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("read.files");
	TCase *cases = tcase_create("files");
	tcase_add_loop_test(cases, glob_patterns, 0, (int)(sizeof(globs) / sizeof(globs[0])));
	tcase_add_loop_test(cases, ignore_patterns, 0, (int)(sizeof(ignores) / sizeof(ignores[0])));
	tcase_add_loop_test(cases, walks, 0, (int)(sizeof(finds) / sizeof(finds[0])));
	tcase_add_test(cases, bytes_of_a_file);
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
