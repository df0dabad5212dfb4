/* One small parser for each way to print a date; the first that fits.
 * Leaves which of a document's dates is its own to dateline.h. */
#include "read/printed_date.h"
#include "base/ascii.h"

enum { YEAR_FIRST = 1900, YEAR_LAST = 2100 };

struct cursor {
	struct cc_str text;
	size_t at;
};

static char look(const struct cursor *cursor)
{
	return cursor->at < cursor->text.len ? cursor->text.ptr[cursor->at] : '\0';
}

static bool take(struct cursor *cursor, const char *word)
{
	if (look(cursor) != word[0])
		return false;
	struct cc_str rest = cc_str_slice(cursor->text, cursor->at, cursor->text.len);
	struct cc_str prefix = cc_str_from(word);
	if (!cc_str_starts(rest, prefix))
		return false;
	cursor->at += prefix.len;
	return true;
}

static void take_blanks(struct cursor *cursor)
{
	while (look(cursor) == ' ')
		cursor->at++;
}

/* `least` to `most` digits, and no digit behind them. */
static bool take_number(struct cursor *cursor, int least, int most, int *number)
{
	int count = 0;
	int value = 0;
	size_t from = cursor->at;
	while (cc_ascii_is_digit(look(cursor)) && count <= most) {
		value = value * 10 + (look(cursor) - '0');
		cursor->at++;
		count++;
	}
	if (count >= least && count <= most) {
		*number = value;
		return true;
	}
	cursor->at = from;
	return false;
}

static bool make_day(struct cc_period *out, int year, int month, int day)
{
	const struct cc_date date = {.year = (int16_t)year, .month = (int8_t)month, .day = (int8_t)day};
	if (year < YEAR_FIRST || year > YEAR_LAST || !cc_date_is_valid(date))
		return false;
	*out = cc_period_day(date);
	return true;
}

static bool make_month(struct cc_period *out, int year, int month)
{
	if (year < YEAR_FIRST || year > YEAR_LAST || month < 1 || month > 12)
		return false;
	*out = cc_period_month(year, month);
	return true;
}

/* 2025-12-19, 2025/3/5, 2025.03.05, 2025-03 (two digits: 2025-3 may be a range of something). */
static bool parse_numeric(struct cursor *cursor, struct cc_period *out)
{
	int year = 0;
	int month = 0;
	int day = 0;
	if (!take_number(cursor, 4, 4, &year))
		return false;
	char mark = look(cursor);
	if (mark != '-' && mark != '/' && mark != '.' && mark != '_')
		return false;
	cursor->at++;
	size_t month_at = cursor->at;
	if (!take_number(cursor, 1, 2, &month))
		return false;
	size_t month_end = cursor->at;
	if (look(cursor) == mark) {
		cursor->at++;
		if (take_number(cursor, 1, 2, &day))
			return make_day(out, year, month, day);
	}
	cursor->at = month_end;
	return mark != '.' && month_end - month_at == 2 && make_month(out, year, month);
}

/* 20250305: eight digits and no more. */
static bool parse_compact(struct cursor *cursor, struct cc_period *out)
{
	int number = 0;
	return take_number(cursor, 8, 8, &number) && make_day(out, number / 10000, number / 100 % 100, number % 100);
}

/* @return 0 to 9, 10 for 十, -1 for anything else. */
static int take_han_digit(struct cursor *cursor)
{
	static const char *const digits[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
	for (int i = 0; i <= 10; i++)
		if (take(cursor, digits[i]))
			return i;
	return take(cursor, "零") ? 0 : -1; /* 二零二五年 */
}

/* 二〇二五, 三十一, 十二: numbers of official dates. */
static bool take_han_number(struct cursor *cursor, int *number)
{
	enum { DIGITS_MOST = 4 };
	int value = 0;
	int count = 0;
	bool tens = false;
	for (; count <= DIGITS_MOST; count++) {
		int digit = take_han_digit(cursor);
		if (digit < 0)
			break;
		/* 二十 is 20, 二十五 25, but 二〇 is 2 and 0. */
		if (digit == 10)
			value = value == 0 ? 10 : value * 10;
		else
			value = tens ? value + digit : value * 10 + digit;
		tens = digit == 10;
	}
	*number = value;
	return count > 0 && count <= DIGITS_MOST;
}

static bool take_any_number(struct cursor *cursor, int most, int *number)
{
	take_blanks(cursor);
	bool taken = take_number(cursor, 1, most, number) || take_han_number(cursor, number);
	take_blanks(cursor);
	return taken;
}

/* 2025年3月5日, 2025年3月, 二〇二五年三月五日. */
static bool parse_han(struct cursor *cursor, struct cc_period *out)
{
	int year = 0;
	int month = 0;
	int day = 0;
	if (!take_any_number(cursor, 4, &year) || !take(cursor, "年") || !take_any_number(cursor, 2, &month) ||
	    !take(cursor, "月"))
		return false;
	size_t month_end = cursor->at;
	if (take_any_number(cursor, 2, &day) && (take(cursor, "日") || take(cursor, "号")))
		return make_day(out, year, month, day);
	cursor->at = month_end;
	return make_month(out, year, month);
}

/* March, Mar, Mar. @return 1 to 12, 0 for none. */
static int take_month_name(struct cursor *cursor)
{
	static const char *const names[] = {"January", "February", "March",	"April",   "May",      "June",
					    "July",    "August",   "September", "October", "November", "December"};
	static const char *const shorts[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
					     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
	for (int i = 0; i < 12; i++) {
		if (take(cursor, names[i]))
			return i + 1;
		if (!take(cursor, shorts[i]))
			continue;
		(void)(i == 8 && take(cursor, "t"));
		(void)take(cursor, ".");
		return i + 1;
	}
	return 0;
}

static void take_ordinal(struct cursor *cursor)
{
	(void)(take(cursor, "st") || take(cursor, "nd") || take(cursor, "rd") || take(cursor, "th"));
}

/* March 5, 2025; March 2025. */
static bool parse_month_first(struct cursor *cursor, struct cc_period *out)
{
	int day = 0;
	int year = 0;
	int month = take_month_name(cursor);
	take_blanks(cursor);
	if (month == 0)
		return false;
	if (take_number(cursor, 4, 4, &year))
		return make_month(out, year, month);
	if (!take_number(cursor, 1, 2, &day))
		return false;
	take_ordinal(cursor);
	(void)take(cursor, ",");
	take_blanks(cursor);
	return take_number(cursor, 4, 4, &year) && make_day(out, year, month, day);
}

/* 5 March 2025. */
static bool parse_day_first(struct cursor *cursor, struct cc_period *out)
{
	int day = 0;
	int year = 0;
	if (!take_number(cursor, 1, 2, &day))
		return false;
	take_ordinal(cursor);
	take_blanks(cursor);
	int month = take_month_name(cursor);
	(void)take(cursor, ",");
	take_blanks(cursor);
	return month > 0 && take_number(cursor, 4, 4, &year) && make_day(out, year, month, day);
}

/* "Mon, 16 May 2022 09:56:02 GMT", as feeds print it, and "Friday 5 March 2025". */
static bool parse_weekday_first(struct cursor *cursor, struct cc_period *out)
{
	static const char *const days[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
					   "Sun",    "Mon",    "Tue",	  "Wed",       "Thu",	   "Fri",    "Sat"};
	bool named = false;
	for (size_t i = 0; i < sizeof(days) / sizeof(days[0]) && !named; i++)
		named = take(cursor, days[i]);
	(void)take(cursor, ",");
	take_blanks(cursor);
	return named && parse_day_first(cursor, out);
}

bool cc_printed_date_at(struct cc_period *out, struct cc_str text, size_t at, size_t *end)
{
	static bool (*const forms[])(struct cursor * cursor, struct cc_period * out) = {
	    parse_numeric, parse_compact, parse_han, parse_month_first, parse_day_first, parse_weekday_first};
	if (at > 0 && cc_ascii_is_digit(text.ptr[at - 1]))
		return false;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		struct cursor cursor = {.text = text, .at = at};
		if (forms[i](&cursor, out)) {
			*end = cursor.at;
			return true;
		}
	}
	return false;
}

struct cc_date cc_printed_date_last_day(struct cc_period period)
{
	return cc_date_from_days(cc_date_to_days(period.end) - 1);
}
