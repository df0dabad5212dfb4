/* Times of the clock: an hour and its minute in digits, the words that tell the half of the day, and noon.
 * Leaves minutes and English hours in words, "half past nine", out: few texts have them. */
#include "checks/story/clock_times.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/shared/numeral_words.h"

enum { HOURS = 24, HALF_DAY = 12, HOUR = 60, HALF_HOUR = 30, DIGITS = 2, JOINT_BYTES = 12 };

/* A sentence at work. */
struct reading {
	const struct cc_ruleset *rules;
	struct cc_str view;
	size_t end;
	size_t last; /* where the time before ends */
};

static struct cc_str rest(const struct reading *it, size_t at)
{
	return cc_str_slice(it->view, at, it->end);
}

static size_t begins(const struct reading *it, enum cc_words list, size_t at)
{
	return cc_word_list_begins(cc_words_of(it->rules, list), rest(it, at));
}

static size_t digits_at(const struct reading *it, size_t at, int *value)
{
	size_t end = at;
	*value = 0;
	while (end < it->end && end < at + DIGITS && cc_ascii_is_digit(it->view.ptr[end]))
		*value = *value * 10 + (it->view.ptr[end++] - '0');
	return end;
}

static bool is_digit_at(const struct reading *it, size_t at)
{
	return at < it->end && cc_ascii_is_digit(it->view.ptr[at]);
}

/* ---- the minute ---- */

/* :40, .15: two digits and no more. @return its end; `at` where there is none. */
static size_t printed_minute(const struct reading *it, size_t at, char mark, int *minute)
{
	if (at >= it->end || it->view.ptr[at] != mark)
		return at;
	const size_t end = digits_at(it, at + 1, minute);
	const bool whole = end == at + 1 + DIGITS && *minute < HOUR && !is_digit_at(it, end) &&
			   !(end < it->end && it->view.ptr[end] == ':');
	return whole ? end : at;
}

/* 30分, 半, or nothing behind 时. */
static size_t told_minute(const struct reading *it, size_t at, int *minute)
{
	const struct cc_str half = CC_STR("半");
	const struct cc_str sign = CC_STR("分");
	*minute = 0;
	if (cc_str_starts(rest(it, at), half)) {
		*minute = HALF_HOUR;
		return at + half.len;
	}
	int value = 0;
	const size_t end = digits_at(it, at, &value);
	const bool minutes = end > at && value < HOUR;
	if (!minutes)
		return at;
	*minute = value;
	return cc_str_starts(rest(it, end), sign) ? end + sign.len : end;
}

/* ---- the hour ---- */

/* The words before an hour of Chinese, 下午, or behind one of English, pm. @return how many bytes they are. */
static size_t half_before(const struct reading *it, size_t floor, size_t at, bool *after)
{
	const struct cc_str before = cc_str_slice(it->view, floor, at);
	const size_t late = cc_word_list_ends(cc_words_of(it->rules, CC_WORDS_CLOCK_AFTERNOON), before);
	const size_t early = cc_word_list_ends(cc_words_of(it->rules, CC_WORDS_CLOCK_FORENOON), before);
	*after = late > early;
	return late > early ? late : early;
}

static size_t half_behind(const struct reading *it, size_t at, bool *after)
{
	const size_t late = begins(it, CC_WORDS_CLOCK_AFTERNOON, at);
	const size_t early = begins(it, CC_WORDS_CLOCK_FORENOON, at);
	*after = late > early;
	return late > early ? late : early;
}

static void set(struct clock_time *out, int hour, int minute, size_t half, bool after)
{
	const int whole = half > 0 ? hour % HALF_DAY + (after ? HALF_DAY : 0) : hour % HOURS;
	out->bare = half == 0;
	out->half_known = half > 0 || hour == 0 || hour > HALF_DAY;
	out->minutes = whole * HOUR + minute;
}

/* 9时, 9时30分, 4点半 behind 下午: 24小时 and 3点 are none. */
static size_t han_time(struct clock_time *out, const struct reading *it, size_t floor, size_t start, size_t end,
		       int hour)
{
	const struct cc_str full = CC_STR("时");
	const struct cc_str point = CC_STR("点");
	bool after = false;
	int minute = 0;
	const bool exact = cc_str_starts(rest(it, end), full);
	if (!exact && !cc_str_starts(rest(it, end), point))
		return 0;
	const size_t half = half_before(it, floor, start, &after);
	const size_t behind = end + full.len;
	if ((!exact && half == 0) || begins(it, CC_WORDS_CLOCK_NONE, behind) > 0)
		return 0;
	const size_t last = told_minute(it, behind, &minute);
	set(out, hour, minute, half, after);
	out->span = (struct cc_span){.start = start - half, .end = last};
	return last;
}

/* The set 21:18 is a score; "at 21:18" is none, and what follows another hour of a span. */
static bool is_led_to(const struct reading *it, size_t floor, size_t start)
{
	const struct cc_str before = cc_str_slice(it->view, floor, start);
	const size_t gap = CC_STR(", ").len;
	bool row = it->last + gap == start && cc_str_ends(before, CC_STR(", "));
	return start == floor || row || cc_word_list_ends(cc_words_of(it->rules, CC_WORDS_CLOCK_LEADS), before) > 0;
}

/* 16:40, 6.15 a.m., 9pm; 下午4:30. */
static size_t printed_time(struct clock_time *out, const struct reading *it, size_t floor, size_t start, size_t end,
			   int hour)
{
	bool after = false;
	int minute = 0;
	size_t last = printed_minute(it, end, ':', &minute);
	const bool colon = last > end;
	if (!colon)
		last = printed_minute(it, end, '.', &minute);
	size_t behind = half_behind(it, last, &after);
	const size_t before = behind == 0 ? half_before(it, floor, start, &after) : 0;
	if (behind == 0 && before == 0 && (!colon || !is_led_to(it, floor, start)))
		return 0;
	set(out, hour, minute, behind + before, after);
	out->half_known = out->half_known || it->view.ptr[start] == '0';
	out->span = (struct cc_span){.start = start - before, .end = last + behind};
	return last + behind;
}

/* 九点, 十一点半. */
static size_t word_time(struct clock_time *out, const struct reading *it, size_t floor, size_t start)
{
	enum { TEN = 10, PARTS_MOST = 3 };
	const struct cc_str point = CC_STR("点");
	size_t at = start;
	int hour = 0;
	int parts = 0;
	for (; at < it->end && parts < PARTS_MOST; parts++) {
		size_t next = at;
		const int digit = cc_han_digit(cc_utf8_next(it->view, &next));
		if (digit == 0)
			break;
		hour = digit == TEN && hour > 0 ? hour * TEN : hour + digit;
		at = next;
	}
	bool after = false;
	int minute = 0;
	if (parts == 0 || hour > HOURS || !cc_str_starts(rest(it, at), point))
		return 0;
	const size_t half = half_before(it, floor, start, &after);
	const size_t last = told_minute(it, at + point.len, &minute);
	set(out, hour, minute, half, after);
	out->words = true;
	out->span = (struct cc_span){.start = start - half, .end = last};
	return last;
}

static bool may_begin(const struct reading *it, size_t floor, size_t at)
{
	if (!cc_ascii_is_digit(it->view.ptr[at]))
		return false;
	const char before = at > floor ? it->view.ptr[at - 1] : ' ';
	return !cc_ascii_is_digit(before) && !cc_ascii_is_letter(before) && before != '.' && before != ',' &&
	       before != ':' && before != '/';
}

static size_t noon_at(struct clock_time *out, const struct reading *it, size_t floor, size_t at)
{
	const bool word = at == floor || !cc_ascii_is_letter(it->view.ptr[at - 1]);
	const size_t len = word ? begins(it, CC_WORDS_CLOCK_NOON, at) : 0;
	if (len == 0 || (at + len < it->end && cc_ascii_is_letter(it->view.ptr[at + len])))
		return 0;
	*out = (struct clock_time){.span = {.start = at, .end = at + len}, .half_known = true};
	out->minutes = HALF_DAY * HOUR;
	return at + len;
}

static size_t time_at(struct clock_time *out, const struct reading *it, size_t floor, size_t at)
{
	int hour = 0;
	*out = (struct clock_time){.place = CLOCK_ALONE};
	if (!may_begin(it, floor, at)) {
		const size_t noon = noon_at(out, it, floor, at);
		return noon > 0 ? noon : word_time(out, it, floor, at);
	}
	const size_t end = digits_at(it, at, &hour);
	if (hour > HOURS || is_digit_at(it, end))
		return 0;
	const size_t last = han_time(out, it, floor, at, end, hour);
	return last > 0 ? last : printed_time(out, it, floor, at, end, hour);
}

/* From 10:00 to 18:00, 8时至17时. */
static void join(const struct reading *it, struct clock_time *before, struct clock_time *time)
{
	const struct cc_str between = cc_str_slice(it->view, before->span.end, time->span.start);
	if (between.len > JOINT_BYTES ||
	    !cc_word_list_has(cc_words_of(it->rules, CC_WORDS_SPAN_JOINTS), cc_str_trim(between)))
		return;
	before->place = CLOCK_FIRST;
	time->place = CLOCK_LAST;
}

static bool add_of_sentence(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article,
			    uint32_t sentence)
{
	const struct cc_span span = article->text.sentences[sentence].span;
	struct reading it = {.rules = rules, .view = article->text.view, .end = span.end};
	const size_t first = out->len;
	for (size_t at = span.start; at < span.end;) {
		struct clock_time time;
		const size_t end = time_at(&time, &it, span.start, at);
		time.sentence = sentence;
		if (end > 0 && !cc_vec_add(out, &time))
			return false;
		struct clock_time *all = out->items;
		if (end > 0 && out->len > first + 1)
			join(&it, &all[out->len - 2], &all[out->len - 1]);
		it.last = end > 0 ? end : it.last;
		at = end > at ? end : at + 1;
	}
	return true;
}

/* ---- all of an article ---- */

bool clock_times_of(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article)
{
	bool whole_day = false;
	for (uint32_t i = 0; i < article->text.sentence_count; i++)
		if (!cc_article_is_cell(article, i) && !add_of_sentence(out, rules, article, i))
			return false;
	struct clock_time *all = out->items;
	for (size_t i = 0; i < out->len; i++)
		whole_day = whole_day || (all[i].bare && all[i].half_known);
	for (size_t i = 0; i < out->len; i++)
		all[i].half_known = all[i].half_known || (whole_day && all[i].bare);
	return true;
}

/* ---- two of them ---- */

static bool one_half(const struct clock_time *a, const struct clock_time *b)
{
	return a->half_known && b->half_known;
}

bool clock_times_agree(const struct clock_time *a, const struct clock_time *b)
{
	const int day = one_half(a, b) ? HOURS * HOUR : HALF_DAY * HOUR;
	return a->minutes % day == b->minutes % day;
}

bool clock_times_slip(const struct clock_time *a, const struct clock_time *b)
{
	const int day = one_half(a, b) ? HOURS * HOUR : HALF_DAY * HOUR;
	const int left = a->minutes % day;
	const int right = b->minutes % day;
	return left != right && (left % HOUR == right % HOUR || left / HOUR == right / HOUR);
}
