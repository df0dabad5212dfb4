/* What drafts' names change for an archive: texts that meant something else, or nothing, before.
 * Leaves giving articles their places to homes.c. */
#include "base/hash.h"
#include "link/link.h"
#include "link/places/homes.h"

static bool is_same(const struct cc_scope *a, const struct cc_scope *b)
{
	return a == b || (a != NULL && b != NULL && cc_str_equal(a->id, b->id));
}

enum cc_status link_news_make(struct link_news *out, const struct link_gazette *gazette, struct cc_arena *arena,
			      struct cc_error *err)
{
	struct cc_phrase *phrases = cc_arena_array(arena, gazette->count, sizeof(*phrases));
	size_t count = 0;
	*out = (struct link_news){.hash = CC_HASH_START};
	if (phrases == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; gazette->base != NULL && i < gazette->count; i++) {
		const struct link_known_name *name = &gazette->names[i];
		if (is_same(name->scope, link_gazette_find(gazette->base, name->text)))
			continue;
		out->hash = cc_hash_add_field(out->hash, name->text);
		phrases[count++] = (struct cc_phrase){.text = name->text, .flags = CC_PHRASE_CASE};
	}
	return count > 0 ? cc_phrases_build(&out->phrases, phrases, count, arena, err) : CC_OK;
}

bool link_news_concern(bool *out, const struct link_news *news, const struct cc_article *article, struct cc_vec *hits)
{
	struct cc_str title = article->document.title;
	struct cc_str view = article->text.view;
	hits->len = 0;
	*out = false;
	if (news->phrases == NULL || article->claim_count + article->noun_count == 0)
		return true;
	if (cc_phrases_scan(hits, news->phrases, title, 0, title.len) != CC_OK ||
	    cc_phrases_scan(hits, news->phrases, view, 0, view.len) != CC_OK)
		return false;
	*out = hits->len > 0;
	return true;
}

bool link_same_places(const struct cc_article *a, const struct cc_article *b)
{
	for (size_t i = 0; i < a->claim_count; i++)
		if (!is_same(a->claims[i].scope, b->claims[i].scope) ||
		    !cc_str_equal(a->claims[i].scope_name, b->claims[i].scope_name))
			return false;
	for (size_t i = 0; i < a->noun_count; i++)
		if (!cc_str_equal(a->nouns[i].scope_name, b->nouns[i].scope_name))
			return false;
	return true;
}
