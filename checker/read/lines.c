/* Line ends of all kinds, and blanks of all kinds.
 * Leaves what a line is to line_kind.h. */
#include "read/lines.h"

#include "base/bytes.h"

/* Bytes that may begin a line end: 0A 0B 0C 0D, C2 (U+0085), E2 (U+2028). */
static const unsigned char suspects[256] = {['\n'] = 1, ['\v'] = 1, ['\f'] = 1, ['\r'] = 1, [0xC2] = 1, [0xE2] = 1};

/* Bytes of the line end at `at`, 0 where there is none. */
static size_t line_end(const unsigned char *text, size_t at, size_t len)
{
	unsigned char c = text[at];
	if (c == '\r')
		return at + 1 < len && text[at + 1] == '\n' ? 2 : 1;
	if (c == 0xC2)
		return at + 1 < len && text[at + 1] == 0x85 ? 2 : 0;
	if (c == 0xE2)
		return at + 2 < len && text[at + 1] == 0x80 && (text[at + 2] == 0xA8 || text[at + 2] == 0xA9) ? 3 : 0;
	return 1;
}

/* Bytes of the blank at `at`: space, tab, U+00A0, U+3000, U+FEFF, U+200B. */
static size_t blank_at(const unsigned char *text, size_t at, size_t end)
{
	const unsigned char *p = text + at;
	if (p[0] == ' ' || p[0] == '\t')
		return 1;
	if (end - at >= 2 && p[0] == 0xC2 && p[1] == 0xA0)
		return 2;
	if (end - at < 3)
		return 0;
	bool ideographic = p[0] == 0xE3 && p[1] == 0x80 && p[2] == 0x80;
	bool bom = p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF;
	bool zero_width = p[0] == 0xE2 && p[1] == 0x80 && p[2] == 0x8B;
	return ideographic || bom || zero_width ? 3 : 0;
}

static size_t blank_before(const unsigned char *text, size_t from, size_t end)
{
	for (size_t len = 1; len <= 3 && len <= end - from; len++)
		if (blank_at(text, end - len, end) == len)
			return len;
	return 0;
}

static struct cc_span trim(const unsigned char *text, size_t from, size_t to)
{
	size_t len = 0;
	while (from < to && (len = blank_at(text, from, to)) > 0)
		from += len;
	while (from < to && (len = blank_before(text, from, to)) > 0)
		to -= len;
	return (struct cc_span){.start = from, .end = to};
}

/* What goes over from one line to the next. */
struct progress {
	struct cc_vec *out;
	const unsigned char *text;
	uint32_t blanks;
};

/* U+3000 is as wide as a Han character. */
static uint32_t indent_columns(const unsigned char *text, size_t from, size_t to)
{
	uint32_t columns = 0;
	for (size_t at = from; at < to; at++)
		columns += text[at] == 0xE3 ? 2 : text[at] < 0x80 || text[at] == 0xC2 ? 1 : 0;
	return columns;
}

static void add_line(struct progress *progress, size_t from, size_t to)
{
	struct cc_span text = trim(progress->text, from, to);
	if (text.start == text.end) {
		progress->blanks++;
		return;
	}
	const struct cc_source_line line = {
	    .text = text, .blanks = progress->blanks, .indent = indent_columns(progress->text, from, text.start)};
	(void)cc_vec_add(progress->out, &line);
	progress->blanks = 0;
}

enum { LONGEST_END = 3 };

/* May a line end begin within CC_BYTES bytes? LONGEST_END - 1 more can be read. 0A to 0D, C2, and 80 A8 or 80 A9: no
 * closer look than prose passes. */
static bool may_hold_line_end(const unsigned char *text)
{
	const cc_bytes c = cc_bytes_load(text);
	const cc_bytes second = cc_bytes_load(text + 1);
	const cc_bytes third = cc_bytes_load(text + 2);
	const cc_bytes separator = (second == -0x80) & ((third | 1) == -0x57);
	return cc_bytes_any(((c > '\n' - 1) & (c < '\r' + 1)) | (c == -0x3E) | separator);
}

/* The next byte that may begin a line end; `len` where there is none. */
static size_t next_suspect(const unsigned char *text, size_t at, size_t len)
{
	while (len - at >= CC_BYTES + LONGEST_END - 1 && !may_hold_line_end(text + at))
		at += CC_BYTES;
	while (at < len && suspects[text[at]] == 0)
		at++;
	return at;
}

void cc_source_lines(struct cc_vec *out, struct cc_str source, size_t from)
{
	struct progress progress = {.out = out, .text = (const unsigned char *)source.ptr};
	size_t start = from;
	for (size_t at = next_suspect(progress.text, from, source.len); at < source.len;
	     at = next_suspect(progress.text, at, source.len)) {
		size_t len = line_end(progress.text, at, source.len);
		if (len == 0) {
			at++;
			continue;
		}
		add_line(&progress, start, at);
		/* A page ends: what follows stands apart even without a blank line. */
		progress.blanks += progress.text[at] == '\f' ? 1 : 0;
		at += len;
		start = at;
	}
	if (start < source.len)
		add_line(&progress, start, source.len);
}
