/* How near two names of persons are, character by character, and what their offices have in common.
 * Leaves finding persons to person_names.h. Private to checks/. */
#ifndef CC_CHECKS_NAME_NEARNESS_H
#define CC_CHECKS_NAME_NEARNESS_H

#include "checks/name/person_names.h"

/** Whether they may be two spellings of one name: a character, one letter or two apart, and not said in one sentence.
 * O(characters). */
bool person_names_are_near(const struct person_name *a, const struct person_name *b);

/** Whether both hold one office: 海汀县委书记 of one article is 县委书记 of another one that speaks of 海汀. O(bytes).
 */
bool person_names_share_office(const struct person_name *a, const struct person_name *b);

#endif
