/* A figure, what it was before, and what lies between: 外地观众占43.0%，上届为38.5%，提高4.5个百分点, "12 halls; in
 * 2019 there were nine, three fewer". Leaves forms that say from and to, or 比, to arithmetic_rows.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

#define MOVES (W(RISE) | W(FALL))

static struct cc_str text_of(const struct arithmetic *work, size_t piece)
{
	return cc_str_trim(cc_str_of_span(work->pieces.article->text.view, cc_pieces_at(&work->pieces, piece)->span));
}

/* 去年销售1.2万辆，今年前三季度已达1.5万辆: times of two lengths say nothing of one another. */
static bool is_as_long(const struct arithmetic *work, size_t first, size_t period)
{
	static const uint64_t ends = CC_PIECE_FIGURE | CC_PIECE_STOP;
	for (size_t i = first; i > 0 && (cc_pieces_at(&work->pieces, i - 1)->kinds & ends) == 0; i--)
		if ((cc_pieces_at(&work->pieces, i - 1)->kinds & CC_PIECE_PERIOD) != 0)
			return cc_piece_period(&work->pieces, i - 1)->period.kind ==
			       cc_piece_period(&work->pieces, period)->period.kind;
	return true;
}

/* Between now and before: a time, or a word for one, and nothing of somebody else. */
static bool is_then(const struct arithmetic *work, size_t from, size_t to)
{
	static const uint64_t allowed =
	    CC_PIECE_COMMA | CC_PIECE_PERIOD | W(FILL) | W(IS) | W(STOCK) | W(YOY) | W(BASE) | CC_PIECE_OPEN | W(OF);
	bool then = false;
	for (size_t i = from + 1; i < to; i++) {
		uint64_t kinds = cc_pieces_at(&work->pieces, i)->kinds;
		bool word = cc_word_list_has(arithmetic_words(work, CC_WORDS_LEVEL_BEFORE), text_of(work, i));
		bool other = (kinds & CC_PIECE_PERIOD) != 0 && !is_as_long(work, from, i);
		if (((kinds & allowed) == 0 && !word) || other)
			return false;
		then = then || word || (kinds & CC_PIECE_PERIOD) != 0;
	}
	return then;
}

/* ，XY-17比它高出26.5个百分点: it is what was told right before. */
static bool is_held_against_it(const struct arithmetic *work, size_t from, size_t to)
{
	struct cc_str words = cc_str_slice(work->pieces.article->text.view, cc_pieces_at(&work->pieces, from)->span.end,
					   cc_pieces_at(&work->pieces, to)->span.start);
	uint64_t seen = 0;
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden = CC_PIECE_STOP | CC_PIECE_LISTING | CC_PIECE_PERIOD};
	return cc_gap_fits(&work->pieces, from, to, &gap, &seen) && (seen & MOVES) != 0 &&
	       cc_word_list_within(arithmetic_words(work, CC_WORDS_AGAINST_IT), words);
}

static bool is_one_statement(const struct arithmetic *work, size_t from, size_t to)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = CC_PIECE_COMMA,
					  .forbidden = CC_PIECE_STOP | CC_PIECE_LISTING | MOVES | W(AND)};
	return cc_gap_fits(&work->pieces, from, to, &gap, NULL);
}

/* ，提高4.5个百分点. */
static bool is_step(const struct arithmetic *work, size_t from, size_t to)
{
	static const uint64_t allowed = CC_PIECE_COMMA | W(FILL) | W(IS) | MOVES | W(APART) | CC_PIECE_CLOSE | W(YOY);
	uint64_t seen = 0;
	for (size_t i = from + 1; i < to; i++) {
		uint64_t kinds = cc_pieces_at(&work->pieces, i)->kinds;
		if ((kinds & allowed) == 0)
			return false;
		seen |= kinds;
	}
	return (seen & (MOVES | W(APART))) != 0 && (seen & CC_PIECE_COMMA) != 0;
}

/* What stands before the first figure is no movement: 增长7.8%，上年为6.9%. */
static bool is_level(const struct arithmetic *work, size_t first)
{
	static const uint64_t others = MOVES | W(EACH) | W(FROM) | W(BASE) | W(YEARLY);
	return (cc_gap_before(&work->pieces, arithmetic_piece(work, first)) & others) == 0;
}

static enum arithmetic_verdict judge(struct arithmetic_case *it)
{
	if (arithmetic_is_rate(it->stated) && !arithmetic_is_ratio(it->value))
		return arithmetic_same_unit(it->base, it->value) && it->value->unit.ptr != NULL
			   ? arithmetic_judge_change(it)
			   : ARITHMETIC_UNKNOWN;
	return arithmetic_judge_apart(it);
}

static bool check_at(struct arithmetic *work, size_t index)
{
	static const struct cc_gap any = {.allowed = ~UINT64_C(0)};
	size_t now = arithmetic_piece(work, index);
	size_t then = arithmetic_piece(work, index + 1);
	size_t stated = arithmetic_piece(work, index + 2);
	bool told = (is_then(work, now, then) && is_step(work, then, stated)) ||
		    (is_one_statement(work, now, then) && is_held_against_it(work, then, stated));
	if (!told || !is_level(work, index))
		return true;
	struct arithmetic_case it = {.work = work,
				     .value = arithmetic_figure(work, index),
				     .base = arithmetic_figure(work, index + 1),
				     .stated = arithmetic_figure(work, index + 2),
				     .first = now,
				     .last = stated};
	/* 40亿元，2月为38亿元，同比增长10%: held against another time than the one that is told */
	(void)cc_gap_fits(&work->pieces, then, stated, &any, &it.seen);
	struct arithmetic_case backwards = it;
	backwards.base = it.value;
	if (((it.seen & W(YOY)) != 0 && !arithmetic_is_told_backwards(&backwards)) || judge(&it) != ARITHMETIC_FAILS)
		return true;
	/* 2024年为38.5%，2025年为43.0%: told in the order of time */
	struct arithmetic_case turned = it;
	turned.base = it.value;
	turned.value = it.base;
	enum arithmetic_verdict other = judge(&turned);
	if (other == ARITHMETIC_FAILS)
		cc_buf_free(&turned.text);
	if (other == ARITHMETIC_HOLDS) {
		cc_buf_free(&it.text);
		return true;
	}
	if (!arithmetic_is_told(work, index + 2))
		return arithmetic_report(&it, CC_SEVERITY_WARNING);
	cc_buf_free(&it.text);
	return true;
}

/* "from £800 to £1,000, a 20 percent rise" */
static bool check_noun_behind(struct arithmetic *work, size_t index)
{
	static const struct cc_gap to = {.allowed =
					     W(FILL) | W(TO) | W(RISE_TO) | W(FALL_TO) | W(BETTER_TO) | CC_PIECE_PERIOD,
					 .required = W(TO) | W(RISE_TO) | W(FALL_TO) | W(BETTER_TO)};
	static const struct cc_gap comma = {.allowed = W(FILL) | CC_PIECE_COMMA | CC_PIECE_PERIOD,
					    .required = CC_PIECE_COMMA};
	struct arithmetic_case it = {.work = work,
				     .base = arithmetic_figure(work, index),
				     .value = arithmetic_figure(work, index + 1),
				     .stated = arithmetic_figure(work, index + 2),
				     .first = arithmetic_piece(work, index),
				     .last = arithmetic_piece(work, index + 2)};
	size_t behind = it.last + 1;
	bool noun = behind < work->pieces.row.len && (cc_pieces_at(&work->pieces, behind)->kinds & MOVES) != 0;
	if (!noun || (cc_gap_before(&work->pieces, it.first) & W(FROM)) == 0 ||
	    !cc_gap_fits(&work->pieces, it.first, arithmetic_piece(work, index + 1), &to, NULL) ||
	    !cc_gap_fits(&work->pieces, arithmetic_piece(work, index + 1), it.last, &comma, NULL) ||
	    arithmetic_judge_change(&it) != ARITHMETIC_FAILS)
		return true;
	if (!arithmetic_is_told(work, index + 2))
		return arithmetic_report(&it, CC_SEVERITY_WARNING);
	cc_buf_free(&it.text);
	return true;
}

bool arithmetic_check_before(struct arithmetic *work)
{
	for (size_t i = 0; i + 2 < work->figures.len; i++)
		if (!check_at(work, i) || !check_noun_behind(work, i))
			return false;
	return true;
}
