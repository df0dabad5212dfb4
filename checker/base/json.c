/* JSON as RFC 8259 writes it, one value after the other.
 * Leaves the names of fields to report/. */
#include "base/json.h"

#include "base/bytes.h"
#include "base/digits.h"
#include "base/utf8.h"

struct cc_json cc_json_new(struct cc_buf *buf, int indent)
{
	return (struct cc_json){.buf = buf, .indent = indent};
}

static void new_line(struct cc_json *json)
{
	cc_buf_add_char(json->buf, '\n');
	for (int i = 0; i < json->indent * json->depth; i++)
		cc_buf_add_char(json->buf, ' ');
}

/* What stands before a member of the object or array that is open. */
static inline void separate(struct cc_json *json)
{
	if (json->depth == 0)
		return;
	if (!json->first)
		cc_buf_add_char(json->buf, ',');
	json->first = false;
	if (json->indent > 0)
		new_line(json);
}

static void before_value(struct cc_json *json)
{
	if (json->after_key)
		json->after_key = false;
	else
		separate(json);
}

static void open(struct cc_json *json, char bracket)
{
	before_value(json);
	cc_buf_add_char(json->buf, bracket);
	if (json->depth == CC_JSON_DEPTH) {
		json->buf->failed = true;
		return;
	}
	json->depth++;
	json->first = true;
}

static void close(struct cc_json *json, char bracket)
{
	if (json->depth == 0 || json->after_key) {
		json->buf->failed = true;
		return;
	}
	json->depth--;
	if (!json->first && json->indent > 0)
		new_line(json);
	json->first = false; /* what is closed is a member of what is around it */
	cc_buf_add_char(json->buf, bracket);
}

void cc_json_object(struct cc_json *json)
{
	open(json, '{');
}

void cc_json_object_end(struct cc_json *json)
{
	close(json, '}');
}

void cc_json_array(struct cc_json *json)
{
	open(json, '[');
}

void cc_json_array_end(struct cc_json *json)
{
	close(json, ']');
}

/* U+2028 and U+2029 are fine in JSON, but end a line in JavaScript of before 2019. */
static bool needs_escape(uint32_t code)
{
	return code < 0x20 || code == '"' || code == '\\' || code == 0x2028 || code == 0x2029;
}

static void add_escape(struct cc_buf *buf, uint32_t code)
{
	static const char letters[] = {
	    ['"'] = '"', ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};
	if (code < sizeof(letters) && letters[code] != '\0') {
		cc_buf_add_char(buf, '\\');
		cc_buf_add_char(buf, letters[code]);
		return;
	}
	cc_buf_addf(buf, "\\u%04x", (unsigned)code);
}

/* Whether the bytes from `start` to `end`, read as `code`, may be written as they are. */
static bool is_plain(struct cc_str text, size_t start, size_t end, uint32_t code)
{
	bool replaced = code == CC_REPLACEMENT && !cc_str_equal(cc_str_slice(text, start, end), CC_STR("\xEF\xBF\xBD"));
	return !replaced && !needs_escape(code);
}

/* ASCII that is written as it is. */
static const bool plain[256] = {
    [' '] = true, ['!'] = true, ['#'] = true, ['$'] = true, ['%'] = true, ['&'] = true,	 ['\''] = true, ['('] = true,
    [')'] = true, ['*'] = true, ['+'] = true, [','] = true, ['-'] = true, ['.'] = true,	 ['/'] = true,	['0'] = true,
    ['1'] = true, ['2'] = true, ['3'] = true, ['4'] = true, ['5'] = true, ['6'] = true,	 ['7'] = true,	['8'] = true,
    ['9'] = true, [':'] = true, [';'] = true, ['<'] = true, ['='] = true, ['>'] = true,	 ['?'] = true,	['@'] = true,
    ['A'] = true, ['B'] = true, ['C'] = true, ['D'] = true, ['E'] = true, ['F'] = true,	 ['G'] = true,	['H'] = true,
    ['I'] = true, ['J'] = true, ['K'] = true, ['L'] = true, ['M'] = true, ['N'] = true,	 ['O'] = true,	['P'] = true,
    ['Q'] = true, ['R'] = true, ['S'] = true, ['T'] = true, ['U'] = true, ['V'] = true,	 ['W'] = true,	['X'] = true,
    ['Y'] = true, ['Z'] = true, ['['] = true, [']'] = true, ['^'] = true, ['_'] = true,	 ['`'] = true,	['a'] = true,
    ['b'] = true, ['c'] = true, ['d'] = true, ['e'] = true, ['f'] = true, ['g'] = true,	 ['h'] = true,	['i'] = true,
    ['j'] = true, ['k'] = true, ['l'] = true, ['m'] = true, ['n'] = true, ['o'] = true,	 ['p'] = true,	['q'] = true,
    ['r'] = true, ['s'] = true, ['t'] = true, ['u'] = true, ['v'] = true, ['w'] = true,	 ['x'] = true,	['y'] = true,
    ['z'] = true, ['{'] = true, ['|'] = true, ['}'] = true, ['~'] = true, [0x7F] = true,
};

enum { LEAD_FIRST = 0xE2, LEAD_LAST = 0xEF, SURROGATE = 0xED, BEFORE = 2, LONG = 3 };

/* U+2000 to U+FFFF without the ends of lines and what may be a surrogate: “ ” — 、 。 ， and Han. */
static bool is_plain_long(struct cc_str text, size_t at)
{
	const unsigned char *p = (const unsigned char *)text.ptr + at;
	const bool lead = *p >= LEAD_FIRST && *p <= LEAD_LAST && *p != SURROGATE;
	return lead && text.len - at >= LONG && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80 &&
	       !(p[0] == LEAD_FIRST && p[1] == 0x80 && (p[2] == 0xA8 || p[2] == 0xA9));
}

/* Past characters that are written as they are, until one begins at `stop` or behind it. */
static size_t skip_characters(struct cc_str text, size_t at, size_t stop)
{
	while (at < stop) {
		if (plain[(unsigned char)text.ptr[at]])
			at++;
		else if (is_plain_long(text, at))
			at += LONG;
		else
			break;
	}
	return at;
}

/* Is a block that begins at a character, BEFORE bytes into the text, written as it is for certain, but for what its end
 * cuts off? */
static bool is_plain_block(const unsigned char *text)
{
	enum { TOP = -0x80, FIRST = (LEAD_FIRST ^ 0x80) };
	/* With the top bit turned over: ASCII below 0, tails from 0, leads from 0x40. */
	const cc_bytes c = cc_bytes_load(text) ^ TOP;
	const cc_bytes two_before = cc_bytes_load(text - 2) ^ TOP;
	const cc_bytes wanted = ((cc_bytes_load(text - 1) ^ TOP) >= FIRST) | (two_before >= FIRST);
	const cc_bytes lead = c > 0x3F;
	const cc_bytes tail = (c > -1) ^ lead;
	const cc_bytes refused = (lead & (c < FIRST)) | (c == (SURROGATE ^ 0x80)) | (c > (LEAD_LAST ^ 0x80));
	const cc_bytes escaped = (c < ' ' + TOP) | (c == '"' + TOP) | (c == '\\' + TOP);
	const cc_bytes line_end = (two_before == FIRST) & ((c | 1) == 0x29);
	return !cc_bytes_any((tail ^ wanted) | refused | escaped | line_end);
}

/* Not within a torn character, where what is left of it must not pass for its rest. */
static bool may_begin_block(const unsigned char *bytes, size_t at)
{
	return at >= BEFORE && bytes[at - 1] < LEAD_FIRST && bytes[at - 2] < LEAD_FIRST;
}

/* Past what is written as it is: most of ASCII and of U+2000 to U+FFFF. */
static size_t skip_plain(struct cc_str text, size_t at)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr;
	if (text.len < BEFORE + CC_BYTES)
		return skip_characters(text, at, text.len);
	at = skip_characters(text, at, at < BEFORE ? BEFORE : at);
	while (text.len - at >= CC_BYTES && may_begin_block(bytes, at) && is_plain_block(bytes + at)) {
		at += CC_BYTES;
		if (bytes[at - 1] >= LEAD_FIRST)
			at -= 1;
		else if (bytes[at - 2] >= LEAD_FIRST)
			at -= 2;
	}
	return skip_characters(text, at, text.len);
}

/* The rest of a string from `at`, where something may need an escape; what stands before it is written. */
static void add_escaped(struct cc_buf *buf, struct cc_str text, size_t at)
{
	size_t done = 0;
	while ((at = skip_plain(text, at)) < text.len) {
		size_t start = at;
		uint32_t code = cc_utf8_next(text, &at);
		if (is_plain(text, start, at, code))
			continue;
		cc_buf_add(buf, cc_str_slice(text, done, start));
		if (needs_escape(code))
			add_escape(buf, code);
		else
			cc_buf_adds(buf, "\xEF\xBF\xBD");
		done = at;
	}
	cc_buf_add(buf, cc_str_slice(text, done, text.len));
}

/* `text` in quotes, as it is. */
static void add_quoted(struct cc_buf *buf, struct cc_str text)
{
	if (!cc_buf_reserve(buf, text.len + 2))
		return;
	char *to = buf->data + buf->len;
	*to++ = '"';
	if (text.len > 0)
		memcpy(to, text.ptr, text.len);
	to += text.len;
	*to++ = '"';
	*to = '\0';
	buf->len += text.len + 2;
}

static void add_string(struct cc_buf *buf, struct cc_str text)
{
	size_t same = skip_plain(text, 0);
	if (same == text.len) {
		add_quoted(buf, text);
		return;
	}
	cc_buf_add_char(buf, '"');
	add_escaped(buf, text, same);
	cc_buf_add_char(buf, '"');
}

void cc_json_name(struct cc_json *json, struct cc_str name)
{
	if (json->after_key || json->depth == 0) {
		json->buf->failed = true;
		return;
	}
	separate(json);
	add_quoted(json->buf, name);
	cc_buf_adds(json->buf, json->indent > 0 ? ": " : ":");
	json->after_key = true;
}

void cc_json_string(struct cc_json *json, struct cc_str text)
{
	if (text.ptr == NULL) {
		cc_json_null(json);
		return;
	}
	before_value(json);
	add_string(json->buf, text);
}

void cc_json_unsigned(struct cc_json *json, uint64_t number)
{
	before_value(json);
	cc_buf_add_unsigned(json->buf, number);
}

void cc_json_bool(struct cc_json *json, bool value)
{
	before_value(json);
	cc_buf_add(json->buf, value ? CC_STR("true") : CC_STR("false"));
}

void cc_json_null(struct cc_json *json)
{
	before_value(json);
	cc_buf_add(json->buf, CC_STR("null"));
}

void cc_json_word(struct cc_json *json, const char *word)
{
	before_value(json);
	add_quoted(json->buf, cc_str_from(word));
}

void cc_json_plain(struct cc_json *json)
{
	before_value(json);
	cc_buf_add_char(json->buf, '"');
}

void cc_json_plain_end(struct cc_json *json)
{
	cc_buf_add_char(json->buf, '"');
}

void cc_json_decimal(struct cc_json *json, struct cc_decimal value)
{
	cc_json_plain(json);
	cc_decimal_write(json->buf, value);
	cc_json_plain_end(json);
}

void cc_json_thousandths(struct cc_json *json, unsigned thousandths)
{
	enum { WHOLE = 1000, PLACES = 3 };
	before_value(json);
	char decimals[CC_DIGITS_MAX];
	char *end = decimals + sizeof(decimals);
	(void)cc_digits_before(end, WHOLE + thousandths % WHOLE); /* the 1 ahead of them keeps their zeros */
	cc_buf_add_unsigned(json->buf, thousandths / WHOLE);
	cc_buf_add_char(json->buf, '.');
	cc_buf_add(json->buf, (struct cc_str){.ptr = end - PLACES, .len = PLACES});
}
