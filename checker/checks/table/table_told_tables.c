/* Rows that words name, by tables, and the tables near by.
 * Leaves rows filed by their names to table_names.c. */
#include "checks/table/table_told_tables.h"

#include <stdlib.h>

bool table_told_tables_new(struct table_told_tables *out, const struct table_work *work)
{
	*out = (struct table_told_tables){.near = {.work = work},
					  .named = cc_vec_new(work->arena, sizeof(struct table_named_row))};
	return table_names_gather(&out->names, work);
}

/* Of one place in the words, the first row of a table is the one that is meant. */
static bool is_noted(const struct table_told_tables *self, size_t table, size_t at)
{
	const struct table_named_row *rows = self->named.items;
	for (size_t i = self->named.len; i > 0 && rows[i - 1].at == at; i--)
		if (rows[i - 1].table == table)
			return true;
	return false;
}

static bool note_at(struct table_told_tables *self, struct cc_str words, size_t at)
{
	const struct cc_span own = self->near.own;
	const struct table_row_name *name = NULL;
	while ((name = table_names_next(&self->names, name, words, at)) != NULL) {
		const struct table_named_row row = {
		    .table = name->table, .row = name->row, .at = at, .end = at + name->name.len};
		if (row.table >= own.start && row.table < own.end && !is_noted(self, row.table, at) &&
		    !cc_vec_add(&self->named, &row))
			return false;
	}
	return true;
}

static int compare(const void *left, const void *right)
{
	const struct table_named_row *a = left;
	const struct table_named_row *b = right;
	if (a->table != b->table)
		return a->table < b->table ? -1 : 1;
	return (a->at > b->at) - (a->at < b->at);
}

bool table_told_tables_note(struct table_told_tables *self, struct cc_str words)
{
	self->named.len = 0;
	for (size_t at = 0; at < words.len; at++)
		if (!note_at(self, words, at))
			return false;
	if (self->named.len > 1)
		qsort(self->named.items, self->named.len, sizeof(struct table_named_row), compare);
	return true;
}

size_t table_told_tables_from(const struct table_told_tables *self, size_t table, size_t named)
{
	const struct table_named_row *rows = self->named.items;
	const struct cc_span near = table_near_span(&self->near);
	size_t other = named < self->named.len ? rows[named].table : SIZE_MAX;
	table = table > near.start ? table : near.start;
	table = table < near.end ? table : SIZE_MAX;
	return table < other ? table : other;
}
