/* Figures of texts and cells under keys, texts first, and all pairs of a key.
 * Leaves keys and verdicts to the holdings. */
#include "checks/table/table_search.h"

#include <stdlib.h>

enum { TOGETHER_MOST = 64 /* of one key; more are alike by chance */, CONFIDENCE = 800 };

static bool add_cells(struct table_search *self, const struct table_grid *grid)
{
	struct table_entry cell;
	for (size_t row = 1; row < grid->rows; row++)
		for (size_t column = 1; column < grid->columns; column++)
			if (table_entry_of_cell(&cell, self->work->input->rules, grid, row, column) &&
			    !self->holding->file_cell(self, cell))
				return false;
	return true;
}

static bool add_text(struct table_search *self, const struct cc_article *article)
{
	for (uint32_t i = 0; i < article->text.sentence_count; i++)
		for (size_t k = 0; k < article->mentions[i].quantity_count; k++)
			if (!self->holding->file_text(self, article, i, k))
				return false;
	return true;
}

static bool gather(struct table_search *self)
{
	const struct cc_check_input *input = self->work->input;
	const struct table_grid *const *grids = self->work->grids.items;
	for (size_t i = 0; i < self->work->grids.len; i++)
		if (!add_cells(self, grids[i]))
			return false;
	for (size_t i = 0; i < cc_check_focus(input); i++)
		if (!add_text(self, input->articles[i]))
			return false;
	return self->holding->file_more == NULL || self->holding->file_more(self);
}

static int compare(const void *left, const void *right)
{
	const struct table_entry *a = left;
	const struct table_entry *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	if ((a->grid == NULL) != (b->grid == NULL))
		return a->grid == NULL ? -1 : 1;
	int order = cc_compose_compare_places(a->article, a->figure->span.start, b->article, b->figure->span.start);
	return order != 0 ? order : (a->finding > b->finding) - (a->finding < b->finding);
}

static bool hold_group(struct table_search *self, const struct table_entry *items, size_t count)
{
	size_t texts = 0;
	while (texts < count && items[texts].grid == NULL)
		texts++;
	self->cells = items + texts;
	self->cell_count = count - texts;
	for (size_t i = 0; i < texts && count <= TOGETHER_MOST; i++)
		for (size_t k = 0; k < self->cell_count; k++)
			if (!self->holding->hold(self, &items[i], &self->cells[k]))
				return false;
	return true;
}

bool table_search_run(struct table_work *work, const struct table_holding *holding, struct cc_vec *told)
{
	struct table_search self = {.work = work,
				    .holding = holding,
				    .entries = cc_vec_new(work->arena, sizeof(struct table_entry)),
				    .told = told};
	if (work->grids.len == 0)
		return true;
	if (!noun_kin_new(&self.kin, work->input, work->arena) || !gather(&self))
		return false;
	struct table_entry *items = self.entries.items;
	if (self.entries.len > 1)
		qsort(items, self.entries.len, sizeof(*items), compare);
	for (size_t start = 0, end; start < self.entries.len; start = end) {
		for (end = start + 1; end < self.entries.len && items[end].key == items[start].key;)
			end++;
		if (!hold_group(&self, items + start, end - start))
			return false;
	}
	return true;
}

bool table_search_are_kin(bool *kin, struct table_search *self, const struct table_entry *text,
			  const struct table_entry *cell)
{
	*kin = text->article == cell->article;
	return *kin || noun_kin_ask(kin, &self->kin, text->article, cell->article);
}

bool table_tell_order(struct table_work *work, const struct table_order *order, struct cc_vec *places)
{
	struct cc_str why = cc_str_from(order->why);
	struct cc_finding finding = {
	    .check = TABLE_CHECK_ID,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = CONFIDENCE,
	    .message =
		cc_compose(work->arena, order->message, order->named, sizeof(order->named) / sizeof(order->named[0])),
	    .explanation = cc_compose_keep(work->arena, &why, 1, sizeof(why)),
	    .explanation_count = 1,
	};
	if (!cc_vec_add(places, &order->text))
		return false;
	say_set_locations(&finding, places);
	return finding.message.ptr != NULL && finding.explanation != NULL && cc_vec_add(work->findings, &finding);
}

struct cc_location table_entry_place(const struct table_entry *entry)
{
	struct cc_location place =
	    cc_compose_place(entry->article, cc_article_reading(entry->article, entry->figure->span));
	if (entry->grid != NULL)
		place.note = table_row_head(entry->grid, entry->row);
	return place;
}

bool table_entry_is_cell_text(const struct cc_article *article, uint32_t sentence)
{
	return article->document.blocks[article->text.sentences[sentence].block].kind == CC_BLOCK_TABLE_CELL;
}
