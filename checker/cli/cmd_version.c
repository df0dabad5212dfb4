/* claimcheck version: which build this is.
 * Leaves the number to the build. */
#include <stdio.h>

#include "cli/output.h"
#include "cli/session.h"

static enum cc_exit run(const struct cc_options *options)
{
	(void)printf("claimcheck %s\n", claimcheck_version());
	if (!options->features)
		return CC_EXIT_CLEAN;
	struct claimcheck_sink sink = cc_output_sink();
	return cc_session_exit(claimcheck_features_list(&sink));
}

static const char *const usage[] = {"[--features]", NULL};

const struct cc_command cc_command_version = {.id = "version",
					      .summary = "print the version, and what this build reads and writes",
					      .usage = usage,
					      .details = "Also as claimcheck --version.",
					      .groups = CC_GROUP_VERSION,
					      .run = run};
