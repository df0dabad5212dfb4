/* Which findings a word of --select, --ignore, the configuration or a comment means: all of them, a check, checks that
 * begin alike, or one rule of a check.
 * Leaves which words are known to pipeline/selection.h. */
#ifndef CC_PROJECT_SELECTOR_H
#define CC_PROJECT_SELECTOR_H

#include "base/str.h"

/**
 * How closely `selector` names `rule` (may be empty) of `check`: 0 not at all; the longer one of two names it more
 * closely. "all"; "value-conflict"; "value", as every check of this first word; "garbled-text/stray-word" and
 * "value-conflict/cn-research" (a pack's rules) name rules.
 */
size_t cc_selector_closeness(struct cc_str selector, struct cc_str check, struct cc_str rule);

/** As cc_selector_closeness for the best of several. O(count). */
size_t cc_selector_closest(const struct cc_str *selectors, size_t count, struct cc_str check, struct cc_str rule);

/** Whether `selector` may name some finding of `check`, whatever its rule. */
bool cc_selector_touches(struct cc_str selector, struct cc_str check);

#endif
