/* The sections of a pack: one row each, and the functions behind the rows.
 * Leaves the order of loading to pack.c, which takes it from the rows. */
#ifndef CC_RULESET_SECTIONS_H
#define CC_RULESET_SECTIONS_H

#include "ruleset/form.h"

/* Key in a pack, what reads it, what finishes it after all packs were read. A section may refer to those above it. */
#define CC_RULE_SECTIONS(X)                                                                                            \
	X(word_lists, cc_word_lists_read, cc_word_lists_finish)                                                        \
	X(natures, cc_natures_read, cc_section_no_finish)                                                              \
	X(units, cc_units_read, cc_section_no_finish)                                                                  \
	X(counts, cc_counts_read, cc_units_finish)                                                                     \
	X(scopes, cc_scopes_read, cc_section_no_finish)                                                                \
	X(scopes_within, cc_scopes_within_read, cc_scopes_finish)                                                      \
	X(cues, cc_cues_read, cc_section_no_finish)                                                                    \
	X(qualifiers, cc_qualifiers_read, cc_qualifiers_finish)                                                        \
	X(wordings, cc_wordings_read, cc_section_no_finish)                                                            \
	X(rewordings, cc_rewordings_read, cc_rewordings_finish)                                                        \
	X(festivals, cc_festivals_read, cc_festivals_finish)                                                           \
	X(renamings, cc_renamings_read, cc_renamings_finish)                                                           \
	X(events, cc_events_read, cc_events_finish)                                                                    \
	X(no_numbers, cc_no_numbers_read, cc_section_no_finish)                                                        \
	X(numbered, cc_numbered_read, cc_section_no_finish)                                                            \
	X(counting, cc_counting_read, cc_counting_finish)                                                              \
	X(figure_words, cc_figure_words_read, cc_figure_words_finish)                                                  \
	X(restatements, cc_restatements_read, cc_section_no_finish)                                                    \
	X(acronyms, cc_acronyms_read, cc_acronyms_finish)                                                              \
	X(periods, cc_periods_read, cc_periods_finish)                                                                 \
	X(extend, cc_extend_read, cc_section_no_finish)                                                                \
	X(metrics, cc_metrics_read, cc_metrics_finish)                                                                 \
	X(relations, cc_relations_read, cc_relations_finish)                                                           \
	X(facts, cc_facts_read, cc_facts_finish)                                                                       \
	X(text_rules, cc_text_rules_read, cc_text_rules_finish)

void cc_section_no_finish(struct cc_loader *loader);

#define CC_SECTION_DECLARE(key, read, finish)                                                                          \
	void read(struct cc_loader *loader, const struct cc_yaml_node *value);                                         \
	void finish(struct cc_loader *loader);
CC_RULE_SECTIONS(CC_SECTION_DECLARE)
#undef CC_SECTION_DECLARE

/** Order of facts and of what is asked for: metric, scope, period (of a stock: its end), release. */
int cc_fact_compare_key(const struct cc_fact *fact, const struct cc_metric *metric, const struct cc_scope *scope,
			struct cc_period period);

/* Parsing that several sections share. Each reports to the loader and says whether it succeeded. */

/** 2024, 2025-H1, 2024-Q3, 2025-01, 2025-01..2025-06, 2024-12-31, "as of 2024-12". */
bool cc_node_period(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_period *out);

/** YYYY, YYYY-MM or YYYY-MM-DD as the days it covers. */
bool cc_node_days(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_period *out);

/** YYYY-MM-DD. */
bool cc_node_date(struct cc_loader *loader, const struct cc_yaml_node *node, struct cc_date *out);

/** Report names of metrics that hide one another: one name of two metrics, given twice, or excluded by its own
 * metric. Called when all sections are finished. */
void cc_shadows_report(struct cc_loader *loader);

/** `share` of a metric: true, or the words of its part and its whole. `node` may be NULL. */
/** `done` of a metric: the verbs and objects by which a sentence says it. */
void cc_metric_deed_read(struct cc_loader *loader, struct cc_metric *metric, const struct cc_yaml_node *node);
void cc_metric_share_read(struct cc_loader *loader, struct cc_metric *metric, const struct cc_yaml_node *node);

/** The natures of a metric: those of `told`, a list of their names, or where it is NULL those of its titles. O(words).
 */
cc_natures cc_natures_of(struct cc_loader *loader, const struct cc_titles *title, const struct cc_yaml_node *told);

/** The examples of a metric, read after all metrics are known. */
const struct cc_example *cc_examples_read(struct cc_loader *loader, const struct cc_yaml_node *list,
					  const struct cc_metric *metric, size_t *count);

#endif
