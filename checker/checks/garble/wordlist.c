/* Words with their counts: the Latin words of a run, so that a garbled one finds the word it was.
 * Leaves which word it was to the caller. */
#include "checks/garble/wordlist.h"

#include "base/hash.h"

enum { FIRST_SLOTS = 1024 };

bool cc_wordlist_new(struct cc_wordlist *out, struct cc_arena *arena)
{
	uint32_t *slots = cc_arena_array(arena, FIRST_SLOTS, sizeof(*slots));
	if (slots == NULL)
		return false;
	*out = (struct cc_wordlist){.words = cc_vec_new(arena, sizeof(struct cc_word)),
				    .slots = slots,
				    .slot_count = FIRST_SLOTS,
				    .arena = arena};
	return true;
}

/* The slot that holds the word, or the empty one where it belongs. */
static size_t slot_of(const struct cc_wordlist *list, struct cc_str text, uint64_t hash)
{
	const struct cc_word *words = list->words.items;
	size_t mask = list->slot_count - 1;
	size_t slot = cc_hash_mix(hash) & mask;
	while (list->slots[slot] != 0) {
		const struct cc_word *word = &words[list->slots[slot] - 1];
		if (word->hash == hash && cc_str_equal(word->text, text))
			break;
		slot = (slot + 1) & mask;
	}
	return slot;
}

static bool grow(struct cc_wordlist *list)
{
	size_t count = list->slot_count * 2;
	uint32_t *slots = cc_arena_array(list->arena, count, sizeof(*slots));
	if (slots == NULL)
		return false;
	list->slots = slots;
	list->slot_count = count;
	const struct cc_word *words = list->words.items;
	for (size_t i = 0; i < list->words.len; i++)
		slots[slot_of(list, words[i].text, words[i].hash)] = (uint32_t)i + 1;
	return true;
}

static const struct cc_word *own_word(const struct cc_wordlist *list, struct cc_str text, uint64_t hash)
{
	uint32_t at = list->slots[slot_of(list, text, hash)];
	return at != 0 ? (const struct cc_word *)list->words.items + at - 1 : NULL;
}

bool cc_wordlist_add(struct cc_wordlist *list, struct cc_str text, bool known)
{
	uint64_t hash = cc_hash_add(CC_HASH_START, text);
	size_t slot = slot_of(list, text, hash);
	struct cc_word *words = list->words.items;
	if (list->slots[slot] != 0) {
		struct cc_word *word = &words[list->slots[slot] - 1];
		word->count += known ? 0 : 1;
		word->known |= known;
		return true;
	}
	if (list->words.len >= CC_WORDLIST_MAX)
		return true;
	const struct cc_word *before = list->base != NULL ? own_word(list->base, text, hash) : NULL;
	struct cc_word word = before != NULL ? *before : (struct cc_word){.text = text, .hash = hash};
	word.count += known ? 0 : 1;
	word.known |= known;
	if (!cc_vec_add(&list->words, &word))
		return false;
	list->slots[slot] = (uint32_t)list->words.len;
	return list->words.len * 2 < list->slot_count || grow(list);
}

const struct cc_word *cc_wordlist_find(const struct cc_wordlist *list, struct cc_str text)
{
	uint64_t hash = cc_hash_add(CC_HASH_START, text);
	const struct cc_word *word = own_word(list, text, hash);
	return word == NULL && list->base != NULL ? own_word(list->base, text, hash) : word;
}
