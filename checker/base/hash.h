/* The fixed hash behind keys and fingerprints: FNV-1a, 64 bits (Fowler, Noll, Vo; IETF draft-eastlake-fnv).
 * Leaves hash tables to those who need one. The values are published: never change them. */
#ifndef CC_BASE_HASH_H
#define CC_BASE_HASH_H

#include <stdint.h>

#include "base/str.h"

#define CC_HASH_START UINT64_C(0xcbf29ce484222325)

#define CC_HASH_PRIME UINT64_C(0x100000001b3)

/** Continue `hash` over one byte. */
static inline uint64_t cc_hash_add_byte(uint64_t hash, unsigned char byte)
{
	return (hash ^ byte) * CC_HASH_PRIME;
}

/** Continue `hash` over the bytes of `text`; start from CC_HASH_START. O(len). */
uint64_t cc_hash_add(uint64_t hash, struct cc_str text);

/** Continue over `text` and a unit separator, so that ("ab","c") and ("a","bc") differ. */
uint64_t cc_hash_add_field(uint64_t hash, struct cc_str text);

/** Mix the bits for use as a table index; not part of any published value. */
uint64_t cc_hash_mix(uint64_t hash);

enum { CC_HASH_HEX = 16 };

/** Write 16 lower-case hex digits and a NUL. */
void cc_hash_hex(char out[CC_HASH_HEX + 1], uint64_t hash);

#endif
