/* Eight bytes a word, as an archive has many.
 * Leaves reading them again to checks/shared/wording_hits.c. */
#include "pipeline/note_wordings.h"

#include "base/phrases.h"
#include "base/vec.h"

/* Whether all of them can be said in so few bytes. */
static bool fits(const struct cc_vec *hits, struct cc_span sentence)
{
	const struct cc_hit *items = hits->items;
	for (size_t i = 0; i < hits->len; i++)
		if (items[i].ref > UINT16_MAX || items[i].kind > UINT16_MAX)
			return false;
	return cc_span_len(sentence) <= UINT16_MAX;
}

static enum cc_status note(struct cc_mentions *mentions, const struct cc_vec *hits, struct cc_span sentence,
			   struct cc_arena *arena)
{
	const struct cc_hit *items = hits->items;
	struct cc_noted_wording *noted = cc_arena_take(arena, hits->len * sizeof(*noted));
	if (noted == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < hits->len; i++)
		noted[i] = (struct cc_noted_wording){.start = (uint16_t)(items[i].start - sentence.start),
						     .length = (uint16_t)(items[i].end - items[i].start),
						     .kind = (uint16_t)items[i].kind,
						     .ref = (uint16_t)items[i].ref};
	mentions->wordings = noted;
	mentions->wordings_noted = (uint32_t)hits->len + 1;
	return CC_OK;
}

enum cc_status cc_wordings_note(struct cc_article *article, const struct cc_ruleset *rules, struct cc_arena *arena)
{
	struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_span span = article->text.sentences[i].span;
		hits.len = 0;
		enum cc_status status =
		    cc_phrases_scan(&hits, rules->wordings, article->text.view, span.start, span.end);
		if (status == CC_OK && fits(&hits, span))
			status = note(&article->mentions[i], &hits, span, arena);
		if (status != CC_OK)
			return status;
	}
	return CC_OK;
}
