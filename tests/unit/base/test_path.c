/* Paths by their names: made absolute, found inside folders, written as short as can be. */
#include "base/arena.h"
#include "base/path.h"
#include "support.h"

struct path_case {
	const char *name;
	const char *path;
	const char *cwd;
	const char *absolute;
	const char *shown;
};

static const struct path_case cases[] = {
    {"a file here", "a.md", "/desk/today", "/desk/today/a.md", "a.md"},
    {"in a folder", "./x//a.md", "/desk/today", "/desk/today/x/a.md", "x/a.md"},
    {"above", "../a.md", "/desk/today", "/desk/a.md", "../a.md"},
    {"up and down again", "x/../a.md", "/desk", "/desk/a.md", "a.md"},
    {"absolute, yet inside", "/desk/today/a.md", "/desk/today", "/desk/today/a.md", "a.md"},
    {"elsewhere", "/archive/a.md", "/desk/today", "/archive/a.md", "/archive/a.md"},
    {"above the root", "../../../a", "/desk", "/a", "/a"},
    {"in the root", "a", "/", "/a", "/a"},
    {"a folder that begins alike", "/desk/today2/a", "/desk/today", "/desk/today2/a", "../today2/a"},
};

START_TEST(paths)
	{
		const struct path_case *row = &cases[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_str absolute = cc_path_absolute(cc_str_from(row->path), cc_str_from(row->cwd), arena);
		ck_assert_msg(cc_str_equal(absolute, cc_str_from(row->absolute)), "%s: %s", row->name, absolute.ptr);
		struct cc_str cwd = cc_path_absolute(CC_STR(""), cc_str_from(row->cwd), arena);
		struct cc_str shown = cc_path_shown(absolute, cwd, arena);
		ck_assert_msg(cc_str_equal(shown, cc_str_from(row->shown)), "%s: %s", row->name, shown.ptr);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(joined)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		ck_assert_str_eq(cc_path_join(CC_STR("../"), CC_STR("a"), arena).ptr, "../a");
		ck_assert_str_eq(cc_path_join(CC_STR("../"), CC_STR("/a"), arena).ptr, "/a");
		ck_assert_ptr_null(cc_path_inside(CC_STR("/desk2/a"), CC_STR("/desk")).ptr);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.path");
	TCase *tcase = tcase_create("path");
	tcase_add_loop_test(tcase, paths, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, joined);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
