/* What English says around a name that makes its figure another one's: what was only outdone ("earnings outpaced
 * inflation by 0.6 percent"), one of two that an "and" joins ("gun and knife crime rose 20 percent"), what a subject
 * that nobody knows comes with ("Community colleges have grown, with enrollment up 6 percent"). Leaves other doubts to
 * doubt.c, and companies to company_doubts.c. */
#include <stdint.h>

#include "base/ascii.h"
#include "link/metrics/deeds.h"
#include "link/metrics/doubt.h"
#include "link/metrics/heads.h"
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"
#include "link/places/text_place.h"
#include "link/times/periods.h"

/* The words of the sentence right before the name. */
static struct cc_str words_before(const struct link_sentence *self, const struct link_metric *metric)
{
	return cc_str_slice(self->view, self->sentence->span.start, metric->span.start);
}

/* "average earnings |outpacing| inflation by 0.6%": what something else left behind. */
static const char *is_outdone(const struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric)
{
	bool before = metric->span.end <= claim->quantity.phrase.start;
	return before && cc_word_list_ends(link_words(self, CC_WORDS_OUTDOES), words_before(self, metric)) > 0
		   ? "something else is held against it"
		   : NULL;
}

/* "a surge in |gun| and |knife crime|", "|exports and| imports reached $301 billion": one value for both. A row gives
 * each its own, and "produced 11 million cars and sold 10 million" tells two deeds. */
static const char *is_one_of_two(const struct cc_claim *claim, const struct link_sentence *self,
				 const struct link_metric *metric)
{
	const struct cc_str joint = CC_STR(" and ");
	const struct cc_quantity *own = link_figure_ending_at(self, claim->quantity.span.end);
	struct cc_str before = words_before(self, metric);
	struct cc_str behind = cc_str_slice(self->view, metric->span.end, self->sentence->span.end);
	bool listed = own == NULL || self->pairings[own - self->mentions->quantities].in_list;
	for (size_t i = 0; i < self->name_count && !listed && !metric->deed; i++) {
		const struct cc_metric_mention *other = &self->names[i];
		bool joined = (cc_str_ends(before, joint) && other->span.end + joint.len == metric->span.start) ||
			      (cc_str_starts(behind, joint) && metric->span.end + joint.len == other->span.start);
		if (joined && other->metric != claim->metric && link_deed_named(self, other->span) == NULL &&
		    link_fits(self, other->metric, own))
			return "one value for several names";
	}
	return NULL;
}

/* "The marginal standing facility |rate and the| Bank Rate stand at 5.5 per cent": a noun that nobody knows before the
 * "and" that leads to the first name, with no verb between. */
static const char *is_second_of_two(const struct cc_claim *claim, const struct link_sentence *self,
				    const struct link_metric *metric)
{
	static const struct cc_str joints[] = {{" and the ", 9}, {" and its ", 9}, {" and ", 5}};
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP,	  CC_CUE_DOWN,	      CC_CUE_ACTS,
						 CC_CUE_FORECAST, CC_CUE_ATTRIBUTION, CC_CUE_TARGET};
	size_t start = link_clause_at(self, metric->span.start)->span.start;
	struct cc_str before = cc_str_slice(self->view, start, metric->span.start);
	size_t joint = 0;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]) && joint == 0; i++)
		joint = cc_str_ends(before, joints[i]) ? joints[i].len : 0;
	size_t end = metric->span.start - joint;
	bool alone = joint > 0 && end > start && metric->span.end <= claim->quantity.phrase.start &&
		     link_previous_figure_end(self, end) <= start && link_residue(self, start, end) > 0 &&
		     cc_word_list_begins(link_words(self, CC_WORDS_SEVERAL_DO),
					 cc_str_slice(self->view, metric->span.end, self->sentence->span.end)) > 0;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]) && alone; i++)
		alone = !link_has_cue(self, verbs[i], start, end);
	return alone ? "one value for several names" : NULL;
}

/* "16,000 |of the| jobs gained", "job gains have averaged 167,000 |per month|": a part of what the name counts, or a
 * mean over shorter times. */
static const char *is_part_or_mean(const struct cc_claim *claim, const struct link_sentence *self,
				   const struct link_metric *metric)
{
	struct cc_str rest = cc_str_slice(self->view, claim->quantity.phrase.end, self->sentence->span.end);
	bool counted = claim->quantity.kind == CC_NUMBER_CARDINAL && claim->aspect != CC_ASPECT_MULTIPLE;
	bool part = counted && metric->span.start > claim->quantity.phrase.end &&
		    cc_word_list_begins(link_words(self, CC_WORDS_SOME_OF_THOSE), rest) > 0;
	size_t from = metric->span.end < claim->quantity.phrase.start ? metric->span.end : claim->quantity.phrase.start;
	struct cc_str between = cc_str_slice(self->view, from, claim->quantity.phrase.start);
	bool averaged = cc_word_list_within(link_words(self, CC_WORDS_AVERAGED), between) &&
			link_previous_figure_end(self, claim->quantity.phrase.start) <= from;
	bool mean = counted && cc_quantity_is_count(&claim->quantity) && claim->metric->sense == CC_PERIOD_FLOW &&
		    !claim->metric->of_organisations &&
		    (averaged || cc_word_list_begins(link_words(self, CC_WORDS_EACH_TIME), rest) > 0) &&
		    !cc_metric_is(claim->metric, CC_NATURE_TIMED);
	return part ? "a part of what is named" : mean ? "a mean over shorter times" : NULL;
}

/* "up 25.5 percent, followed by 12.6 percent |for the| service sector and 7.3 percent for industry": a name that only
 * tells what the figure before it is of. */
static const char *is_of_figure_before(const struct cc_claim *claim, const struct link_sentence *self,
				       const struct link_metric *metric)
{
	static const struct cc_str joints[] = {{" for the ", 9}, {" for ", 5}};
	struct cc_str before = words_before(self, metric);
	if (metric->span.start >= claim->quantity.phrase.start)
		return NULL;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		size_t end = metric->span.start - joints[i].len;
		if (cc_str_ends(before, joints[i]) && link_figure_ending_at(self, end) != NULL)
			return "it is named for the figure before";
	}
	return NULL;
}

/* "Government spending accounted for 13 percent of GDP |growth|": a part of how something moved, and none of a level.
 */
static const char *is_share_of_growth(const struct cc_claim *claim, const struct link_sentence *self,
				      const struct link_metric *metric)
{
	enum { REACH = 48 };
	static const struct cc_str of = {" of ", 4};
	size_t end = claim->quantity.phrase.end;
	size_t limit = end + REACH < self->sentence->span.end ? end + REACH : self->sentence->span.end;
	struct cc_str rest = cc_str_slice(self->view, end, limit);
	size_t stop = 0;
	(void)metric;
	while (stop < rest.len && rest.ptr[stop] != ',' && rest.ptr[stop] != ';' && rest.ptr[stop] != '.')
		stop++;
	return claim->aspect == CC_ASPECT_SHARE && cc_str_starts(rest, of) &&
		       cc_word_list_within(link_words(self, CC_WORDS_GROWTH_SHARED), cc_str_slice(rest, 0, stop))
		   ? "a part of how something moved"
		   : NULL;
}

/* "sold 2.63 million vehicles, |with new-energy vehicles making up| 57.8 percent of the total": of a part that only the
 * words behind the "with" tell. */
static bool is_of_accompanying(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_str with = CC_STR("with ");
	const size_t figure = claim->quantity.phrase.start;
	const size_t clause = link_clause_at(self, figure)->span.start;
	struct cc_str words = cc_str_trim(cc_str_slice(self->view, clause, figure));
	return clause > self->sentence->span.start && cc_str_starts(words, with) &&
	       link_residue(self, clause + with.len, figure) > 0 && link_has_cue(self, CC_CUE_SHARE, clause, figure);
}

/* "held 2,864 inmates, 118 percent |of capacity|": of another thing than all that is named; nor is a part of it more
 * than all of it. */
static const char *is_share_of_another(const struct cc_claim *claim, const struct link_sentence *self)
{
	enum { ALL = 100 };
	struct cc_str rest = cc_str_slice(self->view, claim->quantity.phrase.end, self->sentence->span.end);
	if (claim->aspect != CC_ASPECT_SHARE || claim->quantity.kind != CC_NUMBER_PERCENT || claim->metric->share)
		return NULL;
	bool more = cc_decimal_compare(claim->quantity.value, cc_decimal_from_int(ALL)) > 0;
	bool other = more || is_of_accompanying(claim, self);
	return other || cc_word_list_begins(link_words(self, CC_WORDS_NO_WHOLES), rest) > 0 ? "a share of another thing"
											    : NULL;
}

/* "fell slightly and still supplied 34 percent |of the| world's power", "with private firms |accounting for| 64
 * percent": a part, and no pace. */
static const char *is_part_and_no_pace(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_str of = CC_STR(" of ");
	size_t figure = claim->quantity.phrase.start;
	struct cc_str rest = cc_str_slice(self->view, claim->quantity.phrase.end, self->sentence->span.end);
	const struct cc_cue_mention *mark =
	    link_last_cue(self, CC_CUE_SHARE, link_previous_figure_end(self, figure), figure);
	if (claim->aspect != CC_ASPECT_GROWTH_RATE || claim->quantity.kind != CC_NUMBER_PERCENT)
		return NULL;
	bool marked = mark != NULL && mark->span.end + 1 >= figure;
	return cc_str_starts(rest, of) || marked ? "a share of another thing" : NULL;
}

/* "The firm forecasts growth of 1 percent", behind a sentence of Samsung: what only a country has is no body's. */
static const char *is_of_no_body(const struct cc_claim *claim, const struct link_sentence *self)
{
	return claim->scope != NULL && claim->scope->kind == CC_SCOPE_ORGANISATION &&
		       cc_word_list_has(link_words(self, CC_WORDS_OF_PLACES_ONLY), claim->metric->title.en)
		   ? "who it is nobody knows"
		   : NULL;
}

/* "the College of Arts at Youngstown State |University| reports an enrollment of", behind a paragraph of another body:
 * it is that body's. */
static const char *is_of_body_named_here(const struct cc_claim *claim, const struct link_sentence *self,
					 const struct link_metric *metric)
{
	size_t start = self->sentence->span.start;
	struct cc_str before = cc_str_slice(self->view, start, claim->quantity.phrase.start);
	struct cc_str body = cc_word_list_first(link_words(self, CC_WORDS_BODY_NAMES), before);
	(void)metric;
	if (claim->scope != NULL || !claim->scope_private || claim->scope_binding != CC_BOUND_CONTEXT || body.len == 0)
		return NULL;
	size_t end = (size_t)(body.ptr - before.ptr);
	while (end > 0 && before.ptr[end - 1] == ' ')
		end--;
	size_t at = end;
	while (at > 0 && before.ptr[at - 1] != ' ')
		at--;
	bool named = at < end && cc_ascii_is_upper(before.ptr[at]) && end - at > 3;
	return named && cc_str_find(claim->scope_name, cc_str_slice(before, at, end), 0) == SIZE_MAX
		   ? "another body is named"
		   : NULL;
}

/* "Core machinery orders fell 0.1 percent", behind a paragraph on Japan: of nobody that is known, in a text that tells
 * of one place. */
static const char *is_of_nobody_in_place(const struct cc_claim *claim, const struct link_sentence *self,
					 const struct link_metric *metric)
{
	(void)metric;
	bool open = claim->scope == NULL && claim->scope_name.len == 0 && claim->sector == NULL;
	return open && claim->metric->scope_required && self->index > 0 && link_text_place(self) != NULL
		   ? "who it is nobody knows"
		   : NULL;
}

static bool holds_place(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start >= from && self->scopes[i].span.end <= to)
			return true;
	}
	return false;
}

static bool holds_name(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		if (self->mentions->metrics[i].span.start >= from && self->mentions->metrics[i].span.end <= to)
			return true;
	}
	return false;
}

/* "Community colleges have gained, |with| enrollment up 6 percent": it comes with a subject that nobody knows, and is
 * of no place told before. */
static const char *is_of_unknown_subject(const struct cc_claim *claim, const struct link_sentence *self,
					 const struct link_metric *metric)
{
	const struct cc_str with = CC_STR(" with ");
	size_t start = self->sentence->span.start;
	bool lent = claim->scope_binding == CC_BOUND_CONTEXT || claim->scope_binding == CC_BOUND_DEFAULT;
	struct cc_str before = words_before(self, metric);
	size_t at = lent && !claim->metric->scope_fixed ? cc_str_find(before, with, 0) : SIZE_MAX;
	if (at == SIZE_MAX || link_previous_figure_end(self, start + at) > start)
		return NULL;
	size_t end = start + at;
	return link_residue(self, start, end) > 0 && !holds_place(self, start, end) && !holds_name(self, start, end)
		   ? "who it is nobody knows"
		   : NULL;
}

static bool holds_verb(const struct link_sentence *self, size_t from, size_t to)
{
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP, CC_CUE_DOWN, CC_CUE_REACH};
	return link_has_any_cue(self, verbs, sizeof(verbs) / sizeof(verbs[0]), from, to);
}

/* Whether the place at `at` is where the trade that is named before it goes to, or comes from. */
static bool is_end_of_trade(const struct link_sentence *self, size_t name_end, size_t at, bool comes_in)
{
	struct cc_str between = cc_str_slice(self->view, name_end, at);
	if (cc_str_ends(between, CC_STR(" the ")))
		between.len -= CC_STR("the ").len;
	return cc_str_ends(between, comes_in ? CC_STR(" from ") : CC_STR(" to ")) &&
	       link_previous_figure_end(self, at) <= name_end && !holds_verb(self, name_end, at);
}

/* "Iron ore exports from Marrick |to China|", "gas imports |from Norway|": what goes to one place, or comes from one,
 * is not all that the place trades. */
static const char *is_of_one_way(const struct cc_claim *claim, const struct link_sentence *self,
				 const struct link_metric *metric)
{
	struct cc_str title = claim->metric->title.en;
	bool comes_in = cc_word_list_within(link_words(self, CC_WORDS_BROUGHT_IN), title);
	bool traded = cc_word_list_within(link_words(self, CC_WORDS_TRADED), title);
	for (size_t i = 0; i < self->scope_count && traded && !claim->metric->of_organisations; i++) {
		size_t at = self->scopes[i].span.start;
		if (at >= metric->span.end && at <= claim->quantity.phrase.start &&
		    is_end_of_trade(self, metric->span.end, at, comes_in))
			return "of trade with one place";
	}
	return NULL;
}

/* "BMW sales soared 39 percent to 39,200 vehicles": what moved is counted, and no money. */
static const char *is_of_count(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_quantity *next = link_next_figure(self, claim->quantity.phrase.end);
	if (next == NULL || claim->aspect != CC_ASPECT_GROWTH_RATE || next->dimension.ptr == NULL ||
	    !cc_str_equal(claim->metric->dimension, CC_STR("money")))
		return NULL;
	struct cc_str between = cc_str_slice(self->view, claim->quantity.phrase.end, next->phrase.start);
	bool to = cc_str_starts(between, CC_STR(" ")) && cc_str_ends(between, CC_STR(" to ")) &&
		  link_residue(self, claim->quantity.phrase.end, next->phrase.start) == 0;
	return to && cc_str_equal(next->dimension, CC_STR("count")) ? "what moved is counted in another unit" : NULL;
}

/* "Coffee exports |earned| $7.9 billion": what is told of did it, and no company. */
static const char *is_earned_by_thing(const struct cc_claim *claim, const struct link_sentence *self,
				      const struct link_metric *metric)
{
	(void)claim;
	if (!cc_word_list_has(link_words(self, CC_WORDS_EARNS), cc_str_of_span(self->view, metric->span)))
		return NULL;
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		if (self->mentions->metrics[i].span.end + 1 == metric->span.start)
			return "what somebody has did it";
	}
	return NULL;
}

/* "1 |984 billion kronor|": the end of a number that is parted by blanks. */
static const char *is_end_of_number(const struct cc_claim *claim, const struct link_sentence *self)
{
	enum { GROUP = 3 };
	size_t at = claim->quantity.phrase.start;
	size_t digits = 0;
	while (at + digits < self->sentence->span.end && cc_ascii_is_digit(self->view.ptr[at + digits]))
		digits++;
	bool group = digits == GROUP && at > self->sentence->span.start + 1 && self->view.ptr[at - 1] == ' ' &&
		     cc_ascii_is_digit(self->view.ptr[at - 2]);
	size_t first = at - 1;
	while (group && first > self->sentence->span.start && cc_ascii_is_digit(self->view.ptr[first - 1]))
		first--;
	return group && at - 1 - first <= GROUP ? "the end of a number that blanks part" : NULL;
}

const char *link_why_doubted_in_english(const struct cc_claim *claim, const struct link_sentence *self,
					const struct link_metric *metric)
{
	static const char *(*const doubts[])(const struct cc_claim *, const struct link_sentence *,
					     const struct link_metric *) = {is_outdone,
									    is_one_of_two,
									    is_second_of_two,
									    is_part_or_mean,
									    is_of_figure_before,
									    is_share_of_growth,
									    is_of_body_named_here,
									    is_of_nobody_in_place,
									    is_of_unknown_subject,
									    is_of_one_way,
									    link_why_of_product,
									    is_earned_by_thing};
	const char *why = is_share_of_another(claim, self);
	if (why == NULL)
		why = is_part_and_no_pace(claim, self);
	if (why == NULL)
		why = is_of_no_body(claim, self);
	if (why == NULL)
		why = is_of_count(claim, self);
	if (why == NULL)
		why = is_end_of_number(claim, self);
	if (why != NULL || cc_span_len(metric->span) == 0 || metric->span.start < self->sentence->span.start)
		return why;
	for (size_t i = 0; i < sizeof(doubts) / sizeof(doubts[0]) && why == NULL; i++)
		why = doubts[i](claim, self, metric);
	return why;
}
