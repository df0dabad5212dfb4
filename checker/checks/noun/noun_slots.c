/* Figures at words for what stays as it is built, and whether two of them are one thing's.
 * Leaves which words these are to the packs, time and the words around a figure to noun_pairs.c and noun_details.c. */
#include "checks/noun/noun_slots.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "checks/noun/noun_apart.h"

enum { TWICE = 2, POINTS = 4, JOINED_BYTES = 12, SEVERAL_BYTES = 6 };

struct gathering {
	const struct cc_ruleset *rules;
	struct cc_vec *out;
	struct cc_word_scan scan;
};

/* ---- the word that a figure stands at ---- */

static bool is_han(const struct noun_claim *claim)
{
	return cc_text_is_han(&claim->article->text, claim->noun->sentence);
}

static struct cc_str view_of(const struct noun_claim *claim)
{
	return claim->article->text.view;
}

/* The longest word that ends at `end`, where it is a steady one: 增长 hides the 长 of 桥长. */
static struct cc_span word_to(const struct cc_word_scan *scan, size_t end)
{
	const struct cc_hit *hits = scan->hits.items;
	struct cc_span longest = {.start = end, .end = end};
	bool steady = false;
	for (size_t i = 0; i < scan->hits.len; i++) {
		if (hits[i].end != end || hits[i].start > longest.start)
			continue;
		steady = hits[i].kind == CC_WORDING_STEADY || (steady && hits[i].start == longest.start);
		longest.start = hits[i].start;
	}
	return steady ? longest : (struct cc_span){.start = end, .end = end};
}

static struct cc_span word_from(const struct cc_word_scan *scan, size_t start)
{
	const struct cc_hit *hits = scan->hits.items;
	for (size_t i = 0; i < scan->hits.len; i++)
		if (hits[i].start == start && hits[i].kind == CC_WORDING_STEADY)
			return (struct cc_span){.start = start, .end = hits[i].end};
	return (struct cc_span){.start = start, .end = start};
}

/* Whether the word that ends at `end` only joins a name and its figure: 展厅共有12个, a length of 620 metres. */
static size_t before_joint(const struct cc_word_scan *scan, size_t end)
{
	static const uint64_t joints = (UINT64_C(1) << CC_WORDING_IS) | (UINT64_C(1) << CC_WORDING_HAS) |
				       (UINT64_C(1) << CC_WORDING_TOTAL) | (UINT64_C(1) << CC_WORDING_OF) |
				       (UINT64_C(1) << CC_WORDING_FILL);
	const struct cc_hit *hits = scan->hits.items;
	size_t start = end;
	for (size_t i = 0; i < scan->hits.len; i++)
		if (hits[i].end == end && hits[i].start < start && (joints & cc_wording_bit(hits[i].kind)) != 0)
			start = hits[i].start;
	return start;
}

static size_t before_blanks(struct cc_str view, size_t end, size_t floor)
{
	while (end > floor && (view.ptr[end - 1] == ' ' || view.ptr[end - 1] == ':'))
		end--;
	return end;
}

/* Before the figure, over what joins the two. */
static struct cc_span find_before(const struct noun_claim *claim, const struct cc_word_scan *scan)
{
	size_t floor = claim->article->text.sentences[claim->noun->sentence].span.start;
	size_t from = claim->quantity->phrase.start;
	size_t end = before_blanks(view_of(claim), from, floor);
	while (from - end <= JOINED_BYTES) {
		struct cc_span word = word_to(scan, end);
		if (cc_span_len(word) > 0)
			return word;
		size_t next = before_blanks(view_of(claim), before_joint(scan, end), floor);
		if (next == end)
			break;
		end = next;
	}
	return (struct cc_span){.start = from, .end = from};
}

/* 21个展厅, "22 stops" whose noun is the unit, "620 metres long". */
static struct cc_span find_behind(const struct noun_claim *claim, const struct cc_word_scan *scan)
{
	const struct cc_quantity *quantity = claim->quantity;
	if (!is_han(claim) && quantity->number.end < quantity->span.end) {
		struct cc_span own = word_to(scan, quantity->span.end);
		if (own.start > quantity->number.end)
			return own;
	}
	size_t at = quantity->phrase.end;
	while (at < view_of(claim).len && view_of(claim).ptr[at] == ' ')
		at++;
	return word_from(scan, at);
}

/* 全长 and 总长 are the 长, 提前了 is 提前; 总投资 is not each 投资. */
static struct cc_span bare_word(struct cc_str view, struct cc_span word)
{
	static const char *const fronts[] = {"总", "全"};
	struct cc_str done = CC_STR("了");
	if (cc_str_ends(cc_str_of_span(view, word), done))
		word.end -= done.len;
	for (size_t i = 0; i < sizeof(fronts) / sizeof(fronts[0]); i++) {
		struct cc_str front = cc_str_from(fronts[i]);
		if (cc_str_starts(cc_str_of_span(view, word), front) && cc_span_len(word) == 2 * front.len)
			word.start += front.len;
	}
	return word;
}

static uint64_t key_of(const struct noun_claim *claim)
{
	uint64_t hash = cc_hash_add_field(CC_HASH_START, cc_quantity_counted_unit(claim->quantity));
	struct cc_str word = cc_str_of_span(view_of(claim), bare_word(view_of(claim), claim->core));
	for (size_t i = 0; i < word.len; i++) {
		char lower = cc_ascii_is_upper(word.ptr[i]) ? (char)(word.ptr[i] | 0x20) : word.ptr[i];
		hash = cc_hash_add_byte(hash, (unsigned char)lower);
	}
	return hash | 1;
}

static bool take(struct gathering *self, struct noun_claim *claim)
{
	if (!cc_word_scan_take(&self->scan, self->rules, claim->article, claim->noun->sentence))
		return false;
	claim->core = find_before(claim, &self->scan);
	if (cc_span_len(claim->core) == 0)
		claim->core = find_behind(claim, &self->scan);
	if (cc_span_len(claim->core) == 0)
		return true;
	claim->whole = claim->core.start;
	claim->key = key_of(claim);
	return cc_vec_add(self->out, claim);
}

static bool gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct gathering self = {.rules = input->rules, .out = out, .scan = cc_word_scan_new(arena)};
	for (size_t i = 0; i < cc_check_fresh_count(input); i++) {
		const struct cc_article *article = cc_check_fresh(input, i);
		for (size_t k = 0; k < article->noun_count; k++) {
			const struct cc_noun *noun = &article->nouns[k];
			struct noun_claim claim = {.article = article,
						   .noun = noun,
						   .quantity =
						       &article->mentions[noun->sentence].quantities[noun->quantity]};
			if (!noun->loose && !take(&self, &claim))
				return false;
		}
	}
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_vec all = cc_vec_new(arena, sizeof(struct noun_claim));
	return gather(&all, archive, arena) ? noun_claims_shelf(&all, arena) : NULL;
}

bool noun_slots_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	void *shelf;
	return cc_kept_get(&shelf, input, CC_KEPT_SLOTS, keep) && gather(out, input, arena) &&
	       cc_shelf_join_claims(out, shelf, noun_claims_compare, input);
}

/* ---- judging ---- */

static bool is_money(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->dimension, CC_STR("money"));
}

/* 签约项目43个，总投资218亿元: the amount of all of them. */
static bool is_of_several(const struct noun_claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	const struct cc_quantity *before = NULL;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].phrase.end <= claim->quantity->phrase.start)
			before = &mentions->quantities[i];
	return before != NULL && is_money(claim->quantity) && before->phrase.end + SEVERAL_BYTES >= claim->core.start &&
	       cc_str_equal(cc_quantity_counted_unit(before), CC_STR("count"));
}

bool noun_within_twice(struct cc_decimal a, struct cc_decimal b)
{
	struct cc_decimal double_a;
	struct cc_decimal double_b;
	return cc_decimal_multiply(&double_a, a, cc_decimal_from_int(TWICE)) == CC_OK &&
	       cc_decimal_multiply(&double_b, b, cc_decimal_from_int(TWICE)) == CC_OK &&
	       cc_decimal_compare(a, double_b) <= 0 && cc_decimal_compare(b, double_a) <= 0;
}

static bool may_be_one(const struct noun_claim *a, const struct noun_claim *b)
{
	return a->article != b->article && a->alone && b->alone && !is_of_several(a) && !is_of_several(b) &&
	       cc_quantity_is_exact(a->quantity) && cc_quantity_is_exact(b->quantity) && !noun_tells_apart(a, b) &&
	       !cc_interval_overlaps(a->quantity->hard, b->quantity->hard) &&
	       noun_within_twice(a->quantity->value, b->quantity->value) && noun_may_be_misprint(a, b);
}

static bool same_size(const struct noun_detail *a, const struct noun_detail *b)
{
	bool one_deed = a->deeds == 0 || b->deeds == 0 || a->deeds == b->deeds;
	return a->kinds == b->kinds && a->cues == b->cues && a->narrow == b->narrow && one_deed;
}

/* Whom a sentence names itself is to be known to the other article as what it is about. */
static bool is_known_there(bool *known, struct noun_judge *judge, const struct noun_claim *claim,
			   const struct noun_claim *other)
{
	*known = claim->detail->carried || claim->detail->subject.len == 0;
	return *known || noun_kin_speaks_of(known, &judge->kin, other->article, claim->detail->subject);
}

/* Both are of one: by the names beside them, or by what the articles are about. */
static bool is_one_subject(bool *one, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b)
{
	enum cc_subject_relation relation = cc_subject_relate(a->detail->subject, b->detail->subject);
	bool carried = a->detail->carried || b->detail->carried;
	*one = relation == CC_SUBJECT_SAME;
	if (*one || (relation == CC_SUBJECT_OTHER && !carried))
		return true;
	bool there = false;
	if (!is_known_there(one, judge, a, b) || !is_known_there(&there, judge, b, a))
		return false;
	*one = *one && there;
	return true;
}

static bool is_nobody(const struct noun_claim *a, const struct noun_claim *b)
{
	return a->detail->subject.len == 0 && b->detail->subject.len == 0;
}

/* "the line costs 7 yuan at most" and "8 yuan at most": articles of one event tell one story whoever is named; those
 * that share a name alone are to name somebody beside the figures too. */
static bool is_one_story(bool *one, struct noun_judge *judge, const struct noun_claim *a, const struct noun_claim *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	bool told = false;
	if (!noun_kin_between(&kin, &judge->kin, a->article, b->article) ||
	    !noun_kin_tells_story(&told, &judge->kin, a->article, b->article))
		return false;
	*one = told || kin == NOUN_KIN_FIGURES || (kin == NOUN_KIN_NAMES && !is_nobody(a, b));
	return true;
}

bool noun_slots_judge(struct noun_verdict *out, struct noun_judge *judge, struct noun_claim *a, struct noun_claim *b)
{
	bool one = false;
	bool both = false;
	*out = (struct noun_verdict){0};
	if (!may_be_one(a, b))
		return true;
	if (!noun_prints_other(&both, &judge->kin, a, b))
		return false;
	if (both)
		return true;
	if (!noun_detail_of(a, &judge->details) || !noun_detail_of(b, &judge->details) ||
	    !is_one_story(&one, judge, a, b))
		return false;
	if (!one || !same_size(a->detail, b->detail) || a->detail->toll || b->detail->toll)
		return true;
	if (!is_one_subject(&one, judge, a, b))
		return false;
	*out = (struct noun_verdict){.conflict = one, .sure = one, .points = POINTS, .likeness = NOUN_FAR};
	return true;
}
