/* Which kind of character of ASCII a byte is, whatever the locale. Bytes of longer characters are of none.
 * Leaves all other characters to base/utf8. */
#ifndef CC_BASE_ASCII_H
#define CC_BASE_ASCII_H

#include <stdbool.h>

static inline bool cc_ascii_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool cc_ascii_is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static inline bool cc_ascii_is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool cc_ascii_is_letter(char c)
{
	return cc_ascii_is_lower((char)(c | ('a' - 'A')));
}

/** The small letter of a capital one; any other byte as it is. */
static inline char cc_ascii_lower(char c)
{
	return cc_ascii_is_upper(c) ? (char)(c - 'A' + 'a') : c;
}

#endif
