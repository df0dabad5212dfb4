/* Checking: all documents through the stages, then every check over all of them.
 * Leaves one document's way to stage.c, and what becomes of a report to report_use.c. */
#include <stdlib.h>

#include "link/link.h"
#include "pipeline/changes.h"
#include "pipeline/checked.h"
#include "pipeline/inputs.h"
#include "pipeline/memory_limit.h"
#include "pipeline/nearby_configs.h"
#include "pipeline/pool.h"
#include "pipeline/reading_room.h"
#include "pipeline/report_rules.h"
#include "pipeline/run_checks.h"
#include "pipeline/selection.h"
#include "pipeline/sift.h"
#include "pipeline/tell.h"
#include "read/files.h"

enum { MEGABYTE = 1024 * 1024 };

static const struct cc_article *article_at(const void *item)
{
	return *(struct cc_article *const *)item;
}

/* Drafts first, as a finding begins with the place that an editor can change; then by path; texts of one path by their
 * bytes, so that the order of the inputs does not show. */
static int compare_articles(const void *a, const void *b)
{
	const struct cc_document *x = &article_at(a)->document;
	const struct cc_document *y = &article_at(b)->document;
	if (x->role != y->role)
		return x->role == CC_ROLE_DRAFT ? -1 : 1;
	int order = cc_str_compare(x->path, y->path);
	return order != 0 ? order : cc_str_compare(x->source, y->source);
}

/* A file of records is read here, as its lines become documents of their own; they borrow its bytes. */
static enum cc_status open_records(struct claimcheck_report *report, struct cc_vec *out, const struct cc_input *file)
{
	if (file->kind == CC_INPUT_BYTES)
		return cc_inputs_records(out, file, file->bytes);
	struct cc_str open = file->kind == CC_INPUT_STDIN ? CC_STR("-") : file->path;
	struct cc_str bytes;
	struct cc_error err = {0};
	enum cc_status status = cc_file_bytes(&bytes, open, report->arena, &err);
	if (status == CC_ERR_NOMEM)
		return status;
	if (status == CC_OK)
		return cc_inputs_records(out, file, bytes);
	report->incomplete = true;
	cc_engine_tell(report->engine, CLAIMCHECK_ERROR, &err);
	return CC_OK;
}

static enum cc_status list_inputs(struct claimcheck_report *report, struct cc_vec *out,
				  const struct claimcheck_request *request)
{
	struct cc_vec files = cc_vec_new(report->arena, sizeof(struct cc_input));
	enum cc_status status = cc_inputs_list(&files, &report->incomplete, report->engine, request, report->arena);
	if (status != CC_OK)
		return status;
	if (!request->records) {
		cc_inputs_require(&files, &report->incomplete, report->engine);
		*out = files;
		return CC_OK;
	}
	const struct cc_input *items = files.items;
	for (size_t i = 0; status == CC_OK && i < files.len; i++)
		status = open_records(report, out, &items[i]);
	return status;
}

static enum cc_status make_slots(struct claimcheck_report *report, const struct cc_vec *inputs)
{
	const struct cc_input *items = inputs->items;
	report->slots = cc_arena_array(report->arena, inputs->len, sizeof(*report->slots));
	report->articles = cc_arena_array(report->arena, inputs->len, sizeof(struct cc_article *));
	if (report->slots == NULL || report->articles == NULL)
		return CC_ERR_NOMEM;
	report->slot_count = inputs->len;
	for (size_t i = 0; i < inputs->len; i++)
		report->slots[i] = (struct cc_slot){.input = items[i], .periods = report->engine->periods};
	return CC_OK;
}

/* What is needed while documents are read, beside where they go. */
struct reading {
	struct claimcheck_report *report;
	struct cc_reading_room *room;
};

static void run_slot(void *context, size_t index)
{
	const struct reading *reading = context;
	cc_reading_room_read(reading->room, &reading->report->slots[index], reading->report->engine->rules);
}

static enum cc_status read_slots(struct claimcheck_report *report, unsigned threads)
{
	struct cc_reading_room room;
	struct reading reading = {.report = report, .room = &room};
	report->texts = cc_arena_new(cc_arena_allocator(report->arena));
	if (report->texts == NULL)
		return CC_ERR_NOMEM;
	enum cc_status status = cc_reading_room_open(&room, report->texts);
	if (status != CC_OK)
		return status;
	cc_pool_run(cc_pool_threads(threads), report->slot_count, run_slot, &reading);
	cc_reading_room_close(&room);
	return CC_OK;
}

/* What the stages had to say, in the order of the inputs, whatever thread said it first. */
static enum cc_status gather_articles(struct claimcheck_report *report)
{
	for (size_t i = 0; i < report->slot_count; i++) {
		struct cc_slot *slot = &report->slots[i];
		if (slot->status == CC_ERR_NOMEM)
			return CC_ERR_NOMEM;
		cc_tell_slot(report->engine, slot);
		if (slot->status == CC_OK)
			report->articles[report->data.article_count++] = &slot->article;
		else
			report->incomplete = true;
	}
	size_t count = report->data.article_count;
	if (count > 1)
		qsort(report->articles, count, sizeof(struct cc_article *), compare_articles);
	report->data.articles = report->articles;
	return CC_OK;
}

/* Articles of role draft, which stand first. */
static size_t count_drafts(const struct claimcheck_report *report)
{
	size_t count = 0;
	while (count < report->data.article_count && report->articles[count]->document.role == CC_ROLE_DRAFT)
		count++;
	return count;
}

/* What stands behind the drafts, or what an earlier report has read. */
static enum cc_status take_archive(struct claimcheck_report *report, size_t drafts)
{
	size_t rest = report->data.article_count - drafts;
	if (report->lender != NULL)
		report->archive = report->lender->archive;
	else if (rest > 0)
		return cc_archive_new(&report->archive, report->articles + drafts, rest, report->engine->rules,
				      cc_arena_allocator(report->arena));
	return CC_OK;
}

/* The drafts, with the places that all articles together tell, and the archive behind them. */
static enum cc_status join_archive(struct claimcheck_report *report)
{
	size_t drafts = count_drafts(report);
	enum cc_status status = take_archive(report, drafts);
	if (status != CC_OK)
		return status;
	const struct cc_archive *archive = report->archive;
	size_t kept = archive != NULL ? archive->count : 0;
	struct cc_article **articles = cc_arena_array(report->arena, drafts + kept, sizeof(struct cc_article *));
	if (articles == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < drafts; i++)
		articles[i] = report->articles[i];
	for (size_t i = 0; i < kept; i++)
		articles[drafts + i] = archive->articles[i];
	for (size_t i = 0; i < drafts + kept; i++)
		articles[i]->index = i;
	report->articles = articles;
	report->data.articles = articles;
	report->data.article_count = drafts + kept;
	report->draft_count = drafts;
	return CC_OK;
}

static enum cc_status find_homes(struct claimcheck_report *report)
{
	struct cc_error err = {0};
	struct link_gazette *gazette = NULL;
	const struct link_gazette *base = report->archive != NULL ? report->archive->gazette : NULL;
	report->moved = cc_vec_new(report->arena, sizeof(struct cc_article *));
	enum cc_status status = link_gazette_make(&gazette, base, (const struct cc_article *const *)report->articles,
						  report->draft_count, report->arena, report->arena, &err);
	if (status == CC_OK)
		status = cc_link_settle_here(report->articles, report->draft_count, gazette, report->engine->rules,
					     report->arena);
	if (status == CC_OK && report->archive != NULL)
		status = cc_archive_move(&report->moved, report->articles + report->draft_count, report->archive,
					 gazette, report->engine->rules, report->arena);
	return status;
}

/* What is not wanted hides nothing that is: it goes before one finding is chosen out of several. */
static enum cc_status sift(struct claimcheck_report *report, struct cc_vec *findings,
			   const struct claimcheck_request *request)
{
	enum cc_status status = cc_selection_apply(findings, &report->choice, report->arena);
	if (status == CC_OK)
		status = cc_sift_findings(findings, report->arena);
	if (status == CC_OK)
		status = cc_changes_keep(findings, &report->data, request, report->arena);
	return status == CC_OK ? cc_settle_findings(&report->data, findings, &report->settlement) : status;
}

static enum cc_status find(struct claimcheck_report *report, const struct claimcheck_request *request)
{
	struct cc_vec findings = cc_vec_new(report->arena, sizeof(struct cc_finding));
	report->settlement = (struct cc_settlement){
	    .engine = report->engine, .request = request, .choice = &report->choice, .arena = report->arena};
	enum cc_status status = cc_settle_prepare(&report->settlement, &report->data);
	if (status == CC_OK)
		status = cc_run_checks(&findings, report);
	if (status == CC_OK)
		status = sift(report, &findings, request);
	if (status == CC_OK)
		cc_settle_tell_unused(&report->settlement);
	return status;
}

static enum cc_status count_all(struct claimcheck_report *report)
{
	struct cc_report *data = &report->data;
	for (size_t i = 0; i < data->finding_count; i++)
		data->by_severity[data->findings[i].severity]++;
	data->language = report->engine->language;
	data->tool_version = claimcheck_version();
	data->incomplete = report->incomplete;
	return cc_archive_count(data, report->archive, &report->moved, report->articles, report->draft_count);
}

/* With an archive that was read before, drafts alone are read. */
static struct claimcheck_request without_corpus(const struct claimcheck_request *request)
{
	struct claimcheck_request drafts = *request;
	if (request->earlier != NULL)
		drafts.corpus = (struct claimcheck_list){.count = 0};
	return drafts;
}

static void drop_corpus(struct cc_vec *inputs)
{
	struct cc_input *items = inputs->items;
	size_t kept = 0;
	for (size_t i = 0; i < inputs->len; i++)
		if (items[i].role != CC_ROLE_CORPUS)
			items[kept++] = items[i];
	inputs->len = kept;
}

static enum cc_status read_all(struct claimcheck_report *report, const struct claimcheck_request *request)
{
	struct cc_vec inputs = cc_vec_new(report->arena, sizeof(struct cc_input));
	struct claimcheck_request wanted = without_corpus(request);
	report->lender = request->earlier;
	enum cc_status status = list_inputs(report, &inputs, &wanted);
	if (report->lender != NULL)
		drop_corpus(&inputs);
	if (status == CC_OK)
		status = make_slots(report, &inputs);
	if (status == CC_OK)
		status = read_slots(report, request->threads);
	if (status == CC_OK)
		status = gather_articles(report);
	return status == CC_OK ? join_archive(report) : status;
}

static enum cc_status fill_report(struct claimcheck_report *report, const struct claimcheck_request *request)
{
	enum cc_status status = cc_selection_make(&report->choice, report->engine, request, report->arena);
	if (status == CC_OK)
		status = read_all(report, request);
	if (status == CC_OK && request->nearby_configs && !request->records)
		status = cc_nearby_configs(&report->choice, report->engine, &report->data, report->arena);
	if (status == CC_OK)
		status = find_homes(report);
	if (status == CC_OK)
		status = find(report, request);
	if (status == CC_OK)
		status = count_all(report);
	return status == CC_OK ? cc_report_describe(&report->data, report->engine->rules, report->arena) : status;
}

/* Archives outgrow memory: one half of what a run may take is its own, the other a window on files behind it. */
static struct cc_spill *new_memory(const struct claimcheck *engine, const struct claimcheck_request *request)
{
	const char *folder = getenv("TMPDIR");
	const unsigned limit = request->memory > 0 ? request->memory : cc_memory_limit_of(cc_memory_of_machine());
	const size_t half = (size_t)limit * MEGABYTE / 2;
	return cc_spill_new(&engine->memory, &(struct cc_spill_limits){
						 .memory = half,
						 .window = half,
						 .piece = MEGABYTE,
						 .folder = folder != NULL && folder[0] != '\0' ? folder : "/var/tmp"});
}

/* @return NULL when out of memory. */
static struct claimcheck_report *new_report(const struct claimcheck *engine, const struct claimcheck_request *request)
{
	struct cc_spill *memory = new_memory(engine, request);
	struct cc_arena *arena = memory != NULL ? cc_arena_new(cc_spill_allocator(memory)) : NULL;
	struct claimcheck_report *report = arena != NULL ? cc_arena_alloc(arena, sizeof(*report)) : NULL;
	if (report == NULL) {
		cc_arena_free(arena);
		cc_spill_free(memory);
		return NULL;
	}
	*report = (struct claimcheck_report){.engine = engine, .memory = memory, .arena = arena};
	return report;
}

enum claimcheck_status claimcheck_check(struct claimcheck_report **out, const struct claimcheck *engine,
					const struct claimcheck_request *request)
{
	struct claimcheck_report *report = new_report(engine, request);
	if (report == NULL)
		return CLAIMCHECK_ERR_NOMEM;
	enum cc_status status = fill_report(report, request);
	if (status != CC_OK) {
		claimcheck_report_free(report);
		return cc_engine_status(status);
	}
	*out = report;
	return report->incomplete ? CLAIMCHECK_INCOMPLETE : CLAIMCHECK_OK;
}
