/* The time that an English article tells of its one company: "third-quarter profit climbed" of its first sentences, and
 * "Revenue rose 12 percent to $4.8 billion" of a later paragraph. Leaves times that are told nearer to bind_period.c.
 */
#include "link/places/subjects.h"
#include "link/times/periods.h"

enum { MONTHS_OF_YEAR = 12, QUARTER = 3, FIRST_SENTENCES = 8 };

/* A quarter, a half, nine months. */
static bool is_part_reported(struct cc_period period)
{
	bool part = false;
	bool whole = cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant;
	for (int months = QUARTER; months < MONTHS_OF_YEAR && whole && !part; months += QUARTER)
		part = cc_date_compare(cc_date_add_months(period.start, months), period.end) == 0;
	return part;
}

/* Whether the time was over when the article was written, so that it can be reported on. */
static bool is_over(const struct link_sentence *self, struct cc_period period)
{
	struct cc_date written = self->context->article->document.date;
	return !cc_date_is_set(written) || cc_date_compare(period.end, written) <= 0;
}

/* "for the year to 3 January 2015": twelve months that are no year of the calendar. */
static bool is_own_year(struct cc_period period)
{
	bool whole = cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant;
	return whole && (period.start.month != 1 || period.start.day != 1) &&
	       cc_date_compare(cc_date_add_months(period.start, MONTHS_OF_YEAR), period.end) == 0;
}

static void note_time(struct link_context *context, struct cc_period period)
{
	if (is_own_year(period) && !link_is_known_period(context->house_year))
		context->house_year = period;
	if (is_part_reported(period) && !link_is_known_period(context->house_period))
		context->house_period = period;
}

void link_note_house_period(const struct link_sentence *self)
{
	struct link_context *context = self->context;
	bool open = (!link_is_known_period(context->house_period) || !link_is_known_period(context->house_year)) &&
		    self->index < FIRST_SENTENCES;
	if (!open || link_is_han_sentence(self) || !link_has_house(self) || context->block_of_another ||
	    link_compares_back(self))
		return;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		struct cc_period period = link_resolve_period(self, mention);
		bool told = is_over(self, period) && mention->state != CC_PERIOD_SAME &&
			    !link_is_planned(self, mention->span.start) && !link_is_base(self, mention) &&
			    !link_is_since(self, mention) && !link_is_left(self, mention) &&
			    !link_is_of_bracket(self, mention);
		if (told)
			note_time(context, period);
	}
}

static bool is_of_house(const struct link_sentence *self, const struct cc_claim *claim)
{
	const struct link_company *house = &self->context->house;
	/* "Ibrance sales rose 25 percent": a part of it reports for the same time. */
	struct cc_str name = house->scope != NULL ? house->scope->id : house->words;
	if (claim->scope == NULL && name.len > 0 && cc_str_starts(claim->scope_name, name) &&
	    cc_str_starts(cc_str_slice(claim->scope_name, name.len, claim->scope_name.len), CC_STR("·")))
		return true;
	if (house->scope != NULL || claim->scope != NULL)
		return house->scope != NULL && house->scope == claim->scope;
	return claim->scope_name.len > 0 && link_is_houses(self, claim->scope_name);
}

/* Whether the sentence tells no time but the day of the news, that one, and the same of a year before. */
static bool tells_no_other_time(const struct link_sentence *self, struct cc_period told)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		struct cc_period period = link_resolve_period(self, mention);
		bool known = cc_date_is_set(period.start) && cc_date_is_set(period.end);
		bool before =
		    known && cc_date_compare(cc_date_add_months(period.start, MONTHS_OF_YEAR), told.start) == 0;
		if (!link_is_news_day(mention) && !link_is_day_of_saying(self, mention) &&
		    !cc_period_equal(period, told) && !before)
			return false;
	}
	return !link_has_cue(self, CC_CUE_WHOLE_YEAR, self->sentence->span.start, self->sentence->span.end);
}

struct cc_period link_house_period(const struct cc_claim *claim, const struct link_sentence *self)
{
	struct cc_period told = self->context->house_period;
	const struct cc_metric *metric = claim->metric;
	bool flow = metric != NULL && metric->of_organisations && metric->sense == CC_PERIOD_FLOW;
	bool fits = flow && link_is_known_period(told) && link_has_house(self) && is_of_house(self, claim) &&
		    !link_is_planned(self, claim->quantity.phrase.start) && tells_no_other_time(self, told);
	return fits ? told : (struct cc_period){0};
}
