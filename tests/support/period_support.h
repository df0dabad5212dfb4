/* Periods of one sentence against what its words say, row by row.
 * Leaves the rows to the tests of extract/. */
#ifndef CC_TEST_PERIOD_SUPPORT_H
#define CC_TEST_PERIOD_SUPPORT_H

#include <stddef.h>

struct cc_period_row {
	const char *text;
	const char
	    *expected; /* "words=start/end", "@" behind an instant, "?" one without its year (year 1), "^" 同期 */
};

/** Assert one row. @param date  The document's, "" for none. */
void cc_period_check(const struct cc_period_row *row, const char *date);

#endif
