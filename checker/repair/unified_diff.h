/* Edits of a text as a unified diff, as `git apply` and `patch -p1` take it.
 * Leaves choosing edits to repairs.h. */
#ifndef CC_REPAIR_UNIFIED_DIFF_H
#define CC_REPAIR_UNIFIED_DIFF_H

#include "base/buf.h"
#include "model/finding.h"

/** Append the diff of `path` with these edits (of one article, sorted, not overlapping); nothing where there are none.
 * Lines end at a line feed; others are told as part of their line. */
void cc_unified_diff_write(struct cc_buf *out, struct cc_str path, struct cc_str source, const struct cc_edit *edits,
			   size_t edit_count);

#endif
