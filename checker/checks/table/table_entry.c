/* What a cell and a figure of a text come to in their units: 9,870 under 千吨, 9.87 million tonnes.
 * Leaves the words around them to table_named.c. */
#include "checks/table/table_entry.h"

#include "base/ascii.h"
#include "checks/noun/noun_twins.h"
#include "checks/shared/hints.h"
#include "checks/table/table_print.h"

enum { HEAD_MOST = 24 };

const struct table_cell *table_entry_column_head(const struct table_entry *cell)
{
	return table_cell_at(cell->grid, 0, cell->column);
}

const struct table_cell *table_entry_row_head(const struct table_entry *cell)
{
	return table_row_head_cell(cell->grid, cell->row);
}

const struct table_cell *table_entry_corner(const struct table_entry *cell)
{
	return table_cell_at(cell->grid, 0, 0);
}

static struct cc_str label_of_unit(const struct table_entry *cell)
{
	struct cc_str own = table_printed_unit(cell->article->text.view, cell->figure);
	if (own.len > 0)
		return own;
	const struct cc_str heads[] = {table_entry_column_head(cell)->text, table_entry_row_head(cell)->text,
				       table_entry_corner(cell)->text};
	struct cc_str unit = {0};
	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]) && unit.len == 0; i++)
		unit = table_label_unit(heads[i]);
	/* 增长(%) beside 2025年 under 营业收入(亿元): what names no unit itself has that of the line above */
	return unit.len > 0 ? unit : cell->grid->unit;
}

/* A head that is nothing but a unit: Tonnes, 吨. */
static bool unit_of_head(struct cc_unit_label *out, const struct cc_ruleset *rules, const struct table_entry *cell)
{
	char space[HEAD_MOST];
	struct cc_str head = table_entry_column_head(cell)->text;
	if (head.len == 0 || head.len > HEAD_MOST)
		return false;
	for (size_t i = 0; i < head.len; i++)
		space[i] = (char)cc_ascii_lower(head.ptr[i]);
	return cc_ruleset_unit_label(out, rules, (struct cc_str){.ptr = space, .len = head.len});
}

static bool is_count(struct cc_str dimension)
{
	return dimension.len == 0 || cc_str_equal(dimension, CC_STR("count"));
}

/* What is printed, in the unit: 9.78 million tonnes is 9,780 under 千吨. Things counted are under none, since cells
 * seldom name them: 421,000 outpatients. */
static bool take_value(struct table_entry *entry, struct cc_decimal printed, const struct cc_unit_label *label)
{
	(void)noun_twins_digits(&entry->digits, printed);
	struct cc_str code = label->unit != NULL ? label->unit->code : CC_STR("");
	bool counts = label->unit == NULL || is_count(label->unit->dimension);
	entry->unit = counts ? CC_STR("") : code;
	entry->counted = counts ? code : CC_STR("");
	if (cc_decimal_multiply(&entry->value, printed, label->factor) != CC_OK)
		return false;
	entry->value = cc_decimal_bare(entry->value);
	return true;
}

/* Million crowns, 万元 in the corner, and nothing else. */
static bool unit_of_corner(struct cc_unit_label *out, struct table_entry *cell, const struct cc_ruleset *rules)
{
	char space[HEAD_MOST];
	struct cc_str corner = table_entry_corner(cell)->text;
	struct cc_str noun = {0};
	if (corner.len == 0 || corner.len > HEAD_MOST)
		return false;
	for (size_t i = 0; i < corner.len; i++)
		space[i] = (char)cc_ascii_lower(corner.ptr[i]);
	struct cc_str lower = {.ptr = space, .len = corner.len};
	/* Year, Visits and 县 head the names of rows */
	bool many = cc_unit_label_multiplier(&out->factor, &noun, lower);
	if (cc_ruleset_unit_label(out, rules, lower))
		return many || out->unit == NULL || cc_str_equal(out->unit->dimension, CC_STR("money"));
	*out = (struct cc_unit_label){.factor = cc_decimal_from_int(1)};
	bool found = cc_unit_label_multiplier(&out->factor, &noun, lower);
	if (found)
		cell->noun = cc_str_slice(corner, corner.len - noun.len, corner.len);
	return found;
}

bool table_entry_print(struct table_entry *cell, const struct cc_ruleset *rules, struct cc_decimal printed)
{
	struct cc_unit_label label = {0};
	struct cc_str unit = label_of_unit(cell);
	if (unit.len > 0 ? !cc_ruleset_unit_label(&label, rules, unit)
			 : !unit_of_head(&label, rules, cell) && !unit_of_corner(&label, cell, rules)) {
		label = (struct cc_unit_label){.factor = cc_decimal_from_int(1)};
		(void)cc_unit_label_multiplier(&label.factor, &cell->noun, unit);
	}
	return take_value(cell, printed, &label);
}

bool table_entry_of_cell(struct table_entry *out, const struct cc_ruleset *rules, const struct table_grid *grid,
			 size_t row, size_t column)
{
	const struct table_cell *cell = table_cell_at(grid, row, column);
	struct cc_decimal printed;
	*out = (struct table_entry){.article = grid->article,
				    .figure = cell->figure,
				    .grid = grid,
				    .row = row,
				    .column = column,
				    .finding = SIZE_MAX};
	return cell->content == TABLE_FIGURE &&
	       table_printed_digits(&printed, grid->article->text.view, cell->figure) &&
	       table_entry_print(out, rules, printed);
}

static bool is_plain(const struct cc_quantity *figure)
{
	return figure->qualifier == CC_QUALIFIER_EXACT && !figure->is_range && !figure->suspect &&
	       (figure->kind == CC_NUMBER_CARDINAL || figure->kind == CC_NUMBER_PERCENT);
}

bool table_entry_of_text(struct table_entry *out, const struct cc_article *article, uint32_t sentence,
			 const struct cc_quantity *figure)
{
	*out = (struct table_entry){.article = article, .figure = figure, .sentence = sentence, .finding = SIZE_MAX};
	(void)noun_twins_digits(&out->digits, figure->value);
	out->value = cc_decimal_bare(figure->value);
	bool counts = is_count(figure->dimension);
	out->unit = counts ? CC_STR("") : figure->unit;
	out->counted = counts ? figure->unit : CC_STR("");
	return is_plain(figure);
}

bool table_entry_counts_other(const struct table_entry *text, const struct table_entry *cell)
{
	return text->counted.len > 0 && cell->counted.len > 0 && !cc_str_equal(text->counted, cell->counted);
}

bool table_entry_is_of_other_cell(const struct cc_ruleset *rules, const struct table_entry *text,
				  const struct table_entry *cell)
{
	const struct table_grid *grid = cell->grid;
	struct table_entry other;
	for (size_t i = 0; i < grid->rows * grid->columns; i++) {
		bool beside = i / grid->columns == cell->row || i % grid->columns == cell->column;
		if (beside && table_entry_of_cell(&other, rules, grid, i / grid->columns, i % grid->columns) &&
		    cc_decimal_compare(other.value, text->value) == 0)
			return true;
	}
	return false;
}

/* The first claim of a sentence that does not end before the place. */
static size_t first_claim(const struct cc_article *article, size_t place)
{
	size_t low = 0;
	for (size_t high = article->claim_count; low < high;) {
		size_t middle = low + (high - low) / 2;
		if (article->text.sentences[article->claims[middle].sentence].span.end <= place)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static const struct cc_claim *claim_of(const struct table_entry *entry)
{
	const struct cc_article *article = entry->article;
	const size_t start = entry->figure->span.start;
	for (size_t i = first_claim(article, start); i < article->claim_count; i++) {
		const struct cc_claim *claim = &article->claims[i];
		if (article->text.sentences[claim->sentence].span.start > start)
			return NULL;
		if (claim->quantity.span.start == start)
			return claim;
	}
	return NULL;
}

bool table_entry_is_ruled(const struct table_entry *text, const struct table_entry *cell)
{
	const struct cc_claim *told = claim_of(text);
	const struct cc_claim *printed = told != NULL ? claim_of(cell) : NULL;
	return printed != NULL && printed->metric == told->metric &&
	       cc_str_equal(printed->scope_name, told->scope_name);
}
