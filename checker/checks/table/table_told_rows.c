/* What named rows of a table make together, apart, or of the whole, column by column.
 * Leaves which rows a sentence names to table_told.c. */
#include "checks/table/table_told.h"

#include "checks/shared/hints.h"
#include "checks/table/table_names.h"
#include "checks/table/table_print.h"

enum { PER_CENT = 100, DIGITS_THREE = 100, DIGITS = 4 };

/* What a column's rows make: what is printed, and all that this may stand for. */
struct made {
	struct cc_decimal value;
	struct cc_interval all;
};

/* A cell as it is printed, and all that rounds to it; a number of things is no other. */
static bool read_cell(struct table_entry *cell, struct made *out, const struct table_told *told, size_t row,
		      size_t column)
{
	struct cc_decimal printed;
	if (!table_entry_of_cell(cell, told->input->rules, told->grid, row, column) ||
	    !table_printed_digits(&printed, told->grid->article->text.view, cell->figure))
		return false;
	int32_t power = cc_decimal_bare(cell->value).exponent - cc_decimal_bare(printed).exponent;
	out->value = cell->value;
	if (printed.exponent == 0 && power == 0 && cell->unit.len == 0) {
		out->all = cc_interval_point(cell->value);
		return true;
	}
	return cc_interval_of_rounding(&out->all, printed) == CC_OK &&
	       cc_interval_shift(&out->all, out->all, power) == CC_OK;
}

/* Whether the figure can be of the column: a share of anything, all else of its unit. */
static bool has_unit(const struct table_told *told, const struct table_entry *cell)
{
	struct table_entry text;
	(void)table_entry_of_text(&text, told->article, told->sentence, told->stated);
	bool rate = cc_str_equal(cell->unit, CC_STR("%"));
	bool points = cc_str_equal(told->stated->unit, CC_STR("pp"));
	bool relative = told->telling == TABLE_TELLS_SHARE || told->telling == TABLE_TELLS_TIMES ||
			(told->telling == TABLE_TELLS_STEP && cc_str_equal(told->stated->unit, CC_STR("%")));
	if (relative || points)
		return rate == points;
	return cc_str_equal(text.unit, cell->unit) && !table_entry_counts_other(&text, cell);
}

static bool add_up(struct made *out, const struct table_told *told, size_t column)
{
	struct table_entry cell;
	struct made part;
	*out = (struct made){.all = cc_interval_point(cc_decimal_from_int(0))};
	for (size_t i = 0; i < told->count; i++)
		if (!read_cell(&cell, &part, told, told->rows[i], column) ||
		    cc_decimal_add(&out->value, out->value, part.value) != CC_OK ||
		    cc_interval_add(&out->all, out->all, part.all) != CC_OK)
			return false;
	return true;
}

/* `part` / `whole`, times `factor`, less `less`. */
static bool divide(struct made *out, const struct made *part, const struct made *whole, int64_t factor, int64_t less)
{
	struct cc_decimal scaled;
	struct cc_decimal away = cc_decimal_from_int(less);
	return !cc_decimal_is_zero(whole->value) &&
	       cc_recompute_quotient(&out->all, part->all, whole->all, factor) == CC_OK &&
	       cc_interval_subtract(&out->all, out->all, cc_interval_point(away)) == CC_OK &&
	       cc_decimal_multiply(&scaled, part->value, cc_decimal_from_int(factor)) == CC_OK &&
	       cc_decimal_divide_down(&out->value, scaled, whole->value, DIGITS) == CC_OK &&
	       cc_decimal_subtract(&out->value, out->value, away) == CC_OK;
}

static bool make_share(struct made *out, const struct table_told *told, size_t column)
{
	struct table_entry cell;
	struct made parts;
	struct made whole;
	int64_t factor = told->stated->kind == CC_NUMBER_FRACTION ? 1 : PER_CENT;
	return told->grid->total_row != SIZE_MAX && add_up(&parts, told, column) &&
	       read_cell(&cell, &whole, told, told->grid->total_row, column) &&
	       cc_decimal_compare(parts.value, whole.value) <= 0 && divide(out, &parts, &whole, factor, 0);
}

/* Of the first row against the second. */
static bool make_step(struct made *out, const struct table_told *told, size_t column)
{
	struct table_entry cell;
	struct made one;
	struct made other;
	if (!read_cell(&cell, &one, told, told->rows[0], column) ||
	    !read_cell(&cell, &other, told, told->rows[1], column))
		return false;
	if (told->telling == TABLE_TELLS_TIMES)
		return divide(out, &one, &other, 1, 0);
	if (cc_str_equal(told->stated->unit, CC_STR("%")))
		return divide(out, &one, &other, PER_CENT, PER_CENT);
	return cc_decimal_subtract(&out->value, one.value, other.value) == CC_OK &&
	       cc_interval_subtract(&out->all, one.all, other.all) == CC_OK;
}

static bool make(struct made *out, const struct table_told *told, size_t column)
{
	if (told->telling == TABLE_TELLS_SHARE)
		return make_share(out, told, column);
	if (told->telling == TABLE_TELLS_STEP || told->telling == TABLE_TELLS_TIMES)
		return make_step(out, told, column);
	struct made rows = {.value = cc_decimal_from_int((int64_t)told->count)};
	rows.all = cc_interval_point(rows.value);
	struct made sum;
	if (!add_up(&sum, told, column))
		return false;
	*out = sum;
	return told->telling == TABLE_TELLS_SUM || divide(out, &sum, &rows, 1, 0);
}

static bool is_met(const struct table_told *told, const struct made *made)
{
	bool spoken = told->stated->kind == CC_NUMBER_FRACTION;
	struct cc_interval stated = spoken ? cc_recompute_spoken(told->stated) : cc_recompute_result(told->stated);
	return cc_recompute_meets(made->all, stated);
}

/* One digit of it is another, or two changed places. */
static bool is_slip(const struct table_told *told, struct cc_decimal made)
{
	made.negative = false;
	return told->stated->printed.coefficient >= DIGITS_THREE &&
	       (cc_recompute_is_misprint(made, told->stated->value) || hint_is_misprint(made, told->stated->value));
}

/* 2024年 of the sentence, under a head of 2023年. */
static bool is_of_other_year(const struct table_told *told, size_t column)
{
	const struct cc_mentions *mentions = &told->article->mentions[told->sentence];
	int year = table_label_year(table_cell_at(told->grid, 0, column)->text);
	bool named = false;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period *period = &mentions->periods[i].period;
		if (mentions->periods[i].state != CC_PERIOD_RESOLVED)
			continue;
		if (period->start.year == year)
			return false;
		named = true;
	}
	return year != 0 && named;
}

static bool names_column(const struct table_told *told, size_t column)
{
	struct cc_span sentence = told->article->text.sentences[told->sentence].span;
	return table_names_column(cc_str_of_span(told->article->text.view, sentence), told->grid, column);
}

/* The figure may be told of the column: of those that the sentence names, where it names any. */
static bool can_be_of(const struct table_told *told, size_t column, bool named)
{
	struct table_entry cell;
	struct made first;
	return read_cell(&cell, &first, told, told->rows[0], column) && has_unit(told, &cell) &&
	       !is_of_other_year(told, column) && (!named || names_column(told, column));
}

static bool names_any(const struct table_told *told)
{
	for (size_t column = 1; column < told->grid->columns; column++)
		if (can_be_of(told, column, true))
			return true;
	return false;
}

size_t table_told_column(struct cc_decimal *made, const struct table_told *told)
{
	size_t open = 0;
	size_t slips = 0;
	size_t last = 0;
	size_t slip = 0;
	struct cc_decimal of_slip = {0};
	bool named = names_any(told);
	for (size_t column = 1; column < told->grid->columns; column++) {
		struct made of;
		if (!make(&of, told, column))
			continue;
		if (is_met(told, &of))
			return 0;
		if (!can_be_of(told, column, named))
			continue;
		open++;
		last = column;
		*made = of.value;
		if (is_slip(told, of.value)) {
			slips++;
			slip = column;
			of_slip = of.value;
		}
	}
	bool relative = told->telling == TABLE_TELLS_SHARE || told->telling == TABLE_TELLS_TIMES;
	if (open == 1 && !told->all && (named || !relative))
		return last;
	*made = of_slip;
	return slips == 1 ? slip : 0;
}
