/* Whether a percentage tells how fast its metric grows: "rose 3 percent", 增速为5.2%, "and Italian GDP 0.7 percent".
 * Leaves levels, changes and shares to aspect.c, and what a rate is held against to basis.c. */
#include "link/metrics/aspect.h"

/* "0.2 percent in July from June and 2.7 percent …": the from of a period is no origin of a value. */
static bool starts_period(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		size_t start = self->mentions->periods[i].span.start;
		if (start >= at)
			return link_residue(self, at, start) == 0;
	}
	return false;
}

static bool has_movement_cue(const struct link_sentence *self, size_t from, size_t to)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_UP,  CC_CUE_DOWN, CC_CUE_BY,	CC_CUE_RATE,
						 CC_CUE_NEW, CC_CUE_TO,	  CC_CUE_REACH, CC_CUE_FROM};
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const struct cc_cue_mention *cue = link_last_cue(self, kinds[i], from, to);
		if (cue != NULL && !(kinds[i] == CC_CUE_FROM && starts_period(self, cue->span.end)))
			return true;
	}
	return false;
}

/* "7 percent more than a year ago, and 86.3 percent of trains arrived": a part of them; "6.5 percent of the same
 * period" is of a time. */
static bool is_part_of_things(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str of = CC_STR(" of ");
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	size_t at = quantity->phrase.end + of.len;
	if (link_is_han_sentence(self) || !cc_str_starts(rest, of))
		return false;
	if (cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), CC_STR("the ")))
		at += CC_STR("the ").len;
	return !link_period_starts_at(self, at);
}

/* "deposits grew 3 percent to $214 billion and loans 5 percent": the rate that came to the level; itself where none
 * did. */
static const struct cc_quantity *rate_to_level(const struct link_sentence *self, const struct cc_quantity *level)
{
	if (level == self->mentions->quantities || link_is_han_sentence(self))
		return level;
	const struct cc_quantity *rate = level - 1;
	bool to = rate->phrase.end < level->phrase.start &&
		  cc_str_equal(cc_str_slice(self->view, rate->phrase.end, level->phrase.start), CC_STR(" to "));
	return to && link_has_unit(rate, "%") ? rate : level;
}

/* "French GDP rose 1.1 percent and Italian GDP 0.7 percent", "增长5.3%,2月4.7%": a value of the same unit with no verb
 * of its own moves as the one before it does; behind a name only where it can be no level. */
static bool moves_like_before(const struct link_sentence *self, const struct cc_metric *metric,
			      const struct cc_quantity *quantity)
{
	const struct cc_quantity *first = self->mentions->quantities;
	for (const struct cc_quantity *at = quantity; at > first; at--) {
		const struct cc_quantity *before = at - 1;
		size_t from = before->phrase.end;
		size_t to = at->phrase.start;
		/* "GDP grew 4.8 percent; for the first nine months the figure was 5.2 percent": the same of another
		 * time. */
		bool same = !link_is_han_sentence(self) && link_has_cue(self, CC_CUE_PRONOUN, from, to);
		/* "4.8 percent more than in 2024; 72 percent were seen within four hours": it says something else. */
		bool apart = !link_is_han_sentence(self) &&
			     cc_str_find(cc_str_slice(self->view, from, to), CC_STR(";"), 0) != SIZE_MAX;
		bool part = is_part_of_things(self, at);
		bool share = link_is_han_sentence(self) && link_has_cue(self, CC_CUE_SHARE, from, to); /* 占比超八成 */
		if (!link_has_unit(before, "%") && !part && !apart)
			before = rate_to_level(self, before);
		if (to <= from || part || share || (apart && !same) || !link_has_unit(before, "%") ||
		    (has_movement_cue(self, from, to) && !same) || link_residue(self, from, to) > 0 ||
		    (link_is_named_between(self, from, to) && link_is_in_unit_of(self, metric, quantity)))
			return false;
		if (link_moves_by(self, before, link_own_start(self, before)))
			return true;
	}
	return false;
}

/* "增速为5.2%", "growth rate was 5.2%": the rate is named, and arriving at it is its level. */
static bool names_rate(const struct link_sentence *self, size_t from, size_t to)
{
	return link_has_cue(self, CC_CUE_RATE, from, to);
}

/* "growth of 6.3 percent, down from 6.7 percent": a rate comes from a rate, as it does where the metric is no
 * percentage and moved ("prices rose 3.3 percent, slowing from 3.7 percent"). */
static bool is_rate_left(const struct link_sentence *self, const struct cc_metric *metric,
			 const struct cc_quantity *quantity)
{
	if (quantity == self->mentions->quantities || link_is_han_sentence(self))
		return false;
	const struct cc_quantity *before = quantity - 1;
	size_t clause = link_clause_at(self, before->span.start)->span.start;
	return link_has_unit(before, "%") &&
	       link_has_cue(self, CC_CUE_FROM, before->phrase.end, quantity->phrase.start) &&
	       link_residue(self, before->phrase.end, quantity->phrase.start) == 0 &&
	       !link_is_named_between(self, before->phrase.end, quantity->phrase.start) &&
	       (names_rate(self, clause, before->span.start) ||
		(!link_is_in_unit_of(self, metric, quantity) &&
		 link_moves_by(self, before, link_own_start(self, before))));
}

/* The economy slows "to 3.1 percent"; what debt falls "to 66 percent", or is below, is a share of something. */
static bool is_share_reached(const struct link_sentence *self, const struct cc_metric *metric,
			     const struct cc_quantity *quantity)
{
	static const enum cc_cue_kind ways[] = {CC_CUE_TO, CC_CUE_BEYOND};
	bool of_gdp = metric->unit.ptr != NULL || cc_metric_is(metric, CC_NATURE_SHARED);
	return of_gdp && link_has_any_cue(self, ways, sizeof(ways) / sizeof(ways[0]), link_own_start(self, quantity),
					  quantity->phrase.start);
}

/* "The economy is expected to slow from 3.3 percent to 3.1 percent", "growth in exports eased to 2 percent", "left its
 * forecast for Germany unchanged at 1.1 percent": of what is no percentage itself, one that something moves to is its
 * rate; "fell to 3 percent of GDP" is a share. */
static bool is_rate_reached(const struct link_sentence *self, const struct cc_metric *metric,
			    const struct cc_quantity *quantity)
{
	static const enum cc_cue_kind moves[] = {CC_CUE_UP, CC_CUE_DOWN, CC_CUE_FORECAST};
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	size_t from = link_clause_at(self, quantity->span.start)->span.start;
	if (link_is_han_sentence(self) || link_is_in_unit_of(self, metric, quantity) ||
	    cc_str_starts(rest, CC_STR(" of ")) || link_share_mark(self, quantity) != NULL)
		return false;
	return link_has_cue(self, CC_CUE_RATE, from, quantity->phrase.start) ||
	       (!is_share_reached(self, metric, quantity) &&
		link_has_any_cue(self, moves, sizeof(moves) / sizeof(moves[0]), from, quantity->phrase.start));
}

/* "目标为增长6%以上,力争达到6.5%": a percentage of what is none by itself goes on about its rate. */
static bool aims_at_rate(const struct link_sentence *self, const struct cc_metric *metric,
			 const struct cc_quantity *quantity, size_t from)
{
	return link_is_han_sentence(self) && !link_is_in_unit_of(self, metric, quantity) &&
	       link_is_aspect_told(self, metric, CC_ASPECT_GROWTH_RATE) &&
	       link_has_cue(self, CC_CUE_TARGET, from, quantity->phrase.start) &&
	       !link_has_cue(self, CC_CUE_SHARE, from, quantity->phrase.start) &&
	       link_residue(self, from, quantity->phrase.start) == 0;
}

/* "从420家增加到1260家,增长2倍" is a rate of 200 %. */
static bool grows_by_times(const struct link_sentence *self, const struct cc_quantity *quantity, size_t from)
{
	return link_has_unit(quantity, "times") && link_is_han_sentence(self) &&
	       link_has_cue(self, CC_CUE_UP, from, quantity->phrase.start) && link_moves_by(self, quantity, from);
}

/* "PPI降幅由2.7%收窄至1.2%": what a rate that is named moves to is one. */
static bool is_rate_moved_to(const struct link_sentence *self, const struct cc_metric *metric,
			     const struct cc_quantity *quantity)
{
	if (quantity == self->mentions->quantities || !link_is_han_sentence(self) ||
	    link_is_in_unit_of(self, metric, quantity))
		return false;
	const struct cc_quantity *before = quantity - 1;
	return link_has_unit(before, "%") &&
	       link_has_cue(self, CC_CUE_TO, before->phrase.end, quantity->phrase.start) &&
	       link_residue(self, before->phrase.end, quantity->phrase.start) == 0 &&
	       names_rate(self, link_own_start(self, before), before->span.start);
}

/* "CPI同比为0.7%": of what is no percentage, one that is held against the year before is its rate. */
static bool is_held_against_year(const struct link_sentence *self, const struct cc_metric *metric,
				 const struct cc_quantity *quantity, size_t from)
{
	static const enum cc_cue_kind bases[] = {CC_CUE_YOY, CC_CUE_QOQ};
	if (!link_is_han_sentence(self) || link_is_in_unit_of(self, metric, quantity) ||
	    link_share_mark(self, quantity) != NULL)
		return false;
	for (size_t i = 0; i < sizeof(bases) / sizeof(bases[0]); i++) {
		const struct cc_cue_mention *base = link_last_cue(self, bases[i], from, quantity->phrase.start);
		if (base != NULL && link_residue(self, base->span.end, quantity->phrase.start) == 0)
			return true;
	}
	return false;
}

/* "日本今年增速为1.1%,明年为0.6%": the same rate of another time. */
static bool is_rate_of_next_time(const struct link_sentence *self, const struct cc_metric *metric,
				 const struct cc_quantity *quantity, size_t from)
{
	size_t to = quantity->phrase.start;
	return link_is_han_sentence(self) && !link_is_in_unit_of(self, metric, quantity) &&
	       link_is_aspect_told(self, metric, CC_ASPECT_GROWTH_RATE) && link_share_mark(self, quantity) == NULL &&
	       link_holds_place_or_period(self, from, to) && link_has_cue(self, CC_CUE_REACH, from, to) &&
	       link_residue(self, link_previous_figure_end(self, to), to) == 0;
}

/* "core CPI held at 3.2%", "food inflation at 3.9 percent": what has no unit is no percentage, but its rate is. */
static bool is_rate_of_price(const struct link_sentence *self, const struct cc_metric *metric,
			     const struct cc_quantity *quantity)
{
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	return !link_is_han_sentence(self) && link_is_price(metric) && !cc_str_starts(rest, CC_STR(" of ")) &&
	       link_share_mark(self, quantity) == NULL;
}

/* "实现8.6%|的增长", "以8.6%|的速度增长", "保持8.6%|增长": the word of growth stands behind. */
static bool grows_behind(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	size_t len = cc_word_list_begins(link_words(self, CC_WORDS_GROWTH_BEHIND), rest);
	struct cc_str next = cc_str_slice(rest, len, rest.len);
	return link_is_han_sentence(self) && len > 0 && !quantity->is_range &&
	       (next.len == 0 || !link_is_han_at(self, quantity->phrase.end + len));
}

bool link_is_signed_beside(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t start = quantity->number.start;
	if (!link_is_han_sentence(self) || quantity == self->mentions->quantities ||
	    start <= self->sentence->span.start)
		return false;
	bool is_signed = self->view.ptr[start - 1] == '+' || self->view.ptr[start - 1] == '-';
	size_t before = (quantity - 1)->phrase.end;
	return is_signed && before < quantity->phrase.start &&
	       link_residue(self, before, quantity->phrase.start) == 0 &&
	       !link_is_named_between(self, before, quantity->phrase.start);
}

/* "营业收入12.86亿元(+18.4%)": a percentage with a sign beside what is none. */
static bool is_signed_rate(const struct link_sentence *self, const struct cc_metric *metric,
			   const struct cc_quantity *quantity)
{
	return link_is_signed_beside(self, quantity) && link_is_in_unit_of(self, metric, quantity - 1) &&
	       !link_is_in_unit_of(self, metric, quantity);
}

bool link_is_growth_rate(const struct link_sentence *self, const struct cc_metric *metric,
			 const struct cc_quantity *quantity, size_t from)
{
	if (!link_has_unit(quantity, "%"))
		return grows_by_times(self, quantity, from);
	/* 日均环比上涨3.05%: the rate of what each day had. */
	if (link_whole_behind(self, quantity) != NULL || link_is_for_each(self, metric, from, quantity->span.start))
		return false;
	return grows_behind(self, quantity) || is_signed_rate(self, metric, quantity) ||
	       link_moves_by(self, quantity, from) || names_rate(self, from, quantity->span.start) ||
	       moves_like_before(self, metric, quantity) || is_rate_left(self, metric, quantity) ||
	       is_rate_reached(self, metric, quantity) || is_rate_of_price(self, metric, quantity) ||
	       aims_at_rate(self, metric, quantity, from) || is_rate_moved_to(self, metric, quantity) ||
	       is_held_against_year(self, metric, quantity, from) || is_rate_of_next_time(self, metric, quantity, from);
}
