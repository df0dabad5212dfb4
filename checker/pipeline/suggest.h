/* What the files of `rules suggest` share: the groups found, and a pack written from them.
 * Leaves phrases to figure_phrase.h and groups to phrase_groups.h. */
#ifndef CC_PIPELINE_SUGGEST_H
#define CC_PIPELINE_SUGGEST_H

#include "pipeline/engine.h"
#include "pipeline/phrase_groups.h"

enum { CC_SUGGEST_EXAMPLES = 2, CC_SUGGEST_PLACES = 4, CC_SUGGEST_NAMES = 6 };

/** An example of a suggested metric: a sentence of the articles, and what the metric makes of it. */
struct cc_suggested_example {
	const struct cc_phrase_use *use;
	struct cc_decimal values[CC_SUGGEST_PLACES];
	size_t value_count;
};

/** One metric of the suggested pack. */
struct cc_suggestion {
	struct cc_str id;
	const struct cc_phrase_group *group;
	struct cc_str names[CC_SUGGEST_NAMES]; /* as printed, most frequent first */
	size_t name_count;
	struct cc_str unit; /* ptr NULL where the figures differ in it, or no pack declares it */
	bool moment;
	struct cc_suggested_example examples[CC_SUGGEST_EXAMPLES];
	size_t example_count;
	struct cc_str other; /* a text that states nothing of it */
};

/** Make metrics of the groups: id, names, unit. @return false when out of memory. */
bool cc_suggestions_make(struct cc_vec *out, const struct cc_vec *groups, size_t most, const struct cc_ruleset *rules,
			 struct cc_arena *arena);

/** The pack. With CC_SUGGEST_BARE only what finds the names: for trying it on its own examples. */
enum cc_suggest_form { CC_SUGGEST_BARE, CC_SUGGEST_FULL };
void cc_suggest_write_pack(struct cc_buf *out, const struct cc_vec *suggestions, size_t documents,
			   enum cc_suggest_form form);

/** The same for programs. */
void cc_suggest_write_json(struct cc_buf *out, const struct cc_vec *suggestions, size_t documents);

/**
 * Run sentences of each suggestion with the bare pack beside the engine's rules, and keep those that give a claim as
 * examples; suggestions whose names match nothing are taken out.
 * @param bare  From cc_suggest_write_pack.
 */
enum cc_status cc_suggestions_try(struct cc_vec *suggestions, const struct claimcheck *engine, struct cc_str bare);

#endif
