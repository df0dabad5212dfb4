/* What was noted in few bytes, as hits.
 * Leaves noting to pipeline/note_wordings.c. */
#include "checks/shared/wording_hits.h"

bool cc_wording_hits(struct cc_vec *hits, const struct cc_ruleset *rules, const struct cc_article *article,
		     size_t sentence)
{
	const struct cc_span span = article->text.sentences[sentence].span;
	const struct cc_mentions *mentions = article->mentions != NULL ? &article->mentions[sentence] : NULL;
	hits->len = 0;
	if (mentions == NULL || mentions->wordings_noted == 0)
		return cc_phrases_scan(hits, rules->wordings, article->text.view, span.start, span.end) == CC_OK;
	const size_t count = mentions->wordings_noted - 1;
	if (!cc_vec_reserve(hits, count))
		return false;
	struct cc_hit *items = hits->items;
	for (size_t i = 0; i < count; i++) {
		const struct cc_noted_wording *noted = &mentions->wordings[i];
		const size_t start = span.start + noted->start;
		items[i] = (struct cc_hit){
		    .start = start, .end = start + noted->length, .kind = noted->kind, .ref = noted->ref};
	}
	hits->len = count;
	return true;
}
