/* Markdown: blocks, places of text behind markup, what is left out. */
#include "read_fixture.h"

static const struct read_row rows[] = {
    {"headings", "# 标题\n\n## 小标题 ##\n正文。\n", "H1 标题¦H2 小标题¦P0 正文。"},
    {"soft break in Han", "投入强度为2.6%，同比增长五个百分点，\n达到3万亿元。",
     "P0 投入强度为2.6%，同比增长五个百分点，达到3万亿元。"},
    {"soft break in English", "Spending rose\nlast year.", "P0 Spending rose last year."},
    {"lines of their own", "某某社记者\n张三\n投入增长5%。", "P0 某某社记者¦P0 张三¦P0 投入增长5%。"},
    {"hard break", "第一行  \n第二行\\\n第三行", "P0 第一行¦P0 第二行¦P0 第三行"},
    {"br", "第一行<br/>第二行", "P0 第一行¦P0 第二行"},
    {"emphasis and links", "**投入**增长[_5%_](http://x.y/z)。", "P0 投入增长5%。"},
    {"comments are no text, with -- in them too", "增长5%。<!-- claimcheck: ignore -- 有意 -->\n\n下降3%。",
     "P0 增长5%。¦P0 下降3%。"},
    {"image left out", "增长5%。![9%](a.png)", "P0 增长5%。"},
    {"entities and escapes", "R&amp;D 5&#37; \\*6&nbsp;&unknown;", "P0 R&D 5% *6\u00A0&unknown;"},
    {"range is no strikethrough", "增长5~10个点，下降3~4个点。", "P0 增长5~10个点，下降3~4个点。"},
    {"money is no formula", "from $3 to $5", "P0 from $3 to $5"},
    {"lists", "- 甲\n- 乙\n  1. 丙\n", "L1 甲¦L1 乙¦L2 丙"},
    {"quotation", "> 引文。\n\n正文。", "Q1 引文。¦P0 正文。"},
    {"table", "| 地区 | 2023 |\n|---|---|\n| 甲\\|乙 | 3.5% |\n", "T1.0.0h 地区¦T1.0.1h 2023¦T1.1.0 甲|乙¦T1.1.1 3.5%"},
    {"code", "```\nx = 5\n\ny\n```\n", "C0 x = 5\n\ny\n"},
    {"inline code", "命令`a b`。", "P0 命令a b。"},
    {"comment", "增长5%。<!-- 下降6% -->后来。", "P0 增长5%。后来。"},
    {"comment block", "<!-- 下降6%\n\n还有 -->\n\n增长5%。", "P0 增长5%。"},
    {"HTML block", "<div>\n<p>增长&ldquo;5%&rdquo;</p><b>粗</b>体\n<style>p{x:5}</style></div>", "P0 增长“5%”¦P0 粗体"},
    {"indented paragraph", "    投入增长5%。\n", "P0 投入增长5%。"},
    {"bold line over text", "**坚持创新引领**\n\n创新是动力。", "H5 坚持创新引领¦P0 创新是动力。"},
    {"bold start of a sentence", "**一是**加大投入", "P0 一是加大投入"},
    {"escaped hyphen at a line's end", "Spending on inno\\-\nvation rose.", "P0 Spending on innovation rose."},
    {"page break", "推动创新链和产业链深度融合，促进企业成长，全年完\n\n成投资5亿元。",
     "P0 推动创新链和产业链深度融合，促进企业成长，全年完成投资5亿元。"},
    {"paragraph with a rule under it",
     "这是一段很长的正文，后面跟着一条分隔线，语法会把它当作标题，但它显然不是标题，因为它以句号结尾，而且非常长，超过"
     "了任何标题的"
     "长度。\n---\n后文。",
     "P0 "
     "这是一段很长的正文，后面跟着一条分隔线，语法会把它当作标题，但它显然不是标题，因为它以句号结尾，而且非常长，超过"
     "了任何标题的"
     "长度。¦P0 后文。"},
    {"front matter", "---\ntitle: 题\ndate: 2025-03-05\n---\n正文。", "P0 正文。"},
    {"CRLF", "# 标题\r\n\r\n投入增长，\r\n产出增长。\r\n", "H1 标题¦P0 投入增长，产出增长。"},
    {"empty", "", ""},
};

START_TEST(blocks)
	{
		expect_blocks(&rows[_i], "a.md");
	}
END_TEST

static const struct place_row places[] = {
    {"plain", "# 题\n\n投入增长**5%**。", "增长5%", "增长**5%"},
    {"bold figure", "投入增长**5%**。", "5%", "5%"},
    {"entity", "R&amp;D投入", "R&D", "R&amp;D"},
    {"escape", "约 3\\*5 个", "3*5", "3\\*5"},
    {"over a soft break", "> 同比增长五个百分点，达到了两万\n> 亿元。", "两万亿元", "两万\n> 亿元"},
    {"cell", "|a|b|\n|-|-|\n| x | **3.5%** |\n", "3.5%", "3.5%"},
    {"list", "1. 甲\n2. 乙五家\n", "乙五家", "乙五家"},
    {"code", "见`x=5`处", "x=5", "x=5"},
    {"HTML", "<p>增长&ldquo;5%&rdquo;</p>", "“5%”", "&ldquo;5%&rdquo;"},
};

START_TEST(places_in_the_source)
	{
		expect_place(&places[_i], "a.md");
	}
END_TEST

START_TEST(every_allocation_may_fail)
	{
		struct cc_read_input input = {.path = CC_STR("a.md"), .bytes = cc_str_from(rows[_i].source)};
		cc_test_every_allocation(read_one, &input);
	}
END_TEST

int main(void)
{
	const int count = (int)(sizeof(rows) / sizeof(rows[0]));
	Suite *suite = suite_create("read.read_markdown");
	TCase *cases = tcase_create("markdown");
	tcase_add_loop_test(cases, blocks, 0, count);
	tcase_add_loop_test(cases, places_in_the_source, 0, (int)(sizeof(places) / sizeof(places[0])));
	tcase_add_loop_test(cases, every_allocation_may_fail, 0, count);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
