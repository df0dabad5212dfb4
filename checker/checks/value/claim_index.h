/* Claims by the values that a reader expects: which of many could agree with one, without asking each.
 * Leaves what agreement is to claims.h. Private to checks/. */
#ifndef CC_CHECKS_CLAIM_INDEX_H
#define CC_CHECKS_CLAIM_INDEX_H

#include "base/arena.h"
#include "model/claim.h"

struct claim_index;

/** Room for `claims`, none of which is in it yet. @return NULL when out of memory. O(n log n). */
struct claim_index *claim_index_new(const struct cc_claim *const *claims, size_t count, struct cc_arena *arena);

/** Put claims[at] of claim_index_new in, with its number. Numbers ascend. O(log n). */
void claim_index_add(struct claim_index *index, size_t at, size_t number);

/** Whether a claim of the index is one that is looked for. */
typedef bool (*claim_index_test)(const struct cc_claim *found, const struct cc_claim *claim);

/**
 * The least number of the claims in the index whose expected values touch those of `claim` and that pass the test.
 * @param except  Not this one; may be NULL.
 * @return SIZE_MAX where there is none. O(log n) for each that touches and has a lesser number than those before it.
 */
size_t claim_index_first(const struct claim_index *index, const struct cc_claim *claim, const struct cc_claim *except,
			 claim_index_test test);

#endif
