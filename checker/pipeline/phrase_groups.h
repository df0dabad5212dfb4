/* Figures of many documents put together by the noun phrase that they stand at.
 * Leaves finding phrases to figure_phrase.h and writing packs to suggest_pack.c. */
#ifndef CC_PIPELINE_PHRASE_GROUPS_H
#define CC_PIPELINE_PHRASE_GROUPS_H

#include "base/arena.h"
#include "base/decimal.h"
#include "base/vec.h"

/** One figure at a phrase. Texts are folded as the view is, in the run's arena. */
struct cc_phrase_use {
	struct cc_str core;    /* lower case: what variants share */
	struct cc_str printed; /* 注册企业数量 */
	struct cc_str unit;    /* code; ptr NULL: none */
	struct cc_str family;  /* "count" of all that is counted, else the unit */
	struct cc_str figure;  /* as printed: 超2600家 */
	struct cc_decimal value;
	struct cc_str path;
	size_t document;
	size_t line;
	size_t column;
	struct cc_str sentence;
	bool moment; /* 截至, by the end of: a stock */
};

/** A phrase with its figures, in the order of the documents. */
struct cc_phrase_group {
	struct cc_str core;
	const struct cc_phrase_use **uses;
	size_t use_count;
	size_t documents;
	size_t values;
};

/**
 * Group uses by family and core; a longer phrase joins the shorter one that it ends with where that stands alone
 * elsewhere (本届赛事完赛人数 joins 完赛人数). Ranked: most documents first, then most figures, then by text.
 * @param uses  vector of struct cc_phrase_use. @return vector of struct cc_phrase_group in `out`; false when out of
 *              memory. O(n log n * length).
 */
bool cc_phrase_groups_make(struct cc_vec *out, const struct cc_vec *uses, size_t least_documents,
			   struct cc_arena *arena);

#endif
