/* A cell of a table as the sentence it stands for: 江苏 | 研发经费（亿元） | 4598.0 is 江苏研发经费为4598.0亿元。
 * Leaves reading these sentences to the stages, and what comes of them to table_claims.h. */
#ifndef CC_PIPELINE_TABLE_LINES_H
#define CC_PIPELINE_TABLE_LINES_H

#include "base/vec.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/** One line, a block of its own: the n-th block of the document of lines. */
struct cc_table_line {
	uint32_t sentence;  /* of the cell, in the article's text; UINT32_MAX: a heading, which is repeated */
	bool unit_is_given; /* by the cell, the heads or the caption */
};

/**
 * A line for each cell that holds one figure and has a head that names a metric; the other head must be a place or a
 * period. The headings above a table stand above its lines.
 * @param out  Vector of struct cc_table_line. @param document  Reading text and blocks are the lines; date and
 * path the article's. @return CC_OK, CC_ERR_NOMEM. O(bytes of the tables).
 */
enum cc_status cc_table_lines_make(struct cc_vec *out, struct cc_document *document, const struct cc_article *article,
				   const struct cc_ruleset *rules, struct cc_arena *arena);

#endif
