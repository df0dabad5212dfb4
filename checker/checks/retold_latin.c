/* Two capitalised words, filed under how they sound: Philippa Dunmoor and Phillipa Dunmore, Pym-Aske and Pimm-Aske.
 * Leaves which of them are one person to retold_names.c. */
#include "base/ascii.h"
#include "base/hash.h"
#include "checks/retold_names.h"
#include "checks/word_hashes.h"
#include "ruleset/known_words.h"

enum { FIRST_LEAST = 2, LAST_LEAST = 3, BOTH_LEAST = 9 };

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || (c & 0x80) != 0;
}

/* Pym-Aske is one word; McKay and GDP none. @return its end; `at` where there is none. */
static size_t word_end(struct cc_str view, size_t at, size_t end)
{
	size_t to = at;
	if (at >= end || !cc_ascii_is_upper(view.ptr[at]))
		return at;
	for (to = at + 1; to < end; to++) {
		bool hyphen = view.ptr[to] == '-' && to + 1 < end && cc_ascii_is_upper(view.ptr[to + 1]);
		if (!hyphen && !is_letter(view.ptr[to]))
			break;
		if (cc_ascii_is_upper(view.ptr[to]) && view.ptr[to - 1] != '-')
			return at;
	}
	return to;
}

static bool is_vowel(char letter)
{
	return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u' || letter == 'y';
}

/* Katharine and Catharine, Suzan and Susan. */
static char plain(char letter)
{
	if (letter == 'c' || letter == 'q')
		return 'k';
	return letter == 'z' ? 's' : letter;
}

/* The consonants, doubled ones once; which vowel it begins with does not count: Ysolde, Isolde. */
static uint64_t sound_of(struct cc_str word)
{
	uint64_t hash = CC_HASH_START;
	char last = 0;
	for (size_t i = 0; i < word.len; i++) {
		char letter = (char)(word.ptr[i] | 0x20);
		bool vowel = !cc_ascii_is_letter(word.ptr[i]) || is_vowel(letter);
		char sound = vowel ? '*' : plain(letter);
		if ((!vowel || i == 0) && sound != last)
			hash = cc_hash_add(hash, (struct cc_str){.ptr = &sound, .len = 1});
		last = vowel ? last : sound;
	}
	return hash;
}

static bool add(struct cc_vec *out, const struct cc_article *article, struct cc_span first, struct cc_span last)
{
	struct cc_str view = article->text.view;
	struct retold_name name = {.article = article,
				   .span = {.start = first.start, .end = last.end},
				   .key = cc_hash_mix(sound_of(cc_str_of_span(view, first)) ^
						      cc_hash_mix(sound_of(cc_str_of_span(view, last))))};
	return cc_vec_add(out, &name);
}

bool retold_names_of_latin(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article,
			   uint32_t sentence, struct cc_vec *hits)
{
	struct cc_str view = article->text.view;
	struct cc_span span = article->text.sentences[sentence].span;
	(void)rules;
	(void)hits;
	if ((article->text.sentences[sentence].flags & CC_SENTENCE_LATIN) == 0)
		return true;
	for (size_t at = span.start; at < span.end; at++) {
		if (at > span.start && is_letter(view.ptr[at - 1]))
			continue;
		size_t first = word_end(view, at, span.end);
		if (first < at + FIRST_LEAST || first >= span.end || view.ptr[first] != ' ')
			continue;
		size_t last = word_end(view, first + 1, span.end);
		bool enough = last >= first + 1 + LAST_LEAST && last >= at + BOTH_LEAST;
		if (enough && !add(out, article, (struct cc_span){.start = at, .end = first},
				   (struct cc_span){.start = first + 1, .end = last}))
			return false;
	}
	return true;
}

static size_t blank_of(struct cc_str name)
{
	return cc_str_find(name, CC_STR(" "), 0);
}

/* Minister and Ministry sound alike, and are two words that packs have. */
static bool is_word(const struct cc_ruleset *rules, struct cc_str word)
{
	return cc_known_words_has(rules->known_words, cc_known_word(word));
}

static bool may_be_misheard(const struct cc_ruleset *rules, struct cc_str a, struct cc_str b)
{
	return cc_str_equal(a, b) || !(is_word(rules, a) || is_word(rules, b));
}

bool retold_latin_may_be_one(const struct cc_ruleset *rules, const struct retold_name *a, const struct retold_name *b)
{
	struct cc_str left = cc_str_of_span(a->article->text.view, a->span);
	struct cc_str right = cc_str_of_span(b->article->text.view, b->span);
	size_t l = blank_of(left);
	size_t r = blank_of(right);
	return may_be_misheard(rules, cc_str_slice(left, 0, l), cc_str_slice(right, 0, r)) &&
	       may_be_misheard(rules, cc_str_slice(left, l + 1, left.len), cc_str_slice(right, r + 1, right.len));
}

bool retold_latin_shares_word(const struct retold_name *a, const struct retold_name *b)
{
	struct cc_str left = cc_str_of_span(a->article->text.view, a->span);
	struct cc_str right = cc_str_of_span(b->article->text.view, b->span);
	size_t l = blank_of(left);
	size_t r = blank_of(right);
	return l != SIZE_MAX && r != SIZE_MAX &&
	       (cc_str_equal(cc_str_slice(left, 0, l), cc_str_slice(right, 0, r)) ||
		cc_str_equal(cc_str_slice(left, l, left.len), cc_str_slice(right, r, right.len)));
}
