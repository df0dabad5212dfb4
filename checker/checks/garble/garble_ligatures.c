/* A ligature torn from its word, as PDFs give it: traffi c, Pacifi c, fi rmly, fl at.
 * Leaves letters read for others to garble_misread.c. */
#include "base/ascii.h"
#include "checks/garble/garble.h"

enum { STEM_LEAST = 4, TAIL_LEAST = 2, SPANS_MOST = 8, LOOKED_AT = 1 << 16 };

static struct cc_str letters_before(struct cc_str text, size_t end)
{
	size_t start = end;
	while (start > 0 && cc_ascii_is_letter(text.ptr[start - 1]))
		start--;
	return cc_str_slice(text, start, end);
}

static struct cc_str small_letters_behind(struct cc_str text, size_t start)
{
	size_t end = start;
	while (end < text.len && cc_ascii_is_lower(text.ptr[end]))
		end++;
	/* The c of "fi c1" or "fi C" is no end of a word. */
	bool whole = end == text.len || !cc_ascii_is_letter(text.ptr[end]);
	return cc_str_slice(text, start, whole ? end : start);
}

/* "sci fi buffs", "a Sufi poet", "wifi is": fi ends these by right. */
static bool ends_by_right(const struct cc_garble *garble, struct cc_str head)
{
	struct cc_str text = garble->article->document.reading;
	size_t start = (size_t)(head.ptr - text.ptr);
	if (start > 0 && text.ptr[start - 1] == '-')
		return true;
	struct cc_str before = start > 0 ? letters_before(text, start - 1) : (struct cc_str){.len = 0};
	return cc_word_list_has(cc_garble_words(garble, CC_WORDS_FI_ENDS_WORD), head) ||
	       cc_word_list_has(cc_garble_words(garble, CC_WORDS_FI_STANDS_BEHIND), before);
}

/* libffi, certifi: a word that stands before a comma or at an end as well is whole. */
static bool stands_alone(struct cc_str whole, struct cc_str head)
{
	struct cc_str text = cc_str_slice(whole, 0, whole.len < LOOKED_AT ? whole.len : LOOKED_AT);
	for (size_t at = cc_str_find(text, head, 0); at != SIZE_MAX; at = cc_str_find(text, head, at + 1)) {
		size_t end = at + head.len;
		if (end < text.len && strchr(".,;:)'", text.ptr[end]) != NULL)
			return true;
	}
	return false;
}

/* Whether the letters on both sides of a blank are one word: `head` ends in its ligature. A name (Raffi, Safi) is only
 * told apart by the single letter behind it: "Pacifi c". */
static bool is_torn(const struct cc_garble *garble, struct cc_str head, struct cc_str tail)
{
	static const struct cc_str ligatures[] = {{"fi", 2}, {"fl", 2}, {"ffi", 3}, {"ffl", 3}};
	if (tail.len == 0 || cc_str_equal(tail, CC_STR("a")) || ends_by_right(garble, head))
		return false;
	for (size_t i = 0; i < sizeof(ligatures) / sizeof(ligatures[0]); i++)
		if (cc_str_equal(head, ligatures[i]))
			return tail.len >= TAIL_LEAST;
	return head.len >= STEM_LEAST && (cc_ascii_is_lower(head.ptr[0]) || tail.len == 1) &&
	       !stands_alone(garble->article->document.reading, head);
}

/* The torn word around the blank at `at`; empty where there is none. */
static struct cc_span torn_at(const struct cc_garble *garble, size_t at)
{
	struct cc_str text = garble->article->document.reading;
	struct cc_str head = letters_before(text, at);
	struct cc_str tail = small_letters_behind(text, at + 1);
	return is_torn(garble, head, tail) ? (struct cc_span){.start = at - head.len, .end = at + 1 + tail.len}
					   : (struct cc_span){.start = at, .end = at};
}

/* Torn words whose first part ends in `ligature`, which a blank follows; up to SPANS_MOST. */
static size_t collect(struct cc_span spans[SPANS_MOST], size_t count, const struct cc_garble *garble,
		      struct cc_str ligature)
{
	struct cc_str text = garble->article->document.reading;
	for (size_t at = cc_str_find(text, ligature, 0); at != SIZE_MAX && count < SPANS_MOST;
	     at = cc_str_find(text, ligature, at + 1)) {
		struct cc_span span = torn_at(garble, at + ligature.len - 1);
		if (span.end > span.start)
			spans[count++] = span;
	}
	return count;
}

bool cc_garble_ligatures(const struct cc_garble *garble)
{
	struct cc_span spans[SPANS_MOST];
	size_t count = collect(spans, 0, garble, CC_STR("fi "));
	count = collect(spans, count, garble, CC_STR("fl "));
	if (count == 0)
		return true;
	const struct cc_garble_spot spot = {
	    .rule = "torn-ligature",
	    .severity = count > 1 ? CC_SEVERITY_WARNING : CC_SEVERITY_INFO,
	    .confidence = 900,
	    .message = {.en = "{0}: a blank inside a word, behind fi or fl",
			.zh = "“{0}”：单词在 fi、fl 之后被空格断开"},
	    .why = {.en = "the PDF had one sign for the letters", .zh = "PDF 把这几个字母存成一个连字"},
	};
	return cc_garble_report_all(garble, &spot, spans, count);
}
