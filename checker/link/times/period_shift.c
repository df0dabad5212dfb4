/* Periods that a sentence does not spell: the whole year of a month, the year before, "… and 5.2 percent in the
 * second". Leaves the period that words name to bind_period.c. */
#include <stdint.h>

#include "link/times/periods.h"

enum { MONTHS_OF_YEAR = 12, QUARTER = 3 };

/* "0.1 percent in the fourth quarter and 0.9 percent over the year as a whole" */
static bool is_of_whole_year(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t end = link_clause_at(self, quantity->span.start)->span.end;
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_WHOLE_YEAR, quantity->span.end, end);
	/* "$30 billion for the second quarter and raised its forecast for full-year growth" */
	return cue != NULL && !link_is_of_noun_behind(self, cue->span) &&
	       link_residue(self, quantity->phrase.end, cue->span.start) == 0 &&
	       link_previous_figure_end(self, cue->span.start) == quantity->span.end &&
	       !link_has_cue(self, CC_CUE_FORECAST, quantity->phrase.end, cue->span.start);
}

/* 全年, but not the 全年 of "超过2024年全年产量", which is held against. */
static bool says_whole_year(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_WHOLE_YEAR, from, to);
	for (size_t i = 0; cue != NULL && i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.start < cue->span.start && mention->span.end >= cue->span.start &&
		    link_is_base(self, mention))
			return false;
	}
	return cue != NULL;
}

/* "披露一季报:报告期内公司营业收入46.8亿元": the time that the report is of, where that was said. */
static bool is_reported_time(const struct link_sentence *self, const struct cc_claim *claim, size_t from, size_t to)
{
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_WHOLE_YEAR, from, to);
	return cue != NULL && link_is_known_period(claim->period) && link_is_han_sentence(self) &&
	       cc_str_starts(cc_str_of_span(self->view, cue->span), CC_STR("报告期"));
}

/* "2024年12月…;全年增长5.8%": of the year that was spoken of, the whole. "全年粮食产量…" of a text that names no year
 * is of the last one. */
void link_take_whole_year(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	bool dated = cc_date_is_set(claim->period.start);
	bool here = cc_span_len(claim->period_span) > 0 && claim->period_span.end <= quantity->span.start;
	size_t from = here ? claim->period_span.end : self->sentence->span.start;
	/* "…;全年平均为5.1%,比上年下降0.1个百分点": until another time is named. */
	if (claim->period_binding == CC_BOUND_STATED ||
	    !(says_whole_year(self, from, quantity->span.start) || is_of_whole_year(self, quantity)))
		return;
	if (is_reported_time(self, claim, from, quantity->span.start))
		return;
	/* "For the year ended June 30 … taking the full-year payout ratio to 71 percent" */
	bool twelve = dated && cc_date_is_set(claim->period.end) && !link_is_han_sentence(self) &&
		      cc_date_compare(cc_date_add_months(claim->period.start, MONTHS_OF_YEAR), claim->period.end) == 0;
	if (twelve)
		return;
	struct cc_period year =
	    dated ? cc_period_year(claim->period.start.year) : link_undated_year(self, quantity->span.start);
	if (!link_is_known_period(year) || (!dated && link_is_known_period(claim->period)))
		return;
	claim->period = year;
	claim->period_current = false;
	if (claim->period_binding == CC_BOUND_NOT)
		claim->period_binding = CC_BOUND_CONTEXT;
}

/* "fell to 42.5 billion yuan in 2024 from 54.9 billion yuan": what was before, of no year of its own. */
bool link_is_left_level(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_LEFT_LEVEL);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	bool from = cc_word_list_ends(words, before) > 0;
	from = from || (link_was_before(self, quantity) && !link_comes_from(self, quantity));
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	return from && !link_is_han_sentence(self) && !link_is_of_earlier(self, quantity) &&
	       figure > self->sentence->span.start &&
	       !link_is_series_start(self, (size_t)(quantity - self->mentions->quantities));
}

bool link_compares_back(const struct link_sentence *self)
{
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	return cc_word_list_begins(link_words(self, CC_WORDS_COMPARES_BACK), text) > 0;
}

/* Percentages and indices that are told month by month: what one left is that of the month before. */
static bool is_told_monthly(const struct cc_claim *claim)
{
	struct cc_str dimension = claim->quantity.dimension;
	return dimension.ptr == NULL || cc_str_equal(dimension, CC_STR("ratio"));
}

/* "the September quarter" is one as "the third quarter" is. */
static bool is_quarter(struct cc_period period)
{
	return cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant &&
	       cc_date_compare(cc_date_add_months(period.start, QUARTER), period.end) == 0;
}

/* Where the clause begins that tells what the figure moved to: "defying forecasts of a 2,500 decline, and the jobless
 * rate dropped to 6.9% from 7.1%" forecasts nothing of the rate. */
static size_t clause_of_movement(const struct link_sentence *self, const struct cc_claim *claim)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	bool here = count > 0 && claims[count - 1].sentence == self->index;
	const struct cc_metric *metric = here ? claims[count - 1].metric : NULL;
	while (count > 0 && claims[count - 1].sentence == self->index && claims[count - 1].metric == metric)
		count--;
	bool other = count > 0 && claims[count - 1].sentence == self->index && metric == claim->metric;
	return other ? claims[count - 1].quantity.phrase.end : self->sentence->span.start;
}

/* How many months back what was left lies; 0: the words leave it open. */
static int months_back(const struct cc_claim *claim, const struct link_sentence *self)
{
	if (link_has_cue(self, CC_CUE_FORECAST, clause_of_movement(self, claim), claim->quantity.span.start))
		return 0;
	if (claim->period.kind == CC_PERIOD_YEAR || claim->period.kind == CC_PERIOD_HALF)
		return MONTHS_OF_YEAR;
	if (claim->metric != NULL && claim->metric->of_organisations)
		return link_months_back_of_company(claim, self);
	if (claim->period.kind == CC_PERIOD_MONTH && is_told_monthly(claim))
		return 1;
	return is_quarter(claim->period) && is_told_monthly(claim) ? QUARTER : 0;
}

/* A year goes back by one, and of what is told monthly a month; an amount of the month before may be the last one's or
 * that of a year ago, and is left open. */
void link_step_back(struct cc_claim *claim, const struct link_sentence *self)
{
	int months = months_back(claim, self);
	claim->period.start = months > 0 ? cc_date_add_months(claim->period.start, -months) : (struct cc_date){0};
	claim->period.end = months > 0 ? cc_date_add_months(claim->period.end, -months) : (struct cc_date){0};
	claim->period_binding = months > 0 ? CC_BOUND_SENTENCE : CC_BOUND_NOT;
	claim->period_current = false;
	claim->series_end = CC_SERIES_FROM;
}

/* "cut its forecast for 2025 to 0.9 percent from 1.3 percent in November": what was forecast before was forecast for
 * the same time. "nudged up its growth forecast for 2025 to 1.2 percent from 0.9 percent": the noun is what is moved;
 * "is forecast to drop to 5.8 percent from 6.0 percent" tells what was. */
bool link_moves_forecast(const struct link_sentence *self, size_t to)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_FORECAST, CC_CUE_TARGET, CC_CUE_ESTIMATE};
	const struct cc_word_list *owners = link_words(self, CC_WORDS_MOVES_FORECAST);
	if (link_has_cue(self, CC_CUE_REVISED, link_previous_figure_end(self, to), to))
		return true;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const struct cc_cue_mention *cue = link_last_cue(self, kinds[i], self->sentence->span.start, to);
		struct cc_str before = cue != NULL
					   ? cc_str_slice(self->view, self->sentence->span.start, cue->span.start)
					   : (struct cc_str){0};
		if (cue != NULL && cc_word_list_ends(owners, before) > 0)
			return true;
	}
	return false;
}

/* "rose 2 percent last year, revised from 3 percent", "up from a preliminary estimate of 1.8 percent": what was said of
 * the same time before. */
static bool was_said_before(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_REVISED, CC_CUE_PRELIMINARY, CC_CUE_ESTIMATE,
						 CC_CUE_QUOTED_OLD};
	size_t from = link_previous_figure_end(self, quantity->span.start);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const struct cc_cue_mention *cue = link_last_cue(self, kinds[i], from, quantity->phrase.start);
		/* "after a revised 4.4 percent in the third quarter": of an earlier time */
		if (cue != NULL && link_residue(self, from, quantity->phrase.start) == 0)
			return !link_has_cue(self, CC_CUE_PRECEDED, from, quantity->phrase.start);
	}
	return false;
}

/* "down from a forecast of 1.2 percent in November": the month in which it was foreseen. */
static bool comes_from_forecast(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *from = link_last_cue(self, CC_CUE_FROM, figure, quantity->phrase.start);
	return from != NULL && !link_is_han_sentence(self) &&
	       link_has_cue(self, CC_CUE_FORECAST, from->span.end, quantity->phrase.start) &&
	       link_residue(self, figure, quantity->phrase.start) == 0;
}

bool link_take_time_of_forecast(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	bool was_forecast = count > 0 && comes_from_forecast(self, quantity);
	if (count == 0 || claims[count - 1].sentence != self->index ||
	    (!was_forecast && !link_is_left_level(self, quantity)) ||
	    !(was_forecast || link_moves_forecast(self, claims[count - 1].quantity.phrase.start) ||
	      was_said_before(self, quantity)))
		return false;
	/* "grew 3.6 percent in 2025, a flash estimate showed, up from 3.0 percent in 2024" */
	const struct cc_period_mention *own = link_period_behind(self, quantity);
	if (own != NULL && own->period.kind == CC_PERIOD_YEAR)
		return false;
	const struct cc_claim *before = &claims[count - 1];
	claim->period = before->period;
	claim->period_span = before->period_span;
	claim->period_relative = before->period_relative;
	claim->period_current = before->period_current;
	claim->period_binding = before->period_binding == CC_BOUND_STATED ? CC_BOUND_SENTENCE : before->period_binding;
	return true;
}

int link_quarter_behind(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct cc_str words[] = {
	    {" in the first", 13}, {" in the second", 14}, {" in the third", 13}, {" in the fourth", 14}};
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	for (int i = 0; i < (int)(sizeof(words) / sizeof(words[0])); i++) {
		struct cc_str word = words[i];
		bool alone = rest.len > word.len &&
			     (rest.ptr[word.len] == '.' || rest.ptr[word.len] == ',' || rest.ptr[word.len] == ';');
		if (alone && cc_str_starts(rest, word))
			return i + 1;
	}
	return 0;
}

void link_set_quarter(struct cc_claim *claim, int year, int quarter)
{
	enum { MONTHS = 3 };
	claim->period = (struct cc_period){
	    .start = {.year = (int16_t)year, .month = (int8_t)(MONTHS * (quarter - 1) + 1), .day = 1},
	    .kind = CC_PERIOD_QUARTER};
	claim->period.end = cc_date_add_months(claim->period.start, MONTHS);
	claim->period_binding = CC_BOUND_SENTENCE;
}

/* "29.8 percent in the second half of 2025 from 31.6 percent in the first": the half of the same year, or the one
 * before where a later half was left. */
static bool take_numbered_half(struct cc_claim *claim, const struct link_sentence *self,
			       const struct cc_quantity *quantity)
{
	enum { HALVES = 2 };
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	const struct cc_claim *told = count > 0 ? &claims[count - 1] : NULL;
	int number = told != NULL && told->sentence == self->index && told->metric == claim->metric &&
			     told->period.kind == CC_PERIOD_HALF
			 ? link_quarter_behind(self, quantity)
			 : 0;
	if (number == 0 || number > HALVES)
		return false;
	int half = told->period.start.month == 1 ? 1 : HALVES;
	bool before = number > half && link_is_left_level(self, quantity);
	claim->period = cc_period_half(told->period.start.year - (before ? 1 : 0), number);
	claim->period_binding = CC_BOUND_SENTENCE;
	return true;
}

/* "5.4 percent in the first quarter of 2025 and 5.2 percent in the second": the quarter of the same year. */
bool link_take_numbered_quarter(struct cc_claim *claim, const struct link_sentence *self,
				const struct cc_quantity *quantity)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (take_numbered_half(claim, self, quantity))
		return true;
	/* "from 5.4 percent in the first quarter to 4.5 percent in the fourth" */
	bool quarter =
	    claim->period.kind == CC_PERIOD_QUARTER ||
	    (count > 0 && claims[count - 1].sentence == self->index && claims[count - 1].metric == claim->metric &&
	     claim->period.kind == CC_PERIOD_YEAR && claims[count - 1].period.kind == CC_PERIOD_QUARTER &&
	     claims[count - 1].period.start.year == claim->period.start.year);
	int number = quarter ? link_quarter_behind(self, quantity) : 0;
	if (number > 0)
		link_set_quarter(claim, claim->period.start.year, number);
	return number > 0;
}

/* "doubled to 1,240" comes to a value; "came to 1,240" tells it of the whole time. */
static bool is_moved_to(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *reach = link_last_cue(self, CC_CUE_REACH, figure, quantity->phrase.start);
	bool told = reach != NULL && reach->span.end + 1 == quantity->phrase.start;
	return cc_str_ends(before, CC_STR(" to ")) && !told;
}

void link_take_end_of_doubling(struct cc_claim *claim, const struct link_sentence *self,
			       const struct cc_quantity *quantity)
{
	struct cc_date end = claim->period.end;
	bool span = cc_date_is_set(claim->period.start) && cc_date_is_set(end) && end.month == 1 && end.day == 1 &&
		    end.year > claim->period.start.year + 1;
	if (link_is_han_sentence(self) || claim->aspect != CC_ASPECT_LEVEL || !span || !is_moved_to(self, quantity))
		return;
	claim->period.start = (struct cc_date){.year = (int16_t)(end.year - 1), .month = 1, .day = 1};
	claim->period.kind = CC_PERIOD_YEAR;
}

void link_take_now(struct cc_claim *claim, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_NOW);
	size_t start = link_clause_at(self, quantity->span.start)->span.start;
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	struct cc_str before = cc_str_slice(self->view, figure > start ? figure : start, quantity->phrase.start);
	bool now = cc_word_list_within(words, before);
	if (claim->period_binding != CC_BOUND_SENTENCE || !now)
		return;
	claim->period = (struct cc_period){0};
	claim->period_binding = CC_BOUND_NOT;
	claim->period_current = true;
}
