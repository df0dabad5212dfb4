/* Two capitalised words, filed under how they sound: Philippa Dunmoor and Phillipa Dunmore, Pym-Aske and Pimm-Aske.
 * Leaves which of them are one person to retold_names.c. */
#include "base/ascii.h"
#include "base/hash.h"
#include "checks/name/retold_names.h"
#include "checks/shared/word_hashes.h"
#include "ruleset/known_words.h"

enum { FIRST_LEAST = 2, LAST_LEAST = 3, BOTH_LEAST = 9, NAME_LEAST = 4 };

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

/* Katharine and Catharine, Suzan and Susan, Ingrid and Ingrith, Stephan and Stefan. */
static char plain(char letter, char next)
{
	static const char alike[][2] = {{'c', 'k'}, {'q', 'k'}, {'z', 's'}, {'d', 't'}, {'v', 'f'}};
	for (size_t i = 0; i < sizeof(alike) / sizeof(alike[0]); i++)
		if (letter == alike[i][0])
			return alike[i][1];
	return letter == 'p' && next == 'h' ? 'f' : letter;
}

static char small_at(struct cc_str word, size_t at)
{
	return at < word.len && cc_ascii_is_letter(word.ptr[at]) ? (char)(word.ptr[at] | 0x20) : 0;
}

/* Matthis and Mattis, Farquarl and Farqual, Dunmoor and Dunmore: an h inside, an r before a consonant are not heard;
 * which vowel it is nobody remembers. */
static bool is_unheard(struct cc_str word, size_t at)
{
	char letter = small_at(word, at);
	char next = small_at(word, at + 1);
	return letter == 0 || is_vowel(letter) || (at > 0 && letter == 'h') ||
	       (at > 0 && letter == 'r' && (!is_vowel(next) || (next == 'e' && at + 2 == word.len)));
}

/* The consonants, doubled ones once; which vowel it begins with does not count: Ysolde, Isolde. */
static uint64_t sound_of(struct cc_str word)
{
	uint64_t hash = CC_HASH_START;
	char last = 0;
	for (size_t i = 0; i < word.len; i++) {
		bool unheard = is_unheard(word, i);
		char sound = unheard ? '*' : plain(small_at(word, i), small_at(word, i + 1));
		if ((!unheard || i == 0) && sound != last)
			hash = cc_hash_add_byte(hash, (unsigned char)sound);
		last = unheard ? last : sound;
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

/* Two names as their words; a Han name has none. */
struct two_words {
	struct cc_str first, last;
};

static struct two_words words_of(const struct retold_name *name)
{
	struct cc_str words = cc_str_of_span(name->article->text.view, name->span);
	size_t blank = blank_of(words);
	if (blank == SIZE_MAX)
		return (struct two_words){.first = CC_STR(""), .last = CC_STR("")};
	return (struct two_words){.first = cc_str_slice(words, 0, blank),
				  .last = cc_str_slice(words, blank + 1, words.len)};
}

/* Of Ingrid and Ingrith packs have the one: it is a name where the other word is the same name. */
static bool may_be_misheard(const struct cc_ruleset *rules, struct cc_str a, struct cc_str b, bool same_name)
{
	int known = is_word(rules, a) + is_word(rules, b);
	return cc_str_equal(a, b) || known == 0 || (known == 1 && same_name);
}

static bool is_same_name(const struct cc_ruleset *rules, struct cc_str a, struct cc_str b)
{
	return cc_str_equal(a, b) && !is_word(rules, a);
}

bool retold_latin_may_be_one(const struct cc_ruleset *rules, const struct retold_name *a, const struct retold_name *b)
{
	struct two_words left = words_of(a);
	struct two_words right = words_of(b);
	bool same_first = is_same_name(rules, left.first, right.first);
	bool same_last = is_same_name(rules, left.last, right.last);
	return may_be_misheard(rules, left.first, right.first, same_last) &&
	       may_be_misheard(rules, left.last, right.last, same_first);
}

/* "In" and "The" are no names. */
static bool is_shared(const struct cc_ruleset *rules, struct cc_str a, struct cc_str b)
{
	return cc_str_equal(a, b) && (a.len >= NAME_LEAST || !is_word(rules, a));
}

bool retold_latin_shares_word(const struct cc_ruleset *rules, const struct retold_name *a, const struct retold_name *b)
{
	struct two_words left = words_of(a);
	struct two_words right = words_of(b);
	bool latin = left.first.len > 0 && right.first.len > 0;
	return latin && (is_shared(rules, left.first, right.first) || is_shared(rules, left.last, right.last));
}
