/* A figure of a text or of a table's cell, in its unit, so that the two can be held together.
 * Leaves which of them are to table_text.c. Private to checks/. */
#ifndef CC_CHECKS_TABLE_ENTRY_H
#define CC_CHECKS_TABLE_ENTRY_H

#include "checks/table/table.h"

/* A figure of a text, of a cell, or what the parts of a total make. */
struct table_entry {
	uint64_t key;	       /* of its digits and unit */
	int digits;	       /* as printed */
	struct cc_str unit;    /* code; empty: none, or what is counted */
	struct cc_str counted; /* code of that: 人, 人次; empty: not told */
	struct cc_str noun;    /* of a cell: crowns of "million crowns", which no pack knows; empty: none */
	const struct cc_article *article;
	const struct cc_quantity *figure; /* of a sum: the total's */
	struct cc_decimal value;	  /* in its unit, without zeros at the end: 987 10^4 of 9,870 under 千吨 */
	uint32_t sentence;		  /* of a text */
	const struct table_grid *grid;	  /* NULL: of a text */
	size_t row, column;
	size_t finding;			/* of a sum; SIZE_MAX for all others */
	const struct cc_quantity *rank; /* of a text, where one is told of the figure (table_ranks.c) */
	size_t place;			/* what it comes to */
};

enum { TABLE_DIGITS_SURE = 4 }; /* of a total: no other figure has them by chance */

const struct table_cell *table_entry_row_head(const struct table_entry *cell);
const struct table_cell *table_entry_column_head(const struct table_entry *cell);

/** Cargo (million tonnes) | 2024 | 2025: what all figures of the table are. */
const struct table_cell *table_entry_corner(const struct table_entry *cell);

/** The figure of a cell, in the unit that it or its heads name. @return false where there is none. O(units). */
bool table_entry_of_cell(struct table_entry *out, const struct cc_ruleset *rules, const struct table_grid *grid,
			 size_t row, size_t column);

/** Give the cell another value, as its unit would have it printed. @return false where it is too large. */
bool table_entry_print(struct table_entry *cell, const struct cc_ruleset *rules, struct cc_decimal printed);

/** A figure of a text. @return false for ranges, 约 and its like, and ordinals. */
bool table_entry_of_text(struct table_entry *out, const struct cc_article *article, uint32_t sentence,
			 const struct cc_quantity *figure);

/** 1,248人次 is no 1,284人. */
bool table_entry_counts_other(const struct table_entry *text, const struct table_entry *cell);

/** Another cell of the row or column prints what the text does: the text means that one. O(cells of both). */
bool table_entry_is_of_other_cell(const struct cc_ruleset *rules, const struct table_entry *text,
				  const struct table_entry *cell);

/** Both bound to one metric: value-conflict compares them. O(log claims). */
bool table_entry_is_ruled(const struct table_entry *text, const struct table_entry *cell);

/** Whether the words right before the text's figure are the cell's row, and of all cells of the row it can only be this
 * one: 最佳导演120万元 beside a row of 最佳导演 with one cell under 万元, or with one of the year that the sentence
 * names. */
bool table_entry_is_pinned(const struct cc_ruleset *rules, const struct table_entry *text,
			   const struct table_entry *cell);

/** Whether the words around the text's figure name the cell's row and column, as far as these name anything. */
bool table_entry_is_named(const struct cc_ruleset *rules, const struct table_entry *text,
			  const struct table_entry *cell);

/** Whether the text's figure is that of another article's cell but for two digits exchanged: the words around it name
 * the row, wholly or by half, and neither article prints the other figure. O(bytes * rows + figures). */
bool table_entry_is_retold(const struct cc_ruleset *rules, const struct table_entry *text,
			   const struct table_entry *cell);

#endif
