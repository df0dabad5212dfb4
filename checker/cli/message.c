/* Lines on standard error.
 * Leaves their wording to whoever found the trouble. */
#include "cli/message.h"

#include <stdarg.h>
#include <stdio.h>

enum { LINE_MAX_BYTES = 8192 };

/* A message is one line, whatever a file is called: a name may hold line ends and what moves a terminal's cursor. */
static void put(const char *text)
{
	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;
		if (c == '\n')
			(void)fputs("⏎", stderr);
		else
			(void)fputc(c < 0x20 || c == 0x7F ? '?' : c, stderr);
	}
}

void cc_message(const char *format, ...)
{
	char line[LINE_MAX_BYTES];
	va_list args;
	va_start(args, format);
	(void)vsnprintf(line, sizeof(line), format, args);
	va_end(args);
	(void)fputs("claimcheck: ", stderr);
	put(line);
	(void)fputc('\n', stderr);
}

static void print_place(const char *path, size_t line, size_t column)
{
	if (path == NULL || path[0] == '\0')
		return;
	put(path);
	if (line > 0)
		(void)fprintf(stderr, ":%zu", line);
	if (line > 0 && column > 0)
		(void)fprintf(stderr, ":%zu", column);
}

void cc_message_diagnose(const struct claimcheck_diagnostic *diagnostic)
{
	bool has_path = diagnostic->path != NULL && diagnostic->path[0] != '\0';
	bool has_other = diagnostic->other_path != NULL && diagnostic->other_path[0] != '\0';
	(void)fputs("claimcheck: ", stderr);
	print_place(diagnostic->path, diagnostic->line, diagnostic->column);
	(void)fprintf(stderr, "%s%s", has_path ? ": " : "",
		      diagnostic->severity == CLAIMCHECK_ERROR ? "" : "warning: ");
	put(diagnostic->text);
	if (has_other) {
		(void)fputs(" (see ", stderr);
		print_place(diagnostic->other_path, diagnostic->other_line, 0);
		(void)fputc(')', stderr);
	}
	(void)fputc('\n', stderr);
}

static void print_known(struct claimcheck_list known)
{
	(void)fputs("; known are ", stderr);
	for (size_t i = 0; i < known.count; i++)
		(void)fprintf(stderr, "%s%s", i == 0 ? "" : ", ", known.items[i]);
}

bool cc_message_unknown(const struct cc_unknown *unknown)
{
	const char *prefix = unknown->prefix != NULL ? unknown->prefix : "";
	const char *near = claimcheck_nearest(unknown->word, unknown->known);
	(void)fprintf(stderr, "claimcheck: unknown %s", unknown->what);
	if (unknown->of != NULL)
		(void)fprintf(stderr, " of --%s", unknown->of);
	(void)fprintf(stderr, " %s%s", prefix, unknown->word);
	if (near != NULL)
		(void)fprintf(stderr, "; did you mean %s%s?", prefix, near);
	else if (unknown->list_them)
		print_known(unknown->known);
	else
		(void)fputs("; --help lists them all", stderr);
	(void)fputc('\n', stderr);
	return false;
}
