/* Claims put together that are to be compared: one metric, scope, period, aspect, basis.
 * Leaves verdicts to the checks. Private to checks/. */
#ifndef CC_CHECKS_CLAIMS_H
#define CC_CHECKS_CLAIMS_H

#include "checks/check.h"

/** Claims of one metric, scope, sector, aspect, basis and unit; in order of period, then article, then place. */
struct claim_family {
	const struct cc_claim **claims;
	size_t count;
};

/**
 * All comparable claims of the run (facts, not plans) of families that a draft has a claim of, by family. A scope that
 * means something in its own document only makes a family for each document.
 * @param out  vector of struct claim_family. @return false when out of memory. O(n log n).
 */
bool claim_families(struct cc_vec *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Claims of a family that speak of one period; the ones that speak of "now" stand with the latest period. */
struct claim_group {
	const struct cc_claim **claims;
	size_t count;
	struct cc_period period; /* unset: all of them speak of now */
};

/** @param out  vector of struct claim_group. @return false when out of memory. O(n log n). */
bool claim_groups(struct cc_vec *out, const struct claim_family *family, struct cc_arena *arena);

/** How two values stand to one another. */
enum claim_relation {
	CLAIM_AGREE,
	CLAIM_EDGE,    /* a bound is met exactly: 超400家 / 400个 */
	CLAIM_LOOSE,   /* possible by the words, not what a reader expects: 超2600家 / 3000多家 */
	CLAIM_CONFLICT /* no value satisfies both */
};

/** The day that a claim is of: of its article where it speaks of now, or its own; unset where it is of longer times. */
struct cc_date claim_day(const struct cc_claim *claim);

enum claim_relation claim_relate(const struct cc_claim *a, const struct cc_claim *b);

/** Claims that agree; `best` is the most exact of them. */
struct claim_class {
	const struct cc_claim *best;
	const struct cc_claim **claims;
	size_t count;
};

/** Split a group into classes of agreeing claims, most exact first. @return false when out of memory. O(n log n);
 * O(n * classes) for claims about now out of articles of several days. */
bool claim_classes(struct cc_vec *out, const struct claim_group *group, struct cc_arena *arena);

/** What a change or a growth is held against. */
struct claim_base {
	enum cc_basis basis;
	struct cc_period base; /* unset: as the basis says */
};

/** A growth of a year is over the year before, whether or not the words say so. */
struct claim_base claim_base_of(const struct cc_claim *claim);

/** Whether a dimension of the claim is inherited from further away than its sentence, or open. */
bool claim_is_inferred(const struct cc_claim *claim);

/**
 * The official value that a claim repeats: same metric, scope and period, the value inside what the words allow.
 * @param period  of the group the claim is held in (a claim about "now" has none of its own).
 * @return the newest such release; NULL where there is none.
 */
const struct cc_fact *claim_fact(const struct cc_ruleset *rules, const struct cc_claim *claim, struct cc_period period);

/** Whether the head of the claim's table, or the line right above it, tells that its figures are in thousands or
 * millions: how much money they are nobody has read. O(512 sentences). */
bool claim_is_scaled_by_table(const struct cc_ruleset *rules, const struct cc_claim *claim);

/** Whether an official release carries the value, or two of them the growth rate: 增长8.1% by the first release of 2023
 * over 2022, 8.4% by the last. O(releases²). */
bool claim_is_official(const struct cc_ruleset *rules, const struct cc_claim *claim, struct cc_period period);

/** Whether the two are of two releases by the words beside them: one article calls one of them preliminary, or one is
 * revised and the other one is not. O(cues of their sentences). */
bool claim_of_two_releases(const struct cc_claim *a, const struct cc_claim *b);

/** Order of releases: by date; where one has none, by how final it is. @return <0, 0, >0. */
int claim_compare_releases(const struct cc_fact *a, const struct cc_fact *b);

/** What a check does with one group. @return false when out of memory. */
typedef bool (*claim_group_visitor)(struct cc_vec *findings, const struct claim_group *group,
				    const struct cc_check_input *input, struct cc_arena *arena);

/** Visit every group of every family in order. @return CC_OK or CC_ERR_NOMEM. */
enum cc_status claim_each_group(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
				struct cc_error *err, claim_group_visitor visit);

/** Order of places: article, then offset. */
int claim_compare_places(const struct cc_claim *a, const struct cc_claim *b);

static inline int claim_compare_sizes(size_t a, size_t b)
{
	return (a > b) - (a < b);
}

static inline bool claim_shares_sentence(const struct cc_claim *a, const struct cc_claim *b)
{
	return a->article == b->article && a->sentence == b->sentence;
}

#endif
