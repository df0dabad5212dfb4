/* Characters that no editor typed: mojibake, U+FFFD, private use, controls, radicals in place of characters.
 * Leaves letters that are right in the wrong place to garble_latin.c. */
#include "base/fold.h"
#include "base/utf8.h"
#include "checks/garble/garble.h"
#include "checks/shared/compose.h"

enum kind { REPLACED, PRIVATE, BULLET, CONTROL, INVISIBLE, RADICAL, MOJIBAKE, KINDS };

/* What is said of each kind, once an article. */
static const struct cc_garble_spot kinds[KINDS] = {
    [REPLACED] = {.rule = "unreadable",
		  .severity = CC_SEVERITY_WARNING,
		  .confidence = 950,
		  .message = {.en = "unreadable characters (U+FFFD)", .zh = "有无法识别的字符（U+FFFD）"},
		  .why = {.en = "bytes were lost when the file was converted: see the original",
			  .zh = "转换编码时丢失了字节，请核对原稿"}},
    [PRIVATE] = {.rule = "private-use",
		 .severity = CC_SEVERITY_WARNING,
		 .confidence = 900,
		 .message = {.en = "private-use characters: readers see an empty box",
			     .zh = "有私用区字符，读者只会看到方框"}},
    [BULLET] = {.rule = "private-use",
		.severity = CC_SEVERITY_INFO,
		.confidence = 700,
		.message = {.en = "a bullet of a symbol font", .zh = "项目符号来自符号字体"}},
    [CONTROL] = {.rule = "control",
		 .severity = CC_SEVERITY_WARNING,
		 .confidence = 900,
		 .message = {.en = "control characters in the text", .zh = "文中有控制字符"}},
    [INVISIBLE] = {.rule = "invisible",
		   .severity = CC_SEVERITY_INFO,
		   .confidence = 800,
		   .message = {.en = "invisible characters inside the text", .zh = "文中夹有不可见字符"}},
    [RADICAL] = {.rule = "radical",
		 .severity = CC_SEVERITY_WARNING,
		 .confidence = 950,
		 .message = {.en = "{0} is a radical, not the character: search will not find it",
			     .zh = "“{0}”是部首字符，不是汉字，检索不到"}},
    [MOJIBAKE] = {.rule = "mojibake",
		  .severity = CC_SEVERITY_WARNING,
		  .confidence = 950,
		  .message = {.en = "{0}: text read in the wrong encoding", .zh = "“{0}”为编码错误造成的乱码"}},
};

enum { SIGN_BITS = 1024, WORD_BITS = 64 };

/* What one pass over an article gathers. */
struct scan {
	const struct cc_garble *garble;
	struct cc_str text;
	struct cc_vec spans[KINDS];	       /* struct cc_span, reading offsets */
	uint64_t signs[SIGN_BITS / WORD_BITS]; /* a bit for each sign of GBK, by its last bits: few others share one */
};

/* The byte that Windows-1252 shows as this character (also Latin-1's controls); -1: none. */
static int byte_of(uint32_t c)
{
	static const uint16_t high[32] = {0x20AC, 0x81,	  0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
					  0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,	  0x17D,  0x8F,
					  0x90,	  0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
					  0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,	  0x17E,  0x178};
	if (c >= 0x80 && c <= 0xFF)
		return (int)c;
	for (int i = 0; i < 32; i++)
		if (high[i] == c)
			return 0x80 + i;
	return -1;
}

/* What UTF-8 read as Windows-1252 was: Ã© é, â€œ “, æ–‡ 文. É» decodes too, but to nothing anyone writes. */
static bool is_plausible(uint32_t c)
{
	static const struct {
		uint32_t first, last;
	} ranges[] = {{0xA0, 0xFF},	{0x2010, 0x2044}, {0x20A0, 0x20BF}, {0x2100, 0x22FF}, {0x2460, 0x24FF},
		      {0x3000, 0x303F}, {0x4E00, 0x9FFF}, {0xFF01, 0xFF5E}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}};
	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
		if (c >= ranges[i].first && c <= ranges[i].last)
			return true;
	return false;
}

enum { RUN_MAX = 256 };

/* The bytes behind a run of characters from `at`. *end moves behind the run. */
static size_t run_bytes(char bytes[RUN_MAX], struct cc_str text, size_t at, size_t *end)
{
	size_t len = 0;
	while (at < text.len && len < RUN_MAX) {
		size_t next = at;
		int byte = byte_of(cc_utf8_next(text, &next));
		if (byte < 0)
			break;
		bytes[len++] = (char)byte;
		at = next;
	}
	*end = at;
	return len;
}

/* Whether the bytes are UTF-8 of plausible characters (a cut last one is let go). */
static bool decodes(struct cc_str bytes)
{
	size_t valid = cc_utf8_valid_prefix(bytes);
	if (valid < 2 || bytes.len - valid > 2)
		return false;
	size_t at = 0;
	while (at < valid)
		if (!is_plausible(cc_utf8_next(cc_str_slice(bytes, 0, valid), &at)))
			return false;
	return true;
}

/* The end of mojibake that begins at `at`; `at` where there is none. */
static size_t mojibake_end(struct cc_str text, size_t at)
{
	char bytes[RUN_MAX];
	size_t end;
	size_t len = run_bytes(bytes, text, at, &end);
	return len >= 2 && decodes((struct cc_str){.ptr = bytes, .len = len}) ? end : at;
}

/* Characters that UTF-8 read as GBK is full of, and that Chinese texts hardly ever use: 涓浗 was 中国. */
static const char gbk_signs[] = "锛銆鈥鐨勬鏄鍦鎴鍒鏂鍙鍚鏃鍥绗浠鍏鎵缃閫閿骞鏉瑙鎬鍜鍔鍗鏍鐢鐩鐪绉鍑浜涓";

enum { GBK_WINDOW = 8, GBK_SIGNS = 3 };

static bool is_gbk_sign(struct cc_str character)
{
	struct cc_str signs = cc_str_from(gbk_signs);
	for (size_t at = 0; at < signs.len; at += 3)
		if (character.len == 3 && memcmp(signs.ptr + at, character.ptr, 3) == 0)
			return true;
	return false;
}

static void note_signs(struct scan *scan)
{
	struct cc_str signs = cc_str_from(gbk_signs);
	for (size_t at = 0; at < signs.len;) {
		uint32_t bit = cc_utf8_next(signs, &at) % SIGN_BITS;
		scan->signs[bit / WORD_BITS] |= UINT64_C(1) << (bit % WORD_BITS);
	}
}

static bool may_be_sign(const struct scan *scan, uint32_t c)
{
	return (scan->signs[c % SIGN_BITS / WORD_BITS] >> (c % WORD_BITS) & 1) != 0;
}

/* What lost bytes and unset memory show as. */
static const char *const gbk_phrases[] = {"锟斤拷", "烫烫烫", "屯屯屯", "斤拷锟"};

static size_t phrase_end(struct cc_str text, size_t at)
{
	for (size_t i = 0; i < sizeof(gbk_phrases) / sizeof(gbk_phrases[0]); i++)
		if (cc_str_starts(cc_str_slice(text, at, text.len), cc_str_from(gbk_phrases[i])))
			return at + strlen(gbk_phrases[i]);
	return at;
}

/* 鐨勬椂: three signs within eight characters. @return the end of the last, or `at`. */
static size_t gbk_end(struct cc_str text, size_t at)
{
	size_t signs = 0;
	size_t end = at;
	for (size_t seen = 0, here = at; seen < GBK_WINDOW && here < text.len; seen++) {
		size_t start = here;
		cc_utf8_next(text, &here);
		if (is_gbk_sign(cc_str_slice(text, start, here))) {
			signs++;
			end = here;
			seen = 0;
		}
	}
	return signs >= GBK_SIGNS ? end : at;
}

static bool is_invisible(uint32_t c)
{
	return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD;
}

static bool is_control(uint32_t c)
{
	return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || (c >= 0x7F && c < 0xA0 && c != 0x85);
}

static bool is_block_start(const struct scan *scan, size_t at)
{
	size_t block = cc_compose_block(scan->garble->article, at);
	return block < scan->garble->article->document.block_count &&
	       scan->garble->article->document.blocks[block].text.start == at;
}

static enum kind kind_of(const struct scan *scan, uint32_t c, size_t at)
{
	if (c == CC_REPLACEMENT)
		return REPLACED;
	if (c >= 0xE000 && c <= 0xF8FF)
		return is_block_start(scan, at) ? BULLET : PRIVATE;
	if (is_control(c))
		return CONTROL;
	if (is_invisible(c))
		return at > 0 ? INVISIBLE : KINDS;
	return (c >= 0x2F00 && c <= 0x2FD5) || (c >= 0x2E80 && c <= 0x2EF3) ? RADICAL : KINDS;
}

/* Add a span; one that goes on where the last one ended becomes part of it. */
static bool add_span(struct cc_vec *spans, size_t start, size_t end)
{
	struct cc_span *last = spans->len > 0 ? (struct cc_span *)spans->items + spans->len - 1 : NULL;
	if (last != NULL && last->end == start) {
		last->end = end;
		return true;
	}
	return cc_vec_add(spans, &(struct cc_span){.start = start, .end = end});
}

/* Look at the character at *at and move behind it. */
static bool step(struct scan *scan, size_t *at)
{
	size_t start = *at;
	uint32_t c = cc_utf8_next(scan->text, at);
	if (c >= 0x20 && c < 0x7F)
		return true;
	bool han = c >= 0x4E00 && c <= 0x9FFF;
	enum kind kind = han ? KINDS : kind_of(scan, c, start);
	size_t end = *at;
	if (c >= 0xC2 && c <= 0xF4)
		end = mojibake_end(scan->text, start);
	else if (c == 0x951F || c == 0x70EB || c == 0x5C6F || c == 0x65A4) /* 锟 烫 屯 斤 */
		end = phrase_end(scan->text, start);
	else if (han && may_be_sign(scan, c) && is_gbk_sign(cc_str_slice(scan->text, start, *at)))
		end = gbk_end(scan->text, start);
	if (end > *at) {
		kind = MOJIBAKE;
		*at = end;
	}
	return kind == KINDS || add_span(&scan->spans[kind], start, *at);
}

/* One radical alone gets its repair; several are counted. */
static bool report(const struct cc_garble *garble, enum kind kind, const struct cc_vec *spans)
{
	struct cc_garble_spot spot = kinds[kind];
	char folded[CC_FOLD_MAX];
	spot.span = ((const struct cc_span *)spans->items)[0];
	if (kind == RADICAL) {
		size_t at = spot.span.start;
		size_t len = cc_fold_char(folded, cc_utf8_next(garble->article->document.reading, &at));
		if (at == spot.span.end && len > 0)
			spot.replacement = (struct cc_str){.ptr = folded, .len = len};
		spot.safe = true;
	}
	return cc_garble_report_all(garble, &spot, spans->items, spans->len);
}

bool cc_garble_bytes(const struct cc_garble *garble)
{
	struct scan scan = {.garble = garble, .text = garble->article->document.reading};
	for (int kind = 0; kind < KINDS; kind++)
		scan.spans[kind] = cc_vec_new(garble->scratch, sizeof(struct cc_span));
	note_signs(&scan);
	for (size_t at = 0; at < scan.text.len;)
		if (!step(&scan, &at))
			return false;
	for (int kind = 0; kind < KINDS; kind++)
		if (scan.spans[kind].len > 0 && !report(garble, (enum kind)kind, &scan.spans[kind]))
			return false;
	return true;
}
