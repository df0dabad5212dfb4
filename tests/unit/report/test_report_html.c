/* The page of a small run: each part says what it must, and nothing of an article's text becomes markup. */
#include "report_fixture.h"
#include "support.h"

extern const struct cc_format cc_format_html;

enum { PAGE_MAX = 1 << 20 };

static const char first_text[] = "标题\n\n2024年占比提高至6.88%，<b>实现</b>突破。\n";
static const char second_text[] = "从总量看，2024年6.91%的占比仍然较低。\n";

/* Two articles that give one figure differently, and an official value. */
struct fixture {
	struct cc_article articles[2];
	struct cc_article *list[2];
	struct cc_claim claims[2];
	struct cc_unbound unbound;
	struct cc_location locations[2];
	struct cc_str explanation[2];
	struct cc_finding finding;
	struct cc_report_fact fact;
	struct cc_report_rule rule;
	struct cc_report_check check;
	struct cc_report report;
};

static struct cc_claim claim_of(const struct cc_article *article, struct cc_span mark, uint64_t coefficient)
{
	struct cc_decimal value = {.coefficient = coefficient, .exponent = -2};
	struct cc_claim claim = {.article = article,
				 .metric_id = CC_STR("rd/share"),
				 .scope_name = CC_STR("中国"),
				 .period = cc_period_year(2024)};
	claim.quantity = (struct cc_quantity){.span = mark, .phrase = mark, .value = value, .unit = CC_STR("%")};
	ck_assert_int_eq(cc_interval_of_rounding(&claim.quantity.hard, value), CC_OK);
	return claim;
}

static void make_finding(struct fixture *fixture)
{
	fixture->locations[0] = fixture_location(&fixture->articles[0], "6.88%", "6.88 (6.875–6.885)");
	fixture->locations[1] = fixture_location(&fixture->articles[1], "6.91%", "6.91 (6.905–6.915)");
	fixture->claims[0] = claim_of(&fixture->articles[0], fixture->locations[0].mark, 688);
	fixture->claims[1] = claim_of(&fixture->articles[1], fixture->locations[1].mark, 691);
	for (size_t i = 0; i < 2; i++) {
		fixture->articles[i].claims = &fixture->claims[i];
		fixture->articles[i].claim_count = 1;
		fixture->locations[i].claim = &fixture->claims[i];
	}
	fixture->explanation[0] = CC_STR("no value satisfies both");
	fixture->explanation[1] = CC_STR("print 6.88 %: the final figure");
	fixture->finding = (struct cc_finding){.check = "vintage",
					       .rule = CC_STR("rd/share"),
					       .severity = CC_SEVERITY_ERROR,
					       .message = CC_STR("share & co: 6.88 % and 6.91 %"),
					       .explanation = fixture->explanation,
					       .explanation_count = 2,
					       .locations = fixture->locations,
					       .location_count = 2};
}

static void make_rules(struct fixture *fixture)
{
	fixture->fact = (struct cc_report_fact){.scope = CC_STR("中国"),
						.period = cc_period_year(2024),
						.value = {.coefficient = 688, .exponent = -2},
						.printed = CC_STR("6.88 %"),
						.vintage_en = CC_STR("final"),
						.vintage_zh = CC_STR("最终数"),
						.released = {.year = 2025, .month = 9, .day = 29},
						.publisher = CC_STR("Bureau"),
						.source = CC_STR("javascript:alert(1)")};
	fixture->fact.interval = fixture->claims[0].quantity.hard;
	fixture->rule = (struct cc_report_rule){.id = CC_STR("rd/share"),
						.title_en = CC_STR("share of basic research"),
						.title_zh = CC_STR("基础研究占比"),
						.unit = CC_STR("%"),
						.facts = &fixture->fact,
						.fact_count = 1};
	fixture->check = (struct cc_report_check){
	    .id = CC_STR("vintage"), .title_en = CC_STR("Two releases"), .title_zh = CC_STR("两次发布")};
}

static void make(struct fixture *fixture)
{
	*fixture = (struct fixture){0};
	fixture->articles[0] = fixture_article("a.txt", first_text, 0);
	fixture->articles[1] = fixture_article("b.txt", second_text, 1);
	fixture->articles[1].document.title = CC_STR("<img src=x onerror=alert(1)>");
	make_finding(fixture);
	make_rules(fixture);
	fixture->unbound =
	    (struct cc_unbound){.span = fixture_location(&fixture->articles[0], "2024年", "").mark, .why = "no metric"};
	fixture->articles[0].unbound = &fixture->unbound;
	fixture->articles[0].unbound_count = 1;
	fixture->list[0] = &fixture->articles[0];
	fixture->list[1] = &fixture->articles[1];
	fixture->report = (struct cc_report){.articles = fixture->list,
					     .article_count = 2,
					     .findings = &fixture->finding,
					     .finding_count = 1,
					     .checks = &fixture->check,
					     .check_count = 1,
					     .rules = &fixture->rule,
					     .rule_count = 1,
					     .figures_seen = 4,
					     .figures_bound = 2,
					     .claims_compared = 2,
					     .by_severity = {0, 0, 1},
					     .tool_version = "0"};
}

static struct cc_buf page_of(struct fixture *fixture)
{
	struct cc_buf out = cc_buf_new(&cc_alloc_libc, PAGE_MAX);
	ck_assert_int_eq(cc_format_html.write(&out, &fixture->report, &(struct cc_style){0}), CC_OK);
	return out;
}

static const struct {
	const char *name;
	const char *text;
} parts[] = {
    {"nothing may be fetched or run but what the page brings", "content=\"default-src 'none'; style-src 'sha256-"},
    {"the headline", ">share &amp; co: 6.88 % and 6.91 %</h4>"},
    {"the check in both languages", "data-en=\"Two releases\" data-zh=\"两次发布\""},
    {"words marked in a passage", "2024年占比提高至<mark>6.88%</mark>，&lt;b&gt;实现&lt;/b&gt;突破。"},
    {"a place leads into the text", "<a class=\"place\" href=\"#p1-30\">a.txt:3:11</a>"},
    {"and the text has it", "id=\"p1-30\""},
    {"figures on a line", "<td class=\"allowed\">6.905–6.915</td>"},
    {"the official value beside them", "<tr class=\"official\">"},
    {"what to print", "<li class=\"print\" lang=\"en\">print 6.88 %: the final figure</li>"},
    {"why", "<li lang=\"en\">no value satisfies both</li>"},
    {"a claim in the text leads to its metric", "<a class=\"claim\" href=\"#m-rd_2fshare\""},
    {"a figure that was not bound says why", "<span class=\"unbound\" title=\"no metric\">2024年</span>"},
    {"a section for the metric", "<section class=\"metric\" id=\"m-rd_2fshare\">"},
    {"with a chart", "<div class=\"chart\" role=\"img\""},
    {"a title is text", "&lt;img src=x onerror=alert(1)&gt;"},
};

START_TEST(says)
	{
		struct fixture fixture;
		make(&fixture);
		struct cc_buf page = page_of(&fixture);
		ck_assert_msg(strstr(page.data, parts[_i].text) != NULL, "%s: %s", parts[_i].name, parts[_i].text);
		cc_buf_free(&page);
	}
END_TEST

static const char *const forbidden[] = {"<img",	     "href=\"javascript:", "http://", "https://",
					" style=\"", " onclick",	   "<b>实现"};

START_TEST(never_says)
	{
		struct fixture fixture;
		make(&fixture);
		struct cc_buf page = page_of(&fixture);
		ck_assert_msg(strstr(page.data, forbidden[_i]) == NULL, "%s", forbidden[_i]);
		cc_buf_free(&page);
	}
END_TEST

START_TEST(interface_in_chinese)
	{
		struct fixture fixture;
		make(&fixture);
		fixture.report.language = CC_LANGUAGE_ZH;
		struct cc_buf page = page_of(&fixture);
		ck_assert(strstr(page.data, "<html lang=\"zh-CN\">") != NULL);
		ck_assert(strstr(page.data, ">两次发布</span>") != NULL);
		cc_buf_free(&page);
	}
END_TEST

/* With the words of both languages the reader may switch; places of the twin stand in another order. */
START_TEST(findings_in_both_languages)
	{
		struct fixture fixture;
		make(&fixture);
		const struct cc_location places[] = {fixture_location(&fixture.articles[1], "6.91%", "6.91（后）"),
						     fixture_location(&fixture.articles[0], "6.88%", "6.88（前）")};
		const struct cc_str reasons[] = {CC_STR("没有数值能同时满足"), CC_STR("应采用 6.88 %：最终数")};
		const struct cc_finding twin = {.message = CC_STR("占比：6.88 % 与 6.91 %"),
						.explanation = reasons,
						.explanation_count = 2,
						.locations = places,
						.location_count = 2};
		fixture.finding.twin = &twin;
		struct cc_buf page = page_of(&fixture);
		static const char *const told[] = {
		    "data-zh=\"占比：6.88 % 与 6.91 %\">share &amp; co: 6.88 % and 6.91 %</h4>",
		    "data-zh=\"没有数值能同时满足\">no value satisfies both</li>",
		    "<li class=\"print\" data-en=\"print 6.88 %: the final figure\" data-zh=\"应采用 6.88 %：最终数\">",
		    "data-zh=\"6.88（前）\">6.88 (6.875–6.885)</p>",
		    "data-zh=\"6.91（后）\">6.91 (6.905–6.915)</p>",
		    "data-title-zh=\"占比：6.88 % 与 6.91 %\"",
		};
		for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++)
			ck_assert_msg(strstr(page.data, told[i]) != NULL, "%s", told[i]);
		cc_buf_free(&page);
	}
END_TEST

START_TEST(nothing_found)
	{
		struct cc_report report = {.tool_version = "0"};
		struct cc_buf page = cc_buf_new(&cc_alloc_libc, PAGE_MAX);
		ck_assert_int_eq(cc_format_html.write(&page, &report, &(struct cc_style){0}), CC_OK);
		ck_assert(strstr(page.data, ">Nothing disagrees.</p>") != NULL);
		cc_buf_free(&page);
	}
END_TEST

/* Places of two findings that overlap: the text stays whole, each begins with its own number. */
START_TEST(places_that_overlap)
	{
		struct fixture fixture;
		make(&fixture);
		struct cc_location wide = fixture_location(&fixture.articles[0], "占比提高至6.88%", "");
		struct cc_finding findings[2] = {fixture.finding, fixture.finding};
		findings[1].severity = CC_SEVERITY_INFO;
		findings[1].locations = &wide;
		findings[1].location_count = 1;
		fixture.report.findings = findings;
		fixture.report.finding_count = 2;
		struct cc_buf page = page_of(&fixture);
		ck_assert(strstr(page.data, ">2</a><mark class=\"info\">占比提高至</mark>") != NULL);
		ck_assert(strstr(page.data, ">1</a><mark class=\"error\"><a class=\"claim\"") != NULL);
		cc_buf_free(&page);
	}
END_TEST

START_TEST(what_was_decided)
	{
		struct fixture fixture;
		make(&fixture);
		struct cc_finding aside = fixture.finding;
		aside.standing = (struct cc_standing){
		    .aside = CC_ASIDE_DECISION, .by = CC_STR("Li & Wang"), .reason = CC_STR("another <scope>")};
		fixture.finding.standing = (struct cc_standing){.confirmed = true, .baseline = CC_BASELINE_NEW};
		fixture.report.aside = &aside;
		fixture.report.aside_count = 1;
		struct cc_buf page = page_of(&fixture);
		ck_assert(strstr(page.data, ">dismissed</span> · Li &amp; Wang · another &lt;scope&gt;</small>") !=
			  NULL);
		ck_assert(strstr(page.data, ">new since the baseline</p>") != NULL);
		ck_assert(strstr(page.data, ">confirmed</span></p>") != NULL);
		cc_buf_free(&page);
	}
END_TEST

/* 企 | 业 on two pages: the break is shown as one line end. */
START_TEST(a_page_between_two_lines)
	{
		struct fixture fixture;
		make(&fixture);
		struct cc_location location = fixture_location(&fixture.articles[0], "标题\n\n2024年占比", "");
		fixture.finding.locations = &location;
		fixture.finding.location_count = 1;
		struct cc_buf page = page_of(&fixture);
		ck_assert(strstr(page.data, "<mark>标题\n2024年占比</mark>") != NULL);
		cc_buf_free(&page);
	}
END_TEST

/* A cell says nothing by itself: its row stands under the heads; of a wide table the first column and its own. */
START_TEST(a_place_in_a_table)
	{
		static const char cells[] = "地区\n甲\n乙\n天津\n3.58%\n7.1%\n";
		struct fixture fixture;
		make(&fixture);
		struct cc_block blocks[6];
		fixture.articles[0] = fixture_article("a.txt", cells, 0);
		for (size_t i = 0, at = 0; i < 6; i++) {
			size_t end = cc_str_find(cc_str_from(cells), CC_STR("\n"), at);
			blocks[i] = (struct cc_block){.kind = CC_BLOCK_TABLE_CELL,
						      .text = {.start = at, .end = end},
						      .table = 1,
						      .row = (uint32_t)(i / 3),
						      .column = (uint32_t)(i % 3),
						      .header = i < 3};
			at = end + 1;
		}
		fixture.articles[0].document.blocks = blocks;
		fixture.articles[0].document.block_count = 6;
		fixture.locations[0] = fixture_location(&fixture.articles[0], "3.58%", "");
		struct cc_buf page = page_of(&fixture);
		ck_assert(strstr(page.data, "<tr><th scope=\"col\">地区</th><th scope=\"col\">甲</th>"
					    "<th scope=\"col\">乙</th></tr>\n"
					    "<tr><td>天津</td><td><mark>3.58%</mark></td><td>7.1%</td></tr>") != NULL);
		cc_buf_free(&page);
	}
END_TEST

static bool write_all(const struct cc_alloc *alloc, void *context)
{
	struct cc_buf out = cc_buf_new(alloc, PAGE_MAX);
	struct fixture *fixture = context;
	bool ok = cc_format_html.write(&out, &fixture->report, &(struct cc_style){0}) == CC_OK;
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
	Suite *suite = suite_create("report.report_html");
	TCase *tcase = tcase_create("report_html");
	tcase_add_loop_test(tcase, says, 0, sizeof(parts) / sizeof(parts[0]));
	tcase_add_loop_test(tcase, never_says, 0, sizeof(forbidden) / sizeof(forbidden[0]));
	tcase_add_test(tcase, interface_in_chinese);
	tcase_add_test(tcase, findings_in_both_languages);
	tcase_add_test(tcase, nothing_found);
	tcase_add_test(tcase, places_that_overlap);
	tcase_add_test(tcase, what_was_decided);
	tcase_add_test(tcase, a_page_between_two_lines);
	tcase_add_test(tcase, a_place_in_a_table);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
