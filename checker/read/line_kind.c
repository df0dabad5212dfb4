/* Marks at the start and the end of a line, and its length.
 * Leaves whether it goes on with its neighbours to joining.h. */
#include "read/line_kind.h"

#include "base/utf8.h"

enum { SHORT_COLUMNS = 76, LOOK_BYTES = 400, NUMBER_MAX = 3 };

/* Marks that begin a list item, a blank behind them or not. */
static const char *const bullets[] = {"●", "•", "■", "◆", "▪", "·", "○", "◇", "□", "★", "☆", "►", "▶", "➢", "✓", "※"};

static const char han_digits[] = "一二三四五六七八九十百零〇";

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t starts_with(struct cc_str line, const char *text)
{
	struct cc_str prefix = cc_str_from(text);
	return cc_str_starts(line, prefix) ? prefix.len : 0;
}

static size_t starts_with_any(struct cc_str line, const char *const *texts, size_t count)
{
	size_t len = 0;
	for (size_t i = 0; i < count && len == 0; i++)
		len = starts_with(line, texts[i]);
	return len;
}

#define ANY(line, texts) starts_with_any((line), (texts), sizeof(texts) / sizeof((texts)[0]))

static struct cc_str skip(struct cc_str line, size_t len)
{
	return cc_str_slice(line, len, line.len);
}

static size_t blanks_at(struct cc_str line, size_t at)
{
	size_t from = at;
	for (size_t len = 1; at < line.len && len > 0; at += len) {
		struct cc_str rest = skip(line, at);
		len = rest.ptr[0] == ' ' || rest.ptr[0] == '\t' ? 1 : starts_with(rest, "\xE3\x80\x80");
	}
	return at - from;
}

/* 一二三 or 123 in front. @return bytes, 0 where there is none or too many. */
static size_t han_number(struct cc_str line)
{
	size_t at = 0;
	const struct cc_str digits = {.ptr = han_digits, .len = sizeof(han_digits) - 1};
	while (at + 3 <= line.len && at < NUMBER_MAX * 3 &&
	       cc_str_find(digits, cc_str_slice(line, at, at + 3), 0) != SIZE_MAX)
		at += 3;
	return at;
}

static size_t arabic_number(struct cc_str line)
{
	size_t at = 0;
	while (at < line.len && is_digit(line.ptr[at]))
		at++;
	return at <= NUMBER_MAX ? at : 0;
}

/* "## ": the text files of converters hold Markdown headings. */
static size_t hash_marks(struct cc_str line)
{
	size_t count = 0;
	while (count < line.len && line.ptr[count] == '#')
		count++;
	return count >= 1 && count <= 6 && count < line.len && blanks_at(line, count) > 0 ? count : 0;
}

/* 一、 （一） (一) 第三章 第二节: levels as Chinese papers number them. @return level, 0 for none. */
static int han_heading_level(struct cc_str line)
{
	static const char *const open[] = {"（", "("};
	static const char *const close[] = {"）", ")"};
	static const char *const parts[] = {"章", "节", "部分", "篇", "编"};
	static const char *const marks[] = {"、", "，", "．"};
	size_t bracket = ANY(line, open);
	size_t ordinal = starts_with(line, "第");
	size_t number = han_number(skip(line, bracket + ordinal));
	if (number == 0)
		return 0;
	struct cc_str behind = skip(line, bracket + ordinal + number);
	if (bracket > 0)
		return ANY(behind, close) > 0 ? 3 : 0;
	if (ordinal > 0)
		return ANY(behind, parts) > 0 ? 1 : 0;
	return ANY(behind, marks) > 0 ? 2 : 0;
}

/* "1. ", "1、", "1)", "(1)", "①": an item, or a numbered heading where it is short. @return bytes of the number. */
static size_t arabic_item(struct cc_str line)
{
	static const char *const open[] = {"（", "("};
	static const char *const close[] = {"）", ")"};
	static const char *const marks[] = {"、", ". ", "．", ") ", "）"};
	if (line.len >= 3 && memcmp(line.ptr, "\xE2\x91", 2) == 0 && (unsigned char)line.ptr[2] < 0xB4) /* ①..⑳ */
		return 3;
	size_t bracket = ANY(line, open);
	size_t number = arabic_number(skip(line, bracket));
	if (number == 0)
		return 0;
	struct cc_str behind = skip(line, bracket + number);
	if (bracket > 0) {
		size_t closing = ANY(behind, close);
		return closing > 0 ? bracket + number + closing : 0;
	}
	size_t mark = ANY(behind, marks);
	/* "1.强化": a full stop between the number and Han; 3.63 is none. */
	if (mark == 0 && behind.len > 1 && behind.ptr[0] == '.' && (unsigned char)behind.ptr[1] >= 0x80)
		mark = 1;
	return mark > 0 ? number + mark : 0;
}

/* "● ", "- ", "* ", "– ". */
static size_t bullet(struct cc_str line)
{
	static const char *const dashes[] = {"-", "*", "+", "–", "—"};
	size_t len = ANY(line, bullets);
	if (len > 0)
		return len + blanks_at(line, len);
	len = ANY(line, dashes);
	size_t blanks = len > 0 ? blanks_at(line, len) : 0;
	return blanks > 0 ? len + blanks : 0;
}

/* (来源:新华网) [bookmark: _Toc1] 图1 Table 2 表3: furniture and captions. */
static bool is_caption(struct cc_str line)
{
	static const char *const starts[] = {
	    "来源:",  "来源：",	  "(来源", "（来源",   "责任编辑", "(责任编辑", "（责任编辑", "编辑:",	  "编辑：",
	    "记者:",  "记者：",	  "作者:", "作者：",   "DOI",	   "http://",	"https://",   "www.",	  "中图分类号",
	    "关键词", "引用格式", "■",	   "图片来源", "资料来源", "数据来源",	"Source:",    "Sources:", "Editor:"};
	static const char *const numbered[] = {"图", "表", "Figure ", "Fig. ", "Table "};
	if (ANY(line, starts) > 0)
		return true;
	size_t len = ANY(line, numbered);
	struct cc_str behind = skip(line, len);
	size_t number = len > 0 ? arabic_number(behind) : 0;
	/* 表1 is a caption, 图1显示 a sentence: a blank or a colon follows the number of a caption. */
	return number > 0 && (number == behind.len || blanks_at(behind, number) > 0 || behind.ptr[number] == ':' ||
			      starts_with(skip(behind, number), "：") > 0);
}

/* Within a short line only: who took the picture, who wrote it. */
static bool is_credit(struct cc_str line)
{
	static const char *const endings[] = {"记者", "通讯员", "摄", "/文", "/图", "供图", "制图"};
	static const char *const anywhere[] = {"摄/", "摄／", "供图/", "文/", "图/"};
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (cc_str_ends(line, cc_str_from(endings[i])))
			return true;
	for (size_t i = 0; i < sizeof(anywhere) / sizeof(anywhere[0]); i++)
		if (cc_str_find(line, cc_str_from(anywhere[i]), 0) < line.len)
			return true;
	return false;
}

/* A name of the web: a word with .cn, .com, .org or .net at its end, in any case. */
static bool names_a_site(struct cc_str line)
{
	static const char *const domains[] = {".cn", ".com", ".org", ".net"};
	for (size_t at = 1; at < line.len; at++) {
		for (size_t i = 0; line.ptr[at] == '.' && i < sizeof(domains) / sizeof(domains[0]); i++) {
			struct cc_str domain = cc_str_from(domains[i]);
			size_t same = 0;
			while (same < domain.len && at + same < line.len &&
			       (line.ptr[at + same] | 0x20) == (domain.ptr[same] | 0x20))
				same++;
			bool ends = at + same == line.len || line.ptr[at + same] == '/' || line.ptr[at + same] == ' ';
			if (same == domain.len && ends)
				return true;
		}
	}
	return false;
}

static bool is_token_of_figures(struct cc_str token)
{
	size_t digits = 0;
	for (size_t i = 0; i < token.len; i++)
		digits += is_digit(token.ptr[i]) ? 1 : 0;
	return digits > 0 && digits * 2 >= token.len;
}

/* 天津  3.58  3.44: cells apart by tabs or several blanks, or at least half of the words figures. */
static bool is_row(struct cc_str line)
{
	size_t tokens = 0;
	size_t figures = 0;
	size_t gaps = 0;
	for (size_t at = 0; at < line.len;) {
		size_t from = at;
		while (at < line.len && line.ptr[at] != ' ' && line.ptr[at] != '\t' && line.ptr[at] != '|')
			at++;
		tokens += at > from ? 1 : 0;
		figures += is_token_of_figures(cc_str_slice(line, from, at)) ? 1 : 0;
		from = at;
		while (at < line.len && (line.ptr[at] == ' ' || line.ptr[at] == '\t' || line.ptr[at] == '|'))
			at++;
		gaps += at - from > 1 || (at > from && line.ptr[from] != ' ') ? 1 : 0;
	}
	return (gaps >= 2 || (gaps >= 1 && figures >= 1) || (figures >= 2 && figures * 2 >= tokens)) && tokens >= 2;
}

static const char *const finals[] = {"。", "！", "？", "；", "：", "…", "——", "!", "?", ".", ";", ":", "｡", "．"};
static const char *const closers[] = {"”", "’", "」", "』", "》", "】", "）", ")", "]", "\"", "'", "〕", "*"};

static size_t ends_with_any(struct cc_str line, const char *const *texts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct cc_str suffix = cc_str_from(texts[i]);
		if (cc_str_ends(line, suffix))
			return suffix.len;
	}
	return 0;
}

bool cc_line_is_finished(struct cc_str line)
{
	size_t len = 1;
	while (len > 0 && line.len > 0) {
		if (ends_with_any(line, finals, sizeof(finals) / sizeof(finals[0])) > 0)
			return true;
		len = ends_with_any(line, closers, sizeof(closers) / sizeof(closers[0]));
		line.len -= len;
	}
	return false;
}

uint32_t cc_line_columns(struct cc_str line, uint32_t limit)
{
	uint32_t columns = 0;
	for (size_t at = 0; at < line.len && columns < limit; at++) {
		unsigned char c = (unsigned char)line.ptr[at];
		columns += c < 0x80 || (c >= 0xC0 && c < 0xE0) ? 1 : c >= 0xE0 ? 2 : 0;
	}
	return columns < limit ? columns : limit;
}

static struct cc_line_look look_at_short(struct cc_str line)
{
	int level = han_heading_level(line);
	if (level > 0)
		return (struct cc_line_look){.kind = CC_LINE_HEADING, .level = level};
	if (arabic_item(line) > 0)
		return (struct cc_line_look){.kind = CC_LINE_ITEM};
	if (is_caption(line) || names_a_site(line) || line.len == arabic_number(line))
		return (struct cc_line_look){.kind = CC_LINE_CAPTION};
	if (is_row(line))
		return (struct cc_line_look){.kind = CC_LINE_ROW};
	return (struct cc_line_look){.kind = CC_LINE_SHORT};
}

struct cc_line_look cc_line_look(struct cc_str line)
{
	size_t hashes = hash_marks(line);
	if (hashes > 0)
		return (struct cc_line_look){
		    .kind = CC_LINE_HEADING, .level = (int)hashes, .marker = hashes + blanks_at(line, hashes)};
	bool is_short = line.len < LOOK_BYTES && cc_line_columns(line, SHORT_COLUMNS + 1) <= SHORT_COLUMNS &&
			!cc_line_is_finished(line);
	if (is_short && is_credit(line))
		return (struct cc_line_look){.kind = CC_LINE_CAPTION};
	size_t marker = bullet(line);
	if (marker > 0 && marker < line.len)
		return (struct cc_line_look){.kind = CC_LINE_ITEM, .marker = marker};
	if (is_short)
		return look_at_short(line);
	if (arabic_item(line) > 0)
		return (struct cc_line_look){.kind = CC_LINE_ITEM};
	if (line.len < LOOK_BYTES && is_caption(line))
		return (struct cc_line_look){.kind = CC_LINE_CAPTION};
	return (struct cc_line_look){.kind = CC_LINE_TEXT};
}
