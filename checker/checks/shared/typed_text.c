/* Tells what is typed for machines from what is written for readers, by the signs within its words.
 * Leaves what is done with it to the checks. */
#include "checks/shared/typed_text.h"

#include "base/ascii.h"

enum {
	HUMP = 3,	/* letters before a capital within a word: a name's own are fewer (McKay, MacLeod) */
	MANUAL = 10,	/* of so many sentences of a manual one is typed */
	MANUAL_SOME = 4 /* ... one has a word that is */
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* strchr finds the end of its signs as well, and a text may hold a NUL. */
static bool is_one_of(const char *signs, char c)
{
	return c != '\0' && strchr(signs, c) != NULL;
}

static char at(struct cc_str text, size_t i)
{
	return i < text.len ? text.ptr[i] : ' ';
}

/* What is_sign looks at: few sentences have any of them but the stop that ends them. */
static const bool looked_at[256] = {
    ['_'] = true, ['{'] = true, ['}'] = true, ['<'] = true, ['>'] = true, ['\\'] = true, ['='] = true,
    ['|'] = true, ['`'] = true, ['"'] = true, [':'] = true, ['.'] = true, ['('] = true};

/* Signs that words of readers have not within: a_b, x=1, a::b, f(), {, <, path/to.c. */
static bool is_sign(struct cc_str word, size_t i)
{
	char c = word.ptr[i];
	char next = at(word, i + 1);
	/* U.S. and a.m. have none */
	if (c == ':' || c == '.')
		return (i > 1 && cc_ascii_is_letter(next) && cc_ascii_is_letter(word.ptr[i - 1]) &&
			cc_ascii_is_letter(word.ptr[i - 2])) ||
		       (c == ':' && next == ':');
	if (c == '(')
		return next == ')';
	return is_one_of("_{}<>\\=|`", c) || (c == '"' && next == ':');
}

static bool is_typed(struct cc_str word)
{
	for (size_t i = 0; i < word.len; i++)
		if (looked_at[(unsigned char)word.ptr[i]] && is_sign(word, i))
			return true;
	return false;
}

/* Whether a word of a text may be typed. */
static bool may_be_typed(struct cc_str text)
{
	for (size_t i = 0; i + 1 < text.len; i++) /* at its end stand stops */
		if (looked_at[(unsigned char)text.ptr[i]])
			return true;
	return text.len > 0 && text.ptr[text.len - 1] != '.' && looked_at[(unsigned char)text.ptr[text.len - 1]];
}

/* Bytes of a sentence but for blanks; where nothing is typed, all of them are counted. */
struct share {
	size_t typed, all;
};

static struct share share_of(const struct cc_article *article, uint32_t sentence)
{
	const struct cc_sentence *told = &article->text.sentences[sentence];
	struct cc_str text = cc_str_of_span(article->text.view, told->span);
	if (article->document.blocks[told->block].kind == CC_BLOCK_CODE)
		return (struct share){.typed = text.len, .all = text.len};
	struct share share = {0};
	if (!may_be_typed(text))
		return (struct share){.all = text.len};
	for (size_t i = 0; i < text.len;) {
		size_t from = i;
		while (i < text.len && !is_blank(text.ptr[i]))
			i++;
		share.all += i - from;
		share.typed += is_typed(cc_str_slice(text, from, i)) ? i - from : 0;
		i += i == from;
	}
	return share;
}

bool typed_text_is_sentence(const struct cc_article *article, uint32_t sentence)
{
	struct share share = share_of(article, sentence);
	return share.typed * 2 > share.all;
}

static bool is_manual(const struct cc_article *article)
{
	size_t typed = 0;
	size_t some = 0;
	for (uint32_t i = 0; i < article->text.sentence_count; i++) {
		struct share share = share_of(article, i);
		typed += share.typed * 2 > share.all;
		some += share.typed > 0;
	}
	return typed * MANUAL > article->text.sentence_count || some * MANUAL_SOME > article->text.sentence_count;
}

bool typed_text_is_manual(struct typed_text_asked *asked, const struct cc_article *article)
{
	if (asked->article != article)
		*asked = (struct typed_text_asked){.article = article, .manual = is_manual(article)};
	return asked->manual;
}

bool typed_text_is_of_word(struct cc_str view, struct cc_span span)
{
	char before = span.start > 0 ? view.ptr[span.start - 1] : ' ';
	char further = span.start > 1 ? view.ptr[span.start - 2] : ' ';
	char behind = at(view, span.end);
	char beyond = at(view, span.end + 1);
	bool word = cc_ascii_is_letter(view.ptr[span.end - 1]); /* 下降|0.05个百分点 is two */
	if (cc_ascii_is_letter(before) || cc_ascii_is_letter(behind) || (word && cc_ascii_is_digit(behind)) ||
	    is_one_of("_#/[@=", before) || behind == '_')
		return true;
	return (is_one_of(".-:", before) && cc_ascii_is_digit(further)) ||
	       (is_one_of(".-:", behind) && cc_ascii_is_digit(beyond));
}

bool typed_text_is_identifier(struct cc_str word)
{
	size_t small = 0;
	for (size_t i = 0; i < word.len; i++) {
		bool capital = cc_ascii_is_upper(word.ptr[i]);
		if (capital && small >= HUMP)
			return true;
		small = cc_ascii_is_letter(word.ptr[i]) && !capital ? small + 1 : 0;
	}
	return false;
}

bool typed_text_is_quote(struct cc_str view, struct cc_span span)
{
	size_t close = span.end + 1;
	size_t open = span.start > 1 ? span.start - 1 : 0;
	while (open > 0 && view.ptr[open - 1] == ' ')
		open--;
	bool key = at(view, close) == ':';
	bool value = open > 1 && view.ptr[open - 1] == ':' && view.ptr[open - 2] == '"';
	bool one = true;
	for (size_t i = span.start; i < span.end && one; i++)
		one = !is_blank(view.ptr[i]) && (unsigned char)view.ptr[i] < 0x80;
	return key || value || one;
}
