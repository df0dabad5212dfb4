/* Waiting for files to be saved.
 * Leaves what is done then to cmd_check.c. */
#ifndef CC_CLI_WATCH_H
#define CC_CLI_WATCH_H

#include "cli/options.h"

struct cc_watched_file;

/** The files under watch and how they looked last. */
struct cc_watch {
	const struct cc_words *paths; /* borrowed */
	struct cc_watched_file *files;
};

/** Remember how the files look. Writes one line to standard error where one of them is no file. @return whether all of
 * them can be watched; nothing is to be freed otherwise. */
bool cc_watch_start(struct cc_watch *out, const struct cc_words *paths);

/** Wait until one of them looks otherwise, and is there: an editor that writes a new file and renames it is waited for.
 * @return false where waiting is of no use any more. */
bool cc_watch_wait(struct cc_watch *watch);

void cc_watch_stop(struct cc_watch *watch);

#endif
