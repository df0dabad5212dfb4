/* Blanks that some houses set between Chinese and figures or Latin words: 位列第 3 名, 2024 年 GDP 增长 5.2%.
 * Leaves the view, which has none of them, to normalise.c. */
#ifndef CC_TEXT_SPACING_H
#define CC_TEXT_SPACING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/** Whether a text is Chinese in the main, as far as a sample of its characters tells. O(1). */
bool cc_spacing_is_chinese(struct cc_str text);

/** Whether what stands in [start, end), one blank of any width, is such a blank: alone, Han on one side and a letter, a
 * digit or a percent sign on the other; not the one behind a number that opens its line (1 总则), nor behind a figure
 * that Han joins (上涨0.7% 核心CPI). O(1). */
bool cc_spacing_is_loose(struct cc_str text, size_t start, size_t end);

/** A walk over a text from one plain such blank to the next. */
struct cc_spacing_walk {
	struct cc_str text;
	size_t block;  /* the bytes that are looked at together begin here */
	uint64_t left; /* a bit for each of them that may be such a blank and is not passed */
};

struct cc_spacing_walk cc_spacing_walk_new(struct cc_str text);

/** @return Where the next such blank is; text.len where there is none. O(bytes) for all of them. */
size_t cc_spacing_walk_next(struct cc_spacing_walk *walk);

#endif
