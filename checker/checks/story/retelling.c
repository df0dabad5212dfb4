/* Words and figures that two sentences share, the rare ones first; in how many sentences of its article a word stands.
 * Leaves where that is kept to noun_kin.c. */
#include "checks/story/retelling.h"

#include <stdlib.h>

#include "checks/noun/noun_printed.h"
#include "checks/shared/word_hashes.h"

enum { WORDS_MOST = 64, DIGITS_TWO = 10 };

/** The words of an article, sorted, and in how many of its sentences each stands. */
struct noun_words {
	size_t count;
	uint64_t *hashes;
	uint32_t *sentences;
};

static size_t each_once(uint64_t *hashes, size_t count)
{
	size_t kept = 0;
	for (size_t i = 0; i < count; i++)
		if (i == 0 || hashes[i] != hashes[kept - 1])
			hashes[kept++] = hashes[i];
	return kept;
}

bool retelling_of(struct retelling *out, const struct cc_article *article, uint32_t sentence, struct cc_span span,
		  struct cc_arena *arena)
{
	const struct cc_word_stretch stretch = {.article = article, .sentence = sentence, .span = span};
	*out = (struct retelling){
	    .article = article, .sentence = sentence, .span = span, .words = cc_vec_new(arena, sizeof(uint64_t))};
	if (!cc_word_hashes_add(&out->words, &stretch, WORDS_MOST))
		return false;
	cc_word_hashes_sort(&out->words);
	out->words.len = each_once(out->words.items, out->words.len);
	return true;
}

static bool add_sentence(struct cc_vec *all, const struct cc_article *article, uint32_t sentence,
			 struct cc_arena *passing)
{
	struct retelling told;
	if (!retelling_of(&told, article, sentence, article->text.sentences[sentence].span, passing))
		return false;
	const uint64_t *hashes = told.words.items;
	for (size_t i = 0; i < told.words.len; i++)
		if (!cc_vec_add(all, &hashes[i]))
			return false;
	return true;
}

static size_t count_distinct(const uint64_t *hashes, size_t count)
{
	size_t distinct = 0;
	for (size_t i = 0; i < count; i++)
		distinct += i == 0 || hashes[i] != hashes[i - 1];
	return distinct;
}

/* `all` is sorted. */
static bool count_words(struct noun_words *out, const struct cc_vec *all, struct cc_arena *arena)
{
	const uint64_t *hashes = all->items;
	const size_t distinct = count_distinct(hashes, all->len);
	*out = (struct noun_words){.hashes = cc_arena_array(arena, distinct + 1, sizeof(uint64_t)),
				   .sentences = cc_arena_array(arena, distinct + 1, sizeof(uint32_t))};
	if (out->hashes == NULL || out->sentences == NULL)
		return false;
	for (size_t i = 0; i < all->len; i++) {
		if (i == 0 || hashes[i] != hashes[i - 1])
			out->hashes[out->count++] = hashes[i];
		out->sentences[out->count - 1]++;
	}
	return true;
}

static const struct noun_words *find(const struct cc_article *article, struct cc_arena *arena)
{
	struct cc_arena *passing = cc_arena_new(cc_arena_allocator(arena));
	struct noun_words *words = cc_arena_alloc(arena, sizeof(*words));
	bool ok = passing != NULL && words != NULL;
	if (ok) {
		struct cc_vec all = cc_vec_new(passing, sizeof(uint64_t));
		for (uint32_t i = 0; ok && i < article->text.sentence_count; i++)
			ok = add_sentence(&all, article, i, passing);
		cc_word_hashes_sort(&all);
		ok = ok && count_words(words, &all, arena);
	}
	cc_arena_free(passing);
	return ok ? words : NULL;
}

static const struct noun_words *words_of(const struct noun_kin *kin, const struct cc_article *article)
{
	struct noun_known *known = noun_kin_known(kin, article);
	if (known->words == NULL)
		known->words = find(article, noun_kin_arena(kin, article));
	return known->words;
}

static unsigned sentences_of(const struct noun_words *words, uint64_t hash)
{
	const uint64_t *found = bsearch(&hash, words->hashes, words->count, sizeof(hash), cc_word_hash_compare);
	return found != NULL ? words->sentences[found - words->hashes] : 1;
}

static unsigned weigh_words(const struct noun_words *one, const struct noun_words *other, const struct cc_vec *a,
			    const struct cc_vec *b)
{
	const uint64_t *left = a->items;
	const uint64_t *right = b->items;
	unsigned points = 0;
	for (size_t i = 0, k = 0; i < a->len && k < b->len;) {
		bool equal = left[i] == right[k];
		bool step = left[i] <= right[k];
		unsigned here = equal ? sentences_of(one, left[i]) : 0;
		unsigned there = equal ? sentences_of(other, left[i]) : 0;
		points += equal ? RETELLING_POINT / (here > there ? here : there) : 0;
		k += equal || !step;
		i += step;
	}
	return points;
}

static bool prints(const struct retelling *told, const struct cc_quantity *figure)
{
	const struct cc_mentions *mentions = &told->article->mentions[told->sentence];
	for (size_t i = 0; i < mentions->quantity_count && i < RETELLING_FIGURES; i++)
		if (cc_span_overlaps(mentions->quantities[i].span, told->span) &&
		    cc_decimal_compare(mentions->quantities[i].value, figure->value) == 0 &&
		    cc_str_equal(cc_quantity_counted_unit(&mentions->quantities[i]), cc_quantity_counted_unit(figure)))
			return true;
	return false;
}

static bool is_telling(const struct retelling *told, const struct cc_quantity *figure, struct cc_span except)
{
	return cc_span_overlaps(figure->span, told->span) && !cc_span_overlaps(figure->span, except) &&
	       figure->kind != CC_NUMBER_ORDINAL && cc_decimal_normalise(figure->value).coefficient >= DIGITS_TWO;
}

/* How many figures of `a` tell something, and how many of them `b` has as well. */
struct figures {
	unsigned own;
	unsigned shared;
};

static struct figures count_figures(const struct retelling *a, const struct retelling *b, struct cc_span except)
{
	const struct cc_mentions *mentions = &a->article->mentions[a->sentence];
	struct figures count = {0};
	for (size_t i = 0; i < mentions->quantity_count && i < RETELLING_FIGURES; i++) {
		bool telling = is_telling(a, &mentions->quantities[i], except);
		count.own += telling;
		count.shared += telling && prints(b, &mentions->quantities[i]);
	}
	return count;
}

static unsigned count_shared(const struct retelling_figures *a, const struct retelling_figures *b)
{
	unsigned shared = 0;
	for (size_t i = 0; i < a->telling_count; i++) {
		bool printed = false;
		for (size_t k = 0; k < b->printed_count && !printed; k++)
			printed = a->telling[i] == b->printed[k];
		shared += printed;
	}
	return shared;
}

bool retelling_note_figures(struct retelling *told, struct cc_arena *arena)
{
	const struct cc_mentions *mentions = &told->article->mentions[told->sentence];
	struct retelling_figures *figures = cc_arena_alloc(arena, sizeof(*figures));
	for (size_t i = 0; figures != NULL && i < mentions->quantity_count && i < RETELLING_FIGURES; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (!cc_span_overlaps(figure->span, told->span))
			continue;
		const uint64_t hash = noun_printed_hash(figure);
		figures->printed[figures->printed_count++] = hash;
		if (is_telling(told, figure, (struct cc_span){0}))
			figures->telling[figures->telling_count++] = hash;
	}
	told->figures = figures;
	return figures != NULL;
}

unsigned retelling_shared_figures(const struct retelling *a, const struct retelling *b)
{
	if (a->figures != NULL && b->figures != NULL)
		return count_shared(a->figures, b->figures);
	return count_figures(a, b, (struct cc_span){0}).shared;
}

bool retelling_fills_a_form(const struct retelling *a, const struct retelling *b, struct cc_span except_a,
			    struct cc_span except_b)
{
	struct figures left = count_figures(a, b, except_a);
	struct figures right = count_figures(b, a, except_b);
	return left.own > 0 && right.own > 0 && left.shared == 0;
}

bool retelling_articles_of(struct retelling_articles *out, struct noun_kin *kin, const struct cc_article *a,
			   const struct cc_article *b)
{
	*out = (struct retelling_articles){.a = words_of(kin, a), .b = words_of(kin, b)};
	return out->a != NULL && out->b != NULL;
}

unsigned retelling_weigh_of(const struct retelling_articles *articles, const struct retelling *a,
			    const struct retelling *b)
{
	return weigh_words(articles->a, articles->b, &a->words, &b->words) +
	       RETELLING_POINT * retelling_shared_figures(a, b);
}

bool retelling_may_reach(const struct retelling *a, const struct retelling *b, unsigned least)
{
	return RETELLING_POINT * (cc_word_hashes_shared(&a->words, &b->words) + retelling_shared_figures(a, b)) >=
	       least;
}

bool retelling_weigh(unsigned *out, struct noun_kin *kin, const struct retelling *a, const struct retelling *b)
{
	struct retelling_articles articles;
	if (!retelling_articles_of(&articles, kin, a->article, b->article))
		return false;
	*out = retelling_weigh_of(&articles, a, b);
	return true;
}
