/* What every format that goes from finding to finding has at hand, and the walk itself.
 * Leaves each format's words and frame to report_<id>.c. */
#ifndef CC_REPORT_PEN_H
#define CC_REPORT_PEN_H

#include "base/json.h"
#include "report/spots.h"

/** One report being written. */
struct cc_pen {
	struct cc_buf *out;
	const struct cc_report *report;
	const struct cc_style *style;
	struct cc_spots spots;
	struct cc_json json;	  /* into `out`; for formats that are JSON */
	struct cc_buf text;	  /* scratch of one member: cleared by whoever uses it */
	struct cc_buf words;	  /* scratch of one finding */
	const unsigned *ordinals; /* of the findings; for formats that ask for them */
	bool failed;		  /* a scratch buffer was cut short */
};

/** What a format writes before, for and behind the findings. Each may be NULL. */
struct cc_layout {
	enum cc_status (*begin)(struct cc_pen *pen);
	enum cc_status (*finding)(struct cc_pen *pen, const struct cc_finding *finding);
	enum cc_status (*end)(struct cc_pen *pen);
	int indent; /* of JSON: blanks a level; 0: on one line */
};

/** Write a whole report. @return CC_OK, CC_ERR_NOMEM (also where the buffer failed), or what the layout returned. */
enum cc_status cc_pen_write(struct cc_buf *out, const struct cc_report *report, const struct cc_style *style,
			    const struct cc_layout *layout);

/** Empty one of the pen's two scratch buffers; where it had failed, the whole report fails in the end. */
void cc_pen_clear(struct cc_pen *pen, struct cc_buf *scratch);

/** Where a location is. @return CC_OK, CC_ERR_NOMEM. */
enum cc_status cc_pen_spot(struct cc_spot *out, struct cc_pen *pen, const struct cc_location *location);

#endif
