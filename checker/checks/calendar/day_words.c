/* Days and weekdays of prose, read by their form alone.
 * Leaves whether they exist to the caller. */
#include "checks/calendar/day_words.h"
#include "base/ascii.h"

#include <stdint.h>

#include "base/utf8.h"
#include "checks/shared/list_marker.h"

enum { DAY_MOST = 39 /* a misprinted 29 or 30 */ };

static size_t blanks(struct cc_str text, size_t at)
{
	size_t end = at;
	while (end < text.len && text.ptr[end] == ' ')
		end++;
	return end - at;
}

static size_t literal(struct cc_str text, size_t at, const char *words)
{
	struct cc_str want = cc_str_from(words);
	return at <= text.len && cc_str_starts(cc_str_slice(text, at, text.len), want) ? want.len : 0;
}

/* Digits and nothing but digits on either side, at the most `most` of them. */
static size_t digits(int *out, struct cc_str text, size_t at, size_t most)
{
	size_t end = at;
	int value = 0;
	while (end < text.len && cc_ascii_is_digit(text.ptr[end]) && end - at <= most)
		value = value * 10 + (text.ptr[end++] - '0');
	*out = value;
	return end - at <= most ? end - at : 0;
}

/* 5, 05, 十二 */
static size_t small_number(int *out, struct cc_str text, size_t at)
{
	size_t len = digits(out, text, at, 2);
	return len > 0 ? len : cc_list_number(out, text, at);
}

/* 〇 and 一 to 九 */
static int year_digit(uint32_t c)
{
	static const uint32_t signs[] = {0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB,
					 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D};
	for (int i = 0; i < 10; i++)
		if (signs[i] == c)
			return i;
	return c == 0x96F6 ? 0 : -1; /* 零 */
}

/* 2025, 二〇二五 */
static size_t year_number(int *out, struct cc_str text, size_t at)
{
	size_t len = digits(out, text, at, 4);
	if (len > 0)
		return len == 4 ? len : 0;
	size_t end = at;
	int value = 0;
	for (int i = 0; i < 4; i++) {
		if (end >= text.len)
			return 0;
		int digit = year_digit(cc_utf8_next(text, &end));
		if (digit < 0)
			return 0;
		value = value * 10 + digit;
	}
	*out = value;
	return end - at;
}

static bool finish(struct cc_day_words *out, struct cc_day_words day, size_t start, size_t end)
{
	day.span = (struct cc_span){.start = start, .end = end};
	*out = day;
	return true;
}

/* 2025年12月19日, 12月19日 */
static bool read_han(struct cc_day_words *out, struct cc_str text, size_t at)
{
	struct cc_day_words day = {0};
	size_t end = at;
	size_t len = year_number(&day.year, text, at);
	size_t mark = len > 0 ? literal(text, at + len + blanks(text, at + len), "年") : 0;
	if (mark > 0)
		end = at + len + blanks(text, at + len) + mark;
	else
		day.year = 0;
	end += blanks(text, end);
	len = small_number(&day.month, text, end);
	mark = len > 0 ? literal(text, end + len + blanks(text, end + len), "月") : 0;
	if (mark == 0)
		return false;
	end += len + blanks(text, end + len) + mark;
	end += blanks(text, end);
	len = small_number(&day.day, text, end);
	mark = len > 0 ? literal(text, end + len + blanks(text, end + len), "日") : 0;
	return mark > 0 && finish(out, day, at, end + len + blanks(text, end + len) + mark);
}

/* 2025-12-19 */
static bool read_iso(struct cc_day_words *out, struct cc_str text, size_t at)
{
	struct cc_day_words day = {0};
	bool ok = digits(&day.year, text, at, 4) == 4 && literal(text, at + 4, "-") > 0 &&
		  digits(&day.month, text, at + 5, 2) == 2 && literal(text, at + 7, "-") > 0 &&
		  digits(&day.day, text, at + 8, 2) == 2;
	bool open = at + 10 < text.len && (text.ptr[at + 10] == '-' || cc_ascii_is_letter(text.ptr[at + 10]));
	return ok && !open && day.year >= 1900 && day.year < 2100 && finish(out, day, at, at + 10);
}

static const char *const months[] = {"January", "February", "March",	 "April",   "May",	"June",
				     "July",	"August",   "September", "October", "November", "December"};

static size_t month_name(int *out, struct cc_str text, size_t at)
{
	for (int i = 0; i < 12; i++) {
		size_t len = literal(text, at, months[i]);
		if (len > 0 && (at + len == text.len || !cc_ascii_is_letter(text.ptr[at + len]))) {
			*out = i + 1;
			return len;
		}
	}
	return 0;
}

/* "By the end of September 89.6 kilometres", "in May 31,200 people": the number goes on. */
static bool goes_on_behind(struct cc_str text, size_t at)
{
	int more = 0;
	size_t len = at < text.len && (text.ptr[at] == '.' || text.ptr[at] == ',') ? digits(&more, text, at + 1, 3) : 0;
	return len > 0 && (text.ptr[at] == '.' || len == 3);
}

/* 19, 19th */
static size_t day_number(int *out, struct cc_str text, size_t at)
{
	static const char *const ends[] = {"st", "nd", "rd", "th"};
	size_t len = digits(out, text, at, 2);
	for (size_t i = 0; len > 0 && i < sizeof(ends) / sizeof(ends[0]); i++) {
		size_t end = literal(text, at + len, ends[i]);
		if (end > 0)
			return len + end;
	}
	bool word = at + len < text.len && cc_ascii_is_letter(text.ptr[at + len]);
	return len > 0 && !word && !goes_on_behind(text, at + len) ? len : 0;
}

/* ", 2025" or " 2025"; a figure behind a comma may be anything, so that only 1900 to 2099 counts. */
static size_t trailing_year(int *out, struct cc_str text, size_t at)
{
	size_t comma = literal(text, at, ",");
	size_t gap = blanks(text, at + comma);
	int year = 0;
	bool ok = gap > 0 && digits(&year, text, at + comma + gap, 4) == 4 && year >= 1900 && year < 2100;
	*out = ok ? year : 0;
	return ok ? comma + gap + 4 : 0;
}

/* December 19, 2025 */
static bool read_month_first(struct cc_day_words *out, struct cc_str text, size_t at)
{
	struct cc_day_words day = {0};
	size_t end = at + month_name(&day.month, text, at);
	size_t gap = blanks(text, end);
	size_t len = end > at && gap > 0 ? day_number(&day.day, text, end + gap) : 0;
	if (len == 0)
		return false;
	end += gap + len;
	end += trailing_year(&day.year, text, end);
	/* "by September 89 ships had called" */
	return (day.day <= DAY_MOST || day.year != 0) && finish(out, day, at, end);
}

/* 19 December 2025 */
static bool read_day_first(struct cc_day_words *out, struct cc_str text, size_t at)
{
	struct cc_day_words day = {0};
	size_t len = day_number(&day.day, text, at);
	size_t gap = len > 0 ? blanks(text, at + len) : 0;
	size_t name = gap > 0 ? month_name(&day.month, text, at + len + gap) : 0;
	if (name == 0)
		return false;
	size_t end = at + len + gap + name;
	end += trailing_year(&day.year, text, end);
	return finish(out, day, at, end);
}

/* 1.2月30日 and 12-25 December: a number that goes on to the left is another one. */
static bool goes_on_before(struct cc_str text, size_t from, size_t at)
{
	char before = at > from ? text.ptr[at - 1] : ' ';
	if (cc_ascii_is_digit(before) || cc_ascii_is_letter(before) || before == '.' || before == '-' || before == '/')
		return true;
	size_t scan = at;
	return at > from && (unsigned char)before >= 0x80 && year_digit(cc_utf8_prev(text, &scan)) >= 0;
}

bool cc_day_words_next(struct cc_day_words *out, struct cc_str text, size_t from, size_t end)
{
	struct cc_str all = cc_str_slice(text, 0, end);
	for (size_t at = from; at < end;) {
		size_t next = at;
		uint32_t c = cc_utf8_next(all, &next);
		bool number = (c < 0x80 && cc_ascii_is_digit((char)c)) || c == 0x5341 || year_digit(c) >= 0;
		bool capital = c >= 'A' && c <= 'S';
		if ((number || capital) && !goes_on_before(all, from, at) &&
		    (number ? read_han(out, all, at) || read_iso(out, all, at) || read_day_first(out, all, at)
			    : read_month_first(out, all, at)))
			return true;
		at = next;
	}
	return false;
}

static size_t han_weekday(int *out, struct cc_str text, size_t at)
{
	static const char *const heads[] = {"星期", "周", "礼拜"};
	static const char *const days[] = {"一", "二", "三", "四", "五", "六", "日", "天"};
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
		size_t head = literal(text, at, heads[i]);
		for (int day = 0; head > 0 && day < 8; day++) {
			size_t len = literal(text, at + head, days[day]);
			if (len == 0)
				continue;
			*out = day < 7 ? day + 1 : 7;
			return head + len;
		}
	}
	return 0;
}

size_t cc_weekday_words(int *out, struct cc_str text, size_t at)
{
	static const char *const names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
					    "Friday", "Saturday", "Sunday"};
	for (int i = 0; i < 7; i++) {
		size_t len = literal(text, at, names[i]);
		if (len > 0 && (at + len == text.len || !cc_ascii_is_letter(text.ptr[at + len]))) {
			*out = i + 1;
			return len;
		}
	}
	return han_weekday(out, text, at);
}
