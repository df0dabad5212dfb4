/* The walk through a report that most formats share.
 * Leaves what is written to their layouts. */
#include "report/pen.h"

enum { WORDS_MAX = 1 << 26 };

static enum cc_status write_findings(struct cc_pen *pen, const struct cc_layout *layout)
{
	enum cc_status status = CC_OK;
	if (layout->finding == NULL)
		return CC_OK;
	for (size_t i = 0; status == CC_OK && i < pen->report->finding_count; i++)
		status = layout->finding(pen, &pen->report->findings[i]);
	return status;
}

static enum cc_status write_all(struct cc_pen *pen, const struct cc_layout *layout)
{
	enum cc_status status = layout->begin != NULL ? layout->begin(pen) : CC_OK;
	if (status == CC_OK)
		status = write_findings(pen, layout);
	if (status == CC_OK && layout->end != NULL)
		status = layout->end(pen);
	cc_pen_clear(pen, &pen->text);
	cc_pen_clear(pen, &pen->words);
	return status == CC_OK && (pen->failed || pen->out->failed) ? CC_ERR_NOMEM : status;
}

enum cc_status cc_pen_write(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style,
			    const struct cc_layout *layout)
{
	struct cc_pen pen = {.out = out,
			     .report = report,
			     .style = style,
			     .json = cc_json_new(out, layout->indent),
			     .text = cc_buf_new(out->alloc, WORDS_MAX),
			     .words = cc_buf_new(out->alloc, WORDS_MAX)};
	enum cc_status status = cc_spots_open(&pen.spots, report, out->alloc);
	if (status != CC_OK)
		return status;
	status = write_all(&pen, layout);
	cc_spots_close(&pen.spots);
	cc_buf_free(&pen.text);
	cc_buf_free(&pen.words);
	return status;
}

void cc_pen_clear(struct cc_pen *pen, struct cc_buf *scratch)
{
	pen->failed = pen->failed || scratch->failed;
	cc_buf_clear(scratch);
}

enum cc_status cc_pen_spot(struct cc_spot *out, struct cc_pen *pen, const struct cc_location *location)
{
	return cc_spots_find(out, &pen->spots, location);
}
