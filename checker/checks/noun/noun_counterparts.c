/* Whether two figures of two articles may be one: their units, what makes the one a slip of the other, and the figure
 * that stands beside both. Leaves the words around them to noun_nearest.c. */
#include "checks/noun/noun_counterparts.h"

#include "base/utf8.h"
#include "checks/noun/noun_retold.h"
#include "checks/noun/noun_slots.h"
#include "checks/shared/hints.h"

enum { DIGITS_TWO = 10 };

/* ---- digits ---- */

bool noun_is_misprint(const struct noun_claim *a, const struct noun_claim *b)
{
	return noun_swapped(a->quantity->value, b->quantity->value) ||
	       hint_is_misprint(a->quantity->value, b->quantity->value);
}

bool noun_exchanged(const struct noun_claim *a, const struct noun_claim *b)
{
	return noun_swapped_of_three(a, b) && noun_within_twice(a->quantity->value, b->quantity->value);
}

/* ---- units ---- */

/* The character right behind the figure, where it is Han; 0: none. */
static uint32_t behind(const struct noun_claim *claim)
{
	const struct cc_str view = claim->article->text.view;
	size_t at = claim->quantity->phrase.end;
	const uint32_t next = at < view.len ? cc_utf8_next(view, &at) : 0;
	return cc_utf8_is_han(next) ? next : 0;
}

/* 每节二十四个人 and 每节20个家庭: a 个 counts everything. */
static bool counts_other(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_str view = a->article->text.view;
	const bool anything = cc_str_ends(cc_str_of_span(view, a->quantity->span), CC_STR("个"));
	return anything && behind(a) != 0 && behind(b) != 0 && behind(a) != behind(b);
}

bool noun_in_one_unit(const struct noun_claim *a, const struct noun_claim *b)
{
	return cc_str_equal(cc_quantity_counted_unit(a->quantity), cc_quantity_counted_unit(b->quantity)) &&
	       noun_may_count_one(a, b);
}

/* CNY of CNY/kg; none of "for the nine months stands at 28.13 million". */
static bool is_part_of_unit(struct cc_str part, struct cc_str unit)
{
	return cc_str_starts(unit, part) && (part.len == 0 || part.len == unit.len || unit.ptr[part.len] == '/');
}

bool noun_is_rate(const struct noun_claim *claim)
{
	return cc_str_equal(claim->quantity->dimension, CC_STR("ratio"));
}

bool noun_may_be_in_one_unit(const struct noun_claim *a, const struct noun_claim *b)
{
	struct cc_str left = a->quantity->unit;
	struct cc_str right = b->quantity->unit;
	bool counts = cc_quantity_is_count(a->quantity) && cc_quantity_is_count(b->quantity);
	if (noun_in_one_unit(a, b))
		return !counts_other(a, b);
	return noun_exchanged(a, b) && !noun_is_rate(a) && !noun_is_rate(b) &&
	       (counts || is_part_of_unit(left, right) || is_part_of_unit(right, left));
}

/* ---- companions ---- */

/* The figure of the sentence right before one, or right behind it; NULL: none. */
static const struct cc_quantity *figure_beside(const struct noun_claim *one, bool behind)
{
	const struct cc_mentions *mentions = &one->article->mentions[one->noun->sentence];
	const struct cc_span own = one->quantity->phrase;
	const struct cc_quantity *found = NULL;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (!behind && figure->phrase.end <= own.start)
			found = figure;
		if (behind && figure->phrase.start >= own.end && found == NULL)
			found = figure;
	}
	return found;
}

/* 十个月至三年: some years tell more than some men. */
static bool is_duration(const struct cc_quantity *figure)
{
	return cc_str_equal(figure->dimension, CC_STR("time"));
}

static bool is_one_figure(const struct cc_quantity *a, const struct cc_quantity *b)
{
	return a != NULL && b != NULL && cc_quantity_is_exact(a) &&
	       (cc_decimal_normalise(a->value).coefficient >= DIGITS_TWO || is_duration(a)) &&
	       cc_decimal_compare(a->value, b->value) == 0 &&
	       cc_str_equal(cc_quantity_counted_unit(a), cc_quantity_counted_unit(b));
}

bool noun_stand_by_one_figure(const struct noun_claim *a, const struct noun_claim *b)
{
	for (int way = 0; way < 4; way++)
		if (is_one_figure(figure_beside(a, (way & 1) != 0), figure_beside(b, (way & 2) != 0)))
			return true;
	return false;
}

size_t noun_sentences_share(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_mentions *left = &a->article->mentions[a->noun->sentence];
	const struct cc_mentions *right = &b->article->mentions[b->noun->sentence];
	size_t shared = 0;
	for (size_t i = 0; i < left->quantity_count; i++) {
		bool both = false;
		for (size_t k = 0; k < right->quantity_count && !both; k++)
			both = is_one_figure(&left->quantities[i], &right->quantities[k]);
		shared += both;
	}
	return shared;
}

/* 7艘, where 其余六人 and 四人 print a six and a four of other things: of small counts the sign is one's own. */
static bool prints_of_sign(const struct cc_article *article, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < article->text.sentence_count; i++)
		for (size_t k = 0; k < article->mentions[i].quantity_count; k++) {
			const struct cc_quantity *other = &article->mentions[i].quantities[k];
			if (cc_decimal_compare(other->value, figure->value) == 0 &&
			    cc_str_equal(other->unit, figure->unit))
				return true;
		}
	return false;
}

static bool is_small_count(const struct cc_quantity *figure)
{
	return figure->unit.len > 0 && cc_quantity_is_count(figure) &&
	       cc_decimal_normalise(figure->value).coefficient < DIGITS_TWO;
}

bool noun_printed_of_sign(const struct cc_article *article, const struct cc_quantity *figure)
{
	return !is_small_count(figure) || prints_of_sign(article, figure);
}
