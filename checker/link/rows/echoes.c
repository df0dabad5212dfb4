/* Figures of English that say once more what a figure before them said: of another place ("followed by Japan with
 * 47,900"), of before ("down from 3.1 percent"), as it was expected ("above forecasts of 0.2 percent"). Leaves figures
 * with a name of their own to bind_metric.c. */
#include "link/rows/echoes.h"

#include <stdint.h>

#include "link/metrics/aspect.h"
#include "link/places/subjects.h"

/* How much unknown may stand between: "this season from"; before a clause of its own "of its electricity from renewable
 * sources in 2024, down from". */
enum { RESIDUE_BETWEEN = 4, RESIDUE_OF_CLAUSE = 12 };

/* Whether another subject may have come in: "inflation was 2 percent and rents rose, from 3 percent …". */
static bool is_joined(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_OTHER_SUBJECT);
	struct cc_str between = cc_str_slice(self->view, from, to);
	return cc_word_list_within(joints, between);
}

static bool has_name(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start >= from && self->names[i].span.start < to)
			return true;
	}
	return false;
}

/* Whether a metric is named between that is spoken of from there on; the R&D of "3.1 percent of GDP on R&D in 2023, up
 * from 2.9 percent" belongs to the figure before it. */
static bool is_named_between(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->name_count; i++) {
		struct cc_span name = self->names[i].span;
		if (name.start < from || name.start >= to)
			continue;
		bool apart = link_clause_at(self, name.start) != link_clause_at(self, to);
		if (apart && link_clause_at(self, name.start) == link_clause_at(self, from) &&
		    !is_joined(self, from, name.start))
			continue;
		if (is_joined(self, from, name.start) || link_residue(self, name.end, to) > 0 ||
		    link_has_cue(self, CC_CUE_UP, name.end, to) || link_has_cue(self, CC_CUE_DOWN, name.end, to) ||
		    link_has_cue(self, CC_CUE_REACH, name.end, to))
			return true;
	}
	return false;
}

static bool is_ordinal(const struct cc_quantity *quantity)
{
	return quantity->kind == CC_NUMBER_ORDINAL;
}

/* "1.79 million cars, down from 1.81 million", "$2.6 billion, up from 2.1 billion": a bare number is of the unit before
 * it, and a percentage of none. */
static bool is_alike(const struct cc_quantity *before, const struct cc_quantity *quantity)
{
	bool ratio = before->kind == CC_NUMBER_PERCENT || cc_str_equal(before->unit, CC_STR("pp"));
	bool bare = quantity->unit.ptr == NULL && quantity->kind == CC_NUMBER_CARDINAL;
	bool same = quantity->unit.ptr == NULL ? before->unit.ptr == NULL : cc_str_equal(before->unit, quantity->unit);
	return is_ordinal(before) == is_ordinal(quantity) && (same || (bare && !ratio));
}

/* The figure that this one may echo: the last one alike. */
static const struct cc_quantity *alike_before(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	for (const struct cc_quantity *at = quantity; at > self->mentions->quantities; at--) {
		if (is_alike(at - 1, quantity))
			return at - 1;
	}
	return NULL;
}

static const struct cc_claim *claim_of(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].quantity.span.start == quantity->span.start)
			return &claims[i];
	}
	return NULL;
}

/* The word that leads back to what was before: "down from", "compared with". NULL where there is none. */
static const struct cc_cue_mention *way_back(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	if (!link_comes_from(self, quantity))
		return NULL;
	const struct cc_cue_mention *from = link_last_cue(self, CC_CUE_FROM, figure, quantity->phrase.start);
	return from != NULL ? from : link_exceeded_by(self, quantity);
}

/* "4.1 percent, down from 4.3 percent", "in June on a seasonally adjusted basis, compared with …": nobody else is
 * spoken of in [from, to). */
static bool goes_on(const struct link_sentence *self, size_t from, size_t to)
{
	unsigned unknown = link_residue(self, from, to);
	bool opens = link_clause_at(self, to)->span.start == to;
	return unknown == 0 ||
	       (unknown <= (opens ? RESIDUE_OF_CLAUSE : RESIDUE_BETWEEN) && !is_joined(self, from, to) &&
		!link_has_cue(self, CC_CUE_UP, from, to) && !link_has_cue(self, CC_CUE_DOWN, from, to));
}

/* "followed by South Korea with 5.0 percent", "led by Spain with 0.6 percent": the same of another place. */
static bool find_in_row(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	const struct cc_claim *last = count > 0 ? &claims[count - 1] : NULL;
	bool told = last != NULL && last->sentence == self->index &&
		    (last->aspect == CC_ASPECT_LEVEL || last->aspect == CC_ASPECT_GROWTH_RATE);
	if (!told || link_place_in_row(self, figure) == NULL || !cc_str_equal(last->quantity.unit, figure->unit))
		return false;
	*out = (struct link_metric){
	    .metric = last->metric, .share = last->metric->share, .like = last, .alike = LINK_ALIKE_ROW};
	return true;
}

/* "more than the 3 percent of households that expected it"; "the 3 percent of 2024" is what was. */
static bool is_share_of_people(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str of = CC_STR(" of ");
	size_t at = quantity->phrase.end;
	return quantity->kind == CC_NUMBER_PERCENT && at + of.len < self->sentence->span.end &&
	       cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), of) &&
	       link_residue(self, at + of.len, at + of.len + 1) > 0;
}

/* Where the words behind the figure end that may say who expected it: its clause, or "according to" behind that.
 * ", the ITU estimates" tells who says all of it. */
static size_t end_of_expecting(const struct link_sentence *self, const struct cc_quantity *quantity, size_t limit)
{
	size_t end = link_clause_at(self, quantity->span.start)->span.end;
	struct cc_str comma = CC_STR(", ");
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	size_t next = end + comma.len;
	if (!cc_str_starts(rest, comma) || next >= limit)
		return end < limit ? end : limit;
	const struct cc_cue_mention *source = link_cue_at(self, CC_CUE_ATTRIBUTION, next);
	return source != NULL && source->span.end < limit ? limit : end;
}

/* "beat expectations at 6.5 percent": what it came to, and not what was expected. */
static bool is_what_beat(const struct link_sentence *self, size_t against, const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *word = link_last_cue(self, CC_CUE_EXPECTATION, against, quantity->phrase.start);
	struct cc_str between =
	    word != NULL ? cc_str_slice(self->view, word->span.end, quantity->phrase.start) : (struct cc_str){0};
	return cc_str_equal(between, CC_STR(" at ")) || cc_str_equal(between, CC_STR(" to ")) ||
	       cc_str_equal(between, CC_STR(" with "));
}

/* "below the 31.0 percent that analysts had predicted", "beating forecasts of 0.2 percent". */
static bool is_expected(const struct link_sentence *self, const struct cc_quantity *before,
			const struct cc_quantity *quantity)
{
	size_t from = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *against = link_last_cue(self, CC_CUE_MATCHING, from, quantity->phrase.start);
	if (against == NULL || from < before->span.end ||
	    link_clause_at(self, against->span.start) != link_clause_at(self, quantity->span.start))
		return false;
	const struct cc_quantity *last = self->mentions->quantities + self->mentions->quantity_count - 1;
	size_t limit = quantity < last ? quantity[1].phrase.start : self->sentence->span.end;
	size_t end = end_of_expecting(self, quantity, limit);
	/* "above December's reading of 0.6 percent |and| higher than estimates of 0.7" */
	size_t joint = end > quantity->phrase.end
			   ? cc_str_find(cc_str_slice(self->view, quantity->phrase.end, end), CC_STR(" and "), 0)
			   : SIZE_MAX;
	end = joint != SIZE_MAX ? quantity->phrase.end + joint : end;
	return link_has_cue(self, CC_CUE_EXPECTATION, against->span.end, end) && !is_share_of_people(self, quantity) &&
	       !is_what_beat(self, against->span.end, quantity) &&
	       !is_joined(self, against->span.end, quantity->phrase.start);
}

/* What the figure is to the one before it. */
enum echo {
	ECHO_NONE,
	ECHO_CUT_OFF, /* it came from what somebody else was */
	ECHO_BEFORE,
	ECHO_EXPECTED,
};

static bool says(struct cc_str title, const char *word)
{
	return cc_str_find(title, cc_str_from(word), 0) != SIZE_MAX;
}

static bool is_result(const struct cc_metric *metric)
{
	return cc_metric_is(metric, CC_NATURE_PROFIT) || cc_metric_is(metric, CC_NATURE_LOSS);
}

/* The name in [from, to) of a net profit or loss that does not say "net": "a profit of"; NULL where there is none. */
static const struct cc_metric *bare_result(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.start < from || name->span.start >= to)
			continue;
		bool net = is_result(name->metric) && cc_metric_is(name->metric, CC_NATURE_NET);
		return net && !says(cc_str_of_span(self->view, name->span), "net ") ? name->metric : NULL;
	}
	return NULL;
}

/* "swung to an operating loss of 412 million from a profit of 96 million": a bare profit is of the sort that it is held
 * against; one that was no profit of that sort is left open. */
static enum echo echo_of_result(const struct link_sentence *self, const struct cc_quantity *before, size_t from,
				size_t to)
{
	const struct cc_metric *result = bare_result(self, from, to);
	const struct cc_claim *like = claim_of(self, before);
	if (result == NULL || (like != NULL && !is_result(like->metric)))
		return ECHO_NONE;
	if (like == NULL)
		return ECHO_BEFORE;
	if (cc_metric_is(like->metric, CC_NATURE_NET))
		return ECHO_NONE;
	return cc_metric_is(result, CC_NATURE_PROFIT) ? ECHO_BEFORE : ECHO_CUT_OFF;
}

static enum echo find_echo(const struct link_sentence *self, const struct cc_quantity *before,
			   const struct cc_quantity *quantity)
{
	if (is_expected(self, before, quantity))
		return ECHO_EXPECTED;
	const struct cc_cue_mention *from = way_back(self, quantity);
	/* "a net loss of $200 million, compared with net income of $13 million" has a name of its own. */
	if (from == NULL || from->span.start < before->phrase.end ||
	    is_named_between(self, before->phrase.end, from->span.start))
		return ECHO_NONE;
	if (has_name(self, from->span.end, quantity->phrase.start))
		return echo_of_result(self, before, from->span.end, quantity->phrase.start);
	return goes_on(self, before->phrase.end, from->span.start) ? ECHO_BEFORE : ECHO_CUT_OFF;
}

/* What an expected figure is held against, where the one before it only says how far that moved. "30.9 percent in
 * December from 31.1 percent, below the 31.0 percent …": of what it is now. "£17.4 billion, £1.8 billion less than a
 * year before but above the £15.0 billion economists expected" */
static const struct cc_quantity *told_before(const struct link_sentence *self, const struct cc_quantity *before,
					     enum echo echo)
{
	bool moves = echo == ECHO_EXPECTED &&
		     (way_back(self, before) != NULL || link_find_step(self, before) == LINK_STEP_MOVES);
	const struct cc_quantity *now = moves ? alike_before(self, before) : NULL;
	return now != NULL ? now : before;
}

/* "to $27.7 million, or $3.72 per share, from $24.7 million, or $3.30 per share": the sum, and no share of it. */
static const struct cc_claim *or_sum_of_shares(const struct link_sentence *self, const struct cc_claim *like,
					       const struct cc_quantity *quantity)
{
	if (like == NULL || !link_is_sum_of_shares(like->metric, quantity))
		return like;
	bool first = like == (const struct cc_claim *)self->context->claims.items;
	return !first && like[-1].sentence == self->index ? like - 1 : NULL;
}

static const char *reason_of(enum echo echo, const struct cc_claim *like)
{
	if (echo == ECHO_CUT_OFF)
		return "it came from what something else was";
	return echo != ECHO_NONE && like == NULL ? "what it is held against was not bound" : NULL;
}

bool link_find_echo(struct link_metric *out, const char **why, const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	if (link_is_han_sentence(self))
		return false;
	if (find_in_row(out, self, quantity))
		return true;
	const struct cc_quantity *before = alike_before(self, quantity);
	enum echo echo = before != NULL ? find_echo(self, before, quantity) : ECHO_NONE;
	const struct cc_claim *like = echo != ECHO_NONE ? claim_of(self, told_before(self, before, echo)) : NULL;
	like = or_sum_of_shares(self, like, quantity);
	if (reason_of(echo, like) != NULL)
		*why = reason_of(echo, like);
	if (*why != NULL || like == NULL)
		return false;
	*out = (struct link_metric){.metric = like->metric,
				    .share = like->metric->share,
				    .like = like,
				    .alike = echo == ECHO_EXPECTED ? LINK_ALIKE_EXPECTED : LINK_ALIKE_BEFORE};
	return true;
}
