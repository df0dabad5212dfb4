/* The order of phrases: folded, in each way that one may stand, by their bytes.
 * Leaves states to phrases_build.c. */
#include "base/phrases_parts.h"

#include <stdlib.h>

enum { PREFIX_BYTES = 8, FEW = 8 };

struct sorter {
	struct cc_arena *arena;
	struct cc_phrases_sorted *sorted;
	size_t count;
};

static uint64_t prefix_of(struct cc_str text)
{
	uint64_t prefix = 0;
	for (size_t i = 0; i < PREFIX_BYTES; i++)
		prefix = prefix << 8 | (i < text.len ? (unsigned char)text.ptr[i] : 0);
	return prefix;
}

static int compare_sortable(const void *a, const void *b)
{
	const struct cc_phrases_sorted *x = a;
	const struct cc_phrases_sorted *y = b;
	if (x->prefix != y->prefix)
		return x->prefix < y->prefix ? -1 : 1;
	int order = cc_str_compare(x->folded, y->folded);
	return order != 0 ? order : (x->phrase > y->phrase) - (x->phrase < y->phrase);
}

size_t cc_phrases_total(const struct cc_phrase *phrases, size_t count)
{
	size_t total = 0;
	for (size_t i = 0; i < count && total <= CC_PHRASES_TOTAL_MAX; i++)
		total = phrases[i].text.len > CC_PHRASES_TOTAL_MAX ? SIZE_MAX : total + phrases[i].text.len;
	return total;
}

/* Append a folded text with its marks, and with `first` before it. @return the end of what was written. */
static char *fold_phrase(char *to, struct cc_str text, char first)
{
	if (first != CC_MARK_NONE)
		*to++ = first;
	for (size_t i = 0; i < text.len; i++) {
		char mark = i > 0
				? cc_phrases_mark(cc_phrases_kind_of(text.ptr[i - 1]), cc_phrases_kind_of(text.ptr[i]))
				: CC_MARK_NONE;
		if (mark != CC_MARK_NONE)
			*to++ = mark;
		*to++ = cc_phrases_fold(text.ptr[i]);
	}
	return to;
}

static char *add_sortable(struct sorter *s, char *to, const struct cc_phrase *phrase, char first)
{
	char *end = fold_phrase(to, phrase->text, first);
	struct cc_str folded = {.ptr = to, .len = (size_t)(end - to)};
	s->sorted[s->count++] =
	    (struct cc_phrases_sorted){.prefix = prefix_of(folded), .folded = folded, .phrase = phrase};
	return end;
}

/* A sign in letters stands in two ways: at the start of a word and behind a digit. */
static char *add_ways(struct sorter *s, char *to, const struct cc_phrase *phrase)
{
	bool sign = (phrase->flags & CC_PHRASE_SIGN) != 0 && cc_phrases_is_letter(phrase->text.ptr[0]);
	bool part =
	    (phrase->flags & (CC_PHRASE_PART | CC_PHRASE_SIGN)) != 0 || !cc_phrases_is_word(phrase->text.ptr[0]);
	if (sign)
		to = add_sortable(s, to, phrase, CC_MARK_BEHIND_DIGIT);
	return add_sortable(s, to, phrase, sign || !part ? CC_MARK_WORD_START : CC_MARK_NONE);
}

/* One pass of a radix sort, stable, by the byte of the prefixes that `shift` leads to. */
static void sort_pass(struct cc_phrases_sorted *to, const struct cc_phrases_sorted *from, size_t count, unsigned shift)
{
	size_t starts[CC_PHRASES_BYTES + 1] = {0};
	for (size_t i = 0; i < count; i++)
		starts[(from[i].prefix >> shift & 0xFF) + 1]++;
	for (size_t byte = 0; byte < CC_PHRASES_BYTES; byte++)
		starts[byte + 1] += starts[byte];
	for (size_t i = 0; i < count; i++)
		to[starts[from[i].prefix >> shift & 0xFF]++] = from[i];
}

/* By the first eight bytes: most phrases are told apart by them. */
static bool sort_by_prefix(struct sorter *s)
{
	struct cc_phrases_sorted *other = cc_arena_take(s->arena, s->count * sizeof(*other));
	if (other == NULL)
		return false;
	struct cc_phrases_sorted *from = s->sorted;
	for (unsigned shift = 0; shift < PREFIX_BYTES * 8; shift += 8) {
		sort_pass(other, from, s->count, shift);
		struct cc_phrases_sorted *filled = other;
		other = from;
		from = filled;
	}
	s->sorted = from;
	return true;
}

static void sort_few(struct cc_phrases_sorted *items, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		const struct cc_phrases_sorted item = items[i];
		size_t at = i;
		for (; at > 0 && compare_sortable(&items[at - 1], &item) > 0; at--)
			items[at] = items[at - 1];
		items[at] = item;
	}
}

static void sort_run(struct cc_phrases_sorted *items, size_t count)
{
	if (count <= FEW)
		sort_few(items, count);
	else
		qsort(items, count, sizeof(*items), compare_sortable);
}

/* Those of one prefix among themselves. */
static void sort_rest(struct sorter *s)
{
	for (size_t first = 0, last = 0; first < s->count; first = last) {
		while (last < s->count && s->sorted[last].prefix == s->sorted[first].prefix)
			last++;
		sort_run(s->sorted + first, last - first);
	}
}

/* Fold all texts into one block. Empty phrases are nowhere. */
static bool fold_all(struct sorter *s, const struct cc_phrase *phrases, size_t count)
{
	enum { WAYS = 2, WITH_MARKS = 2 };
	char *to = cc_arena_take(s->arena, cc_phrases_total(phrases, count) * WAYS * WITH_MARKS);
	s->sorted = cc_arena_take(s->arena, count * WAYS * sizeof(*s->sorted));
	if (to == NULL || s->sorted == NULL)
		return false;
	for (size_t i = 0; i < count; i++)
		if (phrases[i].text.len > 0)
			to = add_ways(s, to, &phrases[i]);
	return true;
}

const struct cc_phrases_sorted *cc_phrases_sort(size_t *sorted, const struct cc_phrase *phrases, size_t count,
						struct cc_arena *arena)
{
	struct sorter s = {.arena = arena};
	if (!fold_all(&s, phrases, count) || !sort_by_prefix(&s))
		return NULL;
	sort_rest(&s);
	*sorted = s.count;
	return s.sorted;
}
