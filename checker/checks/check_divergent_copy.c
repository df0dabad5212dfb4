/* divergent-copy: near-identical sentences in which only a figure, a date, a place, a name or a negation differs.
 * Leaves telling them to copy_families.c, figures that a declared metric ties together to check_value_conflict.c. */
#include <string.h>

#include "base/hash.h"
#include "checks/check.h"
#include "checks/copy/align.h"
#include "checks/copy/as_of_days.h"
#include "checks/copy/copies.h"
#include "checks/copy/copy_bases.h"
#include "checks/copy/copy_cover.h"
#include "checks/copy/copy_doubt.h"
#include "checks/copy/copy_echoes.h"
#include "checks/copy/copy_edges.h"
#include "checks/copy/copy_entries.h"
#include "checks/copy/copy_families.h"
#include "checks/copy/copy_news.h"
#include "checks/copy/copy_owners.h"
#include "checks/copy/copy_places.h"
#include "checks/copy/copy_series.h"
#include "checks/copy/copy_years.h"
#include "checks/copy/shingles.h"
#include "checks/shared/typed_text.h"

enum {
	TIED_FIGURES = 3,    /* figures that agree in sentences of one fact: two may be alike in two months */
	WHOLE_WEIGHT = 20,   /* letters: more than most formulas have */
	FORMULA_WEIGHT = 22, /* letters: every bulletin of a town says as much in the same words */
	PASTED_WEIGHT = 60,  /* letters that a manual says twice by mistake only */
	SLOTS = 512
};

struct search {
	const struct cc_check_input *input;
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_tokeniser tokeniser;
	struct cc_token_rows *rows;	  /* NULL: tokens are not kept */
	struct cc_vec tokens_a, tokens_b; /* struct cc_token */
	struct cc_vec hits;		  /* struct cc_copy_hit */
	struct cc_vec notes;		  /* struct cc_copy_note */
	struct cc_vec series;		  /* struct cc_copy_series */
	const struct cc_likeness *pair;	  /* at hand */
	const struct cc_article *first;	  /* whose tokens are tokens_a */
	uint32_t first_sentence;
	bool first_asked; /* whether it is known if the first one is typed */
	bool first_typed;
	uint16_t first_weights[SLOTS]; /* the most that a token of it weighs, by its mask; 0: there is none */
	struct typed_text_asked asked;
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
	struct cc_copy_hit hit = {
	    .kin = {.a = text_hash(a, at->a, at->a_end) ^ kind, .b = text_hash(b, at->b, at->b_end) ^ kind},
	    .a = places.a,
	    .b = places.b,
	    .copy = copy,
	    .article_a = search->pair->article_a,
	    .article_b = search->pair->article_b,
	    .tied = tied,
	    .loose = cc_copy_is_loose(alignment, &copy, a, b),
	    .leans = cc_copy_leans(a, b),
	    .order = search->hits.len,
	};
	return cc_vec_add(&search->hits, &hit);
}

/* What differs, for what two documents are to one another. */
static bool note(struct search *search, struct cc_copy_note note)
{
	note.a = search->pair->article_a;
	note.b = search->pair->article_b;
	note.sentence_a = search->pair->sentence_a;
	note.sentence_b = search->pair->sentence_b;
	return note.a == note.b || cc_vec_add(&search->notes, &note);
}

static size_t slot_of(const struct cc_token *token)
{
	return (token->mask ^ token->mask >> 32) % SLOTS;
}

static void note_weights(struct search *search)
{
	const struct cc_token *tokens = search->tokens_a.items;
	memset(search->first_weights, 0, sizeof(search->first_weights));
	for (size_t i = 0; i < search->tokens_a.len; i++) {
		uint16_t *weight = &search->first_weights[slot_of(&tokens[i])];
		const unsigned own = tokens[i].weight < UINT16_MAX ? tokens[i].weight : UINT16_MAX;
		*weight = *weight < own ? (uint16_t)own : *weight;
	}
}

/* Whether so many letters of the first sentence stand in the second one, in whatever order, that the two may be near
 * copies: a fifth of the pairs share their shingle and nothing else. */
static bool may_be_alike(const struct search *search, const struct cc_side_tokens *b)
{
	unsigned weight = 0;
	for (size_t i = 0; i < b->count && weight < CC_COPY_ALIKE_WEIGHT; i++)
		weight += search->first_weights[slot_of(&b->tokens[i])];
	return weight >= CC_COPY_ALIKE_WEIGHT;
}

/* Pairs come in the order of their first sentence: many have it in common with the pair before. */
static bool read_first(struct search *search, const struct cc_article *article, uint32_t sentence)
{
	if (search->first == article && search->first_sentence == sentence)
		return true;
	search->first = article;
	search->first_sentence = sentence;
	search->first_asked = false;
	if (!cc_token_rows_read(&search->tokens_a, search->rows, &search->tokeniser, article, sentence))
		return false;
	note_weights(search);
	return true;
}

/* No two figures of one owner: where words are few and no other figure agrees, also those of towns that nobody names.
 */
static bool is_of_two_owners(const struct cc_alignment *alignment, const struct cc_copy *copy,
			     const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	const struct cc_difference *difference = &alignment->differences[copy->difference];
	bool formula = alignment->equal_figures == 0 && alignment->weight < FORMULA_WEIGHT;
	return cc_copy_of_two_places(difference, a, b) || cc_copy_is_fall_twice(difference, a, b) ||
	       (formula && cc_copy_of_unknown_towns(difference, a, b));
}

/* Figures of two things, where next to nothing else ties the sentences; or both in one of them. */
static bool are_two_figures(const struct cc_alignment *alignment, const struct cc_copy *copy,
			    const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	const struct cc_difference *difference = &alignment->differences[copy->difference];
	return copy->kind == CC_COPY_VALUE &&
	       (cc_copy_says_both(difference, a, b) ||
		(alignment->equal_figures < TIED_FIGURES - 1 && cc_copy_of_other_size(difference, a, b)));
}

/* A long sentence of which one figure differs, and by no more than a slip may: another year's would have other figures,
 * too, or go on in other words. */
static bool is_whole_copy(const struct cc_alignment *alignment, const struct cc_copy *copy,
			  const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	const struct cc_difference *difference = &alignment->differences[copy->difference];
	return copy->kind == CC_COPY_VALUE && alignment->difference_count == 1 && alignment->weight >= WHOLE_WEIGHT &&
	       !cc_copy_of_other_size(difference, a, b) && cc_copy_edges_of(alignment, a, b, difference).whole;
}

static bool is_of_unknown_years(const struct cc_alignment *alignment, const struct cc_copy *copy,
				const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	return copy->kind != CC_COPY_NONE && (!is_whole_copy(alignment, copy, a, b) || cc_copy_of_unknown_days(a, b)) &&
	       cc_copy_of_unknown_years(&alignment->differences[copy->difference], a, b, copy->kind);
}

/* "will be called" / "will not be called", three arguments / two arguments: what a manual says in the same words it
 * says of two things, and on purpose. */
static bool is_on_purpose(struct search *search, const struct cc_likeness *pair, size_t weight)
{
	return pair->article_a == pair->article_b && weight < PASTED_WEIGHT &&
	       typed_text_is_manual(&search->asked, search->input->articles[pair->article_a]);
}

/* Few differ in anything that means something: those are asked whether they are code. */
static bool are_typed(struct search *search, const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	if (!search->first_asked)
		search->first_typed = typed_text_is_sentence(a->article, a->sentence);
	search->first_asked = true;
	return search->first_typed || typed_text_is_sentence(b->article, b->sentence);
}

/* Where a sentence stands as a whole in the other, a figure of it differs whatever else that article says. */
static bool is_echoed(const struct cc_alignment *alignment, const struct cc_copy *copy, const struct cc_side_tokens *a,
		      const struct cc_side_tokens *b)
{
	const struct cc_difference *difference = &alignment->differences[copy->difference];
	bool alone = alignment->difference_count == 1 && cc_copy_edges_of(alignment, a, b, difference).within;
	return copy->kind == CC_COPY_VALUE && !alone && cc_copy_is_echoed(difference, a, b);
}

static bool is_look_only(struct search *search, const struct cc_alignment *alignment, const struct cc_copy *copy,
			 const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	const struct cc_difference *difference = &alignment->differences[copy->difference];
	return is_on_purpose(search, search->pair, alignment->weight) || is_of_unknown_years(alignment, copy, a, b) ||
	       are_two_figures(alignment, copy, a, b) ||
	       (copy->kind == CC_COPY_VALUE &&
		(cc_copy_is_outcome(search->input->rules, difference, a, b) ||
		 cc_copy_of_two_times(difference, a, b, is_whole_copy(alignment, copy, a, b)))) ||
	       (copy->kind == CC_COPY_PERIOD && a->article != b->article && cc_copy_sets_record(difference, a, b));
}

/* Lay the pair at hand side by side. */
static bool weigh(struct search *search, const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	struct cc_alignment alignment;
	size_t values;
	cc_align(&alignment, a, b, search->pair->token_a, search->pair->token_b);
	struct cc_copy copy = cc_copy_judge(&values, &alignment, a, b);
	if ((values == 0 && copy.kind == CC_COPY_NONE) || are_typed(search, a, b))
		return true;
	bool other =
	    copy.kind == CC_COPY_VALUE && cc_copy_is_other_figure(&alignment.differences[copy.difference], a, b);
	if (!note(search,
		  (struct cc_copy_note){.figures = values,
					.agreed = cc_copy_telling_shared(a, b),
					.alike = alignment.equal_figures,
					.other = other,
					.words = values == 0,
					.other_fact = copy.kind == CC_COPY_NONE || copy.kind == CC_COPY_FORMULA ||
						      (values > 1 && alignment.equal_figures == 0)}))
		return false;
	if (copy.kind != CC_COPY_NONE && is_look_only(search, &alignment, &copy, a, b))
		copy.severity = CC_SEVERITY_INFO;
	return copy.kind == CC_COPY_NONE ||
	       cc_copy_of_two_years(&alignment.differences[copy.difference], a, b, copy.kind) ||
	       cc_copy_counted_later(a, b, copy.kind) ||
	       (copy.kind == CC_COPY_VALUE &&
		as_of_two_days(search->input->rules, a->article, a->sentence, b->article, b->sentence)) ||
	       (copy.kind == CC_COPY_VALUE && is_of_two_owners(&alignment, &copy, a, b)) ||
	       (copy.kind == CC_COPY_VALUE && cc_copy_is_of_base(&alignment.differences[copy.difference], a, b)) ||
	       (copy.kind == CC_COPY_VALUE && cc_copy_moved_apart(&alignment.differences[copy.difference], a, b)) ||
	       (copy.kind == CC_COPY_PERIOD && cc_copy_are_entries(&alignment.differences[copy.difference], a, b)) ||
	       is_echoed(&alignment, &copy, a, b) || keep_hit(search, &alignment, a, b, copy);
}

static bool judge(struct search *search, const struct cc_likeness *likeness)
{
	struct cc_article *const *articles = search->input->articles;
	search->pair = likeness;
	if (likeness->same)
		return note(search, (struct cc_copy_note){.figures = 0});
	const struct cc_article *article_a = articles[likeness->article_a];
	const struct cc_article *article_b = articles[likeness->article_b];
	if (!read_first(search, article_a, likeness->sentence_a) ||
	    !cc_token_rows_read(&search->tokens_b, search->rows, &search->tokeniser, article_b, likeness->sentence_b))
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
	return !may_be_alike(search, &b) || weigh(search, &a, &b);
}

/* Figures, and what stands beside them: the day of a report, the cities that rose most. What three figures tie
 * together is one fact in a series, too. */
static bool is_of_issues(const struct cc_copy_hit *hit)
{
	enum cc_copy_kind kind = hit->copy.kind;
	return kind == CC_COPY_VALUE || kind == CC_COPY_MOVEMENT ||
	       (!hit->tied && (kind == CC_COPY_PERIOD || kind == CC_COPY_NAME));
}

/* 当月新登记企业…: what differs between the bulletins of two months is what they are written for. */
static bool drop_series(struct search *search)
{
	struct cc_copy_hit *hits = search->hits.items;
	size_t kept = 0;
	if (!cc_copy_series_find(&search->series, &search->notes))
		return false;
	for (size_t i = 0; hits != NULL && i < search->hits.len; i++) {
		if (!is_of_issues(&hits[i]) ||
		    !cc_copy_series_has(&search->series, hits[i].article_a, hits[i].article_b))
			hits[kept++] = hits[i];
	}
	search->hits.len = kept;
	return cc_copy_doubt(search->hits.items, search->hits.len, &search->notes, search->input, search->arena);
}

/* The second sentences of the pairs to come lie anywhere in the archive. */
static void look_ahead(const struct search *search, const struct cc_likeness *pairs, size_t left)
{
	enum { FORESEEN = 16, FETCHED = 8 };
	struct cc_article *const *articles = search->input->articles;
	if (search->rows != NULL && left > FORESEEN)
		cc_token_rows_foresee(search->rows, articles[pairs[FORESEEN].article_b], pairs[FORESEEN].sentence_b);
	if (search->rows != NULL && left > FETCHED)
		cc_token_rows_fetch(search->rows, articles[pairs[FETCHED].article_b], pairs[FETCHED].sentence_b);
}

static bool look(struct search *search, struct cc_arena *scratch)
{
	struct cc_vec pairs = cc_vec_new(scratch, sizeof(struct cc_likeness));
	/* of an archive hardly any sentence is laid beside another one */
	const bool keeps = !cc_check_has_archive(search->input);
	search->rows = keeps ? cc_token_rows_new(search->input, scratch) : NULL;
	if ((keeps && search->rows == NULL) || !cc_shingles_pairs(&pairs, search->input, search->rows, scratch))
		return false;
	const struct cc_copy_telling telling = {
	    .input = search->input, .findings = search->findings, .arena = search->arena};
	const struct cc_likeness *items = pairs.items;
	for (size_t i = 0; i < pairs.len; i++) {
		look_ahead(search, &items[i], pairs.len - i);
		if (!judge(search, &items[i]))
			return false;
	}
	return drop_series(search) && (search->hits.len == 0 ||
				       cc_copy_families_tell(&telling, search->hits.items, search->hits.len, scratch));
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
		    .hits = cc_vec_new(scratch, sizeof(struct cc_copy_hit)),
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
	"different months or issues of one series, one document says the other's figure besides, or the sentence has "
	"four variants or more. Deadlines and items of "
	"lists may differ in "
	"their\n"
	"dates. At least 14 Han characters (5 English words) must agree, 12 where a figure is all that two whole\n"
	"sentences differ in, not counting words like 已经 and the.\n"
	"\n"
	"A single figure that differs in a sentence otherwise the same, with its period and place stated, is an "
	"error,\n"
	"and so is a long sentence that one document gives two dates; what rests on less is a warning or worth a "
	"look.\n"
	"In one manual, where one sentence of ten is code, it is worth a look only; so is a figure of an article "
	"without a "
	"date\n"
	"whose sentence names no year, and one many times the other. Code is left out.",
    .bad = "2024年底召开的全市科技大会将成果转化列为首要任务。 / 2025年底召开的全市科技大会将成果转化列为首要任务。",
    .good = "2023年，全市生产总值比上年增长5.2%。 / 2024年，全市生产总值比上年增长5.0%。",
    .run = run,
};
