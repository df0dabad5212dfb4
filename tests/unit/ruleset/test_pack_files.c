/* Which files a folder of packs holds, in which order, and what cannot be read. */
#include <sys/stat.h>

#include "base/arena.h"
#include "pack_fixture.h"
#include "ruleset/pack_files.h"

/* Folders and files of a small tree; a file ends without a slash. */
static const char *const tree[] = {"b/",       "b/schema/",	  "b/z.yaml", "a.yaml",	       "c.yml", ".hidden.yaml",
				   "notes.md", "b/schema/x.yaml", "b/a/",     "b/a/deep.yaml", ".git/", ".git/x.yaml"};
static const char *const expected[] = {"a.yaml", "b/a/deep.yaml", "b/z.yaml", "c.yml"};

static char root[PACK_PATH_MAX];
static struct cc_arena *arena;

static const char *inside(const char *name)
{
	static char path[PACK_PATH_MAX * 2];
	(void)snprintf(path, sizeof(path), "%s/%s", root, name);
	return path;
}

static bool is_folder(const char *name)
{
	return name[strlen(name) - 1] == '/';
}

static void make_tree(void)
{
	const char *folder = getenv("TMPDIR");
	arena = cc_arena_new(&cc_alloc_libc);
	(void)snprintf(root, sizeof(root), "%s/claimcheck-tree-XXXXXX", folder != NULL ? folder : "/tmp");
	ck_assert_ptr_nonnull(mkdtemp(root));
	for (size_t i = 0; i < sizeof(tree) / sizeof(tree[0]); i++)
		if (is_folder(tree[i]))
			ck_assert_int_eq(mkdir(inside(tree[i]), 0700), 0);
	for (size_t i = 0; i < sizeof(tree) / sizeof(tree[0]); i++)
		if (!is_folder(tree[i]))
			ck_assert_int_eq(fclose(fopen(inside(tree[i]), "wb")), 0);
}

static void remove_all(void)
{
	for (size_t i = 0; i < sizeof(tree) / sizeof(tree[0]); i++)
		if (!is_folder(tree[i]))
			(void)remove(inside(tree[i]));
	static const char *const folders[] = {"b/schema", "b/a", "b", ".git"};
	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++)
		(void)rmdir(inside(folders[i]));
	(void)rmdir(root);
	cc_arena_free(arena);
}

START_TEST(a_folder_is_walked_in_byte_order)
	{
		struct cc_vec paths = cc_vec_new(arena, sizeof(struct cc_str));
		struct cc_error err = {0};
		ck_assert_int_eq(cc_pack_files_list(&paths, cc_str_from(root), arena, &err), CC_OK);
		ck_assert_uint_eq(paths.len, sizeof(expected) / sizeof(expected[0]));
		for (size_t i = 0; i < paths.len; i++)
			ck_assert_str_eq(((const struct cc_str *)paths.items)[i].ptr, inside(expected[i]));
	}
END_TEST

START_TEST(a_file_is_taken_whatever_its_name)
	{
		struct cc_vec paths = cc_vec_new(arena, sizeof(struct cc_str));
		struct cc_error err = {0};
		ck_assert_int_eq(cc_pack_files_list(&paths, cc_str_from(inside("notes.md")), arena, &err), CC_OK);
		ck_assert_uint_eq(paths.len, 1);
	}
END_TEST

START_TEST(what_is_not_there_is_named)
	{
		struct cc_vec paths = cc_vec_new(arena, sizeof(struct cc_str));
		struct cc_error err = {0};
		ck_assert_int_eq(cc_pack_files_list(&paths, cc_str_from(inside("none")), arena, &err), CC_ERR_IO);
		ck_assert_str_eq(err.at.path, inside("none"));
		struct cc_str bytes;
		ck_assert_int_eq(cc_pack_files_read(&bytes, cc_str_from(inside("none")), arena, &err), CC_ERR_IO);
		ck_assert_int_eq(cc_pack_files_read(&bytes, cc_str_from(root), arena, &err), CC_ERR_IO);
	}
END_TEST

START_TEST(a_file_is_read_whole)
	{
		static const size_t sizes[] = {0, 1, 63, 64, 65, 200000};
		static char content[200000];
		char path[PACK_PATH_MAX];
		for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
			memset(content, 'x', sizes[i]);
			struct cc_str file = pack_write(path, (struct cc_str){.ptr = content, .len = sizes[i]});
			struct cc_str bytes;
			struct cc_error err = {0};
			ck_assert_int_eq(cc_pack_files_read(&bytes, file, arena, &err), CC_OK);
			ck_assert_uint_eq(bytes.len, sizes[i]);
			(void)remove(path);
		}
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.pack_files");
	TCase *tcase = tcase_create("pack_files");
	tcase_add_checked_fixture(tcase, make_tree, remove_all);
	tcase_add_test(tcase, a_folder_is_walked_in_byte_order);
	tcase_add_test(tcase, a_file_is_taken_whatever_its_name);
	tcase_add_test(tcase, what_is_not_there_is_named);
	tcase_add_test(tcase, a_file_is_read_whole);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
