/* Where a sentence stands among the tables of its article. Private to checks/.
 * Leaves which of them it speaks of to those who ask. */
#ifndef CC_CHECKS_TABLE_NEAR_H
#define CC_CHECKS_TABLE_NEAR_H

#include "checks/table/table.h"

enum { TABLES_NEAR = 8 /* on either side: who names no table speaks of one near by */ };

/** Tables are told by their places among all that were read. */
struct table_near {
	const struct table_work *work;
	struct cc_span own; /* tables of the article */
	size_t behind;	    /* the first of them that stands behind the sentence */
};

static inline const struct table_grid *table_near_grid(const struct table_near *self, size_t table)
{
	return ((const struct table_grid *const *)self->work->grids.items)[table];
}

/** Go on to an article; articles come in their order. O(its tables). */
void table_near_enter(struct table_near *self, const struct cc_article *article);

/** Go on to a sentence of the article; sentences come in their order. Amortised O(1). */
void table_near_stand_at(struct table_near *self, uint32_t sentence);

/** The tables of the article that stand near the sentence. */
struct cc_span table_near_span(const struct table_near *self);

#endif
