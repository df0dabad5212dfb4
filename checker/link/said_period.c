/* What a period's words say once a missing year, "the year before" and 同期 are filled in from what was said before.
 * Leaves which period a figure has to bind_period.c. */
#include "link/periods.h"

static bool is_known(struct cc_period period)
{
	return cc_date_is_set(period.start) || cc_date_is_set(period.end);
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

struct cc_period link_inherited_period(const struct link_context *context)
{
	if (is_known(context->block_period))
		return context->block_period;
	if (is_known(context->heading_period))
		return context->heading_period;
	return context->title_period;
}

/* The period that was spoken of before the mention, in its sentence or around it; unset where there is none. */
static struct cc_period spoken_of_before(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_period spoken = {0};
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *other = &self->mentions->periods[i];
		if (other == mention)
			break;
		if (other->state == CC_PERIOD_RESOLVED)
			spoken = other->period;
	}
	return is_known(spoken) ? spoken : link_inherited_period(self->context);
}

/* "2024年研发经费由上年的…": the year before the one spoken of; before that of the document where none is. */
static struct cc_period year_before_of(struct cc_period spoken, struct cc_period otherwise)
{
	if (!cc_date_is_set(spoken.start))
		return otherwise;
	int16_t year = spoken.start.year;
	return (struct cc_period){.start = {.year = (int16_t)(year - 1), .month = 1, .day = 1},
				  .end = {.year = year, .month = 1, .day = 1},
				  .kind = CC_PERIOD_YEAR};
}

/* What the mention says, once a missing year or "同期" is filled in from what was said before it. */
struct cc_period link_resolve_period(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	bool year_before = link_has_cue(self, CC_CUE_YEAR_BEFORE, mention->span.start, mention->span.end);
	if (mention->state == CC_PERIOD_RESOLVED && !year_before)
		return mention->period;
	if (mention->state == CC_PERIOD_NEEDS_DATE && !year_before)
		return (struct cc_period){0};
	struct cc_period anchor = spoken_of_before(self, mention);
	if (year_before)
		return year_before_of(anchor, mention->period);
	if (mention->state == CC_PERIOD_SAME)
		return anchor;
	return with_year(mention->period, anchor, self->context->article->document.date);
}
