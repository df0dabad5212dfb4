/* A document as a reader hands it on: its bytes, its reading text in blocks, and where each byte came from.
 * Leaves folding and sentences to model/text.h. */
#ifndef CC_MODEL_DOCUMENT_H
#define CC_MODEL_DOCUMENT_H

#include "model/date.h"
#include "model/map.h"

enum cc_block_kind {
	CC_BLOCK_PARAGRAPH,
	CC_BLOCK_HEADING,
	CC_BLOCK_LIST_ITEM,
	CC_BLOCK_QUOTATION,
	CC_BLOCK_TABLE_CELL,
	CC_BLOCK_CODE /* shown, never read for figures */
};

/** A run of the reading text that belongs together; sentences never cross blocks. */
struct cc_block {
	enum cc_block_kind kind;
	int level;	     /* heading 1-6; nesting of lists and quotations; 0 where there is none */
	struct cc_span text; /* reading offsets */
	uint32_t table;	     /* table cells: which table (from 1), row and column (from 0) */
	uint32_t row;
	uint32_t column;
	bool header; /* a table cell of the head row */
};

/** A line end of the source that was taken out because the sentence goes on behind it. */
struct cc_join {
	size_t at;	 /* reading offset of the first byte behind the join */
	uint32_t blanks; /* blank lines between the parts: 0 a line broken, more a page */
};

/** Something the reader has to say about the source (bad bytes, ...): shown by cli/, counted in the summary. */
struct cc_read_note {
	size_t source; /* byte offset */
	struct cc_str text;
};

enum cc_role { CC_ROLE_CORPUS, CC_ROLE_DRAFT };

/** Where a document's date was taken from; later ones are weaker. */
enum cc_date_origin { CC_DATE_NONE, CC_DATE_GIVEN, CC_DATE_FRONT_MATTER, CC_DATE_TEXT, CC_DATE_FILE_NAME };

/** All memory belongs to the document's arena. Immutable once read. */
struct cc_document {
	struct cc_str path; /* as given on the command line, or the record's id */
	struct cc_str title;
	bool title_apart;	    /* given by front matter or record, not found in the text */
	struct cc_str media_type;   /* "text/plain", "text/markdown" */
	struct cc_str encoding;	    /* "UTF-8", "GB18030", ... of the file */
	struct cc_date date;	    /* the day it speaks from; a month or year alone: its last day, see date_span */
	struct cc_period date_span; /* the day, month or year as it was given */
	struct cc_span date_line;   /* reading offsets of the block that says it; empty where none of the text does */
	enum cc_date_origin date_origin;
	enum cc_role role;
	struct cc_str source;  /* the file as UTF-8; source offsets point here */
	struct cc_str reading; /* without markup, broken lines joined; blocks end with LF; reading offsets point here */
	struct cc_map to_source; /* reading -> source */
	const struct cc_block *blocks;
	size_t block_count;
	const struct cc_join *joins; /* sorted by `at` */
	size_t join_count;
	const struct cc_read_note *notes;
	size_t note_count;
	size_t bad_bytes; /* replaced by U+FFFD */
};

#endif
