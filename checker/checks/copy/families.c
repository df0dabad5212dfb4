/* Which near copies belong together: texts that are alike over any number of steps make a family.
 * Leaves what is alike to copies.c. */
#include "checks/copy/families.h"

#include <stdlib.h>

#include "base/search.h"

/* A text and the family it belongs to, found by halving. */
struct text {
	uint64_t hash;
	size_t parent; /* index of another text of the family; its own: the family's name */
	size_t size;   /* texts of the family, at its name */
};

static int compare_texts(const void *a, const void *b)
{
	const struct text *x = a;
	const struct text *y = b;
	return (x->hash > y->hash) - (x->hash < y->hash);
}

static size_t find_text(const struct text *texts, size_t count, uint64_t hash)
{
	return cc_search_hash(texts, count, sizeof(*texts), offsetof(struct text, hash), hash);
}

static size_t family_of(struct text *texts, size_t text)
{
	while (texts[text].parent != text) {
		texts[text].parent = texts[texts[text].parent].parent;
		text = texts[text].parent;
	}
	return text;
}

/* All texts of the pairs, each once, in order. @return how many; 0 when out of memory. */
static size_t gather_texts(struct text **out, const struct cc_kin *pairs, size_t count, struct cc_arena *scratch)
{
	struct text *texts = cc_arena_array(scratch, count * 2, sizeof(*texts));
	if (texts == NULL)
		return 0;
	for (size_t i = 0; i < count; i++) {
		texts[2 * i].hash = pairs[i].a;
		texts[2 * i + 1].hash = pairs[i].b;
	}
	qsort(texts, count * 2, sizeof(*texts), compare_texts);
	size_t kept = 0;
	for (size_t i = 0; i < count * 2; i++)
		if (kept == 0 || texts[kept - 1].hash != texts[i].hash)
			texts[kept++].hash = texts[i].hash;
	for (size_t i = 0; i < kept; i++)
		texts[i].parent = i;
	*out = texts;
	return kept;
}

/* Join the families of each pair; the smaller index gives the name, so that the order of pairs does not matter. */
static void join(struct text *texts, size_t text_count, const struct cc_kin *pairs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t a = family_of(texts, find_text(texts, text_count, pairs[i].a));
		size_t b = family_of(texts, find_text(texts, text_count, pairs[i].b));
		texts[a > b ? a : b].parent = a > b ? b : a;
	}
	for (size_t i = 0; i < text_count; i++)
		texts[family_of(texts, i)].size++;
}

bool cc_families(struct cc_kin *pairs, size_t count, struct cc_arena *scratch)
{
	struct text *texts;
	size_t text_count = gather_texts(&texts, pairs, count, scratch);
	if (text_count == 0)
		return count == 0;
	join(texts, text_count, pairs, count);
	for (size_t i = 0; i < count; i++) {
		pairs[i].family = family_of(texts, find_text(texts, text_count, pairs[i].a));
		pairs[i].texts = texts[pairs[i].family].size;
	}
	return true;
}
