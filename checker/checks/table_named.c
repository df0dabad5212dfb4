/* Whether a text's figure is that of a cell: its words name the row and the column.
 * Leaves the values to table_entry.c. */
#include "checks/table_entry.h"
#include "checks/table_print.h"

enum { LABEL_BYTES = 4, ONE_COLUMN = 2 };

/* "421,000 outpatients", "9.78 million tonnes of goods were handled": behind a figure, what it counts, up to the next
 * comma. Han have it before the figure. */
static size_t noun_end(struct cc_str view, size_t at, size_t end)
{
	while (at < end && view.ptr[at] != ',' && view.ptr[at] != ';' && view.ptr[at] != '.' &&
	       (unsigned char)view.ptr[at] < 0x80)
		at++;
	return at;
}

/* From the figure before it in the sentence to what it counts. */
static struct cc_str words_at(const struct table_entry *text)
{
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	struct cc_span sentence = text->article->text.sentences[text->sentence].span;
	size_t start = sentence.start;
	size_t end = sentence.end;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		struct cc_span other = mentions->quantities[i].phrase;
		if (other.end <= text->figure->phrase.start && other.end > start)
			start = other.end;
		if (other.start >= text->figure->span.end && other.start < end)
			end = other.start;
	}
	struct cc_str view = text->article->text.view;
	return cc_str_slice(view, start, noun_end(view, text->figure->span.end, end));
}

static bool holds(struct cc_str words, struct cc_str label)
{
	for (size_t at = 0; at + label.len <= words.len; at++)
		if (cc_str_equal_folded(cc_str_slice(words, at, at + label.len), label))
			return true;
	return false;
}

/* Whether the sentence may speak of the year: it names it, or no other one. "On Friday" is when something was said. */
static bool may_be_of(const struct table_entry *text, int year)
{
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	bool names_other = false;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (period->state != CC_PERIOD_RESOLVED || !cc_date_is_set(period->period.start))
			continue;
		if (period->period.start.year == year)
			return true;
		names_other = names_other || period->period.kind != CC_PERIOD_DAY;
	}
	return !names_other;
}

enum fit { FIT_NOT, FIT_SILENT, FIT_NAMED };

static bool names(struct cc_str words, struct cc_str label)
{
	return label.len >= LABEL_BYTES && holds(words, label);
}

/* How a head goes with what the text says: named there, of a year or total that says nothing against it, or not.
 * "Revenue 2025 (€ million)" names a thing and a year. */
static enum fit fit_of(const struct table_entry *text, struct cc_str words, struct cc_str head, bool is_total)
{
	struct cc_str label = table_label_name(head);
	int year = table_label_cut_year(&label);
	if (year != 0 && !may_be_of(text, year))
		return FIT_NOT;
	if (names(words, label))
		return FIT_NAMED;
	return is_total || (year != 0 && label.len == 0) ? FIT_SILENT : FIT_NOT;
}

/* 商业赞助9700万元: the row's name right before the figure. */
static bool is_beside(const struct table_entry *text, struct cc_str label)
{
	struct cc_str before = cc_str_slice(text->article->text.view, 0, text->figure->phrase.start);
	return label.len >= LABEL_BYTES && cc_str_ends(cc_str_trim(before), label);
}

static bool has_sure_digits(const struct table_entry *text, const struct table_entry *cell)
{
	return text->digits >= TABLE_DIGITS_SURE && cell->digits >= TABLE_DIGITS_SURE;
}

/* A table of one column of figures is all of one thing: 金额（万元）. */
static enum fit fit_of_column(const struct table_entry *text, struct cc_str words, const struct table_entry *cell,
			      bool is_sure)
{
	bool is_total = table_column_is(cell->grid, cell->column, CC_WORDING_TABLE_TOTAL);
	struct cc_str row = table_label_name(table_entry_row_head(cell)->text);
	bool is_only = cell->grid->columns == ONE_COLUMN && (has_sure_digits(text, cell) || is_beside(text, row));
	return fit_of(text, words, table_entry_column_head(cell)->text, is_total || is_sure || is_only);
}

/* Heads that the text names, or a total of so many digits that no other figure has them by chance. */
bool table_entry_is_named(const struct table_entry *text, const struct table_entry *cell)
{
	struct cc_str words = words_at(text);
	bool is_total = cell->row == cell->grid->total_row;
	bool is_sure = is_total && (cell->finding != SIZE_MAX || has_sure_digits(text, cell));
	enum fit row = fit_of(text, words, table_entry_row_head(cell)->text, is_total);
	enum fit column = fit_of_column(text, words, cell, is_sure);
	return row != FIT_NOT && column != FIT_NOT &&
	       (row == FIT_NAMED || column == FIT_NAMED || is_sure ||
		names(words, table_label_name(table_entry_corner(cell)->text)));
}
