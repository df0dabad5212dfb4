/* An article out of the memory it was read in, in which half is what reading left behind, into that of the run.
 * Leaves reading to stage.h. */
#ifndef CC_PIPELINE_KEEP_ARTICLE_H
#define CC_PIPELINE_KEEP_ARTICLE_H

#include "base/arena.h"
#include "base/error.h"
#include "model/article.h"

/**
 * Replace all that `article` has in `from` by copies in `to`; what only linking asks for (numerals, short names, parts
 * of shares) is dropped. Nothing of the article points into `from` afterwards.
 * @return CC_OK or CC_ERR_NOMEM; the article is then of no use. O(bytes and mentions).
 */
enum cc_status cc_article_keep(struct cc_article *article, struct cc_arena *from, struct cc_arena *to);

#endif
