/* One list of the names that documents make known: places that no pack names, their stems, declared short forms.
 * Leaves what they are used for to homes.c. */
#include <stdlib.h>

#include "base/utf8.h"
#include "link/homes.h"

/* What may be left out at the end of a name, and how many characters are to be left. */
static const struct {
	const char *tail;
	size_t stem;
} tails[] = {{"市", 2}, {"县", 2}, {"省", 2}, {"区", 2}, {"股份", 3}, {"集团", 3}, {"公司", 3}};

enum { STEM_MOST = 3 }; /* Han of a place: longer ones mostly have a verb in front */

static size_t count_han(struct cc_str text)
{
	size_t han = 0;
	for (size_t at = 0; at < text.len;)
		han += cc_utf8_is_han(cc_utf8_next(text, &at));
	return han;
}

static bool is_place(const struct cc_scope *scope)
{
	return scope->kind == CC_SCOPE_CITY || scope->kind == CC_SCOPE_DISTRICT || scope->kind == CC_SCOPE_PROVINCE;
}

static bool is_latin(struct cc_str text)
{
	return text.len > 0 && (unsigned char)text.ptr[0] < 0x80;
}

/* The name without its tail; len 0 where nothing of use is left. */
static struct cc_str stem_of(struct cc_str name, const struct cc_scope *scope)
{
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
		struct cc_str tail = cc_str_from(tails[i].tail);
		if (!cc_str_ends(name, tail))
			continue;
		struct cc_str stem = cc_str_slice(name, 0, name.len - tail.len);
		size_t han = count_han(stem);
		return han >= tails[i].stem && (!is_place(scope) || han <= STEM_MOST) ? stem : (struct cc_str){0};
	}
	return (struct cc_str){0};
}

static bool add(struct cc_vec *names, struct cc_str text, const struct cc_scope *scope, bool full)
{
	struct link_known_name name = {.text = text, .scope = scope, .full = full};
	return text.len < LINK_NAME_BYTES || cc_vec_add(names, &name);
}

static bool add_naming(struct cc_vec *names, const struct cc_naming *naming)
{
	bool full = cc_str_equal(naming->name, naming->scope->id);
	struct cc_str stem = stem_of(naming->scope->id, naming->scope);
	/* 走进云泽市: what is no stem has words in front that are none of the name */
	if (full && is_place(naming->scope) && !is_latin(naming->name) && stem.len == 0)
		return true;
	return add(names, naming->name, naming->scope, full) && add(names, stem, naming->scope, false);
}

static int compare_names(const void *left, const void *right)
{
	const struct link_known_name *a = left;
	const struct link_known_name *b = right;
	int order = cc_str_compare(a->text, b->text);
	if (order == 0)
		order = (int)a->full - (int)b->full;
	return order != 0 ? order : cc_str_compare(a->scope->id, b->scope->id);
}

/* Of the names with one text: what all short forms mean, or the full name where there is no short form. 沅洲 of a city
 * and of a district means neither for sure. */
static bool is_clear(const struct link_known_name *first, size_t count)
{
	for (size_t i = 1; i < count; i++)
		if (first[i].full == first->full && !cc_str_equal(first[i].scope->id, first->scope->id))
			return false;
	return true;
}

static size_t keep_clear(struct link_known_name *names, size_t count)
{
	size_t kept = 0;
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && cc_str_equal(names[end].text, names[start].text);)
			end++;
		if (is_clear(names + start, end - start))
			names[kept++] = names[start];
	}
	return kept;
}

static enum cc_status build(struct link_gazette *out, struct cc_arena *arena, struct cc_error *err)
{
	struct cc_phrase *phrases = cc_arena_array(arena, out->count, sizeof(*phrases));
	if (phrases == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < out->count; i++)
		phrases[i] =
		    (struct cc_phrase){.text = out->names[i].text, .ref = (uint32_t)i, .flags = CC_PHRASE_CASE};
	return cc_phrases_build(&out->phrases, phrases, out->count, arena, err);
}

static bool add_article(struct cc_vec *names, const struct cc_article *article, struct cc_arena *keep)
{
	for (size_t i = 0; i < article->naming_count; i++)
		if (!add_naming(names, &article->namings[i]))
			return false;
	return link_add_headline_names(names, article, keep);
}

enum cc_status link_gazette_make(struct link_gazette *out, const struct cc_article *const *articles, size_t count,
				 struct cc_arena *arena, struct cc_arena *keep, struct cc_error *err)
{
	struct cc_vec names = cc_vec_new(arena, sizeof(struct link_known_name));
	*out = (struct link_gazette){.phrases = NULL};
	for (size_t i = 0; i < count; i++)
		if (!add_article(&names, articles[i], keep))
			return CC_ERR_NOMEM;
	if (names.len > 1)
		qsort(names.items, names.len, names.size, compare_names);
	out->names = names.items;
	out->count = keep_clear(names.items, names.len);
	return out->count > 0 ? build(out, arena, err) : CC_OK;
}

const struct cc_scope *link_gazette_find(const struct link_gazette *gazette, struct cc_str words)
{
	size_t low = 0;
	for (size_t high = gazette->count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (cc_str_compare(gazette->names[middle].text, words) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	bool found = low < gazette->count && cc_str_equal(gazette->names[low].text, words);
	return found ? gazette->names[low].scope : NULL;
}
