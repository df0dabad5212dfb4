/* Which period a figure is about: the words beside it, the one carried along the sentence, or the heading's.
 * Leaves reading period words to extract/. */
#include <stdint.h>

#include "link/metrics/fronted.h"
#include "link/times/movement.h"
#include "link/times/periods.h"
#include "link/times/stories.h"

/* How many figures before it one time may date. */
enum { BESIDE_MOST = 4 };

bool link_is_series_start(const struct link_sentence *self, size_t quantity)
{
	return quantity + 1 < self->mentions->quantity_count && link_is_series(self, quantity, quantity + 1);
}

void link_set_period(struct cc_claim *claim, const struct link_sentence *self, const struct cc_period_mention *mention,
		     enum cc_binding binding)
{
	claim->period = link_resolve_period(self, mention);
	claim->period_span = mention->span;
	claim->period_relative = mention->relative;
	claim->period_current = mention->now;
	claim->period_binding = binding;
	if (mention->state != CC_PERIOD_RESOLVED && mention->state != CC_PERIOD_NEEDS_DATE)
		claim->period_binding = CC_BOUND_CONTEXT;
}

/* In one clause, or behind a word that sets the next clause beside this one. */
static bool is_set_beside(const struct link_sentence *self, const struct cc_quantity *quantity,
			  const struct cc_quantity *next)
{
	static const char *const words[] = {"and ", "while ", "whereas ", "but "};
	static const enum cc_cue_kind breaks[] = {CC_CUE_FORECAST, CC_CUE_TARGET, CC_CUE_HYPOTHETICAL, CC_CUE_FROM,
						  CC_CUE_BEYOND};
	const struct cc_clause *clause = link_clause_at(self, next->span.start);
	struct cc_str text = cc_str_trim(cc_str_slice(self->view, clause->span.start, next->phrase.start));
	bool beside = clause == link_clause_at(self, quantity->span.start) || text.len == 0;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		beside = beside || cc_str_starts(text, cc_str_from(words[i]));
	for (size_t i = 0; i < sizeof(breaks) / sizeof(breaks[0]); i++)
		beside = beside && !link_has_cue(self, breaks[i], quantity->phrase.end, next->phrase.start);
	return beside && link_exceeded_by(self, next) == NULL;
}

/* "GDP rose 0.2 percent on the quarter, while inflation quickened to 2.9 percent in April": a quarter is in no month.
 */
static bool is_shorter(const struct link_sentence *self, const struct cc_quantity *quantity,
		       const struct cc_period_mention *period)
{
	size_t from = link_clause_at(self, quantity->span.start)->span.start;
	struct cc_str words = cc_str_slice(self->view, from, period->span.start);
	return period->period.kind == CC_PERIOD_MONTH && cc_str_find(words, CC_STR("quarter"), 0) != SIZE_MAX;
}

/* "Exports rose 5 percent, while imports fell 3 percent in July": the only time of the sentence, behind its last
 * figure, dates the ones that it is set beside. What is planned or left behind has a time of its own. */
static const struct cc_period_mention *period_of_next(const struct link_sentence *self,
						      const struct cc_quantity *quantity)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	const struct cc_quantity *first = quantity;
	if (link_is_han_sentence(self) || link_is_so_now(self, quantity))
		return NULL;
	for (int i = 0; i < BESIDE_MOST && next != NULL && is_set_beside(self, quantity, next); i++) {
		const struct cc_period_mention *period = link_period_behind(self, next);
		if (period != NULL)
			return link_is_only_period(self, period) && !is_shorter(self, first, period) ? period : NULL;
		quantity = next;
		next = link_next_figure(self, next->span.end);
	}
	return NULL;
}

/* "At 2.8 percent, the jobless rate was the lowest in the EU in January": the time that the subject's clause names. */
static const struct cc_period_mention *period_of_subject(const struct link_sentence *self,
							 const struct cc_quantity *quantity)
{
	const struct cc_metric_mention *name = link_fronted_name(self, quantity);
	if (name == NULL)
		return NULL;
	const struct cc_clause *clause = link_clause_at(self, name->span.start);
	const struct cc_quantity *next = link_next_figure(self, clause->span.start);
	bool before_next = next != NULL && next->phrase.start < clause->span.end;
	return link_period_before(self, clause->span.start, before_next ? next->phrase.start : clause->span.end);
}

/* "由上年的2.86%提高到2.95%,提高0.09个百分点": what a movement leaves behind carries nowhere. */
static bool opens_movement(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	size_t clause = link_clause_at(self, mention->span.start)->span.start;
	const struct cc_cue_mention *from = link_last_cue(self, CC_CUE_FROM, clause, mention->span.end);
	/* In "从2020年的a增长至2024年的b,…" 2024 opens nothing: a figure stands between. */
	return from != NULL && link_previous_figure_end(self, mention->span.start) <= from->span.start &&
	       !link_spells_years(self, mention) &&
	       link_has_cue(self, CC_CUE_TO, mention->span.end, self->sentence->span.end) &&
	       (from->span.end > mention->span.start || link_residue(self, from->span.end, mention->span.start) == 0);
}

static const struct cc_period_mention *carried_in_sentence(const struct link_sentence *self,
							   const struct cc_quantity *quantity)
{
	bool (*const is_left)(const struct link_sentence *, const struct cc_period_mention *) =
	    link_is_han_sentence(self) ? opens_movement : link_is_time_left;
	const size_t to = quantity->span.start;
	const struct cc_period_mention *found = link_period_before(self, self->sentence->span.start, to);
	while (found != NULL &&
	       (is_left(self, found) || link_is_foreseen_time(self, found, quantity) ||
		(link_is_han_sentence(self) &&
		 (link_is_closed_time(self, found, to) || link_is_time_aside(self, found, to) ||
		  link_is_time_in_bracket(self, found->span, to) || link_is_of_held_value(self, found, to)))))
		found = link_period_before(self, self->sentence->span.start, found->span.start);
	return found;
}

/* "That compares to $51.5 billion in revenue reported in the previous quarter": a year back only where it says so. */
static bool is_of_unsaid_time(const struct link_sentence *self)
{
	return link_compares_back(self) &&
	       !link_has_cue(self, CC_CUE_YOY, self->sentence->span.start, self->sentence->span.end);
}

static bool is_own_length(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct cc_str words[] = {
	    {" first ", 7}, {" last ", 6}, {" past ", 6}, {" final ", 7}, {" next ", 6}};
	if (quantity->dimension.ptr == NULL || !cc_str_equal(quantity->dimension, CC_STR("duration")))
		return false;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_ends(before, words[i]))
			return true;
	return false;
}

void link_note_own_length(struct link_sentence *self)
{
	const struct cc_mentions *mentions = self->mentions;
	size_t count = link_is_han_sentence(self) ? 0 : mentions->quantity_count;
	self->own_length = SIZE_MAX;
	for (size_t i = 0; i < count && self->own_length == SIZE_MAX; i++)
		if (is_own_length(self, &mentions->quantities[i]))
			self->own_length = mentions->quantities[i].phrase.start;
}

static bool has_own_length(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	return self->own_length < quantity->phrase.start;
}

/* The time that the article tells of, where nothing before the sentence has one. */
static struct cc_period time_told_of(const struct cc_claim *claim, const struct link_sentence *self)
{
	struct cc_period told = link_year_looked_at(claim, self);
	if (!link_is_known_period(told))
		told = link_reported_months(self, claim->metric, claim->quantity.span.start);
	if (!link_is_known_period(told))
		told = link_reported_year(self, claim->metric, claim->quantity.span.start);
	if (!link_is_known_period(told) && !has_own_length(self, &claim->quantity))
		told = link_house_period(claim, self);
	return told;
}

/* What stands around the sentence. A flow is of the year whose end was spoken of, and of no shorter time before it. */
static struct cc_period time_around(const struct cc_claim *claim, const struct link_sentence *self)
{
	struct cc_period inherited = link_inherited_period(self->context);
	if (link_is_known_period(self->context->told_period) && claim->metric != NULL &&
	    claim->metric->sense != CC_PERIOD_FLOW &&
	    link_starts_with_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start))
		return self->context->told_period;
	const struct cc_period up_to_day = link_day_gone_on_up_to(self);
	if (link_is_known_period(up_to_day))
		return up_to_day;
	if ((link_is_so_now(self, &claim->quantity) || has_own_length(self, &claim->quantity)) &&
	    link_is_known_period(self->context->block_period))
		inherited = (struct cc_period){0}; /* "… in August. The company employs 3,420 people" */
	if (link_is_too_long(claim, self, inherited))
		return (struct cc_period){0};
	if (!link_is_known_period(inherited))
		inherited = time_told_of(claim, self);
	if (!link_is_known_period(inherited) && claim->metric != NULL && !has_own_length(self, &claim->quantity))
		inherited = link_story_period_of(self, &claim->quantity);
	/* 截至4月底 in Chinese is up to when all that follows was counted. */
	bool counted = inherited.kind == CC_PERIOD_MONTH && link_is_han_sentence(self);
	if (inherited.instant && !counted && claim->metric != NULL && claim->metric->sense == CC_PERIOD_FLOW)
		inherited =
		    inherited.kind == CC_PERIOD_YEAR ? cc_period_year(inherited.start.year) : (struct cc_period){0};
	return inherited;
}

/* "… in 2024. Traffic rose to 3.10 million TEU, from 2.86 million": of the year before, also here. "cut the rate
 * to 5.25 percent from 5.50 percent": what it no longer is. */
static void step_back_from(struct cc_claim *claim, const struct link_sentence *self)
{
	claim->period_current = false;
	if (link_is_known_period(claim->period) && is_of_unsaid_time(self))
		claim->period = (struct cc_period){0};
	else if (link_is_known_period(claim->period))
		link_step_back(claim, self);
	if (!link_is_known_period(claim->period))
		claim->period_binding = CC_BOUND_NOT;
}

static void inherit_period(struct cc_claim *claim, const struct link_sentence *self)
{
	if (link_take_planned_period(claim, self))
		return;
	struct cc_period inherited = time_around(claim, self);
	claim->period = inherited;
	claim->period_binding = link_is_known_period(inherited) ? CC_BOUND_CONTEXT : CC_BOUND_NOT;
	claim->period_current = !link_is_known_period(inherited) && !self->context->block_undated &&
				!self->context->heading_undated && !link_is_undated(self);
	if (claim->period_current && link_take_day_of_text(claim, self))
		return;
	if (link_is_left_level(self, &claim->quantity) || link_compares_back(self))
		step_back_from(claim, self);
}

/* The time that English tells behind the figure, in a later clause. */
static const struct cc_period_mention *period_to_come(const struct link_sentence *self,
						      const struct cc_quantity *quantity)
{
	const struct cc_period_mention *mention = period_of_subject(self, quantity);
	return mention != NULL ? mention : period_of_next(self, quantity);
}

/* "for the six months ended 30 September 2025 … $418m (2024: $395m)": the same months of that year. */
static void take_same_part(struct cc_claim *claim, const struct link_sentence *self,
			   const struct cc_period_mention *mention)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	bool year = mention->period.kind == CC_PERIOD_YEAR && link_leads_in_bracket(self, mention, &claim->quantity);
	if (!year || count == 0 || claims[count - 1].sentence != self->index)
		return;
	struct cc_period told = claims[count - 1].period;
	if (!cc_date_is_set(told.start) || !cc_date_is_set(told.end) || told.kind == CC_PERIOD_YEAR)
		return;
	bool ends_year = told.end.month == 1 && told.end.day == 1;
	int months = (mention->period.start.year - (told.end.year - (ends_year ? 1 : 0))) * 12;
	claim->period = told;
	claim->period.start = cc_date_add_months(told.start, months);
	claim->period.end = cc_date_add_months(told.end, months);
}

static void take_mention(struct cc_claim *claim, const struct link_sentence *self, const struct cc_quantity *quantity,
			 const struct cc_period_mention *mention, enum cc_binding binding)
{
	link_set_period(claim, self, mention, binding);
	link_end_where_counted(claim, self, mention);
	take_same_part(claim, self, mention);
	link_join_months(claim, self, mention);
	link_take_year_that_is_over(claim, self, mention);
	link_take_same_of_last_year(claim, self, mention);
	link_take_quarter_before(claim, self, mention);
	if (binding == CC_BOUND_SENTENCE && !link_take_numbered_quarter(claim, self, quantity) &&
	    link_is_left_level(self, quantity))
		link_step_back(claim, self);
}

/* "In 2024-25 … . The average stay was 6.1 days, and the waiting list stood at 790,000 |in March|": a day or a month of
 * a later figure, where a longer time is spoken of. */
static bool is_of_later_only(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	enum { MONTHS = 3 };
	struct cc_period told = self->context->block_period;
	bool longer = cc_date_is_set(told.start) && cc_date_is_set(told.end) && !told.instant &&
		      cc_date_compare(cc_date_add_months(told.start, MONTHS), told.end) <= 0;
	return longer && !link_is_han_sentence(self) &&
	       (mention->period.instant || mention->period.kind == CC_PERIOD_MONTH);
}

/* The time that nothing in the figure's own clause tells: of an earlier clause, of a later one, of what stands around.
 */
static void find_time_elsewhere(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	if (link_take_time_before_when(claim, self, quantity) || link_find_movement_period(claim, self, index))
		return;
	const struct cc_period_mention *mention = carried_in_sentence(self, quantity);
	if (mention != NULL && link_follows_movement(claim, self, mention))
		return;
	if (mention == NULL)
		mention = period_to_come(self, quantity);
	if (mention != NULL && mention->span.start > quantity->phrase.end && is_of_later_only(self, mention))
		mention = NULL;
	if (mention != NULL)
		take_mention(claim, self, quantity, mention, CC_BOUND_SENTENCE);
	else if (!link_take_day(claim, self, quantity) && !link_take_day_told(claim, self) &&
		 !link_take_year_to_day(claim, self))
		inherit_period(claim, self);
}

static void find_period(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	enum cc_binding binding = CC_BOUND_STATED;
	const struct cc_period_mention *mention = self->pairings[index].period;
	if (link_take_time_of_forecast(claim, self, index) || link_take_day_right_behind(claim, self, quantity))
		return;
	if (mention == NULL && link_take_end_of_span(claim, self, index))
		return;
	if (mention == NULL)
		mention = link_own_period(self, quantity, &binding);
	if (mention != NULL && link_is_end_of_movement(self, index, mention))
		mention = NULL;
	if (mention != NULL)
		take_mention(claim, self, quantity, mention, binding);
	else
		find_time_elsewhere(claim, self, index);
}

/* A month tells of itself what prices and rates are; of exports and of visitors twelve months are a sum.
 * @param metric  NULL: of a noun that no pack knows. */
static bool is_told_of_a_moment(const struct cc_metric *metric)
{
	if (metric == NULL)
		return false;
	return cc_metric_is(metric, CC_NATURE_MOMENTARY) ||
	       (!cc_metric_is(metric, CC_NATURE_DEFICIT) && cc_str_equal(metric->unit, CC_STR("%")));
}

/* "rents rose by 3.5%, |to £1,367|, in the 12 months to January": what they came to then. */
static bool is_moved_to(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	return claim->aspect == CC_ASPECT_LEVEL && count > 0 && claims[count - 1].sentence == self->index &&
	       claims[count - 1].metric == claim->metric && claims[count - 1].aspect == CC_ASPECT_GROWTH_RATE;
}

/* "Prices rose 3.8 percent in the 12 months to July", "inflation was 3.6% in the year to October": a rate over twelve
 * months is that of the last of them. */
static void take_last_month(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_word_list *years = link_words(self, CC_WORDS_TWELVE_MONTHS);
	enum { YEAR = 12 };
	struct cc_period *period = &claim->period;
	bool ratio =
	    claim->aspect == CC_ASPECT_GROWTH_RATE || is_moved_to(claim, self) ||
	    (claim->quantity.dimension.ptr != NULL && cc_str_equal(claim->quantity.dimension, CC_STR("ratio")));
	struct cc_str words = cc_str_of_span(self->view, claim->period_span);
	bool twelve = cc_word_list_within(years, words);
	bool whole = cc_date_is_set(period->start) && cc_date_is_set(period->end) &&
		     cc_date_compare(cc_date_add_months(period->start, YEAR), period->end) == 0;
	if (link_is_han_sentence(self) || !ratio || !twelve || !whole || !is_told_of_a_moment(claim->metric))
		return;
	period->start = cc_date_add_months(period->end, -1);
	period->kind = CC_PERIOD_MONTH;
}

void link_find_period(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	find_period(claim, self, index);
	if (link_is_flow_of_now(claim, self)) {
		claim->period_span = (struct cc_span){0};
		claim->period_relative = false;
		inherit_period(claim, self);
	}
	take_last_month(claim, self);
	link_take_now(claim, self, &self->mentions->quantities[index]);
	link_take_end_of_doubling(claim, self, &self->mentions->quantities[index]);
	link_take_whole_year(claim, self, index);
	link_take_year_to_date(claim, self, index);
}
