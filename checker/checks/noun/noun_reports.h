/* Figures of two reports of one thing: of two columns, two hours, two weeks.
 * Leaves sentences that print a whole row of other figures to issues.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_REPORTS_H
#define CC_CHECKS_NOUN_REPORTS_H

#include "checks/noun/noun_claims.h"

/** Whether the figures of two articles are of two times, though no sentence names a month or year: they stand under two
 * times in their tables, behind two hours of the clock, or beside a step from the week before in articles of two weeks.
 * @param out  Set where there was memory. @return false when out of memory. O(bytes of the articles). */
bool noun_of_two_reports(bool *out, const struct cc_ruleset *rules, const struct noun_claim *a,
			 const struct noun_claim *b, struct cc_arena *arena);

#endif
