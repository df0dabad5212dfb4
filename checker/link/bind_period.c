/* Which period a figure is about: the words beside it, the one carried along the sentence, or the heading's.
 * Leaves reading period words to extract/. */
#include "link/link_sentence.h"

/* In English the period follows its value: "2.44 trillion yuan in 2020 to 3.63 trillion in 2024". */
enum { RESIDUE_BEHIND = 2 };

/* The bytes of a heading's number: "十二", "(三". */
enum { HEADING_NUMBER = 6 };

static bool is_known(struct cc_period period)
{
	return cc_date_is_set(period.start) || cc_date_is_set(period.end);
}

/* "the bureau said on Friday", "1月17日发布": the day of the news, not of the figure. 目前 is no such day. */
static bool is_news_day(const struct cc_period_mention *mention)
{
	return mention->period.kind == CC_PERIOD_DAY && !mention->period.instant && !mention->now &&
	       mention->state != CC_PERIOD_NEEDS_DATE && is_known(mention->period);
}

static bool is_han_sentence(const struct link_sentence *self)
{
	return (self->sentence->flags & CC_SENTENCE_HAN) != 0;
}

static const struct cc_quantity *next_figure(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].span.start >= at)
			return &self->mentions->quantities[i];
	}
	return NULL;
}

/* "比2022年提高", "compared with 2022": the year that is compared with is not the figure's own. */
static bool is_base(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	const struct cc_cue_mention *against = link_last_cue(self, CC_CUE_YOY, clause->span.start, mention->span.end);
	if (against != NULL && cc_span_contains(against->span, mention->span))
		return true;
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_BEYOND, clause->span.start, mention->span.start);
	return cue != NULL && link_residue(self, cue->span.end, mention->span.start) == 0 &&
	       link_previous_figure_end(self, mention->span.start) <= cue->span.start;
}

/* "比2023年的6.15万亿元增长": the base's own value, right behind its year. */
static bool is_value_of(const struct link_sentence *self, const struct cc_period_mention *mention,
			const struct cc_quantity *quantity)
{
	size_t from = mention->span.end;
	size_t to = quantity->phrase.start;
	return to >= from && link_residue(self, from, to) == 0 && !link_has_cue(self, CC_CUE_UP, from, to) &&
	       !link_has_cue(self, CC_CUE_DOWN, from, to);
}

/* The next figure that is no aside in deeper brackets: "3.63 trillion yuan ($510 billion) in 2024". */
static const struct cc_quantity *next_beside(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *next = next_figure(self, quantity->span.end);
	uint32_t depth = link_clause_at(self, quantity->span.start)->depth;
	while (next != NULL && link_clause_at(self, next->span.start)->depth > depth)
		next = next_figure(self, next->span.end);
	return next;
}

static bool is_series_start(const struct link_sentence *self, size_t quantity)
{
	return quantity + 1 < self->mentions->quantity_count && link_is_series(self, quantity, quantity + 1);
}

/* "rose 8.9 percent to 3.63 trillion yuan in 2024": the year stands behind both, in the clause of both. The from of a
 * movement has its own year or none. */
static bool reaches_over(const struct link_sentence *self, const struct cc_quantity *quantity,
			 const struct cc_period_mention *period)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_clause *other = link_clause_at(self, period->span.start);
	return (other == clause || other->opener == ')') && !is_base(self, period) &&
	       !is_series_start(self, (size_t)(quantity - self->mentions->quantities));
}

/* English: nothing unknown between the last figure and the period, in one clause or right behind an aside. */
static bool is_close_behind(const struct link_sentence *self, const struct cc_quantity *quantity,
			    const struct cc_period_mention *period)
{
	size_t last = link_previous_figure_end(self, period->span.start);
	const struct cc_clause *clause = link_clause_at(self, period->span.start);
	if (clause != link_clause_at(self, last - 1) && clause->opener != ')')
		return false;
	if (link_residue(self, last, period->span.start) > RESIDUE_BEHIND)
		return false;
	const struct cc_quantity *next = next_beside(self, quantity);
	bool beyond = next != NULL && period->span.start > next->span.start;
	return !beyond || reaches_over(self, quantity, period);
}

/* "5.76%(2023年)" and "2.69% in 2024": right behind. */
static const struct cc_period_mention *period_behind(const struct link_sentence *self,
						     const struct cc_quantity *quantity)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *period = &self->mentions->periods[i];
		if (period->span.start < quantity->span.end || is_news_day(period))
			continue;
		if (self->view.ptr[quantity->span.end] == '(' && period->span.start == quantity->span.end + 1)
			return period;
		return !is_han_sentence(self) && is_close_behind(self, quantity, period) ? period : NULL;
	}
	return NULL;
}

static const struct cc_period_mention *period_before(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *period = &self->mentions->periods[i];
		if (period->span.start >= from && period->span.end <= to && !is_news_day(period) &&
		    !is_base(self, period))
			return period;
	}
	return NULL;
}

static struct cc_period in_year(struct cc_period period, int year)
{
	if (cc_date_is_set(period.start))
		period.start.year = (int16_t)(period.start.year - 1 + year);
	if (cc_date_is_set(period.end))
		period.end.year = (int16_t)(period.end.year - 1 + year);
	return period;
}

/* A period without a year takes that of the last period before it that has one: "2024年…,上半年…". Where there is none,
 * the last such period that was over when the document was dated: "12月份" in a text of January. */
static struct cc_period with_year(struct cc_period period, struct cc_period anchor, struct cc_date written)
{
	if (is_known(anchor))
		return in_year(period, cc_date_is_set(anchor.start) ? anchor.start.year : anchor.end.year);
	if (!cc_date_is_set(written))
		return (struct cc_period){0};
	struct cc_period this_year = in_year(period, written.year);
	bool begun = cc_date_compare(this_year.start, written) <= 0;
	return begun ? this_year : in_year(period, written.year - 1);
}

static struct cc_period inherited_period(const struct link_context *context)
{
	if (is_known(context->block_period))
		return context->block_period;
	if (is_known(context->heading_period))
		return context->heading_period;
	return context->title_period;
}

/* What the mention says, once a missing year or "同期" is filled in from what was said before it. */
static struct cc_period resolve(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	if (mention->state == CC_PERIOD_RESOLVED)
		return mention->period;
	if (mention->state == CC_PERIOD_NEEDS_DATE)
		return (struct cc_period){0};
	struct cc_period anchor = {0};
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *other = &self->mentions->periods[i];
		if (other == mention)
			break;
		if (other->state == CC_PERIOD_RESOLVED)
			anchor = other->period;
	}
	if (!is_known(anchor))
		anchor = inherited_period(self->context);
	if (mention->state == CC_PERIOD_SAME)
		return anchor;
	return with_year(mention->period, anchor, self->context->article->document.date);
}

static void set_period(struct cc_claim *claim, const struct link_sentence *self,
		       const struct cc_period_mention *mention, enum cc_binding binding)
{
	claim->period = resolve(self, mention);
	claim->period_span = mention->span;
	claim->period_relative = mention->relative;
	claim->period_current = mention->now;
	claim->period_binding = binding;
	if (mention->state != CC_PERIOD_RESOLVED && mention->state != CC_PERIOD_NEEDS_DATE)
		claim->period_binding = CC_BOUND_CONTEXT;
}

bool link_is_series(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_quantity *a = &self->mentions->quantities[from];
	const struct cc_quantity *b = &self->mentions->quantities[to];
	if (a->unit.ptr == NULL || b->unit.ptr == NULL || !cc_str_equal(a->unit, b->unit))
		return false;
	size_t start = link_previous_figure_end(self, a->span.start);
	return link_has_cue(self, CC_CUE_FROM, start, a->span.start) &&
	       link_has_cue(self, CC_CUE_TO, a->span.end, b->span.start);
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

/* The last period in [from, to) that something is held against. */
static const struct cc_period_mention *base_before(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *period = &self->mentions->periods[i];
		if (period->span.start >= from && period->span.end <= to)
			return is_base(self, period) ? period : NULL;
	}
	return NULL;
}

static const struct cc_period_mention *own_period(const struct link_sentence *self, const struct cc_quantity *quantity,
						  enum cc_binding *binding)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	*binding = CC_BOUND_STATED;
	const struct cc_period_mention *behind = period_behind(self, quantity);
	if (behind != NULL)
		return behind;
	size_t from = figure > clause->span.start ? figure : clause->span.start;
	const struct cc_period_mention *base = base_before(self, from, quantity->span.start);
	if (base != NULL && is_value_of(self, base, quantity))
		return base;
	const struct cc_period_mention *before = period_before(self, from, quantity->span.start);
	if (before == NULL)
		before = period_before(self, figure, quantity->span.start);
	/* "5.76 percent in 2023, and utilisation averaged 75 percent": in English it trails the figure before. */
	bool trails = before != NULL && !is_han_sentence(self) && figure > self->sentence->span.start &&
		      link_residue(self, figure, before->span.start) == 0;
	return trails ? NULL : before;
}

/* "to 5.39 percent in 2024 from 5.76 percent in 2023, and …": the year of what was left behind carries nowhere. */
static bool is_origin(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &self->mentions->quantities[i];
		if (link_previous_figure_end(self, mention->span.start) != figure->span.end)
			continue;
		size_t from = link_previous_figure_end(self, figure->span.start);
		const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_FROM, from, figure->phrase.start);
		return cue != NULL && link_residue(self, cue->span.end, figure->phrase.start) == 0;
	}
	return false;
}

static const struct cc_period_mention *carried_in_sentence(const struct link_sentence *self, size_t to)
{
	bool english = !is_han_sentence(self);
	const struct cc_period_mention *found = period_before(self, self->sentence->span.start, to);
	while (english && found != NULL && is_origin(self, found))
		found = period_before(self, self->sentence->span.start, found->span.start);
	return found;
}

/* "从2012年的52.2%升至57.5%": the end without a year is not of the first one's year. It is of the movement before, of
 * what opens the sentence, or of now. */
static void find_series_end(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	if (inherit_end(claim, self, CC_SERIES_TO))
		return;
	const struct cc_quantity *first = &self->mentions->quantities[index - 1];
	size_t from = link_previous_figure_end(self, first->span.start);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_FROM, from, first->span.start);
	const struct cc_period_mention *lead =
	    cue != NULL ? period_before(self, self->sentence->span.start, cue->span.start) : NULL;
	if (lead != NULL)
		set_period(claim, self, lead, CC_BOUND_SENTENCE);
	else
		claim->period_current = true;
}

void link_find_period(struct cc_claim *claim, const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	enum cc_binding binding = CC_BOUND_STATED;
	const struct cc_period_mention *mention = self->pairings[index].period;
	if (mention == NULL)
		mention = own_period(self, quantity, &binding);
	if (mention != NULL) {
		set_period(claim, self, mention, binding);
		return;
	}
	if (is_series_start(self, index)) {
		(void)inherit_end(claim, self, CC_SERIES_FROM);
		return;
	}
	if (index > 0 && link_is_series(self, index - 1, index)) {
		find_series_end(claim, self, index);
		return;
	}
	mention = carried_in_sentence(self, quantity->span.start);
	if (mention != NULL) {
		set_period(claim, self, mention, CC_BOUND_SENTENCE);
		return;
	}
	struct cc_period inherited = inherited_period(self->context);
	claim->period = inherited;
	claim->period_binding = is_known(inherited) ? CC_BOUND_CONTEXT : CC_BOUND_NOT;
	claim->period_current = !is_known(inherited);
}

static struct cc_date year_before(struct cc_date date)
{
	return cc_date_is_set(date) ? cc_date_add_months(date, -12) : date;
}

void link_shift_to_year_before(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_quantity *quantity = &claim->quantity;
	size_t end = link_clause_at(self, quantity->span.start)->span.end;
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_YOY, quantity->span.end, end);
	bool own = claim->period_binding == CC_BOUND_STATED && claim->period_span.start >= quantity->span.end;
	if (claim->aspect != CC_ASPECT_LEVEL || cue == NULL || own ||
	    link_residue(self, quantity->phrase.end, cue->span.start) > 0)
		return;
	claim->period.start = year_before(claim->period.start);
	claim->period.end = year_before(claim->period.end);
	claim->period_current = false;
}

/* "从2020年的2.4万亿元增长到2024年的3.6万亿元,增长48%": the rate is that of the whole movement. */
static struct cc_period base_of_movement(const struct link_sentence *self, size_t index)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (index < 2 || count < 2 || !link_is_series(self, index - 2, index - 1))
		return (struct cc_period){0};
	const struct cc_claim *from = &claims[count - 2];
	return from->sentence == self->index && from->series_end == CC_SERIES_FROM ? from->period
										   : (struct cc_period){0};
}

struct cc_period link_find_base(const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	size_t from = link_previous_figure_end(self, quantity->span.start);
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.start < from || mention->span.end > quantity->span.start)
			continue;
		if (is_base(self, mention))
			return resolve(self, mention);
	}
	return base_of_movement(self, index);
}

/* "2024年,…": a period that opens its sentence governs the ones behind it; one inside a movement does not. */
/* Behind the number of a heading: "一、", "(二)", "3.". */
static size_t behind_number(const struct link_sentence *self)
{
	static const char *const marks[] = {"、", ")", ".", " "};
	size_t start = self->sentence->span.start;
	if ((self->sentence->flags & CC_SENTENCE_HEADING) == 0)
		return start;
	struct cc_str head = cc_str_slice(self->view, start, self->sentence->span.end);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		struct cc_str mark = cc_str_from(marks[i]);
		size_t at = cc_str_find(head, mark, 0);
		if (at <= HEADING_NUMBER)
			return start + at + mark.len;
	}
	return start;
}

/* "R&D intensity remained at 2.7% of GDP in 2023. In China, it reached 2.6%.": in English the one period of a sentence
 * ends it, and governs the next one as well. */
static struct cc_period only_period(const struct link_sentence *self)
{
	const struct cc_period_mention *mention = self->mentions->periods;
	if (is_han_sentence(self) || self->mentions->period_count != 1 || mention->state != CC_PERIOD_RESOLVED ||
	    mention->now || mention->relative || mention->period.kind != CC_PERIOD_YEAR || is_base(self, mention))
		return (struct cc_period){0};
	struct cc_str before = cc_str_trim(cc_str_slice(self->view, self->sentence->span.start, mention->span.start));
	bool in = cc_str_ends(before, CC_STR(" in")) || cc_str_ends(before, CC_STR(" for"));
	return in ? mention->period : (struct cc_period){0};
}

struct cc_period link_carried_period(const struct link_sentence *self)
{
	size_t first = behind_number(self);
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		bool whole = cc_date_is_set(mention->period.start) && cc_date_is_set(mention->period.end);
		bool opens = mention->span.start >= first && link_residue(self, first, mention->span.start) == 0 &&
			     link_previous_figure_end(self, mention->span.start) <= first &&
			     !link_has_cue(self, CC_CUE_FROM, self->sentence->span.start, mention->span.start);
		if (mention->state == CC_PERIOD_RESOLVED && whole && opens && !mention->now && !mention->period.instant)
			return mention->period;
	}
	return only_period(self);
}
