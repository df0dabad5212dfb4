/* The table of commands, from commands.def, and their help.
 * Leaves options to options.c. */
#include "cli/command.h"

#include <stdio.h>
#include <string.h>

#define CC_COMMAND(id) extern const struct cc_command cc_command_##id;
#include "cli/commands.def"
#undef CC_COMMAND

#define CC_COMMAND(id) &cc_command_##id,
const struct cc_command *const cc_commands[] = {
#include "cli/commands.def"
    NULL};
#undef CC_COMMAND

const struct cc_command *cc_command_find(const char *id)
{
	for (size_t i = 0; cc_commands[i] != NULL; i++)
		if (strcmp(cc_commands[i]->id, id) == 0)
			return cc_commands[i];
	return NULL;
}

static void help_program(void)
{
	(void)puts(
	    "claimcheck finds where documents disagree: figures, dates, shares, copies; in Chinese and English.\n\n"
	    "Usage: claimcheck COMMAND [OPTION]... [PATH]...\n\nCommands:");
	for (size_t i = 0; cc_commands[i] != NULL; i++)
		(void)printf("  %-10s %s\n", cc_commands[i]->id, cc_commands[i]->summary);
	(void)puts(
	    "\nclaimcheck COMMAND --help says more. A first run: claimcheck check FOLDER\n"
	    "Exit status: 0 nothing found, 1 something found, 2 wrong usage or rules, 3 an input could not be read.");
}

void cc_command_help(const struct cc_command *command)
{
	if (command == NULL) {
		help_program();
		return;
	}
	for (size_t i = 0; command->usage[i] != NULL; i++)
		(void)printf("%s claimcheck %s %s\n", i == 0 ? "Usage:" : "      ", command->id, command->usage[i]);
	(void)printf("\n%s\n\nOptions:\n", command->details);
	cc_options_help(command->groups);
}
