/* Whether two values look like one told twice, where a place or time is inherited.
 * Leaves what is made of it to check_value_conflict.c. Private to checks/. */
#ifndef CC_CHECKS_VALUE_EVIDENCE_H
#define CC_CHECKS_VALUE_EVIDENCE_H

#include "checks/noun/noun_kin.h"
#include "model/claim.h"

/** What the sentences of a run are weighed with. */
struct value_evidence {
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct noun_kin kin;
	bool ready; /* kin is made when it is first asked for */
};

/** 6.82 and 6.28, 1,049 and 1,094, 21.6 and 2.16: two figures of which one may be the other one misprinted. Shorter
 * ones are alike by chance. O(digits). */
bool value_evidence_is_misprint(const struct cc_claim *a, const struct cc_claim *b);

/** Whether one of the claims of a value is a misprint of one of another value's: 2500.9亿元 is none of 205.1 billion,
 * and 250.1 billion beside it is. O(claims squared), of some each. */
bool value_evidence_holds_misprint(const struct cc_claim *const *a, size_t count_a, const struct cc_claim *const *b,
				   size_t count_b);

/** 公共充电桩7.2万个 and 7.3万个, each beside 充电桩18.6万个: what is told with one more figure is told twice.
 * O(figures squared). */
bool value_evidence_shares_figure(const struct cc_claim *a, const struct cc_claim *b);

/** Whether their two sentences are told in the same words, those that the articles seldom say. @return false when out
 * of memory. O(sentences); O(article) once each. */
bool value_evidence_is_retold(bool *out, struct value_evidence *self, const struct cc_claim *a,
			      const struct cc_claim *b);

/** Whether one claim without a time stands in an article without a date that never names the year of the other claim,
 * or the other one has none either: 全国共有幼儿园26.67万所 is no figure of 2021. O(periods of the articles). */
bool value_evidence_is_of_unknown_year(const struct cc_claim *a, const struct cc_claim *b);

/** Whether two articles each tell of now, of which one has no day, and the other none either or a rate or what flows is
 * told: the bank rate is 3/4 percent; it now has 214 million subscribers. O(1). */
bool value_evidence_is_of_unknown_day(const struct cc_claim *a, const struct cc_claim *b);

#endif
