/* What a pack's `rule:` of a period word means: the token that it becomes, and its argument.
 * Leaves the forms made of tokens to extract/periods/period_forms.c. */
#ifndef CC_RULESET_PERIOD_RULE_H
#define CC_RULESET_PERIOD_RULE_H

#include "base/str.h"

/* Values of rules that name an edge of a period, and a unit of time. */
enum cc_when_edge {
	CC_EDGE_NONE,
	CC_EDGE_START,	   /* 初 */
	CC_EDGE_END,	   /* 底 末: as of the last day */
	CC_EDGE_MIDDLE,	   /* 年中, mid- */
	CC_EDGE_EARLY,	   /* early: the first half */
	CC_EDGE_LATE,	   /* late: the second half */
	CC_EDGE_REST,	   /* the rest of the year: from the document's date on */
	CC_EDGE_SO_FAR,	   /* earlier this year: up to the document's date */
	CC_EDGE_WEEK,	   /* the week commencing: the week that holds the day */
	CC_EDGE_WEEK_TO,   /* the week ended: the seven days up to it */
	CC_EDGE_FIRST_TEN, /* 上旬 */
	CC_EDGE_SECOND_TEN,
	CC_EDGE_LAST_TEN,
	CC_EDGE_FIRST_TWENTY, /* 中上旬 */
	CC_EDGE_LAST_TWENTY,  /* 中下旬 */
	CC_EDGE_FIRST_HALF,   /* 上半月: up to the fifteenth */
	CC_EDGE_LAST_HALF
};

enum cc_when_unit {
	CC_UNIT_DAYS = 1,
	CC_UNIT_WEEKS,
	CC_UNIT_MONTHS,
	CC_UNIT_QUARTERS,
	CC_UNIT_HALVES,
	CC_UNIT_YEARS,
	CC_UNIT_WORKDAYS, /* business days, trading days: Monday to Friday */
	CC_UNIT_FORTNIGHTS,
	CC_UNIT_DECADES
};

/* Values of rules behind a period. */
enum cc_when_around {
	CC_AROUND_SINCE = 1, /* 起 */
	CC_AROUND_DURING,    /* 期间 */
	CC_AROUND_UNTIL,     /* 止 */
	CC_AROUND_UP_TO_NOW  /* 以来: behind a length of time too, 三年以来 */
};

/* Arguments of count-first: how much of a period 前 takes in. */
enum cc_when_before {
	CC_BEFORE_START = -1, /* 2024年之前 */
	CC_BEFORE_END = -2,   /* 2030年前: before it is over */
	CC_BEFORE_ALL = -3    /* 三年以前 is the time up to then, 三年前 and 三年之前 that year */
};

/** `kind` is one character, as the forms write it; 0 for a rule that is none. */
struct cc_period_rule {
	char kind;
	int value;
};

/** Whether a period may begin with a token of this kind: without one a sentence holds none. O(1). */
bool cc_period_kind_begins(char kind);

/** Whether a number stands right behind such a token in all that begins with it: 前三季度, 第三季度. O(1). */
bool cc_period_kind_leads_number(char kind);

/** "weekday 3" -> 'w' and 3. O(log rules). */
struct cc_period_rule cc_period_rule(struct cc_str text);

#endif
