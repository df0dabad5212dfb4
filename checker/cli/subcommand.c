/* Finding the second word of a command.
 * Leaves options to options.c. */
#include "cli/subcommand.h"

#include <string.h>

#include "cli/message.h"

enum { ROWS_MAX = 16 };

static enum cc_exit unknown(const struct cc_subcommand *rows, size_t row_count, const char *word)
{
	const char *ids[ROWS_MAX];
	struct claimcheck_list list = {.items = ids};
	while (list.count < row_count && list.count < ROWS_MAX) {
		ids[list.count] = rows[list.count].id;
		list.count++;
	}
	(void)cc_message_unknown(
	    &(struct cc_unknown){.what = "subcommand", .word = word, .known = list, .list_them = true});
	return CC_EXIT_USAGE;
}

static enum cc_exit run_row(const struct cc_subcommand *row, const struct cc_options *options)
{
	size_t count = options->paths.count > 0 ? options->paths.count - 1 : 0;
	const char *const *words = options->paths.count > 0 ? options->paths.items + 1 : options->paths.items;
	if (count < row->least || count > row->most) {
		cc_message("%s wants %s; --help shows its forms", row->id,
			   count < row->least ? "a name behind it" : "nothing more behind it");
		return CC_EXIT_USAGE;
	}
	return row->run(options, words, count);
}

enum cc_exit cc_subcommand_run(const struct cc_subcommand *rows, size_t row_count, const struct cc_options *options)
{
	if (options->paths.count == 0)
		return run_row(&rows[0], options);
	for (size_t i = 0; i < row_count; i++)
		if (strcmp(rows[i].id, options->paths.items[0]) == 0)
			return run_row(&rows[i], options);
	return unknown(rows, row_count, options->paths.items[0]);
}
