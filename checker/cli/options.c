/* The table of options, and getopt_long over it.
 * Leaves files and rules to the library. */
#include "cli/options.h"

#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/message.h"
#include "cli/outputs.h"

enum kind { FLAG, WORD, LIST, NUMBER };

enum { ROWS_MAX = 64, FIRST_LONG = 256, NUMBER_MAX = 100000, HELP_COLUMN = 30, HELP_WIDTH = 110 };

struct row {
	const char *name;
	char letter;
	unsigned groups;
	enum kind kind;
	size_t offset;			     /* of the field in struct cc_options */
	const char *argument;		     /* its name in --help */
	const char *(*choice)(size_t index); /* the words it takes; NULL: any */
	const char *help;
};

static const char *pick(const char *const *words, size_t count, size_t index)
{
	return index < count ? words[index] : NULL;
}

#define CHOICES(function, ...)                                                                                         \
	static const char *function(size_t index)                                                                      \
	{                                                                                                              \
		static const char *const words[] = {__VA_ARGS__};                                                      \
		return pick(words, sizeof(words) / sizeof(words[0]), index);                                           \
	}

CHOICES(fail_on_choice, "error", "warning", "info", "never")
CHOICES(color_choice, "auto", "always", "never")
CHOICES(language_choice, "en", "zh-CN")
CHOICES(output_style_choice, "full", "short")
CHOICES(extract_format_choice, "text", "ndjson")

static const char *what_choice(size_t index)
{
	const char *id = NULL;
	const char *title = NULL;
	return claimcheck_extract_kind(index, &id, &title) ? id : NULL;
}

static const char *rule_kind_choice(size_t index)
{
	const char *last = index > 0 ? claimcheck_rule_kind(index - 1) : "";
	const char *id = claimcheck_rule_kind(index);
	return id == NULL && last != NULL ? "all" : id;
}

#define FIELD(name) offsetof(struct cc_options, name)

static const struct row rows[] = {
    {.name = "against",
     .groups = CC_GROUP_CHECK,
     .kind = LIST,
     .offset = FIELD(against),
     .argument = "PATH...",
     .help = "hold the drafts before it against these; report only what touches a draft"},
    {.name = "watch",
     .groups = CC_GROUP_CHECK,
     .kind = FLAG,
     .offset = FIELD(watch),
     .help = "check again whenever a draft is saved; what stands behind --against is read once"},
    {.name = "format",
     .letter = 'f',
     .groups = CC_GROUP_LOOK,
     .kind = WORD,
     .offset = FIELD(format),
     .argument = "FORMAT",
     .choice = cc_outputs_format,
     .help = "of standard output (default: text):"},
    {.name = "output",
     .letter = 'o',
     .groups = CC_GROUP_LOOK,
     .kind = LIST,
     .offset = FIELD(outputs),
     .argument = "FORMAT=FILE",
     .help = "also write the report into a file, whole or not at all; may be repeated"},
    {.name = "what",
     .letter = 'w',
     .groups = CC_GROUP_EXTRACT,
     .kind = WORD,
     .offset = FIELD(what),
     .argument = "WHAT",
     .choice = what_choice,
     .help = "what to print (default: claims):"},
    {.name = "format",
     .letter = 'f',
     .groups = CC_GROUP_EXTRACT,
     .kind = WORD,
     .offset = FIELD(format),
     .argument = "FORMAT",
     .choice = extract_format_choice,
     .help = "ndjson (default), one object a line; text for people"},
    {.name = "explain",
     .groups = CC_GROUP_EXTRACT,
     .kind = FLAG,
     .offset = FIELD(explain),
     .help = "for every figure, in a few lines, how it was read"},
    {.name = "explore",
     .groups = CC_GROUP_CHECK,
     .kind = FLAG,
     .offset = FIELD(explore),
     .help = "tell what is only worth a look, too, and the rule that would settle it"},
    {.name = "fail-on",
     .groups = CC_GROUP_CHECK,
     .kind = WORD,
     .offset = FIELD(fail_on),
     .argument = "SEVERITY",
     .choice = fail_on_choice,
     .help = "exit with 1 from this severity on (default: error):"},
    {.name = "select",
     .groups = CC_GROUP_CHECK,
     .kind = LIST,
     .offset = FIELD(select),
     .argument = "CHECK",
     .help = "only these: a check, a prefix (value), a rule (CHECK/RULE), all; several with commas"},
    {.name = "ignore",
     .groups = CC_GROUP_CHECK,
     .kind = LIST,
     .offset = FIELD(ignore),
     .argument = "CHECK",
     .help = "not these; of --select and --ignore the closer word counts"},
    {.name = "fix",
     .groups = CC_GROUP_FIX,
     .kind = FLAG,
     .offset = FIELD(fix),
     .help = "make the safe repairs in the drafts, then check; never a figure"},
    {.name = "diff",
     .groups = CC_GROUP_FIX,
     .kind = FLAG,
     .offset = FIELD(diff),
     .help = "show what --fix would change, and change nothing; exit with 1 where that is something"},
    {.name = "unsafe-fixes",
     .groups = CC_GROUP_FIX,
     .kind = FLAG,
     .offset = FIELD(unsafe_fixes),
     .help = "with --fix or --diff: repairs that need an eye as well"},
    {.name = "fix-only",
     .groups = CC_GROUP_FIX,
     .kind = LIST,
     .offset = FIELD(fix_only),
     .argument = "FINGERPRINT",
     .help = "with --fix or --diff: the repair of this finding alone, a figure too"},
    {.name = "changed-since",
     .groups = CC_GROUP_CHECK,
     .kind = WORD,
     .offset = FIELD(changed_since),
     .argument = "REF",
     .help = "only what touches lines changed since this commit or branch, as git tells"},
    {.name = "baseline",
     .groups = CC_GROUP_CHECK,
     .kind = WORD,
     .offset = FIELD(baseline),
     .argument = "FILE",
     .help = "set aside what stands in it; claimcheck baseline update writes it"},
    {.name = "decisions",
     .groups = CC_GROUP_CHECK,
     .kind = WORD,
     .offset = FIELD(decisions),
     .argument = "FILE",
     .help = "what somebody confirmed or dismissed; claimcheck decisions writes it"},
    {.name = "reason",
     .groups = CC_GROUP_DECIDE,
     .kind = WORD,
     .offset = FIELD(reason),
     .argument = "TEXT",
     .help = "why it is dismissed, or confirmed"},
    {.name = "by",
     .groups = CC_GROUP_DECIDE,
     .kind = WORD,
     .offset = FIELD(by),
     .argument = "NAME",
     .help = "who decides (default: git's user.name)"},
    {.name = "records",
     .groups = CC_GROUP_INPUT,
     .kind = FLAG,
     .offset = FIELD(records),
     .help = "inputs are NDJSON, one document a line: {\"id\", \"text\"}"},
    {.name = "stdin-filename",
     .groups = CC_GROUP_INPUT,
     .kind = WORD,
     .offset = FIELD(stdin_filename),
     .argument = "NAME",
     .help = "the name that - (standard input) has in what is printed"},
    {.name = "date",
     .groups = CC_GROUP_INPUT,
     .kind = WORD,
     .offset = FIELD(date),
     .argument = "YYYY-MM-DD",
     .help = "the day the documents speak from (default: as they say)"},
    {.name = "exclude",
     .groups = CC_GROUP_INPUT,
     .kind = LIST,
     .offset = FIELD(excludes),
     .argument = "GLOB",
     .help = "leave these out, as .gitignore would"},
    {.name = "no-ignore",
     .groups = CC_GROUP_INPUT,
     .kind = FLAG,
     .offset = FIELD(no_ignore),
     .help = "do not look at .gitignore"},
    {.name = "threads",
     .letter = 'j',
     .groups = CC_GROUP_INPUT,
     .kind = NUMBER,
     .offset = FIELD(threads),
     .argument = "N",
     .help = "read documents on N threads (default: one a processor)"},
    {.name = "rules",
     .letter = 'r',
     .groups = CC_GROUP_RULES,
     .kind = LIST,
     .offset = FIELD(rules),
     .argument = "PATH",
     .help = "a rule pack, or a folder of them, beside those that ship"},
    {.name = "config",
     .groups = CC_GROUP_CONFIG,
     .kind = WORD,
     .offset = FIELD(config),
     .argument = "FILE",
     .help = "instead of the .claimcheck.yaml nearest above the first document"},
    {.name = "no-config",
     .groups = CC_GROUP_CONFIG,
     .kind = FLAG,
     .offset = FIELD(no_config),
     .help = "read no configuration"},
    {.name = "no-shipped-rules",
     .groups = CC_GROUP_RULES,
     .kind = FLAG,
     .offset = FIELD(no_shipped_rules),
     .help = "only the packs named by --rules"},
    {.name = "no-project-rules",
     .groups = CC_GROUP_RULES,
     .kind = FLAG,
     .offset = FIELD(no_project_rules),
     .help = "without .claimcheck/rules of this folder or the nearest above it"},
    {.name = "kind",
     .letter = 'k',
     .groups = CC_GROUP_RULES_COMMAND,
     .kind = WORD,
     .offset = FIELD(kind),
     .argument = "KIND",
     .choice = rule_kind_choice,
     .help = "list: only these (default: metrics, relations, text rules):"},
    {.name = "unmatched",
     .groups = CC_GROUP_RULES_COMMAND,
     .kind = FLAG,
     .offset = FIELD(unmatched),
     .help = "test: list the names and words that stand in no example"},
    {.name = "least",
     .groups = CC_GROUP_RULES_COMMAND,
     .kind = NUMBER,
     .offset = FIELD(least),
     .argument = "N",
     .help = "suggest: phrases that carry figures in N documents (default: 2)"},
    {.name = "most",
     .groups = CC_GROUP_RULES_COMMAND,
     .kind = NUMBER,
     .offset = FIELD(most),
     .argument = "N",
     .help = "suggest: the N most widespread phrases (default: 30)"},
    {.name = "json",
     .groups = CC_GROUP_RULES_COMMAND,
     .kind = FLAG,
     .offset = FIELD(json),
     .help = "list, test, suggest: for programs"},
    {.name = "language",
     .groups = CC_GROUP_LANGUAGE,
     .kind = WORD,
     .offset = FIELD(language),
     .argument = "LANGUAGE",
     .choice = language_choice,
     .help = "of messages (default: the locale's):"},
    {.name = "output-style",
     .groups = CC_GROUP_LOOK,
     .kind = WORD,
     .offset = FIELD(output_style),
     .argument = "STYLE",
     .choice = output_style_choice,
     .help = "full shows the words, short is one line a finding:"},
    {.name = "color",
     .groups = CC_GROUP_LOOK,
     .kind = WORD,
     .offset = FIELD(color),
     .argument = "WHEN",
     .choice = color_choice,
     .help = "auto: on a terminal, unless NO_COLOR is set:"},
    {.name = "width",
     .groups = CC_GROUP_LOOK,
     .kind = NUMBER,
     .offset = FIELD(width),
     .argument = "COLUMNS",
     .help = "cut excerpts to this width; 0 does not cut (default: the terminal's, or 100)"},
    {.name = "quiet",
     .letter = 'q',
     .groups = CC_GROUP_LOOK,
     .kind = FLAG,
     .offset = FIELD(quiet),
     .help = "findings only, without the closing line"},
    {.name = "stats",
     .groups = CC_GROUP_LOOK,
     .kind = FLAG,
     .offset = FIELD(stats),
     .help = "figures seen, bound and compared; findings of each check"},
    {.name = "fingerprints",
     .groups = CC_GROUP_LOOK,
     .kind = FLAG,
     .offset = FIELD(fingerprints),
     .help = "show the fingerprint of each finding, for claimcheck decisions"},
    {.name = "explain-unbound",
     .groups = CC_GROUP_LOOK,
     .kind = FLAG,
     .offset = FIELD(explain_unbound),
     .help = "list the figures that were not bound to a metric, and why"},
    {.name = "features",
     .groups = CC_GROUP_VERSION,
     .kind = FLAG,
     .offset = FIELD(features),
     .help = "list the formats this build reads and writes"},
    {.name = "help", .letter = 'h', .groups = CC_GROUP_ALL, .kind = FLAG, .offset = FIELD(help), .help = "print this"},
};

enum { ROW_COUNT = sizeof(rows) / sizeof(rows[0]) };

_Static_assert((int)ROW_COUNT < (int)ROWS_MAX, "room for every row in the tables below");

static void *field(struct cc_options *options, const struct row *row)
{
	return (char *)options + row->offset;
}

static bool set_flag(struct cc_options *options, const struct row *row, char *value)
{
	(void)value;
	*(bool *)field(options, row) = true;
	return true;
}

static bool set_word(struct cc_options *options, const struct row *row, char *value)
{
	const char *words[ROWS_MAX];
	struct claimcheck_list list = {.items = words};
	*(const char **)field(options, row) = value;
	if (row->choice == NULL)
		return true;
	while (list.count < ROWS_MAX && (words[list.count] = row->choice(list.count)) != NULL)
		if (strcmp(words[list.count++], value) == 0)
			return true;
	return cc_message_unknown(
	    &(struct cc_unknown){.what = "value", .of = row->name, .word = value, .known = list, .list_them = true});
}

static void add_word(struct cc_words *words, const char *word)
{
	words->items[words->count++] = word;
}

/* --select a,b is --select a --select b; a path may hold a comma. */
static bool add_list(struct cc_options *options, const struct row *row, char *value)
{
	struct cc_words *words = field(options, row);
	bool split = row->offset == FIELD(select) || row->offset == FIELD(ignore) || row->offset == FIELD(fix_only);
	char *rest = NULL;
	if (!split)
		add_word(words, value);
	else
		for (char *word = strtok_r(value, ",", &rest); word != NULL; word = strtok_r(NULL, ",", &rest))
			add_word(words, word);
	return true;
}

static bool set_number(struct cc_options *options, const struct row *row, char *value)
{
	char *end = NULL;
	unsigned long number = strtoul(value, &end, 10);
	if (value[0] < '0' || value[0] > '9' || *end != '\0' || number > NUMBER_MAX) {
		cc_message("--%s wants a number from 0 to %d, not \"%s\"", row->name, NUMBER_MAX, value);
		return false;
	}
	*(unsigned *)field(options, row) = (unsigned)number;
	if (row->offset == FIELD(width))
		options->has_width = true;
	return true;
}

static bool (*const setters[])(struct cc_options *options, const struct row *row, char *value) = {
    [FLAG] = set_flag, [WORD] = set_word, [LIST] = add_list, [NUMBER] = set_number};

/* getopt_long's two tables for the options of `groups`. */
struct tables {
	struct option longs[ROWS_MAX];
	char letters[2 * ROWS_MAX + 3];
};

static void make_tables(struct tables *tables, unsigned groups)
{
	size_t count = 0;
	/* "-": words that are no options come in order; ":": a missing argument is told apart. */
	char *letter = stpcpy(tables->letters, "-:");
	for (size_t i = 0; i < ROW_COUNT; i++) {
		if ((rows[i].groups & groups) == 0)
			continue;
		int takes = rows[i].kind == FLAG ? no_argument : required_argument;
		tables->longs[count++] =
		    (struct option){.name = rows[i].name, .has_arg = takes, .val = FIRST_LONG + (int)i};
		if (rows[i].letter != '\0')
			*letter++ = rows[i].letter;
		if (rows[i].letter != '\0' && takes == required_argument)
			*letter++ = ':';
	}
	*letter = '\0';
	tables->longs[count] = (struct option){0};
}

static const struct row *row_of(int code, unsigned groups)
{
	if (code >= FIRST_LONG)
		return &rows[code - FIRST_LONG];
	for (size_t i = 0; i < ROW_COUNT; i++)
		if ((rows[i].groups & groups) != 0 && rows[i].letter == code)
			return &rows[i];
	return NULL;
}

static bool tell_unknown(const char *word, unsigned groups)
{
	const char *names[ROWS_MAX];
	struct claimcheck_list list = {.items = names};
	if (strncmp(word, "--", 2) != 0) {
		cc_message("unknown option -%c; --help lists them all", optopt);
		return false;
	}
	char name[64];
	size_t length = strcspn(word + 2, "=");
	(void)snprintf(name, sizeof(name), "%.*s", (int)(length < sizeof(name) ? length : 0), word + 2);
	for (size_t i = 0; i < ROW_COUNT; i++) {
		if ((rows[i].groups & groups) == 0)
			continue;
		if (strcmp(rows[i].name, name) == 0) {
			cc_message("--%s takes no argument", name);
			return false;
		}
		names[list.count++] = rows[i].name;
	}
	return cc_message_unknown(&(struct cc_unknown){.what = "option", .prefix = "--", .word = name, .known = list});
}

static bool take_option(struct cc_options *out, int code, char **argv, unsigned groups)
{
	if (code == ':') {
		cc_message("%s wants an argument; --help says which", argv[optind - 1]);
		return false;
	}
	const struct row *row = code == '?' ? NULL : row_of(code, groups);
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
	while (*index < ROW_COUNT) {
		const struct row *row = &rows[(*index)++];
		if ((row->groups & (groups | CC_GROUP_ALL)) == 0)
			continue;
		*out = (struct cc_option){.name = row->name,
					  .letter = row->letter,
					  .argument = row->argument,
					  .choice = row->choice,
					  .help = row->help};
		return true;
	}
	return false;
}

/* The words an option takes, behind its help; from a line of their own on where they are many. */
static void help_choices(const struct row *row)
{
	size_t width = HELP_COLUMN + strlen(row->help);
	for (size_t i = 0; row->choice(i) != NULL; i++)
		width += strlen(row->choice(i)) + 2;
	bool many = width > HELP_WIDTH;
	if (many)
		(void)printf("\n%*s", HELP_COLUMN - 1, "");
	width = HELP_COLUMN;
	for (size_t i = 0; row->choice(i) != NULL; i++) {
		width += strlen(row->choice(i)) + 2;
		bool full = many && width > HELP_WIDTH;
		if (full)
			width = HELP_COLUMN + strlen(row->choice(i)) + 2;
		(void)printf("%s", i == 0 ? "" : ",");
		if (full)
			(void)printf("\n%*s", HELP_COLUMN - 1, "");
		(void)printf(" %s", row->choice(i));
	}
}

static void help_row(const struct row *row)
{
	char left[HELP_COLUMN * 2];
	int width = snprintf(left, sizeof(left), "  %c%c%s --%s%s%s", row->letter != '\0' ? '-' : ' ',
			     row->letter != '\0' ? row->letter : ' ', row->letter != '\0' ? "," : " ", row->name,
			     row->argument != NULL ? " " : "", row->argument != NULL ? row->argument : "");
	(void)printf("%s%*s%s", left, width < HELP_COLUMN ? HELP_COLUMN - width : 1, "", row->help);
	if (row->choice != NULL && row->help[strlen(row->help) - 1] == ':')
		help_choices(row);
	(void)putchar('\n');
}

void cc_options_help(unsigned groups)
{
	for (size_t i = 0; i < ROW_COUNT; i++)
		if ((rows[i].groups & (groups | CC_GROUP_ALL)) != 0)
			help_row(&rows[i]);
}
