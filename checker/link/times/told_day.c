/* Days that a stock is told of in English: "had 10.6 million inhabitants on 30 September 2025", "On 30 September the
 * council had 1,470 households", and those whose flow a Chinese sentence tells. Leaves days of news, and all that is no
 * day, to bind_period.c. */
#include <stdint.h>

#include "link/places/subjects.h"
#include "link/times/periods.h"

/* A day that opens what is told. */
static bool opens_telling(const struct link_sentence *self, const struct cc_period_mention *day,
			  const struct cc_quantity *quantity)
{
	struct cc_str lead = cc_str_slice(self->view, self->sentence->span.start, day->span.start);
	return day->span.end <= quantity->phrase.start &&
	       (lead.len == 0 || cc_str_equal(lead, CC_STR("On ")) || cc_str_equal(lead, CC_STR("At "))) &&
	       !link_has_cue(self, CC_CUE_ATTRIBUTION, day->span.end, quantity->phrase.start);
}

/* A day right behind the figure, and no day on which somebody said so. */
static bool ends_telling(const struct link_sentence *self, const struct cc_period_mention *day,
			 const struct cc_quantity *quantity)
{
	return link_previous_figure_end(self, day->span.start) == quantity->span.end &&
	       link_residue(self, quantity->phrase.end, day->span.start) == 0 &&
	       !link_has_cue(self, CC_CUE_ATTRIBUTION, quantity->phrase.end, day->span.start);
}

/* Told of one day at a time: oil prices, yields; or of a moment, as a rate that a bank sets. */
static bool is_told_by_day(const struct cc_metric *metric)
{
	return metric != NULL &&
	       (metric->sense == CC_PERIOD_STOCK || (metric->has_period_kind && metric->period_kind == CC_PERIOD_DAY));
}

/* 最高用电负荷, 水位, 中间价: measured from day to day. */
static bool is_daily(const struct cc_metric *metric)
{
	return metric->sense == CC_PERIOD_STOCK && cc_metric_is(metric, CC_NATURE_DAY_TO_DAY);
}

static bool take(struct cc_claim *claim, const struct link_sentence *self, const struct cc_period_mention *day)
{
	link_set_period(claim, self, day, CC_BOUND_STATED);
	claim->period.instant = claim->metric->sense == CC_PERIOD_STOCK;
	return true;
}

/* " on ", " head on ": nothing but what is counted before the small word. */
static bool stands_right_behind(const struct link_sentence *self, size_t from, size_t day)
{
	struct cc_str between = cc_str_slice(self->view, from, day);
	if (cc_str_equal(between, CC_STR(" ")))
		return true;
	if (!cc_str_ends(between, CC_STR(" on ")) || between.ptr[0] != ' ')
		return false;
	for (size_t i = 1; i + CC_STR(" on ").len < between.len; i++) {
		if (between.ptr[i] < 'a' || between.ptr[i] > 'z')
			return false;
	}
	return true;
}

/* "to 2 percent from 2.25 percent on Thursday": behind what it was before. */
static size_t behind_origin(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->phrase.end);
	bool origin = next != NULL && link_comes_from(self, next) &&
		      link_residue(self, quantity->phrase.end, next->phrase.start) == 0 &&
		      link_clause_at(self, next->span.start) == link_clause_at(self, quantity->span.start);
	return origin ? next->phrase.end : quantity->phrase.end;
}

/* "settled at $64.38 a barrel on Monday", "cut its rate to 4.0 percent on Thursday and signalled …": the day of what
 * was told, before any time of a later clause. */
bool link_take_day_right_behind(struct cc_claim *claim, const struct link_sentence *self,
				const struct cc_quantity *quantity)
{
	size_t from = behind_origin(self, quantity);
	if (!is_told_by_day(claim->metric) || link_comes_from(self, quantity))
		return false;
	for (size_t i = 0; i < self->mentions->period_count && !link_is_han_sentence(self); i++) {
		const struct cc_period_mention *day = &self->mentions->periods[i];
		if (day->span.start < quantity->phrase.end)
			continue;
		return day->span.start >= from && stands_right_behind(self, from, day->span.start) &&
		       link_is_news_day(day) && take(claim, self, day);
	}
	return false;
}

/* "The population stood at 2.89 million on 1 January 2026: net migration was 15,800": what moved it moved in the year
 * that was over. */
bool link_take_year_to_day(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	bool flow = claim->metric != NULL && claim->metric->sense == CC_PERIOD_FLOW;
	for (size_t i = self->context->claims.len; i-- > 0 && flow && claims[i].sentence == self->index;) {
		struct cc_period told = claims[i].period;
		if (told.kind != CC_PERIOD_DAY || !told.instant)
			continue;
		if (told.start.month != 1 || told.start.day != 1)
			return false;
		claim->period = cc_period_year(told.start.year - 1);
		claim->period_binding = CC_BOUND_CONTEXT;
		return true;
	}
	return false;
}

bool link_take_day_of_text(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_metric *metric = claim->metric;
	struct cc_date written = self->context->article->document.date;
	size_t to = claim->quantity.phrase.start;
	bool daily = metric != NULL && metric->has_period_kind && metric->period_kind == CC_PERIOD_DAY;
	if (!daily || link_is_han_sentence(self) || !cc_date_is_set(written) || link_is_planned(self, to) ||
	    link_has_cue(self, CC_CUE_HYPOTHETICAL, self->sentence->span.start, to))
		return false;
	claim->period = cc_period_day(written);
	claim->period_relative = true;
	claim->period_current = false;
	claim->period_binding = CC_BOUND_CONTEXT;
	return true;
}

/* "settled at $64.38 a barrel on Monday, down $1.12, and US crude lost 1.9 percent": what is told by the day goes on
 * with the day of the figure before. */
bool link_take_day_told(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	const bool han = link_is_han_sentence(self);
	if (count == 0 || !is_told_by_day(claim->metric) || (han && !is_daily(claim->metric)))
		return false;
	const struct cc_claim *last = &claims[count - 1];
	if ((last->sentence != self->index && !han) || count <= self->context->block_first_claim ||
	    !is_told_by_day(last->metric) || last->period.kind != CC_PERIOD_DAY || last->period_binding == CC_BOUND_NOT)
		return false;
	claim->period = last->period;
	claim->period_span = last->period_span;
	claim->period_relative = last->period_relative;
	claim->period_binding = CC_BOUND_SENTENCE;
	return true;
}

bool link_take_day(struct cc_claim *claim, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	bool stock = claim->metric != NULL && claim->metric->sense == CC_PERIOD_STOCK;
	for (size_t i = 0; i < self->mentions->period_count && stock && !link_is_han_sentence(self); i++) {
		const struct cc_period_mention *day = &self->mentions->periods[i];
		if (day->relative || !link_is_news_day(day))
			continue;
		if (opens_telling(self, day, quantity))
			return take(claim, self, day);
		if (day->span.start >= quantity->phrase.end)
			return ends_telling(self, day, quantity) && take(claim, self, day);
	}
	return false;
}

/* The last name in [from, to); NULL where none is there. */
static const struct cc_metric_mention *name_between(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_metric_mention *last = NULL;
	for (size_t i = 0; i < self->name_count && self->names[i].span.start < to; i++) {
		if (self->names[i].span.start >= from && self->names[i].span.end <= to)
			last = &self->names[i];
	}
	return last;
}

/* 突破, 累计: what was reached on that day is that of a longer time; a load that is measured every day is that of the
 * day. */
static bool tells_longer(const struct link_sentence *self, size_t from, size_t to, bool daily)
{
	struct cc_str between = cc_str_slice(self->view, from, to);
	return link_has_cue(self, CC_CUE_ATTRIBUTION, from, to) || link_has_cue(self, CC_CUE_CUMULATIVE, from, to) ||
	       link_has_cue(self, CC_CUE_TARGET, from, to) || link_has_cue(self, CC_CUE_FORECAST, from, to) ||
	       (!daily && cc_word_list_within(link_words(self, CC_WORDS_REACHED_THEN), between));
}

/* 24日|(正月初六): behind the bracket that says the day in other words. */
static size_t behind_gloss(const struct link_sentence *self, size_t at)
{
	enum { GLOSS_BYTES = 36 };
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	size_t close = cc_str_starts(rest, CC_STR("(")) ? cc_str_find(rest, CC_STR(")"), 0) : SIZE_MAX;
	return close < GLOSS_BYTES ? at + close + 1 : at;
}

/* The next figure that is no part of a name, as is the 1年 of 1年期LPR; NULL where there is none. */
static const struct cc_quantity *figure_told(const struct link_sentence *self, size_t from)
{
	const struct cc_quantity *figure = link_next_figure(self, from);
	while (figure != NULL && link_is_within_name(self, figure->span))
		figure = link_next_figure(self, figure->span.end);
	return figure;
}

/* A flow counted on that day; a rate that holds from that day on, as a bank sets it. */
static bool is_of_day(const struct cc_metric *metric, const struct cc_quantity *figure)
{
	if (is_daily(metric))
		return true;
	bool rate = metric->unit.ptr != NULL && cc_str_equal(metric->unit, CC_STR("%")) && figure->unit.ptr != NULL;
	if (metric->sense == CC_PERIOD_FLOW)
		return figure->kind == CC_NUMBER_CARDINAL && !rate;
	return rate && metric->sense == CC_PERIOD_STOCK && cc_metric_is(metric, CC_NATURE_SET_RATE);
}

/* Nothing that nobody knows but whose it is, right before the name: 昨日,|桐川机场|完成旅客吞吐量. */
static bool is_only_of_somebody(const struct link_sentence *self, size_t from, size_t name, size_t to)
{
	enum { SOMEBODY_BYTES = 36 };
	if (link_residue(self, from, to) == 0)
		return true;
	struct cc_str between = cc_str_slice(self->view, from, name);
	size_t comma = cc_str_starts(between, CC_STR(",")) ? CC_STR(",").len : 0;
	return name < to && between.len <= SOMEBODY_BYTES && link_residue(self, name, to) == 0 &&
	       cc_str_find(between, CC_STR(","), comma) == SIZE_MAX && link_previous_figure_end(self, name) <= from;
}

/* "2月23日全国铁路发送旅客1873万人次", "19日决定将政策利率上调至0.75%": nothing but whose it is and the name of a flow
 * or of a rate stands between. */
bool link_is_day_of_flow(const struct link_sentence *self, const struct cc_period_mention *day)
{
	size_t from = behind_gloss(self, day->span.end);
	const struct cc_quantity *figure = link_is_han_sentence(self) ? figure_told(self, from) : NULL;
	if (figure == NULL)
		return false;
	size_t to = figure->phrase.start;
	const struct cc_metric_mention *name = name_between(self, from, to);
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		size_t start = self->mentions->periods[i].span.start;
		if (start >= from && start < to)
			return false;
	}
	return name != NULL && is_of_day(name->metric, figure) &&
	       !tells_longer(self, from, figure->number.start, is_daily(name->metric)) &&
	       is_only_of_somebody(self, from, name->span.start, to);
}

/* "7月12日13时,最大用电负荷达到1.26亿千瓦": when it was. */
bool link_is_day_with_hour(const struct link_sentence *self, const struct cc_period_mention *day)
{
	static const struct cc_str clocks[] = {{"时", 3}, {"点", 3}, {":", 1}};
	size_t at = day->span.end;
	while (at < self->sentence->span.end && at < day->span.end + 2 && cc_ascii_is_digit(self->view.ptr[at]))
		at++;
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	for (size_t i = 0; i < sizeof(clocks) / sizeof(clocks[0]) && at > day->span.end; i++) {
		if (cc_str_starts(rest, clocks[i]))
			return link_is_han_sentence(self);
	}
	return false;
}

struct cc_period link_day_gone_on_up_to(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (!link_is_han_sentence(self) || count <= self->context->block_first_claim)
		return (struct cc_period){0};
	const struct cc_claim *last = &claims[count - 1];
	bool day = last->period.kind == CC_PERIOD_DAY && last->period.instant;
	return day && last->metric->sense == CC_PERIOD_FLOW ? last->period : (struct cc_period){0};
}
