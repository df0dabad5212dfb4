/* Extraction: documents in, lines out, one batch after the other, so that memory does not grow with the input.
 * Leaves the lines to report/extracts.c and whole runs to run.c. */
#include "pipeline/inputs.h"
#include "pipeline/line_source.h"
#include "pipeline/pool.h"
#include "pipeline/tell.h"
#include "report/extracts.h"

enum { BATCH_MAX = 256, LINES_MAX = 1 << 30 };

/* A document of a batch, with its memory and its lines; all are used again for the next batch. */
struct job {
	struct cc_slot slot;
	struct cc_buf out;
	size_t count;
};

struct stream {
	const struct claimcheck *engine;
	const struct cc_extract_kind *kind;
	enum cc_extract_format format;
	enum cc_stage stage;
	const struct claimcheck_sink *sink;
	size_t threads;
	struct job *jobs; /* BATCH_MAX */
	size_t job_count; /* of the batch at hand */
	bool incomplete;
	bool stopped;
};

static struct cc_str name_of_scope(const struct cc_scope *scope)
{
	return scope->id;
}

static struct cc_str name_of_metric(const struct cc_metric *metric)
{
	return metric->id;
}

static void run_job(void *context, size_t index)
{
	struct stream *stream = context;
	struct job *job = &stream->jobs[index];
	struct cc_slot *slot = &job->slot;
	cc_arena_reset(slot->arena);
	cc_buf_clear(&job->out);
	cc_stage_run(slot, stream->stage, stream->engine->rules);
	if (slot->status != CC_OK)
		return;
	const struct cc_extract_names names = {
	    .language = stream->engine->language, .scope = name_of_scope, .metric = name_of_metric};
	slot->status =
	    cc_extract_write(&job->out, &job->count, stream->kind, stream->format, &names, &slot->article, slot->arena);
}

/* The line that ends a record: its lines are complete, or it could not be read. */
static void end_record(struct job *job)
{
	struct cc_slot *slot = &job->slot;
	if (slot->status == CC_OK)
		cc_extract_write_end(&job->out, slot->article.document.path, job->count);
	else
		cc_extract_write_error(&job->out, slot->article.document.path, slot->error);
}

static enum cc_status finish_job(struct stream *stream, struct job *job)
{
	struct cc_slot *slot = &job->slot;
	bool is_record = slot->input.kind == CC_INPUT_RECORD;
	if (slot->status == CC_ERR_NOMEM)
		return CC_ERR_NOMEM;
	if (is_record)
		end_record(job);
	else
		cc_tell_slot(stream->engine, slot);
	stream->incomplete = stream->incomplete || (!is_record && slot->status != CC_OK);
	if (job->out.failed)
		return CC_ERR_NOMEM;
	stream->stopped = job->out.len > 0 && !stream->sink->write(stream->sink->context, job->out.data, job->out.len);
	return CC_OK;
}

/* Run the batch and hand its lines on, in the order of the inputs. */
static enum cc_status run_batch(struct stream *stream)
{
	size_t count = stream->job_count;
	stream->job_count = 0;
	cc_pool_run(stream->threads, count, run_job, stream);
	for (size_t i = 0; i < count && !stream->stopped; i++) {
		enum cc_status status = finish_job(stream, &stream->jobs[i]);
		if (status != CC_OK)
			return status;
	}
	return CC_OK;
}

static enum cc_status add_job(struct stream *stream, const struct cc_input *input, size_t batch)
{
	struct job *job = &stream->jobs[stream->job_count];
	if (job->slot.arena == NULL) {
		job->slot.arena = cc_arena_new(&stream->engine->memory);
		job->out = cc_buf_new(&stream->engine->memory, LINES_MAX);
	}
	if (job->slot.arena == NULL)
		return CC_ERR_NOMEM;
	job->slot.input = *input;
	job->slot.periods = stream->engine->periods;
	job->slot.wanted = stream->kind->need == CC_NEED_MENTIONS ? stream->kind->mentions : 0;
	job->count = 0;
	stream->job_count++;
	return stream->job_count == batch ? run_batch(stream) : CC_OK;
}

/* ---- files ---- */

/* Whole files are large: no more at once than there are threads. */
static enum cc_status run_files(struct stream *stream, const struct cc_vec *inputs)
{
	const struct cc_input *items = inputs->items;
	enum cc_status status = CC_OK;
	for (size_t i = 0; status == CC_OK && !stream->stopped && i < inputs->len; i++)
		status = add_job(stream, &items[i], stream->threads);
	return status == CC_OK && !stream->stopped ? run_batch(stream) : status;
}

/* ---- records ---- */

/* Every line is a record, a blank one a bad record: who sends lines counts the answers. Only what stands behind the
 * last line end is no line when nothing is in it. */
static enum cc_status run_lines(struct stream *stream, const struct cc_input *file, struct cc_str lines, size_t *number)
{
	enum cc_status status = CC_OK;
	for (size_t at = 0; status == CC_OK && !stream->stopped && at < lines.len; (*number)++) {
		const char *end = memchr(lines.ptr + at, '\n', lines.len - at);
		size_t stop = end != NULL ? (size_t)(end - lines.ptr) : lines.len;
		struct cc_input input = *file;
		input.kind = CC_INPUT_RECORD;
		input.bytes = cc_str_trim(cc_str_slice(lines, at, stop));
		input.number = *number;
		at = stop + 1;
		if (end != NULL || input.bytes.len > 0)
			status = add_job(stream, &input, BATCH_MAX);
	}
	return status == CC_OK && !stream->stopped ? run_batch(stream) : status;
}

static enum cc_status refuse_long_line(struct stream *stream, size_t number)
{
	struct cc_error err = {0};
	char id[32];
	(void)cc_error_set(&err, CC_ERR_LIMIT, "the record is longer than %d MB; split the document",
			   CC_LINE_MAX / (1024 * 1024));
	struct cc_buf name = cc_buf_new(&stream->engine->memory, sizeof(id));
	struct cc_buf line = cc_buf_new(&stream->engine->memory, CC_LINE_MAX);
	cc_buf_addf(&name, "line %zu", number);
	cc_extract_write_error(&line, cc_buf_str(&name), &err);
	enum cc_status status = name.failed || line.failed ? CC_ERR_NOMEM : CC_OK;
	if (status == CC_OK)
		stream->stopped = !stream->sink->write(stream->sink->context, line.data, line.len);
	cc_buf_free(&name);
	cc_buf_free(&line);
	return status;
}

/* Whoever waits for the answer to a record before handing in the next one gets it. */
static void hand_on(struct stream *stream)
{
	if (!stream->stopped && stream->sink->flush != NULL)
		stream->stopped = !stream->sink->flush(stream->sink->context);
}

static enum cc_status run_open_records(struct stream *stream, const struct cc_input *file,
				       struct cc_line_source *source, struct cc_error *err)
{
	size_t number = 1;
	for (;;) {
		struct cc_line_batch batch;
		enum cc_status status = cc_line_source_next(&batch, source, err);
		if (status != CC_OK)
			return status == CC_NOT_FOUND ? CC_OK : status;
		if (batch.too_long)
			status = refuse_long_line(stream, number++);
		else
			status = run_lines(stream, file, batch.lines, &number);
		hand_on(stream);
		if (status != CC_OK || stream->stopped)
			return status;
	}
}

static enum cc_status run_record_file(struct stream *stream, const struct cc_input *file)
{
	if (file->kind == CC_INPUT_BYTES) {
		size_t number = 1;
		return run_lines(stream, file, file->bytes, &number);
	}
	struct cc_line_source source;
	struct cc_error err = {0};
	struct cc_str path = file->kind == CC_INPUT_STDIN ? CC_STR("-") : file->path;
	enum cc_status status = cc_line_source_open(&source, path, &stream->engine->memory, &err);
	if (status == CC_OK) {
		status = run_open_records(stream, file, &source, &err);
		cc_line_source_close(&source);
	}
	if (status != CC_ERR_IO)
		return status;
	if (err.at.path[0] == '\0')
		cc_error_at(&err, file->path, 0, 0);
	cc_engine_tell(stream->engine, CLAIMCHECK_ERROR, &err);
	stream->incomplete = true;
	return CC_OK;
}

static enum cc_status run_record_files(struct stream *stream, const struct cc_vec *inputs)
{
	const struct cc_input *items = inputs->items;
	enum cc_status status = CC_OK;
	for (size_t i = 0; status == CC_OK && !stream->stopped && i < inputs->len; i++)
		status = run_record_file(stream, &items[i]);
	return status;
}

/* ---- the call ---- */

static enum cc_status run_stream(struct stream *stream, const struct claimcheck_request *request,
				 struct cc_arena *arena)
{
	struct cc_vec inputs = cc_vec_new(arena, sizeof(struct cc_input));
	enum cc_status status = cc_inputs_list(&inputs, &stream->incomplete, stream->engine, request, arena);
	if (status != CC_OK)
		return status;
	stream->jobs = cc_arena_array(arena, BATCH_MAX, sizeof(*stream->jobs));
	if (stream->jobs == NULL)
		return CC_ERR_NOMEM;
	if (!request->records)
		cc_inputs_require(&inputs, &stream->incomplete, stream->engine);
	status = request->records ? run_record_files(stream, &inputs) : run_files(stream, &inputs);
	for (size_t i = 0; i < BATCH_MAX && stream->jobs[i].slot.arena != NULL; i++) {
		cc_arena_free(stream->jobs[i].slot.arena);
		cc_buf_free(&stream->jobs[i].out);
	}
	return status;
}

static bool find_format(enum cc_extract_format *out, const char *format)
{
	static const char *const ids[] = {
	    [CC_EXTRACT_NDJSON] = "ndjson", [CC_EXTRACT_TEXT] = "text", [CC_EXTRACT_EXPLAIN] = "explain"};
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		if (strcmp(ids[i], format) != 0)
			continue;
		*out = (enum cc_extract_format)i;
		return true;
	}
	return false;
}

enum claimcheck_status claimcheck_extract(const struct claimcheck *engine, const struct claimcheck_request *request,
					  const char *what, const char *format, const struct claimcheck_sink *sink)
{
	static const enum cc_stage stages[] = {[CC_NEED_READING] = CC_STAGE_READ,
					       [CC_NEED_TEXT] = CC_STAGE_TEXT,
					       [CC_NEED_MENTIONS] = CC_STAGE_EXTRACT,
					       [CC_NEED_CLAIMS] = CC_STAGE_LINK};
	struct stream stream = {.engine = engine, .sink = sink, .kind = cc_extract_kind_find(cc_str_from(what))};
	if (stream.kind == NULL || !find_format(&stream.format, format))
		return CLAIMCHECK_NOT_FOUND;
	stream.stage = stages[stream.kind->need];
	stream.threads = cc_pool_threads(request->threads);
	struct cc_arena *arena = cc_arena_new(&engine->memory);
	if (arena == NULL)
		return CLAIMCHECK_ERR_NOMEM;
	enum cc_status status = run_stream(&stream, request, arena);
	cc_arena_free(arena);
	if (status != CC_OK)
		return cc_engine_status(status);
	if (stream.stopped)
		return CLAIMCHECK_STOPPED;
	return stream.incomplete ? CLAIMCHECK_INCOMPLETE : CLAIMCHECK_OK;
}

bool claimcheck_extract_kind(size_t index, const char **id, const char **title)
{
	if (index >= cc_extract_kind_count)
		return false;
	*id = cc_extract_kinds[index].id;
	*title = cc_extract_kinds[index].title;
	return true;
}
