/* From the mentions of a document's sentences to its claims.
 * Leaves comparing claims to checks/. */
#ifndef CC_LINK_LINK_H
#define CC_LINK_LINK_H

#include "base/arena.h"
#include "base/error.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/**
 * Bind the figures of `article` (document, text and mentions are set); sets claims, unbound, counts.
 * @return CC_OK or CC_ERR_NOMEM. O(sentences + mentions^2 within a sentence).
 */
enum cc_status cc_link_article(struct cc_article *article, const struct cc_ruleset *rules, struct cc_arena *arena);

#endif
