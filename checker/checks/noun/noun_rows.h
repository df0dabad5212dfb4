/* Rows of names with a figure each, told by two articles: 河南9家，江苏8家，云南4家 and 河南9家，江苏8家，云南5家.
 * Leaves telling to check_unruled_conflict.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_ROWS_H
#define CC_CHECKS_NOUN_ROWS_H

#include "checks/noun/noun_pairs.h"

/** The figures of drafts that stand in such rows, and those of the archive behind the same name; by key, then in the
 * order of articles and places.
 * @param out  vector of struct noun_claim; their core is the name. @return false when out of memory. O(n log n). */
bool noun_rows_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Whether two figures of one key are the only ones in which their rows differ. @return false when out of memory.
 * O(figures of both sentences squared). */
bool noun_rows_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b);

#endif
