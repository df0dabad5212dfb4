/* The contracts' objects; the names here are theirs.
 * Leaves commas and escapes to base/json. */
#include "report/claim_json.h"

#include "base/hash.h"

void cc_json_date(struct cc_json *json, struct cc_date date)
{
	if (!cc_date_is_set(date)) {
		cc_json_null(json);
		return;
	}
	cc_json_plain(json);
	cc_date_write(json->buf, date);
	cc_json_plain_end(json);
}

void cc_json_spot(struct cc_json *json, const struct cc_spot *spot)
{
	cc_json_member_unsigned(json, "byte_start", spot->source.start);
	cc_json_member_unsigned(json, "byte_end", spot->source.end);
	cc_json_member_unsigned(json, "line", spot->line);
	cc_json_member_unsigned(json, "column", spot->column);
	cc_json_member_unsigned(json, "end_line", spot->end_line);
	cc_json_member_unsigned(json, "end_column", spot->end_column);
}

static void add_bound(struct cc_json *json, bool has, struct cc_decimal bound)
{
	if (has)
		cc_json_decimal(json, bound);
	else
		cc_json_null(json);
}

/* value, value2, low, high, unit, qualifier: the same in both contracts. */
static void add_values(struct cc_json *json, const struct cc_quantity *quantity)
{
	cc_json_key(json, "value");
	cc_json_decimal(json, quantity->value);
	cc_json_key(json, "value2");
	add_bound(json, quantity->is_range, quantity->value2);
	cc_json_key(json, "low");
	add_bound(json, quantity->hard.has_low, quantity->hard.low);
	cc_json_key(json, "high");
	add_bound(json, quantity->hard.has_high, quantity->hard.high);
	cc_json_member(json, "unit", quantity->unit);
	cc_json_key(json, "qualifier");
	cc_json_word(json, cc_qualifier_word(quantity->qualifier));
}

/* 1.1亿欧元(约合人民币8.44亿元): the second tells which figure it says again. */
static void add_same_as(struct cc_json *json, const struct cc_article *article, const struct cc_quantity *quantity)
{
	if (quantity->same_as.end == quantity->same_as.start)
		return;
	struct cc_span source = cc_article_source(article, cc_article_reading(article, quantity->same_as));
	cc_json_key(json, "same_as");
	cc_json_object(json);
	cc_json_member_unsigned(json, "byte_start", source.start);
	cc_json_member_unsigned(json, "byte_end", source.end);
	cc_json_object_end(json);
}

void cc_json_quantity(struct cc_json *json, const struct cc_article *article, const struct cc_quantity *quantity,
		      const struct cc_spot *spot)
{
	cc_json_object(json);
	cc_json_key(json, "type");
	cc_json_word(json, "quantity");
	cc_json_member(json, "document", article->document.path);
	cc_json_spot(json, spot);
	cc_json_member(json, "text", spot->text);
	cc_json_member(json, "number_text", cc_str_of_span(article->text.view, quantity->number));
	add_values(json, quantity);
	cc_json_member(json, "dimension", quantity->dimension);
	cc_json_key(json, "kind");
	cc_json_word(json, cc_number_kind_word(quantity->kind));
	add_same_as(json, article, quantity);
	cc_json_object_end(json);
}

void cc_json_period(struct cc_json *json, struct cc_period period, struct cc_str text, bool inferred)
{
	if (!cc_date_is_set(period.start) && !cc_date_is_set(period.end)) {
		cc_json_null(json);
		return;
	}
	cc_json_object(json);
	cc_json_key(json, "start");
	cc_json_date(json, period.start);
	cc_json_key(json, "end");
	cc_json_date(json, period.end);
	cc_json_key(json, "instant");
	cc_json_bool(json, period.instant);
	if (text.len > 0)
		cc_json_member(json, "text", text);
	cc_json_key(json, "inferred");
	cc_json_bool(json, inferred);
	cc_json_object_end(json);
}

/* Said by the sentence itself, as the contract means it, or taken from around it. */
static bool is_inferred(enum cc_binding binding)
{
	return binding == CC_BOUND_CONTEXT || binding == CC_BOUND_DEFAULT;
}

static void add_what(struct cc_json *json, const struct cc_claim *claim)
{
	struct cc_str view = claim->article->text.view;
	cc_json_member(json, "metric", claim->metric_id);
	cc_json_member(json, "scope", claim->scope_name);
	if (claim->part.len > 0)
		cc_json_member(json, "part", claim->part);
	cc_json_key(json, "scope_inferred");
	cc_json_bool(json, is_inferred(claim->scope_binding));
	cc_json_key(json, "period");
	cc_json_period(json, claim->period, cc_str_of_span(view, claim->period_span),
		       is_inferred(claim->period_binding));
	cc_json_member(json, "aspect", cc_str_from(cc_aspect_word(claim->aspect)));
	cc_json_member(json, "modality", cc_str_from(cc_modality_word(claim->modality)));
	cc_json_member(json, "basis", cc_str_from(cc_basis_word(claim->basis)));
	cc_json_member(json, "attribution", claim->attribution);
}

void cc_json_claim(struct cc_json *json, const struct cc_claim *claim, const struct cc_spot *spot)
{
	char key[CC_HASH_HEX + 1];
	cc_hash_hex(key, claim->key);
	cc_json_object(json);
	cc_json_member(json, "type", CC_STR("claim"));
	cc_json_member(json, "key", cc_str_from(key));
	cc_json_member(json, "document", claim->article->document.path);
	cc_json_spot(json, spot);
	cc_json_member(json, "text", spot->text);
	cc_json_member(json, "sentence", spot->sentence);
	add_what(json, claim);
	add_values(json, &claim->quantity);
	cc_json_key(json, "confidence");
	cc_json_thousandths(json, claim->confidence);
	cc_json_key(json, "document_date");
	cc_json_date(json, claim->article->document.date);
	cc_json_object_end(json);
}
