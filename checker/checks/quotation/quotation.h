/* What the files of the check `quotation` share. Leaves what quotes are to quotes.h. Private to checks/. */
#ifndef CC_CHECKS_QUOTATION_H
#define CC_CHECKS_QUOTATION_H

#include "checks/noun/noun_kin.h"
#include "checks/quotation/quote_telling.h"
#include "checks/shared/typed_text.h"

/** How much of a quote one of another article has in common with it. */
struct quote_counterpart {
	const struct quote *quote;
	const struct quote *other;
	uint32_t common;
};

struct quotation {
	struct quote_telling telling;
	struct cc_vec hits;	    /* struct cc_hit */
	struct cc_vec matches;	    /* struct quote_match */
	struct cc_vec counterparts; /* struct quote_counterpart, sorted */
	struct noun_kin kin;
	size_t told; /* findings before the pair that is looked at */
	struct typed_text_asked asked;
};

/** Note of each quote what it is most like in each other article, from work->matches. @return false when out of memory.
 * O(matches log matches). */
bool quotation_find_counterparts(struct quotation *work);

/** Whether one of the two stands in the other article too, or is more like another quote of it: then these two were
 * said each by itself. O(log matches + how often the quotes stand). */
bool quotation_has_counterpart(struct quotation *work, const struct quote_match *match);

#endif
