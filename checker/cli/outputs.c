/* All files are written beside their places before the first one is put there.
 * Leaves standard output to output.h. */
#include "cli/outputs.h"

#include <stdlib.h>
#include <string.h>

#include "cli/message.h"
#include "cli/session.h"
#include "cli/whole_file.h"

enum { FORMATS_MAX = 48, ID_MAX = 32 };

const char *cc_outputs_format(size_t index)
{
	const char *id = NULL;
	const char *title = NULL;
	return claimcheck_format(index, &id, &title) ? id : NULL;
}

/* The format of "sarif=out.sarif", copied into `id`. @return the file; NULL where the word has no such form. */
static const char *split(char id[ID_MAX], const char *word)
{
	const char *equals = strchr(word, '=');
	if (equals == NULL || equals == word || equals[1] == '\0' || (size_t)(equals - word) >= ID_MAX)
		return NULL;
	memcpy(id, word, (size_t)(equals - word));
	id[equals - word] = '\0';
	return equals + 1;
}

static bool is_format(const char *id)
{
	const char *known[FORMATS_MAX];
	struct claimcheck_list list = {.items = known};
	while (list.count < FORMATS_MAX && (known[list.count] = cc_outputs_format(list.count)) != NULL)
		if (strcmp(known[list.count++], id) == 0)
			return true;
	return cc_message_unknown(
	    &(struct cc_unknown){.what = "format", .of = "output", .word = id, .known = list, .list_them = true});
}

/* Two formats into one file would leave one of them. */
static bool is_new(const struct cc_words *outputs, size_t index, const char *file)
{
	for (size_t i = 0; i < index; i++) {
		if (strcmp(strchr(outputs->items[i], '=') + 1, file) != 0)
			continue;
		cc_message("--output names %s twice", file);
		return false;
	}
	return true;
}

bool cc_outputs_validate(const struct cc_options *options)
{
	const struct cc_words *outputs = &options->outputs;
	for (size_t i = 0; i < outputs->count; i++) {
		char id[ID_MAX];
		const char *file = split(id, outputs->items[i]);
		if (file == NULL) {
			cc_message("--output wants FORMAT=FILE, such as sarif=report.sarif, not \"%s\"",
				   outputs->items[i]);
			return false;
		}
		if (!is_format(id) || !is_new(outputs, i, file))
			return false;
	}
	return true;
}

bool cc_outputs_want(const struct cc_options *options, const char *format)
{
	if (options->format != NULL && strcmp(options->format, format) == 0)
		return true;
	for (size_t i = 0; i < options->outputs.count; i++) {
		char id[ID_MAX];
		if (split(id, options->outputs.items[i]) != NULL && strcmp(id, format) == 0)
			return true;
	}
	return false;
}

static bool write_one(struct cc_whole_file *file, const struct claimcheck_report *report, const char *word,
		      const struct claimcheck_style *style)
{
	char id[ID_MAX];
	const char *name = split(id, word);
	if (name == NULL || !cc_whole_file_open(file, name))
		return false;
	struct claimcheck_sink sink = cc_whole_file_sink(file);
	enum claimcheck_status status = claimcheck_report_write(report, id, style, &sink);
	return cc_session_exit(status) == CC_EXIT_CLEAN && cc_whole_file_close(file);
}

static bool write_files(struct cc_whole_file *files, const struct claimcheck_report *report,
			const struct cc_words *outputs, const struct claimcheck_style *style)
{
	for (size_t i = 0; i < outputs->count; i++)
		if (!write_one(&files[i], report, outputs->items[i], style))
			return false;
	bool kept = true;
	for (size_t i = 0; i < outputs->count; i++)
		kept = cc_whole_file_keep(&files[i]) && kept;
	return kept;
}

enum cc_exit cc_outputs_write(const struct claimcheck_report *report, const struct cc_options *options,
			      const struct claimcheck_style *style)
{
	size_t count = options->outputs.count;
	if (count == 0)
		return CC_EXIT_CLEAN;
	struct cc_whole_file *files = calloc(count, sizeof(*files));
	if (files == NULL) {
		cc_message("out of memory");
		return CC_EXIT_FAILED;
	}
	bool written = write_files(files, report, &options->outputs, style);
	for (size_t i = 0; i < count; i++)
		cc_whole_file_drop(&files[i]);
	free(files);
	return written ? CC_EXIT_CLEAN : CC_EXIT_FAILED;
}
