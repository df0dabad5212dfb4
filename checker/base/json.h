/* Writing JSON as a stream: commas, escapes and nesting are kept right here.
 * Leaves reading JSON to jansson in read/. Output is valid UTF-8, LF only. */
#ifndef CC_BASE_JSON_H
#define CC_BASE_JSON_H

#include "base/buf.h"
#include "base/decimal.h"

enum { CC_JSON_DEPTH = 64, CC_JSON_AROUND_KEY = sizeof(",\"\": ") };

/** Writes into `buf` (borrowed). indent 0: one line; otherwise blanks a level. Misuse sets buf->failed. */
struct cc_json {
	struct cc_buf *buf;
	int indent;
	int depth;
	bool first; /* nothing has been written into the innermost object or array yet */
	bool after_key;
};

struct cc_json cc_json_new(struct cc_buf *buf, int indent);
void cc_json_object(struct cc_json *json);
void cc_json_object_end(struct cc_json *json);
void cc_json_array(struct cc_json *json);
void cc_json_array_end(struct cc_json *json);
/** A key: a word of the program, written as it is. */
void cc_json_name(struct cc_json *json, struct cc_str name);
/** The same, inline, as the length of a literal is known when it is compiled: a line of a stream has twenty keys. */
__attribute__((always_inline)) static inline void cc_json_key(struct cc_json *json, const char *key)
{
	const struct cc_str name = cc_str_from(key);
	struct cc_buf *buf = json->buf;
	if (json->indent > 0 || json->after_key || json->depth == 0 ||
	    !cc_buf_reserve(buf, name.len + CC_JSON_AROUND_KEY)) {
		cc_json_name(json, name);
		return;
	}
	char *to = buf->data + buf->len;
	*to = ',';
	to += json->first ? 0 : 1;
	*to = '"';
	memcpy(to + 1, name.ptr, name.len);
	memcpy(to + 1 + name.len, "\":", sizeof("\":"));
	buf->len = (size_t)(to - buf->data) + name.len + sizeof("\"\":") - 1;
	json->first = false;
	json->after_key = true;
}

/** Escapes what RFC 8259 asks for, and U+2028, U+2029; a bad byte becomes U+FFFD. ptr NULL is written as null. */
void cc_json_string(struct cc_json *json, struct cc_str text);
/** A word of the program, in which nothing needs an escape. */
void cc_json_word(struct cc_json *json, const char *word);
/** A string that is appended to json->buf between the two, and in which nothing needs an escape: a date, a figure. */
void cc_json_plain(struct cc_json *json);
void cc_json_plain_end(struct cc_json *json);
void cc_json_unsigned(struct cc_json *json, uint64_t number);
/** A key with its text, or with its number. */
__attribute__((always_inline)) static inline void cc_json_member(struct cc_json *json, const char *key,
								 struct cc_str text)
{
	cc_json_key(json, key);
	cc_json_string(json, text);
}

__attribute__((always_inline)) static inline void cc_json_member_unsigned(struct cc_json *json, const char *key,
									  uint64_t number)
{
	cc_json_key(json, key);
	cc_json_unsigned(json, number);
}

void cc_json_bool(struct cc_json *json, bool value);
void cc_json_null(struct cc_json *json);
/** A figure is a string in the contract's form. */
void cc_json_decimal(struct cc_json *json, struct cc_decimal value);
/** A number with a fixed count of digits after the point, for confidence: thousandths 875 is 0.875. */
void cc_json_thousandths(struct cc_json *json, unsigned thousandths);

#endif
