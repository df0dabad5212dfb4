/* Whether a finding goes, given which of its places are to be ignored.
 * Leaves reading comments to comments.c. */
#include "base/utf8.h"
#include "project/comments.h"
#include "project/selector.h"

static bool names(const struct cc_comment *comment, const struct cc_finding *finding)
{
	return comment->selector_count == 0 || cc_selector_closest(comment->selectors, comment->selector_count,
								   cc_str_from(finding->check), finding->rule) > 0;
}

/* The first comment of this article; comments are sorted by article. */
static size_t first_of(const struct cc_vec *comments, const struct cc_article *article)
{
	const struct cc_comment *all = comments->items;
	size_t low = 0;
	size_t high = comments->len;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (all[middle].article->index < article->index)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The comment that ignores this place, NULL where none does. */
static struct cc_comment *comment_over(const struct cc_vec *comments, const struct cc_finding *finding,
				       const struct cc_location *place)
{
	struct cc_comment *all = comments->items;
	struct cc_span source = cc_article_source(place->article, place->mark);
	for (size_t i = first_of(comments, place->article); i < comments->len; i++) {
		if (all[i].article != place->article)
			return NULL;
		if (cc_span_overlaps(all[i].scope, source) && names(&all[i], finding))
			return &all[i];
	}
	return NULL;
}

/* Values that stand for one another's place: leaving one out may leave no dispute. */
static bool are_rivals(const struct cc_finding *finding)
{
	for (size_t i = 0; i < finding->location_count; i++) {
		const struct cc_claim *claim = finding->locations[i].claim;
		if (claim == NULL || claim->key != finding->locations[0].claim->key)
			return false;
	}
	return true;
}

/* Whether no value satisfies all claims at the places that are left. */
static bool rest_disagrees(const struct cc_vec *comments, const struct cc_finding *finding)
{
	struct cc_interval common = {.has_low = false};
	for (size_t i = 0; i < finding->location_count; i++) {
		const struct cc_location *place = &finding->locations[i];
		if (comment_over(comments, finding, place) != NULL)
			continue;
		if (cc_interval_intersect(&common, common, place->claim->quantity.expected) != CC_OK)
			return true;
	}
	return false;
}

static void set_aside(struct cc_finding *finding, const struct cc_comment *comment)
{
	finding->standing.aside = CC_ASIDE_COMMENT;
	finding->standing.reason = comment->reason;
	finding->standing.path = comment->article->document.path;
	size_t column = 0;
	cc_utf8_line_column(comment->article->document.source, comment->place.start, &finding->standing.line, &column);
}

void cc_comments_apply(struct cc_finding *finding, const struct cc_vec *comments)
{
	struct cc_comment *first = NULL;
	for (size_t i = 0; comments->len > 0 && i < finding->location_count; i++) {
		struct cc_comment *comment = comment_over(comments, finding, &finding->locations[i]);
		if (comment == NULL)
			continue;
		comment->used = true;
		first = first != NULL ? first : comment;
	}
	if (first != NULL && !(are_rivals(finding) && rest_disagrees(comments, finding)))
		set_aside(finding, first);
}
