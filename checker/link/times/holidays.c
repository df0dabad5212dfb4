/* Holidays as times: 春节假期, 2025年国庆中秋假期8天, "五一"期间, 今年春运.
 * Leaves which days they are to the packs (`holidays` of word_lists), and which figure they date to bind_period.c. */
#include "link/link_sentence.h"
#include "link/times/added_times.h"
#include "link/times/periods.h"

/* Two days as a row of `holidays` ends: "春节 2025-01-28 2025-02-04". */
enum { DAY_BYTES = 10, DAYS_BYTES = 2 * (DAY_BYTES + 1), HAN_BYTES = 3 };

/* A holiday so many days ahead may be the one that is to come. */
enum { AHEAD_DAYS = 60 };

struct holiday {
	struct cc_span span;
	struct cc_period period; /* unset where no pack knows its days, or only a part of them is meant */
	bool relative;
};

/* "9天" of 春节9天假期. @return where it begins; `at` where it does not end there. */
static size_t before_days(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *days = &self->mentions->quantities[i];
		if (days->span.end == at && days->unit.ptr != NULL && cc_str_equal(days->unit, CC_STR("d")))
			return days->span.start;
	}
	return at;
}

/* Where the names of festivals begin that end at `at`: “五一”, 国庆中秋, 春节9天. `at` where there are none. */
static size_t names_start(const struct link_sentence *self, size_t at)
{
	const struct cc_word_list *names = link_words(self, CC_WORDS_HOLIDAY_NAMES);
	const struct cc_word_list *joints = link_words(self, CC_WORDS_HOLIDAY_JOINTS);
	size_t start = at;
	at = before_days(self, at);
	for (;;) {
		struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, at);
		size_t name = cc_word_list_ends(names, before);
		size_t joint = name > 0 ? 0 : cc_word_list_ends(joints, before);
		if (name + joint == 0)
			break;
		at -= name + joint;
		if (name > 0)
			start = at;
	}
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, start);
	return start - (cc_str_ends(before, CC_STR("“")) ? CC_STR("“").len : 0);
}

/* The day that a row of the list tells at `at`. */
static struct cc_date day_of_row(struct cc_str row, size_t at)
{
	struct cc_date day = {0};
	return cc_date_parse(&day, cc_str_slice(row, at, at + DAY_BYTES)) == CC_OK ? day : (struct cc_date){0};
}

/* The days of the holiday in the year; unset where the packs do not tell them. */
static struct cc_period days_in_year(const struct link_sentence *self, struct cc_str words, int year)
{
	const struct cc_word_list *rows = link_words(self, CC_WORDS_HOLIDAYS);
	for (size_t i = 0; i < rows->count; i++) {
		struct cc_str row = rows->words[i];
		if (row.len <= DAYS_BYTES)
			continue;
		struct cc_str name = cc_str_slice(row, 0, row.len - DAYS_BYTES);
		struct cc_date last = day_of_row(row, row.len - DAY_BYTES);
		if (last.year != year || cc_str_find(words, name, 0) == SIZE_MAX)
			continue;
		return (struct cc_period){.start = day_of_row(row, row.len - DAYS_BYTES + 1),
					  .end = cc_date_from_days(cc_date_to_days(last) + 1),
					  .kind = CC_PERIOD_SPAN};
	}
	return (struct cc_period){0};
}

/* Of no year that is said, the last one; one that is near ahead may be meant as well. */
static struct cc_period last_days(const struct link_sentence *self, struct cc_str words)
{
	struct cc_date written = self->context->article->document.date;
	if (!cc_date_is_set(written))
		return (struct cc_period){0};
	struct cc_period days = days_in_year(self, words, written.year);
	if (!cc_date_is_set(days.start))
		return days;
	int ahead = cc_date_to_days(days.start) - cc_date_to_days(written);
	if (ahead > AHEAD_DAYS)
		return days_in_year(self, words, written.year - 1);
	return ahead > 0 ? (struct cc_period){0} : days;
}

/* The year right before the holiday: 2025年春节假期; NULL where none is. */
static const struct cc_period_mention *year_before(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.end == at && mention->period.kind == CC_PERIOD_YEAR &&
		    mention->state == CC_PERIOD_RESOLVED)
			return mention;
	}
	return NULL;
}

/* Whether a clause begins there. */
static bool opens_clause(const struct link_sentence *self, size_t at)
{
	return link_clause_at(self, at)->span.start == at;
}

/* 春节假期|前三天: where the words for its first days end, and how many they are; `at` where there are none. */
static size_t first_days_end(int *count, const struct link_sentence *self, size_t at)
{
	const struct cc_str first = CC_STR("前");
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	*count = 0;
	for (size_t i = 0; i < self->mentions->quantity_count && cc_str_starts(rest, first); i++) {
		const struct cc_quantity *days = &self->mentions->quantities[i];
		bool counts =
		    days->unit.ptr != NULL && cc_str_equal(days->unit, CC_STR("d")) && days->value.exponent == 0;
		if (counts && days->span.start == at + first.len) {
			*count = (int)days->value.coefficient;
			return days->span.end;
		}
	}
	return at;
}

/* The first days of a time; unset where it is unknown, or no longer than they are. */
static struct cc_period first_of(struct cc_period period, int days)
{
	struct cc_date end = {0};
	if (cc_date_is_set(period.start))
		end = cc_date_from_days(cc_date_to_days(period.start) + days);
	if (!cc_date_is_set(end) || cc_date_compare(end, period.end) > 0)
		return (struct cc_period){0};
	period.end = end;
	return period;
}

/* @return false where the words only stand near a holiday: 春节假期前夕, 国庆假期将至, and 疫情期间. */
static bool read_holiday(struct holiday *out, const struct link_sentence *self, const struct cc_cue_mention *cue)
{
	size_t start = names_start(self, cue->span.start);
	bool named =
	    cc_word_list_within(link_words(self, CC_WORDS_HOLIDAY_NAMES), cc_str_of_span(self->view, cue->span));
	struct cc_str rest = cc_str_slice(self->view, cue->span.end, self->sentence->span.end);
	/* "…;假期首日": of the holiday that was spoken of. */
	bool alone = opens_clause(self, cue->span.start);
	if ((start == cue->span.start && !named && !alone) ||
	    cc_word_list_begins(link_words(self, CC_WORDS_HOLIDAY_AROUND), rest) > 0)
		return false;
	int first_days = 0;
	size_t first_end = first_days_end(&first_days, self, cue->span.end);
	size_t part = first_days > 0 ? 0 : cc_word_list_begins(link_words(self, CC_WORDS_HOLIDAY_PARTS), rest);
	struct cc_str words = cc_str_slice(self->view, start, cue->span.end);
	const struct cc_period_mention *year = year_before(self, start);
	out->span = (struct cc_span){.start = year != NULL ? year->span.start : start, .end = cue->span.end + part};
	out->relative = year == NULL || year->relative;
	out->period = (struct cc_period){0};
	if (part > 0 || link_period_starts_at(self, cue->span.end) || (start == cue->span.start && !named))
		return true;
	out->period = year != NULL ? days_in_year(self, words, year->period.start.year) : last_days(self, words);
	if (first_days > 0) {
		out->span.end = first_end;
		out->period = first_of(out->period, first_days);
	}
	return true;
}

static struct cc_period_mention time_of(const struct holiday *holiday)
{
	bool known = cc_date_is_set(holiday->period.start);
	return (struct cc_period_mention){.span = holiday->span,
					  .period = holiday->period,
					  .relative = holiday->relative,
					  .state = known ? CC_PERIOD_RESOLVED : CC_PERIOD_NEEDS_DATE};
}

bool link_add_holidays(struct link_sentence *self)
{
	struct link_added_times times;
	if (!link_may_say(self, CC_CUE_HOLIDAY))
		return true;
	if (!link_begin_times(&times, self))
		return false;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		struct holiday holiday;
		if (self->mentions->cues[i].kind == CC_CUE_HOLIDAY &&
		    read_holiday(&holiday, self, &self->mentions->cues[i]))
			link_add_time(&times, time_of(&holiday));
	}
	link_end_times(self, &times);
	return true;
}
