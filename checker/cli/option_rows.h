/* The rows of the option table, for those who read it.
 * Leaves the table to option_rows.c and parsing to options.c. Private to cli/. */
#ifndef CC_CLI_OPTION_ROWS_H
#define CC_CLI_OPTION_ROWS_H

#include "cli/options.h"

enum cc_option_kind { CC_OPTION_FLAG, CC_OPTION_WORD, CC_OPTION_LIST, CC_OPTION_NUMBER };

enum { CC_OPTION_ROWS_MAX = 64, CC_OPTION_NUMBER_MAX = 100000 };

struct cc_option_row {
	struct cc_option option; /* as people are told of it */
	unsigned groups;
	enum cc_option_kind kind;
	size_t offset; /* of the field in struct cc_options */
	bool split;    /* of a list: a,b is two words */
};

extern const struct cc_option_row cc_option_rows[];
extern const size_t cc_option_row_count;

#endif
