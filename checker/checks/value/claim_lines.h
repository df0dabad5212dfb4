/* Lines of one statement whose names are told apart by a word: 营业总收入 and 营业收入, 净利润 and 归母净利润.
 * Leaves whether two values agree to claims.h. */
#ifndef CC_CHECKS_CLAIM_LINES_H
#define CC_CHECKS_CLAIM_LINES_H

#include "ruleset/ruleset.h"

/** Whether two claims of one metric may be of two things, as they are printed: the name of one says a kind (electricity
 * prices, energy prices); of a company one is called a total and the other one is not, or the article of one tells its
 * value under a longer name too.
 * O(figures and names of both articles). */
bool claim_lines_apart(const struct cc_ruleset *rules, const struct cc_claim *a, const struct cc_claim *b);

/** Whether of two claims of a company one is of another measure, by a word before its name or a line above: non-GAAP
 * earnings per share, Adjusted Results. O(1). */
bool claim_lines_of_two_measures(const struct cc_ruleset *rules, const struct cc_claim *a, const struct cc_claim *b);

/** Whether a line near above the sentence holds a word of the list, of which what stands below it is then. O(1). */
bool claim_lines_under(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence,
		       enum cc_words list);

/** Whether a line near above the sentence says that what stands below it is another measure: Adjusted Results. O(1). */
bool claim_lines_under_measure(const struct cc_ruleset *rules, const struct cc_article *article, uint32_t sentence);

#endif
