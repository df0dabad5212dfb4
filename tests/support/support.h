/* What every unit test shares: running a suite, and failing the n-th allocation.
 * Leaves cases to the tests. */
#ifndef CC_TESTS_SUPPORT_H
#define CC_TESTS_SUPPORT_H

#include <check.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/alloc.h"

/** Run the suite. @return what main returns. */
int cc_test_run(Suite *suite);

/** An allocator that counts, and fails the n-th request (from 0) and all after it; SIZE_MAX: none. */
struct cc_failing_alloc {
	struct cc_alloc alloc; /* hand on &this.alloc */
	size_t fail_at;
	size_t requests;
	size_t live; /* bytes not yet released */
};

void cc_failing_alloc_init(struct cc_failing_alloc *self, size_t fail_at);

/**
 * Run `body` with an allocator that fails at request 0, then 1, ... until it succeeds; every failing run must say so
 * (return false) and leave nothing allocated. Fails the test otherwise, or when 100000 requests do not do.
 * @param body  @return true when it succeeded.
 */
void cc_test_every_allocation(bool (*body)(const struct cc_alloc *alloc, void *context), void *context);

#endif
