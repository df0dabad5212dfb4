/* Two places that are one thing's by all that is told of them: which are nearest to one another, and what is said.
 * Private to checks/. Leaves weighing what is told to ranking_told.c and ranking_retold.c. */
#ifndef CC_CHECKS_RANKING_RIVALS_H
#define CC_CHECKS_RANKING_RIVALS_H

#include "checks/ranking/ranking.h"

/** How much ties two statements of one kind together. @return false when out of memory. */
typedef bool (*ranking_weigher)(unsigned *points, struct ranking_work *work, const void *a, const void *b);

/** Whether no other place of either article is as near to the other one. @param points  Of `a` and `b`.
 * @return false when out of memory. O(group). */
bool ranking_are_nearest(bool *nearest, struct ranking_work *work, const struct ranking_group *group,
			 const struct ranking_head *a, const struct ranking_head *b, unsigned points,
			 ranking_weigher weigh);

/** Whether two articles are of one story by the figures that they share. @return false when out of memory. */
bool ranking_are_of_one_story(bool *one, struct ranking_work *work, const struct ranking_head *a,
			      const struct ranking_head *b);

/** Whether places that overlap both are a pair already. O(pairs). */
bool ranking_is_told(const struct ranking_work *work, const struct ranking_head *a, const struct ranking_head *b);

/** "One thing, two ranks", of sentences that tell the same. */
struct ranking_pair ranking_two_ranks(const struct ranking_work *work);

#endif
