/* What remarks in an article ask for: findings to set aside in a block, from here on, or in the whole file.
 * Leaves finding remarks to read/remark.h, and telling what is wrong with them to pipeline/. */
#ifndef CC_PROJECT_COMMENTS_H
#define CC_PROJECT_COMMENTS_H

#include "base/vec.h"
#include "model/finding.h"

enum cc_comment_problem {
	CC_COMMENT_RIGHT,
	CC_COMMENT_UNKNOWN_VERB, /* `word`: what stands for ignore, ignore-file, off, on */
	CC_COMMENT_NOTHING_OFF,	 /* an `on` where nothing was off */
	CC_COMMENT_NOTHING_BELOW /* an `ignore` with no block beside or below it */
};

/** One remark. Memory is the arena's; words are borrowed from the document. */
struct cc_comment {
	const struct cc_article *article;
	struct cc_span place; /* source offsets of the remark */
	struct cc_span scope; /* source offsets of what it speaks of; empty where it is wrong */
	const struct cc_str *selectors;
	size_t selector_count; /* 0: all */
	struct cc_str reason;  /* ptr NULL where none is given */
	enum cc_comment_problem problem;
	struct cc_str word;
	bool used; /* some finding was set aside by it */
};

/**
 * Append the remarks of an article, in the order of the text.
 *
 *	ignore       the paragraph, heading, list item or table row it stands in or behind; alone on its line: what
 *	             comes next, a table as a whole
 *	ignore-file  everything
 *	off, on      everything between them, or up to the end
 *
 * Behind the verb stand selectors with commas or blanks (none: all), and behind " -- " a reason. Only remarks that
 * set something aside are appended, and those that are wrong. @return CC_OK or CC_ERR_NOMEM. O(bytes + remarks * log
 * blocks).
 */
enum cc_status cc_comments_read(struct cc_vec *out, const struct cc_article *article, struct cc_arena *arena);

/**
 * Set a finding aside where comments say so. A finding of one metric's rival values stays where what is left of it
 * without the ignored places still disagrees; any other goes with any of its places.
 * @param comments  vector of struct cc_comment of all articles, sorted by article, then place; `used` is set.
 */
void cc_comments_apply(struct cc_finding *finding, const struct cc_vec *comments);

#endif
