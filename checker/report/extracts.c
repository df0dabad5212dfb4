/* Every kind walks its items in text order and emits a line for each.
 * Leaves how an item is written to extract_items.c. */
#include "report/extracts.h"

#include "report/claim_json.h"
#include "report/excerpt.h"
#include "report/extract_items.h"

static void emit_json(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	extraction->json = cc_json_new(extraction->out, 0);
	item->sort->json(extraction, item, spot);
	cc_buf_add_char(extraction->out, '\n');
}

static void emit_text(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	cc_excerpt_write_line(extraction->out, extraction->article->document.path);
	cc_buf_addf(extraction->out, ":%zu:%zu: ", spot->line, spot->column);
	cc_excerpt_write_line(extraction->out, spot->text);
	if (item->sort->label != NULL) {
		cc_buf_adds(extraction->out, " = ");
		item->sort->label(extraction, item);
	}
	cc_buf_add_char(extraction->out, '\n');
}

/* One block an item: its words, below them how they were read. */
static void emit_explained(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	if (item->sort->explain == NULL) {
		emit_text(extraction, item, spot);
		return;
	}
	cc_excerpt_write_line(extraction->out, extraction->article->document.path);
	cc_buf_addf(extraction->out, ":%zu:%zu: ", spot->line, spot->column);
	cc_excerpt_write_line(extraction->out, spot->text);
	cc_buf_add_char(extraction->out, '\n');
	item->sort->explain(extraction, item);
}

static enum cc_status emit(struct cc_extraction *extraction, const struct cc_item *item)
{
	static void (*const emitters[])(struct cc_extraction *, const struct cc_item *, const struct cc_spot *) = {
	    [CC_EXTRACT_NDJSON] = emit_json, [CC_EXTRACT_TEXT] = emit_text, [CC_EXTRACT_EXPLAIN] = emit_explained};
	struct cc_spot spot;
	enum cc_status status = cc_spotter_find(&spot, &extraction->spotter, item->mark, item->sentence);
	if (status != CC_OK)
		return status;
	emitters[extraction->format](extraction, item, &spot);
	extraction->count++;
	return extraction->out->failed ? CC_ERR_NOMEM : CC_OK;
}

/* ---- walking ---- */

/* From the view to the reading text. */
static struct cc_span reading_of(struct cc_extraction *extraction, struct cc_span view)
{
	return cc_map_span_near(&extraction->article->text.to_reading, view, &extraction->piece);
}

static struct cc_span sentence_of(struct cc_extraction *extraction, size_t index)
{
	return reading_of(extraction, extraction->article->text.sentences[index].span);
}

/* Arrays of mentions differ in type only: where they stand in struct cc_mentions, and how long an item is. Each item
 * begins with its span. */
struct array {
	const struct cc_item_sort *sort;
	const char *items;
	size_t count;
	size_t size;
};

static enum cc_status each_of(struct cc_extraction *extraction, const struct array *array, size_t sentence)
{
	struct cc_span around = array->count > 0 ? sentence_of(extraction, sentence) : (struct cc_span){0};
	for (size_t i = 0; i < array->count; i++) {
		const struct cc_span *span = (const void *)(array->items + i * array->size);
		struct cc_item item = {
		    .sort = array->sort, .data = span, .mark = reading_of(extraction, *span), .sentence = around};
		enum cc_status status = emit(extraction, &item);
		if (status != CC_OK)
			return status;
	}
	return CC_OK;
}

_Static_assert(offsetof(struct cc_quantity, span) == 0 && offsetof(struct cc_period_mention, span) == 0 &&
		   offsetof(struct cc_scope_mention, span) == 0 && offsetof(struct cc_metric_mention, span) == 0 &&
		   offsetof(struct cc_cue_mention, span) == 0,
	       "each_of reads the span at the start of an item");

static struct array quantities_of(const struct cc_mentions *mentions)
{
	return (struct array){.sort = &cc_item_quantity,
			      .items = (const char *)mentions->quantities,
			      .count = mentions->quantity_count,
			      .size = sizeof(struct cc_quantity)};
}

static struct array periods_of(const struct cc_mentions *mentions)
{
	return (struct array){.sort = &cc_item_period,
			      .items = (const char *)mentions->periods,
			      .count = mentions->period_count,
			      .size = sizeof(struct cc_period_mention)};
}

static struct array scopes_of(const struct cc_mentions *mentions)
{
	return (struct array){.sort = &cc_item_scope,
			      .items = (const char *)mentions->scopes,
			      .count = mentions->scope_count,
			      .size = sizeof(struct cc_scope_mention)};
}

static struct array metrics_of(const struct cc_mentions *mentions)
{
	return (struct array){.sort = &cc_item_metric,
			      .items = (const char *)mentions->metrics,
			      .count = mentions->metric_count,
			      .size = sizeof(struct cc_metric_mention)};
}

static struct array cues_of(const struct cc_mentions *mentions)
{
	return (struct array){.sort = &cc_item_cue,
			      .items = (const char *)mentions->cues,
			      .count = mentions->cue_count,
			      .size = sizeof(struct cc_cue_mention)};
}

static enum cc_status each_mention(struct cc_extraction *extraction,
				   struct array (*choose)(const struct cc_mentions *mentions))
{
	for (size_t i = 0; i < extraction->article->text.sentence_count; i++) {
		struct array array = choose(&extraction->article->mentions[i]);
		enum cc_status status = each_of(extraction, &array, i);
		if (status != CC_OK)
			return status;
	}
	return CC_OK;
}

static enum cc_status each_quantity(struct cc_extraction *extraction)
{
	return each_mention(extraction, quantities_of);
}

static enum cc_status each_period(struct cc_extraction *extraction)
{
	return each_mention(extraction, periods_of);
}

static enum cc_status each_scope(struct cc_extraction *extraction)
{
	return each_mention(extraction, scopes_of);
}

static enum cc_status each_metric(struct cc_extraction *extraction)
{
	return each_mention(extraction, metrics_of);
}

static enum cc_status each_cue(struct cc_extraction *extraction)
{
	return each_mention(extraction, cues_of);
}

static enum cc_status each_claim(struct cc_extraction *extraction)
{
	const struct cc_article *article = extraction->article;
	for (size_t i = 0; i < article->claim_count; i++) {
		const struct cc_claim *claim = &article->claims[i];
		struct cc_item item = {.sort = &cc_item_claim,
				       .data = claim,
				       .mark = reading_of(extraction, claim->quantity.span),
				       .sentence = sentence_of(extraction, claim->sentence)};
		enum cc_status status = emit(extraction, &item);
		if (status != CC_OK)
			return status;
	}
	return CC_OK;
}

static enum cc_status each_sentence(struct cc_extraction *extraction)
{
	for (size_t i = 0; i < extraction->article->text.sentence_count; i++) {
		struct cc_span span = sentence_of(extraction, i);
		struct cc_item item = {.sort = &cc_item_sentence, .mark = span, .sentence = span};
		enum cc_status status = emit(extraction, &item);
		if (status != CC_OK)
			return status;
	}
	return CC_OK;
}

static enum cc_status each_block(struct cc_extraction *extraction)
{
	const struct cc_document *document = &extraction->article->document;
	for (size_t i = 0; i < document->block_count; i++) {
		const struct cc_block *block = &document->blocks[i];
		struct cc_item item = {
		    .sort = &cc_item_block, .data = block, .mark = block->text, .sentence = block->text};
		enum cc_status status = emit(extraction, &item);
		if (status != CC_OK)
			return status;
	}
	return CC_OK;
}

static void text_json(struct cc_extraction *extraction)
{
	const struct cc_document *document = &extraction->article->document;
	struct cc_json *json = &extraction->json;
	*json = cc_json_new(extraction->out, 0);
	cc_json_object(json);
	cc_json_member(json, "type", CC_STR("text"));
	cc_json_member(json, "document", document->path);
	cc_json_member(json, "title", document->title);
	cc_json_key(json, "date");
	cc_json_date(json, document->date);
	cc_json_member(json, "media_type", document->media_type);
	cc_json_member(json, "encoding", document->encoding);
	cc_json_member(json, "text", document->reading);
	cc_json_object_end(json);
	cc_buf_add_char(extraction->out, '\n');
}

/* The whole reading text: for people as it is, one document behind the other. */
static enum cc_status each_text(struct cc_extraction *extraction)
{
	struct cc_str reading = extraction->article->document.reading;
	if (extraction->format == CC_EXTRACT_NDJSON)
		text_json(extraction);
	else
		cc_buf_add(extraction->out, reading);
	if (extraction->format == CC_EXTRACT_TEXT && reading.len > 0 && !cc_str_ends(reading, CC_STR("\n")))
		cc_buf_add_char(extraction->out, '\n');
	extraction->count++;
	return extraction->out->failed ? CC_ERR_NOMEM : CC_OK;
}

static enum cc_status each_of_all(struct cc_extraction *extraction)
{
	static enum cc_status (*const steps[])(struct cc_extraction *) = {
	    each_block, each_sentence, each_quantity, each_period, each_scope, each_metric, each_cue, each_claim};
	enum cc_status status = CC_OK;
	for (size_t i = 0; status == CC_OK && i < sizeof(steps) / sizeof(steps[0]); i++)
		status = steps[i](extraction);
	return status;
}

const struct cc_extract_kind cc_extract_kinds[] = {
    {.id = "quantities",
     .title = "every figure, as read",
     .need = CC_NEED_MENTIONS,
     .mentions = CC_MENTION_QUANTITIES,
     .each = each_quantity},
    {.id = "claims", .title = "figures with metric, scope and period", .need = CC_NEED_CLAIMS, .each = each_claim},
    {.id = "sentences", .title = "sentences", .need = CC_NEED_TEXT, .each = each_sentence},
    {.id = "text", .title = "the text that was read", .need = CC_NEED_READING, .each = each_text},
    {.id = "blocks", .title = "headings, paragraphs, items, cells", .need = CC_NEED_READING, .each = each_block},
    {.id = "periods",
     .title = "dates and periods",
     .need = CC_NEED_MENTIONS,
     .mentions = CC_MENTION_PERIODS,
     .each = each_period},
    {.id = "scopes",
     .title = "places and organisations",
     .need = CC_NEED_MENTIONS,
     .mentions = CC_MENTION_SCOPES,
     .each = each_scope},
    {.id = "metrics",
     .title = "names of metrics",
     .need = CC_NEED_MENTIONS,
     .mentions = CC_MENTION_METRICS,
     .each = each_metric},
    {.id = "cues",
     .title = "words that tell what a figure states",
     .need = CC_NEED_MENTIONS,
     .mentions = CC_MENTION_CUES,
     .each = each_cue},
    {.id = "all", .title = "all of these but the text", .need = CC_NEED_CLAIMS, .each = each_of_all},
};

const size_t cc_extract_kind_count = sizeof(cc_extract_kinds) / sizeof(cc_extract_kinds[0]);

const struct cc_extract_kind *cc_extract_kind_find(struct cc_str id)
{
	for (size_t i = 0; i < cc_extract_kind_count; i++)
		if (cc_str_equal(cc_str_from(cc_extract_kinds[i].id), id))
			return &cc_extract_kinds[i];
	return NULL;
}

enum cc_status cc_extract_write(struct cc_buf *out, size_t *count, const struct cc_extract_kind *kind,
				enum cc_extract_format format, const struct cc_extract_names *names,
				const struct cc_article *article, struct cc_arena *arena)
{
	struct cc_extraction extraction = {.out = out,
					   .format = format,
					   .names = names,
					   .article = article,
					   .spotter = cc_spotter_new(article, arena)};
	enum cc_status status = kind->each(&extraction);
	*count = extraction.count;
	return status;
}

void cc_extract_write_end(struct cc_buf *out, struct cc_str document, size_t count)
{
	struct cc_json json = cc_json_new(out, 0);
	cc_json_object(&json);
	cc_json_member(&json, "type", CC_STR("end"));
	cc_json_member(&json, "document", document);
	cc_json_key(&json, "count");
	cc_json_unsigned(&json, count);
	cc_json_object_end(&json);
	cc_buf_add_char(out, '\n');
}

void cc_extract_write_error(struct cc_buf *out, struct cc_str document, const struct cc_error *err)
{
	struct cc_json json = cc_json_new(out, 0);
	cc_json_object(&json);
	cc_json_member(&json, "type", CC_STR("error"));
	cc_json_member(&json, "document", document);
	cc_json_member(&json, "code", cc_str_from(cc_status_name(err->code)));
	cc_json_member(&json, "message", cc_str_from(err->text));
	cc_json_object_end(&json);
	cc_buf_add_char(out, '\n');
}
