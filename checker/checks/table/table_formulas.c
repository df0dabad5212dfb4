/* What one column follows from others by: sums of two, differences, shares of the total, changes in per cent, ratios,
 * products, and changes against the row above.
 * A formula that nearly all rows keep is meant, and the row that breaks it is wrong. Leaves totals to table_sums.c. */
#include "checks/table/table.h"

enum {
	COLUMNS_MAX = 16,
	HOLDS_LEAST = 3,
	FAILS_MOST = 2,
	HOLDS_A_FAIL = 3,
	SHIFT_MOST = 8,
	HALVES = 2,
	HOLDS_FEW = 2,
	HALVES_NAMED = 3,
	DIGITS_TWO = 10,
	DIGITS_THREE = 100
};

/* Columns: result = f(a, b). */
struct triple {
	size_t result;
	size_t a;
	size_t b;
};

struct operands {
	const struct cc_quantity *a;
	const struct cc_quantity *b;
	struct cc_interval whole; /* of a's column: its total row, or the sum of its rows */
	bool is_whole_known;
	bool is_named; /* the head of the result says what it is: 增速, Share */
	bool is_rise;  /* and that less is negative: 增幅, Growth */
	int shift;     /* power of ten that a ratio is told in */
};

struct formula {
	const char *say_en; /* {0} a, {1} b or the whole, {2} the value reckoned, {3} the one printed */
	const char *say_zh;
	bool percent;	       /* the result is one */
	bool of_total;	       /* b is the total of a's column */
	bool of_above;	       /* b is a of the row above */
	bool ordered;	       /* stands to the right of both */
	bool same_unit;	       /* a, b and the result are of one kind */
	bool shifted;	       /* the result is told in a power of ten of its own: 万元 / 人 */
	enum cc_words named;   /* heads of columns that it makes */
	cc_u128 telling_least; /* digits of a result that holds by more than chance */
	enum cc_status (*reckon)(struct cc_interval *out, const struct operands *of);
};

static enum cc_status sum(struct cc_interval *out, const struct operands *of)
{
	return cc_interval_add(out, cc_recompute_interval(of->a), cc_recompute_interval(of->b));
}

static enum cc_status difference(struct cc_interval *out, const struct operands *of)
{
	return cc_interval_subtract(out, cc_recompute_interval(of->a), cc_recompute_interval(of->b));
}

static enum cc_status share(struct cc_interval *out, const struct operands *of)
{
	return cc_recompute_quotient(out, cc_recompute_interval(of->a), of->whole, 100);
}

static enum cc_status change(struct cc_interval *out, const struct operands *of)
{
	return cc_recompute_change(out, cc_recompute_interval(of->b), cc_recompute_interval(of->a));
}

static enum cc_status ratio(struct cc_interval *out, const struct operands *of)
{
	enum cc_status status =
	    cc_recompute_quotient(out, cc_recompute_interval(of->a), cc_recompute_interval(of->b), 1);
	return status == CC_OK ? cc_interval_shift(out, *out, of->shift) : status;
}

static enum cc_status part_of(struct cc_interval *out, const struct operands *of)
{
	return cc_recompute_quotient(out, cc_recompute_interval(of->a), cc_recompute_interval(of->b), 100);
}

static enum cc_status product(struct cc_interval *out, const struct operands *of)
{
	enum cc_status status = cc_interval_multiply(out, cc_recompute_interval(of->a), cc_recompute_interval(of->b));
	return status == CC_OK ? cc_interval_shift(out, *out, of->shift) : status;
}

/* In this order: of two that hold, the simpler one is told. */
static const struct formula formulas[] = {
    {.say_en = "{0} + {1} is {2}, the table says {3}",
     .say_zh = "{0} + {1} 为 {2}，表中为 {3}",
     .same_unit = true,
     .telling_least = 10,
     .named = CC_WORDS_TABLE_SUMS,
     .reckon = sum},
    {.say_en = "{0} − {1} is {2}, the table says {3}",
     .say_zh = "{0} − {1} 为 {2}，表中为 {3}",
     .same_unit = true,
     .ordered = true,
     .telling_least = 10,
     .named = CC_WORDS_TABLE_CHANGES,
     .reckon = difference},
    {.say_en = "{0} of {1} is {2} %, the table says {3}",
     .say_zh = "{0} 占 {1} 的 {2} %，表中为 {3}",
     .percent = true,
     .of_total = true,
     .telling_least = 10,
     .named = CC_WORDS_TABLE_SHARES,
     .reckon = share},
    {.say_en = "{1} → {0} is a change of {2} %, the table says {3}",
     .say_zh = "{1} → {0} 的变化为 {2} %，表中为 {3}",
     .percent = true,
     .telling_least = 10,
     .named = CC_WORDS_TABLE_GROWTHS,
     .reckon = change},
    /* 完成率, 就业率 */
    {.say_en = "{0} of {1} is {2} %, the table says {3}",
     .say_zh = "{0} 占 {1} 的 {2} %，表中为 {3}",
     .percent = true,
     .ordered = true,
     .telling_least = 100,
     .named = CC_WORDS_TABLE_RATES,
     .reckon = part_of},
    {.say_en = "{1} → {0} is a change of {2} %, the table says {3}",
     .say_zh = "{1} → {0} 的变化为 {2} %，表中为 {3}",
     .percent = true,
     .of_above = true,
     .telling_least = 10,
     .named = CC_WORDS_TABLE_GROWTHS,
     .reckon = change},
    {.say_en = "{0} / {1} is {2}, the table says {3}",
     .say_zh = "{0} / {1} 为 {2}，表中为 {3}",
     .ordered = true,
     .shifted = true,
     .telling_least = 100,
     .named = CC_WORDS_TABLE_EACHES,
     .reckon = ratio},
    {.say_en = "{0} × {1} is {2}, the table says {3}",
     .say_zh = "{0} × {1} 为 {2}，表中为 {3}",
     .ordered = true,
     .shifted = true,
     .telling_least = 100,
     .named = CC_WORDS_TABLE_SUMS,
     .reckon = product},
};

/* @return false where a cell is missing or the row is the whole itself. */
static bool operands_of(struct operands *of, const struct table_grid *grid, const struct formula *formula,
			struct triple at, size_t row)
{
	of->a = table_figure_at(grid, row, at.a);
	of->b = formula->of_above ? table_figure_at(grid, row - 1, at.a) : table_figure_at(grid, row, at.b);
	if (formula->of_total)
		return row != grid->total_row && of->is_whole_known && of->a != NULL;
	return of->a != NULL && of->b != NULL;
}

/* The total of a column: in its row, or what all rows make where none is called so. O(rows). */
static void find_whole(struct operands *of, const struct table_grid *grid, size_t column)
{
	bool called = grid->total_row != SIZE_MAX;
	const struct cc_quantity *total = called ? table_figure_at(grid, grid->total_row, column) : NULL;
	of->is_whole_known = !called || total != NULL;
	of->whole = total != NULL ? cc_recompute_interval(total) : cc_interval_point(cc_decimal_from_int(0));
	for (size_t row = 1; row < grid->rows && of->is_whole_known && !called; row++) {
		const struct cc_quantity *part = table_figure_at(grid, row, column);
		of->is_whole_known =
		    part != NULL && cc_interval_add(&of->whole, of->whole, cc_recompute_interval(part)) == CC_OK;
	}
}

/* 毛利率 31.8 and 32.4 under 增减（%）: points, whatever the head says. */
static bool is_told_in_points(const struct table_grid *grid, const struct formula *formula, const struct operands *of,
			      size_t row, struct cc_interval printed)
{
	struct cc_interval points;
	bool rate = table_row_is(grid, row, CC_WORDING_TABLE_RATE) ||
		    cc_str_find(table_row_head(grid, row), CC_STR("%"), 0) != SIZE_MAX;
	return rate && formula->reckon == change && difference(&points, of) == CC_OK &&
	       cc_interval_overlaps(points, printed);
}

/* A result of one digit holds by half: 61.7 - 61.3 is 0.4 by chance now and then, in two rows hardly. */
enum verdict { UNKNOWN, HOLDS_HALF, HOLDS, FAILS };

static enum verdict judge_row(struct cc_interval *reckoned, const struct table_grid *grid,
			      const struct formula *formula, struct triple at, struct operands *of, size_t row)
{
	const struct cc_quantity *printed = table_figure_at(grid, row, at.result);
	if (printed == NULL || !operands_of(of, grid, formula, at, row) || formula->reckon(reckoned, of) != CC_OK)
		return UNKNOWN;
	struct cc_interval result = cc_recompute_result(printed);
	/* 降幅 4.2: the size of a fall */
	bool meets = formula->percent && !of->is_rise ? cc_recompute_meets(*reckoned, result)
						      : cc_interval_overlaps(*reckoned, result);
	if (!meets)
		return of->is_named && is_told_in_points(grid, formula, of, row, result) ? UNKNOWN : FAILS;
	if (printed->value.coefficient >= (of->is_named ? DIGITS_TWO : formula->telling_least))
		return HOLDS;
	return formula->same_unit && printed->value.coefficient > 0 ? HOLDS_HALF : UNKNOWN;
}

/* Two rows that keep it to three digits, and a third that does but for one of them. */
static bool is_slip(const struct table_grid *grid, const struct formula *formula, struct triple at, struct operands *of)
{
	bool slip = false;
	for (size_t row = 1; row < grid->rows; row++) {
		struct cc_interval reckoned;
		enum verdict verdict = judge_row(&reckoned, grid, formula, at, of, row);
		const struct cc_quantity *printed = table_figure_at(grid, row, at.result);
		slip = slip || (verdict == FAILS && printed->value.coefficient >= DIGITS_THREE &&
				cc_recompute_is_misprint(reckoned.low, printed->value) &&
				cc_recompute_is_misprint(reckoned.high, printed->value));
	}
	return slip;
}

/* Whether nearly all rows keep it. O(rows), over at the third that does not. */
static bool is_meant(const struct table_grid *grid, const struct formula *formula, struct triple at,
		     struct operands *of, size_t *fails)
{
	size_t halves = 0;
	*fails = 0;
	for (size_t row = 1; row < grid->rows && *fails <= FAILS_MOST; row++) {
		struct cc_interval reckoned;
		enum verdict verdict = judge_row(&reckoned, grid, formula, at, of, row);
		halves += verdict == HOLDS ? HALVES : verdict == HOLDS_HALF;
		*fails += verdict == FAILS;
	}
	size_t apart = at.a > at.b ? at.a - at.b : at.b - at.a;
	if (*fails == 1 && of->is_named && apart <= 1 && halves >= HALVES_NAMED && halves < HOLDS_LEAST * HALVES)
		return true;
	if (*fails == 1 && halves == HOLDS_FEW * HALVES)
		return is_slip(grid, formula, at, of);
	return *fails <= FAILS_MOST && halves >= HOLDS_LEAST * HALVES && *fails * HOLDS_A_FAIL * HALVES <= halves;
}

static struct cc_str value_text(struct table_work *work, struct cc_interval reckoned, const struct cc_quantity *like)
{
	struct cc_buf text = say_start(work->arena);
	struct cc_decimal both;
	struct cc_decimal half = {.coefficient = 5, .exponent = -1};
	if (cc_decimal_add(&both, reckoned.low, reckoned.high) == CC_OK &&
	    cc_decimal_multiply(&both, both, half) == CC_OK)
		table_say_value(&text, both, like);
	return say_end(&text, work->arena);
}

static bool add_fault(struct table_work *work, const struct formula *formula, struct triple at, size_t row,
		      const struct operands *of, struct cc_interval reckoned)
{
	const struct table_grid *grid = &work->grid;
	const struct table_cell *printed = table_cell_at(grid, row, at.result);
	bool called = grid->total_row != SIZE_MAX;
	size_t other = formula->of_total && called ? grid->total_row : row - formula->of_above;
	const struct table_cell *b = table_cell_at(grid, other, at.b);
	struct cc_str whole = formula->of_total && !called ? value_text(work, of->whole, b->figure) : b->printed;
	struct cc_str words[] = {table_cell_at(grid, row, at.a)->printed, whole,
				 value_text(work, reckoned, printed->figure), printed->printed};
	struct cc_buf text = table_say_where(work, row, at.result);
	cc_buf_add(&text, cc_compose(work->arena, cc_say(work->input, formula->say_en, formula->say_zh), words, 4));
	const struct table_cell *cells[] = {printed, table_cell_at(grid, row, at.a), b};
	struct table_fault fault = {
	    .cells = cc_compose_keep(work->arena, cells, sizeof(cells) / sizeof(cells[0]), sizeof(cells[0])),
	    .cell_count = sizeof(cells) / sizeof(cells[0]),
	    .is_certain = true,
	    .text = say_end(&text, work->arena),
	};
	return fault.text.ptr != NULL && fault.cells != NULL && cc_vec_add(&work->faults, &fault);
}

static bool report_rows(struct table_work *work, const struct formula *formula, struct triple at, struct operands *of)
{
	for (size_t row = 1; row < work->grid.rows; row++) {
		struct cc_interval reckoned;
		if (judge_row(&reckoned, &work->grid, formula, at, of, row) == FAILS &&
		    !add_fault(work, formula, at, row, of, reckoned))
			return false;
	}
	return true;
}

/* The power of ten by which the first full row is a ratio. @return false where it is none. */
static bool find_shift(struct operands *of, const struct table_grid *grid, const struct formula *formula,
		       struct triple at)
{
	struct cc_interval reckoned;
	size_t row = 1;
	while (row < grid->rows &&
	       (table_figure_at(grid, row, at.result) == NULL || table_figure_at(grid, row, at.a) == NULL ||
		table_figure_at(grid, row, at.b) == NULL))
		row++;
	for (of->shift = -SHIFT_MOST; row < grid->rows && of->shift <= SHIFT_MOST; of->shift++)
		if (judge_row(&reckoned, grid, formula, at, of, row) == HOLDS)
			return true;
	return false;
}

/* +1.2: a change, which is a result and no part. */
static bool is_signed(const struct table_grid *grid, size_t column)
{
	for (size_t row = 1; row < grid->rows; row++)
		if (cc_str_starts(table_cell_at(grid, row, column)->text, CC_STR("+")))
			return true;
	return false;
}

static bool is_possible(const struct table_grid *grid, const struct formula *formula, struct triple at)
{
	bool percent = table_column_is_percent(grid, at.result);
	bool percent_a = table_column_is_percent(grid, at.a);
	bool percent_b = table_column_is_percent(grid, at.b);
	bool one = formula->of_total || formula->of_above;
	if (one != (at.a == at.b))
		return false;
	if (at.result == at.a || at.result == at.b || (formula->ordered && at.result < (at.a > at.b ? at.a : at.b)))
		return false;
	if ((formula->reckon == sum || formula->reckon == product) &&
	    (at.a > at.b || is_signed(grid, at.a) || is_signed(grid, at.b)))
		return false;
	if (formula->same_unit)
		return percent == percent_a && percent == percent_b;
	return percent == formula->percent && !percent_a && !percent_b;
}

/* Whether the columns keep the formula; how many rows do not. O(rows). */
static bool keeps(struct operands *of, size_t *fails, struct table_work *work, const struct formula *formula,
		  struct triple at)
{
	const struct table_grid *grid = &work->grid;
	const struct cc_str head = table_cell_at(grid, 0, at.result)->printed;
	const struct cc_ruleset *rules = work->input->rules;
	*of = (struct operands){.is_named = cc_word_list_within(cc_words_of(rules, formula->named), head),
				.is_rise = formula->reckon == change &&
					   cc_word_list_within(cc_words_of(rules, CC_WORDS_TABLE_RISES), head)};
	if (!is_possible(grid, formula, at))
		return false;
	if (formula->of_total)
		find_whole(of, grid, at.a);
	return (!formula->shifted || find_shift(of, grid, formula, at)) && is_meant(grid, formula, at, of, fails);
}

/* What follows from other columns in every row is no fault of these: 12.6 → 12.0 falls by what 12.0 → 12.6 grows,
 * nearly.
 */
static bool is_explained(struct table_work *work, size_t result, size_t columns)
{
	for (size_t i = 0; i < sizeof(formulas) / sizeof(formulas[0]); i++)
		for (size_t a = 1; a < columns; a++)
			for (size_t b = 1; b < columns; b++) {
				struct operands of;
				size_t fails = 0;
				const struct triple at = {.result = result, .a = a, .b = b};
				if (keeps(&of, &fails, work, &formulas[i], at) && fails == 0)
					return true;
			}
	return false;
}

static bool try_triple(struct table_work *work, const struct formula *formula, struct triple at)
{
	struct operands of;
	size_t fails = 0;
	size_t columns = work->grid.columns < COLUMNS_MAX ? work->grid.columns : COLUMNS_MAX;
	if (!keeps(&of, &fails, work, formula, at) || fails == 0 || table_is_of_league(&work->grid, at.result) ||
	    is_explained(work, at.result, columns))
		return true;
	return report_rows(work, formula, at, &of);
}

static bool try_formula(struct table_work *work, const struct formula *formula, size_t columns)
{
	for (size_t result = 1; result < columns; result++)
		for (size_t a = 1; a < columns; a++)
			for (size_t b = 1; b < columns; b++)
				if (!try_triple(work, formula, (struct triple){.result = result, .a = a, .b = b}))
					return false;
	return true;
}

bool table_check_formulas(struct table_work *work)
{
	size_t columns = work->grid.columns < COLUMNS_MAX ? work->grid.columns : COLUMNS_MAX;
	for (size_t i = 0; work->grid.rows > HOLDS_LEAST && i < sizeof(formulas) / sizeof(formulas[0]); i++)
		if (!try_formula(work, &formulas[i], columns))
			return false;
	return true;
}
