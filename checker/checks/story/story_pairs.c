/* Articles that share one of the names they say most, as far as few articles do.
 * Leaves which names those are to story_names.c. */
#include "checks/story/story_pairs.h"

#include "checks/shared/shelf.h"
#include "checks/shared/word_hashes.h"
#include "checks/story/story_names.h"

enum {
	NAMES_MOST = 8,
	DAYS_MOST = 60,
	TOGETHER = 24 /* articles under one name; who has more is a place that everything happens in */
};

static int compare_filed(const void *left, const void *right)
{
	const struct cc_shelf_head *a = left;
	const struct cc_shelf_head *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return (a->article->index > b->article->index) - (a->article->index < b->article->index);
}

static bool file_article(struct cc_vec *out, struct noun_kin *kin, const struct cc_article *article)
{
	uint64_t names[NAMES_MOST];
	size_t count = 0;
	bool ok = noun_kin_names(names, NAMES_MOST, &count, kin, article);
	for (size_t i = 0; ok && i < count; i++) {
		const struct cc_shelf_head filed = {.key = names[i], .article = article};
		ok = cc_vec_add(out, &filed);
	}
	return ok;
}

/* What is kept of an archive is made before anything is known of its articles: that is found out and forgotten. */
static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct cc_shelf_head));
	struct cc_arena *passing = cc_arena_new(cc_arena_allocator(arena));
	bool ok = passing != NULL;
	for (size_t i = 0; ok && i < archive->article_count; i++) {
		struct story_names names;
		uint64_t keys[NAMES_MOST];
		cc_arena_reset(passing);
		ok = story_names_find(&names, archive->rules, archive->articles[i], passing);
		size_t count = ok ? story_names_foremost(keys, NAMES_MOST, &names) : 0;
		for (size_t k = 0; ok && k < count; k++) {
			const struct cc_shelf_head filed = {.key = keys[k], .article = archive->articles[i]};
			ok = cc_vec_add(&all, &filed);
		}
	}
	cc_arena_free(passing);
	return ok ? cc_shelf_of(&all, compare_filed, arena) : NULL;
}

static bool add_pairs(struct cc_vec *pairs, const struct cc_check_input *input, const struct cc_shelf_head *filed,
		      size_t count)
{
	for (size_t i = 0; i < count && cc_check_is_draft(input, filed[i].article); i++)
		for (size_t k = i + 1; k < count; k++) {
			const uint64_t pair = (uint64_t)filed[i].article->index << 32 | filed[k].article->index;
			if (!cc_vec_add(pairs, &pair))
				return false;
		}
	return true;
}

/* Each pair as often as they share names, sorted: the index of the one article in the upper half, of the other in the
 * lower. */
static bool find_pairs(struct cc_vec *pairs, struct noun_kin *kin, const struct cc_check_input *input,
		       struct cc_arena *arena)
{
	void *shelf;
	struct cc_vec all = cc_vec_new(arena, sizeof(struct cc_shelf_head));
	bool ok = cc_kept_get(&shelf, input, CC_KEPT_STORY_PAIRS, keep);
	for (size_t i = 0; ok && i < cc_check_fresh_count(input); i++)
		ok = file_article(&all, kin, cc_check_fresh(input, i));
	if (!ok || !cc_shelf_join_claims(&all, shelf, compare_filed, input))
		return false;
	const struct cc_shelf_head *filed = all.items;
	for (size_t start = 0, end; ok && start < all.len; start = end) {
		for (end = start + 1; end < all.len && filed[end].key == filed[start].key;)
			end++;
		ok = end - start > TOGETHER || add_pairs(pairs, input, filed + start, end - start);
	}
	cc_word_hashes_sort(pairs);
	return ok;
}

bool story_pairs_each(struct noun_kin *kin, const struct cc_check_input *input, struct cc_arena *arena,
		      story_pair_visit visit, void *self)
{
	struct cc_vec pairs = cc_vec_new(arena, sizeof(uint64_t));
	bool ok = find_pairs(&pairs, kin, input, arena);
	const uint64_t *items = pairs.items;
	for (size_t i = 0; ok && i < pairs.len; i++) {
		const struct cc_article *a = input->articles[items[i] >> 32];
		const struct cc_article *b = input->articles[items[i] & UINT32_MAX];
		bool told = false;
		if ((i > 0 && items[i] == items[i - 1]) || cc_article_days_between(a, b) > DAYS_MOST)
			continue;
		ok = noun_kin_tells_story(&told, kin, a, b) && (!told || visit(self, a, b));
	}
	return ok;
}
