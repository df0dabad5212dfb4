/* Which articles speak of the same: by the names that they say most, and by figures that they share to the digit.
 * Leaves what is said to the checks. Private to checks/. */
#ifndef CC_CHECKS_NOUN_KIN_H
#define CC_CHECKS_NOUN_KIN_H

#include "checks/subject_name.h"

/** What is known of the articles that were asked for. */
struct noun_kin {
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct noun_profile **profiles; /* by index of the article; NULL: not asked for yet */
	struct cc_word_scan scan;
};

/** @return false when out of memory. */
bool noun_kin_new(struct noun_kin *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Whether two articles speak of the same. @return false when out of memory. O(article) once each, O(figures). */
bool noun_kin_ask(bool *kin, struct noun_kin *self, const struct cc_article *a, const struct cc_article *b);

#endif
