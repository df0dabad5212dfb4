/* What `extract` prints of one document, line by line: quantities, claims, sentences, text, mentions.
 * Leaves which documents and their order to pipeline/stream.c. */
#ifndef CC_REPORT_EXTRACTS_H
#define CC_REPORT_EXTRACTS_H

#include "model/article.h"
#include "report/writer.h"

/** How far a document must have been taken for a kind of extraction. */
enum cc_extract_need { CC_NEED_READING, CC_NEED_TEXT, CC_NEED_MENTIONS, CC_NEED_CLAIMS };

/** The language of explanations, and names of what belongs to the ruleset, which this room does not know. */
struct cc_extract_names {
	enum cc_language language;
	struct cc_str (*scope)(const struct cc_scope *scope);
	struct cc_str (*metric)(const struct cc_metric *metric);
};

/** For programs; a line an item for people; a block an item that tells how it was read. */
enum cc_extract_format { CC_EXTRACT_NDJSON, CC_EXTRACT_TEXT, CC_EXTRACT_EXPLAIN };

struct cc_extraction;

/** One thing that can be extracted. */
struct cc_extract_kind {
	const char *id;
	const char *title;
	enum cc_extract_need need;
	uint32_t mentions; /* of CC_NEED_MENTIONS: which, bits of enum cc_mention_kind */
	enum cc_status (*each)(struct cc_extraction *extraction); /* emit all of one article */
};

extern const struct cc_extract_kind cc_extract_kinds[];
extern const size_t cc_extract_kind_count;

/** The kind with this id, or NULL. */
const struct cc_extract_kind *cc_extract_kind_find(struct cc_str id);

/**
 * Append the lines of one article.
 * @param count  Set to the number of lines.
 * @param arena  Scratch.
 * @return CC_OK or CC_ERR_NOMEM (also where the buffer failed). O(document + lines).
 */
enum cc_status cc_extract_write(struct cc_buf *out, size_t *count, const struct cc_extract_kind *kind,
				enum cc_extract_format format, const struct cc_extract_names *names,
				const struct cc_article *article, struct cc_arena *arena);

/** Append {"type":"end",...} of a stream. */
void cc_extract_write_end(struct cc_buf *out, struct cc_str document, size_t count);

/** Append {"type":"error",...} of a stream; `code` is the status's name. */
void cc_extract_write_error(struct cc_buf *out, struct cc_str document, const struct cc_error *err);

#endif
