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

/* english_doubts.c */

/** The same of English, by the words right around the name and the subject of the sentence. O(names + bytes of the
 * sentence). */
const char *link_why_doubted_in_english(const struct cc_claim *claim, const struct link_sentence *self,
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

/* goods_and_services.c */

/** Why a figure of trade is of goods alone, or of services too, in a text that tells of both; NULL where it is not so.
 * English only. O(bytes of the text, once). */
const char *link_why_of_goods_alone(const struct cc_claim *claim, const struct link_sentence *self,
				    const struct link_metric *metric);

/* another_reports.c */

/** Note who an English sentence says reported something. @return false when out of memory. O(bytes of its opening). */
bool link_note_another_reports(struct link_sentence *self);

/** Why a figure is not of whom was told before, where somebody else has reported since; NULL where it is not so.
 * O(bytes since). */
const char *link_why_of_another_reporter(const struct cc_claim *claim, const struct link_sentence *self);

/* part_of_them.c */

/** Why a figure is of some of what was told before ("Of these, 2,900 were"); NULL where it is not so. English only.
 * O(names
 * + bytes of the sentence before the figure). */
const char *link_why_part_of_them(const struct cc_claim *claim, const struct link_sentence *self);

/* whole_trade.c */

/** Why a company's figure is of a whole trade ("The industry grew"); NULL where it is not so. English only. O(bytes of
 * the sentence before the figure). */
const char *link_why_of_whole_trade(const struct cc_claim *claim, const struct link_sentence *self);

/* body_doubts.c */

/** Why a figure is of somebody else than the place or body that it was bound to; NULL where nothing says so. English
 * only. O(scopes + bytes of the sentence). */
const char *link_why_of_other_body(const struct cc_claim *claim, const struct link_sentence *self);

/* narrower.c */

/** Why a figure is of less than its name and its owner tell; NULL where it is not. Chinese only. O(claims of the
 * sentence + its bytes). */
const char *link_why_narrower(const struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric);

/* another_trade.c */

/** Why a figure is of another trade than the name of its metric tells; NULL where it is not. Chinese only. O(scopes of
 * the sentence). */
const char *link_why_of_another_trade(const struct cc_claim *claim, const struct link_sentence *self,
				      const struct link_metric *metric);

/* counted_places.c */

/** Why a figure of Chinese counts who meets a condition on the metric ("|GDP|超过1万亿元的城市|有24个"), and is none of
 * it; NULL where it is not so. O(figures of the sentence). */
const char *link_why_counts_those(const struct cc_claim *claim, const struct link_sentence *self,
				  const struct link_metric *metric);

/* market_share.c */

/** Why a percentage of Chinese tells somebody's part of a market, and nothing of the metric; NULL where it does not.
 * O(words of the lists). */
const char *link_why_share_of_market(const struct cc_claim *claim, const struct link_sentence *self,
				     const struct link_metric *metric);

/* hours.c */

/** Why a flow is of no time that is read: of some hours, or of so many days; NULL where it is not so. O(names × lengths
 * + bytes of the sentence before the figure). */
const char *link_why_of_hours(const struct cc_claim *claim, const struct link_sentence *self);

#endif
