/* Small numbers by which sentences that share most of their shingles are told from those that share one.
 * Leaves which sentences share one to shingles.h. Private to checks/. */
#ifndef CC_CHECKS_SKETCHES_H
#define CC_CHECKS_SKETCHES_H

#include <stddef.h>
#include <stdint.h>

enum { CC_SKETCHES = 4 };

/** What a sentence is sketched by: the least of its shingles, in each of a few orders. */
struct cc_sketches {
	uint64_t least[CC_SKETCHES];
};

/** Sketch a sentence by all of its shingles, CC_NO_SHINGLE among them. O(count). */
struct cc_sketches cc_sketches_of(const uint64_t *shingles, size_t count);

/** The sentence as seen from one of its shingles: two sentences with that shingle have the same sketch about as often
 * as their other shingles are the same. O(1). */
uint16_t cc_sketch_for(const struct cc_sketches *sketches, uint64_t shingle);

#endif
