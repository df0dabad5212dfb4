/* The official value is rounded to as many digits as the text prints: 3.63268万亿 is printed as 3.63万亿.
 * Leaves which claims are to be changed to the checks. */
#include "checks/value/figure_fix.h"

#include "checks/shared/compose.h"
#include "checks/shared/say.h"

/* Where the digits of a claim's figure stand in the source, and how many of them behind the point. */
struct digits {
	struct cc_span source;
	struct cc_str text;
	int32_t decimals;
};

static bool says_more(const struct cc_quantity *quantity)
{
	return quantity->qualifier != CC_QUALIFIER_EXACT || quantity->is_range || quantity->is_sum ||
	       quantity->suspect || quantity->value.negative;
}

static bool same_unit(const struct cc_claim *claim, const struct cc_fact *fact)
{
	return fact->unit.ptr == NULL || cc_str_equal(fact->unit, claim->quantity.unit);
}

/* 6.88 as 6.<b>88</b> is left alone: what stands in the source must be the digits themselves. */
static bool find_digits(struct digits *out, const struct cc_claim *claim)
{
	const struct cc_article *article = claim->article;
	struct cc_span number = claim->quantity.number;
	struct cc_str numeral = cc_str_of_span(article->text.view, number);
	size_t len = say_digits_of(numeral, &out->decimals);
	out->text = cc_str_slice(numeral, 0, len);
	number.end = number.start + len;
	out->source = cc_article_source(article, cc_article_reading(article, number));
	return len > 0 && memchr(out->text.ptr, ',', len) == NULL &&
	       cc_str_equal(cc_str_of_span(article->document.source, out->source), out->text);
}

/* The official value in the multiplier and the digits of the text. @return false where it cannot be written so. */
static bool write_value(struct cc_buf *out, const struct cc_claim *claim, const struct digits *digits,
			const struct cc_fact *fact)
{
	const struct cc_decimal one = cc_decimal_from_int(1);
	const struct cc_decimal half = {.coefficient = 5, .exponent = -digits->decimals - 1};
	int32_t multiplier = claim->quantity.value.exponent + digits->decimals;
	struct cc_decimal value;
	if (cc_decimal_shift(&value, fact->value, -multiplier) != CC_OK ||
	    cc_decimal_add(&value, value, half) != CC_OK ||
	    cc_decimal_divide_down(&value, value, one, digits->decimals) != CC_OK || value.negative)
		return false;
	/* 6.9 where the text prints two digits is 6.90 */
	struct cc_decimal zero = {.coefficient = 0, .exponent = -digits->decimals};
	if (value.exponent > zero.exponent && cc_decimal_add(&value, value, zero) != CC_OK)
		return false;
	cc_decimal_write(out, value);
	return true;
}

/* CC_NOT_FOUND: nothing to change. */
static enum cc_status edit_of(struct cc_edit *out, struct digits *digits, const struct cc_claim *claim,
			      const struct cc_fact *fact, struct cc_arena *arena)
{
	if (claim->article->document.role != CC_ROLE_DRAFT || says_more(&claim->quantity) || !same_unit(claim, fact) ||
	    !find_digits(digits, claim))
		return CC_NOT_FOUND;
	struct cc_buf text = say_start(arena);
	bool written = write_value(&text, claim, digits, fact);
	struct cc_str value = say_end(&text, arena);
	if (!written)
		return CC_NOT_FOUND;
	*out = (struct cc_edit){.article = claim->article, .source = digits->source, .text = value};
	if (value.ptr == NULL)
		return CC_ERR_NOMEM;
	return cc_str_equal(value, digits->text) ? CC_NOT_FOUND : CC_OK;
}

static bool set_fix(struct cc_finding *finding, const struct cc_vec *edits, struct cc_str before,
		    const struct cc_check_input *input, struct cc_arena *arena)
{
	const struct cc_str words[] = {before, ((const struct cc_edit *)edits->items)[0].text};
	struct cc_fix fix = {.title = cc_compose(arena, cc_say(input, "{0} → {1}", "{0} 改为 {1}"), words, 2),
			     .edits = edits->items,
			     .edit_count = edits->len};
	finding->fixes = cc_compose_keep(arena, &fix, 1, sizeof(fix));
	finding->fix_count = 1;
	return fix.title.ptr != NULL && finding->fixes != NULL;
}

bool figure_fix_add(struct cc_finding *finding, const struct cc_vec *claims, const struct cc_fact *fact,
		    const struct cc_check_input *input, struct cc_arena *arena)
{
	const struct cc_claim *const *items = claims->items;
	struct cc_vec edits = cc_vec_new(arena, sizeof(struct cc_edit));
	struct cc_str before = {0};
	for (size_t i = 0; i < claims->len; i++) {
		struct digits digits;
		struct cc_edit edit;
		enum cc_status status = edit_of(&edit, &digits, items[i], fact, arena);
		if (status == CC_ERR_NOMEM || (status == CC_OK && !cc_vec_add(&edits, &edit)))
			return false;
		if (status == CC_OK && before.ptr == NULL)
			before = digits.text;
	}
	return edits.len == 0 || set_fix(finding, &edits, before, input, arena);
}
