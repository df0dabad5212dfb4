/* Where sentences end: final marks with all that closes behind them, the English full stop, dots in a row.
 * Leaves which full stops end to full_stop.h, clauses to walk_clause.c. */
#include <string.h>

#include "text/full_stop.h"
#include "text/walk.h"

enum { BRACKET_REACH = 300 };

/* Bytes of the closing mark at `at`: ” ’ 》 」 』 】 〕, 0 where there is none. */
static size_t closing_mark(const struct cc_walk *walk, size_t at)
{
	if (at + 3 > walk->end)
		return 0;
	const unsigned char *p = walk->text + at;
	if (p[0] == 0xE2 && p[1] == 0x80)
		return p[2] == 0x9D || p[2] == 0x99 ? 3 : 0;
	if (p[0] != 0xE3 || p[1] != 0x80)
		return 0;
	return p[2] == 0x8B || p[2] == 0x8D || p[2] == 0x8F || p[2] == 0x91 || p[2] == 0x95 ? 3 : 0;
}

void cc_walk_end_sentence(struct cc_walk *walk, size_t to)
{
	size_t from = walk->sentence;
	while (from < to && cc_walk_is_blank(walk->text[from]))
		from++;
	while (to > from && cc_walk_is_blank(walk->text[to - 1]))
		to--;
	struct cc_sentence *sentence = to > from ? cc_vec_slot(&walk->out->sentences) : NULL;
	if (sentence != NULL)
		*sentence =
		    (struct cc_sentence){.span = {.start = from, .end = to},
					 .block = walk->block,
					 .flags = walk->flags | walk->base_flags,
					 .clause_first = (uint32_t)walk->clause_first,
					 .clause_count = (uint32_t)(walk->out->clauses.len - walk->clause_first),
					 .numeral_first = (uint32_t)walk->numeral_first,
					 .numeral_count = (uint32_t)(walk->out->numerals.len - walk->numeral_first)};
	walk->clause_first = walk->out->clauses.len;
	walk->numeral_first = walk->out->numerals.len;
	walk->address = 0;
	walk->flags = 0;
	walk->sentence = walk->at;
	walk->cut = walk->at + CC_WALK_SENTENCE_MAX;
	walk->clause = walk->at;
	walk->opener = '.';
}

/* Is the bracket that is open closed soon? A forgotten ) must not swallow the rest of the paragraph. */
static bool bracket_closes(const struct cc_walk *walk)
{
	size_t reach = walk->end - walk->at < BRACKET_REACH ? walk->end - walk->at : BRACKET_REACH;
	return memchr(walk->text + walk->at, ')', reach) != NULL || memchr(walk->text + walk->at, ']', reach) != NULL;
}

/* 研发投入(全口径。下同)达到3.63万亿元 goes on behind the bracket; a paragraph that is one bracket is sentences. */
static bool within_bracket(struct cc_walk *walk)
{
	if (walk->depth == 0)
		return false;
	bool closes = bracket_closes(walk);
	bool opened_before = walk->bracket < walk->sentence;
	bool is_whole = true;
	for (size_t i = walk->sentence; i < walk->bracket && is_whole; i++)
		is_whole = cc_walk_is_blank(walk->text[i]);
	if (!closes)
		walk->depth = 0;
	return closes && !opened_before && !is_whole;
}

/* A quote that is words of the sentence around it (从“有没有？”向“好不好？”跃升) or one that was introduced as speech
 * (范晓彬说:“……。”). */
static bool is_embedded_quote(const struct cc_walk *walk, size_t quote)
{
	if (quote <= walk->sentence)
		return false;
	size_t at = quote - 1;
	while (at > walk->sentence && cc_walk_is_blank(walk->text[at - 1]))
		at--;
	if (at <= walk->sentence)
		return false;
	unsigned char before = walk->text[at - 1];
	return before != ':' && before != ',' && before != '(' && before != ';';
}

/* Does the sentence go on behind its closing marks? `quote` is the quote they closed, if any. */
static bool goes_on(const struct cc_walk *walk, size_t quote)
{
	size_t at = walk->at;
	bool blank = false;
	while (at < walk->end && cc_walk_is_blank(walk->text[at])) {
		at++;
		blank = true;
	}
	if (at >= walk->end)
		return false;
	unsigned char next = walk->text[at];
	if (next == ',' || next == ';' || next == ':' || cc_walk_has(walk, at, 0xE3, 0x80, 0x81)) /* 、 */
		return true;
	if (cc_walk_is_lower(next))
		return quote != CC_WALK_NO_QUOTE || blank;
	return !blank && quote != CC_WALK_NO_QUOTE && is_embedded_quote(walk, quote);
}

/* How many bytes a further final mark takes at walk->at; 0 where none stands there. */
static size_t final_mark(const struct cc_walk *walk)
{
	unsigned char c = walk->text[walk->at];
	if (c == '!' || c == '?' || c == '.')
		return 1;
	return cc_walk_at_full_stop(walk, walk->at) || cc_walk_at_ellipsis(walk, walk->at) ? 3 : 0;
}

/* Take in what belongs to the end: further final marks, closing quotes, closing brackets. */
static size_t take_closing(struct cc_walk *walk)
{
	size_t closed = CC_WALK_NO_QUOTE;
	while (walk->at < walk->end) {
		unsigned char c = walk->text[walk->at];
		size_t mark = closing_mark(walk, walk->at);
		size_t final = final_mark(walk);
		if (final > 0) {
			walk->at += final;
		} else if (mark > 0 || (c == '"' && walk->quote != CC_WALK_NO_QUOTE)) {
			closed = walk->quote;
			walk->quote = CC_WALK_NO_QUOTE;
			walk->at += mark > 0 ? mark : 1;
		} else if ((c == ')' || c == ']') && walk->depth > 0) {
			walk->depth--;
			walk->at++;
		} else {
			break;
		}
	}
	return closed;
}

/* A final mark of `len` bytes stands at walk->at. */
void cc_walk_final_mark(struct cc_walk *walk, size_t len)
{
	size_t words_end = walk->at;
	walk->at += len;
	if (within_bracket(walk)) {
		cc_walk_split_clause_at(walk, words_end, walk->at, '.');
		return;
	}
	uint32_t depth = walk->depth;
	size_t closed = take_closing(walk);
	if (goes_on(walk, closed))
		return;
	uint32_t depth_behind = walk->depth;
	walk->depth = depth;
	cc_walk_end_clause(walk, words_end);
	walk->depth = depth_behind;
	cc_walk_end_sentence(walk, walk->at);
}

void cc_walk_on_stop(struct cc_walk *walk)
{
	cc_walk_note_point(walk);
	const struct cc_str text = {.ptr = (const char *)walk->text, .len = walk->end};
	size_t dots = walk->at;
	while (dots < walk->end && walk->text[dots] == '.')
		dots++;
	if (dots - walk->at > 1) {
		/* "fell ... and rose": an ellipsis ends nothing unless a new sentence visibly follows. */
		bool ends =
		    dots >= walk->end || (dots + 1 < walk->end && walk->text[dots] == ' ' &&
					  !cc_walk_is_lower(walk->text[dots + 1]) && walk->text[dots + 1] < 0x80);
		size_t len = dots - walk->at;
		if (ends)
			cc_walk_final_mark(walk, len);
		else
			walk->at = dots;
	} else if (cc_full_stop_ends(text, walk->at, walk->sentence, walk->end)) {
		cc_walk_final_mark(walk, 1);
	} else {
		walk->at++;
	}
}

/* https://host/x?y=1 is no question. */
void cc_walk_on_call(struct cc_walk *walk)
{
	bool in_word = walk->at > walk->sentence && walk->at + 1 < walk->end &&
		       cc_walk_is_alnum(walk->text[walk->at - 1]) && cc_walk_is_alnum(walk->text[walk->at + 1]);
	if (in_word)
		walk->at++;
	else
		cc_walk_final_mark(walk, 1);
}

/* …… ends a sentence where a new one follows: 追求进步的代表……从“古代漕运枢纽”到…; not before 等 的 之 和 与 及 and
 * punctuation: 数控机床、工业机器人……等产品. */
static bool ellipsis_ends(const struct cc_walk *walk, size_t behind)
{
	static const unsigned char goes_on_with[][3] = {
	    {0xE7, 0xAD, 0x89}, {0xE7, 0x9A, 0x84}, {0xE4, 0xB9, 0x8B}, {0xE5, 0x92, 0x8C},
	    {0xE4, 0xB8, 0x8E}, {0xE5, 0x8F, 0x8A}, {0xE3, 0x80, 0x81}, {0xE3, 0x80, 0x82},
	};
	if (behind >= walk->end)
		return true;
	for (size_t i = 0; i < sizeof(goes_on_with) / sizeof(goes_on_with[0]); i++)
		if (cc_walk_has(walk, behind, goes_on_with[i][0], goes_on_with[i][1], goes_on_with[i][2]))
			return false;
	return walk->text[behind] >= 0x80 && walk->depth == 0 &&
	       (walk->quote == CC_WALK_NO_QUOTE || closing_mark(walk, behind) > 0);
}

void cc_walk_on_ellipsis(struct cc_walk *walk)
{
	size_t behind = walk->at;
	while (cc_walk_at_ellipsis(walk, behind))
		behind += 3;
	size_t len = behind - walk->at;
	if (len >= 6 && ellipsis_ends(walk, behind))
		cc_walk_final_mark(walk, len);
	else
		walk->at = behind;
}
