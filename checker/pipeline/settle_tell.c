/* Lines about ledgers: a slip in one must not pass for silence.
 * Leaves what they set aside to settle.c, and comments to settle_comments.c. */
#include "pipeline/settle_tell.h"

static void tell_mistake(const void *context, const struct cc_error *error)
{
	cc_engine_tell(context, CLAIMCHECK_ERROR, error);
}

struct cc_ledger_problem cc_settle_problem(const struct claimcheck *engine)
{
	return (struct cc_ledger_problem){.report = tell_mistake, .context = engine};
}

static void tell_gone(const struct cc_settlement *settlement, const struct cc_ledger *ledger, const char *command)
{
	const struct cc_entry *entries = ledger->entries.items;
	size_t gone = 0;
	size_t first = 0;
	for (size_t i = 0; ledger->path.ptr != NULL && i < ledger->entries.len; i++) {
		if (entries[i].found || !cc_settle_was_read(settlement, &entries[i]))
			continue;
		first = gone++ > 0 && first < entries[i].line ? first : entries[i].line;
	}
	if (gone == 0)
		return;
	struct cc_error err = {0};
	(void)cc_error_set(&err, CC_OK, "%zu %s found no more; claimcheck %s prune takes %s out", gone,
			   gone == 1 ? "entry is" : "entries are", command, gone == 1 ? "it" : "them");
	cc_error_at(&err, ledger->path, first, 1);
	cc_engine_tell(settlement->engine, CLAIMCHECK_WARNING, &err);
}

void cc_settle_tell_unused(const struct cc_settlement *settlement)
{
	/* With a choice of checks, or of lines, what is not found may still be there. */
	const struct claimcheck_request *request = settlement->request;
	if (request->only_changes)
		return;
	if (request->select.count > 0 || request->ignore.count > 0)
		return;
	tell_gone(settlement, &settlement->baseline, "baseline");
	tell_gone(settlement, &settlement->decisions, "decisions");
}
