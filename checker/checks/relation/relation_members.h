/* Claims as members of declared arithmetic: which one stands for a metric at one place, time and modality.
 * Leaves reckoning to relation_value.h. Private to checks/. */
#ifndef CC_CHECKS_RELATION_MEMBERS_H
#define CC_CHECKS_RELATION_MEMBERS_H

#include "checks/check.h"
#include "model/article.h"

/** What the members of a relation share. */
struct member_key {
	struct cc_str scope;
	size_t
	    private_article; /* 1 + its index where the scope means something in its own document only; 0 otherwise */
	enum cc_modality modality;
	struct cc_period period; /* a stock's moment is the year that ends with it */
};

/** A claim that may be a member. */
struct member {
	uint64_t hash; /* of place, modality and period */
	const struct cc_claim *claim;
	struct member_key key;
};

struct members {
	struct member *items; /* sorted by metric, aspect, key, article, then the most exact first */
	size_t count;
};

/** The levels and growth rates of the run whose place and period are known, of metrics that a relation is between; of
 * an archive, those that may stand beside a draft's. @return false when out of memory. O(n log n). */
bool members_collect(struct members *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Members of one metric, aspect and key. */
struct member_run {
	const struct member *items;
	size_t count;
};

struct member_run members_find(const struct members *members, const struct cc_metric *metric, enum cc_aspect aspect,
			       const struct member_key *key);

/** The part of a run that stands in one article. O(log n). */
struct member_run members_of_article(struct member_run run, const struct cc_article *article);

/** All members of one metric and aspect, whatever their key. O(log n). */
struct member_run members_of_metric(const struct members *members, const struct cc_metric *metric,
				    enum cc_aspect aspect);

/** The next run of one key at index *at, which is moved behind it. @return false at the end. */
bool members_next_run(struct member_run *out, struct member_run all, size_t *at);

/** The most exact claim, where all of the run agree with it; NULL where they contradict one another or there is none.
 */
const struct cc_claim *members_speaker(struct member_run run);

/** The same place and modality one year earlier. */
struct member_key member_year_before(const struct member_key *key);

#endif
