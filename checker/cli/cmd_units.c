/* claimcheck units: every unit that is understood, with its names.
 * Leaves units to the packs. */
#include "cli/output.h"
#include "cli/session.h"
#include "cli/subcommand.h"

static enum cc_exit run_list(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)words;
	(void)count;
	struct cc_session session;
	enum cc_exit status = cc_session_open_for_documents(&session, options);
	struct claimcheck_sink sink = cc_output_sink();
	if (status == CC_EXIT_CLEAN)
		status = cc_session_exit(claimcheck_units_list(session.engine, &sink));
	cc_session_close(&session);
	return status;
}

static const struct cc_subcommand rows[] = {{.id = "list", .run = run_list}};

static enum cc_exit run(const struct cc_options *options)
{
	return cc_subcommand_run(rows, sizeof(rows) / sizeof(rows[0]), options);
}

static const char *const usage[] = {"[list] [OPTION]...", NULL};

const struct cc_command cc_command_units = {
    .id = "units",
    .summary = "list the units that are understood, with all their names",
    .usage = usage,
    .details = "One line a unit: the code its values are compared in, dimension, factor, name, other names.",
    .groups = CC_GROUP_RULES | CC_GROUP_CONFIG,
    .run = run};
