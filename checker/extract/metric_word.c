/* The words of metrics that mean something only together with others: elliptic names (占比) and their topics
 * (基础研究投入), what a share may be of (基础研究) and in (研发经费), what something is done to (cars).
 * Leaves what they mean in a sentence to link/. */
#include "extract/extract.h"

static bool add_hit(struct cc_vec *out, const struct cc_ruleset *rules, const struct cc_hit *hit)
{
	struct cc_metric_mention mention = {
	    .span = {.start = hit->start, .end = hit->end},
	    .metric = &rules->metrics[rules->metric_words[hit->ref].metric],
	};
	return cc_vec_add(out, &mention);
}

static struct cc_vec *list_of(const struct cc_metric_word_lists *lists, uint32_t kind)
{
	const struct {
		uint32_t kind;
		struct cc_vec *list;
	} rows[] = {
	    {CC_WORD_SHORT_NAME, lists->shorts}, {CC_WORD_TOPIC, lists->topics},   {CC_WORD_PART, lists->parts},
	    {CC_WORD_WHOLE, lists->wholes},	 {CC_WORD_OBJECT, lists->objects},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (rows[i].kind == kind)
			return rows[i].list;
	}
	return NULL;
}

enum cc_status cc_extract_metric_words(const struct cc_metric_word_lists *lists, const struct cc_extract_input *input)
{
	const uint32_t kinds = 1u << CC_WORD_SHORT_NAME | 1u << CC_WORD_TOPIC | 1u << CC_WORD_PART |
			       1u << CC_WORD_WHOLE | 1u << CC_WORD_OBJECT;
	for (size_t i = 0; i < input->hit_count && (input->kinds & kinds) != 0; i++) {
		if ((1u << input->hits[i].kind & kinds) == 0)
			continue;
		struct cc_vec *list = list_of(lists, input->hits[i].kind);
		if (list != NULL && !add_hit(list, input->context->rules, &input->hits[i]))
			return CC_ERR_NOMEM;
	}
	return CC_OK;
}
