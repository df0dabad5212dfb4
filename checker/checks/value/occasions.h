/* Which holiday or event a figure is of: 五一假期 and 国庆假期 have each their own tourists.
 * Leaves the days of festivals to the check `calendar`. Private to checks/. */
#ifndef CC_CHECKS_OCCASIONS_H
#define CC_CHECKS_OCCASIONS_H

#include "checks/check.h"

/** What was found in one stretch of text: asked again for each figure of a sentence and of those behind it. */
struct claim_occasion_kept {
	const char *text; /* NULL: none is kept here */
	size_t len;
	uint64_t occasion;
};

enum { CLAIM_OCCASIONS_KEPT = 8 /* more than the sentences that a figure looks back over */ };

struct claim_occasions {
	const struct cc_ruleset *rules;
	struct cc_vec hits; /* struct cc_hit; reused */
	struct claim_occasion_kept kept[CLAIM_OCCASIONS_KEPT];
	size_t next; /* which is given up for another */
};

struct claim_occasions claim_occasions_new(const struct cc_ruleset *rules, struct cc_arena *arena);

/**
 * The occasion of what flows: named in its sentence; where it has no period of its own, in the paragraph before it or
 * in the title. @param out  0 where there is none. @return false when out of memory. O(bytes of the paragraph).
 */
bool claim_occasion(uint64_t *out, struct claim_occasions *self, const struct cc_claim *claim);

#endif
