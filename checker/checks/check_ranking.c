/* ranking: two ranks of one thing, two lists of the first n, two who claim to be the first or the largest.
 * Leaves ranks against the values beside them to check_arithmetic.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/copy/families.h"
#include "checks/ranking/ranking.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"

enum { SHOWN_CHARACTERS = 40, CONFIDENCE = 800 };

bool ranking_subject(struct cc_str *out, struct ranking_work *work, const struct cc_article *article, uint32_t sentence,
		     size_t to)
{
	const struct cc_text *text = &article->text;
	if (!cc_word_scan_take(&work->scan, work->input->rules, article, sentence))
		return false;
	struct cc_span name = cc_subject_last(&work->scan, text->sentences[sentence].span.start, to);
	if (cc_span_len(name) == 0 && sentence > 0 &&
	    text->sentences[sentence - 1].block == text->sentences[sentence].block) {
		struct cc_span before = text->sentences[sentence - 1].span;
		if (!cc_word_scan_take(&work->scan, work->input->rules, article, sentence - 1))
			return false;
		name = cc_subject_first(&work->scan, before.start, before.end);
		if (!cc_word_scan_take(&work->scan, work->input->rules, article, sentence))
			return false;
	}
	*out = cc_str_of_span(text->view, name);
	return true;
}

/* ---- gathering ---- */

static bool gather_all(struct cc_vec *out, struct ranking_work *work, size_t count, ranking_gatherer gather)
{
	for (size_t i = 0; i < count; i++) {
		const struct cc_article *article = work->input->articles[i];
		for (uint32_t k = 0; k < article->text.sentence_count; k++)
			if (!gather(out, work, article, k))
				return false;
	}
	return true;
}

static int compare_heads(const void *left, const void *right)
{
	const struct ranking_head *a = left;
	const struct ranking_head *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->article, a->mark.start, b->article, b->mark.start);
}

void *ranking_keep(const struct cc_check_input *archive, const struct ranking_sort *sort, struct cc_arena *arena)
{
	struct ranking_work work = {.input = archive, .working = arena, .scan = cc_word_scan_new(arena)};
	struct cc_vec all = cc_vec_new(arena, sort->size);
	bool ok = gather_all(&all, &work, archive->article_count, sort->gather);
	return ok ? cc_shelf_of(&all, compare_heads, arena) : NULL;
}

bool ranking_join(struct cc_vec *out, struct ranking_work *work, const struct ranking_sort *sort)
{
	void *kept;
	return cc_kept_get(&kept, work->input, sort->kept, sort->keep) &&
	       gather_all(out, work, cc_check_focus(work->input), sort->gather) &&
	       cc_shelf_join(out, kept, compare_heads);
}

/* ---- holding ---- */

static bool hold_group(struct ranking_work *work, const struct ranking_sort *sort, const struct ranking_group *group)
{
	for (size_t i = 0; i < group->count && group->count <= sort->most; i++) {
		const struct ranking_head *a = ranking_head_at(group, i);
		for (size_t k = i + 1; k < group->count && cc_check_is_draft(work->input, a->article); k++)
			if (!sort->hold(work, group, a, ranking_head_at(group, k)))
				return false;
	}
	return true;
}

bool ranking_look_at(struct ranking_work *work, const struct ranking_sort *sort)
{
	struct cc_vec all = cc_vec_new(work->working, sort->size);
	if (!ranking_join(&all, work, sort))
		return false;
	const struct ranking_group whole = {.items = all.items, .count = all.len, .size = sort->size};
	for (size_t start = 0, end; start < all.len; start = end) {
		const struct ranking_head *first = ranking_head_at(&whole, start);
		for (end = start + 1; end < all.len && ranking_head_at(&whole, end)->key == first->key;)
			end++;
		const struct ranking_group group = {.items = first, .count = end - start, .size = sort->size};
		if (!hold_group(work, sort, &group))
			return false;
	}
	return true;
}

bool ranking_add(struct ranking_work *work, const struct ranking_head *a, const struct ranking_head *b,
		 struct ranking_pair said)
{
	said.a = a->article;
	said.b = b->article;
	said.mark_a = a->mark;
	said.mark_b = b->mark;
	return cc_vec_add(&work->pairs, &said);
}

/* ---- telling ---- */

/* A pair as two of the texts that cc_families ties together. */
struct tied {
	struct cc_kin kin;
	const struct ranking_pair *pair;
	size_t order;
};

static uint64_t place_hash(const struct ranking_pair *pair, const struct cc_article *article, struct cc_span mark)
{
	uint64_t hash = cc_hash_mix((uint64_t)pair->kind + 1);
	hash = cc_hash_mix(hash ^ (uint64_t)article->index);
	return cc_hash_mix(hash ^ (uint64_t)mark.start);
}

static int compare_tied(const void *left, const void *right)
{
	const struct tied *a = left;
	const struct tied *b = right;
	if (a->kin.family != b->kin.family)
		return a->kin.family < b->kin.family ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

/* @return NULL when out of memory. */
static struct tied *tie(const struct ranking_work *work)
{
	const struct ranking_pair *pairs = work->pairs.items;
	size_t count = work->pairs.len;
	struct tied *ties = cc_arena_array(work->working, count, sizeof(*ties));
	struct cc_kin *kins = cc_arena_array(work->working, count, sizeof(*kins));
	if (ties == NULL || kins == NULL)
		return NULL;
	for (size_t i = 0; i < count; i++)
		kins[i] = (struct cc_kin){.a = place_hash(&pairs[i], pairs[i].a, pairs[i].mark_a),
					  .b = place_hash(&pairs[i], pairs[i].b, pairs[i].mark_b)};
	if (!cc_families(kins, count, work->working))
		return NULL;
	for (size_t i = 0; i < count; i++)
		ties[i] = (struct tied){.kin = kins[i], .pair = &pairs[i], .order = i};
	qsort(ties, count, sizeof(*ties), compare_tied);
	return ties;
}

static bool collect_places(struct cc_vec *places, const struct tied *ties, size_t count)
{
	for (size_t i = 0; i < 2 * count; i++) {
		const struct ranking_pair *pair = ties[i / 2].pair;
		const struct cc_article *article = i % 2 == 0 ? pair->a : pair->b;
		struct cc_span mark = i % 2 == 0 ? pair->mark_a : pair->mark_b;
		struct cc_location place = cc_compose_place(article, cc_article_reading(article, mark));
		if (!cc_vec_add(places, &place))
			return false;
	}
	struct cc_location *items = places->items;
	qsort(items, places->len, sizeof(*items), cc_compose_compare_locations);
	size_t kept = 0;
	for (size_t i = 0; i < places->len; i++)
		if (kept == 0 || cc_compose_compare_locations(&items[kept - 1], &items[i]) != 0)
			items[kept++] = items[i];
	places->len = kept;
	return true;
}

static struct cc_str shown(const struct ranking_work *work, const struct cc_article *article, struct cc_span mark)
{
	struct cc_str view = cc_str_of_span(article->text.view, mark);
	return cc_compose_excerpt(work->arena, view, SHOWN_CHARACTERS);
}

/* One family, said by the pair that was found first. */
static bool report_family(const struct ranking_work *work, const struct tied *ties, size_t count)
{
	const struct ranking_pair *pair = ties[0].pair;
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	if (!collect_places(&places, ties, count))
		return false;
	struct cc_str args[] = {pair->about, shown(work, pair->a, pair->mark_a), shown(work, pair->b, pair->mark_b)};
	struct cc_str why = cc_str_from(pair->why);
	struct cc_finding finding = {
	    .check = cc_check_ranking.id,
	    .severity = pair->severity,
	    .confidence = CONFIDENCE,
	    .message = cc_compose(work->arena, pair->message, args, sizeof(args) / sizeof(args[0])),
	    .explanation = cc_compose_keep(work->arena, &why, 1, sizeof(why)),
	    .explanation_count = 1,
	};
	say_set_locations(&finding, &places);
	return args[1].ptr != NULL && args[2].ptr != NULL && finding.message.ptr != NULL &&
	       finding.explanation != NULL && cc_vec_add(work->findings, &finding);
}

bool ranking_report(struct ranking_work *work)
{
	size_t count = work->pairs.len;
	struct tied *ties = count > 0 ? tie(work) : NULL;
	if (count > 0 && ties == NULL)
		return false;
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && ties[end].kin.family == ties[start].kin.family;)
			end++;
		if (!report_family(work, ties + start, end - start))
			return false;
	}
	return true;
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct ranking_work work = {
	    .input = input, .findings = findings, .arena = arena, .working = cc_arena_new(cc_arena_allocator(arena))};
	bool ok = work.working != NULL;
	if (ok) {
		work.scan = cc_word_scan_new(work.working);
		work.pairs = cc_vec_new(work.working, sizeof(struct ranking_pair));
		ok = noun_kin_new(&work.kin, input, work.working) && ranking_look_at_ranks(&work) &&
		     ranking_look_at_standings(&work) && ranking_look_at_lists(&work) &&
		     ranking_look_at_listed(&work) && ranking_look_at_firsts(&work) && ranking_look_at_places(&work) &&
		     ranking_look_at_stories(&work) && ranking_look_at_companions(&work) &&
		     ranking_look_at_retold(&work) && ranking_look_at_told(&work) && ranking_report(&work);
	}
	cc_arena_free(work.working);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "ranking: out of memory");
}

const struct cc_check cc_check_ranking = {
    .id = "ranking",
    .title = {.en = "Ranks that cannot both be", .zh = "名次与榜单不符"},
    .help =
	"Two ranks of one thing in one list and year (排名第58位 / 排名第85位, ranked 41st / 44th); lists of the first "
	"n of\n"
	"one year whose members or order differ; who says to be in such a list that does not name it; and what only "
	"one\n"
	"can be, claimed by two: 全国首个…, the largest maker of … in Europe.\n"
	"\n"
	"One list is told by the words of its name, one thing by its name or, where the sentence names nobody, by "
	"what\n"
	"two articles have in common. So are the places of a metric (发电装机容量居全国第6位 / 第9位) and of a "
	"superlative\n"
	"(the third busiest airport in the country, 全省第三大淡水湖), between articles that speak of the same; and "
	"places\n"
	"or turns in any words where two sentences tell the same: 有记录以来第三高 / 列有记录以来第二位, the first / "
	"the\n"
	"third satellite.\n"
	"\n"
	"Silent: other years and lists; ranks that are aimed at; \"one of the largest\", 之一; firsts of two places "
	"(全市\n"
	"首个 of two cities, the largest in the county); two ranks in one sentence.\n",
    .bad = "在2024年度全国医院绩效考核中，松岭市人民医院排名第58位。……在2024年度全国医院绩效考核中，松岭市人民医院排名"
	   "第85位。",
    .good = "在2024年度全国医院绩效考核中，松岭市人民医院排名第58位，2023年为第85位。",
    .run = run,
};
