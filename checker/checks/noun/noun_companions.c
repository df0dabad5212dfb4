/* Sentences of two articles that tell one thing by the same figures, and differ in the one that follows from them.
 * Leaves sentences that share their words to copies.c. */
#include "checks/noun/noun_companions.h"

#include "base/hash.h"
#include "checks/noun/noun_apart.h"
#include "checks/noun/noun_retold.h"
#include "checks/shared/word_hashes.h"

#define KIND(name) (UINT64_C(1) << CC_WORDING_##name)

enum {
	TELLING = 100,
	TELLING_BESIDE = 10,
	WORDS_MOST = 24,
	WORDS_ALIKE = 2,
	WORDS_OF = 3,
	POINTS = 5,
	STEADY_DAYS = 60,
	SHARED = 4 /* figures of two articles that say one thing behind two digits */
};

/* ---- the figures before one ---- */

/* The two nearest figures before a figure in its sentence; NULL: none. */
struct before {
	const struct cc_quantity *near;
	const struct cc_quantity *far;
};

static const struct cc_mentions *mentions_of(const struct noun_claim *claim)
{
	return &claim->article->mentions[claim->noun->sentence];
}

/* How many figures of the sentence begin before `at`. */
static size_t count_before(const struct cc_mentions *mentions, size_t at)
{
	size_t low = 0;
	size_t high = mentions->quantity_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (mentions->quantities[middle].phrase.start < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct before figures_before(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = mentions_of(claim);
	const size_t start = claim->quantity->phrase.start;
	struct before before = {0};
	for (size_t i = count_before(mentions, start); i-- > 0 && before.far == NULL;) {
		if (mentions->quantities[i].phrase.end > start)
			continue;
		*(before.near == NULL ? &before.near : &before.far) = &mentions->quantities[i];
	}
	return before;
}

static bool is_telling(const struct cc_quantity *quantity, unsigned least)
{
	return quantity != NULL && cc_quantity_is_exact(quantity) &&
	       cc_decimal_normalise(quantity->value).coefficient >= least;
}

/* 每公斤2.8元 and 3.2元 of one sentence: what the price is of is said once. */
static struct cc_str unit_of(const struct cc_quantity *quantity)
{
	struct cc_str unit = cc_quantity_counted_unit(quantity);
	size_t per = cc_str_find(unit, CC_STR("/"), 0);
	return per != SIZE_MAX ? cc_str_slice(unit, 0, per) : unit;
}

static uint64_t hash_of(const struct cc_quantity *quantity)
{
	struct cc_decimal value = cc_decimal_normalise(quantity->value);
	uint64_t hash = cc_hash_add_field(CC_HASH_START, unit_of(quantity));
	hash = cc_hash_mix(hash ^ (uint64_t)value.coefficient);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent);
}

static uint64_t key_behind_one(struct before before)
{
	return is_telling(before.near, TELLING_BESIDE) ? hash_of(before.near) | 1 : 0;
}

/* In either order: "4520吨增至4860吨" and "4860吨，比上年的4520吨". */
static uint64_t key_behind_two(struct before before)
{
	bool telling = is_telling(before.near, TELLING_BESIDE) && is_telling(before.far, TELLING_BESIDE);
	return telling ? (hash_of(before.near) + hash_of(before.far)) | 1 : 0;
}

static const struct {
	enum cc_kept_kind kind;
	uint64_t (*key)(struct before before);
} ways[NOUN_COMPANIONS] = {
    [NOUN_BEHIND_ONE] = {CC_KEPT_BEHIND_ONE, key_behind_one},
    [NOUN_BEHIND_TWO] = {CC_KEPT_BEHIND_TWO, key_behind_two},
};

/* ---- gathering ---- */

static bool add(struct cc_vec *out, enum noun_companion way, struct noun_claim *claim)
{
	uint64_t before = cc_quantity_is_exact(claim->quantity) ? ways[way].key(figures_before(claim)) : 0;
	claim->core = (struct cc_span){.start = claim->quantity->phrase.start, .end = claim->quantity->phrase.start};
	claim->key = cc_hash_mix(before ^ cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(claim->quantity)));
	return before == 0 || cc_vec_add(out, claim);
}

static bool gather_article(struct cc_vec *out, enum noun_companion way, const struct cc_article *article,
			   struct cc_arena *arena)
{
	for (size_t i = 0; i < article->noun_count; i++) {
		const struct cc_noun *noun = &article->nouns[i];
		struct noun_claim claim = {.article = article,
					   .noun = noun,
					   .quantity = &article->mentions[noun->sentence].quantities[noun->quantity]};
		if (!noun->loose && !add(out, way, &claim))
			return false;
	}
	for (size_t i = 0; i < article->claim_count; i++) {
		struct noun_claim claim;
		if (!noun_claim_bound(&claim, &article->claims[i], arena) || !add(out, way, &claim))
			return false;
	}
	return true;
}

static bool gather(struct cc_vec *out, enum noun_companion way, const struct cc_check_input *input,
		   struct cc_arena *arena)
{
	for (size_t i = 0; i < cc_check_fresh_count(input); i++)
		if (!gather_article(out, way, cc_check_fresh(input, i), arena))
			return false;
	return true;
}

static void *keep(enum noun_companion way, const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct noun_claim));
	return gather(&all, way, archive, arena) ? noun_claims_shelf(&all, arena) : NULL;
}

static void *keep_one(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return keep(NOUN_BEHIND_ONE, archive, arena);
}

static void *keep_two(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return keep(NOUN_BEHIND_TWO, archive, arena);
}

bool noun_companions_gather(struct cc_vec *out, enum noun_companion way, const struct cc_check_input *input,
			    struct cc_arena *arena)
{
	static const cc_kept_maker makers[NOUN_COMPANIONS] = {keep_one, keep_two};
	void *shelf;
	return cc_kept_get(&shelf, input, ways[way].kind, makers[way]) && gather(out, way, input, arena) &&
	       cc_shelf_join_claims(out, shelf, noun_claims_compare, input);
}

/* ---- judging ---- */

/* From the figure before it to the end of its clause or the figure behind it. */
static struct cc_span stretch_of(const struct noun_claim *claim)
{
	const struct cc_text *text = &claim->article->text;
	const struct cc_sentence *sentence = &text->sentences[claim->noun->sentence];
	const struct cc_mentions *mentions = mentions_of(claim);
	const struct cc_quantity *near = figures_before(claim).near;
	struct cc_span stretch = {.start = near != NULL ? near->phrase.end : sentence->span.start,
				  .end = sentence->span.end};
	size_t at = claim->quantity->phrase.start;
	for (uint32_t i = 0; i < sentence->clause_count; i++) {
		struct cc_span clause = text->clauses[sentence->clause_first + i].span;
		if (clause.start <= at && at < clause.end && clause.end < stretch.end &&
		    clause.end >= claim->quantity->phrase.end)
			stretch.end = clause.end;
	}
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		size_t start = mentions->quantities[i].phrase.start;
		if (start >= claim->quantity->phrase.end && start < stretch.end)
			stretch.end = start;
	}
	return stretch;
}

/* What the words before the figure make of it. 比上年 is what 增长 says without it. */
struct saying {
	uint64_t kinds;
	struct cc_period period; /* the last one named between; unset: none */
	const struct cc_scope *scope;
	struct cc_vec words; /* uint64_t, sorted */
};

static bool read_saying(struct saying *out, struct noun_judge *judge, const struct noun_claim *claim)
{
	static const uint64_t telling = KIND(RISE) | KIND(FALL) | KIND(OTHER_BASE) | KIND(YEARLY) | KIND(UNLIKE) |
					KIND(SHARE) | KIND(EACH) | KIND(AVERAGE) | KIND(NOT) | KIND(OVERLAP) |
					KIND(EXCLUSIVE) | KIND(ABOVE) | KIND(BELOW);
	const struct cc_mentions *mentions = mentions_of(claim);
	struct cc_span stretch = stretch_of(claim);
	struct noun_details *details = &judge->details;
	if (!cc_word_scan_take(&details->scan, details->rules, claim->article, claim->noun->sentence))
		return false;
	uint64_t kinds = cc_word_scan_kinds(&details->scan, stretch.start, stretch.end);
	kinds |= (kinds & KIND(OTHER_SHARE)) != 0 ? KIND(SHARE) : 0;
	*out = (struct saying){.kinds = kinds & telling, .words = cc_vec_new(details->arena, sizeof(uint64_t))};
	for (size_t i = 0; i < mentions->period_count; i++)
		if (cc_span_contains(stretch, mentions->periods[i].span))
			out->period = mentions->periods[i].period;
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (cc_span_contains(stretch, mentions->scopes[i].span))
			out->scope = mentions->scopes[i].scope;
	const struct cc_word_stretch words = {.article = claim->article,
					      .sentence = claim->noun->sentence,
					      .span = stretch,
					      .without = {claim->quantity->phrase}};
	if (!cc_word_hashes_add(&out->words, &words, WORDS_MOST))
		return false;
	cc_word_hashes_sort(&out->words);
	return true;
}

static bool is_han(const struct noun_claim *claim)
{
	return cc_text_is_han(&claim->article->text, claim->noun->sentence);
}

/* Both in one order: "96 owned, 71 under finance leases and 47 under operating leases",
 * 自有96架、融资租赁71架、经营租赁57架.
 */
static bool are_in_one_row(const struct noun_claim *a, const struct noun_claim *b)
{
	struct before left = figures_before(a);
	struct before right = figures_before(b);
	return key_behind_two(left) != 0 && key_behind_two(right) != 0 && hash_of(left.near) == hash_of(right.near) &&
	       hash_of(left.far) == hash_of(right.far);
}

/* "$24, a return $40" and "$24 one way, $44 for a return": behind two digits all the words are to be the same. "The
 * yield on the 10-year bond rose three basis points" is true of many days. */
static bool are_words_equal(const struct saying *a, const struct saying *b)
{
	static const uint64_t moves = KIND(RISE) | KIND(FALL);
	return a->words.len > 0 && a->words.len == b->words.len && ((a->kinds | b->kinds) & moves) == 0 &&
	       cc_word_hashes_shared(&a->words, &b->words) == a->words.len;
}

/* Two thirds of the words are alike; half of those of the shorter, or none, where a share is told, which is of what it
 * is of: 恢复9.32万户，占停电户数的96.1% and 恢复9.32万户，占92.1%. */
static bool are_words_alike(const struct saying *a, const struct saying *b, size_t shared)
{
	size_t least = a->words.len < b->words.len ? a->words.len : b->words.len;
	size_t most = a->words.len + b->words.len - least;
	bool share = (a->kinds & KIND(SHARE)) != 0 && shared * 2 >= least;
	return shared * WORDS_OF >= most * WORDS_ALIKE || share;
}

/* "a rise of" and "an increase of"; 净利润增长 is not 增长. */
static bool says_the_same(const struct saying *a, const struct saying *b, const struct noun_claim *left,
			  const struct noun_claim *right)
{
	static const uint64_t moves = KIND(RISE) | KIND(FALL) | KIND(SHARE);
	bool ratio = cc_str_equal(left->quantity->dimension, CC_STR("ratio"));
	if (is_han(left) != is_han(right))
		return are_in_one_row(left, right) && !ratio;
	size_t shared = cc_word_hashes_shared(&a->words, &b->words);
	bool named = shared > 0 || (ratio && (a->kinds & moves) != 0);
	return a->kinds == b->kinds && a->scope == b->scope && cc_period_equal(a->period, b->period) && named &&
	       are_words_alike(a, b, shared);
}

/* "Planned operations rose" is no plan: the figures before say that both tell one thing. */
static bool is_said(const struct noun_claim *claim)
{
	return claim->noun->modality != CC_MODALITY_NEGATED && claim->noun->modality != CC_MODALITY_HYPOTHETICAL;
}

static bool sentence_prints(const struct noun_claim *claim, const struct cc_quantity *figure)
{
	const struct cc_mentions *mentions = mentions_of(claim);
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (cc_decimal_compare(mentions->quantities[i].value, figure->value) == 0)
			return true;
	return false;
}

/* 485万标箱，航线118条 of June and 121条 of September: what is counted may grow while the figure before it stays. */
static bool may_have_grown(const struct noun_claim *a, const struct noun_claim *b)
{
	return !cc_str_equal(a->quantity->dimension, CC_STR("ratio")) &&
	       cc_article_days_between(a->article, b->article) > STEADY_DAYS;
}

static bool is_other_metric(const struct cc_claim *a, const struct cc_claim *b)
{
	return a != NULL && b != NULL && (!cc_str_equal(a->metric_id, b->metric_id) || a->aspect != b->aspect);
}

/* Before any words are read. */
static bool may_be_one(const struct noun_claim *a, const struct noun_claim *b)
{
	return a->article != b->article &&
	       cc_str_equal(cc_quantity_counted_unit(a->quantity), cc_quantity_counted_unit(b->quantity)) &&
	       !cc_interval_overlaps(a->quantity->hard, b->quantity->hard) && is_said(a) && is_said(b) &&
	       !may_have_grown(a, b) && !is_other_metric(a->bound, b->bound) && !noun_tells_apart(a, b) &&
	       !sentence_prints(a, b->quantity) && !sentence_prints(b, a->quantity);
}

/* What they stand behind is a figure of three digits, or two figures. */
static bool is_behind_telling(const struct noun_claim *a, const struct noun_claim *b)
{
	struct before left = figures_before(a);
	struct before right = figures_before(b);
	return is_telling(left.near, TELLING) || are_in_one_row(a, b) ||
	       (key_behind_two(left) != 0 && key_behind_two(left) == key_behind_two(right));
}

/* "From 71.2 percent to 83.5 percent", "right in 71.2 percent then, and in 85.3 percent now": digits that changed
 * places behind one figure of the same unit, whatever the words. */
static bool is_slip_behind_one(const struct noun_claim *a, const struct noun_claim *b)
{
	struct before left = figures_before(a);
	struct before right = figures_before(b);
	return noun_swapped_of_three(a, b) && is_telling(left.near, TELLING) && is_telling(right.near, TELLING) &&
	       hash_of(left.near) == hash_of(right.near) && cc_str_equal(unit_of(left.near), unit_of(a->quantity));
}

bool noun_companions_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a,
			   struct noun_claim *b)
{
	bool figures = false;
	struct saying left;
	struct saying right;
	*out = (struct noun_verdict){0};
	if (!may_be_one(a, b))
		return true;
	if (!noun_kin_tells_figures(&figures, &judge->kin, a->article, b->article))
		return false;
	if (!figures)
		return true;
	size_t shared = 0;
	if (!noun_kin_shared(&shared, &judge->kin, a->article, b->article) || !read_saying(&left, judge, a) ||
	    !read_saying(&right, judge, b) || !noun_detail_of(a, &judge->details) ||
	    !noun_detail_of(b, &judge->details))
		return false;
	bool same = is_slip_behind_one(a, b) ||
		    (says_the_same(&left, &right, a, b) &&
		     (is_behind_telling(a, b) || (shared >= SHARED && are_words_equal(&left, &right))));
	*out = (struct noun_verdict){.conflict = same, .sure = same, .points = POINTS, .likeness = NOUN_FAR};
	return true;
}
