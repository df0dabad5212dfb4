/* Figures of two articles of one story that stand amid the same words, nearer to one another than to any other figure,
 * and differ. Leaves telling to check_unruled_conflict.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_NEAREST_H
#define CC_CHECKS_NOUN_NEAREST_H

#include "checks/noun/noun_pairs.h"
#include "checks/shared/shelf.h"

/**
 * The figures of drafts whose own counterpart in another article of their story is another value, and that counterpart:
 * two claims under each key. Figures that the other article prints are not among them.
 * @param exploring  What differs in more than a slip of digits, too. @param out  vector of struct noun_claim; their
 * core is empty. @return false when out of memory. O(articles of one name squared + figures of one story squared *
 * words).
 */
bool noun_nearest_gather(struct cc_vec *out, struct noun_kin *kin, const struct cc_check_input *input, bool exploring,
			 struct cc_arena *arena);

/** Whether two figures of one key cannot both be right. @return false when out of memory. O(sentence). */
bool noun_nearest_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b);

/** The same for what is only worth a look. */
bool noun_nearest_look(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b);

#endif
