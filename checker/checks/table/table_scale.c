/* An amount of a text that is a cell's but for 10^3 or 10^4: "Sponsors put in £2.15 billion" beside 2,150 under £
 * thousand. Leaves digits in another order to table_text.c, amounts of two texts to noun_misprints.c. */
#include "base/hash.h"
#include "checks/shared/hints.h"
#include "checks/table/table_search.h"

enum { COEFFICIENT_LEAST = 100 };

static bool add(struct table_search *self, struct table_entry entry)
{
	entry.value = cc_decimal_bare(entry.value);
	entry.key = cc_hash_mix(cc_hash_add_field(CC_HASH_START, entry.unit) ^ (uint64_t)entry.value.coefficient);
	return entry.unit.len == 0 || entry.value.coefficient < COEFFICIENT_LEAST || cc_vec_add(&self->entries, &entry);
}

static bool add_text(struct table_search *self, const struct cc_article *article, uint32_t sentence, size_t index)
{
	struct table_entry entry;
	const struct cc_quantity *figure = &article->mentions[sentence].quantities[index];
	return table_entry_is_cell_text(article, sentence) || !cc_str_equal(figure->dimension, CC_STR("money")) ||
	       !table_entry_of_text(&entry, article, sentence, figure) || add(self, entry);
}

/* Thousand, million and billion for one another; 万 and 亿. */
static bool is_slip(const struct table_entry *text, const struct table_entry *cell)
{
	static const int32_t latin[] = {3, 6, 9};
	static const int32_t han[] = {4, 8};
	int32_t apart = hint_powers_apart(text->value, cell->value);
	bool is_han = cc_text_is_han(&text->article->text, text->sentence);
	const int32_t *slips = is_han ? han : latin;
	size_t count = is_han ? sizeof(han) / sizeof(han[0]) : sizeof(latin) / sizeof(latin[0]);
	for (size_t i = 0; i < count; i++)
		if (apart == slips[i] || apart == -slips[i])
			return true;
	return false;
}

/* The text of the cell's article says it as well: texts are held against one another elsewhere. */
static bool is_said(const struct table_entry *cell)
{
	for (uint32_t i = 0; i < cell->article->text.sentence_count; i++) {
		const struct cc_mentions *mentions = &cell->article->mentions[i];
		for (size_t k = 0; k < mentions->quantity_count && !table_entry_is_cell_text(cell->article, i); k++)
			if (cc_decimal_compare(mentions->quantities[k].value, cell->value) == 0)
				return true;
	}
	return false;
}

static bool hold(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	bool kin = false;
	if (!is_slip(text, cell) || !table_entry_is_named(self->work->input->rules, text, cell) ||
	    table_entry_is_ruled(text, cell) || is_said(cell) ||
	    table_entry_is_of_other_cell(self->work->input->rules, text, cell))
		return true;
	if (!table_search_are_kin(&kin, self, text, cell))
		return false;
	return !kin || table_tell_text(self->work, text, cell,
				       cc_say(self->work->input, "the same digits at another scale: print one of them",
					      "数字相同而量级不同：请核实单位"));
}

bool table_check_scale(struct table_work *work)
{
	static const struct table_holding holding = {.file_cell = add, .file_text = add_text, .hold = hold};
	return table_search_run(work, &holding, NULL);
}
