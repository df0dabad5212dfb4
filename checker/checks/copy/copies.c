/* What a near copy means: which difference is a finding, which is another fact in the same words.
 * Leaves finding near copies to shingles.c and align.c, and words to check_divergent_copy.c. */
#include "checks/copy/copies.h"

#include <limits.h>

#include "checks/copy/copy_edges.h"
#include "checks/copy/copy_tally.h"
#include "checks/copy/copy_ties.h"
#include "checks/value/claim_lines.h"
#include "checks/value/claim_seasons.h"
#include "ruleset/ruleset.h"

enum {
	COMMON_WEIGHT = 14,  /* letters that must agree before a difference means anything */
	TWIN_WEIGHT = 12,    /* ... where a figure is all that differs between two whole sentences */
	SUBJECT_WEIGHT = 16, /* ... where their subject is whoever was spoken of: 园区, 他 */
	CERTAIN_WEIGHT = 18, /* ... for an error */
	LONE_WEIGHT = 22,    /* ... where nothing else ties the two together */
	LONG_WEIGHT = 40,    /* ... where other words differ too */
	PASTED_WEIGHT = 60,  /* ... where the dates alone differ */
	OTHER_PART = 4,	     /* of what agrees, the part that other words may be */
	LABEL_BYTES = 20     /* of a label and its colon */
};

/* Two near copies, what differs in them, and which difference tells. */
struct pair {
	const struct cc_alignment *alignment;
	const struct cc_side_tokens *a, *b;
	struct cc_copy_tally tally;
	enum cc_copy_kind kind;
	const struct cc_difference *telling;
};

/* 全市工业增加值 / 全市高技术制造业增加值: what stands before it names another thing, unless it is a clause of its own
 * that the one sentence has more, or figures behind it agree. */
static bool has_other_subject(const struct pair *pair, const struct cc_copy_edges *edges)
{
	const struct cc_alignment *alignment = pair->alignment;
	const struct cc_stretch *at = &alignment->stretches[pair->telling->stretch];
	bool apart = cc_token_opens_clause(pair->a, at->a) && cc_token_opens_clause(pair->b, at->b);
	if (edges->left && apart &&
	    (cc_align_covers_a(alignment, at->a - 1) || cc_align_covers_b(alignment, at->b - 1)))
		return false;
	bool tied = alignment->equal_figures > 1 || (alignment->equal_figures == 1 && alignment->weight >= LONE_WEIGHT);
	return edges->left && !(apart && tied);
}

static struct cc_copy found(const struct pair *pair, enum cc_severity severity, unsigned confidence)
{
	return (struct cc_copy){.kind = pair->kind,
				.severity = severity,
				.confidence = confidence,
				.difference = pair->tally.firsts[pair->kind],
				.differences = pair->tally.counts[pair->kind]};
}

static const struct cc_copy nothing = {.kind = CC_COPY_NONE};

static unsigned weight_of(const struct cc_side_tokens *side, size_t first, size_t end)
{
	unsigned weight = 0;
	for (size_t i = first; i < end; i++)
		weight += side->tokens[i].weight;
	return weight;
}

/* The clause of a token; of the end of a sentence its last one. */
static uint32_t clause_at(const struct cc_side_tokens *side, size_t token)
{
	return side->tokens[token < side->count ? token : side->count - 1].clause;
}

/* 茶叶产值12亿元 / 水果产值13亿元: words in the clause of what tells, or in the first one, may be its subject. */
static bool may_be_subject(const struct pair *pair, const struct cc_difference *other)
{
	uint32_t clause_a = clause_at(pair->a, other->a);
	uint32_t clause_b = clause_at(pair->b, other->b);
	bool first = clause_a == clause_at(pair->a, 0) || clause_b == clause_at(pair->b, 0);
	return clause_a == clause_at(pair->a, pair->telling->a) || clause_b == clause_at(pair->b, pair->telling->b) ||
	       (first && pair->alignment->equal_figures < 2);
}

/* Whether the words that differ besides are only another way to put it. */
static bool is_reworded(const struct pair *pair)
{
	const struct cc_alignment *alignment = pair->alignment;
	unsigned others = 0;
	if (alignment->equal_figures == 0 && alignment->weight < LONG_WEIGHT)
		return false;
	for (size_t i = 0; i < alignment->difference_count; i++) {
		const struct cc_difference *other = &alignment->differences[i];
		if (!cc_copy_is_other(other, pair->a, pair->b))
			continue;
		if (may_be_subject(pair, other))
			return false;
		unsigned weight_a = weight_of(pair->a, other->a, other->a_end);
		unsigned weight_b = weight_of(pair->b, other->b, other->b_end);
		others += weight_a > weight_b ? weight_a : weight_b;
	}
	return others * OTHER_PART <= alignment->weight;
}

static bool are_tied(const struct cc_copy_ties *ties)
{
	return ties->figures > 0 || (ties->period == 2 && ties->place > 0) || (ties->place == 2 && ties->period > 0);
}

/* How sure it is that the values are of one thing; are_tied holds. */
static enum cc_severity severity_of(const struct cc_copy_ties *ties, const struct cc_alignment *alignment,
				    bool all_else)
{
	if (all_else && ties->period == 2 && ties->place > 0 && alignment->weight >= CERTAIN_WEIGHT)
		return CC_SEVERITY_ERROR;
	bool likely = ties->period + ties->place > 1 || ties->figures > 1 || alignment->weight >= LONE_WEIGHT ||
		      (all_else && ties->figures > 0);
	return likely ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO;
}

/* Words that must agree where one document says such things of many: 公司实现营业收入…, items of its lists, deadlines.
 */
static unsigned enough_of(const struct pair *pair)
{
	return pair->a->article == pair->b->article ? UINT_MAX : CERTAIN_WEIGHT;
}

/* ... where a figure is all that differs, in one document too. */
static unsigned enough_for_value(const struct pair *pair, const struct cc_copy_edges *edges)
{
	if (!edges->twins)
		return enough_of(pair);
	return pair->a->article == pair->b->article ? LONG_WEIGHT : SUBJECT_WEIGHT;
}

/* 第一批试点城市… / 第二批试点城市…: a number in a row names another thing, unless other figures agree. */
static bool is_ordinal(const struct cc_difference *difference, const struct cc_side_tokens *side)
{
	uint32_t ref = side->tokens[difference->a].ref;
	return ref != UINT32_MAX && side->article->mentions[side->sentence].quantities[ref].kind == CC_NUMBER_ORDINAL;
}

static struct cc_copy_ties ties_of_value(const struct pair *pair, const struct cc_copy_edges *edges)
{
	struct cc_copy_ties ties = cc_copy_ties_of(pair->alignment, pair->telling->stretch, pair->a, pair->b);
	/* What the sentences before speak of counts for little where so many words are the same, and a figure with
	 * them. */
	unsigned enough = ties.figures > 0 ? CERTAIN_WEIGHT : LONG_WEIGHT;
	if (!edges->twins || pair->alignment->weight < enough)
		return ties;
	if (!ties.hidden && ties.period < 0)
		ties.period = 0;
	if (ties.place < 0 && !cc_copy_depends(pair->alignment, pair->telling->stretch, pair->a, pair->b))
		ties.place = 0;
	return ties;
}

/* The word of a measure that stands right before what is alike: Non-|GAAP gross margin, Adjusted |net income. */
static size_t measure_before(const struct cc_side_tokens *side, size_t first)
{
	struct cc_str view = side->article->text.view;
	size_t start = side->article->text.sentences[side->sentence].span.start;
	struct cc_str before = cc_str_trim(cc_str_slice(view, start, side->tokens[first].span.start));
	return cc_word_list_ends(cc_words_of(side->rules, CC_WORDS_OTHER_MEASURE), before);
}

static bool are_two_series(const struct pair *pair)
{
	bool figure = pair->kind == CC_COPY_VALUE || pair->kind == CC_COPY_MOVEMENT;
	return figure && claim_seasons_apart(pair->a->rules, pair->a->article, pair->a->sentence, pair->b->article,
					     pair->b->sentence);
}

static bool are_two_measures(const struct pair *pair)
{
	const struct cc_stretch *at = &pair->alignment->stretches[pair->telling->stretch];
	return measure_before(pair->a, at->a) != measure_before(pair->b, at->b) ||
	       claim_lines_under_measure(pair->a->rules, pair->a->article, pair->a->sentence) !=
		   claim_lines_under_measure(pair->b->rules, pair->b->article, pair->b->sentence);
}

/* With a second figure that differs and none that agrees it is another thing in the same formula: 全村120户450人 /
 * 全村98户310人. */
static bool is_of_another(const struct pair *pair, const struct cc_copy_edges *edges, const struct cc_copy_ties *ties)
{
	const struct cc_alignment *alignment = pair->alignment;
	size_t values = pair->tally.counts[CC_COPY_VALUE];
	if (ties->period < 0 || ties->place < 0 || are_two_measures(pair) || (values > 1 && values * 2 > ties->figures))
		return true;
	return ties->figures == 0 && alignment->weight < enough_for_value(pair, edges) &&
	       cc_copy_depends(alignment, pair->telling->stretch, pair->a, pair->b);
}

/* How much is alike before a figure of a sentence that nothing ties together is told. */
static unsigned likely_weight(const struct pair *pair, const struct cc_copy_edges *edges)
{
	if (pair->tally.others > 0)
		return CERTAIN_WEIGHT;
	if (edges->twins)
		return TWIN_WEIGHT;
	return edges->opens ? COMMON_WEIGHT : CERTAIN_WEIGHT;
}

/* "造成142832人受灾" / "造成13人遇难、142832人受灾": what the one begins with stands further on in the other. */
static bool stands_elsewhere(const struct cc_side_tokens *side, size_t token, const struct cc_side_tokens *other,
			     size_t against)
{
	enum { ALIKE = 3 }; /* the figure and the two words behind it */
	for (size_t i = 0; i + ALIKE <= other->count && token + ALIKE <= side->count; i++) {
		size_t same = 0;
		while (same < ALIKE && cc_str_equal(cc_token_text(side, token + same), cc_token_text(other, i + same)))
			same++;
		if (i != against && same == ALIKE)
			return true;
	}
	return false;
}

/* One figure differs and all else agrees. */
static struct cc_copy judge_value(const struct pair *pair, const struct cc_copy_edges *edges)
{
	unsigned weight = pair->alignment->weight;
	struct cc_copy_ties ties = ties_of_value(pair, edges);
	unsigned enough = ties.figures == 0 ? PASTED_WEIGHT : edges->twins ? CERTAIN_WEIGHT : LONE_WEIGHT;
	if ((is_ordinal(pair->telling, pair->a) && weight < enough) || is_of_another(pair, edges, &ties) ||
	    stands_elsewhere(pair->a, pair->telling->a, pair->b, pair->telling->b) ||
	    stands_elsewhere(pair->b, pair->telling->b, pair->a, pair->telling->a))
		return nothing;
	if (are_tied(&ties)) {
		bool all_else = edges->whole && pair->tally.counts[CC_COPY_VALUE] == 1 && pair->tally.others == 0;
		enum cc_severity severity = severity_of(&ties, pair->alignment, all_else);
		return found(pair, severity, severity == CC_SEVERITY_ERROR ? 900 : 750);
	}
	if (weight >= likely_weight(pair, edges) && edges->whole && ties.same_day)
		return found(pair, CC_SEVERITY_WARNING, 600);
	return weight >= LONE_WEIGHT ? found(pair, CC_SEVERITY_INFO, 500) : nothing;
}

/* Year reports begin alike: "2023年，全市上下…" of 2024 and "2024年，全市上下…" of 2025 are two years' texts. */
static bool follows_dates(const struct pair *pair)
{
	const struct cc_side_tokens *a = pair->a;
	const struct cc_side_tokens *b = pair->b;
	const struct cc_token *x = &a->tokens[pair->telling->a];
	const struct cc_token *y = &b->tokens[pair->telling->b];
	struct cc_date date_a = a->article->document.date;
	struct cc_date date_b = b->article->document.date;
	if (a->article == b->article || x->ref == UINT32_MAX || y->ref == UINT32_MAX || !cc_date_is_set(date_a) ||
	    !cc_date_is_set(date_b))
		return false;
	int year_a = a->article->mentions[a->sentence].periods[x->ref].period.start.year;
	int year_b = b->article->mentions[b->sentence].periods[y->ref].period.start.year;
	return date_a.year != date_b.year && date_a.year - date_b.year == year_a - year_b;
}

/* 2025年6月底前, 2025年起: a plan gives each of its tasks a day in the same words. */
static bool is_deadline(const struct cc_difference *difference, const struct cc_side_tokens *a)
{
	const struct cc_word_list *words = cc_words_of(a->rules, CC_WORDS_DEADLINE);
	struct cc_str view = a->article->text.view;
	struct cc_span span = a->tokens[difference->a].span;
	return cc_word_list_ends(words, cc_str_of_span(view, span)) > 0 ||
	       cc_word_list_begins(words, cc_str_slice(view, span.end, view.len)) > 0;
}

/* Items of lists and cells of tables are alike by their form; so is what stands behind a label: "完成时限：…". */
static bool is_item(const struct cc_side_tokens *side)
{
	const struct cc_sentence *sentence = &side->article->text.sentences[side->sentence];
	enum cc_block_kind kind = side->article->document.blocks[sentence->block].kind;
	struct cc_str text = cc_str_of_span(side->article->text.view, sentence->span);
	size_t colon = cc_str_find(text, CC_STR(":"), 0);
	return kind == CC_BLOCK_LIST_ITEM || kind == CC_BLOCK_TABLE_CELL || colon < LABEL_BYTES;
}

/* Words that must agree where a list or a plan gives such sentences a day each. What agrees in two figures, or in one
 * and many words, is one thing and not the next item. */
static unsigned enough_for_period(const struct pair *pair)
{
	size_t figures = pair->alignment->equal_figures;
	if (figures > 1)
		return 0;
	return figures == 1 && pair->a->article == pair->b->article ? LONG_WEIGHT : enough_of(pair);
}

/* The time of a side of what tells; NULL where it was not read. */
static const struct cc_period_mention *time_of(const struct cc_side_tokens *side, size_t token)
{
	uint32_t ref = token < side->count ? side->tokens[token].ref : UINT32_MAX;
	return ref != UINT32_MAX ? &side->article->mentions[side->sentence].periods[ref] : NULL;
}

/* A year of one article, and a month or half of one of another: two reports, and no slip. */
static bool are_year_and_part(const struct pair *pair)
{
	const struct cc_period_mention *x = time_of(pair->a, pair->telling->a);
	const struct cc_period_mention *y = time_of(pair->b, pair->telling->b);
	if (pair->a->article == pair->b->article || x == NULL || y == NULL || x->period.instant || y->period.instant)
		return false;
	bool year = x->period.kind == CC_PERIOD_YEAR;
	enum cc_period_kind part = year ? y->period.kind : x->period.kind;
	return (year || y->period.kind == CC_PERIOD_YEAR) &&
	       (part == CC_PERIOD_MONTH || part == CC_PERIOD_QUARTER || part == CC_PERIOD_HALF);
}

/* Of two articles a part of each sentence alone: where no figure ties them, they are of two things. */
static bool is_loose_part(const struct pair *pair, const struct cc_copy_edges *edges)
{
	return pair->a->article != pair->b->article && pair->alignment->equal_figures == 0 && !edges->whole;
}

/* The same words of two periods: with what follows different they are two events (2024年中央经济工作会议明确提出…). */
static struct cc_copy judge_period(const struct pair *pair, const struct cc_copy_edges *edges)
{
	const struct cc_alignment *alignment = pair->alignment;
	bool listed = is_deadline(pair->telling, pair->a) || is_item(pair->a) || is_item(pair->b);
	bool next = listed && alignment->weight < enough_for_period(pair);
	if (edges->right || pair->tally.counts[CC_COPY_PERIOD] > 1 || follows_dates(pair) || next ||
	    are_year_and_part(pair) || is_loose_part(pair, edges))
		return nothing;
	bool sure = alignment->equal_figures > 0 || alignment->weight >= LONE_WEIGHT;
	/* Sixty characters alike in one document are one sentence pasted twice: both dates cannot be right. */
	if (pair->a->article == pair->b->article && alignment->weight >= PASTED_WEIGHT)
		return found(pair, CC_SEVERITY_ERROR, 900);
	return found(pair, CC_SEVERITY_WARNING, sure ? 850 : 700);
}

/* Two places or names with the very same words: one was copied from the other. */
static struct cc_copy judge_name(const struct pair *pair, const struct cc_copy_edges *edges)
{
	const struct cc_alignment *alignment = pair->alignment;
	bool enough = alignment->equal_figures > 1 || (edges->whole && alignment->weight >= CERTAIN_WEIGHT);
	if (edges->right || pair->tally.counts[pair->kind] > 1 || !enough ||
	    ((is_item(pair->a) || is_item(pair->b)) && alignment->weight < enough_of(pair)))
		return nothing;
	return found(pair, CC_SEVERITY_WARNING, 700);
}

/* "从环比看，…上涨0.2%，涨幅回落" / "从同比看，…上涨0.2%；二手住宅上涨0.5%，涨幅扩大": other words ahead of a movement
 * say of another thing that it moved. */
static struct cc_copy judge_words(const struct pair *pair, const struct cc_copy_edges *edges)
{
	if (edges->right || (edges->left && pair->kind == CC_COPY_MOVEMENT) || pair->tally.counts[pair->kind] > 1)
		return nothing;
	return found(pair, CC_SEVERITY_WARNING, 750);
}

static struct cc_copy (*const judges[])(const struct pair *, const struct cc_copy_edges *) = {
    [CC_COPY_VALUE] = judge_value, [CC_COPY_PERIOD] = judge_period,  [CC_COPY_PLACE] = judge_name,
    [CC_COPY_NAME] = judge_name,   [CC_COPY_NEGATION] = judge_words, [CC_COPY_MOVEMENT] = judge_words,
};

static size_t kinds_of(const struct cc_copy_tally *tally, enum cc_copy_kind *last)
{
	size_t kinds = 0;
	for (int i = CC_COPY_VALUE; i < CC_COPY_FORMULA; i++) {
		kinds += tally->counts[i] > 0;
		*last = tally->counts[i] > 0 ? (enum cc_copy_kind)i : *last;
	}
	return kinds;
}

static struct cc_copy judge(struct pair *pair)
{
	const struct cc_alignment *alignment = pair->alignment;
	size_t kinds = kinds_of(&pair->tally, &pair->kind);
	if (kinds == 0)
		return nothing;
	pair->telling = &alignment->differences[pair->tally.firsts[pair->kind]];
	struct cc_copy_edges edges = cc_copy_edges_of(alignment, pair->a, pair->b, pair->telling);
	bool twins = kinds == 1 && pair->kind == CC_COPY_VALUE && edges.twins && pair->tally.others == 0;
	if (alignment->weight < COMMON_WEIGHT && !twins)
		return nothing;
	if (has_other_subject(pair, &edges) || (pair->tally.others > 0 && !is_reworded(pair)))
		return nothing;
	/* Year and value together, or place and value together: another fact in the same words. What is denied is none.
	 */
	if (kinds > 1 && !edges.right && pair->tally.others == 0 && pair->tally.counts[CC_COPY_NEGATION] == 0)
		return (struct cc_copy){.kind = CC_COPY_FORMULA};
	if (kinds != 1 || judges[pair->kind] == NULL || (edges.right && !edges.clause) || are_two_series(pair))
		return nothing;
	return judges[pair->kind](pair, &edges);
}

struct cc_copy cc_copy_judge(size_t *values, const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			     const struct cc_side_tokens *b)
{
	*values = 0;
	if (alignment->overflow || alignment->weight < CC_COPY_ALIKE_WEIGHT)
		return nothing;
	struct pair pair = {.alignment = alignment, .a = a, .b = b, .tally = cc_copy_tally_of(alignment, a, b)};
	*values = pair.tally.counts[CC_COPY_VALUE];
	return alignment->weight < TWIN_WEIGHT ? nothing : judge(&pair);
}
