/* Paths as services of repositories want them.
 * Leaves the path that a user gave to the document. */
#ifndef CC_REPORT_FILE_PATH_H
#define CC_REPORT_FILE_PATH_H

#include "base/buf.h"

/** The path without a leading "./", as git names a file. Borrowed. */
struct cc_str cc_file_path(struct cc_str path);

/** Append it as a URI reference (RFC 3986): relative, or file:// where the path is absolute; UTF-8, percent-encoded. */
void cc_file_uri(struct cc_buf *out, struct cc_str path);

#endif
