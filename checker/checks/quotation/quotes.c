/* Collects quotes: “…”, "…", 「…」 and 《…》 within one block, nested ones too.
 * Leaves comparing them to quote_pairs.c. */
#include "checks/quotation/quotes.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "checks/name/spelling.h"
#include "checks/shared/typed_text.h"

enum {
	NESTING_MAX = 4,
	LONG = 20,
	LETTERS_LEAST = 4,
	LETTERS_MOST = 400,
	ASCII_QUOTE = '"',
	CURLY_CLOSE = 0x201D,
	CURLY_APOSTROPHE = 0x2019
};

struct marks {
	uint32_t open, close;
	enum quote_kind kind;
};

static const struct marks marks[] = {
    {0x201C, 0x201D, QUOTE_WORDS},
    {0x300C, 0x300D, QUOTE_WORDS},
    {0x300A, 0x300B, QUOTE_TITLE},
    {ASCII_QUOTE, ASCII_QUOTE, QUOTE_WORDS},
};

/* 他说：“…”: what follows a colon is what somebody said. */
static bool follows_colon(struct cc_str view, size_t at)
{
	while (at > 0 && view.ptr[at - 1] == ' ')
		at--;
	return at > 0 && view.ptr[at - 1] == ':';
}

/* Marks that are open, innermost last. */
struct open {
	uint32_t close;
	enum quote_kind kind;
	size_t from;
	bool spoken;
};

struct collecting {
	struct quotes *out;
	const struct cc_ruleset *rules;
	const struct cc_article *article;
	uint32_t block;
	struct open open[NESTING_MAX];
	size_t depth;
};

static bool is_latin(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c >= 0xC0 && c < 0x250);
}

static uint32_t lower(uint32_t c)
{
	return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

/* Commas and stops within somebody's words; a term has none. */
static bool is_stop(uint32_t c)
{
	return c == ',' || c == '.' || c == '!' || c == '?' || c == ';' || c == 0x3002;
}

/* world's, world’s: one mark in two forms, inside a word only. */
static bool is_apostrophe(uint32_t c, struct cc_str view, size_t behind, size_t end)
{
	return (c == '\'' || c == CURLY_APOSTROPHE) && behind < end && is_latin(cc_utf8_next(view, &behind));
}

/* A word that is letters of ASCII and nothing else may be spelled in two ways. */
struct plain_word {
	char bytes[32];
	size_t len; /* beyond the bytes: the word is not plain, or too long */
};

static void spell(struct plain_word *word, uint32_t c)
{
	bool room = word->len < sizeof(word->bytes) && c >= 'a' && c <= 'z';
	if (room)
		word->bytes[word->len] = (char)c;
	word->len = room ? word->len + 1 : sizeof(word->bytes) + 1;
}

/* The letter that begins with `c`, of which *at is the end: a Han character, or a word with one number for all of it,
 * however it is spelled. */
static uint32_t letter_of(const struct collecting *it, uint32_t c, size_t *at, size_t end)
{
	struct cc_str view = it->article->text.view;
	struct plain_word word = {.len = 0};
	if (cc_utf8_is_han(c))
		return c;
	if (!is_latin(c))
		return 0;
	uint64_t hash = lower(c);
	spell(&word, lower(c));
	for (size_t next = *at; next < end; *at = next) {
		c = cc_utf8_next(view, &next);
		if (is_apostrophe(c, view, next, end))
			c = '\'';
		else if (!is_latin(c))
			break;
		hash = cc_hash_mix(hash ^ lower(c));
		spell(&word, lower(c));
	}
	if (word.len <= sizeof(word.bytes))
		hash = cc_spelling_hash(it->rules, (struct cc_str){.ptr = word.bytes, .len = word.len});
	return (uint32_t)hash | 1U << 31;
}

/* "the course record [2:03:02, set in 2011]": what an editor puts in is nobody's words. @return where it ends. */
static size_t behind_insertion(struct cc_str view, size_t at, size_t end)
{
	enum { MOST = 120 };
	size_t close = cc_str_find(cc_str_slice(view, 0, end < at + MOST ? end : at + MOST), CC_STR("]"), at);
	return close != SIZE_MAX ? close + 1 : at;
}

static bool add_letters(struct quote *quote, const struct collecting *it)
{
	struct quotes *out = it->out;
	struct cc_str view = quote->article->text.view;
	quote->hash = CC_HASH_START;
	for (size_t at = quote->span.start; at < quote->span.end;) {
		struct cc_span place = {.start = at};
		uint32_t c = cc_utf8_next(view, &at);
		uint32_t letter = letter_of(it, c, &at, quote->span.end);
		quote->sentence = quote->sentence || is_stop(c);
		at = c == '[' ? behind_insertion(view, at, quote->span.end) : at;
		if (letter == 0)
			continue;
		place.end = at;
		quote->han = quote->han || cc_utf8_is_han(letter);
		quote->hash = cc_hash_mix(quote->hash ^ letter);
		quote->letters++;
		if (!cc_vec_add(&out->letters, &letter) || !cc_vec_add(&out->places, &place))
			return false;
	}
	return true;
}

/* Behind a blank: --all, -v; behind a dollar: $HEIGHT, not $5. */
static bool is_option_or_variable(struct cc_str words, size_t at)
{
	char sign = words.ptr[at];
	char next = at + 1 < words.len ? words.ptr[at + 1] : '\0';
	bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
	if (sign == '$')
		return letter || next == '(' || next == '{';
	return sign == '-' && at > 0 && words.ptr[at - 1] == ' ' && (letter || next == '-');
}

/* "sync --all <path>", "lines=$HEIGHT": what is typed into a machine differs by right. */
static bool is_command(struct cc_str words)
{
	for (size_t at = 0; at < words.len; at++)
		if (strchr("<={\\", words.ptr[at]) != NULL || is_option_or_variable(words, at))
			return true;
	return false;
}

/* Too little to be somebody's words, or too much: a mark was never closed. */
static bool add_quote(struct collecting *it, struct cc_span span, const struct open *open)
{
	struct cc_str view = it->article->text.view;
	if (open->close == ASCII_QUOTE && (is_command(cc_str_of_span(view, span)) || typed_text_is_quote(view, span)))
		return true;
	struct quote quote = {.article = it->article,
			      .span = span,
			      .kind = open->kind,
			      .sentence = open->spoken,
			      .block = it->block,
			      .letter = (uint32_t)it->out->letters.len};
	if (!add_letters(&quote, it))
		return false;
	quote.sentence = quote.sentence || quote.letters >= LONG;
	if (quote.letters < LETTERS_LEAST || quote.letters > LETTERS_MOST) {
		it->out->letters.len = quote.letter;
		it->out->places.len = quote.letter;
		return true;
	}
	return cc_vec_add(&it->out->all, &quote);
}

/* The end of the innermost open mark that `c` closes; those inside it were never closed. */
static bool close_mark(struct collecting *it, uint32_t c, size_t at, bool *closed)
{
	*closed = false;
	for (size_t i = it->depth; i-- > 0 && !*closed;) {
		/* "… ” is closed as well: writers mix the two */
		bool mixed = it->open[i].close == ASCII_QUOTE && c == CURLY_CLOSE;
		if (it->open[i].close != c && !mixed)
			continue;
		*closed = true;
		it->depth = i;
		if (!add_quote(it, (struct cc_span){.start = it->open[i].from, .end = at}, &it->open[i]))
			return false;
	}
	return true;
}

static void open_mark(struct collecting *it, uint32_t c, size_t from, size_t behind)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (marks[i].open == c && it->depth < NESTING_MAX)
			it->open[it->depth++] = (struct open){.close = marks[i].close,
							      .kind = marks[i].kind,
							      .from = behind,
							      .spoken = follows_colon(it->article->text.view, from)};
}

static bool may_be_mark(uint32_t c)
{
	return c == ASCII_QUOTE || c >= 0x2018;
}

static bool collect_block(struct collecting *it, struct cc_span span)
{
	struct cc_str view = it->article->text.view;
	it->depth = 0;
	for (size_t at = span.start; at < span.end;) {
		size_t from = at;
		uint32_t c = cc_utf8_next(view, &at);
		if (!may_be_mark(c) || cc_utf8_is_han(c))
			continue;
		bool closed;
		if (!close_mark(it, c, from, &closed))
			return false;
		if (!closed)
			open_mark(it, c, from, at);
	}
	return true;
}

static bool collect_article(struct collecting *it)
{
	const struct cc_text *text = &it->article->text;
	for (size_t i = 0; i < text->sentence_count;) {
		struct cc_span span = text->sentences[i].span;
		it->block = text->sentences[i].block;
		for (; i < text->sentence_count && text->sentences[i].block == it->block; i++)
			span.end = text->sentences[i].span.end;
		if (it->article->document.blocks[it->block].kind != CC_BLOCK_CODE && !collect_block(it, span))
			return false;
	}
	return true;
}

/* The pools have grown to their end. */
static void settle(struct quotes *quotes)
{
	struct quote *all = quotes->all.items;
	for (size_t i = 0; i < quotes->all.len; i++) {
		all[i].said = (const uint32_t *)quotes->letters.items + all[i].letter;
		all[i].places = (const struct cc_span *)quotes->places.items + all[i].letter;
	}
}

bool quotes_collect(struct quotes *out, const struct cc_check_input *input, size_t count, struct cc_arena *arena)
{
	*out = (struct quotes){.all = cc_vec_new(arena, sizeof(struct quote)),
			       .letters = cc_vec_new(arena, sizeof(uint32_t)),
			       .places = cc_vec_new(arena, sizeof(struct cc_span))};
	for (size_t i = 0; i < count; i++) {
		struct collecting it = {.out = out, .rules = input->rules, .article = input->articles[i]};
		if (!collect_article(&it))
			return false;
	}
	settle(out);
	return true;
}

struct cc_span quote_span(const struct quote *quote, uint32_t from, uint32_t to)
{
	size_t end = quote->span.end;
	if (from >= quote->letters)
		return (struct cc_span){.start = end, .end = end};
	return (struct cc_span){.start = quote->places[from].start,
				.end = quote->places[to > from ? to - 1 : from].end};
}
