/* Whether two claims without a rule are about one thing, and cannot both be right.
 * Leaves gathering them to noun_claims.h and telling to check_unruled_conflict.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_PAIRS_H
#define CC_CHECKS_NOUN_PAIRS_H

#include "checks/noun/noun_claims.h"
#include "checks/noun/noun_kin.h"
#include "checks/noun/noun_printed.h"

/** How two values look side by side. */
enum noun_likeness {
	NOUN_FAR,   /* 300 and 3200: rather two things than one mistake */
	NOUN_CLOSE, /* a quarter apart at most */
	NOUN_SLIP   /* 3680 and 3860: digits swapped */
};

/** What speaks for one thing, in points. */
struct noun_verdict {
	bool conflict;	 /* they may be about one thing, and cannot agree */
	bool sure;	 /* above the bar: worth a warning */
	unsigned points; /* for the order of those that are not */
	enum noun_likeness likeness;
};

/** What judging needs. */
struct noun_judge {
	struct noun_details details;
	struct cc_arena *passing; /* of one pair: emptied before the next */
	struct noun_kin kin;
};

/** Whether time, place and modality leave room for both figures to be of one thing, before any words are read. */
bool noun_may_be_one(const struct noun_claim *a, const struct noun_claim *b);

/** The same for figures that differ as misprints do, in two articles: plans may be one plan, a day may be told as its
 * year, and a place that is only guessed may be wrong. */
bool noun_may_be_misprint(const struct noun_claim *a, const struct noun_claim *b);

/** Whether both say when, and it is one period. */
bool noun_states_one_time(const struct noun_claim *a, const struct noun_claim *b);

/** Whether the times of both have a day in common: "last year" and "in the course of the year to March". */
bool noun_times_meet(const struct noun_claim *a, const struct noun_claim *b);

/** Whether both say when. */
bool noun_states_times(const struct noun_claim *a, const struct noun_claim *b);

/** Whether the words that it is a figure of are more than a common noun: 衍生孵化企业, "research projects". */
bool noun_is_long(const struct noun_claim *claim);

/** Both claims have one key. @return false when out of memory. O(sentence); O(article) once an article. */
bool noun_pair_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b);

#endif
