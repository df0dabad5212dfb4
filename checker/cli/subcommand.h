/* Commands of two words: rules list, checks explain.
 * Leaves what each does to its command. */
#ifndef CC_CLI_SUBCOMMAND_H
#define CC_CLI_SUBCOMMAND_H

#include "cli/command.h"

/** `words` and `count`: what stands behind the second word. */
struct cc_subcommand {
	const char *id;
	size_t least; /* words it needs */
	size_t most;  /* words it takes; SIZE_MAX: any */
	enum cc_exit (*run)(const struct cc_options *options, const char *const *words, size_t count);
};

/** Run the one that options->paths names first; the first row where nothing is named. */
enum cc_exit cc_subcommand_run(const struct cc_subcommand *rows, size_t row_count, const struct cc_options *options);

#endif
