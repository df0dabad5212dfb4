/* claimcheck baseline: what was there before is not told again.
 * Leaves comparing findings with it to the library. */
#include <stddef.h>
#include <stdint.h>

#include "cli/ledger_file.h"
#include "cli/subcommand.h"

static enum claimcheck_status prune(const struct claimcheck_report *report, const struct claimcheck_sink *sink,
				    struct claimcheck_ledger_change *change)
{
	return claimcheck_ledger_prune(report, CLAIMCHECK_BASELINE, sink, change);
}

static const struct cc_ledger_kind updated = {.key = "baseline",
					      .option = offsetof(struct cc_options, baseline),
					      .may_lack = true,
					      .write = claimcheck_baseline_update};
static const struct cc_ledger_kind pruned = {
    .key = "baseline", .option = offsetof(struct cc_options, baseline), .write = prune};

static enum cc_exit run_of_documents(const struct cc_ledger_kind *kind, const struct cc_options *options)
{
	struct cc_options of_documents = *options;
	of_documents.paths.items++;
	of_documents.paths.count--;
	return cc_ledger_check(kind, &of_documents);
}

static enum cc_exit run_update(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)words;
	(void)count;
	return run_of_documents(&updated, options);
}

static enum cc_exit run_prune(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)words;
	(void)count;
	return run_of_documents(&pruned, options);
}

static enum cc_exit run_show(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)words;
	(void)count;
	return cc_ledger_show(&pruned, options);
}

static const struct cc_subcommand rows[] = {
    {.id = "update", .least = 1, .most = SIZE_MAX, .run = run_update},
    {.id = "prune", .least = 1, .most = SIZE_MAX, .run = run_prune},
    {.id = "show", .run = run_show},
};

static enum cc_exit run(const struct cc_options *options)
{
	return cc_subcommand_run(rows, sizeof(rows) / sizeof(rows[0]), options);
}

static const char *const usage[] = {"update [OPTION]... PATH... [--against PATH...]",
				    "prune [OPTION]... PATH... [--against PATH...]", "show [OPTION]...", NULL};

const struct cc_command cc_command_baseline = {
    .id = "baseline",
    .summary = "keep what was found before, so that only new findings are told",
    .usage = usage,
    .details =
	"update  check as `claimcheck check` would, and write what was found; entries about other documents stay\n"
	"prune   the same, but only take out what is found no more\n"
	"show    print the entries\n\n"
	"A finding is known by its check, its rule and the sentences concerned: it stays known where lines move and\n"
	"files are renamed, and is new again once a word of these sentences changes. One entry a line, sorted: git\n"
	"merges the file with `merge=union`.",
    .groups = CC_GROUP_CHECK | CC_GROUP_INPUT | CC_GROUP_RULES | CC_GROUP_CONFIG | CC_GROUP_LANGUAGE,
    .run = run};
