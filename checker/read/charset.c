/* Candidates are converted for a sample and scored by how much common text comes out.
 * Leaves BOM, UTF-8 and what to do with a guess to encoding.c. */
#include "read/charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <uchardet/uchardet.h>

#include "base/utf8.h"

enum { SAMPLE_MAX = 64 * 1024, STEP = 8192 };

/* The commonest characters of Chinese, simplified and traditional: half of any text, hardly ever met by chance. */
static const char common_han[] =
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定"
    "行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开合还因由其然"
    "前外天政四日那社义事平形相全表间样与关各重新线内数正心反明看原又利比或但质气第向道变条没结解问意建月公无系情者最"
    "立代想已通并提直题党程展五果员革位入常文总次品式活设及管特件长求基资边流路级少图统接知较将组见计别期根论运农指几"
    "区强放决西被干做必先回则任取据处南给色光门即保治北造百规领海口东导器志世金增争济阶油思术极交受联认六共权收证改清"
    "美再采转更单风切打教速带安场身车例真务具万每目至达走积示议报完类八离华名确才科信节整空元况今集温传土许步群广记需"
    "段研界究观越织装影算低持众书布复容际商非验连断深难近千周委素技备半办省列习约支般史便团历市除消构府称太准精值号率"
    "维划选标存候亲快效院查江型按格易置派层片始专状育厂京识适属调满县局照参引该价严"
    "個這國們來時會過說發經產業億萬與關為對開應無長間點從動學機電體實現數質問題變條結見計論運農區強決戰報總級資統設員"
    "東車門馬風億華術際聯網導達萬";

/* Charsets that are tried besides what uchardet says. */
static const char *const narrow[] = {"GB18030", "BIG5", "WINDOWS-1252", "SHIFT_JIS", "EUC-KR"};
static const char *const wide[] = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};

enum {
	NARROW_COUNT = sizeof(narrow) / sizeof(narrow[0]),
	WIDE_COUNT = sizeof(wide) / sizeof(wide[0]),
	UTF16_COUNT = 2
};

/* How text-like a conversion is. */
struct score {
	int64_t points;
	size_t characters;
	size_t strange; /* bad bytes, controls, private use, unassigned */
	size_t usual;	/* ASCII, and what earns points */
};

/* iconv's prototype wants `char **` and does not write there. */
static char *unconst(const char *ptr)
{
	char *result = NULL;
	memcpy(&result, &ptr, sizeof(result));
	return result;
}

static size_t unit_size(const char *name)
{
	return strncmp(name, "UTF-32", 6) == 0 ? 4 : strncmp(name, "UTF-16", 6) == 0 ? 2 : 1;
}

enum cc_status cc_charset_convert(struct cc_buf *out, struct cc_str bytes, const char *name,
				  const struct cc_charset_bad *bad)
{
	iconv_t converter = iconv_open("UTF-8", name);
	if (converter == (iconv_t)-1)
		return CC_NOT_FOUND;
	char step[STEP];
	char *in = unconst(bytes.ptr);
	size_t left = bytes.len;
	while (left > 0 && !out->failed) {
		char *to = step;
		size_t room = sizeof(step);
		size_t result = iconv(converter, &in, &left, &to, &room);
		int reason = result == (size_t)-1 ? errno : 0;
		cc_buf_add(out, (struct cc_str){.ptr = step, .len = sizeof(step) - room});
		if (reason != EILSEQ && reason != EINVAL)
			continue;
		size_t skip = unit_size(name) < left ? unit_size(name) : left;
		bad->report(bad->context, out->len, (struct cc_str){.ptr = in, .len = skip});
		cc_buf_adds(out, "\xEF\xBF\xBD");
		in += skip;
		left -= skip;
	}
	(void)iconv_close(converter);
	if (!out->failed)
		return CC_OK;
	return out->len > out->max / 2 ? CC_ERR_LIMIT : CC_ERR_NOMEM;
}

enum cc_status cc_charset_encode(struct cc_buf *out, struct cc_str text, const char *name)
{
	iconv_t converter = iconv_open(name, "UTF-8");
	if (converter == (iconv_t)-1)
		return CC_NOT_FOUND;
	char step[STEP];
	char *in = unconst(text.ptr);
	size_t left = text.len;
	bool holds = true;
	while (left > 0 && holds && !out->failed) {
		char *to = step;
		size_t room = sizeof(step);
		/* A count above 0 tells of characters that were replaced by others. */
		size_t result = iconv(converter, &in, &left, &to, &room);
		holds = result == 0 || (result == (size_t)-1 && errno == E2BIG);
		cc_buf_add(out, (struct cc_str){.ptr = step, .len = sizeof(step) - room});
	}
	(void)iconv_close(converter);
	if (out->failed)
		return CC_ERR_NOMEM;
	return holds ? CC_OK : CC_ERR_ENCODING;
}

bool cc_charset_has_converters(void)
{
	iconv_t converter = iconv_open("UTF-8", "GB18030");
	if (converter == (iconv_t)-1)
		return false;
	(void)iconv_close(converter);
	return true;
}

static void ignore_bad(void *context, size_t at, struct cc_str bytes)
{
	(void)context;
	(void)at;
	(void)bytes;
}

static void mark_common(unsigned char set[0x10000 / 8])
{
	const struct cc_str common = {.ptr = common_han, .len = sizeof(common_han) - 1};
	memset(set, 0, 0x10000 / 8);
	for (size_t at = 0; at < common.len;) {
		uint32_t c = cc_utf8_next(common, &at);
		set[c / 8] = (unsigned char)(set[c / 8] | 1u << c % 8);
	}
}

static bool is_ascii_letter(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_strange(uint32_t c)
{
	bool control = c < 0x20 ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : c >= 0x7F && c < 0xA0;
	bool private_use = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
	return control || private_use || c == CC_REPLACEMENT || (c >= 0xFFFE && c <= 0xFFFF);
}

/* é beside Latin letters is a word; in a row of others it is Chinese read wrongly. */
static int points_of(uint32_t c, uint32_t before, const unsigned char common[0x10000 / 8])
{
	if (c < 0x80)
		return 0;
	if (c < 0x10000 && (common[c / 8] >> c % 8 & 1) != 0)
		return 3;
	if (c >= 0xC0 && c < 0x250)
		return is_ascii_letter(before) ? 1 : -1;
	bool punctuation = (c >= 0x3001 && c <= 0x3011) || (c >= 0xFF01 && c <= 0xFF1F) || (c >= 0x2010 && c <= 0x2026);
	if (punctuation)
		return 2;
	return cc_utf8_is_han(c) ? 0 : -1;
}

static struct score score_text(struct cc_str text)
{
	unsigned char common[0x10000 / 8];
	mark_common(common);
	struct score score = {0};
	uint32_t before = 0;
	for (size_t at = 0; at < text.len;) {
		uint32_t c = cc_utf8_next(text, &at);
		score.characters++;
		score.strange += is_strange(c) ? 1 : 0;
		int points = is_strange(c) ? -10 : points_of(c, before, common);
		score.points += points;
		score.usual += points > 0 || (points == 0 && c < 0x80) ? 1 : 0;
		before = c;
	}
	return score;
}

struct contest {
	struct cc_str sample;
	const struct cc_alloc *alloc;
	struct score best;
	char *name; /* of the best, CC_CHARSET_NAME_MAX */
	bool wide;  /* any two bytes are some Han character: two fifths must be usual ones */
	bool found;
	bool out_of_memory;
};

static void enter(struct contest *contest, const char *name)
{
	const struct cc_charset_bad ignore = {.report = ignore_bad};
	struct cc_buf text = cc_buf_new(contest->alloc, (size_t)SAMPLE_MAX * 4);
	if (strlen(name) >= CC_CHARSET_NAME_MAX || strlen(name) == 0)
		return;
	enum cc_status status = cc_charset_convert(&text, contest->sample, name, &ignore);
	contest->out_of_memory |= status == CC_ERR_NOMEM;
	if (status == CC_OK) {
		struct score score = score_text(cc_buf_str(&text));
		/* A twentieth of rubbish is no text; a lone torn character at the end of the sample is allowed. */
		bool is_text = score.strange <= 1 + score.characters / 20 && score.strange < score.characters &&
			       (!contest->wide || score.usual * 5 >= score.characters * 2);
		if (is_text && (!contest->found || score.points > contest->best.points)) {
			contest->best = score;
			contest->found = true;
			memcpy(contest->name, name, strlen(name) + 1);
		}
	}
	cc_buf_free(&text);
}

static enum cc_status result(const struct contest *contest)
{
	if (contest->out_of_memory)
		return CC_ERR_NOMEM;
	return contest->found ? CC_OK : CC_NOT_FOUND;
}

static struct contest open_contest(char *name, struct cc_str bytes, const struct cc_alloc *alloc)
{
	size_t len = bytes.len < SAMPLE_MAX ? bytes.len : SAMPLE_MAX;
	return (struct contest){.sample = {.ptr = bytes.ptr, .len = len}, .alloc = alloc, .name = name};
}

/* GB2312 and GBK are parts of GB18030, and texts that say the former hold the latter; so do Latin-1 and Windows-1252.
 */
static const char *widen(const char *name)
{
	if (strcmp(name, "ISO-8859-1") == 0)
		return "WINDOWS-1252";
	return strncmp(name, "GB", 2) == 0 || strncmp(name, "HZ", 2) == 0 ? "GB18030" : name;
}

static void enter_uchardet(struct contest *contest)
{
	uchardet_t detector = uchardet_new();
	if (detector == NULL)
		return;
	if (uchardet_handle_data(detector, contest->sample.ptr, contest->sample.len) == 0) {
		uchardet_data_end(detector);
		const char *name = uchardet_get_charset(detector);
		if (strcmp(name, "UTF-8") != 0 && strcmp(name, "ASCII") != 0)
			enter(contest, widen(name));
	}
	uchardet_delete(detector);
}

enum cc_status cc_charset_guess(char name[CC_CHARSET_NAME_MAX], struct cc_str bytes, const struct cc_alloc *alloc)
{
	struct contest contest = open_contest(name, bytes, alloc);
	enter_uchardet(&contest);
	for (size_t i = 0; i < NARROW_COUNT; i++)
		enter(&contest, narrow[i]);
	/* UTF-16 of nothing but Han has no NULs to know it by. */
	contest.wide = true;
	for (size_t i = 0; i < UTF16_COUNT && bytes.len % 2 == 0; i++)
		enter(&contest, wide[i]);
	return result(&contest);
}

enum cc_status cc_charset_guess_wide(char name[CC_CHARSET_NAME_MAX], struct cc_str bytes, const struct cc_alloc *alloc)
{
	struct contest contest = open_contest(name, bytes, alloc);
	contest.wide = true;
	for (size_t i = 0; i < WIDE_COUNT; i++)
		enter(&contest, wide[i]);
	return result(&contest);
}
