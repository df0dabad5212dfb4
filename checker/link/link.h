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

/**
 * Give the claims of each article that speak of 全市 or 公司, and of bodies under a declared short form, the place that
 * the articles of the run together tell. An article that changes is replaced by a copy in `arena`; the one that was
 * read stays as it is.
 * @return CC_OK or CC_ERR_NOMEM. O(names log names + bytes of the articles with such claims).
 */
enum cc_status cc_link_homes(struct cc_article **articles, size_t count, const struct cc_ruleset *rules,
			     struct cc_arena *arena, struct cc_error *err);

#endif
