/* claimcheck rules: look at rule packs, validate them, run their examples.
 * Leaves packs to the library. */
#include <stdint.h>
#include <stdio.h>

#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/subcommand.h"

/* Open an engine, let `work` use it, close it. */
static enum cc_exit with_engine(const struct cc_options *options,
				enum cc_exit (*work)(const struct claimcheck *engine, const char *word),
				const char *word)
{
	struct cc_session session;
	enum cc_exit status = cc_session_open(&session, options, CC_MISTAKES_SHOWN);
	if (status == CC_EXIT_CLEAN)
		status = work(session.engine, word);
	cc_session_close(&session);
	return status;
}

static enum cc_exit list_rules(const struct claimcheck *engine, const char *word)
{
	(void)word;
	struct claimcheck_sink sink = cc_output_sink();
	return cc_session_exit(claimcheck_rules_list(engine, &sink));
}

static enum cc_exit run_list(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)words;
	(void)count;
	return with_engine(options, list_rules, NULL);
}

static enum cc_exit explain_rule(const struct claimcheck *engine, const char *word)
{
	struct claimcheck_sink sink = cc_output_sink();
	enum claimcheck_status status = claimcheck_rules_explain(engine, word, &sink);
	if (status == CLAIMCHECK_NOT_FOUND)
		cc_message("no rule is called \"%s\"; claimcheck rules list names them all", word);
	return cc_session_exit(status);
}

static enum cc_exit run_explain(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)count;
	return with_engine(options, explain_rule, words[0]);
}

/* The files are packs beside those that ship, as with --rules: what they `use` must be there. */
static enum cc_exit run_check(const struct cc_options *options, const char *const *words, size_t count)
{
	struct cc_options with_files = *options;
	for (size_t i = 0; i < count; i++)
		with_files.rules.items[with_files.rules.count++] = words[i];
	struct cc_session session;
	enum cc_exit status = cc_session_open(&session, &with_files, SIZE_MAX);
	if (status == CC_EXIT_CLEAN && session.told == 0)
		(void)puts("the rules are in order");
	else if (status == CC_EXIT_CLEAN)
		(void)printf("the rules can be used; %zu places are worth a look\n", session.told);
	cc_session_close(&session);
	return status;
}

static enum cc_exit test_rules(const struct claimcheck *engine, const char *word)
{
	(void)word;
	size_t failed = 0;
	size_t total = 0;
	enum claimcheck_status status = claimcheck_rules_test(engine, &failed, &total);
	if (status != CLAIMCHECK_OK)
		return cc_session_exit(status);
	(void)printf("%zu examples, %zu failed\n", total, failed);
	return failed > 0 ? CC_EXIT_FOUND : CC_EXIT_CLEAN;
}

static enum cc_exit run_test(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)words;
	(void)count;
	return with_engine(options, test_rules, NULL);
}

static const struct cc_subcommand rows[] = {
    {.id = "list", .run = run_list},
    {.id = "explain", .least = 1, .most = 1, .run = run_explain},
    {.id = "check", .most = SIZE_MAX, .run = run_check},
    {.id = "test", .run = run_test},
};

static enum cc_exit run(const struct cc_options *options)
{
	return cc_subcommand_run(rows, sizeof(rows) / sizeof(rows[0]), options);
}

static const char *const usage[] = {"list [OPTION]...", "explain ID", "check FILE...", "test [OPTION]...", NULL};

const struct cc_command cc_command_rules = {
    .id = "rules",
    .summary = "list and explain rules, validate packs, run their examples",
    .usage = usage,
    .details = "list     every metric and text rule, with its title\n"
	       "explain  one of them: names, unit, scope, official figures\n"
	       "check    validate packs: every mistake with its file, line and column\n"
	       "test     read the examples of all packs and compare with what they promise",
    .groups = CC_GROUP_RULES | CC_GROUP_LANGUAGE,
    .run = run};
