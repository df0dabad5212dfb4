/* How the values of two claims of one thing stand to one another.
 * Leaves what is one thing to claims.c. */
#include <stdlib.h>

#include "checks/value/claims.h"
#include "model/article.h"

/* An article of 2019 and one of 2025 that both say "now" do not speak of one time. What flows, or has moved, is another
 * holiday's, another month's, another match's after days already, and a price is another one every day. */
enum { SAME_NOW_DAYS = 550, SAME_FLOW_DAYS = 7 };

/* A one-sided bound that the other figure, an exact one, meets to the letter. */
static bool meets_bound(const struct cc_claim *bounded, const struct cc_claim *other)
{
	enum cc_qualifier qualifier = bounded->quantity.qualifier;
	bool one_sided = qualifier == CC_QUALIFIER_OVER || qualifier == CC_QUALIFIER_AT_LEAST ||
			 qualifier == CC_QUALIFIER_UNDER || qualifier == CC_QUALIFIER_AT_MOST;
	return one_sided && other->quantity.qualifier == CC_QUALIFIER_EXACT &&
	       cc_decimal_compare(bounded->quantity.value, other->quantity.value) == 0;
}

/* How many days two articles may lie apart whose "now" is one. */
static long days_of_now(const struct cc_claim *claim)
{
	if (claim->metric->has_period_kind && claim->metric->period_kind == CC_PERIOD_DAY)
		return 0;
	bool flows = claim->metric->sense == CC_PERIOD_FLOW || claim->aspect == CC_ASPECT_CHANGE ||
		     claim->aspect == CC_ASPECT_GROWTH_RATE;
	return flows ? SAME_FLOW_DAYS : SAME_NOW_DAYS;
}

struct cc_date claim_day(const struct cc_claim *claim)
{
	if (claim->period_current)
		return claim->article->document.date;
	return claim->period.kind == CC_PERIOD_DAY ? claim->period.start : (struct cc_date){0};
}

/* Two articles that both say "now", or one that does and one that tells a day, too far from one another for what they
 * speak of. */
static bool far_apart(const struct cc_claim *a, const struct cc_claim *b)
{
	struct cc_date left = claim_day(a);
	struct cc_date right = claim_day(b);
	bool now = a->period_current || b->period_current;
	if (!now || !cc_date_is_set(left) || !cc_date_is_set(right))
		return false;
	return labs((long)cc_date_to_days(left) - cc_date_to_days(right)) > days_of_now(a);
}

static bool is_guessed_scope(const struct cc_claim *claim)
{
	return claim->scope_binding == CC_BOUND_CONTEXT || claim->scope_binding == CC_BOUND_DEFAULT;
}

static bool says_time(const struct cc_claim *claim)
{
	return !claim->period_current && claim->period_binding != CC_BOUND_CONTEXT &&
	       claim->period_binding != CC_BOUND_DEFAULT;
}

/* "It began with 212 students and 31 teachers" of one school and "2,436 teachers" of another: neither says where or
 * when, and what a metric is of where nobody is named makes them no one thing. */
static bool are_both_unsaid(const struct cc_claim *a, const struct cc_claim *b)
{
	return a->article != b->article && !says_time(a) && !says_time(b) && a->scope_binding == CC_BOUND_DEFAULT &&
	       b->scope_binding == CC_BOUND_DEFAULT;
}

/* "人均可支配收入4.86万元。…全省人均可支配收入是49870元，我们还差一点": who says 全省 right beside a figure of nobody's
 * sets the two against one another. */
static bool sets_apart(const struct cc_claim *unsaid, const struct cc_claim *said)
{
	bool wide = said->scope != NULL && (said->scope->stands_for != 0 || said->scope->kind == CC_SCOPE_COUNTRY);
	uint32_t apart =
	    unsaid->sentence > said->sentence ? unsaid->sentence - said->sentence : said->sentence - unsaid->sentence;
	return unsaid->article == said->article && apart <= 1 && wide && is_guessed_scope(unsaid) &&
	       !is_guessed_scope(said);
}

/* 增速为-2.7% / 下降2.7%, "a change of -2.7 percent" / "fell 2.7 percent": the sign says what the verb says. */
static bool is_same_fall(const struct cc_claim *a, const struct cc_claim *b)
{
	return (a->aspect == CC_ASPECT_GROWTH_RATE || a->aspect == CC_ASPECT_CHANGE) &&
	       cc_decimal_compare(a->quantity.value, cc_decimal_negate(b->quantity.value)) == 0;
}

/* 春节档票房破54亿元, told before the holiday is over: what flows goes on behind a mark that it passes. */
static bool passes_mark(const struct cc_claim *a, const struct cc_claim *b)
{
	const struct cc_date written = a->article->document.date;
	bool over = a->quantity.qualifier == CC_QUALIFIER_OVER || a->quantity.qualifier == CC_QUALIFIER_AT_LEAST;
	bool open =
	    !cc_date_is_set(written) || !cc_date_is_set(a->period.end) || cc_date_compare(written, a->period.end) <= 0;
	return over && open && a->article != b->article && a->metric->sense == CC_PERIOD_FLOW &&
	       a->aspect != CC_ASPECT_GROWTH_RATE && cc_decimal_compare(a->quantity.value, b->quantity.value) < 0;
}

enum claim_relation claim_relate(const struct cc_claim *a, const struct cc_claim *b)
{
	/* Two values in one sentence that seem to be of one thing are parts of a whole or a bad reading, no
	 * contradiction. */
	if (claim_shares_sentence(a, b) || far_apart(a, b) || are_both_unsaid(a, b) || sets_apart(a, b) ||
	    sets_apart(b, a) || is_same_fall(a, b))
		return CLAIM_AGREE;
	if (meets_bound(a, b) || meets_bound(b, a))
		return CLAIM_EDGE;
	if (!cc_interval_overlaps(a->quantity.hard, b->quantity.hard))
		return CLAIM_CONFLICT;
	if (cc_interval_overlaps(a->quantity.expected, b->quantity.expected) || passes_mark(a, b) || passes_mark(b, a))
		return CLAIM_AGREE;
	return CLAIM_LOOSE;
}
