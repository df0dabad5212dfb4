/* What a command is: one file with one const description, and one row in commands.def.
 * Leaves its options to options.h. */
#ifndef CC_CLI_COMMAND_H
#define CC_CLI_COMMAND_H

#include "cli/options.h"

/** How the program ends; contracts/README.md. */
enum cc_exit { CC_EXIT_CLEAN = 0, CC_EXIT_FOUND = 1, CC_EXIT_USAGE = 2, CC_EXIT_FAILED = 3 };

struct cc_command {
	const char *id;
	const char *summary;	  /* one line, for `claimcheck --help` */
	const char *const *usage; /* what stands behind the command's name, one form a line, NULL-terminated */
	const char *details;	  /* a few lines between usage and options */
	unsigned groups;	  /* of enum cc_option_group: the options it takes */
	/** @return an exit status. */
	enum cc_exit (*run)(const struct cc_options *options);
};

extern const struct cc_command *const cc_commands[]; /* NULL-terminated, in the order of commands.def */

/** The command with this id, or NULL. */
const struct cc_command *cc_command_find(const char *id);

/** Print the usage of one command, or of the program where `command` is NULL, to standard output. */
void cc_command_help(const struct cc_command *command);

#endif
