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

/* Who looks for no metrics reads no packs of them: the folders that are left out hold nothing else. */
START_TEST(without_metrics_the_rest_is_there)
	{
		char path[PACK_PATH_MAX];
		struct cc_ruleset_source source = {.shipped = pack_source_path(path, "rules")};
		struct cc_ruleset *all = NULL;
		struct cc_ruleset *rest = NULL;
		ck_assert_int_eq(cc_ruleset_load(&all, &source, NULL, &cc_alloc_libc, NULL), CC_OK);
		source.without_metrics = true;
		ck_assert_int_eq(cc_ruleset_load(&rest, &source, NULL, &cc_alloc_libc, NULL), CC_OK);
		ck_assert_uint_gt(all->metric_count, 0);
		ck_assert_uint_eq(rest->metric_count + rest->fact_count + rest->relation_count, 0);
		ck_assert_uint_eq(rest->unit_count, all->unit_count);
		ck_assert_uint_eq(rest->scope_count, all->scope_count);
		ck_assert_uint_eq(rest->qualifier_count, all->qualifier_count);
		ck_assert_uint_eq(rest->period_word_count, all->period_word_count);
		ck_assert_uint_eq(rest->text_rule_count, all->text_rule_count);
		ck_assert_uint_eq(rest->pack_word_count, all->pack_word_count);
		cc_ruleset_free(rest);
		cc_ruleset_free(all);
	}
END_TEST

/* Who tries no examples reads none: all else is there, at its place. */
START_TEST(without_examples_the_rest_is_there)
	{
		char path[PACK_PATH_MAX];
		struct cc_ruleset_source source = {.shipped = pack_source_path(path, "rules")};
		struct cc_ruleset *all = NULL;
		struct cc_ruleset *rest = NULL;
		ck_assert_int_eq(cc_ruleset_load(&all, &source, NULL, &cc_alloc_libc, NULL), CC_OK);
		source.without_examples = true;
		ck_assert_int_eq(cc_ruleset_load(&rest, &source, NULL, &cc_alloc_libc, NULL), CC_OK);
		ck_assert_uint_eq(rest->metric_count, all->metric_count);
		for (size_t i = 0; i < all->metric_count; i++) {
			ck_assert_uint_eq(rest->metrics[i].example_count, 0);
			ck_assert_uint_eq(rest->metrics[i].name_count, all->metrics[i].name_count);
			ck_assert_uint_eq(rest->metrics[i].frame_count, all->metrics[i].frame_count);
			ck_assert_uint_eq(rest->metrics[i].place.line, all->metrics[i].place.line);
			ck_assert_uint_eq(rest->metrics[i].place.column, all->metrics[i].place.column);
		}
		ck_assert_uint_eq(rest->relation_count, all->relation_count);
		ck_assert_uint_eq(rest->text_rule_count, all->text_rule_count);
		ck_assert_uint_eq(rest->pack_word_count, all->pack_word_count);
		cc_ruleset_free(rest);
		cc_ruleset_free(all);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.shipped");
	TCase *tcase = tcase_create("shipped");
	tcase_add_test(tcase, shipped_packs_load);
	tcase_add_test(tcase, without_metrics_the_rest_is_there);
	tcase_add_test(tcase, without_examples_the_rest_is_there);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
