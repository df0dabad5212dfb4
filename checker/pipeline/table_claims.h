/* The claims of a document's table cells, had from the sentences that the cells stand for.
 * Leaves these sentences to table_lines.h. */
#ifndef CC_PIPELINE_TABLE_CLAIMS_H
#define CC_PIPELINE_TABLE_CLAIMS_H

#include "pipeline/table_lines.h"

/**
 * Give `article` the claims that were bound in the lines of its tables, each at its cell and in text order; what could
 * not be bound stays unbound. @param lines  Its article of lines, linked. @param line_of  struct cc_table_line.
 * @return CC_OK, CC_ERR_NOMEM. O(claims).
 */
enum cc_status cc_table_claims_take(struct cc_article *article, const struct cc_article *lines,
				    const struct cc_vec *line_of, struct cc_arena *arena);

#endif
