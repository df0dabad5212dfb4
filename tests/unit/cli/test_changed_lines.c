/* Diffs without context, as git writes them: which lines of which files. */
#include <stdint.h>
#include <stdio.h>

#include "cli/changed_lines.h"
#include "support.h"

enum { LINE = 500 };

struct diff_case {
	const char *name;
	const char *diff;
	const char *changes; /* "path first-last|", "end" for the end */
};

static const struct diff_case cases[] = {
    {"nothing", "", ""},
    {"a line changed", "diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n@@ -3 +3 @@ heading\n-old\n+new\n",
     "/r/x 3-3|"},
    {"lines added", "--- a/x\n+++ b/x\n@@ -3,0 +4,2 @@\n+one\n+two\n", "/r/x 4-5|"},
    {"lines taken out change nothing that is there", "--- a/x\n+++ b/x\n@@ -3,2 +2,0 @@\n-one\n-two\n", ""},
    {"two hunks", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n@@ -9,0 +10 @@\n+c\n", "/r/x 1-1|/r/x 10-10|"},
    {"content that looks like a header", "--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n--- a/y\n+++ b/y\n+@@ -7 +7 @@\n",
     "/r/x 1-2|"},
    {"no line end at the end",
     "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n--- a/y\n+++ b/y\n"
     "@@ -0,0 +1 @@\n+c\n",
     "/r/x 1-1|/r/y 1-1|"},
    {"a file that is gone", "--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n", ""},
    {"a blank in the name", "--- a/x y\t\n+++ b/x y\t\n@@ -0,0 +1 @@\n+c\n", "/r/x y 1-1|"},
    {"a quoted name", "--- a/x\n+++ \"b/t\\tq\\\"b\\\\\\345\\255\\227\"\n@@ -0,0 +1 @@\n+c\n",
     "/r/t\tq\"b\\\xE5\xAD\x97 1-1|"},
    {"binary", "diff --git a/x.docx b/x.docx\nBinary files a/x.docx and b/x.docx differ\n", "/r/x.docx 1-end|"},
};

START_TEST(diffs)
	{
		const struct diff_case *row = &cases[_i];
		struct cc_changed_lines lines = {0};
		char shown[LINE] = "";
		ck_assert(cc_changed_lines_parse(&lines, row->diff, "/r"));
		for (size_t i = 0; i < lines.count; i++) {
			char last[32];
			(void)snprintf(last, sizeof(last), "%zu", lines.items[i].last_line);
			size_t len = strlen(shown);
			(void)snprintf(shown + len, LINE - len, "%s %zu-%s|", lines.items[i].path,
				       lines.items[i].first_line, lines.items[i].last_line == SIZE_MAX ? "end" : last);
		}
		ck_assert_msg(strcmp(shown, row->changes) == 0, "%s: %s", row->name, shown);
		cc_changed_lines_free(&lines);
	}
END_TEST

int main(void)
{
	Suite *suite = suite_create("cli.changed_lines");
	TCase *tcase = tcase_create("changed_lines");
	tcase_add_loop_test(tcase, diffs, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	suite_add_tcase(suite, tcase);
	return cc_test_run(suite);
}
