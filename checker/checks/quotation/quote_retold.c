/* Somebody's words as two articles of one story tell them, in more than a word or two otherwise: 风走了，水没有走 and
 * 风走了，水还没走. Leaves quotes that nearly agree to quote_pairs.c, which articles tell one story to the check. */
#include "checks/quotation/quotes.h"
#include "checks/story/story_names.h"

enum {
	LETTERS_MOST = 64,
	ALIKE_PERCENT = 60,
	COMMON_HAN = 9,
	COMMON_LATIN = 7,
	TELLING_LEAST = 2, /* long words that two sayings share */
	TELLING_BYTES = 5,
	STORY_DAYS = 100
};

/* How many letters of the two agree in their order from (i, j) on. */
struct table {
	uint8_t common[LETTERS_MOST + 1][LETTERS_MOST + 1];
};

static void fill(struct table *table, const struct quote *a, const struct quote *b)
{
	for (uint32_t j = 0; j <= b->letters; j++)
		table->common[a->letters][j] = 0;
	for (uint32_t i = a->letters; i-- > 0;) {
		table->common[i][b->letters] = 0;
		for (uint32_t j = b->letters; j-- > 0;) {
			uint8_t left = table->common[i + 1][j];
			uint8_t right = table->common[i][j + 1];
			table->common[i][j] = a->said[i] == b->said[j] ? (uint8_t)(table->common[i + 1][j + 1] + 1)
					      : left > right	       ? left
								       : right;
		}
	}
}

/* No more letters agree than those of the one that stand in the other at all: a bit for each tells that of most. */
static uint32_t agree_at_most(const struct quote *a, const struct quote *b)
{
	enum { BITS = 1024, WORD_BITS = 64 };
	uint64_t seen[BITS / WORD_BITS] = {0};
	uint32_t most = 0;
	for (uint32_t j = 0; j < b->letters; j++)
		seen[b->said[j] % BITS / WORD_BITS] |= UINT64_C(1) << b->said[j] % WORD_BITS;
	for (uint32_t i = 0; i < a->letters; i++)
		most += (uint32_t)(seen[a->said[i] % BITS / WORD_BITS] >> a->said[i] % WORD_BITS & 1);
	return most;
}

/* Whether so many letters of two sayings that agree are enough. */
static bool is_alike(const struct quote *a, const struct quote *b, uint32_t common)
{
	return 2 * common * 100 >= (a->letters + b->letters) * ALIKE_PERCENT &&
	       common >= (a->han ? COMMON_HAN : COMMON_LATIN);
}

/* Long words among those that agree: function words agree in any two sentences of English. */
static uint32_t count_telling(const struct table *table, const struct quote *a, const struct quote *b)
{
	uint32_t telling = 0;
	for (uint32_t i = 0, j = 0; i < a->letters && j < b->letters;) {
		if (a->said[i] == b->said[j]) {
			telling += cc_span_len(a->places[i]) >= TELLING_BYTES;
			i++;
			j++;
		} else if (table->common[i + 1][j] >= table->common[i][j + 1]) {
			i++;
		} else {
			j++;
		}
	}
	return telling;
}

/* "One case infects up to 18 others," said the doctor. "Please do not wait." of "… others. Please do not wait.": what a
 * text breaks off to name the speaker is no other wording. */
static bool is_begin_or_end(const struct quote *a, const struct quote *b)
{
	const struct quote *brief = a->letters < b->letters ? a : b;
	const struct quote *full = brief == a ? b : a;
	const uint32_t apart = full->letters - brief->letters;
	uint32_t first = 0;
	uint32_t last = 0;
	while (first < brief->letters && brief->said[first] == full->said[first])
		first++;
	while (last < brief->letters && brief->said[last] == full->said[apart + last])
		last++;
	return first == brief->letters || last == brief->letters;
}

bool quote_lay_loosely(struct quote_match *match)
{
	const struct quote *a = match->a;
	const struct quote *b = match->b;
	struct table table;
	if (!a->sentence || !b->sentence || a->han != b->han || a->kind != QUOTE_WORDS || a->article == b->article ||
	    a->letters > LETTERS_MOST || b->letters > LETTERS_MOST)
		return false;
	uint32_t shorter = a->letters < b->letters ? a->letters : b->letters;
	if (!is_alike(a, b, shorter) || !is_alike(a, b, agree_at_most(a, b)))
		return false;
	if (is_begin_or_end(a, b))
		return false;
	fill(&table, a, b);
	uint32_t common = table.common[0][0];
	if (!is_alike(a, b, common) || (!a->han && count_telling(&table, a, b) < TELLING_LEAST))
		return false;
	match->loose = true;
	match->common = common;
	match->difference_count = 1;
	match->differences[0] = (struct quote_difference){.a_end = a->letters, .b_end = b->letters};
	return true;
}

/* ---- whose words they are ---- */

/* What stands around a quote: from the sentence before it, and to the end of the one behind it, in its block. */
struct around {
	struct cc_str before, behind;
};

static struct around around(const struct quote *quote)
{
	const struct cc_text *text = &quote->article->text;
	uint32_t first = cc_article_sentence(quote->article, quote->span.start);
	uint32_t last = cc_article_sentence(quote->article, quote->span.end);
	if (first > 0 && text->sentences[first - 1].block == quote->block)
		first--;
	if (last + 1 < text->sentence_count && text->sentences[last + 1].block == quote->block)
		last++;
	size_t end = text->sentences[last].span.end;
	return (struct around){
	    .before = cc_str_slice(text->view, text->sentences[first].span.start, quote->span.start),
	    .behind = cc_str_slice(text->view, quote->span.end, end > quote->span.end ? end : quote->span.end)};
}

static bool shares_speaker(const struct cc_ruleset *rules, const struct quote *a, const struct quote *b)
{
	struct around left = around(a);
	struct around right = around(b);
	return story_names_meet(rules, left.before, right.before) ||
	       story_names_meet(rules, left.before, right.behind) ||
	       story_names_meet(rules, left.behind, right.before) || story_names_meet(rules, left.behind, right.behind);
}

/* ---- what they say ---- */

static bool says_figure(const struct quote *quote, const struct cc_quantity *figure)
{
	uint32_t last = cc_article_sentence(quote->article, quote->span.end);
	for (uint32_t s = cc_article_sentence(quote->article, quote->span.start); s <= last; s++) {
		const struct cc_mentions *mentions = &quote->article->mentions[s];
		for (size_t i = 0; i < mentions->quantity_count; i++)
			if (cc_span_contains(quote->span, mentions->quantities[i].number) &&
			    cc_decimal_compare(mentions->quantities[i].value, figure->value) == 0)
				return true;
	}
	return false;
}

/* 一片海 and 一个海: what is one counts nothing. */
static bool has_other_figure(const struct quote *quote, const struct quote *other)
{
	uint32_t last = cc_article_sentence(quote->article, quote->span.end);
	for (uint32_t s = cc_article_sentence(quote->article, quote->span.start); s <= last; s++) {
		const struct cc_mentions *mentions = &quote->article->mentions[s];
		for (size_t i = 0; i < mentions->quantity_count; i++) {
			const struct cc_quantity *figure = &mentions->quantities[i];
			bool one = cc_decimal_compare(figure->value, cc_decimal_from_int(1)) == 0;
			if (cc_span_contains(quote->span, figure->number) && !one && !says_figure(other, figure))
				return true;
		}
	}
	return false;
}

static bool tells_same_figures(const struct quote *a, const struct quote *b)
{
	return !has_other_figure(a, b) || !has_other_figure(b, a);
}

bool quote_is_retold(const struct cc_ruleset *rules, const struct quote_match *match)
{
	return cc_article_days_between(match->a->article, match->b->article) <= STORY_DAYS &&
	       tells_same_figures(match->a, match->b) && shares_speaker(rules, match->a, match->b);
}
