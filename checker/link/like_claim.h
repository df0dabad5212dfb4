/* What a figure takes of the claim that it says more of, see link_metric.like. Private to link/.
 * Leaves finding that claim to metrics.h. */
#ifndef CC_LINK_LIKE_CLAIM_H
#define CC_LINK_LIKE_CLAIM_H

#include "link/link_sentence.h"

/** "above forecasts of 0.2 percent"; "is expected to rise to 36 million tonnes from 35 million": what was is a fact.
 * @return CC_MODALITY_COUNT where the words decide. */
enum cc_modality link_modality_of_like(const struct link_sentence *self, const struct cc_claim *claim,
				       const struct link_metric *metric);

/** Whether the period of that claim is the figure's own. O(periods of the sentence). */
bool link_has_period_of_like(const struct link_sentence *self, const struct link_metric *metric);

/** Set the period fields of the claim to those of that one. */
void link_take_period_of_like(struct cc_claim *claim, const struct cc_claim *like);

/** Set the scope fields of the claim: those of that claim, of where a movement comes from, or the words' own. @return
 * NULL, or why the figure cannot be bound (static). */
const char *link_take_or_find_scope(struct cc_claim *claim, struct link_sentence *self,
				    const struct link_metric *metric, size_t index);

/** Set what the value states of the metric, the same way. @return false where unit and words fit no aspect of it. */
bool link_take_or_find_aspect(struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric, size_t index);

/** A figure without a unit has that of what it is held against, or of its metric. */
void link_complete_unit(struct cc_claim *claim, const struct link_metric *metric);

#endif
