/* Looking for holidays where a figure stands.
 * Leaves their names to the packs (`festivals:`, `wordings:` occasion). */
#include "checks/value/occasions.h"

#include "base/hash.h"

enum { SENTENCES_BACK = 4 };

struct claim_occasions claim_occasions_new(const struct cc_ruleset *rules, struct cc_arena *arena)
{
	return (struct claim_occasions){.rules = rules, .hits = cc_vec_new(arena, sizeof(struct cc_hit))};
}

/* 国庆节 and 国庆 are one: by the festival where it is one, else by the word. */
static uint64_t hash_of(const struct cc_hit *hit, struct cc_str text)
{
	if (hit->kind == CC_WORDING_FESTIVAL)
		return cc_hash_mix(CC_HASH_START ^ (hit->ref + 1));
	return cc_hash_add(CC_HASH_START, cc_str_slice(text, hit->start, hit->end));
}

/* The first one of a text; 0 where there is none. */
static bool look(uint64_t *out, struct claim_occasions *self, struct cc_str text)
{
	self->hits.len = 0;
	if (cc_phrases_scan(&self->hits, self->rules->wordings, text, 0, text.len) != CC_OK)
		return false;
	const struct cc_hit *hits = self->hits.items;
	*out = 0;
	for (size_t i = 0; i < self->hits.len && *out == 0; i++)
		if (hits[i].kind == CC_WORDING_FESTIVAL || hits[i].kind == CC_WORDING_OCCASION)
			*out = hash_of(&hits[i], text);
	return true;
}

static bool find(uint64_t *out, struct claim_occasions *self, struct cc_str text)
{
	for (size_t i = 0; i < CLAIM_OCCASIONS_KEPT; i++) {
		if (text.ptr != NULL && self->kept[i].text == text.ptr && self->kept[i].len == text.len) {
			*out = self->kept[i].occasion;
			return true;
		}
	}
	if (!look(out, self, text))
		return false;
	self->kept[self->next] = (struct claim_occasion_kept){.text = text.ptr, .len = text.len, .occasion = *out};
	self->next = (self->next + 1) % CLAIM_OCCASIONS_KEPT;
	return true;
}

bool claim_occasion(uint64_t *out, struct claim_occasions *self, const struct cc_claim *claim)
{
	const struct cc_text *text = &claim->article->text;
	*out = 0;
	if (claim->metric->sense != CC_PERIOD_FLOW)
		return true;
	uint32_t own = claim->sentence;
	for (uint32_t back = 0; back <= SENTENCES_BACK && back <= own && *out == 0; back++) {
		const struct cc_sentence *sentence = &text->sentences[own - back];
		if (sentence->block != text->sentences[own].block || (back > 0 && !claim->period_current))
			return true;
		if (!find(out, self, cc_str_of_span(text->view, sentence->span)))
			return false;
	}
	struct cc_str title = claim->article->document.title;
	return *out != 0 || !claim->period_current || find(out, self, title);
}
