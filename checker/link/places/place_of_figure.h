/* Where the place of a figure comes from. Private to link/; offsets are view offsets.
 * Leaves the order of the questions, and the fields of a claim, to bind_scope.c. */
#ifndef CC_LINK_PLACE_OF_FIGURE_H
#define CC_LINK_PLACE_OF_FIGURE_H

#include "link/link_sentence.h"

/* stated_place.c */

/** The place that words of the sentence name for the figure; NULL where none do.
 * @param binding  set to how it is bound. O(scopes + cues of the sentence). */
const struct cc_scope_mention *link_find_stated_place(const struct link_sentence *self,
						      const struct link_metric *metric,
						      const struct cc_quantity *quantity, enum cc_binding *binding);

/** "The median age in the European Union was 44.7 years, and people aged 65 and over made up 21.6 percent": the one
 * place that an English sentence has named; NULL where there are none or several. */
const struct cc_scope_mention *link_only_place_before(const struct link_sentence *self,
						      const struct cc_quantity *quantity);

/* tellers.c */

/** "The Met Office said |the UK| had 128 mm of rain": the place that who only tells a figure tells it of; NULL: the
 * claim is of nobody who says so, or no place stands behind the verb. English only. O(scopes of the sentence). */
const struct cc_scope_mention *link_place_told_of(const struct cc_claim *claim, const struct link_sentence *self,
						  const struct cc_quantity *quantity);

/** "ABARE has forecast wheat production of 22.8 million tonnes": whether the owner that an English claim was given only
 * tells the figure.
 * @param metric  Where its name stands; empty where it has none. O(scopes of the sentence). */
bool link_is_tellers(const struct cc_claim *claim, const struct link_sentence *self, struct cc_span metric);

/** "Conab predicted soybean output of 170 million tonnes": whether the sentence opens with one word for somebody whom
 * nobody knows, and who foretells. O(the word). */
bool link_opens_with_teller(const struct link_sentence *self);

/* inherited_place.c */

/** Set the scope fields of the claim to the place that the sentence stands under, or that the metric has by default.
 * @return false where there is none. O(bytes of the sentence). */
bool link_bind_inherited_place(struct cc_claim *claim, const struct link_sentence *self, const struct cc_metric *metric,
			       const struct cc_quantity *quantity);

/** Whether a figure of the metric says nothing where nobody knows whose it is. */
bool link_needs_owner(const struct link_sentence *self, const struct cc_metric *metric,
		      const struct cc_quantity *quantity);

/* home_told.c */

/** Whether a text names its own place (全省) more often than the nation. Found once a document: O(mentions). */
bool link_tells_of_home(struct link_context *context, const struct cc_scope *nation);

#endif
