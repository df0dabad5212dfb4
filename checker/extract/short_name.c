/* Elliptic names (占比) and the topics they refer back to (基础研究投入).
 * Leaves which topic a short name means to link/. */
#include "extract/extract.h"

static bool add_hit(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_hit *hit)
{
	struct cc_metric_mention mention = {
	    .span = {.start = hit->start, .end = hit->end},
	    .metric = &rules->metrics[rules->metric_words[hit->ref].metric],
	};
	return cc_vec_add(out, &mention);
}

enum cc_status cc_extract_short_names(struct cc_vec *shorts, struct cc_vec *topics,
				      const struct cc_extract_input *input)
{
	const struct cc_ruleset *rules = input->context->rules;
	for (size_t i = 0; i < input->hit_count; i++) {
		const struct cc_hit *hit = &input->hits[i];
		if (hit->kind == CC_WORD_SHORT_NAME && !add_hit(shorts, rules, hit))
			return CC_ERR_NOMEM;
		if (hit->kind == CC_WORD_TOPIC && !add_hit(topics, rules, hit))
			return CC_ERR_NOMEM;
	}
	return CC_OK;
}
