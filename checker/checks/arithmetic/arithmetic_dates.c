/* Which years a case of figures names, and what its rate is held against.
 * Leaves the recomputation to arithmetic_change.c. */
#include <stdlib.h>

#include "checks/arithmetic/arithmetic.h"

/* The years that the case names, in order; at most `max`. */
static size_t years_named(const struct arithmetic_case *it, const struct cc_period_mention **out, size_t max)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	size_t count = 0;
	size_t first = it->first;
	while (first > 0 && (cc_pieces_at(pieces, first - 1)->kinds &
			     (CC_PIECE_FIGURE | CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_COLON)) == 0)
		first--;
	for (size_t i = first; i <= it->last && count < max; i++)
		if ((cc_pieces_at(pieces, i)->kinds & CC_PIECE_PERIOD) != 0)
			out[count++] = cc_piece_period(pieces, i);
	return count;
}

/* 从2021年到2024年 in one. */
static int years_of_span(const struct cc_period_mention *mention)
{
	struct cc_period period = mention->period;
	bool years = mention->state == CC_PERIOD_RESOLVED && period.kind == CC_PERIOD_SPAN &&
		     cc_date_is_set(period.start) && cc_date_is_set(period.end) && period.start.month == 1 &&
		     period.end.month == 1 && period.start.day == 1 && period.end.day == 1;
	return years ? period.end.year - 1 - period.start.year : 0;
}

/* Years from the first to the second year where the case names two and nothing else; 0 otherwise. */
int arithmetic_years_between(const struct arithmetic_case *it)
{
	const struct cc_period_mention *named[4];
	size_t count = years_named(it, named, 4);
	if (count == 1)
		return years_of_span(named[0]);
	if (count != 2)
		return 0;
	for (size_t i = 0; i < 2; i++)
		if (named[i]->state != CC_PERIOD_RESOLVED || named[i]->period.kind != CC_PERIOD_YEAR)
			return 0;
	return named[1]->period.start.year - named[0]->period.start.year;
}

/* 增至150亿元，比2023年增长8%: the year that the rate itself names, behind 比; NULL where it names none. */
static const struct cc_period_mention *rate_base(const struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	bool base = false;
	for (size_t i = it->last; i > it->first; i--) {
		uint64_t kinds = cc_pieces_at(pieces, i - 1)->kinds;
		if ((kinds & CC_PIECE_FIGURE) != 0)
			break;
		base = i < it->last && (kinds & CC_PIECE_WORD(BASE)) != 0 &&
		       (cc_pieces_at(pieces, i)->kinds & CC_PIECE_PERIOD) != 0;
		if (base)
			return cc_piece_period(pieces, i);
	}
	return NULL;
}

/* 从2020年的120亿元增至2024年的150亿元，同比增长8%: the rate is held against 2023. */
bool arithmetic_is_other_base(const struct arithmetic_case *it)
{
	const struct cc_period_mention *named[4];
	size_t count = years_named(it, named, 4);
	const struct cc_period_mention *base = rate_base(it);
	if ((it->seen & CC_PIECE_WORD(OTHER_BASE)) != 0 || (it->work->kinds & CC_PIECE_WORD(UNLIKE)) != 0)
		return true;
	if ((it->seen & CC_PIECE_WORD(YOY)) != 0)
		return count > 1 && abs(arithmetic_years_between(it)) != 1;
	for (size_t i = 0; base != NULL && i < count; i++)
		if (named[i] != base && cc_period_equal(named[i]->period, base->period))
			return false;
	return base != NULL;
}

/* 上年同期, 去年, a year before */
static bool says_year_before(const struct arithmetic_case *it, const struct cc_period_mention *mention)
{
	struct cc_str said = cc_str_of_span(it->work->pieces.article->text.view, mention->span);
	return cc_word_list_within(arithmetic_words(it->work, CC_WORDS_YEAR_BEFORE), said);
}

/* 由上年的66.8亿元增加到74.2亿元: one year lies between. */
bool arithmetic_is_one_year(const struct arithmetic_case *it)
{
	const struct cc_period_mention *named[4];
	size_t count = years_named(it, named, 4);
	if ((it->seen & CC_PIECE_WORD(YOY)) != 0 || abs(arithmetic_years_between(it)) == 1)
		return true;
	for (size_t i = 0; i < count; i++)
		if (says_year_before(it, named[i]))
			return true;
	return false;
}

bool arithmetic_is_told_backwards(const struct arithmetic_case *it)
{
	const struct cc_period_mention *named[4];
	size_t count = years_named(it, named, 4);
	if (count == 0)
		return false;
	const struct cc_period_mention *last = named[count - 1];
	if (last->span.start < it->base->span.end)
		return false;
	bool dated = count > 1 && last->state == CC_PERIOD_RESOLVED && named[0]->state == CC_PERIOD_RESOLVED;
	return says_year_before(it, last) || (dated && cc_date_compare(last->period.end, named[0]->period.start) <= 0);
}
