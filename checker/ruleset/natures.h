/* What a metric is by nature, from which it follows how its figures are told: an index, a price, a count of people.
 * Leaves what follows from it to link/. */
#ifndef CC_RULESET_NATURES_H
#define CC_RULESET_NATURES_H

#include <stdint.h>

#define CC_NATURE(name, word) CC_NATURE_##name,
enum cc_nature {
#include "ruleset/natures.def"
	CC_NATURE_COUNT
};
#undef CC_NATURE

/** A set of natures: bit n is nature n. */
typedef uint32_t cc_natures;

static inline cc_natures cc_nature_bit(enum cc_nature nature)
{
	return (cc_natures)1 << nature;
}

#endif
