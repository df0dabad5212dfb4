/* Looking at single characters of a text that ends at `end`, as all readers of digits do.
 * Leaves reading numbers to the numeral_*.c files. */
#ifndef CC_EXTRACT_NUMERAL_LOOK_H
#define CC_EXTRACT_NUMERAL_LOOK_H

#include "base/str.h"

static inline bool cc_is_digit_at(struct cc_str text, size_t at, size_t end)
{
	return at < end && text.ptr[at] >= '0' && text.ptr[at] <= '9';
}

static inline bool cc_is_letter_at(struct cc_str text, size_t at, size_t end)
{
	return at < end && ((text.ptr[at] | 0x20) >= 'a' && (text.ptr[at] | 0x20) <= 'z');
}

/** Behind the digits that begin at `at`; `at` where none do. */
static inline size_t cc_digits_end(struct cc_str text, size_t at, size_t end)
{
	while (cc_is_digit_at(text, at, end))
		at++;
	return at;
}

static inline bool cc_starts_at(struct cc_str text, size_t at, size_t end, struct cc_str word)
{
	return at <= end && cc_str_starts(cc_str_slice(text, at, end), word);
}

#endif
