/* The words of the packs in a sentence (`wordings:`): noted when the article was kept, or looked for now.
 * Leaves what they mean to the checks. Private to checks/. */
#ifndef CC_CHECKS_WORDING_HITS_H
#define CC_CHECKS_WORDING_HITS_H

#include "base/phrases.h"
#include "base/vec.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/**
 * All of them, as cc_phrases_scan sorts them.
 * @param hits  vector of struct cc_hit, emptied first; kind is an enum cc_wording. @return false when out of memory.
 * O(hits); O(bytes) where they were not noted.
 */
bool cc_wording_hits(struct cc_vec *hits, const struct cc_ruleset *rules, const struct cc_article *article,
		     size_t sentence);

#endif
