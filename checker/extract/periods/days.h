/* Days that are counted against days of a month. Leaves both to their own files. */
#ifndef CC_EXTRACT_DAYS_H
#define CC_EXTRACT_DAYS_H

#include "ruleset/word_list.h"

/**
 * Whether a number with 日 behind it is a length: 行政拘留10日, 逾期不超过30日, 五日以上.
 * @param words   The lists of words around figures, see ruleset/figure_words.h.
 * @param before  The sentence up to the number.
 * @param behind  The sentence behind 日.
 * O(1).
 */
bool cc_days_are_counted(const struct cc_word_list *words, struct cc_str before, struct cc_str behind);

#endif
