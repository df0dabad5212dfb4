/* "The bridge cost £724 million" of an article that tells most of the figures of another one, which has £742 million
 * and no other sum of its size that is not told again. Leaves that digits changed places to noun_retold.c. */
#include "checks/noun/noun_orphans.h"

#include "checks/noun/noun_printed.h"
#include "checks/shared/hints.h"

enum {
	SEEN_MOST = 16,
	PAIRS_MOST = 20 /* of so many pairs one in twenty holds such a swap by chance */
};

/* £724 million and £690 million: of one unit, as many digits and one place of the last; zeros at the end aside. */
static bool is_alike(const struct cc_quantity *figure, const struct cc_quantity *like)
{
	struct cc_decimal a = cc_decimal_normalise(figure->value);
	struct cc_decimal b = cc_decimal_normalise(like->value);
	struct cc_decimal bare = cc_decimal_bare(figure->value);
	struct cc_decimal other = cc_decimal_bare(like->value);
	return cc_str_equal(cc_quantity_counted_unit(figure), cc_quantity_counted_unit(like)) &&
	       cc_decimal_digits(bare.coefficient) + bare.exponent ==
		   cc_decimal_digits(other.coefficient) + other.exponent &&
	       cc_decimal_compare(a, b) != 0 &&
	       cc_decimal_digits(bare.coefficient) >= cc_decimal_digits(other.coefficient);
}

static bool is_seen(const struct cc_decimal *seen, size_t count, struct cc_decimal value)
{
	for (size_t i = 0; i < count; i++)
		if (cc_decimal_compare(seen[i], value) == 0)
			return true;
	return false;
}

/* Figures like that of a claim in its article that the other article does not print, and that figure itself. */
static bool count_orphans(size_t *out, struct noun_kin *kin, const struct noun_claim *claim,
			  const struct cc_article *other)
{
	const struct cc_article *article = claim->article;
	struct cc_decimal seen[SEEN_MOST];
	size_t count = 0;
	seen[count++] = claim->quantity->value;
	for (size_t i = 0; i < article->text.sentence_count && count < SEEN_MOST; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->quantity_count && count < SEEN_MOST; k++) {
			const struct cc_quantity *figure = &mentions->quantities[k];
			bool told = false;
			if (!is_alike(figure, claim->quantity) || is_seen(seen, count, figure->value))
				continue;
			if (!noun_article_prints(&told, kin, other, figure))
				return false;
			if (!told)
				seen[count++] = figure->value;
		}
	}
	*out = count;
	return true;
}

bool noun_are_orphans(bool *orphans, struct noun_kin *kin, const struct noun_claim *a, const struct noun_claim *b)
{
	size_t left = 0;
	size_t right = 0;
	if (!count_orphans(&left, kin, a, b->article) || !count_orphans(&right, kin, b, a->article))
		return false;
	*orphans = left * right <= PAIRS_MOST;
	return true;
}
