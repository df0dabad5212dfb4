/* From options to the library's structures, the same for every command.
 * Leaves calling the library to the commands. */
#ifndef CC_CLI_SESSION_H
#define CC_CLI_SESSION_H

#include "cli/command.h"

enum { CC_PATH_MAX = 4096 };

/** An open engine, and what it told. Stays where it was opened until it is closed. */
struct cc_session {
	struct claimcheck *engine;
	size_t told; /* mistakes of packs */
	size_t most; /* of them to print */
	char project_rules[CC_PATH_MAX];
	bool open;
};

/** How many mistakes of packs are printed: a command that is about something else shows the first ones. */
enum { CC_MISTAKES_SHOWN = 10 };

/**
 * Open an engine as the options say.
 * @param most  Mistakes of packs to print, the rest is counted; SIZE_MAX: all, and what is only worth a look too.
 * @return CC_EXIT_CLEAN, or how to end (the trouble was told). Close it in any case.
 */
enum cc_exit cc_session_open(struct cc_session *out, const struct cc_options *options, size_t most);
void cc_session_close(struct cc_session *session);

/** The request that the options make. Borrows from them. */
struct claimcheck_request cc_session_request(const struct cc_options *options);

/** The language that the options name. */
enum claimcheck_language cc_session_language(const struct cc_options *options);

/** How a library status ends a command that found nothing wrong with documents; tells what nobody told yet. */
enum cc_exit cc_session_exit(enum claimcheck_status status);

#endif
