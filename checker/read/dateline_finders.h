/* What the files that find the day of a document share: what a finder is, and going on in its block.
 * Leaves the order of finders to dateline.c. Private to read/. */
#ifndef CC_READ_DATELINE_FINDERS_H
#define CC_READ_DATELINE_FINDERS_H

#include "model/document.h"

enum { CC_DATELINE_LINE_BYTES = 400 /* longer blocks are prose */ };

/** One way in which a folded block says the date. */
typedef bool cc_dateline_finder(struct cc_period *out, struct cc_str block, const struct cc_block *of, size_t index);

/** How to cite the paper: 技术经济, 2025, 44(12); the article number of Chinese journals, 1002-980X(2025)12-0001-10. */
bool cc_dateline_find_citation(struct cc_period *out, struct cc_str block, const struct cc_block *of, size_t index);

/** 《瞭望》2025年第45期, in a heading, a title or a credit line; a block of prose cites others. */
bool cc_dateline_find_issue(struct cc_period *out, struct cc_str block, const struct cc_block *of, size_t index);

static inline struct cc_str cc_dateline_rest(struct cc_str text, size_t at)
{
	return cc_str_slice(text, at, text.len);
}

static inline size_t cc_dateline_skip_blanks(struct cc_str text, size_t at)
{
	while (at < text.len && text.ptr[at] == ' ')
		at++;
	return at;
}

#endif
