/* Phrases of the input's first lines looked for in its rest, held against looking for each at each place.
 * Leaves known hits to tests/unit/base/test_phrases.c. */
#include <stdint.h>
#include <stdlib.h>

#include "base/phrases.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { PHRASES_MAX = 8 };

static char fold(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_word(char c)
{
	return (fold(c) >= 'a' && fold(c) <= 'z') || (c >= '0' && c <= '9');
}

static bool touches(struct cc_str text, size_t left, size_t right)
{
	return is_word(text.ptr[left]) && is_word(text.ptr[right]);
}

static bool stands_at(const struct cc_phrase *phrase, struct cc_str text, size_t at)
{
	size_t end = at + phrase->text.len;
	if (phrase->text.len == 0 || end > text.len)
		return false;
	for (size_t i = 0; i < phrase->text.len; i++) {
		char have = text.ptr[at + i];
		char want = phrase->text.ptr[i];
		if ((phrase->flags & CC_PHRASE_CASE) != 0 ? have != want : fold(have) != fold(want))
			return false;
	}
	if ((phrase->flags & CC_PHRASE_PART) != 0)
		return true;
	return !(at > 0 && touches(text, at - 1, at)) && !(end < text.len && touches(text, end - 1, end));
}

static size_t count_slowly(const struct cc_phrase *phrases, size_t count, struct cc_str text)
{
	size_t hits = 0;
	for (size_t i = 0; i < count; i++)
		for (size_t at = 0; at < text.len; at++)
			hits += stands_at(&phrases[i], text, at);
	return hits;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct cc_str text = {.ptr = (const char *)data, .len = size};
	struct cc_phrase phrases[PHRASES_MAX];
	size_t count = 0;
	size_t at = 0;
	while (count < PHRASES_MAX) {
		size_t end = cc_str_find(text, CC_STR("\n"), at);
		if (end >= size)
			break;
		phrases[count] = (struct cc_phrase){
		    .text = cc_str_slice(text, at, end), .ref = (uint32_t)count, .flags = (uint32_t)(end - at) & 3U};
		count++;
		at = end + 1;
	}
	text = cc_str_slice(text, at, size);
	struct cc_arena *arena = cc_arena_new(&cc_alloc_libc);
	struct cc_phrases *built;
	struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
	if (cc_phrases_build(&built, phrases, count, arena, NULL) != CC_OK ||
	    cc_phrases_scan(&hits, built, text, 0, text.len) != CC_OK)
		abort();
	if (hits.len != count_slowly(phrases, count, text))
		abort();
	const struct cc_hit *items = hits.items;
	for (size_t i = 0; i < hits.len; i++)
		if (!stands_at(&phrases[items[i].ref], text, items[i].start) ||
		    (i > 0 && items[i - 1].start > items[i].start))
			abort();
	cc_arena_free(arena);
	return 0;
}
