/* What a text says of a cell's year: "2.46 billion in 2030" beside a row that has 2,460 under 2029, and "up by a
 * quarter, to 318 million" beside 274 for the year before. Leaves digits in another order to table_text.c. */
#include "base/hash.h"
#include "checks/table/table_print.h"
#include "checks/table/table_search.h"

enum { YEAR_DIGITS = 4, DIGITS_LEAST = 3, BEHIND_MOST = 24, BETWEEN_MOST = 24, LOOSE_PERCENT = 25 };

/* ---- gathering: figures of three digits under their value ---- */

static bool add(struct table_search *self, struct table_entry entry)
{
	entry.value = cc_decimal_normalise(entry.value);
	entry.key = cc_hash_mix(CC_HASH_START ^ (uint64_t)entry.value.coefficient);
	entry.key = cc_hash_mix(entry.key ^ (uint64_t)(uint32_t)entry.value.exponent);
	return entry.digits < DIGITS_LEAST || cc_vec_add(&self->entries, &entry);
}

/* 2025, 2025年; Starts 2025; 2024-25 is the year that begins in 2024. @param rest  What else the head says. */
static int year_of(struct cc_str *rest, const struct table_grid *grid, size_t column)
{
	struct cc_str head = table_cell_at(grid, 0, column)->text;
	bool two = head.len == CC_STR("2024-25").len && (head.ptr[YEAR_DIGITS] == '-' || head.ptr[YEAR_DIGITS] == '/');
	*rest = two ? (struct cc_str){0} : head;
	return two ? table_label_year(cc_str_slice(head, 0, YEAR_DIGITS)) : table_label_cut_year(rest);
}

static bool add_cell(struct table_search *self, struct table_entry cell)
{
	struct cc_str rest;
	return year_of(&rest, cell.grid, cell.column) == 0 || add(self, cell);
}

static bool add_text(struct table_search *self, const struct cc_article *article, uint32_t sentence, size_t index)
{
	struct table_entry entry;
	const struct cc_quantity *figure = &article->mentions[sentence].quantities[index];
	return table_entry_is_cell_text(article, sentence) || !table_entry_of_text(&entry, article, sentence, figure) ||
	       add(self, entry);
}

/* ---- judging ---- */

static bool same_value(const struct table_entry *a, const struct table_entry *b)
{
	return cc_decimal_compare(a->value, b->value) == 0 &&
	       (a->unit.len == 0 || b->unit.len == 0 || cc_str_equal(a->unit, b->unit)) &&
	       !table_entry_counts_other(a, b);
}

/* " in ", " crowns in ", " (" */
static bool leads_to_year(const struct cc_word_list *leads, struct cc_str between)
{
	return between.len <= BEHIND_MOST && cc_str_find(between, CC_STR(","), 0) == SIZE_MAX &&
	       cc_word_list_ends(leads, between) > 0;
}

/* Whether a figure stands in the stretch. */
static bool holds_figure(const struct cc_mentions *mentions, size_t from, size_t to)
{
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].phrase.start >= from && mentions->quantities[i].phrase.start < to)
			return true;
	return false;
}

static int year_named(const struct cc_period_mention *period)
{
	bool plain = period->state == CC_PERIOD_RESOLVED && !period->relative && period->period.kind == CC_PERIOD_YEAR;
	return plain ? period->period.start.year : 0;
}

/* The one year that the text gives its figure: right behind it, or the last one before it with no figure between. */
static int year_of_text(const struct cc_ruleset *rules, const struct table_entry *text)
{
	const struct cc_word_list *leads = cc_words_of(rules, CC_WORDS_YEAR_BEHIND);
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	struct cc_str view = text->article->text.view;
	struct cc_span figure = text->figure->phrase;
	int before = 0;
	size_t at = 0;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (period->span.start >= figure.end && !holds_figure(mentions, figure.end, period->span.start) &&
		    leads_to_year(leads, cc_str_slice(view, figure.end, period->span.start)))
			return year_named(period);
		if (period->span.end <= figure.start && period->span.end > at) {
			before = year_named(period);
			at = period->span.end;
		}
	}
	return holds_figure(mentions, at, figure.start) ? 0 : before;
}

/* The column of that year for what the other one is of: Starts 2024 beside Starts 2025. */
static size_t column_of_year(const struct table_entry *cell, int year)
{
	const struct table_grid *grid = cell->grid;
	struct cc_str like;
	size_t found = 0;
	(void)year_of(&like, grid, cell->column);
	for (size_t column = 1; column < grid->columns; column++) {
		struct cc_str rest;
		if (year_of(&rest, grid, column) == year && cc_str_equal(rest, like))
			found = found == 0 ? column : SIZE_MAX;
	}
	return found == SIZE_MAX ? 0 : found;
}

/* Only one cell of the table prints the value. */
static bool is_alone(const struct table_search *self, const struct table_entry *cell)
{
	size_t same = 0;
	for (size_t i = 0; i < self->cell_count; i++)
		same += self->cells[i].grid == cell->grid;
	return same == 1;
}

/* Another figure of the sentence is the row's in its own year: the text tells that row. */
static bool tells_row(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		struct table_entry told;
		struct table_entry other;
		if (&mentions->quantities[i] == text->figure ||
		    !table_entry_of_text(&told, text->article, text->sentence, &mentions->quantities[i]) ||
		    told.digits < DIGITS_LEAST)
			continue;
		size_t column = column_of_year(cell, year_of_text(self->work->input->rules, &told));
		if (column != 0 &&
		    table_entry_of_cell(&other, self->work->input->rules, cell->grid, cell->row, column) &&
		    same_value(&told, &other))
			return true;
	}
	return false;
}

/* 在2030年达到24.6亿元, which the table has for 2029. */
static bool hold_year(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	int year = year_of_text(self->work->input->rules, text);
	size_t column = year == 0 ? 0 : column_of_year(cell, year);
	struct table_entry right;
	bool kin = false;
	struct cc_str rest;
	(void)year_of(&rest, cell->grid, cell->column);
	/* begun on 2,760 is nothing of Finished 2024 */
	if (rest.len > 0 || column == 0 || column == cell->column || !is_alone(self, cell) ||
	    !table_entry_of_cell(&right, self->work->input->rules, cell->grid, cell->row, column) ||
	    cc_decimal_compare(right.value, text->value) == 0 || !tells_row(self, text, cell))
		return true;
	if (!table_search_are_kin(&kin, self, text, cell))
		return false;
	return !kin ||
	       table_tell_text(self->work, text, &right,
			       cc_say(self->work->input, "the text's figure is that of another year in the table",
				      "文中的数是表中另一年的数：请核实年份"));
}

/* "by almost a quarter, to 318 million": the part by which it changed, right before the figure. NULL: none. */
static const struct cc_quantity *step_before(const struct table_entry *text, const struct cc_word_list *ways)
{
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	const struct cc_quantity *last = NULL;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (mentions->quantities[i].phrase.end <= text->figure->phrase.start)
			last = &mentions->quantities[i];
	if (last == NULL || last->kind != CC_NUMBER_FRACTION)
		return NULL;
	struct cc_str between =
	    cc_str_trim(cc_str_slice(text->article->text.view, last->phrase.end, text->figure->phrase.start));
	return cc_word_list_has(ways, between) ? last : NULL;
}

/* Whether one of the words stands within a few bytes before the step. */
static bool is_led_by(const struct table_entry *text, const struct cc_quantity *step, const struct cc_word_list *words)
{
	size_t start = text->article->text.sentences[text->sentence].span.start;
	size_t from = step->phrase.start > start + BETWEEN_MOST ? step->phrase.start - BETWEEN_MOST : start;
	return cc_word_list_within(words, cc_str_slice(text->article->text.view, from, step->span.start));
}

/* By how much the row grew from the column before; false where that is not the year before. */
static bool growth_of(struct cc_interval *out, struct table_entry *earlier, struct table_search *self,
		      const struct table_entry *cell)
{
	struct cc_str rest;
	int year = year_of(&rest, cell->grid, cell->column);
	size_t column = column_of_year(cell, year - 1);
	struct cc_interval change;
	struct cc_interval hundred = cc_interval_point(cc_decimal_from_int(100));
	return column != 0 && table_entry_of_cell(earlier, self->work->input->rules, cell->grid, cell->row, column) &&
	       cc_recompute_change(&change, cc_interval_point(earlier->value), cc_interval_point(cell->value)) ==
		   CC_OK &&
	       cc_interval_divide(out, change, hundred, 4) == CC_OK;
}

static bool hold_growth(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	const struct cc_ruleset *rules = self->work->input->rules;
	const struct cc_quantity *step = step_before(text, cc_words_of(rules, CC_WORDS_STEP_TO));
	struct table_entry earlier;
	struct cc_interval grown;
	bool kin = false;
	bool rises = step != NULL && is_led_by(text, step, cc_words_of(rules, CC_WORDS_GROWS_BY));
	bool falls = step != NULL && is_led_by(text, step, cc_words_of(rules, CC_WORDS_FALLS_BY));
	if (rises == falls || !is_alone(self, cell) || !growth_of(&grown, &earlier, self, cell))
		return true;
	struct cc_interval told = cc_interval_point(step->value);
	if (cc_recompute_widen(&told, LOOSE_PERCENT) != CC_OK || grown.low.negative != falls)
		return true;
	if (cc_recompute_meets(grown, told))
		return true;
	struct table_entry at = *text;
	at.figure = step;
	if (!table_search_are_kin(&kin, self, text, cell))
		return false;
	return !kin ||
	       table_tell_text(self->work, &at, cell,
			       cc_say(self->work->input, "the row did not change by so much over its year before",
				      "与表中上一年相比，增减幅度不符"));
}

static bool hold(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	return !same_value(text, cell) || (hold_year(self, text, cell) && hold_growth(self, text, cell));
}

bool table_check_years(struct table_work *work)
{
	static const struct table_holding holding = {.file_cell = add_cell, .file_text = add_text, .hold = hold};
	return table_search_run(work, &holding, NULL);
}
