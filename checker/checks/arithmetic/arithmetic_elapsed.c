/* How many years are said to have passed between the two times of a sentence: 公司1998年创办，到2026年已经28年, "from
 * 2008 to 2023, 15 years", 2020年6月开工、2025年12月完工，建了5年半. Leaves terms to arithmetic_terms.c, ages and
 * anniversaries to arithmetic_years.c and arithmetic_lives.c. */
#include <stdlib.h>

#include "checks/arithmetic/arithmetic.h"

enum { MONTHS = 12, YEARS_MOST = 400, TIMES = 2 };

/* The two times of a sentence, in months; how exactly they are known. */
struct times {
	int from, to;
	size_t first, last; /* pieces */
	bool months;	    /* both are told to the month */
	size_t count;
};

static int months_of(struct cc_date date)
{
	return date.year * MONTHS + (date.month > 0 ? date.month - 1 : 0);
}

static void add_time(struct times *times, const struct cc_period_mention *mention, size_t piece)
{
	struct cc_period period = mention->period;
	bool year = period.kind == CC_PERIOD_YEAR;
	bool dated = period.kind == CC_PERIOD_MONTH || period.kind == CC_PERIOD_DAY;
	if (mention->state != CC_PERIOD_RESOLVED || !(year || dated)) {
		times->count = TIMES + 1;
		return;
	}
	times->months = dated && (times->count == 0 || times->months);
	*(times->count == 0 ? &times->from : &times->to) = months_of(period.start);
	*(times->count == 0 ? &times->first : &times->last) = piece;
	times->count++;
}

/* 2008年到2023年 in one. */
static bool add_span(struct times *times, const struct cc_period_mention *mention, size_t piece)
{
	struct cc_period period = mention->period;
	bool years = mention->state == CC_PERIOD_RESOLVED && period.kind == CC_PERIOD_SPAN &&
		     cc_date_is_set(period.start) && cc_date_is_set(period.end) && period.start.month == 1 &&
		     period.end.month == 1 && times->count == 0;
	if (!years)
		return false;
	*times = (struct times){.from = months_of(period.start),
				.to = months_of(period.end) - MONTHS,
				.first = piece,
				.last = piece,
				.count = TIMES};
	return true;
}

/* The times before the length; false where they are not two, the earlier one first. */
static bool find_times(struct times *out, const struct arithmetic *work, size_t length)
{
	*out = (struct times){.count = 0};
	for (size_t i = 0; i < work->pieces.row.len; i++) {
		if ((cc_pieces_at(&work->pieces, i)->kinds & CC_PIECE_PERIOD) == 0)
			continue;
		const struct cc_period_mention *mention = cc_piece_period(&work->pieces, i);
		if (i > length || (!add_span(out, mention, i) && out->count > TIMES))
			return false;
		if (mention->period.kind != CC_PERIOD_SPAN)
			add_time(out, mention, i);
	}
	return out->count == TIMES && out->from < out->to;
}

static struct cc_str around(const struct arithmetic *work, size_t piece, bool behind)
{
	struct cc_str view = work->pieces.article->text.view;
	struct cc_span span = cc_pieces_at(&work->pieces, piece)->span;
	return behind ? cc_str_slice(view, span.end, view.len) : cc_str_trim(cc_str_slice(view, 0, span.start));
}

/* "from 2008 to 2023, 15 years": the length of the span right before it. */
static bool is_apposed(const struct arithmetic *work, const struct times *times, size_t length)
{
	return times->first == times->last && length == times->first + 2 &&
	       (cc_pieces_at(&work->pieces, length - 1)->kinds & CC_PIECE_COMMA) != 0 &&
	       (length + 1 >= work->pieces.row.len ||
		(cc_pieces_at(&work->pieces, length + 1)->kinds & (CC_PIECE_COMMA | CC_PIECE_STOP)) != 0);
}

/* 已经28年, 走过了28年, "15 years later": the time that passed, and nothing that lasts so long by itself. */
static bool has_passed(const struct arithmetic *work, const struct times *times, size_t length)
{
	/* "after 20 years as its head" tells of a part of them */
	size_t next = length + 1;
	bool ends = next >= work->pieces.row.len ||
		    (cc_pieces_at(&work->pieces, next)->kinds & (CC_PIECE_COMMA | CC_PIECE_STOP)) != 0;
	return is_apposed(work, times, length) ||
	       (ends &&
		cc_word_list_ends(arithmetic_words(work, CC_WORDS_PASSED_BEFORE), around(work, length, false)) > 0) ||
	       cc_word_list_begins(arithmetic_words(work, CC_WORDS_PASSED_BEHIND), around(work, length, true)) > 0;
}

/* The only length of the sentence, and how long: 5年半 is 66 months. */
static bool find_length(size_t *piece, int *months, const struct arithmetic *work)
{
	size_t found = 0;
	for (size_t i = 0; i < work->pieces.row.len; i++)
		if ((cc_pieces_at(&work->pieces, i)->kinds & CC_PIECE_DURATION) != 0) {
			*piece = i;
			found++;
		}
	if (found != 1)
		return false;
	const struct cc_quantity *length = cc_piece_quantity(&work->pieces, *piece);
	for (int half = 1; half < YEARS_MOST; half++) {
		struct cc_decimal years = {.coefficient = (cc_u128)(half * 5), .exponent = -1};
		*months = half * MONTHS / 2;
		if (cc_decimal_compare(length->value, years) == 0)
			return cc_quantity_is_exact(length);
	}
	return false;
}

static bool tell(struct arithmetic *work, const struct times *times, size_t length)
{
	const struct cc_quantity *stated = cc_piece_quantity(&work->pieces, length);
	int apart = times->to - times->from;
	struct arithmetic_case it = {.work = work, .first = times->first, .last = length};
	arithmetic_begin(&it);
	cc_buf_add_unsigned(&it.text, (uint64_t)(times->from / MONTHS));
	arithmetic_say(&it, " to ", "年至");
	cc_buf_add_unsigned(&it.text, (uint64_t)(times->to / MONTHS));
	arithmetic_say(&it, " is ", "年是 ");
	cc_buf_add_unsigned(&it.text, (uint64_t)((apart + (times->months ? 0 : MONTHS / 2)) / MONTHS));
	arithmetic_say(&it, " years, the text says ", " 年，文中为");
	arithmetic_say_figure(&it, stated);
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

bool arithmetic_check_elapsed(struct arithmetic *work)
{
	size_t length = 0;
	int months = 0;
	struct times times;
	if (!find_length(&length, &months, work) || !find_times(&times, work, length) ||
	    !has_passed(work, &times, length))
		return true;
	/* from the end of a year to the beginning of another one is a year less, both years counted one more */
	int slack = times.months ? MONTHS / 2 : MONTHS;
	int apart = abs(times.to - times.from - months);
	return apart <= slack || arithmetic_is_marked(work, cc_pieces_at(&work->pieces, length)->span) ||
	       tell(work, &times, length);
}
