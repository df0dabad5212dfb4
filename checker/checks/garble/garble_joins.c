/* Where the reader joined broken lines: a number torn from its unit, a word over a page break.
 * Leaves the joining itself to read/. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/garble/garble.h"

/* A file wrapped at one width has a join every few dozen characters: nothing to say about any of them. */
static bool is_wrapped(const struct cc_document *document)
{
	enum { FEW = 6, BYTES_PER_JOIN = 1500 };
	return document->join_count >= FEW && document->reading.len / document->join_count < BYTES_PER_JOIN;
}

/* 635.4⏎万人年, 24590.7⏎亿元, 3⏎.5%: digits on one side, what goes with them on the other. */
static bool is_torn_number(struct cc_str text, size_t at)
{
	char before = text.ptr[at - 1];
	char after = text.ptr[at];
	if (!cc_ascii_is_digit(before) && before != '.')
		return before == '%' ? false : cc_ascii_is_digit(after) && before == '.';
	if (cc_ascii_is_digit(after) || after == '.' || after == '%')
		return true;
	size_t next = at;
	return cc_ascii_is_digit(before) && cc_utf8_is_han(cc_utf8_next(text, &next));
}

/* The figure and its unit around the join: back over digits and points, forward over at most four characters. */
static struct cc_span torn_span(struct cc_str text, size_t at)
{
	struct cc_span span = {.start = at, .end = at};
	while (span.start > 0 && (cc_ascii_is_digit(text.ptr[span.start - 1]) || text.ptr[span.start - 1] == '.' ||
				  text.ptr[span.start - 1] == ','))
		span.start--;
	for (int i = 0; i < 4 && span.end < text.len; i++) {
		size_t next = span.end;
		uint32_t c = cc_utf8_next(text, &next);
		if (!cc_utf8_is_han(c) && c != '%' && c != '.' && (c < '0' || c > '9'))
			break;
		span.end = next;
	}
	return span;
}

/* Two characters either side. */
static struct cc_span word_span(struct cc_str text, size_t at)
{
	struct cc_span span = {.start = at, .end = at};
	for (int i = 0; i < 2; i++) {
		if (span.start > 0 && text.ptr[span.start - 1] != '\n')
			cc_utf8_prev(text, &span.start);
		if (span.end < text.len && text.ptr[span.end] != '\n')
			cc_utf8_next(text, &span.end);
	}
	return span;
}

/* A line that ends where a sentence ends tears nothing. */
static bool ends_sentence(struct cc_str text, size_t at)
{
	static const char *const finals[] = {"。", "！", "？", "；", "：", "…", "”", "."};
	for (size_t i = 0; i < sizeof(finals) / sizeof(finals[0]); i++)
		if (cc_str_ends(cc_str_slice(text, 0, at), cc_str_from(finals[i])))
			return true;
	return false;
}

static bool report_torn(const struct cc_garble *garble, size_t at)
{
	const struct cc_garble_spot spot = {
	    .rule = "torn-number",
	    .severity = CC_SEVERITY_WARNING,
	    .confidence = 950,
	    .span = torn_span(garble->article->document.reading, at),
	    .message = {.en = "{0}: the figure is torn from what belongs to it at a line end",
			.zh = "“{0}”：数字与单位被换行拆开"},
	    .why = {.en = "take out the line break", .zh = "请删去换行"},
	};
	return cc_garble_report(garble, &spot);
}

/* All the other joins of a document in one note: each is harmless, and seventeen notes are not read. */
static bool report_joined(const struct cc_garble *garble, const struct cc_vec *spans)
{
	const struct cc_garble_spot one = {
	    .rule = "joined",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 700,
	    .message = {.en = "{0}: joined for reading over a line or page break", .zh = "“{0}”：跨行或跨页处已连读"},
	    .why = {.en = "check that nothing is missing between the two parts", .zh = "请核对前后是否有缺文"},
	};
	struct cc_garble_spot several = one;
	several.message = (struct cc_garble_text){.en = "{0} and others: joined for reading over line or page breaks",
						  .zh = "“{0}”等处：跨行或跨页处已连读"};
	if (spans->len == 0)
		return true;
	return cc_garble_report_all(garble, spans->len == 1 ? &one : &several, spans->items, spans->len);
}

bool cc_garble_joins(const struct cc_garble *garble)
{
	const struct cc_document *document = &garble->article->document;
	struct cc_vec joined = cc_vec_new(garble->scratch, sizeof(struct cc_span));
	if (is_wrapped(document))
		return true;
	for (size_t i = 0; i < document->join_count; i++) {
		size_t at = document->joins[i].at;
		unsigned char before = at > 0 ? (unsigned char)document->reading.ptr[at - 1] : ' ';
		/* English prose is broken at blanks: only a line end inside Chinese or a figure is worth a word. */
		bool inside = at < document->reading.len && (before >= 0x80 || cc_ascii_is_digit((char)before));
		if (!inside || ends_sentence(document->reading, at))
			continue;
		struct cc_span span = word_span(document->reading, at);
		bool torn = is_torn_number(document->reading, at);
		if (torn ? !report_torn(garble, at) : !cc_vec_add(&joined, &span))
			return false;
	}
	return report_joined(garble, &joined);
}
