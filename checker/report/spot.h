/* Places as people and programs see them: source bytes, line, column, the words as printed.
 * Leaves cutting them for a terminal to excerpt.h. */
#ifndef CC_REPORT_SPOT_H
#define CC_REPORT_SPOT_H

#include "base/utf8.h"
#include "model/article.h"

/** A place of an article. `text` and `sentence` borrow from the document. */
struct cc_spot {
	struct cc_span source; /* source offsets */
	size_t line;	       /* from 1 */
	size_t column;	       /* from 1, in code points */
	size_t end_line;
	size_t end_column;
	struct cc_str text;	/* the words of the place: in plain text the source's bytes, otherwise the reading's */
	struct cc_str sentence; /* the same for the sentence around it, at most CC_SPOT_SENTENCE bytes */
	struct cc_span mark;	/* where `text` lies in `sentence` */
};

enum { CC_SPOT_SENTENCE = 4096 };

/** Looks places of one article up; cheap where each is asked for after the one before it. */
struct cc_spotter {
	const struct cc_article *article;
	struct cc_lines lines; /* made on the first step back */
	struct cc_arena *arena;
	bool lone_returns; /* somewhere in the source CR alone ends a line */
	size_t at;	   /* source offset of the line and column below */
	size_t line;
	size_t column;
	size_t line_start;     /* source offset */
	size_t mark_piece;     /* of the document's map, where the last mark was found, ... */
	size_t sentence_piece; /* ... and the last sentence */
};

/** @param arena  Borrowed as long as the spotter is used: for the index of lines. */
struct cc_spotter cc_spotter_new(const struct cc_article *article, struct cc_arena *arena);

/**
 * The place of reading[mark) within reading[sentence).
 * @return CC_OK or CC_ERR_NOMEM. O(distance to the place asked for before) until a place before it is asked for, O(log
 * n) then.
 */
enum cc_status cc_spotter_find(struct cc_spot *out, struct cc_spotter *spotter, struct cc_span mark,
			       struct cc_span sentence);

/** The place of source[span), which is no part of the reading: its words stand alone. @return and cost as
 * cc_spotter_find. */
enum cc_status cc_spotter_find_source(struct cc_spot *out, struct cc_spotter *spotter, struct cc_span span);

/** A place in the source alone. All from 1. */
struct cc_point {
	size_t line;
	size_t column;	    /* in code points */
	size_t byte_column; /* in bytes of UTF-8; a BOM counts, as it lies in the file */
};

/** Where byte `source` (a source offset) is. @return and cost as cc_spotter_find. */
enum cc_status cc_spotter_point(struct cc_point *out, struct cc_spotter *spotter, size_t source);

#endif
