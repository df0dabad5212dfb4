/* divergent-copy: near-identical sentences in which only a figure, a date, a place, a name or a negation differs.
 * Leaves figures that a declared metric ties together to check_value_conflict.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/align.h"
#include "checks/check.h"
#include "checks/compose.h"
#include "checks/copies.h"
#include "checks/copy_owners.h"
#include "checks/copy_places.h"
#include "checks/copy_series.h"
#include "checks/copy_years.h"
#include "checks/families.h"
#include "checks/hints.h"
#include "checks/shingles.h"

enum {
	LISTED_PLACES = 100,
	SHOWN_CHARACTERS = 24,
	TIED_FIGURES = 3,    /* figures that agree in sentences of one fact: two may be alike in two months */
	FORMULA_WEIGHT = 22, /* letters: every bulletin of a town says as much in the same words */
	VARIANTS_SHOWN = 3   /* a sentence of more variants is a formula: "1月，…增长5%", "2月，…" */
};

/* A near copy that is worth reporting. */
struct hit {
	struct cc_kin kin; /* of both sentences' words and the kind: copies of one text are one variant */
	struct cc_location a, b;
	struct cc_copy copy;
	uint32_t article_a, article_b;
	bool tied; /* by figures that agree: one fact, whatever else its words are a formula for */
	size_t order;
};

struct search {
	const struct cc_check_input *input;
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_tokeniser tokeniser;
	struct cc_vec tokens_a, tokens_b; /* struct cc_token */
	struct cc_vec hits;		  /* struct hit */
	struct cc_vec notes;		  /* struct cc_copy_note */
	struct cc_vec series;		  /* struct cc_copy_series */
	const struct cc_likeness *pair;	  /* at hand */
	const struct cc_article *first;	  /* whose tokens are tokens_a */
	uint32_t first_sentence;
};

/* Of what runs together alone: a sentence that was joined to another one is no variant of that one. */
static uint64_t text_hash(const struct cc_side_tokens *side, size_t first, size_t end)
{
	uint64_t hash = CC_HASH_START;
	for (size_t i = first; i < end; i++)
		hash = cc_hash_add_field(hash, cc_str_of_span(side->article->text.view, side->tokens[i].span));
	return hash;
}

/* Families are of one kind: a formula silences what differs in the period, not what differs in a figure. What figures
 * tie together it does not silence: "handled 48.6 million tonnes in 2024, 5.2 percent more than in 2021". */
static uint64_t family_kind(enum cc_copy_kind kind, bool tied)
{
	uint64_t own = kind == CC_COPY_FORMULA ? CC_COPY_PERIOD : kind;
	return cc_hash_mix(tied ? own + CC_COPY_FORMULA : own);
}

static bool keep_hit(struct search *search, const struct cc_alignment *alignment, const struct cc_side_tokens *a,
		     const struct cc_side_tokens *b, struct cc_copy copy)
{
	const struct cc_difference *difference = &alignment->differences[copy.difference];
	const struct cc_stretch *at = &alignment->stretches[difference->stretch];
	bool tied = copy.kind != CC_COPY_FORMULA && alignment->equal_figures >= TIED_FIGURES;
	uint64_t kind = family_kind(copy.kind, tied);
	struct cc_copy_places places = cc_copy_places_of(difference, a, b, copy.kind);
	struct hit hit = {
	    .kin = {.a = text_hash(a, at->a, at->a_end) ^ kind, .b = text_hash(b, at->b, at->b_end) ^ kind},
	    .a = places.a,
	    .b = places.b,
	    .copy = copy,
	    .article_a = search->pair->article_a,
	    .article_b = search->pair->article_b,
	    .tied = tied,
	    .order = search->hits.len,
	};
	return cc_vec_add(&search->hits, &hit);
}

/* How many figures differ, for what two documents are to one another. */
static bool note_figures(struct search *search, const struct cc_likeness *likeness, size_t figures)
{
	struct cc_copy_note note = {.a = likeness->article_a,
				    .b = likeness->article_b,
				    .sentence_a = likeness->sentence_a,
				    .sentence_b = likeness->sentence_b,
				    .figures = figures};
	return note.a == note.b || cc_vec_add(&search->notes, &note);
}

/* Pairs come in the order of their first sentence: many have it in common with the pair before. */
static bool read_first(struct search *search, const struct cc_article *article, uint32_t sentence)
{
	if (search->first == article && search->first_sentence == sentence)
		return true;
	search->first = article;
	search->first_sentence = sentence;
	return cc_tokens_of(&search->tokens_a, &search->tokeniser, article, sentence);
}

/* Whose figures are two: where words are few and no other figure agrees, also those of towns that nobody names. */
static bool is_of_two_owners(const struct cc_alignment *alignment, const struct cc_copy *copy,
			     const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	const struct cc_difference *difference = &alignment->differences[copy->difference];
	bool formula = alignment->equal_figures == 0 && alignment->weight < FORMULA_WEIGHT;
	return cc_copy_of_two_places(difference, a, b) || (formula && cc_copy_of_unknown_towns(difference, a, b));
}

/* Lay one pair side by side. */
static bool judge(struct search *search, const struct cc_likeness *likeness)
{
	struct cc_article *const *articles = search->input->articles;
	search->pair = likeness;
	if (likeness->same)
		return note_figures(search, likeness, 0);
	const struct cc_article *article_a = articles[likeness->article_a];
	const struct cc_article *article_b = articles[likeness->article_b];
	if (!read_first(search, article_a, likeness->sentence_a) ||
	    !cc_tokens_of(&search->tokens_b, &search->tokeniser, article_b, likeness->sentence_b))
		return false;
	struct cc_side_tokens a = {.rules = search->input->rules,
				   .article = article_a,
				   .sentence = likeness->sentence_a,
				   .tokens = search->tokens_a.items,
				   .count = search->tokens_a.len};
	struct cc_side_tokens b = {.rules = search->input->rules,
				   .article = article_b,
				   .sentence = likeness->sentence_b,
				   .tokens = search->tokens_b.items,
				   .count = search->tokens_b.len};
	struct cc_alignment alignment;
	cc_align(&alignment, &a, &b, likeness->token_a, likeness->token_b);
	struct cc_copy copy = cc_copy_judge(&alignment, &a, &b);
	size_t values = cc_copy_values(&alignment, &a, &b);
	if (values > 0 && !note_figures(search, likeness, values))
		return false;
	return copy.kind == CC_COPY_NONE || cc_copy_of_two_years(&a, &b, copy.kind) ||
	       cc_copy_counted_later(&a, &b, copy.kind) ||
	       (copy.kind == CC_COPY_VALUE && is_of_two_owners(&alignment, &copy, &a, &b)) ||
	       keep_hit(search, &alignment, &a, &b, copy);
}

static const struct {
	const char *en, *zh;
} messages[] = {
    [CC_COPY_VALUE] = {"one sentence, two figures: {0}", "同一句话，数字不一致：{0}"},
    [CC_COPY_PERIOD] = {"one sentence, two dates: {0}", "同一句话，时间不一致：{0}"},
    [CC_COPY_PLACE] = {"one sentence, two places: {0}", "同一句话，地点不一致：{0}"},
    [CC_COPY_NAME] = {"one sentence, two names: {0}", "同一句话，姓名不一致：{0}"},
    [CC_COPY_MOVEMENT] = {"one sentence, once up and once down: {0}", "同一句话，一处升一处降：{0}"},
    [CC_COPY_NEGATION] = {"one sentence, once affirmed and once denied: {0}", "同一句话，一处肯定一处否定：{0}"},
};

static struct cc_str shown(const struct search *search, const struct cc_location *place)
{
	struct cc_str reading = place->article->document.reading;
	return cc_compose_excerpt(search->arena, cc_str_of_span(reading, place->mark), SHOWN_CHARACTERS);
}

static bool add_explanations(const struct search *search, struct cc_finding *finding, const struct hit *hit)
{
	struct cc_str args[] = {shown(search, &hit->a), shown(search, &hit->b)};
	struct cc_str lines[2];
	lines[0] =
	    cc_str_from(cc_say(search->input, "the words around it agree: print one of the two, or say what differs",
			       "其余文字一致：请统一，或写明区别"));
	size_t count = 1;
	if (hit->copy.kind == CC_COPY_VALUE && hint_has_turned_digits(args[0], args[1])) {
		lines[count++] =
		    cc_compose(search->arena,
			       cc_say(search->input, "digits swapped: {0} / {1}", "数字次序颠倒：{0} / {1}"), args, 2);
	}
	finding->explanation = cc_compose_keep(search->arena, lines, count, sizeof(lines[0]));
	finding->explanation_count = count;
	return args[0].ptr != NULL && args[1].ptr != NULL && lines[count - 1].ptr != NULL &&
	       finding->explanation != NULL;
}

/* All places of the hits of one key, in order, each once. @return NULL when out of memory. */
static struct cc_location *places_of(const struct search *search, const struct hit *hits, size_t count, size_t *total)
{
	struct cc_location *places = cc_arena_array(search->arena, count * 2, sizeof(*places));
	if (places == NULL)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		places[2 * i] = hits[i].a;
		places[2 * i + 1] = hits[i].b;
	}
	qsort(places, count * 2, sizeof(*places), cc_compose_compare_locations);
	*total = 0;
	for (size_t i = 0; i < count * 2; i++)
		if (*total == 0 || cc_compose_compare_locations(&places[*total - 1], &places[i]) != 0)
			places[(*total)++] = places[i];
	return places;
}

/* The words that differ, each variant once: "174家 / 196家". ptr NULL when out of memory. */
static struct cc_str variants_of(const struct search *search, const struct cc_location *places, size_t count)
{
	struct cc_str variants[VARIANTS_SHOWN];
	size_t known = 0;
	for (size_t i = 0; i < count && known < VARIANTS_SHOWN; i++) {
		struct cc_str text = shown(search, &places[i]);
		if (text.ptr == NULL)
			return text;
		size_t same = 0;
		while (same < known && !cc_str_equal(variants[same], text))
			same++;
		if (same == known)
			variants[known++] = text;
	}
	static const char *const patterns[] = {"", "{0}", "{0} / {1}", "{0} / {1} / {2}"};
	return cc_compose(search->arena, patterns[known], variants, known);
}

/* One family: all its places, said by its strongest hit, which comes first. */
static bool report(const struct search *search, const struct hit *hits, size_t count)
{
	size_t total;
	struct cc_location *places = places_of(search, hits, count, &total);
	struct cc_str variants = places != NULL ? variants_of(search, places, total) : (struct cc_str){.ptr = NULL};
	if (variants.ptr == NULL)
		return false;
	enum cc_copy_kind kind = hits[0].copy.kind;
	struct cc_finding finding = {
	    .check = cc_check_divergent_copy.id,
	    .severity = hits[0].copy.severity,
	    .confidence = hits[0].copy.confidence,
	    .message =
		cc_compose(search->arena, cc_say(search->input, messages[kind].en, messages[kind].zh), &variants, 1),
	    .locations = places,
	    .location_count = total < LISTED_PLACES ? total : LISTED_PLACES,
	    .locations_more = total < LISTED_PLACES ? 0 : total - LISTED_PLACES,
	};
	return finding.message.ptr != NULL && add_explanations(search, &finding, &hits[0]) &&
	       cc_vec_add(search->findings, &finding);
}

static int compare_hits(const void *a, const void *b)
{
	const struct hit *x = a;
	const struct hit *y = b;
	if (x->kin.family != y->kin.family)
		return x->kin.family < y->kin.family ? -1 : 1;
	if (x->copy.severity != y->copy.severity)
		return x->copy.severity > y->copy.severity ? -1 : 1;
	return (x->order > y->order) - (x->order < y->order);
}

static struct cc_str words_of(const struct cc_location *place)
{
	return cc_str_of_span(place->article->document.reading, place->mark);
}

/* Note what differs in one place; at most one variant more is looked for than can be shown. */
static size_t note_variant(struct cc_str *variants, size_t known, struct cc_str words)
{
	for (size_t i = 0; i < known; i++)
		if (cc_str_equal(variants[i], words))
			return known;
	if (known <= VARIANTS_SHOWN)
		variants[known++] = words;
	return known;
}

/* Many texts make a formula where what differs in them has many forms too: one sentence printed five times, now with
 * and now without 据悉, still says but two things. */
static bool has_many_variants(const struct hit *hits, size_t count)
{
	struct cc_str variants[VARIANTS_SHOWN + 1];
	size_t known = 0;
	for (size_t i = 0; i < count && known <= VARIANTS_SHOWN; i++) {
		known = note_variant(variants, known, words_of(&hits[i].a));
		known = note_variant(variants, known, words_of(&hits[i].b));
	}
	return known > VARIANTS_SHOWN;
}

static bool holds_formula(const struct hit *hits, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (hits[i].copy.kind == CC_COPY_FORMULA)
			return true;
	return false;
}

/* Set the families of all hits. @return false when out of memory. */
static bool make_families(struct hit *hits, size_t count, struct cc_arena *scratch)
{
	struct cc_kin *pairs = cc_arena_array(scratch, count, sizeof(*pairs));
	if (pairs == NULL)
		return false;
	for (size_t i = 0; i < count; i++)
		pairs[i] = hits[i].kin;
	if (!cc_families(pairs, count, scratch))
		return false;
	for (size_t i = 0; i < count; i++)
		hits[i].kin = pairs[i];
	return true;
}

static bool report_families(const struct search *search, struct hit *hits, size_t count, struct cc_arena *scratch)
{
	if (!make_families(hits, count, scratch))
		return false;
	qsort(hits, count, sizeof(*hits), compare_hits);
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && hits[end].kin.family == hits[start].kin.family;)
			end++;
		bool many = !hits[start].tied && hits[start].kin.texts > VARIANTS_SHOWN &&
			    has_many_variants(hits + start, end - start);
		bool formula = many || holds_formula(hits + start, end - start);
		if (!formula && !report(search, hits + start, end - start))
			return false;
	}
	return true;
}

/* 当月新登记企业…: what differs between the bulletins of two months is what they are written for. */
static bool drop_series(struct search *search)
{
	struct hit *hits = search->hits.items;
	size_t kept = 0;
	if (!cc_copy_series_find(&search->series, &search->notes))
		return false;
	for (size_t i = 0; hits != NULL && i < search->hits.len; i++) {
		bool figures = hits[i].copy.kind == CC_COPY_VALUE || hits[i].copy.kind == CC_COPY_MOVEMENT;
		if (!figures || !cc_copy_series_has(&search->series, hits[i].article_a, hits[i].article_b))
			hits[kept++] = hits[i];
	}
	search->hits.len = kept;
	return true;
}

static bool look(struct search *search, struct cc_arena *scratch)
{
	struct cc_vec pairs = cc_vec_new(scratch, sizeof(struct cc_likeness));
	if (!cc_shingles_pairs(&pairs, search->input, scratch))
		return false;
	const struct cc_likeness *items = pairs.items;
	for (size_t i = 0; i < pairs.len; i++)
		if (!judge(search, &items[i]))
			return false;
	return drop_series(search) &&
	       (search->hits.len == 0 || report_families(search, search->hits.items, search->hits.len, scratch));
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct cc_arena *scratch = cc_arena_new(cc_arena_allocator(arena));
	bool ok = scratch != NULL;
	if (ok) {
		struct search search = {
		    .input = input,
		    .findings = findings,
		    .arena = arena,
		    .tokeniser = {.rules = input->rules, .hits = cc_vec_new(scratch, sizeof(struct cc_hit))},
		    .tokens_a = cc_vec_new(scratch, sizeof(struct cc_token)),
		    .tokens_b = cc_vec_new(scratch, sizeof(struct cc_token)),
		    .hits = cc_vec_new(scratch, sizeof(struct hit)),
		    .notes = cc_vec_new(scratch, sizeof(struct cc_copy_note)),
		    .series = cc_vec_new(scratch, sizeof(struct cc_copy_series)),
		};
		ok = look(&search, scratch);
	}
	cc_arena_free(scratch);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "divergent-copy: out of memory");
}

const struct cc_check cc_check_divergent_copy = {
    .id = "divergent-copy",
    .title = {.en = "Nearly the same sentence", .zh = "雷同句有出入"},
    .help =
	"Finds sentences that are nearly the same, within one document or across documents, and differ only in a "
	"figure,\n"
	"a date, a place, a person's name or a negation. No rule is needed: the words around the difference tie "
	"the two\n"
	"together. A sentence may be a part of a longer one (a title glued to the first sentence), clauses may stand "
	"in\n"
	"another order, and words may be exchanged that the packs call alike (`rewordings:`).\n"
	"\n"
	"Why it matters: one of the two was corrected, updated or copied, and the other was forgotten.\n"
	"\n"
	"What agrees once it is read is no difference: 百分之六点八八 and 6.88%, 36300亿元 and 3.63万亿元, 超400家 "
	"and 420家.\nUnder one and the same word the figures themselves are compared: 超400家 and 超600家 differ.\n"
	"\n"
	"Silent where the words are a formula for several facts: year and value differ together, place and value "
	"differ\n"
	"together, another subject stands before them, two values differ and none agrees, the sentences go on\n"
	"differently behind another year, the paragraphs speak of different places or years, the documents of\n"
	"different months or issues of one series, or the sentence has four variants or more. Deadlines and items of "
	"lists may differ in "
	"their\n"
	"dates. At least 14 Han characters (5 English words) must agree, 12 where a figure is all that two whole\n"
	"sentences differ in, not counting words like 已经 and the.\n"
	"\n"
	"A single figure that differs in a sentence otherwise the same, with its period and place stated, is an "
	"error,\n"
	"and so is a long sentence that one document gives two dates; what rests on less is a warning or worth a look.",
    .bad = "2024年底召开的全市科技大会将成果转化列为首要任务。 / 2025年底召开的全市科技大会将成果转化列为首要任务。",
    .good = "2023年，全市生产总值比上年增长5.2%。 / 2024年，全市生产总值比上年增长5.0%。",
    .run = run,
};
