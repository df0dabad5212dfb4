/* Baselines and decisions written anew: entries kept, added, dropped.
 * Leaves their lines to project/ledger.c, and opening files for writing to cli/. */
#include "pipeline/ledgers.h"
#include "base/hash.h"
#include "pipeline/checked.h"
#include "pipeline/page.h"
#include "pipeline/settle_tell.h"
#include "read/files.h"

static const char *const heads[] = {
    [CLAIMCHECK_BASELINE] = "# Findings that were there before: claimcheck baseline update writes this file.\n",
    [CLAIMCHECK_DECISIONS] = "# Findings that somebody decided about: claimcheck decisions writes this file.\n",
};

enum claimcheck_status cc_ledgers_send(struct cc_vec *entries, enum claimcheck_ledger ledger,
				       const struct claimcheck_sink *sink)
{
	struct cc_buf page = cc_buf_new(&cc_alloc_libc, CC_PAGE_MAX);
	if (entries->failed)
		return CLAIMCHECK_ERR_NOMEM;
	cc_ledger_write(&page, entries, cc_str_from(heads[ledger]));
	return cc_page_send(&page, sink);
}

static bool add_finding(struct cc_vec *entries, const struct cc_settlement *settlement,
			const struct cc_finding *finding)
{
	struct cc_entry entry = {.fingerprint = finding->fingerprint,
				 .verdict = CC_VERDICT_KNOWN,
				 .check = cc_str_from(finding->check),
				 .rule = finding->rule,
				 .path = cc_settle_paths(settlement, finding),
				 .text = finding->message};
	return entry.path.ptr != NULL && cc_vec_add(entries, &entry);
}

/* All findings that count for a baseline. */
static bool add_findings(struct cc_vec *entries, const struct claimcheck_report *report,
			 struct claimcheck_ledger_change *change)
{
	const struct cc_report *data = &report->data;
	for (size_t i = 0; i < data->finding_count + data->aside_count; i++) {
		const struct cc_finding *finding = &data->findings[i]; /* those aside stand behind the others */
		bool counts = finding->standing.aside == CC_ASIDE_NOT || finding->standing.aside == CC_ASIDE_BASELINE;
		if (!counts)
			continue;
		if (!add_finding(entries, &report->settlement, finding))
			return false;
		change->kept += finding->standing.baseline == CC_BASELINE_UNCHANGED;
		change->added += finding->standing.baseline != CC_BASELINE_UNCHANGED;
	}
	return true;
}

enum claimcheck_status claimcheck_baseline_update(const struct claimcheck_report *report,
						  const struct claimcheck_sink *sink,
						  struct claimcheck_ledger_change *change)
{
	const struct cc_settlement *settlement = &report->settlement;
	const struct cc_entry *old = settlement->baseline.entries.items;
	struct cc_vec entries = cc_vec_new(report->arena, sizeof(struct cc_entry));
	*change = (struct claimcheck_ledger_change){0};
	if (!add_findings(&entries, report, change))
		return CLAIMCHECK_ERR_NOMEM;
	for (size_t i = 0; i < settlement->baseline.entries.len; i++) {
		if (old[i].found)
			continue;
		bool gone = cc_settle_was_read(settlement, &old[i]);
		change->dropped += gone;
		change->kept += !gone;
		if (!gone)
			(void)cc_vec_add(&entries, &old[i]);
	}
	return cc_ledgers_send(&entries, CLAIMCHECK_BASELINE, sink);
}

enum claimcheck_status claimcheck_ledger_prune(const struct claimcheck_report *report, enum claimcheck_ledger ledger,
					       const struct claimcheck_sink *sink,
					       struct claimcheck_ledger_change *change)
{
	const struct cc_settlement *settlement = &report->settlement;
	const struct cc_ledger *old = ledger == CLAIMCHECK_BASELINE ? &settlement->baseline : &settlement->decisions;
	const struct cc_entry *items = old->entries.items;
	struct cc_vec entries = cc_vec_new(report->arena, sizeof(struct cc_entry));
	*change = (struct claimcheck_ledger_change){0};
	for (size_t i = 0; i < old->entries.len; i++) {
		bool gone = !items[i].found && cc_settle_was_read(settlement, &items[i]);
		change->dropped += gone;
		change->kept += !gone;
		if (!gone)
			(void)cc_vec_add(&entries, &items[i]);
	}
	return cc_ledgers_send(&entries, ledger, sink);
}

enum cc_status cc_ledgers_read(struct cc_ledger *out, const struct claimcheck *engine, const char *path,
			       struct cc_arena *arena)
{
	struct cc_str bytes;
	struct cc_error err = {0};
	out->path = cc_str_from(path);
	enum cc_status status = cc_file_bytes(&bytes, out->path, arena, &err);
	if (status == CC_ERR_NOMEM)
		return status;
	if (status != CC_OK) {
		cc_engine_tell(engine, CLAIMCHECK_ERROR, &err);
		return CC_ERR_USAGE;
	}
	struct cc_ledger_problem problem = cc_settle_problem(engine);
	status = cc_ledger_read(out, bytes, &problem, arena);
	return status == CC_ERR_SYNTAX ? CC_ERR_USAGE : status;
}

/* "path: text [check rule] verdict by date fingerprint", what is not known left out. */
static void list_entry(struct cc_buf *page, const struct cc_entry *entry)
{
	char hex[CC_HASH_HEX + 1];
	const struct cc_str behind[] = {cc_str_from(cc_verdict_word(entry->verdict)), entry->by, entry->date};
	cc_hash_hex(hex, entry->fingerprint);
	cc_buf_addf(page, "%.*s: %.*s   [%.*s%s%.*s]", (int)entry->path.len, entry->path.len > 0 ? entry->path.ptr : "",
		    (int)entry->text.len, entry->text.len > 0 ? entry->text.ptr : "", (int)entry->check.len,
		    entry->check.len > 0 ? entry->check.ptr : "", entry->rule.len > 0 ? " " : "", (int)entry->rule.len,
		    entry->rule.len > 0 ? entry->rule.ptr : "");
	for (size_t i = 0; i < sizeof(behind) / sizeof(behind[0]); i++) {
		cc_buf_adds(page, behind[i].len > 0 ? " " : "");
		cc_buf_add(page, behind[i]);
	}
	cc_buf_addf(page, " %s\n", hex);
}

enum claimcheck_status claimcheck_ledger_list(const struct claimcheck *engine, const char *path,
					      const struct claimcheck_sink *sink)
{
	struct cc_arena *arena = cc_arena_new(&engine->memory);
	struct cc_ledger ledger = {0};
	enum cc_status status = arena != NULL ? cc_ledgers_read(&ledger, engine, path, arena) : CC_ERR_NOMEM;
	enum claimcheck_status result = cc_engine_status(status);
	if (status == CC_OK) {
		struct cc_buf page = cc_buf_new(&engine->memory, CC_PAGE_MAX);
		const struct cc_entry *entries = ledger.entries.items;
		for (size_t i = 0; i < ledger.entries.len; i++)
			list_entry(&page, &entries[i]);
		result = cc_page_send(&page, sink);
	}
	cc_arena_free(arena);
	return result;
}
