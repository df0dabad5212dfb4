/* Names that share their head or their tail. Private to link/; offsets are view offsets.
 * Leaves names that stand whole to names.c. */
#ifndef CC_LINK_HEADS_H
#define CC_LINK_HEADS_H

#include "link/link_sentence.h"

/**
 * Add to `names` (struct cc_metric_mention) the ones that stand in a row before one of them and leave words to it.
 * @return false when out of memory. O(names * words of a name) look-ups.
 */
bool link_add_shared_heads(struct cc_vec *names, struct link_sentence *self);

/** The metric that two pieces of a name make; NULL where they make none. */
const struct cc_metric *link_metric_of_words(const struct link_sentence *self, struct cc_str head, struct cc_str tail);

/* subject_nouns.c */

/** "乡镇卫生院3.3万个,床位151万张": let nouns that stand alone be what they are of the subject before them, where packs
 * have such a name. `names` are in order. @return false when out of memory. O(nouns × names). */
bool link_take_nouns_of_subjects(struct link_sentence *self, struct cc_vec *names);

/* next_names.c */

/**
 * "进口铁矿砂8.02亿吨;原油3.76亿吨": add to `names` the words before a figure of Chinese that are a name with what the
 * name before them has. @return false when out of memory. O(figures) look-ups.
 */
bool link_add_next_names(struct cc_vec *names, struct link_sentence *self);

/* bare_heads.c */

/** Add to `names` what a noun that opens a clause stands for: the output of "World steel production rose; output in
 * China fell". English only. @return false when out of memory. O(clauses * names). */
bool link_add_bare_heads(struct cc_vec *names, struct link_sentence *self);

/** "Colombia's coffee output fell. Exports fell 6 percent": why a figure is of the trade in one product, and not in all
 * goods; NULL where it may be of all. English only. O(words of a name). */
const char *link_why_of_product(const struct cc_claim *claim, const struct link_sentence *self,
				const struct link_metric *metric);

#endif
