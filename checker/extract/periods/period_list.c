/* Lists of days, months, quarters and years: 9月10日、11日和13日, 2023年5月、6月, 2022、2023年, 一、二季度; "May and
 * June 2025". Leaves spans to period_span.c. */
#include "extract/periods/period_read.h"

#include "base/utf8.h"

enum { LONGEST_LIST = 6, HAN = 3 };

bool cc_period_is_listed(const struct cc_period_parser *parser, size_t at)
{
	if (at == 0 || parser->before_end == 0 || at != parser->before_end + 1 || !parser->tokens[at].adjacent)
		return false;
	return cc_period_is_kind(parser, at - 1, '@') || cc_period_is_kind(parser, at - 1, ',');
}

static void copy(struct cc_when *to, const struct cc_when *from, enum cc_when_field field)
{
	if (cc_when_has(from, field))
		cc_when_set(to, field, from->value[field]);
}

/** 12月和1月: the second one is of another year. */
static bool is_in_order(const struct cc_when *when, const struct cc_when *before)
{
	return !cc_when_has(when, CC_WHEN_MONTH) || !cc_when_has(before, CC_WHEN_MONTH) ||
	       when->value[CC_WHEN_MONTH] >= before->value[CC_WHEN_MONTH];
}

/** 5月中旬至…,下旬: of the month told before, where there is one. */
void cc_period_complete_ten_days(struct cc_when *when, const struct cc_when *before)
{
	if (when->has != (CC_WHEN_BIT(CC_WHEN_EDGE) | CC_WHEN_BIT(CC_WHEN_MONTH_STEP)) ||
	    when->value[CC_WHEN_EDGE] < CC_EDGE_FIRST_TEN || !cc_when_has(before, CC_WHEN_MONTH))
		return;
	cc_when_clear(when, CC_WHEN_MONTH_STEP);
	copy(when, before, CC_WHEN_MONTH);
	copy(when, before, CC_WHEN_YEAR);
	copy(when, before, CC_WHEN_YEAR_STEP);
}

void cc_period_complete_listed(struct cc_when *when, const struct cc_when *before)
{
	static const uint64_t day = CC_WHEN_BIT(CC_WHEN_DAY);
	static const uint64_t month = CC_WHEN_BIT(CC_WHEN_MONTH);
	const bool part = when->has == CC_WHEN_BIT(CC_WHEN_QUARTER) || when->has == CC_WHEN_BIT(CC_WHEN_HALF);
	if (part && (before->has & when->has) != 0) { /* 2024年一季度、二季度 */
		copy(when, before, CC_WHEN_YEAR);
		copy(when, before, CC_WHEN_YEAR_STEP);
		return;
	}
	if (when->has == day && cc_when_has(before, CC_WHEN_DAY)) {
		copy(when, before, CC_WHEN_MONTH);
		copy(when, before, CC_WHEN_MONTH_STEP);
	} else if ((when->has != month && when->has != (month | day)) || !cc_when_has(before, CC_WHEN_MONTH) ||
		   !is_in_order(when, before)) {
		return;
	}
	copy(when, before, CC_WHEN_YEAR);
	copy(when, before, CC_WHEN_YEAR_STEP);
}

/** Whether a word or number ahead makes another number of it: the 3 of 表3、5月份, the marker 3 of 3、5月份. */
static bool is_marker(const struct cc_period_parser *parser, size_t at)
{
	const struct cc_period_token *token = &parser->tokens[at];
	const size_t start = token->span.start;
	const size_t first = parser->input->sentence->span.start;
	if (at > 0 && token->touches)
		return false;
	if (start < first + HAN)
		return true;
	size_t next = start - HAN;
	return cc_utf8_is_han(cc_utf8_next(parser->input->context->view, &next)) && next == start;
}

/** The point at the end of the list whose numbers begin at `at`. @return false where there is none. */
static bool read_end(struct cc_when *out, const struct cc_period_parser *parser, size_t at)
{
	for (size_t i = 0; i < LONGEST_LIST; i++, at += 2) {
		if (!cc_period_is_kind(parser, at + 1, '@') || at + 2 >= parser->count ||
		    !parser->tokens[at + 2].adjacent)
			return false;
		struct cc_period_reading reading = {.prefix = '\0', .days = true};
		if (cc_period_read_point(out, &reading, parser, at + 2) != 0)
			return !reading.dropped;
		if (parser->tokens[at + 2].kind != '0')
			return false;
	}
	return false;
}

size_t cc_period_read_listed_number(struct cc_period_reading *reading, const struct cc_period_parser *parser, size_t at)
{
	const struct cc_period_token *number = &parser->tokens[at];
	struct cc_when end;
	if (number->kind != '0' || !cc_period_is_kind(parser, at + 1, '@') || !read_end(&end, parser, at))
		return 0;
	const bool years = cc_when_has(&end, CC_WHEN_YEAR) && !cc_when_has(&end, CC_WHEN_MONTH);
	if (years != cc_period_is_year(number) || (!years && is_marker(parser, at)))
		return 0;
	reading->first = (struct cc_when){.has = 0};
	cc_when_set(&reading->first, CC_WHEN_NUMBER, number->value);
	cc_when_complete(&reading->first, &end);
	if (cc_when_has(&reading->first, CC_WHEN_NUMBER))
		return 0;
	const size_t first = at > 0 && parser->tokens[at - 1].kind == 'd' ? at - 1 : at; /* 第三、四季度 */
	if (parser->before_end == first && !years) {					 /* 2024年5、6月 */
		copy(&reading->first, &parser->before, CC_WHEN_YEAR);
		copy(&reading->first, &parser->before, CC_WHEN_YEAR_STEP);
	}
	return 1;
}

/** What stands between two of a row at `at`: a comma, "and", both. @return Tokens taken. */
static size_t joint_length(const struct cc_period_parser *parser, size_t at, bool *last)
{
	size_t next = at;
	next += cc_period_is_kind(parser, next, ',') ? 1 : 0;
	*last = cc_period_is_kind(parser, next, '&');
	return next + (*last ? 1 : 0) - at;
}

/** December and January 2025: the first one is of the year before. */
static void copy_year_behind(struct cc_when *when, const struct cc_when *last)
{
	const int step = is_in_order(last, when) ? 0 : -1;
	copy(when, last, CC_WHEN_YEAR);
	copy(when, last, CC_WHEN_YEAR_STEP);
	if (cc_when_has(when, CC_WHEN_YEAR))
		when->value[CC_WHEN_YEAR] += step;
	if (cc_when_has(when, CC_WHEN_YEAR_STEP))
		when->value[CC_WHEN_YEAR_STEP] += step;
}

void cc_period_take_year_behind(struct cc_when *when, const struct cc_period_parser *parser, size_t at)
{
	static const uint64_t years = CC_WHEN_BIT(CC_WHEN_YEAR) | CC_WHEN_BIT(CC_WHEN_YEAR_STEP);
	static const uint64_t parts = CC_WHEN_BIT(CC_WHEN_MONTH) | CC_WHEN_BIT(CC_WHEN_DAY) |
				      CC_WHEN_BIT(CC_WHEN_QUARTER) | CC_WHEN_BIT(CC_WHEN_HALF);
	if (when->has == 0 || (when->has & ~parts) != 0 || when->has == CC_WHEN_BIT(CC_WHEN_DAY))
		return;
	for (size_t i = 0; i < LONGEST_LIST; i++) {
		struct cc_period_reading reading = {.prefix = '\0'};
		struct cc_when next;
		bool last = false;
		const size_t joint = joint_length(parser, at, &last);
		if (joint == 0 || at + joint >= parser->count || !parser->tokens[at + joint].adjacent)
			return;
		const size_t taken = cc_period_read_point(&next, &reading, parser, at + joint);
		if (taken == 0 || reading.dropped || (next.has & ~years) != when->has)
			return;
		if ((next.has & years) != 0) {
			if (last)
				copy_year_behind(when, &next);
			return;
		}
		at += joint + taken;
	}
}

/** 同年6月, 次年5月: the year of the mention before in the sentence, or the one behind it. */
void cc_period_complete_year(struct cc_when *when, const struct cc_when *before)
{
	static const uint64_t finer = CC_WHEN_BIT(CC_WHEN_MONTH) | CC_WHEN_BIT(CC_WHEN_QUARTER) |
				      CC_WHEN_BIT(CC_WHEN_HALF) | CC_WHEN_BIT(CC_WHEN_EDGE);
	if ((when->has & (CC_WHEN_BIT(CC_WHEN_SAME) | CC_WHEN_BIT(CC_WHEN_YEAR_NEXT))) == 0)
		return;
	const bool same = cc_when_has(when, CC_WHEN_SAME) && (when->has & finer) != 0;
	const bool next = cc_when_has(when, CC_WHEN_YEAR_NEXT);
	const bool known = cc_when_has(before, CC_WHEN_YEAR) || cc_when_has(before, CC_WHEN_YEAR_STEP);
	if (same && !known && (when->has & finer) == CC_WHEN_BIT(CC_WHEN_EDGE))
		when->has = CC_WHEN_BIT(CC_WHEN_SAME);
	else if (same)
		cc_when_clear(when, CC_WHEN_SAME);
	if (!known || (!same && !next))
		return;
	cc_when_clear(when, CC_WHEN_YEAR_NEXT);
	copy(when, before, CC_WHEN_YEAR);
	copy(when, before, CC_WHEN_YEAR_STEP);
	if (next && cc_when_has(when, CC_WHEN_YEAR))
		when->value[CC_WHEN_YEAR]++;
	if (next && cc_when_has(when, CC_WHEN_YEAR_STEP))
		when->value[CC_WHEN_YEAR_STEP]++;
}

bool cc_period_leads_list(const struct cc_period_parser *parser, const struct cc_when *year, size_t at)
{
	const bool alone = year->has == CC_WHEN_BIT(CC_WHEN_YEAR) || year->has == CC_WHEN_BIT(CC_WHEN_YEAR_STEP);
	if (!alone || at >= parser->count || !parser->tokens[at].adjacent)
		return false;
	const size_t number = at + (parser->tokens[at].kind == 'd' ? 1 : 0);
	struct cc_period_reading reading = {.prefix = '\0'};
	return number < parser->count && parser->tokens[number].kind == '0' &&
	       cc_period_is_kind(parser, number + 1, '@') &&
	       cc_period_read_listed_number(&reading, parser, number) != 0 &&
	       !cc_when_has(&reading.first, CC_WHEN_YEAR);
}
