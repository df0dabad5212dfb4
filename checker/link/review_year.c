/* The year that a text looks back at without saying which: 全年, 比上年, what a report of March tells.
 * Leaves the words that name a time to said_period.c. */
#include "link/periods.h"

/* In the first half of a year, 全年 and 年末 still speak of the year before. */
enum { REVIEW_MONTHS = 6 };

/* What is told in the first quarter of a year as the past year is the calendar year before. */
enum { REPORT_MONTHS = 3 };

struct cc_period link_undated_year(const struct link_sentence *self, size_t at)
{
	struct cc_date written = self->context->article->document.date;
	if (!cc_date_is_set(written))
		return (struct cc_period){0};
	if (link_is_planned(self, at))
		return cc_period_year(written.year);
	return written.month <= REVIEW_MONTHS ? cc_period_year(written.year - 1) : (struct cc_period){0};
}

/* 比上年, and neither 比上年末 nor 比上年同期: whole years are held against each other. */
static bool compares_years(const struct link_sentence *self)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		if (cues[i].kind != CC_CUE_YOY)
			continue;
		const struct cc_cue_mention *year =
		    link_last_cue(self, CC_CUE_YEAR_BEFORE, cues[i].span.start, cues[i].span.end);
		if (year != NULL && year->span.end == cues[i].span.end)
			return true;
	}
	return false;
}

/* Whether a time is named before `at` that is no yardstick, no day of the news, and says more than 全年. */
static bool names_time(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.start < at && !link_is_base(self, mention) && !link_is_news_day(mention) &&
		    !link_has_cue(self, CC_CUE_WHOLE_YEAR, mention->span.start, mention->span.end))
			return true;
	}
	return false;
}

struct cc_period link_review_year(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	size_t end = self->sentence->span.end;
	bool year = compares_years(self) || link_has_cue(self, CC_CUE_WHOLE_YEAR, start, end);
	if (!link_is_han_sentence(self) || !year || names_time(self, end) || link_is_planned(self, end))
		return (struct cc_period){0};
	return link_undated_year(self, end);
}

/* 截至3月12日24时, 今年以来: no day of the news, and no plan. */
bool link_tells_this_year(const struct link_sentence *self)
{
	struct cc_date written = self->context->article->document.date;
	bool matters = link_is_han_sentence(self) && cc_date_is_set(written) && written.month <= REPORT_MONTHS;
	for (size_t i = 0; matters && i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		struct cc_period period = link_resolve_period(self, mention);
		struct cc_date end = cc_date_is_set(period.end) ? period.end : period.start;
		if (period.start.year == written.year && cc_date_compare(end, written) <= 0 &&
		    !link_is_base(self, mention) && !link_is_news_day(mention))
			return true;
	}
	return false;
}

struct cc_period link_reported_year(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	struct cc_date written = self->context->article->document.date;
	bool reports = link_is_han_sentence(self) && cc_date_is_set(written) && written.month <= REPORT_MONTHS;
	/* "截至3月12日24时,…": who has told of this year does not report on the last one. */
	if (!reports || self->context->tells_this_year || metric == NULL || names_time(self, at) ||
	    link_is_planned(self, at))
		return (struct cc_period){0};
	struct cc_period year = cc_period_year(written.year - 1);
	year.instant = metric->sense != CC_PERIOD_FLOW;
	return year;
}
