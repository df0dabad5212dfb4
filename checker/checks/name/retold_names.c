/* Which names of two articles of one story are one person's in two writings.
 * Leaves finding what may be a name to retold_han.c and retold_latin.c. */
#include "checks/name/retold_names.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/traditional.h"
#include "checks/noun/noun_kin.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/shelf.h"
#include "checks/shared/wording_hits.h"

enum { CROWD = 64, RETOLD = 4, SURE = 800, DOUBTFUL = 600 };

struct work {
	struct cc_vec *findings;
	const struct cc_check_input *input;
	struct cc_arena *arena;
	struct noun_kin kin;
	struct cc_vec writings;
};

static bool collect(struct cc_vec *out, const struct cc_check_input *input, size_t count, struct cc_arena *arena)
{
	struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
	for (size_t i = 0; i < count; i++) {
		const struct cc_article *article = input->articles[i];
		for (uint32_t s = 0; s < article->text.sentence_count; s++) {
			if (!cc_wording_hits(&hits, input->rules, article, s) ||
			    !retold_names_of_han(out, input->rules, article, s, &hits) ||
			    !retold_names_of_latin(out, input->rules, article, s, &hits))
				return false;
		}
	}
	return true;
}

static int compare(const void *left, const void *right)
{
	const struct retold_name *a = left;
	const struct retold_name *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->article, a->span.start, b->article, b->span.start);
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct retold_name));
	return collect(&all, archive, archive->article_count, arena) ? cc_shelf_of(&all, compare, arena) : NULL;
}

static struct cc_str shown(const struct retold_name *name)
{
	return cc_str_of_span(name->article->text.view, name->span);
}

/* Corwin Plasket is not in Corwin Plaskett. */
static bool knows(const struct cc_article *article, const struct retold_name *name)
{
	struct cc_str view = article->text.view;
	struct cc_str words = shown(name);
	for (size_t at = cc_str_find(view, words, 0); at != SIZE_MAX; at = cc_str_find(view, words, at + 1))
		if (at + words.len == view.len || !cc_ascii_is_letter(view.ptr[at + words.len]))
			return true;
	return false;
}

/* 物组一 of 古生物组一年收到…: what goes on in several ways in one article is no name. */
static bool goes_on_otherwise(const struct retold_name *name)
{
	enum { PAIR_BYTES = 6 };
	struct cc_str view = name->article->text.view;
	struct cc_str words = shown(name);
	struct cc_str pair = cc_str_slice(words, 0, PAIR_BYTES);
	if (words.len <= PAIR_BYTES || (unsigned char)words.ptr[0] < 0x80)
		return false;
	for (size_t at = cc_str_find(view, pair, 0); at != SIZE_MAX; at = cc_str_find(view, pair, at + 1))
		if (!cc_str_starts(cc_str_slice(view, at, view.len), words))
			return true;
	return false;
}

/* ---- telling ---- */

/* Two writings and a place of each. */
struct writing {
	uint64_t key; /* of the two writings */
	const struct retold_name *a;
	const struct retold_name *b;
	bool sure;
	size_t order;
};

static int compare_writings(const void *left, const void *right)
{
	const struct writing *a = left;
	const struct writing *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

static bool add_place(struct cc_vec *places, const struct retold_name *name)
{
	struct cc_location place = cc_compose_place(name->article, cc_article_reading(name->article, name->span));
	const struct cc_location *known = places->items;
	for (size_t i = 0; i < places->len; i++)
		if (cc_compose_compare_locations(&known[i], &place) == 0)
			return true;
	return cc_vec_add(places, &place);
}

/* The bytes of the letter at `at`: with an accent two. */
static size_t letter_bytes(struct cc_str text, size_t at)
{
	return (text.ptr[at] & 0x80) != 0 && at + 1 < text.len ? 2 : 1;
}

/* Sinn Féin / Sinn Fein: one spelling, with its accents and without. */
static bool differ_by_accents(struct cc_str a, struct cc_str b)
{
	size_t i = 0;
	size_t k = 0;
	while (i < a.len && k < b.len) {
		size_t left = letter_bytes(a, i);
		size_t right = letter_bytes(b, k);
		if (left == right && memcmp(a.ptr + i, b.ptr + k, left) != 0)
			return false;
		i += left;
		k += right;
	}
	return i == a.len && k == b.len;
}

/* All places of two writings in one finding. */
static bool report(struct work *work, const struct writing *writings, size_t count)
{
	struct cc_str words[] = {shown(writings->a), shown(writings->b)};
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	bool sure = false;
	/* a document in traditional script is read in simplified one */
	if (cc_same_simplified(words[0], words[1]))
		return true;
	for (size_t i = 0; i < count; i++) {
		sure = sure || writings[i].sure;
		if (!add_place(&places, writings[i].a) || !add_place(&places, writings[i].b))
			return false;
	}
	/* a matter of style */
	sure = sure && !differ_by_accents(words[0], words[1]);
	struct cc_finding finding = {
	    .check = "name",
	    .severity = sure ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO,
	    .confidence = sure ? SURE : DOUBTFUL,
	    .message = cc_compose(
		work->arena, cc_say(work->input, "one person in two spellings? {0} / {1}", "同一人名两种写法？{0}/{1}"),
		words, 2),
	};
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && cc_vec_add(work->findings, &finding);
}

static bool tell(struct work *work)
{
	const struct writing *items = work->writings.items;
	if (work->writings.len > 1)
		qsort(work->writings.items, work->writings.len, sizeof(*items), compare_writings);
	for (size_t start = 0, end; start < work->writings.len; start = end) {
		for (end = start + 1; end < work->writings.len && items[end].key == items[start].key;)
			end++;
		if (!report(work, items + start, end - start))
			return false;
	}
	return true;
}

/* ---- finding ---- */

static bool may_be_one(const struct work *work, const struct retold_name *a, const struct retold_name *b)
{
	bool han = (unsigned char)shown(a).ptr[0] >= 0x80;
	return han ? retold_han_may_be_one(a, b) : retold_latin_may_be_one(work->input->rules, a, b);
}

static uint64_t key_of(const struct retold_name *a, const struct retold_name *b)
{
	return cc_hash_add(CC_HASH_START, shown(a)) + cc_hash_add(CC_HASH_START, shown(b));
}

/* "Corwin Plaskett" and "Corwin Plasket" have one word in common; of 晁彦北 and 晁砚北 both are told to be a person. */
static bool is_sure(const struct work *work, const struct retold_name *a, const struct retold_name *b, size_t shared)
{
	return shared >= RETOLD || (a->told && b->told) || retold_latin_shares_word(work->input->rules, a, b);
}

static bool is_found(const struct work *work, uint64_t key, size_t from)
{
	const struct writing *items = work->writings.items;
	for (size_t i = from; i < work->writings.len; i++)
		if (items[i].key == key)
			return true;
	return false;
}

/* Neither article knows the other's name: two cousins are told apart where both stand. What two articles of one story
 * found goes for a third that speaks of the same. */
static bool hold(struct work *work, const struct retold_name *a, const struct retold_name *b, size_t from)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	size_t shared = 0;
	if (a->article == b->article || cc_str_equal(shown(a), shown(b)) || !may_be_one(work, a, b))
		return true;
	if (!noun_kin_between(&kin, &work->kin, a->article, b->article) ||
	    !noun_kin_shared(&shared, &work->kin, a->article, b->article))
		return false;
	bool told = kin == NOUN_KIN_NAMES && (is_found(work, key_of(a, b), from) || retold_han_has_one_role(a, b));
	bool story = kin == NOUN_KIN_FIGURES || told;
	if (!story || knows(a->article, b) || knows(b->article, a) || goes_on_otherwise(a) || goes_on_otherwise(b))
		return true;
	struct writing writing = {
	    .key = key_of(a, b), .a = a, .b = b, .sure = is_sure(work, a, b, shared), .order = work->writings.len};
	return cc_vec_add(&work->writings, &writing);
}

/* The first place of a name in its article stands for all. */
static bool is_again(const struct retold_name *names, size_t from, size_t at)
{
	for (size_t i = at; i-- > from && names[i].article == names[at].article;)
		if (cc_str_equal(shown(&names[i]), shown(&names[at])) && names[i].told >= names[at].told)
			return true;
	return false;
}

static bool hold_group(struct work *work, const struct retold_name *names, size_t count, size_t from)
{
	for (size_t i = 0; count <= CROWD && i < count && cc_check_is_draft(work->input, names[i].article); i++)
		for (size_t k = i + 1; k < count && !is_again(names, 0, i); k++)
			if (!is_again(names, 0, k) && !hold(work, &names[i], &names[k], from))
				return false;
	return true;
}

bool names_check_retold(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct work work = {.findings = findings,
			    .input = input,
			    .arena = arena,
			    .writings = cc_vec_new(arena, sizeof(struct writing))};
	struct cc_vec all = cc_vec_new(arena, sizeof(struct retold_name));
	void *kept;
	if (!noun_kin_new(&work.kin, input, arena) || !cc_kept_get(&kept, input, CC_KEPT_RETOLD_NAMES, keep) ||
	    !collect(&all, input, cc_check_focus(input), arena) || !cc_shelf_join(&all, kept, compare))
		return false;
	const struct retold_name *names = all.items;
	for (size_t start = 0, end; start < all.len; start = end) {
		for (end = start + 1; end < all.len && names[end].key == names[start].key;)
			end++;
		size_t from = work.writings.len;
		if (!hold_group(&work, names + start, end - start, from) ||
		    (work.writings.len > from && !hold_group(&work, names + start, end - start, from)))
			return false;
	}
	return tell(&work);
}
