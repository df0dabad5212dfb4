/* Near copies of which one tells the time that the other holds itself against: "6月份，周平均工作时间45.7小时" and
 * "周平均工作时间47.7小时，比6月份增加0.1小时". Leaves other times to copy_years.c. */
#include "checks/copy/copy_bases.h"

static bool is_known(const struct cc_period_mention *period)
{
	return period->state == CC_PERIOD_RESOLVED || period->state == CC_PERIOD_NEEDS_YEAR;
}

/* The last time before a token that is known, be it without its year; NULL: there is none. */
static const struct cc_period_mention *told_before(const struct cc_side_tokens *side, size_t token)
{
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	const struct cc_period_mention *last = NULL;
	for (size_t i = 0; i < mentions->period_count; i++)
		if (mentions->periods[i].span.end <= side->tokens[token].span.start && is_known(&mentions->periods[i]))
			last = &mentions->periods[i];
	return last;
}

static bool is_base(const struct cc_side_tokens *side, const struct cc_period_mention *period)
{
	struct cc_span sentence = side->article->text.sentences[side->sentence].span;
	struct cc_str before = cc_str_slice(side->article->text.view, sentence.start, period->span.start);
	return cc_word_list_ends(cc_words_of(side->rules, CC_WORDS_TIME_HELD_AGAINST), before) > 0;
}

static bool are_one_month(const struct cc_period_mention *x, const struct cc_period_mention *y)
{
	bool months = x->period.kind == CC_PERIOD_MONTH && y->period.kind == CC_PERIOD_MONTH;
	bool years = x->state != CC_PERIOD_RESOLVED || y->state != CC_PERIOD_RESOLVED ||
		     x->period.start.year == y->period.start.year;
	return months && years && x->period.start.month == y->period.start.month;
}

static bool holds_against(const struct cc_side_tokens *side, size_t token, const struct cc_period_mention *month)
{
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	if (month == NULL || told_before(side, token) != NULL)
		return false;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (is_known(period) && are_one_month(month, period) && is_base(side, period))
			return true;
	}
	return false;
}

bool cc_copy_is_of_base(const struct cc_difference *difference, const struct cc_side_tokens *a,
			const struct cc_side_tokens *b)
{
	if (difference->a >= a->count || difference->b >= b->count)
		return false;
	return holds_against(b, difference->b, told_before(a, difference->a)) ||
	       holds_against(a, difference->a, told_before(b, difference->b));
}
