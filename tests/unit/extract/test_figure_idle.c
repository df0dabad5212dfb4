/* Numerals that are parts of words, and those beside them that count: each row one sentence with one numeral. */
#include "extract/figures/figure.h"
#include "figures_of.h"

static const struct idle_row {
	const char *name;
	const char *text;
	const char *numeral;
	bool idle;
} idle_rows[] = {
    {"within a word", "全国统一大市场", "一", true},
    {"within a name", "四川盆地", "四", true},
    {"at the end of a word", "口径要统一，", "一", true},
    {"at the start of a sentence", "两地往来频繁", "两", true},
    {"a multiplier in a word", "造福百姓生活", "百", true},
    {"half of no unit", "发展半导体产业", "半", true},
    {"an article", "这是一家企业", "一", true},
    {"an article behind a word that joins", "不到一代人的时间", "一", true},
    {"an article before a mark", "翻到中间一页，", "一", true},
    {"a mark of a list", "二、主要做法", "二", true},
    {"more than one is counted", "这是三家企业", "三", false},
    {"one of a measure", "走了一公里路", "一", false},
    {"the longer unit is a measure", "提高一个百分点左右", "一", false},
    {"one alone between marks", "结果：一家。", "一", false},
    {"one and a half", "用了一个半小时", "一", false},
    {"a range goes on", "每组一名至三名", "一", false},
    {"a rank", "排在前一名企业", "一", false},
    {"a place in an order", "获得第一名次", "一", false},
    {"a longer numeral", "共二十余", "二", false},
    {"a point goes on", "约一点五", "一", false},
    {"part of a whole", "三分之一", "三", false},
    {"an open one with a word before it", "超千户", "千", false},
    {"an open one with a qualifier and no unit", "近百村民", "百", false},
    {"a stated figure", "得分是五。", "五", false},
    {"below zero", "结果为负二。", "二", false},
    {"money before it", "人民币五，", "五", false},
    {"a bound behind it", "，三以上", "三", false},
    {"a month, which is a period", "每年三月间", "三", true},
};

START_TEST(idle_numerals_are_seen)
	{
		const struct idle_row *row = &idle_rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_str view = cc_fold(cc_str_from(row->text), arena);
		const struct cc_figure_scan scan = {.rules = rules, .view = view, .end = view.len};
		size_t at = cc_str_find(view, cc_str_from(row->numeral), 0);
		ck_assert_msg(cc_figure_is_idle(&scan, at) == row->idle, "%s: %s", row->name, row->text);
		cc_arena_free(arena);
	}
END_TEST

static const struct row beside[] = {
    {"全国统一大市场里有三家企业", "3 家 exact"}, {"这一家企业投入一亿元", "100000000 CNY exact"},
    {"百姓收入增长一成", "10 % exact"},		  {"一家企业，两名工人", "2 名 exact"},
    {"从一家到三家企业", "1..3 家 range"},
};

START_TEST(figures_beside_them_are_read)
	{
		check(&beside[_i]);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("extract.figure_idle");
	TCase *cases = tcase_create("idle");
	tcase_add_unchecked_fixture(cases, load_rules, free_rules);
	tcase_add_loop_test(cases, idle_numerals_are_seen, 0, sizeof(idle_rows) / sizeof(idle_rows[0]));
	tcase_add_loop_test(cases, figures_beside_them_are_read, 0, sizeof(beside) / sizeof(beside[0]));
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
