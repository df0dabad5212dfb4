/* Sorting uses of phrases, joining variants, ranking groups.
 * Leaves what a phrase is to figure_phrase.c. */
#include "pipeline/phrase_groups.h"

#include <stdlib.h>

#include "base/utf8.h"

enum { TAIL_HAN_LEAST = 4, TAIL_WORDS_LEAST = 2 };

static int compare_subjects(const struct cc_phrase_use *a, const struct cc_phrase_use *b)
{
	int order = cc_str_compare(a->family, b->family);
	return order != 0 ? order : cc_str_compare(a->core, b->core);
}

static int compare_numbers(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static int compare_places(const struct cc_phrase_use *a, const struct cc_phrase_use *b)
{
	int order = cc_str_compare(a->path, b->path);
	if (order == 0)
		order = compare_numbers(a->document, b->document);
	if (order == 0)
		order = compare_numbers(a->line, b->line);
	return order != 0 ? order : compare_numbers(a->column, b->column);
}

static int compare_uses(const void *left, const void *right)
{
	const struct cc_phrase_use *a = *(const struct cc_phrase_use *const *)left;
	const struct cc_phrase_use *b = *(const struct cc_phrase_use *const *)right;
	int order = compare_subjects(a, b);
	return order != 0 ? order : compare_places(a, b);
}

/* The first use that is not before this subject. */
static size_t lower_bound(const struct cc_phrase_use *const *sorted, size_t count, const struct cc_phrase_use *wanted)
{
	size_t low = 0;
	for (size_t high = count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (compare_subjects(sorted[middle], wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_known(const struct cc_phrase_use *const *sorted, size_t count, const struct cc_phrase_use *wanted)
{
	size_t at = lower_bound(sorted, count, wanted);
	return at < count && compare_subjects(sorted[at], wanted) == 0;
}

/* A tail that can stand alone: four Han characters, or two words. */
static bool can_stand_alone(struct cc_str tail)
{
	size_t words = 0;
	size_t han = cc_utf8_count_han(tail, &words);
	return han >= TAIL_HAN_LEAST || (han == 0 && words >= TAIL_WORDS_LEAST);
}

/* Where the next shorter tail begins: at the next Han character, or behind the next blank. */
static size_t next_tail(struct cc_str core, size_t at)
{
	uint32_t c = cc_utf8_next(core, &at);
	if (cc_utf8_is_han(c))
		return at;
	while (at < core.len && core.ptr[at] != ' ')
		at++;
	return at < core.len ? at + 1 : core.len;
}

/* The longest proper tail of the phrase that is a phrase of its own; the phrase itself where none is. */
static struct cc_str representative(const struct cc_phrase_use *const *sorted, size_t count,
				    const struct cc_phrase_use *use)
{
	struct cc_phrase_use wanted = *use;
	for (size_t at = next_tail(use->core, 0); at < use->core.len; at = next_tail(use->core, at)) {
		wanted.core = cc_str_slice(use->core, at, use->core.len);
		if (!can_stand_alone(wanted.core))
			break;
		if (is_known(sorted, count, &wanted))
			return wanted.core;
	}
	return use->core;
}

/* Copies of the uses under the core of their group. */
static struct cc_phrase_use **join_variants(const struct cc_phrase_use *const *sorted, size_t count,
					    struct cc_arena *arena)
{
	struct cc_phrase_use **joined = cc_arena_array(arena, count, sizeof(*joined));
	struct cc_phrase_use *copies = cc_arena_array(arena, count, sizeof(*copies));
	if (joined == NULL || copies == NULL)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		copies[i] = *sorted[i];
		copies[i].core = representative(sorted, count, sorted[i]);
		joined[i] = &copies[i];
	}
	if (count > 1)
		qsort(joined, count, sizeof(*joined), compare_uses);
	return joined;
}

static bool has_value_before(const struct cc_phrase_use *const *uses, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (cc_decimal_compare(uses[i]->value, uses[at]->value) == 0)
			return true;
	return false;
}

enum { VALUES_COUNTED = 200 };

static struct cc_phrase_group group_of(const struct cc_phrase_use **uses, size_t count)
{
	struct cc_phrase_group group = {.core = uses[0]->core, .uses = uses, .use_count = count};
	for (size_t i = 0; i < count; i++) {
		group.documents += i == 0 || uses[i]->document != uses[i - 1]->document;
		group.values += i < VALUES_COUNTED && !has_value_before(uses, i);
	}
	return group;
}

static int compare_groups(const void *left, const void *right)
{
	const struct cc_phrase_group *a = left;
	const struct cc_phrase_group *b = right;
	int order = compare_numbers(b->documents, a->documents);
	if (order == 0)
		order = compare_numbers(b->use_count, a->use_count);
	if (order == 0)
		order = compare_numbers(b->values, a->values);
	return order != 0 ? order : compare_subjects(a->uses[0], b->uses[0]);
}

static bool collect_groups(struct cc_vec *out, const struct cc_phrase_use **uses, size_t count, size_t least_documents)
{
	for (size_t start = 0; start < count;) {
		size_t end = start + 1;
		while (end < count && compare_subjects(uses[start], uses[end]) == 0)
			end++;
		struct cc_phrase_group group = group_of(uses + start, end - start);
		if (group.documents >= least_documents && !cc_vec_add(out, &group))
			return false;
		start = end;
	}
	return true;
}

bool cc_phrase_groups_make(struct cc_vec *out, const struct cc_vec *uses, size_t least_documents,
			   struct cc_arena *arena)
{
	const struct cc_phrase_use *items = uses->items;
	const struct cc_phrase_use **sorted = cc_arena_array(arena, uses->len + 1, sizeof(*sorted));
	if (sorted == NULL)
		return false;
	for (size_t i = 0; i < uses->len; i++)
		sorted[i] = &items[i];
	if (uses->len > 1)
		qsort(sorted, uses->len, sizeof(*sorted), compare_uses);
	struct cc_phrase_use **joined = join_variants(sorted, uses->len, arena);
	const struct cc_phrase_use **listed = cc_arena_array(arena, uses->len + 1, sizeof(*listed));
	if (joined == NULL || listed == NULL)
		return false;
	for (size_t i = 0; i < uses->len; i++)
		listed[i] = joined[i];
	if (!collect_groups(out, listed, uses->len, least_documents))
		return false;
	if (out->len > 1)
		qsort(out->items, out->len, out->size, compare_groups);
	return true;
}
