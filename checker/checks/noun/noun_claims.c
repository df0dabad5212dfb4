/* The words that figures stand at, as keys.
 * Leaves finding the phrase to figure_phrase.c, and what stands around a figure to noun_details.c. */
#include "checks/noun/noun_claims.h"
#include "base/ascii.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "checks/noun/figure_phrase.h"
#include "checks/shared/compose.h"
#include "checks/shared/word_hashes.h"

enum { CORE_HAN = 2, TAIL_HAN = 4, TAIL_WORDS = 2, CORE_MAX = 96, LETTERS_LEAST = 3 };

#define KIND(name) (UINT64_C(1) << CC_WORDING_##name)

struct gathering {
	const struct cc_ruleset *rules;
	struct cc_arena *scratch; /* emptied after each article */
	struct cc_vec *claims;
	struct cc_word_scan scan;
};

static struct cc_str text_of(const struct noun_claim *claim, struct cc_span span)
{
	return cc_str_of_span(claim->article->text.view, span);
}

/* ---- the words it is a figure of ---- */

/* 桥头市人民医院现有职工: whose it is, and that there is some, are no part of what it is. */
static struct cc_span cut_subject(const struct cc_word_scan *scan, struct cc_span core)
{
	static const uint64_t cuts = KIND(SUBJECT_END) | KIND(HAS) | KIND(FILL) | KIND(TOTAL);
	struct cc_str view = scan->article->text.view;
	for (size_t to = core.end; to > core.start;) {
		size_t cut = cc_word_scan_last(scan, cuts, core.start, to);
		if (cc_utf8_count_han(cc_str_slice(view, cut, core.end), NULL) >= CORE_HAN)
			return (struct cc_span){.start = cut, .end = core.end};
		(void)cc_utf8_prev(view, &to);
	}
	return core;
}

static size_t word_before(struct cc_str view, size_t end, size_t floor)
{
	while (end > floor && cc_ascii_is_letter(view.ptr[end - 1]))
		end--;
	return end;
}

/* "cost about $186 million": where no noun is found, an amount is what the verb right before it says. */
static bool find_verb(struct cc_span *core, const struct noun_claim *claim, const struct cc_word_scan *scan)
{
	struct cc_str view = claim->article->text.view;
	size_t floor = claim->article->text.sentences[claim->noun->sentence].span.start;
	size_t end = claim->quantity->phrase.start;
	while (end > floor && view.ptr[end - 1] == ' ')
		end--;
	size_t start = word_before(view, end, floor);
	*core = (struct cc_span){.start = start, .end = end};
	return end - start >= LETTERS_LEAST && start > floor &&
	       (cc_word_scan_kinds(scan, start, end) & (KIND(FILL) | KIND(IS) | KIND(OF) | KIND(RISE) | KIND(FALL))) ==
		   0;
}

/* "23,400 students": the unit is the noun. */
static bool is_own_noun(struct cc_span *core, const struct cc_quantity *quantity)
{
	*core = (struct cc_span){.start = quantity->number.end + 1, .end = quantity->span.end};
	return quantity->unit.ptr != NULL && quantity->number.end + LETTERS_LEAST < quantity->span.end;
}

static bool find_core(struct cc_span *core, const struct noun_claim *claim, const struct cc_phrase_scan *phrases,
		      const struct cc_word_scan *scan)
{
	struct cc_figure_phrase phrase;
	bool han = cc_text_is_han(&claim->article->text, claim->noun->sentence);
	if (!han && cc_quantity_is_count(claim->quantity) && is_own_noun(core, claim->quantity))
		return true;
	if (!cc_figure_phrase_find(&phrase, phrases, claim->quantity))
		return !han && !cc_quantity_is_count(claim->quantity) && find_verb(core, claim, scan);
	*core = han ? cut_subject(scan, phrase.core) : phrase.core;
	return cc_span_len(*core) <= CORE_MAX;
}

/* ---- keys ---- */

static uint64_t key_of(const struct cc_quantity *quantity, struct cc_str core)
{
	struct cc_str family = cc_quantity_is_count(quantity) ? CC_STR("count") : quantity->unit;
	uint64_t hash = cc_hash_add_field(CC_HASH_START, family);
	for (size_t i = 0; i < core.len; i++) {
		char c = core.ptr[i];
		char lower = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
		hash = cc_hash_add_byte(hash, (unsigned char)lower);
	}
	return hash;
}

static bool is_stated(const struct cc_quantity *quantity)
{
	return !quantity->suspect && quantity->same_as.end == 0 &&
	       (quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_PERCENT ||
		quantity->kind == CC_NUMBER_FRACTION);
}

static bool gather_sentence(struct gathering *self, const struct cc_article *article, size_t first, size_t count)
{
	uint32_t sentence = article->nouns[first].sentence;
	struct cc_phrase_scan phrases;
	if (!cc_phrase_scan_init(&phrases, article, sentence, self->scratch) ||
	    !cc_word_scan_take(&self->scan, self->rules, article, sentence))
		return false;
	for (size_t i = first; i < first + count; i++) {
		const struct cc_noun *noun = &article->nouns[i];
		struct noun_claim claim = {.article = article,
					   .noun = noun,
					   .quantity = &article->mentions[sentence].quantities[noun->quantity]};
		if (noun->loose || !is_stated(claim.quantity) || !find_core(&claim.core, &claim, &phrases, &self->scan))
			continue;
		claim.whole = claim.core.start;
		claim.key = key_of(claim.quantity, text_of(&claim, claim.core));
		if (!cc_vec_add(self->claims, &claim))
			return false;
	}
	return true;
}

static bool gather_article(struct gathering *self, const struct cc_article *article)
{
	for (size_t first = 0, end; first < article->noun_count; first = end) {
		for (end = first + 1; end < article->noun_count;)
			if (article->nouns[end].sentence != article->nouns[first].sentence)
				break;
			else
				end++;
		if (!gather_sentence(self, article, first, end - first))
			return false;
	}
	cc_arena_reset(self->scratch);
	return true;
}

/* ---- a longer phrase joins the one that ends it ---- */

/* Keys of phrases that stand alone, sorted. */
struct phrase_keys {
	uint64_t *keys;
	size_t count;
};

static bool has_key(const struct phrase_keys *known, uint64_t key)
{
	return known->count > 0 && bsearch(&key, known->keys, known->count, sizeof(key), cc_word_hash_compare) != NULL;
}

static bool list_keys(struct phrase_keys *out, const struct cc_vec *claims, struct cc_arena *arena)
{
	const struct noun_claim *items = claims->items;
	*out = (struct phrase_keys){.keys = cc_arena_array(arena, claims->len + 1, sizeof(*out->keys)),
				    .count = claims->len};
	if (out->keys == NULL)
		return false;
	for (size_t i = 0; i < claims->len; i++)
		out->keys[i] = items[i].key;
	if (claims->len > 1)
		qsort(out->keys, claims->len, sizeof(*out->keys), cc_word_hash_compare);
	return true;
}

/* Where the next shorter tail begins: at the next Han character, or behind the next blank. */
static size_t next_tail(struct cc_str core, size_t at)
{
	if (cc_utf8_is_han(cc_utf8_next(core, &at)))
		return at;
	while (at < core.len && core.ptr[at - 1] != ' ')
		at++;
	return at;
}

static bool can_stand_alone(struct cc_str tail)
{
	size_t words = 1;
	for (size_t i = 0; i < tail.len; i++)
		words += tail.ptr[i] == ' ';
	size_t han = cc_utf8_count_han(tail, NULL);
	return han >= TAIL_HAN || (han == 0 && words >= TAIL_WORDS);
}

/* The next shorter phrase that ends this one. @param tail  Set before the first call to the whole one. @return false
 * where none is left. */
static bool shorten(struct noun_claim *tail)
{
	struct cc_str core = text_of(tail, tail->core);
	size_t at = core.len > 0 ? next_tail(core, 0) : 0;
	struct cc_str rest = cc_str_slice(core, at, core.len);
	if (at >= core.len || !can_stand_alone(rest))
		return false;
	tail->core.start += at;
	tail->key = key_of(tail->quantity, rest);
	return true;
}

static void join_longer(struct noun_claim *claim, const struct phrase_keys *known, const struct phrase_keys *more)
{
	struct noun_claim tail = *claim;
	while (shorten(&tail)) {
		if (!has_key(known, tail.key) && !has_key(more, tail.key))
			continue;
		*claim = tail;
		return;
	}
}

int noun_claims_compare(const void *left, const void *right)
{
	const struct noun_claim *a = left;
	const struct noun_claim *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return cc_compose_compare_places(a->article, a->quantity->span.start, b->article, b->quantity->span.start);
}

static bool gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	struct gathering self = {
	    .rules = input->rules, .scratch = cc_arena_new(cc_arena_allocator(arena)), .claims = out};
	bool ok = self.scratch != NULL;
	self.scan = cc_word_scan_new(arena);
	for (size_t i = 0; ok && i < cc_check_fresh_count(input); i++)
		ok = gather_article(&self, cc_check_fresh(input, i));
	cc_arena_free(self.scratch);
	return ok;
}

/* ---- the archive's ---- */

struct kept_nouns {
	struct cc_shelf *claims; /* under their own key and under each that a draft may give them */
	struct phrase_keys keys; /* of the phrases as they stand */
};

/* A claim under the key that the archive gives it, and under those of the phrases that would be preferred to it if a
 * draft had them. */
static bool keep_claim(struct cc_vec *out, const struct noun_claim *claim, const struct phrase_keys *known)
{
	static const struct phrase_keys none = {.count = 0};
	struct noun_claim joined = *claim;
	struct noun_claim tail = *claim;
	join_longer(&joined, known, &none);
	bool whole = joined.core.start == claim->core.start;
	while (shorten(&tail) && (whole || tail.core.start < joined.core.start))
		if (!cc_vec_add(out, &tail))
			return false;
	return cc_vec_add(out, &joined);
}

struct cc_shelf *noun_claims_shelf(struct cc_vec *claims, struct cc_arena *arena)
{
	struct cc_shelf *shelf = cc_shelf_of(claims, noun_claims_compare, arena);
	struct noun_claim *items = shelf != NULL ? shelf->items : NULL;
	for (size_t i = 0; items != NULL && i < shelf->count; i++)
		items[i].kept = &items[i];
	return shelf;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_arena *working = cc_arena_new(cc_arena_allocator(arena));
	struct kept_nouns *kept = cc_arena_alloc(arena, sizeof(*kept));
	struct cc_vec claims = cc_vec_new(working, sizeof(struct noun_claim));
	struct cc_vec all = cc_vec_new(arena, sizeof(struct noun_claim));
	bool ok = working != NULL && kept != NULL && gather(&claims, archive, working) &&
		  list_keys(&kept->keys, &claims, arena);
	const struct noun_claim *items = claims.items;
	for (size_t i = 0; ok && i < claims.len; i++)
		ok = keep_claim(&all, &items[i], &kept->keys);
	cc_arena_free(working);
	kept = ok ? kept : NULL;
	if (kept != NULL)
		kept->claims = noun_claims_shelf(&all, arena);
	return kept != NULL && kept->claims != NULL ? kept : NULL;
}

/* Whether a phrase of the drafts is preferred to the one that a claim of the archive stands under here. */
static bool is_elsewhere(const struct noun_claim *claim, const struct phrase_keys *drafts)
{
	struct noun_claim tail = *claim;
	tail.core.start = claim->whole;
	bool whole = claim->core.start == claim->whole;
	while (shorten(&tail) && (whole || tail.core.start < claim->core.start))
		if (has_key(drafts, tail.key))
			return true;
	return false;
}

static void drop_elsewhere(struct cc_vec *claims, const struct phrase_keys *drafts)
{
	struct noun_claim *items = claims->items;
	size_t kept = 0;
	for (size_t i = 0; i < claims->len; i++)
		if (items[i].kept == NULL || !is_elsewhere(&items[i], drafts))
			items[kept++] = items[i];
	claims->len = kept;
}

bool noun_claims_gather(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	static const struct phrase_keys none = {.count = 0};
	struct phrase_keys drafts;
	void *made;
	if (!cc_kept_get(&made, input, CC_KEPT_NOUNS, keep) || !gather(out, input, arena) ||
	    !list_keys(&drafts, out, arena))
		return false;
	const struct kept_nouns *kept = made;
	struct noun_claim *items = out->items;
	for (size_t i = 0; i < out->len; i++)
		join_longer(&items[i], &drafts, kept != NULL ? &kept->keys : &none);
	if (!cc_shelf_join_claims(out, kept != NULL ? kept->claims : NULL, noun_claims_compare, input))
		return false;
	drop_elsewhere(out, &drafts);
	return true;
}

bool noun_claim_bound(struct noun_claim *out, const struct cc_claim *claim, struct cc_arena *arena)
{
	struct cc_noun *noun = cc_arena_alloc(arena, sizeof(*noun));
	if (noun == NULL)
		return false;
	*noun = (struct cc_noun){.sentence = claim->sentence,
				 .scope_name = claim->scope_name,
				 .scope_binding = claim->scope_binding,
				 .period = claim->period,
				 .period_binding = claim->period_binding,
				 .modality = claim->modality,
				 .period_current = claim->period_current};
	*out =
	    (struct noun_claim){.article = claim->article, .noun = noun, .quantity = &claim->quantity, .bound = claim};
	return true;
}
