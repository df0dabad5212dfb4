/* Figures that another document says as well: "sales were 4.6% higher" of August stands in the article on September,
 * behind "sales were 4.2% higher". Leaves what near copies mean to copies.c. */
#include "checks/copy/copy_echoes.h"

#include "checks/copy/copy_owners.h"

enum { ABOUT = 12 /* bytes on either side of a figure that are its words */ };

/* Up to so many bytes of a sentence before a figure, and behind it. */
struct about {
	struct cc_str before, behind;
};

static struct about about(const struct cc_article *article, uint32_t sentence, const struct cc_quantity *figure)
{
	struct cc_span span = article->text.sentences[sentence].span;
	size_t from = figure->span.start > span.start + ABOUT ? figure->span.start - ABOUT : span.start;
	size_t to = figure->span.end + ABOUT < span.end ? figure->span.end + ABOUT : span.end;
	return (struct about){.before = cc_str_slice(article->text.view, from, figure->span.start),
			      .behind = cc_str_slice(article->text.view, figure->span.end, to)};
}

static bool says_figure(const struct cc_article *article, uint32_t sentence, const struct cc_quantity *figure,
			const struct about *words)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *other = &mentions->quantities[i];
		if (cc_decimal_compare(figure->value, other->value) != 0)
			continue;
		struct about there = about(article, sentence, other);
		if (cc_str_equal(words->before, there.before) && cc_str_equal(words->behind, there.behind))
			return true;
	}
	return false;
}

static bool is_said_by(const struct cc_side_tokens *side, size_t first, size_t end, const struct cc_side_tokens *other)
{
	const struct cc_quantity *figure = cc_copy_figure(side, first, end);
	if (figure == NULL)
		return false;
	struct about words = about(side->article, side->sentence, figure);
	if (words.before.len + words.behind.len < (size_t)ABOUT + ABOUT)
		return false;
	for (uint32_t i = 0; i < other->article->text.sentence_count; i++)
		if (i != other->sentence && says_figure(other->article, i, figure, &words))
			return true;
	return false;
}

bool cc_copy_is_echoed(const struct cc_difference *difference, const struct cc_side_tokens *a,
		       const struct cc_side_tokens *b)
{
	return a->article != b->article && (is_said_by(a, difference->a, difference->a_end, b) ||
					    is_said_by(b, difference->b, difference->b_end, a));
}
