/* How well two near copies are tied to one thing: by the period and place they speak of, by figures that agree.
 * Leaves what a difference then means to copies.c. */
#include "checks/copy/copy_ties.h"

#include <stdlib.h>

#include "ruleset/ruleset.h"

enum {
	LONE_WEIGHT = 22,     /* letters that tie two sentences together, with a figure that agrees */
	SAME_TIME_DAYS = 45,  /* documents that far apart speak of different months */
	SPEAKER = 2,	      /* tokens of a pronoun before its verb of saying */
	PLACES_ROW = 3,	      /* places in a row that agree: 分别位于湖州、常州、南通 */
	CONTEXT_SENTENCES = 3 /* how far back a place or period is looked for */
};

/* A place or period that a figure inherits: from before the stretch, or from the sentences before in its block. */
struct context {
	const struct cc_scope *scope;
	const struct cc_period_mention *period;
};

/* 位居全球第二 does not make the next sentence one about the world. */
static bool is_context(const struct cc_scope *scope)
{
	return (cc_token_is_place(scope) && scope->kind != CC_SCOPE_WORLD && scope->kind != CC_SCOPE_GROUP) ||
	       scope->kind == CC_SCOPE_ORGANISATION;
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

/* A day of the other period: 2025年末 of 2025年. */
static bool is_moment_of(struct cc_period moment, struct cc_period whole)
{
	return cc_date_is_set(moment.start) && cc_date_is_set(moment.end) && cc_date_is_set(whole.start) &&
	       cc_date_is_set(whole.end) && cc_date_to_days(moment.end) - cc_date_to_days(moment.start) <= 1 &&
	       cc_date_compare(whole.start, moment.start) <= 0 && cc_date_compare(moment.end, whole.end) <= 0;
}

/* What was spoken of before: 年末员工2700人。公司有五个基地 and 2025年…。公司有五个基地 are of one year. */
static bool contexts_apart(const struct cc_period_mention *a, const struct cc_period_mention *b)
{
	return resolved_apart(a, b) && !is_moment_of(a->period, b->period) && !is_moment_of(b->period, a->period);
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

static bool written_apart(const struct cc_article *a, const struct cc_article *b)
{
	if (a == b || !cc_date_is_set(a->document.date) || !cc_date_is_set(b->document.date))
		return false;
	return abs(cc_date_to_days(a->document.date) - cc_date_to_days(b->document.date)) > SAME_TIME_DAYS;
}

/* 今年上半年 in two documents of two years, 当月 and "in March" in those of two times: the same words for different
 * periods. */
static bool hidden_period(const struct cc_stretch *stretch, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b)
{
	size_t at_a = stretch->a;
	size_t at_b = stretch->b;
	for (;;) {
		const struct cc_period_mention *x = next_period(a, &at_a, stretch->a_end);
		const struct cc_period_mention *y = next_period(b, &at_b, stretch->b_end);
		if (x == NULL || y == NULL)
			return false;
		bool open = x->state == y->state && (x->state == CC_PERIOD_SAME || x->state == CC_PERIOD_NEEDS_YEAR);
		if ((resolved_apart(x, y) && (x->relative || y->relative)) ||
		    (open && written_apart(a->article, b->article)))
			return true;
	}
}

/* How well the two are known to speak of one thing: 2 said, 1 inherited alike, 0 open, -1 not at all. */
static int tie_of_period(const struct cc_alignment *alignment, const struct cc_stretch *stretch,
			 const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	if (hidden_period(stretch, a, b))
		return -1;
	if (alignment->equal_periods > 0)
		return 2;
	const struct cc_period_mention *x = context_of(a, stretch->a).period;
	const struct cc_period_mention *y = context_of(b, stretch->b).period;
	if (x != NULL && y != NULL)
		return contexts_apart(x, y) ? -1 : 1;
	if (written_apart(a->article, b->article))
		return -1;
	return x == NULL && y == NULL && a->article == b->article ? 1 : 0;
}

static bool names_organisation(const struct cc_side_tokens *side, const struct cc_scope *scope)
{
	if (side->article->mentions == NULL)
		return false;
	const struct cc_mentions *mentions = &side->article->mentions[side->sentence];
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].scope == scope)
			return true;
	return false;
}

/* 天津纺织集团 in both is the one firm of which both speak. */
static bool share_organisation(const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	if (a->article->mentions == NULL)
		return false;
	const struct cc_mentions *mentions = &a->article->mentions[a->sentence];
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].scope->kind == CC_SCOPE_ORGANISATION &&
		    names_organisation(b, mentions->scopes[i].scope))
			return true;
	return false;
}

static int tie_of_place(const struct cc_alignment *alignment, const struct cc_stretch *stretch,
			const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	if (alignment->equal_places > 0 || share_organisation(a, b))
		return 2;
	const struct cc_scope *x = context_of(a, stretch->a).scope;
	const struct cc_scope *y = context_of(b, stretch->b).scope;
	if (x != NULL && y != NULL)
		return x == y ? 1 : -1;
	return x == NULL && y == NULL && a->article == b->article ? 1 : 0;
}

/* 他透露，二期明年动工: who says it is not what it is about. */
static size_t behind_speaker(const struct cc_side_tokens *side, size_t first)
{
	for (size_t i = first + 1; i <= first + SPEAKER && i + 1 < side->count; i++)
		if (side->tokens[i].word == CC_REWORDING_SAYS)
			return i + 1;
	return first;
}

/* "公司实现营业收入…" of two firms, "全市实现…" of two cities' papers: subjects that mean something else in the next
 * paragraph, and those that do so in the next document. */
bool cc_copy_depends(const struct cc_alignment *alignment, size_t stretch, const struct cc_side_tokens *a,
		     const struct cc_side_tokens *b)
{
	size_t first = behind_speaker(a, alignment->stretches[stretch].a);
	while (first + 1 < a->count && a->tokens[first].kind == CC_TOKEN_PERIOD)
		first++;
	struct cc_str view = a->article->text.view;
	struct cc_str text = cc_str_slice(view, a->tokens[first].span.start, view.len);
	return cc_word_list_begins(cc_words_of(a->rules, CC_WORDS_LEANING), text) > 0 ||
	       (a->article != b->article &&
		cc_word_list_begins(cc_words_of(a->rules, CC_WORDS_LEANING_ABROAD), text) > 0);
}

/* 截至目前，已收到捐款…: where the days of both documents are known, they may be two. */
static bool are_of_one_day(const struct cc_article *a, const struct cc_article *b)
{
	return a == b || !cc_date_is_set(a->document.date) || !cc_date_is_set(b->document.date) ||
	       cc_date_compare(a->document.date, b->document.date) == 0;
}

struct cc_copy_ties cc_copy_ties_of(const struct cc_alignment *alignment, size_t stretch,
				    const struct cc_side_tokens *a, const struct cc_side_tokens *b)
{
	const struct cc_stretch *at = &alignment->stretches[stretch];
	struct cc_copy_ties ties = {.period = tie_of_period(alignment, at, a, b),
				    .place = tie_of_place(alignment, at, a, b),
				    .hidden = hidden_period(at, a, b),
				    .figures = alignment->equal_figures,
				    .same_day = are_of_one_day(a->article, b->article)};
	/* Figures that agree tie the rest together, whatever year was spoken of before, and so does a row of places. */
	bool bound = ties.figures > 1 || (ties.figures == 1 && alignment->weight >= LONE_WEIGHT) ||
		     alignment->equal_places >= PLACES_ROW;
	if (ties.period < 0 && bound && !ties.hidden)
		ties.period = 1;
	if (ties.place < 0 && bound)
		ties.place = 0;
	return ties;
}
