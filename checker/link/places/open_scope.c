/* Figures of English that are of whom nobody names: "The museum welcomed 1.36 million visitors", "The unemployment rate
 * rose to 5.4 percent". Leaves the places that metrics have by default to default_scope.c. */
#include "base/ascii.h"

#include "link/owners/openers.h"
#include "link/places/stranger.h"
#include "link/places/subjects.h"

/* "Infosys lifted", "Ryanair's profit": the word that opens the sentence may be a name; "Airlines are", "Industry has"
 * are none. */
static bool opens_with_name(const struct link_sentence *self)
{
	size_t start = self->sentence->span.start;
	size_t end = start;
	while (end < self->sentence->span.end && self->view.ptr[end] != ' ' && self->view.ptr[end] != ',')
		end++;
	struct cc_str word = cc_str_slice(self->view, start, end);
	bool owner = cc_str_find(word, CC_STR("'"), 0) != SIZE_MAX;
	bool common = cc_str_ends(word, CC_STR("s")) || link_cue_at(self, CC_CUE_COMMON, start) != NULL;
	return word.len > 0 && cc_ascii_is_upper(word.ptr[0]) && link_residue(self, start, start + 1) > 0 &&
	       (owner || !common);
}

/* "Heathrow said": a word that nobody knows, and what it says. */
static bool opens_with_speaker(const struct link_sentence *self, size_t sentence)
{
	const struct cc_article *article = self->context->article;
	const struct cc_mentions *mentions = &article->mentions[sentence];
	const struct cc_span span = article->text.sentences[sentence].span;
	size_t end = span.start;
	while (end < span.end && article->text.view.ptr[end] != ' ')
		end++;
	for (size_t i = 0; i < mentions->cue_count; i++) {
		if (mentions->cues[i].kind == CC_CUE_ATTRIBUTION && mentions->cues[i].span.start == end + 1)
			return !link_is_mentioned(article, sentence, span.start);
	}
	return false;
}

/* Whether the text names no place and nobody up to the end of the sentence: whose its figures are is open. */
static bool names_nobody_yet(const struct link_sentence *self)
{
	const struct cc_article *article = self->context->article;
	const struct cc_str view = article->text.view;
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->scope_count; k++)
			if (link_is_place(mentions->scopes[k].scope))
				return false;
	}
	for (size_t i = 0; i < self->index; i++) {
		const struct cc_span span = article->text.sentences[i].span;
		if (opens_with_speaker(self, i))
			return false;
		for (size_t at = span.start + 1; at < span.end; at++) {
			if (cc_ascii_is_upper(view.ptr[at]) && view.ptr[at - 1] == ' ' &&
			    !link_is_mentioned(article, i, at))
				return false;
		}
	}
	return article->document.title.len == 0;
}

bool link_may_stay_open(const struct link_sentence *self, const struct cc_metric *metric)
{
	const struct cc_scope *place = metric->default_scope;
	if (link_is_han_sentence(self) || link_has_unknown_name(self) || opens_with_name(self))
		return false;
	return place == NULL ||
	       (place->kind == CC_SCOPE_COUNTRY && link_never_names(self->context, place) && names_nobody_yet(self));
}
