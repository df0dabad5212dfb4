/* Which words of the packs stand in a text of an example, and which in none.
 * Leaves running the examples to trial.c. */
#ifndef CC_PIPELINE_COVERAGE_H
#define CC_PIPELINE_COVERAGE_H

#include "model/article.h"
#include "ruleset/ruleset.h"

struct cc_coverage;

/** Nothing is covered yet. @return NULL when out of memory. O(words log words). */
struct cc_coverage *cc_coverage_new(const struct cc_ruleset *rules, struct cc_arena *arena);

/** Note the words that stand in an article. @return CC_OK or CC_ERR_NOMEM. */
enum cc_status cc_coverage_mark(struct cc_coverage *coverage, const struct cc_article *article);

/** A word of a pack, and whether an example holds it. */
struct cc_covered_word {
	const char *kind; /* "name", "not name", "short name", "topic", "part", "whole", "cue", "qualifier", "period" */
	struct cc_str rule; /* the metric's id; ptr NULL for small words */
	struct cc_str text; /* as the pack writes it */
	struct cc_rule_place place;
	bool covered;
};

/** All words in the order of kinds, then of the packs. @param visit  false ends it. */
void cc_coverage_visit(const struct cc_coverage *coverage,
		       bool (*visit)(void *context, const struct cc_covered_word *word), void *context);

#endif
