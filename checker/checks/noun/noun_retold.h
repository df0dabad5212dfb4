/* Figures of which two digits changed places where one article tells the other again in its own words.
 * Leaves figures whose words agree to noun_twins.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_RETOLD_H
#define CC_CHECKS_NOUN_RETOLD_H

#include "checks/noun/noun_pairs.h"

/** 1,248 and 1,284, 86 and 68: two neighbours have changed places, and nothing else; of one length. */
bool noun_swapped(struct cc_decimal a, struct cc_decimal b);

/** Three digits and more, of which two neighbours have changed places. */
bool noun_swapped_of_three(const struct noun_claim *a, const struct noun_claim *b);

/** 24 wins and 42 points are counts of two things; who leaves out of what speaks of either. */
bool noun_may_count_one(const struct noun_claim *a, const struct noun_claim *b);

/** The people of "1,420,000 people" is a word like any other; 家 and 人 count everything. @return 1 where both say it.
 */
size_t noun_shares_unit(const struct noun_claim *a, const struct noun_claim *b);

/** 合计 212, whose noun stands in another cell. */
bool noun_is_bare_cell(const struct noun_claim *claim);

/** Whether three digits and more are swapped between articles that tell one story, amid figures that both have: no word
 * of the clause need be the same. @return false when out of memory. O(sentence); O(article) once an article. */
bool noun_retold(bool *out, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b);

#endif
