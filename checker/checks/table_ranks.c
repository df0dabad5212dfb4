/* A rank against the table that its figure stands in: 排在第三的是眉坡，经费为98.6亿元, and three rows hold more.
 * Leaves ranks that texts tell of one another to check_ranking.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/noun_kin.h"
#include "checks/ranking.h"
#include "checks/table_entry.h"
#include "checks/table_print.h"

enum { DIGITS_LEAST = 3, ROW_BYTES = 6, RANK_MOST = 20, TOGETHER_MOST = 64 };

/** A figure of a cell, or one of a text with the rank that is told of it. */
struct ranked {
	struct table_entry entry;
	const struct cc_quantity *rank; /* of a text */
	size_t place;
};

struct search {
	struct table_work *work;
	struct ranking_work ranking;
	struct noun_kin kin;
	struct cc_vec all; /* struct ranked */
};

/* Filed under what the figure comes to. */
static bool add(struct search *self, struct ranked ranked)
{
	struct cc_decimal value = ranked.entry.value;
	uint64_t hash = cc_hash_mix(cc_hash_add_field(CC_HASH_START, ranked.entry.unit) ^ (uint64_t)value.coefficient);
	ranked.entry.key = cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent);
	return ranked.entry.digits < DIGITS_LEAST || cc_vec_add(&self->all, &ranked);
}

static bool add_cells(struct search *self, const struct table_grid *grid)
{
	for (size_t row = 1; row < grid->rows; row++)
		for (size_t column = 1; column < grid->columns; column++) {
			struct ranked cell = {.rank = NULL};
			if (row != grid->total_row &&
			    table_entry_of_cell(&cell.entry, self->work->input->rules, grid, row, column) &&
			    !add(self, cell))
				return false;
		}
	return true;
}

/* Whole and small; 0: none. */
static size_t place_of(const struct search *self, const struct cc_article *article, uint32_t sentence,
		       const struct cc_quantity *quantity)
{
	bool rank = ranking_is_rank(&self->ranking, article, sentence, quantity);
	for (size_t place = 1; rank && place <= RANK_MOST; place++)
		if (cc_decimal_compare(quantity->value, cc_decimal_from_int((int64_t)place)) == 0)
			return place;
	return 0;
}

/* 排在第三的是眉坡，经费为98.6亿元: the figure right behind the rank; 眉坡98.6亿元，居第三位: the one right before it,
 * and nothing else is said to be ranked. */
static const struct cc_quantity *figure_of(const struct cc_article *article, uint32_t sentence, size_t index)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	const struct cc_quantity *rank = &mentions->quantities[index];
	struct cc_str view = article->text.view;
	struct cc_str behind = cc_str_slice(view, rank->span.end, article->text.sentences[sentence].span.end);
	struct cc_span clause = ranking_clause_of(article, sentence, rank->span.start);
	size_t verb = ranking_first_cue(mentions, clause);
	if (cc_str_starts(behind, CC_STR("的是")) || cc_str_starts(behind, CC_STR("的为")))
		return index + 1 < mentions->quantity_count ? rank + 1 : NULL;
	bool bare = verb == clause.start && index > 0;
	return bare && (rank - 1)->phrase.end + 1 == clause.start ? rank - 1 : NULL;
}

static bool names_field(const struct cc_article *article, uint32_t sentence, const struct cc_quantity *rank)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span clause = ranking_clause_of(article, sentence, rank->span.start);
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].span.start >= clause.start && mentions->scopes[i].span.end <= rank->span.start)
			return true;
	return false;
}

static bool add_text(struct search *self, const struct cc_article *article)
{
	const struct cc_text *text = &article->text;
	for (uint32_t i = 0; i < text->sentence_count; i++) {
		const struct cc_mentions *mentions = &article->mentions[i];
		for (size_t k = 0; k < mentions->quantity_count && cc_text_is_han(text, i); k++) {
			struct ranked told = {.rank = &mentions->quantities[k],
					      .place = place_of(self, article, i, &mentions->quantities[k])};
			const struct cc_quantity *figure = told.place > 0 ? figure_of(article, i, k) : NULL;
			if (figure != NULL && !names_field(article, i, told.rank) &&
			    table_entry_of_text(&told.entry, article, i, figure) && !add(self, told))
				return false;
		}
	}
	return true;
}

/* How many rows of the column hold more. */
static size_t rows_above(const struct search *self, const struct table_entry *cell)
{
	size_t above = 0;
	for (size_t row = 1; row < cell->grid->rows; row++) {
		struct table_entry other;
		above += row != cell->grid->total_row &&
			 table_entry_of_cell(&other, self->work->input->rules, cell->grid, row, cell->column) &&
			 cc_decimal_compare(other.value, cell->value) > 0;
	}
	return above;
}

/* The row is named in the sentence. Of times and of what is low the least comes first. */
static bool is_wrong(const struct search *self, const struct ranked *text, const struct table_entry *cell)
{
	const struct cc_article *article = text->entry.article;
	struct cc_str words = cc_str_of_span(article->text.view, article->text.sentences[text->entry.sentence].span);
	struct cc_str row = table_label_name(table_row_head(cell->grid, cell->row));
	const struct cc_word_list *upwards = cc_words_of(self->work->input->rules, CC_WORDS_RANKED_UPWARDS);
	bool least =
	    cc_word_list_within(upwards, words) || cc_word_list_within(upwards, table_entry_column_head(cell)->text);
	return row.len >= ROW_BYTES && cc_str_find(words, row, 0) != SIZE_MAX && !least &&
	       rows_above(self, cell) >= text->place;
}

static bool tell(struct search *self, const struct ranked *text, const struct table_entry *cell)
{
	struct table_work *work = self->work;
	struct cc_vec places = cc_vec_new(work->arena, sizeof(struct cc_location));
	struct cc_str above = {0};
	for (size_t row = 1; row < cell->grid->rows; row++) {
		struct table_entry other;
		if (row == cell->grid->total_row ||
		    !table_entry_of_cell(&other, work->input->rules, cell->grid, row, cell->column) ||
		    cc_decimal_compare(other.value, cell->value) <= 0)
			continue;
		above = table_row_head(cell->grid, row);
		struct cc_location place =
		    cc_compose_place(other.article, cc_article_reading(other.article, other.figure->span));
		if (!cc_vec_add(&places, &place))
			return false;
	}
	struct cc_location rank =
	    cc_compose_place(text->entry.article, cc_article_reading(text->entry.article, text->rank->span));
	struct cc_str args[] = {table_row_head(cell->grid, cell->row),
				cc_str_of_span(text->entry.article->text.view, text->rank->phrase), above};
	struct cc_str why = cc_str_from(cc_say(work->input, "as many rows of the table as the rank says hold more",
					       "表中比它大的已有这么多行：请核对名次"));
	struct cc_finding finding = {
	    .check = TABLE_CHECK_ID,
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 800,
	    .message = cc_compose(work->arena,
				  cc_say(work->input, "{0} is {1} in the text, in the table {2} is before it",
					 "文中{0}列{1}，表中{2}排在它前面"),
				  args, sizeof(args) / sizeof(args[0])),
	    .explanation = cc_compose_keep(work->arena, &why, 1, sizeof(why)),
	    .explanation_count = 1,
	};
	if (!cc_vec_add(&places, &rank))
		return false;
	say_set_locations(&finding, &places);
	return finding.message.ptr != NULL && finding.explanation != NULL && cc_vec_add(work->findings, &finding);
}

static bool hold(struct search *self, const struct ranked *text, const struct ranked *cell)
{
	bool kin = text->entry.article == cell->entry.article;
	if (cc_decimal_compare(text->entry.value, cell->entry.value) != 0 || !is_wrong(self, text, &cell->entry))
		return true;
	if (!kin && !noun_kin_ask(&kin, &self->kin, text->entry.article, cell->entry.article))
		return false;
	return !kin || tell(self, text, &cell->entry);
}

static int compare(const void *left, const void *right)
{
	const struct ranked *a = left;
	const struct ranked *b = right;
	if (a->entry.key != b->entry.key)
		return a->entry.key < b->entry.key ? -1 : 1;
	if ((a->rank == NULL) != (b->rank == NULL))
		return a->rank != NULL ? -1 : 1;
	return cc_compose_compare_places(a->entry.article, a->entry.figure->span.start, b->entry.article,
					 b->entry.figure->span.start);
}

/* Texts first, then cells; one finding a rank. */
static bool hold_group(struct search *self, const struct ranked *items, size_t count)
{
	size_t texts = 0;
	while (texts < count && items[texts].rank != NULL)
		texts++;
	for (size_t i = 0; i < texts && count <= TOGETHER_MOST; i++)
		for (size_t k = texts; k < count; k++)
			if (!hold(self, &items[i], &items[k]))
				return false;
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
	return true;
}

bool table_check_ranks(struct table_work *work)
{
	struct search self = {.work = work,
			      .ranking = {.input = work->input, .working = work->arena},
			      .all = cc_vec_new(work->arena, sizeof(struct ranked))};
	if (work->grids.len == 0)
		return true;
	if (!noun_kin_new(&self.kin, work->input, work->arena) || !gather(&self))
		return false;
	struct ranked *items = self.all.items;
	if (self.all.len > 1)
		qsort(items, self.all.len, sizeof(*items), compare);
	for (size_t start = 0, end; start < self.all.len; start = end) {
		for (end = start + 1; end < self.all.len && items[end].entry.key == items[start].entry.key;)
			end++;
		if (!hold_group(&self, items + start, end - start))
			return false;
	}
	return true;
}
