/* Figures of texts held against cells of tables: one way of gathering, filing and pairing them.
 * Leaves which figures, which keys and what is wrong to table_text.c, table_beside.c and table_ranks.c. Private to
 * checks/. */
#ifndef CC_CHECKS_TABLE_SEARCH_H
#define CC_CHECKS_TABLE_SEARCH_H

#include "checks/noun/noun_kin.h"
#include "checks/table/table_entry.h"

struct table_search;

/** What is held against what. All return false when out of memory. */
struct table_holding {
	/** Append a cell's figure with its key, or leave it out. */
	bool (*file_cell)(struct table_search *self, struct table_entry cell);
	/** The same of a figure of a text, by its index in the sentence. */
	bool (*file_text)(struct table_search *self, const struct cc_article *article, uint32_t sentence, size_t index);
	/** Append what neither a cell nor a text prints; NULL: nothing. */
	bool (*file_more)(struct table_search *self);
	/** Hold a figure of a text against a cell with the same key. */
	bool (*hold)(struct table_search *self, const struct table_entry *text, const struct table_entry *cell);
};

struct table_search {
	struct table_work *work;
	const struct table_holding *holding;
	struct noun_kin kin;
	struct cc_vec entries;		 /* struct table_entry */
	const struct table_entry *cells; /* while pairs are held: all with their key */
	size_t cell_count;
	struct cc_vec *told; /* the holding's own; NULL: it has none */
};

/** Gather, file and hold. @param told  May be NULL. O(n log n) in figures, and nothing where there are no tables. */
bool table_search_run(struct table_work *work, const struct table_holding *holding, struct cc_vec *told);

/** Whether both are of one article, or of two that tell one story. O(1), mostly. */
bool table_search_are_kin(bool *kin, struct table_search *self, const struct table_entry *text,
			  const struct table_entry *cell);

/** A text that gives a row another place than the table does. */
struct table_order {
	struct cc_location text;
	struct cc_str named[3]; /* {0} the row, {1} what the text says of it, {2} a row that holds more */
	const char *message;
	const char *why;
};

/** Tell it. @param places  Of the rows that hold more; the text's joins them. @return false when out of memory. */
bool table_tell_order(struct table_work *work, const struct table_order *order, struct cc_vec *places);

/** Where the figure stands. */
struct cc_location table_entry_place(const struct table_entry *entry);

/** Whether the sentence is a cell of a table. */
bool table_entry_is_cell_text(const struct cc_article *article, uint32_t sentence);

#endif
