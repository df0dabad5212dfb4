/* Articles made from a string, through the real stages, for tests that need more than one room.
 * Leaves rule packs of a test's own to its fixture folder. */
#ifndef CC_TESTS_ARTICLE_SUPPORT_H
#define CC_TESTS_ARTICLE_SUPPORT_H

#include "model/article.h"
#include "ruleset/ruleset.h"

/** The packs that ship with the sources, loaded once a process; the test fails where they do not load. */
const struct cc_ruleset *cc_test_rules(void);

/**
 * Read, normalise, extract and link `text` as the article `path` of `date` ("" for none).
 * @param arena  Owns everything.
 */
struct cc_article *cc_test_article(const char *path, const char *text, const char *date, struct cc_arena *arena);

#endif
