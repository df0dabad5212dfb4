/* What a sentence reckons from rows of a table that it names: 东城、西城合计763家, 比北岭区多1710张, "North and South
 * together employ 785 people". Leaves single cells to table_text.c, and shares of three rows and more to
 * table_shares.c. */
#include "checks/table/table_told.h"

#include "checks/shared/numeral_words.h"
#include "checks/shared/wording_edges.h"
#include "checks/table/table_print.h"
#include "checks/table/table_search.h"
#include "checks/table/table_told_tables.h"

struct search {
	struct table_work *work;
	struct table_told_tables tables;
	unsigned counted; /* a bit for each number of rows that the words before the figure count: 四|县 */
};

static bool says(const struct search *self, enum cc_wording wording, struct cc_str words)
{
	return cc_wording_stands_in(self->work->input->rules, wording, words);
}

static const struct cc_word_list *list_of(const struct search *self, enum cc_words words)
{
	return cc_words_of(self->work->input->rules, words);
}

/* ---- rows ---- */

static void take_row(struct table_told *told, size_t row, size_t end)
{
	for (size_t i = 0; i < told->count; i++)
		if (told->rows[i] == row)
			return;
	if (told->count < TABLE_TOLD_ROWS) {
		told->rows[told->count] = row;
		told->ends[told->count] = end;
	}
	told->count++;
}

/* The row whose head is the year. */
static size_t row_of_year(const struct table_grid *grid, int year)
{
	for (size_t row = 1; row < grid->rows; row++)
		if (table_label_year(table_row_head(grid, row)) == year)
			return row;
	return 0;
}

static void take_years(struct table_told *told)
{
	const struct cc_mentions *mentions = &told->article->mentions[told->sentence];
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		bool within = period->span.start >= told->start && period->span.end <= told->start + told->words.len;
		bool year = period->state == CC_PERIOD_RESOLVED && period->period.kind == CC_PERIOD_YEAR;
		size_t row = within && year ? row_of_year(told->grid, period->period.start.year) : 0;
		if (row != 0)
			take_row(told, row, period->span.end - told->start);
	}
}

/* The rows of one table that the words name. @param named  Moves behind them. */
static void take_names(const struct search *self, struct table_told *told, size_t table, size_t *named)
{
	const struct table_named_row *rows = self->tables.named.items;
	for (; *named < self->tables.named.len && rows[*named].table == table; (*named)++)
		take_row(told, rows[*named].row, rows[*named].end);
}

/* 四|县, 三|年来: as many as there are rows, and no ordinal. */
static unsigned rows_counted(const struct search *self, struct cc_str words)
{
	unsigned counted = 0;
	for (size_t at = 0; at < words.len; at++) {
		size_t rows = cc_han_count(cc_str_slice(words, at, words.len));
		if (rows > 1 &&
		    cc_word_list_ends(list_of(self, CC_WORDS_NO_COUNT_BEFORE), cc_str_slice(words, 0, at)) == 0)
			counted |= 1U << rows;
	}
	return counted;
}

/* 四县合计: all rows of a table of four. */
static void take_all(const struct search *self, struct table_told *told)
{
	size_t rows = 0;
	for (size_t row = 1; self->counted != 0 && row < told->grid->rows; row++)
		rows += table_is_equal_row(told->grid, row);
	if (rows > TABLE_TOLD_ROWS || (self->counted & 1U << rows) == 0)
		return;
	for (size_t row = 1; row < told->grid->rows; row++)
		if (table_is_equal_row(told->grid, row))
			take_row(told, row, 0);
	told->all = true;
}

/* ---- what is told ---- */

/* Between the last row and the figure. */
static struct cc_str behind_rows(const struct table_told *told)
{
	return cc_str_slice(told->words, told->ends[told->count - 1], told->words.len);
}

/* 东城区…比北岭区|多, and nothing that joins the two. */
static bool is_against(const struct search *self, const struct table_told *told)
{
	struct cc_str between = cc_str_slice(told->words, told->ends[0], told->ends[1]);
	struct cc_str before = cc_str_slice(told->words, 0, told->ends[0]);
	struct cc_str tail = behind_rows(told);
	bool moves = says(self, CC_WORDING_RISE, tail) || says(self, CC_WORDING_FALL, tail);
	if (says(self, CC_WORDING_APART, tail))
		return true;
	return cc_word_list_within(list_of(self, CC_WORDS_HELD_AGAINST), between) &&
	       !cc_word_list_within(list_of(self, CC_WORDS_HELD_AGAINST), before) && moves &&
	       !says(self, CC_WORDING_YOY, told->words) && cc_str_find(tail, CC_STR(","), 0) == SIZE_MAX;
}

static bool is_unit(const struct table_told *told, const char *unit)
{
	return told->stated->unit.ptr != NULL && cc_str_equal(told->stated->unit, cc_str_from(unit));
}

/* Of all rows of the table: their mean or their sum. */
static enum table_telling telling_of_all(const struct search *self, const struct table_told *told)
{
	struct cc_str tail = behind_rows(told);
	if (says(self, CC_WORDING_AVERAGE, tail))
		return TABLE_TELLS_MEAN;
	return says(self, CC_WORDING_TOTAL, tail) ? TABLE_TELLS_SUM : TABLE_TELLS_NOTHING;
}

/* 甲是乙的|2.4倍. */
static enum table_telling telling_of_times(const struct table_told *told)
{
	bool times = told->count == 2 && cc_str_ends(cc_str_trim(told->words), CC_STR("的"));
	return times ? TABLE_TELLS_TIMES : TABLE_TELLS_NOTHING;
}

static bool says_share(const struct search *self, struct cc_str tail)
{
	return says(self, CC_WORDING_SHARE, tail) || says(self, CC_WORDING_OTHER_SHARE, tail);
}

static bool says_total(const struct search *self, const struct table_told *told)
{
	return told->count > 1 && says(self, CC_WORDING_TOTAL, behind_rows(told)) &&
	       !says(self, CC_WORDING_BASE, told->words);
}

static enum table_telling telling_of(const struct search *self, const struct table_told *told)
{
	if (told->all)
		return telling_of_all(self, told);
	if (is_unit(told, "times"))
		return telling_of_times(told);
	bool part = is_unit(told, "%") || told->stated->kind == CC_NUMBER_FRACTION;
	bool total = says_total(self, told);
	if (says_share(self, behind_rows(told)))
		return part && (total || told->count == 1) ? TABLE_TELLS_SHARE : TABLE_TELLS_NOTHING;
	if (total)
		return TABLE_TELLS_SUM;
	return told->count == 2 && is_against(self, told) ? TABLE_TELLS_STEP : TABLE_TELLS_NOTHING;
}

static bool is_fact(const struct table_told *told)
{
	const struct cc_mentions *mentions = &told->article->mentions[told->sentence];
	for (size_t i = 0; i < mentions->cue_count; i++) {
		enum cc_cue_kind kind = mentions->cues[i].kind;
		if (kind == CC_CUE_TARGET || kind == CC_CUE_FORECAST || kind == CC_CUE_HYPOTHETICAL)
			return false;
	}
	return true;
}

/* What the sentence tells is of the table's year, or of the one before. */
static bool is_of_its_time(const struct table_told *told)
{
	const struct cc_mentions *mentions = &told->article->mentions[told->sentence];
	int year = told->grid->article->document.date.year;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		int own = period->period.start.year;
		if (period->state == CC_PERIOD_RESOLVED && !period->now && own != year && own != year - 1 &&
		    row_of_year(told->grid, own) == 0)
			return false;
	}
	return true;
}

/* ---- telling ---- */

/* In the multiplier and unit of what is stated: 49.1亿千瓦时. */
static void say_made(struct cc_buf *out, const struct table_told *told, struct cc_decimal made)
{
	const struct cc_quantity *stated = told->stated;
	struct cc_decimal shifted = made;
	struct cc_decimal printed;
	bool scaled =
	    table_printed_digits(&printed, told->article->text.view, stated) &&
	    cc_decimal_shift(&shifted, made,
			     cc_decimal_bare(printed).exponent - cc_decimal_bare(stated->value).exponent) == CC_OK;
	shifted.negative = false;
	table_say_value(out, cc_decimal_normalise(scaled ? shifted : made), stated);
	if (scaled)
		cc_buf_add(out, table_printed_unit(told->article->text.view, stated));
}

static bool tell(struct search *self, const struct table_told *told, size_t column, struct cc_decimal made)
{
	struct table_work *work = self->work;
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	struct table_entry text = {.article = told->article, .figure = told->stated, .sentence = told->sentence};
	struct cc_location place = table_entry_place(&text);
	struct cc_buf value = say_start(work->arena);
	say_made(&value, told, made);
	struct cc_str args[] = {cc_str_of_span(told->article->text.view, told->stated->phrase),
				say_end(&value, work->arena)};
	struct cc_str line = cc_str_from(
	    cc_say(work->input, "reckon it again from the rows that the sentence names", "请按句中所说的各行重新核算"));
	struct cc_finding finding = {
	    .check = TABLE_CHECK_ID,
	    .severity = CC_SEVERITY_WARNING,
	    .message = cc_compose(
		work->arena,
		cc_say(work->input, "{0} in the text: the rows of the table make {1}", "文中为{0}，按表中各行应为 {1}"),
		args, sizeof(args) / sizeof(args[0])),
	    .explanation = cc_compose_keep(work->arena, &line, 1, sizeof(line)),
	    .explanation_count = 1,
	};
	bool ok = args[1].ptr != NULL && cc_vec_add(&places, &place);
	for (size_t i = 0; ok && i < told->count; i++) {
		struct table_entry cell;
		if (!table_entry_of_cell(&cell, work->input->rules, told->grid, told->rows[i], column))
			continue;
		place = table_entry_place(&cell);
		ok = cc_vec_add(&places, &place);
	}
	say_set_locations(&finding, &places);
	return ok && finding.message.ptr != NULL && finding.explanation != NULL && cc_vec_add(work->findings, &finding);
}

/* @param named  The first row named that may be of the table; moves behind those that are. */
static bool hold(struct search *self, struct table_told told, size_t table, size_t *named)
{
	struct cc_decimal made;
	told.grid = table_near_grid(&self->tables.near, table);
	take_names(self, &told, table, named);
	if (told.count == 0)
		take_years(&told);
	if (told.count == 0)
		take_all(self, &told);
	if (told.count == 0 || told.count > TABLE_TOLD_ROWS)
		return true;
	told.telling = telling_of(self, &told);
	size_t column = told.telling != TABLE_TELLS_NOTHING && is_of_its_time(&told) && is_fact(&told)
			    ? table_told_column(&made, &told)
			    : 0;
	return column == 0 || tell(self, &told, column, made);
}

/* Another article reckons from figures of its own. */
static bool hold_tables(struct search *self, const struct table_told *told)
{
	struct cc_str view = told->article->text.view;
	size_t from = told->article->text.sentences[told->sentence].span.start;
	size_t named = 0;
	if (!table_told_tables_note(&self->tables, told->words))
		return false;
	self->counted = rows_counted(self, cc_str_slice(view, from, told->start + told->words.len));
	for (size_t table = table_told_tables_from(&self->tables, 0, named); table != SIZE_MAX;
	     table = table_told_tables_from(&self->tables, table + 1, named))
		if (!hold(self, *told, table, &named))
			return false;
	return true;
}

static bool look_at(struct search *self, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	size_t start = article->text.sentences[sentence].span.start;
	table_near_stand_at(&self->tables.near, sentence);
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *stated = &mentions->quantities[i];
		struct table_told told = {.input = self->work->input,
					  .article = article,
					  .sentence = sentence,
					  .stated = stated,
					  .start = start};
		told.words = cc_str_slice(article->text.view, start, stated->phrase.start);
		start = stated->phrase.end;
		bool plain = !stated->is_range && !stated->suspect && stated->phrase.start > told.start;
		if (plain && !hold_tables(self, &told))
			return false;
	}
	return true;
}

bool table_check_told(struct table_work *work)
{
	struct search self = {.work = work};
	if (work->grids.len == 0)
		return true;
	bool ok = table_told_tables_new(&self.tables, work);
	for (size_t i = 0; i < cc_check_focus(work->input) && ok; i++) {
		const struct cc_article *article = work->input->articles[i];
		table_near_enter(&self.tables.near, article);
		for (uint32_t s = 0; s < article->text.sentence_count && ok && cc_span_len(self.tables.near.own) > 0;
		     s++)
			ok = table_entry_is_cell_text(article, s) || look_at(&self, article, s);
	}
	return ok;
}
