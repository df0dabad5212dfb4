/* Full-width digits among half-width ones: ２０２４年 in a text that writes 2025年, as an input method leaves them.
 * Leaves a text that writes all its digits full width alone: that is a style. */
#include "base/utf8.h"
#include "checks/garble/garble.h"

enum { WIDE_ZERO = 0xFF10, DIGIT_MAX = 64, USUAL = 4 /* half-width digits for each other one make them the style */ };

static char half_width(uint32_t c)
{
	return (char)(c >= WIDE_ZERO && c < WIDE_ZERO + 10 ? c - WIDE_ZERO + '0' : 0);
}

/* Whether a full-width digit begins at `at`: EF BC 90 to 99. */
static bool is_wide(struct cc_str text, size_t at)
{
	return at + 2 < text.len && memcmp(text.ptr + at, "\xEF\xBC", 2) == 0 &&
	       (unsigned char)text.ptr[at + 2] >= 0x90 && (unsigned char)text.ptr[at + 2] <= 0x99;
}

/* Where the first full-width digit may be; mostly there is none. */
static size_t first_wide(struct cc_str text)
{
	size_t at = cc_str_find(text, CC_STR("\xEF\xBC"), 0);
	while (at != SIZE_MAX && !is_wide(text, at))
		at = cc_str_find(text, CC_STR("\xEF\xBC"), at + 2);
	return at;
}

static bool half_width_is_usual(struct cc_str text)
{
	size_t half = 0;
	size_t wide = 0;
	if (first_wide(text) == SIZE_MAX)
		return false;
	for (size_t at = 0; at < text.len; at++) {
		half += text.ptr[at] >= '0' && text.ptr[at] <= '9';
		wide += text.ptr[at] == '\xEF' && is_wide(text, at);
	}
	return wide > 0 && half >= USUAL * wide;
}

/* The digits from `start` on. @return where they end. */
static size_t read_run(char digits[DIGIT_MAX], size_t *len, struct cc_str text, size_t start)
{
	size_t at = start;
	for (*len = 0; *len < DIGIT_MAX && is_wide(text, at); (*len)++)
		digits[*len] = half_width(cc_utf8_next(text, &at));
	return at;
}

bool cc_garble_width(const struct cc_garble *garble)
{
	struct cc_str text = garble->article->document.reading;
	if (!half_width_is_usual(text))
		return true;
	for (size_t at = 0; at < text.len;) {
		char digits[DIGIT_MAX];
		size_t len = 0;
		size_t end = text.ptr[at] == '\xEF' ? read_run(digits, &len, text, at) : at;
		const struct cc_garble_spot spot = {
		    .rule = "wide-digit",
		    .severity = CC_SEVERITY_INFO,
		    .confidence = 950,
		    .span = {.start = at, .end = end},
		    .replacement = {.ptr = digits, .len = len},
		    .safe = true,
		    .message = {.en = "{0}: full-width digits, {1} as everywhere else in the text",
				.zh = "“{0}”用了全角数字，全文其他地方写作半角，如{1}"},
		};
		if (len > 0 && !cc_garble_report(garble, &spot))
			return false;
		at = end > at ? end : at + 1;
	}
	return true;
}
