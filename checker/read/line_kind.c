/* Marks at the start and the end of a line, and its length.
 * Leaves whether it goes on with its neighbours to joining.h. */
#include "read/line_kind.h"
#include "base/ascii.h"

#include "base/utf8.h"
#include "read/printed_date.h"

enum { SHORT_COLUMNS = 76, LOOK_BYTES = 400, NUMBER_MAX = 3 };

/* Marks that begin a list item, a blank behind them or not. */
static const char *const bullets[] = {"●", "•", "■", "◆", "▪", "·", "○", "◇", "□", "★", "☆", "►", "▶", "➢", "✓", "※"};

static const char han_digits[] = "一二三四五六七八九十百零〇";

static size_t starts_with(struct cc_str line, const char *text)
{
	if (line.len == 0 || line.ptr[0] != text[0])
		return 0;
	struct cc_str prefix = cc_str_from(text);
	return cc_str_starts(line, prefix) ? prefix.len : 0;
}

static size_t starts_with_any(struct cc_str line, const char *const *texts, size_t count)
{
	for (size_t i = 0; i < count && line.len > 0; i++) {
		const size_t len = texts[i][0] == line.ptr[0] ? starts_with(line, texts[i]) : 0;
		if (len > 0)
			return len;
	}
	return 0;
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
	while (at + 3 <= line.len && at < (size_t)NUMBER_MAX * 3 &&
	       cc_str_find(digits, cc_str_slice(line, at, at + 3), 0) != SIZE_MAX)
		at += 3;
	return at;
}

static size_t arabic_number(struct cc_str line)
{
	size_t at = 0;
	while (at < line.len && cc_ascii_is_digit(line.ptr[at]))
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
	unsigned char lead = (unsigned char)line.ptr[0];
	if (lead != 0xE2 && lead != 0xC2 && lead != '-' && lead != '*' && lead != '+')
		return 0;
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
	    "来源:",  "来源：",	  "(来源", "（来源",   "责任编辑", "(责任编辑", "（责任编辑", "编辑:",	"编辑：",
	    "记者:",  "记者：",	  "作者:", "作者：",   "DOI",	   "http://",	"https://",   "www.",	"中图分类号",
	    "关键词", "引用格式", "■",	   "图片来源", "发布时间", "发布日期",	"更新时间",   "时间:",	"时间：",
	    "日期:",  "日期：",	  "Date:", "资料来源", "数据来源", "Source:",	"Sources:",   "Editor:"};
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

/* By Jane Roe; Updated March 5, 2025: in a line too short to be prose that was broken at a column. */
static bool is_english_label(struct cc_str line)
{
	enum { LABEL_COLUMNS = 56 };
	static const char *const starts[] = {"Published", "Updated", "Posted", "Last updated", "Date:"};
	bool is_short = cc_line_columns(line, LABEL_COLUMNS) < LABEL_COLUMNS;
	bool has_digit = false;
	for (size_t i = 0; i < line.len && !has_digit; i++)
		has_digit = cc_ascii_is_digit(line.ptr[i]);
	return is_short && (ANY(line, starts) > 0 || (cc_str_starts(line, CC_STR("By ")) && !has_digit));
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

/* Where the word of Han that ends the line begins. */
static size_t start_of_word(struct cc_str line)
{
	size_t from = line.len;
	while (from > 0 && line.ptr[from - 1] != ' ' && (unsigned char)line.ptr[from - 1] >= 0x80)
		from--;
	return from;
}

/* 吴 婷; 某某公司董事长 杨培生: a name of two to four characters at the end, apart. */
static bool is_byline(struct cc_str line)
{
	size_t from = start_of_word(line);
	/* 教授 陈 劲: a name of two characters, spread out. */
	if (line.len - from == 3 && from > 1) {
		size_t first = start_of_word(cc_str_slice(line, 0, from - 1));
		from = from - first == 4 ? first : from;
	}
	size_t name = line.len - from;
	if (from == 0)
		return name <= 7 && name == line.len && memchr(line.ptr, ' ', line.len) != NULL;
	if (line.ptr[from - 1] != ' ' || name < 3 || name > 12)
		return false;
	struct cc_str head = cc_str_trim(cc_str_slice(line, 0, from));
	static const char *const posts[] = {"长",   "员",   "授", "记者", "主任", "书记", "总裁", "经理", "作者", "官",
					    "编辑", "博士", "师", "委",	  "讯员", "主席", "代表", "学者", "家",	  "摄"};
	if (head.len <= 6 && name <= 6)
		return (unsigned char)head.ptr[0] >= 0x80;
	for (size_t i = 0; i < sizeof(posts) / sizeof(posts[0]); i++)
		if (cc_str_ends(head, cc_str_from(posts[i])))
			return true;
	return false;
}

static bool is_token_of_figures(struct cc_str token)
{
	size_t digits = 0;
	for (size_t i = 0; i < token.len; i++)
		digits += cc_ascii_is_digit(token.ptr[i]) ? 1 : 0;
	return digits > 0 && digits * 2 >= token.len;
}

static bool is_gap(char c)
{
	return c == ' ' || c == '\t' || c == '|';
}

/* What a line's words look like. */
struct words {
	size_t count;
	size_t figures;
	size_t gaps; /* wider than one blank */
};

/* Count the word at `at` and the gap behind it. @return where the next word begins. */
static size_t count_word(struct words *words, struct cc_str line, size_t at)
{
	size_t from = at;
	while (at < line.len && !is_gap(line.ptr[at]))
		at++;
	words->count += at > from ? 1 : 0;
	words->figures += is_token_of_figures(cc_str_slice(line, from, at)) ? 1 : 0;
	from = at;
	while (at < line.len && is_gap(line.ptr[at]))
		at++;
	words->gaps += at > from && (at - from > 1 || line.ptr[from] != ' ') ? 1 : 0;
	return at;
}

/* 天津  3.58  3.44: cells apart by tabs or several blanks, or at least half of the words figures. */
static bool is_row(struct cc_str line)
{
	struct words words = {0};
	for (size_t at = 0; at < line.len;)
		at = count_word(&words, line, at);
	bool apart = words.gaps >= 2 || (words.gaps >= 1 && words.figures >= 1);
	return words.count >= 2 && (apart || (words.figures >= 2 && words.figures * 2 >= words.count));
}

/* 。！？；：…— and their twins; ——  introduces what follows. */
static bool is_final(uint32_t c)
{
	static const uint16_t finals[] = {'!',	  '.',	  ':',	  ';',	  '?',	  0x2014, 0x2026,
					  0x3002, 0xFF01, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF61};
	for (size_t i = 0; i < sizeof(finals) / sizeof(finals[0]); i++)
		if (c == finals[i])
			return true;
	return false;
}

/* ”’」』》】）〕 and their twins. */
static bool is_closer(uint32_t c)
{
	static const uint16_t closers[] = {'"',	   '\'',   ')',	   '*',	   ']',	   0x2019, 0x201D,
					   0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF09};
	for (size_t i = 0; i < sizeof(closers) / sizeof(closers[0]); i++)
		if (c == closers[i])
			return true;
	return false;
}

bool cc_line_is_finished(struct cc_str line)
{
	for (size_t at = line.len; at > 0;) {
		/* Han and letters end most lines that are not finished. */
		uint32_t c = cc_utf8_prev(line, &at);
		if (is_final(c))
			return true;
		if (!is_closer(c))
			return false;
	}
	return false;
}

uint32_t cc_line_columns(struct cc_str line, uint32_t limit)
{
	uint32_t columns = 0;
	if (line.len / 2 >= limit) /* no character has more than two bytes for a column */
		return limit;
	for (size_t at = 0; at < line.len && columns < limit; at++) {
		unsigned char c = (unsigned char)line.ptr[at];
		columns += c < 0x80 || (c >= 0xC0 && c < 0xE0) ? 1 : c >= 0xE0 ? 2 : 0;
	}
	return columns < limit ? columns : limit;
}

/* 2025-12-19 or (March 5, 2025), alone in its line. */
static bool is_bare_date(struct cc_str line)
{
	struct cc_period period;
	size_t end = 0;
	size_t at = line.ptr[0] == '(' ? 1 : 0;
	return cc_printed_date_at(&period, line, at, &end) && line.len - end <= at;
}

static struct cc_line_look look_at_short(struct cc_str line)
{
	int level = han_heading_level(line);
	if (level > 0)
		return (struct cc_line_look){.kind = CC_LINE_HEADING, .level = level};
	if (arabic_item(line) > 0)
		return (struct cc_line_look){.kind = CC_LINE_ITEM};
	if (is_caption(line) || is_english_label(line) || names_a_site(line) || is_bare_date(line) ||
	    line.len == arabic_number(line))
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
	/* most lines of prose are finished, which is seen at once */
	bool is_open = line.len < LOOK_BYTES && !cc_line_is_finished(line);
	bool is_short = is_open && cc_line_columns(line, SHORT_COLUMNS + 1) <= SHORT_COLUMNS;
	if (is_short && is_credit(line))
		return (struct cc_line_look){.kind = CC_LINE_CAPTION};
	if (is_open && is_byline(line))
		return (struct cc_line_look){.kind = CC_LINE_BYLINE};
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
