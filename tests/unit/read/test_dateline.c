/* A document's date and title: which line says it, which does not. */
#include "base/buf.h"
#include "read/printed_date.h"
#include "read/reader.h"
#include "support.h"

struct row {
	const char *name;
	const char *path;
	const char *source;
	const char *date; /* "" for none */
	enum cc_date_origin origin;
};

static const struct row rows[] = {
    {"label", "a.txt", "标题\n来源：网络  作者：某某  更新时间：2025-12-19\n正文。", "2025-12-19", CC_DATE_TEXT},
    {"label in Chinese", "a.txt", "标题\n发布时间：2025年3月5日 08:30\n正文。", "2025-03-05", CC_DATE_TEXT},
    {"short label", "a.txt", "标题\n时间：2025年3月5日\n正文。", "2025-03-05", CC_DATE_TEXT},
    {"another word with the label in it", "a.txt", "标题\n建设时间：2025年3月5日起\n正文。", "", CC_DATE_NONE},
    {"brackets", "a.txt", "标题\n（2025年3月5日）\n正文。", "2025-03-05", CC_DATE_TEXT},
    {"line of its own with source", "a.txt", "标题\n2025-12-19 08:30:00 新华网\n正文。", "2025-12-19", CC_DATE_TEXT},
    {"a paper and a day", "a.txt", "标题\n沅江日报 2025年3月20日\n\n正文。", "2025-03-20", CC_DATE_TEXT},
    {"who wrote it and a day", "a.txt", "标题\n本报记者 彭子衿 2025年11月20日\n\n正文。", "2025-11-20", CC_DATE_TEXT},
    {"a paper, a day and who wrote it", "a.txt", "标题\n跂石早报  2026-05-18  记者 邝拾\n\n正文。", "2026-05-18",
     CC_DATE_TEXT},
    {"a source, a day and its weekday", "a.txt", "标题\n来源：箬篁早报　2026-10-09　星期五\n\n正文。", "2026-10-09",
     CC_DATE_TEXT},
    {"a page of a paper and a day", "a.txt", "标题\n《浥斛夜读》 2026-07-23\n\n正文。", "2026-07-23", CC_DATE_TEXT},
    {"a paper, a day and what happened then", "a.txt", "标题\n跂石早报 2026-05-18 停印\n\n正文。", "", CC_DATE_NONE},
    {"a paper and a wide blank", "a.txt", "标题\n来源：岑江观察　2025-04-08\n\n正文。", "2025-04-08", CC_DATE_TEXT},
    {"a paper's writer and a day", "a.txt", "标题\n《松江评论》评论员 2025年3月25日\n\n正文。", "2025-03-25",
     CC_DATE_TEXT},
    {"an institute and a day", "a.txt", "标题\n海松证券研究所　2025-04-28\n\n正文。", "2025-04-28", CC_DATE_TEXT},
    {"a magazine and a day", "a.txt", "Title\nHollway Alumni Magazine, 1 December 2025\n\nText of it.", "2025-12-01",
     CC_DATE_TEXT},
    {"an article before a magazine", "a.txt", "Title\nThe Journal of Trade, March 5, 2025\n\nText of it.", "2025-03-05",
     CC_DATE_TEXT},
    {"numerals with 零", "a.txt", "标题\n\n二零二五年三月二十八日\n\n正文。", "2025-03-28", CC_DATE_TEXT},
    {"what figures are of", "a.txt", "标题\n数据截至 2025年3月20日\n\n正文。", "", CC_DATE_NONE},
    {"who wrote it, whoever", "a.txt", "标题\n霁川博物馆 2025年3月20日\n\n正文。", "2025-03-20", CC_DATE_TEXT},
    {"a column and its writer", "a.txt", "标题\n霁川闲话 2025年3月20日 撰文：谷一禾\n\n正文。", "2025-03-20",
     CC_DATE_TEXT},
    {"read out at a meeting", "a.txt", "标题\n2025年3月20日在霁川市第三次会议上\n\n正文。", "2025-03-20", CC_DATE_TEXT},
    {"the day of a notice", "a.txt", "标题\n公告日期：2025年3月20日\n\n正文。", "2025-03-20", CC_DATE_TEXT},
    {"the state of a day", "a.txt", "标题\n数据截至 2025年3月20日\n\n正文。", "", CC_DATE_NONE},
    {"a meeting's day", "a.txt", "标题\n第三届论坛开幕 2025年3月20日\n\n正文。", "", CC_DATE_NONE},
    {"a day in the first line", "a.txt", "沅江日报 2025年3月20日", "", CC_DATE_NONE},
    {"a sentence that ends with a day", "a.txt", "Title\nThe prices are those of 5 March 2025\n\nText of it.", "",
     CC_DATE_NONE},
    {"a paper's day in prose", "a.txt", "标题\n正文。\n沅江日报 2025年3月20日刊出的一则消息说，投入增长。", "",
     CC_DATE_NONE},
    {"prices as of a day", "a.txt", "Title\nPrices as they were on, say, 5 March 2025\n\nText of it.", "",
     CC_DATE_NONE},
    {"chronicle", "a.txt", "大事记\n2024-03-05 项目启动\n2024-06-01 项目竣工", "", CC_DATE_NONE},
    {"English label", "a.txt", "Title\nPublished: 3 March 2025\nText.", "2025-03-03", CC_DATE_TEXT},
    {"updated", "a.txt", "Title\nUpdated March 5, 2025\nText.", "2025-03-05", CC_DATE_TEXT},
    {"English date line", "a.md", "# Title\n\nMarch 5, 2025\n\nText.", "2025-03-05", CC_DATE_TEXT},
    {"agency", "a.txt", "标题\n新华社北京2025年3月5日电 记者获悉，投入增长。", "2025-03-05", CC_DATE_TEXT},
    {"agency without a year", "a.txt", "标题\n新华社北京3月5日电 记者获悉，投入增长。", "", CC_DATE_NONE},
    {"a date and a dash below the title", "a.txt", "Title\n\nApril 29, 2025 — Harlow Foods reported a profit.",
     "2025-04-29", CC_DATE_TEXT},
    {"a date and words", "a.txt", "Title\n\nApril 29, 2025 was a Tuesday.", "", CC_DATE_NONE},
    {"English agency", "a.txt", "Title\nBEIJING, March 5, 2025 (Xinhua) -- Spending rose.", "2025-03-05", CC_DATE_TEXT},
    {"prose", "a.txt", "标题\n2025年3月5日，会议在北京举行，投入增长。", "", CC_DATE_NONE},
    {"prose in the middle", "a.txt", "标题\n会议于2025年3月5日举行。", "", CC_DATE_NONE},
    {"citation of itself", "a.txt", "引用格式：张三. 某某研究[J]. 某某经济, 2025, 44(12): 1-10.\n正文。", "2025-12-31",
     CC_DATE_TEXT},
    {"article number", "a.txt", "标题\n文章编号：1002-980X(2025)11-0001-10\n正文。", "2025-11-30", CC_DATE_TEXT},
    {"weekly", "a.md", "# 《某某周刊》2025年第45期专栏报道\n\n正文。", "2025-11-09", CC_DATE_TEXT},
    {"twice a month", "a.txt", "标题\n来源：《求是》2025年第4期\n正文。", "2025-02-28", CC_DATE_TEXT},
    {"issue cited in prose", "a.txt", "标题\n该文载于《求是》2025年第4期，引起反响。", "", CC_DATE_NONE},
    {"issue of unknown rhythm", "a.txt", "标题\n来源：《某刊》2025年第7期\n正文。", "2025-12-31", CC_DATE_TEXT},
    {"front matter", "a.md", "---\ndate: 2025-03-05\n---\n正文。更新时间：2024-01-01", "2025-03-05",
     CC_DATE_FRONT_MATTER},
    {"front matter as feeds write it", "a.md", "---\ndate: Wed, 05 Mar 2025 09:56:02 GMT\n---\n正文。", "2025-03-05",
     CC_DATE_FRONT_MATTER},
    {"front matter in Chinese", "a.md", "---\n日期：2025年3月\n---\n正文。", "2025-03-31", CC_DATE_FRONT_MATTER},
    {"front matter before updated", "a.md", "---\nupdated: 2025-04-01\npublished: 2025-03-05T08:00:00Z\n---\n正文。",
     "2025-03-05", CC_DATE_FRONT_MATTER},
    {"file name", "x/2025-03-05-notes.md", "正文。", "2025-03-05", CC_DATE_FILE_NAME},
    {"compact file name", "x/20250305_notes.txt", "正文。", "2025-03-05", CC_DATE_FILE_NAME},
    {"month in a file name", "x/report_2025-03.md", "正文。", "2025-03-31", CC_DATE_FILE_NAME},
    {"folder is no name", "2025-03-05/notes.md", "正文。", "", CC_DATE_NONE},
    {"a year alone is weaker", "report-2025.md", "正文。", "", CC_DATE_NONE},
    {"text before file name", "2024-01-01.txt", "标题\n发布日期：2025-03-05\n正文。", "2025-03-05", CC_DATE_TEXT},
    {"Chinese numerals at the end", "a.txt", "通知\n各单位要落实。\n二〇二五年三月十五日", "2025-03-15", CC_DATE_TEXT},
    {"a day that does not exist", "2025-02-30-x.md", "正文。", "", CC_DATE_NONE},
};

START_TEST(dates)
	{
		const struct row *row = &rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document;
		struct cc_read_input input = {.path = cc_str_from(row->path), .bytes = cc_str_from(row->source)};
		ck_assert_int_eq(cc_read_document(&document, &input, arena, NULL), CC_OK);
		struct cc_buf got = cc_buf_new(&cc_alloc_libc, 100);
		if (cc_date_is_set(document.date))
			cc_date_write(&got, document.date);
		ck_assert_msg(cc_str_equal(cc_buf_str(&got), cc_str_from(row->date)), "%s: got %s", row->name,
			      got.data != NULL ? got.data : "none");
		ck_assert_msg(document.date_origin == row->origin, "%s: origin %d", row->name, document.date_origin);
		cc_buf_free(&got);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(a_given_date_wins)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document;
		struct cc_read_input input = {.path = CC_STR("2024-01-01.md"),
					      .bytes = CC_STR("---\ndate: 2025-03-05\ntitle: 甲\n---\n# 乙\n"),
					      .title = CC_STR("丙"),
					      .date = {.year = 2023, .month = 6, .day = 7}};
		ck_assert_int_eq(cc_read_document(&document, &input, arena, NULL), CC_OK);
		ck_assert_int_eq(document.date.year, 2023);
		ck_assert_int_eq(document.date_origin, CC_DATE_GIVEN);
		ck_assert(cc_str_equal(document.title, CC_STR("丙")));
		cc_arena_free(arena);
	}
END_TEST

struct title_row {
	const char *name;
	const char *path;
	const char *source;
	const char *title;
};

static const struct title_row titles[] = {
    {"front matter", "a.md", "---\ntitle: \"甲\"\n---\n# 乙\n", "甲"},
    {"highest heading", "a.md", "## 专题\n\n# 正题\n\n正文。\n\n# 别题\n", "正题"},
    {"first line", "a.txt", "以创新引领发展\n创新是动力。", "以创新引领发展"},
    {"tag in front", "a.txt", "[bookmark: _Toc1]以创新引领发展\n创新是动力。", "以创新引领发展"},
    {"site above", "a.txt", "某某网 www.example.cn\n以创新引领发展\n创新是动力。", "以创新引领发展"},
    {"crumbs above", "a.txt", "首页 > 时政 > 正文\n以创新引领发展\n创新是动力。", "以创新引领发展"},
    {"only prose", "a.txt", "创新是第一动力，人才是第一资源。", ""},
    {"empty", "a.txt", "", ""},
};

START_TEST(document_titles)
	{
		const struct title_row *row = &titles[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document;
		struct cc_read_input input = {.path = cc_str_from(row->path), .bytes = cc_str_from(row->source)};
		ck_assert_int_eq(cc_read_document(&document, &input, arena, NULL), CC_OK);
		ck_assert_msg(cc_str_equal(document.title, cc_str_from(row->title)), "%s: got %.*s", row->name,
			      (int)document.title.len, document.title.ptr);
		cc_arena_free(arena);
	}
END_TEST

struct printed_row {
	const char *text;
	const char *period; /* as cc_period_write says it; "" for none */
	size_t end;
};

static const struct printed_row printed[] = {
    {"2025-12-19", "2025-12-19", 10},
    {"2025/3/5 x", "2025-03-05", 8},
    {"2025.03.05", "2025-03-05", 10},
    {"20250305", "2025-03-05", 8},
    {"202503051", "", 0},
    {"2025年3月5日", "2025-03-05", 15},
    {"2025年3月", "2025-03", 11},
    {"March 5, 2025", "2025-03-05", 13},
    {"Sept. 5th, 2025", "2025-09-05", 15},
    {"5 March 2025", "2025-03-05", 12},
    {"March 2025", "2025-03", 10},
    {"2025", "", 0},
    {"2025-13", "", 0},
    {"3.63", "", 0},
    {"1234-05-06", "", 0},
    {"二〇二五年十二月三十一日", "2025-12-31", 36},
};

START_TEST(printed_dates)
	{
		const struct printed_row *row = &printed[_i];
		struct cc_period period;
		size_t end = 0;
		struct cc_buf got = cc_buf_new(&cc_alloc_libc, 100);
		if (cc_printed_date_at(&period, cc_str_from(row->text), 0, &end))
			cc_period_write(&got, period);
		ck_assert_msg(cc_str_equal(cc_buf_str(&got), cc_str_from(row->period)) && end == row->end,
			      "%s: got %s, %zu", row->text, got.data != NULL ? got.data : "none", end);
		cc_buf_free(&got);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("read.dateline");
	TCase *cases = tcase_create("dateline");
	tcase_add_loop_test(cases, dates, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_loop_test(cases, document_titles, 0, (int)(sizeof(titles) / sizeof(titles[0])));
	tcase_add_loop_test(cases, printed_dates, 0, (int)(sizeof(printed) / sizeof(printed[0])));
	tcase_add_test(cases, a_given_date_wins);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
