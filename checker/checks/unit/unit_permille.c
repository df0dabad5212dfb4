/* One rate of two articles of one story, in per cent here and per mille there: 婴儿死亡率降至3.1% / 下降到3.1‰.
 * Leaves steps given in points to unit_points.c, other units to noun_twins.c. */
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/noun/noun_kin.h"
#include "checks/shared/compose.h"
#include "checks/shared/say.h"
#include "checks/shared/shelf.h"
#include "checks/shared/wording_edges.h"
#include "checks/unit/unit_points.h"

enum { NAME_CHARACTERS = 3, TOGETHER = 32, CONFIDENCE = 800 };

/* A rate, filed under its digits and the end of its name: 死亡率 and 3.1. */
struct rate {
	struct cc_shelf_head head;
	struct cc_span mark;
	bool permille;
};

/* Without 降至, 达到, 为: 婴儿死亡率. */
static struct cc_str name_before(const struct cc_ruleset *rules, struct cc_str words)
{
	static const enum cc_wording kinds[] = {CC_WORDING_FALL_TO,    CC_WORDING_RISE_TO, CC_WORDING_BETTER_TO,
						CC_WORDING_VALUE_LEAD, CC_WORDING_IS,	   CC_WORDING_FILL};
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		words = cc_wording_trim_end(rules, kinds[i], words);
	size_t start = words.len;
	for (int i = 0; i < NAME_CHARACTERS; i++)
		if (start == 0 || !cc_utf8_is_han(cc_utf8_prev(words, &start)))
			return (struct cc_str){0};
	return cc_str_slice(words, start, words.len);
}

static bool is_permille(const struct cc_quantity *quantity)
{
	return quantity->unit.ptr != NULL && cc_str_equal(quantity->unit, CC_STR("‰"));
}

static bool add_rate(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_article *article,
		     uint32_t sentence, const struct cc_quantity *quantity)
{
	struct rate rate = {.head = {.article = article}, .mark = quantity->phrase, .permille = is_permille(quantity)};
	bool percent = quantity->unit.ptr != NULL && cc_str_equal(quantity->unit, CC_STR("%"));
	if ((!rate.permille && !percent) || !cc_quantity_is_exact(quantity))
		return true;
	size_t start = article->text.sentences[sentence].span.start;
	struct cc_str name = name_before(rules, cc_str_slice(article->text.view, start, quantity->phrase.start));
	struct cc_decimal value = cc_decimal_normalise(quantity->printed);
	rate.head.key = cc_hash_mix(cc_hash_add_field(CC_HASH_START, name) ^ (uint64_t)value.coefficient);
	rate.head.key = cc_hash_mix(rate.head.key ^ (uint64_t)(uint32_t)value.exponent);
	/* 进入全球前1%, 进入前1‰: two lists */
	bool list = cc_word_list_ends(cc_words_of(rules, CC_WORDS_TOP_BEFORE), name) > 0;
	return name.len == 0 || list || cc_vec_add(out, &rate);
}

static bool gather(struct cc_vec *out, const struct cc_check_input *input, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct cc_article *article = input->articles[i];
		for (uint32_t s = 0; s < article->text.sentence_count; s++)
			for (size_t k = 0; k < article->mentions[s].quantity_count; k++)
				if (!add_rate(out, input->rules, article, s, &article->mentions[s].quantities[k]))
					return false;
	}
	return true;
}

static int compare(const void *left, const void *right)
{
	const struct rate *a = left;
	const struct rate *b = right;
	if (a->head.key != b->head.key)
		return a->head.key < b->head.key ? -1 : 1;
	return cc_compose_compare_places(a->head.article, a->mark.start, b->head.article, b->mark.start);
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec rates = cc_vec_new(arena, sizeof(struct rate));
	return gather(&rates, archive, archive->article_count) ? cc_shelf_of(&rates, compare, arena) : NULL;
}

static bool tell(struct cc_vec *findings, const struct rate *a, const struct rate *b,
		 const struct cc_check_input *input, struct cc_arena *arena)
{
	struct cc_vec places = cc_vec_new(arena, sizeof(struct cc_location));
	struct cc_location left = cc_compose_place(a->head.article, cc_article_reading(a->head.article, a->mark));
	struct cc_location right = cc_compose_place(b->head.article, cc_article_reading(b->head.article, b->mark));
	struct cc_str args[] = {cc_str_of_span(a->head.article->text.view, a->mark),
				cc_str_of_span(b->head.article->text.view, b->mark)};
	struct cc_str why = cc_str_from(cc_say(input, "per cent, or per mille?", "是“%”还是“‰”？"));
	struct cc_finding finding = {
	    .check = cc_check_unit_scale.id,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = CONFIDENCE,
	    .message =
		cc_compose(arena, cc_say(input, "one rate, two units: {0} and {1}", "同一比率两个单位：{0} 与 {1}"),
			   args, sizeof(args) / sizeof(args[0])),
	    .explanation = cc_compose_keep(arena, &why, 1, sizeof(why)),
	    .explanation_count = 1,
	};
	if (!cc_vec_add(&places, &left) || !cc_vec_add(&places, &right))
		return false;
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && finding.explanation != NULL && cc_vec_add(findings, &finding);
}

static bool hold(struct cc_vec *findings, struct noun_kin *kin, const struct rate *a, const struct rate *b,
		 struct cc_arena *arena)
{
	enum noun_kinship between = NOUN_KIN_NONE;
	if (a->permille == b->permille || a->head.article == b->head.article)
		return true;
	if (!noun_kin_between(&between, kin, a->head.article, b->head.article))
		return false;
	return between != NOUN_KIN_FIGURES || tell(findings, a, b, kin->input, arena);
}

static bool hold_all(struct cc_vec *findings, struct noun_kin *kin, const struct cc_vec *rates, struct cc_arena *arena)
{
	const struct rate *items = rates->items;
	for (size_t start = 0, end; start < rates->len; start = end) {
		for (end = start + 1; end < rates->len && items[end].head.key == items[start].head.key;)
			end++;
		for (size_t i = start; i < end && end - start <= TOGETHER; i++)
			for (size_t k = i + 1; k < end && cc_check_is_draft(kin->input, items[i].head.article); k++)
				if (!hold(findings, kin, &items[i], &items[k], arena))
					return false;
	}
	return true;
}

static bool states_permille(const struct cc_article *article)
{
	for (uint32_t s = 0; s < article->text.sentence_count; s++)
		for (size_t k = 0; k < article->mentions[s].quantity_count; k++)
			if (is_permille(&article->mentions[s].quantities[k]))
				return true;
	return false;
}

/* Most runs have no such rate at all; what an archive has is kept. */
static bool may_differ(const struct cc_check_input *input)
{
	bool any = cc_check_has_archive(input);
	for (size_t i = 0; i < input->article_count && !any; i++)
		any = states_permille(input->articles[i]);
	return any;
}

bool unit_permille_check(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena)
{
	if (!may_differ(input))
		return true;
	struct cc_arena *working = cc_arena_new(cc_arena_allocator(arena));
	if (working == NULL)
		return false;
	struct cc_vec rates = cc_vec_new(working, sizeof(struct rate));
	struct noun_kin kin;
	void *kept;
	bool ok = noun_kin_new(&kin, input, working) && cc_kept_get(&kept, input, CC_KEPT_PERMILLE, keep) &&
		  gather(&rates, input, cc_check_focus(input)) && cc_shelf_join(&rates, kept, compare) &&
		  hold_all(findings, &kin, &rates, arena);
	cc_arena_free(working);
	return ok;
}
