/* A page of a thousand tables is no thousand pages: a sentence is held against some of them.
 * Leaves tables that are named, wherever they stand, to table_told_tables.c. */
#include "checks/table/table_near.h"

void table_near_enter(struct table_near *self, const struct cc_article *article)
{
	size_t end = self->own.end;
	while (end < self->work->grids.len && table_near_grid(self, end)->article == article)
		end++;
	self->own = (struct cc_span){.start = self->own.end, .end = end};
	self->behind = self->own.start;
}

void table_near_stand_at(struct table_near *self, uint32_t sentence)
{
	while (self->behind < self->own.end) {
		const struct table_grid *grid = table_near_grid(self, self->behind);
		if (grid->block >= grid->article->text.sentences[sentence].block)
			break;
		self->behind++;
	}
}

struct cc_span table_near_span(const struct table_near *self)
{
	const struct cc_span own = self->own;
	return (struct cc_span){
	    .start = self->behind > own.start + TABLES_NEAR ? self->behind - TABLES_NEAR : own.start,
	    .end = self->behind + TABLES_NEAR < own.end ? self->behind + TABLES_NEAR : own.end,
	};
}
