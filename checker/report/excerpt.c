/* Columns, not bytes or characters, decide: a Han character is two wide.
 * Leaves the table of widths to base/utf8. */
#include "report/excerpt.h"

#include "base/utf8.h"

enum { LEAST_CONTEXT = 12, ELLIPSIS = 1 };

/* What stands for a character on one line of a terminal; 0: nothing. Bidirectional controls could show a figure in
 * another order than it is printed in; U+FFFE and its like are no characters, and XML has no place for them. */
static uint32_t shown_as(uint32_t c)
{
	if (c == '\n')
		return 0x23CE; /* ⏎ */
	if (c == '\r')
		return 0;
	if (c == '\t')
		return ' ';
	bool steers =
	    c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
	return steers || (c & 0xFFFE) == 0xFFFE ? CC_REPLACEMENT : c;
}

static size_t width_of(uint32_t c)
{
	uint32_t shown = shown_as(c);
	int width = shown == 0 ? 0 : cc_utf8_width(shown);
	return width > 0 ? (size_t)width : 0;
}

static size_t width_between(struct cc_str text, size_t from, size_t to)
{
	size_t width = 0;
	while (from < to)
		width += width_of(cc_utf8_next(text, &from));
	return width;
}

size_t cc_excerpt_width(struct cc_str text)
{
	return width_between(text, 0, text.len);
}

static bool belongs_to_figure(uint32_t c)
{
	static const char multipliers[] = "万亿千百十兆萬億％．";
	if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xFF10 && c <= 0xFF19))
		return true;
	if (c == '.' || c == ',' || c == '%' || c == '-')
		return true;
	struct cc_str list = {.ptr = multipliers, .len = sizeof(multipliers) - 1};
	for (size_t at = 0; at < list.len;)
		if (cc_utf8_next(list, &at) == c)
			return true;
	return false;
}

/* Whether a cut at `at` would part what belongs together. */
static bool parts_figure(struct cc_str text, size_t at)
{
	if (at == 0 || at >= text.len)
		return false;
	size_t before = at;
	size_t behind = at;
	return belongs_to_figure(cc_utf8_prev(text, &before)) && belongs_to_figure(cc_utf8_next(text, &behind));
}

/* As far left of `from` as `columns` reach; what is left of them stays in *columns. */
static size_t reach_left(struct cc_str text, size_t from, size_t *columns)
{
	size_t at = from;
	while (at > 0) {
		size_t next = at;
		size_t width = width_of(cc_utf8_prev(text, &next));
		if (width > *columns)
			break;
		*columns -= width;
		at = next;
	}
	while (at < from && parts_figure(text, at))
		*columns += width_of(cc_utf8_next(text, &at));
	return at;
}

/* The same to the right. */
static size_t reach_right(struct cc_str text, size_t from, size_t *columns)
{
	size_t at = from;
	while (at < text.len) {
		size_t next = at;
		size_t width = width_of(cc_utf8_next(text, &next));
		if (width > *columns)
			break;
		*columns -= width;
		at = next;
	}
	while (at > from && parts_figure(text, at))
		*columns += width_of(cc_utf8_prev(text, &at));
	return at;
}

static size_t columns_before(size_t width, size_t mark_width, size_t note_width)
{
	size_t room = width - mark_width;
	size_t left = room / 2;
	size_t with_note = room > note_width ? room - note_width : 0;
	if (with_note >= LEAST_CONTEXT && left > with_note)
		left = with_note;
	return left;
}

static struct cc_excerpt show_all(struct cc_str text, struct cc_span mark)
{
	return (struct cc_excerpt){.shown = {.start = 0, .end = text.len},
				   .mark = mark,
				   .pad = width_between(text, 0, mark.start),
				   .mark_width = width_between(text, mark.start, mark.end)};
}

struct cc_excerpt cc_excerpt_make(struct cc_str text, struct cc_span mark, size_t width, size_t note_width)
{
	if (width == 0 || cc_excerpt_width(text) <= width)
		return show_all(text, mark);
	size_t room = width > 2 * ELLIPSIS ? width - 2 * ELLIPSIS : 1;
	struct cc_excerpt out = {.mark = mark, .mark_width = width_between(text, mark.start, mark.end)};
	if (out.mark_width >= room) {
		size_t columns = room;
		out.mark.end = reach_right(text, mark.start, &columns);
		out.mark_width = width_between(text, mark.start, out.mark.end);
		out.shown = out.mark;
	} else {
		size_t left = columns_before(room, out.mark_width, note_width);
		size_t right = room - out.mark_width - left;
		out.shown.start = reach_left(text, mark.start, &left);
		right += left;
		out.shown.end = reach_right(text, mark.end, &right);
		out.shown.start = reach_left(text, out.shown.start, &right);
	}
	out.pad = width_between(text, out.shown.start, mark.start) + (out.shown.start > 0 ? ELLIPSIS : 0);
	return out;
}

static void write_between(struct cc_buf *out, struct cc_str text, size_t from, size_t to)
{
	while (from < to) {
		char bytes[CC_UTF8_MAX];
		uint32_t shown = shown_as(cc_utf8_next(text, &from));
		if (shown != 0)
			cc_buf_add(out, (struct cc_str){.ptr = bytes, .len = cc_utf8_encode(bytes, shown)});
	}
}

void cc_excerpt_write(struct cc_buf *out, struct cc_str text, const struct cc_excerpt *excerpt)
{
	if (excerpt->shown.start > 0)
		cc_buf_adds(out, "…");
	write_between(out, text, excerpt->shown.start, excerpt->shown.end);
	if (excerpt->shown.end < text.len)
		cc_buf_adds(out, "…");
}

void cc_excerpt_write_line(struct cc_buf *out, struct cc_str text)
{
	write_between(out, text, 0, text.len);
}
