/* Times of Chinese that lie within another: 其中四季度, 9月当月, and 今年 of what was counted up to the end of April.
 * Leaves which time a figure has to bind_period.c. */
#include "link/times/periods.h"

/* A time lies within one that was told so many times before it at most. */
enum { BACK_MOST = 8 };

/* Whether `part` is a shorter time within `whole`. */
static bool is_within(struct cc_period part, struct cc_period whole)
{
	bool known = cc_date_is_set(part.start) && cc_date_is_set(part.end) && cc_date_is_set(whole.start) &&
		     cc_date_is_set(whole.end) && !whole.instant;
	int starts = known ? cc_date_compare(part.start, whole.start) : -1;
	int ends = known ? cc_date_compare(part.end, whole.end) : 1;
	return starts >= 0 && ends <= 0 && (starts > 0 || ends < 0);
}

/* Whether the mention is a shorter time than one that its own part of the sentence told figures of before. */
static bool is_detail(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	size_t figure = link_previous_figure_end(self, mention->span.start);
	struct cc_period own = link_resolve_period(self, mention);
	const struct cc_period_mention *first = self->mentions->periods;
	for (const struct cc_period_mention *at = mention - first > BACK_MOST ? mention - BACK_MOST : first;
	     at < mention; at++) {
		struct cc_str between = cc_str_slice(self->view, at->span.end, mention->span.start);
		if (at->span.end <= figure && cc_str_find(between, CC_STR(";"), 0) == SIZE_MAX &&
		    is_within(own, link_resolve_period(self, at)))
			return true;
	}
	return false;
}

bool link_is_closed_time(const struct link_sentence *self, const struct cc_period_mention *mention, size_t to)
{
	size_t clause = link_clause_at(self, mention->span.start)->span.start;
	size_t figure = link_previous_figure_end(self, mention->span.start);
	if (cc_str_find(cc_str_slice(self->view, mention->span.end, to), CC_STR(";"), 0) == SIZE_MAX ||
	    link_period_before(self, self->sentence->span.start, mention->span.start) == NULL)
		return false;
	const struct cc_cue_mention *of =
	    link_last_cue(self, CC_CUE_OF_WHICH, figure > clause ? clause : figure, mention->span.start);
	return (of != NULL && link_residue(self, of->span.end, mention->span.start) == 0) || is_detail(self, mention);
}

/* "截至4月底,高新区今年签约项目47个": up to when the year's figures were counted; unset where the sentence does not
 * say. */
static struct cc_date counted_to(const struct link_sentence *self, const struct cc_period_mention *year)
{
	const struct cc_period_mention *first = self->mentions->periods;
	for (const struct cc_period_mention *at = year - first > BACK_MOST ? year - BACK_MOST : first; at < year;
	     at++) {
		struct cc_period day = link_resolve_period(self, at);
		bool within = day.instant && cc_date_is_set(day.end) && cc_date_is_set(year->period.start) &&
			      cc_date_compare(day.end, year->period.start) > 0;
		struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, at->span.start);
		if (within && cc_word_list_ends(link_words(self, CC_WORDS_COUNTED_TO), before) > 0)
			return day.end;
	}
	return (struct cc_date){0};
}

void link_end_where_counted(struct cc_claim *claim, const struct link_sentence *self,
			    const struct cc_period_mention *mention)
{
	bool year =
	    mention->relative && (mention->period.kind == CC_PERIOD_YEAR || mention->period.kind == CC_PERIOD_OPEN);
	/* "今年计划新开门店300家" is of the whole year. */
	if (!year || link_is_planned(self, claim->quantity.span.start) || !link_is_han_sentence(self) ||
	    claim->period.instant || !cc_date_is_set(claim->period.start))
		return;
	struct cc_date end = counted_to(self, mention);
	if (!cc_date_is_set(end) || (cc_date_is_set(claim->period.end) && cc_date_compare(end, claim->period.end) >= 0))
		return;
	claim->period.end = end;
	claim->period.kind = CC_PERIOD_SPAN;
}

/* "in the December 2025 |year|": the twelve months that end with it. */
static bool is_year_to_month(const struct link_sentence *self, const struct cc_period_mention *mention,
			     struct cc_period period)
{
	const struct cc_str year = CC_STR(" year");
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	return cc_str_ends(before, CC_STR(" the ")) && period.kind == CC_PERIOD_MONTH && cc_date_is_set(period.end) &&
	       cc_str_starts(rest, year) &&
	       (rest.len == year.len || rest.ptr[year.len] == ' ' || rest.ptr[year.len] == ',' ||
		rest.ptr[year.len] == '.');
}

/* "截至2023年12月31日止年度", "截至2024年6月30日止六个月": how long the time was that ended then. */
struct cc_period link_time_that_ended(const struct link_sentence *self, const struct cc_period_mention *mention,
				      struct cc_period period)
{
	static const struct {
		struct cc_str words;
		int months;
	} lengths[] = {{{"年度", 6}, 12},  {{"六个月", 9}, 6}, {{"6个月", 7}, 6},  {{"半年度", 9}, 6},
		       {{"三个月", 9}, 3}, {{"3个月", 7}, 3},  {{"九个月", 9}, 9}, {{"9个月", 7}, 9}};
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	if (!link_is_han_sentence(self) && is_year_to_month(self, mention, period)) {
		period.start = cc_date_add_months(period.end, -12);
		period.kind = period.end.month == 1 ? CC_PERIOD_YEAR : CC_PERIOD_SPAN;
		return period;
	}
	bool open = !cc_date_is_set(period.start) && cc_date_is_set(period.end) &&
		    cc_str_ends(cc_str_of_span(self->view, mention->span), CC_STR("止"));
	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]) && open; i++) {
		if (cc_str_starts(rest, lengths[i].words)) {
			period.start = cc_date_add_months(period.end, -lengths[i].months);
			bool year = lengths[i].words.len == lengths[0].words.len && period.start.month == 1;
			return year ? cc_period_year(period.start.year) : period;
		}
	}
	return period;
}

bool link_is_time_in_bracket(const struct link_sentence *self, struct cc_span time, size_t to)
{
	const struct cc_quantity *own = link_next_figure(self, time.end);
	size_t open = time.start;
	const size_t start = self->sentence->span.start;
	while (open > start && self->view.ptr[open - 1] != '(' && self->view.ptr[open - 1] != ')')
		open--;
	size_t close = link_bracket_end(self, time.end);
	return open > start && self->view.ptr[open - 1] == '(' && own != NULL && own->phrase.end <= close &&
	       close < to && link_figure_ending_at(self, open - 1) != NULL;
}

bool link_is_time_aside(const struct link_sentence *self, const struct cc_period_mention *mention, size_t to)
{
	const struct cc_quantity *own = link_next_figure(self, mention->span.end);
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	if (!mention->relative || own == NULL || own->phrase.end > to ||
	    link_previous_figure_end(self, mention->span.start) <= self->sentence->span.start ||
	    (cc_word_list_ends(link_words(self, CC_WORDS_YEAR_AGO), words) == 0 &&
	     !cc_word_list_has(link_words(self, CC_WORDS_MONTH_BEFORE), words)))
		return false;
	struct cc_str between = cc_str_trim(cc_str_slice(self->view, mention->span.end, own->phrase.start));
	bool told = cc_word_list_begins(link_words(self, CC_WORDS_OF_YEAR_BEFORE), between) > 0 &&
		    link_residue(self, mention->span.end, own->phrase.start) == 0; /* 上月|为下降|0.3% */
	return between.len == 0 || told;
}

/* Whether a time of a sentence of Chinese may be one end: no other one says or hands on that it is. */
static bool may_tell_end(const struct link_sentence *self)
{
	if (link_may_say(self, CC_CUE_YEAR_END) || link_may_say(self, CC_CUE_PERIOD_END) ||
	    link_inherited_period(self->context).instant)
		return self->mentions->period_count > 0;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].period.instant || self->mentions->periods[i].state == CC_PERIOD_SAME)
			return true;
	}
	return false;
}

/* "截至11月底三家企业的用户总数达17.9亿户。其中,5G用户达10.02亿户": the one end of a time that the sentence tells
 * of, whether or not its figure was understood. */
struct cc_period link_counted_up_to(const struct link_sentence *self)
{
	struct cc_period found = {0};
	if (!link_is_han_sentence(self) || !may_tell_end(self))
		return found;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (link_is_base(self, mention))
			continue;
		struct cc_period period = link_resolve_period(self, mention);
		if (!cc_date_is_set(period.end) || !period.instant)
			continue;
		if (link_is_known_period(found) && !cc_period_same_days(found, period))
			return (struct cc_period){0};
		found = period;
	}
	return found;
}
