/* Values between which something moved: 从a增至b, from a to b. Private to link/; offsets are view offsets.
 * Leaves other periods to periods.h. */
#ifndef CC_LINK_MOVEMENT_H
#define CC_LINK_MOVEMENT_H

#include "link/link_sentence.h"

/* movement.c */

/** Set the period of an end of a movement that has none of its own. @return false where the figure is no such end. */
bool link_find_movement_period(struct cc_claim *claim, const struct link_sentence *self, size_t index);

/** "2024年,…由a提高到b": whether the mention before the 由 dates the end of the movement, and not the figure, which is
 * where it comes from. */
bool link_is_end_of_movement(const struct link_sentence *self, size_t index, const struct cc_period_mention *mention);

/** "2020年至2024年,…由a增加到b": set the period of an end of a movement to the first or last year of a span. @return
 * false where there is no such span. */
bool link_take_end_of_span(struct cc_claim *claim, const struct link_sentence *self, size_t index);

/** "从2020年到2024年,由a提高到b,其中长沙超过c": set the period of a level behind a movement to that of its end. @return
 * false where the mention is no span, or nothing moved before. */
bool link_follows_movement(struct cc_claim *claim, const struct link_sentence *self,
			   const struct cc_period_mention *mention);

/** Whether the mention is a span in years that its words spell out: 2020年至2024年; “十四五” names none of its years.
 */
bool link_spells_years(const struct link_sentence *self, const struct cc_period_mention *mention);

/** What the rate behind a movement is held against: the period of its first end; unset otherwise. */
struct cc_period link_base_of_movement(const struct link_sentence *self, size_t index);

/** "由2020年的a增至2024年的b,年均增长10.5%": the mean rate is that of all the years. */
void link_span_movement(struct cc_claim *claim, const struct link_sentence *self, size_t index);

/** Whether two values are the ends of one movement: 从 a … 增至 b; from a … to b. */
bool link_is_series(const struct link_sentence *self, size_t from, size_t to);

#endif
