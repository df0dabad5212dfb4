/* The figures of an article as sorted hashes of value and unit, made when they are asked for.
 * Leaves where they are kept to noun_kin.c. */
#include "checks/noun/noun_printed.h"

#include <stdlib.h>

#include "base/hash.h"
#include "checks/shared/word_hashes.h"

struct noun_printed {
	size_t count;
	uint64_t hashes[];
};

/* 6.8 and 6.80 are one value. */
uint64_t noun_printed_hash(const struct cc_quantity *figure)
{
	enum { HALF = 64 };
	const struct cc_decimal value = cc_decimal_normalise(figure->value);
	uint64_t hash = cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(figure));
	hash = cc_hash_mix(hash ^ (uint64_t)value.coefficient);
	hash = cc_hash_mix(hash ^ (uint64_t)(value.coefficient >> HALF));
	return cc_hash_mix(hash ^ ((uint64_t)(uint32_t)value.exponent << 1 | value.negative));
}

static size_t count_figures(const struct cc_article *article)
{
	size_t count = 0;
	for (size_t i = 0; i < article->text.sentence_count; i++)
		count += article->mentions[i].quantity_count;
	return count;
}

static struct noun_printed *find(const struct cc_article *article, struct cc_arena *arena)
{
	const size_t count = count_figures(article);
	struct noun_printed *printed = cc_arena_alloc(arena, sizeof(*printed) + count * sizeof(printed->hashes[0]));
	if (printed == NULL)
		return NULL;
	printed->count = 0;
	for (size_t i = 0; i < article->text.sentence_count; i++)
		for (size_t k = 0; k < article->mentions[i].quantity_count; k++)
			printed->hashes[printed->count++] = noun_printed_hash(&article->mentions[i].quantities[k]);
	if (count > 1)
		qsort(printed->hashes, count, sizeof(printed->hashes[0]), cc_word_hash_compare);
	return printed;
}

static const struct noun_printed *printed_of(const struct noun_kin *kin, const struct cc_article *article)
{
	struct noun_known *known = noun_kin_known(kin, article);
	if (known->printed == NULL)
		known->printed = find(article, noun_kin_arena(kin, article));
	return known->printed;
}

static bool has_hash(const struct noun_printed *printed, uint64_t hash)
{
	return bsearch(&hash, printed->hashes, printed->count, sizeof(hash), cc_word_hash_compare) != NULL;
}

static bool has(const struct noun_printed *printed, const struct cc_quantity *figure)
{
	return has_hash(printed, noun_printed_hash(figure));
}

bool noun_prints_other(bool *prints, struct noun_kin *kin, const struct noun_claim *a, const struct noun_claim *b)
{
	const struct noun_printed *left = printed_of(kin, a->article);
	const struct noun_printed *right = printed_of(kin, b->article);
	*prints = left != NULL && right != NULL && (has(left, b->quantity) || has(right, a->quantity));
	return left != NULL && right != NULL;
}

bool noun_article_prints(bool *prints, struct noun_kin *kin, const struct cc_article *article,
			 const struct cc_quantity *figure)
{
	const struct noun_printed *printed = printed_of(kin, article);
	*prints = printed != NULL && has(printed, figure);
	return printed != NULL;
}

bool noun_article_prints_hash(bool *prints, struct noun_kin *kin, const struct cc_article *article, uint64_t hash)
{
	const struct noun_printed *printed = printed_of(kin, article);
	*prints = printed != NULL && has_hash(printed, hash);
	return printed != NULL;
}

/* Whether a figure of the paragraph, another than this one, is the other one rounded. */
static bool rounds_beside(const struct noun_claim *claim, const struct cc_quantity *other)
{
	const struct cc_text *text = &claim->article->text;
	const uint32_t block = text->sentences[claim->noun->sentence].block;
	uint32_t s = claim->noun->sentence;
	while (s > 0 && text->sentences[s - 1].block == block)
		s--;
	for (; s < text->sentence_count && text->sentences[s].block == block; s++) {
		const struct cc_mentions *mentions = &claim->article->mentions[s];
		for (size_t i = 0; i < mentions->quantity_count; i++) {
			const struct cc_quantity *figure = &mentions->quantities[i];
			if (figure != claim->quantity && cc_quantity_is_exact(figure) &&
			    cc_interval_overlaps(figure->hard, other->hard) &&
			    cc_str_equal(cc_quantity_counted_unit(figure), cc_quantity_counted_unit(other)))
				return true;
		}
	}
	return false;
}

bool noun_rounds_other(const struct noun_claim *a, const struct noun_claim *b)
{
	return rounds_beside(a, b->quantity) || rounds_beside(b, a->quantity);
}
