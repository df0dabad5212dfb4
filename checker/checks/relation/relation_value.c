/* Interval arithmetic along the postfix steps of a relation.
 * Leaves verdicts to check_relation.c. */
#include "checks/relation/relation_value.h"

#include "checks/shared/say.h"

enum { QUOTIENT_DIGITS = 14, SHOWN_DIGITS = 1 };

/* 2.69 % is 269 * 10^-4 as a plain number. */
static int32_t shift_of(const struct cc_claim *claim)
{
	struct cc_str unit = claim->quantity.unit;
	if (cc_str_equal(unit, CC_STR("%")))
		return -2;
	return cc_str_equal(unit, CC_STR("‰")) ? -3 : 0;
}

enum cc_status relation_plain(struct cc_interval *out, const struct cc_claim *claim)
{
	return cc_interval_shift(out, claim->quantity.hard, shift_of(claim));
}

static enum cc_status round_out(struct cc_interval *out, struct cc_interval exact, int digits)
{
	const struct cc_decimal one = cc_decimal_from_int(1);
	*out = exact;
	enum cc_status status = CC_OK;
	if (exact.has_low)
		status = cc_decimal_divide_down(&out->low, exact.low, one, digits);
	if (status == CC_OK && exact.has_high)
		status = cc_decimal_divide_up(&out->high, exact.high, one, digits);
	return status;
}

/* 3.63万亿 is printed to 10^10: one digit more are 10^9. */
enum cc_status relation_in_unit(struct cc_interval *out, struct cc_interval plain, const struct cc_claim *claim)
{
	struct cc_interval scaled;
	int32_t last = claim->quantity.value.exponent - SHOWN_DIGITS;
	enum cc_status status = cc_interval_shift(&scaled, plain, -shift_of(claim));
	if (status == CC_OK && last > 0)
		status = cc_interval_shift(&scaled, scaled, -last);
	if (status == CC_OK)
		status = round_out(out, scaled, last < 0 ? -last : 0);
	if (status == CC_OK && last > 0)
		status = cc_interval_shift(out, *out, last);
	return status;
}

/* 720 billion dollars and 134.9万亿元 make no share. */
static bool fits_currency(const struct cc_claim *claim, struct cc_str *currency)
{
	if (!cc_str_equal(claim->quantity.dimension, CC_STR("money")))
		return true;
	if (currency->ptr == NULL)
		*currency = claim->quantity.unit;
	return cc_str_equal(*currency, claim->quantity.unit);
}

static enum cc_status divide(struct cc_interval *out, struct cc_interval a, struct cc_interval b)
{
	return cc_interval_divide(out, a, b, QUOTIENT_DIGITS);
}

static enum cc_status (*const operations[])(struct cc_interval *, struct cc_interval, struct cc_interval) = {
    [CC_STEP_ADD] = cc_interval_add,
    [CC_STEP_SUBTRACT] = cc_interval_subtract,
    [CC_STEP_MULTIPLY] = cc_interval_multiply,
    [CC_STEP_DIVIDE] = divide,
};

static bool is_operand(enum cc_step_kind kind)
{
	return kind == CC_STEP_METRIC || kind == CC_STEP_PREVIOUS || kind == CC_STEP_NUMBER;
}

enum cc_status relation_evaluate(struct cc_interval *out, const struct cc_relation *relation,
				 const struct relation_values *values)
{
	struct cc_interval stack[RELATION_STEPS_MAX] = {0};
	struct cc_str currency = {0};
	size_t depth = 0;
	for (size_t i = 0; i < relation->step_count; i++) {
		const struct cc_relation_step *step = &relation->steps[i];
		enum cc_status status = CC_OK;
		if (step->kind == CC_STEP_NUMBER) {
			stack[depth++] = cc_interval_point(step->number);
		} else if (is_operand(step->kind)) {
			if (!fits_currency(values->claims[i], &currency))
				return CC_NOT_FOUND;
			status = relation_plain(&stack[depth++], values->claims[i]);
		} else {
			depth--;
			status = operations[step->kind](&stack[depth - 1], stack[depth - 1], stack[depth]);
		}
		if (status != CC_OK)
			return status;
	}
	*out = stack[0];
	return CC_OK;
}

/* ---- the formula in words: the pack's own text with figures for its metrics ---- */

static bool is_id_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '/';
}

/* An operator stands between blanks; a word may hold - and /. */
static size_t word_end(struct cc_str text, size_t at)
{
	size_t end = at;
	while (end < text.len && is_id_char(text.ptr[end]))
		end++;
	return end;
}

/* No number, and no - or / between blanks. */
static bool is_metric(struct cc_str word)
{
	struct cc_decimal number;
	return word.len > 1 && cc_decimal_parse(&number, word) != CC_OK;
}

/* The claim of the next operand that is no number. */
static const struct cc_claim *next_claim(const struct cc_relation *relation, const struct relation_values *values,
					 size_t *step)
{
	while (*step < relation->step_count && values->claims[*step] == NULL)
		(*step)++;
	return *step < relation->step_count ? values->claims[(*step)++] : NULL;
}

static struct cc_str right_side(const struct cc_relation *relation)
{
	size_t equals = cc_str_find(relation->formula, CC_STR("="), 0);
	return cc_str_trim(cc_str_slice(relation->formula, equals + 1, relation->formula.len));
}

/* Operands come in the same order in the formula and in its postfix steps. */
void relation_write(struct cc_buf *out, const struct cc_relation *relation, const struct relation_values *values)
{
	struct cc_str text = right_side(relation);
	struct cc_str previous = CC_STR("previous");
	size_t step = 0;
	for (size_t at = 0; at < text.len;) {
		size_t end = word_end(text, at);
		struct cc_str word = cc_str_slice(text, at, end);
		if (is_metric(word)) {
			say_figure(out, next_claim(relation, values, &step));
			/* the brackets of previous(rd-spending) go with it */
			at = cc_str_equal(word, previous) ? cc_str_find(text, CC_STR(")"), end) + 1 : end;
			continue;
		}
		end = end > at ? end : at + 1;
		cc_buf_add(out, cc_str_slice(text, at, end));
		at = end;
	}
}
