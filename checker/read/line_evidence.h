/* What one line tells of whether it was broken: its length, its marks, the scripts at its ends.
 * Leaves the words at its ends to line_words.h, and what follows from all that to joining.h. */
#ifndef CC_READ_LINE_EVIDENCE_H
#define CC_READ_LINE_EVIDENCE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum cc_script { CC_SCRIPT_NONE, CC_SCRIPT_LATIN, CC_SCRIPT_HAN };

enum {
	CC_LINE_LONG = 110,   /* columns: no heading is that long */
	CC_LINE_SENTENCE = 40 /* columns: shorter lines are items, verse, names */
};

struct cc_line_evidence {
	uint32_t columns; /* up to CC_LINE_LONG */
	uint32_t commas;
	bool sentence_inside; /* a sentence or half of one ended in it */
	bool open;	      /* a bracket, a title or a quotation is open at its end */
};

/** Weigh a line by the last few hundred bytes of it. */
struct cc_line_evidence cc_line_weigh(struct cc_str line);

/** The first or last character; 0 where the line is empty. */
uint32_t cc_line_first(struct cc_str line);
uint32_t cc_line_last(struct cc_str line);

/** The last few hundred bytes, from the beginning of a character. */
struct cc_str cc_line_tail(struct cc_str line);

/** Of the first, or the last, character near that end which has one. */
enum cc_script cc_line_leading_script(struct cc_str line);
enum cc_script cc_line_trailing_script(struct cc_str line);

/** Whether Han characters stand near its beginning. */
bool cc_line_holds_han(struct cc_str line);

/** , ， 、 */
bool cc_line_is_comma(uint32_t c);

/** a to z, and no other. */
static inline bool cc_line_is_lower(uint32_t c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool cc_line_is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

#endif
