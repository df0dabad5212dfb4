/* Each sort of item: its JSON object, and its words for people.
 * Leaves the contracts' objects to claim_json.c. */
#include "report/extract_items.h"

#include "report/claim_json.h"
#include "report/explain_quantity.h"

/* ---- members that all but the contracts' own objects share ---- */

static void open_object(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	struct cc_json *json = &extraction->json;
	cc_json_object(json);
	cc_json_member(json, "type", cc_str_from(item->sort->type));
	cc_json_member(json, "document", extraction->article->document.path);
	cc_json_spot(json, spot);
	cc_json_member(json, "text", spot->text);
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

static void quantity_json(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	cc_json_quantity(&extraction->json, extraction->article, item->data, spot);
}

static void quantity_label(struct cc_extraction *extraction, const struct cc_item *item)
{
	add_value(extraction->out, item->data);
}

static void quantity_explain(struct cc_extraction *extraction, const struct cc_item *item)
{
	cc_explain_quantity(extraction->out, extraction->article, item->data, extraction->names->language);
}

const struct cc_item_sort cc_item_quantity = {
    .type = "quantity", .json = quantity_json, .label = quantity_label, .explain = quantity_explain};

static void claim_json(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	cc_json_claim(&extraction->json, item->data, spot);
}

static void claim_label(struct cc_extraction *extraction, const struct cc_item *item)
{
	const struct cc_claim *claim = item->data;
	struct cc_buf *out = extraction->out;
	add_value(out, &claim->quantity);
	cc_buf_adds(out, " · ");
	cc_buf_add(out, claim->metric_id);
	cc_buf_adds(out, " · ");
	cc_claim_write_dimensions(out, claim);
}

const struct cc_item_sort cc_item_claim = {.type = "claim", .json = claim_json, .label = claim_label};

/* ---- mentions ---- */

static void period_json(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	static const char *const states[] = {[CC_PERIOD_RESOLVED] = "resolved",
					     [CC_PERIOD_NEEDS_YEAR] = "needs_year",
					     [CC_PERIOD_NEEDS_DATE] = "needs_date",
					     [CC_PERIOD_SAME] = "same"};
	const struct cc_period_mention *mention = item->data;
	open_object(extraction, item, spot);
	cc_json_member(&extraction->json, "state", cc_str_from(states[mention->state]));
	cc_json_key(&extraction->json, "relative");
	cc_json_bool(&extraction->json, mention->relative);
	cc_json_key(&extraction->json, "period");
	if (mention->state == CC_PERIOD_RESOLVED)
		cc_json_period(&extraction->json, mention->period, (struct cc_str){0}, false);
	else
		cc_json_null(&extraction->json);
	if (mention->state == CC_PERIOD_NEEDS_YEAR) { /* in year 1 */
		cc_json_key(&extraction->json, "yearless");
		cc_json_period(&extraction->json, mention->period, (struct cc_str){0}, false);
	}
	cc_json_object_end(&extraction->json);
}

static void period_label(struct cc_extraction *extraction, const struct cc_item *item)
{
	const struct cc_period_mention *mention = item->data;
	if (mention->state == CC_PERIOD_RESOLVED)
		cc_period_write(extraction->out, mention->period);
	else
		cc_buf_adds(extraction->out, "?");
}

const struct cc_item_sort cc_item_period = {.type = "period", .json = period_json, .label = period_label};

static struct cc_str scope_name(struct cc_extraction *extraction, const struct cc_item *item)
{
	const struct cc_scope_mention *mention = item->data;
	return extraction->names->scope(mention->scope);
}

static void scope_json(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	open_object(extraction, item, spot);
	cc_json_member(&extraction->json, "scope", scope_name(extraction, item));
	cc_json_object_end(&extraction->json);
}

static void scope_label(struct cc_extraction *extraction, const struct cc_item *item)
{
	cc_buf_add(extraction->out, scope_name(extraction, item));
}

const struct cc_item_sort cc_item_scope = {.type = "scope", .json = scope_json, .label = scope_label};

static struct cc_str metric_name(struct cc_extraction *extraction, const struct cc_item *item)
{
	const struct cc_metric_mention *mention = item->data;
	return extraction->names->metric(mention->metric);
}

static void metric_json(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	open_object(extraction, item, spot);
	cc_json_member(&extraction->json, "metric", metric_name(extraction, item));
	cc_json_object_end(&extraction->json);
}

static void metric_label(struct cc_extraction *extraction, const struct cc_item *item)
{
	cc_buf_add(extraction->out, metric_name(extraction, item));
}

const struct cc_item_sort cc_item_metric = {.type = "metric", .json = metric_json, .label = metric_label};

static const char *cue_of(const struct cc_item *item)
{
	const struct cc_cue_mention *mention = item->data;
	return cc_cue_word(mention->kind);
}

static void cue_json(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	open_object(extraction, item, spot);
	cc_json_member(&extraction->json, "cue", cc_str_from(cue_of(item)));
	cc_json_object_end(&extraction->json);
}

static void cue_label(struct cc_extraction *extraction, const struct cc_item *item)
{
	cc_buf_adds(extraction->out, cue_of(item));
}

const struct cc_item_sort cc_item_cue = {.type = "cue", .json = cue_json, .label = cue_label};

/* ---- sentences, blocks, text ---- */

static void sentence_json(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	open_object(extraction, item, spot);
	cc_json_object_end(&extraction->json);
}

const struct cc_item_sort cc_item_sentence = {.type = "sentence", .json = sentence_json};

static const char *const block_words[] = {
    [CC_BLOCK_PARAGRAPH] = "paragraph", [CC_BLOCK_HEADING] = "heading",	      [CC_BLOCK_LIST_ITEM] = "list_item",
    [CC_BLOCK_QUOTATION] = "quotation", [CC_BLOCK_TABLE_CELL] = "table_cell", [CC_BLOCK_CODE] = "code"};

static void block_json(struct cc_extraction *extraction, const struct cc_item *item, const struct cc_spot *spot)
{
	const struct cc_block *block = item->data;
	open_object(extraction, item, spot);
	cc_json_member(&extraction->json, "kind", cc_str_from(block_words[block->kind]));
	cc_json_key(&extraction->json, "level");
	cc_json_unsigned(&extraction->json, block->level > 0 ? (uint64_t)block->level : 0);
	cc_json_object_end(&extraction->json);
}

static void block_label(struct cc_extraction *extraction, const struct cc_item *item)
{
	const struct cc_block *block = item->data;
	cc_buf_adds(extraction->out, block_words[block->kind]);
}

const struct cc_item_sort cc_item_block = {.type = "block", .json = block_json, .label = block_label};
