/* Short forms that a text declares: 云谷科创园(以下简称云谷园), and wherever they stand behind that.
 * Leaves names that no bracket explains to places.c. */
#include "link/places/places.h"
#include "link/places/subjects.h"

enum { SHORT_FORM_BYTES = 60 };

/* The short form in its own bracket, already taken for a name: "(以下简称“青屿高新区”)". */
static void rename_scope(struct link_sentence *self, const struct cc_naming *alias)
{
	struct cc_scope_mention *items = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (cc_str_equal(cc_str_of_span(self->view, items[i].span), alias->name))
			items[i].scope = alias->scope;
	}
}

/* A page that is printed many times declares its short forms each time: one of each is enough. */
static bool add_alias(struct link_context *context, const struct cc_naming *alias)
{
	const struct cc_naming *known = context->aliases.items;
	for (size_t i = 0; i < context->aliases.len; i++) {
		if (known[i].scope == alias->scope && cc_str_equal(known[i].name, alias->name))
			return true;
	}
	return cc_vec_add(&context->aliases, alias);
}

/* 云谷科创园(以下简称云谷园): the bracket right behind a scope gives it another name. */
static bool add_short_form(struct link_sentence *self, const struct cc_scope_mention *mention)
{
	static const struct cc_str quotes[] = {{.ptr = "“", .len = 3}, {.ptr = "”", .len = 3}, {.ptr = "\"", .len = 1}};
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	rest = cc_str_slice(rest, link_behind_company_kind(self, rest), rest.len);
	size_t opening = cc_word_list_begins(link_words(self, CC_WORDS_SHORT_FORM_OPENINGS), rest);
	size_t close = opening > 0 ? cc_str_find(rest, CC_STR(")"), 0) : SIZE_MAX;
	if (close == SIZE_MAX || close - opening > SHORT_FORM_BYTES)
		return true;
	struct cc_str name = cc_str_slice(rest, opening, close);
	for (size_t q = 0; q < sizeof(quotes) / sizeof(quotes[0]); q++) {
		if (cc_str_starts(name, quotes[q]))
			name = cc_str_slice(name, quotes[q].len, name.len);
		if (cc_str_ends(name, quotes[q]))
			name.len -= quotes[q].len;
	}
	struct cc_naming alias = {.name = name, .scope = mention->scope};
	rename_scope(self, &alias);
	return name.len == 0 || add_alias(self->context, &alias);
}

bool link_add_short_forms(struct link_sentence *self)
{
	const struct cc_naming *aliases = self->context->aliases.items;
	struct cc_str text = cc_str_slice(self->view, 0, self->sentence->span.end);
	for (size_t i = 0; i < self->context->aliases.len; i++) {
		for (size_t at = self->sentence->span.start;;) {
			at = cc_str_find(text, aliases[i].name, at);
			if (at == SIZE_MAX)
				break;
			struct cc_span span = {.start = at, .end = at + aliases[i].name.len};
			if (!link_overlaps_scope(self, span) && !link_add_scope(self, span, aliases[i].scope))
				return false;
			at = span.end;
		}
	}
	return true;
}

bool link_declare_short_forms(struct link_sentence *self)
{
	size_t known = self->context->aliases.len;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (!add_short_form(self, &self->scopes[i]))
			return false;
	}
	if (self->context->aliases.len == known)
		return true;
	if (!link_add_short_forms(self))
		return false;
	link_sort_scopes(self);
	return true;
}
