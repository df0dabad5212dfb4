/* claimcheck generate: manual pages and completions, for those who package it.
 * Leaves their text to man_page.c and completions.c. */
#include <stdint.h>
#include <string.h>

#include "cli/generate.h"
#include "cli/message.h"
#include "cli/subcommand.h"

static enum cc_exit run_man(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)options;
	const struct cc_command *command = count > 0 ? cc_command_find(words[0]) : NULL;
	if (count > 0 && command == NULL) {
		cc_message("no command %s; claimcheck --help lists them", words[0]);
		return CC_EXIT_USAGE;
	}
	cc_generate_man(command);
	return CC_EXIT_CLEAN;
}

static enum cc_exit run_completion(const struct cc_options *options, const char *const *words, size_t count)
{
	static const struct {
		const char *shell;
		void (*generate)(void);
	} shells[] = {{"bash", cc_generate_bash}, {"zsh", cc_generate_zsh}, {"fish", cc_generate_fish}};
	(void)options;
	for (size_t i = 0; count > 0 && i < sizeof(shells) / sizeof(shells[0]); i++)
		if (strcmp(shells[i].shell, words[0]) == 0) {
			shells[i].generate();
			return CC_EXIT_CLEAN;
		}
	cc_message("no completion for %s; there are bash, zsh, fish", words[0]);
	return CC_EXIT_USAGE;
}

static const struct cc_subcommand rows[] = {
    {.id = "man", .most = 1, .run = run_man},
    {.id = "completion", .least = 1, .most = 1, .run = run_completion},
};

static enum cc_exit run(const struct cc_options *options)
{
	return cc_subcommand_run(rows, sizeof(rows) / sizeof(rows[0]), options);
}

static const char *const usage[] = {"man [COMMAND]", "completion SHELL", NULL};

const struct cc_command cc_command_generate = {.id = "generate",
					       .summary = "print manual pages and completions of shells",
					       .usage = usage,
					       .details =
						   "man         the page of a command, or of the program, in man(7)\n"
						   "completion  for bash, zsh or fish",
					       .run = run};
