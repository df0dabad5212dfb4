/* Whether the ASCII full stop at a place ends a sentence: 3.63, U.S., e.g., No. 5, Dr., initials, URLs, list numbers.
 * Leaves closing quotes and all other punctuation to sentences.c. */
#ifndef CC_TEXT_FULL_STOP_H
#define CC_TEXT_FULL_STOP_H

#include "base/str.h"

/**
 * @param text   The view.
 * @param at     Where the full stop is.
 * @param start  Where the sentence began.
 * @param end    Where the block ends.
 * @return true when the sentence ends here. Looks at a bounded number of bytes either side.
 */
bool cc_full_stop_ends(struct cc_str text, size_t at, size_t start, size_t end);

#endif
