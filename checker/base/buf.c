/* Growing text: doubling, bounded, with a failure that sticks.
 * Leaves escaping and numbers with meaning to those who write formats. */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/digits.h"

struct cc_buf cc_buf_new(const struct cc_alloc *alloc, size_t max)
{
	return (struct cc_buf){.alloc = alloc, .max = max};
}

void cc_buf_free(struct cc_buf *buf)
{
	if (buf->data != NULL)
		buf->alloc->release(buf->alloc->context, buf->data, buf->cap);
	*buf = cc_buf_new(buf->alloc, buf->max);
}

void cc_buf_clear(struct cc_buf *buf)
{
	buf->len = 0;
	buf->failed = false;
	if (buf->data != NULL)
		buf->data[0] = '\0';
}

bool cc_buf_grow(struct cc_buf *buf, size_t more)
{
	if (buf->failed || more > buf->max - buf->len) {
		buf->failed = true;
		return false;
	}
	size_t need = buf->len + more + 1;
	if (need <= buf->cap)
		return true;
	size_t cap = buf->cap > 0 ? buf->cap : 64;
	while (cap < need)
		cap = cap > SIZE_MAX / 2 ? need : cap * 2;
	if (cap - 1 > buf->max)
		cap = buf->max + 1;
	char *data = buf->alloc->resize(buf->alloc->context, buf->data, buf->cap, cap);
	if (data == NULL) {
		buf->failed = true;
		return false;
	}
	buf->data = data;
	buf->cap = cap;
	return true;
}

void cc_buf_add(struct cc_buf *buf, struct cc_str text)
{
	if (!cc_buf_reserve(buf, text.len))
		return;
	if (text.len > 0)
		memcpy(buf->data + buf->len, text.ptr, text.len);
	buf->len += text.len;
	buf->data[buf->len] = '\0';
}

void cc_buf_add_unsigned(struct cc_buf *buf, uint64_t number)
{
	char space[2 * CC_DIGITS_MAX] = "";
	char *end = space + CC_DIGITS_MAX;
	if (!cc_buf_reserve(buf, CC_DIGITS_MAX))
		return;
	const char *digits = cc_digits_before(end, number);
	memcpy(buf->data + buf->len, digits, CC_DIGITS_MAX); /* and what lies behind them, for a length known here */
	buf->len += (size_t)(end - digits);
	buf->data[buf->len] = '\0';
}

void cc_buf_addf(struct cc_buf *buf, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0 || !cc_buf_reserve(buf, (size_t)length)) {
		buf->failed = true;
		return;
	}
	va_start(args, format);
	(void)vsnprintf(buf->data + buf->len, (size_t)length + 1, format, args);
	va_end(args);
	buf->len += (size_t)length;
}

struct cc_str cc_buf_str(const struct cc_buf *buf)
{
	return buf->failed ? (struct cc_str){0} : (struct cc_str){.ptr = buf->data, .len = buf->len};
}

struct cc_str cc_buf_keep(const struct cc_buf *buf, struct cc_arena *arena)
{
	if (buf->failed)
		return (struct cc_str){0};
	return cc_arena_copy(arena, cc_buf_str(buf));
}
