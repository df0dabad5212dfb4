/* 归属股东的净利润7.43亿元…每股挣1.20元 and 归属于上市公司股东的净利润7.34亿元…每股收益1.20元.
 * Leaves how surely two sentences tell the same to retelling.c. */
#include "checks/noun/noun_again.h"

#include "checks/noun/noun_apart.h"
#include "checks/noun/noun_printed.h"
#include "checks/noun/noun_retold.h"
#include "checks/shared/hints.h"
#include "checks/story/retelling.h"

enum { POINTS = 6, DAYS_MOST = 100, SHARED_LEAST = 2, SHARED_MANY = 4, POWERS_LEAST = 3 };

static bool may_be_one(const struct noun_claim *a, const struct noun_claim *b)
{
	bool times = !noun_states_times(a, b) || noun_times_meet(a, b);
	bool near = cc_article_days_between(a->article, b->article) <= DAYS_MOST;
	return a->article != b->article && times && near && !noun_tells_apart(a, b) && noun_may_count_one(a, b) &&
	       !noun_is_bare_cell(a) && !noun_is_bare_cell(b) &&
	       cc_str_equal(cc_quantity_counted_unit(a->quantity), cc_quantity_counted_unit(b->quantity));
}

/* 如果不算房地产，固定资产投资增长8.9%: of all but something. */
static bool leaves_out(const struct noun_judge *judge, const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	size_t from = claim->article->text.sentences[claim->noun->sentence].span.start;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].phrase.end <= claim->quantity->phrase.start)
			from = mentions->quantities[i].phrase.end;
	struct cc_str before = cc_str_slice(claim->article->text.view, from, claim->quantity->phrase.start);
	return cc_word_list_within(cc_words_of(judge->details.rules, CC_WORDS_LEAVES_OUT), before);
}

static bool retell(struct retelling *out, struct noun_judge *judge, const struct noun_claim *claim)
{
	uint32_t sentence = claim->noun->sentence;
	return retelling_of(out, claim->article, sentence, claim->article->text.sentences[sentence].span,
			    judge->passing);
}

/* 860亿元 and 860万元, 240 million and 240 billion crowns: of sums, and of things of one name, a thousand times apart
 * and more with the same digits, few words are enough. */
static unsigned enough_for(const struct noun_claim *a, const struct noun_claim *b)
{
	bool one = cc_str_equal(a->quantity->dimension, CC_STR("money")) || noun_shares_unit(a, b) > 0;
	bool scale = hint_powers_apart(a->quantity->value, b->quantity->value) >= POWERS_LEAST;
	return one && scale ? RETELLING_POINT : RETELLING_SURE;
}

/* What fills in one form tells the same where the articles have more in common. */
static bool tell_the_same(bool *same, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b,
			  size_t shared)
{
	struct retelling left;
	struct retelling right;
	unsigned points = 0;
	cc_arena_reset(judge->passing);
	if (!retell(&left, judge, a) || !retell(&right, judge, b))
		return false;
	const unsigned enough = enough_for(a, b);
	bool form = retelling_fills_a_form(&left, &right, a->quantity->span, b->quantity->span);
	*same = false;
	if (shared < (form ? SHARED_MANY : SHARED_LEAST) || !retelling_may_reach(&left, &right, enough))
		return true;
	if (!retelling_weigh(&points, &judge->kin, &left, &right))
		return false;
	*same = points >= enough;
	return true;
}

bool noun_again_judge(struct noun_verdict *out, struct noun_judge *judge, const struct noun_claim *a,
		      const struct noun_claim *b)
{
	bool figures = false;
	bool both = false;
	bool same = false;
	size_t shared = 0;
	if (!may_be_one(a, b))
		return true;
	if (!noun_kin_shared(&shared, &judge->kin, a->article, b->article))
		return false;
	if (shared < SHARED_LEAST || leaves_out(judge, a) != leaves_out(judge, b))
		return true;
	if (!noun_kin_tells_figures(&figures, &judge->kin, a->article, b->article) ||
	    !noun_prints_other(&both, &judge->kin, a, b))
		return false;
	if (!figures || both)
		return true;
	if (!tell_the_same(&same, judge, a, b, shared))
		return false;
	if (same)
		*out = (struct noun_verdict){.conflict = true, .sure = true, .points = POINTS, .likeness = NOUN_SLIP};
	return true;
}
