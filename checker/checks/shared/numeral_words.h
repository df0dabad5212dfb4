/* Small numerals of set phrases, which no rule reads as figures: 三位一体, 二次开发.
 * Leaves what another numeral there means to copies.h. */
#ifndef CC_CHECKS_NUMERAL_WORDS_H
#define CC_CHECKS_NUMERAL_WORDS_H

#include "checks/copy/align.h"

/** Whether the words on both sides are the same but for the one numeral that each begins with: 三位 / 九位, where the
 * other may well have been read as a figure. Not 第三 and not what opens a clause: 三是. O(bytes of the difference). */
bool cc_differ_in_numeral(const struct cc_difference *difference, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b);

/** 一 to 十, and 两, which counts as 二 does. @return 0: none. */
int cc_han_digit(uint32_t c);

/** 两 to 十 of 两县 and 三项, where the text begins with it; 二 tells which one it is. @return 0: none. */
size_t cc_han_count(struct cc_str text);

#endif
