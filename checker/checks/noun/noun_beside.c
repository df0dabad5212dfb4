/* The noun right before or behind an amount. Leaves what it tells of two amounts to noun_misprints.c. */
#include "checks/noun/noun_beside.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/noun/noun_slips.h"
#include "checks/shared/wording_edges.h"

enum { LETTERS_LEAST = 4, HAN_NOUN = 2, WORDS = 2, NAMES_MOST = 4 };

static struct cc_str view_of(const struct noun_claim *claim)
{
	return claim->article->text.view;
}

static struct cc_span sentence_of(const struct noun_claim *claim)
{
	return claim->article->text.sentences[claim->noun->sentence].span;
}

/* The words of a noun, one or two. */
struct names {
	struct cc_str words[NAMES_MOST];
	size_t count;
};

static void add(struct names *out, struct cc_str word, size_t least)
{
	if (word.len >= least && out->count < NAMES_MOST)
		out->words[out->count++] = word;
}

/* "a £4.2bn |penalty charge|" */
static void english_behind(struct names *out, const struct noun_claim *claim)
{
	struct cc_str view = cc_str_slice(view_of(claim), 0, sentence_of(claim).end);
	size_t at = claim->quantity->phrase.end;
	for (int i = 0; i < WORDS && at < view.len && view.ptr[at] == ' '; i++) {
		size_t start = ++at;
		while (at < view.len && cc_ascii_is_letter(view.ptr[at]))
			at++;
		add(out, cc_str_slice(view, start, at), LETTERS_LEAST);
	}
}

/* "a |penalty charge| of £4.2 million" */
static void english_before(struct names *out, const struct cc_ruleset *rules, const struct noun_claim *claim)
{
	struct cc_str before = cc_str_slice(view_of(claim), sentence_of(claim).start, claim->quantity->phrase.start);
	size_t sign = cc_word_list_ends(cc_words_of(rules, CC_WORDS_NOUN_OF), before);
	size_t at = before.len - sign;
	for (int i = 0; i < WORDS && sign > 0 && at > 0 && before.ptr[at] == ' '; i++) {
		size_t end = at - 1;
		size_t start = end + 1;
		while (start > 0 && cc_ascii_is_letter(before.ptr[start - 1]))
			start--;
		add(out, cc_str_slice(before, start, end + 1), LETTERS_LEAST);
		at = start > 0 ? start - 1 : 0;
	}
}

static void han_behind(struct names *out, const struct noun_claim *claim)
{
	struct cc_str rest = cc_str_slice(view_of(claim), claim->quantity->phrase.end, sentence_of(claim).end);
	if (cc_str_starts(rest, CC_STR("的")))
		rest = cc_str_slice(rest, CC_STR("的").len, rest.len);
	size_t at = 0;
	for (int i = 0; i < HAN_NOUN; i++)
		if (at >= rest.len || !cc_utf8_is_han(cc_utf8_next(rest, &at)))
			return;
	add(out, cc_str_slice(rest, 0, at), 1);
}

static void han_before(struct names *out, const struct cc_ruleset *rules, const struct noun_claim *claim)
{
	static const enum cc_wording kinds[] = {CC_WORDING_VALUE_LEAD, CC_WORDING_IS, CC_WORDING_FILL};
	struct cc_str words = cc_str_slice(view_of(claim), sentence_of(claim).start, claim->quantity->phrase.start);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		words = cc_wording_trim_end(rules, kinds[i], words);
	size_t start = words.len;
	for (int i = 0; i < HAN_NOUN; i++)
		if (start == 0 || !cc_utf8_is_han(cc_utf8_prev(words, &start)))
			return;
	add(out, cc_str_slice(words, start, words.len), 1);
}

static struct names names_of(const struct cc_ruleset *rules, const struct noun_claim *claim)
{
	struct names out = {0};
	if (noun_is_han(claim)) {
		han_before(&out, rules, claim);
		han_behind(&out, claim);
	} else {
		english_before(&out, rules, claim);
		english_behind(&out, claim);
	}
	return out;
}

static bool is_money(const struct noun_claim *claim)
{
	return cc_str_equal(claim->quantity->dimension, CC_STR("money"));
}

bool noun_same_beside(const struct cc_ruleset *rules, const struct noun_claim *a, const struct noun_claim *b)
{
	if (!is_money(a) || !is_money(b) || noun_is_han(a) != noun_is_han(b) || !noun_is_row(a, b) ||
	    noun_is_lost_point(a, b) || !noun_is_one_unit(a, b))
		return false;
	struct names left = names_of(rules, a);
	struct names right = names_of(rules, b);
	for (size_t i = 0; i < left.count; i++)
		for (size_t k = 0; k < right.count; k++)
			if (cc_str_equal(left.words[i], right.words[k]))
				return true;
	return false;
}
