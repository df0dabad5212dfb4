/* Evidence that a line was broken, weighed: punctuation inside it, its length, open brackets, words known from
 * elsewhere in the source. Leaves what kind of line each is to line_kind.h. */
#include "read/joining.h"

#include "base/utf8.h"
#include "base/vec.h"
#include "read/line_kind.h"
#include "read/lines.h"

enum {
	TAIL_BYTES = 360,     /* how far back evidence is looked for */
	SCRIPT_BYTES = 90,    /* how far a script is looked for */
	PAIR_SLOTS = 1 << 16, /* hashed pairs of characters */
	PAIR_BYTES = 1 << 20, /* of the source are looked at */
	LOOKUPS_MAX = 64,
	LONG_COLUMNS = 110, /* no heading is that long */
	MIDDLE_COLUMNS = 60,
	SENTENCE_COLUMNS = 40, /* shorter lines are items, verse, names */
	PAGE_BLANKS = 2
};

enum script { SCRIPT_NONE, SCRIPT_LATIN, SCRIPT_HAN };

/* What is known of the line before. */
struct evidence {
	uint32_t columns; /* up to LONG_COLUMNS */
	uint32_t commas;
	bool sentence_inside; /* a sentence or half of one ended in it */
	bool open;	      /* a bracket, a title or a quotation is open at its end */
};

static bool is_lower(uint32_t c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_letter(uint32_t c)
{
	return is_lower(c) || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x250);
}

/* For bytes: a byte of Han must not pass for é. */
static bool is_ascii_letter(unsigned char c)
{
	return c < 0x80 && is_letter(c);
}

static bool is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

static uint32_t first_of(struct cc_str text)
{
	size_t at = 0;
	return text.len > 0 ? cc_utf8_next(text, &at) : 0;
}

static uint32_t last_of(struct cc_str text)
{
	size_t at = text.len;
	return text.len > 0 ? cc_utf8_prev(text, &at) : 0;
}

static bool is_comma(uint32_t c)
{
	return c == ',' || c == 0xFF0C || c == 0x3001; /* ， 、 */
}

/* 。！？； in the middle of a line: headings hold none. */
static bool is_sentence_mark(uint32_t c)
{
	return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF1B;
}

static int nesting(uint32_t c)
{
	static const uint16_t open[] = {'(', '[', 0xFF08, 0x201C, 0x300A, 0x300C, 0x300E, 0x3010};
	static const uint16_t close[] = {')', ']', 0xFF09, 0x201D, 0x300B, 0x300D, 0x300F, 0x3011};
	for (size_t i = 0; i < sizeof(open) / sizeof(open[0]); i++) {
		if (c == open[i])
			return 1;
		if (c == close[i])
			return -1;
	}
	return 0;
}

static struct cc_str tail_of(struct cc_str line)
{
	size_t from = line.len > TAIL_BYTES ? line.len - TAIL_BYTES : 0;
	while (from < line.len && ((unsigned char)line.ptr[from] & 0xC0) == 0x80)
		from++;
	return cc_str_slice(line, from, line.len);
}

/* Bytes that may begin a bracket, a comma or the end of a sentence; a blank shows whether a full stop was one. */
static const bool telling[256] = {[','] = true,	 ['['] = true,	[']'] = true, [' '] = true, [0xE2] = true,
				  [0xE3] = true, [0xEF] = true, ['('] = true, [')'] = true};

/* Take in the character at `at`, whose first byte may tell something. @return the offset behind it. */
static size_t weigh_character(struct evidence *evidence, int *depth, struct cc_str text, size_t at)
{
	char before = at > 0 ? text.ptr[at - 1] : '\0';
	uint32_t c = cc_utf8_next(text, &at);
	int change = nesting(c);
	*depth = *depth + change < 0 ? 0 : *depth + change;
	evidence->commas += is_comma(c) ? 1 : 0;
	evidence->sentence_inside |= is_sentence_mark(c) || (c == ' ' && (before == '.' || before == ';'));
	return at;
}

static struct evidence weigh(struct cc_str line)
{
	struct cc_str tail = tail_of(line);
	struct evidence evidence = {.columns = cc_line_columns(line, LONG_COLUMNS)};
	int depth = 0;
	for (size_t at = 0; at < tail.len;)
		at = telling[(unsigned char)tail.ptr[at]] ? weigh_character(&evidence, &depth, tail, at) : at + 1;
	evidence.open = depth > 0;
	return evidence;
}

static enum script script_of(uint32_t c)
{
	if (cc_utf8_is_han(c))
		return SCRIPT_HAN;
	return is_letter(c) ? SCRIPT_LATIN : SCRIPT_NONE;
}

/* Of the first, or the last, character that has one. */
static enum script leading_script(struct cc_str line)
{
	enum script script = SCRIPT_NONE;
	for (size_t at = 0; at < line.len && at < SCRIPT_BYTES && script == SCRIPT_NONE;)
		script = script_of(cc_utf8_next(line, &at));
	return script;
}

static enum script trailing_script(struct cc_str line)
{
	enum script script = SCRIPT_NONE;
	for (size_t at = line.len; at > 0 && line.len - at < SCRIPT_BYTES && script == SCRIPT_NONE;)
		script = script_of(cc_utf8_prev(line, &at));
	return script;
}

static bool holds_han(struct cc_str line)
{
	size_t len = line.len < SCRIPT_BYTES ? line.len : SCRIPT_BYTES;
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)line.ptr[i] >= 0xE4 && (unsigned char)line.ptr[i] <= 0xE9)
			return true;
	return false;
}

static size_t pair_slot(uint32_t a, uint32_t b)
{
	return (a * 0x9E3779B1u ^ b * 0x85EBCA77u) >> 16;
}

static bool is_common_han(unsigned char lead)
{
	return lead >= 0xE4 && lead <= 0xE9;
}

/* Mark the pairs of a run of Han. @return the offset behind it. */
static size_t mark_run(bool *pairs, const unsigned char *text, size_t at, size_t len)
{
	uint32_t before = 0;
	for (; at + 3 <= len && is_common_han(text[at]); at += 3) {
		uint32_t c = (text[at] & 0x0Fu) << 12 | (text[at + 1] & 0x3Fu) << 6 | (text[at + 2] & 0x3Fu);
		if (before != 0)
			pairs[pair_slot(before, c)] = true;
		before = c;
	}
	return at;
}

/* Mark every two Han characters that stand side by side. */
static bool mark_pairs(struct cc_joining *joining)
{
	bool *pairs = cc_arena_alloc(joining->arena, PAIR_SLOTS);
	if (pairs == NULL) {
		joining->failed = true;
		return false;
	}
	const unsigned char *text = (const unsigned char *)joining->source.ptr;
	const size_t len = joining->source.len < PAIR_BYTES ? joining->source.len : PAIR_BYTES;
	for (size_t at = 0; at + 3 <= len;) {
		size_t behind = mark_run(pairs, text, at, len);
		at = behind > at ? behind : at + 1;
	}
	joining->pairs = pairs;
	return true;
}

/* 科技创⏎新: 创新 stands elsewhere in the text. */
static bool is_known_pair(struct cc_joining *joining, uint32_t a, uint32_t b)
{
	if (!cc_utf8_is_han(a) || !cc_utf8_is_han(b))
		return false;
	if (joining->pairs == NULL && !mark_pairs(joining))
		return false;
	return joining->pairs[pair_slot(a, b)];
}

static bool starts(struct cc_str line, const char *word)
{
	return line.len > 0 && line.ptr[0] == word[0] && cc_str_starts(line, cc_str_from(word));
}

/* Behind a page break, a sentence that begins with 比重超过80% has lost its subject with the page between. */
static bool lost_its_subject(struct cc_str line)
{
	static const char *const nouns[] = {"比重", "占比", "比例", "同比", "环比",
					    "增速", "增幅", "总额", "总量", "均值"};
	for (size_t i = 0; i < sizeof(nouns) / sizeof(nouns[0]); i++)
		if (starts(line, nouns[i]))
			return true;
	return false;
}

static bool ends_with_function_word(struct cc_str line)
{
	static const char *const words[] = {" of",  " the",   " and",  " in",	   " to",   " a",  " an",
					    " for", " by",    " with", " from",	   " than", " at", " on",
					    " or",  " as",    " that", " its",	   " was",  " is", " were",
					    " are", " which", " into", " between", " about"};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_ends(line, cc_str_from(words[i])))
			return true;
	return false;
}

/* 万人年，…: what can only be inside a sentence. */
static bool begins_inside(struct cc_str line)
{
	static const char *const marks[] = {"，", "。", "、", "；", "：",   "！",   "？",  "”", "》",
					    "）", "」", "』", "】", ",",    ";",    ")",   "%", "％",
					    "℃",  "的", "了", "们", "亿元", "万元", "万亿"};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (starts(line, marks[i]))
			return true;
	return false;
}

static bool is_year(struct cc_str digits)
{
	return digits.len == 4 && (digits.ptr[0] == '1' || digits.ptr[0] == '2') &&
	       (digits.ptr[1] == '9' || digits.ptr[1] == '0');
}

/* 635.4⏎万人年: a figure at the end of a line and a unit at the start of the next. 展望2025⏎人工智能… is a title. */
static bool tears_figure(const struct cc_line_pair *pair)
{
	static const char *const units[] = {"万", "亿", "元", "个",   "家",   "项", "人",   "名",
					    "件", "倍", "吨", "千",   "百",   "年", "月",   "日",
					    "%",  "％", "公", "平方", "立方", "‰",  "美元", "岁"};
	size_t from = pair->before.len;
	while (from > 0 && pair->before.len - from < 12 &&
	       (is_digit((unsigned char)pair->before.ptr[from - 1]) || pair->before.ptr[from - 1] == '.'))
		from--;
	struct cc_str figure = cc_str_slice(pair->before, from, pair->before.len);
	bool year = is_year(figure);
	for (size_t i = 0; figure.len > 0 && i < sizeof(units) / sizeof(units[0]); i++)
		if (starts(pair->behind, units[i]))
			return !year || strcmp(units[i], "年") == 0;
	return false;
}

/* Certain: no heading, byline or verse looks like this. */
static bool is_strong(const struct evidence *evidence, const struct cc_line_pair *pair)
{
	uint32_t last = last_of(pair->before);
	if (evidence->columns >= LONG_COLUMNS || evidence->open || begins_inside(pair->behind))
		return true;
	if (evidence->columns < SENTENCE_COLUMNS)
		return false;
	return evidence->sentence_inside || is_comma(last) || tears_figure(pair);
}

static bool is_medium(const struct evidence *evidence)
{
	return (evidence->commas >= 2 && evidence->columns >= SENTENCE_COLUMNS) ||
	       (evidence->commas >= 1 && evidence->columns >= MIDDLE_COLUMNS);
}

/* "1.03亿户！…创新高 占总量三分之二": the first line of a text, apart from the next, is its headline; nothing but an
 * open bracket or a comma says that it goes on. */
static bool is_headline(const struct cc_joining *joining, const struct cc_line_pair *pair,
			const struct evidence *evidence)
{
	size_t from = 0;
	size_t before = (size_t)(pair->block.ptr - joining->source.ptr);
	while (from < before && (joining->source.ptr[from] == ' ' || joining->source.ptr[from] == '\n' ||
				 joining->source.ptr[from] == '\r' || joining->source.ptr[from] == '\t'))
		from++;
	return from == before && pair->blanks > 0 && evidence->columns < LONG_COLUMNS && !evidence->open &&
	       !begins_inside(pair->behind) && !is_comma(last_of(pair->before));
}

/* Pairs are marked only where they decide. */
static bool han_goes_on(struct cc_joining *joining, const struct cc_line_pair *pair)
{
	uint32_t last = last_of(pair->before);
	uint32_t first = first_of(pair->behind);
	/* Latin before or behind: only within Han text, not between a Chinese line and its English version. */
	if (!holds_han(pair->behind) || !holds_han(tail_of(pair->before)))
		return false;
	if (pair->blanks >= PAGE_BLANKS && lost_its_subject(pair->behind) && !is_known_pair(joining, last, first))
		return false;
	struct evidence evidence = weigh(pair->block);
	bool medium = is_medium(&evidence);
	if (is_headline(joining, pair, &evidence))
		return false;
	if (is_strong(&evidence, pair) || (medium && joining->marked_headings))
		return true;
	bool likely = medium || (joining->marked_headings && evidence.columns >= SENTENCE_COLUMNS);
	return likely && is_known_pair(joining, last, first);
}

static bool latin_goes_on(const struct cc_line_pair *pair)
{
	struct evidence evidence = weigh(pair->block);
	uint32_t last = last_of(pair->before);
	bool lower = is_lower(first_of(pair->behind));
	bool loose_end = last == ',' || last == '-' || ends_with_function_word(pair->before);
	if (evidence.columns < SENTENCE_COLUMNS)
		return false;
	if (lower && (pair->blanks == 0 || loose_end))
		return true;
	bool running = evidence.sentence_inside || evidence.columns >= LONG_COLUMNS;
	return pair->blanks == 0 ? running || loose_end : running && lower;
}

static bool is_ascii_mark(char c)
{
	return (unsigned char)c > ' ' && (unsigned char)c < 0x7F;
}

/* In text that was broken at a column, the next word would not have fitted. */
static bool was_wrapped(const struct cc_joining *joining, const struct cc_line_pair *pair)
{
	if (joining->wrap == 0 || pair->blanks > 0)
		return false;
	uint32_t columns = pair->indent + cc_line_columns(pair->before, joining->wrap + 8);
	size_t word = 0;
	while (word < pair->behind.len && word < 30 && is_ascii_mark(pair->behind.ptr[word]))
		word++;
	/* Between Latin words a blank is needed too. */
	if (word > 0 && is_ascii_letter((unsigned char)pair->before.ptr[pair->before.len - 1]))
		word++;
	/* Chinese lines may be two characters short: a mark must not begin a line; and a mark may hang over the edge,
	 * so that the widest line is wider than the others can be. */
	bool latin = trailing_script(pair->before) == SCRIPT_LATIN && !holds_han(pair->behind);
	size_t need = word > 0 ? word : 3;
	return columns + need + (latin ? 0 : 2) > joining->wrap;
}

/* Names, items, verse, single words: not worth a closer look unless the next line begins inside a sentence. */
static bool is_too_short(const struct cc_line_pair *pair)
{
	enum { LEAST_COLUMNS = 24 };
	return pair->block.len < (size_t)LEAST_COLUMNS * 3 &&
	       cc_line_columns(pair->block, LEAST_COLUMNS) < LEAST_COLUMNS && !begins_inside(pair->behind);
}

enum cc_joint cc_joining_judge(struct cc_joining *joining, const struct cc_line_pair *pair)
{
	bool wrapped = was_wrapped(joining, pair);
	if (!wrapped && cc_line_is_finished(pair->before))
		return CC_JOINT_NONE;
	enum cc_line_kind kind =
	    pair->behind_kind != CC_LINE_UNSEEN ? pair->behind_kind : cc_line_look(pair->behind).kind;
	bool lower = is_lower(first_of(pair->behind));
	bool may_be_short = wrapped || lower || tears_figure(pair);
	if (kind != CC_LINE_TEXT && !(kind == CC_LINE_SHORT && may_be_short))
		return CC_JOINT_NONE;
	if (!wrapped && is_too_short(pair))
		return CC_JOINT_NONE;
	enum cc_line_kind before = cc_line_look(pair->before).kind;
	bool numbered = before == CC_LINE_HEADING && pair->before.ptr[0] != '#';
	if (before != CC_LINE_TEXT && before != CC_LINE_SHORT && before != CC_LINE_ITEM && !(numbered && wrapped))
		return CC_JOINT_NONE;
	bool latin = !holds_han(pair->behind) && trailing_script(pair->before) == SCRIPT_LATIN;
	bool goes_on = wrapped || (latin ? latin_goes_on(pair) : han_goes_on(joining, pair));
	return goes_on ? cc_joining_glue(joining, pair) : CC_JOINT_NONE;
}

static struct cc_str last_word(struct cc_str line)
{
	size_t from = line.len;
	while (from > 0 && line.len - from < 30 && is_ascii_letter((unsigned char)line.ptr[from - 1]))
		from--;
	return cc_str_slice(line, from, line.len);
}

static struct cc_str first_word(struct cc_str line)
{
	size_t to = 0;
	while (to < line.len && to < 30 && is_ascii_letter((unsigned char)line.ptr[to]))
		to++;
	return cc_str_slice(line, 0, to);
}

/* inno-⏎vation or state-⏎owned: what the text itself writes elsewhere decides. */
static bool keeps_hyphen(struct cc_joining *joining, struct cc_str before, struct cc_str behind)
{
	char joined[64];
	struct cc_str head = last_word(before);
	struct cc_str rest = first_word(behind);
	if (joining->lookups >= LOOKUPS_MAX || head.len == 0 || rest.len == 0)
		return false;
	joining->lookups++;
	memcpy(joined, head.ptr, head.len);
	joined[head.len] = '-';
	memcpy(joined + head.len + 1, rest.ptr, rest.len);
	struct cc_str searched = {.ptr = joining->source.ptr,
				  .len = joining->source.len < PAIR_BYTES ? joining->source.len : PAIR_BYTES};
	return cc_str_find(searched, (struct cc_str){.ptr = joined, .len = head.len + 1 + rest.len}, 0) != SIZE_MAX;
}

enum cc_joint cc_joining_glue(struct cc_joining *joining, const struct cc_line_pair *pair)
{
	uint32_t last = last_of(pair->before);
	uint32_t first = first_of(pair->behind);
	enum script before = trailing_script(pair->before);
	enum script behind = leading_script(pair->behind);
	if (last == '-' && is_lower(first) && pair->before.len >= 2 &&
	    is_ascii_letter((unsigned char)pair->before.ptr[pair->before.len - 2])) {
		struct cc_str head = cc_str_slice(pair->before, 0, pair->before.len - 1);
		return keeps_hyphen(joining, head, pair->behind) ? CC_JOINT_TIGHT : CC_JOINT_HYPHEN;
	}
	if (before == SCRIPT_HAN || behind == SCRIPT_HAN)
		return is_digit(last) && is_digit(first) ? CC_JOINT_SPACE : CC_JOINT_TIGHT;
	return CC_JOINT_SPACE;
}

/* Whoever breaks lines at a column leaves none short in the middle of a sentence: 标题⏎某某社记者⏎正文 are three lines
 * in Markdown without blank lines. */
enum cc_joint cc_joining_soft(struct cc_joining *joining, const struct cc_line_pair *pair)
{
	uint32_t last = last_of(pair->before);
	bool is_short = cc_line_columns(pair->before, SENTENCE_COLUMNS) < SENTENCE_COLUMNS;
	bool goes_on = cc_line_is_finished(pair->before) || is_comma(last) || last == '-' ||
		       is_lower(first_of(pair->behind)) || begins_inside(pair->behind);
	return is_short && !goes_on ? CC_JOINT_NONE : cc_joining_glue(joining, pair);
}

enum { WRAP_LEAST = 36, WRAP_MOST = 132, WRAP_LINES = 3 };

/* How wide the lines are that another one follows at once. */
struct widths {
	uint32_t counts[WRAP_MOST + 1]; /* of torn lines, by width */
	uint32_t lines;			/* followed at once by another */
	uint32_t fitting;		/* of these: up to WRAP_MOST columns */
	uint32_t torn;			/* of these: without final punctuation */
	uint32_t running;		/* of these: with a comma or a full stop inside */
};

static void measure(struct widths *widths, struct cc_str line, uint32_t indent)
{
	uint32_t columns =
	    line.len > (size_t)WRAP_MOST * 3 ? WRAP_MOST + 1 : indent + cc_line_columns(line, WRAP_MOST + 1);
	widths->lines++;
	if (columns > WRAP_MOST)
		return;
	enum cc_line_kind kind = cc_line_look(line).kind;
	if (kind == CC_LINE_ROW || kind == CC_LINE_CAPTION) {
		widths->lines--;
		return;
	}
	bool torn = !cc_line_is_finished(line);
	widths->fitting++;
	widths->torn += torn ? 1 : 0;
	widths->counts[columns] += torn ? 1 : 0;
	struct evidence evidence = weigh(line);
	widths->running += evidence.commas > 0 || evidence.sentence_inside ? 1 : 0;
}

/* The width that at most a fiftieth of the torn lines exceed. */
static uint32_t widest(const struct widths *widths)
{
	uint32_t beyond = 0;
	uint32_t width = WRAP_MOST;
	while (width > 0 && (beyond += widths->counts[width]) <= widths->torn / 50)
		width--;
	return width;
}

uint32_t cc_joining_wrap(const struct cc_vec *lines, struct cc_str source)
{
	const struct cc_source_line *line = lines->items;
	struct widths widths = {0};
	for (size_t i = 0; i + 1 < lines->len; i++)
		if (line[i + 1].blanks == 0)
			measure(&widths, cc_str_of_span(source, line[i].text), line[i].indent);
	if (widths.lines < WRAP_LINES || widths.fitting * 10 < widths.lines * 9 || widths.torn * 3 < widths.fitting)
		return 0;
	/* A list of headlines has lines of one width too, but hardly a comma. */
	if (widths.running * 2 < widths.fitting)
		return 0;
	uint32_t wrap = widest(&widths);
	uint32_t full = 0;
	for (uint32_t width = wrap * 4 / 5; width <= wrap; width++)
		full += widths.counts[width];
	/* Four fifths of the torn lines are full (the rest are headings), and a third of all are torn and full. */
	return wrap >= WRAP_LEAST && full * 5 >= widths.torn * 4 && full * 3 >= widths.fitting ? wrap : 0;
}
