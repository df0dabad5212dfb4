/* Every kind walks its items in text order; each item knows its JSON object and its words for people.
 * Leaves the contracts' objects to claim_json.c. */
#include "report/extracts.h"

#include "report/claim_json.h"
#include "report/excerpt.h"

struct item;

/* How one sort of item is written. */
struct sort {
	const char *type;
	void (*json)(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot);
	void (*label)(struct cc_extraction *extraction, const struct item *item); /* behind the words, for people */
};

struct item {
	const struct sort *sort;
	const void *data;
	struct cc_span mark;	 /* reading offsets */
	struct cc_span sentence; /* reading offsets */
};

struct cc_extraction {
	struct cc_buf *out;
	struct cc_json json;
	enum cc_extract_format format;
	const struct cc_extract_names *names;
	const struct cc_article *article;
	struct cc_spotter spotter;
	size_t count;
};

static void add_string(struct cc_json *json, const char *key, struct cc_str text)
{
	cc_json_key(json, key);
	cc_json_string(json, text);
}

static void emit_json(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	extraction->json = cc_json_new(extraction->out, 0);
	item->sort->json(extraction, item, spot);
	cc_buf_add_char(extraction->out, '\n');
}

static void emit_text(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
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

static enum cc_status emit(struct cc_extraction *extraction, const struct item *item)
{
	static void (*const emitters[])(struct cc_extraction *, const struct item *, const struct cc_spot *) = {
	    [CC_EXTRACT_NDJSON] = emit_json, [CC_EXTRACT_TEXT] = emit_text};
	struct cc_spot spot;
	enum cc_status status = cc_spotter_find(&spot, &extraction->spotter, item->mark, item->sentence);
	if (status != CC_OK)
		return status;
	emitters[extraction->format](extraction, item, &spot);
	extraction->count++;
	return extraction->out->failed ? CC_ERR_NOMEM : CC_OK;
}

/* ---- members that all but the contracts' own objects share ---- */

static void open_object(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	struct cc_json *json = &extraction->json;
	cc_json_object(json);
	add_string(json, "type", cc_str_from(item->sort->type));
	add_string(json, "document", extraction->article->document.path);
	cc_json_spot(json, spot);
	add_string(json, "text", spot->text);
}

/* ---- quantities and claims ---- */

static void add_value(struct cc_buf *out, const struct cc_quantity *quantity)
{
	cc_decimal_write(out, quantity->value);
	if (quantity->is_range) {
		cc_buf_adds(out, "–");
		cc_decimal_write(out, quantity->value2);
	}
	if (quantity->unit.len > 0) {
		cc_buf_add_char(out, ' ');
		cc_buf_add(out, quantity->unit);
	}
	if (quantity->qualifier != CC_QUALIFIER_EXACT)
		cc_buf_addf(out, " (%s)", cc_qualifier_word(quantity->qualifier));
}

static void quantity_json(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	cc_json_quantity(&extraction->json, extraction->article, item->data, spot);
}

static void quantity_label(struct cc_extraction *extraction, const struct item *item)
{
	add_value(extraction->out, item->data);
}

static const struct sort quantity_sort = {.type = "quantity", .json = quantity_json, .label = quantity_label};

static void claim_json(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	cc_json_claim(&extraction->json, item->data, spot);
}

static void claim_label(struct cc_extraction *extraction, const struct item *item)
{
	const struct cc_claim *claim = item->data;
	struct cc_buf *out = extraction->out;
	add_value(out, &claim->quantity);
	cc_buf_adds(out, " · ");
	cc_buf_add(out, claim->metric_id);
	cc_buf_adds(out, " · ");
	cc_buf_add(out, claim->scope_name.len > 0 ? claim->scope_name : CC_STR("?"));
	cc_buf_adds(out, " · ");
	if (claim->period_binding != CC_BOUND_NOT)
		cc_period_write(out, claim->period);
	else
		cc_buf_add_char(out, '?');
	cc_buf_addf(out, " · %s, %s", cc_aspect_word(claim->aspect), cc_modality_word(claim->modality));
}

static const struct sort claim_sort = {.type = "claim", .json = claim_json, .label = claim_label};

/* ---- mentions ---- */

static void period_json(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	static const char *const states[] = {[CC_PERIOD_RESOLVED] = "resolved",
					     [CC_PERIOD_NEEDS_YEAR] = "needs_year",
					     [CC_PERIOD_NEEDS_DATE] = "needs_date",
					     [CC_PERIOD_SAME] = "same"};
	const struct cc_period_mention *mention = item->data;
	open_object(extraction, item, spot);
	add_string(&extraction->json, "state", cc_str_from(states[mention->state]));
	cc_json_key(&extraction->json, "relative");
	cc_json_bool(&extraction->json, mention->relative);
	cc_json_key(&extraction->json, "period");
	if (mention->state == CC_PERIOD_RESOLVED)
		cc_json_period(&extraction->json, mention->period, (struct cc_str){0}, false);
	else
		cc_json_null(&extraction->json);
	cc_json_object_end(&extraction->json);
}

static void period_label(struct cc_extraction *extraction, const struct item *item)
{
	const struct cc_period_mention *mention = item->data;
	if (mention->state == CC_PERIOD_RESOLVED)
		cc_period_write(extraction->out, mention->period);
	else
		cc_buf_adds(extraction->out, "?");
}

static const struct sort period_sort = {.type = "period", .json = period_json, .label = period_label};

static struct cc_str scope_name(struct cc_extraction *extraction, const struct item *item)
{
	const struct cc_scope_mention *mention = item->data;
	return extraction->names->scope(mention->scope);
}

static void scope_json(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	open_object(extraction, item, spot);
	add_string(&extraction->json, "scope", scope_name(extraction, item));
	cc_json_object_end(&extraction->json);
}

static void scope_label(struct cc_extraction *extraction, const struct item *item)
{
	cc_buf_add(extraction->out, scope_name(extraction, item));
}

static const struct sort scope_sort = {.type = "scope", .json = scope_json, .label = scope_label};

static struct cc_str metric_name(struct cc_extraction *extraction, const struct item *item)
{
	const struct cc_metric_mention *mention = item->data;
	return extraction->names->metric(mention->metric);
}

static void metric_json(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	open_object(extraction, item, spot);
	add_string(&extraction->json, "metric", metric_name(extraction, item));
	cc_json_object_end(&extraction->json);
}

static void metric_label(struct cc_extraction *extraction, const struct item *item)
{
	cc_buf_add(extraction->out, metric_name(extraction, item));
}

static const struct sort metric_sort = {.type = "metric", .json = metric_json, .label = metric_label};

static const char *cue_of(const struct item *item)
{
	const struct cc_cue_mention *mention = item->data;
	return cc_cue_word(mention->kind);
}

static void cue_json(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	open_object(extraction, item, spot);
	add_string(&extraction->json, "cue", cc_str_from(cue_of(item)));
	cc_json_object_end(&extraction->json);
}

static void cue_label(struct cc_extraction *extraction, const struct item *item)
{
	cc_buf_adds(extraction->out, cue_of(item));
}

static const struct sort cue_sort = {.type = "cue", .json = cue_json, .label = cue_label};

/* ---- sentences, blocks, text ---- */

static void sentence_json(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	open_object(extraction, item, spot);
	cc_json_object_end(&extraction->json);
}

static const struct sort sentence_sort = {.type = "sentence", .json = sentence_json};

static const char *const block_words[] = {
    [CC_BLOCK_PARAGRAPH] = "paragraph", [CC_BLOCK_HEADING] = "heading",	      [CC_BLOCK_LIST_ITEM] = "list_item",
    [CC_BLOCK_QUOTATION] = "quotation", [CC_BLOCK_TABLE_CELL] = "table_cell", [CC_BLOCK_CODE] = "code"};

static void block_json(struct cc_extraction *extraction, const struct item *item, const struct cc_spot *spot)
{
	const struct cc_block *block = item->data;
	open_object(extraction, item, spot);
	add_string(&extraction->json, "kind", cc_str_from(block_words[block->kind]));
	cc_json_key(&extraction->json, "level");
	cc_json_unsigned(&extraction->json, block->level > 0 ? (uint64_t)block->level : 0);
	cc_json_object_end(&extraction->json);
}

static void block_label(struct cc_extraction *extraction, const struct item *item)
{
	const struct cc_block *block = item->data;
	cc_buf_adds(extraction->out, block_words[block->kind]);
}

static const struct sort block_sort = {.type = "block", .json = block_json, .label = block_label};

/* ---- walking ---- */

static struct cc_span sentence_of(const struct cc_extraction *extraction, size_t index)
{
	return cc_article_reading(extraction->article, extraction->article->text.sentences[index].span);
}

/* Arrays of mentions differ in type only: where they stand in struct cc_mentions, and how long an item is. Each item
 * begins with its span. */
struct array {
	const struct sort *sort;
	const char *items;
	size_t count;
	size_t size;
};

static enum cc_status each_of(struct cc_extraction *extraction, const struct array *array, size_t sentence)
{
	struct cc_span around = array->count > 0 ? sentence_of(extraction, sentence) : (struct cc_span){0};
	for (size_t i = 0; i < array->count; i++) {
		const struct cc_span *span = (const void *)(array->items + i * array->size);
		struct item item = {.sort = array->sort,
				    .data = span,
				    .mark = cc_article_reading(extraction->article, *span),
				    .sentence = around};
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
	return (struct array){.sort = &quantity_sort,
			      .items = (const char *)mentions->quantities,
			      .count = mentions->quantity_count,
			      .size = sizeof(struct cc_quantity)};
}

static struct array periods_of(const struct cc_mentions *mentions)
{
	return (struct array){.sort = &period_sort,
			      .items = (const char *)mentions->periods,
			      .count = mentions->period_count,
			      .size = sizeof(struct cc_period_mention)};
}

static struct array scopes_of(const struct cc_mentions *mentions)
{
	return (struct array){.sort = &scope_sort,
			      .items = (const char *)mentions->scopes,
			      .count = mentions->scope_count,
			      .size = sizeof(struct cc_scope_mention)};
}

static struct array metrics_of(const struct cc_mentions *mentions)
{
	return (struct array){.sort = &metric_sort,
			      .items = (const char *)mentions->metrics,
			      .count = mentions->metric_count,
			      .size = sizeof(struct cc_metric_mention)};
}

static struct array cues_of(const struct cc_mentions *mentions)
{
	return (struct array){.sort = &cue_sort,
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
		struct item item = {.sort = &claim_sort,
				    .data = claim,
				    .mark = cc_article_reading(article, claim->quantity.span),
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
		struct item item = {.sort = &sentence_sort, .mark = span, .sentence = span};
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
		struct item item = {.sort = &block_sort, .data = block, .mark = block->text, .sentence = block->text};
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
	add_string(json, "type", CC_STR("text"));
	add_string(json, "document", document->path);
	add_string(json, "title", document->title);
	cc_json_key(json, "date");
	cc_json_date(json, document->date);
	add_string(json, "media_type", document->media_type);
	add_string(json, "encoding", document->encoding);
	add_string(json, "text", document->reading);
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
    {.id = "quantities", .title = "every figure, as read", .need = CC_NEED_MENTIONS, .each = each_quantity},
    {.id = "claims", .title = "figures with metric, scope and period", .need = CC_NEED_CLAIMS, .each = each_claim},
    {.id = "sentences", .title = "sentences", .need = CC_NEED_TEXT, .each = each_sentence},
    {.id = "text", .title = "the text that was read", .need = CC_NEED_READING, .each = each_text},
    {.id = "blocks", .title = "headings, paragraphs, items, cells", .need = CC_NEED_READING, .each = each_block},
    {.id = "periods", .title = "dates and periods", .need = CC_NEED_MENTIONS, .each = each_period},
    {.id = "scopes", .title = "places and organisations", .need = CC_NEED_MENTIONS, .each = each_scope},
    {.id = "metrics", .title = "names of metrics", .need = CC_NEED_MENTIONS, .each = each_metric},
    {.id = "cues", .title = "words that tell what a figure states", .need = CC_NEED_MENTIONS, .each = each_cue},
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
	add_string(&json, "type", CC_STR("end"));
	add_string(&json, "document", document);
	cc_json_key(&json, "count");
	cc_json_unsigned(&json, count);
	cc_json_object_end(&json);
	cc_buf_add_char(out, '\n');
}

void cc_extract_write_error(struct cc_buf *out, struct cc_str document, const struct cc_error *err)
{
	struct cc_json json = cc_json_new(out, 0);
	cc_json_object(&json);
	add_string(&json, "type", CC_STR("error"));
	add_string(&json, "document", document);
	add_string(&json, "code", cc_str_from(cc_status_name(err->code)));
	add_string(&json, "message", cc_str_from(err->text));
	cc_json_object_end(&json);
	cc_buf_add_char(out, '\n');
}
