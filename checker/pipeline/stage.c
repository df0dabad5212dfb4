/* The order of the stages for one document; the only place that knows it.
 * Leaves each stage's work to its room. */
#include "pipeline/stage.h"

#include "extract/extract.h"
#include "link/link.h"
#include "pipeline/table_claims.h"
#include "read/files.h"
#include "read/reader.h"
#include "read/records.h"
#include "text/normalise.h"

/* Bytes live only until they are converted: in an arena of their own. */
static enum cc_status read_file(struct cc_slot *slot, struct cc_error *err)
{
	struct cc_arena *scratch = cc_arena_new(cc_arena_allocator(slot->arena));
	if (scratch == NULL)
		return CC_ERR_NOMEM;
	const struct cc_input *input = &slot->input;
	struct cc_read_input file = {.path = input->path, .date = input->date, .role = input->role};
	struct cc_str open = input->kind == CC_INPUT_STDIN ? CC_STR("-") : input->path;
	enum cc_status status = cc_file_bytes(&file.bytes, open, scratch, err);
	if (status == CC_OK)
		status = cc_read_document(&slot->article.document, &file, slot->arena, err);
	cc_arena_free(scratch);
	return status;
}

static enum cc_status read_bytes(struct cc_slot *slot, struct cc_error *err)
{
	const struct cc_input *input = &slot->input;
	struct cc_read_input file = {
	    .path = input->path, .bytes = input->bytes, .date = input->date, .role = input->role};
	return cc_read_document(&slot->article.document, &file, slot->arena, err);
}

static enum cc_status read_record(struct cc_slot *slot, struct cc_error *err)
{
	struct cc_record record = {0};
	enum cc_status status = cc_record_parse(&record, slot->input.bytes, slot->input.number, slot->arena, err);
	slot->article.document.path = record.id;
	if (status != CC_OK)
		return status;
	record.input.role = slot->input.role;
	if (!cc_date_is_set(record.input.date))
		record.input.date = slot->input.date;
	return cc_read_document(&slot->article.document, &record.input, slot->arena, err);
}

static enum cc_status read_input(struct cc_slot *slot, struct cc_error *err)
{
	static enum cc_status (*const readers[])(struct cc_slot *, struct cc_error *) = {
	    [CC_INPUT_FILE] = read_file,
	    [CC_INPUT_STDIN] = read_file,
	    [CC_INPUT_BYTES] = read_bytes,
	    [CC_INPUT_RECORD] = read_record,
	};
	slot->article.document.path = slot->input.path;
	return readers[slot->input.kind](slot, err);
}

static enum cc_status keep_error(struct cc_slot *slot, const struct cc_error *err)
{
	if (slot->error != NULL)
		return CC_OK; /* the first one tells enough */
	slot->error = cc_arena_alloc(slot->arena, sizeof(*slot->error));
	if (slot->error == NULL)
		return CC_ERR_NOMEM;
	*slot->error = *err;
	return CC_OK;
}

static enum cc_status extract_sentences(struct cc_article *article, struct cc_slot *slot,
					const struct cc_extract_context *context)
{
	struct cc_error err = {0};
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		enum cc_status status =
		    cc_extract_sentence(&article->mentions[i], context, &article->text.sentences[i], slot->arena, &err);
		if (status == CC_ERR_LIMIT)
			status = keep_error(slot, &err);
		if (status != CC_OK)
			return status;
		cc_arena_reset(context->scratch);
	}
	return CC_OK;
}

/* tests/bench/instructions.py counts what is done in here and in cc_text_make, by their names. */
static enum cc_status extract_article(struct cc_article *article, struct cc_slot *slot, const struct cc_ruleset *rules)
{
	/* Not zeroed: extracting a sentence writes all of its mentions. */
	article->mentions = cc_arena_take(slot->arena, article->text.sentence_count * sizeof(*article->mentions));
	struct cc_extract_context context = {.rules = rules,
					     .periods = slot->periods,
					     .date = article->document.date,
					     .view = article->text.view,
					     .numerals = article->text.numerals,
					     .wanted = slot->wanted,
					     .scratch = cc_arena_new(cc_arena_allocator(slot->arena))};
	enum cc_status status = CC_ERR_NOMEM;
	if (article->mentions != NULL && context.scratch != NULL)
		status = CC_OK;
	if (status == CC_OK && context.periods == NULL)
		status = cc_period_index_make(&context.periods, slot->arena);
	if (status == CC_OK)
		status = extract_sentences(article, slot, &context);
	cc_arena_free(context.scratch);
	return status;
}

/* "title: 青屿市2024年统计公报" in front matter or a record tells whom the text speaks of: an article of its own. */
static enum cc_status extract_title(struct cc_slot *slot, const struct cc_ruleset *rules, struct cc_error *err)
{
	const struct cc_document *document = &slot->article.document;
	if (!document->title_apart || document->title.len == 0)
		return CC_OK;
	struct cc_article *title = cc_arena_alloc(slot->arena, sizeof(*title));
	if (title == NULL)
		return CC_ERR_NOMEM;
	const struct cc_read_input input = {.path = document->path,
					    .bytes = document->title,
					    .media_type = CC_STR("text/plain"),
					    .charset = CC_STR("UTF-8"),
					    .date = document->date};
	enum cc_status status = cc_read_document(&title->document, &input, slot->arena, err);
	if (status == CC_OK)
		status = cc_text_make(&title->text, &title->document, slot->arena);
	if (status == CC_OK)
		status = extract_article(title, slot, rules);
	slot->article.title = title;
	return status;
}

/* A cell is read as the sentence that it stands for. */
static enum cc_status link_tables(struct cc_slot *slot, enum cc_linking linking, const struct cc_ruleset *rules)
{
	struct cc_article *article = &slot->article;
	struct cc_article *lines = cc_arena_alloc(slot->arena, sizeof(*lines));
	struct cc_vec line_of = cc_vec_new(slot->arena, sizeof(struct cc_table_line));
	if (lines == NULL)
		return CC_ERR_NOMEM;
	enum cc_status status = cc_table_lines_make(&line_of, &lines->document, article, rules, slot->arena);
	if (status != CC_OK || line_of.len == 0)
		return status;
	lines->title = article->title;
	lines->prose = article;
	status = cc_text_make(&lines->text, &lines->document, slot->arena);
	if (status == CC_OK)
		status = extract_article(lines, slot, rules);
	if (status == CC_OK)
		status = cc_link_article(lines, rules, linking, slot->arena);
	return status == CC_OK ? cc_table_claims_take(article, lines, &line_of, slot->arena) : status;
}

static enum cc_status run_stages(struct cc_slot *slot, enum cc_stage stage, const struct cc_ruleset *rules,
				 struct cc_error *err)
{
	const enum cc_linking linking = stage >= CC_STAGE_NOUNS ? CC_LINK_NOUNS : CC_LINK_CLAIMS;
	enum cc_status status = read_input(slot, err);
	if (status == CC_OK && stage >= CC_STAGE_TEXT)
		status = cc_text_make(&slot->article.text, &slot->article.document, slot->arena);
	if (status == CC_OK && stage >= CC_STAGE_EXTRACT)
		status = extract_article(&slot->article, slot, rules);
	if (status == CC_OK && stage >= CC_STAGE_LINK)
		status = extract_title(slot, rules, err);
	if (status == CC_OK && stage >= CC_STAGE_LINK)
		status = cc_link_article(&slot->article, rules, linking, slot->arena);
	if (status == CC_OK && stage >= CC_STAGE_LINK)
		status = link_tables(slot, linking, rules);
	return status;
}

void cc_stage_run(struct cc_slot *slot, enum cc_stage stage, const struct cc_ruleset *rules)
{
	struct cc_error err = {0};
	slot->error = NULL;
	slot->article = (struct cc_article){0};
	slot->status = run_stages(slot, stage, rules, &err);
	if (slot->status == CC_OK)
		return;
	if (err.text[0] == '\0')
		(void)cc_error_set(&err, slot->status, "%s", cc_status_name(slot->status));
	if (keep_error(slot, &err) != CC_OK)
		slot->status = CC_ERR_NOMEM;
}
