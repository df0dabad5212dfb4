/* Near copies that are worth reporting, and their families: copies of one text are one variant of a sentence.
 * Leaves judging a near copy to copies.h. Private to checks/. */
#ifndef CC_CHECKS_COPY_FAMILIES_H
#define CC_CHECKS_COPY_FAMILIES_H

#include "checks/check.h"
#include "checks/copy/copies.h"
#include "checks/copy/families.h"

/** A near copy that is worth reporting. */
struct cc_copy_hit {
	struct cc_kin kin; /* of both sentences' words and the kind: copies of one text are one variant */
	struct cc_location a, b;
	struct cc_copy copy;
	uint32_t article_a, article_b;
	bool tied;  /* by figures that agree: one fact, whatever else its words are a formula for */
	bool loose; /* see copy_cover.h */
	bool leans; /* see cc_copy_leans */
	size_t order;
};

/** Where findings go. */
struct cc_copy_telling {
	const struct cc_check_input *input;
	struct cc_vec *findings;
	struct cc_arena *arena;
};

/** Append a finding for each family of hits, which are put in order, but for formulas. @return false when out of
 * memory. O(n log n). */
bool cc_copy_families_tell(const struct cc_copy_telling *telling, struct cc_copy_hit *hits, size_t count,
			   struct cc_arena *scratch);

#endif
