/* From a document's reading text to its normalised view with sentences and clauses.
 * Leaves finding figures to extract/. */
#ifndef CC_TEXT_NORMALISE_H
#define CC_TEXT_NORMALISE_H

#include "base/arena.h"
#include "base/error.h"
#include "model/document.h"
#include "model/text.h"

/** Fold and segment. All memory is the arena's. @return CC_OK or CC_ERR_NOMEM. O(bytes). */
enum cc_status cc_text_make(struct cc_text *out, const struct cc_document *document, struct cc_arena *arena);

#endif
