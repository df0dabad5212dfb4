/* One list of the names that documents make known: places that no pack names, their stems, declared short forms.
 * Leaves what they are used for to homes.c. */
#include <stdlib.h>

#include "base/utf8.h"
#include "link/link.h"
#include "link/places/homes.h"

/* What may be left out at the end of a name, and how many characters are to be left. */
static const struct {
	const char *tail;
	size_t stem;
} tails[] = {{"市", 2}, {"县", 2}, {"省", 2}, {"区", 2}, {"股份", 3}, {"集团", 3}, {"公司", 3}};

enum {
	STEM_MOST = 3, /* Han of a place: longer ones mostly have a verb in front */
	KIND_MOST = 3  /* Han that say of what kind a body is: 公司, 学校, 研究院, 开发区 */
};

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
		size_t han = cc_utf8_count_han(stem, NULL);
		return han >= tails[i].stem && (!is_place(scope) || han <= STEM_MOST) ? stem : (struct cc_str){0};
	}
	return (struct cc_str){0};
}

static bool is_tail(struct cc_str words)
{
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++)
		if (cc_str_equal(words, cc_str_from(tails[i].tail)))
			return true;
	return false;
}

/* "岱衡装备股份有限公司（以下简称公司）", "Brennick Institute (the Institute)": the end of the full name is a name in
 * this article alone, as each company is 公司 in its own. */
static bool is_kind_alone(struct cc_str name, struct cc_str full)
{
	struct cc_str article = CC_STR("the ");
	bool the = name.len > article.len && cc_str_equal_folded(cc_str_slice(name, 0, article.len), article);
	struct cc_str words = the ? cc_str_slice(name, article.len, name.len) : name;
	bool ends = words.len < full.len && cc_str_ends(full, words);
	return is_tail(words) || (ends && (is_latin(words) || cc_utf8_count_han(words, NULL) <= KIND_MOST));
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
	if (is_kind_alone(naming->name, naming->scope->id))
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

static size_t end_of_text(const struct link_known_name *names, size_t start, size_t count)
{
	size_t end = start + 1;
	while (end < count && cc_str_equal(names[end].text, names[start].text))
		end++;
	return end;
}

static size_t first_of_text(const struct link_known_name *names, size_t count, struct cc_str text)
{
	size_t low = 0;
	for (size_t high = count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (cc_str_compare(names[middle].text, text) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* What the base says of the same text is heard too. */
static bool add_base(struct cc_vec *group, const struct link_gazette *base, struct cc_str text)
{
	size_t start = base != NULL ? first_of_text(base->said, base->said_count, text) : 0;
	if (base == NULL || start == base->said_count || !cc_str_equal(base->said[start].text, text))
		return true;
	for (size_t end = end_of_text(base->said, start, base->said_count); start < end; start++)
		if (!cc_vec_add(group, &base->said[start]))
			return false;
	return true;
}

/* Decide on each text. */
static bool decide(struct cc_vec *names, const struct link_gazette *gazette, struct cc_arena *arena)
{
	struct cc_vec group = cc_vec_new(arena, sizeof(struct link_known_name));
	for (size_t start = 0, end; start < gazette->said_count; start = end) {
		end = end_of_text(gazette->said, start, gazette->said_count);
		group.len = 0;
		for (size_t i = start; i < end; i++)
			(void)cc_vec_add(&group, &gazette->said[i]);
		if (group.failed || group.items == NULL || !add_base(&group, gazette->base, gazette->said[start].text))
			return false;
		if (group.len > end - start)
			qsort(group.items, group.len, group.size, compare_names);
		struct link_known_name name = *(const struct link_known_name *)group.items;
		name.scope = is_clear(group.items, group.len) ? name.scope : NULL;
		if (!cc_vec_add(names, &name))
			return false;
	}
	return true;
}

static enum cc_status build(struct link_gazette *out, struct cc_arena *arena, struct cc_error *err)
{
	struct cc_phrase *phrases = cc_arena_array(arena, out->count, sizeof(*phrases));
	size_t count = 0;
	if (phrases == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < out->count; i++)
		if (out->names[i].scope != NULL)
			phrases[count++] =
			    (struct cc_phrase){.text = out->names[i].text, .ref = (uint32_t)i, .flags = CC_PHRASE_CASE};
	return count > 0 ? cc_phrases_build(&out->phrases, phrases, count, arena, err) : CC_OK;
}

static bool add_article(struct cc_vec *names, const struct cc_article *article, struct cc_arena *keep)
{
	for (size_t i = 0; i < article->naming_count; i++)
		if (!add_naming(names, &article->namings[i]))
			return false;
	return link_add_headline_names(names, article, keep);
}

enum cc_status link_gazette_make(struct link_gazette **out, const struct link_gazette *base,
				 const struct cc_article *const *articles, size_t count, struct cc_arena *arena,
				 struct cc_arena *keep, struct cc_error *err)
{
	struct cc_vec said = cc_vec_new(arena, sizeof(struct link_known_name));
	struct cc_vec names = cc_vec_new(arena, sizeof(struct link_known_name));
	struct link_gazette *gazette = cc_arena_alloc(arena, sizeof(*gazette));
	if (gazette == NULL)
		return CC_ERR_NOMEM;
	for (size_t i = 0; i < count; i++)
		if (!add_article(&said, articles[i], keep))
			return CC_ERR_NOMEM;
	if (said.len > 1)
		qsort(said.items, said.len, said.size, compare_names);
	*gazette = (struct link_gazette){.base = base, .said = said.items, .said_count = said.len};
	if (!decide(&names, gazette, arena))
		return CC_ERR_NOMEM;
	gazette->names = names.items;
	gazette->count = names.len;
	*out = gazette;
	return build(gazette, arena, err);
}

/* The name with this text; NULL where the gazette itself has none. */
static const struct link_known_name *own_name(const struct link_gazette *gazette, struct cc_str text)
{
	size_t at = first_of_text(gazette->names, gazette->count, text);
	bool found = at < gazette->count && cc_str_equal(gazette->names[at].text, text);
	return found ? &gazette->names[at] : NULL;
}

const struct cc_scope *link_gazette_find(const struct link_gazette *gazette, struct cc_str words)
{
	const struct link_known_name *name = NULL;
	for (; gazette != NULL && name == NULL; gazette = gazette->base)
		name = own_name(gazette, words);
	return name != NULL ? name->scope : NULL;
}

bool link_gazette_is_empty(const struct link_gazette *gazette)
{
	return gazette->phrases == NULL && (gazette->base == NULL || gazette->base->phrases == NULL);
}

/* ---- names in a text ---- */

static bool scan_one(struct cc_vec *out, const struct link_gazette *gazette, const struct link_gazette *over,
		     struct cc_str text, struct cc_arena *scratch)
{
	struct cc_vec hits = cc_vec_new(scratch, sizeof(struct cc_hit));
	if (gazette == NULL || gazette->phrases == NULL)
		return true;
	if (cc_phrases_scan(&hits, gazette->phrases, text, 0, text.len) != CC_OK)
		return false;
	const struct cc_hit *items = hits.items;
	for (size_t i = 0; i < hits.len; i++) {
		struct link_name_hit hit = {.span = {.start = items[i].start, .end = items[i].end},
					    .scope = gazette->names[items[i].ref].scope};
		bool hidden = over != NULL && own_name(over, cc_str_of_span(text, hit.span)) != NULL;
		if (!hidden && !cc_vec_add(out, &hit))
			return false;
	}
	return true;
}

static int compare_hits(const void *left, const void *right)
{
	const struct link_name_hit *a = left;
	const struct link_name_hit *b = right;
	if (a->span.start != b->span.start)
		return a->span.start < b->span.start ? -1 : 1;
	return (a->span.end < b->span.end) - (a->span.end > b->span.end);
}

bool link_gazette_scan(struct cc_vec *out, const struct link_gazette *gazette, struct cc_str text,
		       struct cc_arena *scratch)
{
	if (!scan_one(out, gazette, NULL, text, scratch))
		return false;
	size_t own = out->len;
	if (!scan_one(out, gazette->base, gazette, text, scratch))
		return false;
	if (own > 0 && out->len > own)
		qsort(out->items, out->len, out->size, compare_hits);
	return true;
}
