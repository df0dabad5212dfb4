/* Words of English that are spelled in two ways, by groups of letters that stand for one another.
 * Leaves which groups these are to packs, finding words to the caller. */
#include "checks/name/spelling.h"

#include <string.h>

#include "base/ascii.h"
#include "base/hash.h"

enum { WORD_MOST = 30, WORD_LEAST = 5 };

/* A word between blanks: a blank at the edge of a group is the edge of the word. */
struct spelled {
	char bytes[WORD_MOST + 2];
	size_t len;
};

/* "our|or": what stands for the first half is the second one, which is no longer; never at the start of the word. */
static void put_group(struct spelled *word, struct cc_str group)
{
	const struct cc_str text = {.ptr = word->bytes, .len = word->len};
	size_t bar = cc_str_find(group, CC_STR("|"), 0);
	if (bar == SIZE_MAX)
		return;
	struct cc_str from = cc_str_slice(group, 0, bar);
	struct cc_str to = cc_str_slice(group, bar + 1, group.len);
	size_t at = cc_str_find(text, from, 2);
	if (at == SIZE_MAX || to.len > from.len)
		return;
	memcpy(word->bytes + at, to.ptr, to.len);
	memmove(word->bytes + at + to.len, word->bytes + at + from.len, word->len - at - from.len);
	word->len -= from.len - to.len;
}

uint64_t cc_spelling_hash(const struct cc_ruleset *rules, struct cc_str word)
{
	const struct cc_word_list *groups = cc_words_of(rules, CC_WORDS_SPELLED_ALIKE);
	struct spelled spelled = {.len = word.len + 2};
	if (word.len < WORD_LEAST || word.len > WORD_MOST)
		return cc_hash_add(CC_HASH_START, word);
	spelled.bytes[0] = ' ';
	spelled.bytes[word.len + 1] = ' ';
	memcpy(spelled.bytes + 1, word.ptr, word.len);
	for (size_t i = 0; i < groups->count; i++)
		put_group(&spelled, groups->words[i]);
	return cc_hash_add(CC_HASH_START, (struct cc_str){.ptr = spelled.bytes + 1, .len = spelled.len - 2});
}
