/* Every output format: an allocation may fail anywhere, and small pieces of theirs that no reader can see whole. */
#include <stdlib.h>

#include "report/file_path.h"
#include "report/ordinals.h"
#include "report/sarif.h"
#include "report/xml.h"
#include "report_fixture.h"
#include "support.h"

extern const struct cc_format cc_format_sarif;

static const char first_text[] = "标题\n\n基础研究经费占比从6.03%提高至6.88%，实现突破。\n";
static const char second_text[] = "从总量看，2024年6.91%的占比仍然较低。\n";

/* Two articles; a finding with two places and a fix, and one that is set aside. */
struct fixture {
	struct cc_article articles[2];
	struct cc_article *list[2];
	struct cc_location locations[2];
	struct cc_str explanation[1];
	struct cc_edit edits[1];
	struct cc_fix fixes[1];
	struct cc_finding findings[2];
	struct cc_report_check checks[1];
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
	fixture->edits[0] = (struct cc_edit){
	    .article = &fixture->articles[1], .source = fixture->locations[1].mark, .text = CC_STR("6.88%")};
	fixture->fixes[0] = (struct cc_fix){.title = CC_STR("print it"), .edits = fixture->edits, .edit_count = 1};
	fixture->findings[0] = (struct cc_finding){.check = "vintage",
						   .rule = CC_STR("rd/share"),
						   .severity = CC_SEVERITY_ERROR,
						   .message = CC_STR("share: 6.88 % and 6.91 %"),
						   .explanation = fixture->explanation,
						   .explanation_count = 1,
						   .locations = fixture->locations,
						   .location_count = 2,
						   .fixes = fixture->fixes,
						   .fix_count = 1};
	fixture->findings[1] = fixture->findings[0];
	fixture->findings[1].standing = (struct cc_standing){.aside = CC_ASIDE_COMMENT, .reason = CC_STR("as quoted")};
	fixture->checks[0] = (struct cc_report_check){
	    .id = CC_STR("vintage"), .title_en = CC_STR("Two releases"), .help = CC_STR("Help.\n\nMore.")};
	fixture->report = (struct cc_report){.articles = fixture->list,
					     .article_count = 2,
					     .findings = fixture->findings,
					     .finding_count = 1,
					     .aside = fixture->findings + 1,
					     .aside_count = 1,
					     .checks = fixture->checks,
					     .check_count = 1,
					     .by_severity = {0, 0, 1},
					     .tool_version = "0"};
}

struct writing {
	struct fixture fixture;
	const struct cc_format *format;
};

static bool write_all(const struct cc_alloc *alloc, void *context)
{
	struct cc_buf out = cc_buf_new(alloc, 1 << 20);
	struct writing *writing = context;
	const struct cc_report *report = &writing->fixture.report;
	bool ok = writing->format->write(&out, report, &(struct cc_style){0}) == CC_OK;
	cc_buf_free(&out);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		for (size_t i = 0; cc_formats[i] != NULL; i++) {
			struct writing writing = {.format = cc_formats[i]};
			make(&writing.fixture);
			cc_test_every_allocation(write_all, &writing);
		}
	}
END_TEST

/* A bad byte, and what XML 1.0 has no character for. */
static const struct {
	const char *name;
	const char *text;
	const char *expected;
} xml_cases[] = {
    {"letters", "6.88 亿元", "6.88 亿元"},
    {"markup", "<a b=\"c\" d='e'>&amp;]]>", "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;]]&gt;"},
    {"line ends", "a\r\n\tb", "a&#13;&#10;&#9;b"},
    {"controls", "a\x01\x1b[31m\x7f", "a\xEF\xBF\xBD\xEF\xBF\xBD[31m\xEF\xBF\xBD"},
    {"C1", "\xC2\x85", "\xEF\xBF\xBD"},
    {"no characters", "\xEF\xBF\xBE\xEF\xBF\xBF", "\xEF\xBF\xBD\xEF\xBF\xBD"},
    {"a bad byte", "a\xFF", "a\xEF\xBF\xBD"},
};

START_TEST(xml)
	{
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1000);
		cc_xml_add(&out, cc_str_from(xml_cases[_i].text));
		ck_assert_msg(strcmp(out.data, xml_cases[_i].expected) == 0, "%s: %s", xml_cases[_i].name, out.data);
		cc_buf_free(&out);
	}
END_TEST

static const struct {
	const char *path;
	const char *file;
	const char *uri;
} path_cases[] = {
    {"a/b.txt", "a/b.txt", "a/b.txt"},
    {"./a.txt", "a.txt", "a.txt"},
    {".//a.txt", "a.txt", "a.txt"},
    {"../a.txt", "../a.txt", "../a.txt"},
    {"/tmp/a b.txt", "/tmp/a b.txt", "file:///tmp/a%20b.txt"},
    {"http:x?y#z", "http:x?y#z", "http%3Ax%3Fy%23z"},
    {"甲.txt", "甲.txt", "%E7%94%B2.txt"},
    {"-", "-", "-"},
};

START_TEST(paths)
	{
		struct cc_str path = cc_str_from(path_cases[_i].path);
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1000);
		cc_file_uri(&out, path);
		ck_assert_str_eq(out.data, path_cases[_i].uri);
		ck_assert(cc_str_equal(cc_file_path(path), cc_str_from(path_cases[_i].file)));
		cc_buf_free(&out);
	}
END_TEST

START_TEST(links_are_escaped)
	{
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1000);
		cc_sarif_escape(&out, CC_STR("[a](http://b) \\ 6.88"));
		ck_assert_str_eq(out.data, "\\[a\\](http://b) \\\\ 6.88");
		cc_buf_free(&out);
	}
END_TEST

START_TEST(equal_fingerprints_are_numbered)
	{
		struct cc_finding findings[] = {
		    {.fingerprint = 7}, {.fingerprint = 3}, {.fingerprint = 7}, {.fingerprint = 7}, {.fingerprint = 1}};
		static const unsigned expected[] = {1, 1, 2, 3, 1};
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		const unsigned *ordinals = cc_ordinals_make(findings, 5, arena);
		for (size_t i = 0; i < 5; i++)
			ck_assert_uint_eq(ordinals[i], expected[i]);
		cc_arena_free(arena);
	}
END_TEST

/* Where one result has the list of suppressions, all have it: an empty one is not suppressed (SARIF 3.27.23). */
START_TEST(sarif_keeps_what_is_set_aside)
	{
		static const char *const expected[] = {
		    "\"suppressions\": []", "\"kind\": \"inSource\"", "\"justification\": \"comment; as quoted\"",
		    "\"baselineState\": \"new\"", "\"baselineState\": \"unchanged\""};
		struct fixture fixture;
		make(&fixture);
		fixture.findings[0].standing.baseline = CC_BASELINE_NEW;
		fixture.findings[1].standing.baseline = CC_BASELINE_UNCHANGED;
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1 << 20);
		ck_assert_int_eq(cc_format_sarif.write(&out, &fixture.report, &(struct cc_style){0}), CC_OK);
		for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++)
			ck_assert_msg(strstr(out.data, expected[i]) != NULL, "%s", expected[i]);
		cc_buf_free(&out);
	}
END_TEST

enum { CUT = 25000 };

/* GitHub refuses a run of more results: what is lightest is left out, and it is told. */
START_TEST(sarif_is_cut_at_the_limit)
	{
		struct fixture fixture;
		make(&fixture);
		struct cc_finding *many = calloc(CUT + 2, sizeof(*many));
		ck_assert_ptr_nonnull(many);
		for (size_t i = 0; i < CUT + 2; i++) {
			many[i] = fixture.findings[0];
			many[i].location_count = 1;
			many[i].explanation_count = 0;
			many[i].fix_count = 0;
			many[i].severity = i == 0 ? CC_SEVERITY_INFO : CC_SEVERITY_WARNING;
		}
		fixture.report.findings = many;
		fixture.report.finding_count = CUT + 2;
		fixture.report.aside_count = 0;
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 1 << 28);
		ck_assert_int_eq(cc_format_sarif.write(&out, &fixture.report, &(struct cc_style){0}), CC_OK);
		ck_assert_ptr_nonnull(strstr(out.data, "2 of 25002 results are left out"));
		ck_assert_ptr_null(strstr(out.data, "\"level\": \"note\""));
		cc_buf_free(&out);
		free(many);
	}
END_TEST

#define COUNT(rows) ((int)(sizeof(rows) / sizeof((rows)[0])))

int main(void)
{
	Suite *suite = suite_create("report.formats");
	TCase *tcase = tcase_create("formats");
	tcase_add_test(tcase, every_allocation_may_fail);
	tcase_add_loop_test(tcase, xml, 0, COUNT(xml_cases));
	tcase_add_loop_test(tcase, paths, 0, COUNT(path_cases));
	tcase_add_test(tcase, links_are_escaped);
	tcase_add_test(tcase, equal_fingerprints_are_numbered);
	tcase_add_test(tcase, sarif_keeps_what_is_set_aside);
	tcase_add_test(tcase, sarif_is_cut_at_the_limit);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
