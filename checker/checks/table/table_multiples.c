/* How many times another row a cell is said to be: 研发人员11695人，是桐浦区的2.7倍, where both stand in one column.
 * Leaves multiples of figures that texts print to arithmetic_named.c. */
#include "base/hash.h"
#include "checks/table/table_print.h"
#include "checks/table/table_search.h"

enum { DIGITS_LEAST = 2, BETWEEN_MOST = 48, QUOTIENT_DIGITS = 4 };

static bool add(struct table_search *self, struct table_entry entry)
{
	entry.value = cc_decimal_normalise(entry.value);
	entry.key = cc_hash_mix(CC_HASH_START ^ (uint64_t)entry.value.coefficient);
	entry.key = cc_hash_mix(entry.key ^ (uint64_t)(uint32_t)entry.value.exponent);
	return entry.digits < DIGITS_LEAST || cc_vec_add(&self->entries, &entry);
}

/* The multiple that is told right behind the figure. NULL: none. */
static const struct cc_quantity *multiple_behind(const struct cc_mentions *mentions, const struct cc_quantity *figure)
{
	const struct cc_quantity *next = figure + 1;
	bool last = next >= mentions->quantities + mentions->quantity_count;
	bool times = !last && next->unit.ptr != NULL && cc_str_equal(next->unit, CC_STR("times"));
	return times && cc_quantity_is_exact(next) ? next : NULL;
}

static bool add_text(struct table_search *self, const struct cc_article *article, uint32_t sentence, size_t index)
{
	struct table_entry entry;
	const struct cc_mentions *mentions = &article->mentions[sentence];
	return table_entry_is_cell_text(article, sentence) ||
	       multiple_behind(mentions, &mentions->quantities[index]) == NULL ||
	       !table_entry_of_text(&entry, article, sentence, &mentions->quantities[index]) || add(self, entry);
}

/* The only other row that ends the words, before 的: 是桐浦区的; 0: none. */
static size_t row_named(const struct table_entry *cell, const struct cc_word_list *of, struct cc_str words)
{
	size_t sign = cc_word_list_ends(of, words);
	size_t found = 0;
	for (size_t row = 1; row < cell->grid->rows && sign > 0; row++) {
		struct cc_str name = table_label_name(table_row_head(cell->grid, row));
		if (name.len == 0 || !cc_str_ends(cc_str_slice(words, 0, words.len - sign), name))
			continue;
		if (found != 0 || row == cell->row)
			return 0;
		found = row;
	}
	return found;
}

/* Other cells of the row are as many times those of the other one: another column is meant. */
static bool holds_elsewhere(const struct table_search *self, const struct table_entry *cell, size_t row,
			    struct cc_interval told)
{
	for (size_t column = 1; column < cell->grid->columns; column++) {
		struct table_entry own;
		struct table_entry other;
		struct cc_interval ratio;
		if (table_entry_of_cell(&own, self->work->input->rules, cell->grid, cell->row, column) &&
		    table_entry_of_cell(&other, self->work->input->rules, cell->grid, row, column) &&
		    cc_interval_divide(&ratio, cc_interval_point(own.value), cc_interval_point(other.value),
				       QUOTIENT_DIGITS) == CC_OK &&
		    cc_interval_overlaps(ratio, told))
			return true;
	}
	return false;
}

static bool hold(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	const struct cc_ruleset *rules = self->work->input->rules;
	const struct cc_quantity *times = multiple_behind(&text->article->mentions[text->sentence], text->figure);
	struct cc_str words = cc_str_slice(text->article->text.view, text->figure->phrase.end, times->phrase.start);
	size_t row = words.len <= BETWEEN_MOST ? row_named(cell, cc_words_of(rules, CC_WORDS_MULTIPLE_OF), words) : 0;
	struct table_entry other;
	bool kin = false;
	if (row == 0 || table_entry_counts_other(text, cell) || cc_decimal_compare(text->value, cell->value) != 0 ||
	    !table_entry_of_cell(&other, rules, cell->grid, row, cell->column) ||
	    holds_elsewhere(self, cell, row, cc_recompute_result(times)))
		return true;
	struct table_entry at = *text;
	at.figure = times;
	if (!table_search_are_kin(&kin, self, text, cell))
		return false;
	return !kin || table_tell_text(self->work, &at, &other,
				       cc_say(self->work->input, "the row holds another multiple of that one",
					      "两行之比不是这个倍数：请核对"));
}

bool table_check_multiples(struct table_work *work)
{
	static const struct table_holding holding = {.file_cell = add, .file_text = add_text, .hold = hold};
	return table_search_run(work, &holding, NULL);
}
