/* Running suites, and the allocator that fails on purpose.
 * Leaves cases to the tests. */
#include "support.h"

#include <stdint.h>
#include <stdlib.h>

int cc_test_run(Suite *suite)
{
	SRunner *runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

static void *failing_resize(void *context, void *ptr, size_t old_size, size_t new_size)
{
	struct cc_failing_alloc *self = context;
	if (self->requests++ >= self->fail_at)
		return NULL;
	void *grown = realloc(ptr, new_size > 0 ? new_size : 1);
	if (grown != NULL)
		self->live += new_size - (ptr != NULL ? old_size : 0);
	return grown;
}

static void failing_release(void *context, void *ptr, size_t size)
{
	struct cc_failing_alloc *self = context;
	if (ptr != NULL)
		self->live -= size;
	free(ptr);
}

void cc_failing_alloc_init(struct cc_failing_alloc *self, size_t fail_at)
{
	*self = (struct cc_failing_alloc){.fail_at = fail_at};
	self->alloc = (struct cc_alloc){.resize = failing_resize, .release = failing_release, .context = self};
}

void cc_test_every_allocation(bool (*body)(const struct cc_alloc *alloc, void *context), void *context)
{
	for (size_t n = 0; n < 100000; n++) {
		struct cc_failing_alloc failing;
		cc_failing_alloc_init(&failing, n);
		bool succeeded = body(&failing.alloc, context);
		ck_assert_msg(failing.live == 0, "%zu bytes left after failing request %zu", failing.live, n);
		ck_assert_msg(succeeded == (failing.requests <= n), "request %zu failed, but the call did not say so",
			      n);
		if (succeeded)
			return;
	}
	ck_abort_msg("never succeeded");
}
