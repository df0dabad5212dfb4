/* Goals: 到2030年，护理型床位占比要达到85%以上. A goal has one value for its year, so that two are no slip's matter.
 * Leaves which two figures are of one thing to noun_nearest.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_GOALS_H
#define CC_CHECKS_NOUN_GOALS_H

#include "checks/noun/noun_pairs.h"

/** Whether a figure may be held as a goal: no range, no 约, whatever side is open. */
bool noun_may_be_goal(const struct cc_quantity *figure);

/** Whether both are told of one year ahead, the one as a goal. */
bool noun_are_goals(const struct noun_claim *a, const struct noun_claim *b);

#endif
