/* The program: which command, with which options, how it ends.
 * Leaves everything else to the commands. */
#include <signal.h>
#include <string.h>

#include "cli/message.h"
#include "cli/output.h"

enum { COMMANDS_MAX = 64 };

static enum cc_exit unknown_command(const char *word)
{
	const char *ids[COMMANDS_MAX];
	struct claimcheck_list list = {.items = ids};
	while (cc_commands[list.count] != NULL && list.count < COMMANDS_MAX) {
		ids[list.count] = cc_commands[list.count]->id;
		list.count++;
	}
	(void)cc_message_unknown(
	    &(struct cc_unknown){.what = "command", .word = word, .known = list, .list_them = true});
	return CC_EXIT_USAGE;
}

static enum cc_exit run_command(const struct cc_command *command, int argc, char **argv)
{
	struct cc_options options;
	enum cc_exit status = CC_EXIT_USAGE;
	if (cc_options_parse(&options, argc, argv, command->groups)) {
		if (options.help)
			cc_command_help(command);
		status = options.help ? CC_EXIT_CLEAN : command->run(&options);
	}
	cc_options_free(&options);
	return status;
}

static bool is_any(const char *word, const char *a, const char *b)
{
	return strcmp(word, a) == 0 || strcmp(word, b) == 0;
}

static enum cc_exit help(int argc, char **argv)
{
	const struct cc_command *command = argc > 2 ? cc_command_find(argv[2]) : NULL;
	if (argc > 2 && command == NULL)
		return unknown_command(argv[2]);
	cc_command_help(command);
	return CC_EXIT_CLEAN;
}

static enum cc_exit run(int argc, char **argv)
{
	if (argc < 2) {
		cc_message("no command named; claimcheck --help lists them, claimcheck check FOLDER is a first run");
		return CC_EXIT_USAGE;
	}
	if (is_any(argv[1], "--help", "-h") || strcmp(argv[1], "help") == 0)
		return help(argc, argv);
	const char *word = is_any(argv[1], "--version", "-V") ? "version" : argv[1];
	const struct cc_command *command = cc_command_find(word);
	return command != NULL ? run_command(command, argc - 1, argv + 1) : unknown_command(word);
}

int main(int argc, char **argv)
{
	/* A reader that closes the pipe early is no accident: writes fail with EPIPE, and the run ends quietly. */
	(void)signal(SIGPIPE, SIG_IGN);
	return cc_output_finish(run(argc, argv));
}
