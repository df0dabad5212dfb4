/* What a near copy means: which difference is a finding, which is another fact in the same words.
 * Leaves finding near copies to shingles.h and align.h, and words to check_divergent_copy.c. */
#ifndef CC_CHECKS_COPIES_H
#define CC_CHECKS_COPIES_H

#include "checks/copy/align.h"
#include "model/finding.h"

enum { CC_COPY_ALIKE_WEIGHT = 10 /* letters that make two sentences near copies of one formula */ };

enum cc_copy_kind {
	CC_COPY_NONE,
	CC_COPY_VALUE,
	CC_COPY_PERIOD,
	CC_COPY_PLACE,
	CC_COPY_NAME,
	CC_COPY_NEGATION,
	CC_COPY_MOVEMENT,
	CC_COPY_FORMULA
};

struct cc_copy {
	/* CC_COPY_NONE: nothing to report; CC_COPY_FORMULA: neither, and a sign that its sentences are one formula for
	 * several facts */
	enum cc_copy_kind kind;
	enum cc_severity severity;
	unsigned confidence; /* thousandths */
	size_t difference;   /* index of the first that tells, in the alignment */
	size_t differences;  /* how many of them tell */
};

/** Judge an alignment. @param values  How many figures differ between two sentences that are alike otherwise; 0 where
 * they are not. O(tokens). */
struct cc_copy cc_copy_judge(size_t *values, const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			     const struct cc_side_tokens *b);

/** What kind of difference one is, by itself; CC_COPY_NONE: filler words, or words that make another sentence. */
enum cc_copy_kind cc_copy_kind_of(const struct cc_difference *difference, const struct cc_side_tokens *a,
				  const struct cc_side_tokens *b);

/** Whether both sides of it are words that a second printing adds or drops without another meaning. */
bool cc_copy_is_filler(const struct cc_difference *difference, const struct cc_side_tokens *a,
		       const struct cc_side_tokens *b);

#endif
