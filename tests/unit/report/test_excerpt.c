/* Cutting and aligning: columns counted by hand, a Han character is two. */
#include "report/excerpt.h"
#include "support.h"

struct excerpt_case {
	const char *name;
	const char *text;
	const char *mark; /* its first occurrence is marked */
	size_t width;
	size_t note_width;
	const char *shown;
	size_t pad;
	size_t mark_width;
};

static const struct excerpt_case cases[] = {
    {"fits", "占比为6.88%。", "6.88%", 40, 0, "占比为6.88%。", 6, 5},
    {"no width cuts nothing", "占比为6.88%，其余不变。", "6.88%", 0, 0, "占比为6.88%，其余不变。", 6, 5},
    {"cut on both sides", "一二三四五六七八九十6%甲乙丙丁戊己庚辛", "6%", 12, 0, "…九十6%甲乙…", 5, 2},
    {"the room a short left side leaves goes right", "甲6%一二三四五六七八九十", "6%", 12, 0, "甲6%一二三…", 2, 2},
    {"the room a short right side leaves goes left", "一二三四五六七八九十6%甲", "6%", 12, 0, "…八九十6%甲", 7, 2},
    {"a figure is not cut on the left", "同比12345.67元为9%的一二三四五六七八九十", "9%", 16, 0, "…元为9%的一二三…", 5,
     2},
    {"a figure is not cut on the right", "一二三四五六七八九9%为12345.67元同比增长", "9%", 14, 0, "…六七八九9%为…", 9,
     2},
    {"nor 3.63万亿", "一二三四五六七八九9%为3.63万亿元同比增长", "9%", 18, 0, "…四五六七八九9%为…", 13, 2},
    {"a mark wider than the line", "甲乙丙丁戊己庚辛壬癸", "甲乙丙丁戊己庚辛壬癸", 10, 0, "甲乙丙丁…", 0, 8},
    {"the note moves the mark left", "一二三四五六七八九十一二三四五六七八九十9%甲乙丙丁戊己庚辛壬癸", "9%", 40, 20,
     "…三四五六七八九十9%甲乙丙丁戊己庚辛壬癸", 17, 2},
    {"line ends are shown", "全时当量635.4\n万人年", "635.4\n万人年", 40, 0, "全时当量635.4⏎万人年", 8, 12},
    {"CRLF is one line end", "a\r\nb", "b", 40, 0, "a⏎b", 2, 1},
    {"controls steer no terminal", "a\x1b[31mb", "b", 40, 0, "a\xEF\xBF\xBD[31mb", 6, 1},
    {"nor does a reversed order",
     "a\xE2\x80\xAE"
     "68",
     "68", 40, 0,
     "a\xEF\xBF\xBD"
     "68",
     2, 2},
    {"an empty mark", "占比", "", 40, 0, "占比", 0, 0},
};

START_TEST(excerpts)
	{
		const struct excerpt_case *row = &cases[_i];
		struct cc_str text = cc_str_from(row->text);
		size_t at = cc_str_find(text, cc_str_from(row->mark), 0);
		struct cc_span mark = {.start = at, .end = at + strlen(row->mark)};
		struct cc_excerpt excerpt = cc_excerpt_make(text, mark, row->width, row->note_width);
		struct cc_buf out = cc_buf_new(&cc_alloc_libc, 10000);
		cc_excerpt_write(&out, text, &excerpt);
		ck_assert_msg(cc_str_equal(cc_buf_str(&out), cc_str_from(row->shown)), "%s: %s", row->name, out.data);
		ck_assert_msg(excerpt.pad == row->pad, "%s: pad %zu", row->name, excerpt.pad);
		ck_assert_msg(excerpt.mark_width == row->mark_width, "%s: mark %zu", row->name, excerpt.mark_width);
		cc_buf_free(&out);
	}
END_TEST

/* However narrow, what is shown is never wider than the line. */
START_TEST(never_wider_than_the_line)
	{
		struct cc_str text =
		    CC_STR("从总量看，2024年6.91%的占比（约2500亿元）仍低于OECD国家平均水平，企业投入不足5%。");
		struct cc_span mark = {.start = cc_str_find(text, CC_STR("6.91%"), 0)};
		mark.end = mark.start + 5;
		for (size_t width = 8; width < 120; width++) {
			struct cc_excerpt excerpt = cc_excerpt_make(text, mark, width, 0);
			struct cc_buf out = cc_buf_new(&cc_alloc_libc, 10000);
			cc_excerpt_write(&out, text, &excerpt);
			ck_assert_uint_le(cc_excerpt_width(cc_buf_str(&out)), width);
			ck_assert(strstr(out.data, "6.91%") != NULL);
			cc_buf_free(&out);
		}
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("report.excerpt");
	TCase *tcase = tcase_create("excerpt");
	tcase_add_loop_test(tcase, excerpts, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, never_wider_than_the_line);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
