/* The level that a value of a row says more of: "购物金额1.61亿元,购物人数2.48万人次,同比分别增长61%和53%".
 * Leaves what makes a row, and gives it names, places and times, to lists.c. */
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"

/* "第二产业6.39万亿千瓦时,第三产业1.83万亿千瓦时,增速分别为…": a figure of the same unit that was not bound breaks the
 * order of the levels. */
static bool is_unbound_between(const struct link_sentence *self, const struct cc_claim *level, size_t to)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t figures = 0;
	size_t bound = 0;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		figures += quantity->span.start >= level->quantity.span.start && quantity->span.end <= to &&
				   cc_str_equal(quantity->unit, level->quantity.unit)
			       ? 1
			       : 0;
	}
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		bound += claims[i].quantity.span.start >= level->quantity.span.start &&
				 claims[i].quantity.span.end <= to &&
				 cc_str_equal(claims[i].quantity.unit, level->quantity.unit)
			     ? 1
			     : 0;
	}
	return figures != bound;
}

/* The level that is the `wanted`-th before `to`; NULL where there are not so many in the sentence. */
static const struct cc_claim *level_before(const struct link_sentence *self, size_t wanted, size_t to)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		/* "三季度净利润1.26亿元,前三季度累计3.18亿元,同比分别增长22%和17%" */
		bool level = (claims[i].aspect == CC_ASPECT_LEVEL || claims[i].aspect == CC_ASPECT_CUMULATIVE) &&
			     claims[i].quantity.span.end <= to;
		if (level && --wanted == 0)
			return &claims[i];
	}
	return NULL;
}

static const struct cc_claim *claim_of(const struct link_sentence *self, size_t quantity)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t start = self->mentions->quantities[quantity].span.start;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].quantity.span.start == start)
			return &claims[i];
	}
	return NULL;
}

/* "名义增速分别为4.6%和6.6%,实际增速各为4.4%和6.3%": the value at the same place of the row right before, of as many.
 */
static const struct cc_claim *in_row_before(const struct link_sentence *self, size_t quantity)
{
	const struct link_pairing *pairing = &self->pairings[quantity];
	if (pairing->row_first == 0 || !link_is_han_sentence(self))
		return NULL;
	const struct link_pairing *last = &self->pairings[pairing->row_first - 1];
	bool alike = last->in_list && last->distributed && last->row_count == pairing->row_count;
	return alike ? claim_of(self, last->row_first + (quantity - pairing->row_first)) : NULL;
}

/* 接待游客68万人次, 门票收入3亿元: an amount or a number, and no percentage, no duration and no part of a name. */
static bool is_level(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const struct cc_str others[] = {{"ratio", 5}, {"duration", 8}};
	if (quantity->kind != CC_NUMBER_CARDINAL || link_is_within_name(self, quantity->span))
		return false;
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]) && quantity->dimension.ptr != NULL; i++) {
		if (cc_str_equal(quantity->dimension, others[i]))
			return false;
	}
	return true;
}

/* Whether a level is told with what stands at `to`: no semicolon between. O(to - its end). */
static bool is_level_with(const struct link_sentence *self, size_t index, size_t to)
{
	const struct cc_quantity *value = &self->mentions->quantities[index];
	return is_level(self, value) &&
	       cc_str_find(cc_str_slice(self->view, value->phrase.end, to), CC_STR(";"), 0) == SIZE_MAX;
}

/* "购物金额1.61亿元,购物人数2.48万人次,同比分别增长61%和53%": the levels since the last rate or semicolon, where they
 * are just as many as the row has values. @return the first of them; NULL where they are not. */
static const struct cc_quantity *levels_before(const struct link_sentence *self, const struct link_pairing *row)
{
	const struct cc_quantity *values = self->mentions->quantities;
	size_t to = values[row->row_first].phrase.start;
	if (!link_is_han_sentence(self) || !row->distributed || row->row_first < row->row_count)
		return NULL;
	size_t first = row->row_first - row->row_count;
	for (size_t i = first; i < row->row_first; i++) {
		if (!is_level_with(self, i, values[i + 1].phrase.start))
			return NULL;
	}
	bool more = first > 0 && is_level_with(self, first - 1, to);
	return more ? NULL : &values[first];
}

const struct cc_claim *link_level_before(const struct link_sentence *self, size_t quantity)
{
	const struct link_pairing *pairing = &self->pairings[quantity];
	size_t start = self->mentions->quantities[pairing->row_first].span.start;
	const struct cc_quantity *level = levels_before(self, pairing);
	if (level != NULL)
		return claim_of(self, (size_t)(level - self->mentions->quantities) + quantity - pairing->row_first);
	const struct cc_claim *first = pairing->distributed ? level_before(self, pairing->row_count, start) : NULL;
	if (first == NULL || is_unbound_between(self, first, start))
		return in_row_before(self, quantity);
	return level_before(self, pairing->row_count - (quantity - pairing->row_first), start);
}
