/* Folding: what changes, what stays, and that a string folds as its characters do. */
#include "base/fold.h"
#include "base/utf8.h"
#include "support.h"

struct row {
	const char *name;
	const char *text;
	const char *folded;
};

static const struct row rows[] = {
    {"plain Han and ASCII", "研发R&D 3.63%", "研发R&D 3.63%"},
    {"full-width figures and letters", "２０２４年ＧＤＰ", "2024年GDP"},
    {"full-width marks", "（约６％），：；！？", "(约6%),:;!?"},
    {"Chinese marks stay", "。、《》「」“”‘’——……·", "。、《》「」“”‘’——……·"},
    {"ideographic blank", "吴　婷", "吴 婷"},
    {"no-break and thin blanks", "3\u00A0000\u2009km\t!", "3 000 km !"},
    {"zero width, soft hyphen, BOM", "科\u200B技\u00ADx\uFEFF", "科技x"},
    {"Kangxi radicals", "⾼质量⼈才", "高质量人才"},
    {"supplement radicals", "增⻓、⻛险、⻋", "增长、风险、车"},
    {"compatibility ideographs", "\uF9DD\uF90A", "利金"},
    {"ligature and square", "ﬁnal 5㎡ ㎞", "final 5m2 km"},
    {"circled numbers stay", "①②⑴⒈㈠", "①②⑴⒈㈠"},
    {"superscripts and fractions stay", "10² m³ ½", "10² m³ ½"},
    {"subscripts fold", "CO₂", "CO2"},
    {"Roman numerals", "Ⅲ期", "III期"},
    {"accents stay", "café Zürich", "café Zürich"},
    {"half-width kana and stop", "ｶ｡", "カ。"},
    {"trade mark and per mille stay", "X™ 5‰", "X™ 5‰"},
    {"case stays", "GDP gdp", "GDP gdp"},
    {"far Han", "𠮷野", "𠮷野"},
    {"empty", "", ""},
};

START_TEST(strings)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_str folded = cc_fold(cc_str_from(rows[_i].text), arena);
		ck_assert_msg(cc_str_equal(folded, cc_str_from(rows[_i].folded)), "%s: got %.*s", rows[_i].name,
			      (int)folded.len, folded.ptr);
		cc_arena_free(arena);
	}
END_TEST

static size_t first_change(struct cc_str text)
{
	struct cc_fold_walk walk = cc_fold_walk_new(text);
	return cc_fold_walk_next(&walk);
}

/* The quick test must never call a character the same that the table changes. */
START_TEST(quick_test_agrees)
	{
		for (uint32_t c = 1; c < 0x30000; c++) {
			char text[CC_UTF8_MAX];
			char folded[CC_FOLD_MAX];
			if (c >= 0xD800 && c < 0xE000)
				continue;
			struct cc_str source = {.ptr = text, .len = cc_utf8_encode(text, c)};
			size_t len = cc_fold_char(folded, c);
			bool same = len == source.len && memcmp(folded, text, len) == 0;
			ck_assert_msg(first_change(source) == 0 || same, "U+%04X", c);
		}
	}
END_TEST

/* Nor within a block of bytes that is looked at as a whole, wherever in it the character stands. */
START_TEST(quick_test_agrees_within_blocks)
	{
		enum { AHEAD = 16, LENGTH = 3 * AHEAD };
		for (uint32_t c = 1; c < 0x30000; c++) {
			char text[LENGTH + CC_UTF8_MAX];
			char folded[CC_FOLD_MAX];
			if (c >= 0xD800 && c < 0xE000)
				continue;
			const size_t place = c % AHEAD;
			memset(text, 'x', sizeof(text));
			const size_t len = cc_utf8_encode(text + place, c);
			const bool same = cc_fold_char(folded, c) == len && memcmp(folded, text + place, len) == 0;
			const size_t end = first_change((struct cc_str){.ptr = text, .len = LENGTH});
			ck_assert_msg(end == place || (same && end == LENGTH), "U+%04X: up to %zu", c, end);
		}
	}
END_TEST

/* Folding twice is folding once: pack words and views meet. */
START_TEST(narrow_marks_are_those_that_become_ascii)
	{
		for (uint32_t c = 0x800; c <= 0xFFFF; c++) {
			char wide[CC_UTF8_MAX + 1] = "";
			char folded[CC_FOLD_MAX];
			if ((c >= 0xD800 && c <= 0xDFFF) || cc_utf8_encode(wide, c) != 3)
				continue;
			bool narrow = c >= 0xFF01 && c <= 0xFF5E;
			ck_assert_msg((cc_fold_narrow(wide) != '\0') == narrow, "U+%04X", (unsigned)c);
			if (narrow) {
				ck_assert_uint_eq(cc_fold_char(folded, c), 1);
				ck_assert_int_eq(cc_fold_narrow(wide), folded[0]);
			}
		}
	}
END_TEST

START_TEST(folding_is_stable)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
			struct cc_str once = cc_fold(cc_str_from(rows[i].text), arena);
			ck_assert_msg(cc_str_equal(once, cc_fold(once, arena)), "%s", rows[i].name);
		}
		cc_arena_free(arena);
	}
END_TEST

static bool fold_some(const struct cc_alloc *alloc, void *context)
{
	(void)context;
	struct cc_arena *arena = cc_arena_new(alloc);
	bool ok = arena != NULL && cc_fold(CC_STR("２０２４年，研发"), arena).ptr != NULL;
	cc_arena_free(arena);
	return ok;
}

START_TEST(every_allocation_may_fail)
	{
		cc_test_every_allocation(fold_some, NULL);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("base.fold");
	TCase *cases = tcase_create("fold");
	tcase_add_loop_test(cases, strings, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(cases, quick_test_agrees);
	tcase_add_test(cases, quick_test_agrees_within_blocks);
	tcase_add_test(cases, narrow_marks_are_those_that_become_ascii);
	tcase_add_test(cases, folding_is_stable);
	tcase_add_test(cases, every_allocation_may_fail);
	suite_add_tcase(suite, cases);
	return cc_test_run(suite);
}
