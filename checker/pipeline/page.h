/* Collecting a page of text and handing it to a sink.
 * Leaves what stands on it to describe_*.c. */
#ifndef CC_PIPELINE_PAGE_H
#define CC_PIPELINE_PAGE_H

#include "base/buf.h"
#include "claimcheck/claimcheck.h"

enum { CC_PAGE_MAX = 64 * 1024 * 1024 };

/** Hand the page to the sink and free it. @return CLAIMCHECK_OK, CLAIMCHECK_STOPPED, CLAIMCHECK_ERR_NOMEM. */
enum claimcheck_status cc_page_send(struct cc_buf *page, const struct claimcheck_sink *sink);

/** Append blanks until `from` (an offset into the page) is `columns` columns back, one at the least. */
void cc_page_pad(struct cc_buf *page, size_t from, size_t columns);

#endif
