/* One person who is the head of a body here and its deputy there: 城市研究中心主任顾承砚, 城市研究中心副主任顾承砚.
 * Leaves finding persons to person_names.h. Private to checks/. */
#ifndef CC_CHECKS_NAME_OFFICES_H
#define CC_CHECKS_NAME_OFFICES_H

#include "checks/name/naming.h"
#include "checks/name/person_names.h"

/** The key of a person whose office may be compared: of all of the name; 0: not this one. O(bytes). */
uint64_t name_offices_key(const struct person_name *name);

/** Tell of the first two of persons of one name who are head and deputy. @return false when out of memory. O(n²) in
 * `count`, which is small. */
bool name_offices_hold(struct naming *self, const struct person_name *names, size_t count);

#endif
