/* From a request to the list of documents to read.
 * Leaves walking folders to read/files.h and reading to stage.h. */
#ifndef CC_PIPELINE_INPUTS_H
#define CC_PIPELINE_INPUTS_H

#include "base/vec.h"
#include "pipeline/engine.h"
#include "pipeline/stage.h"

/**
 * List the inputs of `request`: drafts first, then the corpus without what is a draft already; each file once, whatever
 * names lead to it. With request->records the paths are taken as they are and stand for files of records.
 * @param out         vector of struct cc_input, appended.
 * @param incomplete  Set where a path could not be looked at (told to the engine's user).
 * @return CC_OK; CC_ERR_USAGE (told: a bad date); CC_ERR_NOMEM.
 */
enum cc_status cc_inputs_list(struct cc_vec *out, bool *incomplete, const struct claimcheck *engine,
			      const struct claimcheck_request *request, struct cc_arena *arena);

/** Where the list is empty and nothing was told yet, say so and set *incomplete: silence must not look like agreement.
 */
void cc_inputs_require(const struct cc_vec *inputs, bool *incomplete, const struct claimcheck *engine);

/**
 * The lines of a whole file of records as inputs; blank lines are none.
 * @param out  vector of struct cc_input, appended; they borrow `bytes` and `file`.
 */
enum cc_status cc_inputs_records(struct cc_vec *out, const struct cc_input *file, struct cc_str bytes);

#endif
