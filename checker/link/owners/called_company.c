/* Whom an English sentence names behind its metric or at its end: "deliveries at the carmaker Velno", "parcel volumes
 * at Swiftline", "the jobless rate of Velmora", "…, Meta said". Leaves companies that open the clause to openers.c, and
 * which figures are theirs to companies.c. */
#include <stdint.h>

#include "link/owners/openers.h"
#include "link/places/subjects.h"

enum { NAME_WORDS_MOST = 4, NAME_LEAST = 3 };

/* "the Swedish online payments processor": what is longer is another phrase. */
enum { CALLED_BYTES = 60 };

/* The capitalised words that begin at `at`, one of them unknown at least: Velno, Orrin Water. Empty where there are
 * none. */
static struct cc_span name_at(const struct link_sentence *self, size_t at)
{
	struct cc_span name = link_capital_name(self, at, NAME_WORDS_MOST, (struct cc_str){0});
	return cc_span_len(name) >= NAME_LEAST ? name : (struct cc_span){.start = at, .end = at};
}

/* "wind turbine maker Vestmark": a name right behind the word for what it is. The last one in [from, to). */
static struct cc_span called(const struct link_sentence *self, size_t from, size_t to)
{
	struct cc_span last = {0};
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->cues[i].span.end < to; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		bool calls = cue->kind == CC_CUE_CALLING || cue->kind == CC_CUE_KIN;
		struct cc_span name = calls && cue->span.start >= from && self->view.ptr[cue->span.end] == ' '
					  ? name_at(self, cue->span.end + 1)
					  : (struct cc_span){0};
		last = cc_span_len(name) > 0 ? name : last;
	}
	return last;
}

/* "…, Meta said": the words between the last comma and who says so at the end. */
static struct cc_span closing_speaker(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	const struct cc_cue_mention *said = link_last_cue(self, CC_CUE_ATTRIBUTION, start, self->sentence->span.end);
	if (said == NULL)
		return (struct cc_span){0};
	size_t at = said->span.start;
	while (at > start && self->view.ptr[at - 1] != ',')
		at--;
	if (at == start || at + 1 >= said->span.start)
		return (struct cc_span){0};
	struct cc_span name = name_at(self, at + 1);
	return name.end + 1 == said->span.start ? name : (struct cc_span){0};
}

/* "at the Linden plant": the name only tells which plant. */
static bool goes_on_in_words(const struct link_sentence *self, size_t at)
{
	return at + 1 < self->sentence->span.end && self->view.ptr[at] == ' ' &&
	       link_residue(self, at, link_word_end(self, at + 1)) > 0;
}

/* The name right behind `at`, or behind the words for what it is: "the electric carmaker Velno". */
static struct cc_span name_from(const struct link_sentence *self, size_t at)
{
	struct cc_span name = name_at(self, at);
	size_t limit = at + CALLED_BYTES < self->sentence->span.end ? at + CALLED_BYTES : self->sentence->span.end;
	if (cc_span_len(name) > 0)
		return name;
	name = called(self, at, limit);
	bool near = cc_span_len(name) > 0 && link_previous_figure_end(self, name.start) <= at &&
		    link_clause_at(self, at) == link_clause_at(self, name.start);
	return near ? name : (struct cc_span){0};
}

struct cc_span link_company_behind(const struct link_sentence *self, struct cc_span metric)
{
	static const struct cc_str joints[] = {{" at ", 4}, {" by ", 4}};
	struct cc_str rest = cc_str_slice(self->view, metric.end, self->sentence->span.end);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]) && cc_span_len(metric) > 0; i++) {
		if (!cc_str_starts(rest, joints[i]))
			continue;
		struct cc_span name = name_from(self, metric.end + joints[i].len);
		bool known = cc_span_len(name) > 0 && !goes_on_in_words(self, name.end);
		return known ? name : (struct cc_span){0};
	}
	return (struct cc_span){0};
}

/* "rose after |Meta| reported": a capital that nobody knows. */
static bool names_another(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++) {
		if (self->view.ptr[at - 1] == ' ' && link_unknown_word_end(self, at) > at)
			return true;
	}
	return false;
}

struct cc_str link_traded_company(const struct link_sentence *self, const struct link_metric *metric)
{
	size_t start = self->sentence->span.start;
	size_t opens = cc_word_list_begins(link_words(self, CC_WORDS_SHARES_OF),
					   cc_str_slice(self->view, start, self->sentence->span.end));
	struct cc_span name = opens > 0 ? name_at(self, start + opens) : (struct cc_span){0};
	bool own = cc_span_len(name) > 0 && name.end < metric->span.start &&
		   !names_another(self, name.end, metric->span.start);
	return own ? cc_str_of_span(self->view, name) : (struct cc_str){0};
}

/* "retail sales of Ozempic": words that want a thing behind their "of". */
static bool wants_thing(const struct link_sentence *self, struct cc_span metric)
{
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->cues[i].span.start < metric.end; i++) {
		if (self->mentions->cues[i].span.end > metric.end)
			return true;
	}
	return false;
}

/* "the price of Brent": what is no country's where nobody is named may be of a thing. */
static bool is_of_country(const struct link_metric *metric)
{
	const struct cc_scope *place = metric->metric->default_scope;
	return !metric->deed && place != NULL && place->kind != CC_SCOPE_WORLD;
}

struct cc_span link_new_place_behind(const struct link_sentence *self, const struct link_metric *metric)
{
	const struct cc_str of = CC_STR(" of ");
	struct cc_str rest = cc_str_slice(self->view, metric->span.end, self->sentence->span.end);
	if (cc_span_len(metric->span) == 0 || !is_of_country(metric) || !cc_str_starts(rest, of) ||
	    wants_thing(self, metric->span))
		return (struct cc_span){0};
	struct cc_span name = name_at(self, metric->span.end + of.len);
	/* "the output of Velmora's mines": of the mines. */
	struct cc_str tail = cc_str_slice(self->view, name.end, self->sentence->span.end);
	bool whole = cc_span_len(name) > 0 && !goes_on_in_words(self, name.end) && !cc_str_starts(tail, CC_STR("'"));
	return whole ? name : (struct cc_span){0};
}

struct cc_str link_called_company(const struct link_sentence *self, struct cc_span metric)
{
	if (link_is_han_sentence(self))
		return (struct cc_str){0};
	struct cc_span name = link_company_behind(self, metric);
	if (cc_span_len(name) == 0)
		name = closing_speaker(self);
	return cc_span_len(name) > 0 ? cc_str_of_span(self->view, name) : (struct cc_str){0};
}

bool link_tells_of_itself(const struct link_sentence *self, struct cc_span metric)
{
	/* "The museum's income", "Farmers' earnings": whose it is, somebody else knows. */
	bool opens = cc_span_len(metric) > 0 && link_residue(self, self->sentence->span.start, metric.start) == 0;
	bool open =
	    opens && cc_word_list_has(link_words(self, CC_WORDS_OPEN_NAMES), cc_str_of_span(self->view, metric));
	return opens && !open && self->index == 0 && !link_is_han_sentence(self) &&
	       self->context->article->document.title.len == 0 && self->scope_count == 0 &&
	       !link_has_unknown_name(self) && cc_span_len(name_at(self, self->sentence->span.start)) == 0;
}
