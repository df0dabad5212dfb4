/* Pages are small: they are made whole, then sent.
 * Leaves reports, which may be large, to report/. */
#include "pipeline/page.h"

#include "base/utf8.h"

enum claimcheck_status cc_page_send(struct cc_buf *page, const struct claimcheck_sink *sink)
{
	enum claimcheck_status status = CLAIMCHECK_OK;
	if (page->failed)
		status = CLAIMCHECK_ERR_NOMEM;
	else if (page->len > 0 && !sink->write(sink->context, page->data, page->len))
		status = CLAIMCHECK_STOPPED;
	cc_buf_free(page);
	return status;
}

void cc_page_pad(struct cc_buf *page, size_t from, size_t columns)
{
	struct cc_str text = cc_buf_str(page);
	size_t width = text.len > from ? cc_utf8_text_width(cc_str_slice(text, from, text.len)) : 0;
	do
		cc_buf_add_char(page, ' ');
	while (++width < columns);
}
