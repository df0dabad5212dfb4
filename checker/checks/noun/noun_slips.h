/* Slips that turn one printed figure into another, by the values and units of the two alone.
 * Leaves the words around them to noun_misprints.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_SLIPS_H
#define CC_CHECKS_NOUN_SLIPS_H

#include "checks/noun/noun_claims.h"

/** So many digits are the same by no chance. */
enum { NOUN_DIGITS_SURE = 3 };

/** Whether its sentence is Chinese. */
bool noun_is_han(const struct noun_claim *claim);

/** Whether they count two things, classifiers aside: 9860公里 and 9860海里. */
bool noun_is_other_unit(const struct noun_claim *a, const struct noun_claim *b);

/** 11,800 students and 118 patents are counts of two things. */
bool noun_is_one_unit(const struct noun_claim *a, const struct noun_claim *b);

/** All digits in their order; the scale or the unit is what differs. */
bool noun_is_row(const struct noun_claim *a, const struct noun_claim *b);

/** A row of three digits and more. */
bool noun_is_long_row(const struct noun_claim *a, const struct noun_claim *b);

/** Four digits and more, zeros at the end aside, that differ in the order of two neighbours: by chance one pair of some
 * thousands does. Of metres three are enough. */
bool noun_is_long_swap(const struct noun_claim *a, const struct noun_claim *b);

/** 11.8亿元 and 118亿元: the point is lost. */
bool noun_is_lost_point(const struct noun_claim *a, const struct noun_claim *b);

/** What the two differ in is one of the known slips. */
bool noun_is_slip(const struct noun_claim *a, const struct noun_claim *b);

/** Digits exchanged, 万 for 亿: slips that need nothing else where two sentences tell the same. */
bool noun_is_plain_slip(const struct noun_claim *a, const struct noun_claim *b);

#endif
