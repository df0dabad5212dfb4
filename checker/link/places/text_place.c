/* The place that the first sentences of an English text are of, and that no later one leaves: "Crime in England and
 * Wales fell 9 percent. … Robberies were down 13 percent". Leaves places that a paragraph names to inherited_place.c,
 * and those that no pack knows to stranger.c. */
#include "link/places/text_place.h"

#include "link/places/subjects.h"

/* The headline and two sentences. */
enum { LEAD_SENTENCES = 3 };

static bool may_be_of(const struct cc_scope *scope)
{
	const unsigned kinds = 1u << CC_SCOPE_COUNTRY | 1u << CC_SCOPE_PROVINCE | 1u << CC_SCOPE_CITY |
			       1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_DISTRICT;
	return (1u << scope->kind & kinds) != 0;
}

static bool are_nested(const struct cc_scope *one, const struct cc_scope *other)
{
	return one == other || cc_scope_within(one, other) || cc_scope_within(other, one);
}

/* "LONDON (Reuters) -" */
static bool is_dateline(const struct cc_article *article, size_t sentence, struct cc_span place)
{
	struct cc_str words = cc_str_of_span(article->text.view, place);
	bool opens = article->text.sentences[sentence].span.start == place.start;
	return opens && words.len > 2 && cc_ascii_is_upper(words.ptr[0]) && cc_ascii_is_upper(words.ptr[words.len - 1]);
}

/* "Shipments |to the| United States": the other side of trade. */
static bool is_traded_with(const struct link_context *context, size_t sentence, struct cc_span place)
{
	static const struct cc_str joints[] = {{" to ", 4},	{" from ", 6},	    {" with ", 6},
					       {" to the ", 8}, {" from the ", 10}, {" with the ", 10}};
	const struct cc_text *text = &context->article->text;
	struct cc_str before = cc_str_slice(text->view, text->sentences[sentence].span.start, place.start);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		struct cc_str ahead =
		    cc_str_slice(before, 0, before.len - (cc_str_ends(before, joints[i]) ? joints[i].len : 0));
		if (ahead.len < before.len &&
		    cc_word_list_ends(cc_words_of(context->rules, CC_WORDS_TRADE_NOUNS), ahead) > 0)
			return true;
	}
	return false;
}

/* Take the places of one sentence in. @return false where they are of several. */
static bool add_places(const struct cc_scope **only, const struct link_context *context, size_t sentence)
{
	const struct cc_article *article = context->article;
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t k = 0; k < mentions->scope_count; k++) {
		const struct cc_scope *scope = mentions->scopes[k].scope;
		const struct cc_span span = mentions->scopes[k].span;
		if (!link_is_place(scope) || is_dateline(article, sentence, span) ||
		    is_traded_with(context, sentence, span))
			continue;
		if (*only != NULL && !are_nested(scope, *only))
			return false;
		*only = *only != NULL ? *only : scope;
	}
	return true;
}

/* The place that the sentences up to `count` name first, those within it or around it apart; NULL where they name none,
 * or several. */
static const struct cc_scope *only_place_of(const struct link_context *context, size_t count)
{
	const struct cc_scope *only = NULL;
	for (size_t i = 0; i < count; i++)
		if (!add_places(&only, context, i))
			return NULL;
	return only != NULL && may_be_of(only) ? only : NULL;
}

/* The first sentence that names a place neither within the one of the text nor around it. */
static size_t first_elsewhere(const struct cc_article *article, const struct cc_scope *place)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->scope_count; k++) {
			const struct cc_scope *scope = mentions->scopes[k].scope;
			if (link_is_place(scope) && !are_nested(scope, place))
				return i;
		}
	}
	return article->text.sentence_count;
}

/* "… according to the Office for National Statistics": the one country that all of the text names, by its office. */
static const struct cc_scope *only_country_of(const struct link_context *context)
{
	const struct cc_scope *only = only_place_of(context, context->article->text.sentence_count);
	return only != NULL && only->kind == CC_SCOPE_COUNTRY ? only : NULL;
}

const struct cc_scope *link_text_place(const struct link_sentence *self)
{
	struct link_context *context = self->context;
	const struct cc_article *article = context->article;
	if (!context->text_place_sought) {
		size_t count = article->text.sentence_count;
		context->text_place_sought = true;
		context->text_place = only_place_of(context, count < LEAD_SENTENCES ? count : LEAD_SENTENCES);
		if (context->text_place == NULL)
			context->text_place = only_country_of(context);
		context->text_place_until =
		    context->text_place != NULL ? first_elsewhere(article, context->text_place) : 0;
	}
	return !link_is_han_sentence(self) && self->index < context->text_place_until ? context->text_place : NULL;
}
