/* One form of words that put two or three figures into relation, and the table of them.
 * Leaves the recomputation to the judges of arithmetic.h. Private to checks/. */
#ifndef CC_CHECKS_ARITHMETIC_ROWS_H
#define CC_CHECKS_ARITHMETIC_ROWS_H

#include "checks/arithmetic/arithmetic.h"

enum { ARITHMETIC_ROLES = 3 };

/** What a figure is of the case, see struct arithmetic_case. */
enum arithmetic_role { ARITHMETIC_BASE, ARITHMETIC_VALUE, ARITHMETIC_STATED };

struct arithmetic_row {
	enum arithmetic_role roles[ARITHMETIC_ROLES];
	size_t figures;
	uint64_t before; /* required before the first figure, within its clause; 0: nothing */
	uint64_t not_before;
	struct cc_gap gaps[ARITHMETIC_ROLES - 1];
	arithmetic_judge judge;
	enum cc_severity severity;
};

/** In the order in which they are tried: the first one that fits and knows is it. */
extern const struct arithmetic_row arithmetic_rows[];
extern const size_t arithmetic_row_count;

#endif
