/* From the bytes of a file to UTF-8: BOM, validation, UTF-16 by its NULs, then a guess; bad bytes replaced and noted.
 * Leaves guessing and iconv to charset.h, blocks to the readers. */
#ifndef CC_READ_ENCODING_H
#define CC_READ_ENCODING_H

#include "base/arena.h"
#include "base/error.h"
#include "base/vec.h"

/** A file as UTF-8. */
struct cc_decoded {
	struct cc_str text;	/* a BOM in UTF-8 is kept; the arena's */
	struct cc_str encoding; /* "UTF-8", "GB18030", "UTF-16LE", ... */
	size_t bad_bytes;	/* bytes (of the file) that became U+FFFD */
	struct cc_vec notes;	/* struct cc_read_note: the first few, then one that counts the rest */
};

/**
 * @param charset  ptr NULL: find out.
 * @return CC_OK; CC_ERR_ENCODING with one line that says what the bytes look like (err->at is the caller's);
 *         CC_ERR_LIMIT; CC_ERR_NOMEM. O(bytes).
 */
enum cc_status cc_decode(struct cc_decoded *out, struct cc_str bytes, struct cc_str charset, struct cc_arena *arena,
			 struct cc_error *err);

#endif
