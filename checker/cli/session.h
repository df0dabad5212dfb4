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
	char config_path[CC_PATH_MAX]; /* "" where there is none */
	struct claimcheck_config *config;
	struct cc_words rules; /* the configuration's, then the command line's */
	bool of_documents;     /* nothing will be asked about the rules themselves */
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
/** As cc_session_open for a command that reads documents, and asks nothing about the rules: it starts sooner. */
enum cc_exit cc_session_open_for_documents(struct cc_session *out, const struct cc_options *options);
void cc_session_close(struct cc_session *session);

/**
 * The first half of cc_session_open: find and read the configuration that the options name, or that lies nearest above
 * the first document.
 * @return as cc_session_open; cc_session_close in any case.
 */
enum cc_exit cc_session_configure(struct cc_session *out, const struct cc_options *options, size_t most);

/** The request that the options make; what they leave open is the configuration's. Borrows from both. */
struct claimcheck_request cc_session_request(const struct cc_session *session, const struct cc_options *options);

/** What the command line gave (NULL: nothing), else what the configuration says of `key`; NULL where neither does. */
const char *cc_session_word(const struct claimcheck_config *config, const char *key, const char *given);

/** The language of messages: the options', the configuration's (may be NULL), the locale's. */
enum claimcheck_language cc_session_language(const struct cc_options *options, const struct claimcheck_config *config);

/** How a library status ends a command that found nothing wrong with documents; tells what nobody told yet. */
enum cc_exit cc_session_exit(enum claimcheck_status status);

#endif
