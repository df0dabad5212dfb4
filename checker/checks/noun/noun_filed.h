/* Figures of one phrase, filed by the stories that their articles may tell.
 * Leaves which articles tell one story to noun_kin.h. Private to checks/. */
#ifndef CC_CHECKS_NOUN_FILED_H
#define CC_CHECKS_NOUN_FILED_H

#include "checks/noun/noun_claims.h"
#include "checks/noun/noun_kin.h"

/** A figure under a name that its article says. */
struct noun_filed {
	uint64_t name;
	size_t claim; /* its place in the row */
};

/** Each figure of the row under each name that its article says most; by name, then by place.
 * @param out  vector of struct noun_filed, empty. @return false when out of memory. O(n log n). */
bool noun_file_by_story(struct cc_vec *out, struct noun_kin *kin, const struct noun_claim *claims, size_t count);

#endif
