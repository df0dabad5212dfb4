/* The one company that an article tells of: "Apple reported revenue of …" opens it, and "Net income rose to …" of the
 * next paragraph is the same company's; of a Chinese one, where its title names it. Leaves the company of one paragraph
 * to companies.c. */
#include <stdint.h>

#include "link/owners/openers.h"
#include "link/places/subjects.h"

static bool is_none(const struct link_company *company)
{
	return company->scope == NULL && company->words.ptr == NULL;
}

/* "Marlow Foods", then "Marlow's": one name begins with the other. */
static bool begins_alike(struct cc_str a, struct cc_str b)
{
	return a.len > 0 && b.len > 0 && (cc_str_starts(a, b) || cc_str_starts(b, a));
}

static bool is_house(const struct link_company *house, const struct cc_scope *scope, struct cc_str words)
{
	if (scope != NULL && house->scope != NULL)
		return scope == house->scope;
	struct cc_str known = house->scope != NULL ? house->scope->title.en : house->words;
	return begins_alike(known, scope != NULL ? scope->title.en : words);
}

/* "长安银行增资获批": in Chinese the title tells whom an article is of. */
static bool is_titled(const struct link_sentence *self, const struct cc_scope *scope, struct cc_str words)
{
	struct cc_str title = self->context->article->document.title;
	struct cc_str name = scope != NULL ? scope->title.zh : words;
	return !link_is_han_sentence(self) || (name.len > 0 && cc_str_find(title, name, 0) != SIZE_MAX);
}

/* Whether nothing but a company's has been told so far: the article is about it from its beginning. */
static bool opens_article(const struct link_context *context)
{
	const struct cc_claim *claims = context->claims.items;
	for (size_t i = 0; i < context->claims.len; i++) {
		if (!claims[i].metric->of_organisations)
			return false;
	}
	return true;
}

void link_note_house(const struct link_sentence *self, const struct cc_scope *scope, struct cc_str words)
{
	struct link_context *context = self->context;
	/* 商业银行, 上市公司: all of a kind, and no second company of the article. */
	struct cc_str name = scope != NULL ? scope->title.zh : words;
	bool kind = link_is_han_sentence(self) && cc_word_list_within(link_words(self, CC_WORDS_KINDS_OF), name);
	if (context->house_shared || kind)
		return;
	if (is_none(&context->house) && opens_article(context) && is_titled(self, scope, words))
		context->house = (struct link_company){.scope = scope, .words = words, .sentence = self->index};
	else
		context->house_shared = !is_house(&context->house, scope, words);
}

/* "Sales in the Americas": where it is, and nobody. */
static bool is_where(const struct link_sentence *self, size_t at)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, at);
	return cc_str_ends(before, CC_STR(" in ")) || cc_str_ends(before, CC_STR(" in the "));
}

/* The name of the house, or the first word of it. */
static struct cc_str house_name(const struct link_sentence *self)
{
	const struct link_company *house = &self->context->house;
	return house->scope != NULL ? house->scope->title.en : house->words;
}

/* "Marlow Foods said its profit": the words of the house are nobody else's. */
static bool is_of_house(const struct link_sentence *self, size_t at)
{
	struct cc_str word = cc_str_slice(self->view, at, link_word_end(self, at));
	return word.len > 1 && cc_str_find(house_name(self), word, 0) != SIZE_MAX;
}

/* "Lumina said": a name that nobody knows stands before `to`, the first word of the sentence left out. */
static bool names_another(const struct link_sentence *self, size_t to)
{
	const struct link_company *house = &self->context->house;
	bool tells = house->said > 0 && house->sentence == self->index;
	for (size_t at = tells ? house->said : self->sentence->span.start + 1; at < to; at++) {
		if (self->view.ptr[at - 1] == ' ' && cc_ascii_is_upper(self->view.ptr[at]) &&
		    link_residue(self, at, at + 1) > 0 && !is_where(self, at) && !is_of_house(self, at))
			return true;
	}
	return false;
}

bool link_has_house(const struct link_sentence *self)
{
	return !is_none(&self->context->house) && !self->context->house_shared;
}

bool link_is_houses(const struct link_sentence *self, struct cc_str words)
{
	const struct link_context *context = self->context;
	return !is_none(&context->house) && !context->house_shared && is_house(&context->house, NULL, words);
}

/* Whether the sentence holds the name of the house, or the first word of it. */
static bool names_house(const struct link_sentence *self)
{
	struct cc_str name = house_name(self);
	size_t blank = cc_str_find(name, CC_STR(" "), 0);
	struct cc_str first = blank < name.len ? cc_str_slice(name, 0, blank) : name;
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	return first.len > 0 && cc_str_find(text, first, 0) != SIZE_MAX;
}

bool link_leave_house(struct link_sentence *self)
{
	struct link_context *context = self->context;
	const struct cc_span span = self->sentence->span;
	if (is_none(&context->house) || context->house_shared || context->block_of_another ||
	    link_is_han_sentence(self) || (self->sentence->flags & CC_SENTENCE_HEADING) != 0)
		return true;
	if (self->cover == NULL && !link_cover(self))
		return false;
	context->block_of_another = names_another(self, span.end) && !names_house(self) &&
				    !link_has_cue(self, CC_CUE_ATTRIBUTION, span.start, span.end);
	return true;
}

/* "Germany's retail sales rose 2 percent. Online sales …": the paragraph tells of a place. */
static bool is_block_of_place(const struct link_context *context)
{
	const struct cc_claim *claims = context->claims.items;
	size_t count = context->claims.len;
	return count > context->block_first_claim && !claims[count - 1].metric->of_organisations &&
	       claims[count - 1].scope != NULL && link_is_place(claims[count - 1].scope);
}

/* "Sales in the Americas rose", "revenue from Lumina": a part of it, or somebody else's. */
static bool is_of_name_behind(const struct link_sentence *self, size_t end)
{
	static const struct cc_str joints[] = {{" in ", 4}, {" at ", 4}, {" of ", 4}, {" from ", 6}, {" for ", 5}};
	const struct cc_str the = CC_STR("the ");
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		size_t at = end + joints[i].len;
		if (!cc_str_starts(rest, joints[i]))
			continue;
		at += cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), the) ? the.len : 0;
		return cc_ascii_is_upper(self->view.ptr[at]) && link_residue(self, at, at + 1) > 0;
	}
	return false;
}

/* "The hospital employs": a word for somebody, and no part of the company. */
static bool is_somebody(const struct link_sentence *self, size_t words)
{
	const struct cc_str the = CC_STR("The ");
	size_t start = self->sentence->span.start;
	return words == start + the.len && cc_str_starts(cc_str_slice(self->view, start, words), the);
}

/* "实现营收94.61亿元" of a later paragraph: nobody else stands before the name. */
static bool is_free_for_house(const struct link_sentence *self, size_t to)
{
	size_t clause = link_clause_at(self, to)->span.start;
	return link_residue(self, clause, to) == 0 &&
	       link_last_subject(self, link_is_place, self->sentence->span.start, to) == NULL &&
	       link_last_subject(self, link_is_sector, self->sentence->span.start, to) == NULL;
}

const struct link_company *link_house(const struct link_sentence *self, struct cc_span metric, size_t to)
{
	const struct link_context *context = self->context;
	if (link_is_han_sentence(self)) {
		bool known = !is_none(&context->house) && !context->house_shared && !is_block_of_place(context);
		return known && is_free_for_house(self, to) ? &context->house : NULL;
	}
	if (is_none(&context->house) || context->house_shared || context->block_of_another ||
	    is_block_of_place(context) || is_somebody(self, to) || names_another(self, to) ||
	    (cc_span_len(metric) > 0 && is_of_name_behind(self, metric.end)))
		return NULL;
	return &context->house;
}

bool link_set_house(struct cc_claim *claim, const struct link_company *house)
{
	if (house == NULL)
		return false;
	if (house->scope != NULL)
		link_set_scope(claim, house->scope, CC_BOUND_CONTEXT);
	else
		link_set_private(claim, house->words, CC_BOUND_CONTEXT);
	return true;
}

bool link_is_market(const struct link_sentence *self, struct cc_span place, struct cc_span metric)
{
	size_t end = metric.end < place.start ? metric.end : place.start;
	struct cc_str between = cc_str_slice(self->view, end, place.start);
	return place.end <= metric.start || cc_str_equal(between, CC_STR(" in ")) ||
	       cc_str_equal(between, CC_STR(" in the "));
}
