/* The order of tests: BOM, UTF-8, NULs, nearly UTF-8, guess.
 * Leaves charsets to charset.h, blocks to the readers. */
#include "read/encoding.h"

#include <stdio.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "model/document.h"
#include "read/charset.h"

enum { NOTES_MAX = 16, TEXT_MAX = 1 << 30 };

/* What the bytes of common files that are no text begin with. */
struct magic {
	struct cc_str prefix;
	const char *what;
};

#define MAGIC(bytes, name)                                                                                             \
	{                                                                                                              \
		.prefix = {.ptr = (bytes), .len = sizeof(bytes) - 1}, .what = (name)                                   \
	}

static const struct magic magics[] = {
    MAGIC("%PDF-", "a PDF document"),
    MAGIC("PK\x03\x04", "a zip archive (DOCX, ODT, EPUB, ...)"),
    MAGIC("\x89PNG", "a PNG image"),
    MAGIC("\xFF\xD8\xFF", "a JPEG image"),
    MAGIC("GIF8", "a GIF image"),
    MAGIC("\x1F\x8B", "gzip data"),
    MAGIC("\xD0\xCF\x11\xE0", "an old Office document (DOC, XLS, PPT)"),
    MAGIC("\x7F"
	  "ELF",
	  "a program"),
    MAGIC("{\\rtf", "an RTF document"),
    MAGIC("Rar!", "a RAR archive"),
    MAGIC("7z\xBC\xAF", "a 7z archive"),
    MAGIC("SQLite format 3", "an SQLite database"),
};

struct bom {
	struct cc_str bytes;
	const char *charset;
};

/* UTF-32 before UTF-16: FF FE begins both. */
static const struct bom boms[] = {
    {.bytes = {.ptr = "\xFF\xFE\0\0", .len = 4}, .charset = "UTF-32LE"},
    {.bytes = {.ptr = "\0\0\xFE\xFF", .len = 4}, .charset = "UTF-32BE"},
    {.bytes = {.ptr = "\xFF\xFE", .len = 2}, .charset = "UTF-16LE"},
    {.bytes = {.ptr = "\xFE\xFF", .len = 2}, .charset = "UTF-16BE"},
};

struct decoder {
	struct cc_decoded *out;
	struct cc_arena *arena;
	struct cc_error *err;
	struct cc_str bytes;
	size_t places; /* runs of bad bytes */
};

/* The notes: the first few places, each with its first byte. */
static void note_bad(void *context, size_t at, struct cc_str bytes)
{
	struct decoder *decoder = context;
	decoder->out->bad_bytes += bytes.len;
	if (decoder->places++ >= NOTES_MAX || bytes.len == 0)
		return;
	char text[80];
	int len = snprintf(text, sizeof(text), "byte 0x%02X stands for no character and was replaced",
			   (unsigned)(unsigned char)bytes.ptr[0]);
	struct cc_read_note note = {
	    .source = at, .text = cc_arena_copy(decoder->arena, (struct cc_str){.ptr = text, .len = (size_t)len})};
	if (note.text.ptr == NULL)
		decoder->out->notes.failed = true;
	else
		(void)cc_vec_add(&decoder->out->notes, &note);
}

static enum cc_status keep(struct decoder *decoder, struct cc_str text, const char *encoding)
{
	decoder->out->text = cc_arena_copy(decoder->arena, text);
	decoder->out->encoding = cc_arena_copy(decoder->arena, cc_str_from(encoding));
	if (decoder->out->text.ptr == NULL || decoder->out->encoding.ptr == NULL || decoder->out->notes.failed)
		return cc_error_set(decoder->err, CC_ERR_NOMEM, "out of memory");
	return CC_OK;
}

static const char no_converters[] = "not UTF-8, and the C library's converters (gconv) are not installed here: convert "
				    "the file to UTF-8 first";

static enum cc_status unknown_charset(struct decoder *decoder, const char *charset)
{
	if (!cc_charset_has_converters())
		return cc_error_set(decoder->err, CC_ERR_ENCODING, "%s: %s", charset, no_converters);
	return cc_error_set(decoder->err, CC_ERR_ENCODING, "unknown charset \"%s\"", charset);
}

static enum cc_status convert(struct decoder *decoder, struct cc_str bytes, const char *charset)
{
	const struct cc_charset_bad bad = {.report = note_bad, .context = decoder};
	struct cc_buf text = cc_buf_new(cc_arena_allocator(decoder->arena), TEXT_MAX);
	enum cc_status status = cc_charset_convert(&text, bytes, charset, &bad);
	if (status == CC_OK)
		status = keep(decoder, cc_buf_str(&text), charset);
	else if (status == CC_NOT_FOUND)
		status = unknown_charset(decoder, charset);
	else if (status == CC_ERR_LIMIT)
		status = cc_error_set(decoder->err, CC_ERR_LIMIT, "more than %d bytes of text", TEXT_MAX);
	else
		status = cc_error_set(decoder->err, CC_ERR_NOMEM, "out of memory");
	cc_buf_free(&text);
	return status;
}

/* Copy UTF-8 without NULs, U+FFFD for each bad sequence. */
static void repair_run(struct decoder *decoder, struct cc_buf *text, struct cc_str run)
{
	for (size_t at = 0; at < run.len && !text->failed;) {
		struct cc_str rest = cc_str_slice(run, at, run.len);
		size_t good = cc_utf8_valid_prefix(rest);
		cc_buf_add(text, cc_str_slice(rest, 0, good));
		at += good;
		if (at == run.len)
			break;
		size_t from = at;
		(void)cc_utf8_next(run, &at);
		note_bad(decoder, text->len, cc_str_slice(run, from, at));
		cc_buf_adds(text, "\xEF\xBF\xBD");
	}
}

static enum cc_status repair(struct decoder *decoder)
{
	struct cc_str bytes = decoder->bytes;
	struct cc_buf text = cc_buf_new(cc_arena_allocator(decoder->arena), TEXT_MAX);
	for (size_t at = 0; at < bytes.len && !text.failed;) {
		const char *nul = memchr(bytes.ptr + at, '\0', bytes.len - at);
		size_t end = nul != NULL ? (size_t)(nul - bytes.ptr) : bytes.len;
		repair_run(decoder, &text, cc_str_slice(bytes, at, end));
		at = end;
		if (nul == NULL)
			continue;
		note_bad(decoder, text.len, cc_str_slice(bytes, at, at + 1));
		cc_buf_adds(&text, "\xEF\xBF\xBD");
		at++;
	}
	enum cc_status status = text.failed ? cc_error_set(decoder->err, CC_ERR_NOMEM, "out of memory")
					    : keep(decoder, cc_buf_str(&text), "UTF-8");
	cc_buf_free(&text);
	return status;
}

static enum cc_status no_text(struct decoder *decoder)
{
	for (size_t i = 0; i < sizeof(magics) / sizeof(magics[0]); i++)
		if (cc_str_starts(decoder->bytes, magics[i].prefix))
			return cc_error_set(decoder->err, CC_ERR_ENCODING, "this looks like %s, not like text",
					    magics[i].what);
	size_t nuls = 0;
	for (size_t i = 0; i < decoder->bytes.len; i++)
		nuls += decoder->bytes.ptr[i] == '\0' ? 1 : 0;
	if (nuls == decoder->bytes.len)
		return cc_error_set(decoder->err, CC_ERR_ENCODING, "nothing but NUL bytes: this is no text");
	if (nuls > 0)
		return cc_error_set(decoder->err, CC_ERR_ENCODING,
				    "%zu NUL bytes: this looks like binary data, not like text", nuls);
	if (!cc_charset_has_converters())
		return cc_error_set(decoder->err, CC_ERR_ENCODING, "%s", no_converters);
	return cc_error_set(decoder->err, CC_ERR_ENCODING,
			    "neither UTF-8 nor any other known encoding: this looks like binary data");
}

/* %PDF- and {\rtf may be followed by ASCII only: no other test would find them. */
static bool is_other_format(struct cc_str bytes)
{
	for (size_t i = 0; i < sizeof(magics) / sizeof(magics[0]); i++)
		if (cc_str_starts(bytes, magics[i].prefix))
			return true;
	return false;
}

static enum cc_status decode_named(struct decoder *decoder, struct cc_str charset)
{
	char name[CC_CHARSET_NAME_MAX];
	if (charset.len >= sizeof(name))
		return cc_error_set(decoder->err, CC_ERR_ENCODING, "unknown charset \"%.*s...\"", CC_CHARSET_NAME_MAX,
				    charset.ptr);
	for (size_t i = 0; i < charset.len; i++) {
		char c = charset.ptr[i];
		name[i] = (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
	}
	name[charset.len] = '\0';
	if (strcmp(name, "UTF-8") == 0 || strcmp(name, "UTF8") == 0)
		return repair(decoder);
	bool narrow_gb = strcmp(name, "GB2312") == 0 || strcmp(name, "GBK") == 0;
	return convert(decoder, decoder->bytes, narrow_gb ? "GB18030" : name);
}

/* A stray NUL in a long text is a bad byte; more are another encoding, or no text. */
static enum cc_status decode_with_nuls(struct decoder *decoder, size_t nuls, bool is_utf8)
{
	char name[CC_CHARSET_NAME_MAX];
	if (is_utf8 && nuls <= decoder->bytes.len / 1000)
		return repair(decoder);
	enum cc_status status = cc_charset_guess_wide(name, decoder->bytes, cc_arena_allocator(decoder->arena));
	if (status == CC_ERR_NOMEM)
		return cc_error_set(decoder->err, CC_ERR_NOMEM, "out of memory");
	return status == CC_OK ? convert(decoder, decoder->bytes, name) : no_text(decoder);
}

/* Bytes that are nearly UTF-8 (one bad sequence in twenty good ones) are damaged UTF-8. */
static bool is_nearly_utf8(struct cc_str bytes)
{
	size_t good = 0;
	size_t bad = 0;
	for (size_t at = 0; at < bytes.len;) {
		size_t from = at;
		uint32_t c = cc_utf8_next(bytes, &at);
		bad += c == CC_REPLACEMENT ? 1 : 0;
		good += c != CC_REPLACEMENT && at - from > 1 ? 1 : 0;
	}
	return bad * 20 <= good;
}

static enum cc_status decode_other(struct decoder *decoder)
{
	char name[CC_CHARSET_NAME_MAX];
	if (is_nearly_utf8(decoder->bytes))
		return repair(decoder);
	enum cc_status status = cc_charset_guess(name, decoder->bytes, cc_arena_allocator(decoder->arena));
	if (status == CC_ERR_NOMEM)
		return cc_error_set(decoder->err, CC_ERR_NOMEM, "out of memory");
	return status == CC_OK ? convert(decoder, decoder->bytes, name) : no_text(decoder);
}

static size_t count_nuls(struct cc_str bytes)
{
	size_t nuls = 0;
	const char *at = bytes.len > 0 ? memchr(bytes.ptr, '\0', bytes.len) : NULL;
	if (at == NULL)
		return 0;
	for (size_t i = (size_t)(at - bytes.ptr); i < bytes.len; i++)
		nuls += bytes.ptr[i] == '\0' ? 1 : 0;
	return nuls;
}

static enum cc_status decode_unnamed(struct decoder *decoder)
{
	struct cc_str bytes = decoder->bytes;
	for (size_t i = 0; i < sizeof(boms) / sizeof(boms[0]); i++)
		if (cc_str_starts(bytes, boms[i].bytes))
			return convert(decoder, cc_str_slice(bytes, boms[i].bytes.len, bytes.len), boms[i].charset);
	if (is_other_format(bytes))
		return no_text(decoder);
	size_t nuls = count_nuls(bytes);
	bool is_utf8 = cc_utf8_valid_prefix(bytes) == bytes.len;
	if (nuls > 0)
		return decode_with_nuls(decoder, nuls, is_utf8);
	return is_utf8 ? keep(decoder, bytes, "UTF-8") : decode_other(decoder);
}

enum cc_status cc_decode(struct cc_decoded *out, struct cc_str bytes, struct cc_str charset, struct cc_arena *arena,
			 struct cc_error *err)
{
	struct cc_decoded decoded = {.notes = cc_vec_new(arena, sizeof(struct cc_read_note))};
	struct decoder decoder = {.out = &decoded, .arena = arena, .err = err, .bytes = bytes};
	if (bytes.len > TEXT_MAX)
		return cc_error_set(err, CC_ERR_LIMIT, "more than %d bytes", TEXT_MAX);
	enum cc_status status = charset.ptr != NULL ? decode_named(&decoder, charset) : decode_unnamed(&decoder);
	if (status == CC_OK)
		*out = decoded;
	return status;
}
