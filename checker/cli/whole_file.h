/* Writing a file whole or not at all: beside its place first, then into it.
 * Leaves which files and what they hold to outputs.h. */
#ifndef CC_CLI_WHOLE_FILE_H
#define CC_CLI_WHOLE_FILE_H

#include <stdio.h>

#include "claimcheck/claimcheck.h"

/** A file being written. All zero: none. */
struct cc_whole_file {
	const char *name; /* as the user gave it, borrowed */
	char *path;	  /* what is replaced: behind symbolic links */
	char *draft;	  /* where it is written until it is kept; NULL: right into `path`, which is no regular file */
	FILE *stream;
};

/** Begin to write. Troubles are told. @return false: nothing is open. */
bool cc_whole_file_open(struct cc_whole_file *out, const char *name);

/** A sink that writes into it. */
struct claimcheck_sink cc_whole_file_sink(struct cc_whole_file *file);

/** Put all bytes on the disk, still beside its place. @return false where that failed, which is told. */
bool cc_whole_file_close(struct cc_whole_file *file);

/** Put a closed file into its place. @return false where that failed, which is told. */
bool cc_whole_file_keep(struct cc_whole_file *file);

/** Free it; what was not kept is removed, and what stood in its place stays. */
void cc_whole_file_drop(struct cc_whole_file *file);

#endif
