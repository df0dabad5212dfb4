/* Cells of tables against the figures of texts: 反渗透膜毛利率42.1% beside a cell 41.2 in that row and column.
 * Leaves cells that a metric was found for to value-conflict, and what texts say of one another to unruled-conflict. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/noun_twins.h"
#include "checks/table_entry.h"

#define ZEROS UINT64_C(31) /* the count of zeros in what noun_twins_digits packs */

enum { DIGITS_LEAST = 3, TOGETHER_MOST = 64, CONFIDENCE = 750 };

/* A cell that is told, the figure that a text has for it, and where. */
struct told {
	const struct cc_quantity *cell;
	struct cc_decimal value;
	size_t finding;
};

struct search {
	struct cc_vec told; /* struct told */
	struct table_work *work;
	struct noun_kin kin;
	struct cc_vec entries;
};

/* ---- gathering ---- */

static bool add(struct search *self, struct table_entry entry)
{
	/* 21.60 and 21.06: a zero at the end is as good a digit as any, and printed or left out */
	int total;
	uint64_t digits = noun_twins_digits(&total, entry.value) & ~ZEROS;
	int32_t size = total + entry.value.exponent;
	uint64_t hash = cc_hash_mix(cc_hash_add_field(CC_HASH_START, entry.unit) ^ digits);
	entry.key = cc_hash_mix(hash ^ (uint64_t)(uint32_t)size);
	return entry.digits < DIGITS_LEAST || cc_vec_add(&self->entries, &entry);
}

static bool add_cells(struct search *self, const struct table_grid *grid)
{
	struct table_entry entry;
	for (size_t row = 1; row < grid->rows; row++)
		for (size_t column = 1; column < grid->columns; column++)
			if (table_entry_of_cell(&entry, self->work->input->rules, grid, row, column) &&
			    !add(self, entry))
				return false;
	return true;
}

/* What each part would have to be for the total to be right: 14,580 of 14,850, where all make 270 too many. */
static bool add_rests(struct search *self, const struct table_sum *sum)
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

static bool add_sums(struct search *self)
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

static bool add_text(struct search *self, const struct cc_article *article)
{
	const struct cc_text *text = &article->text;
	struct table_entry entry;
	for (uint32_t i = 0; i < text->sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		if (article->document.blocks[text->sentences[i].block].kind == CC_BLOCK_TABLE_CELL)
			continue;
		for (size_t k = 0; k < mentions->quantity_count; k++)
			if (table_entry_of_text(&entry, article, i, &mentions->quantities[k]) && !add(self, entry))
				return false;
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
	return add_sums(self);
}

/* ---- judging ---- */

static bool are_kin(bool *kin, struct search *self, const struct table_entry *a, const struct table_entry *b)
{
	*kin = a->article == b->article;
	return *kin || noun_kin_ask(kin, &self->kin, a->article, b->article);
}

static struct cc_location place_of(const struct table_entry *entry)
{
	return cc_compose_place(entry->article, cc_article_reading(entry->article, entry->figure->span));
}

/* One place more, behind those that the finding has. */
static bool join_place(struct search *self, size_t index, struct cc_location place)
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
static bool join_sum(struct search *self, const struct table_entry *text, const struct table_entry *sum)
{
	bool part = sum->row != sum->grid->total_row;
	return (!part || join_place(self, sum->finding, place_of(sum))) &&
	       join_place(self, sum->finding, place_of(text));
}

/* The finding of the cell where another text has told the same of it; SIZE_MAX: none. */
static size_t told_of(const struct search *self, const struct table_entry *text, const struct table_entry *cell)
{
	const struct told *told = self->told.items;
	for (size_t i = 0; i < self->told.len; i++)
		if (told[i].cell == cell->figure && cc_decimal_compare(told[i].value, text->value) == 0)
			return told[i].finding;
	return SIZE_MAX;
}

bool table_tell_text(struct table_work *work, const struct table_entry *text, const struct table_entry *cell,
		     const char *why)
{
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	struct cc_location at_text = place_of(text);
	struct cc_location at_cell = place_of(cell);
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

static bool tell(struct search *self, const struct table_entry *text, const struct table_entry *cell)
{
	struct table_work *work = self->work;
	size_t earlier = told_of(self, text, cell);
	if (earlier != SIZE_MAX)
		return join_place(self, earlier, place_of(text));
	struct told told = {.cell = cell->figure, .value = text->value, .finding = work->findings->len};
	return cc_vec_add(&self->told, &told) &&
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

static bool hold(struct search *self, const struct table_entry *text, const struct table_entry *cell)
{
	bool same = cc_decimal_compare(text->value, cell->value) == 0;
	bool is_sum = cell->finding != SIZE_MAX;
	bool kin = false;
	if (table_entry_counts_other(text, cell) || same != is_sum || (!is_sum && !is_slip(text->value, cell->value)) ||
	    !table_entry_is_named(text, cell) ||
	    (!is_sum && table_entry_is_of_other_cell(self->work->input->rules, text, cell)))
		return true;
	if (!are_kin(&kin, self, text, cell))
		return false;
	if (!kin || (!is_sum && table_entry_is_ruled(text, cell)))
		return true;
	return is_sum ? join_sum(self, text, cell) : tell(self, text, cell);
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

/* A cell whose parts make what the text prints is told as a sum already. */
static bool is_told_as_sum(const struct table_entry *items, size_t count, const struct table_entry *text,
			   const struct table_entry *cell)
{
	for (size_t i = 0; i < count; i++)
		if (items[i].finding != SIZE_MAX && items[i].figure == cell->figure &&
		    cc_decimal_compare(items[i].value, text->value) == 0)
			return cell->finding == SIZE_MAX;
	return false;
}

/* Texts first, then cells. */
static bool hold_group(struct search *self, const struct table_entry *items, size_t count)
{
	size_t texts = 0;
	while (texts < count && items[texts].grid == NULL)
		texts++;
	for (size_t i = 0; i < texts && count <= TOGETHER_MOST; i++)
		for (size_t k = texts; k < count; k++)
			if (!is_told_as_sum(items + texts, count - texts, &items[i], &items[k]) &&
			    !hold(self, &items[i], &items[k]))
				return false;
	return true;
}

bool table_check_texts(struct table_work *work)
{
	struct search self = {.work = work,
			      .told = cc_vec_new(work->arena, sizeof(struct told)),
			      .entries = cc_vec_new(work->arena, sizeof(struct table_entry))};
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
