/* Punctuation in Chinese text: ， and , “ and " and 「.
 * Leaves Latin text and figures alone: 3,630 and 12:30 are written in one way only. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/mixed/mixed.h"

enum { FULL_WIDTH, HALF_WIDTH };
enum { CURLY, STRAIGHT, CORNER };
enum { HAN_PUNCTUATION = 0x3000, HAN_PUNCTUATION_END = 0x3040, WIDE_FORMS = 0xFF00, WIDE_FORMS_END = 0xFFF0 };

/* Where a mark needs a neighbour that is written in Chinese for being one of Chinese text itself. */
static const struct mark {
	uint32_t full;
	char half; /* 0: its half-width twin cannot be told from other uses of it */
} marks[] = {
    {0xFF0C, ','}, {0xFF1B, ';'}, {0xFF1A, ':'}, {0xFF1F, '?'}, {0xFF01, '!'}, {0xFF08, '('}, {0x3002, 0},
};

/* The characters around a mark; 0 at the ends of the block. */
struct around {
	uint32_t before, at, after;
	struct cc_span span;
};

/* Han characters and the marks that stand only among them; curly quotation marks are of both scripts. */
static bool is_wide(uint32_t c)
{
	return cc_utf8_is_han(c) || (c >= HAN_PUNCTUATION && c < HAN_PUNCTUATION_END) ||
	       (c >= WIDE_FORMS && c < WIDE_FORMS_END);
}

static bool is_curly(uint32_t c)
{
	return c == 0x201C || c == 0x201D;
}

static const struct mark *mark_of(uint32_t c)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (marks[i].full == c || (marks[i].half != 0 && (uint32_t)marks[i].half == c))
			return &marks[i];
	return NULL;
}

/* 增长5%,其中 is a Chinese comma as well; "Tianjin, 天津" and "AI (人工智能)" are not. A bracket opens Chinese text
 * only between two Han characters. */
static bool stands_in_chinese(const struct around *around)
{
	if (around->before == ' ' || around->before == 0 || around->before == '\n')
		return false;
	if (around->at == '(')
		return cc_utf8_is_han(around->before) && cc_utf8_is_han(around->after);
	if (around->after == 0 || around->after == '\n')
		return cc_utf8_is_han(around->before);
	return (is_wide(around->after) || is_curly(around->after)) &&
	       (around->at != ':' || is_wide(around->before) || is_curly(around->before));
}

static bool add_mark(struct cc_vec *uses, const struct around *around)
{
	const struct mark *mark = mark_of(around->at);
	if (mark == NULL)
		return true;
	bool half = around->at != mark->full;
	if (half && !stands_in_chinese(around))
		return true;
	const struct cc_mixed_use use = {.way = half ? HALF_WIDTH : FULL_WIDTH, .span = around->span};
	return cc_vec_add(uses, &use);
}

/* 一句"No pain, no gain" quotes English; "三去一降一补"任务 does not. */
static bool is_outside_latin(uint32_t c)
{
	return c == 0 || c == '\n' || is_wide(c);
}

static bool is_quote(const struct around *around)
{
	bool beside = is_wide(around->before) || is_wide(around->after);
	bool between = is_outside_latin(around->before) && is_outside_latin(around->after);
	return around->at == 0x300C || (around->at == 0x201C && beside) || (around->at == '"' && beside && between);
}

static bool add_quote(struct cc_vec *uses, const struct around *around)
{
	bool corner = around->at == 0x300C;
	if (!is_quote(around))
		return true;
	const struct cc_mixed_use use = {.way = corner		    ? CORNER
						: around->at == '"' ? STRAIGHT
								    : CURLY,
					 .span = around->span};
	return cc_vec_add(uses, &use);
}

typedef bool taker(struct cc_vec *uses, const struct around *around);

/* Most characters: Han, and letters and digits of ASCII. @return the first one from `at` on that may be a mark. */
static size_t next_mark(struct cc_str text, size_t at, size_t end)
{
	for (size_t from = SIZE_MAX; at != from;) {
		from = at;
		at = cc_utf8_past_han(text, at, end);
		while (at < end && (cc_ascii_is_letter(text.ptr[at]) || cc_ascii_is_digit(text.ptr[at])))
			at++;
	}
	return at;
}

static bool take_block(struct cc_vec *uses, struct cc_str text, struct cc_span block, taker *take)
{
	for (size_t at = next_mark(text, block.start, block.end); at < block.end;) {
		size_t before = at;
		size_t next = at;
		struct around around = {.before = at > block.start ? cc_utf8_prev(text, &before) : 0,
					.at = cc_utf8_next(text, &next)};
		around.span = (struct cc_span){.start = at, .end = next};
		at = next;
		around.after = next < block.end ? cc_utf8_next(text, &next) : 0;
		if (!take(uses, &around))
			return false;
		at = next_mark(text, at, block.end);
	}
	return true;
}

static bool take_all(struct cc_vec *uses, const struct cc_article *article, taker *take)
{
	const struct cc_document *document = &article->document;
	for (size_t i = 0; i < document->block_count; i++)
		if (document->blocks[i].kind != CC_BLOCK_CODE &&
		    !take_block(uses, document->reading, document->blocks[i].text, take))
			return false;
	return true;
}

bool cc_mixed_marks(struct cc_vec *uses, const struct cc_article *article)
{
	return take_all(uses, article, add_mark);
}

bool cc_mixed_quotes(struct cc_vec *uses, const struct cc_article *article)
{
	return take_all(uses, article, add_quote);
}
