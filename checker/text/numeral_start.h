/* Where a numeral may begin, seen by one character or by the first letters of a word.
 * Leaves whether one does begin there to extract/. */
#ifndef CC_TEXT_NUMERAL_START_H
#define CC_TEXT_NUMERAL_START_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** What a Han character has to do with numerals. */
enum cc_numeral_part {
	CC_NUMERAL_BEGINS = 1u << 0, /* one may begin with it: 一, 几, 数, 京 */
	CC_NUMERAL_TELLS = 1u << 1 /* a figure is likely: 一, and what is one without a number, 翻番, 成倍, 俩 */
};

/** Whether a byte is a lead of U+4000 to U+9FFF: E4 to E9. */
static inline bool cc_is_han_lead(unsigned char byte)
{
	return (unsigned char)(byte - 0xE4) <= 0xE9 - 0xE4;
}

/** By the two bytes behind the lead of a Han character: two bits of enum cc_numeral_part for each of the six leads. */
enum { CC_NUMERAL_TAILS = 0xBFBF - 0x8080 + 1, CC_NUMERAL_PART_BITS = 2 };
extern const uint16_t cc_numeral_parts[CC_NUMERAL_TAILS];

/** @param p  Three bytes with a lead of E4 to E9. @return bits of enum cc_numeral_part. */
static inline unsigned cc_numeral_part_of(const unsigned char *p)
{
	const size_t second = p[1];
	const size_t third = p[2];
	const unsigned of_all = cc_numeral_parts[(third << 8 | second) - 0x8080];
	/* Few pairs of bytes end a numeral's character under any lead. */
	return of_all == 0 ? 0 : of_all >> CC_NUMERAL_PART_BITS * (*p - 0xE4) & ((1u << CC_NUMERAL_PART_BITS) - 1);
}

/** What may stand second in an English one or in a word within it (and, point), by the five low bits of its first
 * letter: bit n for such low bits n. */
extern const uint32_t cc_numeral_seconds[32];

/** Whether a word at `p` with a byte behind its first letter has the first two of a numeral, as most words do not. */
static inline bool cc_numeral_word_is_begun(const unsigned char *p)
{
	return (cc_numeral_seconds[*p & 31] >> (p[1] & 31) & 1u) != 0;
}

/** Whether a word of ASCII letters at `at` (< end) begins like a numeral, by three letters: two, third, several; or is
 *  "a" or "an", or an l for a 1 before digits. Many are none. */
bool cc_numeral_word_may_begin(const unsigned char *text, size_t at, size_t end);

#endif
