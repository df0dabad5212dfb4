/* 研发投入3.62亿元，占营业收入的8.5% and 3.26亿元，占收入8.5%; "3,180 new homes" and "3,810 in the city" of two
 * articles that have most of their figures in common. Leaves figures of two digits to noun_frames.c. */
#include "checks/noun/noun_retold.h"

#include <string.h>

#include "checks/noun/noun_frames.h"
#include "checks/shared/hints.h"
#include "checks/shared/word_hashes.h"

enum {
	DIGITS_TELLING = 100,
	NOUN_LEAST = 3,
	NEAR = 3,   /* points of the figures around */
	SHARED = 6, /* figures that two articles have in common */
	WORDS_MOST = 64
};

bool noun_swapped(struct cc_decimal a, struct cc_decimal b)
{
	const struct cc_decimal bare_a = cc_decimal_bare(a);
	const struct cc_decimal bare_b = cc_decimal_bare(b);
	if (bare_a.exponent != bare_b.exponent || a.negative != b.negative)
		return false;
	const struct hint_digits left = hint_digits_of(bare_a.coefficient);
	const struct hint_digits right = hint_digits_of(bare_b.coefficient);
	int at = 0;
	while (at < left.count && left.last[at] == right.last[at])
		at++;
	return at < left.count && left.last[at] == right.last[at + 1] && right.last[at] == left.last[at + 1] &&
	       memcmp(left.last + at + 2, right.last + at + 2, sizeof(left.last) - (size_t)at - 2) == 0;
}

bool noun_swapped_of_three(const struct noun_claim *a, const struct noun_claim *b)
{
	return cc_decimal_bare(a->quantity->value).coefficient >= DIGITS_TELLING &&
	       noun_swapped(a->quantity->value, b->quantity->value);
}

static bool is_count(const struct noun_claim *claim)
{
	return cc_str_equal(cc_quantity_counted_unit(claim->quantity), CC_STR("count"));
}

bool noun_may_count_one(const struct noun_claim *a, const struct noun_claim *b)
{
	struct cc_str left = a->quantity->unit;
	struct cc_str right = b->quantity->unit;
	return !is_count(a) || left.len == 0 || right.len == 0 || cc_str_equal(left, right);
}

size_t noun_shares_unit(const struct noun_claim *a, const struct noun_claim *b)
{
	struct cc_str unit = a->quantity->unit;
	bool noun = unit.len >= NOUN_LEAST && (unsigned char)unit.ptr[0] < 0x80 && is_count(a);
	return noun && cc_str_equal(unit, b->quantity->unit);
}

bool noun_is_bare_cell(const struct noun_claim *claim)
{
	const struct cc_article *article = claim->article;
	uint32_t block = article->text.sentences[claim->noun->sentence].block;
	return claim->quantity->unit.len == 0 && article->document.blocks[block].kind == CC_BLOCK_TABLE_CELL;
}

static bool words_of_sentence(struct cc_vec *out, struct noun_judge *judge, const struct noun_claim *claim)
{
	const struct cc_word_stretch stretch = {.article = claim->article,
						.sentence = claim->noun->sentence,
						.span = claim->article->text.sentences[claim->noun->sentence].span,
						.without = {claim->quantity->phrase}};
	*out = cc_vec_new(judge->passing, sizeof(uint64_t));
	if (!cc_word_hashes_add(out, &stretch, WORDS_MOST))
		return false;
	cc_word_hashes_sort(out);
	return true;
}

/* "Work was finished on 3,180 new homes", "more homes were finished than in any year since: 3,810"; of what is measured
 * a third of the words: 用钢14.2万吨 and 浇筑混凝土12.4万吨 are two things. */
static bool say_alike(bool *out, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b)
{
	struct cc_vec left;
	struct cc_vec right;
	cc_arena_reset(judge->passing);
	if (!words_of_sentence(&left, judge, a) || !words_of_sentence(&right, judge, b))
		return false;
	size_t shared = cc_word_hashes_shared(&left, &right);
	size_t least = left.len < right.len ? left.len : right.len;
	*out = noun_shares_unit(a, b) > 0 || is_count(a) ? shared > 0 : shared * 3 > least;
	return true;
}

bool noun_retold(bool *out, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b)
{
	bool figures = false;
	size_t shared = 0;
	*out = false;
	if (!noun_swapped_of_three(a, b) || !noun_may_count_one(a, b) || noun_is_bare_cell(a) || noun_is_bare_cell(b))
		return true;
	if (!noun_kin_tells_figures(&figures, &judge->kin, a->article, b->article) ||
	    !noun_kin_shared(&shared, &judge->kin, a->article, b->article))
		return false;
	size_t noun = noun_shares_unit(a, b);
	*out = figures && (noun_frames_shared(a, b) + noun >= NEAR || (noun > 0 && shared >= SHARED));
	bool measured = noun == 0 && !is_count(a);
	if (!figures || (measured ? !*out && shared < SHARED : *out || shared < SHARED))
		return true;
	return say_alike(out, judge, a, b);
}
