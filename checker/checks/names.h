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

#endif
