/* What is to be told of remarks and ledgers: what is wrong, and what is of no use any more.
 * Leaves deciding about findings to settle.h. */
#ifndef CC_PIPELINE_SETTLE_TELL_H
#define CC_PIPELINE_SETTLE_TELL_H

#include "pipeline/settle.h"

/** Where mistakes of a ledger go. */
struct cc_ledger_problem cc_settle_problem(const struct claimcheck *engine);

/** Tell about remarks whose words mean nothing. */
void cc_settle_tell_wrong(const struct cc_settlement *settlement);

#endif
