/* Numbers with bars and commas that are no parts of a whole: odds of 16/1, a 60/40 portfolio, 1/250 of a shutter, the
 * object 1953,0208.1; 41.7325 N, 49.9469 W. Leaves all other runs of digits to not_number.c. */
#include "extract/figures/not_number.h"

enum { BAR_DIGITS = 4 };

/* "1/60 of the price" is a part; a shutter opens for 1/250. */
static bool is_shutter(const struct cc_figure_scan *scan, uint32_t top, uint32_t bottom, size_t end)
{
	enum { SHORTEST = 30 };
	uint32_t next = cc_figure_char_at(scan, end);
	const bool second = cc_figure_starts(scan, end, CC_STR("秒")); /* 快门1/8000秒 */
	bool counted =
	    next == '%' || (cc_figure_is_han(next) && !second) || cc_figure_starts(scan, end, CC_STR(" of "));
	return top == 1 && bottom >= SHORTEST && !counted;
}

/** Behind the rest of 225/45R17, 205/55 R16 behind its width at `end`; `end` where it does not stand there. */
static size_t behind_tyre(const struct cc_figure_scan *scan, size_t end)
{
	const size_t height = cc_run_digits_end(scan, end + 1);
	const size_t rim = height + (cc_run_byte(scan, height) == ' ' ? 1 : 0);
	const bool tyre = cc_run_byte(scan, end) == '/' && height > end + 1 && cc_run_byte(scan, rim) == 'R' &&
			  cc_figure_is_digit((unsigned char)cc_run_byte(scan, rim + 1));
	return tyre ? cc_run_word_end(scan, rim) : end;
}

/* "a grade of 9/4.": the stop behind the second number ends the sentence, and more than the whole is no part. */
static bool ends_with_stop(const struct cc_figure_scan *scan, size_t at, size_t end, size_t last)
{
	return cc_run_byte(scan, last) == '.' && !cc_figure_is_digit((unsigned char)cc_run_byte(scan, last + 1)) &&
	       cc_run_value(scan, at, end) > cc_run_value(scan, end + 1, last);
}

/** Behind what two numbers with a bar between them are, which begin at `at` and of which the second one stands from
 * `second` to `last`; `at` where they may be a part of a whole. */
static size_t behind_pair(const struct cc_figure_scan *scan, size_t at, size_t second, size_t last)
{
	uint32_t top = cc_run_value(scan, at, second - 1);
	uint32_t bottom = cc_run_value(scan, second, last);
	const bool whole = top == bottom && last - second > 1; /* 217/217 aboard */
	if (is_shutter(scan, top, bottom, last) || cc_figure_word_at(scan, last, CC_FIGURE_LIST_ODDS_BEHIND) > 0)
		return last;
	if (cc_figure_starts(scan, last, CC_STR("万")) || cc_figure_starts(scan, last, CC_STR("萬")))
		return last + 3; /* 2/10万: so many of so many people */
	if (top <= bottom && !whole && cc_numeral_is_part(top, bottom))
		return at;
	return cc_figure_is_measured(scan, last) ? second : last; /* 30/150 μg: of two things */
}

/** Behind the number of an application for a patent at `at`, 11/763,249; `at` where none stands there. */
static size_t behind_application(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	enum { SERIES = 2, GROUP = 3 };
	const size_t comma = cc_run_digits_end(scan, end + 1);
	const size_t last = cc_run_digits_end(scan, comma + 1);
	const bool groups = end - at == SERIES && comma == end + 1 + GROUP && cc_run_byte(scan, comma) == ',' &&
			    last == comma + 1 + GROUP;
	return groups ? last : at;
}

/* odds of 16/1, a 60/40 split, resolution 78/12: prose has no part that is more than the whole. */
size_t cc_run_bars(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	size_t second = end + 1;
	if (behind_tyre(scan, end) > end)
		return behind_tyre(scan, end);
	if (cc_run_byte(scan, end) == '/' && behind_application(scan, at, end) > at)
		return behind_application(scan, at, end);
	if (cc_run_byte(scan, end) != '/' || end - at > BAR_DIGITS || at == scan->start ||
	    cc_figure_char_before(scan, at) == '-')
		return at;
	size_t last = cc_run_digits_end(scan, second);
	char next = cc_run_byte(scan, last);
	if (last == second || last - second > BAR_DIGITS)
		return at;
	if (next == '.')
		return ends_with_stop(scan, at, end, last) ? last : at;
	bool goes_on = next == '/' || cc_figure_is_letter((unsigned char)next);
	return goes_on ? at : behind_pair(scan, at, second, last);
}

/** Whether a run of digits ends at `end` that is neither measured nor goes on. */
static bool is_bare_to(const struct cc_figure_scan *scan, size_t end)
{
	const char next = cc_run_byte(scan, end);
	const bool joined = next == '.' || next == ',' || next == '/' || next == '-';
	return next != '%' && !(joined && cc_figure_is_digit((unsigned char)cc_run_byte(scan, end + 1))) &&
	       !cc_figure_is_measured(scan, end);
}

/* HTTP/2, PS/2, a grade of C/4, reference HX/4471: capitals, or one by itself, a slash, digits. */
size_t cc_run_letter_bar(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	if (at < scan->start + 3 || cc_figure_char_before(scan, at) != '/' || (end != at + 1 && !is_bare_to(scan, end)))
		return at;
	unsigned char last = (unsigned char)scan->view.ptr[at - 2];
	unsigned char first = (unsigned char)scan->view.ptr[at - 3];
	bool alone = !cc_run_is_word((char)first);
	bool capitals = last >= 'A' && last <= 'Z' && ((first >= 'A' && first <= 'Z') || alone);
	return capitals && !cc_figure_is_letter(cc_figure_char_at(scan, end)) ? end : at;
}

/* a KDA of 6/1/9, 1/2/3: three and more numbers between bars are no part of a whole; days were read before. */
size_t cc_run_slashes(const struct cc_figure_scan *scan, size_t at)
{
	enum { LEAST = 3 };
	size_t end = cc_run_digits_end(scan, at);
	size_t numbers = 1;
	while (cc_run_byte(scan, end) == '/' && cc_run_digits_end(scan, end + 1) > end + 1) {
		end = cc_run_digits_end(scan, end + 1);
		numbers++;
	}
	return numbers >= LEAST && !cc_figure_is_letter((unsigned char)cc_run_byte(scan, end)) ? end : at;
}

/* DC/19/1609/RM, 13/0521: what a paper is filed under; a second part that opens with a zero is no number. */
size_t cc_run_file(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 3 };
	const size_t end = cc_run_digits_end(scan, at);
	const size_t last = cc_run_digits_end(scan, end + 1);
	if (cc_run_byte(scan, end) != '/' || last < end + 1 + DIGITS)
		return at;
	const bool filed =
	    cc_figure_char_before(scan, at) == '/' && cc_figure_is_upper(cc_figure_char_before(scan, at - 1));
	return filed || cc_run_byte(scan, end + 1) == '0' ? cc_run_word_end(scan, last) : at;
}

/* 1953,0208.1: no thousands, of which none follows four digits. */
size_t cc_run_inventory(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	bool joined = end - at >= 4 && cc_run_byte(scan, end) == ',' && cc_run_byte(scan, end + 1) == '0';
	return joined ? cc_run_word_end(scan, end + 1) : at;
}

/* 峨洪路18KM+700M处, X308线24KM处: where on a road. */
size_t cc_run_kilometre(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str roads[] = {{"线", 3}, {"路", 3}, {"道", 3}, {"速", 3}};
	enum { UNIT = 2 };
	const size_t end = cc_run_digits_end(scan, at);
	const size_t behind = end + UNIT;
	if ((cc_run_byte(scan, end) | 0x20) != 'k' || (cc_run_byte(scan, end + 1) | 0x20) != 'm')
		return at;
	const size_t metres = cc_run_digits_end(scan, behind + 1);
	if (cc_run_byte(scan, behind) == '+' && metres > behind + 1 && (cc_run_byte(scan, metres) | 0x20) == 'm')
		return metres + 1;
	for (size_t i = 0; i < sizeof(roads) / sizeof(roads[0]); i++)
		if (cc_figure_ends(scan, at, roads[i]) && cc_figure_starts(scan, behind, CC_STR("处")))
			return behind;
	return at;
}

/** The letter of a side of the globe behind a decimal at `at`, over a blank and a sign; 0 where there is none. */
static char side_behind(const struct cc_figure_scan *scan, size_t at, size_t *behind)
{
	static const char sides[] = "NSEW";
	size_t letter = at + (cc_run_byte(scan, at) == ' ' ? 1 : 0);
	char side = cc_run_byte(scan, letter);
	*behind = letter + 1;
	bool alone = !cc_run_is_word(cc_run_byte(scan, letter + 1)) || cc_run_byte(scan, letter + 1) == '.';
	return side != '\0' && strchr(sides, side) != NULL && alone ? side : '\0';
}

/* 41.7325 N, 49.9469 W: the second side goes on from the first. */
static bool follows_first_side(const struct cc_figure_scan *scan, size_t at)
{
	size_t before = at;
	while (before > scan->start && (scan->view.ptr[before - 1] == ' ' || scan->view.ptr[before - 1] == ','))
		before--;
	uint32_t first = cc_figure_char_before(scan, before);
	return before < at && (first == 'N' || first == 'S');
}

static bool goes_on_with_digits(const struct cc_figure_scan *scan, size_t behind)
{
	size_t next = behind + (cc_run_byte(scan, behind) == ',' ? 1 : 0);
	next += cc_run_byte(scan, next) == ' ' ? 1 : 0;
	return cc_run_digits_end(scan, next) > next;
}

/** Behind a decimal of at least five digits behind the point at `at`, over a sign; `at` where none stands there. */
static size_t behind_exact(const struct cc_figure_scan *scan, size_t at)
{
	enum { DECIMALS = 5 };
	const size_t start = at + (cc_run_byte(scan, at) == '-' ? 1 : 0);
	const size_t point = cc_run_digits_end(scan, start);
	if (point == start || point > start + 3 || cc_run_byte(scan, point) != '.')
		return at;
	const size_t end = cc_run_digits_end(scan, point + 1);
	return end - point > DECIMALS ? end : at;
}

/* "-119.6220307, 34.4459745": a place on the globe. */
size_t cc_run_bare_position(const struct cc_figure_scan *scan, size_t at)
{
	const size_t first = behind_exact(scan, at);
	const size_t second = first + (cc_figure_starts(scan, first, CC_STR(", ")) ? 2 : 1);
	if (first == at || cc_run_byte(scan, first) != ',')
		return at;
	return behind_exact(scan, second) > second ? behind_exact(scan, second) : at;
}

/* One of two sides; 3.25 W alone is a power. */
size_t cc_run_decimal_position(const struct cc_figure_scan *scan, size_t at)
{
	enum { DECIMALS = 2 };
	size_t point = cc_run_digits_end(scan, at);
	size_t end = cc_run_byte(scan, point) == '.' ? cc_run_digits_end(scan, point + 1) : point;
	size_t behind = at;
	char side = end > point + DECIMALS ? side_behind(scan, end, &behind) : '\0';
	if (side == '\0')
		return at;
	bool whole = side == 'N' || side == 'S' ? goes_on_with_digits(scan, behind) : follows_first_side(scan, at);
	return whole ? behind : at;
}
