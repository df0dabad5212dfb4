/* The lines of a source, trimmed, with how many blank lines stood before each.
 * Leaves what a line is to line_kind.h. */
#ifndef CC_READ_LINES_H
#define CC_READ_LINES_H

#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"

struct cc_source_line {
	struct cc_span text; /* source offsets, without blanks (U+3000 too) at either end; never empty */
	uint32_t blanks;     /* blank lines before it; a form feed counts as one */
	uint32_t indent;     /* columns of blanks in front */
};

/** Append the lines that hold anything. LF, CRLF, CR, FF, VT, U+0085, U+2028 and U+2029 end a line. O(bytes). */
void cc_source_lines(struct cc_vec *out, struct cc_str source, size_t from);

#endif
