/* The metric that some words as a whole are a name of.
 * Leaves names within a sentence to extract/metric_name. */
#include "ruleset/ruleset.h"

static const struct cc_name *name_of_hit(const struct cc_ruleset *rules, const struct cc_hit *hit)
{
	const struct cc_metric_word *word = &rules->metric_words[hit->ref];
	const struct cc_metric *metric = &rules->metrics[word->metric];
	return hit->kind == CC_WORD_METRIC ? &metric->names[word->name] : &metric->not_names[word->name];
}

/* Whether the hit's name is the whole text. A pattern that cannot be decided is none. */
static bool is_whole(const struct cc_ruleset *rules, const struct cc_hit *hit, struct cc_str text)
{
	const struct cc_name *name = name_of_hit(rules, hit);
	if (name->pattern == NULL)
		return hit->start == 0 && hit->end == text.len;
	struct cc_match match;
	return cc_pattern_match(&match, name->pattern, text, 0) == CC_OK && match.groups[0].start == 0 &&
	       match.groups[0].end == text.len;
}

static bool is_excluded(const struct cc_ruleset *rules, const struct cc_vec *hits, struct cc_str text,
			const struct cc_metric *metric)
{
	const struct cc_hit *items = hits->items;
	for (size_t i = 0; i < hits->len; i++) {
		if (items[i].kind == CC_WORD_NOT_METRIC &&
		    &rules->metrics[rules->metric_words[items[i].ref].metric] == metric &&
		    is_whole(rules, &items[i], text))
			return true;
	}
	return false;
}

const struct cc_metric *cc_ruleset_metric_called(const struct cc_ruleset *rules, struct cc_str text,
						 struct cc_arena *arena)
{
	static const unsigned wanted = 1u << CC_WORD_METRIC | 1u << CC_WORD_NOT_METRIC;
	struct cc_vec hits = cc_vec_new(arena, sizeof(struct cc_hit));
	if (cc_phrases_scan_without(&hits, rules->lexicon, text, 0, text.len, ~wanted) != CC_OK)
		return NULL;
	const struct cc_hit *items = hits.items;
	for (size_t i = 0; i < hits.len; i++) {
		if (items[i].kind != CC_WORD_METRIC || !is_whole(rules, &items[i], text))
			continue;
		const struct cc_metric *metric = &rules->metrics[rules->metric_words[items[i].ref].metric];
		if (!is_excluded(rules, &hits, text, metric))
			return metric;
	}
	return NULL;
}
