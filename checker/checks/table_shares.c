/* Shares of a text beside a table with a total: "18 per cent to infrastructure, 13 to talent and 9 to international
 * work", where all but one are what their rows make of it. Leaves shares that the table prints to table_formulas.c. */
#include "checks/table_print.h"
#include "checks/table_search.h"

enum { SHARES_LEAST = 3, SHARES_MOST = 12, LABEL_LEAST = 4, PERCENT = 100, DIGITS = 4 };

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

static bool hold(struct table_work *work, struct noun_kin *kin, const struct table_grid *grid,
		 const struct sentence *at)
{
	struct shares shares;
	if (grid->total_row == SIZE_MAX || !take_shares(&shares, grid, at) || are_made(&shares, grid))
		return true;
	for (size_t i = 1; i < grid->columns; i++) {
		/* the last column is mostly that of the whole */
		size_t column = grid->columns - i;
		size_t odd = odd_share(&shares, grid, column);
		bool same = at->article == grid->article;
		struct table_entry cell;
		if (odd == SIZE_MAX)
			continue;
		if (!same && !noun_kin_ask(&same, kin, at->article, grid->article))
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

bool table_check_shares(struct table_work *work)
{
	const struct table_grid *const *grids = work->grids.items;
	struct noun_kin kin;
	if (work->grids.len == 0)
		return true;
	if (!noun_kin_new(&kin, work->input, work->arena))
		return false;
	for (size_t i = 0; i < cc_check_focus(work->input); i++) {
		struct sentence at = {.article = work->input->articles[i]};
		for (; at.index < at.article->text.sentence_count; at.index++) {
			bool few = at.article->mentions[at.index].quantity_count < SHARES_LEAST;
			for (size_t k = 0;
			     k < work->grids.len && !few && !table_entry_is_cell_text(at.article, at.index); k++)
				if (!hold(work, &kin, grids[k], &at))
					return false;
		}
	}
	return true;
}
