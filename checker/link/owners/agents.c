/* Who does something in a clause of English, where no pack knows the name: "Last year Marlow Foods turned over", "The
 * retailer Marlow Foods, which". Leaves how such a name is read to openers.c. */
#include "link/owners/openers.h"
#include "link/places/places.h"
#include "link/places/subjects.h"

/* "Norwegian salmon producer": what is longer is another phrase. */
enum { CALLED_BYTES = 60, HOUSE_WORDS_MOST = 4 };

static bool has_figure(const struct link_sentence *self, size_t from, size_t to)
{
	return link_previous_figure_end(self, to) > from;
}

/* "The retailer |Marlow Foods": behind the word for what somebody is, with which the clause opens; `start` where it
 * opens otherwise. */
static size_t behind_calling(const struct link_sentence *self, size_t start)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind != CC_CUE_CALLING || cue->span.start < start)
			continue;
		struct cc_str words = cc_str_slice(self->view, start, cue->span.end);
		struct cc_str rest = cc_str_slice(self->view, cue->span.end, self->sentence->span.end);
		bool near = words.len <= CALLED_BYTES && cc_str_find(words, CC_STR(","), 0) == SIZE_MAX &&
			    !has_figure(self, start, cue->span.end);
		bool named = rest.len > 1 && rest.ptr[0] == ' ' && cc_ascii_is_upper(rest.ptr[1]);
		if (!near || named)
			return near ? cue->span.end + 1 : start;
	}
	return start;
}

/* Whether all that the sentence names is what companies have. */
static bool tells_of_company(const struct link_sentence *self)
{
	bool company = false;
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].metric->default_scope != NULL)
			return false;
		company = company || self->names[i].metric->of_organisations;
	}
	return company;
}

/* "At Tarn Foods, a family firm, revenue was flat": where a sentence about what companies have takes place. */
static struct cc_span opening_house(const struct link_sentence *self, size_t start)
{
	struct cc_str at = CC_STR("At ");
	const struct cc_span none = {.start = start, .end = start};
	if (start != self->sentence->span.start || !tells_of_company(self) ||
	    !cc_str_starts(cc_str_slice(self->view, start, self->sentence->span.end), at))
		return none;
	struct cc_span name = link_capital_name(self, start + at.len, HOUSE_WORDS_MOST, (struct cc_str){0});
	return cc_span_len(name) > 0 && self->view.ptr[name.end] == ',' ? name : none;
}

static struct cc_span agent_of(const struct link_sentence *self, size_t start)
{
	struct cc_span name = link_opening_agent(self, start);
	if (cc_span_len(name) == 0)
		name = link_opening_agent(self, link_behind_time(self, start));
	if (cc_span_len(name) == 0)
		name = link_opening_agent(self, behind_calling(self, start));
	if (cc_span_len(name) == 0)
		return opening_house(self, start);
	size_t named = link_without_description(self, cc_str_of_span(self->view, name)).len;
	return (struct cc_span){.start = name.end - named, .end = name.end};
}

/* A name that packs know, or the end of one, stands there. */
static bool is_known(const struct link_sentence *self, struct cc_span name)
{
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		if (cc_span_overlaps(self->mentions->scopes[i].span, name))
			return true;
	}
	return false;
}

/* The Texas of Texas Instruments, which the article tells of, is no place. */
static void drop_places_of_house(struct link_sentence *self)
{
	struct cc_str words = self->context->house.words;
	struct cc_str text = cc_str_slice(self->view, 0, self->sentence->span.end);
	size_t at = self->sentence->span.start;
	if (words.len == 0 || cc_str_find(words, CC_STR(" "), 0) == SIZE_MAX || self->scope_list.len == 0)
		return;
	for (at = cc_str_find(text, words, at); at != SIZE_MAX; at = cc_str_find(text, words, at + words.len)) {
		link_drop_scopes(self, (struct cc_span){.start = at, .end = at + words.len - 1});
		link_mark(self, (struct cc_span){.start = at, .end = at + words.len});
	}
}

bool link_add_agents(struct link_sentence *self)
{
	const struct cc_text *text = &self->context->article->text;
	if (link_is_han_sentence(self))
		return true;
	drop_places_of_house(self);
	for (uint32_t i = 0; i < self->sentence->clause_count; i++) {
		const struct cc_clause *clause = &text->clauses[self->sentence->clause_first + i];
		struct cc_span name = agent_of(self, clause->span.start);
		if (clause->depth > 0 || cc_span_len(name) == 0 || is_known(self, name))
			continue;
		struct cc_span whole = {.start = name.start, .end = link_behind_own_place(self, name.end)};
		size_t kind = link_behind_kind(self, name.end);
		whole.end = kind > name.end ? kind : whole.end;
		link_drop_scopes(self, whole);
		link_mark(self, whole);
		if (!link_add_local_scope(self, name, cc_str_of_span(self->view, name), CC_SCOPE_OTHER))
			return false;
	}
	return true;
}
