/* What all rows of a column are said to exceed, 各个年龄段的保护效力都超过九成 beside a row of 88.6%; and which rows
 * are said to lie above their mean, 高过全省平均线的有昭庆、临棠和安渠. Leaves who has the most to table_most.c. */
#include "checks/table/table_names.h"
#include "checks/table/table_print.h"
#include "checks/table/table_search.h"

enum { BETWEEN_MOST = 18, NAMED_LEAST = 2 };

/* A bound that a text tells, and the words that tell of what. */
struct bound {
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_span mark;   /* view offsets: the figure, or the words for the mean */
	struct cc_span within; /* from semicolon to semicolon, of a mean from comma to comma */
	bool above;
};

struct search {
	struct table_work *work;
	struct noun_kin kin;
	struct table_names names;
};

static const struct cc_word_list *words_of(const struct search *self, enum cc_words words)
{
	return cc_words_of(self->work->input->rules, words);
}

static struct cc_str text_of(const struct bound *bound)
{
	return cc_str_of_span(bound->article->text.view, bound->within);
}

static struct bound bound_at(const struct cc_article *article, uint32_t sentence, struct cc_span mark, char stop)
{
	struct cc_str view = article->text.view;
	struct cc_span whole = article->text.sentences[sentence].span;
	struct bound bound = {.article = article, .sentence = sentence, .mark = mark, .within = mark};
	for (; bound.within.start > whole.start; bound.within.start--)
		if (view.ptr[bound.within.start - 1] == ';' || view.ptr[bound.within.start - 1] == stop)
			break;
	for (; bound.within.end < whole.end; bound.within.end++)
		if (view.ptr[bound.within.end] == ';' || view.ptr[bound.within.end] == stop)
			break;
	return bound;
}

/* Of the year before at most: what is told of other years is of another table. */
static bool is_of_other_time(const struct bound *bound, const struct table_grid *grid)
{
	const struct cc_mentions *mentions = &bound->article->mentions[bound->sentence];
	int year = grid->article->document.date.year;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		int own = period->period.start.year;
		if (cc_span_overlaps(period->span, bound->within) && period->state == CC_PERIOD_RESOLVED &&
		    !period->now && own != year && own != year - 1)
			return true;
	}
	return false;
}

static bool is_fact(const struct bound *bound)
{
	const struct cc_mentions *mentions = &bound->article->mentions[bound->sentence];
	for (size_t i = 0; i < mentions->cue_count; i++) {
		enum cc_cue_kind kind = mentions->cues[i].kind;
		if (!cc_span_overlaps(mentions->cues[i].span, bound->within))
			continue;
		if (kind == CC_CUE_TARGET || kind == CC_CUE_FORECAST || kind == CC_CUE_HYPOTHETICAL)
			return false;
	}
	return true;
}

/* ---- telling ---- */

static bool tell(struct search *self, const struct bound *bound, const struct table_entry *cell, bool is_mean)
{
	const struct cc_check_input *input = self->work->input;
	struct cc_vec places = cc_vec_new(self->work->arena, sizeof(struct cc_location));
	struct cc_location place = table_entry_place(cell);
	const struct table_order order = {
	    .text = cc_compose_place(bound->article, cc_article_reading(bound->article, bound->mark)),
	    .named = {table_row_head(cell->grid, cell->row), cc_str_of_span(bound->article->text.view, bound->mark),
		      table_cell_at(cell->grid, cell->row, cell->column)->printed},
	    .message = is_mean ? cc_say(input, "{0} is not {1}: {2} in the table", "{0}并非“{1}”：表中为 {2}")
			       : cc_say(input, "not all rows are {1}: {0} is {2}", "并非各项都{1}：{0}为 {2}"),
	    .why = cc_say(input, "the table has it otherwise: check the row and the words",
			  "表中数据与文中说法不符：请核对"),
	};
	return cc_vec_add(&places, &place) && table_tell_order(self->work, &order, &places);
}

static bool are_kin(bool *kin, struct search *self, const struct bound *bound, const struct table_grid *grid)
{
	*kin = bound->article == grid->article;
	return *kin || noun_kin_ask(kin, &self->kin, bound->article, grid->article);
}

/* ---- all rows ---- */

/* The one column that the words name; 0: none, or two. */
static size_t column_of(const struct bound *bound, const struct table_grid *grid)
{
	size_t found = 0;
	for (size_t column = 1; column < grid->columns; column++) {
		if (!table_names_column(text_of(bound), grid, column))
			continue;
		if (found != 0)
			return 0;
		found = column;
	}
	return found;
}

static bool is_beyond(const struct cc_quantity *limit, struct cc_decimal value)
{
	return limit->hard.has_low ? cc_decimal_compare(value, limit->value) < 0
				   : cc_decimal_compare(value, limit->value) > 0;
}

/* The rows that the bound leaves out, where most keep it. @param entry  Set to the last one. */
static size_t rows_beyond(struct table_entry *entry, const struct search *self, const struct table_grid *grid,
			  size_t column, const struct cc_quantity *limit)
{
	size_t beyond = 0;
	size_t kept = 0;
	for (size_t row = 1; row < grid->rows; row++) {
		struct table_entry cell;
		if (!table_is_equal_row(grid, row))
			continue;
		if (!table_entry_of_cell(&cell, self->work->input->rules, grid, row, column) ||
		    !cc_str_equal(cell.unit, limit->unit))
			return 0;
		bool out = is_beyond(limit, cell.value);
		*entry = out ? cell : *entry;
		beyond += out;
		kept += !out;
	}
	return kept > beyond ? beyond : 0;
}

static bool hold_all(struct search *self, const struct bound *bound, const struct cc_quantity *limit)
{
	const struct table_grid *const *grids = self->work->grids.items;
	for (size_t i = 0; i < self->work->grids.len; i++) {
		struct table_entry cell;
		bool kin = false;
		size_t column = column_of(bound, grids[i]);
		if (column == 0 || is_of_other_time(bound, grids[i]) ||
		    rows_beyond(&cell, self, grids[i], column, limit) == 0)
			continue;
		if (!are_kin(&kin, self, bound, grids[i]) || (kin && !tell(self, bound, &cell, false)))
			return false;
	}
	return true;
}

/* 各个…都超过九成, "all above 90 percent": of some of them it is another matter. */
static bool look_for_all(struct search *self, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *limit = &mentions->quantities[i];
		if (limit->hard.has_low == limit->hard.has_high || limit->is_range ||
		    !cc_str_equal(limit->unit, CC_STR("%")))
			continue;
		struct bound bound = bound_at(article, sentence, limit->phrase, ';');
		struct cc_str before = cc_str_slice(article->text.view, bound.within.start, limit->phrase.start);
		bool all = cc_word_list_within(words_of(self, CC_WORDS_ALL_OF_THEM), before) &&
			   !cc_word_list_within(words_of(self, CC_WORDS_OF_SOME), before);
		if (all && is_fact(&bound) && !hold_all(self, &bound, limit))
			return false;
	}
	return true;
}

/* ---- above the mean ---- */

/* A mean lies between its rows: no sum does. */
static bool is_mean_column(const struct search *self, const struct table_grid *grid, size_t column,
			   struct cc_decimal *mean)
{
	struct table_entry cell;
	bool below = false;
	bool above = false;
	if (!table_entry_of_cell(&cell, self->work->input->rules, grid, grid->total_row, column))
		return false;
	*mean = cell.value;
	for (size_t row = 1; row < grid->rows; row++) {
		if (!table_is_equal_row(grid, row))
			continue;
		if (!table_entry_of_cell(&cell, self->work->input->rules, grid, row, column))
			return false;
		int order = cc_decimal_compare(cell.value, *mean);
		below = below || order < 0;
		above = above || order > 0;
	}
	return below && above;
}

/* The one column of means; 0: none, or two. */
static size_t mean_column(const struct search *self, const struct table_grid *grid, struct cc_decimal *mean)
{
	size_t found = 0;
	for (size_t column = 1; column < grid->columns && grid->total_row != SIZE_MAX; column++) {
		struct cc_decimal own;
		if (!is_mean_column(self, grid, column, &own))
			continue;
		if (found != 0)
			return 0;
		found = column;
		*mean = own;
	}
	return found;
}

/* Of the rows that are named the one that lies on the other side, where the others lie on this one. */
static bool find_outlier(struct table_entry *out, const struct search *self, const struct bound *bound,
			 const struct table_grid *grid)
{
	struct cc_decimal mean;
	size_t named = 0;
	size_t wrong = 0;
	size_t column = mean_column(self, grid, &mean);
	for (size_t row = 1; column != 0 && row < grid->rows; row++) {
		struct table_entry cell;
		if (!table_is_equal_row(grid, row) || !table_names_row(&self->names, grid, row, text_of(bound)) ||
		    !table_entry_of_cell(&cell, self->work->input->rules, grid, row, column))
			continue;
		int order = cc_decimal_compare(cell.value, mean);
		bool other = bound->above ? order < 0 : order > 0;
		*out = other ? cell : *out;
		named++;
		wrong += other;
	}
	return named >= NAMED_LEAST && wrong == 1;
}

static bool hold_mean(struct search *self, const struct bound *bound)
{
	const struct table_grid *const *grids = self->work->grids.items;
	for (size_t i = 0; i < self->work->grids.len; i++) {
		struct table_entry cell;
		bool kin = false;
		if (is_of_other_time(bound, grids[i]) || !find_outlier(&cell, self, bound, grids[i]))
			continue;
		if (!are_kin(&kin, self, bound, grids[i]) || (kin && !tell(self, bound, &cell, true)))
			return false;
	}
	return true;
}

/* The last characters before. */
static struct cc_str words_before(struct cc_str words, size_t at)
{
	size_t from = at > BETWEEN_MOST ? at - BETWEEN_MOST : 0;
	while (((unsigned char)words.ptr[from] & 0xC0U) == 0x80U)
		from++;
	return cc_str_slice(words, from, at);
}

/* 高过|全省|平均: whom the mean is of may stand between. */
static bool look_for_mean(struct search *self, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_str mean = CC_STR("平均");
	struct cc_span whole = article->text.sentences[sentence].span;
	struct cc_str words = cc_str_of_span(article->text.view, whole);
	for (size_t at = cc_str_find(words, mean, 0); at != SIZE_MAX; at = cc_str_find(words, mean, at + mean.len)) {
		struct cc_str before = words_before(words, at);
		bool above = cc_word_list_within(words_of(self, CC_WORDS_ABOVE_MEAN), before);
		bool below = cc_word_list_within(words_of(self, CC_WORDS_BELOW_MEAN), before);
		size_t start = whole.start + at - before.len;
		struct cc_span mark = {.start = start, .end = whole.start + at + mean.len};
		struct bound bound = bound_at(article, sentence, mark, ',');
		bound.above = above;
		if (above != below && is_fact(&bound) && !hold_mean(self, &bound))
			return false;
	}
	return true;
}

bool table_check_bounds(struct table_work *work)
{
	struct search self = {.work = work};
	if (work->grids.len == 0)
		return true;
	bool ok = table_names_gather(&self.names, work) && noun_kin_new(&self.kin, work->input, work->arena);
	for (size_t i = 0; i < cc_check_focus(work->input) && ok; i++) {
		const struct cc_article *article = work->input->articles[i];
		for (uint32_t s = 0; s < article->text.sentence_count && ok; s++)
			ok = table_entry_is_cell_text(article, s) ||
			     (look_for_all(&self, article, s) && look_for_mean(&self, article, s));
	}
	return ok;
}
