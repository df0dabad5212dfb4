/* Near copies that stand under two periods: the reports of two years or months share their words.
 * Leaves what the sentences themselves say to copies.h. */
#ifndef CC_CHECKS_COPY_YEARS_H
#define CC_CHECKS_COPY_YEARS_H

#include "checks/copy/copies.h"

/** Whether the headings above two near copies name two periods, or both are headings of two documents that differ in
 * the period alone; or each speaks of its own now, or of what the sentence before it told. O(sentences back to the
 * heading), of no more than a fixed number. */
bool cc_copy_of_two_years(const struct cc_difference *difference, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b, enum cc_copy_kind kind);

/** Whether two articles tell of records: of each year that sets one the same is said. O(sentences) */
bool cc_copy_sets_record(const struct cc_difference *difference, const struct cc_side_tokens *a,
			 const struct cc_side_tokens *b);

/** Whether two articles count the same at two times: months apart, up to two hours that they say, or "has kept nine
 * clean sheets" and "kept 16 clean sheets". */
bool cc_copy_counted_later(const struct cc_side_tokens *a, const struct cc_side_tokens *b, enum cc_copy_kind kind);

/** Whether nobody knows that two articles speak of one time: one of them has no date, its sentence no year
 * (今年前三季度, 1月31日), no other figure ties the two and neither is the other one misprinted; or they only say who
 * holds an office. O(figures^2) of the sentences. */
bool cc_copy_of_unknown_years(const struct cc_difference *difference, const struct cc_side_tokens *a,
			      const struct cc_side_tokens *b, enum cc_copy_kind kind);

#endif
