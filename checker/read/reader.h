/* From the bytes of a file to a document: one file a format, chosen by a table.
 * Leaves walking folders to read/files.h and records to read/records.h. */
#ifndef CC_READ_READER_H
#define CC_READ_READER_H

#include "base/arena.h"
#include "base/error.h"
#include "model/document.h"
#include "read/front_matter.h"

/** What is to be read. */
struct cc_read_input {
	struct cc_str path;	  /* for the document and for its file-name date; "-" with the name it shall have */
	struct cc_str bytes;	  /* the file, any known encoding; borrowed during the call only */
	struct cc_str media_type; /* ptr NULL: by file name and content */
	struct cc_str charset;	  /* ptr NULL: by BOM, validation, uchardet */
	struct cc_str title;	  /* ptr NULL: from the text */
	struct cc_date date;	  /* unset: from front matter, text, file name */
	enum cc_role role;
};

/** One input format. Each is one file and one row in readers.def. */
struct cc_reader {
	const char *id;		       /* "plain", "markdown", "html" */
	const char *media_type;	       /* "text/plain" */
	const char *const *extensions; /* without dot, NULL-terminated */
	const char *title;
	/** document->source, path, encoding are set; fills reading, to_source, blocks, joins, title. */
	enum cc_status (*read)(struct cc_document *document, struct cc_arena *arena, struct cc_error *err);
	/** What the source says of itself at its head; NULL: cc_front_matter_read. */
	struct cc_front_matter (*head)(struct cc_str source);
	/** The charset that undecoded bytes name, ptr NULL where they do not; NULL: they never do. */
	struct cc_str (*charset)(struct cc_str bytes);
	/** Whether bytes without a telling name are of this format; NULL: that cannot be seen. */
	bool (*begins)(struct cc_str bytes);
};

/** All readers, NULL-terminated, in the order of readers.def. */
extern const struct cc_reader *const cc_readers[];

/** The reader that claims the extension of a path, in any case. @return NULL where none does. */
const struct cc_reader *cc_reader_of_path(struct cc_str path);

/**
 * Convert, choose a reader, read, find title and date.
 * @param out   All its memory is the arena's.
 * @return CC_OK (also with bad bytes: those are counted and noted); CC_ERR_ENCODING (binary: NUL bytes, no text);
 *         CC_ERR_LIMIT; CC_ERR_NOMEM. O(bytes).
 */
enum cc_status cc_read_document(struct cc_document *out, const struct cc_read_input *input, struct cc_arena *arena,
				struct cc_error *err);

#endif
