/* 第十二届皮影节9月26日开幕，10月8日闭幕 and 从9月25日开到10月8日: of two days that belong together one is the same;
 * 8月6日凌晨4时20分 and 8月7日4时20分: so is the minute. Leaves whether two articles tell one event to event_days.c. */
#include "checks/story/event_anchors.h"

#include "base/ascii.h"
#include "base/hash.h"

enum {
	BESIDE_BYTES = 96,
	BEHIND_BYTES = 40,
	BEFORE_BYTES = 32,
	MINUTES = 60,
	HALF_HOUR = 30,
	NOON = 12,
	MONTH_END = 28
};

/* 8月26日开始, "since 21 March": a number of a day stands in it; 2012年以来, "from March 2024" name none. */
static bool names_day(struct cc_str words)
{
	bool digits = false;
	for (size_t at = 0, end = 0; at < words.len; at = end + (end == at)) {
		for (end = at; end < words.len && cc_ascii_is_digit(words.ptr[end]);)
			end++;
		digits = digits || (end > at && end - at <= 2);
	}
	bool han = words.len > 0 && cc_str_find(words, CC_STR("月"), 0) != SIZE_MAX;
	return han ? cc_str_find(words, CC_STR("日"), 0) != SIZE_MAX : digits;
}

/* From a day on, or up to one: its day. */
static bool take_end(struct event_time *out, const struct cc_period_mention *mention, struct cc_str words)
{
	struct cc_period period = mention->period;
	bool first = period.start.month > 0;
	if (period.kind != CC_PERIOD_OPEN || !names_day(words))
		return false;
	out->kind = CC_PERIOD_DAY;
	out->day = first ? period.start : cc_date_from_days(cc_date_to_days(period.end) - 1);
	return first || period.end.month > 0;
}

bool event_time_of(struct event_time *out, const struct cc_article *article, const struct cc_period_mention *mention)
{
	bool resolved = mention->state == CC_PERIOD_RESOLVED && !mention->now;
	*out = (struct event_time){.mark = mention->span,
				   .day = mention->period.start,
				   .kind = mention->period.kind,
				   .yearless = mention->state == CC_PERIOD_NEEDS_YEAR};
	bool fine = out->kind == CC_PERIOD_DAY || (resolved && out->kind == CC_PERIOD_MONTH) ||
		    take_end(out, mention, cc_str_of_span(article->text.view, mention->span));
	return fine && (resolved || out->yearless);
}

/* 1—9月 begins and ends with its months. */
static bool is_part_of_month(const struct cc_period *period)
{
	return period->start.day != 1 || period->end.day != 1;
}

bool event_span_first_day(struct event_time *out, const struct cc_period_mention *mention)
{
	enum { DAYS_MOST = 100 };
	const struct cc_period *period = &mention->period;
	bool known = mention->state == CC_PERIOD_RESOLVED || mention->state == CC_PERIOD_NEEDS_YEAR;
	*out = (struct event_time){.mark = mention->span,
				   .day = period->start,
				   .kind = CC_PERIOD_DAY,
				   .yearless = mention->state == CC_PERIOD_NEEDS_YEAR};
	return known && period->kind == CC_PERIOD_SPAN && cc_period_is_set(*period) && is_part_of_month(period) &&
	       cc_date_to_days(period->end) - cc_date_to_days(period->start) <= DAYS_MOST;
}

void event_span_last_day(struct event_time *out, const struct cc_period_mention *mention)
{
	event_span_first_day(out, mention);
	out->day = cc_date_from_days(cc_date_to_days(mention->period.end) - 1);
}

/* 快科技3月16日消息: when it was written, not when something happened. */
bool event_time_is_of_dateline(const struct cc_ruleset *rules, const struct cc_article *article,
			       const struct event_time *time)
{
	struct cc_str behind = cc_str_slice(article->text.view, time->mark.end, article->text.view.len);
	return cc_word_list_begins(cc_words_of(rules, CC_WORDS_DATELINE_ENDS), behind) > 0;
}

static bool is_own_day(const struct cc_article *article, const struct event_time *time)
{
	struct cc_date written = article->document.date;
	if (time->kind != CC_PERIOD_DAY || !cc_date_is_set(written))
		return false;
	return time->day.month == written.month && time->day.day == written.day &&
	       (time->yearless || time->day.year == written.year);
}

/* 今日(3月29日)发布 of one year's report, 今日(31日)发布 of another year's: each tells of its own day. */
bool event_times_are_own(const struct cc_article *a, const struct event_time *left, const struct cc_article *b,
			 const struct event_time *right)
{
	enum { STORY_DAYS = 28 };
	return cc_article_days_between(a, b) >= STORY_DAYS && is_own_day(a, left) && is_own_day(b, right);
}

/* ---- another day ---- */

/* 6月30日, 1月1日: many things begin or end then. */
static bool is_edge(const struct event_time *time)
{
	return time->kind == CC_PERIOD_DAY && (time->day.day == 1 || time->day.day >= MONTH_END);
}

/* A month names its year as well. */
static uint64_t key_of(const struct event_time *other, bool behind)
{
	uint64_t key = cc_hash_mix(CC_HASH_START ^ ((uint64_t)other->kind << 1 | behind));
	key = cc_hash_mix(key ^ (uint64_t)other->day.month);
	return cc_hash_mix(key ^ (uint64_t)(other->kind == CC_PERIOD_DAY ? other->day.day : other->day.year)) | 1;
}

/* 25日: the month is that of the article. */
static bool is_lent(const struct cc_article *article, const struct event_time *time)
{
	struct cc_str words = cc_str_of_span(article->text.view, time->mark);
	return cc_str_find(words, CC_STR("日"), 0) != SIZE_MAX && cc_str_find(words, CC_STR("月"), 0) == SIZE_MAX;
}

/* Each of two neighbours with the other. */
static bool add_pair(struct cc_vec *out, const struct cc_article *article, uint32_t sentence, uint32_t second)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct event_time left;
	struct event_time right;
	if (!event_time_of(&left, article, &mentions->periods[second - 1]) ||
	    !event_time_of(&right, article, &mentions->periods[second]) || is_lent(article, &left) ||
	    is_lent(article, &right) || left.kind != right.kind || right.mark.start - left.mark.end > BESIDE_BYTES)
		return true;
	struct event_anchor one = {.key = key_of(&right, true), .period = second - 1, .time = left};
	struct event_anchor other = {.key = key_of(&left, false), .period = second, .time = right};
	return (is_edge(&right) || cc_vec_add(out, &one)) && (is_edge(&left) || cc_vec_add(out, &other));
}

/* "From 5 to 14 June", 8月3日至7日: its first day with its last. */
static bool add_span(struct cc_vec *out, const struct cc_article *article, uint32_t sentence, uint32_t index)
{
	const struct cc_period_mention *mention = &article->mentions[sentence].periods[index];
	const struct cc_period *span = &mention->period;
	bool yearless = mention->state == CC_PERIOD_NEEDS_YEAR;
	/* 近五年 has no days of its own */
	if (span->kind != CC_PERIOD_SPAN || mention->now || mention->relative ||
	    !(mention->state == CC_PERIOD_RESOLVED || yearless))
		return true;
	struct event_time first = {
	    .mark = mention->span, .day = span->start, .kind = CC_PERIOD_DAY, .yearless = yearless};
	struct event_time last = first;
	last.day = cc_date_from_days(cc_date_to_days(span->end) - 1);
	struct event_anchor one = {.key = key_of(&last, true), .period = index, .time = first};
	struct event_anchor other = {.key = key_of(&first, false), .period = index, .time = last};
	return (is_edge(&last) || cc_vec_add(out, &one)) && (is_edge(&first) || cc_vec_add(out, &other));
}

/* ---- the minute ---- */

/* Up to two digits. @return where they end; `at` where there are none. */
static size_t digits_at(int *value, struct cc_str text, size_t at)
{
	size_t end = at;
	*value = 0;
	while (end < text.len && end < at + 2 && cc_ascii_is_digit(text.ptr[end]))
		*value = *value * 10 + (text.ptr[end++] - '0');
	return end;
}

/* 4时20分, 04:20: the minute of the half day; 0: none, or one that many things are told with: 20:00, 9:30. */
static int minute_at(struct cc_str text, size_t at)
{
	static const char *const marks[] = {"时", "点", ":"};
	int hour;
	int minute;
	size_t end = digits_at(&hour, text, at);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		struct cc_str mark = cc_str_from(marks[i]);
		size_t from = end + mark.len;
		if (cc_str_starts(cc_str_slice(text, end, text.len), mark) &&
		    digits_at(&minute, text, from) == from + 2)
			return minute < MINUTES && minute % HALF_HOUR != 0 ? hour % NOON * MINUTES + minute : 0;
	}
	return 0;
}

/* The first clock time of the text. */
static uint64_t minute_key(struct cc_str text)
{
	for (size_t at = 0; at < text.len; at++) {
		int minute = cc_ascii_is_digit(text.ptr[at]) ? minute_at(text, at) : 0;
		if (minute > 0)
			return cc_hash_mix(CC_HASH_START ^ ((uint64_t)minute << 2)) | 1;
		while (at + 1 < text.len && cc_ascii_is_digit(text.ptr[at]) && cc_ascii_is_digit(text.ptr[at + 1]))
			at++;
	}
	return 0;
}

/* 8月6日凌晨4时20分, "At about 02:40 on 14 March": what lies between the day and the one behind or before it. */
static bool add_minute(struct cc_vec *out, const struct cc_article *article, uint32_t sentence, uint32_t period)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span whole = article->text.sentences[sentence].span;
	struct cc_span day = mentions->periods[period].span;
	struct event_time time;
	size_t end = period + 1 < mentions->period_count ? mentions->periods[period + 1].span.start : whole.end;
	size_t start = period > 0 ? mentions->periods[period - 1].span.end : whole.start;
	if (end > day.end + BEHIND_BYTES)
		end = day.end + BEHIND_BYTES;
	if (start + BEFORE_BYTES < day.start)
		start = day.start - BEFORE_BYTES;
	if (!event_time_of(&time, article, &mentions->periods[period]) || time.kind != CC_PERIOD_DAY ||
	    is_lent(article, &time) || start > day.start || end < day.end)
		return true;
	struct event_anchor anchor = {.key = minute_key(cc_str_slice(article->text.view, day.end, end)),
				      .period = period,
				      .time = time,
				      .minute = true};
	if (anchor.key == 0)
		anchor.key = minute_key(cc_str_slice(article->text.view, start, day.start));
	return anchor.key == 0 || cc_vec_add(out, &anchor);
}

bool event_time_is_spelled(struct cc_str words)
{
	bool digits = false;
	bool month = cc_str_find(words, CC_STR("月"), 0) != SIZE_MAX;
	for (size_t i = 0; i < words.len; i++)
		digits = digits || cc_ascii_is_digit(words.ptr[i]);
	bool han = words.len > 0 && cc_str_find(words, CC_STR("日"), 0) != SIZE_MAX;
	return digits && (month || !han);
}

bool event_anchors_add(struct cc_vec *out, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (uint32_t i = 0; i < mentions->period_count; i++)
		if ((i > 0 && !add_pair(out, article, sentence, i)) || !add_span(out, article, sentence, i) ||
		    !add_minute(out, article, sentence, i))
			return false;
	return true;
}
