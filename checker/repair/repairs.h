/* Which fixes of a run's findings are to be made, and the text with them made.
 * Leaves encodings and files to pipeline/repair_files.c, showing what would change to unified_diff.h. */
#ifndef CC_REPAIR_REPAIRS_H
#define CC_REPAIR_REPAIRS_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "base/vec.h"
#include "model/finding.h"

/** What may be fixed. All zero: what is safe, and no figure. */
struct cc_repair_wish {
	bool unsafe;			   /* also what needs an eye */
	const struct cc_str *fingerprints; /* these findings alone (by the beginnings of their digits), figures too */
	size_t fingerprint_count;
};

struct cc_repair_count {
	size_t made;
	size_t held;	/* would be made with unsafe */
	size_t figures; /* change a figure: made only where the finding is named */
	size_t crossed; /* overlap another one: made by the next run */
};

/**
 * Choose fixes, the first of each finding that may be made.
 * @param out  vector of struct cc_edit, appended: sorted by article and place, none overlapping another.
 * @return CC_OK or CC_ERR_NOMEM. O(n log n).
 */
enum cc_status cc_repair_choose(struct cc_vec *out, struct cc_repair_count *count, const struct cc_finding *findings,
				size_t finding_count, const struct cc_repair_wish *wish, struct cc_arena *arena);

/** Append `source` with edits of one article made (sorted, not overlapping). */
void cc_repair_splice(struct cc_buf *out, struct cc_str source, const struct cc_edit *edits, size_t edit_count);

/** Whether an edit changes what figures say: digits, numerals or their multipliers; full width and half width digits
 * are the same. */
bool cc_repair_changes_figure(struct cc_str before, struct cc_str after);

#endif
