/* NDJSON records of documents, as ../shared/contracts says: one a line, a bad one never ends the stream.
 * Leaves the content of a record to read/reader.h. The only user of jansson. */
#ifndef CC_READ_RECORDS_H
#define CC_READ_RECORDS_H

#include "read/reader.h"

/** One record, ready for cc_read_document. `id` is set also for a bad record where it could be read. */
struct cc_record {
	struct cc_str id;
	struct cc_read_input input;
};

/**
 * Parse one line (without LF).
 * @return CC_OK; CC_ERR_SYNTAX, CC_ERR_ENCODING, CC_ERR_LIMIT with err->text for the error line; CC_ERR_NOMEM.
 *         out->id is the record's id, or "line N" from `number` where there is none.
 */
enum cc_status cc_record_parse(struct cc_record *out, struct cc_str line, size_t number, struct cc_arena *arena,
			       struct cc_error *err);

#endif
