/* Times that are told by what was spoken of before: 年末 and 月末 alone, 上月, 上年同期, "for the year".
 * Leaves times with a step of their own ("the previous three months") to stepped_period.c. */
#include "link/places/subjects.h"
#include "link/times/periods.h"

/* What is told in the first quarter of a year as the past year is the calendar year before. */
enum { REPORT_MONTHS = 3 };

/* "2024年研发经费由上年的…": the year before the one spoken of; before that of the document where none is. */
static struct cc_period year_before_of(struct cc_period spoken, struct cc_period otherwise)
{
	return cc_date_is_set(spoken.start) ? cc_period_year(spoken.start.year - 1) : otherwise;
}

/* Whether the mention is nothing but a word of this kind: the 年末 of "2024年末" is not. */
static bool is_only(const struct link_sentence *self, enum cc_cue_kind kind, const struct cc_period_mention *mention)
{
	const struct cc_cue_mention *cue = link_last_cue(self, kind, mention->span.start, mention->span.end);
	return cue != NULL && cue->span.start == mention->span.start && cue->span.end == mention->span.end;
}

/* Within one year: what 年末 and 月末 behind it can end. */
static bool has_one_year(struct cc_period period)
{
	return cc_date_is_set(period.start) && cc_date_is_set(period.end) &&
	       cc_date_compare(period.end, cc_period_year(period.start.year).end) <= 0;
}

/* 到年底 is still to come. */
static bool is_ahead(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_cue_mention *to =
	    link_last_cue(self, CC_CUE_TO, self->sentence->span.start, mention->span.start);
	return to != NULL && to->span.end == mention->span.start;
}

/* "2024年,…;年末常住人口140.6万人", "一季度…,月末…": the end of what was spoken of. An article of January that has
 * spoken of no year means the last one that was over. */
static struct cc_period bare_end(const struct link_sentence *self, const struct cc_period_mention *mention,
				 enum cc_cue_kind kind, struct cc_period period)
{
	bool of_year = kind == CC_CUE_YEAR_END;
	if (has_one_year(period) && of_year)
		period = cc_period_year(period.start.year);
	else if (!has_one_year(period) && of_year && !is_ahead(self, mention))
		period = link_undated_year(self, self->sentence->span.end);
	else if (!has_one_year(period) && mention->period.kind == CC_PERIOD_YEAR)
		period = link_undated_year(self, self->sentence->span.end); /* 报告期末 */
	else if (!has_one_year(period))
		period = mention->period;
	if (!link_is_known_period(period) && (of_year || mention->period.kind != CC_PERIOD_YEAR))
		period = mention->period;
	period.instant = true;
	return period;
}

bool link_resolve_bare_end(struct cc_period *out, const struct link_sentence *self,
			   const struct cc_period_mention *mention, struct cc_period anchor)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_YEAR_END, CC_CUE_PERIOD_END};
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (!is_only(self, kinds[i], mention))
			continue;
		*out = bare_end(self, mention, kinds[i], anchor);
		return true;
	}
	return false;
}

static struct cc_period year_before(struct cc_period period)
{
	period.start = cc_date_add_months(period.start, -12);
	period.end = cc_date_add_months(period.end, -12);
	return period;
}

bool link_resolve_one_before(struct cc_period *out, const struct link_sentence *self,
			     const struct cc_period_mention *mention, struct cc_period anchor)
{
	static const struct {
		enum cc_cue_kind cue;
		enum cc_period_kind kind;
		int months;
	} steps[] = {{CC_CUE_MONTH_BEFORE, CC_PERIOD_MONTH, -1}, {CC_CUE_QUARTER_BEFORE, CC_PERIOD_QUARTER, -3}};
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		if (anchor.kind != steps[i].kind || !has_one_year(anchor) || !is_only(self, steps[i].cue, mention))
			continue;
		*out = anchor;
		out->start = cc_date_add_months(anchor.start, steps[i].months);
		out->end = cc_date_add_months(anchor.end, steps[i].months);
		return true;
	}
	return false;
}

/* "过去一年,全市地区生产总值…" of a report of February is the calendar year that is over. */
static bool is_past_year(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_date written = self->context->article->document.date;
	struct cc_period period = mention->period;
	return link_is_han_sentence(self) && mention->relative && cc_date_is_set(written) &&
	       written.month <= REPORT_MONTHS && cc_date_is_set(period.start) &&
	       cc_date_compare(period.end, written) == 0 &&
	       cc_date_compare(cc_date_add_months(period.start, 12), written) == 0;
}

/* "数说青禾这一年" over a text of February looks back at the year that is over. */
static bool is_year_in_review(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_date written = self->context->article->document.date;
	return (self->sentence->flags & CC_SENTENCE_HEADING) != 0 && cc_date_is_set(written) &&
	       written.month <= REPORT_MONTHS &&
	       cc_str_equal(cc_str_of_span(self->view, mention->span), CC_STR("这一年"));
}

/* 当月, the month of 9月 and the last one of 1—9月. */
static bool is_this_month(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	return cc_str_equal(cc_str_of_span(self->view, mention->span), CC_STR("当月"));
}

/* "欧元区3月通胀率为2.5%,高于2月的1.9%。当月能源价格…": the month of the first figure that the last sentence told. */
static struct cc_period month_told(const struct link_context *context)
{
	const struct cc_claim *claims = context->claims.items;
	struct cc_period told = {0};
	for (size_t i = context->claims.len; i-- > context->block_first_claim;) {
		if (claims[i].sentence != claims[context->claims.len - 1].sentence)
			break;
		told = claims[i].period.kind == CC_PERIOD_MONTH ? claims[i].period : told;
	}
	return told;
}

/* 本季度, 该季度 of a text of May that speaks of the first quarter. */
static bool is_this_quarter(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_date written = self->context->article->document.date;
	struct cc_period period = mention->period;
	return link_is_han_sentence(self) && mention->relative && period.kind == CC_PERIOD_QUARTER &&
	       cc_date_is_set(written) && cc_date_is_set(period.start) && cc_date_is_set(period.end) &&
	       cc_date_compare(period.start, written) <= 0 && cc_date_compare(written, period.end) < 0;
}

/* "declined 0.4 percent in December; for the year they rose 4.2 percent": the year of that month. */
static bool is_that_year(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	return !link_is_han_sentence(self) &&
	       (cc_str_equal(words, CC_STR("the year")) || cc_str_ends(words, CC_STR("or the year")));
}

static bool is_three_months(struct cc_period period)
{
	enum { QUARTER = 3 };
	return cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant &&
	       cc_date_compare(cc_date_add_months(period.start, QUARTER), period.end) == 0;
}

/* "Sales rose 25 percent in |the quarter|": no quarter of its own. */
static bool is_that_quarter(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	bool that = cc_str_equal(words, CC_STR("quarter")) || cc_str_ends(words, CC_STR("the quarter"));
	/* "Revenue for the company during |this quarter| rose": the one that a company reports on */
	bool reported = link_has_house(self) && cc_str_ends(words, CC_STR("this quarter")) &&
			!link_is_planned(self, mention->span.start);
	return !link_is_han_sentence(self) && (that || reported);
}

/* The quarter spoken of, or the one that the article of a company tells of; none where neither is known. */
static struct cc_period quarter_of(const struct link_sentence *self, struct cc_period anchor)
{
	const struct cc_period told = self->context->house_period;
	if (anchor.kind == CC_PERIOD_QUARTER || is_three_months(anchor))
		return anchor;
	return link_has_house(self) && is_three_months(told) ? told : (struct cc_period){0};
}

static struct cc_period last_month_of(struct cc_period period)
{
	if (!cc_date_is_set(period.end) || period.kind == CC_PERIOD_YEAR)
		return (struct cc_period){0};
	period.start = cc_date_add_months(period.end, -1);
	period.kind = CC_PERIOD_MONTH;
	return period;
}

bool link_resolve_held(struct cc_period *out, const struct link_sentence *self, const struct cc_period_mention *mention,
		       struct cc_period anchor)
{
	if (link_has_cue(self, CC_CUE_YOY, mention->span.start, mention->span.end) && has_one_year(anchor))
		*out = year_before(anchor);
	else if (link_has_cue(self, CC_CUE_YEAR_BEFORE, mention->span.start, mention->span.end))
		*out = year_before_of(anchor, mention->period);
	else if (is_past_year(self, mention) || is_year_in_review(self, mention))
		*out = cc_period_year(self->context->article->document.date.year - 1);
	else if (is_that_year(self, mention) && has_one_year(anchor))
		*out = cc_period_year(anchor.start.year);
	else if (is_that_quarter(self, mention))
		*out = quarter_of(self, anchor);
	else if (is_this_month(self, mention) && cc_date_is_set(last_month_of(anchor).start))
		*out = last_month_of(anchor);
	else if (is_this_month(self, mention) && !link_is_known_period(anchor) &&
		 cc_date_is_set(month_told(self->context).start))
		*out = month_told(self->context);
	else if (is_this_quarter(self, mention) && anchor.kind == CC_PERIOD_QUARTER && has_one_year(anchor))
		*out = anchor;
	else
		return false;
	return true;
}
