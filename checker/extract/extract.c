/* One sentence in, its mentions out: one scan of the lexicon, then the extractors in their order.
 * Leaves each kind of mention to its own file. */
#include "extract/extract.h"

#include "base/vec.h"

/** The growing lists behind one cc_mentions. */
struct lists {
	struct cc_vec periods;
	struct cc_vec quantities;
	struct cc_vec scopes;
	struct cc_vec metrics;
	struct cc_vec cues;
	struct cc_vec shorts;
	struct cc_vec topics;
};

static struct lists lists_new(struct cc_arena *arena)
{
	return (struct lists){.periods = cc_vec_new(arena, sizeof(struct cc_period_mention)),
			      .quantities = cc_vec_new(arena, sizeof(struct cc_quantity)),
			      .scopes = cc_vec_new(arena, sizeof(struct cc_scope_mention)),
			      .metrics = cc_vec_new(arena, sizeof(struct cc_metric_mention)),
			      .cues = cc_vec_new(arena, sizeof(struct cc_cue_mention)),
			      .shorts = cc_vec_new(arena, sizeof(struct cc_metric_mention)),
			      .topics = cc_vec_new(arena, sizeof(struct cc_metric_mention))};
}

static struct cc_mentions mentions_of(const struct lists *lists)
{
	return (struct cc_mentions){.quantities = lists->quantities.items,
				    .quantity_count = lists->quantities.len,
				    .periods = lists->periods.items,
				    .period_count = lists->periods.len,
				    .scopes = lists->scopes.items,
				    .scope_count = lists->scopes.len,
				    .metrics = lists->metrics.items,
				    .metric_count = lists->metrics.len,
				    .cues = lists->cues.items,
				    .cue_count = lists->cues.len,
				    .shorts = lists->shorts.items,
				    .short_count = lists->shorts.len,
				    .topics = lists->topics.items,
				    .topic_count = lists->topics.len};
}

/** The graver of two: out of memory, then a limit, then success. */
static enum cc_status worse(enum cc_status a, enum cc_status b)
{
	if (a == CC_ERR_NOMEM || b == CC_OK)
		return a;
	return b;
}

static enum cc_status run_extractors(struct lists *lists, const struct cc_extract_input *input, struct cc_error *err)
{
	enum cc_status status = cc_extract_periods(&lists->periods, input);
	status =
	    worse(status, cc_extract_quantities(&lists->quantities, input, lists->periods.items, lists->periods.len));
	status = worse(status, cc_extract_scopes(&lists->scopes, input));
	status = worse(status, cc_extract_metrics(&lists->metrics, input, err));
	status = worse(status, cc_extract_short_names(&lists->shorts, &lists->topics, input));
	return worse(status, cc_extract_cues(&lists->cues, input));
}

/** Whether the sentence can hold a mention at all; figures in letters ("a third") come with a hit of the lexicon. */
static bool is_silent(const struct cc_sentence *sentence, size_t hit_count)
{
	const uint32_t figures = CC_SENTENCE_DIGIT | CC_SENTENCE_HAN_NUMERAL | CC_SENTENCE_LATIN;
	return hit_count == 0 && (sentence->flags & figures) == 0;
}

enum cc_status cc_extract_sentence(struct cc_mentions *out, const struct cc_extract_context *context,
				   const struct cc_sentence *sentence, struct cc_arena *arena, struct cc_error *err)
{
	*out = (struct cc_mentions){.quantities = NULL};
	struct cc_vec hits = cc_vec_new(cc_extract_scratch(context, arena), sizeof(struct cc_hit));
	enum cc_status status =
	    cc_phrases_scan(&hits, context->rules->lexicon, context->view, sentence->span.start, sentence->span.end);
	if (status != CC_OK)
		return status;
	if (is_silent(sentence, hits.len))
		return CC_OK;
	struct lists lists = lists_new(arena);
	const struct cc_extract_input input = {
	    .context = context, .sentence = sentence, .hits = hits.items, .hit_count = hits.len};
	status = run_extractors(&lists, &input, err);
	if (status == CC_ERR_NOMEM)
		return status;
	*out = mentions_of(&lists);
	return status;
}
