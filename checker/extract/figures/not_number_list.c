/* Numbers that open a point of a list or a heading: 1. (3) 一、 "1.1 本公司", "2.3 Methods".
 * Leaves all other runs of digits to not_number.c. */
#include "extract/figures/not_number.h"

/* 上集( 二 ), ( 3 ): a mark of a list, with blanks inside its brackets. */
static bool is_in_wide_brackets(const struct cc_figure_scan *scan, struct cc_span number)
{
	enum { LONGEST = 6 };
	return cc_span_len(number) <= LONGEST && cc_figure_ends(scan, number.start, CC_STR("( ")) &&
	       cc_figure_starts(scan, number.end, CC_STR(" )"));
}

/* Whether one of the marks that stand behind the numbers of lists stands there. */
static bool is_before_mark(const struct cc_figure_scan *scan, size_t at)
{
	const uint32_t comma = 0x3001;
	uint32_t next = cc_figure_char_at(scan, at);
	return next == ')' || next == ' ' || next == '.' || next == comma;
}

/* "1) first, 2) second": a bracket that nothing opened, also behind a blank. */
static bool is_half_bracketed(const struct cc_figure_scan *scan, struct cc_span number, bool opened)
{
	size_t close = number.end;
	close += cc_figure_char_at(scan, close) == ' ' ? 1 : 0;
	return !opened && close > number.end && cc_figure_char_at(scan, close) == ')';
}

/** Whether a bracket that is not closed yet was opened a little before `at`. */
static bool is_inside_brackets(const struct cc_figure_scan *scan, size_t at)
{
	enum { REACH = 200 };
	const size_t from = at > scan->start + REACH ? at - REACH : scan->start;
	for (; at > from && scan->view.ptr[at - 1] != ')'; at--)
		if (scan->view.ptr[at - 1] == '(')
			return true;
	return false;
}

static bool is_word_or_number(uint32_t c)
{
	return cc_figure_is_letter(c) || cc_figure_is_digit(c);
}

/* "must meet three conditions: 1) No loss; 2) growth and 3) cash": within a sentence, letters behind, no bracket open.
 */
static bool opens_point(const struct cc_figure_scan *scan, struct cc_span number)
{
	enum { DIGITS = 2 };
	const size_t blank = number.start - 1;
	if (number.end - number.start > DIGITS || !cc_figure_starts(scan, number.end, CC_STR(") ")) ||
	    !cc_figure_ends(scan, number.start, CC_STR(" ")) ||
	    !is_word_or_number(cc_figure_char_at(scan, number.end + 2)))
		return false;
	const uint32_t before = cc_figure_char_before(scan, blank);
	const bool parted = before == ':' || before == ';' || before == ',' ||
			    cc_figure_ends(scan, blank, CC_STR(" and")) || cc_figure_ends(scan, blank, CC_STR(" or"));
	return parted && !is_inside_brackets(scan, number.start);
}

/* 一、总体要求;二、重点任务 and (1.北京大学;2.天津大学): behind a stop within a sentence, or a bracket. */
static bool is_within_row(const struct cc_figure_scan *scan, struct cc_span number, size_t start, bool opened)
{
	enum { COMMA_BYTES = 3 };
	const uint32_t mark = cc_figure_char_at(scan, number.end);
	const uint32_t before = cc_figure_char_before(scan, start);
	const bool parted = before == ';' || before == ':' || before == ' ';
	if (mark == 0x3001 && !opened && (parted || before == 0xFF1B))
		return !cc_figure_is_digit(cc_figure_char_at(scan, number.end + COMMA_BYTES)) &&
		       number.end - number.start <= 3;
	/* the sentence may have been ended by the very mark: 一、总体要求 2.重点任务 */
	const size_t next = number.end + 1;
	const bool han = mark == '.' && next < scan->view.len && cc_figure_is_han(cc_utf8_at(scan->view, next));
	return han && number.end - start <= 2 && (opened || parted || before == 0x3002);
}

bool cc_not_number_list_marker(const struct cc_figure_scan *scan, struct cc_span number)
{
	if (!is_before_mark(scan, number.end))
		return false;
	if (is_in_wide_brackets(scan, number))
		return true;
	size_t start = number.start;
	bool opened = start > scan->start && scan->view.ptr[start - 1] == '(';
	if (opened)
		start--;
	if (is_half_bracketed(scan, number, opened))
		return number.end - number.start <= 2; /* 1 ) first, 2 ) second */
	if (opens_point(scan, number))
		return true;
	if (cc_figure_char_at(scan, number.end) == ')')
		/* (3) anywhere is a mark where the brackets hold nothing else and the number is small. */
		return start == scan->start || (opened && number.end - number.start <= 6);
	uint32_t mark = cc_figure_char_at(scan, number.end);
	if (is_within_row(scan, number, start, opened))
		return true;
	if (start != scan->start || opened)
		return false;
	if (mark == 0x3001)
		return true;
	return mark == '.' && !cc_figure_is_digit(cc_figure_char_at(scan, number.end + 1)) &&
	       number.end + 1 < scan->end;
}

/* "1.1 本公司董事会", "2.3 Methods": two levels and a blank before Han or a capital open a heading. */
bool cc_not_number_heading(const struct cc_figure_scan *scan, struct cc_span number)
{
	enum { LEVEL = 2, SHORTEST = 3 };
	if (number.start != scan->start || cc_run_byte(scan, number.end) != ' ')
		return false;
	const size_t word = number.end + 1;
	const size_t point = cc_run_digits_end(scan, number.start);
	const bool levels = point - number.start <= LEVEL && cc_run_byte(scan, point) == '.' &&
			    number.end > point + 1 && number.end - point - 1 <= LEVEL;
	const bool name = cc_figure_is_upper(cc_figure_char_at(scan, word)) && /* 7.3 Mw */
			  cc_figure_letters_end(scan->view, word, scan->end) >= word + SHORTEST;
	return levels && (name || cc_figure_is_han(cc_figure_char_at(scan, word))) &&
	       cc_figure_hit_at(scan, word, CC_WORD_QUALIFIER) == NULL;
}
