/* The parts of unit-scale that compare no two levels: one figure alone, and per cent against percentage points.
 * Leaves pairs of levels to check_unit_scale.c. Private to checks/. */
#ifndef CC_CHECKS_UNIT_POINTS_H
#define CC_CHECKS_UNIT_POINTS_H

#include "checks/check.h"

/** Figures that are an official one, or plausible, at another scale only; without those that findings[first..) name
 * already. @return false when out of memory. O(n log n). */
bool unit_alone_check(struct cc_vec *findings, size_t first, const struct cc_check_input *input,
		      struct cc_arena *arena);

/** Changes of a ratio that one text gives in per cent and another in percentage points. @return false when out of
 * memory. O(n log n). */
bool unit_points_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

/** Steps between two shares of one sentence that are given in per cent. @return false when out of memory. O(bytes). */
bool unit_steps_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

/** Levels of a ratio that are given in percentage points. @return false when out of memory. O(claims * cues of their
 * sentences). */
bool unit_arrivals_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

/** unit_permille.c: one rate in per cent and per mille. @return false when out of memory. O(n log n) of the rates. */
bool unit_permille_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

/** unit_restated.c: amounts said again in another unit that are other amounts. @return false when out of memory.
 * O(figures). */
bool unit_restated_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

#endif
