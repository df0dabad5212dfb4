/* Words that mean a scope named before: 该市, 该园, the country.
 * Leaves places by name to places.c, 我市 to subjects.c, and 前者 to former.c. */
#include "link/places/subjects.h"

static const struct cc_scope *country_of(const struct cc_scope *place)
{
	if (place == NULL || place->kind == CC_SCOPE_COUNTRY)
		return place;
	for (size_t i = 0; i < place->ancestor_count; i++) {
		if (place->ancestors[i]->kind == CC_SCOPE_COUNTRY)
			return place->ancestors[i];
	}
	return NULL;
}

/* "In Catalonia …; nationwide …": the country of the place named last. */
static const struct cc_scope *country_named_before(const struct link_sentence *self, size_t to)
{
	const struct link_context *context = self->context;
	const struct cc_scope_mention *items = self->scope_list.items;
	const struct cc_scope *best = NULL;
	uint32_t named = 0;
	while (to-- > 0) {
		if (country_of(items[to].scope) != NULL)
			return country_of(items[to].scope);
	}
	for (size_t kind = 0; kind < CC_SCOPE_KINDS; kind++) {
		const struct cc_scope *country = country_of(context->last_places[kind]);
		if (country == NULL || context->last_named[kind] <= named)
			continue;
		best = country;
		named = context->last_named[kind];
	}
	return best;
}

/* The one country that the document names or has places of; NULL for none or several. */
static const struct cc_scope *only_country(const struct cc_article *article)
{
	const struct cc_scope *only = NULL;
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->scope_count; k++) {
			const struct cc_scope *country = country_of(mentions->scopes[k].scope);
			if (country != NULL && only != NULL && country != only)
				return NULL;
			only = country != NULL ? country : only;
		}
	}
	return only;
}

static const struct cc_scope *country_meant(const struct link_sentence *self, size_t index)
{
	const struct cc_scope *country = country_named_before(self, index);
	return country != NULL ? country : only_country(self->context->article);
}

static bool means_country(const struct cc_scope *scope)
{
	return scope->stands_for == 1u << CC_SCOPE_COUNTRY;
}

/* 该市, 该园: the one named before. "The country" of an English text that names none is left out: it is what the text
 * speaks of. */
static void resolve_mentioned(struct link_sentence *self)
{
	struct cc_scope_mention *items = self->scope_list.items;
	size_t kept = 0;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		struct cc_scope_mention item = items[i];
		self->scope_count = kept;
		if (item.scope->kind == CC_SCOPE_MENTIONED) {
			item.scope = link_resolve_place(self, &items[i]);
			if (means_country(item.scope) && !link_is_han_sentence(self))
				item.scope = country_meant(self, kept);
		}
		if (item.scope != NULL)
			items[kept++] = item;
	}
	self->scope_list.len = kept;
	self->scope_count = kept;
}

void link_resolve_pronouns(struct link_sentence *self)
{
	self->scopes = self->scope_list.items;
	resolve_mentioned(self);
}
