/* Quoted names of Han characters, filed under all of them but one, in turn.
 * Leaves how two wordings are told to quote_telling.c. */
#include "checks/quotation/quote_names.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "checks/shared/compose.h"
#include "checks/shared/numeral_words.h"

enum { LETTERS_LEAST = 4, LETTERS_MOST = 8, TOGETHER = 24, HAN_BYTES = 3, BESIDE = 2 * HAN_BYTES };

/* A name under all but one of its letters. */
struct quoted_name {
	uint64_t key;
	struct quote quote;
	uint32_t without;
};

static bool is_name(const struct quote *quote)
{
	bool name = quote->kind == QUOTE_WORDS && !quote->sentence && quote->letters >= LETTERS_LEAST &&
		    quote->letters <= LETTERS_MOST && cc_span_len(quote->span) == (size_t)quote->letters * HAN_BYTES;
	for (uint32_t i = 0; name && i < quote->letters; i++)
		name = cc_utf8_is_han(quote->said[i]);
	return name;
}

static bool file(struct cc_vec *out, const struct quote *quote)
{
	for (uint32_t without = 0; without < quote->letters; without++) {
		struct quoted_name name = {
		    .key = cc_hash_mix(((uint64_t)quote->letters << 8) | without), .quote = *quote, .without = without};
		for (uint32_t i = 0; i < quote->letters; i++)
			name.key = i == without ? name.key : cc_hash_mix(name.key ^ quote->said[i]);
		if (!cc_vec_add(out, &name))
			return false;
	}
	return true;
}

/* What a name is said to be is known by the two characters right before its marks or right behind them. */
static struct cc_str beside(const struct quote *quote, bool behind)
{
	struct cc_str view = quote->article->text.view;
	size_t start = quote->span.start;
	size_t end = quote->span.end;
	(void)(behind ? cc_utf8_next(view, &end) : cc_utf8_prev(view, &start));
	struct cc_span span = behind ? (struct cc_span){.start = end, .end = end + BESIDE}
				     : (struct cc_span){.start = start > BESIDE ? start - BESIDE : 0, .end = start};
	struct cc_str words = cc_str_slice(view, span.start, span.end < view.len ? span.end : view.len);
	for (size_t at = 0; at < words.len;)
		if (!cc_utf8_is_han(cc_utf8_next(words, &at)))
			return (struct cc_str){0};
	return words;
}

static bool is_called_alike(const struct cc_ruleset *rules, const struct quote *a, const struct quote *b)
{
	const struct cc_word_list *honours = cc_words_of(rules, CC_WORDS_HONOURS);
	bool alike = false;
	for (int behind = 0; behind < 2; behind++) {
		struct cc_str left = beside(a, behind != 0);
		struct cc_str right = beside(b, behind != 0);
		/* “国家森林城市”称号 and “国家园林城市”称号: a town may have both */
		if (cc_word_list_has(honours, left) || cc_word_list_has(honours, right))
			return false;
		alike = alike || (left.len == BESIDE && cc_str_equal(left, right));
	}
	return alike;
}

/* “一核两翼” and “一核三翼” are no misspelling; nor are “海葵一号” and “海葵二号”. */
static bool is_numeral(const struct quoted_name *name)
{
	return cc_han_digit(name->quote.said[name->without]) != 0;
}

static bool knows(const struct cc_article *article, const struct quote *quote)
{
	struct cc_str words = cc_str_of_span(quote->article->text.view, quote->span);
	return cc_str_find(article->text.view, words, 0) != SIZE_MAX;
}

static bool may_be_one(const struct cc_ruleset *rules, const struct quoted_name *a, const struct quoted_name *b)
{
	return a->quote.article != b->quote.article && a->quote.hash != b->quote.hash &&
	       (!is_numeral(a) || !is_numeral(b)) && is_called_alike(rules, &a->quote, &b->quote) &&
	       !knows(a->quote.article, &b->quote) && !knows(b->quote.article, &a->quote);
}

static bool hold(struct quote_telling *telling, struct noun_kin *kin, const struct quoted_name *a,
		 const struct quoted_name *b)
{
	enum noun_kinship between = NOUN_KIN_NONE;
	if (!may_be_one(telling->input->rules, a, b))
		return true;
	if (!noun_kin_between(&between, kin, a->quote.article, b->quote.article))
		return false;
	struct quote_match match = {
	    .a = &a->quote,
	    .b = &b->quote,
	    .common = a->quote.letters - 1,
	    .differences = {{.a = a->without, .a_end = a->without + 1, .b = b->without, .b_end = b->without + 1}},
	    .difference_count = 1};
	return between != NOUN_KIN_FIGURES || quote_tell(telling, &match, CC_SEVERITY_WARNING);
}

/* The first place of a name in its article stands for all. */
static bool is_again(const struct quoted_name *names, size_t at)
{
	for (size_t i = at; i-- > 0 && names[i].quote.article == names[at].quote.article;)
		if (names[i].quote.hash == names[at].quote.hash)
			return true;
	return false;
}

static bool hold_group(struct quote_telling *telling, struct noun_kin *kin, const struct quoted_name *names,
		       size_t count)
{
	for (size_t i = 0; i < count && count <= TOGETHER && cc_check_is_draft(telling->input, names[i].quote.article);
	     i++)
		for (size_t k = i + 1; k < count && !is_again(names, i); k++)
			if (!is_again(names, k) && !hold(telling, kin, &names[i], &names[k]))
				return false;
	return true;
}

static int compare(const void *left, const void *right)
{
	const struct quoted_name *a = left;
	const struct quoted_name *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->quote.article, a->quote.span.start, b->quote.article, b->quote.span.start);
}

static bool file_all(struct cc_vec *out, const struct quotes *quotes)
{
	const struct quote *all = quotes->all.items;
	for (size_t i = 0; i < quotes->all.len; i++)
		if (is_name(&all[i]) && !file(out, &all[i]))
			return false;
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec names = cc_vec_new(arena, sizeof(struct quoted_name));
	struct quotes quotes;
	bool ok = quotes_collect(&quotes, archive, archive->article_count, arena) && file_all(&names, &quotes);
	return ok ? cc_shelf_of(&names, compare, arena) : NULL;
}

bool quote_names_check(struct quote_telling *telling, struct noun_kin *kin)
{
	struct cc_vec all = cc_vec_new(telling->arena, sizeof(struct quoted_name));
	void *kept;
	if (!cc_kept_get(&kept, telling->input, CC_KEPT_QUOTE_NAMES, keep) || !file_all(&all, &telling->quotes.own) ||
	    !cc_shelf_join(&all, kept, compare))
		return false;
	const struct quoted_name *names = all.items;
	for (size_t start = 0, end; start < all.len; start = end) {
		for (end = start + 1; end < all.len && names[end].key == names[start].key;)
			end++;
		if (!hold_group(telling, kin, names + start, end - start))
			return false;
	}
	return true;
}
