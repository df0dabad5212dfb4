/* A rank against the table that its figure stands in: 排在第三的是眉坡，经费为98.6亿元, and three rows hold more.
 * Leaves ranks that texts tell of one another to check_ranking.c. */
#include "base/hash.h"
#include "checks/ranking/ranking.h"
#include "checks/table/table_print.h"
#include "checks/table/table_search.h"

enum { DIGITS_LEAST = 3, ROW_BYTES = 6, RANK_MOST = 20 };

/* Filed under what the figure comes to. */
static bool add(struct table_search *self, struct table_entry entry)
{
	struct cc_decimal value = entry.value;
	uint64_t hash = cc_hash_mix(cc_hash_add_field(CC_HASH_START, entry.unit) ^ (uint64_t)value.coefficient);
	entry.key = cc_hash_mix(hash ^ (uint64_t)(uint32_t)value.exponent);
	return entry.digits < DIGITS_LEAST || cc_vec_add(&self->entries, &entry);
}

static bool add_cell(struct table_search *self, struct table_entry cell)
{
	return cell.row == cell.grid->total_row || add(self, cell);
}

/* 排在第三的是眉坡，经费为98.6亿元: the figure right behind the rank; 眉坡98.6亿元，居第三位: the one right before it,
 * and nothing else is said to be ranked. */
static const struct cc_quantity *figure_of(const struct cc_ruleset *rules, const struct cc_article *article,
					   uint32_t sentence, size_t index)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	const struct cc_quantity *rank = &mentions->quantities[index];
	struct cc_str view = article->text.view;
	struct cc_str behind = cc_str_slice(view, rank->span.end, article->text.sentences[sentence].span.end);
	struct cc_span clause = cc_article_clause_at(article, sentence, rank->span.start);
	size_t verb = ranking_first_cue(mentions, clause);
	if (cc_word_list_begins(cc_words_of(rules, CC_WORDS_RANK_HOLDER), behind) > 0)
		return index + 1 < mentions->quantity_count ? rank + 1 : NULL;
	struct cc_str told = cc_str_of_span(view, clause);
	bool verb_first =
	    verb == clause.start || cc_word_list_begins(cc_words_of(rules, CC_WORDS_RANK_LINKS), told) > 0;
	bool bare = verb_first && index > 0;
	return bare && (rank - 1)->phrase.end + 1 == clause.start ? rank - 1 : NULL;
}

/* 全省吞吐量前四位如下: the sentence right before a table of the article says what its rows are of. */
static bool is_field_of_table(const struct cc_article *article, struct cc_str field)
{
	const struct cc_text *text = &article->text;
	for (uint32_t i = 1; i < text->sentence_count; i++) {
		bool first = table_entry_is_cell_text(article, i) && !table_entry_is_cell_text(article, i - 1);
		if (first && cc_str_find(cc_str_of_span(text->view, text->sentences[i - 1].span), field, 0) != SIZE_MAX)
			return true;
	}
	return false;
}

static bool names_field(const struct cc_article *article, uint32_t sentence, const struct cc_quantity *rank)
{
	const struct cc_mentions *mentions = &article->mentions[sentence];
	struct cc_span clause = cc_article_clause_at(article, sentence, rank->span.start);
	for (size_t i = 0; i < mentions->scope_count; i++)
		if (mentions->scopes[i].span.start >= clause.start &&
		    mentions->scopes[i].span.end <= rank->span.start &&
		    !is_field_of_table(article, cc_str_of_span(article->text.view, mentions->scopes[i].span)))
			return true;
	return false;
}

static bool add_text(struct table_search *self, const struct cc_article *article, uint32_t sentence, size_t index)
{
	struct table_entry told;
	const struct cc_quantity *rank = &article->mentions[sentence].quantities[index];
	const struct ranking_work ranking = {.input = self->work->input, .working = self->work->arena};
	bool han = cc_text_is_han(&article->text, sentence);
	size_t place = han ? ranking_place_of(&ranking, article, sentence, rank, RANK_MOST) : 0;
	const struct cc_quantity *figure =
	    place > 0 ? figure_of(self->work->input->rules, article, sentence, index) : NULL;
	if (figure == NULL || names_field(article, sentence, rank) ||
	    !table_entry_of_text(&told, article, sentence, figure))
		return true;
	told.rank = rank;
	told.place = place;
	return add(self, told);
}

/* The cells of the rows of the column that hold more. @param name  Set to the last one's. */
static bool add_rows_above(struct cc_vec *places, struct cc_str *name, const struct table_search *self,
			   const struct table_entry *cell)
{
	for (size_t row = 1; row < cell->grid->rows; row++) {
		struct table_entry other;
		if (row == cell->grid->total_row ||
		    !table_entry_of_cell(&other, self->work->input->rules, cell->grid, row, cell->column) ||
		    cc_decimal_compare(other.value, cell->value) <= 0)
			continue;
		const struct cc_location place = table_entry_place(&other);
		*name = table_row_head(cell->grid, row);
		if (!cc_vec_add(places, &place))
			return false;
	}
	return true;
}

/* The row is named in the sentence. Of times and of what is low the least comes first. */
static bool is_of_row(const struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	struct cc_str words =
	    cc_str_of_span(text->article->text.view, text->article->text.sentences[text->sentence].span);
	struct cc_str row = table_label_name(table_row_head(cell->grid, cell->row));
	const struct cc_word_list *upwards = cc_words_of(self->work->input->rules, CC_WORDS_RANKED_UPWARDS);
	bool least =
	    cc_word_list_within(upwards, words) || cc_word_list_within(upwards, table_entry_column_head(cell)->text);
	return row.len >= ROW_BYTES && cc_str_find(words, row, 0) != SIZE_MAX && !least;
}

/* @param places  Of the rows that hold more, the last of them called `above`. */
static bool tell(struct table_search *self, const struct table_entry *text, const struct table_entry *cell,
		 struct cc_vec *places, struct cc_str above)
{
	const struct cc_check_input *input = self->work->input;
	const struct cc_article *article = text->article;
	const struct table_order order = {
	    .text = cc_compose_place(article, cc_article_reading(article, text->rank->span)),
	    .named = {table_row_head(cell->grid, cell->row), cc_str_of_span(article->text.view, text->rank->phrase),
		      above},
	    .message = cc_say(input, "{0} is {1} in the text, in the table {2} is before it",
			      "文中{0}列{1}，表中{2}排在它前面"),
	    .why = cc_say(input, "as many rows of the table as the rank says hold more",
			  "表中比它大的已有这么多行：请核对名次"),
	};
	const struct cc_location own = table_entry_place(cell);
	return cc_vec_add(places, &own) && table_tell_order(self->work, &order, places);
}

static bool hold(struct table_search *self, const struct table_entry *text, const struct table_entry *cell)
{
	bool kin = false;
	struct cc_str above = {0};
	struct cc_vec places = cc_vec_new(self->work->arena, sizeof(struct cc_location));
	if (cc_decimal_compare(text->value, cell->value) != 0 || !is_of_row(self, text, cell))
		return true;
	if (!add_rows_above(&places, &above, self, cell))
		return false;
	if (places.len < text->place)
		return true;
	return table_search_are_kin(&kin, self, text, cell) && (!kin || tell(self, text, cell, &places, above));
}

bool table_check_ranks(struct table_work *work)
{
	static const struct table_holding holding = {.file_cell = add_cell, .file_text = add_text, .hold = hold};
	return table_search_run(work, &holding, NULL);
}
