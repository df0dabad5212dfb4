/* Base64 as records carry it.
 * Leaves what the bytes mean to encoding.h. */
#ifndef CC_READ_BASE64_H
#define CC_READ_BASE64_H

#include "base/arena.h"
#include "base/error.h"

/** Decode RFC 4648 base64; blanks and line ends within are skipped, padding may be missing.
 *  @return CC_OK, CC_ERR_SYNTAX (*bad_at says where), CC_ERR_NOMEM. */
enum cc_status cc_base64_decode(struct cc_str *out, struct cc_str text, struct cc_arena *arena, size_t *bad_at);

#endif
