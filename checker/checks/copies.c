/* What a near copy means: which difference is a finding, which is another fact in the same words.
 * Leaves finding near copies to shingles.c and align.c, and words to check_divergent_copy.c. */
#include "checks/copies.h"

#include <stdlib.h>

#include "ruleset/ruleset.h"

enum {
	COMMON_WEIGHT = 16,   /* letters that must agree before a difference means anything */
	CERTAIN_WEIGHT = 20,  /* ... for an error */
	LONE_WEIGHT = 24,     /* ... where nothing else ties the two together */
	PASTED_WEIGHT = 60,   /* ... where the dates alone differ */
	SAME_TIME_DAYS = 45,  /* documents that far apart speak of different months */
	LABEL_BYTES = 20,     /* of a label and its colon */
	CONTEXT_SENTENCES = 3 /* how far back a place or period is looked for */
};

/* What differs, by kind. */
struct tally {
	size_t counts[CC_COPY_NEGATION + 1];
	size_t firsts[CC_COPY_NEGATION + 1];
	size_t others; /* words that make it another sentence */
};

static struct tally tally_of(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			     const struct cc_side_tokens *b)
{
	struct tally tally = {.others = 0};
	for (size_t i = alignment->difference_count; i-- > 0;) {
		const struct cc_difference *difference = &alignment->differences[i];
		enum cc_copy_kind kind = cc_copy_kind_of(difference, a, b);
		tally.others += kind == CC_COPY_NONE && !cc_copy_is_filler(difference, a, b);
		tally.counts[kind]++;
		tally.firsts[kind] = i;
	}
	return tally;
}

/* How the stretch that runs together lies in both sentences. */
struct edges {
	bool left;   /* other words stand before it in both: perhaps another subject */
	bool right;  /* ... behind it */
	bool clause; /* what stands behind it is another clause in both */
	bool whole;  /* it is all of both sentences */
};

static bool ends_clause(const struct cc_side_tokens *side, size_t end)
{
	return end == side->count || side->tokens[end].clause != side->tokens[end - 1].clause;
}

static struct edges edges_of(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			     const struct cc_side_tokens *b)
{
	bool more_a = alignment->a_end < a->count;
	bool more_b = alignment->b_end < b->count;
	return (struct edges){
	    .left = alignment->a > 0 && alignment->b > 0,
	    .right = more_a && more_b,
	    .clause = ends_clause(a, alignment->a_end) && ends_clause(b, alignment->b_end),
	    .whole = alignment->a == 0 && alignment->b == 0 && !more_a && !more_b,
	};
}

/* A place or period that a figure inherits: from before the stretch, or from the sentences before in its block. */
struct context {
	const struct cc_scope *scope;
	const struct cc_period_mention *period;
};

/* 位居全球第二 does not make the next sentence one about the world. */
static bool is_context(const struct cc_scope *scope)
{
	return cc_token_is_place(scope) && scope->kind != CC_SCOPE_WORLD && scope->kind != CC_SCOPE_GROUP;
}

static void look_in(struct context *context, const struct cc_mentions *mentions, size_t before)
{
	for (size_t i = mentions->scope_count; context->scope == NULL && i-- > 0;)
		if (mentions->scopes[i].span.start < before && is_context(mentions->scopes[i].scope))
			context->scope = mentions->scopes[i].scope;
	for (size_t i = mentions->period_count; context->period == NULL && i-- > 0;)
		if (mentions->periods[i].span.start < before)
			context->period = &mentions->periods[i];
}

static struct context context_of(const struct cc_side_tokens *side, size_t token)
{
	struct context context = {.scope = NULL};
	const struct cc_article *article = side->article;
	const struct cc_sentence *sentences = article->text.sentences;
	if (article->mentions == NULL)
		return context;
	look_in(&context, &article->mentions[side->sentence], side->tokens[token].span.start);
	for (uint32_t back = 1; back <= CONTEXT_SENTENCES && back <= side->sentence; back++) {
		uint32_t at = side->sentence - back;
		if (sentences[at].block != sentences[side->sentence].block)
			break;
		look_in(&context, &article->mentions[at], SIZE_MAX);
	}
	return context;
}

static bool resolved_apart(const struct cc_period_mention *a, const struct cc_period_mention *b)
{
	return a->state == CC_PERIOD_RESOLVED && b->state == CC_PERIOD_RESOLVED &&
	       !cc_period_equal(a->period, b->period);
}

/* The next period of a side at or after *token that is resolved; NULL where there is none. */
static const struct cc_period_mention *next_period(const struct cc_side_tokens *side, size_t *token, size_t end)
{
	while (*token < end) {
		const struct cc_token *at = &side->tokens[(*token)++];
		if (at->kind == CC_TOKEN_PERIOD && at->ref != UINT32_MAX)
			return &side->article->mentions[side->sentence].periods[at->ref];
	}
	return NULL;
}

/* 今年上半年 in two documents of two years: the same words for different periods. */
static bool hidden_period(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b)
{
	size_t at_a = alignment->a;
	size_t at_b = alignment->b;
	for (;;) {
		const struct cc_period_mention *x = next_period(a, &at_a, alignment->a_end);
		const struct cc_period_mention *y = next_period(b, &at_b, alignment->b_end);
		if (x == NULL || y == NULL)
			return false;
		if (resolved_apart(x, y) && (x->relative || y->relative))
			return true;
	}
}

static bool written_apart(const struct cc_article *a, const struct cc_article *b)
{
	if (a == b || !cc_date_is_set(a->document.date) || !cc_date_is_set(b->document.date))
		return false;
	return abs(cc_date_to_days(a->document.date) - cc_date_to_days(b->document.date)) > SAME_TIME_DAYS;
}

/* How well the two are known to speak of one thing: 2 said, 1 inherited alike, 0 open, -1 not at all. */
static int tie_of_period(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			 const struct cc_side_tokens *b)
{
	if (hidden_period(alignment, a, b))
		return -1;
	if (alignment->equal_periods > 0)
		return 2;
	const struct cc_period_mention *x = context_of(a, alignment->a).period;
	const struct cc_period_mention *y = context_of(b, alignment->b).period;
	if (x != NULL && y != NULL)
		return resolved_apart(x, y) ? -1 : 1;
	if (written_apart(a->article, b->article))
		return -1;
	return x == NULL && y == NULL && a->article == b->article ? 1 : 0;
}

static int tie_of_place(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			const struct cc_side_tokens *b)
{
	if (alignment->equal_places > 0)
		return 2;
	const struct cc_scope *x = context_of(a, alignment->a).scope;
	const struct cc_scope *y = context_of(b, alignment->b).scope;
	if (x != NULL && y != NULL)
		return x == y ? 1 : -1;
	return x == NULL && y == NULL && a->article == b->article ? 1 : 0;
}

static struct cc_copy found(enum cc_copy_kind kind, const struct tally *tally, enum cc_severity severity,
			    unsigned confidence)
{
	return (struct cc_copy){.kind = kind,
				.severity = severity,
				.confidence = confidence,
				.difference = tally->firsts[kind],
				.differences = tally->counts[kind]};
}

static const struct cc_copy nothing = {.kind = CC_COPY_NONE};

/* Subjects that mean something else in the next paragraph: "公司实现营业收入…" of two firms. */
static const char *const dependent[] = {
    "公司", "企业", "集团", "项目",	   "全村",     "全镇",	      "全乡", "全县", "全区", "园区", "学校", "医院",
    "基地", "该",   "其",   "他",	   "她",       "它",	      "当地", "双方", "两人", "村里", "镇里", "县里",
    "区里", "店里", "厂里", "The company", "The firm", "The project", "It ",  "He ",  "She ", "They "};
/* ... and those that do so in the next document. */
static const char *const dependent_abroad[] = {"全市", "全省", "我市", "我省", "本市", "本省", "市里", "省里"};

static bool starts_with_any(struct cc_str text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cc_str_starts(text, cc_str_from(words[i])))
			return true;
	return false;
}

/* Whether the sentence's subject, behind its period, is of that kind. */
static bool depends(const struct cc_side_tokens *a, const struct cc_side_tokens *b,
		    const struct cc_alignment *alignment)
{
	size_t first = alignment->a;
	while (first + 1 < a->count && a->tokens[first].kind == CC_TOKEN_PERIOD)
		first++;
	struct cc_str view = a->article->text.view;
	struct cc_str text = cc_str_slice(view, a->tokens[first].span.start, view.len);
	if (starts_with_any(text, dependent, sizeof(dependent) / sizeof(dependent[0])))
		return true;
	return a->article != b->article &&
	       starts_with_any(text, dependent_abroad, sizeof(dependent_abroad) / sizeof(dependent_abroad[0]));
}

/* How well two sentences are tied to one thing: by what they say of period and place (see tie_of_period), and by the
 * figures that agree. */
struct ties {
	int period;
	int place;
	size_t figures;
};

static struct ties ties_of(const struct cc_alignment *alignment, const struct tally *tally,
			   const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	struct ties ties = {.period = tie_of_period(alignment, a, b),
			    .place = tie_of_place(alignment, a, b),
			    .figures = alignment->equal_figures};
	/* Two figures that agree tie the rest together, whatever year was spoken of before. */
	bool bound = tally->counts[CC_COPY_VALUE] == 1 && ties.figures > 1;
	if (ties.period < 0 && bound && !hidden_period(alignment, a, b))
		ties.period = 1;
	if (ties.place < 0 && bound && ties.period == 2)
		ties.place = 0;
	return ties;
}

static bool are_tied(const struct ties *ties)
{
	return ties->figures > 0 || (ties->period == 2 && ties->place > 0) || (ties->place == 2 && ties->period > 0);
}

/* How sure it is that the values are of one thing; are_tied holds. */
static enum cc_severity severity_of(const struct ties *ties, const struct cc_alignment *alignment, bool all_else)
{
	if (all_else && ties->period == 2 && ties->place > 0 && alignment->weight >= CERTAIN_WEIGHT)
		return CC_SEVERITY_ERROR;
	bool likely = ties->period + ties->place > 1 || ties->figures > 1 || alignment->weight >= LONE_WEIGHT;
	return likely ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO;
}

/* One figure differs and all else agrees. With a second one that differs and none that agrees it is another thing in
 * the same formula: 全村120户450人 / 全村98户310人. */
static struct cc_copy judge_value(const struct cc_alignment *alignment, const struct tally *tally,
				  const struct edges *edges, const struct cc_side_tokens *a,
				  const struct cc_side_tokens *b)
{
	struct ties ties = ties_of(alignment, tally, a, b);
	size_t values = tally->counts[CC_COPY_VALUE];
	if (ties.period < 0 || ties.place < 0 || (values > 1 && values * 2 > ties.figures) ||
	    (ties.figures == 0 && depends(a, b, alignment)))
		return nothing;
	if (are_tied(&ties)) {
		enum cc_severity severity = severity_of(&ties, alignment, edges->whole && values == 1);
		return found(CC_COPY_VALUE, tally, severity, severity == CC_SEVERITY_ERROR ? 900 : 750);
	}
	return alignment->weight >= LONE_WEIGHT ? found(CC_COPY_VALUE, tally, CC_SEVERITY_INFO, 500) : nothing;
}

/* Year reports begin alike: "2023年，全市上下…" of 2024 and "2024年，全市上下…" of 2025 are two years' texts. */
static bool follows_dates(const struct cc_alignment *alignment, const struct tally *tally,
			  const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	const struct cc_difference *first = &alignment->differences[tally->firsts[CC_COPY_PERIOD]];
	const struct cc_token *x = &a->tokens[first->a];
	const struct cc_token *y = &b->tokens[first->b];
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
	static const char *const words[] = {"前", "以前", "之前", "底前", "末前", "起", "以来", "内", "至"};
	struct cc_str view = a->article->text.view;
	struct cc_span span = a->tokens[difference->a].span;
	struct cc_str behind = cc_str_slice(view, span.end, view.len);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_ends(cc_str_of_span(view, span), cc_str_from(words[i])))
			return true;
	return starts_with_any(behind, words, sizeof(words) / sizeof(words[0]));
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

/* The same words of two periods: with what follows different they are two events (2024年中央经济工作会议明确提出…). */
static struct cc_copy judge_period(const struct cc_alignment *alignment, const struct tally *tally,
				   const struct edges *edges, const struct cc_side_tokens *a,
				   const struct cc_side_tokens *b)
{
	if (edges->right || tally->counts[CC_COPY_PERIOD] > 1 || follows_dates(alignment, tally, a, b) ||
	    is_deadline(&alignment->differences[tally->firsts[CC_COPY_PERIOD]], a) || is_item(a) || is_item(b))
		return nothing;
	bool sure = alignment->equal_figures > 0 || alignment->weight >= LONE_WEIGHT;
	/* Sixty characters alike in one document are one sentence pasted twice: both dates cannot be right. */
	if (a->article == b->article && alignment->weight >= PASTED_WEIGHT)
		return found(CC_COPY_PERIOD, tally, CC_SEVERITY_ERROR, 900);
	return found(CC_COPY_PERIOD, tally, CC_SEVERITY_WARNING, sure ? 850 : 700);
}

/* Two places with the very same figures: one was copied from the other. */
static struct cc_copy judge_place(const struct cc_alignment *alignment, const struct tally *tally,
				  const struct edges *edges)
{
	if (edges->right || tally->counts[CC_COPY_PLACE] > 1 || alignment->equal_figures < 2)
		return nothing;
	return found(CC_COPY_PLACE, tally, CC_SEVERITY_WARNING, 700);
}

static struct cc_copy judge_words(const struct tally *tally, const struct edges *edges, enum cc_copy_kind kind)
{
	if (edges->right || tally->counts[kind] > 1)
		return nothing;
	return found(kind, tally, CC_SEVERITY_WARNING, 750);
}

struct cc_copy cc_copy_judge(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			     const struct cc_side_tokens *b)
{
	struct edges edges = edges_of(alignment, a, b);
	struct tally tally = tally_of(alignment, a, b);
	size_t kinds = 0;
	enum cc_copy_kind kind = CC_COPY_NONE;
	for (int i = CC_COPY_VALUE; i <= CC_COPY_NEGATION; i++) {
		kinds += tally.counts[i] > 0;
		kind = tally.counts[i] > 0 ? (enum cc_copy_kind)i : kind;
	}
	/* Year and value together, or place and value together: another fact in the same words. */
	bool near_copy = !alignment->overflow && tally.others == 0 && !edges.left && alignment->weight >= COMMON_WEIGHT;
	if (near_copy && kinds > 1 && !edges.right)
		return (struct cc_copy){.kind = CC_COPY_FORMULA};
	if (!near_copy || kinds != 1 || (edges.right && !edges.clause))
		return nothing;
	if (kind == CC_COPY_VALUE)
		return judge_value(alignment, &tally, &edges, a, b);
	if (kind == CC_COPY_PERIOD)
		return judge_period(alignment, &tally, &edges, a, b);
	return kind == CC_COPY_PLACE ? judge_place(alignment, &tally, &edges) : judge_words(&tally, &edges, kind);
}
