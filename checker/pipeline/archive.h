/* The articles that drafts are held against, with all that is known of them before a draft is read.
 * Leaves reading them to stage.h, and what checks keep of them to checks/shared/kept.h. */
#ifndef CC_PIPELINE_ARCHIVE_H
#define CC_PIPELINE_ARCHIVE_H

#include "checks/shared/kept.h"
#include "link/link.h"
#include "report/writer.h"

/** Made once; the drafts of one run after another are held against it. */
struct cc_archive {
	struct cc_arena *arena;
	struct cc_article **read;     /* by path, as they were linked */
	struct cc_article **articles; /* the same with the places that the archive itself tells */
	size_t count;
	struct link_gazette *gazette; /* the names that it makes known */
	struct cc_kept *kept;
	/* Where the names of the last drafts stand that mean something else than in the archive: most saves add none.
	 */
	uint64_t news;
	struct cc_arena *news_arena;
	struct cc_vec concerned; /* size_t: places in articles */
	uint64_t *keys;		 /* of its claims that may be compared, sorted */
	size_t key_count;
	struct cc_report totals; /* characters, figures_seen, figures_bound, claims_compared */
};

/**
 * @param out       Freed with cc_archive_free; the articles must live as long.
 * @param articles  Sorted by path; borrowed, those that are given another place are replaced by copies.
 * @return CC_OK or CC_ERR_NOMEM. O(bytes of the articles that speak of 全市 or 公司 + claims log claims).
 */
enum cc_status cc_archive_new(struct cc_archive **out, struct cc_article *const *articles, size_t count,
			      const struct cc_ruleset *rules, const struct cc_alloc *alloc);

void cc_archive_free(struct cc_archive *archive);

/**
 * Find the articles whose claims get other places by the names of drafts: 沅洲 may be 沅洲市 since a draft says so.
 * @param articles  As many as the archive has: what has moved is replaced by a copy in `arena`.
 * @param moved     vector of struct cc_article *, appended.
 * @return CC_OK or CC_ERR_NOMEM. O(bytes of the archive) where these names are others than those of the last drafts,
 * otherwise O(bytes of the articles that hold one of them).
 */
enum cc_status cc_archive_move(struct cc_vec *moved, struct cc_article **articles, struct cc_archive *archive,
			       const struct link_gazette *gazette, const struct cc_ruleset *rules,
			       struct cc_arena *arena);

/**
 * Add what articles count for to the totals of a report: characters, figures, claims that are compared with another.
 * @param archive  What the articles are held against: its totals count too. NULL: nothing.
 * @param moved    From cc_archive_move; the articles stand before the archive.
 * @return CC_OK or CC_ERR_NOMEM. O(claims log claims of the articles), whatever the archive holds.
 */
enum cc_status cc_archive_count(struct cc_report *report, const struct cc_archive *archive, const struct cc_vec *moved,
				struct cc_article *const *articles, size_t count);

#endif
