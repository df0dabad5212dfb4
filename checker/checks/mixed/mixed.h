/* The inside of mixed-form: one use of a way of writing, and the families of ways that are told apart.
 * Leaves counting and reporting to check_mixed_form.c, what a family looks at to the mixed_*.c files. */
#ifndef CC_CHECKS_MIXED_H
#define CC_CHECKS_MIXED_H

#include "base/vec.h"
#include "model/article.h"

/** Most ways that one family tells apart. */
enum { CC_MIXED_WAYS = 3 };

/** One place where a thing is written in one way. */
struct cc_mixed_use {
	struct cc_str thing; /* what is written: a unit's code; empty where the family has one thing only */
	unsigned way;	     /* below CC_MIXED_WAYS */
	struct cc_span span; /* reading offsets */
};

/** Append each struct cc_mixed_use of one family, in text order. @return false when out of memory. O(bytes). */
typedef bool cc_mixed_family(struct cc_vec *uses, const struct cc_article *article);

cc_mixed_family cc_mixed_marks;	    /* ， and , between Han characters: full width 0, half width 1 */
cc_mixed_family cc_mixed_quotes;    /* “ 0, " 1, 「 2 beside Han characters */
cc_mixed_family cc_mixed_ranges;    /* 2%～3% 0, 2%—3% 1, 2%-3% 2 */
cc_mixed_family cc_mixed_thousands; /* 36,130 0, 36130 1 */
cc_mixed_family cc_mixed_symbols;   /* 公里 0, km 1 */
cc_mixed_family cc_mixed_spellings; /* percent 0, per cent 1 */

#endif
