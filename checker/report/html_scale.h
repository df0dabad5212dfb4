/* Exact figures onto the pixels of a drawing, ticks for its axis, and figures as people abbreviate them.
 * Leaves the drawings to html_line.c and html_chart.c. */
#ifndef CC_REPORT_HTML_SCALE_H
#define CC_REPORT_HTML_SCALE_H

#include "base/interval.h"
#include "report/html_out.h"

/** From `low` at 0 to `high` at `size`. Empty (nothing added yet): `set` is false. */
struct cc_html_scale {
	struct cc_decimal low;
	struct cc_decimal high;
	int size;
	bool set;
};

enum { CC_HTML_TICKS = 8 };

/** Widen the scale until `value` lies on it. */
void cc_html_scale_add(struct cc_html_scale *scale, struct cc_decimal value);

/** Widen it for both ends that the interval has. */
void cc_html_scale_add_interval(struct cc_html_scale *scale, struct cc_interval interval);

/** Room of a twelfth at either end, or of one unit where all values are one. @return false where the figures are too
 * far apart for 38 digits: then there is nothing to draw. */
bool cc_html_scale_pad(struct cc_html_scale *scale);

/** Where `value` lies, 0 to scale->size; what lies beyond an end is put on it. */
int cc_html_scale_at(const struct cc_html_scale *scale, struct cc_decimal value);

/** Round values (1, 2 or 5 times a power of ten apart) on the scale, lowest first. @return how many. */
size_t cc_html_scale_ticks(const struct cc_html_scale *scale, struct cc_decimal ticks[CC_HTML_TICKS]);

/** Append "3.63万亿" or "3.63 trillion": the largest word that leaves a whole digit; figures below 10 000 as they are.
 */
void cc_html_short_figure(struct cc_buf *out, struct cc_decimal value, enum cc_language language);

#endif
