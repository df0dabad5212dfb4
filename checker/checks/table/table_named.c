/* Whether a text's figure is that of a cell: its words name the row and the column.
 * Leaves the values to table_entry.c. */
#include "checks/table/table_entry.h"
#include "checks/table/table_names.h"
#include "checks/table/table_print.h"

#include "base/ascii.h"

enum { LABEL_BYTES = 4, ROW_BYTES = 6, ONE_COLUMN = 2, LABEL_MOST = 48 };

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

/* "420 more than in 2024", "than in any year since 2008", 比2024年: a year that the figure is only held against. */
static bool is_compared(const struct table_entry *text, struct cc_span period)
{
	static const char *const words[] = {"than in ", "than in any year since ", "since ", "than ", "比", "较"};
	struct cc_str before = cc_str_slice(text->article->text.view, 0, period.start);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_ends(before, cc_str_from(words[i])))
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
		names_other = names_other || (period->period.kind != CC_PERIOD_DAY && !is_compared(text, period->span));
	}
	return !names_other;
}

enum fit { FIT_NEVER, FIT_NOT, FIT_SILENT, FIT_NAMED };

static bool names(struct cc_str words, struct cc_str label)
{
	return label.len >= LABEL_BYTES && holds(words, label);
}

/* The name of a row as texts say it: 澜口 of 澜口市. */
static struct cc_str bare_row(const struct cc_ruleset *rules, const struct table_grid *grid, size_t row)
{
	return table_names_bare(cc_words_of(rules, CC_WORDS_PLACE_TAILS),
				table_label_name(table_row_head_cell(grid, row)->text));
}

/* How a head goes with what the text says: named there, of a year or total that says nothing against it, or not.
 * "Revenue 2025 (€ million)" names a thing and a year. */
static enum fit fit_of(const struct table_entry *text, struct cc_str words, struct cc_str head, bool is_total)
{
	struct cc_str label = table_label_name(head);
	int year = table_label_cut_year(&label);
	if (year != 0 && !may_be_of(text, year))
		return FIT_NEVER;
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

/* The title of the table's article, 2025年…总结, or its first line. */
static bool is_year_of_title(const struct cc_article *article, int year)
{
	enum { OPENING = 90 };
	char digits[CC_DATE_SPACE];
	struct cc_str view = article->text.view;
	struct cc_str text = cc_date_text(digits, (struct cc_date){.year = (int16_t)year, .month = 1, .day = 1});
	struct cc_str head = cc_str_slice(view, 0, view.len < OPENING ? view.len : OPENING);
	return cc_str_find(head, cc_str_slice(text, 0, sizeof("2025") - 1), 0) != SIZE_MAX;
}

/* Whether the sentence is of the cell's time: of the year at the column's head, which it names; of a column without
 * one it names none, or that of the table's article. */
static bool is_of_time(const struct table_entry *text, const struct table_entry *cell)
{
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	struct cc_str label = table_label_name(table_entry_column_head(cell)->text);
	int year = table_label_cut_year(&label);
	bool named = year == 0;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *period = &mentions->periods[i];
		if (is_compared(text, period->span) || period->period.kind == CC_PERIOD_DAY)
			continue;
		if (period->state != CC_PERIOD_RESOLVED || !cc_date_is_set(period->period.start))
			return false;
		int told = period->period.start.year;
		if (year == 0 ? !is_year_of_title(cell->article, told) : told != year)
			return false;
		named = true;
	}
	return named;
}

bool table_entry_is_pinned(const struct cc_ruleset *rules, const struct table_entry *text,
			   const struct table_entry *cell)
{
	struct cc_str row = table_label_name(table_entry_row_head(cell)->text);
	if (row.len < ROW_BYTES || !is_beside(text, row) || !is_of_time(text, cell))
		return false;
	for (size_t i = 1; i < cell->grid->columns; i++) {
		struct table_entry other;
		if (i != cell->column && table_entry_of_cell(&other, rules, cell->grid, cell->row, i) &&
		    cc_str_equal(other.unit, text->unit) && !table_entry_counts_other(text, &other) &&
		    is_of_time(text, &other))
			return false;
	}
	return true;
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

/* 60岁及以上 is 60岁以上. */
static struct cc_str without_joint(struct cc_str label, char space[LABEL_MOST])
{
	size_t joint = cc_str_find(label, CC_STR("及以"), 0);
	if (joint == SIZE_MAX || label.len > LABEL_MOST)
		return label;
	size_t len = 0;
	for (size_t i = 0; i < label.len; i++)
		if (i < joint || i >= joint + CC_STR("及").len)
			space[len++] = label.ptr[i];
	return (struct cc_str){.ptr = space, .len = len};
}

static size_t last_of(struct cc_str words, struct cc_str label)
{
	size_t last = 0;
	for (size_t at = 0; at + label.len <= words.len; at++)
		if (cc_str_equal_folded(cc_str_slice(words, at, at + label.len), label))
			last = at + 1;
	return last;
}

/* 激光雷达组件收入9.51亿元，同比增长61%，毛利率35.8%: of all rows of the table it is the last one that the sentence has
 * named before the figure. */
static bool is_topic(const struct cc_ruleset *rules, const struct table_entry *text, const struct table_entry *cell)
{
	char space[LABEL_MOST];
	size_t start = text->article->text.sentences[text->sentence].span.start;
	struct cc_str words = cc_str_slice(text->article->text.view, start, text->figure->phrase.start);
	size_t best = 0;
	size_t row = SIZE_MAX;
	for (size_t i = 1; i < cell->grid->rows; i++) {
		struct cc_str label = without_joint(bare_row(rules, cell->grid, i), space);
		size_t at = label.len >= ROW_BYTES ? last_of(words, label) : 0;
		if (at > best) {
			best = at;
			row = i;
		}
	}
	return row == cell->row;
}

/* "at 30 °C it took apart 83.4 percent": the head of a row is a figure itself, the last one of its unit before. */
static bool names_figure(const struct table_entry *text, const struct table_entry *cell)
{
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	const struct table_cell *head = table_entry_row_head(cell);
	struct cc_str unit = table_label_unit(table_entry_corner(cell)->text);
	const struct cc_quantity *last = NULL;
	if (head->content != TABLE_FIGURE || unit.len == 0)
		return false;
	for (size_t i = 0; i < mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &mentions->quantities[i];
		struct cc_str printed = table_printed_unit(text->article->text.view, figure);
		if (figure->span.end <= text->figure->phrase.start && cc_str_equal(cc_str_trim(printed), unit))
			last = figure;
	}
	return last != NULL && cc_decimal_compare(last->printed, head->figure->printed) == 0;
}

/* Figures of one article's text and table are of one thing, where both are in one unit and the row is named. Rates of
 * many things are told of one row: 反渗透膜国产化率42.1% is no 毛利率. */
static bool is_of_one_article(const struct table_entry *text, const struct table_entry *cell)
{
	bool measured = text->unit.len > 0 && !cc_str_equal(text->unit, CC_STR("%"));
	return text->article == cell->article && cc_str_equal(text->unit, cell->unit) &&
	       (measured || (text->unit.len == 0 && text->digits >= TABLE_DIGITS_SURE) ||
		cell->grid->columns == ONE_COLUMN);
}

/* Whether the text's sentence prints a cell, with three digits at least: fewer are the same by chance. */
static bool prints(const struct table_entry *text, const struct table_cell *cell)
{
	enum { DIGITS_THREE = 100 };
	const struct cc_mentions *mentions = &text->article->mentions[text->sentence];
	if (cell->content != TABLE_FIGURE || cc_decimal_normalise(cell->figure->printed).coefficient < DIGITS_THREE)
		return false;
	for (size_t i = 0; i < mentions->quantity_count; i++)
		if (cc_decimal_compare(mentions->quantities[i].printed, cell->figure->printed) == 0)
			return true;
	return false;
}

/* "… sold 28,700 tickets, and Restored sold 23,300.": no noun stands behind the figure, which says what was said. */
static bool leaves_noun_out(const struct table_entry *text)
{
	struct cc_str behind =
	    cc_str_slice(text->article->text.view, text->figure->span.end, text->article->text.view.len);
	return text->counted.len == 0 &&
	       (behind.len == 0 ||
		(!cc_ascii_is_letter(behind.ptr[0]) && (unsigned char)behind.ptr[0] < 0x80 && behind.ptr[0] != ' '));
}

/* "Restored, with 226 films, sold 23,300": of the row another cell; "Fisheries have 214 users, Research 157": of the
 * column the cell of another row that the sentence names. */
static bool stands_by_cells(const struct table_entry *text, const struct table_entry *cell)
{
	struct cc_str sentence =
	    cc_str_of_span(text->article->text.view, text->article->text.sentences[text->sentence].span);
	if (!leaves_noun_out(text))
		return false;
	for (size_t i = 1; i < cell->grid->columns; i++)
		if (i != cell->column && prints(text, table_cell_at(cell->grid, cell->row, i)))
			return true;
	for (size_t i = 1; i < cell->grid->rows; i++)
		if (i != cell->row && prints(text, table_cell_at(cell->grid, i, cell->column)) &&
		    names(sentence, table_label_name(table_cell_at(cell->grid, i, 0)->text)))
			return true;
	return false;
}

/* Whether the text's figure is in the unit of the cell's column, as far as that says which column it is: by a unit of a
 * measure, or by the noun that stands behind the figure. */
static bool prints_unit(const struct table_entry *text, const struct table_entry *cell)
{
	struct cc_str behind =
	    cc_str_slice(text->article->text.view, text->figure->span.end, text->article->text.view.len);
	bool noun = cell->noun.len > 0 && cc_str_starts(cc_str_trim(behind), cell->noun);
	return noun ||
	       (text->unit.len > 0 && !cc_str_equal(text->unit, CC_STR("%")) && cc_str_equal(text->unit, cell->unit));
}

/* "The Horn contract is put at 2,830 million marks": of the columns of the table one alone is in such a unit. */
static bool is_only_one_of_unit(const struct table_entry *text, const struct table_entry *cell)
{
	struct cc_str unit = table_label_unit(table_entry_column_head(cell)->text);
	size_t same = 0;
	for (size_t i = 1; i < cell->grid->columns; i++)
		same += cc_str_equal(table_label_unit(table_cell_at(cell->grid, 0, i)->text), unit);
	return unit.len > 0 && same == 1 && prints_unit(text, cell);
}

/* Heads that the text names, or a total of so many digits that no other figure has them by chance. */
bool table_entry_is_named(const struct cc_ruleset *rules, const struct table_entry *text,
			  const struct table_entry *cell)
{
	struct cc_str words = words_at(text);
	bool is_total = cell->row == cell->grid->total_row;
	/* 1,540 readers and 5,140 students are of different things, whatever their digits */
	bool is_sure = is_total && (cell->finding != SIZE_MAX || (has_sure_digits(text, cell) && text->unit.len > 0));
	bool is_long = is_total && has_sure_digits(text, cell);
	enum fit row = fit_of(text, words, table_entry_row_head(cell)->text, is_total);
	enum fit column = fit_of_column(text, words, cell, is_sure || is_long);
	if (row == FIT_NOT && (names(words, bare_row(rules, cell->grid, cell->row)) || is_topic(rules, text, cell) ||
			       names_figure(text, cell)))
		row = FIT_NAMED;
	/* 采了256份, and a head 样品（份）; 84.09分, and a head 总分 */
	bool counted = text->counted.len > 0 &&
		       (cc_str_equal(text->counted, cell->counted) ||
			cc_str_ends(table_label_name(table_entry_column_head(cell)->text), text->counted));
	if (column == FIT_NOT && row == FIT_NAMED &&
	    (counted || is_of_one_article(text, cell) || stands_by_cells(text, cell) ||
	     is_only_one_of_unit(text, cell)))
		column = FIT_SILENT;
	return row >= FIT_SILENT && column >= FIT_SILENT &&
	       (row == FIT_NAMED || column == FIT_NAMED || is_sure ||
		names(words, table_label_name(table_entry_corner(cell)->text)));
}
