/* Places: lines and columns counted by hand. */
#include "base/arena.h"
#include "report/spot.h"
#include "report_fixture.h"
#include "support.h"

struct place_case {
	const char *name;
	const char *text;
	const char *mark;
	size_t line;
	size_t column;
	size_t end_line;
	size_t end_column;
	size_t byte_column; /* of the start; a BOM counts */
};

static const struct place_case cases[] = {
    {"first byte", "占比6.88%", "占比", 1, 1, 1, 3, 1},
    {"columns are characters", "占比6.88%", "6.88%", 1, 3, 1, 8, 7},
    {"second line", "a\n占6.88%", "6.88%", 2, 2, 2, 7, 4},
    {"over a line end", "635.4\n万人年", "635.4\n万人年", 1, 1, 2, 4, 1},
    {"a long way", "一二三四五六七八九十一二三四五六七八九十\n一二三四五六七八九十6%", "6%", 2, 11, 2, 13, 31},
    {"a long way over CRLF", "一二三四五六七八九十\r\n\r\n一二三四五六七八九十6%", "6%", 3, 11, 3, 13, 31},
    {"CRLF", "a\r\nb\r\nc 7%", "7%", 3, 3, 3, 5, 3},
    {"CR alone", "a\rb\rc 7%", "7%", 3, 3, 3, 5, 3},
    {"a BOM is no column", "\xEF\xBB\xBF占7%", "7%", 1, 2, 1, 4, 7},
};

START_TEST(places)
	{
		const struct place_case *row = &cases[_i];
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_article article = fixture_article("a.txt", row->text, 0);
		struct cc_location location = fixture_location(&article, row->mark, NULL);
		struct cc_spotter spotter = cc_spotter_new(&article, arena);
		/* Asked twice: walking there, and stepping back from the end. */
		for (int turn = 0; turn < 2; turn++) {
			struct cc_spot spot;
			ck_assert_int_eq(cc_spotter_find(&spot, &spotter, location.mark, location.sentence), CC_OK);
			ck_assert_msg(spot.line == row->line && spot.column == row->column, "%s: %zu:%zu", row->name,
				      spot.line, spot.column);
			ck_assert_msg(spot.end_line == row->end_line && spot.end_column == row->end_column,
				      "%s: end %zu:%zu", row->name, spot.end_line, spot.end_column);
			ck_assert_msg(cc_str_equal(spot.text, cc_str_from(row->mark)), "%s", row->name);
			struct cc_point point;
			ck_assert_int_eq(cc_spotter_point(&point, &spotter, location.mark.start), CC_OK);
			ck_assert_msg(point.line == row->line && point.column == row->column &&
					  point.byte_column == row->byte_column,
				      "%s: byte %zu", row->name, point.byte_column);
		}
		cc_arena_free(arena);
	}
END_TEST

/* A sentence of a megabyte is shown around its mark; the mark's own words are whole. */
START_TEST(long_sentences_are_shown_in_part)
	{
		enum { LEN = 300000 };
		static char text[LEN + 1];
		for (size_t i = 0; i < LEN; i += 3)
			memcpy(text + i, "占", 3);
		memcpy(text + LEN / 2, "6%7", 3);
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_article article = fixture_article("a.txt", text, 0);
		struct cc_location location = fixture_location(&article, "6%7", NULL);
		struct cc_spotter spotter = cc_spotter_new(&article, arena);
		struct cc_spot spot;
		ck_assert_int_eq(cc_spotter_find(&spot, &spotter, location.mark, location.sentence), CC_OK);
		ck_assert_uint_le(spot.sentence.len, CC_SPOT_SENTENCE);
		ck_assert_uint_eq(cc_utf8_valid_prefix(spot.sentence), spot.sentence.len);
		ck_assert(cc_str_equal(cc_str_of_span(spot.sentence, spot.mark), CC_STR("6%7")));
		ck_assert(cc_str_equal(spot.text, CC_STR("6%7")));
		cc_arena_free(arena);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("report.spot");
	TCase *tcase = tcase_create("spot");
	tcase_add_loop_test(tcase, places, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, long_sentences_are_shown_in_part);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
