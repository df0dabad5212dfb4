/* Sixteen bytes at once, in what GCC and Clang make of any processor's vectors: to pass over text in which nothing
 * stands that matters. Leaves what matters to those who ask. */
#ifndef CC_BASE_BYTES_H
#define CC_BASE_BYTES_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** Signed, as that is what processors compare: ASCII from 0, the tails of UTF-8 below -64, its leads from -64 to -1.
 *  A comparison makes -1 of a byte where it holds and 0 where it does not. */
typedef signed char cc_bytes __attribute__((vector_size(16)));

enum { CC_BYTES = sizeof(cc_bytes) };

/** @param from  CC_BYTES of them, at any address. */
static inline cc_bytes cc_bytes_load(const unsigned char *from)
{
	cc_bytes bytes;
	memcpy(&bytes, from, sizeof(bytes));
	return bytes;
}

/** Which bytes are from `first` on up to `last`, both as unsigned ones; from C0 to 1F goes round over FF. */
static inline cc_bytes cc_bytes_within(cc_bytes bytes, unsigned char first, unsigned char last)
{
	/* Moved down so that `first` is the least of all. */
	typedef unsigned char moved __attribute__((vector_size(16)));
	return (cc_bytes)((moved)bytes - (unsigned char)(first + SCHAR_MIN)) <
	       (signed char)(SCHAR_MIN + (unsigned char)(last - first) + 1);
}

/** Whether a comparison held for any of them. */
static inline bool cc_bytes_any(cc_bytes mask)
{
#ifdef __SSE2__
	typedef char chars __attribute__((vector_size(16)));
	return __builtin_ia32_pmovmskb128((chars)mask) != 0;
#else
	uint64_t halves[2];
	memcpy(halves, &mask, sizeof(halves));
	return (halves[0] | halves[1]) != 0;
#endif
}

/** Index of the first byte that is not 0, of which there must be one. */
static inline size_t cc_bytes_first_of_half(uint64_t half)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return (size_t)__builtin_ctzll(half) / CHAR_BIT;
#else
	return (size_t)__builtin_clzll(half) / CHAR_BIT;
#endif
}

/** A bit for each byte for which a comparison held, the lowest for the first. */
static inline uint32_t cc_bytes_bits(cc_bytes mask)
{
#ifdef __SSE2__
	typedef char chars __attribute__((vector_size(16)));
	return (uint32_t)__builtin_ia32_pmovmskb128((chars)mask);
#else
	enum { HALF = CC_BYTES / 2 };
	uint32_t bits = 0;
	for (size_t at = 0; at < CC_BYTES; at += HALF) {
		uint64_t half;
		memcpy(&half, (const char *)&mask + at, sizeof(half));
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
		half = __builtin_bswap64(half);
#endif
		/* The lowest bit of each byte, all of them moved to the highest byte side by side. */
		half = (half & UINT64_C(0x0101010101010101)) * UINT64_C(0x0102040810204080);
		bits |= (uint32_t)(half >> 7 * CHAR_BIT) << at;
	}
	return bits;
#endif
}

/** Index of the first byte for which a comparison held; CC_BYTES where it held for none. */
static inline size_t cc_bytes_first(cc_bytes mask)
{
	enum { HALF = CC_BYTES / 2 };
	for (size_t at = 0; at < CC_BYTES; at += HALF) {
		uint64_t half;
		memcpy(&half, (const char *)&mask + at, sizeof(half));
		if (half != 0)
			return at + cc_bytes_first_of_half(half);
	}
	return CC_BYTES;
}

/** Behind the letters of ASCII from `at` on, `limit` at the most. O(bytes). */
static inline size_t cc_bytes_letters_end(const unsigned char *text, size_t at, size_t limit)
{
	for (; limit - at >= CC_BYTES; at += CC_BYTES) {
		const cc_bytes lower = cc_bytes_load(text + at) | ' ';
		const size_t letters = cc_bytes_first(~cc_bytes_within(lower, 'a', 'z'));
		if (letters < CC_BYTES)
			return at + letters;
	}
	while (at < limit && (unsigned char)((text[at] | ' ') - 'a') <= 'z' - 'a')
		at++;
	return at;
}

#endif
