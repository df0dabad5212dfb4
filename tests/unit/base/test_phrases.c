/* Phrases in text: nested and overlapping hits, word edges, case, several kinds, many phrases, failing memory. */
#include <stdint.h>
#include <stdio.h>

#include "base/phrases.h"
#include "support.h"

enum { HITS_MAX = 12 };

struct expected {
	size_t start;
	size_t end;
	uint32_t ref;
};

static const struct cc_phrase words[] = {
    {.text = {"研发", 6}, .ref = 0},
    {.text = {"研发经费", 12}, .ref = 1},
    {.text = {"经费", 6}, .ref = 2},
    {.text = {"研发经费投入强度", 24}, .ref = 3},
    {.text = {"R&D", 3}, .ref = 4},
    {.text = {"GDP", 3}, .ref = 5, .flags = CC_PHRASE_CASE},
    {.text = {"share", 5}, .ref = 6},
    {.text = {"km", 2}, .ref = 7, .flags = CC_PHRASE_PART},
    {.text = {"aa", 2}, .ref = 8, .flags = CC_PHRASE_PART},
    {.text = {"aaa", 3}, .ref = 9, .flags = CC_PHRASE_PART},
    {.text = {"5G", 2}, .ref = 10},
    {.text = {"%", 1}, .ref = 11},
    {.text = {"kg", 2}, .ref = 12, .flags = CC_PHRASE_SIGN},
    {.text = {"km2", 3}, .ref = 13, .flags = CC_PHRASE_SIGN},
    {.text = {"RMB", 3}, .ref = 14, .flags = CC_PHRASE_HEAD},
};

static const struct row {
	const char *name;
	const char *text;
	size_t from;
	size_t to; /* 0: to the end */
	size_t count;
	struct expected hits[HITS_MAX];
} rows[] = {
    {.name = "nothing", .text = "今天天气很好"},
    {.name = "empty", .text = ""},
    {.name = "nested: longest first, then what begins later",
     .text = "研发经费投入强度",
     .count = 4,
     .hits = {{0, 24, 3}, {0, 12, 1}, {0, 6, 0}, {6, 12, 2}}},
    {.name = "a prefix that goes wrong leaves the shorter ones",
     .text = "研发经费投放",
     .count = 3,
     .hits = {{0, 12, 1}, {0, 6, 0}, {6, 12, 2}}},
    {.name = "case folds", .text = "a Share, r&d", .count = 2, .hits = {{2, 7, 6}, {9, 12, 4}}},
    {.name = "case is asked for", .text = "gdp GDP", .count = 1, .hits = {{4, 7, 5}}},
    {.name = "word edges", .text = "shares reshare share", .count = 1, .hits = {{15, 20, 6}}},
    {.name = "Han beside a word is an edge", .text = "占GDP的", .count = 1, .hits = {{3, 6, 5}}},
    {.name = "a part may touch", .text = "5km", .count = 1, .hits = {{1, 3, 7}}},
    {.name = "a digit is a word edge too", .text = "15G 5G", .count = 1, .hits = {{4, 6, 10}}},
    {.name = "a phrase of no word needs no edge", .text = "5%a", .count = 1, .hits = {{1, 2, 11}}},
    {.name = "overlapping with itself",
     .text = "aaaa",
     .count = 5,
     .hits = {{0, 3, 9}, {0, 2, 8}, {1, 4, 9}, {1, 3, 8}, {2, 4, 8}}},
    {.name = "a sign touches digits, no letters",
     .text = "5kg kg 5 kg3 akg kgs",
     .count = 3,
     .hits = {{1, 3, 12}, {4, 6, 12}, {9, 11, 12}}},
    {.name = "a sign of letters and digits", .text = "7km2x", .count = 2, .hits = {{1, 4, 13}, {1, 3, 7}}},
    {.name = "a head begins a word and touches what is behind it",
     .text = "RMB5 xRMB RMBs 5RMB",
     .count = 2,
     .hits = {{0, 3, 14}, {10, 13, 14}}},
    {.name = "words within a phrase", .text = "an R&D, R & D", .count = 1, .hits = {{3, 6, 4}}},
    {.name = "the range cuts, the edges look beyond it", .text = "xshare", .from = 1, .count = 0},
    {.name = "the range ends inside a phrase", .text = "研发经费", .to = 9, .count = 1, .hits = {{0, 6, 0}}},
    {.name = "right edge beyond the range", .text = "shares", .to = 5, .count = 0},
};

START_TEST(hits_are_as_written)
	{
		const struct row *row = &rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_phrases *phrases;
		ck_assert_int_eq(cc_phrases_build(&phrases, words, sizeof(words) / sizeof(words[0]), arena, NULL),
				 CC_OK);
		struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
		struct cc_str text = cc_str_from(row->text);
		ck_assert_int_eq(cc_phrases_scan(&hits, phrases, text, row->from, row->to > 0 ? row->to : text.len),
				 CC_OK);
		ck_assert_msg(hits.len == row->count, "%s: %zu hits", row->name, hits.len);
		for (size_t i = 0; i < row->count; i++) {
			const struct cc_hit *hit = (const struct cc_hit *)hits.items + i;
			ck_assert_msg(hit->start == row->hits[i].start && hit->end == row->hits[i].end &&
					  hit->ref == row->hits[i].ref,
				      "%s: hit %zu is %zu..%zu of %u", row->name, i, hit->start, hit->end, hit->ref);
		}
		cc_arena_free(arena);
	}
END_TEST

START_TEST(one_text_may_have_several_kinds)
	{
		static const struct cc_phrase same[] = {
		    {.text = {"At", 2}, .kind = 7, .ref = 1},
		    {.text = {"at", 2}, .kind = 3, .ref = 9},
		    {.text = {"AT", 2}, .kind = 3, .ref = 2, .flags = CC_PHRASE_CASE},
		};
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_phrases *phrases;
		ck_assert_int_eq(cc_phrases_build(&phrases, same, 3, arena, NULL), CC_OK);
		struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
		ck_assert_int_eq(cc_phrases_scan(&hits, phrases, CC_STR("AT at"), 0, 5), CC_OK);
		static const struct cc_hit expected[] = {
		    {.start = 0, .end = 2, .kind = 3, .ref = 2}, {.start = 0, .end = 2, .kind = 3, .ref = 9},
		    {.start = 0, .end = 2, .kind = 7, .ref = 1}, {.start = 3, .end = 5, .kind = 3, .ref = 9},
		    {.start = 3, .end = 5, .kind = 7, .ref = 1},
		};
		ck_assert_uint_eq(hits.len, 5);
		ck_assert_mem_eq(hits.items, expected, sizeof(expected));
		cc_arena_free(arena);
	}
END_TEST

START_TEST(no_phrases_hit_nothing)
	{
		static const struct cc_phrase empty = {.text = {"", 0}};
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_phrases *phrases;
		struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
		ck_assert_int_eq(cc_phrases_build(&phrases, NULL, 0, arena, NULL), CC_OK);
		ck_assert_int_eq(cc_phrases_scan(&hits, phrases, CC_STR("abc 研发"), 0, 10), CC_OK);
		ck_assert_int_eq(cc_phrases_build(&phrases, &empty, 1, arena, NULL), CC_OK);
		ck_assert_int_eq(cc_phrases_scan(&hits, phrases, CC_STR("abc 研发"), 0, 10), CC_OK);
		ck_assert_uint_eq(hits.len, 0);
		cc_arena_free(arena);
	}
END_TEST

/* Made names of three characters each, so many that most states have no row. */
enum { MANY = 30000, NAME_LEN = 9 };

static void make_name(char out[NAME_LEN], uint32_t number)
{
	for (size_t i = 0; i < 3; i++) {
		uint32_t code = 0x4E00 + number * (uint32_t)(i * 7 + 1) % 9973;
		out[i * 3] = (char)(0xE0 | code >> 12);
		out[i * 3 + 1] = (char)(0x80 | (code >> 6 & 0x3F));
		out[i * 3 + 2] = (char)(0x80 | (code & 0x3F));
	}
}

START_TEST(every_one_of_many_names_is_found)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		char *names = cc_arena_array(arena, MANY, NAME_LEN);
		struct cc_phrase *list = cc_arena_array(arena, MANY, sizeof(*list));
		for (uint32_t i = 0; i < MANY; i++) {
			make_name(names + i * NAME_LEN, i);
			list[i] = (struct cc_phrase){.text = {names + i * NAME_LEN, NAME_LEN}, .ref = i};
		}
		struct cc_phrases *phrases;
		ck_assert_int_eq(cc_phrases_build(&phrases, list, MANY, arena, NULL), CC_OK);
		struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
		struct cc_str text = {.ptr = names, .len = (size_t)MANY * NAME_LEN};
		ck_assert_int_eq(cc_phrases_scan(&hits, phrases, text, 0, text.len), CC_OK);
		const struct cc_hit *items = hits.items;
		size_t next = 0;
		for (size_t i = 0; i < hits.len; i++)
			if (items[i].ref == next && items[i].start == next * NAME_LEN)
				next++;
		ck_assert_uint_eq(next, MANY);
		for (size_t i = 0; i < hits.len; i++) /* and nothing that is not there */
			ck_assert_mem_eq(names + items[i].start, list[items[i].ref].text.ptr, NAME_LEN);
		cc_arena_free(arena);
	}
END_TEST

static const struct cc_phrase units[] = {
    {.text = {"个", 3}, .kind = 1, .ref = 0},	{.text = {"个百分点", 12}, .kind = 1, .ref = 1},
    {.text = {"个百", 6}, .kind = 2, .ref = 2}, {.text = {"百分点", 9}, .kind = 1, .ref = 3},
    {.text = {"℃", 3}, .kind = 1, .ref = 4},	{.text = {"美元 a share", 14}, .kind = 1, .ref = 5},
};

static const struct found_row {
	const char *name;
	const char *text;
	size_t at;
	size_t to;  /* 0: to the end */
	size_t end; /* 0: nothing is found */
	uint32_t kind;
} found_rows[] = {
    {.name = "the longest", .text = "0.6个百分点", .at = 3, .end = 15, .kind = 1},
    {.name = "the longest of its kind", .text = "个百分点", .end = 6, .kind = 2},
    {.name = "a longer one that goes wrong leaves the shorter", .text = "个百分之", .end = 3, .kind = 1},
    {.name = "the range ends inside the longest", .text = "个百分点", .to = 9, .end = 3, .kind = 1},
    {.name = "only what begins there", .text = "一百分点", .kind = 1},
    {.name = "and no end of another", .text = "个百分点", .at = 6, .kind = 1},
    {.name = "no kind of this", .text = "个百分点", .kind = 3},
    {.name = "a sign", .text = "5℃", .at = 1, .end = 4, .kind = 1},
    {.name = "words within a phrase", .text = "美元 a share", .end = 14, .kind = 1},
    {.name = "a word that goes on", .text = "美元 a shares", .kind = 1},
    {.name = "nothing at the end", .text = "个", .at = 3, .kind = 1},
};

START_TEST(a_phrase_is_found_where_it_begins)
	{
		const struct found_row *row = &found_rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_phrases *phrases;
		ck_assert_int_eq(cc_phrases_build(&phrases, units, sizeof(units) / sizeof(units[0]), arena, NULL),
				 CC_OK);
		struct cc_str text = cc_str_from(row->text);
		struct cc_hit hit = {.end = 0};
		size_t to = row->to != 0 ? row->to : text.len;
		ck_assert_int_eq(cc_phrases_find_at(&hit, phrases, text, row->at, to, row->kind), row->end != 0);
		ck_assert_msg(hit.end == row->end, "%s: ends at %zu", row->name, hit.end);
		cc_arena_free(arena);
	}
END_TEST

static const struct cc_phrase days[] = {
    {.text = {"去年", 6}, .kind = 1},
    {.text = {"前", 3}, .kind = 1},
    {.text = {"before", 6}, .kind = 1},
    {.text = {"the year before", 15}, .kind = 1},
    {.text = {"May", 3}, .kind = 1, .flags = CC_PHRASE_CASE},
    {.text = {"Q", 1}, .kind = 1},
    {.text = {"“十四五”", 15}, .kind = 1},
    {.text = {"去处", 6}, .kind = 2},
    {.text = {"theory", 6}, .kind = 2},
    {.text = {"前 hour", 8}, .kind = 2},
};

static const struct held_row {
	const char *name;
	const char *text;
	uint32_t kind;
	bool held;
} held_rows[] = {
    {.name = "two Han", .text = "他去年来过", .kind = 1, .held = true},
    {.name = "the first of them and another one", .text = "他去了", .kind = 1},
    {.name = "of another kind", .text = "他的去处", .kind = 1},
    {.name = "that kind", .text = "他的去处", .kind = 2, .held = true},
    {.name = "one Han at the end", .text = "三年前", .kind = 1, .held = true},
    {.name = "one Han ahead of another", .text = "前列", .kind = 1, .held = true},
    {.name = "Han and what is none", .text = "一前 hour", .kind = 2, .held = true},
    {.name = "torn at the end", .text = "他去", .kind = 1},
    {.name = "a word", .text = "it fell before noon", .kind = 1, .held = true},
    {.name = "with a capital", .text = "Before noon", .kind = 1, .held = true},
    {.name = "the start of a longer word", .text = "it fell beforehand", .kind = 1},
    {.name = "the end of a longer word", .text = "it was heretofore, not hereinbefore", .kind = 1},
    {.name = "words that go on in another way", .text = "the year behind", .kind = 1},
    {.name = "words", .text = "in the year before", .kind = 1, .held = true},
    {.name = "a month", .text = "in May", .kind = 1, .held = true},
    {.name = "no month", .text = "it may", .kind = 1},
    {.name = "a letter by itself", .text = "a q.", .kind = 1, .held = true},
    {.name = "a letter at the end", .text = "q", .kind = 1, .held = true},
    {.name = "a letter in a word", .text = "a queue", .kind = 1},
    {.name = "behind digits", .text = "3q 2before", .kind = 1},
    {.name = "a sign", .text = "在“十四五”期间", .kind = 1, .held = true},
    {.name = "a sign ahead of others", .text = "在“十三五”期间", .kind = 1},
    {.name = "nothing", .text = "", .kind = 1},
};

START_TEST(a_text_holds_a_phrase_or_not)
	{
		const struct held_row *row = &held_rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_phrases *phrases;
		ck_assert_int_eq(cc_phrases_build(&phrases, days, sizeof(days) / sizeof(days[0]), arena, NULL), CC_OK);
		struct cc_str text = cc_str_from(row->text);
		ck_assert_msg(cc_phrases_hold(phrases, text, 0, text.len, row->kind) == row->held, "%s", row->name);
		cc_arena_free(arena);
	}
END_TEST

START_TEST(edges_tell_kinds)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_phrases *phrases;
		ck_assert_int_eq(cc_phrases_build(&phrases, units, sizeof(units) / sizeof(units[0]), arena, NULL),
				 CC_OK);
		ck_assert_uint_eq(cc_phrases_kinds_begun(phrases, CC_STR("个"), 0), 1u << 1 | 1u << 2);
		ck_assert_uint_eq(cc_phrases_kinds_begun(phrases, CC_STR("百"), 0), 1u << 1);
		ck_assert_uint_eq(cc_phrases_kinds_begun(phrases, CC_STR("点"), 0), 0);
		ck_assert_uint_eq(cc_phrases_kinds_ended(phrases, "点"), 1u << 1);
		ck_assert_uint_eq(cc_phrases_kinds_ended(phrases, "百"), 1u << 2);
		ck_assert_uint_eq(cc_phrases_kinds_ended(phrases, "分"), 0);
		cc_arena_free(arena);
	}
END_TEST

static bool build_and_scan(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	if (arena == NULL)
		return false;
	struct cc_phrases *phrases = NULL;
	enum cc_status status = cc_phrases_build(&phrases, words, sizeof(words) / sizeof(words[0]), arena, NULL);
	struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
	if (status == CC_OK)
		status = cc_phrases_scan(&hits, phrases, CC_STR("研发经费投入强度 aaaaaaaaaaaaaaaaa GDP"), 0, 45);
	cc_arena_free(arena);
	return status == CC_OK;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(build_and_scan, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.phrases");
	TCase *cases = tcase_create("phrases");
	tcase_add_loop_test(cases, hits_are_as_written, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(cases, one_text_may_have_several_kinds);
	tcase_add_test(cases, no_phrases_hit_nothing);
	tcase_add_test(cases, every_one_of_many_names_is_found);
	tcase_add_loop_test(cases, a_phrase_is_found_where_it_begins, 0,
			    (int)(sizeof(found_rows) / sizeof(found_rows[0])));
	tcase_add_loop_test(cases, a_text_holds_a_phrase_or_not, 0, (int)(sizeof(held_rows) / sizeof(held_rows[0])));
	tcase_add_test(cases, edges_tell_kinds);
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
