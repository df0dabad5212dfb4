/* Lists of days and months: 9月10日、11日和13日, 2023年5月、6月.
 * Leaves spans to period_span.c. */
#include "extract/period_read.h"

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
