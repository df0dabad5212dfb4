/* The places of a report's findings, looked up article by article.
 * Leaves how a place is shown to each format. */
#ifndef CC_REPORT_SPOTS_H
#define CC_REPORT_SPOTS_H

#include "base/arena.h"
#include "base/error.h"
#include "report/spot.h"
#include "report/writer.h"

/** A spotter for each article, made when the article is first asked for. */
struct cc_spots {
	struct cc_arena *arena; /* scratch of whoever writes the report */
	struct cc_spotter *spotters;
};

/**
 * @param alloc  Borrowed until cc_spots_close.
 * @return CC_OK; CC_ERR_NOMEM (nothing is left to close).
 */
enum cc_status cc_spots_open(struct cc_spots *out, const struct cc_report *report, const struct cc_alloc *alloc);
void cc_spots_close(struct cc_spots *spots);

/** Where a location is. @return CC_OK, CC_ERR_NOMEM. As cheap as cc_spotter_find, article by article. */
enum cc_status cc_spots_find(struct cc_spot *out, struct cc_spots *spots, const struct cc_location *location);

/** The spotter of an article of the report. */
struct cc_spotter *cc_spots_of(struct cc_spots *spots, const struct cc_article *article);

#endif
