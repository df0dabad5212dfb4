/* Finding words of a kind in a text, and cutting them off the ends of a name. Private to checks/.
 * Leaves which words there are to the packs (`wordings:`). */
#ifndef CC_CHECKS_WORDING_EDGES_H
#define CC_CHECKS_WORDING_EDGES_H

#include "ruleset/ruleset.h"

/** The words without those of the kind that they begin with: 发电量 of 全部发电量. O(bytes). */
struct cc_str cc_wording_trim_start(const struct cc_ruleset *rules, enum cc_wording kind, struct cc_str words);

/** The words without those of the kind that they end with: 发电量 of 发电量达到. O(bytes). */
struct cc_str cc_wording_trim_end(const struct cc_ruleset *rules, enum cc_wording kind, struct cc_str words);

/** Whether a word of the kind stands anywhere in the words. O(bytes). */
bool cc_wording_stands_in(const struct cc_ruleset *rules, enum cc_wording kind, struct cc_str words);

#endif
