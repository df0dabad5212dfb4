/* The day from which a document speaks: front matter, a line that says so, the issue it appeared in, its file name.
 * Leaves how dates are printed to printed_date.h. Never a date in the middle of prose. */
#ifndef CC_READ_DATELINE_H
#define CC_READ_DATELINE_H

#include "base/arena.h"
#include "model/document.h"

/**
 * Set date, date_span and date_origin, where something says them.
 * @param front_matter  The value of its date key, ptr NULL for none.
 * @return CC_OK (also when nothing was found) or CC_ERR_NOMEM. Looks at headings and at the blocks of head and tail.
 */
enum cc_status cc_dateline_find(struct cc_document *document, struct cc_str front_matter, struct cc_arena *arena);

#endif
