/* Cells of tables against the figures of texts: 反渗透膜毛利率42.1% beside a cell 41.2 in that row and column.
 * Leaves cells that a metric was found for to value-conflict, and what texts say of one another to unruled-conflict. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/hints.h"
#include "checks/noun_twins.h"
#include "checks/table.h"
#include "checks/table_print.h"

enum { DIGITS_LEAST = 3, TOGETHER_MOST = 24, LABEL_BYTES = 4, CONFIDENCE = 750 };

/* A figure of a text, of a cell, or what the parts of a total make. */
struct entry {
	uint64_t key; /* of its digits and unit */
	const struct cc_article *article;
	const struct cc_quantity *figure; /* of a sum: the total's */
	struct cc_decimal value;	  /* as printed */
	uint32_t sentence;		  /* of a text */
	const struct table_grid *grid;	  /* NULL: of a text */
	size_t row, column;
	size_t finding; /* of a sum; SIZE_MAX for all others */
};

struct search {
	struct table_work *work;
	struct noun_kin kin;
	struct cc_vec entries;
};

/* ---- cells ---- */

static const struct table_cell *head_of_column(const struct entry *cell)
{
	return table_cell_at(cell->grid, 0, cell->column);
}

static const struct table_cell *head_of_row(const struct entry *cell)
{
	return table_cell_at(cell->grid, cell->row, 0);
}

static struct cc_str unit_of_cell(const struct entry *cell)
{
	struct cc_str own = table_printed_unit(cell->article->text.view, cell->figure);
	if (own.len > 0)
		return own;
	struct cc_str above = table_label_unit(head_of_column(cell)->text);
	return above.len > 0 ? above : table_label_unit(head_of_row(cell)->text);
}

/* ---- gathering ---- */

static uint64_t key_of(struct cc_decimal value, struct cc_str unit)
{
	int total;
	uint64_t digits = noun_twins_digits(&total, value);
	if (total < DIGITS_LEAST)
		return 0;
	uint64_t hash = cc_hash_mix(cc_hash_add_field(CC_HASH_START, unit) ^ digits);
	return cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent) | 1;
}

static bool add(struct search *self, struct entry entry, struct cc_str unit)
{
	entry.key = key_of(entry.value, unit);
	return entry.key == 0 || cc_vec_add(&self->entries, &entry);
}

static bool add_cells(struct search *self, const struct table_grid *grid)
{
	for (size_t row = 1; row < grid->rows; row++)
		for (size_t column = 1; column < grid->columns; column++) {
			const struct table_cell *cell = table_cell_at(grid, row, column);
			if (cell->content != TABLE_FIGURE)
				continue;
			struct entry entry = {.article = grid->article,
					      .figure = cell->figure,
					      .grid = grid,
					      .row = row,
					      .column = column,
					      .finding = SIZE_MAX};
			if (table_printed_digits(&entry.value, grid->article->text.view, cell->figure) &&
			    !add(self, entry, unit_of_cell(&entry)))
				return false;
		}
	return true;
}

static bool add_sums(struct search *self)
{
	const struct table_sum *sums = self->work->sums.items;
	for (size_t i = 0; i < self->work->sums.len; i++) {
		const struct table_cell *total = table_cell_at(sums[i].grid, sums[i].row, sums[i].column);
		struct entry entry = {.article = sums[i].grid->article,
				      .figure = total->figure,
				      .value = sums[i].parts,
				      .grid = sums[i].grid,
				      .row = sums[i].row,
				      .column = sums[i].column,
				      .finding = sums[i].finding};
		if (!add(self, entry, unit_of_cell(&entry)))
			return false;
	}
	return true;
}

static bool is_plain(const struct cc_quantity *figure)
{
	return figure->qualifier == CC_QUALIFIER_EXACT && !figure->is_range && !figure->suspect &&
	       (figure->kind == CC_NUMBER_CARDINAL || figure->kind == CC_NUMBER_PERCENT);
}

/* Under its unit; a count of things also without, for cells that print none: 421,000 outpatients. */
static bool add_figure(struct search *self, const struct cc_article *article, uint32_t sentence,
		       const struct cc_quantity *figure)
{
	struct entry entry = {.article = article, .figure = figure, .sentence = sentence, .finding = SIZE_MAX};
	if (!is_plain(figure) || !table_printed_digits(&entry.value, article->text.view, figure))
		return true;
	struct cc_str unit = table_printed_unit(article->text.view, figure);
	bool counts = unit.len > 0 && cc_str_equal(figure->dimension, CC_STR("count")) &&
		      cc_decimal_compare(figure->value, entry.value) == 0;
	return add(self, entry, unit) && (!counts || add(self, entry, (struct cc_str){0}));
}

static bool add_text(struct search *self, const struct cc_article *article)
{
	const struct cc_text *text = &article->text;
	for (uint32_t i = 0; i < text->sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		if (article->document.blocks[text->sentences[i].block].kind == CC_BLOCK_TABLE_CELL)
			continue;
		for (size_t k = 0; k < mentions->quantity_count; k++)
			if (!add_figure(self, article, i, &mentions->quantities[k]))
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

/* "421,000 outpatients": behind a figure, the one word that it counts. */
static size_t noun_end(struct cc_str view, size_t at)
{
	size_t end = at;
	if (end < view.len && view.ptr[end] == ' ')
		end++;
	while (end < view.len && ((view.ptr[end] >= 'a' && view.ptr[end] <= 'z') || view.ptr[end] == '-'))
		end++;
	return end;
}

/* From the figure before it in the sentence to what it counts. */
static struct cc_str words_at(const struct entry *text)
{
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	size_t start = text->article->text.sentences[text->sentence].span.start;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].phrase.end <= text->figure->phrase.start &&
		    mentions->quantities[i].phrase.end > start)
			start = mentions->quantities[i].phrase.end;
	struct cc_str view = text->article->text.view;
	return cc_str_slice(view, start, noun_end(view, text->figure->span.end));
}

static bool holds(struct cc_str words, struct cc_str label)
{
	for (size_t at = 0; at + label.len <= words.len; at++)
		if (cc_str_equal_folded(cc_str_slice(words, at, at + label.len), label))
			return true;
	return false;
}

/* Whether the sentence may speak of the year: it names it, or no other one. */
static bool may_be_of(const struct entry *text, int year)
{
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	bool names_other = false;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (period->state != CC_PERIOD_RESOLVED || !cc_date_is_set(period->period.start))
			continue;
		if (period->period.start.year == year)
			return true;
		names_other = true;
	}
	return !names_other;
}

enum fit { FIT_NOT, FIT_SILENT, FIT_NAMED };

/* How a head goes with what the text says: named there, of a year or total that says nothing against it, or not. */
static enum fit fit_of(const struct entry *text, struct cc_str words, struct cc_str head, bool is_total)
{
	struct cc_str label = table_label_name(head);
	int year = table_label_year(label);
	if (year != 0)
		return may_be_of(text, year) ? FIT_SILENT : FIT_NOT;
	if (label.len >= LABEL_BYTES && holds(words, label))
		return FIT_NAMED;
	return is_total ? FIT_SILENT : FIT_NOT;
}

static bool is_named(const struct entry *text, const struct entry *cell)
{
	struct cc_str words = words_at(text);
	const struct table_grid *grid = cell->grid;
	enum fit row = fit_of(text, words, head_of_row(cell)->text, cell->row == grid->total_row);
	enum fit column = fit_of(text, words, head_of_column(cell)->text,
				 table_column_is(grid, cell->column, CC_WORDING_TABLE_TOTAL));
	return row != FIT_NOT && column != FIT_NOT && (row == FIT_NAMED || column == FIT_NAMED);
}

/* Another cell of the row or column prints what the text does: the text means that one. */
static bool is_of_other_cell(const struct entry *text, const struct entry *cell)
{
	const struct table_grid *grid = cell->grid;
	for (size_t i = 0; i < grid->rows * grid->columns; i++) {
		const struct cc_quantity *figure =
		    grid->cells[i].content == TABLE_FIGURE ? grid->cells[i].figure : NULL;
		bool beside = i / grid->columns == cell->row || i % grid->columns == cell->column;
		struct cc_decimal printed;
		if (figure != NULL && beside && table_printed_digits(&printed, grid->article->text.view, figure) &&
		    cc_decimal_compare(printed, text->value) == 0)
			return true;
	}
	return false;
}

static bool are_kin(bool *kin, struct search *self, const struct entry *a, const struct entry *b)
{
	*kin = a->article == b->article;
	return *kin || noun_kin_ask(kin, &self->kin, a->article, b->article);
}

static struct cc_location place_of(const struct entry *entry)
{
	return cc_compose_place(entry->article, cc_article_reading(entry->article, entry->figure->span));
}

/* The text prints what the parts make: its place joins the finding, behind those of the table. */
static bool join_sum(struct search *self, const struct entry *text, const struct entry *sum)
{
	struct cc_finding *finding = (struct cc_finding *)self->work->findings->items + sum->finding;
	struct cc_vec places = cc_vec_new(self->work->arena, sizeof(struct cc_location));
	struct cc_location place = place_of(text);
	for (size_t i = 0; i < finding->location_count; i++)
		if (!cc_vec_add(&places, &finding->locations[i]))
			return false;
	if (!cc_vec_add(&places, &place))
		return false;
	finding->locations = places.items;
	finding->location_count = places.len;
	return true;
}

static bool tell(struct search *self, const struct entry *text, const struct entry *cell)
{
	struct table_work *work = self->work;
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	struct cc_location at_text = place_of(text);
	struct cc_location at_cell = place_of(cell);
	struct cc_str args[] = {cc_str_of_span(text->article->text.view, text->figure->span),
				table_cell_at(cell->grid, cell->row, cell->column)->printed};
	struct cc_str why = cc_str_from(
	    cc_say(work->input, "the same digits in another order: print one of them", "数字次序不同：请核实后统一"));
	struct cc_finding finding = {
	    .check = TABLE_CHECK_ID,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = CONFIDENCE,
	    .message = cc_compose(work->arena,
				  cc_say(work->input, "{0} in the text, {1} in the table", "文中为{0}，表中为 {1}"),
				  args, sizeof(args) / sizeof(args[0])),
	    .explanation = cc_compose_keep(work->arena, &why, 1, sizeof(why)),
	    .explanation_count = 1,
	};
	if (!cc_vec_add(&places, &at_text) || !cc_vec_add(&places, &at_cell))
		return false;
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && finding.explanation != NULL && cc_vec_add(work->findings, &finding);
}

static bool hold(struct search *self, const struct entry *text, const struct entry *cell)
{
	bool same = cc_decimal_compare(text->value, cell->value) == 0;
	bool is_sum = cell->finding != SIZE_MAX;
	bool kin = false;
	if (same != is_sum || (!is_sum && !hint_is_swapped(text->value, cell->value)) || !is_named(text, cell) ||
	    (!is_sum && is_of_other_cell(text, cell)))
		return true;
	if (!are_kin(&kin, self, text, cell))
		return false;
	if (!kin)
		return true;
	return is_sum ? join_sum(self, text, cell) : tell(self, text, cell);
}

static int compare(const void *left, const void *right)
{
	const struct entry *a = left;
	const struct entry *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	if ((a->grid == NULL) != (b->grid == NULL))
		return a->grid == NULL ? -1 : 1;
	int order = cc_compose_compare_places(a->article, a->figure->span.start, b->article, b->figure->span.start);
	return order != 0 ? order : (a->finding > b->finding) - (a->finding < b->finding);
}

/* A cell whose parts make what the text prints is told as a sum already. */
static bool is_told_as_sum(const struct entry *items, size_t count, const struct entry *text, const struct entry *cell)
{
	for (size_t i = 0; i < count; i++)
		if (items[i].finding != SIZE_MAX && items[i].figure == cell->figure &&
		    cc_decimal_compare(items[i].value, text->value) == 0)
			return cell->finding == SIZE_MAX;
	return false;
}

/* Texts first, then cells. */
static bool hold_group(struct search *self, const struct entry *items, size_t count)
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
	struct search self = {.work = work, .entries = cc_vec_new(work->arena, sizeof(struct entry))};
	if (work->grids.len == 0)
		return true;
	if (!noun_kin_new(&self.kin, work->input, work->arena) || !gather(&self))
		return false;
	struct entry *items = self.entries.items;
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
