/* What one document's way through the stages has to say to the user.
 * Leaves handing it on to engine.h. */
#ifndef CC_PIPELINE_TELL_H
#define CC_PIPELINE_TELL_H

#include "pipeline/engine.h"
#include "pipeline/stage.h"

/** Tell why a document failed, or one line for what its reader noted, and one where a pattern met its limit. */
void cc_tell_slot(const struct claimcheck *engine, const struct cc_slot *slot);

#endif
