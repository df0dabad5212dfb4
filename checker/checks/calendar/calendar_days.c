/* Days that do not exist, weekdays that do not fit, days after the date of the text that it tells as past.
 * Leaves festivals to calendar_festivals.c. */
#include <stdlib.h>

#include "base/ascii.h"
#include "checks/calendar/calendar.h"

enum { DAYS_NEAR = 183, LEAP_YEAR = 2000, WEEKDAY_OF_EPOCH = 4, SENTENCES_BACK = 8 };

const struct cc_hit *calendar_word_at(const struct calendar *work, enum cc_wording kind, size_t at)
{
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len && hits[i].start <= at; i++)
		if (hits[i].start == at && hits[i].kind == (uint32_t)kind)
			return &hits[i];
	return NULL;
}

bool calendar_has_word(const struct calendar *work, enum cc_wording kind, size_t from, size_t to)
{
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++)
		if (hits[i].kind == (uint32_t)kind && hits[i].start >= from && hits[i].end <= to)
			return true;
	return false;
}

/* The day that the period reader saw in these words. */
static bool day_as_read(struct cc_date *out, const struct calendar *work, const struct cc_day_words *words)
{
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		if (!cc_span_overlaps(mention->span, words->span) || mention->state != CC_PERIOD_RESOLVED ||
		    mention->period.kind != CC_PERIOD_DAY)
			continue;
		*out = mention->period.start;
		return out->month == words->month && out->day == words->day;
	}
	return false;
}

/* 12月19日 in a text of December 2025: the year in which it lies nearest. */
static bool day_by_text(struct cc_date *out, const struct calendar *work, const struct cc_day_words *words)
{
	struct cc_date text = work->article->document.date;
	if (!cc_date_is_set(text))
		return false;
	for (int step = -1; step <= 1; step++) {
		struct cc_date day = {
		    .year = (int16_t)(text.year + step), .month = (int8_t)words->month, .day = (int8_t)words->day};
		if (!cc_date_is_valid(day) || abs(cc_date_to_days(day) - cc_date_to_days(text)) > DAYS_NEAR)
			continue;
		*out = day;
		return true;
	}
	return false;
}

enum calendar_year calendar_day(struct cc_date *out, const struct calendar *work, const struct cc_day_words *words)
{
	if (words->year > 0) {
		*out = (struct cc_date){
		    .year = (int16_t)words->year, .month = (int8_t)words->month, .day = (int8_t)words->day};
		return cc_date_is_valid(*out) ? CALENDAR_YEAR_PRINTED : CALENDAR_YEAR_NONE;
	}
	return day_as_read(out, work, words) || day_by_text(out, work, words) ? CALENDAR_YEAR_INFERRED
									      : CALENDAR_YEAR_NONE;
}

bool calendar_report(struct calendar *work, enum cc_severity severity, struct cc_str message, struct cc_span mark)
{
	struct cc_location *place = cc_arena_alloc(work->arena, sizeof(*place));
	if (message.ptr == NULL || place == NULL)
		return false;
	const struct cc_article *article = work->article;
	*place = (struct cc_location){
	    .article = article,
	    .mark = cc_article_reading(article, mark),
	    .sentence = cc_article_reading(article, article->text.sentences[work->sentence].span),
	};
	struct cc_finding finding = {
	    .check = CALENDAR_CHECK_ID,
	    .severity = severity,
	    .confidence = severity == CC_SEVERITY_ERROR ? 1000 : 850,
	    .message = message,
	    .locations = place,
	    .location_count = 1,
	};
	return cc_vec_add(work->findings, &finding);
}

static struct cc_str printed(const struct calendar *work, struct cc_span span)
{
	return cc_str_trim(cc_str_of_span(work->article->text.view, span));
}

/* 农历二月三十日 is a day of another calendar. */
static bool is_lunar(const struct calendar *work, size_t at)
{
	return calendar_has_word(work, CC_WORDING_LUNAR, work->article->text.sentences[work->sentence].span.start, at);
}

bool calendar_check_existence(struct calendar *work, const struct cc_day_words *words)
{
	/* without a year 2月29日 may be of any leap year */
	int year = words->year > 0 ? words->year : LEAP_YEAR;
	bool month = words->month >= 1 && words->month <= 12;
	if ((month && words->day >= 1 && words->day <= cc_date_days_in_month(year, words->month)) ||
	    is_lunar(work, words->span.start))
		return true;
	struct cc_buf text = say_start(work->arena);
	cc_buf_add(&text, printed(work, words->span));
	cc_buf_adds(&text, cc_say(work->input, " does not exist", " 不存在"));
	if (month && words->day > 0) {
		cc_buf_adds(&text, cc_say(work->input, ": the month has ", "：该月只有 "));
		cc_buf_add_unsigned(&text, (uint64_t)cc_date_days_in_month(year, words->month));
		cc_buf_adds(&text, cc_say(work->input, " days", " 天"));
	}
	return calendar_report(work, CC_SEVERITY_ERROR, say_end(&text, work->arena), words->span);
}

/* 1 Monday .. 7 Sunday; 1970-01-01 was a Thursday. */
static int weekday_of(struct cc_date day)
{
	int32_t days = cc_date_to_days(day) + WEEKDAY_OF_EPOCH - 1;
	return (int)(((days % 7) + 7) % 7) + 1;
}

/* "Thursday, " before the day. @return the word; empty where there is none. */
static struct cc_span weekday_before(int *out, struct cc_str view, size_t from, size_t at)
{
	size_t end = at;
	while (end > from && (view.ptr[end - 1] == ' ' || view.ptr[end - 1] == ',' || view.ptr[end - 1] == '('))
		end--;
	size_t start = end;
	while (start > from && ((view.ptr[start - 1] >= 'a' && view.ptr[start - 1] <= 'z') ||
				(view.ptr[start - 1] >= 'A' && view.ptr[start - 1] <= 'Z')))
		start--;
	size_t len = start < end ? cc_weekday_words(out, view, start) : 0;
	return (struct cc_span){.start = start, .end = start + len == end ? end : start};
}

/* 8月28日，星期六，; in 8月28日，星期六（8月30日） the weekday is that of the next day. */
static size_t comma_weekday(int *out, struct cc_str view, size_t at)
{
	struct cc_str comma = CC_STR(",");
	size_t start = at + comma.len;
	if (!cc_str_starts(cc_str_slice(view, at, view.len), comma) || start >= view.len ||
	    (unsigned char)view.ptr[start] < 0x80)
		return 0;
	size_t end = start + cc_weekday_words(out, view, start);
	bool next = end < view.len && (view.ptr[end] == '(' || cc_ascii_is_digit(view.ptr[end]));
	return end > start && !next ? end - start : 0;
}

/* 12月19日（星期四）, 12月19日星期四, (Thursday), ", a Thursday". @return the word; empty: none. */
static struct cc_span weekday_behind(int *out, struct cc_str view, size_t at)
{
	static const char *const links[] = {" (", "(", ", a ", "，", " "};
	size_t start = at;
	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++) {
		struct cc_str link = cc_str_from(links[i]);
		if (!cc_str_starts(cc_str_slice(view, at, view.len), link))
			continue;
		start = at + link.len;
		break;
	}
	size_t len = comma_weekday(out, view, at);
	if (len > 0)
		return (struct cc_span){.start = at + 1, .end = at + 1 + len};
	len = cc_weekday_words(out, view, start);
	return (struct cc_span){.start = start, .end = start + len};
}

/* 定于11月7日举行，这一天是星期六: said of the day before it, where no other stands between. @return empty: none. */
static struct cc_span weekday_said(int *out, const struct calendar *work, size_t at)
{
	enum { REACH = 48 };
	const struct cc_word_list *links = cc_words_of(work->input->rules, CC_WORDS_WEEKDAY_SAID);
	struct cc_span sentence = work->article->text.sentences[work->sentence].span;
	struct cc_str view = work->article->text.view;
	size_t end = sentence.end < at + REACH ? sentence.end : at + REACH;
	struct cc_str link = cc_word_list_first(links, cc_str_slice(view, at, end));
	struct cc_day_words other;
	size_t start = link.len > 0 ? (size_t)(link.ptr - view.ptr) + link.len : end;
	if (link.len == 0 || cc_day_words_next(&other, view, at, start))
		return (struct cc_span){.start = at, .end = at};
	return (struct cc_span){.start = start, .end = start + cc_weekday_words(out, view, start)};
}

static const char *weekday_title(const struct cc_check_input *input, int weekday)
{
	static const struct {
		const char *en, *zh;
	} titles[] = {
	    {.en = "", .zh = ""},
	    {.en = "a Monday", .zh = "星期一"},
	    {.en = "a Tuesday", .zh = "星期二"},
	    {.en = "a Wednesday", .zh = "星期三"},
	    {.en = "a Thursday", .zh = "星期四"},
	    {.en = "a Friday", .zh = "星期五"},
	    {.en = "a Saturday", .zh = "星期六"},
	    {.en = "a Sunday", .zh = "星期日"},
	};
	return cc_say(input, titles[weekday].en, titles[weekday].zh);
}

static bool fits_in(const struct cc_day_words *words, int year, int weekday)
{
	struct cc_date day = {.year = (int16_t)year, .month = (int8_t)words->month, .day = (int8_t)words->day};
	return year > 0 && cc_date_is_valid(day) && weekday_of(day) == weekday;
}

/* 2月8日（星期日） in a half-year report of August, "In 2025 … on Sunday, 24 August": a day without a year may be of
 * any year that its paragraph names, and of the text's. */
static bool fits_some_year(const struct calendar *work, const struct cc_day_words *words, int weekday)
{
	const struct cc_text *text = &work->article->text;
	struct cc_date today = work->article->document.date;
	if (fits_in(words, today.year, weekday))
		return true;
	/* 4月15日（星期三），…发布2025年报告 in a text of 15 April 2026 is that day, whatever years it tells of */
	if (words->month == today.month && words->day == today.day)
		return false;
	for (uint32_t i = work->sentence + 1; i-- > 0 && work->sentence - i <= SENTENCES_BACK;) {
		if (text->sentences[i].block != text->sentences[work->sentence].block)
			break;
		const struct cc_mentions *mentions = &work->article->mentions[i];
		for (size_t k = 0; k < mentions->period_count; k++)
			if (mentions->periods[k].state == CC_PERIOD_RESOLVED &&
			    fits_in(words, mentions->periods[k].period.start.year, weekday))
				return true;
	}
	return false;
}

bool calendar_check_weekday(struct calendar *work, const struct cc_day_words *words)
{
	struct cc_str view = work->article->text.view;
	int stated = 0;
	struct cc_span word = weekday_behind(&stated, view, words->span.end);
	if (cc_span_len(word) == 0)
		word = weekday_before(&stated, view, work->article->text.sentences[work->sentence].span.start,
				      words->span.start);
	if (cc_span_len(word) == 0)
		word = weekday_said(&stated, work, words->span.end);
	if (cc_span_len(word) == 0)
		return true;
	struct cc_date day = {0};
	enum calendar_year year = calendar_day(&day, work, words);
	bool right = year != CALENDAR_YEAR_PRINTED && fits_some_year(work, words, stated);
	if (year == CALENDAR_YEAR_NONE || weekday_of(day) == stated || right || is_lunar(work, words->span.start))
		return true;
	struct cc_buf text = say_start(work->arena);
	cc_date_write(&text, day);
	cc_buf_adds(&text, cc_say(work->input, " is ", " 是"));
	cc_buf_adds(&text, weekday_title(work->input, weekday_of(day)));
	cc_buf_adds(&text, cc_say(work->input, ", the text says ", "，文中为"));
	cc_buf_add(&text, printed(work, word));
	enum cc_severity severity = year == CALENDAR_YEAR_PRINTED ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING;
	struct cc_span mark = {.start = words->span.start < word.start ? words->span.start : word.start,
			       .end = words->span.end > word.end ? words->span.end : word.end};
	return calendar_report(work, severity, say_end(&text, work->arena), mark);
}

/* Where the words that belong to the day end: at the second mark behind it. */
static size_t clause_end(const struct calendar *work, size_t at)
{
	struct cc_str view = work->article->text.view;
	size_t end = work->article->text.sentences[work->sentence].span.end;
	int marks = 0;
	for (size_t i = at; i < end; i++) {
		marks += view.ptr[i] == ',' || view.ptr[i] == ';' || view.ptr[i] == ':';
		if (marks == 2)
			return i;
	}
	return end;
}

static bool has_cue(const struct calendar *work, enum cc_cue_kind kind)
{
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	for (size_t i = 0; i < mentions->cue_count; i++)
		if (mentions->cues[i].kind == kind)
			return true;
	return false;
}

/* 截至12月10日，已有132部影片报名, in a text of 3 December: a state is told as of a day that had come. 报名截至12月10日
 * is a deadline. */
static bool is_state(const struct calendar *work, size_t at)
{
	const struct cc_word_list *as_of = cc_words_of(work->input->rules, CC_WORDS_AS_OF);
	struct cc_str view = work->article->text.view;
	struct cc_str before = cc_str_slice(view, work->article->text.sentences[work->sentence].span.start, at);
	size_t cue = cc_word_list_ends(as_of, before);
	struct cc_str head = cc_str_trim(cc_str_slice(before, 0, before.len - cue));
	return cue > 0 && (head.len == 0 || strchr(",;:", head.ptr[head.len - 1]) != NULL);
}

static bool is_open(const struct calendar *work)
{
	struct cc_span sentence = work->article->text.sentences[work->sentence].span;
	return calendar_has_word(work, CC_WORDING_UPCOMING, sentence.start, sentence.end) ||
	       has_cue(work, CC_CUE_TARGET) || has_cue(work, CC_CUE_FORECAST) || has_cue(work, CC_CUE_HYPOTHETICAL);
}

/* 12月10日 without a year is of the year of the text, unless that puts it far behind. */
static bool is_to_come(const struct calendar *work, const struct cc_day_words *words, bool state)
{
	enum { NEAR = 31 };
	struct cc_date text = work->article->document.date;
	struct cc_date day = {0};
	enum calendar_year year = cc_date_is_set(text) ? calendar_day(&day, work, words) : CALENDAR_YEAR_NONE;
	if (year == CALENDAR_YEAR_NONE || cc_date_compare(day, text) <= 0)
		return false;
	return year == CALENDAR_YEAR_PRINTED || (state && cc_date_to_days(day) - cc_date_to_days(text) <= NEAR);
}

/* 20210619.txt of what was told on 20 June: a file is named after the day that its figures are of, too. */
static enum cc_severity severity_of_future(const struct calendar *work)
{
	return work->article->document.date_origin == CC_DATE_FILE_NAME ? CC_SEVERITY_INFO : CC_SEVERITY_WARNING;
}

static bool tell_future(struct calendar *work, struct cc_span time)
{
	struct cc_buf said = say_start(work->arena);
	cc_buf_add(&said, printed(work, time));
	cc_buf_adds(&said, cc_say(work->input, " is told as past in a text of ", " 被写成已经发生，而文章日期是 "));
	cc_date_write(&said, work->article->document.date);
	if (!calendar_report(work, severity_of_future(work), say_end(&said, work->arena), time))
		return false;
	struct cc_finding *findings = work->findings->items;
	return say_add_dateline(&findings[work->findings->len - 1], work->article, work->arena);
}

/* A text of December 2025 that tells what 2026年3月5日发布了. */
bool calendar_check_future(struct calendar *work, const struct cc_day_words *words)
{
	bool state = is_state(work, words->span.start);
	if (!is_to_come(work, words, state) || is_open(work) ||
	    (!state && !calendar_has_word(work, CC_WORDING_TOLD, words->span.end, clause_end(work, words->span.end))))
		return true;
	return tell_future(work, words->span);
}

/* 2026年9月末, 2026年底; 年末 alone, 今年9月 lean on something. */
static bool is_spelled_end(struct cc_str words)
{
	bool year = words.len > 0 && cc_ascii_is_digit(words.ptr[0]) && cc_str_find(words, CC_STR("年"), 0) != SIZE_MAX;
	return year && (cc_str_ends(words, CC_STR("末")) || cc_str_ends(words, CC_STR("底")));
}

/* 截至2026年9月末 in a text of August. */
static bool is_end_to_come(const struct calendar *work, const struct cc_period_mention *mention)
{
	struct cc_date text = work->article->document.date;
	struct cc_str words = cc_str_of_span(work->article->text.view, mention->span);
	size_t cue = cc_word_list_begins(cc_words_of(work->input->rules, CC_WORDS_AS_OF), words);
	return mention->state == CC_PERIOD_RESOLVED && mention->period.instant && cc_date_is_set(text) &&
	       is_spelled_end(cc_str_slice(words, cue, words.len)) &&
	       cc_date_to_days(mention->period.end) - 1 > cc_date_to_days(text) &&
	       is_state(work, mention->span.start + cue);
}

bool calendar_check_states(struct calendar *work)
{
	const struct cc_mentions *mentions = &work->article->mentions[work->sentence];
	for (size_t i = 0; i < mentions->period_count; i++)
		if (is_end_to_come(work, &mentions->periods[i]) && !is_open(work) &&
		    !tell_future(work, mentions->periods[i].span))
			return false;
	return true;
}
