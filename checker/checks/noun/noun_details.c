/* What stands around a figure that may disagree with another: who is named, what is done, which other words.
 * Leaves the words that it is a figure of to noun_claims.c. */
#include "checks/noun/noun_claims.h"

#include <string.h>

#include "base/hash.h"
#include "checks/shared/word_hashes.h"

enum { WORDS_MOST = 24, CARRIED_MOST = 6 };

#define KIND(name) (UINT64_C(1) << CC_WORDING_##name)

static struct cc_str text_of(const struct noun_claim *claim, struct cc_span span)
{
	return cc_str_of_span(claim->article->text.view, span);
}

static struct cc_span clause_of(const struct noun_claim *claim)
{
	return cc_article_clause_at(claim->article, claim->noun->sentence, claim->quantity->span.start);
}

static bool is_ratio(const struct cc_quantity *quantity)
{
	return cc_str_equal(quantity->dimension, CC_STR("ratio"));
}

/* "rose to", 增至: what comes behind is a level. */
static bool leads_to(const struct cc_word_scan *scan, size_t from, size_t to)
{
	static const uint64_t ends = KIND(TO) | KIND(RISE_TO) | KIND(BETTER_TO) | KIND(FALL_TO);
	return from <= to && (cc_word_scan_kinds(scan, from, to) & ends) != 0;
}

/* "exports rose by 4.6 percent from a year earlier to 38.2 billion crowns": the rate is on the way to the figure. */
static bool is_on_the_way(const struct cc_word_scan *scan, const struct cc_quantity *rate,
			  const struct cc_quantity *figure)
{
	return is_ratio(rate) && !is_ratio(figure) && leads_to(scan, rate->phrase.end, figure->phrase.start);
}

/* From the figure before it in the clause up to the one behind it: what speaks of this one. */
static struct cc_span own_words(const struct noun_claim *claim, const struct cc_word_scan *scan)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	struct cc_span own = clause_of(claim);
	/* the nearest one first: what stands between is looked at for hardly any other */
	for (size_t i = mentions->quantity_count; i-- > 0;) {
		struct cc_span other = mentions->quantities[i].phrase;
		if (other.end <= claim->quantity->phrase.start && other.end > own.start &&
		    !is_on_the_way(scan, &mentions->quantities[i], claim->quantity))
			own.start = other.end;
		if (other.start >= claim->quantity->phrase.end && other.start < own.end)
			own.end = other.start;
	}
	return own;
}

/* As many as there are: an archive has many figures. */
static bool keep_words(struct noun_detail *detail, const struct noun_claim *claim, struct cc_span from,
		       struct noun_details *details)
{
	struct cc_vec *words = &details->words;
	const struct cc_word_stretch stretch = {.article = claim->article,
						.sentence = claim->noun->sentence,
						.span = from,
						.without = {detail->own_subject, claim->core, claim->quantity->phrase}};
	words->len = 0;
	if (!cc_word_hashes_add(words, &stretch, WORDS_MOST) || !cc_vec_reserve(&detail->words, words->len))
		return false;
	cc_word_hashes_sort(words);
	if (words->len > 0)
		memcpy(detail->words.items, words->items, words->len * sizeof(uint64_t));
	detail->words.len = words->len;
	return true;
}

/* "the new building cost $86 million" adds nothing; "300 new beds" and 新增床位 do. */
static bool is_about_figure(const struct noun_claim *claim, const struct cc_cue_mention *cue,
			    const struct cc_word_scan *scan)
{
	if (cue->kind == CC_CUE_UP || cue->kind == CC_CUE_DOWN)
		return !leads_to(scan, cue->span.start, claim->quantity->phrase.start);
	size_t from =
	    claim->core.start < claim->quantity->phrase.start ? claim->core.start : claim->quantity->phrase.start;
	size_t to = claim->core.end > claim->quantity->phrase.end ? claim->core.end : claim->quantity->phrase.end;
	return cue->kind != CC_CUE_NEW || (cue->span.end + 1 >= from && cue->span.start <= to);
}

static uint64_t deed_bit(enum cc_cue_kind kind)
{
	int deed = (int)kind - (int)CC_CUE_FIRST_DEED;
	bool is_deed = deed >= 0 && (int)kind <= (int)CC_CUE_LAST_DEED;
	return is_deed ? UINT64_C(1) << deed : 0;
}

static void tell_cues(struct noun_detail *detail, const struct noun_claim *claim, struct cc_span own,
		      const struct cc_word_scan *scan)
{
	static const enum cc_cue_kind telling[] = {CC_CUE_NEW,	  CC_CUE_AVERAGE, CC_CUE_PER,	     CC_CUE_OF_WHICH,
						   CC_CUE_BEYOND, CC_CUE_SHARE,	  CC_CUE_CUMULATIVE, CC_CUE_NEGATION,
						   CC_CUE_UP,	  CC_CUE_DOWN,	  CC_CUE_RATE};
	const struct cc_mentions *mentions = &claim->article->mentions[claim->noun->sentence];
	for (size_t i = 0; i < mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &mentions->cues[i];
		if (!cc_span_contains(own, cue->span) || !is_about_figure(claim, cue, scan))
			continue;
		detail->deeds |= deed_bit(cue->kind);
		for (size_t k = 0; k < sizeof(telling) / sizeof(telling[0]); k++)
			detail->cues |= cue->kind == telling[k] ? UINT64_C(1) << k : 0;
	}
}

static uint64_t narrowing(const struct cc_word_scan *scan, struct cc_span own)
{
	static const uint64_t wanted = KIND(EXCLUSIVE) | KIND(OVERLAP);
	struct cc_str view = scan->article->text.view;
	const struct cc_hit *hits = scan->hits.items;
	uint64_t all = 0;
	for (size_t i = cc_word_scan_from(scan, own.start); i < scan->hits.len && hits[i].start < own.end; i++)
		if (hits[i].end <= own.end && (wanted & cc_wording_bit(hits[i].kind)) != 0)
			all ^= cc_hash_mix(cc_hash_add(CC_HASH_START, cc_str_slice(view, hits[i].start, hits[i].end)));
	return all;
}

/* Nobody is named in the sentence: whoever the paragraph named last before it. */
static bool carry_subject(struct noun_detail *detail, const struct noun_claim *claim, struct cc_word_scan *scan,
			  const struct cc_ruleset *rules)
{
	const struct cc_text *text = &claim->article->text;
	uint32_t own = claim->noun->sentence;
	for (uint32_t back = 1; back <= CARRIED_MOST && back <= own && detail->subject.len == 0; back++) {
		const struct cc_sentence *before = &text->sentences[own - back];
		if (before->block != text->sentences[own].block)
			break;
		struct cc_span named;
		if (!cc_subject_of_sentence(&named, scan, rules, claim->article, own - back))
			return false;
		detail->subject = text_of(claim, named);
		detail->carried = true;
	}
	return true;
}

/* "$12,500 for each of the country's 5.48 million inhabitants": they are all there are. */
static uint64_t kinds_of(const struct noun_claim *claim, const struct cc_word_scan *scan,
			 const struct noun_details *details, struct cc_span own)
{
	struct cc_str before = cc_str_slice(claim->article->text.view, own.start, claim->quantity->phrase.start);
	struct cc_str each = own.start < claim->quantity->phrase.start
				 ? cc_word_list_last(cc_words_of(details->rules, CC_WORDS_EACH_OF), before)
				 : CC_STR("");
	if (each.len == 0)
		return cc_word_scan_kinds(scan, own.start, own.end);
	size_t at = (size_t)(each.ptr - claim->article->text.view.ptr);
	return cc_word_scan_kinds(scan, own.start, at) | cc_word_scan_kinds(scan, at + each.len, own.end);
}

static bool name_subject(struct noun_detail *detail, const struct noun_claim *claim, struct noun_details *details)
{
	struct cc_word_scan *scan = &details->scan;
	if (!cc_word_scan_take(scan, details->rules, claim->article, claim->noun->sentence))
		return false;
	size_t start = claim->article->text.sentences[claim->noun->sentence].span.start;
	detail->own_subject = cc_subject_last(scan, start, claim->quantity->phrase.start);
	detail->subject = text_of(claim, detail->own_subject);
	return carry_subject(detail, claim, scan, details->rules);
}

static bool fill_detail(struct noun_detail *detail, const struct noun_claim *claim, struct noun_details *details)
{
	static const uint64_t telling =
	    KIND(EACH) | KIND(AVERAGE) | KIND(OF_WHICH) | KIND(YEARLY) | KIND(NOT) | KIND(BASE);
	struct cc_word_scan *scan = &details->scan;
	if (!cc_word_scan_take(scan, details->rules, claim->article, claim->noun->sentence))
		return false;
	const struct cc_span subject = detail->own_subject;
	struct cc_span own = own_words(claim, scan);
	if (subject.start >= own.start && subject.end > own.start)
		own.start = subject.end; /* the 最大 of 全县最大的北崖水库库容 says what the reservoir is */
	uint64_t kinds = kinds_of(claim, scan, details, own);
	detail->kinds = kinds & telling;
	detail->narrow = narrowing(scan, own);
	detail->toll = (kinds & KIND(TOLL)) != 0;
	tell_cues(detail, claim, own, scan);
	if (!keep_words(detail, claim, own, details))
		return false;
	/* "The new building, which has 54 rooms, cost £68 million": the words stand before. */
	struct cc_span before = {.start = claim->article->text.sentences[claim->noun->sentence].span.start,
				 .end = own.start};
	detail->borrowed = detail->words.len == 0;
	detail->whole = !detail->borrowed || keep_words(detail, claim, before, details);
	return detail->whole;
}

static bool begin_detail(struct noun_claim *claim, struct noun_details *details, struct cc_arena *arena)
{
	struct noun_detail *detail = cc_arena_alloc(arena, sizeof(*detail));
	if (detail == NULL || !name_subject(detail, claim, details))
		return false;
	detail->words = cc_vec_new(arena, sizeof(uint64_t));
	claim->detail = detail;
	return true;
}

bool noun_detail_names(struct noun_claim *claim, struct noun_details *details)
{
	struct noun_claim *kept = claim->kept;
	if (claim->detail != NULL)
		return true;
	if (kept == NULL)
		return begin_detail(claim, details, details->arena);
	if (kept->detail == NULL && !begin_detail(kept, details, details->kept))
		return false;
	claim->detail = kept->detail;
	return true;
}

bool noun_detail_of(struct noun_claim *claim, struct noun_details *details)
{
	return noun_detail_names(claim, details) &&
	       (claim->detail->whole || fill_detail(claim->detail, claim->kept != NULL ? claim->kept : claim, details));
}

int noun_claims_compare_subjects(const void *left, const void *right)
{
	const struct noun_claim *a = left;
	const struct noun_claim *b = right;
	int order = cc_str_compare(a->detail->subject, b->detail->subject);
	if (order != 0)
		return order;
	if (a->article->index != b->article->index)
		return a->article->index < b->article->index ? -1 : 1;
	return (a->quantity->span.start > b->quantity->span.start) -
	       (a->quantity->span.start < b->quantity->span.start);
}
