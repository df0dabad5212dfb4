/* Companies that a document makes known by speaking of them in its headline: 霁川动力 of "霁川动力发布年报".
 * Leaves names that the text itself explains to places.c, and what all names are used for to homes.c. */
#include "link/places/homes.h"

/* What names a class and nobody: "园区企业营收过百亿" speaks of no one company. */
static const struct cc_str classes[] = {{"企业", 6}, {"产业", 6}, {"行业", 6}, {"市场", 6}, {"机构", 6}, {"经济", 6}};

static bool is_class(struct cc_str name)
{
	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
		if (cc_str_ends(name, classes[i]))
			return true;
	return false;
}

static bool is_joined(struct cc_str name)
{
	return cc_str_find(name, CC_STR("·"), 0) != SIZE_MAX;
}

/* Whether the claim is of a company that has its name from this text alone, and the headline opens with it. */
static bool is_of_headline(const struct cc_article *article, const struct cc_claim *claim)
{
	struct cc_str name = claim->scope_name;
	return claim->scope == NULL && claim->scope_private && claim->metric->of_organisations &&
	       name.len >= LINK_NAME_BYTES && cc_str_starts(article->document.title, name) && !is_class(name) &&
	       !is_joined(name);
}

static bool add(struct cc_vec *names, struct cc_str text, struct cc_arena *keep)
{
	struct cc_scope *scope = cc_arena_alloc(keep, sizeof(*scope));
	if (scope == NULL)
		return false;
	*scope = (struct cc_scope){.id = text, .kind = CC_SCOPE_ORGANISATION};
	const struct link_known_name name = {.text = text, .scope = scope, .full = true};
	return cc_vec_add(names, &name);
}

bool link_add_headline_names(struct cc_vec *names, const struct cc_article *article, struct cc_arena *keep)
{
	struct cc_str last = {0};
	for (size_t i = 0; i < article->claim_count; i++) {
		struct cc_str name = article->claims[i].scope_name;
		if (!is_of_headline(article, &article->claims[i]) || (last.ptr != NULL && cc_str_equal(name, last)))
			continue;
		last = name;
		if (!add(names, name, keep))
			return false;
	}
	return true;
}
