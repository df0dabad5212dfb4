/* Rows of values, and what each of them is given. Private to link/; offsets are view offsets.
 * Leaves which metric a value has by that to metrics.h. */
#ifndef CC_LINK_LISTS_H
#define CC_LINK_LISTS_H

#include "link/link_sentence.h"

/* those.c */

/** "三者分别为…": mark such words before `to` in its clause as understood. O(bytes of the clause). */
void link_mark_those(struct link_sentence *self, size_t to);

/** Take out the figures that count what was told: 三项指标分别…. @return false when out of memory. O(figures). */
bool link_leave_out_counts(struct link_sentence *self);

/* elided.c */

/** "风电、太阳能发电量分别达…": give each value of a row its metric where only the last item says the words that all
 * end with. */
void link_pair_elided(struct link_sentence *self, size_t first, size_t count);

/* shared_head.c */

/** "大、中、小型企业PMI分别为…": give each value of a row the metric that stands once behind its items, and the item as
 * its place or sector; nothing where the items are none. @return false when out of memory. O(row + mentions). */
bool link_pair_parts(struct link_sentence *self, size_t first, size_t count);

/* row_behind.c */

/** "3 percent and 5 percent respectively in 2024 and 2025": give each value of such a row its time or place, where as
 * many stand right behind it; English only. O(mentions of the sentence). */
void link_pair_behind(struct link_sentence *self, size_t first, size_t count);

/* expand.c */

/** "2021—2024年…分别", "京津冀三地…分别": give each value of a row its year or its member of the group, where nothing
 * else tells them apart. @return false when out of memory. */
bool link_expand_row(struct link_sentence *self, size_t first, size_t count);

/* lists.c */

/** Pair lists of metrics, scopes and periods with lists of values. @return false when out of memory. */
bool link_pair_lists(struct link_sentence *self);

#endif
