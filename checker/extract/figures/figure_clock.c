/* Times of the day that look like figures: 下午三点, the 7.15 to Leeds, the 08.00 and 19.15 services, at 1900 hrs, 2
 * pm. Leaves runs of digits that a clock shows to not_number_contact.c, and all other figures to figure_kind.c. */
#include "base/utf8.h"
#include "extract/figures/figure.h"

/* 下午三点, 凌晨5点: an hour of the day. */
static bool is_hour(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { HOURS = 24 };
	if (figure->unit.unit == NULL || !cc_str_equal(figure->unit.code, CC_STR("点")) ||
	    cc_decimal_compare(figure->numeral.value, cc_decimal_from_int(HOURS)) > 0)
		return false;
	if (figure->numeral.script == CC_NUMERAL_HAN && cc_figure_starts(scan, figure->end, CC_STR("多")) &&
	    cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_MOVES_BY) == 0)
		return true; /* 闷到七点多; 跌了七点多 */
	return cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_DAY_PARTS) > 0 ||
	       cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_HOUR_BEHIND) > 0;
}

/* between 7.30 and 9.30 in the morning, at seven in the evening. */
static bool is_of_day_part(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { HOURS = 24 };
	if (cc_figure_char_at(scan, figure->end) != ' ')
		return false;
	const size_t behind = figure->end + cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_HOUR_BEHIND);
	const uint32_t next = cc_figure_char_at(scan, behind);
	return behind > figure->end && next != ' ' && !cc_figure_is_letter(next) &&
	       cc_decimal_compare(figure->numeral.value, cc_decimal_from_int(HOURS)) < 0;
}

/* the 3.40 at Ascot, the 7.15 to Leeds; the gate opens at 5. */
static bool is_named_time(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->unit.unit != NULL || figure->noun.ptr != NULL || figure->numeral.kind != CC_NUMBER_CARDINAL)
		return false;
	if (is_of_day_part(figure, scan))
		return true;
	bool train = figure->numeral.value.exponent == -2 && (cc_figure_ends(scan, figure->start, CC_STR("the ")) ||
							      cc_figure_ends(scan, figure->start, CC_STR("The ")));
	if (train && cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_TRAIN_BEHIND) > 0)
		return true;
	bool hour = figure->numeral.value.exponent == 0 && !figure->is_range;
	return hour && cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_HOUR_BEFORE) > 0;
}

/** Whether the word at `at` tells of trains, buses or what else runs to a timetable: services. */
static bool is_ride(const struct cc_figure_scan *scan, size_t at)
{
	const size_t end = cc_figure_letters_end(scan->view, at, scan->end);
	return end > at + 1 && scan->view.ptr[end - 1] == 's' &&
	       cc_word_list_has(&scan->rules->figure_words[CC_FIGURE_LIST_RIDES],
				cc_str_slice(scan->view, at, end - 1));
}

/** Behind a time of the day like 08.00 at `at`; `at` where none stands there. */
static size_t behind_printed_time(const struct cc_figure_scan *scan, size_t at)
{
	enum { LENGTH = 5, POINT = 2, MINUTES = 3 };
	const char *text = scan->view.ptr + at;
	if (scan->end - at < LENGTH || text[POINT] != '.' || text[0] > '2' || text[MINUTES] > '5' ||
	    (text[0] == '2' && text[1] > '3') || cc_figure_is_digit(cc_figure_char_at(scan, at + LENGTH)))
		return at;
	for (size_t i = 0; i < LENGTH; i++)
		if (i != POINT && !cc_figure_is_digit((unsigned char)text[i]))
			return at;
	return at + LENGTH;
}

/* the 08.00 and 19.15 services: times of a timetable. */
static bool is_timetable(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str joints[] = {{", ", 2}, {" and ", 5}, {" or ", 4}};
	size_t at = figure->numeral.value.exponent == -2 ? behind_printed_time(scan, figure->numeral.span.start)
							 : figure->numeral.span.start;
	if (at == figure->numeral.span.start)
		return false;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]);) {
		const size_t next = at + joints[i].len;
		const bool more = cc_figure_starts(scan, at, joints[i]) && behind_printed_time(scan, next) > next;
		at = more ? behind_printed_time(scan, next) : at;
		i = more ? 0 : i + 1;
	}
	return cc_figure_char_at(scan, at) == ' ' && is_ride(scan, at + 1);
}

/** Whether four digits are printed that a clock shows. */
static bool has_clock_digits(const struct cc_numeral *numeral)
{
	enum { DIGITS = 4, DAY = 24, HOUR = 60, HUNDRED = 100 };
	return numeral->script == CC_NUMERAL_ARABIC && cc_span_len(numeral->span) == DIGITS &&
	       numeral->value.exponent == 0 && numeral->value.coefficient / HUNDRED < DAY &&
	       numeral->value.coefficient % HUNDRED < HOUR;
}

/* "rounded the mark at 1427 in calm seas", "returns at 1730."; the index stood at 1427. */
static bool is_hour_told(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str at = {.ptr = " at ", .len = 4};
	if (figure->unit.unit == NULL && figure->noun.ptr == NULL &&
	    cc_figure_ends(scan, figure->start, CC_STR(" until ")))
		return cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_HOUR_GOES_ON) > 0; /* until 2215; */
	if (figure->unit.unit != NULL || figure->noun.ptr != NULL || !cc_figure_ends(scan, figure->start, at) ||
	    cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_HOUR_GOES_ON) == 0)
		return false;
	const size_t end = figure->start - at.len;
	size_t start = end;
	while (cc_figure_is_letter(cc_figure_char_before(scan, start)))
		start--;
	return !cc_word_list_has(&scan->rules->figure_words[CC_FIGURE_LIST_STANDS],
				 cc_str_slice(scan->view, start, end));
}

/* at 1900 hrs, until 0630 hours. */
static bool is_hour_of_four(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->is_range || !has_clock_digits(&figure->numeral))
		return false;
	return is_hour_told(figure, scan) || cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_CLOCK_BEHIND) > 0 ||
	       (cc_str_equal(figure->unit.code, CC_STR("h")) &&
		cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_CLOCK_BEFORE) > 0);
}

/* 第11分36秒, 末节8分15秒: the clock of a game. */
static bool is_game_clock(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { HAN = 3 };
	size_t at = figure->start;
	if (!cc_str_equal(figure->unit.code, CC_STR("s")))
		return false;
	if (cc_figure_ends(scan, at, CC_STR("节")))
		return true;
	if (!cc_figure_ends(scan, at, CC_STR("分")))
		return false;
	at -= HAN;
	while (cc_figure_is_digit(cc_figure_char_before(scan, at)))
		at--;
	return cc_figure_ends(scan, at, CC_STR("第"));
}

/** Whether am, p.m. or o'clock stands at `at`, over a blank. */
static bool is_half_of_day(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str marks[] = {{"am", 2},    {"pm", 2},	  {"a.m.", 4},	  {"p.m.", 4},	 {"AM", 2},
					      {"PM", 2},    {"A.M.", 4},  {"P.M.", 4},	  {"a. m.", 5},	 {"p. m.", 5},
					      {"A. M.", 5}, {"P. M.", 5}, {"o'clock", 7}, {"o’clock", 9}};
	at += cc_figure_char_at(scan, at) == ' ' ? 1 : 0;
	const uint32_t first = cc_figure_char_at(scan, at) | 0x20;
	if (first != 'a' && first != 'p' && first != 'o')
		return false;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_figure_starts(scan, at, marks[i]) &&
		    !cc_figure_is_letter(cc_figure_char_at(scan, at + marks[i].len)))
			return true;
	return false;
}

/** Behind the " to 7" of "from 5 to 7 PM" at `at`; `at` where no second hour stands there. */
static size_t behind_second_hour(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str joints[] = {{" to ", 4}, {"-", 1}, {" - ", 3}, {"–", 3}, {" and ", 5}};
	const uint32_t next = cc_figure_char_at(scan, at);
	if (next != ' ' && next != '-' && next != 0x2013)
		return at;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		size_t end = at + joints[i].len;
		if (!cc_figure_starts(scan, at, joints[i]))
			continue;
		while (cc_figure_is_digit(cc_figure_char_at(scan, end)) || cc_figure_char_at(scan, end) == ':')
			end++;
		return end > at + joints[i].len ? end : at;
	}
	return at;
}

/* "half past nine", "ten past six", "a quarter to five": hours in words. */
static bool is_past_hour(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { HOURS = 12 };
	const struct cc_str past = {.ptr = " past ", .len = 6};
	const bool hour = cc_decimal_compare(figure->numeral.value, cc_decimal_from_int(HOURS)) <= 0;
	if (figure->unit.unit != NULL || figure->noun.ptr != NULL || figure->numeral.script == CC_NUMERAL_ARABIC)
		return false;
	if (cc_figure_starts(scan, figure->end, past))
		return cc_numeral_is_english(scan->view, figure->end + past.len, scan->end);
	if (cc_figure_ends(scan, figure->start, CC_STR("quarter to ")))
		return hour; /* the quarter to 162 million */
	const size_t end = figure->start - past.len;
	size_t start = end;
	if (!cc_figure_ends(scan, figure->start, past))
		return false;
	while (cc_figure_is_letter(cc_figure_char_before(scan, start)))
		start--;
	return hour && (cc_numeral_is_english(scan->view, start, end) ||
			cc_str_equal(cc_str_slice(scan->view, start, end), CC_STR("quarter")));
}

/* 2 pm, 10.30am, from 5 to 7 PM. */
bool cc_figure_is_clock(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { HOURS = 13 };
	if (is_hour(figure, scan) || is_past_hour(figure, scan) || is_named_time(figure, scan) ||
	    is_hour_of_four(figure, scan) || is_game_clock(figure, scan) || is_timetable(figure, scan))
		return true;
	const size_t at = figure->numeral.span.end;
	if (figure->numeral.script != CC_NUMERAL_ARABIC)
		return false;
	const bool shown = is_half_of_day(scan, at) ||
			   (figure->unit.unit == NULL && is_half_of_day(scan, behind_second_hour(scan, at)));
	return shown && cc_decimal_compare(figure->numeral.value, cc_decimal_from_int(HOURS)) < 0;
}
