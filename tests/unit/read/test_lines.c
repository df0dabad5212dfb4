/* Line ends of all kinds, wherever they stand in a long text. */
#include "read/lines.h"

#include "base/arena.h"
#include "support.h"

static const struct end_row {
	const char *name;
	struct cc_str end;
	bool ends;
} end_rows[] = {
    {"LF", {"\n", 1}, true},
    {"CRLF", {"\r\n", 2}, true},
    {"CR", {"\r", 1}, true},
    {"vertical tab", {"\v", 1}, true},
    {"form feed", {"\f", 1}, true},
    {"next line", {"\xC2\x85", 2}, true},
    {"line separator", {"\xE2\x80\xA8", 3}, true},
    {"paragraph separator", {"\xE2\x80\xA9", 3}, true},
    {"a pound sign", {"\xC2\xA3", 2}, false},
    {"a quotation mark", {"\xE2\x80\x9C", 3}, false},
    {"a tab", {"\t", 1}, false},
    {"a unit separator", {"\x1F", 1}, false},
};

enum { LETTERS = 70 };

/* As many letters before and behind, in turn, so that the end stands at each place of a block. */
static size_t lines_around(struct cc_str end, size_t before, struct cc_arena *arena)
{
	char text[2 * LETTERS + 3];
	memset(text, 'a', sizeof(text));
	memcpy(text + before, end.ptr, end.len);
	struct cc_vec lines = cc_vec_new(arena, sizeof(struct cc_source_line));
	cc_source_lines(&lines, (struct cc_str){.ptr = text, .len = sizeof(text)}, 0);
	return lines.len;
}

START_TEST(lines_end)
	{
		const struct end_row *row = &end_rows[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		for (size_t before = 1; before < (size_t)2 * LETTERS - 1; before++)
			ck_assert_msg(lines_around(row->end, before, arena) == (row->ends ? 2 : 1), "%s behind %zu",
				      row->name, before);
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("read.lines");
	TCase *tcase = tcase_create("lines");
	tcase_add_loop_test(tcase, lines_end, 0, (int)(sizeof(end_rows) / sizeof(end_rows[0])));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
