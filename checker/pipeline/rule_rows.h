/* Rules of every kind as rows of one shape: what lists, pages and hints go over.
 * Leaves what stands in a row's page to explain_rule.c. */
#ifndef CC_PIPELINE_RULE_ROWS_H
#define CC_PIPELINE_RULE_ROWS_H

#include "pipeline/engine.h"

/** One rule. All borrowed from the ruleset. */
struct cc_rule_row {
	struct cc_str id;
	struct cc_titles title;
	struct cc_rule_place place;
	struct cc_rule_place replaces; /* path unset: nothing */
	const struct cc_name *names;
	size_t name_count;
	const struct cc_str *words; /* names of scopes and units, which are literal */
	size_t word_count;
	struct cc_str unit; /* of a metric */
};

/** A kind of rules. */
struct cc_rule_kind {
	const char *word;
	bool listed; /* without being asked for: places and units are thousands */
	size_t (*count)(const struct cc_ruleset *rules);
	struct cc_rule_row (*row)(const struct cc_ruleset *rules, size_t index);
	/** Append the page of one rule. */
	void (*explain)(struct cc_buf *page, const struct claimcheck *engine, size_t index);
};

/** All kinds, ended by a row whose word is NULL. */
extern const struct cc_rule_kind cc_rule_kinds[];

/**
 * The rule that a user means: a full id, a metric's without its pack, a name or title of a scope or unit.
 * @return its kind, *index set; NULL where there is none.
 */
const struct cc_rule_kind *cc_rule_find(const struct cc_ruleset *rules, struct cc_str id, size_t *index);

/** "shipped metrics/cn-research.yaml:9", "project own.yaml:3", "../own.yaml:3". */
void cc_rule_origin_write(struct cc_buf *out, const struct claimcheck *engine, const struct cc_rule_place *place);

/** The layer that a place belongs to: "shipped", "project" or "given". */
const char *cc_rule_layer(const struct claimcheck *engine, const struct cc_rule_place *place);

/** Pages, one function a kind; see explain_rule.c and explain_scope.c. */
void cc_explain_metric(struct cc_buf *page, const struct claimcheck *engine, size_t index);
void cc_explain_relation(struct cc_buf *page, const struct claimcheck *engine, size_t index);
void cc_explain_text_rule(struct cc_buf *page, const struct claimcheck *engine, size_t index);
void cc_explain_scope(struct cc_buf *page, const struct claimcheck *engine, size_t index);
void cc_explain_unit(struct cc_buf *page, const struct claimcheck *engine, size_t index);

/** A labelled line of a page; nothing for an empty text. An empty label goes on with the one above. */
void cc_explain_line(struct cc_buf *page, const char *label, struct cc_str text);

/** Where a rule is defined, and what of an earlier layer it overrides. */
void cc_explain_places(struct cc_buf *page, const struct cc_rule_place *place, const struct cc_rule_place *replaces);

#endif
