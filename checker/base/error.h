/* What went wrong, where, and what would be right: one line a person can act on.
 * Leaves printing to cli/. A finding is data and never an error. */
#ifndef CC_BASE_ERROR_H
#define CC_BASE_ERROR_H

#include <stddef.h>

#include "base/str.h"

enum cc_status {
	CC_OK = 0,
	CC_NOT_FOUND, /* nothing there; no error, err untouched */
	CC_ERR_NOMEM,
	CC_ERR_RANGE,	 /* a number does not fit */
	CC_ERR_LIMIT,	 /* a declared maximum was met */
	CC_ERR_SYNTAX,	 /* the input is not of its format */
	CC_ERR_ENCODING, /* the bytes are of no encoding that is known */
	CC_ERR_IO,	 /* the file system said no */
	CC_ERR_USAGE,	 /* the caller asked for what cannot be */
	CC_ERR_RULE	 /* a rule pack is wrong */
};

enum { CC_ERROR_PATH_MAX = 1024, CC_ERROR_TEXT_MAX = 512 };

/** A place in a file: 1-based, column in code points, 0 where unknown; `path` empty where there is none. */
struct cc_place {
	char path[CC_ERROR_PATH_MAX];
	size_t line;
	size_t column;
};

/** Filled by whoever fails; the caller owns it. `other` is the second place (the first definition, ...). */
struct cc_error {
	enum cc_status code;
	struct cc_place at;
	struct cc_place other;
	char text[CC_ERROR_TEXT_MAX];
};

/** Set code and text (printf form, cut at a character boundary), clear the places. `err` may be NULL. @return code. */
enum cc_status cc_error_set(struct cc_error *err, enum cc_status code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/** Set where: `path` is copied (cut when too long). */
void cc_error_at(struct cc_error *err, struct cc_str path, size_t line, size_t column);
void cc_error_other(struct cc_error *err, struct cc_str path, size_t line, size_t column);

/** The status's name in lower case ("out of memory", "syntax", ...), static. */
const char *cc_status_name(enum cc_status status);

#endif
