/* Movements: 从 a 增至 b, "from a to b", and which period each end and the rate beside them have.
 * Leaves all other periods to bind_period.c. */
#include <stdint.h>

#include "link/times/movement.h"
#include "link/times/periods.h"

/* Two unknown words of English between the ends of one movement. */
enum { BETWEEN_ENDS = 4 };

static bool is_known(struct cc_period period)
{
	return cc_date_is_set(period.start) || cc_date_is_set(period.end);
}

/* "将2025年增长预期由0.2%上调至0.3%": what is expected of one and the same time, before and now. */
static bool is_revision(const struct link_sentence *self, const struct cc_quantity *from, const struct cc_quantity *to)
{
	const struct cc_word_list *verbs = link_words(self, CC_WORDS_REVISES);
	size_t clause = link_clause_at(self, from->span.start)->span.start;
	struct cc_str between = cc_str_slice(self->view, from->phrase.end, to->phrase.start);
	if (!link_is_han_sentence(self) || !link_has_cue(self, CC_CUE_FORECAST, clause, from->phrase.start))
		return false;
	return cc_word_list_within(verbs, between);
}

/* "from 33,400 to 38,100": two numbers with nothing but a to between. */
static bool is_bare_to(const struct link_sentence *self, const struct cc_quantity *a, const struct cc_quantity *b)
{
	struct cc_str between = b->phrase.start >= a->phrase.end
				    ? cc_str_slice(self->view, a->phrase.end, b->phrase.start)
				    : (struct cc_str){0};
	return !link_is_han_sentence(self) && a->unit.ptr == NULL && a->kind == CC_NUMBER_CARDINAL &&
	       b->kind == CC_NUMBER_CARDINAL && cc_str_equal(between, CC_STR(" to "));
}

/* "to 2 percent from 2.25 percent and cut its inflation forecast to 1.6 percent" */
static bool names_another(const struct link_sentence *self, size_t from, size_t to)
{
	size_t joint = cc_str_find(cc_str_slice(self->view, from, to), CC_STR(" and "), 0);
	for (size_t i = 0; i < self->mentions->metric_count && joint != SIZE_MAX; i++) {
		const struct cc_span name = self->mentions->metrics[i].span;
		if (name.start >= from + joint && name.end <= to)
			return true;
	}
	return false;
}

/* "to $18,040 in 2025 from $15,325, and exports reached $273 billion", "from 0.9 percent in August, but cut that for
 * 2026 to 0.5 percent": a clause of its own that says who or what it is about is no end of a movement. "…, rising to 4
 * percent in 2024" is. */
static bool is_told_anew(const struct link_sentence *self, const struct cc_quantity *a, const struct cc_quantity *b)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_TOLD_ANEW);
	const struct cc_clause *clause = link_clause_at(self, b->span.start);
	if (link_is_han_sentence(self))
		return false;
	/* "to 7.3 percent from 6.8 percent and cut that for inflation to 2.0 percent" */
	if (clause == link_clause_at(self, a->span.start))
		return link_has_cue(self, CC_CUE_ANOTHER, a->phrase.end, b->phrase.start) ||
		       names_another(self, a->phrase.end, b->phrase.start);
	if (clause->opener == ';')
		return true;
	struct cc_str words = cc_str_slice(self->view, clause->span.start, b->phrase.start);
	bool joined = cc_word_list_begins(joints, words) > 0;
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		size_t start = self->mentions->metrics[i].span.start;
		joined = joined || (start >= clause->span.start && start < b->phrase.start);
	}
	return joined;
}

/* 每千人口注册护士数从2.37人增长到3.18人: what each is counted on is said once. */
static bool is_same_unit(const struct link_sentence *self, struct cc_str a, struct cc_str b)
{
	bool once = link_is_han_sentence(self) && a.len > b.len + 1 && cc_str_starts(a, b) && a.ptr[b.len] == '/';
	return cc_str_equal(a, b) || once;
}

bool link_is_series(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_quantity *a = &self->mentions->quantities[from];
	const struct cc_quantity *b = &self->mentions->quantities[to];
	/* "收入比由2.38缩小到2.21": neither has a unit. */
	bool bare = a->unit.ptr == NULL && b->unit.ptr == NULL && link_is_han_sentence(self) &&
		    a->kind == CC_NUMBER_CARDINAL && b->kind == CC_NUMBER_CARDINAL;
	bare = bare || is_bare_to(self, a, b);
	if (!bare && (a->unit.ptr == NULL || b->unit.ptr == NULL || !is_same_unit(self, a->unit, b->unit)))
		return false;
	size_t start = link_previous_figure_end(self, a->span.start);
	/* "from 305 million a year earlier, and it cut its forecast to 7 billion": two things of which one moved. */
	if (!link_is_han_sentence(self) &&
	    (link_residue(self, a->phrase.end, b->phrase.start) > BETWEEN_ENDS || is_told_anew(self, a, b) ||
	     (link_is_of_earlier(self, a) &&
	      link_clause_at(self, a->span.start) != link_clause_at(self, b->span.start))))
		return false;
	return link_has_cue(self, CC_CUE_FROM, start, a->span.start) &&
	       link_has_cue(self, CC_CUE_TO, a->span.end, b->span.start) && !is_revision(self, a, b);
}

/* The other claims of this sentence, newest first, that this end of a movement can take its period from. */
static bool inherit_end(struct cc_claim *claim, const struct link_sentence *self, enum cc_series_end end)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0;) {
		if (claims[i].sentence != self->index)
			break;
		if (claims[i].series_end != end || !is_known(claims[i].period))
			continue;
		claim->period = claims[i].period;
		claim->period_span = claims[i].period_span;
		claim->period_relative = claims[i].period_relative;
		claim->period_binding = CC_BOUND_SENTENCE;
		return true;
	}
	return false;
}

/* 十年来, 近三年: what a movement took, and no time that it ends in. */
static bool is_long(struct cc_period period)
{
	bool open = !cc_date_is_set(period.start) || !cc_date_is_set(period.end);
	return open || period.end.year > period.start.year + 1;
}

/* What a company earned in English, which it tells of the time that its text is of. */
static bool is_flow_of_company(const struct link_sentence *self, const struct cc_claim *claim)
{
	return !link_is_han_sentence(self) && claim->metric != NULL && claim->metric->of_organisations &&
	       claim->metric->sense == CC_PERIOD_FLOW;
}

static void take_time_around(struct cc_claim *claim, const struct link_sentence *self)
{
	claim->period = link_inherited_period(self->context);
	claim->period_binding = CC_BOUND_CONTEXT;
}

/* "2018年,…。床位数由2017年的5.72张增加到6.03张": the year that the text is of lies behind that of the beginning. */
static bool ends_in_year_around(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	struct cc_period around = link_inherited_period(self->context);
	const struct cc_claim *from = count > 0 ? &claims[count - 1] : NULL;
	return link_is_han_sentence(self) && around.kind == CC_PERIOD_YEAR && is_known(around) && from != NULL &&
	       from->sentence == self->index && from->series_end == CC_SERIES_FROM && is_known(from->period) &&
	       from->period.start.year < around.start.year;
}

/* "… 304,000 jobs in January. The jobless rate rose from 3.9 percent to 4.0 percent": in English the month that the
 * text is of, where nothing of the sentence tells another time. */
static bool ends_in_month_around(const struct link_sentence *self)
{
	return !link_is_han_sentence(self) && self->mentions->period_count == 0 &&
	       link_inherited_period(self->context).kind == CC_PERIOD_MONTH;
}

/* "from 10.9 percent in the fourth quarter of 2025 to 10.1 percent |in the first|": the next such quarter. */
static bool ends_in_quarter(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	enum { MONTHS = 3 };
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	const struct cc_period from = count > 0 ? claims[count - 1].period : (struct cc_period){0};
	int number = link_is_han_sentence(self) ? 0 : link_quarter_behind(self, &self->mentions->quantities[index]);
	if (number == 0 || from.kind != CC_PERIOD_QUARTER || claims[count - 1].sentence != self->index)
		return false;
	bool later = number * MONTHS > from.start.month + MONTHS - 1;
	link_set_quarter(claim, from.start.year + (later ? 0 : 1), number);
	return true;
}

/* "从2012年的52.2%升至57.5%": the end without a year is not of the first one's year. It is of the movement before, of
 * what opens the sentence, or of now. */
static void find_end(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	if (inherit_end(claim, self, CC_SERIES_TO) || ends_in_quarter(claim, self, index))
		return;
	const struct cc_quantity *first = &self->mentions->quantities[index - 1];
	size_t from = link_previous_figure_end(self, first->span.start);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_FROM, from, first->span.start);
	const struct cc_period_mention *lead =
	    cue != NULL ? link_period_before(self, self->sentence->span.start, cue->span.start) : NULL;
	if (lead != NULL && !is_long(link_resolve_period(self, lead)))
		link_set_period(claim, self, lead, CC_BOUND_SENTENCE);
	else if ((is_flow_of_company(self, claim) && is_known(link_inherited_period(self->context))) ||
		 ends_in_year_around(self) || ends_in_month_around(self))
		take_time_around(claim, self);
	else
		claim->period_current = true;
}

/* "与2020年相比,2024年…由61.4%提高到65.9%": the movement comes from what is compared with. */
static bool take_base(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	size_t start = self->mentions->quantities[index].phrase.start;
	for (size_t i = 0; i < self->mentions->period_count && self->mentions->periods[i].span.end <= start; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		const struct cc_cue_mention *cue =
		    link_last_cue(self, CC_CUE_SET_AGAINST, mention->span.end, self->sentence->span.end);
		if (cue == NULL || !link_is_base(self, mention) || mention->state != CC_PERIOD_RESOLVED)
			continue;
		link_set_period(claim, self, mention, CC_BOUND_SENTENCE);
		return true;
	}
	return false;
}

/* "海屿新能源2024年亏损12.8亿元,上年同期为…;营业收入由96.5亿元降至71.2亿元": where the year before was spoken of, it is
 * what a movement without times of its own comes from. */
static bool take_year_before(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	enum { YEAR = 12 };
	size_t to = self->mentions->quantities[index].phrase.start;
	const struct cc_period_mention *lead = link_period_before(self, self->sentence->span.start, to);
	if (lead == NULL || !link_is_han_sentence(self) ||
	    !link_has_cue(self, CC_CUE_YOY, self->sentence->span.start, self->sentence->span.end))
		return false;
	struct cc_period period = link_resolve_period(self, lead);
	bool of_year = cc_date_is_set(period.start) && cc_date_is_set(period.end) && !is_long(period) &&
		       period.kind != CC_PERIOD_DAY;
	if (!of_year)
		return false;
	link_set_period(claim, self, lead, CC_BOUND_SENTENCE);
	claim->period.start = cc_date_add_months(period.start, -YEAR);
	claim->period.end = cc_date_add_months(period.end, -YEAR);
	return true;
}

/* "For the third quarter, its revenue rose 22.8% from $304.3 million to $373.8 million": what a company earned is held
 * against the same months of the year before, also where only the text around tells which. */
static bool take_same_of_company(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	size_t to = self->mentions->quantities[index].phrase.start;
	if (!is_flow_of_company(self, claim))
		return false;
	const struct cc_period_mention *lead = link_period_before(self, self->sentence->span.start, to);
	if (lead != NULL)
		link_set_period(claim, self, lead, CC_BOUND_SENTENCE);
	else
		take_time_around(claim, self);
	link_step_back(claim, self);
	return link_is_known_period(claim->period);
}

static bool is_last_end(const struct link_sentence *self, size_t index)
{
	return index > 0 && link_is_series(self, index - 1, index);
}

bool link_is_end_of_movement(const struct link_sentence *self, size_t index, const struct cc_period_mention *mention)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	if (!link_is_series_start(self, index) || !link_is_han_sentence(self))
		return false;
	size_t from = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_FROM, from, quantity->span.start);
	return cue != NULL && mention->span.end <= cue->span.start;
}

bool link_spells_years(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_period period = mention->period;
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	bool from = cc_str_starts(words, CC_STR("从")) || cc_str_starts(words, CC_STR("自"));
	char first = words.ptr[from ? CC_STR("从").len : 0];
	return mention->state == CC_PERIOD_RESOLVED && first >= '0' && first <= '9' && cc_date_is_set(period.start) &&
	       cc_date_is_set(period.end) && period.start.month == 1 && period.start.day == 1 &&
	       period.end.month == 1 && period.end.day == 1 && period.end.year > period.start.year + 1;
}

/* "from 361 billion euros to 412 billion euros between 2015 and 2024": the years behind the last figure of a movement.
 */
static const struct cc_period_mention *span_behind(const struct link_sentence *self, const struct cc_quantity *last)
{
	for (size_t i = 0; i < self->mentions->period_count && !link_is_han_sentence(self); i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.start < last->phrase.end)
			continue;
		return link_residue(self, last->phrase.end, mention->span.start) == 0 &&
			       link_previous_figure_end(self, mention->span.start) == last->span.end
			   ? mention
			   : NULL;
	}
	return NULL;
}

/* "in the decade to 2024", "over the past five years": several years that do not name their first one. */
static bool is_stretch(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_period period = mention->period;
	return !link_is_han_sentence(self) && !link_spells_years(self, mention) &&
	       mention->state == CC_PERIOD_RESOLVED && cc_date_is_set(period.start) && cc_date_is_set(period.end) &&
	       period.end.year > period.start.year + 1;
}

/* It ends in its last year, or now; where it began the words leave open by a year. */
static void take_end_of_stretch(struct cc_claim *claim, bool first)
{
	struct cc_date end = claim->period.end;
	bool dated = !first && !claim->period_relative && end.month == 1 && end.day == 1;
	claim->period = dated ? cc_period_year(end.year - 1) : (struct cc_period){0};
	claim->period_current = !first && !dated;
	claim->period_binding = dated ? CC_BOUND_SENTENCE : CC_BOUND_NOT;
}

/* "2020年至2024年,…由a增加到b,…由c提高到d": each movement begins in the first year and ends in the last. */
bool link_take_end_of_span(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	bool first = link_is_series_start(self, index);
	if (!first && !is_last_end(self, index))
		return false;
	const struct cc_quantity *origin = &self->mentions->quantities[first ? index : index - 1];
	const struct cc_period_mention *lead = span_behind(self, origin + 1);
	if (lead == NULL)
		lead = link_period_before(self, self->sentence->span.start, origin->phrase.start);
	if (lead != NULL && is_stretch(self, lead)) {
		link_set_period(claim, self, lead, CC_BOUND_SENTENCE);
		take_end_of_stretch(claim, first);
		return true;
	}
	if (lead == NULL || !link_spells_years(self, lead))
		return false;
	struct cc_period *period = &claim->period;
	link_set_period(claim, self, lead, CC_BOUND_SENTENCE);
	if (first)
		period->end = (struct cc_date){.year = (int16_t)(period->start.year + 1), .month = 1, .day = 1};
	else
		period->start = (struct cc_date){.year = (int16_t)(period->end.year - 1), .month = 1, .day = 1};
	period->kind = CC_PERIOD_YEAR;
	return true;
}

bool link_find_movement_period(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	bool first = link_is_series_start(self, index);
	if (!first && !is_last_end(self, index))
		return false;
	if (first)
		(void)(inherit_end(claim, self, CC_SERIES_FROM) || take_base(claim, self, index) ||
		       take_year_before(claim, self, index) || take_same_of_company(claim, self, index));
	else
		find_end(claim, self, index);
	return true;
}

/* "从2020年的2.4万亿元增长到2024年的3.6万亿元,增长48%": the rate is that of the whole movement. */
struct cc_period link_base_of_movement(const struct link_sentence *self, size_t index)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (index < 2 || count < 2 || !link_is_series(self, index - 2, index - 1))
		return (struct cc_period){0};
	const struct cc_claim *from = &claims[count - 2];
	return from->sentence == self->index && from->series_end == CC_SERIES_FROM ? from->period
										   : (struct cc_period){0};
}

void link_span_movement(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	if (claim->aspect != CC_ASPECT_GROWTH_RATE || claim->basis != CC_BASIS_CAGR || index < 2 ||
	    !link_is_series(self, index - 2, index - 1) || self->context->claims.len < 2)
		return;
	const struct cc_claim *claims = self->context->claims.items;
	const struct cc_claim *last = &claims[self->context->claims.len - 1];
	const struct cc_claim *first = last - 1;
	bool whole = first->sentence == self->index && first->series_end == CC_SERIES_FROM &&
		     last->series_end == CC_SERIES_TO && cc_date_is_set(first->period.start) &&
		     cc_date_is_set(last->period.end);
	if (!whole)
		return;
	claim->period =
	    (struct cc_period){.start = first->period.start, .end = last->period.end, .kind = CC_PERIOD_SPAN};
	claim->period_binding = CC_BOUND_SENTENCE;
	claim->period_current = false;
}

bool link_follows_movement(struct cc_claim *claim, const struct link_sentence *self,
			   const struct cc_period_mention *mention)
{
	return claim->aspect == CC_ASPECT_LEVEL && link_spells_years(self, mention) &&
	       inherit_end(claim, self, CC_SERIES_TO);
}
