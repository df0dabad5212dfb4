/* What a pattern's source is made of, as far as its matches must hold it.
 * Leaves choosing among the parts to anchor.c. */
#ifndef CC_RULESET_PATTERN_PARTS_H
#define CC_RULESET_PATTERN_PARTS_H

#include "base/str.h"
#include "base/vec.h"

enum cc_pattern_part_kind {
	CC_PART_LITERAL, /* these characters */
	CC_PART_CHOICE,	 /* one of the alternatives, `text` is their source: 经费|投入 */
	CC_PART_GAP,	 /* anything: what stands on its two sides need not touch */
	CC_PART_AROUND	 /* `text` is the source of what stands there too, ahead or behind: (?=…), (?<=…) */
};

struct cc_pattern_part {
	enum cc_pattern_part_kind kind;
	struct cc_str text;
};

/**
 * Append the parts (struct cc_pattern_part) of one concatenation in order. Groups that are neither repeated nor
 * alternatives are walked through, assertions are nothing wide. out->failed when out of memory. O(len).
 * @return false for a pattern that cannot be followed: (?x), \Q.
 */
bool cc_pattern_parts(struct cc_vec *out, struct cc_str source);

/** As cc_pattern_parts, with what need not be part of a match but must stand around it: before \K, in assertions. */
bool cc_pattern_parts_around(struct cc_vec *out, struct cc_str source);

/** The end of the alternative that begins at byte `at`: the offset of its `|`, or the length of the text. */
size_t cc_pattern_alternative_end(struct cc_str source, size_t at);

#endif
