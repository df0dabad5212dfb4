/* The words that a text must hold for a pattern to match in it, besides its anchor: most patterns fail for want of one.
 * Leaves the match to base/pattern. */
#ifndef CC_RULESET_NEEDS_H
#define CC_RULESET_NEEDS_H

#include "base/arena.h"
#include "base/grams.h"

/** Words of which a text must hold one. */
struct cc_need {
	const struct cc_gram_word *words;
	size_t count;
};

/** All that a pattern needs. */
struct cc_needs {
	const struct cc_need *all;
	size_t count;
};

/**
 * What can be read off the pattern: its runs, its groups of alternatives, what assertions ask for. "(?:has|had)(?= \d+
 * (?:shops|stores))" needs one of has and had, and one of shops and stores.
 * @param source   A valid PCRE2 pattern.
 * @param scratch  For what is forgotten.
 * @return false when out of memory. O(len).
 */
bool cc_needs_find(struct cc_needs *out, struct cc_arena *arena, struct cc_arena *scratch, struct cc_str source);

/** @return false where the pattern matches nowhere in the text. */
bool cc_needs_may_be_met(const struct cc_needs *needs, const struct cc_grams *text);

#endif
