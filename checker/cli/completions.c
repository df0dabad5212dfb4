/* Completions for bash, zsh and fish: commands, their second words, options, the words that options take; else files.
 * Leaves what commands and options are to their tables. */
#include <stdio.h>
#include <string.h>

#include "cli/generate.h"

enum { SUBWORD_SIZE = 32 };

bool cc_generate_subword(char *out, size_t size, const struct cc_command *command, size_t index)
{
	const char *form = command->usage[index];
	size_t length = form != NULL ? strspn(form, "abcdefghijklmnopqrstuvwxyz-") : 0;
	bool whole = length > 0 && (form[length] == '\0' || form[length] == ' ');
	if (!whole || length >= size)
		return false;
	memcpy(out, form, length);
	out[length] = '\0';
	return true;
}

static void put_words(const struct cc_option *option, const char *gap)
{
	for (size_t i = 0; option->choice(i) != NULL; i++)
		(void)printf("%s%s", i > 0 ? gap : "", option->choice(i));
}

static void put_subwords(const struct cc_command *command)
{
	char word[SUBWORD_SIZE];
	const char *gap = "";
	for (size_t i = 0; command->usage[i] != NULL; i++)
		if (cc_generate_subword(word, sizeof(word), command, i)) {
			(void)printf("%s%s", gap, word);
			gap = " ";
		}
}

static void bash_values(const struct cc_command *command)
{
	struct cc_option option;
	for (size_t index = 0; cc_options_next(&option, &index, command->groups);) {
		if (option.choice == NULL)
			continue;
		(void)printf("\t%s:--%s", command->id, option.name);
		if (option.letter != '\0')
			(void)printf(" | %s:-%c", command->id, option.letter);
		(void)fputs(") words='", stdout);
		put_words(&option, " ");
		(void)puts("' ;;");
	}
}

static void bash_options(const struct cc_command *command)
{
	struct cc_option option;
	(void)printf("\t%s) options='", command->id);
	for (size_t index = 0; cc_options_next(&option, &index, command->groups);)
		(void)printf("%s--%s", index > 1 ? " " : "", option.name);
	(void)fputs("' seconds='", stdout);
	put_subwords(command);
	(void)puts("' ;;");
}

void cc_generate_bash(void)
{
	(void)puts("# bash completion of claimcheck, written by claimcheck generate completion bash\n"
		   "_claimcheck() {\n"
		   "\tlocal cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}\n"
		   "\tlocal words='' options='' seconds=''\n"
		   "\tCOMPREPLY=()\n"
		   "\tif [ \"$COMP_CWORD\" -eq 1 ]; then");
	(void)fputs("\t\tCOMPREPLY=($(compgen -W '", stdout);
	for (size_t i = 0; cc_commands[i] != NULL; i++)
		(void)printf("%s ", cc_commands[i]->id);
	(void)puts("help --help --version' -- \"$cur\"))\n\t\treturn\n\tfi\n\tcase $command:$prev in");
	for (size_t i = 0; cc_commands[i] != NULL; i++)
		bash_values(cc_commands[i]);
	(void)puts("\tesac\n\tcase $command in");
	for (size_t i = 0; cc_commands[i] != NULL; i++)
		bash_options(cc_commands[i]);
	(void)puts("\tesac\n"
		   "\tif [ -n \"$words\" ]; then\n"
		   "\t\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
		   "\telif [ \"${cur:0:1}\" = - ]; then\n"
		   "\t\tCOMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))\n"
		   "\telif [ \"$COMP_CWORD\" -eq 2 ] && [ -n \"$seconds\" ]; then\n"
		   "\t\tCOMPREPLY=($(compgen -W \"$seconds\" -- \"$cur\"))\n"
		   "\tfi\n"
		   "}\n"
		   "complete -o default -F _claimcheck claimcheck");
}

/* Text within '...' of a shell and within [...] of zsh's _arguments. */
static void put_quoted(const char *text, const char *escaped)
{
	for (const char *at = text; *at != '\0'; at++) {
		if (*at == '\'')
			(void)fputs("'\\''", stdout);
		else if (strchr(escaped, *at) != NULL)
			(void)printf("\\%c", *at);
		else
			(void)putchar(*at);
	}
}

static void zsh_option(const struct cc_option *option)
{
	(void)fputs("\t\t\t", stdout);
	if (option->letter != '\0')
		(void)printf("'*'{-%c,--%s}", option->letter, option->name);
	else
		(void)printf("'*--%s'", option->name);
	(void)fputs("'[", stdout);
	put_quoted(option->help, "[]:\\");
	(void)putchar(']');
	if (option->argument != NULL) {
		(void)putchar(':');
		put_quoted(option->argument, "[]:\\");
		(void)putchar(':');
	}
	if (option->choice != NULL) {
		(void)putchar('(');
		put_words(option, " ");
		(void)putchar(')');
	} else if (option->argument != NULL) {
		(void)fputs("_files", stdout);
	}
	(void)puts("' \\");
}

static void zsh_command(const struct cc_command *command)
{
	struct cc_option option;
	(void)printf("\t\t%s)\n\t\t\t_arguments \\\n", command->id);
	for (size_t index = 0; cc_options_next(&option, &index, command->groups);)
		zsh_option(&option);
	char word[SUBWORD_SIZE];
	if (cc_generate_subword(word, sizeof(word), command, 0)) {
		(void)fputs("\t\t\t'1:form:(", stdout);
		put_subwords(command);
		(void)puts(")' \\");
	}
	(void)puts("\t\t\t'*:file:_files' ;;");
}

void cc_generate_zsh(void)
{
	(void)puts("#compdef claimcheck\n"
		   "# zsh completion of claimcheck, written by claimcheck generate completion zsh\n"
		   "_claimcheck() {\n"
		   "\tlocal context state line\n"
		   "\tif (( CURRENT == 2 )); then\n"
		   "\t\tlocal -a commands=(");
	for (size_t i = 0; cc_commands[i] != NULL; i++) {
		(void)printf("\t\t\t'%s:", cc_commands[i]->id);
		put_quoted(cc_commands[i]->summary, ":\\");
		(void)puts("'");
	}
	(void)puts("\t\t)\n"
		   "\t\t_describe command commands\n"
		   "\t\treturn\n"
		   "\tfi\n"
		   "\tlocal command=$words[2]\n"
		   "\twords=(claimcheck \"${(@)words[3,-1]}\")\n"
		   "\t(( CURRENT-- ))\n"
		   "\tcase $command in");
	for (size_t i = 0; cc_commands[i] != NULL; i++)
		zsh_command(cc_commands[i]);
	(void)puts("\tesac\n}\n_claimcheck \"$@\"");
}

static void fish_option(const struct cc_command *command, const struct cc_option *option)
{
	(void)printf("complete -c claimcheck -n '__fish_seen_subcommand_from %s' -l %s", command->id, option->name);
	if (option->letter != '\0')
		(void)printf(" -s %c", option->letter);
	if (option->argument != NULL)
		(void)fputs(" -r", stdout);
	if (option->choice != NULL) {
		(void)fputs(" -x -a '", stdout);
		put_words(option, " ");
		(void)putchar('\'');
	}
	(void)fputs(" -d '", stdout);
	put_quoted(option->help, "\\");
	(void)puts("'");
}

static void fish_command(const struct cc_command *command)
{
	struct cc_option option;
	char word[SUBWORD_SIZE];
	(void)printf("complete -c claimcheck -n __fish_use_subcommand -f -a %s -d '", command->id);
	put_quoted(command->summary, "\\");
	(void)puts("'");
	for (size_t i = 0; command->usage[i] != NULL; i++)
		if (cc_generate_subword(word, sizeof(word), command, i))
			(void)printf("complete -c claimcheck -n '__fish_seen_subcommand_from %s' -a %s\n", command->id,
				     word);
	for (size_t index = 0; cc_options_next(&option, &index, command->groups);)
		fish_option(command, &option);
}

void cc_generate_fish(void)
{
	(void)puts("# fish completion of claimcheck, written by claimcheck generate completion fish");
	for (size_t i = 0; cc_commands[i] != NULL; i++)
		fish_command(cc_commands[i]);
}
