/* Places that somebody moved, against a table of places now and before: 鹭屿一年之内连跳五位 beside 5 and 9; "jumped
 * from eighth to fourth" beside 4 and 7. Leaves places that texts tell without a move to table_ranks.c and
 * table_most.c. */
#include "checks/table/table_names.h"
#include "checks/table/table_print.h"
#include "checks/table/table_search.h"

enum { PLACES_MOST = 99, TO_MOST = 24 };

/* A move that a text tells: so many places up, or from one place. */
struct move {
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_decimal value;
	struct cc_span mark;   /* view offsets */
	struct cc_span within; /* back to the semicolon or the sentence's start */
	bool from;	       /* the value is the place before, not how many places */
	bool down;
};

/* A table's columns of places; 0 is one, too. */
struct places {
	size_t now;
	size_t before;
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

/* ---- the table ---- */

static bool is_places(const struct search *self, const struct table_grid *grid, size_t column)
{
	if (!cc_word_list_within(words_of(self, CC_WORDS_PLACE_HEADS), table_cell_at(grid, 0, column)->text))
		return false;
	for (size_t row = 1; row < grid->rows; row++) {
		const struct table_cell *cell = table_cell_at(grid, row, column);
		if (!table_is_equal_row(grid, row))
			continue;
		if (cell->content != TABLE_FIGURE || cell->figure->value.exponent < 0 || cell->figure->value.negative)
			return false;
	}
	return true;
}

static int year_of(const struct table_grid *grid, size_t column)
{
	struct cc_str label = table_label_name(table_cell_at(grid, 0, column)->text);
	return table_label_cut_year(&label);
}

static bool is_before(const struct search *self, const struct table_grid *grid, size_t column, size_t other)
{
	int year = year_of(grid, column);
	return year != 0
		   ? year + 1 == year_of(grid, other)
		   : cc_word_list_within(words_of(self, CC_WORDS_YEAR_BEFORE), table_cell_at(grid, 0, column)->text);
}

/* 位次 and 上年位次, "Rank 2025" and "Rank 2024": two columns of places, and no third one. */
static bool find_places(struct places *out, const struct search *self, const struct table_grid *grid)
{
	size_t found[2];
	size_t count = 0;
	for (size_t column = 0; column < grid->columns; column++) {
		if (!is_places(self, grid, column))
			continue;
		if (count == 2)
			return false;
		found[count++] = column;
	}
	if (count < 2)
		return false;
	bool first = is_before(self, grid, found[0], found[1]);
	bool second = is_before(self, grid, found[1], found[0]);
	*out = (struct places){.now = found[first ? 1 : 0], .before = found[first ? 0 : 1]};
	return first != second;
}

/* ---- the text ---- */

/* 五位, "three places": a number of places and no place. */
static bool counts_places(const struct search *self, const struct move *move)
{
	struct cc_str view = move->article->text.view;
	size_t end = move->article->text.sentences[move->sentence].span.end;
	const struct cc_word_list *units = words_of(self, CC_WORDS_PLACES_UNIT);
	return cc_word_list_ends(units, cc_str_of_span(view, move->mark)) > 0 ||
	       cc_word_list_begins(units, cc_str_slice(view, move->mark.end, end)) > 0;
}

/* @param ordinal  第九: a place. */
static bool is_move(struct move *move, const struct search *self, bool ordinal)
{
	struct cc_str view = move->article->text.view;
	size_t start = move->article->text.sentences[move->sentence].span.start;
	move->within = move->mark;
	while (move->within.start > start && view.ptr[move->within.start - 1] != ';')
		move->within.start--;
	struct cc_str before = cc_str_trim(cc_str_slice(view, move->within.start, move->mark.start));
	bool up = cc_word_list_ends(words_of(self, CC_WORDS_MOVED_UP), before) > 0;
	move->down = cc_word_list_ends(words_of(self, CC_WORDS_MOVED_DOWN), before) > 0;
	move->from = ordinal && cc_word_list_ends(words_of(self, CC_WORDS_MOVED_FROM), before) > 0;
	return move->from || (!ordinal && up != move->down && counts_places(self, move));
}

static bool read(struct move *out, const struct search *self, const struct cc_article *article, uint32_t sentence,
		 size_t index)
{
	const struct cc_quantity *figure = &article->mentions[sentence].quantities[index];
	bool ordinal = figure->kind == CC_NUMBER_ORDINAL;
	*out = (struct move){.article = article, .sentence = sentence, .value = figure->value, .mark = figure->phrase};
	return (ordinal || cc_quantity_is_exact(figure)) && !figure->is_range && figure->value.exponent >= 0 &&
	       is_move(out, self, ordinal);
}

/* 后退|一|位: a one that no figure was made of. */
static bool read_one(struct move *out, const struct search *self, const struct cc_article *article, uint32_t sentence,
		     size_t at)
{
	const struct cc_str one = CC_STR("一");
	struct cc_str rest = cc_str_slice(article->text.view, at, article->text.sentences[sentence].span.end);
	const struct cc_mentions *mentions = &article->mentions[sentence];
	*out = (struct move){.article = article,
			     .sentence = sentence,
			     .value = cc_decimal_from_int(1),
			     .mark = {.start = at, .end = at + one.len}};
	if (!cc_str_starts(rest, one))
		return false;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (cc_span_overlaps(mentions->quantities[i].phrase, out->mark))
			return false;
	return is_move(out, self, false);
}

/* 五年下来前移两位 */
static bool spans_years(const struct move *move)
{
	const struct cc_mentions *mentions = &move->article->mentions[move->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (cc_span_overlaps(figure->span, move->within) &&
		    cc_str_equal(figure->dimension, CC_STR("duration")) &&
		    cc_decimal_compare(figure->printed, cc_decimal_from_int(1)) > 0)
			return true;
	}
	return false;
}

/* Of the year before at most: 比2022年前移五位 is of another table. */
static bool is_of_other_time(const struct move *move, const struct table_grid *grid)
{
	const struct cc_mentions *mentions = &move->article->mentions[move->sentence];
	int year = grid->article->document.date.year;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (cc_span_overlaps(period->span, move->within) && period->state == CC_PERIOD_RESOLVED &&
		    period->period.start.year + 1 < year)
			return true;
	}
	return spans_years(move);
}

/* Another place of the same row that the words tell is that of another list. */
static bool is_of_other_list(const struct move *move, struct cc_decimal now)
{
	const struct cc_mentions *mentions = &move->article->mentions[move->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (!cc_span_overlaps(figure->span, move->mark) && figure->kind == CC_NUMBER_ORDINAL &&
		    cc_span_overlaps(figure->span, move->within) && cc_decimal_compare(figure->value, now) != 0)
			return true;
	}
	return false;
}

/* ---- the verdict ---- */

static bool agrees(const struct move *move, struct cc_decimal now, struct cc_decimal before)
{
	struct cc_decimal steps;
	if (move->from)
		return cc_decimal_compare(move->value, before) == 0;
	if (cc_decimal_subtract(&steps, move->down ? now : before, move->down ? before : now) != CC_OK)
		return true;
	return cc_decimal_compare(steps, move->value) == 0;
}

/* 从第四位退到|第六位|: the place that a move leads to. NULL: none is told. */
static const struct cc_quantity *place_behind(const struct search *self, const struct move *move)
{
	const struct cc_mentions *mentions = &move->article->mentions[move->sentence];
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (figure->phrase.start < move->mark.end)
			continue;
		struct cc_str words =
		    cc_str_trim(cc_str_slice(move->article->text.view, move->mark.end, figure->phrase.start));
		bool to = cc_word_list_ends(words_of(self, CC_WORDS_MOVED_TO), words) > 0;
		return to && figure->kind == CC_NUMBER_ORDINAL && words.len <= TO_MOST ? figure : NULL;
	}
	return NULL;
}

static bool goes_elsewhere(const struct search *self, const struct move *move, struct cc_decimal now)
{
	const struct cc_quantity *to = place_behind(self, move);
	return to != NULL && cc_decimal_compare(to->value, now) != 0;
}

static bool tell(struct search *self, const struct move *move, const struct table_cell *const cells[2],
		 const struct table_grid *grid, size_t row)
{
	const struct cc_check_input *input = self->work->input;
	struct cc_vec places = cc_vec_new(self->work->arena, sizeof(struct cc_location));
	for (size_t i = 0; i < 2; i++) {
		const struct cc_location place = cc_compose_place(grid->article, cells[i]->span);
		if (!cc_vec_add(&places, &place))
			return false;
	}
	const struct table_order order = {
	    .text = cc_compose_place(move->article, cc_article_reading(move->article, move->mark)),
	    .named = {table_row_head(grid, row), cc_str_of_span(move->article->text.view, move->mark),
		      cells[1]->printed},
	    .message = move->from ? cc_say(input, "{0} comes from {1} in the text, from {2} in the table",
					   "文中{0}此前列{1}，表中此前为 {2}")
				  : cc_say(input, "{0} has moved {1} in the text, in the table it was {2} before",
					   "文中{0}移动{1}，表中此前为 {2}"),
	    .why = cc_say(input, "the places of the table, now and before, make another move",
			  "表中前后两个位次之差与文中不符：请核对"),
	};
	return table_tell_order(self->work, &order, &places);
}

/* It came from where the table has it before, and went to another place than the table's. */
static bool tell_place(struct search *self, const struct move *move, const struct cc_quantity *to,
		       const struct table_grid *grid, struct places at, size_t row)
{
	const struct cc_check_input *input = self->work->input;
	struct cc_vec places = cc_vec_new(self->work->arena, sizeof(struct cc_location));
	const struct table_cell *cell = table_cell_at(grid, row, at.now);
	const struct cc_location place = cc_compose_place(grid->article, cell->span);
	const struct table_order order = {
	    .text = cc_compose_place(move->article, cc_article_reading(move->article, to->phrase)),
	    .named = {table_row_head(grid, row), cc_str_of_span(move->article->text.view, to->phrase), cell->printed},
	    .message =
		cc_say(input, "{0} has come to {1} in the text, to {2} in the table", "文中{0}移到{1}，表中现为 {2}"),
	    .why = cc_say(input, "the place before is the table's, so that one list is meant",
			  "此前位次与表一致，当为同一榜单：请核对"),
	};
	return cc_vec_add(&places, &place) && table_tell_order(self->work, &order, &places);
}

static bool hold_place(struct search *self, const struct move *move, const struct table_grid *grid, struct places at,
		       size_t row)
{
	const struct cc_quantity *to = place_behind(self, move);
	bool kin = move->article == grid->article;
	if (to == NULL || cc_decimal_compare(to->value, table_cell_at(grid, row, at.now)->figure->value) == 0)
		return true;
	if (!kin && !noun_kin_ask(&kin, &self->kin, move->article, grid->article))
		return false;
	return !kin || tell_place(self, move, to, grid, at, row);
}

static bool hold(struct search *self, const struct move *move, const struct table_grid *grid, size_t row)
{
	struct places places;
	bool kin = move->article == grid->article;
	if (!table_is_equal_row(grid, row) || !find_places(&places, self, grid) || is_of_other_time(move, grid))
		return true;
	const struct table_cell *const cells[2] = {table_cell_at(grid, row, places.now),
						   table_cell_at(grid, row, places.before)};
	struct cc_decimal now = cells[0]->figure->value;
	if (move->from && agrees(move, now, cells[1]->figure->value))
		return hold_place(self, move, grid, places, row);
	/* from 21st to 26th, where the table has it fifth: neither is of this list */
	if (move->from && goes_elsewhere(self, move, now))
		return true;
	if (cc_decimal_compare(move->value, cc_decimal_from_int(PLACES_MOST)) > 0 ||
	    agrees(move, now, cells[1]->figure->value) || (!move->from && is_of_other_list(move, now)))
		return true;
	if (!kin && !noun_kin_ask(&kin, &self->kin, move->article, grid->article))
		return false;
	return !kin || tell(self, move, cells, grid, row);
}

/* All tables of which the words name one row. */
static bool hold_rows(struct search *self, const struct move *move)
{
	struct cc_str text = cc_str_of_span(move->article->text.view, move->within);
	for (size_t at = 0; at < text.len; at++) {
		const struct table_row_name *name = NULL;
		while ((name = table_names_next(&self->names, name, text, at)) != NULL) {
			size_t row = 0;
			if (table_names_in(&row, &self->names, name->grid, text) == 1 &&
			    !hold(self, move, name->grid, row))
				return false;
		}
	}
	return true;
}

static bool look_at(struct search *self, const struct cc_article *article, uint32_t sentence)
{
	struct move move;
	struct cc_span span = article->text.sentences[sentence].span;
	for (size_t i = 0; i < article->mentions[sentence].quantity_count; i++)
		if (read(&move, self, article, sentence, i) && !hold_rows(self, &move))
			return false;
	for (size_t at = span.start; at < span.end; at++)
		if (read_one(&move, self, article, sentence, at) && !hold_rows(self, &move))
			return false;
	return true;
}

bool table_check_moves(struct table_work *work)
{
	struct search self = {.work = work};
	if (work->grids.len == 0)
		return true;
	bool ok = table_names_gather(&self.names, work) && noun_kin_new(&self.kin, work->input, work->arena);
	for (size_t i = 0; i < cc_check_focus(work->input) && self.names.rows.len > 0 && ok; i++) {
		const struct cc_article *article = work->input->articles[i];
		for (uint32_t s = 0; s < article->text.sentence_count && ok; s++)
			ok = table_entry_is_cell_text(article, s) || look_at(&self, article, s);
	}
	return ok;
}
