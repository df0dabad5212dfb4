/* Blanks that some houses set between Chinese and figures or Latin words: 位列第 3 名, 2024 年 GDP 增长 5.2%.
 * Leaves the view, which has none of them, to normalise.c. */
#ifndef CC_TEXT_SPACING_H
#define CC_TEXT_SPACING_H

#include <stdbool.h>

#include "base/str.h"

/** Whether a text is Chinese in the main, as far as a sample of its characters tells. O(1). */
bool cc_spacing_is_chinese(struct cc_str text);

/** Whether what stands in [start, end), one blank of any width, is such a blank: alone, Han on one side and a letter, a
 * digit or a percent sign on the other; not the one behind a number that opens its line (1 总则), nor behind a figure
 * that Han joins (上涨0.7% 核心CPI). O(1). */
bool cc_spacing_is_loose(struct cc_str text, size_t start, size_t end);

/** The first plain such blank in [from, to); `to` where there is none. O(bytes). */
size_t cc_spacing_next(struct cc_str text, size_t from, size_t to);

#endif
