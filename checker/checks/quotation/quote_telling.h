/* Telling of two wordings of one quotation.
 * Leaves which pairs are told to check_quotation.c. Private to checks/. */
#ifndef CC_CHECKS_QUOTE_TELLING_H
#define CC_CHECKS_QUOTE_TELLING_H

#include "checks/quotation/quotes.h"

struct quote_telling {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct quotes_run quotes;
};

/** Append a finding with all places of both wordings. @return false when out of memory. O(places). */
bool quote_tell(struct quote_telling *self, const struct quote_match *match, enum cc_severity severity);

#endif
