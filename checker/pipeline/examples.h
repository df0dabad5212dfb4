/* One run over the examples of packs: each text through the stages, its promise judged, its words noted.
 * Leaves which rules take part and what is printed to trial.c. */
#ifndef CC_PIPELINE_EXAMPLES_H
#define CC_PIPELINE_EXAMPLES_H

#include "base/vec.h"
#include "pipeline/coverage.h"
#include "pipeline/engine.h"
#include "pipeline/stage.h"

/** An example that did not give what it promises. */
struct cc_failed_example {
	struct cc_rule_place place;
	struct cc_str text;
	struct cc_str message;
};

struct cc_examples {
	const struct claimcheck *engine;
	struct cc_arena *arena; /* as long as the run; the slot's is emptied after each example */
	struct cc_coverage *coverage;
	struct cc_slot slot;
	size_t count;
	size_t failed;
	struct cc_vec failures; /* struct cc_failed_example */
};

/** Take a text through the stages and note its words; the article is run->slot.article. @return also what the stages
 * say. */
enum cc_status cc_example_read(struct cc_examples *run, struct cc_str text, struct cc_date date);

/** Note a failure, and tell it: `what`, the text, and what it gives instead. */
void cc_example_fail(struct cc_examples *run, const struct cc_rule_place *place, struct cc_str text, const char *what,
		     struct cc_str given);

/** Run all examples of one rule. @return CC_OK, CC_ERR_NOMEM. */
enum cc_status cc_examples_of_metric(struct cc_examples *run, const struct cc_metric *metric);
enum cc_status cc_examples_of_relation(struct cc_examples *run, const struct cc_relation *relation);
enum cc_status cc_examples_of_text_rule(struct cc_examples *run, const struct cc_text_rule *rule);

#endif
