/* A word that no pack holds and that opens a clause, or has a capital wherever it stands, is mostly a name.
 * Leaves how many of them make a story to noun_kin.c. */
#include "checks/story/story_names.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/shared/hash_sort.h"
#include "ruleset/known_words.h"

enum { LETTERS_LEAST = 4, SMALL_BITS = 1 << 15, WORD_BITS = 64, PAIR = 2, TWICE = 2, LEADING = 5 };

/* A place where a name may be said: its key, and beneath that whether it opens a clause (else it may be the middle of a
 * word) and whether it stands in the first sentences or the title. */
enum { OPENS = 1, LEADS = 2, SAYING_SHIFT = 2, SAYING_BITS = CC_KNOWN_KEY_BITS + SAYING_SHIFT };

enum { LETTERS = 1024 };

/* What is known of the words and characters of a text. */
struct looked_up {
	uint64_t small[SMALL_BITS / WORD_BITS]; /* words that stand with a small letter too, by their keys */
	uint32_t letters[LETTERS];		/* characters that were looked up last, by their last bits */
	bool never[LETTERS];			/* whether they are in no name */
};

struct looking {
	const struct cc_ruleset *rules;
	struct cc_str view;
	size_t lead;	       /* where the first sentences end */
	struct cc_vec sayings; /* uint64_t */
	struct looked_up *known;
};

static bool is_rare(const struct looking *it, uint64_t key)
{
	return !cc_known_words_has(it->rules->known_words, key);
}

static void note(struct looking *it, uint64_t key, size_t at, bool opens)
{
	uint64_t *saying = cc_vec_slot(&it->sayings);
	if (saying != NULL)
		*saying = key << SAYING_SHIFT | (opens ? OPENS : 0) | (at < it->lead ? LEADS : 0);
}

/* ---- Latin ---- */

static void note_small(struct looking *it, uint64_t key)
{
	it->known->small[key % SMALL_BITS / WORD_BITS] |= UINT64_C(1) << (key % WORD_BITS);
}

static bool is_small(const struct looking *it, uint64_t key)
{
	return (it->known->small[key % SMALL_BITS / WORD_BITS] >> (key % WORD_BITS) & 1) != 0;
}

/* Ravensmoor; GDP and McKay are left out. @return the end of the word. */
static size_t take_word(struct looking *it, size_t start)
{
	struct cc_str view = it->view;
	size_t end = start + 1;
	bool even = true;
	for (; end < view.len && cc_ascii_is_letter(view.ptr[end]); end++)
		even = even && cc_ascii_is_lower(view.ptr[end]);
	if (end - start < LETTERS_LEAST || !even)
		return end;
	uint64_t key = cc_known_word(cc_str_slice(view, start, end));
	if (cc_ascii_is_lower(view.ptr[start]))
		note_small(it, key);
	else if (is_rare(it, key))
		note(it, key, start, true);
	return end;
}

/* A word that the article has with a small letter too is no name. */
static void drop_small(struct looking *it)
{
	uint64_t *sayings = it->sayings.items;
	size_t kept = 0;
	for (size_t i = 0; i < it->sayings.len; i++)
		if (!is_small(it, sayings[i] >> SAYING_SHIFT))
			sayings[kept++] = sayings[i];
	it->sayings.len = kept;
}

static void find_words(struct looking *it)
{
	for (size_t at = 0; at < it->view.len;)
		at = cc_ascii_is_letter(it->view.ptr[at]) ? take_word(it, at) : at + 1;
	drop_small(it);
}

/* ---- Han ---- */

/* At the start of a clause, or behind 在, 对, 的. */
static bool may_begin(const struct looking *it, size_t at)
{
	if (at == 0)
		return true;
	size_t before = at;
	uint32_t c = cc_utf8_prev(it->view, &before);
	bool inside = cc_utf8_is_han(c) || (c < 0x80 && cc_ascii_is_digit((char)c));
	return !inside ||
	       cc_word_list_has(&it->rules->word_lists[CC_WORDS_BEFORE_NAME], cc_str_slice(it->view, before, at));
}

/* 的, 市 and 三 are none of the first two characters of a name. */
static bool holds_small(const struct looking *it, size_t at)
{
	const struct cc_word_list *small = &it->rules->word_lists[CC_WORDS_NEVER_IN_NAME];
	for (int i = 0; i < PAIR; i++) {
		size_t start = at;
		(void)cc_utf8_next(it->view, &at);
		if (cc_word_list_has(small, cc_str_slice(it->view, start, at)))
			return true;
	}
	return false;
}

/* The same of one character, the bytes from `start` to `end`; most are looked up once an article. */
static bool is_never_in_name(struct looking *it, uint32_t letter, size_t start, size_t end)
{
	size_t slot = letter % LETTERS;
	if (it->known->letters[slot] != letter) {
		it->known->letters[slot] = letter;
		it->known->never[slot] = cc_word_list_has(&it->rules->word_lists[CC_WORDS_NEVER_IN_NAME],
							  cc_str_slice(it->view, start, end));
	}
	return it->known->never[slot];
}

static void find_pairs(struct looking *it)
{
	uint32_t before = 0;
	for (size_t at = 0, last = 0; at < it->view.len;) {
		size_t start = at;
		uint32_t c = cc_utf8_next(it->view, &at);
		uint32_t han = cc_utf8_is_han(c) ? c : 0;
		bool both = before != 0 && han != 0;
		uint64_t key = both ? cc_known_pair(before, han) : 0;
		if (both && is_rare(it, key) && !is_never_in_name(it, before, last, start) &&
		    !is_never_in_name(it, han, start, at))
			note(it, key, last, may_begin(it, last));
		before = han;
		last = start;
	}
}

/* ---- both ---- */

/* Each name once that opens a clause somewhere, with how often it is said anywhere: 雁沉 in 环雁沉湖公路 too. */
static void fold(struct story_names *out, struct story_name *names, const uint64_t *sayings, size_t count)
{
	for (size_t start = 0, end; start < count; start = end) {
		uint64_t key = sayings[start] >> SAYING_SHIFT;
		uint64_t ways = 0;
		for (end = start; end < count && sayings[end] >> SAYING_SHIFT == key; end++)
			ways |= sayings[end];
		if ((ways & OPENS) == 0)
			continue;
		names[out->count++] =
		    (struct story_name){.key = key, .count = (uint32_t)(end - start), .leads = (ways & LEADS) != 0};
		out->most = end - start > out->most ? end - start : out->most;
	}
}

/* What is said but once is nobody's most. */
static bool keep_foremost(struct story_names *out, struct cc_arena *arena)
{
	struct cc_vec keys = cc_vec_new(arena, sizeof(uint64_t));
	for (size_t i = 0; out->most >= TWICE && i < out->count; i++)
		if (out->names[i].count == out->most)
			(void)cc_vec_add(&keys, &out->names[i].key);
	out->foremost = keys.items;
	out->foremost_count = keys.len;
	return !keys.failed;
}

/* How many of them open a clause somewhere. */
static size_t count_opening(const uint64_t *sayings, size_t count)
{
	size_t opening = 0;
	for (size_t start = 0, end; start < count; start = end) {
		uint64_t ways = 0;
		for (end = start; end < count && sayings[end] >> SAYING_SHIFT == sayings[start] >> SAYING_SHIFT; end++)
			ways |= sayings[end];
		opening += (ways & OPENS) != 0;
	}
	return opening;
}

/* The names among what is said, each once. @return false when out of memory. */
static bool keep_names(struct story_names *out, struct cc_vec *sayings, struct cc_arena *arena)
{
	cc_hash_sort(sayings->items, sayings->len, SAYING_BITS);
	const size_t count = count_opening(sayings->items, sayings->len);
	struct story_name *names = cc_arena_array(arena, count + 1, sizeof(*names));
	if (sayings->failed || names == NULL)
		return false;
	out->names = names;
	fold(out, names, sayings->items, sayings->len);
	return keep_foremost(out, arena);
}

/* Where the title and the first sentences end. */
static size_t lead_of(const struct cc_text *text)
{
	size_t last = text->sentence_count < LEADING ? text->sentence_count : LEADING;
	return last > 0 ? text->sentences[last - 1].span.end : 0;
}

bool story_names_find(struct story_names *out, const struct cc_ruleset *rules, const struct cc_article *article,
		      struct cc_arena *arena)
{
	*out = (struct story_names){.count = 0};
	if (!cc_known_words_tell(rules->known_words))
		return true;
	struct cc_arena *scratch = cc_arena_new(cc_arena_allocator(arena));
	if (scratch == NULL)
		return false;
	struct looked_up known = {.never = {false}};
	struct looking it = {.rules = rules,
			     .view = article->text.view,
			     .lead = lead_of(&article->text),
			     .sayings = cc_vec_new(scratch, sizeof(uint64_t)),
			     .known = &known};
	find_words(&it);
	find_pairs(&it);
	bool kept = keep_names(out, &it.sayings, arena);
	cc_arena_free(scratch);
	return kept;
}

static bool is_among(const uint64_t *keys, size_t count, uint64_t key)
{
	for (size_t i = 0; i < count; i++)
		if (keys[i] == key)
			return true;
	return false;
}

size_t story_names_foremost(uint64_t *keys, size_t most, const struct story_names *names)
{
	size_t count = 0;
	while (count < most) {
		const struct story_name *best = NULL;
		for (size_t i = 0; i < names->count; i++)
			if ((best == NULL || names->names[i].count > best->count) &&
			    !is_among(keys, count, names->names[i].key))
				best = &names->names[i];
		if (best == NULL)
			break;
		keys[count++] = best->key;
	}
	return count;
}

/* 栖湖市第一人民医院 begins with its place; 旅客运输量居国内航空公司 is no name. */
static bool opens_rare(const struct looking *it)
{
	size_t at = 0;
	if (it->view.len == 0)
		return false;
	uint32_t first = cc_utf8_next(it->view, &at);
	if (at == it->view.len || !cc_utf8_is_han(first))
		return false;
	uint32_t second = cc_utf8_next(it->view, &at);
	return cc_utf8_is_han(second) && is_rare(it, cc_known_pair(first, second)) && !holds_small(it, 0);
}

/* Ravensmoor, and Blue Line; University and City Council are everywhere. */
static bool has_rare_word(const struct looking *it)
{
	struct cc_str view = it->view;
	bool several = cc_str_find(view, CC_STR(" "), 0) != SIZE_MAX;
	for (size_t at = 0; at < view.len; at++) {
		size_t start = at;
		while (at < view.len && cc_ascii_is_letter(view.ptr[at]))
			at++;
		struct cc_str word = cc_str_slice(view, start, at);
		bool plain = several ? cc_word_list_has(&it->rules->word_lists[CC_WORDS_NAMES_NOBODY], word)
				     : !is_rare(it, cc_known_word(word));
		if (word.len > 0 && !plain)
			return true;
	}
	return false;
}

bool story_name_is_rare(const struct cc_ruleset *rules, struct cc_str name)
{
	const struct looking it = {.rules = rules, .view = name};
	bool numbered = name.len > 0 && cc_ascii_is_digit(name.ptr[0]); /* 5号线 */
	return !cc_known_words_tell(rules->known_words) || numbered || opens_rare(&it) || has_rare_word(&it);
}

static uint64_t first_capital(const struct looking *it)
{
	struct cc_str view = it->view;
	for (size_t at = 0; at < view.len;) {
		size_t start = at;
		while (at < view.len && cc_ascii_is_letter(view.ptr[at]))
			at++;
		uint64_t key = cc_known_word(cc_str_slice(view, start, at));
		if (at >= start + LETTERS_LEAST && cc_ascii_is_upper(view.ptr[start]) && is_rare(it, key))
			return key;
		at += at == start;
	}
	return 0;
}

uint64_t story_name_of_clause(const struct cc_ruleset *rules, struct cc_str clause)
{
	const struct looking it = {.rules = rules, .view = clause};
	if (!cc_known_words_tell(rules->known_words))
		return 0;
	if (!opens_rare(&it))
		return first_capital(&it);
	size_t at = 0;
	uint32_t first = cc_utf8_next(clause, &at);
	return cc_known_pair(first, cc_utf8_next(clause, &at));
}

bool story_name_is_plain(const struct cc_ruleset *rules, struct cc_str a, struct cc_str b)
{
	bool latin = a.len > 0 && b.len > 0 && cc_ascii_is_letter(a.ptr[0]) && cc_ascii_is_letter(b.ptr[0]);
	return latin && (!story_name_is_rare(rules, a) || !story_name_is_rare(rules, b));
}

/* ---- of two stretches ---- */

/* The key of the name at `at`; 0 where none begins. */
static uint64_t name_at(const struct looking *it, size_t at)
{
	size_t next = at;
	uint32_t first = cc_utf8_next(it->view, &next);
	if (cc_utf8_is_han(first)) {
		uint32_t second = next < it->view.len ? cc_utf8_next(it->view, &next) : 0;
		uint64_t key = cc_known_pair(first, second);
		return cc_utf8_is_han(second) && is_rare(it, key) && !holds_small(it, at) ? key : 0;
	}
	size_t end = at;
	if (!cc_ascii_is_upper(it->view.ptr[at]) || (at > 0 && cc_ascii_is_letter(it->view.ptr[at - 1])))
		return 0;
	while (end < it->view.len && cc_ascii_is_letter(it->view.ptr[end]))
		end++;
	uint64_t key = cc_known_word(cc_str_slice(it->view, at, end));
	return end >= at + LETTERS_LEAST && is_rare(it, key) ? key : 0;
}

static bool has_name(const struct looking *it, uint64_t key)
{
	for (size_t at = 0; at < it->view.len; (void)cc_utf8_next(it->view, &at))
		if (name_at(it, at) == key)
			return true;
	return false;
}

bool story_names_meet(const struct cc_ruleset *rules, struct cc_str a, struct cc_str b)
{
	const struct looking left = {.rules = rules, .view = a};
	const struct looking right = {.rules = rules, .view = b};
	if (!cc_known_words_tell(rules->known_words))
		return false;
	for (size_t at = 0; at < a.len; (void)cc_utf8_next(a, &at)) {
		uint64_t key = name_at(&left, at);
		if (key != 0 && has_name(&right, key))
			return true;
	}
	return false;
}
