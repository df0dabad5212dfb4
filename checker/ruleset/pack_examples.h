/* A pack's text without its examples, for runs that try none: they are a fifth of what there is to read.
 * Leaves what else a pack holds to pack.c. */
#ifndef CC_RULESET_PACK_EXAMPLES_H
#define CC_RULESET_PACK_EXAMPLES_H

#include "base/arena.h"
#include "base/str.h"

/**
 * The text with an empty line for each line of a block under `examples:`, so that all else keeps its place. Meant for
 * packs that are known to be right: a line of this form within a text of several lines would be taken for one.
 * @return The text, in the arena; ptr NULL when out of memory. O(len).
 */
struct cc_str cc_pack_without_examples(struct cc_arena *arena, struct cc_str text);

#endif
