/* The list of all forms, for the test that holds the JSON Schema against them.
 * Leaves each form to its section. */
#include "ruleset/form.h"

#define FORMS(X)                                                                                                       \
	X(pack)                                                                                                        \
	X(titles)                                                                                                      \
	X(pattern)                                                                                                     \
	X(unit)                                                                                                        \
	X(unit_part)                                                                                                   \
	X(count)                                                                                                       \
	X(scope)                                                                                                       \
	X(scopes_within)                                                                                               \
	X(cue)                                                                                                         \
	X(figure_words)                                                                                                \
	X(word_list)                                                                                                   \
	X(qualifier)                                                                                                   \
	X(wording)                                                                                                     \
	X(festival)                                                                                                    \
	X(renaming)                                                                                                    \
	X(event)                                                                                                       \
	X(period_word)                                                                                                 \
	X(extension)                                                                                                   \
	X(metric)                                                                                                      \
	X(metric_plausible)                                                                                            \
	X(metric_scope)                                                                                                \
	X(metric_period)                                                                                               \
	X(metric_deed)                                                                                                 \
	X(metric_share)                                                                                                \
	X(example)                                                                                                     \
	X(example_claim)                                                                                               \
	X(relation)                                                                                                    \
	X(relation_examples)                                                                                           \
	X(fact)                                                                                                        \
	X(fact_value)                                                                                                  \
	X(text_rule)                                                                                                   \
	X(text_examples)

#define DECLARE(name) extern const struct cc_form cc_form_##name;
FORMS(DECLARE)
#undef DECLARE

#define ADDRESS(name) &cc_form_##name,
const struct cc_form *const cc_forms[] = {FORMS(ADDRESS) NULL};
#undef ADDRESS
