/* read(2) into one buffer, handed out up to its last line end.
 * Leaves parsing to read/records.c. */
#include "pipeline/line_source.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/arena.h"

enum { READ_SIZE = 256 * 1024 };

enum cc_status cc_line_source_open(struct cc_line_source *out, struct cc_str path, const struct cc_alloc *alloc,
				   struct cc_error *err)
{
	struct cc_arena *scratch = cc_arena_new(alloc);
	struct cc_str name = scratch != NULL ? cc_arena_copy(scratch, path) : (struct cc_str){0};
	if (name.ptr == NULL) {
		cc_arena_free(scratch);
		return CC_ERR_NOMEM;
	}
	int file = cc_str_equal(path, CC_STR("-")) ? STDIN_FILENO : open(name.ptr, O_RDONLY | O_CLOEXEC);
	cc_arena_free(scratch);
	if (file < 0) {
		enum cc_status status = cc_error_set(err, CC_ERR_IO, "%s", strerror(errno));
		cc_error_at(err, path, 0, 0);
		return status;
	}
	*out = (struct cc_line_source){.file = file,
				       .pending = cc_buf_new(alloc, (size_t)CC_LINE_MAX + 2 * (size_t)READ_SIZE)};
	return CC_OK;
}

void cc_line_source_close(struct cc_line_source *source)
{
	if (source->file > STDERR_FILENO)
		(void)close(source->file);
	cc_buf_free(&source->pending);
}

/* What the caller has taken goes; the rest moves to the front. */
static void drop_used(struct cc_line_source *source)
{
	struct cc_buf *pending = &source->pending;
	if (source->used == 0)
		return;
	pending->len -= source->used;
	memmove(pending->data, pending->data + source->used, pending->len);
	source->used = 0;
}

static enum cc_status read_more(struct cc_line_source *source, struct cc_error *err)
{
	char bytes[READ_SIZE];
	ssize_t got = 0;
	do
		got = read(source->file, bytes, sizeof(bytes));
	while (got < 0 && errno == EINTR);
	if (got < 0)
		return cc_error_set(err, CC_ERR_IO, "%s", strerror(errno));
	source->ended = got == 0;
	cc_buf_add(&source->pending, (struct cc_str){.ptr = bytes, .len = (size_t)got});
	return source->pending.failed ? CC_ERR_NOMEM : CC_OK;
}

/* Bytes up to and with the last LF, looked for in what is behind `from`. */
static size_t whole_lines(const struct cc_buf *pending, size_t from)
{
	for (size_t at = pending->len; at > from; at--)
		if (pending->data[at - 1] == '\n')
			return at;
	return 0;
}

/* Drop what belongs to a line that was too long. @return whether its end has come. */
static bool skip_line(struct cc_line_source *source)
{
	const char *end = source->pending.len > 0 ? memchr(source->pending.data, '\n', source->pending.len) : NULL;
	source->used = end != NULL ? (size_t)(end - source->pending.data) + 1 : source->pending.len;
	drop_used(source);
	return end != NULL;
}

static enum cc_status fill(struct cc_line_batch *out, struct cc_line_source *source, struct cc_error *err)
{
	size_t searched = 0;
	for (;;) {
		if (source->skipping)
			source->skipping = !skip_line(source);
		size_t whole = whole_lines(&source->pending, searched);
		if (source->ended && !source->skipping)
			whole = source->pending.len;
		if (whole > 0) {
			out->lines = (struct cc_str){.ptr = source->pending.data, .len = whole};
			source->used = whole;
			return CC_OK;
		}
		if (source->ended)
			return CC_NOT_FOUND;
		if (source->pending.len > CC_LINE_MAX) {
			source->skipping = true;
			out->too_long = true;
			source->used = source->pending.len;
			return CC_OK;
		}
		searched = source->pending.len;
		enum cc_status status = read_more(source, err);
		if (status != CC_OK)
			return status;
	}
}

enum cc_status cc_line_source_next(struct cc_line_batch *out, struct cc_line_source *source, struct cc_error *err)
{
	*out = (struct cc_line_batch){0};
	drop_used(source);
	return fill(out, source, err);
}
