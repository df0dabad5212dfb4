/* FNV-1a and its printed form.
 * Leaves collisions to the callers, who compare what was hashed. */
#include "base/hash.h"

uint64_t cc_hash_add(uint64_t hash, struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++)
		hash = cc_hash_add_byte(hash, (unsigned char)text.ptr[i]);
	return hash;
}

uint64_t cc_hash_add_field(uint64_t hash, struct cc_str text)
{
	return cc_hash_add_byte(cc_hash_add(hash, text), 0x1F);
}

uint64_t cc_hash_mix(uint64_t hash)
{
	/* The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
	hash = (hash ^ (hash >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	hash = (hash ^ (hash >> 27)) * UINT64_C(0x94d049bb133111eb);
	return hash ^ (hash >> 31);
}

void cc_hash_hex(char out[CC_HASH_HEX + 1], uint64_t hash)
{
	static const char digits[] = "0123456789abcdef";
	for (int i = 0; i < CC_HASH_HEX; i++)
		out[i] = digits[(hash >> (60 - 4 * i)) & 0xF];
	out[CC_HASH_HEX] = '\0';
}
