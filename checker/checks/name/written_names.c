/* Collects capitalised pairs of words and lays those with one first word side by side.
 * Leaves names behind titles to person_names.c. */
#include "checks/name/written_names.h"
#include "base/ascii.h"

#include "base/hash.h"
#include "checks/shared/compose.h"
#include "checks/shared/shelf.h"

enum {
	WORD_LEAST = 3,
	START_LEAST = 3, /* letters that two last names begin with */
	END_LEAST = 3,	 /* and those behind them */
	LAST_LEAST = 5,	 /* letters of a last name that one letter may be wrong in */
	WORD_MOST = 24,
	CROWD = 64, /* last words behind one first word: New, Saint and The are no names */
	FIRST_LEAST = 4,
	FAMILY = 4 /* first words before one last word: more are a family or no name */
};

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || (c & 0x80) != 0;
}

/* A capital and small letters: Desta, no ACRONYM. @return its bytes, 0 for none. */
static size_t word_at(struct cc_str view, size_t at, size_t end)
{
	if (at >= end || view.ptr[at] < 'A' || view.ptr[at] > 'Z')
		return 0;
	size_t to = at + 1;
	while (to < end && is_letter(view.ptr[to]) && (view.ptr[to] < 'A' || view.ptr[to] > 'Z'))
		to++;
	size_t len = to - at;
	return len >= WORD_LEAST && len <= WORD_MOST ? len : 0;
}

/* Northern Ireland is known to the packs. */
static bool is_place(const struct cc_mentions *mentions, struct cc_span span)
{
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (cc_span_overlaps(mentions->scopes[i].span, span))
			return true;
	return false;
}

struct collecting {
	struct cc_vec *out;
	const struct cc_article *article;
};

static bool collect_sentence(const struct collecting *it, size_t sentence)
{
	struct cc_str view = it->article->text.view;
	struct cc_span span = it->article->text.sentences[sentence].span;
	for (size_t at = span.start; at < span.end; at++) {
		bool inside = at > span.start && is_letter(view.ptr[at - 1]);
		size_t first = inside ? 0 : word_at(view, at, span.end);
		size_t behind = at + first;
		if (first == 0 || behind >= span.end || view.ptr[behind] != ' ')
			continue;
		size_t last = word_at(view, behind + 1, span.end);
		struct cc_span whole = {.start = at, .end = behind + 1 + last};
		if (last < LAST_LEAST || is_place(&it->article->mentions[sentence], whole))
			continue;
		struct written_name name = {.article = it->article,
					    .first = cc_str_slice(view, at, behind),
					    .last = cc_str_slice(view, behind + 1, whole.end),
					    .start = at};
		if (!cc_vec_add(it->out, &name))
			return false;
	}
	return true;
}

static bool collect(struct cc_vec *out, const struct cc_check_input *input, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct collecting it = {.out = out, .article = input->articles[i]};
		const struct cc_text *text = &it.article->text;
		for (size_t s = 0; s < text->sentence_count && it.article->mentions != NULL; s++)
			if ((text->sentences[s].flags & CC_SENTENCE_LATIN) != 0 && !collect_sentence(&it, s))
				return false;
	}
	return true;
}

bool written_names_near(struct cc_str a, struct cc_str b)
{
	struct cc_str brief = a.len < b.len ? a : b;
	struct cc_str full = a.len < b.len ? b : a;
	size_t front = 0;
	while (front < brief.len && brief.ptr[front] == full.ptr[front])
		front++;
	size_t back = 0;
	while (back < brief.len - front && brief.ptr[brief.len - 1 - back] == full.ptr[full.len - 1 - back])
		back++;
	return brief.len >= LAST_LEAST && full.len - front - back == 1 && front > 0 && back > 0;
}

/* Ines / Inez: one letter behind the first is another one. */
static bool is_near_first(struct cc_str a, struct cc_str b)
{
	size_t apart = 0;
	if (a.len != b.len || a.len < FIRST_LEAST || a.ptr[0] != b.ptr[0])
		return false;
	for (size_t i = 0; i < a.len; i++)
		apart += a.ptr[i] != b.ptr[i];
	return apart == 1;
}

bool written_names_meet(const struct written_spelling *a, const struct written_spelling *b)
{
	size_t i = 0;
	size_t k = 0;
	while (i < a->count && k < b->count) {
		if (a->places[i].article == b->places[k].article)
			return true;
		if (a->places[i].article->index < b->places[k].article->index)
			i++;
		else
			k++;
	}
	return false;
}

/* Ekholt / Ekholm: the last letter is another one; of African and Africa one has a letter more. */
static bool is_near_to_the_end(struct cc_str a, struct cc_str b)
{
	return a.len == b.len && a.len > LAST_LEAST && a.ptr[a.len - 1] != b.ptr[b.len - 1] &&
	       cc_str_equal(cc_str_slice(a, 0, a.len - 1), cc_str_slice(b, 0, b.len - 1));
}

static bool is_one_last(const struct written_spelling *a, const struct written_spelling *b)
{
	struct cc_str left = a->places->last;
	struct cc_str right = b->places->last;
	return written_names_near(left, right) || (is_near_to_the_end(left, right) && !written_names_meet(a, b));
}

/* Solberg / Solheim, Kettner / Kettering: as somebody has it who heard the name once. Minister / Ministry have nearly
 * all letters in common, and are two words. */
static bool is_one_start(const struct written_spelling *a, const struct written_spelling *b)
{
	struct cc_str brief = a->places->last.len < b->places->last.len ? a->places->last : b->places->last;
	struct cc_str full = a->places->last.len < b->places->last.len ? b->places->last : a->places->last;
	size_t front = 0;
	while (front < brief.len && brief.ptr[front] == full.ptr[front])
		front++;
	return front >= START_LEAST && brief.len >= front + END_LEAST && full.len <= 2 * brief.len &&
	       !written_names_near(brief, full) && !written_names_meet(a, b);
}

static bool is_one_first(const struct written_spelling *a, const struct written_spelling *b)
{
	return is_near_first(a->places->first, b->places->first) && !written_names_meet(a, b);
}

static struct cc_str first_of(const struct written_name *name)
{
	return name->first;
}

static struct cc_str last_of(const struct written_name *name)
{
	return name->last;
}

static int compare_places(const struct written_name *a, const struct written_name *b)
{
	return cc_compose_compare_places(a->article, a->start, b->article, b->start);
}

static int compare_keys(const struct written_name *a, const struct written_name *b)
{
	return (a->key > b->key) - (a->key < b->key);
}

static int compare_by_first(const void *left, const void *right)
{
	const struct written_name *a = left;
	const struct written_name *b = right;
	int order = compare_keys(a, b);
	if (order == 0)
		order = cc_str_compare(a->first, b->first);
	if (order == 0)
		order = cc_str_compare(a->last, b->last);
	return order != 0 ? order : compare_places(a, b);
}

static int compare_by_last(const void *left, const void *right)
{
	const struct written_name *a = left;
	const struct written_name *b = right;
	int order = compare_keys(a, b);
	if (order == 0)
		order = cc_str_compare(a->last, b->last);
	if (order == 0)
		order = cc_str_compare(a->first, b->first);
	return order != 0 ? order : compare_places(a, b);
}

enum { ORDERS = 3 };

/* One word that two names share, and the other one that may be misspelt. */
static const struct order {
	cc_shelf_order compare;
	struct cc_str (*shared)(const struct written_name *name);
	struct cc_str (*other)(const struct written_name *name);
	bool (*near)(const struct written_spelling *a, const struct written_spelling *b);
	enum written_nearness nearness;
	size_t most; /* other words beside one shared word */
} orders[ORDERS] = {
    {compare_by_first, first_of, last_of, is_one_last, WRITTEN_LETTER, CROWD},
    {compare_by_last, last_of, first_of, is_one_first, WRITTEN_LETTER, FAMILY},
    {compare_by_first, first_of, last_of, is_one_start, WRITTEN_START, CROWD},
};

/* The spellings of one shared word. */
struct group {
	struct written_spelling spellings[CROWD];
	size_t count; /* more than CROWD: the others were not kept */
};

/* Who visits, and for whom. */
struct tour {
	const struct cc_check_input *input;
	written_visit visit;
	void *context;
};

/* The places of a draft come first. */
static bool touches_draft(const struct tour *tour, const struct written_spelling *a, const struct written_spelling *b)
{
	return cc_check_is_draft(tour->input, a->places->article) || cc_check_is_draft(tour->input, b->places->article);
}

static bool compare_group(const struct group *group, const struct order *order, const struct tour *tour)
{
	const struct written_spelling *all = group->spellings;
	for (size_t a = 0; a < group->count && group->count <= order->most; a++)
		for (size_t b = a + 1; b < group->count; b++)
			if (touches_draft(tour, &all[a], &all[b]) && order->near(&all[a], &all[b]) &&
			    !tour->visit(tour->context, &all[a], &all[b], order->nearness))
				return false;
	return true;
}

/* The names from `start` that share a word. @return the index behind them. */
static size_t gather(struct group *out, const struct order *order, const struct written_name *names, size_t start,
		     size_t end)
{
	size_t at = start;
	out->count = 0;
	for (; at < end && cc_str_equal(order->shared(&names[at]), order->shared(&names[start])); at++) {
		if (at == start || !cc_str_equal(order->other(&names[at]), order->other(&names[at - 1]))) {
			if (++out->count > CROWD)
				continue;
			out->spellings[out->count - 1] = (struct written_spelling){.places = &names[at]};
		}
		if (out->count <= CROWD)
			out->spellings[out->count - 1].count++;
	}
	return at;
}

/* What is kept of an archive: its names in each order. */
struct kept_written {
	struct cc_shelf *shelves[ORDERS];
};

/* The names with their keys in an order. */
static struct cc_vec keyed(const struct cc_vec *found, const struct order *order, struct cc_arena *arena)
{
	const struct written_name *names = found->items;
	struct cc_vec out = cc_vec_new(arena, sizeof(struct written_name));
	for (size_t i = 0; i < found->len; i++) {
		struct written_name name = names[i];
		name.key = cc_hash_add_field(CC_HASH_START, order->shared(&name));
		(void)cc_vec_add(&out, &name);
	}
	return out;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec found = cc_vec_new(arena, sizeof(struct written_name));
	struct kept_written *kept = cc_arena_alloc(arena, sizeof(*kept));
	if (kept == NULL || !collect(&found, archive, archive->article_count))
		return NULL;
	for (size_t i = 0; i < ORDERS; i++) {
		struct cc_vec names = keyed(&found, &orders[i], arena);
		kept->shelves[i] = cc_shelf_of(&names, orders[i].compare, arena);
		if (kept->shelves[i] == NULL)
			return NULL;
	}
	return kept;
}

static bool compare_in_order(const struct cc_vec *found, const struct cc_shelf *kept, const struct order *order,
			     const struct tour *tour)
{
	struct group group;
	struct cc_vec names = keyed(found, order, found->arena);
	if (!cc_shelf_join(&names, kept, order->compare))
		return false;
	for (size_t start = 0; start < names.len;) {
		start = gather(&group, order, names.items, start, names.len);
		if (!compare_group(&group, order, tour))
			return false;
	}
	return true;
}

bool written_names_compare(const struct cc_check_input *input, written_visit visit, void *context,
			   struct cc_arena *arena)
{
	struct cc_vec found = cc_vec_new(arena, sizeof(struct written_name));
	const struct tour tour = {.input = input, .visit = visit, .context = context};
	void *made;
	bool ok = cc_kept_get(&made, input, CC_KEPT_WRITTEN, keep) && collect(&found, input, cc_check_focus(input));
	const struct kept_written *kept = made;
	for (size_t i = 0; i < ORDERS && ok; i++)
		ok = compare_in_order(&found, kept != NULL ? kept->shelves[i] : NULL, &orders[i], &tour);
	return ok;
}

struct cc_span written_name_span(const struct written_name *name)
{
	return (struct cc_span){.start = name->start, .end = name->start + name->first.len + 1 + name->last.len};
}
