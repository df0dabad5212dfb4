/* Cells of tables against the figures of texts: 反渗透膜毛利率42.1% beside a cell 41.2 in that row and column.
 * Leaves cells that a metric was found for to value-conflict, and what texts say of one another to unruled-conflict. */
#include "base/hash.h"
#include "checks/noun/noun_twins.h"
#include "checks/table/table_search.h"

#define ZEROS UINT64_C(31) /* the count of zeros in what noun_twins_digits packs */

enum { DIGITS_LEAST = 3, DIGITS_OF_RATE = 2, CONFIDENCE = 750 };

/* A cell that is told, the figure that a text has for it, and where. */
struct told {
	const struct cc_quantity *cell;
	struct cc_decimal value;
	size_t finding;
};

/* ---- gathering ---- */

static bool add(struct table_search *self, struct table_entry entry)
{
	/* 21.60 and 21.06: a zero at the end is as good a digit as any, and printed or left out */
	int total;
	uint64_t digits = noun_twins_digits(&total, entry.value) & ~ZEROS;
	int32_t size = total + entry.value.exponent;
	uint64_t hash = cc_hash_mix(cc_hash_add_field(CC_HASH_START, entry.unit) ^ digits);
	entry.key = cc_hash_mix(hash ^ (uint64_t)(uint32_t)size);
	bool rate = cc_str_equal(entry.unit, CC_STR("%"));
	return entry.digits < (rate ? DIGITS_OF_RATE : DIGITS_LEAST) || cc_vec_add(&self->entries, &entry);
}

static bool add_text(struct table_search *self, const struct cc_article *article, uint32_t sentence, size_t index)
{
	struct table_entry entry;
	const struct cc_quantity *figure = &article->mentions[sentence].quantities[index];
	return table_entry_is_cell_text(article, sentence) || !table_entry_of_text(&entry, article, sentence, figure) ||
	       add(self, entry);
}

/* What each part would have to be for the total to be right: 14,580 of 14,850, where all make 270 too many. */
static bool add_rests(struct table_search *self, const struct table_sum *sum)
{
	const struct cc_ruleset *rules = self->work->input->rules;
	const struct table_cell *total = table_cell_at(sum->grid, sum->row, sum->column);
	struct cc_decimal over;
	if (cc_decimal_subtract(&over, sum->parts, total->figure->value) != CC_OK)
		return true;
	for (size_t row = 1; row < sum->grid->rows; row++) {
		const struct table_cell *cell = table_cell_at(sum->grid, row, sum->column);
		struct table_entry entry;
		struct cc_decimal rest;
		if (row == sum->row || cell->content != TABLE_FIGURE ||
		    !table_entry_of_cell(&entry, rules, sum->grid, row, sum->column) ||
		    cc_decimal_subtract(&rest, cell->figure->value, over) != CC_OK || rest.negative ||
		    !table_entry_print(&entry, rules, rest))
			continue;
		entry.finding = sum->finding;
		if (!add(self, entry))
			return false;
	}
	return true;
}

static bool add_sums(struct table_search *self)
{
	const struct table_sum *sums = self->work->sums.items;
	for (size_t i = 0; i < self->work->sums.len; i++) {
		struct table_entry entry;
		if (!table_entry_of_cell(&entry, self->work->input->rules, sums[i].grid, sums[i].row, sums[i].column) ||
		    !table_entry_print(&entry, self->work->input->rules, sums[i].parts))
			continue;
		entry.finding = sums[i].finding;
		if (!add(self, entry) || !add_rests(self, &sums[i]))
			return false;
	}
	return true;
}

/* ---- judging ---- */

/* One place more, behind those that the finding has. */
static bool join_place(struct table_search *self, size_t index, struct cc_location place)
{
	struct cc_finding *finding = (struct cc_finding *)self->work->findings->items + index;
	struct cc_vec places = cc_vec_new(self->work->arena, sizeof(struct cc_location));
	for (size_t i = 0; i < finding->location_count; i++)
		if (!cc_vec_add(&places, &finding->locations[i]))
			return false;
	if (!cc_vec_add(&places, &place))
		return false;
	finding->locations = places.items;
	finding->location_count = places.len;
	return true;
}

/* The text prints what the parts make: its place joins the finding, behind those of the table. */
static bool join_sum(struct table_search *self, const struct table_entry *text, const struct table_entry *sum)
{
	bool part = sum->row != sum->grid->total_row;
	return (!part || join_place(self, sum->finding, table_entry_place(sum))) &&
	       join_place(self, sum->finding, table_entry_place(text));
}

/* The finding of the cell where another text has told the same of it; SIZE_MAX: none. */
static size_t told_of(const struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	const struct told *told = self->told->items;
	for (size_t i = 0; i < self->told->len; i++)
		if (told[i].cell == cell->figure && cc_decimal_compare(told[i].value, text->value) == 0)
			return told[i].finding;
	return SIZE_MAX;
}

bool table_tell_text(struct table_work *work, const struct table_entry *text, const struct table_entry *cell,
		     const char *why)
{
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	struct cc_location at_text = table_entry_place(text);
	struct cc_location at_cell = table_entry_place(cell);
	struct cc_str args[] = {cc_str_of_span(text->article->text.view, text->figure->span),
				table_cell_at(cell->grid, cell->row, cell->column)->printed};
	struct cc_str line = cc_str_from(why);
	struct cc_finding finding = {
	    .check = TABLE_CHECK_ID,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = CONFIDENCE,
	    .message = cc_compose(work->arena,
				  cc_say(work->input, "{0} in the text, {1} in the table", "文中为{0}，表中为 {1}"),
				  args, sizeof(args) / sizeof(args[0])),
	    .explanation = cc_compose_keep(work->arena, &line, 1, sizeof(line)),
	    .explanation_count = 1,
	};
	if (!cc_vec_add(&places, &at_text) || !cc_vec_add(&places, &at_cell))
		return false;
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && finding.explanation != NULL && cc_vec_add(work->findings, &finding);
}

static bool tell(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	struct table_work *work = self->work;
	size_t earlier = told_of(self, text, cell);
	if (earlier != SIZE_MAX)
		return join_place(self, earlier, table_entry_place(text));
	struct told told = {.cell = cell->figure, .value = text->value, .finding = work->findings->len};
	return cc_vec_add(self->told, &told) &&
	       table_tell_text(work, text, cell,
			       cc_say(work->input, "the same digits in another order: print one of them",
				      "数字次序不同：请核实后统一"));
}

/* 1,846.2 and 1,248.6 have the same digits, and no slip makes the one of the other: two of them change places. */
static bool is_slip(struct cc_decimal a, struct cc_decimal b)
{
	struct cc_decimal one = cc_decimal_normalise(a);
	struct cc_decimal other = cc_decimal_normalise(b);
	cc_u128 x = one.coefficient;
	cc_u128 y = other.coefficient;
	cc_u128 left = 0;
	cc_u128 right = 0;
	int apart = 0;
	for (; one.exponent > other.exponent; one.exponent--)
		x *= 10;
	for (; other.exponent > one.exponent; other.exponent--)
		y *= 10;
	for (; x > 0 || y > 0; x /= 10, y /= 10) {
		if (x % 10 == y % 10)
			continue;
		bool second = apart == 1 && x % 10 == right && y % 10 == left;
		apart += apart == 0 || second ? 1 : 2;
		left = x % 10;
		right = y % 10;
	}
	return apart == 2;
}

/* A cell whose parts make what the text prints is told as a sum already. */
static bool is_told_as_sum(const struct table_search *self, const struct table_entry *text,
			   const struct table_entry *cell)
{
	for (size_t i = 0; i < self->cell_count; i++)
		if (self->cells[i].finding != SIZE_MAX && self->cells[i].figure == cell->figure &&
		    cc_decimal_compare(self->cells[i].value, text->value) == 0)
			return cell->finding == SIZE_MAX;
	return false;
}

static bool is_of_cell(const struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	const struct cc_ruleset *rules = self->work->input->rules;
	bool full = text->digits >= DIGITS_LEAST && cell->digits >= DIGITS_LEAST;
	/* 学位（个）, and 2790名学生: a 个 counts everything */
	bool other = table_entry_counts_other(text, cell);
	return (full && !other && table_entry_is_named(rules, text, cell)) ||
	       ((!other || cc_str_equal(cell->counted, CC_STR("个"))) && table_entry_is_retold(rules, text, cell));
}

static bool hold(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	bool same = cc_decimal_compare(text->value, cell->value) == 0;
	bool is_sum = cell->finding != SIZE_MAX;
	bool kin = false;
	if (is_told_as_sum(self, text, cell) || same != is_sum || (!is_sum && !is_slip(text->value, cell->value)) ||
	    !is_of_cell(self, text, cell) ||
	    (!is_sum && table_entry_is_of_other_cell(self->work->input->rules, text, cell)))
		return true;
	if (!table_search_are_kin(&kin, self, text, cell))
		return false;
	if (!kin || (!is_sum && table_entry_is_ruled(text, cell)))
		return true;
	return is_sum ? join_sum(self, text, cell) : tell(self, text, cell);
}

bool table_check_texts(struct table_work *work)
{
	static const struct table_holding holding = {
	    .file_cell = add, .file_text = add_text, .file_more = add_sums, .hold = hold};
	struct cc_vec told = cc_vec_new(work->arena, sizeof(struct told));
	return table_search_run(work, &holding, &told);
}
