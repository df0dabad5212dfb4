/* Who has the most, against a table: 芦汀县起降点最多, where three rows hold more; "Fisheries used the most data".
 * Leaves ranks told with their figure to table_ranks.c, places that two texts give to check_ranking.c. */
#include "base/ascii.h"
#include "checks/ranking/ranking_places.h"
#include "checks/shared/wording_edges.h"
#include "checks/table/table_names.h"
#include "checks/table/table_print.h"
#include "checks/table/table_search.h"

/* A place that a text says somebody holds: 最多, the second-largest. */
struct claim {
	const struct cc_article *article;
	uint32_t sentence;
	int rank;
	struct cc_str degree;  /* 多, largest; empty: 居首位 */
	struct cc_span mark;   /* view offsets: the words for the place */
	struct cc_span within; /* the part of the sentence that names whom it is of */
	const struct table_grid *grid;
	size_t row;
};

struct search {
	struct table_work *work;
	struct noun_kin kin;
	struct table_names names;
};

static struct cc_str view_of(const struct claim *claim)
{
	return claim->article->text.view;
}

static const struct cc_word_list *words_of(const struct search *self, enum cc_words words)
{
	return cc_words_of(self->work->input->rules, words);
}

/* ---- what is named ---- */

/* 增速（%）, Growth: how much more, and not how much. */
static bool is_growth(const struct search *self, const struct table_grid *grid, size_t column)
{
	return cc_word_list_within(words_of(self, CC_WORDS_GROWTH_HEADS), table_cell_at(grid, 0, column)->text);
}

/* ---- the verdict ---- */

/* The cells of the column that hold more than the row's. @return how many; 0 where one of the rows has no figure. */
static size_t rows_above(struct cc_vec *places, struct cc_str *above, const struct search *self,
			 const struct claim *claim, size_t column)
{
	struct table_entry own;
	const struct cc_ruleset *rules = self->work->input->rules;
	size_t count = 0;
	if (!table_entry_of_cell(&own, rules, claim->grid, claim->row, column))
		return 0;
	for (size_t row = 1; row < claim->grid->rows; row++) {
		struct table_entry other;
		if (row == claim->row || !table_is_equal_row(claim->grid, row))
			continue;
		if (!table_entry_of_cell(&other, rules, claim->grid, row, column))
			return 0;
		if (cc_decimal_compare(other.value, own.value) <= 0)
			continue;
		const struct cc_location place = table_entry_place(&other);
		*above = table_row_head(claim->grid, row);
		if (places != NULL)
			(void)cc_vec_add(places, &place); /* it keeps that it failed */
		count++;
	}
	return count;
}

static bool is_figures(const struct table_grid *grid, size_t column)
{
	for (size_t row = 1; row < grid->rows; row++)
		if (table_is_equal_row(grid, row) && table_cell_at(grid, row, column)->content != TABLE_FIGURE)
			return false;
	return true;
}

/* Starts 2024 and Starts 2025: of two columns that the words name, both are to say so. */
static bool says_no(const struct search *self, const struct claim *claim, size_t column)
{
	struct cc_str above;
	return rows_above(NULL, &above, self, claim, column) >= (size_t)claim->rank;
}

/* The column that the words name; 0: none, or two that do not say one thing. What grows fastest is asked of growth. */
static size_t column_in(const struct search *self, const struct claim *claim, struct cc_str words)
{
	bool growth = cc_word_list_has(words_of(self, CC_WORDS_GROWS_MOST), claim->degree);
	size_t found = 0;
	for (size_t column = 1; column < claim->grid->columns; column++) {
		bool named =
		    growth ? is_growth(self, claim->grid, column) : table_names_column(words, claim->grid, column);
		if (!named || !is_figures(claim->grid, column))
			continue;
		if (found != 0 && (!says_no(self, claim, found) || !says_no(self, claim, column)))
			return 0;
		found = column;
	}
	return found;
}

/* 要论智能算力，漠桥市最高: the clause before may name it where nothing of the clause itself does. */
static size_t named_column(const struct search *self, const struct claim *claim)
{
	size_t column = column_in(self, claim, cc_str_of_span(view_of(claim), claim->within));
	struct cc_span before = {.start = claim->within.start, .end = claim->within.start};
	if (column != 0 || before.end == 0)
		return column;
	before.end--;
	before.start = cc_article_clause_at(claim->article, claim->sentence, before.end > 0 ? before.end - 1 : 0).start;
	bool inside = before.start >= claim->article->text.sentences[claim->sentence].span.start;
	return inside && before.start < before.end ? column_in(self, claim, cc_str_of_span(view_of(claim), before)) : 0;
}

/* 第一大贸易伙伴 of a table of 贸易伙伴: what no column is named for is wrong where all of them say so. */
static size_t any_column(const struct search *self, const struct claim *claim)
{
	const struct table_grid *grid = claim->grid;
	struct cc_str kind = table_cell_at(grid, 0, 0)->text;
	struct cc_str behind = cc_str_slice(view_of(claim), claim->mark.start, claim->within.end);
	struct cc_str above;
	size_t found = 0;
	if (!table_names_label(behind, kind) || !cc_word_list_has(words_of(self, CC_WORDS_LARGE), claim->degree))
		return 0;
	for (size_t column = 1; column < grid->columns; column++) {
		if (is_growth(self, grid, column) || table_column_is_percent(grid, column) || !is_figures(grid, column))
			continue;
		if (rows_above(NULL, &above, self, claim, column) < (size_t)claim->rank)
			return 0;
		found = column;
	}
	return found;
}

/* @param column  That the words name: what it holds of the row, and of `places` above it. */
static bool tell(struct search *self, const struct claim *claim, size_t column, struct cc_vec *places,
		 struct cc_str above)
{
	const struct cc_check_input *input = self->work->input;
	struct cc_span mark = {.start = claim->within.start, .end = claim->mark.end};
	const struct table_order order = {
	    .text = cc_compose_place(claim->article, cc_article_reading(claim->article, mark)),
	    .named = {table_row_head(claim->grid, claim->row), cc_str_of_span(view_of(claim), claim->mark), above},
	    .message = cc_say(input, "{0} is “{1}” in the text, in the table {2} is before it",
			      "文中{0}“{1}”，表中{2}排在它前面"),
	    .why = cc_say(input, "rows of the table hold more: check who comes first", "表中有比它大的：请核对名次"),
	};
	struct table_entry own;
	(void)table_entry_of_cell(&own, input->rules, claim->grid, claim->row, column);
	const struct cc_location place = table_entry_place(&own);
	return cc_vec_add(places, &place) && table_tell_order(self->work, &order, places);
}

static bool hold(struct search *self, const struct claim *claim)
{
	struct cc_str above = {0};
	struct cc_vec places = cc_vec_new(self->work->arena, sizeof(struct cc_location));
	bool kin = claim->article == claim->grid->article;
	size_t column = named_column(self, claim);
	column = column != 0 ? column : any_column(self, claim);
	if (column == 0 || rows_above(&places, &above, self, claim, column) < (size_t)claim->rank)
		return true;
	if (places.failed)
		return false;
	if (!kin && !noun_kin_ask(&kin, &self->kin, claim->article, claim->grid->article))
		return false;
	return !kin || tell(self, claim, column, &places, above);
}

/* ---- what texts say ---- */

/* Of the year before at most: 三季度最多 and 2019年最多 are of another table. */
static bool is_of_other_time(const struct claim *claim, const struct table_grid *grid)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	int year = grid->article->document.date.year;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (period->span.start < claim->within.start || period->span.end > claim->within.end ||
		    period->state != CC_PERIOD_RESOLVED || period->now)
			continue;
		int own = period->period.start.year;
		if (period->period.kind != CC_PERIOD_YEAR || (own != year && own != year - 1))
			return true;
	}
	return false;
}

/* 山区县中最多, 前三位中最高: of some of them; 四个区县里最多 is of all. */
static bool is_of_some(const struct search *self, const struct claim *claim)
{
	struct cc_str before = cc_str_slice(view_of(claim), claim->within.start, claim->mark.start);
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	if (!cc_word_list_within(words_of(self, CC_WORDS_OF_SOME), before))
		return false;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		if (figure->span.start < claim->within.start || figure->span.end > claim->mark.start)
			continue;
		size_t rows = 0;
		for (size_t row = 1; row < claim->grid->rows; row++)
			rows += table_is_equal_row(claim->grid, row);
		if (cc_decimal_compare(figure->value, cc_decimal_from_int((int64_t)rows)) == 0)
			return false;
	}
	return true;
}

static bool is_fact(const struct search *self, const struct claim *claim)
{
	const struct cc_mentions *mentions = &claim->article->mentions[claim->sentence];
	struct cc_str words = cc_str_of_span(view_of(claim), claim->within);
	for (size_t i = 0; i < mentions->cue_count; i++)
		if (mentions->cues[i].kind == CC_CUE_TARGET || mentions->cues[i].kind == CC_CUE_FORECAST ||
		    mentions->cues[i].kind == CC_CUE_HYPOTHETICAL)
			return false;
	return !cc_word_list_within(words_of(self, CC_WORDS_NO_PLACE), words);
}

/* All tables with a row that the stretch names, each once. */
static bool hold_rows(struct search *self, struct claim *claim, bool *found)
{
	struct cc_str text = cc_str_of_span(view_of(claim), claim->within);
	for (size_t at = 0; at < text.len; at++) {
		const struct table_row_name *name = NULL;
		while ((name = table_names_next(&self->names, name, text, at)) != NULL) {
			*found = true;
			claim->grid = name->grid;
			if (table_names_in(&claim->row, &self->names, claim->grid, text) == 1 &&
			    !is_of_other_time(claim, claim->grid) && !is_of_some(self, claim) && !hold(self, claim))
				return false;
		}
	}
	return true;
}

/* The clause, or all from the stop before it where the clause itself names no row. */
static bool hold_claim(struct search *self, struct claim *claim)
{
	struct cc_str view = view_of(claim);
	size_t start = claim->article->text.sentences[claim->sentence].span.start;
	bool found = false;
	claim->within = cc_article_clause_at(claim->article, claim->sentence, claim->mark.start);
	if (!is_fact(self, claim))
		return true;
	if (!hold_rows(self, claim, &found))
		return false;
	if (found)
		return true;
	while (claim->within.start > start && view.ptr[claim->within.start - 1] != ';')
		claim->within.start--;
	return hold_rows(self, claim, &found);
}

/* 起降点最多96个, 最多时, 最多的一天: how many at most, or when. */
static bool is_limit(const struct search *self, const struct claim *claim)
{
	struct cc_str behind = cc_str_slice(view_of(claim), claim->mark.end, view_of(claim).len);
	return behind.len > 0 && (cc_ascii_is_digit(behind.ptr[0]) ||
				  cc_word_list_begins(words_of(self, CC_WORDS_AT_MOST_BEHIND), behind) > 0);
}

/* 居首位, 排名第一 */
static size_t first_place_end(const struct search *self, const struct ranking_search *ranking, size_t at)
{
	struct cc_str rest = ranking_text(ranking, at, ranking->within.end);
	struct cc_str behind = cc_wording_trim_start(self->work->input->rules, CC_WORDING_LEADS, rest);
	return ranking->within.end - behind.len;
}

/* The place that begins at `at`; rank 0: none. */
static void read_han(struct claim *out, const struct search *self, const struct ranking_search *ranking, size_t at)
{
	size_t end = at;
	out->degree = ranking_superlative_at(&out->rank, &end, ranking, at);
	out->mark = (struct cc_span){.start = at, .end = end};
	if (out->degree.len == 0 && cc_str_starts(ranking_text(ranking, at, ranking->within.end), CC_STR("居"))) {
		out->mark.end = first_place_end(self, ranking, at);
		out->rank = out->mark.end > at;
		return;
	}
	bool more = cc_word_list_has(words_of(self, CC_WORDS_TABLE_UPWARDS), out->degree);
	out->rank = more && !is_limit(self, out) ? out->rank : 0;
}

static void read_english(struct claim *out, const struct search *self, const struct ranking_search *ranking, size_t at)
{
	struct cc_str word = ranking_word_at(ranking, at);
	bool begins = at == 0 || !cc_ascii_is_letter(ranking->article->text.view.ptr[at - 1]);
	bool more = begins && cc_word_list_has(words_of(self, CC_WORDS_TABLE_UPWARDS), word);
	size_t start = at;
	out->rank = more ? ranking_english_rank(&start, ranking, at) : 0;
	out->degree = word;
	out->mark = (struct cc_span){.start = start, .end = at + word.len};
}

static bool look_at(struct search *self, const struct cc_article *article, uint32_t sentence)
{
	struct ranking_work places = {.input = self->work->input, .working = self->work->arena};
	struct ranking_search ranking = {.work = &places,
					 .article = article,
					 .sentence = sentence,
					 .within = article->text.sentences[sentence].span};
	bool han = cc_text_is_han(&article->text, sentence);
	for (size_t at = ranking.within.start; at < ranking.within.end; at++) {
		struct claim claim = {.article = article, .sentence = sentence};
		(han ? read_han : read_english)(&claim, self, &ranking, at);
		if (claim.rank > 0 && !hold_claim(self, &claim))
			return false;
	}
	return true;
}

bool table_check_most(struct table_work *work)
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
