/* Decisions of people: fingerprints as they were typed, entries in place of older ones.
 * Leaves the lines to project/ledger.c. */
#include <unistd.h>

#include "base/hash.h"
#include "pipeline/checked.h"
#include "pipeline/ledgers.h"

enum { SHORTEST_FINGERPRINT = 6 };

/* Who decides what, and what is known of it. */
struct deciding {
	const struct claimcheck *engine;
	const struct claimcheck_report *report; /* NULL: none */
	const struct claimcheck_decision *decision;
	struct cc_ledger *ledger;
	struct cc_vec entries; /* struct cc_entry, new ones */
	struct claimcheck_ledger_change *change;
};

static enum cc_status refuse(const struct deciding *deciding, const char *word, const char *why)
{
	struct cc_error err = {0};
	(void)cc_error_set(&err, CC_ERR_USAGE, "\"%s\" %s", word, why);
	cc_engine_tell(deciding->engine, CLAIMCHECK_ERROR, &err);
	return CC_ERR_USAGE;
}

/* Whether `fingerprint` begins with these digits. */
static bool begins(uint64_t fingerprint, struct cc_str digits)
{
	char hex[CC_HASH_HEX + 1];
	cc_hash_hex(hex, fingerprint);
	return cc_str_starts(cc_str_from(hex), digits);
}

/* The one finding of the report whose fingerprint begins so. */
static enum cc_status find(const struct cc_finding **out, const struct deciding *deciding, const char *word)
{
	const struct cc_report *data = &deciding->report->data;
	const struct cc_finding *found = NULL;
	for (size_t i = 0; i < data->finding_count + data->aside_count; i++) {
		if (!begins(data->findings[i].fingerprint, cc_str_from(word)))
			continue;
		if (found != NULL && found->fingerprint != data->findings[i].fingerprint)
			return refuse(deciding, word, "begins several fingerprints: write more of it");
		found = &data->findings[i];
	}
	*out = found;
	return found != NULL ? CC_OK : refuse(deciding, word, "is the fingerprint of nothing that was found");
}

static enum cc_verdict verdict_of(const struct claimcheck_decision *decision)
{
	return decision->verdict == CLAIMCHECK_CONFIRM ? CC_VERDICT_CONFIRMED : CC_VERDICT_DISMISSED;
}

/* An entry about `word`; check, rule and path come from the report, or from an older entry. */
static enum cc_status describe(struct cc_entry *entry, const struct deciding *deciding, const char *word)
{
	const struct claimcheck_decision *decision = deciding->decision;
	*entry = (struct cc_entry){.verdict = verdict_of(decision),
				   .date = cc_str_from(decision->date),
				   .by = cc_str_from(decision->by),
				   .text = cc_str_from(decision->reason)};
	if (!cc_ledger_fingerprint(&entry->fingerprint, cc_str_from(word)) && deciding->report == NULL)
		return refuse(deciding, word, "is no fingerprint of 16 digits; name the documents to write less of it");
	const struct cc_entry *old = cc_ledger_find(deciding->ledger, entry->fingerprint);
	if (old != NULL) {
		entry->check = old->check;
		entry->rule = old->rule;
		entry->path = old->path;
	}
	const struct cc_finding *finding = NULL;
	if (deciding->report == NULL || (old != NULL && decision->verdict == CLAIMCHECK_WITHDRAW))
		return CC_OK;
	enum cc_status status = find(&finding, deciding, word);
	if (status != CC_OK)
		return status;
	entry->fingerprint = finding->fingerprint;
	entry->check = cc_str_from(finding->check);
	entry->rule = finding->rule;
	entry->path = cc_settle_paths(&deciding->report->settlement, finding);
	return entry->path.ptr != NULL ? CC_OK : CC_ERR_NOMEM;
}

static enum cc_status decide_one(struct deciding *deciding, const char *word)
{
	struct cc_entry entry;
	if (strlen(word) < SHORTEST_FINGERPRINT)
		return refuse(deciding, word, "is too short for a fingerprint: write six digits or more");
	enum cc_status status = describe(&entry, deciding, word);
	if (status != CC_OK)
		return status;
	struct cc_entry *old = cc_ledger_find(deciding->ledger, entry.fingerprint);
	if (old == NULL && deciding->decision->verdict == CLAIMCHECK_WITHDRAW)
		return refuse(deciding, word, "is the fingerprint of no decision");
	if (old != NULL)
		old->found = true; /* gives way */
	deciding->change->dropped += old != NULL;
	if (deciding->decision->verdict == CLAIMCHECK_WITHDRAW)
		return CC_OK;
	deciding->change->added++;
	return cc_vec_add(&deciding->entries, &entry) ? CC_OK : CC_ERR_NOMEM;
}

/* Old entries that nothing new stands for. */
static enum cc_status keep_others(struct deciding *deciding)
{
	const struct cc_entry *old = deciding->ledger->entries.items;
	for (size_t i = 0; i < deciding->ledger->entries.len; i++) {
		if (old[i].found)
			continue;
		deciding->change->kept++;
		if (!cc_vec_add(&deciding->entries, &old[i]))
			return CC_ERR_NOMEM;
	}
	return CC_OK;
}

static enum cc_status decide(struct deciding *deciding, const char *path, struct cc_arena *arena)
{
	enum cc_status status =
	    access(path, F_OK) == 0 ? cc_ledgers_read(deciding->ledger, deciding->engine, path, arena) : CC_OK;
	struct claimcheck_list words = deciding->decision->fingerprints;
	for (size_t i = 0; status == CC_OK && i < words.count; i++)
		status = decide_one(deciding, words.items[i]);
	return status == CC_OK ? keep_others(deciding) : status;
}

enum claimcheck_status claimcheck_decide(const struct claimcheck *engine, const struct claimcheck_report *report,
					 const char *path, const struct claimcheck_decision *decision,
					 const struct claimcheck_sink *sink, struct claimcheck_ledger_change *change)
{
	struct cc_arena *arena = cc_arena_new(&engine->memory);
	if (arena == NULL)
		return CLAIMCHECK_ERR_NOMEM;
	*change = (struct claimcheck_ledger_change){0};
	struct cc_ledger ledger = {0};
	struct deciding deciding = {.engine = engine,
				    .report = report,
				    .decision = decision,
				    .ledger = &ledger,
				    .entries = cc_vec_new(arena, sizeof(struct cc_entry)),
				    .change = change};
	enum cc_status status = decide(&deciding, path, arena);
	enum claimcheck_status result =
	    status == CC_OK ? cc_ledgers_send(&deciding.entries, CLAIMCHECK_DECISIONS, sink) : cc_engine_status(status);
	cc_arena_free(arena);
	return result;
}
