/* Whether figures are trend estimates, as counted, or adjusted for the season as everybody's are.
 * Leaves other measures of one name to claim_lines.h. Private to checks/. */
#ifndef CC_CHECKS_CLAIM_SEASONS_H
#define CC_CHECKS_CLAIM_SEASONS_H

#include "checks/check.h"

/** Whether two sentences tell figures of two series of one indicator: "in trend terms" / "seasonally adjusted",
 * 季调前 / 经季节调整. Said by the sentence, by the words that open its paragraph or by the line above it. O(sentences
 * back to that line), of no more than a fixed number. */
bool claim_seasons_apart(const struct cc_ruleset *rules, const struct cc_article *a, uint32_t sentence_a,
			 const struct cc_article *b, uint32_t sentence_b);

#endif
