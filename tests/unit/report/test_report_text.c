/* The report for people, byte by byte as reporting.md draws it. */
#include "report_fixture.h"
#include "support.h"

extern const struct cc_format cc_format_text;

static const char first_text[] = "标题\n\n基础研究经费占比从6.03%提高至6.88%，实现突破。\n";
static const char second_text[] = "从总量看，2024年6.91%的占比仍然较低。\n";

/* Two articles, one finding with two places. */
struct fixture {
	struct cc_article articles[2];
	struct cc_article *list[2];
	struct cc_location locations[2];
	struct cc_str explanation[1];
	struct cc_finding finding;
	struct cc_report report;
};

static void make(struct fixture *fixture)
{
	*fixture = (struct fixture){0};
	fixture->articles[0] = fixture_article("a.txt", first_text, 0);
	fixture->articles[1] = fixture_article("b.txt", second_text, 1);
	fixture->list[0] = &fixture->articles[0];
	fixture->list[1] = &fixture->articles[1];
	fixture->locations[0] = fixture_location(&fixture->articles[0], "6.88%", "6.88 (6.875–6.885) final");
	fixture->locations[1] = fixture_location(&fixture->articles[1], "6.91%", "6.91 preliminary");
	fixture->explanation[0] = CC_STR("print 6.88 %");
	fixture->finding = (struct cc_finding){.check = "vintage",
					       .rule = CC_STR("rd/share"),
					       .severity = CC_SEVERITY_ERROR,
					       .message = CC_STR("share: 6.88 % and 6.91 %"),
					       .explanation = fixture->explanation,
					       .explanation_count = 1,
					       .locations = fixture->locations,
					       .location_count = 2};
	fixture->report = (struct cc_report){.articles = fixture->list,
					     .article_count = 2,
					     .findings = &fixture->finding,
					     .finding_count = 1,
					     .figures_seen = 4,
					     .figures_bound = 3,
					     .claims_compared = 2,
					     .by_severity = {0, 0, 1},
					     .tool_version = "0"};
}

static void check_text(struct fixture *fixture, const struct cc_style *style, const char *expected)
{
	struct cc_buf out = cc_buf_new(&cc_alloc_libc, 100000);
	ck_assert_int_eq(cc_format_text.write(&out, &fixture->report, style), CC_OK);
	ck_assert_str_eq(out.data != NULL ? out.data : "", expected);
	cc_buf_free(&out);
}

#define FINDING                                                                                                        \
	"error: share: 6.88 % and 6.91 %   [vintage rd/share]\n"                                                       \
	"  ┌─ a.txt:3:18\n"                                                                                        \
	"  │ 基础研究经费占比从6.03%提高至6.88%，实现突破。\n"                                     \
	"  │                              ━━━━━ 6.88 (6.875–6.885) final\n"                              \
	"  ├─ b.txt:1:11\n"                                                                                        \
	"  │ 从总量看，2024年6.91%的占比仍然较低。\n"                                                  \
	"  │                 ━━━━━ 6.91 preliminary\n"                                                     \
	"  = print 6.88 %\n"                                                                                           \
	"\n"

START_TEST(full)
	{
		struct fixture fixture;
		make(&fixture);
		check_text(&fixture, &(struct cc_style){0},
			   FINDING "1 error in 2 articles · 4 figures seen, 3 bound, 2 compared · 1 not bound: "
				   "--explain-unbound\n");
	}
END_TEST

START_TEST(quiet)
	{
		struct fixture fixture;
		make(&fixture);
		check_text(&fixture, &(struct cc_style){.quiet = true}, FINDING);
	}
END_TEST

START_TEST(short_lines)
	{
		struct fixture fixture;
		make(&fixture);
		check_text(&fixture, &(struct cc_style){.quiet = true, .short_lines = true},
			   "a.txt:3:18: error: share: 6.88 % and 6.91 %   [vintage rd/share]\n");
	}
END_TEST

START_TEST(more_places_are_counted)
	{
		struct fixture fixture;
		make(&fixture);
		fixture.finding.location_count = 1;
		fixture.finding.locations_more = 12;
		fixture.finding.explanation_count = 0;
		check_text(&fixture, &(struct cc_style){.quiet = true},
			   "error: share: 6.88 % and 6.91 %   [vintage rd/share]\n"
			   "  ┌─ a.txt:3:18\n"
			   "  │ 基础研究经费占比从6.03%提高至6.88%，实现突破。\n"
			   "  │                              ━━━━━ 6.88 (6.875–6.885) final\n"
			   "  ├─ … and 12 more places\n\n");
	}
END_TEST

START_TEST(a_long_note_has_its_own_line)
	{
		struct fixture fixture;
		make(&fixture);
		fixture.finding.location_count = 1;
		fixture.finding.explanation_count = 0;
		check_text(&fixture, &(struct cc_style){.quiet = true, .width = 30},
			   "error: share: 6.88 % and 6.91 %   [vintage rd/share]\n"
			   "  ┌─ a.txt:3:18\n"
			   "  │ …提高至6.88%，实现突破。\n"
			   "  │        ━━━━━\n"
			   "  │   6.88 (6.875–6.885) final\n\n");
	}
END_TEST

START_TEST(chinese)
	{
		struct fixture fixture;
		make(&fixture);
		fixture.report.finding_count = 0;
		fixture.report.by_severity[CC_SEVERITY_ERROR] = 0;
		fixture.report.language = CC_LANGUAGE_ZH;
		check_text(&fixture, &(struct cc_style){0},
			   "没有发现问题，共 2 篇文章 · 识别数字 4 个，归入指标 3 个，参与比对 2 个 · 1 "
			   "个未归入：--explain-unbound\n");
	}
END_TEST

START_TEST(color_is_only_escapes)
	{
		struct fixture fixture;
		make(&fixture);
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 100000);
		ck_assert_int_eq(
		    cc_format_text.write(&out, &fixture.report, &(struct cc_style){.color = true, .quiet = true}),
		    CC_OK);
		ck_assert(strstr(out.data, "\x1b[1;31merror\x1b[0m: ") != NULL);
		char plain[4096];
		size_t len = 0;
		for (const char *at = out.data; *at != '\0'; at++) {
			if (*at == '\x1b')
				at = strchr(at, 'm');
			else
				plain[len++] = *at;
		}
		plain[len] = '\0';
		ck_assert_str_eq(plain, FINDING);
		cc_buf_free(&out);
	}
END_TEST

static bool write_all(const struct cc_alloc *alloc, void *context)
{
	struct cc_buf out = cc_buf_new(alloc, 100000);
	struct fixture *fixture = context;
	bool ok = cc_format_text.write(&out, &fixture->report, &(struct cc_style){0}) == CC_OK;
	cc_buf_free(&out);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct fixture fixture;
		make(&fixture);
		cc_test_every_allocation(write_all, &fixture);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("report.report_text");
	TCase *tcase = tcase_create("report_text");
	tcase_add_test(tcase, full);
	tcase_add_test(tcase, quiet);
	tcase_add_test(tcase, short_lines);
	tcase_add_test(tcase, more_places_are_counted);
	tcase_add_test(tcase, a_long_note_has_its_own_line);
	tcase_add_test(tcase, chinese);
	tcase_add_test(tcase, color_is_only_escapes);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
