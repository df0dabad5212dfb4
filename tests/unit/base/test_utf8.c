/* UTF-8: well-formedness by Unicode 15 table 3-7, counting, widths, lines and columns. */
#include "base/utf8.h"

#include <stdint.h>

#include "base/arena.h"
#include "support.h"

/* Bad sequences: how many replacement characters they make (one for each maximal subpart, Unicode 15 3.9). */
static const struct bad_row {
	const char *name;
	const char *bytes;
	size_t len;
	size_t characters;
	size_t valid_prefix;
} bad_rows[] = {
    {"lone continuation", "a\x80z", 3, 3, 1},
    {"C0 is never a lead", "\xC0\xAF", 2, 2, 0},
    {"overlong of three", "\xE0\x80\xAF", 3, 3, 0},
    {"surrogate", "\xED\xA0\x80", 3, 3, 0},
    {"overlong of four", "\xF0\x80\x80\x80", 4, 4, 0},
    {"above 10FFFF", "\xF4\x90\x80\x80", 4, 4, 0},
    {"F5 is never a lead", "\xF5", 1, 1, 0},
    {"cut after two of three", "\xE4\xB8", 2, 1, 0},
    {"cut after three of four", "\xF0\x9F\x98", 3, 1, 0},
    {"the table of the standard", "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64", 13, 10, 1},
    {"good, then bad behind eight ASCII", "12345678\xFF", 9, 9, 8},
    {"a printed U+FFFD is good", "\xEF\xBF\xBD", 3, 1, 3},
    {"two Han, then a torn one", "研发\xE7\xBB", 8, 3, 6},
    {"empty", "", 0, 0, 0},
};

START_TEST(bad_bytes_are_replaced_one_for_each_subpart)
	{
		const struct bad_row *row = &bad_rows[_i];
		struct cc_str text = {.ptr = row->bytes, .len = row->len};
		size_t count = 0;
		for (size_t at = 0; at < text.len; count++)
			cc_utf8_next(text, &at);
		ck_assert_msg(count == row->characters, "%s: %zu characters", row->name, count);
		ck_assert_msg(cc_utf8_valid_prefix(text) == row->valid_prefix, "%s: valid to %zu", row->name,
			      cc_utf8_valid_prefix(text));
	}
END_TEST

/* The first bad byte by decoding alone; no U+FFFD stands in the text. */
static size_t decoded_prefix(struct cc_str text)
{
	for (size_t at = 0; at < text.len;) {
		const size_t from = at;
		if (cc_utf8_next(text, &at) == CC_REPLACEMENT)
			return from;
	}
	return text.len;
}

/* Long text is looked through in blocks: any two bytes within Han and ASCII are judged as by decoding. */
START_TEST(bad_bytes_are_found_in_blocks)
	{
		char text[240] = "";
		for (size_t i = 0; i < 39; i++)
			memcpy(text + 3 * i, "研", 3);
		memset(text + 117, 'a', sizeof(text) - 117);
		const struct cc_str whole = {.ptr = text, .len = sizeof(text)};
		for (unsigned pair = 0; pair < 0x10000; pair++) {
			text[114] = (char)(pair >> 8);
			text[115] = (char)(pair & 0xFF);
			text[116] = (char)((pair & 1) != 0 ? 0x80 : 'b');
			if (cc_utf8_valid_prefix(whole) != decoded_prefix(whole))
				ck_abort_msg("%04X: valid to %zu", pair, cc_utf8_valid_prefix(whole));
		}
	}
END_TEST

static bool goes_there_and_back(uint32_t code)
{
	char bytes[CC_UTF8_MAX];
	struct cc_str text = {.ptr = bytes, .len = cc_utf8_encode(bytes, code)};
	size_t at = 0;
	bool forth = cc_utf8_next(text, &at) == code && at == text.len;
	bool back = cc_utf8_prev(text, &at) == code && at == 0;
	return forth && back && cc_utf8_valid_prefix(text) == text.len;
}

START_TEST(every_code_point_goes_there_and_back)
	{
		for (uint32_t code = 0; code <= 0x10FFFF; code++) {
			bool is_surrogate = code >= 0xD800 && code <= 0xDFFF;
			if (!is_surrogate && !goes_there_and_back(code)) /* an assertion each would take a minute */
				ck_abort_msg("U+%04X", code);
		}
		char bytes[CC_UTF8_MAX];
		ck_assert_uint_eq(cc_utf8_encode(bytes, 0xD800), 3);
		ck_assert_mem_eq(bytes, "\xEF\xBF\xBD", 3);
		ck_assert_uint_eq(cc_utf8_encode(bytes, 0x110000), 3);
	}
END_TEST

static const struct width_row {
	const char *name;
	const char *text;
	size_t width;
	size_t count;
} width_rows[] = {
    {"ASCII", "6.88%", 5, 5},
    {"Han", "研发经费", 8, 4},
    {"full width", "％，", 4, 2},
    {"mixed", "占GDP比重", 9, 6},
    {"combining acute", "e\u0301", 1, 2},
    {"outside the plane", "𠮷", 2, 1},
    {"dash", "6–7", 3, 3},
    {"empty", "", 0, 0},
};

START_TEST(widths_are_those_of_a_terminal)
	{
		const struct width_row *row = &width_rows[_i];
		ck_assert_msg(cc_utf8_text_width(cc_str_from(row->text)) == row->width, "%s", row->name);
		ck_assert_msg(cc_utf8_count(cc_str_from(row->text)) == row->count, "%s", row->name);
	}
END_TEST

START_TEST(han_is_han)
	{
		static const uint32_t han[] = {0x4E00, 0x9FFF, 0x3400, 0x20BB7, 0x3007, 0x3005, 0xF900, 0x30000};
		static const uint32_t other[] = {'a', '1', 0x3002, 0x3042, 0xAC00, 0xFF05, 0x2F00, 0x1F600};
		for (size_t i = 0; i < sizeof(han) / sizeof(han[0]); i++)
			ck_assert_msg(cc_utf8_is_han(han[i]), "%04x", han[i]);
		for (size_t i = 0; i < sizeof(other) / sizeof(other[0]); i++)
			ck_assert_msg(!cc_utf8_is_han(other[i]), "%04x", other[i]);
	}
END_TEST

static const struct place_row {
	const char *name;
	const char *text;
	size_t offset;
	size_t line;
	size_t column;
} place_rows[] = {
    {"start", "abc", 0, 1, 1},
    {"end of text", "abc", 3, 1, 4},
    {"columns are characters", "研发x", 6, 1, 3},
    {"at the line end", "ab\ncd", 2, 1, 3},
    {"after LF", "ab\ncd", 3, 2, 1},
    {"after CRLF", "ab\r\ncd", 4, 2, 1},
    {"between CR and LF", "ab\r\ncd", 3, 1, 4},
    {"after CR", "ab\rcd", 4, 2, 2},
    {"blank lines", "\n\n\nx", 3, 4, 1},
    {"behind the last LF", "a\n", 2, 2, 1},
    {"a BOM is no column", "\xEF\xBB\xBFx", 3, 1, 1},
    {"behind a BOM", "\xEF\xBB\xBF研x", 6, 1, 2},
    {"empty", "", 0, 1, 1},
    {"a bad byte is one column", "\xFFx", 1, 1, 2},
};

START_TEST(lines_and_columns)
	{
		const struct place_row *row = &place_rows[_i];
		struct cc_str text = cc_str_from(row->text);
		size_t line;
		size_t column;
		cc_utf8_line_column(text, row->offset, &line, &column);
		ck_assert_msg(line == row->line && column == row->column, "%s: %zu:%zu", row->name, line, column);
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_lines lines;
		ck_assert(cc_lines_index(&lines, text, arena));
		cc_lines_place(&lines, row->offset, &line, &column);
		ck_assert_msg(line == row->line && column == row->column, "%s, indexed: %zu:%zu", row->name, line,
			      column);
		cc_arena_free(arena);
	}
END_TEST

/* Three lines, the second of 30,000 characters of two lengths: each place is as far as its line was walked to. */
START_TEST(places_in_long_lines)
	{
		enum { PAIRS = 15000, PAIR = 4, LEN = 3 + 2 + PAIRS * PAIR + 1 + 6 };
		static char bytes[LEN];
		memcpy(bytes,
		       "\xEF\xBB\xBF"
		       "a\n",
		       5);
		for (size_t i = 0; i < PAIRS; i++)
			memcpy(bytes + 5 + i * PAIR, "占x", PAIR);
		memcpy(bytes + LEN - 7, "\n占比", 7);
		struct cc_str text = {.ptr = bytes, .len = LEN};
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_lines lines;
		ck_assert(cc_lines_index(&lines, text, arena));
		for (size_t offset = 0; offset <= LEN; offset += 997) {
			size_t line[2];
			size_t column[2];
			cc_utf8_line_column(text, offset, &line[0], &column[0]);
			cc_lines_place(&lines, offset, &line[1], &column[1]);
			ck_assert_uint_eq(line[0], line[1]);
			ck_assert_uint_eq(column[0], column[1]);
		}
		cc_arena_free(arena);
	}
END_TEST

static bool index_lines(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	struct cc_lines lines;
	bool ok = arena != NULL && cc_lines_index(&lines, CC_STR("\n\n\n\n\n\n\n\n\n\n\n\n"), arena);
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(index_lines, NULL);
	}
END_TEST

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

int main(void)
{
	Suite *suite = suite_create("base.utf8");
	TCase *cases = tcase_create("utf8");
	tcase_add_loop_test(cases, bad_bytes_are_replaced_one_for_each_subpart, 0, ROWS(bad_rows));
	tcase_add_test(cases, bad_bytes_are_found_in_blocks);
	tcase_add_test(cases, every_code_point_goes_there_and_back);
	tcase_add_loop_test(cases, widths_are_those_of_a_terminal, 0, ROWS(width_rows));
	tcase_add_test(cases, han_is_han);
	tcase_add_loop_test(cases, lines_and_columns, 0, ROWS(place_rows));
	tcase_add_test(cases, places_in_long_lines);
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
