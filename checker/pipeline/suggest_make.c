/* From groups of phrases to metrics: names, unit, id.
 * Leaves writing them down to suggest_pack.c and trying them to suggest_try.c. */
#include <stdlib.h>

#include "pipeline/suggest.h"

enum { ID_MAX = 48 };

/* How often each printed form occurs in a group. */
struct form {
	struct cc_str printed;
	size_t count;
};

static unsigned char lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/* Names are found whatever the case of their letters. @return <0, 0, >0. */
static int compare_folded(struct cc_str a, struct cc_str b)
{
	for (size_t i = 0; i < a.len && i < b.len; i++)
		if (lower(a.ptr[i]) != lower(b.ptr[i]))
			return lower(a.ptr[i]) < lower(b.ptr[i]) ? -1 : 1;
	return (a.len > b.len) - (a.len < b.len);
}

/* Capitals of one word last: a name within a sentence stands for the one that opens another. */
static int compare_text(const void *left, const void *right)
{
	const struct form *a = left;
	const struct form *b = right;
	int order = compare_folded(a->printed, b->printed);
	return order != 0 ? order : cc_str_compare(b->printed, a->printed);
}

static int compare_frequency(const void *left, const void *right)
{
	const struct form *a = left;
	const struct form *b = right;
	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return compare_text(left, right);
}

/* Whether a name that is kept already ends this one: 完赛人数 is found in 本届赛事完赛人数 too. */
static bool is_covered(const struct cc_suggestion *suggestion, struct cc_str name)
{
	for (size_t i = 0; i < suggestion->name_count; i++)
		if (cc_str_ends(name, suggestion->names[i]))
			return true;
	return false;
}

static void keep_names(struct cc_suggestion *suggestion, const struct form *forms, size_t count)
{
	for (size_t i = 0; i < count && suggestion->name_count < CC_SUGGEST_NAMES; i++)
		if (!is_covered(suggestion, forms[i].printed))
			suggestion->names[suggestion->name_count++] = forms[i].printed;
}

/* A pattern's slashes and quotes make no name. */
static bool is_sayable(struct cc_str name)
{
	return name.len > 0 && name.ptr[0] != '/';
}

static bool fill_names(struct cc_suggestion *suggestion, struct cc_arena *arena)
{
	const struct cc_phrase_group *group = suggestion->group;
	struct form *forms = cc_arena_array(arena, group->use_count, sizeof(*forms));
	if (forms == NULL)
		return false;
	size_t count = 0;
	for (size_t i = 0; i < group->use_count; i++) {
		if (!is_sayable(group->uses[i]->printed))
			continue;
		forms[count] = (struct form){.printed = group->uses[i]->printed, .count = 1};
		count++;
	}
	if (count > 1)
		qsort(forms, count, sizeof(*forms), compare_text);
	size_t kept = 0;
	for (size_t i = 0; i < count; i++) {
		if (kept > 0 && compare_folded(forms[kept - 1].printed, forms[i].printed) == 0)
			forms[kept - 1].count++;
		else
			forms[kept++] = forms[i];
	}
	if (kept > 1)
		qsort(forms, kept, sizeof(*forms), compare_frequency);
	keep_names(suggestion, forms, kept);
	return true;
}

/* The one unit of all figures, as far as packs know it. */
static struct cc_str unit_of(const struct cc_phrase_group *group, const struct cc_ruleset *rules)
{
	struct cc_str unit = group->uses[0]->unit;
	for (size_t i = 1; i < group->use_count; i++)
		if (!cc_str_equal(unit, group->uses[i]->unit))
			return (struct cc_str){0};
	const struct cc_unit *known = unit.len > 0 ? cc_ruleset_unit(rules, unit) : NULL;
	return known != NULL && cc_str_equal(known->code, unit) ? unit : (struct cc_str){0};
}

static bool is_id_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* registered-runners; a Chinese phrase cannot be spelt here: metric-3. */
static struct cc_str id_of(const struct cc_phrase_group *group, size_t number, struct cc_arena *arena)
{
	struct cc_buf id = cc_buf_new(cc_arena_allocator(arena), ID_MAX * 2);
	bool latin = true;
	for (size_t i = 0; i < group->core.len && i < ID_MAX; i++) {
		char c = group->core.ptr[i];
		latin = latin && (unsigned char)c < 0x80;
		if (is_id_char(c))
			cc_buf_add_char(&id, c);
		else if (id.len > 0 && id.data[id.len - 1] != '-')
			cc_buf_add_char(&id, '-');
	}
	while (id.len > 0 && id.data[id.len - 1] == '-')
		id.len--;
	if (!latin || id.len == 0) {
		cc_buf_clear(&id);
		cc_buf_addf(&id, "metric-%zu", number);
	}
	struct cc_str kept = cc_buf_keep(&id, arena);
	cc_buf_free(&id);
	return kept;
}

static bool has_id(const struct cc_vec *suggestions, struct cc_str id)
{
	const struct cc_suggestion *items = suggestions->items;
	for (size_t i = 0; i < suggestions->len; i++)
		if (cc_str_equal(items[i].id, id))
			return true;
	return false;
}

static bool shares_name(const struct cc_vec *suggestions, const struct cc_suggestion *suggestion)
{
	const struct cc_suggestion *items = suggestions->items;
	for (size_t i = 0; i < suggestions->len; i++)
		for (size_t k = 0; k < items[i].name_count; k++)
			for (size_t n = 0; n < suggestion->name_count; n++)
				if (cc_str_equal(items[i].names[k], suggestion->names[n]))
					return true;
	return false;
}

/* Most figures of a moment: a stock. */
static bool is_stock(const struct cc_phrase_group *group)
{
	size_t moments = 0;
	for (size_t i = 0; i < group->use_count; i++)
		moments += group->uses[i]->moment;
	return moments * 2 > group->use_count;
}

bool cc_suggestions_make(struct cc_vec *out, const struct cc_vec *groups, size_t most, const struct cc_ruleset *rules,
			 struct cc_arena *arena)
{
	const struct cc_phrase_group *items = groups->items;
	for (size_t i = 0; i < groups->len && out->len < most; i++) {
		struct cc_suggestion suggestion = {.group = &items[i],
						   .unit = unit_of(&items[i], rules),
						   .moment = is_stock(&items[i]),
						   .id = id_of(&items[i], out->len + 1, arena)};
		if (suggestion.id.ptr == NULL || !fill_names(&suggestion, arena))
			return false;
		if (suggestion.name_count == 0 || has_id(out, suggestion.id) || shares_name(out, &suggestion))
			continue;
		if (!cc_vec_add(out, &suggestion))
			return false;
	}
	return true;
}
