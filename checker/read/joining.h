/* Whether a line goes on with the one before it: 635.4⏎万人年, 持续深⏎⏎化, inno-⏎vation.
 * Leaves taking the line end out to weave.h. */
#ifndef CC_READ_JOINING_H
#define CC_READ_JOINING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "read/line_kind.h"

/** What stands between two parts that belong together. */
enum cc_joint {
	CC_JOINT_NONE,	/* they do not */
	CC_JOINT_TIGHT, /* nothing: Han text */
	CC_JOINT_SPACE,
	CC_JOINT_HYPHEN /* nothing, and the hyphen before goes as well */
};

/** Two lines of the reading text that follow each other. */
struct cc_line_pair {
	struct cc_str before;
	struct cc_str behind;
	struct cc_str block;	       /* what was joined so far, up to and with `before`; or just `before` */
	uint32_t blanks;	       /* blank lines between them */
	uint32_t indent;	       /* columns in front of `before` */
	enum cc_line_kind behind_kind; /* CC_LINE_UNSEEN where nobody looked */
};

struct cc_joining {
	struct cc_str source;
	uint32_t wrap;	      /* columns at which lines were broken; 0: they were not */
	bool marked_headings; /* headings say so: a line that does not is hardly one */
	struct cc_arena *arena;
	const bool *pairs; /* which two Han characters meet in the source, by hash; made when first needed */
	uint32_t lookups;  /* hyphenated words looked for */
	bool failed;	   /* out of memory */
};

/** Do they belong together? Bounded work for each pair, but for the once-made table of pairs: O(source). */
enum cc_joint cc_joining_judge(struct cc_joining *joining, const struct cc_line_pair *pair);

/** Lines of one paragraph of Markdown: they do, unless the one before is a short line of its own. */
enum cc_joint cc_joining_soft(struct cc_joining *joining, const struct cc_line_pair *pair);

/** They do: how? Never CC_JOINT_NONE. */
enum cc_joint cc_joining_glue(struct cc_joining *joining, const struct cc_line_pair *pair);

/** Columns at which the lines of `source` were broken by whoever wrote it, 0 where they were not.
 *  @param lines  struct cc_source_line */
struct cc_vec;
uint32_t cc_joining_wrap(const struct cc_vec *lines, struct cc_str source);

#endif
