/* A figure right behind the name of a row: 最佳导演120万元, and 100 in the only cell of that row that it can be.
 * Leaves digits in another order to table_text.c. */
#include "base/hash.h"
#include "checks/shared/hints.h"
#include "checks/table/table_search.h"

enum { TAIL = 6 /* bytes: the last two characters of a row's name */, DIGITS_LEAST = 2 };

/* Filed under the unit and how the name of the row ends. */
static bool add(struct table_search *self, struct table_entry entry, struct cc_str name)
{
	bool han = name.len >= TAIL && ((unsigned char)name.ptr[name.len - TAIL] & 0xF0U) == 0xE0U;
	if (!han || entry.digits < DIGITS_LEAST)
		return true;
	entry.key =
	    cc_hash_add(cc_hash_add_field(CC_HASH_START, entry.unit), cc_str_slice(name, name.len - TAIL, name.len));
	return cc_vec_add(&self->entries, &entry);
}

static bool add_cell(struct table_search *self, struct table_entry cell)
{
	return add(self, cell, table_row_head(cell.grid, cell.row));
}

static bool add_text(struct table_search *self, const struct cc_article *article, uint32_t sentence, size_t index)
{
	struct table_entry entry;
	const struct cc_text *text = &article->text;
	const struct cc_quantity *figure = &article->mentions[sentence].quantities[index];
	struct cc_str before = cc_str_slice(text->view, text->sentences[sentence].span.start, figure->phrase.start);
	return table_entry_is_cell_text(article, sentence) || !table_entry_of_text(&entry, article, sentence, figure) ||
	       add(self, entry, cc_str_trim(before));
}

/* One digit is another; two in another order are told by table_text.c. */
static bool is_slip(const struct table_entry *text, const struct table_entry *cell)
{
	return cc_decimal_compare(text->value, cell->value) != 0 && !hint_is_swapped(text->value, cell->value) &&
	       hint_is_misprint(text->value, cell->value);
}

static bool hold(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	const struct cc_ruleset *rules = self->work->input->rules;
	bool kin = false;
	if (!is_slip(text, cell) || table_entry_counts_other(text, cell) || !table_entry_is_pinned(rules, text, cell) ||
	    table_entry_is_of_other_cell(rules, text, cell) || table_entry_is_ruled(text, cell))
		return true;
	if (!table_search_are_kin(&kin, self, text, cell))
		return false;
	return !kin || table_tell_text(self->work, text, cell,
				       cc_say(self->work->input, "one digit is another: print one of them",
					      "有一位数字不同：请核实后统一"));
}

bool table_check_beside(struct table_work *work)
{
	static const struct table_holding holding = {.file_cell = add_cell, .file_text = add_text, .hold = hold};
	return table_search_run(work, &holding, NULL);
}
