/* The command line: getopt_long over the table of options.
 * Leaves the table to option_rows.c and --help to options_help.c. */
#include "cli/options.h"

#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/message.h"
#include "cli/option_rows.h"

enum { FIRST_LONG = 256 };

static void *field(struct cc_options *options, const struct cc_option_row *row)
{
	return (char *)options + row->offset;
}

static bool set_flag(struct cc_options *options, const struct cc_option_row *row, char *value)
{
	(void)value;
	*(bool *)field(options, row) = true;
	return true;
}

static bool set_word(struct cc_options *options, const struct cc_option_row *row, char *value)
{
	const char *words[CC_OPTION_ROWS_MAX];
	struct claimcheck_list list = {.items = words};
	*(const char **)field(options, row) = value;
	if (row->option.choice == NULL)
		return true;
	while (list.count < CC_OPTION_ROWS_MAX && (words[list.count] = row->option.choice(list.count)) != NULL)
		if (strcmp(words[list.count++], value) == 0)
			return true;
	return cc_message_unknown(&(struct cc_unknown){
	    .what = "value", .of = row->option.name, .word = value, .known = list, .list_them = true});
}

static void add_word(struct cc_words *words, const char *word)
{
	words->items[words->count++] = word;
}

/* --select a,b is --select a --select b; a path may hold a comma. */
static bool add_list(struct cc_options *options, const struct cc_option_row *row, char *value)
{
	struct cc_words *words = field(options, row);
	char *rest = NULL;
	if (!row->split)
		add_word(words, value);
	else
		for (char *word = strtok_r(value, ",", &rest); word != NULL; word = strtok_r(NULL, ",", &rest))
			add_word(words, word);
	return true;
}

static bool set_number(struct cc_options *options, const struct cc_option_row *row, char *value)
{
	char *end = NULL;
	unsigned long number = strtoul(value, &end, 10);
	if (value[0] < '0' || value[0] > '9' || *end != '\0' || number > CC_OPTION_NUMBER_MAX) {
		cc_message("--%s wants a number from 0 to %d, not \"%s\"", row->option.name, CC_OPTION_NUMBER_MAX,
			   value);
		return false;
	}
	*(unsigned *)field(options, row) = (unsigned)number;
	if (row->offset == offsetof(struct cc_options, width))
		options->has_width = true;
	return true;
}

static bool (*const setters[])(struct cc_options *options, const struct cc_option_row *row,
			       char *value) = {[CC_OPTION_FLAG] = set_flag,
					       [CC_OPTION_WORD] = set_word,
					       [CC_OPTION_LIST] = add_list,
					       [CC_OPTION_NUMBER] = set_number};

/* getopt_long's two tables for the options of `groups`. */
struct tables {
	struct option longs[CC_OPTION_ROWS_MAX];
	char letters[2 * CC_OPTION_ROWS_MAX + 3];
};

static void make_tables(struct tables *tables, unsigned groups)
{
	size_t count = 0;
	/* "-": words that are no options come in order; ":": a missing argument is told apart. */
	char *letter = stpcpy(tables->letters, "-:");
	for (size_t i = 0; i < cc_option_row_count; i++) {
		if ((cc_option_rows[i].groups & groups) == 0)
			continue;
		int takes = cc_option_rows[i].kind == CC_OPTION_FLAG ? no_argument : required_argument;
		tables->longs[count++] = (struct option){
		    .name = cc_option_rows[i].option.name, .has_arg = takes, .val = FIRST_LONG + (int)i};
		if (cc_option_rows[i].option.letter != '\0')
			*letter++ = cc_option_rows[i].option.letter;
		if (cc_option_rows[i].option.letter != '\0' && takes == required_argument)
			*letter++ = ':';
	}
	*letter = '\0';
	tables->longs[count] = (struct option){0};
}

static const struct cc_option_row *row_of(int code, unsigned groups)
{
	if (code >= FIRST_LONG)
		return &cc_option_rows[code - FIRST_LONG];
	for (size_t i = 0; i < cc_option_row_count; i++)
		if ((cc_option_rows[i].groups & groups) != 0 && cc_option_rows[i].option.letter == code)
			return &cc_option_rows[i];
	return NULL;
}

static bool tell_unknown(const char *word, unsigned groups)
{
	const char *names[CC_OPTION_ROWS_MAX];
	struct claimcheck_list list = {.items = names};
	if (strncmp(word, "--", 2) != 0) {
		cc_message("unknown option -%c; --help lists them all", optopt);
		return false;
	}
	char name[64];
	size_t length = strcspn(word + 2, "=");
	(void)snprintf(name, sizeof(name), "%.*s", (int)(length < sizeof(name) ? length : 0), word + 2);
	for (size_t i = 0; i < cc_option_row_count; i++) {
		if ((cc_option_rows[i].groups & groups) == 0)
			continue;
		if (strcmp(cc_option_rows[i].option.name, name) == 0) {
			cc_message("--%s takes no argument", name);
			return false;
		}
		names[list.count++] = cc_option_rows[i].option.name;
	}
	return cc_message_unknown(&(struct cc_unknown){.what = "option", .prefix = "--", .word = name, .known = list});
}

static bool take_option(struct cc_options *out, int code, char **argv, unsigned groups)
{
	if (code == ':') {
		cc_message("%s wants an argument; --help says which", argv[optind - 1]);
		return false;
	}
	const struct cc_option_row *row = code == '?' ? NULL : row_of(code, groups);
	if (row == NULL)
		return tell_unknown(argv[optind - 1], groups);
	return setters[row->kind](out, row, optarg);
}

/* Every list gets room for all words of the command line. */
static bool make_room(struct cc_options *out, int argc, char **argv)
{
	struct cc_words *lists[] = {&out->paths,  &out->against, &out->excludes, &out->rules,
				    &out->select, &out->ignore,	 &out->fix_only, &out->outputs};
	size_t room = (size_t)argc + 1;
	for (int i = 0; i < argc; i++)
		for (const char *at = argv[i]; (at = strchr(at, ',')) != NULL; at++)
			room++;
	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {
		lists[i]->items = calloc(room, sizeof(*lists[i]->items));
		if (lists[i]->items == NULL)
			return false;
	}
	return true;
}

bool cc_options_parse(struct cc_options *out, int argc, char **argv, unsigned groups)
{
	*out = (struct cc_options){0};
	if (!make_room(out, argc, argv)) {
		cc_message("out of memory");
		return false;
	}
	struct tables tables;
	make_tables(&tables, groups | CC_GROUP_ALL);
	opterr = 0;
	optind = 0; /* glibc: start anew */
	struct cc_words *plain = &out->paths;
	for (int code = 0; (code = getopt_long(argc, argv, tables.letters, tables.longs, NULL)) != -1;) {
		if (code == 1) {
			add_word(plain, optarg);
			continue;
		}
		if (!take_option(out, code, argv, groups | CC_GROUP_ALL))
			return false;
		/* --against PATH...: what follows belongs to it, up to "--". */
		if (out->against.count > 0)
			plain = &out->against;
	}
	while (optind < argc)
		add_word(&out->paths, argv[optind++]);
	return true;
}

void cc_options_free(struct cc_options *options)
{
	struct cc_words *lists[] = {&options->paths,  &options->against, &options->excludes, &options->rules,
				    &options->select, &options->ignore,	 &options->fix_only, &options->outputs};
	for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
		free(lists[i]->items);
	*options = (struct cc_options){0};
}

bool cc_options_next(struct cc_option *out, size_t *index, unsigned groups)
{
	while (*index < cc_option_row_count) {
		const struct cc_option_row *row = &cc_option_rows[(*index)++];
		if ((row->groups & (groups | CC_GROUP_ALL)) == 0)
			continue;
		*out = row->option;
		return true;
	}
	return false;
}
