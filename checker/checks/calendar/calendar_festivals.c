/* Festivals beside their days: 2025年中秋节（10月5日）, 1月28日（农历正月初一）.
 * Leaves the days of each year to the packs (`festivals:`). */
#include "checks/calendar/calendar.h"

/* The festival's day in the year; unset where the pack does not know it. */
static struct cc_date day_of(const struct cc_festival *festival, int year)
{
	if (festival->every.month != 0)
		return (struct cc_date){
		    .year = (int16_t)year, .month = festival->every.month, .day = festival->every.day};
	for (size_t i = 0; i < festival->day_count; i++)
		if (festival->days[i].year == year)
			return festival->days[i];
	return (struct cc_date){0};
}

static size_t skip_blanks(struct cc_str view, size_t at)
{
	while (at < view.len && view.ptr[at] == ' ')
		at++;
	return at;
}

/* A bracket, or a word that says that one is the other. @return behind it; `at` where there is nothing. */
static size_t skip_link(const struct calendar *work, size_t at)
{
	struct cc_str view = work->article->text.view;
	size_t next = skip_blanks(view, at);
	const struct cc_hit *link = calendar_word_at(work, CC_WORDING_DAY_LINK, next);
	if (link != NULL)
		return skip_blanks(view, link->end);
	if (next < view.len && view.ptr[next] == '(')
		return skip_blanks(view, next + 1);
	return at;
}

/* The year that may stand before a festival's name: 2025年春节. @return behind it. */
static size_t skip_year(const struct calendar *work, size_t at, int *year)
{
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		bool names_year = mention->state == CC_PERIOD_RESOLVED && mention->period.kind == CC_PERIOD_YEAR;
		if (mention->span.start == at && names_year) {
			*year = mention->period.start.year;
			return mention->span.end;
		}
	}
	return at;
}

/* 10月6日中秋节 names the day itself; 10月6日中秋假期 is one of several. */
static bool is_the_day(const struct calendar *work, const struct cc_hit *festival)
{
	return calendar_word_at(work, CC_WORDING_AROUND, skip_blanks(work->article->text.view, festival->end)) == NULL;
}

static const struct cc_hit *festival_behind(const struct calendar *work, const struct cc_day_words *words, int *year)
{
	size_t at = skip_link(work, words->span.end);
	at = skip_year(work, at, year);
	const struct cc_hit *festival = calendar_word_at(work, CC_WORDING_FESTIVAL, at);
	return festival != NULL && is_the_day(work, festival) ? festival : NULL;
}

/* 中秋节（10月5日）, 2025年春节为1月28日: the longest festival that ends where the link to the day begins. */
static const struct cc_hit *festival_before(const struct calendar *work, const struct cc_day_words *words)
{
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len && hits[i].start < words->span.start; i++) {
		if (hits[i].kind != CC_WORDING_FESTIVAL || hits[i].end > words->span.start)
			continue;
		size_t linked = skip_link(work, hits[i].end);
		if (linked == words->span.start && linked > hits[i].end)
			return &hits[i];
	}
	return NULL;
}

static int year_before(const struct calendar *work, const struct cc_hit *festival)
{
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		if (mention->span.end == festival->start && mention->state == CC_PERIOD_RESOLVED &&
		    mention->period.kind == CC_PERIOD_YEAR)
			return mention->period.start.year;
	}
	return 0;
}

static bool report_festival(struct calendar *work, const struct cc_day_words *words, const struct cc_hit *hit,
			    struct cc_date right, enum calendar_year year)
{
	const struct cc_festival *festival = &work->input->rules->festivals[hit->ref];
	struct cc_span mark = {.start = words->span.start < hit->start ? words->span.start : hit->start,
			       .end = words->span.end > hit->end ? words->span.end : hit->end};
	struct cc_buf text = say_start(work->arena);
	cc_buf_add(&text, work->input->language == CC_LANGUAGE_ZH ? festival->title.zh : festival->title.en);
	cc_buf_adds(&text, cc_say(work->input, " of ", "（"));
	cc_buf_add_unsigned(&text, (uint64_t)right.year);
	cc_buf_adds(&text, cc_say(work->input, " is ", "年）是 "));
	cc_date_write(&text, right);
	cc_buf_adds(&text, cc_say(work->input, ", the text says ", "，文中为 "));
	cc_buf_add(&text, cc_str_trim(cc_str_of_span(work->article->text.view, words->span)));
	enum cc_severity severity = year == CALENDAR_YEAR_PRINTED ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING;
	return calendar_report(work, severity, say_end(&text, work->arena), mark);
}

bool calendar_check_festival(struct calendar *work, const struct cc_day_words *words)
{
	int named = 0;
	const struct cc_hit *hit = festival_behind(work, words, &named);
	if (hit == NULL && (hit = festival_before(work, words)) != NULL)
		named = year_before(work, hit);
	if (hit == NULL || words->month < 1 || words->month > 12)
		return true;
	struct cc_date day = {0};
	enum calendar_year year = calendar_day(&day, work, words);
	if (named > 0 && words->year == 0) {
		day =
		    (struct cc_date){.year = (int16_t)named, .month = (int8_t)words->month, .day = (int8_t)words->day};
		year = CALENDAR_YEAR_PRINTED;
	}
	struct cc_date right = day_of(&work->input->rules->festivals[hit->ref], day.year);
	if (year == CALENDAR_YEAR_NONE || !cc_date_is_valid(day) || !cc_date_is_set(right) ||
	    cc_date_compare(day, right) == 0)
		return true;
	return report_festival(work, words, hit, right, year);
}
