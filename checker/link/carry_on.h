/* What is carried from figure to figure, sentence to sentence, block to block. Private to link/.
 * Leaves which period goes on to carry_period.c, and which scope to subjects.c. */
#ifndef CC_LINK_CARRY_ON_H
#define CC_LINK_CARRY_ON_H

#include "link/link_sentence.h"

/** Note which places the document has given figures of. */
void link_note_only_place(struct link_context *context, const struct cc_claim *claim);

/** What later sentences go on about: "That is 4 percent more than in 2025" is said of the whole, and of no part. */
void link_carry_metric(struct link_sentence *self, const struct cc_claim *claim);

/** Forget what the block before has told; what headings said stays. */
void link_enter_block(struct link_context *context, const struct cc_sentence *sentence);

/** Leave scope and period to the sentences behind this one. */
void link_carry_on(struct link_context *context, const struct link_sentence *self);

#endif
