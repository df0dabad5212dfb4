/* claimcheck config: what is settled, and by whom; a file to begin from.
 * Leaves keys and reading to the library. */
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/message.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/subcommand.h"

enum { KEY_COLUMN = 14, VALUE_COLUMN = 32 };

static const char config_name[] = ".claimcheck.yaml";

/* Keys that options may overrule. */
static const struct {
	const char *key;
	bool is_list;
	size_t offset; /* of the word or list in struct cc_options */
} overruled[] = {
    {.key = "language", .offset = offsetof(struct cc_options, language)},
    {.key = "select", .is_list = true, .offset = offsetof(struct cc_options, select)},
    {.key = "ignore", .is_list = true, .offset = offsetof(struct cc_options, ignore)},
    {.key = "fail-on", .offset = offsetof(struct cc_options, fail_on)},
    {.key = "output-style", .offset = offsetof(struct cc_options, output_style)},
    {.key = "against", .is_list = true, .offset = offsetof(struct cc_options, against)},
    {.key = "exclude", .is_list = true, .offset = offsetof(struct cc_options, excludes)},
    {.key = "rules", .is_list = true, .offset = offsetof(struct cc_options, rules)},
};

static struct cc_words given(const struct cc_options *options, const char *key, const char **word)
{
	for (size_t i = 0; i < sizeof(overruled) / sizeof(overruled[0]); i++) {
		const char *field = (const char *)options + overruled[i].offset;
		if (strcmp(overruled[i].key, key) != 0)
			continue;
		if (overruled[i].is_list)
			return *(const struct cc_words *)(const void *)field;
		*word = *(const char *const *)(const void *)field;
		return (struct cc_words){.items = word, .count = *word != NULL ? 1 : 0};
	}
	return (struct cc_words){0};
}

/* "key  value, value  where", each value on the first line. */
static void print_row(const char *key, struct claimcheck_list values, const char *where)
{
	int width = 0;
	(void)printf("%-*s ", KEY_COLUMN - 1, key);
	for (size_t i = 0; i < values.count; i++)
		width += printf("%s%s", i > 0 ? ", " : "", values.items[i]);
	if (values.count == 0)
		width += printf("(empty)");
	(void)printf("%*s%s\n", width < VALUE_COLUMN ? VALUE_COLUMN - width : 2, "", where);
}

static void show_key(const struct claimcheck_config *config, const struct cc_options *options, const char *key,
		     const char *fallback)
{
	char where[CC_PATH_MAX + 64];
	const char *word = NULL;
	struct cc_words words = given(options, key, &word);
	struct claimcheck_setting setting;
	bool set = claimcheck_config_get(&setting, config, key);
	if (set)
		(void)snprintf(where, sizeof(where), "%s:%zu:%zu", setting.path, setting.line, setting.column);
	if (words.count > 0) {
		char option[64];
		(void)snprintf(option, sizeof(option), "--%s", key);
		print_row(key, (struct claimcheck_list){.items = words.items, .count = words.count}, option);
	}
	/* What an option only adds to is shown beside it. */
	bool adds = strcmp(key, "ignore") == 0 || strcmp(key, "exclude") == 0 || strcmp(key, "rules") == 0;
	if (set && (words.count == 0 || adds))
		print_row(key, setting.values, where);
	else if (words.count == 0)
		print_row(key, (struct claimcheck_list){.items = &fallback, .count = 1}, "default");
}

static enum cc_exit run_show(const struct cc_options *options, const char *const *words, size_t count)
{
	struct cc_session session;
	struct cc_options of_documents = *options;
	of_documents.paths = (struct cc_words){.items = options->paths.items, .count = 0};
	const char *first[] = {count > 0 ? words[0] : ""};
	if (count > 0)
		of_documents.paths = (struct cc_words){.items = first, .count = 1};
	enum cc_exit status = cc_session_configure(&session, &of_documents, SIZE_MAX);
	const char *key = NULL;
	const char *fallback = NULL;
	for (size_t i = 0; status == CC_EXIT_CLEAN && claimcheck_config_key(i, &key, &fallback); i++)
		show_key(session.config, options, key, fallback);
	cc_session_close(&session);
	return status;
}

static bool write_file(void *context, const char *bytes, size_t len)
{
	const int *file = context;
	while (len > 0) {
		ssize_t done = write(*file, bytes, len);
		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return false;
		bytes += done;
		len -= (size_t)done;
	}
	return true;
}

static enum cc_exit run_init(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)options;
	(void)words;
	(void)count;
	int file = open(config_name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (file < 0) {
		cc_message("%s: %s", config_name,
			   errno == EEXIST ? "is there already; claimcheck config show tells what it says"
					   : strerror(errno));
		return CC_EXIT_USAGE;
	}
	struct claimcheck_sink sink = {.write = write_file, .context = &file};
	enum claimcheck_status status = claimcheck_config_skeleton(NULL, &sink);
	bool closed = close(file) == 0;
	if (status == CLAIMCHECK_OK && closed) {
		cc_message("wrote %s", config_name);
		return CC_EXIT_CLEAN;
	}
	(void)unlink(config_name);
	cc_message("%s could not be written", config_name);
	return CC_EXIT_FAILED;
}

static enum cc_exit run_schema(const struct cc_options *options, const char *const *words, size_t count)
{
	(void)options;
	(void)words;
	(void)count;
	struct claimcheck_sink sink = cc_output_sink();
	enum claimcheck_status status = claimcheck_config_schema(NULL, &sink);
	if (status == CLAIMCHECK_NOT_FOUND)
		cc_message("the rules that ship hold no schema; CLAIMCHECK_RULES names their folder");
	return cc_session_exit(status);
}

static const struct cc_subcommand rows[] = {
    {.id = "show", .most = 1, .run = run_show},
    {.id = "init", .run = run_init},
    {.id = "schema", .run = run_schema},
};

static enum cc_exit run(const struct cc_options *options)
{
	return cc_subcommand_run(rows, sizeof(rows) / sizeof(rows[0]), options);
}

static const char *const usage[] = {"show [OPTION]... [PATH]", "init", "schema", NULL};

const struct cc_command cc_command_config = {
    .id = "config",
    .summary = "show what is settled in .claimcheck.yaml, and begin one",
    .usage = usage,
    .details =
	"show    every key with its value, and where that comes from: an option, a line of the file, a default;\n"
	"        PATH is the document (or folder) that is asked for\n"
	"init    write a commented .claimcheck.yaml into this folder\n"
	"schema  the JSON Schema of the file, for editors",
    .groups = CC_GROUP_CHECK | CC_GROUP_LOOK | CC_GROUP_INPUT | CC_GROUP_RULES | CC_GROUP_CONFIG | CC_GROUP_LANGUAGE,
    .run = run};
