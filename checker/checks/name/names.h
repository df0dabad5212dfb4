/* The families of the check `name` beside persons: bodies, their roles, and names that were given up.
 * Leaves persons to check_name.c. Private to checks/. */
#ifndef CC_CHECKS_NAMES_H
#define CC_CHECKS_NAMES_H

#include <stdlib.h>

#include "checks/check.h"

/** Bodies with and without 市, or with another word before their end; roles of a place in two wordings. @return false
 * when out of memory. O(bytes). */
bool names_check_bodies(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

/** Former names in articles of a later day. @return false when out of memory. O(bytes). */
bool names_check_renamed(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

/** An English name with two offices that nobody holds together, in two articles of one story. @return false when out
 * of memory. O(bytes). */
bool names_check_english_offices(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena);

/** Of two findings from `from` on about the same two spellings, where one is no surer and has all places of the other,
 * leave the surer one, with all places. @return false when out of memory. O(n log n + places). */
bool names_drop_doubles(struct cc_vec *findings, size_t from, struct cc_arena *arena);

#endif
