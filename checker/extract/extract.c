/* One sentence in, its mentions out: one scan of the lexicon, then the extractors in their order.
 * Leaves each kind of mention to its own file. */
#include "extract/extract.h"

#include <string.h>

#include "base/vec.h"
#include "extract/figures/figure.h"

/** The growing lists behind one cc_mentions. */
struct lists {
	struct cc_vec periods;
	struct cc_vec quantities;
	struct cc_vec scopes;
	struct cc_vec metrics;
	struct cc_vec cues;
	struct cc_vec shorts;
	struct cc_vec topics;
	struct cc_vec parts;
	struct cc_vec wholes;
	struct cc_vec objects;
};

static struct lists lists_new(struct cc_arena *arena)
{
	return (struct lists){.periods = cc_vec_new(arena, sizeof(struct cc_period_mention)),
			      .quantities = cc_vec_new(arena, sizeof(struct cc_quantity)),
			      .scopes = cc_vec_new(arena, sizeof(struct cc_scope_mention)),
			      .metrics = cc_vec_new(arena, sizeof(struct cc_metric_mention)),
			      .cues = cc_vec_new(arena, sizeof(struct cc_cue_mention)),
			      .shorts = cc_vec_new(arena, sizeof(struct cc_metric_mention)),
			      .topics = cc_vec_new(arena, sizeof(struct cc_metric_mention)),
			      .parts = cc_vec_new(arena, sizeof(struct cc_metric_mention)),
			      .wholes = cc_vec_new(arena, sizeof(struct cc_metric_mention)),
			      .objects = cc_vec_new(arena, sizeof(struct cc_metric_mention))};
}

static struct cc_mentions mentions_of(const struct lists *lists)
{
	return (struct cc_mentions){.quantities = lists->quantities.items,
				    .quantity_count = (uint32_t)lists->quantities.len,
				    .periods = lists->periods.items,
				    .period_count = (uint32_t)lists->periods.len,
				    .scopes = lists->scopes.items,
				    .scope_count = (uint32_t)lists->scopes.len,
				    .metrics = lists->metrics.items,
				    .metric_count = (uint32_t)lists->metrics.len,
				    .cues = lists->cues.items,
				    .cue_count = (uint32_t)lists->cues.len,
				    .shorts = lists->shorts.items,
				    .short_count = (uint32_t)lists->shorts.len,
				    .topics = lists->topics.items,
				    .topic_count = (uint32_t)lists->topics.len,
				    .parts = lists->parts.items,
				    .part_count = (uint32_t)lists->parts.len,
				    .wholes = lists->wholes.items,
				    .whole_count = (uint32_t)lists->wholes.len,
				    .objects = lists->objects.items,
				    .object_count = (uint32_t)lists->objects.len};
}

static bool copy_items(struct cc_vec *list, struct cc_arena *arena)
{
	void *copy = cc_arena_take(arena, list->len * list->size);
	if (copy == NULL)
		return false;
	list->items = memcpy(copy, list->items, list->len * list->size);
	return true;
}

/** Sentences are kept while a document is worked on: what grew in scratch memory is copied, as long as it must be. */
static inline bool keep(struct cc_vec *list, struct cc_arena *arena)
{
	return list->len == 0 || list->arena == arena || copy_items(list, arena);
}

static bool keep_all(struct lists *lists, struct cc_arena *arena)
{
	return keep(&lists->periods, arena) && keep(&lists->quantities, arena) && keep(&lists->scopes, arena) &&
	       keep(&lists->metrics, arena) && keep(&lists->cues, arena) && keep(&lists->shorts, arena) &&
	       keep(&lists->topics, arena) && keep(&lists->parts, arena) && keep(&lists->wholes, arena) &&
	       keep(&lists->objects, arena);
}

/** The graver of two: out of memory, then a limit, then success. */
static enum cc_status worse(enum cc_status a, enum cc_status b)
{
	if (a == CC_ERR_NOMEM || b == CC_OK)
		return a;
	return b;
}

/** Quantities need the periods, as a year is no quantity. */
static enum cc_status run_figures(struct lists *lists, const struct cc_extract_input *input, uint32_t wanted)
{
	enum cc_status status = CC_OK;
	if ((wanted & (CC_MENTION_PERIODS | CC_MENTION_QUANTITIES)) != 0)
		status = cc_extract_periods(&lists->periods, input);
	if ((wanted & CC_MENTION_QUANTITIES) == 0 || input->without_figures)
		return status;
	return worse(status,
		     cc_extract_quantities(&lists->quantities, input, lists->periods.items, lists->periods.len));
}

static enum cc_status run_extractors(struct lists *lists, const struct cc_extract_input *input, uint32_t wanted,
				     struct cc_error *err)
{
	enum cc_status status = run_figures(lists, input, wanted);
	if ((wanted & CC_MENTION_SCOPES) != 0)
		status = worse(status, cc_extract_scopes(&lists->scopes, input));
	if ((wanted & CC_MENTION_METRICS) != 0) {
		status = worse(status, cc_extract_metrics(&lists->metrics, input, err));
		const struct cc_metric_word_lists words = {.shorts = &lists->shorts,
							   .topics = &lists->topics,
							   .parts = &lists->parts,
							   .wholes = &lists->wholes,
							   .objects = &lists->objects};
		status = worse(status, cc_extract_metric_words(&words, input));
	}
	if ((wanted & CC_MENTION_CUES) != 0)
		status = worse(status, cc_extract_cues(&lists->cues, input));
	return status;
}

/** Whether a figure may stand in a sentence: a numeral in it is no part of a word. */
static bool holds_figure(const struct cc_extract_context *context, const struct cc_sentence *sentence)
{
	if ((sentence->flags & CC_SENTENCE_DIGIT) != 0)
		return true;
	if ((sentence->flags & (CC_SENTENCE_HAN_NUMERAL | CC_SENTENCE_LATIN)) == 0 || sentence->numeral_count == 0)
		return false;
	const struct cc_figure_scan scan = cc_figure_scan_of(context, sentence);
	for (size_t i = 0; i < scan.numeral_count; i++)
		if (cc_figure_may_begin(&scan, scan.numerals[i]) && !cc_figure_is_idle(&scan, scan.numerals[i]))
			return true;
	return false;
}

enum {
	USUAL_HITS = 32, /* most sentences have fewer */
	ALL_MENTIONS =
	    CC_MENTION_QUANTITIES | CC_MENTION_PERIODS | CC_MENTION_SCOPES | CC_MENTION_METRICS | CC_MENTION_CUES
};

/** Kinds of words (bits of enum cc_word_kind) that an extractor looks at. */
struct need {
	uint32_t mentions;
	uint32_t words;
};

/** The words that nothing asked for needs, and where there is no figure, those that only figures need. */
static uint32_t needless_words(uint32_t wanted, bool figures)
{
	const uint32_t of_figures = 1u << CC_WORD_UNIT | 1u << CC_WORD_UNIT_BEFORE | 1u << CC_WORD_QUALIFIER |
				    1u << CC_WORD_NO_NUMBER | 1u << CC_WORD_NUMBERED | 1u << CC_WORD_RESTATEMENT;
	const uint32_t shares = 1u << CC_WORD_PART | 1u << CC_WORD_WHOLE | 1u << CC_WORD_OBJECT | 1u << CC_WORD_FRAME;
	const struct need needs[] = {
	    {.mentions = CC_MENTION_QUANTITIES, .words = of_figures | 1u << CC_WORD_SCOPE},
	    {.mentions = CC_MENTION_QUANTITIES | CC_MENTION_PERIODS,
	     .words = 1u << CC_WORD_PERIOD | 1u << CC_WORD_UNIT},
	    {.mentions = CC_MENTION_SCOPES, .words = 1u << CC_WORD_SCOPE | 1u << CC_WORD_NOT_SCOPE | 1u << CC_WORD_CUE},
	    {.mentions = CC_MENTION_METRICS,
	     .words = 1u << CC_WORD_METRIC | 1u << CC_WORD_NOT_METRIC | 1u << CC_WORD_SHORT_NAME | 1u << CC_WORD_TOPIC |
		      shares},
	    {.mentions = CC_MENTION_CUES, .words = 1u << CC_WORD_CUE}};
	uint32_t needed = 0;
	for (size_t i = 0; i < sizeof(needs) / sizeof(needs[0]); i++)
		needed |= (needs[i].mentions & wanted) != 0 ? needs[i].words : 0;
	return ~(figures ? needed : needed & ~(of_figures | shares));
}

/** What is asked for without the mentions that none of the words found can make. */
static uint32_t within_reach(uint32_t wanted, uint32_t words)
{
	static const struct need makers[] = {{.mentions = CC_MENTION_SCOPES, .words = 1u << CC_WORD_SCOPE},
					     {.mentions = CC_MENTION_METRICS,
					      .words = 1u << CC_WORD_METRIC | 1u << CC_WORD_FRAME |
						       1u << CC_WORD_SHORT_NAME | 1u << CC_WORD_TOPIC |
						       1u << CC_WORD_PART | 1u << CC_WORD_WHOLE | 1u << CC_WORD_OBJECT},
					     {.mentions = CC_MENTION_CUES, .words = 1u << CC_WORD_CUE}};
	for (size_t i = 0; i < sizeof(makers) / sizeof(makers[0]); i++)
		wanted &= (makers[i].words & words) != 0 ? ~UINT32_C(0) : ~makers[i].mentions;
	return wanted;
}

/** Few sentences without digits hold a period: a look at the words that one may begin with, and at what stands beside
 * their numerals, tells of most of the others that they do not. */
static bool holds_no_period(const struct cc_extract_context *context, const struct cc_sentence *sentence)
{
	return cc_period_needs_first_word(context, sentence) &&
	       !cc_phrases_hold(context->rules->lexicon, context->view, sentence->span.start, sentence->span.end,
				CC_WORD_PERIOD_FIRST);
}

enum cc_status cc_extract_sentence(struct cc_mentions *out, const struct cc_extract_context *context,
				   const struct cc_sentence *sentence, struct cc_arena *arena, struct cc_error *err)
{
	*out = (struct cc_mentions){.quantities = NULL};
	const uint32_t wanted = context->wanted != 0 ? context->wanted : (uint32_t)ALL_MENTIONS;
	if (wanted == CC_MENTION_PERIODS && holds_no_period(context, sentence))
		return CC_OK;
	const bool figures = holds_figure(context, sentence);
	if (!figures && wanted == CC_MENTION_QUANTITIES)
		return CC_OK;
	struct cc_arena *scratch = cc_extract_scratch(context, arena);
	struct cc_vec hits = cc_vec_new(scratch, sizeof(struct cc_hit));
	if (!cc_vec_reserve(&hits, USUAL_HITS))
		return CC_ERR_NOMEM;
	const uint32_t needless = needless_words(wanted, figures);
	enum cc_status status = cc_phrases_scan_without(&hits, context->rules->lexicon, context->view,
							sentence->span.start, sentence->span.end, needless);
	if (status != CC_OK || (hits.len == 0 && !figures))
		return status;
	struct lists lists = lists_new(scratch);
	const struct cc_extract_input input = {.context = context,
					       .sentence = sentence,
					       .hits = hits.items,
					       .hit_count = hits.len,
					       .kinds = cc_extract_word_kinds(hits.items, hits.len),
					       .without_figures = !figures,
					       .without_cues = (needless & 1u << CC_WORD_CUE) != 0,
					       .arena = arena};
	status = run_extractors(&lists, &input, within_reach(wanted, input.kinds), err);
	if (status == CC_ERR_NOMEM)
		return status;
	if (!keep_all(&lists, arena))
		return CC_ERR_NOMEM;
	*out = mentions_of(&lists);
	return status;
}
