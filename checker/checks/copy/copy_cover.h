/* How much of two documents is alike: a copy of an article has most of its sentences, another report one or two.
 * Leaves issues of a series to copy_series.h. Private to checks/. */
#ifndef CC_CHECKS_COPY_COVER_H
#define CC_CHECKS_COPY_COVER_H

#include "checks/copy/copies.h"
#include "checks/copy/copy_series.h"

/** Whether nothing that two near copies of two articles say themselves shows that both tell of one thing: no figure of
 * theirs that is hardly alike by chance, no time that both tell with its year, no slip that explains what differs.
 * O(figures^2) of the sentences. */
bool cc_copy_is_loose(const struct cc_alignment *alignment, const struct cc_copy *copy, const struct cc_side_tokens *a,
		      const struct cc_side_tokens *b);

/** How many figures of three digits and more stand in both sentences. O(figures^2). */
size_t cc_copy_telling_shared(const struct cc_side_tokens *a, const struct cc_side_tokens *b);

/** Whether both sentences tell their time from the day of their article alone: "a year ago at this time". O(periods).
 */
bool cc_copy_leans(const struct cc_side_tokens *a, const struct cc_side_tokens *b);

/** Whether half the sentences of one of two articles that tell figures or times are near copies of the other's.
 * @param notes  vector of struct cc_copy_note, those of two documents side by side; the order among these changes.
 * @param articles  by their numbers in the run; a < b. O(sentences, notes of the two). */
bool cc_copy_covers(struct cc_vec *notes, struct cc_article *const *articles, size_t a, size_t b);

#endif
