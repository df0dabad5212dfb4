/* 归属股东的净利润7.43亿元…每股挣1.20元 and 归属于上市公司股东的净利润7.34亿元…每股收益1.20元.
 * Leaves how surely two sentences tell the same to retelling.c. */
#include "checks/noun_again.h"

#include "checks/noun_printed.h"
#include "checks/noun_retold.h"
#include "checks/retelling.h"

enum { POINTS = 6, DAYS_MOST = 100, FIGURES_MOST = 12, DIGITS_TWO = 10, SHARED_LEAST = 2, SHARED_MANY = 4 };

static bool prints(const struct cc_mentions *mentions, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < mentions->quantity_count && i < FIGURES_MOST; i++)
		if (cc_decimal_compare(mentions->quantities[i].value, figure->value) == 0 &&
		    cc_str_equal(cc_quantity_counted_unit(&mentions->quantities[i]), cc_quantity_counted_unit(figure)))
			return true;
	return false;
}

static bool is_telling(const struct noun_claim *claim, const struct cc_quantity *figure)
{
	return figure != claim->quantity && figure->kind != CC_NUMBER_ORDINAL &&
	       cc_decimal_normalise(figure->value).coefficient >= DIGITS_TWO;
}

/* 城镇居民人均可支配收入24860元，增长5.2% and 26840元，增长4.8%: the same words of two counties or years, each with its
 * own figures. */
static bool tell_of_two(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct cc_mentions *left = &a->article->mentions[a->noun->sentence];
	const struct cc_mentions *right = &b->article->mentions[b->noun->sentence];
	size_t others = 0;
	size_t theirs = 0;
	size_t shared = 0;
	for (size_t i = 0; i < left->quantity_count && i < FIGURES_MOST; i++) {
		bool telling = is_telling(a, &left->quantities[i]);
		others += telling;
		shared += telling && prints(right, &left->quantities[i]);
	}
	for (size_t i = 0; i < right->quantity_count && i < FIGURES_MOST; i++)
		theirs += is_telling(b, &right->quantities[i]);
	return others > 0 && theirs > 0 && shared == 0;
}

static bool may_be_one(const struct noun_claim *a, const struct noun_claim *b)
{
	bool times = !noun_states_times(a, b) || noun_times_meet(a, b);
	bool near = cc_article_days_between(a->article, b->article) <= DAYS_MOST;
	return a->article != b->article && times && near && noun_may_count_one(a, b) && !noun_is_bare_cell(a) &&
	       !noun_is_bare_cell(b) &&
	       cc_str_equal(cc_quantity_counted_unit(a->quantity), cc_quantity_counted_unit(b->quantity));
}

static bool retell(struct retelling *out, struct noun_judge *judge, const struct noun_claim *claim)
{
	uint32_t sentence = claim->noun->sentence;
	return retelling_of(out, claim->article, sentence, claim->article->text.sentences[sentence].span,
			    judge->passing);
}

static bool tell_the_same(bool *same, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b)
{
	struct retelling left;
	struct retelling right;
	unsigned points = 0;
	cc_arena_reset(judge->passing);
	if (!retell(&left, judge, a) || !retell(&right, judge, b) ||
	    !retelling_weigh(&points, &judge->kin, &left, &right))
		return false;
	*same = points >= RETELLING_SURE;
	return true;
}

bool noun_again_judge(struct noun_verdict *out, struct noun_judge *judge, const struct noun_claim *a,
		      const struct noun_claim *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	bool both = false;
	bool same = false;
	size_t shared = 0;
	if (!may_be_one(a, b))
		return true;
	if (!noun_kin_between(&kin, &judge->kin, a->article, b->article) ||
	    !noun_kin_shared(&shared, &judge->kin, a->article, b->article) ||
	    !noun_prints_other(&both, &judge->kin, a, b))
		return false;
	if (kin != NOUN_KIN_FIGURES || shared < (tell_of_two(a, b) ? SHARED_MANY : SHARED_LEAST) || both)
		return true;
	if (!tell_the_same(&same, judge, a, b))
		return false;
	if (same)
		*out = (struct noun_verdict){.conflict = true, .sure = true, .points = POINTS, .likeness = NOUN_SLIP};
	return true;
}
