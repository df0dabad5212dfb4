/* The forms that dates and periods take, as strings over tokens: how they are kept, one set for each language.
 * Leaves matching them to period_match.c. */
#ifndef CC_EXTRACT_PERIOD_FORMS_H
#define CC_EXTRACT_PERIOD_FORMS_H

#include "extract/periods/period_parts.h"

/** What a token must be beside its kind and value. */
enum cc_element_need {
	CC_NEEDS_HAN = 1u << 0,	      /* 下周二, in words */
	CC_NEEDS_TOUCH = 1u << 1,     /* not even a blank ahead: "two months after" leads to what follows */
	CC_NEEDS_LAST = 1u << 2,      /* no Han character behind: 四月十三, but 四月十三家 */
	CC_NEEDS_FIRST = 1u << 3,     /* none ahead: 前两天, but 会前两天 */
	CC_NEEDS_AMOUNT = 1u << 4,    /* no 06, and no 两三年, which is some two or three of them */
	CC_NEEDS_DIGITWISE = 1u << 5, /* 06年, 九八年 */
	CC_NEEDS_COUNTING = 1u << 6   /* 两日前: 三日前 may be before the third of a month */
};

/** One character of a form: which token it takes and what that token says. */
struct cc_period_element {
	char kind; /* of the token; 0: no element has this name */
	int low;   /* allowed values */
	int high;
	int digits;	/* as printed; 0: any */
	int field;	/* enum cc_when_field; CC_SAYS_NOTHING */
	int factor;	/* 前三季度: 3 months each */
	int also;	/* a second field that it fills, with ... */
	int also_value; /* ... this; 0: none */
	unsigned needs; /* bits of enum cc_element_need */
};

enum { CC_SAYS_NOTHING = -1, CC_PERIOD_NAMES = 128 };

struct cc_period_form_list {
	const char *const *forms;
	size_t count;
};

/* A form is a run of element names; `x?` may be missing, '!' in front says that what it finds is no period, '_' at the
 * end that a dash or 至 must follow: the other end of a span names the last number (2025年1—6月). Letters
 * that no element names are tokens of that kind that say nothing: a 年, b 月, c 日, q 季度, d 第, f of, T the. */
struct cc_period_form_set {
	const struct cc_period_element *elements; /* CC_PERIOD_NAMES of them, which this set adds; NULL for none */
	struct cc_period_form_list lists[CC_PERIOD_NAMES];
};

/** One element of a form as the matcher takes it. */
struct cc_period_step {
	const struct cc_period_element *element; /* NULL: a token of the kind `name` that says nothing */
	char name;
	bool optional; /* it had a '?' */
};

enum { CC_PERIOD_NEXTS = 4 };

/** A token's kind as one bit of a set; a few kinds share theirs. */
static inline uint64_t cc_period_kind_bit(char kind)
{
	return UINT64_C(1) << ((unsigned char)kind & 63);
}

/** The bit of no kind that forms name: nothing is joined there. */
static inline uint64_t cc_period_end_bit(void)
{
	return cc_period_kind_bit('?');
}

/** A form, with the kinds that its second and third token must have for it to match; 0: any, or none. */
struct cc_period_row {
	const char *form; /* as it was written, without the '!', ... */
	const struct cc_period_form_set *set;
	const struct cc_period_step *steps; /* ... and taken apart */
	uint64_t nexts[CC_PERIOD_NEXTS]; /* the kinds that the tokens behind the first may have; all where it may end */
	uint16_t step_count;
	uint16_t order;	 /* of two forms of one length the first one wins */
	uint16_t behind; /* index of the first row of the place whose third kind is another one, or of the next place */
	char first;
	char second;
	char third;
	bool dropped; /* it had a '!' */
	bool leads;   /* it had a '_' */
};

/** All forms by the kinds of their first two tokens; at one place those of one third kind stand together, the longest
 * first. */
struct cc_period_index {
	const struct cc_period_row *rows;
	const uint16_t *starts;			/* of each place its first row, and the end of the last */
	size_t width;				/* places: width of each first kind, for the second ones */
	unsigned char numbers[CC_PERIOD_NAMES]; /* of kinds; 0: stands first or second in no form */
};

/** Where the rows of two kinds are; second 0: of forms whose second token may be any. */
static inline size_t cc_period_place(const struct cc_period_index *index, char first, char second)
{
	return index->numbers[(unsigned char)first % CC_PERIOD_NAMES] * index->width +
	       index->numbers[(unsigned char)second % CC_PERIOD_NAMES];
}

#define CC_PERIOD_FORMS(list)                                                                                          \
	{                                                                                                              \
		.forms = list, .count = sizeof(list) / sizeof((list)[0])                                               \
	}

/** The elements that all sets may name. */
extern const struct cc_period_element cc_period_elements[CC_PERIOD_NAMES];

/** The element that a set's forms call `name`; NULL where it is a token's kind. */
const struct cc_period_element *cc_period_element_named(const struct cc_period_form_set *set, char name);

/** Dates in digits; Chinese; English. */
extern const struct cc_period_form_set cc_period_forms_digits;
extern const struct cc_period_form_set cc_period_forms_zh;
extern const struct cc_period_form_set cc_period_forms_en;

#endif
