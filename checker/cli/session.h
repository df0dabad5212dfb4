/* From options to the library's structures, the same for every command.
 * Leaves calling the library to the commands. */
#ifndef CC_CLI_SESSION_H
#define CC_CLI_SESSION_H

#include "cli/command.h"

/** Open an engine as the options say. @return CC_EXIT_CLEAN, or how to end (the trouble was told). */
enum cc_exit cc_session_open(struct claimcheck **out, const struct cc_options *options);

/** The request that the options make. Borrows from them. */
struct claimcheck_request cc_session_request(const struct cc_options *options);

/** The language that the options name. */
enum claimcheck_language cc_session_language(const struct cc_options *options);

/** How a library status ends a command that found nothing wrong with documents; tells what nobody told yet. */
enum cc_exit cc_session_exit(enum claimcheck_status status);

#endif
