/* Quantities and claims as the contracts' JSON objects, shared by reports and streams.
 * Leaves the streams' frame to extracts.c. */
#ifndef CC_REPORT_CLAIM_JSON_H
#define CC_REPORT_CLAIM_JSON_H

#include "base/json.h"
#include "report/spot.h"

/** One object as `quantity.schema.json` says. */
void cc_json_quantity(struct cc_json *json, const struct cc_article *article, const struct cc_quantity *quantity,
		      const struct cc_spot *spot);

/** One object as `claim.schema.json` says. */
void cc_json_claim(struct cc_json *json, const struct cc_claim *claim, const struct cc_spot *spot);

/** Members "start" to "inferred" of a period, or null where neither end is known. `text`: ptr NULL for none. */
void cc_json_period(struct cc_json *json, struct cc_period period, struct cc_str text, bool inferred);

/** Members byte_start, byte_end, line, column, end_line, end_column of an open object. */
void cc_json_spot(struct cc_json *json, const struct cc_spot *spot);

/** A day as a string, null where it is unset. */
void cc_json_date(struct cc_json *json, struct cc_date date);

#endif
