/* A growing run of bytes with a declared maximum and a failure that sticks: append many times, check once.
 * Leaves borrowed text to str.h. */
#ifndef CC_BASE_BUF_H
#define CC_BASE_BUF_H

#include <stdbool.h>
#include <stdint.h>

#include "base/alloc.h"
#include "base/str.h"

struct cc_arena;

/** Read `data` and `len`; change nothing by hand. `data` is NUL-terminated once something was appended. */
struct cc_buf {
	char *data;
	size_t len;
	size_t cap;
	size_t max;
	const struct cc_alloc *alloc;
	bool failed;
};

/** An empty buffer that grows to `max` bytes at the most. Nothing is allocated yet. */
struct cc_buf cc_buf_new(const struct cc_alloc *alloc, size_t max);

/** Free what the buffer holds and leave it empty, as new. */
void cc_buf_free(struct cc_buf *buf);

/** Empty it, keep the memory, forget a failure. */
void cc_buf_clear(struct cc_buf *buf);

void cc_buf_add(struct cc_buf *buf, struct cc_str text);
void cc_buf_add_char(struct cc_buf *buf, char c);

/** Append a NUL-terminated string. */
void cc_buf_adds(struct cc_buf *buf, const char *text);

/** Append a number in decimal. */
void cc_buf_add_unsigned(struct cc_buf *buf, uint64_t number);

/** Append formatted text; for fixed forms with numbers, not for figures. */
void cc_buf_addf(struct cc_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** What is in it, borrowed until the next append. Empty after a failure. */
struct cc_str cc_buf_str(const struct cc_buf *buf);

/** Copy the content into an arena. @return ptr NULL after a failure or when out of memory. */
struct cc_str cc_buf_keep(const struct cc_buf *buf, struct cc_arena *arena);

#endif
