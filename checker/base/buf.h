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

/** cc_buf_reserve where there is not enough room yet. */
bool cc_buf_grow(struct cc_buf *buf, size_t more);

/** Make room for `more` bytes and the NUL behind them. @return false after a failure, which sticks. */
static inline bool cc_buf_reserve(struct cc_buf *buf, size_t more)
{
	/* `cap` never grows beyond max and the NUL. */
	return (!buf->failed && more < buf->cap - buf->len) || cc_buf_grow(buf, more);
}

/** An empty buffer that grows to `max` bytes at the most. Nothing is allocated yet. */
struct cc_buf cc_buf_new(const struct cc_alloc *alloc, size_t max);

/** Free what the buffer holds and leave it empty, as new. */
void cc_buf_free(struct cc_buf *buf);

/** Empty it, keep the memory, forget a failure. */
void cc_buf_clear(struct cc_buf *buf);

void cc_buf_add(struct cc_buf *buf, struct cc_str text);

static inline void cc_buf_add_char(struct cc_buf *buf, char c)
{
	if (!cc_buf_reserve(buf, 1))
		return;
	buf->data[buf->len++] = c;
	buf->data[buf->len] = '\0';
}

/** Append a NUL-terminated string. */
static inline void cc_buf_adds(struct cc_buf *buf, const char *text)
{
	cc_buf_add(buf, cc_str_from(text));
}

/** Append a number in decimal. */
void cc_buf_add_unsigned(struct cc_buf *buf, uint64_t number);

/** Append formatted text; for fixed forms with numbers, not for figures. */
void cc_buf_addf(struct cc_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));

/** What is in it, borrowed until the next append. Empty after a failure. */
struct cc_str cc_buf_str(const struct cc_buf *buf);

/** Copy the content into an arena. @return ptr NULL after a failure or when out of memory. */
struct cc_str cc_buf_keep(const struct cc_buf *buf, struct cc_arena *arena);

#endif
