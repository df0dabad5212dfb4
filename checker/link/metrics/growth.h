/* Places of English that grow. Private to link/; offsets are view offsets.
 * Leaves economies that are named ("Spain's economy grew") to the packs. */
#ifndef CC_LINK_GROWTH_H
#define CC_LINK_GROWTH_H

#include "link/link_sentence.h"

/** Put a name of the metric that the packs call economic growth into `names` (struct cc_metric_mention) wherever a
 * place grows by a percentage. @return false when out of memory. O(scopes * cues). */
bool link_add_growing_places(struct cc_vec *names, struct link_sentence *self);

/** Whether the name is nothing but "growth", and that of a company: right behind a name that only companies have. */
bool link_is_growth_of_company(const struct link_sentence *self, const struct cc_metric_mention *name);

/** "UK house prices fell. … Wales followed with a growth rate of 2.6 percent": whether the word says how fast something
 * else grows that the text has told; English only. O(claims). */
bool link_is_growth_of_others(const struct link_sentence *self, const struct cc_metric_mention *name);

#endif
