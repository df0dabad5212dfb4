/* Where what is wrong in a ledger is told.
 * Leaves deciding about findings to settle.h. */
#ifndef CC_PIPELINE_SETTLE_TELL_H
#define CC_PIPELINE_SETTLE_TELL_H

#include "pipeline/settle.h"

/** Where mistakes of a ledger go. */
struct cc_ledger_problem cc_settle_problem(const struct claimcheck *engine);

#endif
