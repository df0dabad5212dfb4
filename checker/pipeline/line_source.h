/* Lines of a stream as they come, in bounded memory.
 * Leaves what a line means to stream.c. */
#ifndef CC_PIPELINE_LINE_SOURCE_H
#define CC_PIPELINE_LINE_SOURCE_H

#include "base/buf.h"
#include "base/error.h"

enum { CC_LINE_MAX = 64 * 1024 * 1024 };

/** An open file and the bytes of it that were not yet handed out. */
struct cc_line_source {
	int file;
	bool ended;
	bool skipping; /* the rest of a line beyond CC_LINE_MAX is dropped */
	struct cc_buf pending;
	size_t used; /* bytes of `pending` that the caller has taken */
};

/** What came: whole lines, the last one with or without LF only at the end of the file. */
struct cc_line_batch {
	struct cc_str lines; /* borrowed until the next call; empty where `too_long` */
	bool too_long;	     /* one line beyond CC_LINE_MAX came, and is skipped */
};

/** @param path  "-" for standard input. @return CC_OK, CC_ERR_IO (err says why), CC_ERR_NOMEM. */
enum cc_status cc_line_source_open(struct cc_line_source *out, struct cc_str path, const struct cc_alloc *alloc,
				   struct cc_error *err);
void cc_line_source_close(struct cc_line_source *source);

/**
 * All lines that are there now; waits only while there is none, so that a program that hands in one record and waits
 * for its answer gets it.
 * @return CC_OK; CC_NOT_FOUND at the end; CC_ERR_IO; CC_ERR_NOMEM.
 */
enum cc_status cc_line_source_next(struct cc_line_batch *out, struct cc_line_source *source, struct cc_error *err);

#endif
