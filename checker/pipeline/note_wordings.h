/* Noting the words of checks in the sentences of an article: a dozen checks ask for them.
 * Leaves what they mean to the checks. */
#ifndef CC_PIPELINE_NOTE_WORDINGS_H
#define CC_PIPELINE_NOTE_WORDINGS_H

#include "base/arena.h"
#include "base/error.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/** @return CC_OK or CC_ERR_NOMEM. O(bytes). */
enum cc_status cc_wordings_note(struct cc_article *article, const struct cc_ruleset *rules, struct cc_arena *arena);

#endif
