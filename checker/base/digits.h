/* The digits of whole numbers, two at a time.
 * Leaves signs, points and room for them to those who write. */
#ifndef CC_BASE_DIGITS_H
#define CC_BASE_DIGITS_H

#include <stddef.h>
#include <stdint.h>

enum { CC_DIGITS_MAX = 20 }; /* of a uint64_t */

/** Write the digits of `number` so that the last one stands just before `end`; the caller has made room.
 *  @return Where the first one stands. */
char *cc_digits_before(char *end, uint64_t number);

#endif
