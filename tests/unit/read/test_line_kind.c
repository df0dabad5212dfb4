/* What lines look like, and lines as such. */
#include "read/line_kind.h"

#include "base/arena.h"
#include "read/lines.h"
#include "support.h"

struct row {
	const char *line;
	enum cc_line_kind kind;
};

static const struct row rows[] = {
    {"科技创新能够催生新产业。", CC_LINE_TEXT},
    {"增加高质量科技供给", CC_LINE_SHORT},
    {"## 小标题", CC_LINE_HEADING},
    {"#标签", CC_LINE_SHORT},
    {"一、总体要求", CC_LINE_HEADING},
    {"（三）主要任务", CC_LINE_HEADING},
    {"第二章 组织实施", CC_LINE_HEADING},
    {"一是加大投入", CC_LINE_SHORT},
    {"1. 北京", CC_LINE_ITEM},
    {"（2）上海", CC_LINE_ITEM},
    {"③天津", CC_LINE_ITEM},
    {"1.5万亿元的投入", CC_LINE_SHORT},
    {"- 北京", CC_LINE_ITEM},
    {"-5%的增速", CC_LINE_SHORT},
    {"● 2024年投入增长。", CC_LINE_ITEM},
    {"图1 研发投入强度", CC_LINE_CAPTION},
    {"图1显示投入强度逐年提高", CC_LINE_SHORT},
    {"Table 2: Spending", CC_LINE_CAPTION},
    {"(来源:某某网)", CC_LINE_CAPTION},
    {"来源：某某社  更新时间：2025-12-19", CC_LINE_CAPTION},
    {"某某网 www.example.cn", CC_LINE_CAPTION},
    {"2025年3月5日", CC_LINE_CAPTION},
    {"赵某某 摄", CC_LINE_CAPTION},
    {"12", CC_LINE_CAPTION},
    {"By Jane Roe", CC_LINE_CAPTION},
    {"By 2030, it shall be 500 tenants, and the school", CC_LINE_SHORT},
    {"Updated March 5, 2025", CC_LINE_CAPTION},
    {"吴 婷", CC_LINE_BYLINE},
    {"某大学经济管理学院教授 陈 劲", CC_LINE_BYLINE},
    {"推动科技创新 和产业创新深度融合", CC_LINE_SHORT},
    {"北京  6.73  6.58", CC_LINE_ROW},
    {"北京\t6.73\t6.58", CC_LINE_ROW},
    {"In 2024 it rose", CC_LINE_SHORT},
};

START_TEST(looks)
	{
		enum cc_line_kind kind = cc_line_look(cc_str_from(rows[_i].line)).kind;
		ck_assert_msg(kind == rows[_i].kind, "%s: %d for %d", rows[_i].line, kind, rows[_i].kind);
	}
END_TEST

struct end_row {
	const char *line;
	bool finished;
};

static const struct end_row ends[] = {
    {"增长5%。", true}, {"他说：“增长。”", true}, {"（见上。）", true}, {"共同谋划——", true}, {"They rose.\"", true},
    {"增长5%", false},	{"《方案》", false},	  {"（见上）", false},	{"增长，", false},    {"。", true},
    {"", false},
};

START_TEST(finished_lines)
	{
		ck_assert_msg(cc_line_is_finished(cc_str_from(ends[_i].line)) == ends[_i].finished, "%s",
			      ends[_i].line);
	}
END_TEST

START_TEST(columns)
	{
		ck_assert_uint_eq(cc_line_columns(CC_STR("研发 R&D"), 100), 8);
		ck_assert_uint_eq(cc_line_columns(CC_STR("研发 R&D"), 5), 5);
		ck_assert_uint_eq(cc_line_columns(CC_STR("é"), 5), 1);
	}
END_TEST

START_TEST(source_lines)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec lines = cc_vec_new(arena, sizeof(struct cc_source_line));
		const struct cc_str source = CC_STR("x　　甲乙 \t\r\n\r\n\n  丙\f丁\r戊\xE2\x80\xA9");
		cc_source_lines(&lines, source, 1);
		static const char *const texts[] = {"甲乙", "丙", "丁", "戊"};
		static const uint32_t blanks[] = {0, 2, 1, 0};
		static const uint32_t indents[] = {4, 2, 0, 0};
		ck_assert_uint_eq(lines.len, 4);
		const struct cc_source_line *line = lines.items;
		for (size_t i = 0; i < 4; i++) {
			ck_assert(cc_str_equal(cc_str_of_span(source, line[i].text), cc_str_from(texts[i])));
			ck_assert_uint_eq(line[i].blanks, blanks[i]);
			ck_assert_uint_eq(line[i].indent, indents[i]);
		}
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("read.line_kind");
	TCase *cases = tcase_create("line_kind");
	tcase_add_loop_test(cases, looks, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_loop_test(cases, finished_lines, 0, (int)(sizeof(ends) / sizeof(ends[0])));
	tcase_add_test(cases, columns);
	tcase_add_test(cases, source_lines);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
