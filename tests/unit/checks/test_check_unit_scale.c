/* Figures that differ by a multiplier or a unit alone, and figures that merely differ. */
#include <stdint.h>

#include "check_fixture.h"

#define TURNOVER "cn-research/tech-contract-turnover"
#define INTENSITY "cn-research/rd-intensity"
#define SPENDING "cn-research/rd-spending"

static const struct check_case cases[] = {
    {"a step between two shares in per cent",
     {"国产化率由2018年的91.2%提高到96.5%，提高5.3%。"},
     {NULL},
     "warning 5.3%"},
    {"a step in per cent before its shares",
     {"Its share of the market rose by 0.2 percent, from 4.5 percent to 4.7 percent."},
     {NULL},
     "warning 0.2 percent"},
    {"a step down in per cent", {"近视率34.8%，比上年的36.0%下降1.2%。"}, {NULL}, "warning 1.2%"},
    {"a step in points", {"国产化率由91.2%提高到96.5%，提高5.3个百分点。"}, {NULL}, ""},
    {"a rate of two shares",
     {"Its share of the market rose by 4.4 percent, from 4.5 percent to 4.7 percent."},
     {NULL},
     ""},
    {"three shares that happen to differ so", {"甲占5.3%，乙占91.2%，丙占96.5%。"}, {NULL}, ""},
    {"万 for 亿",
     {"2024年，云泽市技术合同成交额128.4亿元。", "2024年，云泽市技术合同成交额128.4万元。"},
     {NULL},
     "error " TURNOVER " 128.4亿元 | 128.4万元"},
    {"万亿 is trillion, not billion",
     {"2024年，云泽市技术合同成交额3.63万亿元。",
      "In 2024, 云泽市 technology contract turnover was 3.63 billion yuan."},
     {NULL},
     "error " TURNOVER " 3.63万亿元 | 3.63 billion yuan"},
    {"the same value in another multiplier",
     {"2024年，云泽市技术合同成交额128.4亿元。", "2024年，云泽市技术合同成交额1284000万元。"},
     {NULL},
     ""},
    {"one digit is enough where the multipliers are printed",
     {"2024年，云泽市技术合同成交额3亿元。", "2024年，云泽市技术合同成交额3万元。"},
     {NULL},
     "error " TURNOVER " 3亿元 | 3万元"},
    {"other digits",
     {"2024年，云泽市技术合同成交额128.4亿元。", "2024年，云泽市技术合同成交额148.2万元。"},
     {NULL},
     ""},
    {"three values are for value-conflict",
     {"2024年，云泽市技术合同成交额128.4亿元。", "2024年，云泽市技术合同成交额128.4万元。",
      "2024年，云泽市技术合同成交额99亿元。"},
     {NULL},
     ""},
    {"more than", {"2024年，云泽市技术合同成交额超128亿元。", "2024年，云泽市技术合同成交额128万元。"}, {NULL}, ""},
    {"a place inherited from the paragraph before lowers it",
     {"云泽市科技工作\n\n2024年，技术合同成交额128.4亿元。", "2024年，云泽市技术合同成交额128.4万元。"},
     {NULL},
     "warning " TURNOVER " 128.4亿元 | 128.4万元"},
    {"the official figure at another scale",
     {"2024年，全国研究与试验发展（R&D）经费投入36326.8万元。"},
     {NULL},
     "error " SPENDING " 36326.8万元"},
    {"an official figure of one end meets no other scale", {"截至2024年底，全国高新技术企业46.3万家。"}, {NULL}, ""},
    {"the official figure in another multiplier",
     {"2024年，全国研究与试验发展（R&D）经费投入3.63268万亿元。"},
     {NULL},
     ""},
    {"outside of what it can be", {"2024年，云泽市研发经费支出128.4万元。"}, {NULL}, "warning " SPENDING " 128.4万元"},
    {"inside", {"2024年，云泽市研发经费支出128.4亿元。"}, {NULL}, ""},
    {"per cent for percentage points",
     {"2024年，全国工业产能利用率比上年提高0.3个百分点。", "2024年，全国工业产能利用率比上年提高0.3%。"},
     {NULL},
     "warning cn-research/capacity-utilisation 0.3个百分点 | 0.3%"},
    {"points twice",
     {"2024年，全国工业产能利用率比上年提高0.3个百分点。", "2024年，全国工业产能利用率比上年提高0.3个百分点。"},
     {NULL},
     ""},
    {"a level in points",
     {"到2027年，云泽市研发投入强度要提高到3.2个百分点。"},
     {NULL},
     "info " INTENSITY " 3.2个百分点"},
    {"a change in points", {"2024年，云泽市研发投入强度比上年提高了0.2个百分点。"}, {NULL}, ""},
    {"a gap in points", {"2024年，云泽市研发投入强度与全国的差距缩小到0.2个百分点。"}, {NULL}, ""},
    {"a level in points, English",
     {"In 2024, China's R&D intensity rose to 2.69 percentage points."},
     {NULL},
     "info " INTENSITY " 2.69 percentage points"},
    {"a change in points, English",
     {"In 2024, China's R&D intensity rose by 0.1 percentage points to 2.69 percent."},
     {NULL},
     ""},
    {"per cent of another value",
     {"2024年，全国工业产能利用率比上年提高0.3个百分点。", "2024年，全国工业产能利用率比上年提高6.5%。"},
     {NULL},
     ""},
    {"growth of spending is no share",
     {"2024年，云泽市研发经费支出同比增长8.9%。", "2024年，云泽市研发经费支出同比增长8.9%。"},
     {NULL},
     ""},
    {"a table in millions",
     {"| (Dollars in millions) | 2024 | 2023 |\n|---|---|---|\n| Boeing revenue | $66,517 | $77,794 |\n",
      "Boeing's revenue was $66.5 billion in 2024."},
     {NULL},
     ""},
};

START_TEST(unit_scale)
	{
		fixture_expect(cc_check_find(CC_STR("unit-scale")), &cases[_i]);
	}
END_TEST

/* What the explanation of the only finding says. */
struct said_case {
	const char *name;
	const char *first;
	const char *second;
	enum cc_language language;
	const char *says;
};

static const struct said_case said[] = {
    {"Chinese and English", "2024年，我国研发经费支出3.63万亿元。",
     "In 2024, China's R&D spending reached 3.63 billion yuan.", CC_LANGUAGE_EN,
     "exactly 10^3 apart: trillion for 万亿, not billion"},
    {"the same for an editor who reads Chinese", "2024年，我国研发经费支出3.63万亿元。",
     "In 2024, China's R&D spending reached 3.63 billion yuan.", CC_LANGUAGE_ZH,
     "正好相差1000倍：“万亿”译作 trillion，不是 billion"},
    {"亿 is hundred million", "2024年，我国技术合同成交额128.4亿元。",
     "In 2024, China's technology contract turnover was 128.4 million yuan.", CC_LANGUAGE_EN,
     "exactly 10^2 apart: hundred million for 亿, not million"},
    {"digits that stand elsewhere", "2024年，我国技术合同成交额320万元。",
     "In 2024, China's technology contract turnover was 3.2 billion yuan.", CC_LANGUAGE_EN,
     "exactly 10^3 apart: million, not billion"},
    {"one language", "2024年，天津技术合同成交额128.4亿元。", "2024年，天津技术合同成交额128.4万元。", CC_LANGUAGE_EN,
     "exactly 10^4 apart: 万 for 亿?"},
    {"one figure has no multiplier", "2024年，天津技术合同成交额128.4亿元。", "2024年，天津技术合同成交额128.4元。",
     CC_LANGUAGE_EN, "exactly 10^8 apart: is 亿 missing?"},
};

START_TEST(explained)
	{
		const struct said_case *row = &said[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_article *articles[] = {cc_test_article("a.txt", row->first, "", arena),
						 cc_test_article("b.txt", row->second, "", arena)};
		articles[1]->index = 1;
		struct cc_check_input input = {
		    .rules = cc_test_rules(), .articles = articles, .article_count = 2, .language = row->language};
		struct cc_vec findings = cc_vec_new(arena, sizeof(struct cc_finding));
		struct cc_error err = {0};
		ck_assert_int_eq(cc_check_find(CC_STR("unit-scale"))->run(&findings, &input, arena, &err), CC_OK);
		const struct cc_finding *items = findings.items;
		ck_assert_msg(findings.len == 1, "%s: %zu findings", row->name, findings.len);
		ck_assert_msg(fixture_says(&items[0], row->says), "%s: %.*s", row->name,
			      (int)items[0].explanation[0].len, items[0].explanation[0].ptr);
		ck_assert_int_eq(items[0].severity, CC_SEVERITY_ERROR);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("checks.unit_scale");
	TCase *tcase = tcase_create("unit_scale");
	tcase_add_loop_test(tcase, unit_scale, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_loop_test(tcase, explained, 0, sizeof(said) / sizeof(said[0]));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
