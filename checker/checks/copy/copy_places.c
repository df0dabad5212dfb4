/* Where two near copies differ, as places that a finding shows.
 * Leaves whether they are told to copies.c. */
#include "checks/copy/copy_places.h"

#include "checks/shared/compose.h"

/* The words of a difference as reading offsets; where one side has none, the place between its neighbours. */
static struct cc_span mark_of(const struct cc_side_tokens *side, size_t first, size_t end)
{
	const struct cc_token *tokens = side->tokens;
	struct cc_span view = {.start = 0, .end = 0};
	if (end > first)
		view = (struct cc_span){.start = tokens[first].span.start, .end = tokens[end - 1].span.end};
	else
		view = first < side->count ? tokens[first].span : tokens[side->count - 1].span;
	return cc_article_reading(side->article, view);
}

/* 不足10% / 超过10%: where the figures are the same, the words before them are what differs. */
static struct cc_span phrase_of(const struct cc_side_tokens *side, size_t token)
{
	const struct cc_token *at = &side->tokens[token];
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	return at->ref != UINT32_MAX ? mentions->quantities[at->ref].phrase : at->span;
}

static bool is_printed_alike(const struct cc_side_tokens *a, size_t token_a, const struct cc_side_tokens *b,
			     size_t token_b)
{
	return cc_str_equal(cc_str_of_span(a->article->text.view, a->tokens[token_a].span),
			    cc_str_of_span(b->article->text.view, b->tokens[token_b].span));
}

static struct cc_location place_at(const struct cc_side_tokens *side, struct cc_span mark)
{
	struct cc_location place = cc_compose_place(side->article, mark);
	place.sentence = cc_article_reading(side->article, side->article->text.sentences[side->sentence].span);
	return place;
}

static struct cc_location place_of(const struct cc_side_tokens *side, size_t first, size_t end)
{
	return place_at(side, mark_of(side, first, end));
}

/* expected / not expected: a negation is shown with the word that it denies. */
static size_t end_shown(const struct cc_side_tokens *side, size_t first, size_t end, enum cc_copy_kind kind)
{
	bool open = end == first || side->tokens[end - 1].word == CC_REWORDING_NEGATION;
	return kind == CC_COPY_NEGATION && open && end < side->count ? end + 1 : end;
}

struct cc_copy_places cc_copy_places_of(const struct cc_difference *difference, const struct cc_side_tokens *a,
					const struct cc_side_tokens *b, enum cc_copy_kind kind)
{
	struct cc_copy_places places = {
	    .a = place_of(a, difference->a, end_shown(a, difference->a, difference->a_end, kind)),
	    .b = place_of(b, difference->b, end_shown(b, difference->b, difference->b_end, kind)),
	};
	if (kind == CC_COPY_VALUE && is_printed_alike(a, difference->a, b, difference->b)) {
		places.a = place_at(a, cc_article_reading(a->article, phrase_of(a, difference->a)));
		places.b = place_at(b, cc_article_reading(b->article, phrase_of(b, difference->b)));
	}
	return places;
}
