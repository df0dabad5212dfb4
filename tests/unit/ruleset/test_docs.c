/* The examples of docs/RULES.md are packs that load, all of them together. */
#include <sys/stat.h>

#include "base/buf.h"
#include "pack_fixture.h"

enum { PAGE_MAX = 1024 * 1024, EXAMPLES_MAX = 64 };

static struct cc_buf read_page(const char *name)
{
	char path[PACK_PATH_MAX];
	struct cc_buf page = cc_buf_new(&cc_alloc_libc, PAGE_MAX);
	FILE *stream = fopen(pack_source_path(path, name).ptr, "rb");
	ck_assert_msg(stream != NULL, "%s", path);
	for (int c = fgetc(stream); c != EOF; c = fgetc(stream))
		cc_buf_add_char(&page, (char)c);
	(void)fclose(stream);
	return page;
}

/* The text of the next ```yaml fence at or after *at. */
static bool next_example(struct cc_str *out, struct cc_str page, size_t *at)
{
	struct cc_str fence = CC_STR("\n```yaml\n");
	size_t open = cc_str_find(page, fence, *at);
	if (open == SIZE_MAX)
		return false;
	size_t close = cc_str_find(page, CC_STR("\n```\n"), open + fence.len);
	ck_assert_uint_ne(close, SIZE_MAX);
	*out = cc_str_slice(page, open + fence.len, close + 1);
	*at = close + 1;
	return true;
}

START_TEST(examples_of_the_page_load)
	{
		struct cc_buf page = read_page("docs/RULES.md");
		static char files[EXAMPLES_MAX][PACK_PATH_MAX];
		struct cc_str paths[EXAMPLES_MAX];
		struct cc_ruleset_source source = {.paths = paths};
		struct cc_str example;
		for (size_t at = 0; next_example(&example, cc_buf_str(&page), &at);) {
			ck_assert_msg(cc_str_starts(example, CC_STR("pack: ")) || cc_str_starts(example, CC_STR("#")),
				      "an example is a whole pack: %.*s", (int)example.len, example.ptr);
			paths[source.path_count] = pack_write(files[source.path_count], example);
			source.path_count++;
		}
		ck_assert_uint_ge(source.path_count, 9); /* one for each section at the least */
		static struct pack_reports reports;
		struct cc_rule_diagnostics diagnostics = {.report = pack_collect, .context = &reports};
		struct cc_ruleset *rules = NULL;
		enum cc_status status = cc_ruleset_load(&rules, &source, &diagnostics, &cc_alloc_libc, NULL);
		for (size_t i = 0; i < source.path_count; i++)
			(void)remove(files[i]);
		ck_assert_msg(reports.mistake_count == 0, "%zu:%zu: %s", reports.mistakes[0].at.line,
			      reports.mistakes[0].at.column, reports.mistakes[0].text);
		ck_assert_msg(reports.warning_count == 0, "%s", reports.warnings[0].text);
		ck_assert_int_eq(status, CC_OK);
		cc_ruleset_free(rules);
		cc_buf_free(&page);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.docs");
	TCase *tcase = tcase_create("docs");
	tcase_add_test(tcase, examples_of_the_page_load);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
