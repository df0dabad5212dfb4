/* Figures of English that only look like those of a name.
 * Leaves finding the name and whose it is to bind_metric.c and bind_scope.c. Private to link/. */
#ifndef CC_LINK_DOUBT_H
#define CC_LINK_DOUBT_H

#include "link/link_sentence.h"

/** Why a claim whose metric and scope are found is none of them; NULL where nothing speaks against it. English only.
 * O(bytes of the sentence before the figure). */
const char *link_why_doubted(const struct cc_claim *claim, const struct link_sentence *self,
			     const struct link_metric *metric);

/* doubt_han.c */

/** The same of Chinese: words around the name that nobody has accounted for. O(bytes of the clause). */
const char *link_why_doubted_in_han(const struct cc_claim *claim, const struct link_sentence *self,
				    const struct link_metric *metric);

/* company_doubts.c */

/** Why a company's figure is one of a part of it only; NULL where it may be of all. English only. O(the same). */
const char *link_why_no_whole_company(const struct cc_claim *claim, const struct link_sentence *self,
				      const struct link_metric *metric);

/* part_reports.c */

/** Why a company's figure is that of a part that the sentence, or one right before it, says reported it; NULL where it
 * is not so. English only. O(bytes of the sentence before the figure). */
const char *link_why_of_part_that_reports(const struct cc_claim *claim, const struct link_sentence *self,
					  const struct link_metric *metric);

/* hours.c */

/** Why a flow is of no time that is read: of some hours, or of so many days; NULL where it is not so. O(names × lengths
 * + bytes of the sentence before the figure). */
const char *link_why_of_hours(const struct cc_claim *claim, const struct link_sentence *self);

#endif
