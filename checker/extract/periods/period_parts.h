/* What the files of the period extractor share: tokens, forms, and the fields that a form fills.
 * Leaves the one door, cc_extract_periods, to extract.h. */
#ifndef CC_EXTRACT_PERIOD_PARTS_H
#define CC_EXTRACT_PERIOD_PARTS_H

#include "base/vec.h"
#include "extract/extract.h"

/** A word, number or sign that periods are made of. `kind` is one character, as the forms write it (period_forms.h). */
struct cc_period_token {
	struct cc_span span; /* view offsets */
	char kind;
	bool adjacent; /* only blanks between it and the token before */
	bool touches;  /* not even a blank */
	/* numbers */
	int digits; /* digits as printed; 0 for a numeral in words: 十二, first */
	bool leading_zero;
	bool ordinal; /* 31st, first */
	bool suspect; /* 2O24: letters read as digits */
	bool han;
	bool before_word; /* a Han numeral with more Han characters behind it */
	bool behind_word; /* 前 and the like with a Han character ahead: 会前两天 is no 前两天 */
	int low;	  /* 五六十: 50, where its value is 60; 0 for others */
	bool counting;	  /* 两: counts things and is no date */
	int value;	  /* of the number, or the word's argument: weekday 3 */
	const struct cc_period_word *word; /* NULL for numbers and signs */
};

/** Tokens of a sentence, in order. @return CC_OK or CC_ERR_NOMEM. O(bytes + hits). */
enum cc_status cc_period_tokens(struct cc_vec *out, const struct cc_extract_input *input);

/* What a form can say about a point in time. */
enum cc_when_field {
	CC_WHEN_YEAR,
	CC_WHEN_YEAR_STEP, /* against the document's date: 去年 -1 */
	CC_WHEN_YEAR_LAST, /* 2012–13, 2024/25: the second one */
	CC_WHEN_HALF,
	CC_WHEN_QUARTER,
	CC_WHEN_QUARTER_STEP,
	CC_WHEN_MONTH,
	CC_WHEN_MONTH_STEP,
	CC_WHEN_MONTHS_TO, /* 前三季度: the first nine months */
	CC_WHEN_YEAR_TO,   /* the year to March 2025 */
	CC_WHEN_WEEK,	   /* week of its year or month */
	CC_WHEN_WEEK_STEP,
	CC_WHEN_DAY,
	CC_WHEN_DAY_STEP,
	CC_WHEN_WEEKDAY,
	CC_WHEN_WEEKEND, /* enum cc_when_days, of the week that CC_WHEN_WEEK_STEP names */
	CC_WHEN_BACK,	 /* -1: a weekday that is past, as news tell it */
	CC_WHEN_DECADE,	 /* 90年代: 90; 1990s: 1990 */
	CC_WHEN_CENTURY, /* 20世纪: 20 */
	CC_WHEN_FISCAL,	 /* FY2025 */
	CC_WHEN_EDGE,	 /* enum cc_when_edge */
	CC_WHEN_COUNT,	 /* 近三年: 3, ... */
	CC_WHEN_UNIT,	 /* ... of enum cc_when_unit, ... */
	CC_WHEN_FLOW,	 /* ... -1 back from the document's date (近三年), +1 ahead (未来三年) ... */
	CC_WHEN_AGO,	 /* ... or that far away: 三年前 -1, 三天后 +1 */
	CC_WHEN_FIXED,	 /* 十四五: `fixed` */
	CC_WHEN_SAME,	 /* 同期 */
	CC_WHEN_PART, /* first (+) or last (-) CC_WHEN_COUNT of this enum cc_when_unit: the last four months of 2021 */
	CC_WHEN_TO_DATE,      /* year to date: its enum cc_when_unit, 0 for all time */
	CC_WHEN_SIDE,	      /* 前两周 1, 最后三个月 -1: first or last ones of CC_WHEN_UNIT */
	CC_WHEN_DECADE_FIRST, /* 五六十年代: 50 */
	CC_WHEN_SINCE,	      /* 三年以来: open from then on */
	CC_WHEN_HALF_MORE,    /* 三年半: half a unit more than the count */
	CC_WHEN_HALF_STEP,    /* 上个半年 -1 */
	CC_WHEN_RUN,	      /* 今明两年: whole units from this many ahead, as many as the count; 上两周 -2 */
	CC_WHEN_YEAR_NEXT,    /* 次年: the one behind the year of the text */
	CC_WHEN_SCHOOL,	      /* 2023—2024学年 */
	CC_WHEN_NUMBER,	      /* a bare number: 1 in 1—6月, its field is taken from the other end */
	CC_WHEN_FIELDS
};

/* Values of CC_WHEN_WEEKEND. */
enum cc_when_days { CC_DAYS_WEEKEND = 1, CC_DAYS_WORKWEEK, CC_DAYS_FORTNIGHT };

/* Values of CC_WHEN_FLOW: Chinese counts from the day that speaks, English from the one behind it, quarters as they
 * stand in the calendar. */
enum cc_when_flow { CC_FLOW_DAY = 1, CC_FLOW_CALENDAR };

#define CC_WHEN_BIT(field) (UINT64_C(1) << (field))

/** A point in time as far as its words tell it. */
struct cc_when {
	uint64_t has; /* CC_WHEN_BIT of each field that is told */
	int value[CC_WHEN_FIELDS];
	struct cc_period fixed;
};

static inline bool cc_when_has(const struct cc_when *when, enum cc_when_field field)
{
	return (when->has & CC_WHEN_BIT(field)) != 0;
}

static inline void cc_when_set(struct cc_when *when, enum cc_when_field field, int value)
{
	when->has |= CC_WHEN_BIT(field);
	when->value[field] = value;
}

static inline void cc_when_clear(struct cc_when *when, enum cc_when_field field)
{
	when->has &= ~CC_WHEN_BIT(field);
}

/**
 * The longest form that starts at tokens[at].
 * @param out  Set where a form matches; `dropped` for one that looks like a period and is none (2025年第45期).
 * @return Tokens taken, 0 where none matches.
 */
size_t cc_period_form(struct cc_when *out, bool *dropped, const struct cc_period_index *index,
		      const struct cc_period_token *tokens, size_t count, size_t at);

/** From words to calendar. @param today  The document's date, or unset. */
void cc_when_resolve(struct cc_period_mention *out, const struct cc_when *when, struct cc_date today);

/** Two ends of a span: what one leaves open is taken from the other (2024年11月至12月, 1—6月, 3–5 March 2025). */
void cc_when_complete(struct cc_when *first, struct cc_when *last);

#endif
