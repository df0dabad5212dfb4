/* Words at the ends of a line that tell whether it was broken.
 * Leaves what they count for to joining.h. */
#ifndef CC_READ_LINE_WORDS_H
#define CC_READ_LINE_WORDS_H

#include <stdbool.h>

#include "base/str.h"

/** 万人年，…: what can only be inside a sentence. */
bool cc_line_begins_inside(struct cc_str line);

/** Behind a page break, a sentence that begins with 比重超过80% has lost its subject with the page between. */
bool cc_line_lost_its_subject(struct cc_str line);

/** "… as a result of": the sentence goes on. */
bool cc_line_ends_with_function_word(struct cc_str line);

/** 635.4⏎万人年: a figure at the end of a line and a unit at the start of the next. 展望2025⏎人工智能… is a title. */
bool cc_line_tears_figure(struct cc_str before, struct cc_str behind);

#endif
