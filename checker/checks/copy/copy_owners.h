/* Near copies whose figures are bound to two places: statistics of two cities share their words.
 * Leaves what the sentences themselves say to copies.h. */
#ifndef CC_CHECKS_COPY_OWNERS_H
#define CC_CHECKS_COPY_OWNERS_H

#include "checks/copy/copies.h"

/** Whether the two figures of a difference were found to be of one metric and of two places of a kind, as their
 * articles tell. O(claims). */
bool cc_copy_of_two_places(const struct cc_difference *difference, const struct cc_side_tokens *a,
			   const struct cc_side_tokens *b);

/** Whether both figures of a difference are of a town that neither article names: 全市规模以上工业增加值增长2.2% of one
 * bulletin, and 5.6% of another one. O(claims). */
bool cc_copy_of_unknown_towns(const struct cc_difference *difference, const struct cc_side_tokens *a,
			      const struct cc_side_tokens *b);

/** The figure that a difference is on one side; NULL where it is more than one token, or none. */
const struct cc_quantity *cc_copy_figure(const struct cc_side_tokens *side, size_t first, size_t end);

/** Whether one side's figure stands in the other sentence as well: "比上年增长2.17%" and
 * "比上年增加1.13万所，增长2.17%". The two are then told apart by words. O(figures) */
bool cc_copy_says_both(const struct cc_difference *difference, const struct cc_side_tokens *a,
		       const struct cc_side_tokens *b);

/** Whether both say the same fall, one of them by a sign as well: "down 71.8%", "down -71.8%". O(1). */
bool cc_copy_is_fall_twice(const struct cc_difference *difference, const struct cc_side_tokens *a,
			   const struct cc_side_tokens *b);

/** Whether the two figures are of such different size that they are hardly of one owner, and no misprint makes one of
 * the other: 城镇新增就业1200万人 of a country, 70万人 of a province. O(claims) */
bool cc_copy_of_other_size(const struct cc_difference *difference, const struct cc_side_tokens *a,
			   const struct cc_side_tokens *b);

/** Whether one of two articles says the figure ahead, and the other one afterwards: what was expected and what came of
 * it. O(words of the sentences). */
bool cc_copy_is_outcome(const struct cc_ruleset *rules, const struct cc_difference *difference,
			const struct cc_side_tokens *a, const struct cc_side_tokens *b);

/** Whether two articles tell one metric of two times that share no day, by what stands around the sentences: of 2025
 * in a bulletin of 2025, of September 2021. @param stated  Only times of the figures' own clauses: "for the month".
 * O(claims) */
bool cc_copy_of_two_times(const struct cc_difference *difference, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b, bool stated);

/** Whether the figures are no misprints of one another: 408 and 359. */
bool cc_copy_is_other_figure(const struct cc_difference *difference, const struct cc_side_tokens *a,
			     const struct cc_side_tokens *b);

#endif
