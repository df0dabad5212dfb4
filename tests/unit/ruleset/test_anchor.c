/* The literal that every match of a pattern must hold. */
#include "ruleset/anchor.h"

#include "base/arena.h"
#include "base/buf.h"
#include "support.h"

static const struct {
	const char *name;
	const char *pattern;
	const char *anchor;
} cases[] = {
    {"all literal", "研发经费", "研发经费"},
    {"optional group skipped", "研发(?:经费)?强度占比", "强度占比"},
    {"first of equally long runs", "研发(?:经费|投入)强度", "研发经费强度 研发投入强度"},
    {"alternatives at the top", "研发|经费额", "研发 经费额"},
    {"alternatives in a group", "(?:研发|经费)投", "研发投 经费投"},
    {"group without alternatives is walked through", "研(?:发经)费", "研发经费"},
    {"capture group too", "研(发经)费", "研发经费"},
    {"named group too", "研(?<x>发经)费", "研发经费"},
    {"python named group too", "研(?P<x>发经)费", "研发经费"},
    {"repeated group is not", "研(?:发经)+费用", "费用"},
    {"optional character taken back", "研发经?费用额", "费用额"},
    {"starred character taken back", "a bcd*ef", "a bc"},
    {"plus keeps one", "ab+cd", "ab"},
    {"counted from zero", "研发的{0,2}经费额", "经费额"},
    {"counted from one keeps it", "研发的{1,2}经费", "研发的"},
    {"a brace that counts nothing", "a{b}cd", "a{b}cd"},
    {"class ends the run", "研发[经费]投入额", "投入额"},
    {"class with brackets inside", "ab[][:alpha:]x]cde", "cde"},
    {"negated class with a bracket", "ab[^]]cde", "cde"},
    {"dot ends the run", "研发.投入额", "投入额"},
    {"edges are nothing wide", "^研发\\b经费$", "研发经费"},
    {"look-ahead is nothing wide", "研发(?!机构)经费", "研发经费"},
    {"look-behind is nothing wide", "(?<!企业)研发", "研发"},
    {"comment is nothing wide", "研(?#note)发", "研发"},
    {"flags are nothing wide", "(?i)share of GDP", "share of GDP"},
    {"flags for a group", "(?i:share) of", " of"},
    {"escaped sign is literal", "R&D\\(x\\)", "R&D(x)"},
    {"escaped class is not", "第\\d+名次表", "名次表"},
    {"property is not", "\\p{Han}大学生", "大学生"},
    {"property of one letter", "\\pL大学生", "大学生"},
    {"hex code takes two digits", "ab\\x27cde", "cde"},
    {"hex code in braces", "ab\\x{4e00}cde", "cde"},
    {"back reference of two digits", "(a)bc\\12345d", "abc"},
    {"reference by name", "(?<x>a)bc\\k{x}defg", "defg"},
    {"reference in quotes", "(?<x>a)bc\\k'x'defg", "defg"},
    {"control character", "ab\\cKcde", "cde"},
    {"the match begins behind \\K", "基础研究经费[^。]{0,9}\\K占研发经费", "占研发经费"},
    {"quoted run is refused", "\\Qab\\Ecd", ""},
    {"extended pattern is refused", "(?x) ab cd", ""},
    {"x among flags is refused", "(?ix)ab cd", ""},
    {"lazy quantifier", "研发经*?费用", "研发"},
    {"possessive quantifier", "研发经*+费用额", "费用额"},
    {"nested groups", "((研发)经费)(支出|投入)", "研发经费支出 研发经费投入"},
    {"nested optional inside", "(研发(?:经)?费用额)", "费用额"},
    {"conditional is skipped", "(a)?(?(1)bc|de)fgh", "fgh"},
    {"recursion is skipped", "(?:a(?R)?)?bcd", "bcd"},
    {"an alternative of one character is too short", "(?:研发)经费|x", ""},
    {"an empty alternative", "研发(?:经费|)额度多", "研发经费额度多 研发额度多"},
    {"an optional group is no choice", "研发(?:经费|投入)?额", "研发"},
    {"a repeated group is one", "额(?:经费|投入)+", "额经费 额投入"},
    {"an alternative with a class", "(?:研发[经费]|投入)额", "研发 投入额"},
    {"one poor alternative spoils the group", "研发(?:经费|[投入])多", "研发"},
    {"alternatives that tell little more than one run", "研发经费(?:a|b)", "研发经费"},
    {"words around of", "(?:share|percentage) of (?:GDP|income)",
     "share of GDP|share of income|percentage of GDP|percentage of income"},
    {"a bar in a class is none", "研[|]发展额", "发展额"},
    {"an escaped bar is none", "研\\|发", "研|发"},
    {"alternatives within alternatives", "(?:研(?:发|究)机构|大学)额", "机构 大学额"},
    {"two groups in a row", "(?:研发|R&D)(?:经费|投入)额?", "研发经费 研发投入 R&D经费 R&D投入"},
    {"a way that ends early", "(?:研发|试验(?:的)?)(?:经费|投入)", "研发 试验"},
    {"a common word before a group", "企业(?:的)?(?:研发|创新)(?:经费|投入)", "研发经费 研发投入 创新经费 创新投入"},
    {"too many ways", "(?:[a-z]|某)(?:a1|b2|c3|d4|e5)(?:a1|b2|c3|d4|e5)(?:a1|b2|c3|d4|e5)研发经费",
     "a1研发经费 b2研发经费 c3研发经费 d4研发经费 e5研发经费"},
    {"one character", "己[经达]", ""},
    {"empty", "", ""},
};

/* The anchors, joined by blanks, or by bars where they hold blanks. */
START_TEST(anchors)
	{
		struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
		struct cc_vec found = cc_vec_new(arena, sizeof(struct cc_str));
		struct cc_buf joined = cc_buf_new(&cc_alloc_libc, 1000);
		const char *gap = strchr(cases[_i].anchor, '|') != NULL ? "|" : " ";
		cc_anchor_find(&found, cc_str_from(cases[_i].pattern));
		for (size_t i = 0; i < found.len; i++) {
			cc_buf_adds(&joined, i > 0 ? gap : "");
			cc_buf_add(&joined, ((const struct cc_str *)found.items)[i]);
		}
		ck_assert_msg(cc_str_equal(cc_buf_str(&joined), cc_str_from(cases[_i].anchor)), "%s: found \"%s\"",
			      cases[_i].name, joined.len > 0 ? joined.data : "");
		cc_buf_free(&joined);
		cc_arena_free(arena);
	}
END_TEST

/* Whatever the bytes are, the walk ends within them. */
START_TEST(broken_patterns_end)
	{
		static const char *const broken[] = {"(",    "[",   "\\",   "(?", "(?<", "a{",
						     "\\x{", "[[:", "(?P<", "))", "|(",	 "(a|b\\"};
		for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++) {
			struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
			struct cc_vec found = cc_vec_new(arena, sizeof(struct cc_str));
			cc_anchor_find(&found, cc_str_from(broken[i]));
			cc_arena_free(arena);
		}
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("ruleset.anchor");
	TCase *tcase = tcase_create("anchor");
	tcase_add_loop_test(tcase, anchors, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, broken_patterns_end);
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
