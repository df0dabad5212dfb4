/* Times that English reports of companies tell by their length alone: "half-year results", "quarterly revenue", "over
 * the half". Leaves months and years that the words name to extract/, and whole years to review_year.c. */
#include "link/link_sentence.h"
#include "link/places/subjects.h"
#include "link/times/added_times.h"
#include "link/times/periods.h"

enum { QUARTER = 3, HALF = 6, MONTHS_OF_YEAR = 12 };

/* Which months such a length ends with, by the month in which it is told of. */
static const struct {
	int months;	 /* how long it is */
	int first, last; /* told of in these months of the year */
	int end;	 /* it ends before this month */
} rows[] = {{HALF, 7, 9, 7}, {HALF, 1, 3, 1}, {HALF, 11, 12, 10},	{HALF, 5, 6, 4},
	    {9, 10, 12, 10}, {9, 1, 2, 1},    {MONTHS_OF_YEAR, 1, 3, 1}};

static int months_of(struct cc_period period)
{
	bool whole = cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant;
	return whole ? (period.end.year - period.start.year) * MONTHS_OF_YEAR + period.end.month - period.start.month
		     : 0;
}

/* Of the calendar: the quarter is told of as its last one; a half may begin elsewhere. */
static enum cc_period_kind kind_of(int end, int months)
{
	enum { JANUARY = 1, JULY = 7 };
	if (months == MONTHS_OF_YEAR)
		return CC_PERIOD_YEAR;
	return months == HALF && (end == JANUARY || end == JULY) ? CC_PERIOD_HALF : CC_PERIOD_SPAN;
}

static struct cc_period ending(struct cc_date written, int month, int months)
{
	struct cc_date end = {.year = written.year, .month = (int8_t)month, .day = 1};
	return (struct cc_period){
	    .start = cc_date_add_months(end, -months),
	    .end = end,
	    .kind = kind_of(month, months),
	};
}

/* The one that was over when the article was written; unset where companies whose years begin elsewhere tell of
 * another one in the same weeks. */
static struct cc_period last_over(const struct link_sentence *self, int months)
{
	const struct cc_period quarter = {.kind = CC_PERIOD_QUARTER};
	struct cc_date written = self->context->article->document.date;
	if (months == QUARTER)
		return link_last_over_quarter(self, quarter);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]) && cc_date_is_set(written); i++) {
		if (rows[i].months == months && rows[i].first <= written.month && written.month <= rows[i].last)
			return ending(written, rows[i].end, months);
	}
	return (struct cc_period){0};
}

/* As the article has told of it before, or as it is told of in these weeks; unset where it is foreseen. */
static struct cc_period meant(const struct link_sentence *self, int months, size_t at)
{
	const struct cc_period told = self->context->house_period;
	if (link_has_house(self) && months_of(told) == months)
		return told;
	return link_is_planned(self, at) ? (struct cc_period){0} : last_over(self, months);
}

static int number_of(struct cc_str digits)
{
	int number = 0;
	for (size_t i = 0; i < digits.len; i++)
		number = number * 10 + (digits.ptr[i] - '0');
	return number;
}

/* The months that the row for the words at the cue tells: "half-year 6"; 0 where none does. */
static int length_of(const struct link_sentence *self, struct cc_str words)
{
	const struct cc_word_list *lengths = link_words(self, CC_WORDS_REPORT_LENGTHS);
	for (size_t i = 0; i < lengths->count; i++) {
		struct cc_str row = lengths->words[i];
		size_t at = row.len;
		while (at > 0 && row.ptr[at - 1] >= '0' && row.ptr[at - 1] <= '9')
			at--;
		if (at > 1 && cc_str_equal(cc_str_slice(row, 0, at - 1), words))
			return number_of(cc_str_slice(row, at, row.len));
	}
	return 0;
}

/* "half-year results" and "for the half-year", but "a six-month delay" and "quarterly visits". */
static bool is_time_there(const struct link_sentence *self, struct cc_span words)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, words.start);
	struct cc_str behind = cc_str_slice(self->view, words.end, self->sentence->span.end);
	bool of = cc_str_starts(behind, CC_STR(" of ")); /* "for half of them" */
	return cc_word_list_begins(link_words(self, CC_WORDS_REPORTED_THINGS), behind) > 0 ||
	       (!of && cc_word_list_ends(link_words(self, CC_WORDS_REPORT_LEADS), before) > 0);
}

/* Whether another time of the sentence says which one it is, or stands in the same words: "half-year results for the
 * six months to June". */
static bool is_told(const struct link_sentence *self, struct cc_span words, struct cc_period period, int months)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		bool open = mention->state == CC_PERIOD_NEEDS_YEAR || !link_is_known_period(period);
		if (cc_span_overlaps(mention->span, words) || (open && months_of(mention->period) == months) ||
		    cc_period_same_days(mention->period, period))
			return true;
	}
	return false;
}

static void add_time(struct link_added_times *times, const struct link_sentence *self, const struct cc_cue_mention *cue)
{
	int months = length_of(self, cc_str_of_span(self->view, cue->span));
	if (months == 0 || !is_time_there(self, cue->span))
		return;
	struct cc_period period = meant(self, months, cue->span.start);
	if (is_told(self, cue->span, period, months))
		return;
	bool known = link_is_known_period(period);
	link_add_time(times, (struct cc_period_mention){.span = cue->span,
							.period = period,
							.relative = true,
							.state = known ? CC_PERIOD_RESOLVED : CC_PERIOD_NEEDS_DATE});
}

bool link_add_report_times(struct link_sentence *self)
{
	struct link_added_times times;
	if (link_is_han_sentence(self) || !link_may_say(self, CC_CUE_REPORT_LENGTH))
		return true;
	if (!link_begin_times(&times, self))
		return false;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		if (self->mentions->cues[i].kind == CC_CUE_REPORT_LENGTH)
			add_time(&times, self, &self->mentions->cues[i]);
	}
	link_end_times(self, &times);
	return true;
}
