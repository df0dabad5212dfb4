/* The three sorts of faults that the check `period` reports. Private to checks/.
 * Leaves the check's description to check_period.c. */
#ifndef CC_CHECKS_PERIOD_FAULTS_H
#define CC_CHECKS_PERIOD_FAULTS_H

#include "checks/value/claims.h"

#define PERIOD_CHECK_ID "period"

/** Movements whose ends are one period, or the wrong way round; no metric is needed. @return false when out of memory.
 */
bool period_check_movements(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

/** period_spans.c: spans of days that end before they begin. @return false when out of memory. O(bytes). */
bool period_check_spans(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

/** A series that the pack says rises (falls) and does not; one value for two years. @return false when out of memory.
 */
bool period_check_series(struct cc_vec *findings, const struct claim_family *family, const struct cc_check_input *input,
			 struct cc_arena *arena);

/** Figures for a whole year in a text that is older than its end. @return false when out of memory. */
bool period_check_premature(struct cc_vec *findings, const struct cc_vec *families, const struct cc_check_input *input,
			    struct cc_arena *arena);

/** A statement of a level with both ends of its period. */
bool period_is_dated_level(const struct cc_claim *claim);

/** Whether the claim's period was not over when its article was dated. */
bool period_ended_after(const struct cc_claim *claim);

/** A location with value, interval, period and release behind its mark. @return false when out of memory. */
bool period_add_note(struct cc_vec *locations, const struct cc_claim *claim, const struct cc_check_input *input,
		     struct cc_arena *arena);

#endif
