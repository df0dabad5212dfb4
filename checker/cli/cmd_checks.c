/* claimcheck checks: what is checked, one page each.
 * Leaves the pages to the checks themselves. */
#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/subcommand.h"

enum { CHECKS_MAX = 256 };

static enum cc_exit run_list(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)words;
	(void)count;
	struct claimcheck_sink sink = cc_output_sink();
	return cc_session_exit(claimcheck_checks_list(cc_session_language(options, NULL), &sink));
}

static enum cc_exit run_explain(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)count;
	struct claimcheck_sink sink = cc_output_sink();
	enum claimcheck_status status = claimcheck_checks_explain(words[0], cc_session_language(options, NULL), &sink);
	if (status != CLAIMCHECK_NOT_FOUND)
		return cc_session_exit(status);
	const char *ids[CHECKS_MAX];
	struct claimcheck_list list = {.items = ids};
	while (list.count < CHECKS_MAX && (ids[list.count] = claimcheck_checks_id(list.count)) != NULL)
		list.count++;
	(void)cc_message_unknown(
	    &(struct cc_unknown){.what = "check", .word = words[0], .known = list, .list_them = true});
	return CC_EXIT_USAGE;
}

static enum cc_exit run_docs(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)options;
	(void)words;
	(void)count;
	struct claimcheck_sink sink = cc_output_sink();
	return cc_session_exit(claimcheck_checks_document(&sink));
}

static const struct cc_subcommand rows[] = {
    {.id = "list", .run = run_list},
    {.id = "explain", .least = 1, .most = 1, .run = run_explain},
    {.id = "docs", .run = run_docs},
};

static enum cc_exit run(const struct cc_options *options)
{
	return cc_subcommand_run(rows, sizeof(rows) / sizeof(rows[0]), options);
}

static const char *const usage[] = {"list", "explain CHECK", "docs", NULL};

const struct cc_command cc_command_checks = {.id = "checks",
					     .summary = "list and explain what is checked",
					     .usage = usage,
					     .details =
						 "list     every check, with its title\n"
						 "explain  one of them: what it finds, when it is silent, examples\n"
						 "docs     all pages as Markdown: docs/CHECKS.md",
					     .groups = CC_GROUP_LANGUAGE,
					     .run = run};
