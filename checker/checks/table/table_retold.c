/* Whether a figure of a text is a cell's with two digits exchanged: "on the Hollin Sound run only 83.8 per cent were",
 * and 88.3 in the row Skarra–Hollin Sound. Leaves figures whose row and column the text names to table_named.c. */
#include "base/ascii.h"
#include "checks/noun/noun_retold.h"
#include "checks/table/table_entry.h"
#include "checks/table/table_names.h"
#include "checks/table/table_print.h"

enum { DIGITS_TELLING = 100, DIGITS_OF_RATE = 10, WORD_LEAST = 3, HAN_LEAST = 6 };

/* ---- figures that no other place of the two articles prints ---- */

static cc_u128 digits_of(const struct cc_quantity *figure)
{
	return cc_decimal_bare(figure->printed).coefficient;
}

/* At whatever scale: 3.86 million is 3,860 under thousand. */
static bool prints_digits(const struct cc_article *article, const struct cc_quantity *figure)
{
	const cc_u128 digits = digits_of(figure);
	for (size_t i = 0; i < article->text.sentence_count; i++)
		for (size_t k = 0; k < article->mentions[i].quantity_count; k++) {
			const struct cc_quantity *other = &article->mentions[i].quantities[k];
			if (other != figure && digits_of(other) == digits)
				return true;
		}
	return false;
}

static bool are_exchanged(const struct table_entry *text, const struct table_entry *cell)
{
	bool rate = cc_str_equal(text->unit, CC_STR("%"));
	return noun_swapped(text->value, cell->value) &&
	       digits_of(text->figure) >= (cc_u128)(rate ? DIGITS_OF_RATE : DIGITS_TELLING);
}

/* ---- the row that the text speaks of ---- */

static size_t word_end(struct cc_str text, size_t at)
{
	while (at < text.len && cc_ascii_is_letter(text.ptr[at]))
		at++;
	return at;
}

static bool has_word(struct cc_str text, struct cc_str word)
{
	for (size_t at = 0, end; at < text.len; at = end + 1) {
		end = word_end(text, at);
		if (cc_str_equal_folded(cc_str_slice(text, at, end), word))
			return true;
	}
	return false;
}

/* How many words of the name the text says, where these are half of them: Leith Wynd of Leith Wynd–Skarra. */
static size_t said_words(struct cc_str text, struct cc_str name)
{
	size_t all = 0;
	size_t said = 0;
	for (size_t at = 0, end; at < name.len; at = end + 1) {
		end = word_end(name, at);
		const struct cc_str word = cc_str_slice(name, at, end);
		all += word.len >= WORD_LEAST;
		said += word.len >= WORD_LEAST && has_word(text, word);
	}
	return said * 2 >= all ? said : 0;
}

static size_t said_of(const struct cc_ruleset *rules, const struct table_grid *grid, size_t row, struct cc_str text)
{
	struct cc_str name =
	    table_names_bare(cc_words_of(rules, CC_WORDS_PLACE_TAILS), table_label_name(table_row_head(grid, row)));
	if (name.len == 0 || !table_is_equal_row(grid, row))
		return 0;
	if ((unsigned char)name.ptr[0] < 0x80)
		return said_words(text, name);
	return name.len >= HAN_LEAST && cc_str_find(text, name, 0) != SIZE_MAX ? name.len : 0;
}

/* The one row that the text says more of than of all others; 0: none. */
static size_t row_of(const struct cc_ruleset *rules, const struct table_grid *grid, struct cc_str text)
{
	size_t most = 0;
	size_t found = 0;
	for (size_t row = 1; row < grid->rows; row++) {
		const size_t said = said_of(rules, grid, row, text);
		if (said > 0 && said >= most) {
			found = said > most ? row : 0;
			most = said;
		}
	}
	return found;
}

/* From the figure before to this one, and on to the next mark or figure. */
struct around {
	struct cc_str before;
	struct cc_str behind;
};

static struct around around(const struct table_entry *text)
{
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	const struct cc_str view = text->article->text.view;
	struct cc_span span = text->article->text.sentences[text->sentence].span;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_span other = mentions->quantities[i].phrase;
		if (other.end <= text->figure->phrase.start && other.end > span.start)
			span.start = other.end;
		if (other.start >= text->figure->phrase.end && other.start < span.end)
			span.end = other.start;
	}
	size_t end = text->figure->phrase.end;
	while (end < span.end && view.ptr[end] != ',' && view.ptr[end] != ';')
		end++;
	return (struct around){.before = cc_str_slice(view, span.start, text->figure->phrase.start),
			       .behind = cc_str_slice(view, text->figure->phrase.end, end)};
}

/* The nearest words that name one: those before the figure, those behind it, the sentence, the one before. */
static size_t row_told(const struct cc_ruleset *rules, const struct table_entry *text, const struct table_grid *grid)
{
	const struct cc_text *all = &text->article->text;
	const struct around near = around(text);
	const struct cc_sentence *sentence = &all->sentences[text->sentence];
	size_t row = row_of(rules, grid, near.before);
	if (row == 0)
		row = row_of(rules, grid, near.behind);
	if (row == 0)
		row = row_of(rules, grid, cc_str_of_span(all->view, sentence->span));
	if (row == 0 && text->sentence > 0 && sentence[-1].block == sentence->block)
		row = row_of(rules, grid, cc_str_of_span(all->view, sentence[-1].span));
	return row;
}

bool table_entry_is_retold(const struct cc_ruleset *rules, const struct table_entry *text,
			   const struct table_entry *cell)
{
	/* what the cell's article says of it in words, too, is held against the text as words are */
	return text->article != cell->article && are_exchanged(text, cell) &&
	       row_told(rules, text, cell->grid) == cell->row && !prints_digits(cell->article, text->figure) &&
	       !prints_digits(text->article, cell->figure) && !prints_digits(cell->article, cell->figure);
}
