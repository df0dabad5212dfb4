/* The options as --help lists them.
 * Leaves the options to option_rows.c. */
#include <stdio.h>
#include <string.h>

#include "cli/options.h"

enum { HELP_COLUMN = 30, HELP_WIDTH = 110 };

/* The words an option takes, behind its help; from a line of their own on where they are many. */
static void help_choices(const struct cc_option *option)
{
	size_t width = HELP_COLUMN + strlen(option->help);
	for (size_t i = 0; option->choice(i) != NULL; i++)
		width += strlen(option->choice(i)) + 2;
	bool many = width > HELP_WIDTH;
	if (many)
		(void)printf("\n%*s", HELP_COLUMN - 1, "");
	width = HELP_COLUMN;
	for (size_t i = 0; option->choice(i) != NULL; i++) {
		width += strlen(option->choice(i)) + 2;
		bool full = many && width > HELP_WIDTH;
		if (full)
			width = HELP_COLUMN + strlen(option->choice(i)) + 2;
		(void)printf("%s", i == 0 ? "" : ",");
		if (full)
			(void)printf("\n%*s", HELP_COLUMN - 1, "");
		(void)printf(" %s", option->choice(i));
	}
}

static void help_row(const struct cc_option *option)
{
	char left[HELP_COLUMN * 2];
	int width =
	    snprintf(left, sizeof(left), "  %c%c%s --%s%s%s", option->letter != '\0' ? '-' : ' ',
		     option->letter != '\0' ? option->letter : ' ', option->letter != '\0' ? "," : " ", option->name,
		     option->argument != NULL ? " " : "", option->argument != NULL ? option->argument : "");
	(void)printf("%s%*s%s", left, width < HELP_COLUMN ? HELP_COLUMN - width : 1, "", option->help);
	if (option->choice != NULL && option->help[strlen(option->help) - 1] == ':')
		help_choices(option);
	(void)putchar('\n');
}

void cc_options_help(unsigned groups)
{
	struct cc_option option;
	for (size_t index = 0; cc_options_next(&option, &index, groups);)
		help_row(&option);
}
