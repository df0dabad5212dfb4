/* Shares of a text beside a table with a total: "18 per cent to infrastructure, 13 to talent and 9 to international
 * work", where all but one are what their rows make of it. Leaves shares that the table prints to table_formulas.c. */
#include <stdlib.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/search.h"
#include "checks/table/table_near.h"
#include "checks/table/table_print.h"
#include "checks/table/table_search.h"

enum { SHARES_LEAST = 3, SHARES_MOST = 12, LABEL_LEAST = 4, PERCENT = 100, DIGITS = 4, TABLES_HELD = 32 };

/* A share and the row that it is of. */
struct share {
	const struct cc_quantity *figure;
	size_t row;
};

struct shares {
	struct share items[SHARES_MOST];
	size_t count;
};

struct sentence {
	const struct cc_article *article;
	uint32_t index;
};

/* The head of a row of a table with a total, filed under how it begins. */
struct label {
	uint64_t key;
	size_t table;
	struct cc_str name;
};

struct search {
	struct table_work *work;
	struct noun_kin kin;
	struct table_near near;
	struct cc_vec labels; /* struct label, sorted */
	struct cc_vec tables; /* size_t: those of which the sentence at hand names a row */
};

static bool is_share(const struct cc_quantity *figure)
{
	bool rate = figure->unit.ptr != NULL && cc_str_equal(figure->unit, CC_STR("%"));
	return (rate || figure->kind == CC_NUMBER_FRACTION) && figure->qualifier == CC_QUALIFIER_EXACT &&
	       !figure->is_range && !figure->suspect;
}

static bool holds(struct cc_str text, struct cc_str label)
{
	for (size_t at = 0; label.len >= LABEL_LEAST && at + label.len <= text.len; at++)
		if (cc_str_equal_folded(cc_str_slice(text, at, at + label.len), label))
			return true;
	return false;
}

/* The only row that the words name; 0: none, or two. */
static size_t row_in(const struct table_grid *grid, struct cc_str words)
{
	size_t found = 0;
	for (size_t row = 1; row < grid->rows; row++) {
		if (row == grid->total_row || !holds(words, table_label_name(table_row_head(grid, row))))
			continue;
		if (found != 0)
			return 0;
		found = row;
	}
	return found;
}

/* What stands before a share, or behind it, as far as the next figure. */
static struct cc_str words_at(const struct sentence *at, size_t index, bool before)
{
	const struct cc_mentions *mentions = &at->article->mentions[at->index];
	struct cc_span whole = at->article->text.sentences[at->index].span;
	struct cc_span share = mentions->quantities[index].phrase;
	struct cc_span words = {.start = before ? whole.start : share.end, .end = before ? share.start : whole.end};
	if (before && index > 0)
		words.start = mentions->quantities[index - 1].phrase.end;
	if (!before && index + 1 < mentions->quantity_count)
		words.end = mentions->quantities[index + 1].phrase.start;
	return words.start < words.end ? cc_str_of_span(at->article->text.view, words) : CC_STR("");
}

/* English has the name behind the share more often than not, Chinese before it. */
static size_t row_of(const struct table_grid *grid, const struct sentence *at, size_t index)
{
	bool han = cc_text_is_han(&at->article->text, at->index);
	size_t row = row_in(grid, words_at(at, index, han));
	return row != 0 || han ? row : row_in(grid, words_at(at, index, true));
}

/* @return false where two are of one row, or a share is of none. */
static bool take_shares(struct shares *out, const struct table_grid *grid, const struct sentence *at)
{
	const struct cc_mentions *mentions = &at->article->mentions[at->index];
	out->count = 0;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		if (!is_share(&mentions->quantities[i]))
			continue;
		size_t row = row_of(grid, at, i);
		if (row == 0 || out->count == SHARES_MOST)
			return false;
		for (size_t k = 0; k < out->count; k++)
			if (out->items[k].row == row)
				return false;
		out->items[out->count++] = (struct share){.figure = &mentions->quantities[i], .row = row};
	}
	return out->count >= SHARES_LEAST;
}

/* What the row is of the total, in the share's unit. */
static bool share_of(struct cc_decimal *out, const struct table_grid *grid, const struct share *share, size_t column)
{
	const struct table_cell *part = table_cell_at(grid, share->row, column);
	const struct table_cell *whole = table_cell_at(grid, grid->total_row, column);
	struct cc_decimal scaled;
	int scale = share->figure->kind == CC_NUMBER_FRACTION ? 1 : PERCENT;
	return part->content == TABLE_FIGURE && whole->content == TABLE_FIGURE &&
	       !cc_decimal_is_zero(whole->figure->value) &&
	       cc_decimal_multiply(&scaled, part->figure->value, cc_decimal_from_int(scale)) == CC_OK &&
	       cc_decimal_divide_down(out, scaled, whole->figure->value, DIGITS) == CC_OK;
}

/* Within one of the last digit: shares are rounded so that they make 100. */
static bool is_met(struct cc_decimal made, const struct cc_quantity *stated)
{
	struct cc_decimal apart;
	struct cc_decimal unit = {.coefficient = 1, .exponent = stated->value.exponent};
	if (stated->kind == CC_NUMBER_FRACTION) {
		struct cc_interval wide = cc_recompute_spoken(stated);
		return cc_interval_contains(wide, made);
	}
	if (cc_decimal_subtract(&apart, made, stated->value) != CC_OK)
		return true;
	apart.negative = false;
	return cc_decimal_compare(apart, unit) <= 0;
}

/* Close to it: half a unit of what is printed. */
static bool is_exact(struct cc_decimal made, const struct cc_quantity *stated)
{
	return cc_interval_contains(cc_recompute_interval(stated), made) ||
	       (stated->kind == CC_NUMBER_FRACTION && is_met(made, stated));
}

/* The one share that its row does not make in this column, where all others are made; SIZE_MAX: none. */
static size_t odd_share(const struct shares *shares, const struct table_grid *grid, size_t column)
{
	size_t odd = SIZE_MAX;
	for (size_t i = 0; i < shares->count; i++) {
		struct cc_decimal made;
		if (!share_of(&made, grid, &shares->items[i], column))
			return SIZE_MAX;
		if (is_exact(made, shares->items[i].figure))
			continue;
		if (odd != SIZE_MAX || is_met(made, shares->items[i].figure))
			return SIZE_MAX;
		odd = i;
	}
	return odd;
}

/* Whether the shares are those of some column to the last one. */
static bool are_made(const struct shares *shares, const struct table_grid *grid)
{
	for (size_t column = 1; column < grid->columns; column++) {
		bool all = true;
		for (size_t i = 0; all && i < shares->count; i++) {
			struct cc_decimal made;
			bool last = column + 1 == grid->columns;
			all = share_of(&made, grid, &shares->items[i], column) &&
			      (last ? is_met : is_exact)(made, shares->items[i].figure);
		}
		if (all)
			return true;
	}
	return false;
}

static bool hold(struct search *self, const struct table_grid *grid, const struct sentence *at)
{
	struct table_work *work = self->work;
	struct shares shares;
	if (!take_shares(&shares, grid, at) || are_made(&shares, grid))
		return true;
	for (size_t i = 1; i < grid->columns; i++) {
		/* the last column is mostly that of the whole */
		size_t column = grid->columns - i;
		size_t odd = odd_share(&shares, grid, column);
		bool same = at->article == grid->article;
		struct table_entry cell;
		if (odd == SIZE_MAX)
			continue;
		if (!same && !noun_kin_ask(&same, &self->kin, at->article, grid->article))
			return false;
		struct table_entry text = {
		    .article = at->article, .figure = shares.items[odd].figure, .sentence = at->index};
		return !same || !table_entry_of_cell(&cell, work->input->rules, grid, shares.items[odd].row, column) ||
		       table_tell_text(
			   work, &text, &cell,
			   cc_say(work->input,
				  "the row makes another share of the total; the others of the sentence fit",
				  "该行占合计的比重不是这个数，同句其他比重都相符"));
	}
	return true;
}

/* ---- which tables ---- */

static uint64_t key_at(struct cc_str text, size_t at)
{
	char first[LABEL_LEAST];
	for (size_t i = 0; i < LABEL_LEAST; i++)
		first[i] = (char)cc_ascii_lower(text.ptr[at + i]);
	return cc_hash_add(CC_HASH_START, (struct cc_str){.ptr = first, .len = LABEL_LEAST});
}

static int compare_labels(const void *left, const void *right)
{
	const struct label *a = left;
	const struct label *b = right;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return (a->table > b->table) - (a->table < b->table);
}

static bool file_labels(struct search *self)
{
	for (size_t table = 0; table < self->work->grids.len; table++) {
		const struct table_grid *grid = table_near_grid(&self->near, table);
		for (size_t row = 1; row < grid->rows && grid->total_row != SIZE_MAX; row++) {
			struct label label = {.table = table, .name = table_label_name(table_row_head(grid, row))};
			if (row == grid->total_row || label.name.len < LABEL_LEAST)
				continue;
			label.key = key_at(label.name, 0);
			if (!cc_vec_add(&self->labels, &label))
				return false;
		}
	}
	if (self->labels.len > 1)
		qsort(self->labels.items, self->labels.len, sizeof(struct label), compare_labels);
	return true;
}

/* The first label of the key that is of this table or one behind it. */
static size_t first_label(const struct search *self, uint64_t key, size_t table)
{
	const struct label sought = {.key = key, .table = table};
	return cc_search_sorted(self->labels.items, self->labels.len, sizeof(sought), &sought, compare_labels);
}

/* Of the tables with a row that the sentence names at one place, those that stand nearest. */
static bool add_tables(struct search *self, struct cc_str text, size_t at)
{
	const struct label *labels = self->labels.items;
	uint64_t key = key_at(text, at);
	size_t behind = first_label(self, key, self->near.behind);
	size_t first = behind;
	while (first > 0 && behind - first < TABLES_HELD && labels[first - 1].key == key)
		first--;
	for (size_t i = first; i < self->labels.len && i < behind + TABLES_HELD && labels[i].key == key; i++)
		if (cc_str_equal_folded(cc_str_slice(text, at, at + labels[i].name.len), labels[i].name) &&
		    !cc_vec_add(&self->tables, &labels[i].table))
			return false;
	return true;
}

static int compare_tables(const void *left, const void *right)
{
	const size_t *a = left;
	const size_t *b = right;
	return (*a > *b) - (*a < *b);
}

/* Sorted; one that has several rows named stands there several times. */
static bool find_tables(struct search *self, const struct sentence *at)
{
	struct cc_str text = cc_str_of_span(at->article->text.view, at->article->text.sentences[at->index].span);
	self->tables.len = 0;
	for (size_t i = 0; i + LABEL_LEAST <= text.len; i++)
		if (!add_tables(self, text, i))
			return false;
	if (self->tables.len > 1)
		qsort(self->tables.items, self->tables.len, sizeof(size_t), compare_tables);
	return true;
}

static bool look_at(struct search *self, const struct sentence *at)
{
	const struct cc_mentions *mentions = &at->article->mentions[at->index];
	size_t shares = 0;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		shares += is_share(&mentions->quantities[i]);
	if (shares < SHARES_LEAST || table_entry_is_cell_text(at->article, at->index))
		return true;
	table_near_stand_at(&self->near, at->index);
	if (!find_tables(self, at))
		return false;
	const size_t *tables = self->tables.items;
	for (size_t i = 0; i < self->tables.len; i++)
		if ((i == 0 || tables[i] != tables[i - 1]) && !hold(self, table_near_grid(&self->near, tables[i]), at))
			return false;
	return true;
}

bool table_check_shares(struct table_work *work)
{
	struct search self = {
	    .work = work,
	    .near = {.work = work},
	    .labels = cc_vec_new(work->arena, sizeof(struct label)),
	    .tables = cc_vec_new(work->arena, sizeof(size_t)),
	};
	if (work->grids.len == 0)
		return true;
	bool ok = noun_kin_new(&self.kin, work->input, work->arena) && file_labels(&self);
	for (size_t i = 0; i < cc_check_focus(work->input) && self.labels.len > 0 && ok; i++) {
		struct sentence at = {.article = work->input->articles[i]};
		table_near_enter(&self.near, at.article);
		for (; ok && at.index < at.article->text.sentence_count; at.index++)
			ok = look_at(&self, &at);
	}
	return ok;
}
