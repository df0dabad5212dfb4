/* Rows of Han characters beside a figure, the longest first. Leaves what is said of them to noun_rifts.c. */
#include "checks/noun/noun_shared.h"

#include "base/utf8.h"

enum { WORDS_LEAST = 3, WORDS_MOST = 8, BETWEEN_MOST = 2 }; /* Han characters; two are as often a verb (提高) */

static struct cc_span sentence_of(const struct noun_claim *claim)
{
	return claim->article->text.sentences[claim->noun->sentence].span;
}

bool noun_sentence_says(const struct noun_claim *claim, struct cc_str words)
{
	return cc_str_find(cc_str_of_span(claim->article->text.view, sentence_of(claim)), words, 0) != SIZE_MAX;
}

static bool is_better(struct cc_str words, struct cc_str best, const struct noun_claim *other)
{
	return words.len > best.len && !cc_str_ends(words, CC_STR("的")) &&
	       cc_utf8_count_han(words, NULL) >= WORDS_LEAST && noun_sentence_says(other, words);
}

/* 18个|浇铸坑 */
static struct cc_str words_behind(const struct noun_claim *claim, const struct noun_claim *other, struct cc_str best)
{
	struct cc_str view = claim->article->text.view;
	size_t start = claim->quantity->phrase.end;
	size_t end = sentence_of(claim).end;
	size_t at = start;
	for (int i = 0; i < WORDS_MOST && at < end && cc_utf8_is_han(cc_utf8_next(view, &at)); i++) {
		struct cc_str words = cc_str_slice(view, start, at);
		best = is_better(words, best, other) ? words : best;
	}
	return best;
}

static struct cc_str words_up_to(const struct noun_claim *claim, const struct noun_claim *other, size_t end,
				 struct cc_str best)
{
	struct cc_str view = claim->article->text.view;
	size_t start = sentence_of(claim).start;
	size_t at = end;
	for (int i = 0; i < WORDS_MOST && at > start && cc_utf8_is_han(cc_utf8_prev(view, &at)); i++) {
		struct cc_str words = cc_str_slice(view, at, end);
		best = is_better(words, best, other) ? words : best;
	}
	return best;
}

/* 浇铸坑|有|13个: a verb may stand between. */
static struct cc_str words_before(const struct noun_claim *claim, const struct noun_claim *other, struct cc_str best)
{
	size_t start = sentence_of(claim).start;
	size_t end = claim->quantity->phrase.start;
	best = words_up_to(claim, other, end, best);
	for (int i = 0; i < BETWEEN_MOST && end > start; i++) {
		if (!cc_utf8_is_han(cc_utf8_prev(claim->article->text.view, &end)))
			break;
		best = words_up_to(claim, other, end, best);
	}
	return best;
}

struct cc_str noun_shared_words(const struct noun_claim *a, const struct noun_claim *b)
{
	struct cc_str best = {0};
	best = words_behind(a, b, best);
	best = words_behind(b, a, best);
	best = words_before(a, b, best);
	return words_before(b, a, best);
}
