/* Two years and what lies between them: "opened in 1987 and was 42 years old when it closed in 2024", 1950年出生，
 * 2021年去世，享年81岁. Leaves anniversaries and years told of one subject to arithmetic_years.c, terms to
 * arithmetic_terms.c. */
#include <stdlib.h>

#include "base/utf8.h"
#include "checks/arithmetic/arithmetic.h"

enum { YEARS_LEAST = 3, YEARS_MOST = 400, ROUND = 10, ROUND_PERCENT = 10, BESIDE_BYTES = 40 };

/* What the sentence tells: two years and a length, each once. */
struct life {
	size_t from, to, length; /* pieces; `none` */
	size_t none;
};

static const struct cc_wording_piece *piece(const struct arithmetic *work, size_t index)
{
	return cc_pieces_at(&work->pieces, index);
}

static struct cc_str view_of(const struct arithmetic *work)
{
	return work->pieces.article->text.view;
}

static int year_of(const struct arithmetic *work, size_t index)
{
	const struct cc_period_mention *mention = cc_piece_period(&work->pieces, index);
	bool known = mention->state == CC_PERIOD_RESOLVED && !mention->relative &&
		     (mention->period.kind == CC_PERIOD_YEAR || mention->period.kind == CC_PERIOD_DAY ||
		      mention->period.kind == CC_PERIOD_MONTH);
	return known ? mention->period.start.year : 0;
}

/* "after 20 years as its head", 当了20年校长: what goes on with words is the time of what they say. */
static bool ends_there(const struct arithmetic *work, const struct cc_quantity *quantity)
{
	struct cc_str view = view_of(work);
	size_t end = work->pieces.article->text.sentences[work->pieces.sentence].span.end;
	size_t at = quantity->span.end;
	if (at >= end)
		return true;
	uint32_t next = cc_utf8_next(view, &at);
	return !cc_utf8_is_han(next) && (next != ' ' || cc_str_starts(cc_str_slice(view, at, end), CC_STR("in ")));
}

/* 81岁, 22年, 37个年头; "42 years old", "aged 81", "after 22 years" */
static bool is_length(const struct arithmetic *work, size_t index)
{
	const struct cc_wording_piece *at = piece(work, index);
	if ((at->kinds & (CC_PIECE_FIGURE | CC_PIECE_DURATION)) == 0)
		return false;
	const struct cc_quantity *quantity = cc_piece_quantity(&work->pieces, index);
	struct cc_str before = cc_str_slice(view_of(work), 0, at->span.start);
	struct cc_str behind = cc_str_slice(view_of(work), quantity->number.end, view_of(work).len);
	return (cc_word_list_ends(arithmetic_words(work, CC_WORDS_LIFE_BEFORE), before) > 0 &&
		ends_there(work, quantity)) ||
	       cc_word_list_begins(arithmetic_words(work, CC_WORDS_LIFE_BEHIND), behind) > 0;
}

static void take(size_t *role, size_t index, size_t none)
{
	*role = *role == none ? index : none + 1;
}

/* The years in their order, and the one length; others leave it open whose it is. */
static bool find(struct life *out, const struct arithmetic *work)
{
	size_t none = work->pieces.row.len;
	struct life life = {.from = none, .to = none, .length = none, .none = none};
	for (size_t i = 0; i < none; i++) {
		uint64_t kinds = piece(work, i)->kinds;
		if ((kinds & CC_PIECE_PERIOD) != 0 && year_of(work, i) == 0)
			return false;
		if ((kinds & CC_PIECE_PERIOD) != 0)
			take(life.from == none ? &life.from : &life.to, i, none);
		else if (is_length(work, i))
			take(&life.length, i, none);
		else if ((kinds & CC_PIECE_DURATION) != 0)
			return false;
	}
	*out = life;
	return life.from < none && life.to < none && life.length < none;
}

/* The clause of the year, as far as the next or the last year, and BESIDE_BYTES at most. */
static struct cc_str beside(const struct arithmetic *work, const struct life *life, size_t year)
{
	struct cc_span sentence = work->pieces.article->text.sentences[work->pieces.sentence].span;
	struct cc_span span = piece(work, year)->span;
	size_t start = year == life->to ? piece(work, life->from)->span.end : sentence.start;
	size_t end = year == life->from ? piece(work, life->to)->span.start : sentence.end;
	if (span.start - start > BESIDE_BYTES)
		start = span.start - BESIDE_BYTES;
	if (end - span.end > BESIDE_BYTES)
		end = span.end + BESIDE_BYTES;
	return cc_str_slice(view_of(work), start, end);
}

/* "died in 2021 at the age of 81", "42 years old when it closed in 2024": of the end, not of what was between. */
static bool is_of_end(const struct arithmetic *work, const struct life *life)
{
	struct cc_span end = piece(work, life->to)->span;
	struct cc_span length = piece(work, life->length)->span;
	if (life->length > life->to)
		return length.start - end.end <= BESIDE_BYTES;
	struct cc_str behind = cc_str_slice(view_of(work), length.end, end.start);
	return behind.len <= BESIDE_BYTES &&
	       cc_word_list_begins(arithmetic_words(work, CC_WORDS_LIFE_WHEN), behind) > 0;
}

/* Whole years that are stated; 0: none. */
static int stated_years(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	bool in_years = !arithmetic_has_unit(quantity, "mo") && !arithmetic_has_unit(quantity, "d");
	bool plain = quantity->qualifier == CC_QUALIFIER_EXACT && !quantity->is_range && !value.negative && in_years &&
		     value.exponent >= 0 && value.exponent <= 2 && value.coefficient < YEARS_MOST;
	int years = plain ? (int)value.coefficient : 0;
	for (int32_t i = 0; plain && i < value.exponent; i++)
		years *= ROUND;
	return years;
}

static bool holds(int between, int stated)
{
	/* a birthday to come, a year that is counted with both ends, 虚岁 */
	bool near = abs(between - stated) <= 1;
	bool round = stated % ROUND == 0 && abs(between - stated) * 100 <= between * ROUND_PERCENT;
	return near || round || stated < YEARS_LEAST || between < YEARS_LEAST;
}

static bool tell(struct arithmetic *work, const struct life *life, int between)
{
	size_t last = life->to > life->length ? life->to : life->length;
	struct arithmetic_case it = {
	    .work = work, .first = life->from < life->length ? life->from : life->length, .last = last};
	arithmetic_begin(&it);
	cc_buf_add(&it.text, cc_str_of_span(view_of(work), piece(work, life->from)->span));
	arithmetic_say(&it, " → ", " → ");
	cc_buf_add(&it.text, cc_str_of_span(view_of(work), piece(work, life->to)->span));
	arithmetic_say(&it, " is ", " 是 ");
	cc_buf_add_unsigned(&it.text, (uint64_t)between);
	arithmetic_say(&it, " years, the text says ", " 年，文中为");
	arithmetic_say_figure(&it, cc_piece_quantity(&work->pieces, life->length));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

bool arithmetic_check_lives(struct arithmetic *work)
{
	struct life life;
	if (!find(&life, work))
		return true;
	int between = year_of(work, life.to) - year_of(work, life.from);
	int stated = stated_years(cc_piece_quantity(&work->pieces, life.length));
	bool begins = cc_word_list_within(arithmetic_words(work, CC_WORDS_LIFE_BEGINS), beside(work, &life, life.from));
	bool ends = cc_word_list_within(arithmetic_words(work, CC_WORDS_LIFE_ENDS), beside(work, &life, life.to));
	bool told = begins && ends && is_of_end(work, &life);
	return between <= 0 || stated == 0 || holds(between, stated) || !told || tell(work, &life, between);
}
