/* From the mentions of a document's sentences to its claims.
 * Leaves comparing claims to checks/. */
#ifndef CC_LINK_LINK_H
#define CC_LINK_LINK_H

#include "base/arena.h"
#include "base/error.h"
#include "base/phrases.h"
#include "model/article.h"
#include "ruleset/ruleset.h"

/** What is asked for: claims alone, or nouns too, which take as long again where few figures have a metric. */
enum cc_linking { CC_LINK_CLAIMS, CC_LINK_NOUNS };

/**
 * Bind the figures of `article` (document, text and mentions are set); sets claims, unbound, counts and, where asked
 * for, nouns.
 * @return CC_OK or CC_ERR_NOMEM. O(sentences + mentions^2 within a sentence).
 */
enum cc_status cc_link_article(struct cc_article *article, const struct cc_ruleset *rules, enum cc_linking linking,
			       struct cc_arena *arena);

/** The names that documents make known: places and bodies that no pack names, their stems, declared short forms. */
struct link_gazette;

/**
 * All names that the articles make known.
 * @param base  The names of an archive that these go before: a text that both know means what both together say of it.
 * NULL: none.
 * @param keep  Where the scopes live that only a headline names; may be `arena`.
 * @return CC_OK or CC_ERR_NOMEM. O(names log names + claims).
 */
enum cc_status link_gazette_make(struct link_gazette **out, const struct link_gazette *base,
				 const struct cc_article *const *articles, size_t count, struct cc_arena *arena,
				 struct cc_arena *keep, struct cc_error *err);

/**
 * Give the claims of each article that speak of 全市 or 公司, and of bodies under a declared short form, the place that
 * the article means as far as the gazette tells. An article that changes is replaced by a copy in `arena`; the one that
 * was read stays as it is.
 * @return CC_OK or CC_ERR_NOMEM. O(bytes of the articles with such claims).
 */
enum cc_status cc_link_settle(struct cc_article **articles, size_t count, const struct link_gazette *gazette,
			      const struct cc_ruleset *rules, struct cc_arena *arena);

/** The same in the articles themselves: for those that are settled once and asked for no more as they were read. */
enum cc_status cc_link_settle_here(struct cc_article **articles, size_t count, const struct link_gazette *gazette,
				   const struct cc_ruleset *rules, struct cc_arena *arena);

/** The texts that a gazette gives another meaning than its base. */
struct link_news {
	struct cc_phrases *phrases; /* NULL: there are none */
	uint64_t hash;		    /* of all of them */
};

enum cc_status link_news_make(struct link_news *out, const struct link_gazette *gazette, struct cc_arena *arena,
			      struct cc_error *err);

/** Whether an article holds one of them, and may so be given other places. @param hits  vector of struct cc_hit, for
 * reuse. @return false when out of memory. O(bytes). */
bool link_news_concern(bool *out, const struct link_news *news, const struct cc_article *article, struct cc_vec *hits);

/** Whether the claims and nouns of two copies of one article have the same places. O(claims + nouns). */
bool link_same_places(const struct cc_article *a, const struct cc_article *b);

/** cc_link_settle by the names of the articles themselves, which all together tell. */
enum cc_status cc_link_homes(struct cc_article **articles, size_t count, const struct cc_ruleset *rules,
			     struct cc_arena *arena, struct cc_error *err);

#endif
