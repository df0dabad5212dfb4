/* claimcheck rules: look at rule packs, validate them, run their examples, begin new ones.
 * Leaves packs to the library. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/subcommand.h"

enum { KINDS_MAX = 32 };

static struct claimcheck_list list_of(const char *const *words, size_t count)
{
	return (struct claimcheck_list){.items = words, .count = count};
}

static enum cc_exit run_list(const struct cc_options *options, const char *const *words, size_t count)
{
	struct cc_session session;
	enum cc_exit status = cc_session_open(&session, options, CC_MISTAKES_SHOWN);
	if (status == CC_EXIT_CLEAN) {
		struct claimcheck_rules_query query = {
		    .kind = options->kind, .texts = list_of(words, count), .json = options->json};
		struct claimcheck_sink sink = cc_output_sink();
		status = cc_session_exit(claimcheck_rules_list(session.engine, &query, &sink));
	}
	cc_session_close(&session);
	return status;
}

static enum cc_exit run_explain(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)count;
	struct cc_session session;
	enum cc_exit status = cc_session_open(&session, options, CC_MISTAKES_SHOWN);
	if (status == CC_EXIT_CLEAN) {
		struct claimcheck_sink sink = cc_output_sink();
		status = cc_session_exit(claimcheck_rules_explain(session.engine, words[0], &sink));
	}
	cc_session_close(&session);
	return status;
}

/* Files named behind a subcommand are packs beside the others, as with --rules: what they `use` must be there. */
static struct cc_options with_packs(const struct cc_options *options, const char *const *words, size_t count)
{
	struct cc_options all = *options;
	for (size_t i = 0; i < count; i++)
		all.rules.items[all.rules.count++] = words[i];
	return all;
}

static enum cc_exit run_check(const struct cc_options *options, const char *const *words, size_t count)
{
	struct cc_options all = with_packs(options, words, count);
	struct cc_session session;
	enum cc_exit status = cc_session_open(&session, &all, SIZE_MAX);
	if (status == CC_EXIT_CLEAN && session.told == 0)
		(void)puts("the rules are in order");
	else if (status == CC_EXIT_CLEAN)
		(void)printf("the rules can be used; %zu places are worth a look\n", session.told);
	cc_session_close(&session);
	return status;
}

static enum cc_exit run_test(const struct cc_options *options, const char *const *words, size_t count)
{
	struct cc_options all = with_packs(options, words, count);
	struct cc_session session;
	enum cc_exit status = cc_session_open(&session, &all, CC_MISTAKES_SHOWN);
	if (status == CC_EXIT_CLEAN) {
		struct claimcheck_trial trial = {
		    .only = list_of(words, count), .unmatched = options->unmatched, .json = options->json};
		struct claimcheck_sink sink = cc_output_sink();
		size_t failed = 0;
		status = cc_session_exit(claimcheck_rules_test(session.engine, &trial, &sink, &failed));
		if (status == CC_EXIT_CLEAN && failed > 0)
			status = CC_EXIT_FOUND;
	}
	cc_session_close(&session);
	return status;
}

/* new KIND [PACK] */
static enum cc_exit run_new(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)options;
	const char *kinds[KINDS_MAX];
	struct claimcheck_list known = {.items = kinds};
	while (known.count < KINDS_MAX && (kinds[known.count] = claimcheck_skeleton_kind(known.count)) != NULL)
		known.count++;
	for (size_t i = 0; i < known.count; i++) {
		struct claimcheck_sink sink = cc_output_sink();
		if (strcmp(kinds[i], words[0]) != 0)
			continue;
		enum claimcheck_status status =
		    claimcheck_rules_skeleton(NULL, words[0], count > 1 ? words[1] : NULL, &sink);
		if (status == CLAIMCHECK_NOT_FOUND)
			cc_message("the rules that ship hold no skeleton; CLAIMCHECK_RULES names their folder");
		return cc_session_exit(status);
	}
	(void)cc_message_unknown(
	    &(struct cc_unknown){.what = "kind of pack", .word = words[0], .known = known, .list_them = true});
	return CC_EXIT_USAGE;
}

static enum cc_exit run_suggest(const struct cc_options *options, const char *const *words, size_t count)
{
	struct cc_session session;
	enum cc_exit status = cc_session_open(&session, options, CC_MISTAKES_SHOWN);
	if (status == CC_EXIT_CLEAN) {
		struct claimcheck_request request = cc_session_request(&session, options);
		struct claimcheck_suggesting wish = {
		    .least_documents = options->least, .most = options->most, .json = options->json};
		struct claimcheck_sink sink = cc_output_sink();
		request.drafts = list_of(words, count);
		enum claimcheck_status result = claimcheck_rules_suggest(session.engine, &request, &wish, &sink);
		if (result == CLAIMCHECK_NOT_FOUND)
			cc_message("no phrase without a metric carries figures in several documents; --least 1 takes "
				   "those of one");
		status = result == CLAIMCHECK_NOT_FOUND ? CC_EXIT_CLEAN : cc_session_exit(result);
	}
	cc_session_close(&session);
	return status;
}

static enum cc_exit run_schema(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)options;
	(void)words;
	(void)count;
	struct claimcheck_sink sink = cc_output_sink();
	enum claimcheck_status status = claimcheck_rules_schema(NULL, &sink);
	if (status == CLAIMCHECK_NOT_FOUND)
		cc_message("the rules that ship hold no schema; CLAIMCHECK_RULES names their folder");
	return cc_session_exit(status);
}

static const struct cc_subcommand rows[] = {
    {.id = "list", .most = SIZE_MAX, .run = run_list},
    {.id = "explain", .least = 1, .most = 1, .run = run_explain},
    {.id = "check", .most = SIZE_MAX, .run = run_check},
    {.id = "test", .most = SIZE_MAX, .run = run_test},
    {.id = "new", .least = 1, .most = 2, .run = run_new},
    {.id = "schema", .run = run_schema},
    {.id = "suggest", .least = 1, .most = SIZE_MAX, .run = run_suggest},
};

static enum cc_exit run(const struct cc_options *options)
{
	return cc_subcommand_run(rows, sizeof(rows) / sizeof(rows[0]), options);
}

static const char *const usage[] = {"list [OPTION]... [TEXT]...",
				    "explain ID",
				    "check [PACK]...",
				    "test [OPTION]... [PACK]...",
				    "new KIND [PACK-ID]",
				    "suggest [OPTION]... PATH...",
				    "schema",
				    NULL};

const struct cc_command cc_command_rules = {
    .id = "rules",
    .summary = "list and explain rules, validate packs, run their examples, begin new ones",
    .usage = usage,
    .details =
	"list     rules with title and place; TEXT must stand in the id, a title or a name\n"
	"explain  one metric, relation, text rule, scope, unit or check: names, unit, examples, official figures,\n"
	"         where it is defined and what it overrides\n"
	"check    validate packs: every mistake with its file, line and column\n"
	"test     run the examples of all packs (of the packs that are named), and count the names and words that\n"
	"         stand in no example\n"
	"new      a commented pack to begin from: metric, extend, scope, unit, words, period, facts, relation, text\n"
	"suggest  read articles and print a pack to edit: the noun phrases that carry figures in several of them and\n"
	"         belong to no metric, with evidence and examples\n"
	"schema   the JSON Schema of packs, for editors\n\n"
	"Packs are read from the folder that ships, from .claimcheck/rules in this folder or the nearest above it,\n"
	"and from every --rules, in this order; a later one extends and overrides by id.",
    .groups = CC_GROUP_RULES | CC_GROUP_CONFIG | CC_GROUP_RULES_COMMAND | CC_GROUP_LANGUAGE,
    .run = run};
