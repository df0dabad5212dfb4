/* Words of English that are spelled in two ways: colour and color, centre and center.
 * Leaves misprints to check_garbled_text.c. */
#ifndef CC_CHECKS_SPELLING_H
#define CC_CHECKS_SPELLING_H

#include "ruleset/ruleset.h"

/** The hash of a word in lower case, the same for each of its spellings that the packs know. O(bytes × groups). */
uint64_t cc_spelling_hash(const struct cc_ruleset *rules, struct cc_str word);

#endif
