/* Comments before decisions before the baseline: the closest to the text says most about why.
 * Leaves telling what is wrong or unused to settle_tell.c. */
#include "pipeline/settle.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/path.h"
#include "pipeline/ledgers.h"
#include "pipeline/project_config.h"
#include "pipeline/settle_comments.h"
#include "project/comments.h"

enum { DOCUMENTS_NAMED = 8 };

/* A document's path as the project writes it, whatever folder the run stands in. */
static struct cc_str project_path(const struct cc_settlement *settlement, struct cc_str path)
{
	struct cc_str absolute = cc_path_absolute(path, settlement->cwd, settlement->arena);
	struct cc_str inside = absolute.ptr != NULL ? cc_path_inside(absolute, settlement->root) : absolute;
	return inside.ptr != NULL ? inside : absolute;
}

/* Of what was read, asked for where a ledger tells of a finding that is no longer there. */
static bool list_paths(struct cc_settlement *settlement, const struct cc_report *report)
{
	const struct claimcheck_request *request = settlement->request;
	bool asked = request->baseline != NULL || request->decisions != NULL;
	settlement->paths = cc_vec_new(settlement->arena, sizeof(struct cc_str));
	for (size_t i = 0; asked && i < report->article_count; i++) {
		struct cc_str path = project_path(settlement, report->articles[i]->document.path);
		if (path.ptr == NULL || !cc_vec_add(&settlement->paths, &path))
			return false;
	}
	if (settlement->paths.len > 1)
		qsort(settlement->paths.items, settlement->paths.len, sizeof(struct cc_str), cc_str_compare_items);
	return true;
}

static bool set_folders(struct cc_settlement *settlement)
{
	settlement->cwd = cc_project_working_folder(settlement->arena);
	const struct cc_config *config = settlement->choice->config;
	settlement->root = config != NULL ? cc_arena_copy(settlement->arena, config->root) : settlement->cwd;
	return settlement->cwd.ptr != NULL && settlement->root.ptr != NULL;
}

static enum cc_status read_ledger(struct cc_ledger *out, const struct cc_settlement *settlement, const char *path)
{
	if (path == NULL)
		return CC_OK;
	out->path = cc_arena_copy(settlement->arena, cc_str_from(path));
	out->entries = cc_vec_new(settlement->arena, sizeof(struct cc_entry));
	if (out->path.ptr == NULL)
		return CC_ERR_NOMEM;
	if (settlement->request->ledgers_may_lack && access(path, F_OK) != 0)
		return CC_OK;
	return cc_ledgers_read(out, settlement->engine, out->path.ptr, settlement->arena);
}

enum cc_status cc_settle_prepare(struct cc_settlement *out, const struct cc_report *report)
{
	out->comments = cc_vec_new(out->arena, sizeof(struct cc_comment));
	if (!set_folders(out) || !list_paths(out, report))
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < report->article_count; i++)
		if (cc_comments_read(&out->comments, report->articles[i], out->arena) != CC_OK)
			return CC_ERR_NOMEM;
	enum cc_status status = read_ledger(&out->baseline, out, out->request->baseline);
	return status == CC_OK ? read_ledger(&out->decisions, out, out->request->decisions) : status;
}

static void take_decision(struct cc_standing *standing, const struct cc_settlement *settlement, struct cc_entry *entry)
{
	entry->found = true;
	standing->confirmed = entry->verdict == CC_VERDICT_CONFIRMED;
	if (standing->aside != CC_ASIDE_NOT || entry->verdict == CC_VERDICT_KNOWN)
		return;
	standing->aside = entry->verdict == CC_VERDICT_DISMISSED ? CC_ASIDE_DECISION : CC_ASIDE_NOT;
	standing->reason = entry->text;
	standing->by = entry->by;
	standing->date = entry->date;
	standing->path = settlement->decisions.path;
	standing->line = entry->line;
}

static void take_baseline(struct cc_standing *standing, const struct cc_settlement *settlement, uint64_t fingerprint)
{
	struct cc_entry *entry = cc_ledger_find(&settlement->baseline, fingerprint);
	standing->baseline = entry != NULL ? CC_BASELINE_UNCHANGED : CC_BASELINE_NEW;
	if (entry == NULL)
		return;
	entry->found = true;
	if (standing->aside != CC_ASIDE_NOT)
		return;
	standing->aside = CC_ASIDE_BASELINE;
	if (standing->path.ptr != NULL)
		return;
	standing->path = settlement->baseline.path;
	standing->line = entry->line;
}

static void stand_by_ledgers(struct cc_finding *finding, struct cc_settlement *settlement)
{
	struct cc_entry *decision = settlement->decisions.path.ptr != NULL
					? cc_ledger_find(&settlement->decisions, finding->fingerprint)
					: NULL;
	if (decision != NULL)
		take_decision(&finding->standing, settlement, decision);
	if (settlement->baseline.path.ptr != NULL)
		take_baseline(&finding->standing, settlement, finding->fingerprint);
}

static void stand(struct cc_finding *finding, struct cc_settlement *settlement)
{
	cc_comments_apply(finding, &settlement->comments);
	stand_by_ledgers(finding, settlement);
}

static int compare_findings(const void *a, const void *b)
{
	return cc_finding_compare(a, b);
}

/* What counts first, what is aside behind it, each in its order. */
static enum cc_status part(struct cc_report *report, const struct cc_vec *findings, struct cc_arena *arena)
{
	const struct cc_finding *all = findings->items;
	struct cc_finding *sorted = cc_arena_array(arena, findings->len, sizeof(*sorted));
	size_t at = 0;
	if (sorted == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < findings->len; i++)
		if (all[i].standing.aside == CC_ASIDE_NOT)
			sorted[at++] = all[i];
	report->findings = sorted;
	report->finding_count = at;
	for (size_t i = 0; i < findings->len; i++)
		if (all[i].standing.aside != CC_ASIDE_NOT)
			sorted[at++] = all[i];
	report->aside = sorted + report->finding_count;
	report->aside_count = at - report->finding_count;
	return CC_OK;
}

enum cc_status cc_settle_findings(struct cc_report *report, struct cc_vec *findings, struct cc_settlement *settlement)
{
	struct cc_finding *all = findings->items;
	for (size_t i = 0; i < findings->len; i++)
		stand(&all[i], settlement);
	size_t count = findings->len;
	if (cc_settle_comments(findings, settlement) != CC_OK)
		return CC_ERR_NOMEM;
	all = findings->items;
	for (size_t i = count; i < findings->len; i++)
		stand_by_ledgers(&all[i], settlement);
	if (findings->len > count)
		qsort(all, findings->len, sizeof(*all), compare_findings);
	return part(report, findings, settlement->arena);
}

struct cc_str cc_settle_paths(const struct cc_settlement *settlement, const struct cc_finding *finding)
{
	struct cc_buf joined =
	    cc_buf_new(cc_arena_allocator(settlement->arena), (size_t)DOCUMENTS_NAMED * CC_PATH_LIMIT);
	const struct cc_article *last = NULL;
	size_t named = 0;
	for (size_t i = 0; i < finding->location_count && named < DOCUMENTS_NAMED; i++) {
		const struct cc_article *article = finding->locations[i].article;
		if (article == last)
			continue;
		last = article;
		cc_buf_adds(&joined, named++ > 0 ? " | " : "");
		cc_buf_add(&joined, project_path(settlement, article->document.path));
	}
	struct cc_str kept = cc_buf_keep(&joined, settlement->arena);
	cc_buf_free(&joined);
	return kept;
}

bool cc_settle_was_read(const struct cc_settlement *settlement, const struct cc_entry *entry)
{
	for (size_t at = 0; at < entry->path.len;) {
		size_t end = cc_str_find(entry->path, CC_STR(" | "), at);
		end = end < entry->path.len ? end : entry->path.len;
		struct cc_str path = cc_str_slice(entry->path, at, end);
		if (settlement->paths.len == 0 || bsearch(&path, settlement->paths.items, settlement->paths.len,
							  sizeof(struct cc_str), cc_str_compare_items) == NULL)
			return false;
		at = end + 3;
	}
	return true;
}
