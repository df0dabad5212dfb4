/* Manual pages in man(7), the sections in the order of man-pages(7).
 * Leaves what commands and options are to their tables. */
#include <stdio.h>
#include <string.h>

#include "cli/generate.h"

/* In roff a backslash is \e, a hyphen that may be copied \-, and a dot or quote that begins a line is text behind \&.
 */
static void put_text(const char *text)
{
	bool opens = true;
	for (const char *at = text; *at != '\0'; at++) {
		if (opens && (*at == '.' || *at == '\''))
			(void)fputs("\\&", stdout);
		if (*at == '\\')
			(void)fputs("\\e", stdout);
		else if (*at == '-')
			(void)fputs("\\-", stdout);
		else
			(void)putchar(*at);
		opens = *at == '\n';
	}
}

static void put_bold(const char *text)
{
	(void)fputs("\\fB", stdout);
	put_text(text);
	(void)fputs("\\fR", stdout);
}

static void put_section(const char *name)
{
	(void)printf(".SH %s\n", name);
}

static void put_choices(const struct cc_option *option)
{
	for (size_t i = 0; option->choice != NULL && option->choice(i) != NULL; i++) {
		(void)fputs(i == 0 ? " " : ", ", stdout);
		put_bold(option->choice(i));
	}
}

static void put_option(const struct cc_option *option)
{
	(void)puts(".TP");
	if (option->letter != '\0')
		(void)printf("\\fB\\-%c\\fR, ", option->letter);
	(void)fputs("\\fB\\-\\-", stdout);
	put_text(option->name);
	(void)fputs("\\fR", stdout);
	if (option->argument != NULL) {
		(void)fputs(" \\fI", stdout);
		put_text(option->argument);
		(void)fputs("\\fR", stdout);
	}
	(void)putchar('\n');
	put_text(option->help);
	if (option->help[strlen(option->help) - 1] == ':')
		put_choices(option);
	(void)putchar('\n');
}

static void put_title(const char *id)
{
	(void)fputs(".\\\" Written by claimcheck generate man from the tables of commands and options.\n.TH CLAIMCHECK",
		    stdout);
	if (id != NULL)
		(void)fputs("\\-", stdout);
	for (const char *at = id != NULL ? id : ""; *at != '\0'; at++)
		(void)putchar(*at >= 'a' && *at <= 'z' ? *at - 'a' + 'A' : *at);
	(void)printf(" 1 \"\" \"claimcheck %s\" \"User Commands\"\n", claimcheck_version());
}

static void put_ending(void)
{
	put_section("EXIT STATUS");
	(void)puts(".TP\n\\fB0\\fR\nNothing was found at or above the severity of \\fB\\-\\-fail\\-on\\fR.\n"
		   ".TP\n\\fB1\\fR\nSomething was found.\n"
		   ".TP\n\\fB2\\fR\nThe command line or a rule pack is wrong.\n"
		   ".TP\n\\fB3\\fR\nAn input could not be read, or output could not be written; the rest is done.");
	put_section("ENVIRONMENT");
	(void)puts(".TP\n\\fBCLAIMCHECK_RULES\\fR\nThe folder of the rules that ship, instead of the installed one.\n"
		   ".TP\n\\fBLC_ALL\\fR, \\fBLC_MESSAGES\\fR, \\fBLANG\\fR\nThe language of messages, unless "
		   "\\fB\\-\\-language\\fR names it.\n"
		   ".TP\n\\fBNO_COLOR\\fR\nWhere set, nothing is coloured.");
	put_section("FILES");
	(void)puts(
	    ".TP\n\\fI.claimcheck.yaml\\fR\nThe configuration, in the folder of a document or the nearest above it.\n"
	    ".TP\n\\fI.claimcheck/rules/\\fR\nThe project's own rule packs, found the same way.\n"
	    ".TP\n\\fI.gitignore\\fR\nWhat it names is left out of folders.");
}

static void put_see_also(const struct cc_command *command)
{
	put_section("SEE ALSO");
	const char *gap = "";
	if (command != NULL)
		(void)fputs("\\fBclaimcheck\\fR(1)", stdout);
	for (size_t i = 0; command == NULL && cc_commands[i] != NULL; i++, gap = ",\n")
		(void)printf("%s\\fBclaimcheck\\-%s\\fR(1)", gap, cc_commands[i]->id);
	(void)putchar('\n');
}

static void put_command(const struct cc_command *command)
{
	put_title(command->id);
	put_section("NAME");
	(void)printf("claimcheck\\-%s \\- ", command->id);
	put_text(command->summary);
	(void)putchar('\n');
	put_section("SYNOPSIS");
	for (size_t i = 0; command->usage[i] != NULL; i++) {
		(void)printf("%s\\fBclaimcheck %s\\fR ", i > 0 ? ".br\n" : "", command->id);
		put_text(command->usage[i]);
		(void)putchar('\n');
	}
	put_section("DESCRIPTION");
	(void)puts(".nf");
	put_text(command->details);
	(void)puts("\n.fi");
	put_section("OPTIONS");
	struct cc_option option;
	for (size_t index = 0; cc_options_next(&option, &index, command->groups);)
		put_option(&option);
}

static void put_program(void)
{
	put_title(NULL);
	put_section("NAME");
	(void)puts("claimcheck \\- find where documents disagree");
	put_section("SYNOPSIS");
	(void)puts("\\fBclaimcheck\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIPATH\\fR]...");
	put_section("DESCRIPTION");
	(void)puts(
	    "Finds figures, dates, ranks, lists and quotations that cannot all be true, within one article and across\n"
	    "a whole archive, and text that a scanner or an editor broke; in Chinese and English. Every rule is\n"
	    "data that people can read; the same input gives the same output; nothing leaves the machine.");
	put_section("COMMANDS");
	for (size_t i = 0; cc_commands[i] != NULL; i++) {
		(void)printf(".TP\n\\fBclaimcheck\\-%s\\fR(1)\n", cc_commands[i]->id);
		put_text(cc_commands[i]->summary);
		(void)putchar('\n');
	}
}

void cc_generate_man(const struct cc_command *command)
{
	if (command != NULL)
		put_command(command);
	else
		put_program();
	put_ending();
	if (command == NULL) {
		put_section("EXAMPLES");
		(void)puts(".nf\nclaimcheck check archive/\n"
			   "claimcheck check draft.md \\-\\-against archive/\n"
			   "claimcheck extract \\-\\-explain draft.md\n.fi");
	}
	put_see_also(command);
}
