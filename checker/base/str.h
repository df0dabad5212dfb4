/* Borrowed slices of bytes.
 * Leaves ownership to arena.h and growing text to buf.h. */
#ifndef CC_BASE_STR_H
#define CC_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/** A borrowed run of bytes; not NUL-terminated. `ptr` may be NULL when `len` is 0. */
struct cc_str {
	const char *ptr;
	size_t len;
};

/** A half-open range of byte offsets. Every field of this type says into which text it points. */
struct cc_span {
	size_t start;
	size_t end;
};

#define CC_STR(literal) ((struct cc_str){.ptr = "" literal, .len = sizeof(literal) - 1})

static inline struct cc_str cc_str_from(const char *text)
{
	return (struct cc_str){.ptr = text, .len = text != NULL ? strlen(text) : 0};
}

static inline struct cc_str cc_str_slice(struct cc_str text, size_t start, size_t end)
{
	/* An empty text may have no bytes at all, and nothing may be added to NULL, not even 0. */
	return (struct cc_str){.ptr = start > 0 ? text.ptr + start : text.ptr, .len = end - start};
}

static inline struct cc_str cc_str_of_span(struct cc_str text, struct cc_span span)
{
	return cc_str_slice(text, span.start, span.end);
}

/* Most comparisons fail at one byte, which is looked at before memcmp is called: the last one, as all Han have one of
 * six for their first. */
static inline bool cc_str_equal(struct cc_str a, struct cc_str b)
{
	return a.len == b.len &&
	       (a.len == 0 || (a.ptr[a.len - 1] == b.ptr[a.len - 1] && memcmp(a.ptr, b.ptr, a.len) == 0));
}

static inline bool cc_str_starts(struct cc_str text, struct cc_str prefix)
{
	return text.len >= prefix.len && (prefix.len == 0 || (text.ptr[prefix.len - 1] == prefix.ptr[prefix.len - 1] &&
							      memcmp(text.ptr, prefix.ptr, prefix.len) == 0));
}

static inline bool cc_str_ends(struct cc_str text, struct cc_str suffix)
{
	return text.len >= suffix.len &&
	       (suffix.len == 0 || (text.ptr[text.len - 1] == suffix.ptr[suffix.len - 1] &&
				    memcmp(text.ptr + (text.len - suffix.len), suffix.ptr, suffix.len) == 0));
}

/** Order by bytes, shorter first where one is the prefix of the other. @return <0, 0, >0. */
int cc_str_compare(struct cc_str a, struct cc_str b);

/** Whether both are the same but for the case of ASCII letters. */
bool cc_str_equal_folded(struct cc_str a, struct cc_str b);

/** First occurrence of `needle` at or after `from`. @return byte offset, or SIZE_MAX where there is none. */
size_t cc_str_find(struct cc_str text, struct cc_str needle, size_t from);

/** `text` without ASCII blanks (space, tab, CR, LF) at either end. */
struct cc_str cc_str_trim(struct cc_str text);

static inline size_t cc_span_len(struct cc_span span)
{
	return span.end - span.start;
}

static inline bool cc_span_overlaps(struct cc_span a, struct cc_span b)
{
	return a.start < b.end && b.start < a.end;
}

static inline bool cc_span_contains(struct cc_span outer, struct cc_span inner)
{
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
static inline struct cc_span cc_span_hull(struct cc_span a, struct cc_span b)
{
	return (struct cc_span){.start = a.start < b.start ? a.start : b.start, .end = a.end > b.end ? a.end : b.end};
}

/** cc_str_compare of two struct cc_str, for qsort and bsearch. */
int cc_str_compare_items(const void *a, const void *b);

#endif
