/* Moves claims from the lines of tables to the cells they came from.
 * Leaves binding to link/. */
#include "pipeline/table_claims.h"

/* A bare number counts things; without a unit it is no money and no share. */
static bool is_plausible(const struct cc_claim *claim, const struct cc_table_line *line)
{
	if (line->unit_is_given)
		return claim->article->mentions[claim->sentence].quantity_count == 0 ||
		       claim->quantity.unit.ptr != NULL;
	return claim->quantity.unit.ptr == NULL || cc_str_equal(claim->quantity.dimension, CC_STR("count"));
}

/* Whether the claim is of the line's last figure, which is the cell's; numbers in the heads are none of its own. */
static bool is_of_cell(const struct cc_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	return mentions->quantity_count > 0 &&
	       claim->quantity.span.start == mentions->quantities[mentions->quantity_count - 1].span.start;
}

static struct cc_claim at_cell(const struct cc_claim *claim, struct cc_article *article, uint32_t sentence)
{
	const struct cc_quantity *cell = &article->mentions[sentence].quantities[0];
	struct cc_claim moved = *claim;
	moved.article = article;
	moved.sentence = sentence;
	moved.quantity.span = cell->span;
	moved.quantity.number = cell->number;
	moved.quantity.phrase = cell->phrase;
	moved.quantity.same_as = (struct cc_span){0};
	moved.period_span = (struct cc_span){0};
	moved.attribution = (struct cc_str){0};
	moved.series_end = CC_SERIES_NONE;
	moved.series = 0;
	return moved;
}

static bool is_bound(const struct cc_vec *claims, uint32_t sentence)
{
	const struct cc_claim *items = claims->items;
	for (size_t i = claims->len; i-- > 0 && items[i].sentence >= sentence;)
		if (items[i].sentence == sentence)
			return true;
	return false;
}

/* The article's own claims up to a sentence. */
static bool copy_own(struct cc_vec *out, const struct cc_article *article, size_t *own, uint32_t sentence)
{
	for (; *own < article->claim_count && article->claims[*own].sentence <= sentence; (*own)++)
		if (!cc_vec_add(out, &article->claims[*own]))
			return false;
	return true;
}

/* Both lists are in text order, and a cell has one figure. */
static bool merge(struct cc_vec *out, struct cc_article *article, const struct cc_article *lines,
		  const struct cc_vec *line_of)
{
	const struct cc_table_line *rows = line_of->items;
	size_t own = 0;
	for (size_t i = 0; i < lines->claim_count; i++) {
		const struct cc_claim *claim = &lines->claims[i];
		const struct cc_table_line *line = &rows[lines->text.sentences[claim->sentence].block];
		if (line->sentence == UINT32_MAX || !is_of_cell(claim) || !is_plausible(claim, line))
			continue;
		struct cc_claim moved = at_cell(claim, article, line->sentence);
		if (!copy_own(out, article, &own, line->sentence) ||
		    (!is_bound(out, line->sentence) && !cc_vec_add(out, &moved)))
			return false;
	}
	return copy_own(out, article, &own, UINT32_MAX);
}

static bool drop_bound(struct cc_article *article, const struct cc_vec *claims, struct cc_arena *arena)
{
	struct cc_vec left = cc_vec_new(arena, sizeof(struct cc_unbound));
	const struct cc_claim *items = claims->items;
	size_t at = 0;
	for (size_t i = 0; i < article->unbound_count; i++) {
		const struct cc_unbound *unbound = &article->unbound[i];
		while (at < claims->len && items[at].sentence < unbound->sentence)
			at++;
		bool bound = at < claims->len && items[at].sentence == unbound->sentence &&
			     items[at].quantity.span.start == unbound->span.start;
		if (!bound && !cc_vec_add(&left, unbound))
			return false;
	}
	article->unbound = left.items;
	article->unbound_count = left.len;
	return true;
}

enum cc_status cc_table_claims_take(struct cc_article *article, const struct cc_article *lines,
				    const struct cc_vec *line_of, struct cc_arena *arena)
{
	struct cc_vec merged = cc_vec_new(arena, sizeof(struct cc_claim));
	if (lines->claim_count == 0)
		return CC_OK;
	if (!merge(&merged, article, lines, line_of) || !drop_bound(article, &merged, arena))
		return CC_ERR_NOMEM;
	article->claims = merged.items;
	article->claim_count = merged.len;
	return CC_OK;
}
