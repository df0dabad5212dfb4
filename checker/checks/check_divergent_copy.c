/* divergent-copy: stub.
 * Leaves everything for now. */
#include "checks/check.h"

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	(void)findings;
	(void)input;
	(void)arena;
	(void)err;
	return CC_OK;
}

const struct cc_check cc_check_divergent_copy = {.id = "divergent-copy",
						 .title = {.en = "divergent-copy", .zh = "divergent-copy"},
						 .help = "",
						 .bad = "",
						 .good = "",
						 .run = run};
