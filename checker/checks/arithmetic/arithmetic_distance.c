/* How many more or fewer than another number, without their noun: "9,120 books, 310 more than the 8,910 of 2024",
 * "Eighty points …, six behind Vantry's 84". Leaves distances that have a unit to arithmetic_rows.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { BETWEEN_BYTES = 40, MARK_BYTES = 14, BACK_BYTES = 72 };

/* The figures in their roles. */
struct distance {
	size_t value, stated, base;
};

static bool is_count(const struct cc_quantity *quantity)
{
	bool counts = quantity->unit.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count"));
	return quantity->kind == CC_NUMBER_CARDINAL && counts && cc_quantity_is_exact(quantity);
}

/* "310 more than the 8,910", "six behind Vantry's 84": the word that tells the distance stands right behind it. */
static bool leads_to_base(const struct arithmetic *work, const struct distance *it)
{
	static const struct cc_gap gap = {.allowed = CC_PIECE_OTHER | W(FILL) | W(ABOVE) | W(BELOW) | W(RISE) |
						     W(FALL) | W(BASE) | W(OF)};
	struct cc_str words = arithmetic_between(work, it->stated, it->base);
	struct cc_str mark = cc_str_slice(words, 0, words.len < MARK_BYTES ? words.len : MARK_BYTES);
	return words.len <= BETWEEN_BYTES && is_count(arithmetic_figure(work, it->stated)) &&
	       is_count(arithmetic_figure(work, it->base)) &&
	       cc_word_list_within(arithmetic_words(work, CC_WORDS_DISTANCE), mark) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, it->stated), arithmetic_piece(work, it->base), &gap,
			   NULL);
}

/* The figure before it that is no rank; a comma and nothing of another time stands between. */
static bool find_value(struct distance *it, const struct arithmetic *work)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = CC_PIECE_COMMA,
					  .forbidden = CC_PIECE_STOP | CC_PIECE_LISTING | CC_PIECE_COLON | W(EACH) |
						       W(AVERAGE) | W(RISE) | W(FALL) | W(OF_WHICH) | W(AND)};
	size_t at = it->stated;
	while (at > 0 && arithmetic_figure(work, at - 1)->kind == CC_NUMBER_ORDINAL)
		at--;
	if (at == 0 || !is_count(arithmetic_figure(work, at - 1)))
		return false;
	it->value = at - 1;
	struct cc_str words = arithmetic_between(work, it->value, it->stated);
	return words.len <= BACK_BYTES && cc_str_ends(words, CC_STR(", ")) &&
	       arithmetic_same_unit(arithmetic_figure(work, it->value), arithmetic_figure(work, it->stated)) &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, it->value), arithmetic_piece(work, it->stated), &gap,
			   NULL) &&
	       arithmetic_same_unit(arithmetic_figure(work, it->value), arithmetic_figure(work, it->base));
}

/* Whether the two lie so far apart. */
static bool holds(struct cc_decimal *apart, const struct arithmetic *work, size_t value, const struct distance *it)
{
	const struct cc_quantity *base = arithmetic_figure(work, it->base);
	if (cc_decimal_subtract(apart, arithmetic_figure(work, value)->value, base->value) != CC_OK)
		return true;
	apart->negative = false;
	return cc_decimal_compare(*apart, arithmetic_figure(work, it->stated)->value) == 0;
}

/* Another figure of the sentence that it is right of is the one that is meant. */
static bool holds_of_another(const struct arithmetic *work, const struct distance *it)
{
	struct cc_decimal apart;
	for (size_t i = 0; i < work->figures.len; i++)
		if (i != it->base && i != it->stated && holds(&apart, work, i, it))
			return true;
	return false;
}

static bool report(struct arithmetic *work, const struct distance *distance, struct cc_decimal apart)
{
	struct arithmetic_case it = {.work = work,
				     .first = arithmetic_piece(work, distance->value),
				     .last = arithmetic_piece(work, distance->base)};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, arithmetic_figure(work, distance->value));
	arithmetic_say(&it, " and ", " 与 ");
	arithmetic_say_figure(&it, arithmetic_figure(work, distance->base));
	arithmetic_say(&it, " are ", " 相差 ");
	cc_decimal_write(&it.text, cc_decimal_normalise(apart));
	arithmetic_say(&it, " apart, the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, distance->stated));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

bool arithmetic_check_distance(struct arithmetic *work)
{
	for (size_t i = 1; i + 1 < work->figures.len; i++) {
		struct distance it = {.stated = i, .base = i + 1};
		struct cc_decimal apart;
		if (leads_to_base(work, &it) && find_value(&it, work) && !arithmetic_is_told(work, i) &&
		    !holds(&apart, work, it.value, &it) && !holds_of_another(work, &it) && !report(work, &it, apart))
			return false;
	}
	return true;
}
