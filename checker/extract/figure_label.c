/* Numbers that name something: 图3, Table 2, Boeing 737s, the CAC 40, 歼-20, the 787 family, 北纬29.5度.
 * Leaves names glued to letters to not_number.c, the words before which a number is a label to the packs. */
#include "base/utf8.h"
#include "extract/figure.h"

static bool is_upper(uint32_t c)
{
	return c >= 'A' && c <= 'Z';
}

/* Boeing 737s: the s of a plural is no second. */
static bool is_plural(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return figure->end == figure->numeral.span.end + 1 && scan->view.ptr[figure->end - 1] == 's';
}

/* Section 12F, seat 14C, "the 13F filing": a letter, no degrees. */
static bool is_lettered(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	char last = scan->view.ptr[figure->end - 1];
	return figure->end == figure->numeral.span.end + 1 && (last == 'C' || last == 'F');
}

/* Nikkei 225 firms, Windows 11 users: a noun in letters behind, and a capital word before, which is the stronger. */
static bool is_counted_anyway(const struct cc_figure *figure, const struct cc_figure_scan *scan, size_t word)
{
	bool noun = figure->noun.ptr != NULL;
	bool counted = noun || figure->unit.unit != NULL;
	if (!noun && counted && !cc_figure_is_letter(cc_figure_char_before(scan, figure->end)))
		return true; /* 表20个 */
	return counted && !is_upper(cc_figure_char_at(scan, word));
}

/* 图3, Table 2, 附件1: a word that numbers things stands before; 代表20人 and Exit 5 km have a unit. */
static bool follows_label(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t end = figure->start;
	bool measured = figure->unit.unit != NULL && !figure->unit.unit->classifier && !is_plural(figure, scan) &&
			!is_lettered(figure, scan);
	if (measured || figure->numeral.unit.ptr != NULL)
		return false;
	while (end > scan->start && scan->view.ptr[end - 1] == ' ')
		end--;
	const struct cc_hit *hit = cc_figure_hit_before(scan, end, CC_WORD_NO_NUMBER);
	return hit != NULL && !is_counted_anyway(figure, scan, hit->start);
}

/* 二年级, 3号线, the 787 family: the word behind is longer than the unit that it begins with. English ones number
 * things from a hundred on: "two family homes" counts. */
static bool is_numbered(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { HUNDRED = 3 };
	size_t at = figure->numeral.span.end;
	bool blank = cc_figure_char_at(scan, at) == ' ';
	const struct cc_hit *hit = cc_figure_hit_at(scan, at + (blank ? 1 : 0), CC_WORD_NUMBERED);
	if (hit == NULL || hit->end <= figure->end)
		return false;
	return !blank || (figure->numeral.script == CC_NUMERAL_ARABIC && figure->numeral.value.exponent == 0 &&
			  at - figure->numeral.span.start >= HUNDRED && figure->noun.ptr == NULL);
}

/* "the 486 is the descendant of": one thing, not 486 of them. */
static bool is_one_thing(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str verbs[] = {{" is ", 4}, {" was ", 5}, {" has ", 5}};
	bool bare = figure->unit.unit == NULL && figure->noun.ptr == NULL &&
		    figure->numeral.script == CC_NUMERAL_ARABIC && figure->numeral.value.exponent == 0;
	if (!bare || (!cc_figure_ends(scan, figure->start, CC_STR("the ")) &&
		      !cc_figure_ends(scan, figure->start, CC_STR("The "))))
		return false;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (cc_figure_starts(scan, figure->end, verbs[i]))
			return true;
	return false;
}

/* 北纬29.59度, 116.4°E. */
static bool is_coordinate(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->unit.unit == NULL || !cc_str_equal(figure->unit.code, CC_STR("deg")))
		return false;
	if (cc_figure_hit_before(scan, figure->start, CC_WORD_NO_NUMBER) != NULL)
		return true;
	size_t at = figure->end + (cc_figure_char_at(scan, figure->end) == ' ' ? 1 : 0);
	uint32_t side = cc_figure_char_at(scan, at);
	bool points = side == 'N' || side == 'S' || side == 'E' || side == 'W';
	return points && !cc_figure_is_letter(cc_figure_char_at(scan, at + 1));
}

/* “421”家庭, “996”: digits alone in quotation marks. */
static bool is_quoted(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const uint32_t open = 0x201C;
	const uint32_t close = 0x201D;
	return figure->numeral.script == CC_NUMERAL_ARABIC && figure->numeral.value.exponent == 0 &&
	       figure->unit.unit == NULL && cc_figure_char_before(scan, figure->start) == open &&
	       cc_figure_char_at(scan, figure->end) == close;
}

/* the Big Four, the Group of Seven, Formula One: a number word with a capital inside a sentence. */
static bool is_capital_word(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = figure->numeral.span.start;
	return figure->numeral.script == CC_NUMERAL_ENGLISH && figure->unit.unit == NULL && figure->noun.ptr == NULL &&
	       is_upper(cc_figure_char_at(scan, at)) && cc_figure_char_before(scan, at) == ' ' &&
	       cc_figure_is_letter(cc_figure_char_before(scan, at - 1)) && !figure->is_range;
}

/* "Seven Days in June": a title. */
static bool is_title(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	uint32_t before = cc_figure_char_before(scan, figure->start);
	size_t word = cc_figure_letters_end(scan->view, figure->numeral.span.start, scan->end);
	return (before == '"' || before == 0x201C) && figure->numeral.script == CC_NUMERAL_ENGLISH &&
	       is_upper(cc_figure_char_at(scan, figure->numeral.span.start)) && cc_figure_char_at(scan, word) == ' ' &&
	       is_upper(cc_figure_char_at(scan, word + 1));
}

/* 八月十五, 初三: days of a moon. */
static bool is_lunar_day(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const uint32_t month = 0x6708;
	const uint32_t first_ten = 0x521D;
	uint32_t before = cc_figure_char_before(scan, figure->start);
	return figure->numeral.script == CC_NUMERAL_HAN && figure->unit.unit == NULL &&
	       (before == month || before == first_ten);
}

/* 三期扩建, 项目二期: a phase; 分三期支付 and 共12期 count. */
static bool is_phase(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str counting[] = {{"分", 3}, {"共", 3}, {"了", 3}, {"办", 3}, {"出", 3}, {"满", 3},
						 {"前", 3}, {"后", 3}, {"续", 3}, {"各", 3}, {"有", 3}, {"为", 3},
						 {"达", 3}, {"成", 3}, {"近", 3}, {"每", 3}, {"计", 3}, {"滿", 3}};
	if (figure->unit.unit == NULL || figure->numeral.script != CC_NUMERAL_HAN ||
	    figure->numeral.extent != CC_NUMERAL_EXACT || !cc_str_equal(figure->unit.code, CC_STR("期")))
		return false;
	for (size_t i = 0; i < sizeof(counting) / sizeof(counting[0]); i++)
		if (cc_figure_ends(scan, figure->start, counting[i]))
			return false;
	return figure->start > scan->start || cc_figure_is_han(cc_figure_char_at(scan, figure->end));
}

/* on Proposition 22, the CAC 40, Level 3: a capital word inside a sentence names what a bare number behind it numbers.
 */
static bool is_numbered_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	size_t at = figure->start;
	bool bare = numeral->script == CC_NUMERAL_ARABIC && numeral->value.exponent == 0 && numeral->tail_big == 0 &&
		    numeral->span.end - numeral->span.start <= 4 && figure->unit.unit == NULL &&
		    figure->noun.ptr == NULL && !figure->is_range && !figure->negative;
	if (!bare || cc_figure_char_before(scan, at) != ' ')
		return false;
	at--;
	if (cc_figure_char_before(scan, at) == '.')
		at--;
	size_t end = at;
	while (cc_figure_is_letter(cc_figure_char_before(scan, at)))
		at--;
	if (end == at || !is_upper(cc_figure_char_at(scan, at)) || cc_figure_char_before(scan, at) != ' ' ||
	    cc_figure_hit_at(scan, at, CC_WORD_SCOPE) != NULL)
		return false;
	uint32_t before = cc_figure_char_before(scan, at - 1);
	return cc_figure_is_digit(before) || (cc_figure_is_letter(before) && !is_upper(before));
}

/** Marks of tokenised text near `at`: blanks before a point, a comma and the s of a genitive. */
static bool is_tokenised(const struct cc_figure_scan *scan, size_t at)
{
	enum { NEAR = 96 };
	size_t start = at > scan->start + NEAR ? at - NEAR : scan->start;
	size_t end = scan->end - at > NEAR ? at + NEAR : scan->end;
	for (size_t i = start; i + 1 < end; i++)
		if (scan->view.ptr[i] == ' ' &&
		    (scan->view.ptr[i + 1] == ',' || scan->view.ptr[i + 1] == '.' || scan->view.ptr[i + 1] == '\''))
			return true;
	return false;
}

/* two - door, zero - coupon: tokenised text has blanks around its hyphens. */
static bool is_spaced_hyphen(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str hyphen = {.ptr = " - ", .len = 3};
	return cc_figure_starts(scan, figure->end, hyphen) &&
	       cc_figure_is_letter(cc_figure_char_at(scan, figure->end + hyphen.len)) &&
	       !cc_numeral_is_english(scan->view, figure->end + hyphen.len, scan->end) &&
	       is_tokenised(scan, figure->end);
}

/* two-party, four-wheel: a number word in an adjective. 27-member and three-day count. */
static bool is_adjective(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	size_t behind = cc_figure_letters_end(scan->view, figure->end + 1, scan->end); /* not three-nought-four */
	bool joined = cc_figure_char_at(scan, figure->end) == '-' && behind > figure->end + 1 &&
		      cc_figure_char_at(scan, behind) != '-';
	return numeral->script == CC_NUMERAL_ENGLISH && figure->unit.unit == NULL && numeral->unit.ptr == NULL &&
	       numeral->kind == CC_NUMBER_CARDINAL && (joined || is_spaced_hyphen(figure, scan));
}

/* 歼-20, 运-20: a number after a hyphen without a unit is part of a name. */
static bool is_type_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return figure->unit.unit == NULL && figure->numeral.unit.ptr == NULL && !figure->negative &&
	       cc_figure_char_before(scan, figure->start) == '-' &&
	       cc_figure_is_han(cc_figure_char_before(scan, figure->start - 1));
}

bool cc_figure_is_label(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static bool (*const rules[])(const struct cc_figure *, const struct cc_figure_scan *) = {
	    follows_label, is_numbered, is_one_thing,	 is_coordinate, is_lunar_day,	  is_phase,
	    is_quoted,	   is_title,	is_capital_word, is_adjective,	is_numbered_name, is_type_name};
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		if (rules[i](figure, scan))
			return true;
	return false;
}

/* "on counts 2, 5 and 9", "Tables 2 and 3": a plural goes on numbering. */
static size_t behind_list(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str joints[] = {{", and ", 6}, {", ", 2}, {" and ", 5}, {" to ", 4}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]);) {
		size_t end = at + joints[i].len;
		bool joined = cc_figure_starts(scan, at, joints[i]);
		while (joined && cc_figure_is_digit(cc_figure_char_at(scan, end)))
			end++;
		uint32_t next = cc_figure_char_at(scan, end);
		bool number = joined && end > at + joints[i].len && !cc_figure_is_letter(next) && next != '%';
		at = number ? end : at;
		i = number ? 0 : i + 1;
	}
	return at;
}

static bool is_plural_label(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return cc_figure_ends(scan, figure->start, CC_STR("s ")) || cc_figure_ends(scan, figure->start, CC_STR("pp. "));
}

/* section 7(2) */
static size_t behind_subsection(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = at + 1;
	while (cc_figure_is_digit(cc_figure_char_at(scan, end)))
		end++;
	return cc_figure_char_at(scan, at) == '(' && cc_figure_char_at(scan, end) == ')' ? end + 1 : at;
}

/* ISO 9001-2015, GB/T 7714—2015: a label goes on over its dashes. */
size_t cc_figure_behind_label(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = figure->numeral.span.end;
	if (!follows_label(figure, scan))
		return at;
	for (;;) {
		uint32_t next = cc_figure_char_at(scan, at);
		bool dash = next == '-' || next == 0x2014 || next == 0x2013 || next == '.';
		if (!cc_figure_is_digit(next) && !dash)
			break;
		at += next < 0x80 ? 1 : 3;
	}
	return is_plural_label(figure, scan) ? behind_list(scan, at) : behind_subsection(scan, at);
}
