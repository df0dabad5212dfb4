/* Which charset bytes are in, and converting them. The only user of uchardet and iconv.
 * Leaves BOM, UTF-8 and what to do with a guess to encoding.c. */
#ifndef CC_READ_CHARSET_H
#define CC_READ_CHARSET_H

#include "base/buf.h"
#include "base/error.h"

/** Called for bytes that stand for nothing: `at` is the offset in the output, where U+FFFD follows. */
struct cc_charset_bad {
	void (*report)(void *context, size_t at, struct cc_str bytes);
	void *context;
};

enum { CC_CHARSET_NAME_MAX = 32 };

/**
 * Convert all bytes, U+FFFD for the bad ones.
 * @param name  As iconv knows it, NUL-terminated.
 * @return CC_OK, CC_NOT_FOUND (a charset that iconv does not know), CC_ERR_NOMEM, CC_ERR_LIMIT.
 */
enum cc_status cc_charset_convert(struct cc_buf *out, struct cc_str bytes, const char *name,
				  const struct cc_charset_bad *bad);

/** Convert UTF-8 into this charset. @return CC_OK; CC_NOT_FOUND (a charset that iconv does not know); CC_ERR_ENCODING
 * (a character that it does not hold); CC_ERR_NOMEM. */
enum cc_status cc_charset_encode(struct cc_buf *out, struct cc_str text, const char *name);

/** Whether the program can convert what is not UTF-8: one that is linked statically finds the C library's converters
 * only where the same library is installed. */
bool cc_charset_has_converters(void);

/**
 * Guess from bytes that are not UTF-8, short texts too: uchardet proposes, common characters decide.
 * @param name  Set on CC_OK.
 * @return CC_OK, CC_NOT_FOUND (nothing makes it text), CC_ERR_NOMEM.
 */
enum cc_status cc_charset_guess(char name[CC_CHARSET_NAME_MAX], struct cc_str bytes, const struct cc_alloc *alloc);

/** As cc_charset_guess for bytes with NULs: one of the UTF-16 and UTF-32 forms. */
enum cc_status cc_charset_guess_wide(char name[CC_CHARSET_NAME_MAX], struct cc_str bytes, const struct cc_alloc *alloc);

#endif
