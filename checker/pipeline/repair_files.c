/* Fixes made in the bytes that a file has now: its encoding, its byte order mark and its line ends stay.
 * Leaves choosing fixes to repair/, and writing files to cli/. */
#include <stddef.h>

#include "pipeline/checked.h"
#include "pipeline/page.h"
#include "read/charset.h"
#include "read/files.h"
#include "repair/repairs.h"
#include "repair/unified_diff.h"

enum { MARK_MAX = 4, TEXT_MAX = 1 << 30 };

/* One call. */
struct repairing {
	const struct claimcheck_report *report;
	struct cc_arena *arena;
	struct cc_vec edits; /* struct cc_edit, sorted by article */
	struct claimcheck_repaired *repaired;
};

/* The edits of one article. */
struct patch {
	const struct cc_slot *slot;
	const struct cc_edit *edits;
	size_t count;
};

static enum cc_status choose(struct repairing *repairing, const struct claimcheck_repair *repair)
{
	const struct cc_report *data = &repairing->report->data;
	struct cc_str *fingerprints = cc_arena_array(repairing->arena, repair->findings.count, sizeof(*fingerprints));
	if (fingerprints == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < repair->findings.count; i++)
		fingerprints[i] = cc_str_from(repair->findings.items[i]);
	const struct cc_repair_wish wish = {
	    .unsafe = repair->unsafe, .fingerprints = fingerprints, .fingerprint_count = repair->findings.count};
	struct cc_repair_count count;
	repairing->edits = cc_vec_new(repairing->arena, sizeof(struct cc_edit));
	enum cc_status status =
	    cc_repair_choose(&repairing->edits, &count, data->findings, data->finding_count, &wish, repairing->arena);
	if (status == CC_OK)
		*repairing->repaired = (struct claimcheck_repaired){
		    .made = count.made, .held = count.held, .figures = count.figures, .crossed = count.crossed};
	return status;
}

/* Every article of a run lies in its slot. */
static const struct cc_slot *slot_of(const struct cc_article *article)
{
	return (const void *)((const char *)article - offsetof(struct cc_slot, article));
}

/* The edits from *at on that belong to one article. @return false at the end. */
static bool next_patch(struct patch *out, const struct repairing *repairing, size_t *at)
{
	const struct cc_edit *edits = repairing->edits.items;
	size_t first = *at;
	if (first == repairing->edits.len)
		return false;
	while (*at < repairing->edits.len && edits[*at].article == edits[first].article)
		(*at)++;
	*out = (struct patch){.slot = slot_of(edits[first].article), .edits = edits + first, .count = *at - first};
	return true;
}

static bool is_text(const struct cc_document *document)
{
	return cc_str_starts(document->media_type, CC_STR("text/"));
}

/* `text` as the file's bytes would be, without a mark in front. */
static enum cc_status encode(struct cc_buf *out, const struct cc_document *document, struct cc_str text,
			     struct cc_arena *arena)
{
	if (cc_str_equal(document->encoding, CC_STR("UTF-8"))) {
		cc_buf_add(out, text);
		return out->failed ? CC_ERR_NOMEM : CC_OK;
	}
	struct cc_str name = cc_arena_copy(arena, document->encoding);
	return name.ptr != NULL ? cc_charset_encode(out, text, name.ptr) : CC_ERR_NOMEM;
}

static enum cc_status refuse(const struct repairing *repairing, const struct cc_document *document, const char *why)
{
	struct cc_error err = {0};
	(void)cc_error_set(&err, CC_ERR_IO, "%s", why);
	cc_error_at(&err, document->path, 0, 0);
	cc_engine_tell(repairing->report->engine, CLAIMCHECK_ERROR, &err);
	return CC_ERR_IO;
}

/* The byte order mark of the file, which the text lacks: what its bytes hold more than the text makes. */
static enum cc_status find_mark(struct cc_str *mark, const struct repairing *repairing,
				const struct cc_document *document)
{
	struct cc_str bytes;
	struct cc_error err = {0};
	enum cc_status status = cc_file_bytes(&bytes, document->path, repairing->arena, &err);
	if (status == CC_ERR_NOMEM)
		return status;
	if (status != CC_OK)
		return refuse(repairing, document, "cannot be read again, and stays as it is");
	struct cc_buf same = cc_buf_new(cc_arena_allocator(repairing->arena), TEXT_MAX);
	status = encode(&same, document, document->source, repairing->arena);
	bool ends = status == CC_OK && cc_str_ends(bytes, cc_buf_str(&same));
	size_t more = ends ? bytes.len - same.len : 0;
	cc_buf_free(&same);
	if (status == CC_ERR_NOMEM)
		return status;
	if (!ends || more > MARK_MAX)
		return refuse(repairing, document,
			      "changed since it was read, or holds bytes that stand for nothing: it stays as it is");
	*mark = cc_str_slice(bytes, 0, more);
	return CC_OK;
}

static enum cc_status make_bytes(struct cc_buf *out, const struct repairing *repairing, const struct patch *patch)
{
	const struct cc_document *document = &patch->slot->article.document;
	struct cc_str mark;
	if (patch->slot->input.kind != CC_INPUT_FILE || !is_text(document))
		return refuse(repairing, document, "is no text file: it stays as it is");
	enum cc_status status = find_mark(&mark, repairing, document);
	if (status != CC_OK)
		return status;
	struct cc_buf text = cc_buf_new(cc_arena_allocator(repairing->arena), TEXT_MAX);
	cc_repair_splice(&text, document->source, patch->edits, patch->count);
	cc_buf_add(out, mark);
	status = text.failed ? CC_ERR_NOMEM : encode(out, document, cc_buf_str(&text), repairing->arena);
	cc_buf_free(&text);
	if (status == CC_ERR_ENCODING || status == CC_NOT_FOUND)
		return refuse(repairing, document, "has no way to write the repair in its encoding: it stays as it is");
	return status;
}

static enum claimcheck_status write_all(struct repairing *repairing, const struct claimcheck_target *target)
{
	struct patch patch;
	bool all = true;
	for (size_t at = 0; next_patch(&patch, repairing, &at);) {
		struct cc_buf bytes = cc_buf_new(cc_arena_allocator(repairing->arena), TEXT_MAX);
		enum cc_status status = make_bytes(&bytes, repairing, &patch);
		struct cc_str path = cc_arena_copy(repairing->arena, patch.edits[0].article->document.path);
		bool taken = status != CC_OK ||
			     (path.ptr != NULL &&
			      target->take(target->context, path.ptr, bytes.data != NULL ? bytes.data : "", bytes.len));
		cc_buf_free(&bytes);
		if (status == CC_ERR_NOMEM || path.ptr == NULL)
			return CLAIMCHECK_ERR_NOMEM;
		if (!taken)
			return CLAIMCHECK_STOPPED;
		all = all && status == CC_OK;
		repairing->repaired->files += status == CC_OK;
	}
	return all ? CLAIMCHECK_OK : CLAIMCHECK_INCOMPLETE;
}

enum claimcheck_status claimcheck_repair_files(const struct claimcheck_report *report,
					       const struct claimcheck_repair *repair,
					       const struct claimcheck_target *target,
					       struct claimcheck_repaired *repaired)
{
	struct repairing repairing = {
	    .report = report, .arena = cc_arena_new(&report->engine->memory), .repaired = repaired};
	enum cc_status status = repairing.arena != NULL ? choose(&repairing, repair) : CC_ERR_NOMEM;
	enum claimcheck_status result = status == CC_OK ? write_all(&repairing, target) : cc_engine_status(status);
	cc_arena_free(repairing.arena);
	return result;
}

static enum claimcheck_status write_diff(struct repairing *repairing, const struct claimcheck_sink *sink)
{
	struct cc_buf page = cc_buf_new(&repairing->report->engine->memory, CC_PAGE_MAX);
	struct patch patch;
	for (size_t at = 0; next_patch(&patch, repairing, &at);) {
		const struct cc_document *document = &patch.edits[0].article->document;
		cc_unified_diff_write(&page, document->path, document->source, patch.edits, patch.count);
		repairing->repaired->files++;
	}
	return cc_page_send(&page, sink);
}

enum claimcheck_status claimcheck_repair_diff(const struct claimcheck_report *report,
					      const struct claimcheck_repair *repair,
					      const struct claimcheck_sink *sink, struct claimcheck_repaired *repaired)
{
	struct repairing repairing = {
	    .report = report, .arena = cc_arena_new(&report->engine->memory), .repaired = repaired};
	enum cc_status status = repairing.arena != NULL ? choose(&repairing, repair) : CC_ERR_NOMEM;
	enum claimcheck_status result = status == CC_OK ? write_diff(&repairing, sink) : cc_engine_status(status);
	cc_arena_free(repairing.arena);
	return result;
}
