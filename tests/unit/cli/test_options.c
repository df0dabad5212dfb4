/* The command line: every form of an option, lists, what stands behind --against, and what is refused. */
#include <stdio.h>

#include "cli/options.h"
#include "support.h"

enum { WORDS = 12, LINE = 500 };

static const unsigned check_groups =
    CC_GROUP_CHECK | CC_GROUP_LOOK | CC_GROUP_INPUT | CC_GROUP_RULES | CC_GROUP_LANGUAGE;

/* Options as one line, to compare. */
static void add_list(char *out, const char *name, struct cc_words words)
{
	for (size_t i = 0; i < words.count; i++) {
		size_t len = strlen(out);
		(void)snprintf(out + len, LINE - len, "%s=%s ", name, words.items[i]);
	}
}

static void add_word(char *out, const char *name, const char *word)
{
	size_t len = strlen(out);
	if (word != NULL)
		(void)snprintf(out + len, LINE - len, "%s=%s ", name, word);
}

static void describe(char *out, const struct cc_options *options)
{
	out[0] = '\0';
	add_list(out, "path", options->paths);
	add_list(out, "against", options->against);
	add_list(out, "exclude", options->excludes);
	add_list(out, "rules", options->rules);
	add_list(out, "select", options->select);
	add_list(out, "ignore", options->ignore);
	add_list(out, "output", options->outputs);
	add_word(out, "format", options->format);
	add_word(out, "fail-on", options->fail_on);
	add_word(out, "date", options->date);
	add_word(out, "quiet", options->quiet ? "yes" : NULL);
	add_word(out, "threads", options->threads == 4 ? "4" : NULL);
	add_word(out, "width", options->has_width && options->width == 0 ? "0" : NULL);
}

struct parse_case {
	const char *name;
	const char *argv[WORDS];
	const char *expected; /* NULL: refused */
};

static const struct parse_case cases[] = {
    {"nothing", {"check"}, ""},
    {"paths", {"check", "a", "b"}, "path=a path=b "},
    {"an option between paths", {"check", "a", "-q", "b"}, "path=a path=b quiet=yes "},
    {"long with blank", {"check", "--format", "json", "a"}, "path=a format=json "},
    {"long with equals", {"check", "--format=json", "a"}, "path=a format=json "},
    {"short", {"check", "-fjson", "-j4"}, "format=json threads=4 "},
    {"several outputs, commas and all",
     {"check", "-o", "json=a,b", "--output=text=c"},
     "output=json=a,b output=text=c "},
    {"an abbreviation", {"check", "--form", "text"}, "format=text "},
    {"against takes what follows", {"check", "a", "--against", "b", "c"}, "path=a against=b against=c "},
    {"up to another option's word",
     {"check", "a", "--against", "b", "--date", "2025-01-01", "c"},
     "path=a against=b against=c date=2025-01-01 "},
    {"behind -- are drafts", {"check", "--against", "b", "--", "a", "-q"}, "path=a path=-q against=b "},
    {"standard input", {"check", "-", "--against", "-"}, "path=- against=- "},
    {"repeated", {"check", "-r", "x", "--rules", "y"}, "rules=x rules=y "},
    {"commas in checks",
     {"check", "--select", "vintage,period", "--ignore", "period"},
     "select=vintage select=period ignore=period "},
    {"no commas in globs", {"check", "--exclude", "a,b"}, "exclude=a,b "},
    {"width 0 is a width", {"check", "--width", "0"}, "width=0 "},
    {"the last one counts", {"check", "--fail-on", "never", "--fail-on", "info"}, "fail-on=info "},
    {"unknown option", {"check", "--formt", "json"}, NULL},
    {"unknown letter", {"check", "-z"}, NULL},
    {"unknown value", {"check", "--format", "jsn"}, NULL},
    {"argument missing", {"check", "--format"}, NULL},
    {"argument missing of a letter", {"check", "-f"}, NULL},
    {"an argument too many", {"check", "--quiet=yes"}, NULL},
    {"no number", {"check", "--threads", "many"}, NULL},
    {"a negative number", {"check", "--threads", "-1"}, NULL},
    {"too large a number", {"check", "--threads", "99999999999999999999"}, NULL},
    {"an option of another command", {"check", "--what", "text"}, NULL},
};

START_TEST(parsed)
	{
		const struct parse_case *row = &cases[_i];
		char copies[WORDS][64];
		char *argv[WORDS + 1] = {NULL};
		int argc = 0;
		for (; argc < WORDS && row->argv[argc] != NULL; argc++) {
			(void)snprintf(copies[argc], sizeof(copies[argc]), "%s", row->argv[argc]);
			argv[argc] = copies[argc];
		}
		struct cc_options options;
		bool right = cc_options_parse(&options, argc, argv, check_groups);
		ck_assert_msg(right == (row->expected != NULL), "%s", row->name);
		char line[LINE];
		describe(line, &options);
		if (right)
			ck_assert_msg(strcmp(line, row->expected) == 0, "%s: %s", row->name, line);
		cc_options_free(&options);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("cli.options");
	TCase *tcase = tcase_create("options");
	tcase_add_loop_test(tcase, parsed, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
