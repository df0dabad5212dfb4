/* What writing baselines and writing decisions share.
 * Leaves the lines of a ledger to project/ledger.h. */
#ifndef CC_PIPELINE_LEDGERS_H
#define CC_PIPELINE_LEDGERS_H

#include "pipeline/engine.h"
#include "project/ledger.h"

/** A ledger read apart from any run. @param out  Entries in `arena`. @return CC_OK; CC_ERR_USAGE (told: it cannot be
 * read, or a line is wrong); CC_ERR_NOMEM. */
enum cc_status cc_ledgers_read(struct cc_ledger *out, const struct claimcheck *engine, const char *path,
			       struct cc_arena *arena);

/** Hand a ledger of these entries to the sink. @return CLAIMCHECK_OK, CLAIMCHECK_STOPPED, CLAIMCHECK_ERR_NOMEM. */
enum claimcheck_status cc_ledgers_send(struct cc_vec *entries, enum claimcheck_ledger ledger,
				       const struct claimcheck_sink *sink);

#endif
