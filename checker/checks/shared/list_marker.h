/* Small whole numbers as lists write them, and the markers that open their items: 一、 （二） 3. 一是 第二， Third,
 * Leaves what follows from a row of markers to enumeration_rows.c. Private to checks/. */
#ifndef CC_CHECKS_LIST_MARKER_H
#define CC_CHECKS_LIST_MARKER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/** Largest number that a list has. */
enum { CC_LIST_NUMBER_MAX = 40 };

enum cc_list_style {
	CC_LIST_HAN,	       /* 一、 */
	CC_LIST_HAN_BRACKET,   /* (一) */
	CC_LIST_DIGIT,	       /* 1. 1、 */
	CC_LIST_DIGIT_BRACKET, /* (1) 1) */
	CC_LIST_CIRCLE,	       /* ① */
	CC_LIST_CHAPTER,       /* 第一章 */
	CC_LIST_SECTION,       /* 第二节 */
	CC_LIST_PART,	       /* 第三部分 */
	CC_LIST_INLINE,	       /* 1. inside a block */
	CC_LIST_SHI,	       /* 一是 一要 */
	CC_LIST_DI,	       /* 第一，第二是 */
	CC_LIST_ORDINAL,       /* First, Secondly, */
	CC_LIST_STYLES
};

struct cc_list_marker {
	enum cc_list_style style;
	int number;	     /* 1 .. CC_LIST_NUMBER_MAX */
	struct cc_span span; /* the marker as printed */
};

/** A number of 1 to CC_LIST_NUMBER_MAX at `at`, in digits, Han numerals or English words. @return bytes; 0: none. */
size_t cc_list_number(int *out, struct cc_str text, size_t at);

/** The number that ends at `end`: the 六大 of 六大场景 read backwards. @return its first byte; SIZE_MAX: none. */
size_t cc_list_number_before(int *out, struct cc_str text, size_t from, size_t end);

/** A marker at the start of a block: 一、 1. 第一章, and all that may stand inside one. */
bool cc_list_marker_of_block(struct cc_list_marker *out, struct cc_str text, size_t at);

/** A marker at the start of a clause: 一是 第一， (1) ① First, */
bool cc_list_marker_of_clause(struct cc_list_marker *out, struct cc_str text, size_t at);

#endif
