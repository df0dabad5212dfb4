/* A figure right behind the name of a row: 最佳导演120万元, and 100 in the only cell of that row that it can be.
 * Leaves digits in another order to table_text.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/hints.h"
#include "checks/noun_kin.h"
#include "checks/table_entry.h"

enum { TAIL = 6 /* bytes: the last two characters of a row's name */, DIGITS_LEAST = 2, TOGETHER_MOST = 64 };

struct search {
	struct table_work *work;
	struct noun_kin kin;
	struct cc_vec entries;
};

/* Filed under the unit and how the name of the row ends. */
static bool add(struct search *self, struct table_entry entry, struct cc_str name)
{
	bool han = name.len >= TAIL && ((unsigned char)name.ptr[name.len - TAIL] & 0xF0U) == 0xE0U;
	if (!han || entry.digits < DIGITS_LEAST)
		return true;
	entry.key =
	    cc_hash_add(cc_hash_add_field(CC_HASH_START, entry.unit), cc_str_slice(name, name.len - TAIL, name.len));
	return cc_vec_add(&self->entries, &entry);
}

static bool add_cells(struct search *self, const struct table_grid *grid)
{
	for (size_t row = 1; row < grid->rows; row++) {
		struct cc_str name = table_row_head(grid, row);
		for (size_t column = 1; column < grid->columns; column++) {
			struct table_entry entry;
			if (table_entry_of_cell(&entry, self->work->input->rules, grid, row, column) &&
			    !add(self, entry, name))
				return false;
		}
	}
	return true;
}

static bool add_text(struct search *self, const struct cc_article *article)
{
	const struct cc_text *text = &article->text;
	for (uint32_t i = 0; i < text->sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		if (article->document.blocks[text->sentences[i].block].kind == CC_BLOCK_TABLE_CELL)
			continue;
		for (size_t k = 0; k < mentions->quantity_count; k++) {
			struct table_entry entry;
			const struct cc_quantity *figure = &mentions->quantities[k];
			struct cc_str before =
			    cc_str_slice(text->view, text->sentences[i].span.start, figure->phrase.start);
			if (table_entry_of_text(&entry, article, i, figure) && !add(self, entry, cc_str_trim(before)))
				return false;
		}
	}
	return true;
}

static bool gather(struct search *self)
{
	const struct cc_check_input *input = self->work->input;
	const struct table_grid *const *grids = self->work->grids.items;
	for (size_t i = 0; i < self->work->grids.len; i++)
		if (!add_cells(self, grids[i]))
			return false;
	for (size_t i = 0; i < cc_check_focus(input); i++)
		if (!add_text(self, input->articles[i]))
			return false;
	return true;
}

/* One digit is another; two in another order are told by table_text.c. */
static bool is_slip(const struct table_entry *text, const struct table_entry *cell)
{
	return cc_decimal_compare(text->value, cell->value) != 0 && !hint_is_swapped(text->value, cell->value) &&
	       hint_is_misprint(text->value, cell->value);
}

static bool hold(struct search *self, const struct table_entry *text, const struct table_entry *cell)
{
	const struct cc_ruleset *rules = self->work->input->rules;
	bool kin = text->article == cell->article;
	if (!is_slip(text, cell) || table_entry_counts_other(text, cell) || !table_entry_is_pinned(rules, text, cell) ||
	    table_entry_is_of_other_cell(rules, text, cell) || table_entry_is_ruled(text, cell))
		return true;
	if (!kin && !noun_kin_ask(&kin, &self->kin, text->article, cell->article))
		return false;
	return !kin || table_tell_text(self->work, text, cell,
				       cc_say(self->work->input, "one digit is another: print one of them",
					      "有一位数字不同：请核实后统一"));
}

static int compare(const void *left, const void *right)
{
	const struct table_entry *a = left;
	const struct table_entry *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	if ((a->grid == NULL) != (b->grid == NULL))
		return a->grid == NULL ? -1 : 1;
	return cc_compose_compare_places(a->article, a->figure->span.start, b->article, b->figure->span.start);
}

/* Texts first, then cells. */
static bool hold_group(struct search *self, const struct table_entry *items, size_t count)
{
	size_t texts = 0;
	while (texts < count && items[texts].grid == NULL)
		texts++;
	for (size_t i = 0; i < texts && count <= TOGETHER_MOST; i++)
		for (size_t k = texts; k < count; k++)
			if (!hold(self, &items[i], &items[k]))
				return false;
	return true;
}

bool table_check_beside(struct table_work *work)
{
	struct search self = {.work = work, .entries = cc_vec_new(work->arena, sizeof(struct table_entry))};
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
