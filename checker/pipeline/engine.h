/* What an engine is inside, and how a call tells its user something.
 * Leaves what calls do with it to run.c, stream.c and describe.c. */
#ifndef CC_PIPELINE_ENGINE_H
#define CC_PIPELINE_ENGINE_H

#include "base/alloc.h"
#include "base/arena.h"
#include "base/error.h"
#include "claimcheck/claimcheck.h"
#include "extract/extract.h"
#include "ruleset/ruleset.h"

struct claimcheck {
	struct cc_alloc memory; /* a copy of the caller's */
	struct cc_ruleset *rules;
	struct cc_arena *arena; /* of what follows */
	struct cc_str shipped;	/* folders of the rules; ptr NULL: none */
	struct cc_str project;
	struct cc_str *paths; /* further packs and folders of packs */
	size_t path_count;
	const struct cc_period_index *periods; /* of extract/, made once for all documents */
	enum cc_language language;
	void (*diagnose)(void *context, const struct claimcheck_diagnostic *diagnostic);
	void *diagnose_context;
};

/** Hand `error` to the user's diagnose function. Call from the thread of the request only. */
void cc_engine_tell(const struct claimcheck *engine, enum claimcheck_severity severity, const struct cc_error *error);

/** Where the memory of these settings comes from: the caller's allocator, or the C library. */
struct cc_alloc cc_engine_memory(const struct claimcheck_settings *settings);

/** The public status for an internal one. */
enum claimcheck_status cc_engine_status(enum cc_status status);

#endif
