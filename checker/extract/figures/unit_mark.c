/* Marks for feet, inches and degrees right behind a number: 5'10", 6′ 2″, 9'', 180C, and "in" where no word follows.
 * Leaves units that are words to unit_match.c. */
#include "extract/figures/figure.h"

enum { HAN = 3, FLOOR = 0x5E73 }; /* 平 */

struct mark {
	struct cc_str sign;
	struct cc_str unit;
};

/** Whether the ASCII quotation mark at `at` may close one that was opened before it: "We sold few. We sold 5" */
static bool closes_quotation(const struct cc_figure_scan *scan, size_t at)
{
	enum { REACH = 400 };
	char quote = scan->view.ptr[at];
	size_t from = at > REACH ? at - REACH : 0;
	size_t quotes = 0;
	for (size_t i = from; i < at; i++) {
		bool measures = i > 0 && cc_figure_is_digit((unsigned char)scan->view.ptr[i - 1]);
		bool closes = quotes % 2 == 1; /* the 24" of "24" measures nothing */
		quotes += scan->view.ptr[i] == quote && (!measures || closes) ? 1 : 0;
	}
	return (quote == '"' || quote == '\'') && (quotes % 2 == 1 || (from > 0 && quotes > 0));
}

/* "a gap of 3 in (7.6 cm)", "2.7 in (inches)": said again in brackets. */
static bool is_said_again(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str open = {.ptr = " (", .len = 2};
	size_t end = at + open.len;
	while (cc_figure_is_digit(cc_figure_char_at(scan, end)) || cc_figure_char_at(scan, end) == '.')
		end++;
	const bool number = cc_figure_starts(scan, at, open) && end > at + open.len;
	end += cc_figure_char_at(scan, end) == ' ' ? 1 : 0;
	const uint32_t sign = cc_figure_char_at(scan, end);
	return number ? sign == 'c' || sign == 'm' : cc_figure_starts(scan, at, CC_STR(" (inches)"));
}

/* "a pencil of 2 in." is measured, "2 in 2024" is not. */
static bool ends_phrase(const struct cc_figure_scan *scan, size_t at)
{
	uint32_t next = cc_figure_char_at(scan, at);
	if (is_said_again(scan, at))
		return true;
	if (next == '.')
		next = cc_figure_char_at(scan, at + 1);
	return next == 0 || next == ')' || (next == ' ' && cc_figure_starts(scan, at, CC_STR(".")));
}

/* 180C, 54.4C, 104F: degrees, of two digits at least. 4C is a name or a rate. */
static bool is_degrees(const struct cc_figure_scan *scan, size_t at)
{
	uint32_t behind = cc_figure_char_at(scan, at + 1);
	uint32_t before = cc_figure_char_before(scan, at - 1);
	bool long_enough = cc_figure_is_digit(before) || before == '.';
	size_t number = at;
	while (cc_figure_is_digit(cc_figure_char_before(scan, number)))
		number--;
	bool named = cc_figure_ends(scan, number, CC_STR("the ")) || cc_figure_ends(scan, number, CC_STR("The "));
	return long_enough && !named && !cc_figure_is_letter(behind) && !cc_figure_is_digit(behind) && behind != '-' &&
	       !cc_figure_is_han(behind);
}

/* at 350 F for an hour; "12 F-35s" and "40 F1 races" count. */
static bool is_spaced_degrees(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	const uint32_t next = cc_figure_char_at(scan, end);
	return cc_figure_is_digit(cc_figure_char_before(scan, at - 1)) && !cc_figure_is_letter(next) &&
	       !cc_figure_is_digit(next) && next != '-' && next != '/';
}

/* 6’1”, a 12” ruler: feet have inches behind, and no quotation that was opened ends there. */
static bool is_curled_mark(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	const uint32_t feet = 0x2019;
	if (cc_figure_char_at(scan, at) == feet)
		return cc_figure_is_digit(cc_figure_char_at(scan, end));
	for (size_t i = at; i >= scan->start + 3; i--) {
		if (cc_figure_ends(scan, i, CC_STR("“")))
			return false;
		if (cc_figure_ends(scan, i, CC_STR("”")))
			break;
	}
	return !cc_figure_is_letter(cc_figure_char_at(scan, end));
}

/** Where the number that ends at `at` begins: digits with a point, or signs of Han. */
static size_t number_start(const struct cc_figure_scan *scan, size_t at)
{
	size_t start = at;
	while (cc_figure_is_digit(cc_figure_char_before(scan, start)) || cc_figure_char_before(scan, start) == '.')
		start--;
	while ((start == at || cc_figure_is_han(cc_figure_char_at(scan, start))) &&
	       cc_numeral_is_han(cc_figure_char_before(scan, start)))
		start -= HAN;
	return start;
}

/* 89平的三居, 一百二十平的房子, 20平左右: square metres, of two digits at least; 3胜12平 tells of matches. */
static bool is_floor(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	static const uint32_t behind[] = {0x7684, 0x7C73, 0x623F, 0x6237, 0x5DE6, 0x5C0F,
					  0x4EE5, 0x5927, 0x5BB6, ',',	  0x3002, 0}; /* 的米房户左小以大家,。 */
	const size_t start = number_start(scan, at);
	const size_t least = cc_figure_is_han(cc_figure_char_at(scan, start)) ? 2 * HAN : 2;
	const uint32_t before = cc_figure_char_before(scan, start);
	const uint32_t next = cc_figure_char_at(scan, end);
	if (at - start < least || before == 0x80DC || before == 0x52DD || before == 0x8D1F) /* 胜勝负 */
		return false;
	for (size_t i = 0; i < sizeof(behind) / sizeof(behind[0]); i++)
		if (behind[i] == next)
			return true;
	return false;
}

static bool fits(const struct cc_figure_scan *scan, const struct mark *mark, size_t at)
{
	size_t end = at + mark->sign.len;
	if (cc_str_equal(mark->sign, CC_STR(" F")))
		return is_spaced_degrees(scan, at, end);
	if (mark->sign.ptr[0] == ' ')
		return ends_phrase(scan, end);
	if ((unsigned char)mark->sign.ptr[0] == 0xE5)
		return is_floor(scan, at, end);
	if (mark->sign.ptr[0] == '-') /* a 2-in. layer, but 2-in-1 */
		return cc_figure_char_at(scan, end) == '.' && !cc_figure_is_digit(cc_figure_char_at(scan, end + 1));
	if ((unsigned char)mark->sign.ptr[0] == 0xE2 && (unsigned char)mark->sign.ptr[2] >= 0x99 &&
	    (unsigned char)mark->sign.ptr[2] <= 0x9D)
		return is_curled_mark(scan, at, end);
	if (cc_figure_is_letter((unsigned char)mark->sign.ptr[0]))
		return is_degrees(scan, at);
	return !cc_figure_is_letter(cc_figure_char_at(scan, end)) && !closes_quotation(scan, at);
}

bool cc_unit_mark(struct cc_unit_match *out, const struct cc_figure_scan *scan, size_t at)
{
	static const struct mark marks[] = {
	    {{"''", 2}, {"[in_i]", 6}}, {{"\"", 1}, {"[in_i]", 6}}, {{"″", 3}, {"[in_i]", 6}},
	    {{"'", 1}, {"[ft_i]", 6}},	{{"′", 3}, {"[ft_i]", 6}},  {{" in", 3}, {"[in_i]", 6}},
	    {{"’", 3}, {"[ft_i]", 6}},	{{"”", 3}, {"[in_i]", 6}},  {{"-in", 3}, {"[in_i]", 6}},
	    {{"平", 3}, {"m2", 2}},	{{"C", 1}, {"Cel", 3}},	    {{"F", 1}, {"[degF]", 6}},
	    {{" F", 2}, {"[degF]", 6}}};
	uint32_t next = cc_figure_char_at(scan, at);
	const uint32_t before = cc_figure_char_before(scan, at);
	if (!cc_figure_is_digit(before) && !(next == FLOOR && cc_numeral_is_han(before)))
		return false;
	if (next != '\'' && next != '"' && next != 0x2033 && next != 0x2032 && next != 0x2019 && next != 0x201D &&
	    next != ' ' && next != '-' && next != FLOOR && next != 'C' && next != 'F')
		return false;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		if (!cc_figure_starts(scan, at, marks[i].sign) || !fits(scan, &marks[i], at))
			continue;
		const struct cc_unit *unit = cc_ruleset_unit(scan->input->context->rules, marks[i].unit);
		if (unit == NULL)
			return false;
		*out = (struct cc_unit_match){.span = {.start = at, .end = at + marks[i].sign.len},
					      .unit = unit,
					      .code = unit->code,
					      .dimension = unit->dimension,
					      .factor = unit->factor};
		return true;
	}
	return false;
}
