/* What a change or a growth is held against, as far as words that leave it open tell.
 * Leaves reading the words to link/. */
#include "checks/value/claims.h"
#include "model/article.h"

enum { YEAR_DAYS = 365, SEASON_DAYS = 88 };

static bool is_han(const struct cc_claim *claim)
{
	return cc_text_is_han(&claim->article->text, claim->sentence);
}

/* "grew by 2.1 percent in 2025": over the year before. "grew by 0.3 percent in the second quarter" may be over the
 * quarter before in English; 第二季度增长5.2% is not in Chinese, which says 环比 then. */
static bool is_over_a_year(const struct cc_claim *claim)
{
	struct cc_period period = claim->period;
	if (period.instant || !cc_date_is_set(period.start) || !cc_date_is_set(period.end))
		return false;
	long days = cc_period_days(period);
	return days <= YEAR_DAYS + 1 && days >= (is_han(claim) ? SEASON_DAYS : YEAR_DAYS);
}

/* 比2023年 of a figure of 2024 */
static bool is_year_before(struct cc_period base, struct cc_period period)
{
	return cc_date_is_set(base.start) && cc_date_is_set(base.end) && base.start.year + 1 == period.start.year &&
	       base.end.year + 1 == period.end.year && cc_period_days(base) >= YEAR_DAYS &&
	       cc_period_days(period) >= YEAR_DAYS;
}

/* 五年提高4.1个百分点: the words say over how long. O(figures of the sentence). */
static bool says_how_long(const struct cc_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (cc_str_equal(mentions->quantities[i].unit, CC_STR("a")) &&
		    mentions->quantities[i].phrase.end <= claim->quantity.phrase.start)
			return true;
	return false;
}

/* 与2019年同期相比，2021年上半年增长9.5%: another time stands before the figure. O(periods of the sentence). */
static bool names_other_time(const struct cc_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *other = &mentions->periods[i];
		bool before = other->span.end <= claim->quantity.phrase.start && !other->now;
		if (before && !cc_period_equal(other->period, claim->period) &&
		    !is_year_before(other->period, claim->period))
			return true;
	}
	return false;
}

struct claim_base claim_base_of(const struct cc_claim *claim)
{
	struct claim_base base = {.basis = claim->basis, .base = claim->base};
	bool moves = claim->aspect == CC_ASPECT_GROWTH_RATE || claim->aspect == CC_ASPECT_CHANGE;
	bool open = claim->basis == CC_BASIS_NONE || claim->basis == CC_BASIS_YOY;
	bool named = cc_date_is_set(claim->base.start) || cc_date_is_set(claim->base.end);
	bool usual = moves && open && (!named || is_year_before(claim->base, claim->period));
	if (!usual || !is_over_a_year(claim))
		return base;
	bool said = claim->basis == CC_BASIS_YOY || (!says_how_long(claim) && !names_other_time(claim));
	return said ? (struct claim_base){.basis = CC_BASIS_YOY} : base;
}
