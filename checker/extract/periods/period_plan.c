/* What the words of plans and of news in a sentence say of its days: 周二公布的数据显示, 周五将公布.
 * Leaves which day is meant to period.c and period_offset.c. */
#include "extract/periods/period_read.h"

#include "base/vec.h"

static void note_cue(struct cc_period_cues *cues, const struct cc_hit *hit)
{
	const bool planned = hit->ref == CC_CUE_TARGET || hit->ref == CC_CUE_FORECAST;
	if (planned && hit->start < cues->plan)
		cues->plan = hit->start;
	cues->intended = cues->intended || planned || hit->ref == CC_CUE_INTENT;
	cues->told = cues->told || hit->ref == CC_CUE_ATTRIBUTION || hit->ref == CC_CUE_UP || hit->ref == CC_CUE_DOWN;
}

static void note_all(struct cc_period_cues *cues, const struct cc_hit *hits, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (hits[i].kind == CC_WORD_CUE)
			note_cue(cues, &hits[i]);
}

/* Hardly a sentence tells a day by its name alone: where nothing else needs them, cues are looked for only here. */
static void look_for_cues(const struct cc_period_parser *parser)
{
	const struct cc_extract_context *context = parser->input->context;
	const struct cc_span sentence = parser->input->sentence->span;
	struct cc_vec hits = cc_vec_new(cc_extract_scratch(context, parser->out->arena), sizeof(struct cc_hit));
	if (cc_phrases_scan_without(&hits, context->rules->lexicon, context->view, sentence.start, sentence.end,
				    ~(UINT32_C(1) << CC_WORD_CUE)) != CC_OK)
		parser->out->failed = true;
	else
		note_all(parser->cues, hits.items, hits.len);
}

static const struct cc_period_cues *cues_of(const struct cc_period_parser *parser)
{
	struct cc_period_cues *cues = parser->cues;
	if (cues->sought)
		return cues;
	*cues = (struct cc_period_cues){.sought = true, .plan = SIZE_MAX};
	if (parser->input->without_cues)
		look_for_cues(parser);
	else if (cc_extract_has_word(parser->input, CC_WORD_CUE))
		note_all(cues, parser->input->hits, parser->input->hit_count);
	return cues;
}

bool cc_period_is_planned(const struct cc_period_parser *parser, size_t before)
{
	return cues_of(parser)->plan < before;
}

bool cc_period_is_told(const struct cc_period_parser *parser)
{
	const struct cc_period_cues *cues = cues_of(parser);
	return cues->told && !cues->intended;
}
