/* What English says of a figure that the name alone does not: "Excluding cars, retail sales rose", "analysts surveyed
 * by Corwen". Such a figure is not that of the name, and stays unbound. Leaves the binding itself to link.c. */
#include <stdint.h>
#include <string.h>

#include "link/metrics/doubt.h"
#include "link/metrics/set_apart.h"
#include "link/places/subjects.h"

/* "organic sales", "core inflation": the metric itself leaves something out. */
static bool leaves_out_itself(const struct cc_metric *metric)
{
	return cc_metric_is(metric, CC_NATURE_PART_LEFT_OUT);
}

/* All but something, or at another value of money. */
static const char *is_set_apart(const struct cc_claim *claim, const struct link_sentence *self,
				const struct link_metric *metric)
{
	struct cc_str apart = link_words_set_apart(self, metric->span, &claim->quantity);
	/* "Excluding gold, core inflation": more than it leaves out itself */
	bool more = cc_word_list_begins(link_words(self, CC_WORDS_SETS_APART), apart) > 0 &&
		    !cc_word_list_within(link_words(self, CC_WORDS_LEFT_OUT_OFTEN), apart);
	return apart.len > 0 && (more || !leaves_out_itself(claim->metric)) ? "something is left out of it" : NULL;
}

/* "School", "Attorney General Eric Holder", "the Street": a word for one of many, and who speaks. */
static const char *is_nobodys_name(const struct cc_claim *claim, const struct link_sentence *self)
{
	struct cc_str name = claim->scope_name;
	if (claim->scope != NULL || !claim->scope_private)
		return NULL;
	bool none = cc_word_list_has(link_words(self, CC_WORDS_NAMES_OF_MANY), name) ||
		    cc_word_list_within(link_words(self, CC_WORDS_PERSONS), name);
	return none ? "who is named is not whose it is" : NULL;
}

/* "analysts polled by |Corwen Research| expected", "the Board of |the Bank| left rates": whom the words before the name
 * make only tell of it. */
static const char *is_asked_by(const struct cc_claim *claim, const struct link_sentence *self)
{
	struct cc_str name = claim->scope_name;
	const char *start = self->view.ptr + self->sentence->span.start;
	bool here = claim->scope == NULL && claim->scope_private && name.ptr >= start &&
		    name.ptr < self->view.ptr + self->sentence->span.end;
	if (!here)
		return NULL;
	struct cc_str before =
	    cc_str_slice(self->view, self->sentence->span.start, (size_t)(name.ptr - self->view.ptr));
	return cc_word_list_ends(link_words(self, CC_WORDS_ASKED_BY), before) > 0 ? "who is named only asked" : NULL;
}

/* "It expects an enrolment of 140,000": whose it is was said before, and nobody knows. */
static const char *is_of_pronoun(const struct cc_claim *claim, const struct link_sentence *self)
{
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	bool open = claim->scope == NULL && claim->sector == NULL && claim->scope_name.len == 0;
	bool someone = cc_word_list_begins(link_words(self, CC_WORDS_OPENS_WITH_SOMEBODY), text) > 0;
	return open && someone ? "who it is nobody knows" : NULL;
}

/* Whether a name of its own, and no time, stands right behind one of the joints there. */
static bool leads_to_name(const struct link_sentence *self, size_t end, const struct cc_str *joints, size_t count)
{
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	for (size_t i = 0; i < count; i++) {
		size_t at = end + joints[i].len;
		if (cc_str_starts(rest, joints[i]) && at < self->sentence->span.end)
			return cc_ascii_is_upper(self->view.ptr[at]) && !link_period_starts_at(self, at);
	}
	return false;
}

/* "visitor spending from Japan rose": of a part that stands behind the name, and nothing of the whole. What is exported
 * from a country is its own. */
static const char *is_of_region(const struct cc_claim *claim, const struct link_sentence *self)
{
	static const struct cc_str joints[] = {{" from the ", 10}, {" from ", 6}};
	bool guests = cc_metric_is(claim->metric, CC_NATURE_GUESTS);
	for (size_t i = 0; guests && i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		bool own = name->metric == claim->metric && name->span.end <= claim->quantity.phrase.start &&
			   name->span.start >= link_previous_figure_end(self, claim->quantity.phrase.start);
		if (own && leads_to_name(self, name->span.end, joints, sizeof(joints) / sizeof(joints[0])))
			return "a part that stands behind the name";
	}
	return NULL;
}

/* "World tourism numbers rose: UN", then "tourist arrivals grew 4 percent": a body that only told what is told of
 * places owns no figure of theirs. */
static const char *is_of_teller(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_metric *metric = claim->metric;
	bool place = (metric->default_scope != NULL || metric->scope_required) && !metric->of_organisations;
	struct cc_str name =
	    claim->scope != NULL && claim->scope->title.en.len > 0 ? claim->scope->title.en : claim->scope_name;
	bool office = cc_word_list_ends(link_words(self, CC_WORDS_OFFICES_OF_STATE), name) > 0;
	return place && office ? "who told it is not whose it is" : NULL;
}

/* "Numbers of unemployed men fell and |their| unemployment rate is down": of a group that was named, and not of the
 * place of the paragraph. */
static const char *is_of_their_own(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_str their = CC_STR("their ");
	bool place = claim->scope != NULL && claim->scope_binding != CC_BOUND_STATED;
	for (size_t i = 0; i < self->name_count && place; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name->span.start);
		if (name->metric == claim->metric && name->span.end <= claim->quantity.phrase.start &&
		    name->span.start >= link_previous_figure_end(self, claim->quantity.phrase.start) &&
		    cc_str_ends(before, their))
			return "who it is nobody knows";
	}
	return NULL;
}

/* "a revenue beat with adjusted EPS of $4.14": a name right before its "of" is nearer, though a word before it makes it
 * another thing. */
static const char *is_of_nearer_name(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_str of = CC_STR(" of ");
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, claim->quantity.phrase.start);
	size_t end = claim->quantity.phrase.start - of.len;
	const struct cc_metric_mention *nearer = NULL;
	for (size_t i = 0; cc_str_ends(before, of) && i < self->mentions->metric_count; i++) {
		const struct cc_metric_mention *name = &self->mentions->metrics[i];
		if (name->span.end == end && (name->metric == claim->metric || name->metric->adjusted == claim->metric))
			return NULL;
		if (name->span.end == end)
			nearer = name;
	}
	return nearer != NULL ? "a nearer name tells of another thing" : NULL;
}

/* "between |$2.94 per share| and $3.00 per share": one end of a range that nobody has read. */
static const char *is_end_of_range(const struct cc_claim *claim, const struct link_sentence *self)
{
	static const struct cc_str between = {" between ", 9};
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, claim->quantity.phrase.start);
	size_t end = claim->quantity.phrase.end;
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	size_t share = cc_word_list_begins(link_words(self, CC_WORDS_BY_SHARE), rest);
	bool range =
	    cc_str_ends(before, between) && cc_str_starts(cc_str_slice(rest, share, rest.len), CC_STR(" and "));
	return range && link_next_figure(self, end) != NULL ? "one end of a range" : NULL;
}

/* "366.7 violent crimes per 100,000 people": how many come to so many others, and not how many there are. */
static const char *is_per_so_many(const struct cc_claim *claim, const struct link_sentence *self)
{
	enum { REACH = 48 };
	const struct cc_str per = CC_STR(" per ");
	bool counted = claim->metric->dimension.ptr != NULL && cc_str_equal(claim->metric->dimension, CC_STR("count"));
	counted = counted && !cc_metric_is(claim->metric, CC_NATURE_RATE);
	size_t from = claim->quantity.number.end;
	size_t end = from + REACH < self->sentence->span.end ? from + REACH : self->sentence->span.end;
	struct cc_str rest = cc_str_slice(self->view, from, end);
	size_t at = counted ? cc_str_find(rest, per, 0) : SIZE_MAX;
	bool reached = at < rest.len - per.len && cc_ascii_is_digit(rest.ptr[at + per.len]);
	for (size_t i = 0; i < at && reached; i++)
		reached = !cc_ascii_is_digit(rest.ptr[i]) && strchr(",;:.", rest.ptr[i]) == NULL;
	return reached ? "it is told per so many of something else" : NULL;
}

/* The nearest name of the claim's metric before its figure; NULL where none is there. */
static const struct cc_metric_mention *name_before(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_metric_mention *nearest = NULL;
	for (size_t i = 0; i < self->name_count; i++)
		if (self->names[i].metric == claim->metric && self->names[i].span.end <= claim->quantity.phrase.start)
			nearest = &self->names[i];
	return nearest;
}

/* "The highest turnout (83.5%) in the UK was recorded in Chiltern": of one of those that make up what is spoken of, and
 * nobody knows it. */
static const char *is_of_foremost(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_metric_mention *name = name_before(claim, self);
	bool inherited = claim->scope_binding == CC_BOUND_CONTEXT || claim->scope_binding == CC_BOUND_DEFAULT;
	if (!inherited || name == NULL || name->span.start <= self->sentence->span.start + 1)
		return NULL;
	size_t end = name->span.start - 1;
	size_t start = end;
	while (start > self->sentence->span.start && cc_ascii_is_lower(self->view.ptr[start - 1]))
		start--;
	bool foremost = cc_word_list_has(link_words(self, CC_WORDS_SUPERLATIVES), cc_str_slice(self->view, start, end));
	struct cc_str rest = cc_str_slice(self->view, name->span.end, self->sentence->span.end);
	bool elsewhere = cc_word_list_within(link_words(self, CC_WORDS_FOUND_IN), rest);
	return foremost && elsewhere ? "of the foremost of several" : NULL;
}

/* "the lowest in Lagan Valley (Northern Ireland) (48.9%)": the bracket says where a place lies that nobody knows. */
static const char *is_of_glossed(const struct cc_claim *claim, const struct link_sentence *self)
{
	bool glossed = false;
	for (size_t i = 0; i < self->scope_count && claim->scope_binding == CC_BOUND_STATED; i++) {
		struct cc_span place = self->scopes[i].span;
		if (self->scopes[i].scope != claim->scope || place.end >= claim->quantity.phrase.start)
			continue;
		size_t word = place.start;
		if (word < self->sentence->span.start + 3 || self->view.ptr[word - 1] != '(' ||
		    self->view.ptr[place.end] != ')' || self->view.ptr[word - 2] != ' ')
			return NULL;
		for (word -= 2; word > self->sentence->span.start && self->view.ptr[word - 1] != ' ';)
			word--;
		glossed = cc_ascii_is_upper(self->view.ptr[word]);
	}
	return glossed ? "of a place that lies in the one named" : NULL;
}

/* "in every region except for the Northeast, |which| was down .4%": of the name right before, which nobody knows. */
static const char *is_of_which(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_str which = CC_STR(", which ");
	size_t start = self->sentence->span.start;
	size_t from = link_previous_figure_end(self, claim->quantity.phrase.start);
	struct cc_str before = cc_str_slice(self->view, start, claim->quantity.phrase.start);
	size_t at = cc_str_find(before, which, from > start ? from - start : 0);
	if (at == SIZE_MAX || cc_str_find(before, CC_STR(","), at + 1) != SIZE_MAX)
		return NULL;
	size_t word = start + at;
	while (word > start && self->view.ptr[word - 1] != ' ')
		word--;
	bool unknown = cc_ascii_is_upper(self->view.ptr[word]) && link_residue(self, word, start + at) > 0;
	return unknown ? "who it is nobody knows" : NULL;
}

/* Behind the "of" that goes on with the name, which may hold it: population |of| ...; SIZE_MAX where none does. */
static size_t behind_of(const struct link_sentence *self, struct cc_span name)
{
	const struct cc_str of = CC_STR(" of");
	if (cc_str_ends(cc_str_of_span(self->view, name), of))
		return name.end;
	return cc_str_starts(cc_str_slice(self->view, name.end, self->sentence->span.end), of) ? name.end + of.len
											       : SIZE_MAX;
}

/* "the resident population of the 50 states": whose it is, and not how many. */
static const char *is_of_the_many(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_metric_mention *name = name_before(claim, self);
	const struct cc_quantity *figure = &claim->quantity;
	bool counted = figure->unit.ptr != NULL && figure->kind == CC_NUMBER_CARDINAL &&
		       !cc_str_equal(figure->unit, claim->metric->unit);
	size_t of = name != NULL && counted ? behind_of(self, name->span) : SIZE_MAX;
	bool many = of != SIZE_MAX && cc_str_equal(cc_str_slice(self->view, of, figure->phrase.start), CC_STR(" the "));
	return many ? "those of so many others" : NULL;
}

/* "The population of Kestermark was 3.2 million", under a heading of Texas: of a place that nobody knows. */
static const char *is_of_unread_place(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_str the = CC_STR("the ");
	const struct cc_metric_mention *name = name_before(claim, self);
	bool lent = claim->scope != NULL && link_is_place(claim->scope) && claim->scope_binding == CC_BOUND_CONTEXT;
	size_t figure = claim->quantity.phrase.start;
	size_t at = name != NULL && lent ? behind_of(self, name->span) : SIZE_MAX;
	if (at == SIZE_MAX || at + the.len + 1 >= figure || at <= link_previous_figure_end(self, figure))
		return NULL;
	at++;
	at += cc_str_starts(cc_str_slice(self->view, at, figure), the) ? the.len : 0;
	bool unread = cc_ascii_is_upper(self->view.ptr[at]) && link_residue(self, at, at + 1) > 0;
	return unread ? "of a place that nobody knows" : NULL;
}

const char *link_why_doubted(const struct cc_claim *claim, const struct link_sentence *self,
			     const struct link_metric *metric)
{
	static const char *(*const doubts[])(const struct cc_claim *,
					     const struct link_sentence *) = {is_nobodys_name,
									      is_asked_by,
									      is_of_pronoun,
									      is_of_region,
									      is_of_teller,
									      is_of_nearer_name,
									      is_end_of_range,
									      is_per_so_many,
									      is_of_foremost,
									      is_of_glossed,
									      is_of_their_own,
									      is_of_which,
									      is_of_the_many,
									      is_of_unread_place,
									      link_why_of_another_reporter,
									      link_why_of_other_body,
									      link_why_of_whole_trade,
									      link_why_part_of_them};
	const char *why = link_is_han_sentence(self) ? NULL : is_set_apart(claim, self, metric);
	if (why == NULL)
		why = link_why_no_whole_company(claim, self, metric);
	if (why == NULL)
		why = link_why_of_goods_alone(claim, self, metric);
	if (why == NULL && link_is_han_sentence(self))
		why = link_why_doubted_in_han(claim, self, metric);
	for (size_t i = 0; i < sizeof(doubts) / sizeof(doubts[0]) && why == NULL && !link_is_han_sentence(self); i++)
		why = doubts[i](claim, self);
	if (why == NULL && !link_is_han_sentence(self))
		why = link_why_doubted_in_english(claim, self, metric);
	return why != NULL ? why : link_why_of_hours(claim, self);
}
