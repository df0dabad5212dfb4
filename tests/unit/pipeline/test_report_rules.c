/* What a report is told of checks and rules: the metrics of its claims with their releases, the rules its findings
 * name, and nothing else. */
#include "article_support.h"
#include "base/arena.h"
#include "pipeline/report_rules.h"
#include "support.h"

static const char text[] = "2024年，全国研发经费投入强度为2.69%。\n";

struct fixture {
	struct cc_arena *arena;
	struct cc_article *articles[1];
	struct cc_finding finding;
	struct cc_report report;
};

static void make(struct fixture *fixture, struct cc_arena *arena)
{
	*fixture = (struct fixture){.arena = arena};
	fixture->articles[0] = cc_test_article("a.txt", text, "2025-12-01", arena);
	fixture->finding = (struct cc_finding){.check = "relation", .rule = CC_STR("cn-research/no-such-rule")};
	fixture->report = (struct cc_report){
	    .articles = fixture->articles, .article_count = 1, .findings = &fixture->finding, .finding_count = 1};
}

START_TEST(metrics_of_claims_with_their_releases)
	{
		struct fixture fixture;
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		make(&fixture, arena);
		ck_assert_int_eq(cc_report_describe(&fixture.report, cc_test_rules(), arena), CC_OK);
		ck_assert_uint_eq(fixture.report.rule_count, 1);
		const struct cc_report_rule *rule = &fixture.report.rules[0];
		ck_assert(cc_str_equal(rule->id, CC_STR("cn-research/rd-intensity")));
		ck_assert(cc_str_equal(rule->title_zh, CC_STR("研发经费投入强度")));
		ck_assert(cc_str_equal(rule->unit, CC_STR("%")));
		bool is_there = false;
		for (size_t i = 0; i < rule->fact_count; i++)
			is_there |= cc_str_equal(rule->facts[i].scope, CC_STR("中国")) &&
				    cc_period_equal(rule->facts[i].period, cc_period_year(2024)) &&
				    cc_str_equal(rule->facts[i].vintage_en, CC_STR("final")) &&
				    cc_str_equal(rule->facts[i].vintage_zh, CC_STR("最终数"));
		ck_assert(is_there);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(a_rule_that_a_finding_names)
	{
		struct fixture fixture;
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		make(&fixture, arena);
		const struct cc_relation *relation = &cc_test_rules()->relations[0];
		fixture.finding.rule = relation->id;
		ck_assert_int_eq(cc_report_describe(&fixture.report, cc_test_rules(), arena), CC_OK);
		ck_assert_uint_eq(fixture.report.rule_count, 2);
		ck_assert(cc_str_compare(fixture.report.rules[0].id, fixture.report.rules[1].id) < 0);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(every_check_in_both_languages)
	{
		struct fixture fixture;
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		make(&fixture, arena);
		ck_assert_int_eq(cc_report_describe(&fixture.report, cc_test_rules(), arena), CC_OK);
		ck_assert_uint_gt(fixture.report.check_count, 10);
		for (size_t i = 0; i < fixture.report.check_count; i++)
			ck_assert(fixture.report.checks[i].title_en.len > 0 &&
				  fixture.report.checks[i].title_zh.len > 0);
		cc_arena_free(arena);
	}
END_TEST

static bool describe(const struct cc_alloc *alloc, void *context)
{
	struct fixture *fixture = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_report report = fixture->report;
	bool ok = arena != NULL && cc_report_describe(&report, cc_test_rules(), arena) == CC_OK;
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct fixture fixture;
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		make(&fixture, arena);
		cc_test_every_allocation(describe, &fixture);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("pipeline.report_rules");
	TCase *tcase = tcase_create("report_rules");
	tcase_add_test(tcase, metrics_of_claims_with_their_releases);
	tcase_add_test(tcase, a_rule_that_a_finding_names);
	tcase_add_test(tcase, every_check_in_both_languages);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
