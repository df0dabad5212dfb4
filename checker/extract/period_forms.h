/* The forms that dates and periods take, as strings over tokens: how they are kept, one set for each language.
 * Leaves matching them to period_match.c. */
#ifndef CC_EXTRACT_PERIOD_FORMS_H
#define CC_EXTRACT_PERIOD_FORMS_H

#include "extract/period_parts.h"

/** One character of a form: which token it takes and what that token says. */
struct cc_period_element {
	char kind; /* of the token; 0: no element has this name */
	int low;   /* allowed values */
	int high;
	int digits; /* as printed; 0: any */
	int field;  /* enum cc_when_field; CC_SAYS_NOTHING */
	int factor; /* 前三季度: 3 months each */
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

#define CC_PERIOD_FORMS(list)                                                                                          \
	{                                                                                                              \
		.forms = list, .count = sizeof(list) / sizeof((list)[0])                                               \
	}

/** The elements that all sets may name. */
extern const struct cc_period_element cc_period_elements[CC_PERIOD_NAMES];

/** Dates in digits; Chinese; English. */
extern const struct cc_period_form_set cc_period_forms_digits;
extern const struct cc_period_form_set cc_period_forms_zh;
extern const struct cc_period_form_set cc_period_forms_en;

#endif
