/* Percentages of Chinese that only say more of a level before them of which nobody knows what it is: how it moves, and
 * how large a part it is. Leaves those of a level that was bound to bind_metric.c. */
#include <stdint.h>

#include "link/metrics/aspect.h"
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

static bool is_dimension(const struct cc_quantity *level, const char *name)
{
	return level->dimension.ptr != NULL && cc_str_equal(level->dimension, cc_str_from(name));
}

static bool is_bound(const struct link_sentence *self, const struct cc_quantity *level)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].quantity.span.start == level->span.start)
			return true;
	}
	return false;
}

/* What a share may be a part of: neither a rank, a length of time nor another ratio. */
static bool is_level(const struct cc_quantity *figure)
{
	return figure->kind == CC_NUMBER_CARDINAL && figure->unit.ptr != NULL && !is_dimension(figure, "ratio") &&
	       !is_dimension(figure, "duration");
}

/* "水路3086万人次;|民航|9439万人次": so many of others than were told of; the 日均 of 日均1.9亿人次 says no other. */
static bool counts_others(const struct link_sentence *self, const struct cc_quantity *level)
{
	size_t from = link_previous_figure_end(self, level->phrase.start);
	size_t to = level->phrase.start;
	return is_dimension(level, "count") && is_level(level) &&
	       (link_residue(self, from, to) > 0 || link_last_subject(self, link_is_sector, from, to) != NULL);
}

/* "均价每吨3665元,下跌12.1%", "民航9439万人次,增长4.6%" */
static bool moves_unknown(const struct link_sentence *self, const struct cc_quantity *figure)
{
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	size_t to = figure->phrase.start;
	const struct cc_quantity *level = link_figure_ending_at(self, from);
	if (level == NULL || is_bound(self, level) || level->kind != CC_NUMBER_CARDINAL || level->unit.ptr == NULL ||
	    !(is_dimension(level, "rate") || is_dimension(level, "mass") || is_dimension(level, "money") ||
	      counts_others(self, level)))
		return false;
	bool moves = link_has_cue(self, CC_CUE_UP, from, to) || link_has_cue(self, CC_CUE_DOWN, from, to);
	return moves && link_is_understood(self, from, to) && !link_is_named_between(self, from, to) &&
	       link_last_subject(self, link_is_place, from, to) == NULL;
}

/* The last level before the figure, in its own part between semicolons; NULL where there is none. */
static const struct cc_quantity *level_of_part(const struct link_sentence *self, const struct cc_quantity *figure)
{
	size_t part = link_part_start(self, figure->phrase.start);
	for (const struct cc_quantity *at = figure; at-- > self->mentions->quantities && at->phrase.start >= part;) {
		if (is_level(at))
			return at;
	}
	return NULL;
}

/* Where the words of a share begin in the figure's own stretch: 占37.3%, a name that is one (占GDP比重); SIZE_MAX where
 * there are none. */
static size_t share_start(const struct link_sentence *self, const struct cc_quantity *figure, size_t from)
{
	const struct cc_cue_mention *mark = link_share_mark(self, figure);
	if (mark != NULL)
		return mark->span.start;
	for (size_t i = 0; i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.start >= from && name->span.end <= figure->phrase.start && name->metric->share &&
		    cc_str_starts(cc_str_of_span(self->view, name->span), CC_STR("占")))
			return name->span.start;
	}
	return SIZE_MAX;
}

/* Whether what the metric is a share of something of is said in the span; NULL: what any share is of. */
static bool is_part_said(const struct cc_mentions *mentions, const struct cc_metric *share, struct cc_span span)
{
	for (size_t i = 0; i < mentions->topic_count; i++) {
		if ((share == NULL || mentions->topics[i].metric == share) &&
		    cc_span_overlaps(mentions->topics[i].span, span))
			return true;
	}
	for (size_t i = 0; i < mentions->part_count; i++) {
		if ((share == NULL || mentions->parts[i].metric == share) &&
		    cc_span_overlaps(mentions->parts[i].span, span))
			return true;
	}
	return false;
}

/* "风电13.23亿个,占37.3%", "产业数字化规模37.18万亿元,占数字经济比重为81.7%,占GDP比重为32.5%" */
static bool is_share_of_unknown(const struct link_sentence *self, const struct cc_quantity *figure)
{
	if (!link_may_say(self, CC_CUE_SHARE) && self->name_count == 0)
		return false;
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	size_t mark = share_start(self, figure, from);
	if (mark == SIZE_MAX || link_residue(self, from, mark) > 0 || link_is_named_between(self, from, mark) ||
	    is_part_said(self->mentions, NULL, (struct cc_span){.start = from, .end = mark}) ||
	    link_last_subject(self, link_is_place, from, mark) != NULL)
		return false;
	const struct cc_quantity *level = level_of_part(self, figure);
	return level != NULL && !is_bound(self, level);
}

/* The name before the level that it was bound by; NULL where it stands elsewhere. */
static const struct cc_metric_mention *name_of_level(const struct link_sentence *self, const struct cc_claim *claim)
{
	const struct cc_metric_mention *found = NULL;
	for (size_t i = 0; i < self->name_count && self->names[i].span.end <= claim->quantity.phrase.start; i++)
		found = self->names[i].metric == claim->metric ? &self->names[i] : found;
	return found;
}

/* "数字产业化规模为8.35万亿元,|占GDP比重|为7.3%": the share whose name stands there is of other words than the level
 * is. */
static bool is_share_of_another(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_mentions *mentions = self->mentions;
	const struct cc_claim *claims = self->context->claims.items;
	if (self->name_count == 0)
		return false;
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	const struct cc_metric_mention *share = NULL;
	for (size_t i = 0; i < self->name_count && share == NULL; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		bool here = name->span.start >= from && name->span.end <= figure->phrase.start;
		share =
		    here && name->metric->share && link_residue(self, from, name->span.start) == 0 &&
			    !is_part_said(mentions, NULL, (struct cc_span){.start = from, .end = name->span.start}) &&
			    cc_str_starts(cc_str_of_span(self->view, name->span), CC_STR("占"))
			? name
			: NULL;
	}
	const struct cc_quantity *level = share != NULL ? level_of_part(self, figure) : NULL;
	for (size_t i = self->context->claims.len; level != NULL && i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].quantity.span.start != level->span.start)
			continue;
		const struct cc_metric_mention *name = name_of_level(self, &claims[i]);
		return name != NULL && is_part_said(mentions, share->metric, self->sentence->span) &&
		       !is_part_said(mentions, share->metric, name->span);
	}
	return false;
}

bool link_says_more_of_unknown(const struct link_sentence *self, const struct cc_quantity *figure)
{
	return link_is_han_sentence(self) && figure->kind == CC_NUMBER_PERCENT &&
	       (moves_unknown(self, figure) || is_share_of_unknown(self, figure) || is_share_of_another(self, figure));
}
