/* Which times of a sentence may date a figure: no day of the news, no time since which, none that something rose from.
 * Leaves which of them a figure takes to bind_period.c. */
#include "link/times/periods.h"

bool link_is_news_day(const struct cc_period_mention *mention)
{
	return mention->period.kind == CC_PERIOD_DAY && !mention->period.instant && !mention->now &&
	       mention->state != CC_PERIOD_NEEDS_DATE && link_is_known_period(mention->period);
}

bool link_is_day_of_news(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	bool own = link_is_han_sentence(self) && cc_word_list_begins(link_words(self, CC_WORDS_OF_THAT_DAY), rest) > 0;
	return link_is_news_day(mention) && !own && !link_is_day_with_hour(self, mention) &&
	       !link_is_day_of_flow(self, mention);
}

bool link_is_day_of_saying(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	size_t from = link_previous_figure_end(self, mention->span.start);
	const struct cc_cue_mention *says = link_last_cue(self, CC_CUE_ATTRIBUTION, from, mention->span.start);
	bool day = mention->now || mention->period.kind == CC_PERIOD_DAY;
	if (!day || link_is_han_sentence(self))
		return false;
	/* "Halden Marine today reported" */
	struct cc_str rest = cc_str_slice(self->view, mention->span.end + 1, self->sentence->span.end);
	bool told = mention->span.end + 1 < self->sentence->span.end &&
		    cc_word_list_begins(link_words(self, CC_WORDS_TELLS_RESULTS), rest) > 0;
	/* "It |now| expects full-year sales": when it is foreseen. */
	bool foresees = mention->now && mention->span.end + 1 < self->sentence->span.end &&
			cc_word_list_begins(link_words(self, CC_WORDS_FORESEES), rest) > 0;
	return told || foresees || (says != NULL && says->span.end + 1 == mention->span.start);
}

/* "rose 0.2 percent in July from June and 2.7 percent …": June is what was left behind. */
static bool is_origin_of_rate(const struct link_sentence *self, const struct cc_period_mention *period)
{
	/* "totalled $88 billion from January |to| April": a stretch, and no start of anything */
	if (cc_str_find(cc_str_of_span(self->view, period->span), CC_STR(" to "), 0) != SIZE_MAX)
		return false;
	size_t figure = link_previous_figure_end(self, period->span.start);
	const struct cc_cue_mention *from = link_last_cue(self, CC_CUE_FROM, figure, period->span.start);
	const struct cc_quantity *moved = link_is_han_sentence(self) ? NULL : link_figure_ending_at(self, figure);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, period->span.start);
	/* "rose 2 percent in March |on| the same month last year" */
	if (!link_is_han_sentence(self) && period->relative && period->period.kind != CC_PERIOD_DAY &&
	    (cc_str_ends(before, CC_STR(" on ")) || cc_str_ends(before, CC_STR(" on the "))))
		return true;
	if (moved != NULL && link_is_risen_over(self, moved, period))
		return true;
	return !link_is_han_sentence(self) && from != NULL && figure > self->sentence->span.start &&
	       link_clause_at(self, from->span.start) == link_clause_at(self, period->span.start) &&
	       link_residue(self, figure, from->span.start) == 0 &&
	       link_residue(self, from->span.end, period->span.start) == 0;
}

/* "为2017年以来首次下降", "六个季度以来最低": what a figure is the first or the least of since then. */
static bool is_record_since(const struct link_sentence *self, const struct cc_period_mention *period)
{
	return link_cue_at(self, CC_CUE_FOREMOST, period->span.end) != NULL ||
	       link_cue_at(self, CC_CUE_FOREMOST, period->span.end + CC_STR("的").len) != NULL;
}

/* "the lowest since the series began in 2012": a clause of "since" up to its time. */
static bool is_behind_since(const struct link_sentence *self, const struct cc_period_mention *period)
{
	size_t from = link_clause_at(self, period->span.start)->span.start;
	size_t figure = link_previous_figure_end(self, period->span.start);
	if (figure > from)
		from = figure;
	for (const struct cc_period_mention *at = self->mentions->periods; at < period; at++)
		from = at->span.end > from ? at->span.end : from;
	return from < period->span.start &&
	       cc_str_find(cc_str_slice(self->view, from, period->span.start), CC_STR(" since "), 0) != SIZE_MAX;
}

/* "断面比例为87.9%,实现“十三五”以来“七连升”;…": behind a figure, a clause with none of its own only tells since when.
 */
static bool only_tells_since(const struct link_sentence *self, const struct cc_period_mention *period)
{
	const struct cc_span clause = link_clause_at(self, period->span.start)->span;
	const struct cc_quantity *next = link_next_figure(self, period->span.end);
	return link_previous_figure_end(self, period->span.start) > self->sentence->span.start &&
	       (next == NULL || next->phrase.start >= clause.end) &&
	       link_residue(self, period->span.end, clause.end) > 0;
}

/* "自|2019年|培育工作开展以来": in Chinese other words may part the time from the end. */
static bool is_begun_then(const struct link_sentence *self, const struct cc_period_mention *period)
{
	size_t end = link_clause_at(self, period->span.start)->span.end;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, period->span.start);
	return cc_word_list_ends(link_words(self, CC_WORDS_BEGINS_SINCE), before) > 0 && end > period->span.end &&
	       cc_word_list_within(link_words(self, CC_WORDS_ENDS_SINCE),
				   cc_str_slice(self->view, period->span.end, end));
}

bool link_is_since(const struct link_sentence *self, const struct cc_period_mention *period)
{
	bool open = cc_date_is_set(period->period.start) && !cc_date_is_set(period->period.end);
	if (link_is_han_sentence(self) && is_begun_then(self, period))
		return true;
	if (link_is_han_sentence(self))
		return open && (is_record_since(self, period) || only_tells_since(self, period));
	return is_behind_since(self, period) || link_explains_year(self, period) ||
	       (open && period->span.start > self->sentence->span.start);
}

/* "审结3254件(含2022年旧存案件),结案率为93%": what a bracket tells besides dates nothing behind it. */
static bool is_of_closed_bracket(const struct link_sentence *self, const struct cc_period_mention *period, size_t to)
{
	const struct cc_clause *clause = link_clause_at(self, period->span.start);
	size_t start = clause->span.start;
	bool closed = clause->span.end <= to && start > self->sentence->span.start && self->view.ptr[start - 1] == '(';
	/* "4.0 percent this year (4.2 percent in 2025), South Asia by 6.2": of the figure in the bracket */
	const struct cc_quantity *figure = closed ? link_next_figure(self, start) : NULL;
	if (!link_is_han_sentence(self))
		return figure != NULL && figure->phrase.end <= clause->span.end;
	return closed && link_residue(self, start, clause->span.end) > 0;
}

bool link_is_of_contract(const struct link_sentence *self, const struct cc_period_mention *period)
{
	struct cc_str rest = cc_str_slice(self->view, period->span.end, self->sentence->span.end);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, period->span.start);
	bool within = cc_str_ends(before, CC_STR("In ")) || cc_str_ends(before, CC_STR(" in "));
	/* 原油期货3月|合约 */
	if (link_is_han_sentence(self))
		return period->period.kind == CC_PERIOD_MONTH &&
		       (cc_str_starts(rest, CC_STR("合约")) || cc_str_starts(rest, CC_STR("交货")));
	if (period->period.kind != CC_PERIOD_MONTH)
		return false;
	if (cc_word_list_ends(link_words(self, CC_WORDS_CONTRACT_BEFORE), before) > 0)
		return true;
	return !within && cc_word_list_begins(link_words(self, CC_WORDS_CONTRACT_BEHIND), rest) > 0;
}

const struct cc_period_mention *link_period_before(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *period = &self->mentions->periods[i];
		if (period->span.start >= from && period->span.end <= to && !link_is_since(self, period) &&
		    !link_is_day_of_news(self, period) && !link_is_day_of_saying(self, period) &&
		    !link_is_base(self, period) && !is_origin_of_rate(self, period) &&
		    !is_of_closed_bracket(self, period, to) && !link_is_of_contract(self, period))
			return period;
	}
	return NULL;
}
