/* The view of a document: its map back, blocks that end sentences, memory. */
#include "base/utf8.h"
#include "read/reader.h"
#include "support.h"
#include "text/normalise.h"

static struct cc_document document_of(const char *text, struct cc_arena *arena)
{
	struct cc_document document;
	struct cc_read_input input = {.path = CC_STR("a.txt"), .bytes = cc_str_from(text)};
	ck_assert_int_eq(cc_read_document(&document, &input, arena, NULL), CC_OK);
	return document;
}

struct map_row {
	const char *name;
	const char *source;
	const char *view;     /* words of the view */
	const char *original; /* what they are in the source */
};

static const struct map_row map_rows[] = {
    {"one to one", "全国投入3.63万亿元。", "3.63", "3.63"},
    {"full width", "全国投入３．６３万亿元，增长８％。", "3.63", "３．６３"},
    {"behind a folded mark", "增长，其中北京５家。", "北京5家", "北京５家"},
    {"dropped inside", "全国科\u200B技投入。", "科技", "科\u200B技"},
    {"dropped around", "全国\u200B科技投入。", "科技", "科技"},
    {"expanded", "进入Ⅲ期临床。", "III", "Ⅲ"},
    {"part of an expanded one", "进入Ⅲ期临床。", "II", "Ⅲ"},
    {"a blank before a figure", "全国排名位列第 3 名。", "位列第3", "位列第 3"},
    {"a blank behind a percent sign", "占全国的 26.0% 以上。", "26.0%以上", "26.0% 以上"},
    {"a blank behind a Latin word", "去年全市 GDP 增长。", "GDP增长", "GDP 增长"},
    {"a blank of another width", "全国投入 5 亿元。", "5亿元", "5 亿元"},
    {"two blanks part columns", "全国投入  5亿元。", "投入  5", "投入  5"},
    {"a blank between two words of Han", "全国 投入", "全国 投入", "全国 投入"},
    {"the halves of a headline", "居民消费价格上涨0.7% 核心CPI稳定", "0.7% 核心", "0.7% 核心"},
    {"the number of a chapter", "1 总则与附则", "1 总则", "1 总则"},
    {"a year opens the line", "2025 年公司营收", "2025年", "2025 年"},
    {"Chinese names in English",
     "In 2024 the firm (中国 7 号) said that it grew by much and, as its chairman told the meeting, more still.",
     "国 7", "国 7"},
    {"radical", "规模增⻓。", "增长", "增⻓"},
};

START_TEST(maps)
	{
		const struct map_row *row = &map_rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document = document_of(row->source, arena);
		struct cc_text text;
		ck_assert_int_eq(cc_text_make(&text, &document, arena), CC_OK);
		size_t at = cc_str_find(text.view, cc_str_from(row->view), 0);
		ck_assert_msg(at < text.view.len, "%s: not in the view", row->name);
		struct cc_span span = {.start = at, .end = at + strlen(row->view)};
		struct cc_span reading = cc_map_span(&text.to_reading, span);
		struct cc_str original = cc_str_of_span(document.reading, reading);
		ck_assert_msg(cc_str_equal(original, cc_str_from(row->original)), "%s: %.*s", row->name,
			      (int)original.len, original.ptr);
		original = cc_str_of_span(document.source, cc_map_span(&document.to_source, reading));
		ck_assert_msg(cc_str_equal(original, cc_str_from(row->original)), "%s: source %.*s", row->name,
			      (int)original.len, original.ptr);
		cc_arena_free(arena);
	}
END_TEST

/* Every character of a view maps to whole characters of the reading text. */
START_TEST(map_never_splits)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document =
		    document_of("２０２４年，Ⅲ期ﬃ ㎏\u200B㍿⻓、①½…。\n\n　　第二段：℃ 5％。", arena);
		struct cc_text text;
		ck_assert_int_eq(cc_text_make(&text, &document, arena), CC_OK);
		ck_assert_uint_eq(cc_utf8_valid_prefix(text.view), text.view.len);
		for (size_t at = 0; at < text.view.len;) {
			struct cc_span span = {.start = at};
			(void)cc_utf8_next(text.view, &at);
			span.end = at;
			struct cc_str original = cc_str_of_span(document.reading, cc_map_span(&text.to_reading, span));
			ck_assert_uint_gt(original.len, 0);
			ck_assert_uint_eq(cc_utf8_valid_prefix(original), original.len);
		}
		cc_arena_free(arena);
	}
END_TEST

START_TEST(blocks_end_sentences)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document = document_of("强化企业主体地位\n企业是核心环节。投入增长5%。\n", arena);
		struct cc_text text;
		ck_assert_int_eq(cc_text_make(&text, &document, arena), CC_OK);
		ck_assert_uint_eq(text.sentence_count, 3);
		ck_assert_uint_eq(text.sentences[0].flags, CC_SENTENCE_HAN | CC_SENTENCE_HEADING);
		ck_assert_uint_eq(text.sentences[0].block, 0);
		ck_assert_uint_eq(text.sentences[2].block, 1);
		ck_assert_uint_eq(text.sentences[2].flags, CC_SENTENCE_HAN | CC_SENTENCE_DIGIT);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(empty_document)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_document document = document_of("", arena);
		struct cc_text text;
		ck_assert_int_eq(cc_text_make(&text, &document, arena), CC_OK);
		ck_assert_uint_eq(text.sentence_count, 0);
		ck_assert_uint_eq(text.view.len, 0);
		cc_arena_free(arena);
	}
END_TEST

static bool make(const struct cc_alloc *alloc, void *context)
{
	const struct cc_document *document = context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_text text;
	bool ok = arena != NULL && cc_text_make(&text, document, arena) == CC_OK;
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_buf long_text = cc_buf_new(&cc_alloc_libc, 1000000);
		for (int i = 0; i < 400; i++)
			cc_buf_adds(&long_text, "投入（含企业）增长８％，达到３亿元。");
		struct cc_document document = document_of(long_text.data, arena);
		cc_test_every_allocation(make, &document);
		cc_buf_free(&long_text);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("text.normalise");
	TCase *cases = tcase_create("normalise");
	tcase_add_loop_test(cases, maps, 0, (int)(sizeof(map_rows) / sizeof(map_rows[0])));
	tcase_add_test(cases, map_never_splits);
	tcase_add_test(cases, blocks_end_sentences);
	tcase_add_test(cases, empty_document);
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
