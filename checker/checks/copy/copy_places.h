/* Where two near copies differ, as places that a finding shows.
 * Leaves whether they are told to copies.h. */
#ifndef CC_CHECKS_COPY_PLACES_H
#define CC_CHECKS_COPY_PLACES_H

#include "checks/copy/copies.h"

/** The words that differ, one place a side, each with its sentence. */
struct cc_copy_places {
	struct cc_location a, b;
};

/** The places of a difference of this kind, reading offsets; where one side has no words, those behind it. O(1). */
struct cc_copy_places cc_copy_places_of(const struct cc_difference *difference, const struct cc_side_tokens *a,
					const struct cc_side_tokens *b, enum cc_copy_kind kind);

#endif
