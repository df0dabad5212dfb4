/* Rows of two issues of a table, and sentences of one digest that name two months.
 * Leaves hours and weeks of reports to noun_reports.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_ISSUES_H
#define CC_CHECKS_NOUN_ISSUES_H

#include "checks/noun/noun_claims.h"

/** Whether two figures stand in rows of two tables that print next to nothing alike, as last week's and this week's
 * do; a copied row of which one cell is wrong prints the others. O(sentences of the tables, cells of the rows^2). */
bool noun_of_two_issues(const struct noun_claim *a, const struct noun_claim *b);

/** Whether two sentences of one article each name one month or year, and not the same. O(periods). */
bool noun_of_two_months(const struct noun_claim *a, const struct noun_claim *b);

#endif
