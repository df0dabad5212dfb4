/* The least hash of a set in several orders (Broder 1997).
 * Leaves what a shingle is to shingle.c. */
#include "checks/copy/sketches.h"

#include "base/hash.h"
#include "checks/copy/shingle.h"

static const uint64_t orders[CC_SKETCHES] = {UINT64_C(0x2545f4914f6cdd1d), UINT64_C(0x9e6c63d0876a9a47),
					     UINT64_C(0xc2b2ae3d27d4eb4f), UINT64_C(0x165667b19e3779f9)};

static void add(struct cc_sketches *sketches, uint64_t shingle)
{
	for (int i = 0; i < CC_SKETCHES; i++) {
		uint64_t placed = cc_hash_mix(shingle ^ orders[i]);
		if (placed < sketches->least[i])
			sketches->least[i] = placed;
	}
}

struct cc_sketches cc_sketches_of(const uint64_t *shingles, size_t count)
{
	struct cc_sketches sketches = {.least = {UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}};
	for (size_t i = 0; i < count; i++)
		if (shingles[i] != CC_NO_SHINGLE)
			add(&sketches, shingles[i]);
	return sketches;
}

/* The shingle chooses the order: where a change took away the least of one, another shingle may see no change. */
uint16_t cc_sketch_for(const struct cc_sketches *sketches, uint64_t shingle)
{
	return (uint16_t)sketches->least[shingle % CC_SKETCHES];
}
