/* The year that a text looks back at without saying which: 全年, 比上年, what a report of March tells.
 * Leaves the words that name a time to said_period.c. */
#include "link/times/periods.h"

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
	/* "截至3月30日,…。与上年同比,结案增加34件": what tells of this year goes on about it. */
	bool year = (compares_years(self) && !self->context->tells_this_year) ||
		    link_has_cue(self, CC_CUE_WHOLE_YEAR, start, end);
	if (!link_is_han_sentence(self) || !year || names_time(self, end) || link_is_planned(self, end))
		return (struct cc_period){0};
	return link_undated_year(self, end);
}

/* "2月20日,全国公路发送旅客8201.9万人次": a day, and the next figure behind it that nobody only tells. */
static bool tells_of_day(const struct link_sentence *self, const struct cc_period_mention *day)
{
	const struct cc_quantity *next = link_next_figure(self, day->span.end);
	const struct cc_period_mention *time =
	    next != NULL ? link_period_before(self, day->span.end, next->phrase.start) : NULL;
	return next != NULL && time == NULL &&
	       !link_has_cue(self, CC_CUE_ATTRIBUTION, day->span.end, next->phrase.start);
}

/* 截至3月12日24时, 今年以来, 2月20日发送旅客: no day of the news alone, and no plan. */
bool link_tells_this_year(const struct link_sentence *self)
{
	struct cc_date written = self->context->article->document.date;
	bool matters = link_is_han_sentence(self) && cc_date_is_set(written) && written.month <= REVIEW_MONTHS;
	for (size_t i = 0; matters && i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		struct cc_period period = link_resolve_period(self, mention);
		bool open = period.instant || !cc_date_is_set(period.end);
		struct cc_date end = open ? period.start : period.end;
		if (period.start.year == written.year && cc_date_compare(end, written) <= 0 &&
		    !link_is_base(self, mention) && (!link_is_news_day(mention) || tells_of_day(self, mention)))
			return true;
	}
	return false;
}

/* "posted half-year sales of €5.27 billion" of late July, "annual profit" of February: the months of the calendar that
 * a company tells of shortly after them; unset where they are long over. */
struct cc_period link_reported_months(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	static const struct {
		struct cc_str word;
		int months, first, last;
		int8_t end; /* told of from month to month of the year; the months end before */
	} spans[] = {{{"first-half", 10}, 6, 7, 9, 7}};
	struct cc_date written = self->context->article->document.date;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, at);
	if (link_is_han_sentence(self) || !cc_date_is_set(written) || metric == NULL || !metric->of_organisations ||
	    metric->sense != CC_PERIOD_FLOW || names_time(self, at) || link_is_planned(self, at))
		return (struct cc_period){0};
	for (size_t i = 0; i < sizeof(spans) / sizeof(spans[0]); i++) {
		if (written.month < spans[i].first || written.month > spans[i].last ||
		    cc_str_find(before, spans[i].word, 0) == SIZE_MAX)
			continue;
		struct cc_date end = {.year = written.year, .month = spans[i].end, .day = 1};
		return (struct cc_period){
		    .start = cc_date_add_months(end, -spans[i].months), .end = end, .kind = CC_PERIOD_SPAN};
	}
	return (struct cc_period){0};
}

/* "临皋马拉松22日开跑,报名人数12.8万人": a day on which something happened, and nobody only says so. */
static bool happened_on_day(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *day = &self->mentions->periods[i];
		const struct cc_span clause = link_clause_at(self, day->span.start)->span;
		if (link_is_news_day(day) && link_residue(self, clause.start, clause.end) > 0 &&
		    !link_has_cue(self, CC_CUE_ATTRIBUTION, clause.start, clause.end))
			return true;
	}
	return false;
}

struct cc_period link_reported_year(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	struct cc_date written = self->context->article->document.date;
	struct cc_str told = cc_str_of_span(self->view, self->sentence->span);
	bool reports = link_is_han_sentence(self) && cc_date_is_set(written) && written.month <= REPORT_MONTHS &&
		       !cc_word_list_within(link_words(self, CC_WORDS_NO_YEAR_TOLD), told);
	/* "截至3月12日24时,…": who has told of this year does not report on the last one. */
	if (!reports || self->context->tells_this_year || metric == NULL || names_time(self, at) ||
	    link_is_planned(self, at) || happened_on_day(self))
		return (struct cc_period){0};
	struct cc_period year = cc_period_year(written.year - 1);
	year.instant = metric->sense != CC_PERIOD_FLOW;
	return year;
}
