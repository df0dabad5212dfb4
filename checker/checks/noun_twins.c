/* Finding figures that differ as misprints do, and what tells a misprint from chance.
 * Leaves time, place and the words around a figure to noun_pairs.c and noun_claims.c. */
#include "checks/noun_twins.h"

#include <stdlib.h>

#include "base/hash.h"
#include "checks/compose.h"
#include "checks/hints.h"
#include "checks/word_hashes.h"

enum { DIGITS = 10, DIGITS_TELLING = 100, DIGITS_SURE = 3, DIGITS_LEAST = 2, BITS_A_DIGIT = 5 };

/* Two thirds of the words of the shorter stretch are to stand in the longer one; half of them where the articles tell
 * one story. */
enum { WORDS_ALIKE = 2, WORDS_OF = 3, WORDS_OF_STORY = 4, NOUN_LEAST = 3 };

/* ---- keys ---- */

uint64_t noun_twins_digits(int *total, struct cc_decimal value)
{
	uint64_t packed = 0;
	*total = 0;
	for (cc_u128 rest = value.coefficient; rest > 0; rest /= DIGITS) {
		packed += UINT64_C(1) << ((unsigned)(rest % DIGITS) * BITS_A_DIGIT);
		++*total;
	}
	return packed;
}

static bool is_ratio(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->dimension, CC_STR("ratio")) || quantity->kind == CC_NUMBER_PERCENT ||
	       quantity->kind == CC_NUMBER_FRACTION;
}

/* "some 12,400 jobs" has all its digits; 约12亿 has not. */
static bool is_plain(const struct cc_quantity *quantity, int digits)
{
	bool exact = quantity->qualifier == CC_QUALIFIER_EXACT ||
		     (quantity->qualifier == CC_QUALIFIER_ABOUT && digits >= DIGITS_SURE);
	return exact && !quantity->is_range && !quantity->suspect && quantity->same_as.end == 0 &&
	       quantity->kind != CC_NUMBER_ORDINAL && digits >= DIGITS_LEAST;
}

/* 0: it has no twins. */
static uint64_t digits_key(const struct cc_quantity *quantity, struct cc_str metric)
{
	int total;
	uint64_t digits = noun_twins_digits(&total, quantity->value);
	if (!is_plain(quantity, total) || (total < DIGITS_SURE && metric.len == 0))
		return 0;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, noun_unit_of(quantity));
	if (total < DIGITS_SURE)
		hash = cc_hash_add_field(hash, metric);
	hash = cc_hash_mix(hash ^ digits);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)quantity->value.exponent) | 1;
}

static uint64_t scale_key(const struct cc_quantity *quantity, struct cc_str metric)
{
	int total;
	struct cc_decimal value = hint_bare_digits(quantity->value);
	(void)metric;
	(void)noun_twins_digits(&total, value);
	if (!is_plain(quantity, total) || is_ratio(quantity))
		return 0;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, noun_unit_of(quantity));
	return cc_hash_mix(hash ^ (uint64_t)value.coefficient) | 1;
}

static uint64_t unit_key(const struct cc_quantity *quantity, struct cc_str metric)
{
	int total;
	struct cc_decimal value = hint_bare_digits(quantity->printed);
	(void)metric;
	(void)noun_twins_digits(&total, value);
	if (!is_plain(quantity, total) || is_ratio(quantity) || cc_str_equal(noun_unit_of(quantity), CC_STR("count")))
		return 0;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, quantity->dimension);
	hash = cc_hash_mix(hash ^ (uint64_t)value.coefficient);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent) | 1;
}

typedef uint64_t (*twin_key)(const struct cc_quantity *quantity, struct cc_str metric);

static const twin_key keys[NOUN_TWINS_KINDS] = {
    [NOUN_TWINS_DIGITS] = digits_key, [NOUN_TWINS_SCALE] = scale_key, [NOUN_TWINS_UNIT] = unit_key};

static bool add(struct cc_vec *out, twin_key key_of, const struct noun_claim *claim)
{
	struct noun_claim kept = *claim;
	kept.core = (struct cc_span){.start = claim->quantity->phrase.start, .end = claim->quantity->phrase.start};
	kept.key = key_of(claim->quantity, claim->bound != NULL ? claim->bound->metric_id : (struct cc_str){0});
	return kept.key == 0 || cc_vec_add(out, &kept);
}

static bool gather_article(struct cc_vec *out, twin_key key_of, const struct cc_article *article,
			   struct cc_arena *arena)
{
	for (size_t i = 0; i < article->noun_count; i++) {
		const struct cc_noun *noun = &article->nouns[i];
		const struct noun_claim claim = {.article = article,
						 .noun = noun,
						 .quantity =
						     &article->mentions[noun->sentence].quantities[noun->quantity]};
		if (!add(out, key_of, &claim))
			return false;
	}
	for (size_t i = 0; i < article->claim_count; i++) {
		struct noun_claim claim;
		if (key_of(&article->claims[i].quantity, article->claims[i].metric_id) == 0)
			continue;
		if (!noun_claim_bound(&claim, &article->claims[i], arena) || !add(out, key_of, &claim))
			return false;
	}
	return true;
}

static bool gather(struct cc_vec *out, enum noun_twins kind, const struct cc_check_input *input, struct cc_arena *arena)
{
	for (size_t i = 0; i < cc_check_fresh_count(input); i++)
		if (!gather_article(out, keys[kind], cc_check_fresh(input, i), arena))
			return false;
	return true;
}

static void *keep(enum noun_twins kind, const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct noun_claim));
	if (!gather(&all, kind, archive, arena))
		return NULL;
	struct cc_shelf *shelf = cc_shelf_of(&all, noun_claims_compare, arena);
	if (shelf != NULL)
		noun_claims_settle(shelf);
	return shelf;
}

static void *keep_digits(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return keep(NOUN_TWINS_DIGITS, archive, arena);
}

static void *keep_scales(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return keep(NOUN_TWINS_SCALE, archive, arena);
}

static void *keep_units(const struct cc_check_input *archive, struct cc_arena *arena)
{
	return keep(NOUN_TWINS_UNIT, archive, arena);
}

static const struct {
	enum cc_kept_kind kind;
	cc_kept_maker make;
} shelves[NOUN_TWINS_KINDS] = {
    [NOUN_TWINS_DIGITS] = {CC_KEPT_TWINS_DIGITS, keep_digits},
    [NOUN_TWINS_SCALE] = {CC_KEPT_TWINS_SCALE, keep_scales},
    [NOUN_TWINS_UNIT] = {CC_KEPT_TWINS_UNIT, keep_units},
};

bool noun_twins_gather(struct cc_vec *out, enum noun_twins kind, const struct cc_check_input *input,
		       struct cc_arena *arena)
{
	void *shelf;
	return cc_kept_get(&shelf, input, shelves[kind].kind, shelves[kind].make) && gather(out, kind, input, arena) &&
	       cc_shelf_join_claims(out, shelf, noun_claims_compare, input);
}

/* ---- judging ---- */

static bool same_metric(const struct cc_claim *a, const struct cc_claim *b)
{
	return a != NULL && b != NULL && cc_str_equal(a->metric_id, b->metric_id);
}

/* A growth is no level, and the same of another industry is another thing. */
static bool may_be_one(const struct cc_claim *a, const struct cc_claim *b)
{
	return a == NULL || b == NULL ||
	       (same_metric(a, b) && a->aspect == b->aspect && a->basis == b->basis && a->sector == b->sector &&
		cc_str_equal(a->whole, b->whole));
}

/* The people of "1,420,000 people" is a word like any other; 家 and 人 count everything. */
static size_t shared_noun(const struct noun_claim *a, const struct noun_claim *b)
{
	struct cc_str unit = a->quantity->unit;
	bool noun = unit.len >= NOUN_LEAST && (unsigned char)unit.ptr[0] < 0x80 &&
		    cc_str_equal(noun_unit_of(a->quantity), CC_STR("count"));
	return noun && cc_str_equal(unit, b->quantity->unit);
}

static bool share_words(const struct noun_claim *a, const struct noun_claim *b, size_t of)
{
	const struct cc_vec *left = &a->detail->words;
	const struct cc_vec *right = &b->detail->words;
	size_t noun = shared_noun(a, b);
	size_t least = (left->len < right->len ? left->len : right->len) + noun;
	size_t shared = cc_word_hashes_shared(left, right);
	return shared + noun > 0 && (shared + noun) * of >= least * WORDS_ALIKE && !a->detail->borrowed &&
	       !b->detail->borrowed;
}

/* The same words, two and more, and no other. */
static bool alike(const struct noun_claim *a, const struct noun_claim *b)
{
	size_t shared = cc_word_hashes_shared(&a->detail->words, &b->detail->words);
	return shared >= 2 && shared == a->detail->words.len && shared == b->detail->words.len;
}

/* All digits in their order, three and more; the scale or the unit is what differs. */
static bool is_long_row(const struct noun_claim *a, const struct noun_claim *b)
{
	return cc_decimal_compare(a->quantity->value, b->quantity->value) != 0 &&
	       a->quantity->value.negative == b->quantity->value.negative &&
	       hint_bare_digits(a->quantity->value).coefficient >= DIGITS_TELLING &&
	       hint_bare_digits(a->quantity->value).coefficient == hint_bare_digits(b->quantity->value).coefficient;
}

/* "it serves 1,240,000 people" and "along it live 1,420,000 people": only two deeds that are told differ. "spent €18.4
 * million on it over three years" and "cost €18.4 billion": three digits in their order are one figure however it is
 * told. */
static bool same_size(const struct noun_claim *a, const struct noun_claim *b)
{
	const struct noun_detail *left = a->detail;
	const struct noun_detail *right = b->detail;
	bool one_deed = left->deeds == 0 || right->deeds == 0 || left->deeds == right->deeds;
	bool one_way = (one_deed && left->narrow == right->narrow) || is_long_row(a, b);
	return one_way && left->kinds == right->kinds && left->cues == right->cues;
}

/* 万 for 亿, million for billion; 12 and 120 are two figures. */
static bool is_slip_of_scale(const struct noun_claim *a, const struct noun_claim *b)
{
	int apart = hint_bare_digits(a->quantity->value).exponent - hint_bare_digits(b->quantity->value).exponent;
	static const int powers[] = {3, 4, 6, 8, 9, 12};
	for (size_t i = 0; i < sizeof(powers) / sizeof(powers[0]); i++)
		if (abs(apart) == powers[i])
			return true;
	return false;
}

/* What the twins differ in is one of the known slips. */
static bool is_slip(const struct noun_claim *a, const struct noun_claim *b)
{
	if (!cc_str_equal(noun_unit_of(a->quantity), noun_unit_of(b->quantity)))
		return cc_str_equal(a->quantity->dimension, b->quantity->dimension);
	return hint_is_swapped(a->quantity->value, b->quantity->value) || is_slip_of_scale(a, b);
}

/* The first name of the sentence up to the figure, which it is about more often than not. */
static bool first_name(struct cc_str *out, struct noun_judge *judge, const struct noun_claim *claim)
{
	if (!cc_word_scan_take(&judge->details.scan, judge->details.rules, claim->article, claim->noun->sentence))
		return false;
	size_t start = claim->article->text.sentences[claim->noun->sentence].span.start;
	*out = cc_str_of_span(claim->article->text.view,
			      cc_subject_first(&judge->details.scan, start, claim->quantity->phrase.start));
	return true;
}

/* "鹿鸣岭隧道是高铁的咽喉，全长…": the last name is not always the one. */
static bool relate(enum cc_subject_relation *out, struct noun_judge *judge, const struct noun_claim *a,
		   const struct noun_claim *b)
{
	struct cc_str left[2] = {a->detail->subject};
	struct cc_str right[2] = {b->detail->subject};
	if (!first_name(&left[1], judge, a) || !first_name(&right[1], judge, b))
		return false;
	*out = cc_subject_relate(left[0], right[0]);
	for (size_t i = 1; i < 4; i++)
		if (cc_subject_relate(left[i / 2], right[i % 2]) == CC_SUBJECT_SAME)
			*out = CC_SUBJECT_SAME;
	return true;
}

/* What speaks for a misprint. */
struct signs {
	enum cc_subject_relation subject;
	enum noun_kinship kin;
	bool metric;  /* one metric was found for both */
	bool digits;  /* three and more */
	bool ordered; /* all of them in their order: a scale or a unit apart, more than chance gives */
	bool alike;   /* no other words around them */
	bool words;   /* enough of the words around them */
};

static bool is_bare(const struct noun_detail *detail)
{
	return detail->words.len == 0 || detail->borrowed;
}

static bool read_signs(struct signs *out, struct noun_judge *judge, const struct noun_claim *a,
		       const struct noun_claim *b)
{
	int total;
	(void)noun_twins_digits(&total, a->quantity->value);
	*out = (struct signs){
	    .metric = same_metric(a->bound, b->bound),
	    .digits = total >= DIGITS_SURE,
	    .ordered =
		cc_decimal_compare(a->quantity->value, b->quantity->value) != 0 &&
		hint_bare_digits(a->quantity->value).coefficient == hint_bare_digits(b->quantity->value).coefficient,
	    .alike = alike(a, b),
	};
	if (!relate(&out->subject, judge, a, b) || !noun_kin_between(&out->kin, &judge->kin, a->article, b->article))
		return false;
	bool bare = is_bare(a->detail) || is_bare(b->detail);
	size_t of = out->kin == NOUN_KIN_FIGURES && out->digits ? WORDS_OF_STORY : WORDS_OF;
	bool row = out->kin == NOUN_KIN_FIGURES && is_long_row(a, b) && out->subject != CC_SUBJECT_OTHER;
	out->words =
	    row || share_words(a, b, of) || out->alike || (bare && out->subject == CC_SUBJECT_SAME && out->digits);
	return true;
}

/* The articles tell one story: by figures that they share, or by a name and more. */
static bool is_one_story(const struct signs *signs, const struct noun_claim *a, const struct noun_claim *b)
{
	bool firm = signs->subject == CC_SUBJECT_SAME || signs->alike ||
		    (signs->digits && (signs->ordered || noun_states_one_time(a, b)));
	return signs->kin == NOUN_KIN_FIGURES || (signs->kin == NOUN_KIN_NAMES && firm);
}

static bool weigh(struct noun_verdict *out, struct noun_judge *judge, const struct noun_claim *a,
		  const struct noun_claim *b)
{
	struct signs signs;
	if (!read_signs(&signs, judge, a, b))
		return false;
	bool carried = a->detail->carried || b->detail->carried;
	bool other = signs.subject == CC_SUBJECT_OTHER && !carried && !signs.metric;
	bool steady = !a->detail->toll && !b->detail->toll;
	out->likeness = NOUN_SLIP;
	out->points =
	    (unsigned)signs.kin + signs.words + signs.metric + (signs.subject == CC_SUBJECT_SAME) + signs.digits;
	out->sure = is_one_story(&signs, a, b) && steady && !other && (signs.words || (signs.metric && signs.digits));
	out->conflict = out->sure;
	return true;
}

bool noun_twins_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	*out = (struct noun_verdict){0};
	if (a->article == b->article || !noun_may_be_misprint(a, b) || !is_slip(a, b) ||
	    !may_be_one(a->bound, b->bound) || noun_article_prints(a->article, b->quantity) ||
	    noun_article_prints(b->article, a->quantity))
		return true;
	if (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details))
		return false;
	return !same_size(a, b) || weigh(out, judge, a, b);
}
