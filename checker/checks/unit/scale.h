/* Values of the same digits that differ by a power of ten: 万 for 亿, million for billion.
 * Leaves verdicts to check_unit_scale.c and words to hints.c. Private to checks/. */
#ifndef CC_CHECKS_SCALE_H
#define CC_CHECKS_SCALE_H

#include "checks/value/claims.h"

/** The multiplier that a figure prints. */
struct scale_word {
	struct cc_str text; /* 万亿, billion; empty where there is none */
	int32_t power;	    /* 12, 9, 0 */
	bool known;	    /* false where the numeral is not in digits: 三万亿 */
};

struct scale_word scale_word_of(const struct cc_claim *claim);

/** What lies between two figures that a slip of scale explains. */
struct scale_slip {
	int32_t power; /* of ten, above 0; 0: a slip of 1024 and 1000 */
	int steps;     /* how many times 1.024 for power 0: 1 for KB, 2 for MB, ... */
};

/**
 * Whether two exact figures have the same digits at another scale: they print the same numeral with other multipliers,
 * or are 10^3, 10^4, 10^6, 10^8, 10^9 or 10^12 apart and have three digits in common; of data, whether one counts 1024
 * where the other counts 1000.
 */
bool scale_find(struct scale_slip *out, const struct cc_claim *a, const struct cc_claim *b);

/** Whether a figure has the digits of an official one at another scale. @return the power of ten, 0 where not. */
int32_t scale_from_fact(const struct cc_claim *claim, const struct cc_fact *fact);

/** The powers of ten by which writers of Chinese and English go wrong, ended by 0. */
extern const int32_t scale_powers[];

#endif
