/* Whom a Chinese text has told its figures of that never names the country: 岚沚 of "全岚沚共投入R&D经费…" under
 * "岚沚科技经费投入统计公报". Its tables and short sentences are his and not the nation's.
 * Leaves places and bodies that words of a sentence name to bind_scope.c, English texts to stranger.c. */
#include <stdint.h>

#include "base/utf8.h"
#include "link/places/stranger.h"
#include "link/places/subjects.h"

/* 全岚沚 is all of 岚沚. */
static struct cc_str without_whole(struct cc_str name)
{
	enum { HAN_LEAST = 2 };
	const struct cc_str whole = CC_STR("全");
	struct cc_str rest = cc_str_starts(name, whole) ? cc_str_slice(name, whole.len, name.len) : name;
	return cc_utf8_count_han(rest, NULL) >= HAN_LEAST ? rest : name;
}

/* No pack has it, and it is not 我市. */
static bool is_unknown(const struct cc_scope *scope)
{
	return scope->place.path.len == 0 && scope->kind != CC_SCOPE_OWN && scope->stands_for == 0;
}

/* A figure that would be the nation's, had nobody been named for it whom packs do not know. */
static bool is_told_of_somebody(const struct cc_claim *claim)
{
	bool unknown = claim->scope == NULL ? claim->scope_private : is_unknown(claim->scope);
	return unknown && cc_utf8_count_han(claim->scope_name, NULL) > 0 && claim->sector == NULL &&
	       claim->metric->default_scope != NULL;
}

static void look_at(struct link_told_owner *told, const struct cc_claim *claims, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (!is_told_of_somebody(&claims[i]))
			continue;
		struct cc_str name = without_whole(claims[i].scope_name);
		told->several = told->several || (told->name.len > 0 && !cc_str_equal(told->name, name));
		told->name = name;
	}
}

/* Each claim is looked at once: a text of many figures stays linear. */
static void look_at_claims(struct link_context *context)
{
	struct link_told_owner *told = &context->told_owner;
	const struct cc_article *prose = context->article->prose;
	if (prose != NULL && !told->prose_seen)
		look_at(told, prose->claims, prose->claim_count);
	told->prose_seen = true;
	const struct cc_claim *claims = context->claims.items;
	if (context->claims.len > told->seen)
		look_at(told, claims + told->seen, context->claims.len - told->seen);
	told->seen = context->claims.len;
}

enum link_owner_told link_told_owner(struct cc_str *name, struct link_context *context, const struct cc_scope *place)
{
	look_at_claims(context);
	const struct link_told_owner *told = &context->told_owner;
	const struct cc_article *prose = context->article->prose;
	const struct cc_article *titled = prose != NULL ? prose : context->article;
	if (told->name.len == 0 || link_names_place(context, place))
		return LINK_OWNER_NONE;
	*name = told->name;
	bool known = !told->several && cc_str_find(titled->document.title, told->name, 0) != SIZE_MAX;
	return known ? LINK_OWNER_KNOWN : LINK_OWNER_OPEN;
}
