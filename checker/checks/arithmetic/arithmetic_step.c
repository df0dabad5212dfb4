/* A step beside the level that it leads to or from, and the rate that it is: 比去年增加10亿元，增长20%.
 * Leaves from–to to arithmetic_change.c. */
#include "checks/arithmetic/arithmetic.h"

/* 两年少了7800人，去年一年就少了4100人，降幅11.5%: the first is a step itself, and no level. */
static bool is_step(const struct arithmetic_case *it)
{
	struct cc_str view = it->work->pieces.article->text.view;
	bool done = cc_str_ends(cc_str_slice(view, 0, it->value->phrase.start), CC_STR("了"));
	return (it->before & CC_PIECE_WORD(FALL)) != 0 || (done && (it->before & CC_PIECE_WORD(RISE)) != 0);
}

/* 5120人，减少80人; "51,500, an increase of 1,500"; "21.4 million tonnes, up by 1.4 million" leaves out what was told.
 */
static bool is_sized(const struct arithmetic_case *it)
{
	bool elided = it->base->unit.ptr == NULL && it->base->value.exponent == it->value->value.exponent;
	return arithmetic_same_unit(it->value, it->base) || elided;
}

/* 1206所，与2015年（不含幼儿园）的1152所相比，增加54所: what 相比 ends, and a comma, is what the rest is held against.
 */
static bool is_held_against(const struct arithmetic_case *it)
{
	size_t behind = it->first + 1;
	return (cc_pieces_at(&it->work->pieces, behind)->kinds & CC_PIECE_WORD(BASE)) != 0 &&
	       (cc_pieces_at(&it->work->pieces, behind + 1)->kinds & CC_PIECE_COMMA) != 0;
}

static enum arithmetic_verdict judge_turned(struct arithmetic_case *it)
{
	struct arithmetic_case turned = *it;
	turned.base = it->value;
	turned.value = it->base;
	enum arithmetic_verdict verdict = arithmetic_judge_step_of(&turned);
	it->text = turned.text;
	return verdict;
}

/* 达60亿元，比去年增加10亿元，增长20%: what was there before is the one less the other. */
enum arithmetic_verdict arithmetic_judge_step(struct arithmetic_case *it)
{
	if (is_held_against(it))
		return judge_turned(it);
	struct cc_interval value = cc_recompute_interval(it->value);
	struct cc_interval step = cc_recompute_interval(it->base);
	struct cc_interval before;
	struct cc_interval computed;
	struct cc_decimal printed;
	bool falls = (it->seen & CC_PIECE_WORD(FALL)) != 0;
	enum cc_status (*undo)(struct cc_interval *, struct cc_interval, struct cc_interval) =
	    falls ? cc_interval_add : cc_interval_subtract;
	if (falls == ((it->seen & CC_PIECE_WORD(RISE)) != 0) || is_step(it) || !arithmetic_has_unit(it->stated, "%") ||
	    !is_sized(it) || arithmetic_is_rate(it->value) || (it->work->kinds & CC_PIECE_WORD(REVALUED)) != 0 ||
	    arithmetic_is_other_base(it) || undo(&before, value, step) != CC_OK ||
	    cc_recompute_quotient(&computed, step, before, 100) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	if (cc_recompute_meets(computed, cc_recompute_result(it->stated)))
		return ARITHMETIC_HOLDS;
	enum cc_status status = falls ? cc_decimal_add(&printed, it->value->value, it->base->value)
				      : cc_decimal_subtract(&printed, it->value->value, it->base->value);
	if (status != CC_OK || cc_recompute_quotient(&computed, cc_interval_point(it->base->value),
						     cc_interval_point(printed), 100) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	arithmetic_begin(it);
	arithmetic_say_like(it, printed, it->value);
	arithmetic_say(it, " → ", " → ");
	arithmetic_say_figure(it, it->value);
	arithmetic_say(it, falls ? " is -" : " is +", falls ? " 为 -" : " 为 +");
	arithmetic_say_percent(it, computed.low, it->stated);
	arithmetic_say(it, ", the text says ", "，文中为");
	arithmetic_say_figure(it, it->stated);
	return ARITHMETIC_FAILS;
}

/* 比去年同期的452起减少66起，下降14.6%: the one as a part of the other. */
enum arithmetic_verdict arithmetic_judge_step_of(struct arithmetic_case *it)
{
	struct cc_interval computed;
	struct cc_interval printed;
	if (!arithmetic_has_unit(it->stated, "%") || it->base->unit.ptr == NULL ||
	    !arithmetic_same_unit(it->value, it->base) || arithmetic_is_rate(it->base) ||
	    (it->work->kinds & (CC_PIECE_WORD(REVALUED) | CC_PIECE_WORD(UNLIKE))) != 0 ||
	    cc_recompute_quotient(&computed, cc_recompute_interval(it->value), cc_recompute_interval(it->base), 100) !=
		CC_OK)
		return ARITHMETIC_UNKNOWN;
	if (cc_recompute_meets(computed, cc_recompute_result(it->stated)))
		return ARITHMETIC_HOLDS;
	if (cc_recompute_quotient(&printed, cc_interval_point(it->value->value), cc_interval_point(it->base->value),
				  100) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	arithmetic_begin(it);
	arithmetic_say_figure(it, it->value);
	arithmetic_say(it, " of ", " 占 ");
	arithmetic_say_figure(it, it->base);
	arithmetic_say(it, " is ", " 的 ");
	arithmetic_say_percent(it, printed.low, it->stated);
	arithmetic_say(it, ", the text says ", "，文中为");
	arithmetic_say_figure(it, it->stated);
	return ARITHMETIC_FAILS;
}

/* rises by $28 million, or 8 percent, to $378 million: the movement stands before the step. */
enum arithmetic_verdict arithmetic_judge_step_ahead(struct arithmetic_case *it)
{
	it->seen |= it->before & (CC_PIECE_WORD(RISE) | CC_PIECE_WORD(FALL));
	it->before = 0;
	return it->base->unit.ptr != NULL ? arithmetic_judge_step(it) : ARITHMETIC_UNKNOWN;
}
