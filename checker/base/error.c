/* Filling struct cc_error.
 * Leaves wording to the caller and printing to cli/. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

/* Cut a torn UTF-8 sequence off the end, as vsnprintf cuts by bytes. */
static void trim_torn_character(char *text)
{
	size_t len = strlen(text);
	size_t tail = 0;
	while (tail < 3 && tail < len && ((unsigned char)text[len - 1 - tail] & 0xC0) == 0x80)
		tail++;
	if (tail >= len)
		return;
	unsigned char lead = (unsigned char)text[len - 1 - tail];
	size_t want = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
	if (want != tail)
		text[len - 1 - tail] = '\0';
}

enum cc_status cc_error_set(struct cc_error *err, enum cc_status code, const char *format, ...)
{
	if (err == NULL)
		return code;
	*err = (struct cc_error){.code = code};
	va_list args;
	va_start(args, format);
	int length = vsnprintf(err->text, sizeof(err->text), format, args);
	va_end(args);
	if (length >= (int)sizeof(err->text))
		trim_torn_character(err->text);
	return code;
}

static void set_place(struct cc_place *place, struct cc_str path, size_t line, size_t column)
{
	size_t len = path.len < sizeof(place->path) ? path.len : sizeof(place->path) - 1;
	if (len > 0)
		memcpy(place->path, path.ptr, len);
	place->path[len] = '\0';
	place->line = line;
	place->column = column;
}

void cc_error_at(struct cc_error *err, struct cc_str path, size_t line, size_t column)
{
	if (err != NULL)
		set_place(&err->at, path, line, column);
}

void cc_error_other(struct cc_error *err, struct cc_str path, size_t line, size_t column)
{
	if (err != NULL)
		set_place(&err->other, path, line, column);
}

const char *cc_status_name(enum cc_status status)
{
	static const char *const names[] = {
	    [CC_OK] = "ok",
	    [CC_NOT_FOUND] = "not found",
	    [CC_ERR_NOMEM] = "out of memory",
	    [CC_ERR_RANGE] = "out of range",
	    [CC_ERR_LIMIT] = "limit",
	    [CC_ERR_SYNTAX] = "syntax",
	    [CC_ERR_ENCODING] = "encoding",
	    [CC_ERR_IO] = "input/output",
	    [CC_ERR_USAGE] = "usage",
	    [CC_ERR_RULE] = "rule",
	};
	return (size_t)status < sizeof(names) / sizeof(names[0]) ? names[status] : "unknown";
}
