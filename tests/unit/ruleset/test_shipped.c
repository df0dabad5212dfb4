/* The packs that ship load without a mistake and without a warning. */
#include "pack_fixture.h"

static struct pack_reports reports;

START_TEST(shipped_packs_load)
	{
		char path[PACK_PATH_MAX];
		struct cc_ruleset_source source = {.shipped = pack_source_path(path, "rules")};
		struct cc_rule_diagnostics diagnostics = {.report = pack_collect, .context = &reports};
		struct cc_ruleset *rules = NULL;
		enum cc_status status = cc_ruleset_load(&rules, &source, &diagnostics, &cc_alloc_libc, NULL);
		for (size_t i = 0; i < reports.mistake_count && i < PACK_MISTAKES_MAX; i++)
			printf("%s:%zu:%zu: %s\n", reports.mistakes[i].at.path, reports.mistakes[i].at.line,
			       reports.mistakes[i].at.column, reports.mistakes[i].text);
		for (size_t i = 0; i < reports.warning_count && i < PACK_MISTAKES_MAX; i++)
			printf("%s:%zu:%zu: warning: %s\n", reports.warnings[i].at.path, reports.warnings[i].at.line,
			       reports.warnings[i].at.column, reports.warnings[i].text);
		ck_assert_int_eq(status, CC_OK);
		ck_assert_uint_eq(reports.warning_count, 0);
		cc_ruleset_free(rules);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.shipped");
	TCase *tcase = tcase_create("shipped");
	tcase_add_test(tcase, shipped_packs_load);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
