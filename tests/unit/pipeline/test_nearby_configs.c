/* A folder with configurations at three heights: which one counts for which draft. */
#include "pipeline/nearby_configs.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support.h"

enum { PATH_LEN = 256, TOLD_LEN = 1024 };

struct file {
	const char *path;
	const char *text;
};

static const struct file files[] = {
    {"/.claimcheck.yaml", "ignore: [vintage]\n"},
    {"/drafts/.claimcheck.yaml", "ignore: [name]\n"},
    {"/drafts/deep/er/.claimcheck.yaml", "ignore: [table]\n"},
};

static const char *const folders[] = {"", "/archive", "/drafts", "/drafts/deep", "/drafts/deep/er", "/wrong"};

static char root[PATH_LEN];

static void write_file(const char *path, const char *text)
{
	char full[2 * PATH_LEN];
	(void)snprintf(full, sizeof(full), "%s%s", root, path);
	FILE *file = fopen(full, "wb");
	ck_assert_ptr_nonnull(file);
	ck_assert_int_ge(fputs(text, file), 0);
	ck_assert_int_eq(fclose(file), 0);
}

static void make_folders(void)
{
	(void)snprintf(root, sizeof(root), "/tmp/claimcheck-nearby-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(root));
	for (size_t i = 1; i < sizeof(folders) / sizeof(folders[0]); i++) {
		char full[2 * PATH_LEN];
		(void)snprintf(full, sizeof(full), "%s%s", root, folders[i]);
		ck_assert_int_eq(mkdir(full, 0700), 0);
	}
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		write_file(files[i].path, files[i].text);
}

static void remove_folders(void)
{
	char full[2 * PATH_LEN];
	for (size_t i = sizeof(folders) / sizeof(folders[0]); i > 0; i--) {
		(void)snprintf(full, sizeof(full), "%s%s/.claimcheck.yaml", root, folders[i - 1]);
		(void)unlink(full);
		(void)snprintf(full, sizeof(full), "%s%s", root, folders[i - 1]);
		(void)rmdir(full);
	}
}

struct near_case {
	const char *path;
	const char *config; /* folder of the one that counts; NULL: none */
};

/* As a run has them: sorted by path. */
static const struct near_case cases[] = {
    {"/a.md", ""},
    {"/archive/b.md", ""},
    {"/drafts/c.md", "/drafts"},
    {"/drafts/deep/d.md", "/drafts"},
    {"/drafts/deep/e.md", "/drafts"},
    {"/drafts/deep/er/f.md", "/drafts/deep/er"},
    {"/not/there/g.md", ""},
    {"/../../h.md", NULL},
};

enum { CASES = sizeof(cases) / sizeof(cases[0]) };

struct desk {
	struct cc_article articles[CASES + 1];
	struct cc_article *list[CASES + 1];
	struct cc_report report;
	struct claimcheck engine;
	char told[TOLD_LEN];
};

static void tell(void *context, const struct claimcheck_diagnostic *diagnostic)
{
	struct desk *desk = context;
	(void)snprintf(desk->told, sizeof(desk->told), "%zu:%zu: %s", diagnostic->line, diagnostic->column,
		       diagnostic->text);
}

static void add_draft(struct desk *desk, const char *path, struct cc_arena *arena)
{
	char full[2 * PATH_LEN];
	(void)snprintf(full, sizeof(full), "%s%s", root, path);
	size_t at = desk->report.article_count++;
	desk->articles[at] = (struct cc_article){
	    .index = at, .document = {.path = cc_arena_copy(arena, cc_str_from(full)), .role = CC_ROLE_DRAFT}};
	desk->list[at] = &desk->articles[at];
	desk->report.articles = desk->list;
}

static void make_desk(struct desk *desk, struct cc_arena *arena)
{
	*desk = (struct desk){.engine = {.diagnose = tell, .diagnose_context = desk}};
	for (size_t i = 0; i < CASES; i++)
		add_draft(desk, cases[i].path, arena);
}

START_TEST(the_nearest_counts)
	{
		static struct desk desk;
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_choice choice = {0};
		make_folders();
		make_desk(&desk, arena);
		ck_assert_int_eq(cc_nearby_configs(&choice, &desk.engine, &desk.report, arena), CC_OK);
		for (size_t i = 0; i < CASES; i++) {
			const struct cc_config *config = choice.nearby[i];
			ck_assert_msg((config != NULL) == (cases[i].config != NULL), "%s", cases[i].path);
			if (config == NULL)
				continue;
			ck_assert_msg(cc_str_ends(config->root, cc_str_from(cases[i].config)) &&
					  config->root.len == strlen(root) + strlen(cases[i].config),
				      "%s: %.*s", cases[i].path, (int)config->root.len, config->root.ptr);
		}
		ck_assert_uint_eq(choice.known_count, 3);
		remove_folders();
		cc_arena_free(arena);
	}
END_TEST

START_TEST(a_wrong_one_is_told)
	{
		static struct desk desk;
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_choice choice = {0};
		make_folders();
		write_file("/wrong/.claimcheck.yaml", "ignor: [vintage]\n");
		make_desk(&desk, arena);
		add_draft(&desk, "/wrong/z.md", arena);
		ck_assert_int_eq(cc_nearby_configs(&choice, &desk.engine, &desk.report, arena), CC_ERR_USAGE);
		ck_assert_str_eq(desk.told, "1:1: unknown key `ignor` in the configuration; did you mean `ignore`?");
		remove_folders();
		cc_arena_free(arena);
	}
END_TEST

static bool find_them(const struct cc_alloc *alloc, void *context)
{
	struct desk *desk = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_choice choice = {0};
	bool found = arena != NULL && cc_nearby_configs(&choice, &desk->engine, &desk->report, arena) == CC_OK;
	cc_arena_free(arena);
	return found;
}

START_TEST(every_allocation_may_fail)
	{
		static struct desk desk;
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		make_folders();
		make_desk(&desk, arena);
		cc_test_every_allocation(find_them, &desk);
		remove_folders();
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("pipeline.nearby_configs");
	TCase *tcase = tcase_create("nearby");
	tcase_add_test(tcase, the_nearest_counts);
	tcase_add_test(tcase, a_wrong_one_is_told);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
