/* What the files on parts and their sum share: a run of parts, what they add up to, and how a wrong sum is told.
 * Leaves when a run is all of its whole to arithmetic_parts.c. Private to checks/. */
#ifndef CC_CHECKS_ARITHMETIC_PARTS_H
#define CC_CHECKS_ARITHMETIC_PARTS_H

#include "checks/arithmetic/arithmetic.h"

enum { ARITHMETIC_PARTS_LEAST = 2 };

/** Parts of one unit in a row: figures first .. last of the sentence. */
struct arithmetic_parts {
	size_t first;
	size_t last;
};

/** What may stand between two parts of a list, and what no list of parts holds. */
#define ARITHMETIC_BETWEEN_PARTS                                                                                       \
	(CC_PIECE_WORD(FILL) | CC_PIECE_WORD(IS) | CC_PIECE_WORD(AND) | CC_PIECE_WORD(OF) | CC_PIECE_WORD(SHARE) |     \
	 CC_PIECE_WORD(OVERLAP) | CC_PIECE_PERIOD | CC_PIECE_COMMA | CC_PIECE_LISTING | CC_PIECE_OTHER)
#define ARITHMETIC_NO_PARTS                                                                                            \
	(CC_PIECE_WORD(OPEN_LIST) | CC_PIECE_WORD(OF_WHICH) | CC_PIECE_WORD(EACH) | CC_PIECE_WORD(STOCK) |             \
	 CC_PIECE_WORD(RISE) | CC_PIECE_WORD(FALL) | CC_PIECE_WORD(YOY) | CC_PIECE_WORD(BALANCE))

/** Whether the two are of one unit, and sizes. */
bool arithmetic_can_add(const struct cc_quantity *a, const struct cc_quantity *b);

/** What the parts allow together, and the sum of what is printed. @return CC_OK, CC_ERR_RANGE. */
enum cc_status arithmetic_sum_of(struct cc_interval *out, struct cc_decimal *printed, const struct arithmetic *work,
				 struct arithmetic_parts parts);

/** Whether the total is the sum but for a power of ten: 总产能42万吉瓦时，其中18、16和8吉瓦时. */
bool arithmetic_is_other_scale(struct cc_decimal sum, struct cc_decimal total);

/** What a sum must meet: a count of things is neither rounded nor cut. */
struct cc_interval arithmetic_total_of(const struct arithmetic *work, size_t total);

/** The run of parts that begins behind the figure `total`. O(pieces). */
struct arithmetic_parts arithmetic_parts_behind(const struct arithmetic *work, size_t total);

/** Whether the parts make a figure before them, another than `total`: 受理2846件，审结2611件，其中…. O(figures). */
bool arithmetic_is_sum_of_earlier(const struct arithmetic *work, struct arithmetic_parts parts, size_t total);

/** "16 in full, three in part and one is not": a one that no figure was made of, behind `whole`. O(bytes). */
bool arithmetic_counts_one(const struct arithmetic *work, size_t whole);

/** Whether the sentence says no more of parts behind the figure. O(pieces). */
bool arithmetic_ends_sentence(const struct arithmetic *work, size_t figure);

/** Whether the sentence of a part, or the one before, tells what the parts make up: 户籍人口112635人，其中….
 * O(figures). */
bool arithmetic_is_told_total(const struct arithmetic *work, size_t part, struct cc_decimal sum);

/** Tell that the parts make `sum`. @return false when out of memory. */
bool arithmetic_report_sum(struct arithmetic *work, struct arithmetic_parts parts, size_t total, struct cc_decimal sum,
			   enum cc_severity severity);

/** 学校120所，其中小学60所、初中40所、高中30所: parts need not be all, but they cannot be more.
 * @return false when out of memory. */
bool arithmetic_check_parts(struct arithmetic *work, size_t total);

#endif
