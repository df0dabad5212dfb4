/* Sixteen bytes at once, in what GCC and Clang make of any processor's vectors: to pass over text in which nothing
 * stands that matters. Leaves what matters to those who ask. */
#ifndef CC_BASE_BYTES_H
#define CC_BASE_BYTES_H

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

/** Whether a comparison held for any of them. */
static inline bool cc_bytes_any(cc_bytes mask)
{
	uint64_t halves[2];
	memcpy(halves, &mask, sizeof(halves));
	return (halves[0] | halves[1]) != 0;
}

#endif
