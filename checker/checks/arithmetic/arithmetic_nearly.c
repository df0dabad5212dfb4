/* Three figures of which two lie nearly as far apart as the third says, all but one digit, whatever words stand
 * between: 年末员工7620人，比上年末的7015人增加705人; "an increase of 705 on the 7,015". Leaves words that tell all by
 * themselves to arithmetic_rows.c. */
#include "checks/arithmetic/arithmetic.h"
#include "checks/shared/hints.h"

#define W(name) CC_PIECE_WORD(name)

enum { DIGITS_TWO = 10, DIGITS_THREE = 100, BACK_BYTES = 120, BETWEEN_BYTES = 48, SKIPPED_MOST = 2 };

/* The figures in their roles. */
struct triple {
	size_t value, base, stated;
};

static bool is_plain(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) &&
	       (figure->kind == CC_NUMBER_CARDINAL || figure->kind == CC_NUMBER_PERCENT);
}

/* Two levels and what lies between them: of one unit, or shares and points. */
static bool can_lie_apart(const struct arithmetic *work, const struct triple *it)
{
	const struct cc_quantity *value = arithmetic_figure(work, it->value);
	const struct cc_quantity *base = arithmetic_figure(work, it->base);
	const struct cc_quantity *stated = arithmetic_figure(work, it->stated);
	bool points = arithmetic_is_points(stated) && arithmetic_is_rate(value);
	bool alike = arithmetic_same_unit(stated, value) && !arithmetic_is_rate(value);
	return is_plain(value) && is_plain(base) && cc_quantity_is_exact(stated) && arithmetic_same_unit(value, base) &&
	       (points || alike) && value->unit.ptr != NULL;
}

/* The figure before `figure` that may be a level beside it; another one or two may stand between: 比30℃时的84.3%. */
static bool find_before(size_t *out, const struct arithmetic *work, size_t figure)
{
	const struct cc_quantity *like = arithmetic_figure(work, figure);
	for (size_t i = figure; i > 0 && figure - i <= SKIPPED_MOST; i--) {
		*out = i - 1;
		if (arithmetic_same_unit(arithmetic_figure(work, i - 1), like))
			return true;
	}
	return false;
}

/* What lies between the two levels: a clause that ends, and words that hold the one against the other. */
static bool is_held(const struct arithmetic *work, const struct triple *it)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = W(BASE) | W(YOY) | W(OTHER_BASE) | W(ABOVE) | W(BELOW),
					  .forbidden = CC_PIECE_STOP | CC_PIECE_LISTING | CC_PIECE_COLON | W(OF_WHICH) |
						       W(EACH) | W(AVERAGE) | W(RISE_TO) | W(FALL_TO) | W(BETTER_TO) |
						       W(TO) | W(RISE) | W(FALL)};
	return arithmetic_between(work, it->value, it->base).len <= BACK_BYTES &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, it->value), arithmetic_piece(work, it->base), &gap,
			   NULL);
}

/* 的7015人|增加|705人: a movement and no comma right before what is stated. */
static bool moves(const struct arithmetic *work, const struct triple *it)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = W(RISE) | W(FALL),
					  .forbidden = CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_LISTING | W(EACH) |
						       W(YEARLY) | W(OF_WHICH) | W(TO) | W(RISE_TO) | W(FALL_TO)};
	return arithmetic_between(work, it->base, it->stated).len <= BETWEEN_BYTES &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, it->base), arithmetic_piece(work, it->stated), &gap,
			   NULL);
}

/* The distance of the two as it would be printed; false where it may be what is stated, or is nothing like it. */
static bool is_misprinted(struct cc_decimal *apart, const struct arithmetic *work, const struct triple *it)
{
	struct cc_interval computed;
	const struct cc_quantity *value = arithmetic_figure(work, it->value);
	const struct cc_quantity *base = arithmetic_figure(work, it->base);
	const struct cc_quantity *stated = arithmetic_figure(work, it->stated);
	if (cc_decimal_subtract(apart, value->value, base->value) != CC_OK)
		return false;
	bool turned = apart->negative;
	apart->negative = false;
	if (cc_interval_subtract(&computed, cc_recompute_interval(turned ? base : value),
				 cc_recompute_interval(turned ? value : base)) != CC_OK)
		return false;
	return !cc_recompute_meets(computed, cc_recompute_result(stated)) &&
	       cc_decimal_normalise(stated->value).coefficient >= DIGITS_TWO && hint_is_misprint(*apart, stated->value);
}

/* Two other levels of the sentence lie just so far apart: they are the ones that are meant. */
static bool holds_of_others(const struct arithmetic *work, size_t stated)
{
	const struct cc_decimal far = arithmetic_figure(work, stated)->value;
	for (size_t i = 0; i < work->figures.len; i++)
		for (size_t k = i + 1; k < work->figures.len; k++) {
			struct cc_decimal apart;
			bool read = i != stated && k != stated &&
				    cc_decimal_subtract(&apart, arithmetic_figure(work, i)->value,
							arithmetic_figure(work, k)->value) == CC_OK;
			if (!read)
				continue;
			apart.negative = false;
			if (cc_decimal_compare(apart, far) == 0)
				return true;
		}
	return false;
}

static bool report(struct arithmetic *work, const struct triple *triple, struct cc_decimal apart)
{
	size_t last = triple->stated > triple->base ? triple->stated : triple->base;
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, triple->value), .last = arithmetic_piece(work, last)};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, arithmetic_figure(work, triple->value));
	arithmetic_say(&it, " and ", " 与 ");
	arithmetic_say_figure(&it, arithmetic_figure(work, triple->base));
	arithmetic_say(&it, " are ", " 相差 ");
	arithmetic_say_like(&it, apart, arithmetic_figure(work, triple->stated));
	arithmetic_say(&it, " apart, the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, triple->stated));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* 7620人，比上年末的7015人增加705人 */
static bool find_behind(struct triple *it, const struct arithmetic *work, size_t stated)
{
	*it = (struct triple){.stated = stated, .base = stated - 1};
	return find_before(&it->value, work, it->base) && can_lie_apart(work, it) && is_held(work, it) &&
	       moves(work, it);
}

/* Bare numbers count what is counted: "Staff numbered 7,620". */
static bool is_size(const struct cc_quantity *figure)
{
	return cc_quantity_is_exact(figure) && figure->kind == CC_NUMBER_CARDINAL;
}

static bool may_count_one(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return arithmetic_same_unit(a, b) || (a->unit.ptr == NULL && cc_quantity_is_count(b)) ||
	       (b->unit.ptr == NULL && cc_quantity_is_count(a));
}

/* 7,620 …, an increase of |705 on the 7,015|: what a step of three digits goes out from stands right behind it. */
static bool leads_back(const struct arithmetic *work, const struct triple *it)
{
	static const struct cc_gap step = {.allowed = ~UINT64_C(0),
					   .required = W(RISE) | W(FALL),
					   .forbidden = CC_PIECE_STOP | CC_PIECE_LISTING | CC_PIECE_COLON |
							W(OF_WHICH) | W(EACH) | W(AVERAGE) | W(TO) | W(RISE_TO) |
							W(FALL_TO)};
	struct cc_str words = arithmetic_between(work, it->stated, it->base);
	return words.len <= BETWEEN_BYTES &&
	       cc_word_list_begins(arithmetic_words(work, CC_WORDS_STEP_FROM), words) > 0 &&
	       arithmetic_between(work, it->value, it->stated).len <= BACK_BYTES &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, it->value), arithmetic_piece(work, it->stated), &step,
			   NULL);
}

/* "Staff numbered 7,620 at the end of the year, an increase of 705 on the 7,015 a year earlier" */
static bool find_ahead(struct triple *it, const struct arithmetic *work, size_t stated)
{
	*it = (struct triple){.value = stated - 1, .stated = stated, .base = stated + 1};
	if (it->base >= work->figures.len)
		return false;
	const struct cc_quantity *value = arithmetic_figure(work, it->value);
	const struct cc_quantity *base = arithmetic_figure(work, it->base);
	const struct cc_quantity *step = arithmetic_figure(work, stated);
	return is_size(value) && is_size(base) && is_size(step) && may_count_one(value, base) &&
	       may_count_one(step, value) && cc_decimal_normalise(step->value).coefficient >= DIGITS_THREE &&
	       leads_back(work, it);
}

bool arithmetic_check_nearly(struct arithmetic *work)
{
	for (size_t i = 1; i < work->figures.len; i++) {
		struct triple it;
		struct cc_decimal apart;
		if (((i > 1 && find_behind(&it, work, i)) || find_ahead(&it, work, i)) &&
		    !arithmetic_is_told(work, i) && is_misprinted(&apart, work, &it) && !holds_of_others(work, i) &&
		    !report(work, &it, apart))
			return false;
	}
	return true;
}
