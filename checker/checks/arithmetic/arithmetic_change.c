/* From–to and what the text says of the change: a rate, points, a difference, a multiple, a rate a year.
 * Leaves which figures are from and to to arithmetic_rows.c. */
#include <stdlib.h>

#include "checks/arithmetic/arithmetic.h"

enum { MULTIPLE_PERCENT = 15, POINTS_OF_PRICES = 5 }; /* doubled, tripled */

/* What a change may be stated as, by the unit of the figure that states it. */
enum change_kind { CHANGE_NONE, CHANGE_RATE, CHANGE_DIFFERENCE, CHANGE_MULTIPLE, CHANGE_RATE_AS_POINTS };

static enum change_kind kind_of(const struct arithmetic_case *it)
{
	const struct cc_quantity *stated = it->stated;
	bool rates = arithmetic_is_rate(it->value);
	bool sizes = it->value->unit.ptr != NULL && !arithmetic_is_ratio(it->value);
	if (sizes && arithmetic_has_unit(stated, "pp"))
		return CHANGE_RATE_AS_POINTS;
	if (arithmetic_is_points(stated))
		return rates ? CHANGE_DIFFERENCE : CHANGE_NONE;
	if (arithmetic_has_unit(stated, "times") || stated->kind == CC_NUMBER_FRACTION)
		return CHANGE_MULTIPLE;
	if (arithmetic_has_unit(stated, "%"))
		return CHANGE_RATE;
	/* 640 members, up from 560, a gain of 80 */
	bool counted = cc_quantity_is_count(it->value) && it->base->unit.ptr == NULL;
	bool bare = stated->unit.ptr == NULL && (it->value->unit.ptr != NULL || it->base->unit.ptr != NULL) && !counted;
	return arithmetic_same_unit(stated, it->value) && !bare ? CHANGE_DIFFERENCE : CHANGE_NONE;
}

/* What the change is called: "is +25 %", "is +5.7 % a year". */
struct rate_words {
	const char *ahead_en, *ahead_zh, *behind_en, *behind_zh;
};

static enum arithmetic_verdict tell_rate(struct arithmetic_case *it, struct cc_decimal rate,
					 const struct rate_words *words)
{
	arithmetic_begin(it);
	arithmetic_say_figure(it, it->base);
	arithmetic_say(it, " → ", " → ");
	arithmetic_say_figure(it, it->value);
	arithmetic_say(it, words->ahead_en, words->ahead_zh);
	if (!rate.negative)
		arithmetic_say(it, "+", "+");
	arithmetic_say_percent(it, rate, it->stated);
	arithmetic_say(it, words->behind_en, words->behind_zh);
	arithmetic_say(it, ", the text says ", "，文中为");
	arithmetic_say_figure(it, it->stated);
	return ARITHMETIC_FAILS;
}

/* The change of the printed values themselves, for display. */
static struct cc_decimal printed_change(const struct arithmetic_case *it)
{
	struct cc_interval change = {0};
	(void)cc_recompute_change(&change, cc_interval_point(it->base->value), cc_interval_point(it->value->value));
	return change.low;
}

/* Whether a figure of the same unit stands before the case. */
static bool has_earlier(const struct arithmetic_case *it)
{
	const size_t *figures = it->work->figures.items;
	for (size_t i = 0; i < it->work->figures.len && figures[i] < it->first; i++)
		if (arithmetic_same_unit(cc_piece_quantity(&it->work->pieces, figures[i]), it->value))
			return true;
	return false;
}

/* 规上工业企业从640家增加到960家: what is counted has no prices, whatever 规上 says of money. */
static bool is_revalued(const struct arithmetic_case *it)
{
	bool counts = it->value->unit.ptr != NULL && cc_str_equal(it->value->dimension, CC_STR("count"));
	return !counts && (it->work->kinds & CC_PIECE_WORD(REVALUED)) != 0;
}

static enum arithmetic_verdict judge_yearly(struct arithmetic_case *it)
{
	struct cc_interval computed;
	struct cc_interval from = cc_recompute_interval(it->base);
	struct cc_interval to = cc_recompute_interval(it->value);
	int years = abs(arithmetic_years_between(it));
	/* 40亿元、50亿元、60亿元，年均增长…: the first of a series is meant, whichever that is */
	if (years == 0 || has_earlier(it) || is_revalued(it) || arithmetic_is_other_base(it) ||
	    cc_recompute_yearly(&computed, from, to, years) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	if (cc_recompute_meets(computed, cc_recompute_result(it->stated)))
		return ARITHMETIC_HOLDS;
	struct cc_interval printed = computed;
	(void)cc_recompute_yearly(&printed, cc_interval_point(it->base->value), cc_interval_point(it->value->value),
				  years);
	static const struct rate_words words = {
	    .ahead_en = " is ", .ahead_zh = " 年均为 ", .behind_en = " a year", .behind_zh = ""};
	return tell_rate(it, printed.low, &words);
}

static bool is_point_difference(const struct arithmetic_case *it)
{
	struct cc_interval difference;
	return arithmetic_is_rate(it->value) &&
	       cc_interval_subtract(&difference, it->value->hard, it->base->hard) == CC_OK &&
	       cc_recompute_meets(difference, cc_recompute_result(it->stated));
}

/* Rates of GDP and the like are at constant prices: in one year they differ by a few points from the levels' ratio. */
static bool allow_for_prices(const struct arithmetic_case *it, struct cc_interval *stated)
{
	if (!is_revalued(it))
		return true;
	struct cc_interval points = cc_interval_point(cc_decimal_from_int(-POINTS_OF_PRICES));
	points.high = cc_decimal_from_int(POINTS_OF_PRICES);
	return arithmetic_is_one_year(it) && cc_interval_add(stated, *stated, points) == CC_OK;
}

static enum arithmetic_verdict judge_rate(struct arithmetic_case *it)
{
	struct cc_interval computed;
	struct cc_interval stated = cc_recompute_result(it->stated);
	if (((it->seen | it->before) & CC_PIECE_WORD(YEARLY)) != 0)
		return judge_yearly(it);
	if (arithmetic_is_other_base(it) || !allow_for_prices(it, &stated) ||
	    cc_recompute_change(&computed, cc_recompute_interval(it->base), cc_recompute_interval(it->value)) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	/* 从5.2%提高到6.8%，提高1.6%: points are meant, and the style is another check's matter. */
	if (cc_recompute_meets(computed, stated) || is_point_difference(it))
		return ARITHMETIC_HOLDS;
	static const struct rate_words words = {
	    .ahead_en = " is ", .ahead_zh = " 为 ", .behind_en = "", .behind_zh = ""};
	return tell_rate(it, printed_change(it), &words);
}

/* 由985亿元增加到1126亿元，增长14.3个百分点: what has no per cent rises by none of their points, and by just that rate.
 */
static enum arithmetic_verdict judge_rate_as_points(struct arithmetic_case *it)
{
	struct cc_interval computed;
	if (((it->seen | it->before) & CC_PIECE_WORD(YEARLY)) != 0 || arithmetic_is_other_base(it) ||
	    cc_recompute_change(&computed, cc_recompute_interval(it->base), cc_recompute_interval(it->value)) !=
		CC_OK ||
	    !cc_recompute_meets(computed, cc_recompute_result(it->stated)))
		return ARITHMETIC_UNKNOWN;
	static const struct rate_words words = {
	    .ahead_en = " is ", .ahead_zh = " 为 ", .behind_en = ", no percentage points", .behind_zh = "，不是百分点"};
	return tell_rate(it, printed_change(it), &words);
}

/* "rose 5.9% from $22.1 million while net income was up 15.7% from $12.1 million": of two subjects. */
static bool turns_to_another(const struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	struct cc_str words = cc_str_slice(pieces->article->text.view, cc_pieces_at(pieces, it->first)->span.start,
					   cc_pieces_at(pieces, it->last)->span.end);
	return cc_word_list_within(arithmetic_words(it->work, CC_WORDS_TURNS_TO), words);
}

/* "回报率0.71%，权益回报率9.30%，分别下降0.07和0.47个百分点": each of the two fell by as much as is told of it. */
static bool is_of_each(const struct arithmetic_case *it)
{
	size_t from = it->base->phrase.end > it->value->phrase.end ? it->base->phrase.end : it->value->phrase.end;
	size_t to = it->stated->phrase.start;
	struct cc_str view = it->work->pieces.article->text.view;
	return from < to &&
	       cc_word_list_within(arithmetic_words(it->work, CC_WORDS_TOLD_OF_EACH), cc_str_slice(view, from, to));
}

static enum arithmetic_verdict judge_difference(struct arithmetic_case *it)
{
	struct cc_interval computed;
	struct cc_interval stated = arithmetic_told(it->stated, it->value, it->base);
	/* A share of 36% that grew by 30% is no difference of levels; years apart make 年均增加 another sum. */
	if ((it->seen & CC_PIECE_WORD(YEARLY)) != 0 || arithmetic_is_other_base(it) || is_of_each(it) ||
	    cc_interval_subtract(&computed, cc_recompute_interval(it->value), cc_recompute_interval(it->base)) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	if (cc_recompute_meets(computed, stated))
		return ARITHMETIC_HOLDS;
	struct cc_decimal difference = {0};
	if (cc_decimal_subtract(&difference, it->value->value, it->base->value) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	difference.negative = false;
	arithmetic_begin(it);
	arithmetic_say_figure(it, it->base);
	arithmetic_say(it, " → ", " → ");
	arithmetic_say_figure(it, it->value);
	arithmetic_say(it, " is a difference of ", " 相差 ");
	arithmetic_say_like(it, difference, arithmetic_is_points(it->stated) ? it->stated : it->value);
	arithmetic_say(it, ", the text says ", "，文中为");
	arithmetic_say_figure(it, it->stated);
	return ARITHMETIC_FAILS;
}

/* "That is 4.0 percent more than the 59.4 million of 2024": what "that" is the sentence before tells, and not always
 * last. */
enum arithmetic_verdict arithmetic_judge_more_than(struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	bool one = cc_pieces_at(pieces, it->first)->sentence == cc_pieces_at(pieces, it->last)->sentence;
	bool sizes = arithmetic_same_unit(it->base, it->value) && !arithmetic_is_ratio(it->value) &&
		     !arithmetic_is_ratio(it->base);
	return one && sizes && arithmetic_is_rate(it->stated) ? judge_rate(it) : ARITHMETIC_UNKNOWN;
}

/* 2.1%，比全国平均水平5.6%低1.4个百分点; 720 metres, 120 metres longer than the old one of 600: of one time, or of two.
 */
enum arithmetic_verdict arithmetic_judge_apart(struct arithmetic_case *it)
{
	bool points = arithmetic_is_points(it->stated) && arithmetic_is_rate(it->value);
	bool alike = arithmetic_same_unit(it->stated, it->value) && it->stated->unit.ptr != NULL;
	if (!arithmetic_same_unit(it->base, it->value) || it->value->unit.ptr == NULL || !(points || alike) ||
	    (alike && arithmetic_is_rate(it->value)))
		return ARITHMETIC_UNKNOWN;
	return turns_to_another(it) ? ARITHMETIC_UNKNOWN : judge_difference(it);
}

/* 增长1.5倍 is said of 100 → 250 and, loosely, of 100 → 150; 翻一番 of what about doubles. */
static bool multiple_holds(const struct arithmetic_case *it, struct cc_interval stated)
{
	struct cc_interval from = cc_recompute_interval(it->base);
	struct cc_interval to = cc_recompute_interval(it->value);
	struct cc_interval ratio;
	struct cc_interval change;
	struct cc_interval one = cc_interval_point(cc_decimal_from_int(1));
	if (cc_recompute_quotient(&ratio, to, from, 1) != CC_OK || cc_interval_subtract(&change, ratio, one) != CC_OK)
		return true;
	if (cc_interval_overlaps(ratio, stated) || cc_recompute_meets(change, stated))
		return true;
	return cc_recompute_quotient(&ratio, from, to, 1) == CC_OK && cc_interval_overlaps(ratio, stated);
}

static enum arithmetic_verdict tell_multiple(struct arithmetic_case *it, struct cc_str stated)
{
	struct cc_interval ratio;
	if (cc_recompute_quotient(&ratio, cc_interval_point(it->value->value), cc_interval_point(it->base->value), 1) !=
	    CC_OK)
		return ARITHMETIC_UNKNOWN;
	struct cc_decimal rounded = ratio.low;
	(void)cc_recompute_round(&rounded, ratio.low, 2);
	arithmetic_begin(it);
	arithmetic_say_figure(it, it->base);
	arithmetic_say(it, " → ", " → ");
	arithmetic_say_figure(it, it->value);
	arithmetic_say(it, " is ", " 是原来的 ");
	cc_decimal_write(&it->text, cc_decimal_normalise(rounded));
	arithmetic_say(it, " times as much, the text says ", " 倍，文中为");
	cc_buf_add(&it->text, stated);
	return ARITHMETIC_FAILS;
}

static enum arithmetic_verdict judge_multiple(struct arithmetic_case *it)
{
	struct cc_interval stated = cc_recompute_spoken(it->stated);
	if ((it->seen & CC_PIECE_WORD(YEARLY)) != 0 || arithmetic_is_other_base(it))
		return ARITHMETIC_UNKNOWN;
	struct cc_str view = it->work->pieces.article->text.view;
	return multiple_holds(it, stated) ? ARITHMETIC_HOLDS
					  : tell_multiple(it, cc_str_of_span(view, it->stated->phrase));
}

/* doubled, tripled, halved: words that are a figure. */
static const struct {
	uint64_t kind;
	struct cc_decimal factor;
	const char *en, *zh;
} factors[] = {
    {.kind = CC_PIECE_WORD(DOUBLED), .factor = {.coefficient = 2}, .en = "doubled", .zh = "翻倍"},
    {.kind = CC_PIECE_WORD(TRIPLED), .factor = {.coefficient = 3}, .en = "tripled", .zh = "三倍"},
    {.kind = CC_PIECE_WORD(QUADRUPLED), .factor = {.coefficient = 4}, .en = "quadrupled", .zh = "四倍"},
    {.kind = CC_PIECE_WORD(HALVED), .factor = {.coefficient = 5, .exponent = -1}, .en = "halved", .zh = "减半"},
};

/* "doubled, from 320 to 640": what the clause right before the two ends with. */
static uint64_t kinds_ahead(const struct arithmetic_case *it)
{
	size_t at = it->first;
	while (at > 0 && (cc_pieces_at(&it->work->pieces, at - 1)->kinds & CC_PIECE_WORD(FROM)) != 0)
		at--;
	bool comma = at > 1 && at < it->first && (cc_pieces_at(&it->work->pieces, at - 1)->kinds & CC_PIECE_COMMA) != 0;
	return comma ? cc_pieces_at(&it->work->pieces, at - 2)->kinds : 0;
}

enum arithmetic_verdict arithmetic_judge_factor(struct arithmetic_case *it)
{
	uint64_t said = it->seen | it->before | kinds_ahead(it);
	size_t i = 0;
	while (i < sizeof(factors) / sizeof(factors[0]) && (said & factors[i].kind) == 0)
		i++;
	struct cc_interval ratio;
	if (i == sizeof(factors) / sizeof(factors[0]) || !arithmetic_same_unit(it->base, it->value))
		return ARITHMETIC_UNKNOWN;
	struct cc_interval factor = cc_interval_point(factors[i].factor);
	if (cc_recompute_widen(&factor, MULTIPLE_PERCENT) != CC_OK ||
	    cc_recompute_quotient(&ratio, cc_recompute_interval(it->value), cc_recompute_interval(it->base), 1) !=
		CC_OK)
		return ARITHMETIC_UNKNOWN;
	return cc_interval_overlaps(ratio, factor)
		   ? ARITHMETIC_HOLDS
		   : tell_multiple(it, cc_str_from(cc_say(it->work->input, factors[i].en, factors[i].zh)));
}

/* "from $50,000 to $42,000 a week", 每平方米1.42万元涨到1.55万元: what one figure is for, the other one is for too. */
static bool is_for_one(const struct cc_quantity *whole, const struct cc_quantity *rate)
{
	return whole->unit.len > 0 && rate->unit.len > whole->unit.len && cc_str_starts(rate->unit, whole->unit) &&
	       rate->unit.ptr[whole->unit.len] == '/';
}

/* "from 48 micrograms to 36": the unit is named once. */
static bool is_elided(const struct arithmetic_case *it)
{
	return it->base->unit.ptr != NULL && it->value->unit.ptr == NULL && !arithmetic_is_ratio(it->base) &&
	       (it->before & CC_PIECE_WORD(FROM)) != 0 && (it->seen & CC_PIECE_WORD(TO)) != 0;
}

static bool are_levels(const struct arithmetic_case *it)
{
	return arithmetic_same_unit(it->base, it->value) || is_for_one(it->base, it->value) ||
	       is_for_one(it->value, it->base) || is_elided(it);
}

enum arithmetic_verdict arithmetic_judge_change(struct arithmetic_case *it)
{
	static const arithmetic_judge judges[] = {
	    [CHANGE_RATE] = judge_rate,
	    [CHANGE_DIFFERENCE] = judge_difference,
	    [CHANGE_MULTIPLE] = judge_multiple,
	    [CHANGE_RATE_AS_POINTS] = judge_rate_as_points,
	};
	if (!are_levels(it) || arithmetic_has_unit(it->base, "times") || is_of_each(it))
		return ARITHMETIC_UNKNOWN;
	enum change_kind kind = turns_to_another(it) ? CHANGE_NONE : kind_of(it);
	return kind == CHANGE_NONE ? ARITHMETIC_UNKNOWN : judges[kind](it);
}

/* A better place or a finer grain is a smaller number, and 提升至 says no direction of them; a share, or money, that
 * 提高到 less is a mistake. */
static bool is_better_more(const struct arithmetic_case *it)
{
	bool scale = arithmetic_is_rate(it->value) || cc_str_equal(it->value->dimension, CC_STR("money"));
	return scale && (it->work->kinds & CC_PIECE_WORD(UNLIKE)) == 0;
}

/* "cut its forecast of growth from 2.1 to 0.9 percent": behind the figure before, another word moves it the other way.
 */
static bool is_turned(const struct arithmetic_case *it, bool rises)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	const struct cc_wording_piece *base = cc_pieces_at(pieces, it->first);
	const struct cc_mentions *mentions = &pieces->article->mentions[base->sentence];
	size_t from = 0;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].span.end <= base->span.start)
			from = mentions->quantities[i].span.end;
	for (size_t i = 0; i < mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &mentions->cues[i];
		bool other = cue->kind == (rises ? CC_CUE_DOWN : CC_CUE_UP) || cue->kind == CC_CUE_REVISED;
		if (other && cue->span.start >= from && cue->span.end <= base->span.start)
			return true;
	}
	return false;
}

/* 从120亿元降至150亿元, 由41%提高到36%. */
enum arithmetic_verdict arithmetic_judge_direction(struct arithmetic_case *it)
{
	/* "fell from 4.1 to 4.3"; in Chinese 提高…从…到 says no direction */
	bool han = cc_text_is_han(&it->work->pieces.article->text, it->work->pieces.sentence);
	uint64_t said = it->seen | (han ? 0 : it->before);
	uint64_t upward = CC_PIECE_WORD(RISE_TO) | (is_better_more(it) ? CC_PIECE_WORD(BETTER_TO) : 0);
	bool rises = (said & (upward | (han ? 0 : CC_PIECE_WORD(RISE)))) != 0;
	bool falls = (said & (CC_PIECE_WORD(FALL_TO) | (han ? 0 : CC_PIECE_WORD(FALL)))) != 0;
	struct cc_interval from = cc_recompute_interval(it->base);
	struct cc_interval to = cc_recompute_interval(it->value);
	/* 从2024年的770人次增至2016年的156人次: the years are the fault, and another check's. */
	if (arithmetic_years_between(it) < 0 || rises == falls || !arithmetic_same_unit(it->base, it->value) ||
	    it->base->unit.ptr == NULL || it->value->unit.ptr == NULL)
		return ARITHMETIC_UNKNOWN;
	if (!(rises ? cc_interval_is_below(to, from) : cc_interval_is_below(from, to)) || is_turned(it, rises))
		return ARITHMETIC_UNKNOWN;
	arithmetic_begin(it);
	arithmetic_say_figure(it, it->base);
	arithmetic_say(it, " → ", " → ");
	arithmetic_say_figure(it, it->value);
	arithmetic_say(it, rises ? " is lower, the text says that it rose" : " is higher, the text says that it fell",
		       rises ? " 是变小，文中说增长" : " 是变大，文中说下降");
	return ARITHMETIC_FAILS;
}
