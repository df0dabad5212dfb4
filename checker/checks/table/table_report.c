/* How what fails in a table is told: faults with a cell in common are one finding, marked at that cell.
 * Leaves finding them to table_sums.c and table_formulas.c. */
#include "checks/table/table.h"

enum { DIGITS_MORE = 1, DIGITS_MOST = 6 };

void table_say_value(struct cc_buf *out, struct cc_decimal value, const struct cc_quantity *like)
{
	int digits = like->value.exponent < 0 ? DIGITS_MORE - like->value.exponent : DIGITS_MORE;
	struct cc_decimal rounded;
	if (cc_recompute_round(&rounded, value, digits < DIGITS_MOST ? digits : DIGITS_MOST) != CC_OK)
		rounded = value;
	cc_decimal_write(out, cc_decimal_normalise(rounded));
}

struct cc_buf table_say_where(struct table_work *work, size_t row, size_t column)
{
	struct cc_buf text = say_start(work->arena);
	cc_buf_add(&text, table_row_head(&work->grid, row));
	cc_buf_adds(&text, " · ");
	cc_buf_add(&text, table_cell_at(&work->grid, 0, column)->printed);
	cc_buf_adds(&text, cc_say(work->input, ": ", "："));
	return text;
}

static bool holds_cell(const struct table_fault *fault, const struct table_cell *cell)
{
	for (size_t i = 0; i < fault->cell_count; i++)
		if (fault->cells[i] == cell)
			return true;
	return false;
}

static size_t faults_with(const struct table_work *work, const struct table_cell *cell)
{
	const struct table_fault *faults = work->faults.items;
	size_t count = 0;
	for (size_t i = 0; i < work->faults.len; i++)
		count += faults[i].text.ptr != NULL && holds_cell(&faults[i], cell);
	return count;
}

/* The cell that most of the faults have in common with this one; the first where there are several. */
static const struct table_cell *suspect_of(const struct table_work *work, const struct table_fault *fault)
{
	const struct table_cell *suspect = fault->cells[0];
	size_t most = faults_with(work, suspect);
	for (size_t i = 1; i < fault->cell_count; i++) {
		size_t count = faults_with(work, fault->cells[i]);
		if (count > most) {
			suspect = fault->cells[i];
			most = count;
		}
	}
	return suspect;
}

/* All cells of a row, so that the reader sees whom a figure is about. Reading offsets. */
static struct cc_span row_span(const struct table_grid *grid, size_t row)
{
	struct cc_span span = {0};
	for (size_t column = 0; column < grid->columns; column++) {
		const struct table_cell *cell = table_cell_at(grid, row, column);
		if (cell->span.end == 0)
			continue;
		if (span.end == 0)
			span.start = cell->span.start;
		span.end = cell->span.end;
	}
	return span;
}

static bool add_place(struct cc_vec *places, const struct table_work *work, const struct table_cell *cell)
{
	struct cc_location place = {
	    .article = work->grid.article, .mark = cell->span, .sentence = row_span(&work->grid, cell->row)};
	return cc_vec_add(places, &place);
}

/* The result, and the parts it was had from: of a long sum its first and its last one. */
static bool add_places(struct cc_vec *places, const struct table_work *work, const struct table_fault *fault)
{
	return add_place(places, work, fault->cells[0]) && add_place(places, work, fault->cells[1]) &&
	       add_place(places, work, fault->cells[fault->cell_count - 1]);
}

/* Where a column's total is told, what its parts make is looked for in the text. */
static bool note_sum(struct table_work *work, const struct table_fault *fault)
{
	if (!fault->is_column)
		return true;
	const struct table_grid *const *grids = work->grids.items;
	size_t cell = (size_t)(fault->cells[0] - work->grid.cells);
	struct table_sum sum = {.grid = grids[work->grids.len - 1],
				.row = cell / work->grid.columns,
				.column = cell % work->grid.columns,
				.parts = fault->parts,
				.finding = work->findings->len};
	return cc_vec_add(&work->sums, &sum);
}

/* Take `first` and all that share `suspect` with it; told faults lose their text. */
static bool report(struct table_work *work, struct table_fault *first, const struct table_cell *suspect)
{
	struct table_fault *faults = work->faults.items;
	struct cc_vec lines = cc_vec_new(work->arena, sizeof(struct cc_str));
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	bool certain = first->is_certain;
	if (!add_place(&places, work, suspect))
		return false;
	struct cc_finding finding = {.check = TABLE_CHECK_ID, .message = first->text};
	for (struct table_fault *fault = first; fault < faults + work->faults.len; fault++) {
		if (fault->text.ptr == NULL || !holds_cell(fault, suspect))
			continue;
		if ((fault != first && !cc_vec_add(&lines, &fault->text)) || !add_places(&places, work, fault) ||
		    !note_sum(work, fault))
			return false;
		certain = certain || fault->is_certain;
		fault->text = (struct cc_str){0};
	}
	finding.severity = certain ? CC_SEVERITY_ERROR : CC_SEVERITY_WARNING;
	finding.confidence = certain ? 950 : 800;
	finding.explanation = lines.items;
	finding.explanation_count = lines.len;
	say_set_locations(&finding, &places);
	return cc_vec_add(work->findings, &finding);
}

bool table_report(struct table_work *work)
{
	struct table_fault *faults = work->faults.items;
	for (size_t i = 0; i < work->faults.len; i++)
		if (faults[i].text.ptr != NULL && !report(work, &faults[i], suspect_of(work, &faults[i])))
			return false;
	return true;
}
