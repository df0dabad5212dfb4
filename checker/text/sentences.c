/* One walk over the bytes of a block: a table says which bytes mean something, a function for each kind says what.
 * Leaves the English full stop to full_stop.h. */
#include "text/sentences.h"

#include <stdint.h>
#include <string.h>

#include "text/full_stop.h"
#include "text/numeral_start.h"

/* No one writes a sentence of 4096 bytes; a text without punctuation is cut there, as what follows is worse than linear
 * in the length of a sentence. */
enum { HAN_BYTES = 3, BRACKET_REACH = 300, NO_QUOTE = 0, SENTENCE_MAX = 4096 };

/* What a byte may begin. */
enum mark {
	PLAIN,
	DIGIT,
	LETTER,
	HAN,	   /* E4..E9: U+4000..9FFF */
	STOP,	   /* . */
	CALL,	   /* ! ? */
	COMMA,	   /* , */
	SEMICOLON, /* ; */
	COLON,	   /* : */
	OPEN,	   /* ( [ */
	CLOSE,	   /* ) ] */
	STRAIGHT,  /* " */
	GENERAL,   /* E2: “ ” … and other general punctuation */
	CJK,	   /* E3: 。〇【】 and Han of extension A */
	LATIN,	   /* C2: ½ and other signs of Latin-1 */
	FAR,	   /* F0: Han of the extensions */
	MARK_COUNT
};

static const unsigned char marks[256] = {
    ['0'] = DIGIT,     ['1'] = DIGIT,  ['2'] = DIGIT,	 ['3'] = DIGIT,	 ['4'] = DIGIT,	 ['5'] = DIGIT,
    ['6'] = DIGIT,     ['7'] = DIGIT,  ['8'] = DIGIT,	 ['9'] = DIGIT,	 ['a'] = LETTER, ['b'] = LETTER,
    ['c'] = LETTER,    ['d'] = LETTER, ['e'] = LETTER,	 ['f'] = LETTER, ['g'] = LETTER, ['h'] = LETTER,
    ['i'] = LETTER,    ['j'] = LETTER, ['k'] = LETTER,	 ['l'] = LETTER, ['m'] = LETTER, ['n'] = LETTER,
    ['o'] = LETTER,    ['p'] = LETTER, ['q'] = LETTER,	 ['r'] = LETTER, ['s'] = LETTER, ['t'] = LETTER,
    ['u'] = LETTER,    ['v'] = LETTER, ['w'] = LETTER,	 ['x'] = LETTER, ['y'] = LETTER, ['z'] = LETTER,
    ['A'] = LETTER,    ['B'] = LETTER, ['C'] = LETTER,	 ['D'] = LETTER, ['E'] = LETTER, ['F'] = LETTER,
    ['G'] = LETTER,    ['H'] = LETTER, ['I'] = LETTER,	 ['J'] = LETTER, ['K'] = LETTER, ['L'] = LETTER,
    ['M'] = LETTER,    ['N'] = LETTER, ['O'] = LETTER,	 ['P'] = LETTER, ['Q'] = LETTER, ['R'] = LETTER,
    ['S'] = LETTER,    ['T'] = LETTER, ['U'] = LETTER,	 ['V'] = LETTER, ['W'] = LETTER, ['X'] = LETTER,
    ['Y'] = LETTER,    ['Z'] = LETTER, ['.'] = STOP,	 ['!'] = CALL,	 ['?'] = CALL,	 [','] = COMMA,
    [';'] = SEMICOLON, [':'] = COLON,  ['('] = OPEN,	 ['['] = OPEN,	 [')'] = CLOSE,	 [']'] = CLOSE,
    ['"'] = STRAIGHT,  [0xC2] = LATIN, [0xE2] = GENERAL, [0xE3] = CJK,	 [0xE4] = HAN,	 [0xE5] = HAN,
    [0xE6] = HAN,      [0xE7] = HAN,   [0xE8] = HAN,	 [0xE9] = HAN,	 [0xF0] = FAR,
};

struct walk {
	struct cc_segments *out;
	const unsigned char *text;
	size_t at;
	size_t end;	 /* of the block */
	size_t sentence; /* where the current one began */
	size_t clause;
	size_t quote;	/* offset + 1 of the “ or " that is open, else NO_QUOTE */
	size_t bracket; /* offset of the outermost open bracket, when depth > 0 */
	uint32_t depth;
	uint32_t flags;
	uint32_t base_flags;
	uint32_t block;
	size_t clause_first;
	size_t numeral_first;
	size_t address; /* end of a web or mail address, in which no numeral begins; 0: none */
	char opener;
};

static bool is_blank(unsigned char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

static bool is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

static bool is_lower(unsigned char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_alnum(unsigned char c)
{
	return marks[c] == DIGIT || marks[c] == LETTER;
}

static bool has3(const struct walk *walk, size_t at, unsigned char a, unsigned char b, unsigned char c)
{
	return at + 3 <= walk->end && walk->text[at] == a && walk->text[at + 1] == b && walk->text[at + 2] == c;
}

static bool is_ideographic_stop(const struct walk *walk, size_t at)
{
	return has3(walk, at, 0xE3, 0x80, 0x82); /* 。 */
}

static bool is_ellipsis(const struct walk *walk, size_t at)
{
	return has3(walk, at, 0xE2, 0x80, 0xA6); /* … */
}

/* Bytes of the closing mark at `at`: ” ’ 》 」 』 】 〕, 0 where there is none. */
static size_t closing_mark(const struct walk *walk, size_t at)
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

/* Trim what is no word off the end of a clause: blanks, final punctuation and the quotes behind it. */
static size_t clause_end(const struct walk *walk, size_t from, size_t to)
{
	size_t kept = to;
	while (kept > from) {
		unsigned char last = walk->text[kept - 1];
		if (is_blank(last) || last == '.' || last == '!' || last == '?')
			kept--;
		else if (kept - from >= 3 && (is_ideographic_stop(walk, kept - 3) || is_ellipsis(walk, kept - 3)))
			kept -= 3;
		else
			break;
	}
	return kept;
}

static void end_clause(struct walk *walk, size_t to)
{
	size_t from = walk->clause;
	while (from < to && is_blank(walk->text[from]))
		from++;
	size_t kept = clause_end(walk, from, to);
	if (kept <= from)
		return;
	struct cc_clause *clause = cc_vec_slot(&walk->out->clauses);
	if (clause != NULL)
		*clause = (struct cc_clause){
		    .span = {.start = from, .end = kept}, .depth = walk->depth, .opener = walk->opener};
}

static void next_clause(struct walk *walk, size_t from, char opener)
{
	walk->clause = from;
	walk->opener = opener;
}

static void split_clause_at(struct walk *walk, size_t words_end, size_t next, char opener)
{
	end_clause(walk, words_end);
	next_clause(walk, next, opener);
}

/* End the sentence at `to`; its last clause has been ended before. */
static void end_sentence(struct walk *walk, size_t to)
{
	size_t from = walk->sentence;
	while (from < to && is_blank(walk->text[from]))
		from++;
	while (to > from && is_blank(walk->text[to - 1]))
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
	next_clause(walk, walk->at, '.');
}

/* Is the bracket that is open closed soon? A forgotten ) must not swallow the rest of the paragraph. */
static bool bracket_closes(const struct walk *walk)
{
	size_t reach = walk->end - walk->at < BRACKET_REACH ? walk->end - walk->at : BRACKET_REACH;
	return memchr(walk->text + walk->at, ')', reach) != NULL || memchr(walk->text + walk->at, ']', reach) != NULL;
}

/* 研发投入(全口径。下同)达到3.63万亿元 goes on behind the bracket; a paragraph that is one bracket is sentences. */
static bool within_bracket(struct walk *walk)
{
	if (walk->depth == 0)
		return false;
	bool closes = bracket_closes(walk);
	bool opened_before = walk->bracket < walk->sentence;
	bool is_whole = true;
	for (size_t i = walk->sentence; i < walk->bracket && is_whole; i++)
		is_whole = is_blank(walk->text[i]);
	if (!closes)
		walk->depth = 0;
	return closes && !opened_before && !is_whole;
}

/* A quote that is words of the sentence around it (从“有没有？”向“好不好？”跃升) or one that was introduced as speech
 * (范晓彬说:“……。”). */
static bool is_embedded_quote(const struct walk *walk, size_t quote)
{
	if (quote <= walk->sentence)
		return false;
	size_t at = quote - 1;
	while (at > walk->sentence && is_blank(walk->text[at - 1]))
		at--;
	if (at <= walk->sentence)
		return false;
	unsigned char before = walk->text[at - 1];
	return before != ':' && before != ',' && before != '(' && before != ';';
}

/* Does the sentence go on behind its closing marks? `quote` is the quote they closed, if any. */
static bool goes_on(const struct walk *walk, size_t quote)
{
	size_t at = walk->at;
	bool blank = false;
	while (at < walk->end && is_blank(walk->text[at])) {
		at++;
		blank = true;
	}
	if (at >= walk->end)
		return false;
	unsigned char next = walk->text[at];
	if (next == ',' || next == ';' || next == ':' || has3(walk, at, 0xE3, 0x80, 0x81)) /* 、 */
		return true;
	if (is_lower(next))
		return quote != NO_QUOTE || blank;
	return !blank && quote != NO_QUOTE && is_embedded_quote(walk, quote);
}

/* Take in what belongs to the end: further final marks, closing quotes, closing brackets. */
static size_t take_closing(struct walk *walk)
{
	size_t closed = NO_QUOTE;
	while (walk->at < walk->end) {
		unsigned char c = walk->text[walk->at];
		size_t mark = closing_mark(walk, walk->at);
		if (c == '!' || c == '?' || c == '.') {
			walk->at++;
		} else if (is_ideographic_stop(walk, walk->at) || is_ellipsis(walk, walk->at)) {
			walk->at += 3;
		} else if (mark > 0 || (c == '"' && walk->quote != NO_QUOTE)) {
			closed = walk->quote;
			walk->quote = NO_QUOTE;
			walk->at += mark > 0 ? mark : 1;
		} else if (marks[c] == CLOSE && walk->depth > 0) {
			walk->depth--;
			walk->at++;
		} else {
			break;
		}
	}
	return closed;
}

/* A final mark of `len` bytes stands at walk->at. */
static void final_mark(struct walk *walk, size_t len)
{
	size_t words_end = walk->at;
	walk->at += len;
	if (within_bracket(walk)) {
		split_clause_at(walk, words_end, walk->at, '.');
		return;
	}
	uint32_t depth = walk->depth;
	size_t closed = take_closing(walk);
	if (goes_on(walk, closed))
		return;
	uint32_t depth_behind = walk->depth;
	walk->depth = depth;
	end_clause(walk, words_end);
	walk->depth = depth_behind;
	end_sentence(walk, walk->at);
}

static void add_numeral(struct walk *walk, size_t at)
{
	uint32_t *numeral = at >= walk->address ? cc_vec_slot(&walk->out->numerals) : NULL;
	if (numeral != NULL)
		*numeral = (uint32_t)at;
}

/* Nothing but blanks stands before it in its sentence. */
static bool begins_sentence(const struct walk *walk, size_t at)
{
	while (at > walk->sentence && is_blank(walk->text[at - 1]))
		at--;
	return at == walk->sentence;
}

/* .5 at the start of a word, and "-.5" at that of a sentence. */
static bool is_point(const struct walk *walk)
{
	const size_t at = walk->at;
	if (at + 1 >= walk->end || !is_digit(walk->text[at + 1]))
		return false;
	return begins_sentence(walk, at) || walk->text[at - 1] == ' ' ||
	       (walk->text[at - 1] == '-' && begins_sentence(walk, at - 1));
}

static void on_stop(struct walk *walk)
{
	if (is_point(walk))
		add_numeral(walk, walk->at);
	const struct cc_str text = {.ptr = (const char *)walk->text, .len = walk->end};
	size_t dots = walk->at;
	while (dots < walk->end && walk->text[dots] == '.')
		dots++;
	if (dots - walk->at > 1) {
		/* "fell ... and rose": an ellipsis ends nothing unless a new sentence visibly follows. */
		bool ends = dots >= walk->end || (dots + 1 < walk->end && walk->text[dots] == ' ' &&
						  !is_lower(walk->text[dots + 1]) && walk->text[dots + 1] < 0x80);
		size_t len = dots - walk->at;
		if (ends)
			final_mark(walk, len);
		else
			walk->at = dots;
	} else if (cc_full_stop_ends(text, walk->at, walk->sentence, walk->end)) {
		final_mark(walk, 1);
	} else {
		walk->at++;
	}
}

/* https://host/x?y=1 is no question. */
static void on_call(struct walk *walk)
{
	bool in_word = walk->at > walk->sentence && walk->at + 1 < walk->end && is_alnum(walk->text[walk->at - 1]) &&
		       is_alnum(walk->text[walk->at + 1]);
	if (in_word)
		walk->at++;
	else
		final_mark(walk, 1);
}

static void split_clause(struct walk *walk, size_t len, char opener)
{
	walk->at += len;
	split_clause_at(walk, walk->at - len, walk->at, opener);
}

/* 1,981 and 12,345,678; but 2023,2024 are two years and 3.44%,居 two clauses. */
static bool is_thousands(const struct walk *walk)
{
	size_t at = walk->at;
	if (at == walk->sentence || !is_digit(walk->text[at - 1]) || at + 3 >= walk->end)
		return false;
	for (size_t i = 1; i <= 3; i++)
		if (!is_digit(walk->text[at + i]))
			return false;
	return at + 4 >= walk->end || !is_digit(walk->text[at + 4]);
}

static void on_comma(struct walk *walk)
{
	if (is_thousands(walk))
		walk->at++;
	else
		split_clause(walk, 1, ',');
}

static void on_semicolon(struct walk *walk)
{
	split_clause(walk, 1, ';');
}

/* 10:30, 3:1 and https: are no two clauses. */
static void on_colon(struct walk *walk)
{
	bool in_word = walk->at > walk->sentence && walk->at + 1 < walk->end && is_alnum(walk->text[walk->at - 1]) &&
		       (is_alnum(walk->text[walk->at + 1]) || walk->text[walk->at + 1] == '/');
	if (in_word)
		walk->at++;
	else
		split_clause(walk, 1, ':');
}

static void open_bracket(struct walk *walk, size_t len)
{
	size_t at = walk->at;
	split_clause(walk, len, '(');
	if (walk->depth++ == 0)
		walk->bracket = at;
}

static void close_bracket(struct walk *walk, size_t len)
{
	split_clause(walk, len, ')');
	if (walk->depth > 0)
		walk->depth--;
}

static void on_open(struct walk *walk)
{
	open_bracket(walk, 1);
}

static void on_close(struct walk *walk)
{
	close_bracket(walk, 1);
}

static void on_straight(struct walk *walk)
{
	walk->quote = walk->quote == NO_QUOTE ? walk->at + 1 : NO_QUOTE;
	walk->at++;
}

/* …… ends a sentence where a new one follows: 追求进步的代表……从“古代漕运枢纽”到…; not before 等 的 之 和 与 及 and
 * punctuation: 数控机床、工业机器人……等产品. */
static bool ellipsis_ends(const struct walk *walk, size_t behind)
{
	static const unsigned char goes_on_with[][3] = {
	    {0xE7, 0xAD, 0x89}, {0xE7, 0x9A, 0x84}, {0xE4, 0xB9, 0x8B}, {0xE5, 0x92, 0x8C},
	    {0xE4, 0xB8, 0x8E}, {0xE5, 0x8F, 0x8A}, {0xE3, 0x80, 0x81}, {0xE3, 0x80, 0x82},
	};
	if (behind >= walk->end)
		return true;
	for (size_t i = 0; i < sizeof(goes_on_with) / sizeof(goes_on_with[0]); i++)
		if (has3(walk, behind, goes_on_with[i][0], goes_on_with[i][1], goes_on_with[i][2]))
			return false;
	return walk->text[behind] >= 0x80 && walk->depth == 0 &&
	       (walk->quote == NO_QUOTE || closing_mark(walk, behind) > 0);
}

static void on_ellipsis(struct walk *walk)
{
	size_t behind = walk->at;
	while (is_ellipsis(walk, behind))
		behind += 3;
	size_t len = behind - walk->at;
	if (len >= 6 && ellipsis_ends(walk, behind))
		final_mark(walk, len);
	else
		walk->at = behind;
}

static void on_general(struct walk *walk)
{
	if (is_ellipsis(walk, walk->at)) {
		on_ellipsis(walk);
		return;
	}
	if (walk->at + 1 < walk->end && walk->text[walk->at + 1] == 0x85) /* ⅓ */
		add_numeral(walk, walk->at);
	if (has3(walk, walk->at, 0xE2, 0x80, 0x9C)) /* “ */
		walk->quote = walk->at + 1;
	else if (has3(walk, walk->at, 0xE2, 0x80, 0x9D)) /* ” */
		walk->quote = NO_QUOTE;
	walk->at++;
}

/* 占比为6。88%: a full stop typed for the point, where a figure goes on behind it. 达到6。2024年 ends a sentence. */
static bool is_misprinted_point(const struct walk *walk)
{
	size_t at = walk->at + 3;
	size_t digits = 0;
	for (; at < walk->end && walk->text[at] >= '0' && walk->text[at] <= '9'; at++)
		digits++;
	return digits > 0 && digits <= 3 && at < walk->end && walk->text[at] == '%' && walk->at > 0 &&
	       walk->text[walk->at - 1] >= '0' && walk->text[walk->at - 1] <= '9';
}

static void on_cjk(struct walk *walk)
{
	const unsigned char *p = walk->text + walk->at;
	if (walk->at + 3 > walk->end || p[1] > 0x80) {
		walk->flags |= walk->at + 1 < walk->end && p[1] >= 0x90 ? CC_SENTENCE_HAN : 0;
		walk->at++;
		return;
	}
	if (p[2] == 0x82 && is_misprinted_point(walk))
		walk->at += 3;
	else if (p[2] == 0x82) /* 。 */
		final_mark(walk, 3);
	else if (p[2] == 0x90 || p[2] == 0x94) /* 【 〔 */
		open_bracket(walk, 3);
	else if (p[2] == 0x91 || p[2] == 0x95) /* 】 〕 */
		close_bracket(walk, 3);
	else {
		if (p[2] == 0x87) { /* 〇 */
			walk->flags |= CC_SENTENCE_HAN_NUMERAL;
			add_numeral(walk, walk->at);
		}
		walk->at += 3;
	}
}

/* A whole run of Han at once: most of the text. Bounded, as endless sentences are cut between runs. */
static void on_han(struct walk *walk)
{
	enum { RUN_MAX = 768 };
	const unsigned char *end = walk->text + (walk->end - walk->at < RUN_MAX ? walk->end : walk->at + RUN_MAX);
	const unsigned char *p = cc_numeral_free_end(walk->text + walk->at, end);
	walk->flags |= CC_SENTENCE_HAN;
	while (end - p >= HAN_BYTES && cc_is_han_lead(*p)) {
		const unsigned part = cc_numeral_part_of(p);
		if ((part & CC_NUMERAL_BEGINS) != 0)
			add_numeral(walk, (size_t)(p - walk->text));
		walk->flags |= (part & CC_NUMERAL_TELLS) != 0 ? CC_SENTENCE_HAN_NUMERAL : 0;
		p = cc_numeral_free_end(p + HAN_BYTES, end);
	}
	/* A torn character at the end of a block cannot be, but must not hold the walk up. */
	walk->at = p > walk->text + walk->at ? (size_t)(p - walk->text) : walk->end;
}

static void on_far(struct walk *walk)
{
	if (walk->at + 1 < walk->end && walk->text[walk->at + 1] >= 0xA0) /* U+20000 and above */
		walk->flags |= CC_SENTENCE_HAN;
	walk->at++;
}

/* ½ ¼ ¾ */
static void on_latin(struct walk *walk)
{
	if (walk->at + 1 < walk->end && walk->text[walk->at + 1] >= 0xBC)
		add_numeral(walk, walk->at);
	walk->at++;
}

/* Up to where an endless run of letters or digits is cut: a little text at a time, as for all that is too long. */
static size_t run_limit(const struct walk *walk)
{
	const size_t longest = 2 * (size_t)SENTENCE_MAX;
	return walk->end - walk->sentence < longest ? walk->end : walk->sentence + longest;
}

static void on_digit(struct walk *walk)
{
	const size_t limit = run_limit(walk);
	walk->flags |= CC_SENTENCE_DIGIT;
	add_numeral(walk, walk->at);
	while (walk->at < limit && marks[walk->text[walk->at]] == DIGIT)
		walk->at++;
}

/* Is the word that ends at `at` the beginning of an address: https://…, www.…, a@b? */
static bool is_address(const struct walk *walk, size_t word, size_t at)
{
	const unsigned char *p = walk->text + at;
	return *p == '@' || (walk->end - at >= 3 && memcmp(p, "://", 3) == 0) ||
	       (*p == '.' && at - word == 3 && memcmp(p - 3, "www", 3) == 0);
}

/* Numbers in an address are none: up to the next blank, or what is no ASCII. */
static void note_address(struct walk *walk, size_t at)
{
	while (at < walk->end && walk->text[at] > ' ' && walk->text[at] < 0x80)
		at++;
	walk->address = at;
}

static bool may_begin_numeral(const struct walk *walk, size_t word)
{
	return cc_numeral_word_may_begin(walk->text, word, walk->end) ||
	       ((walk->text[word] | 0x20) == 'a' && begins_sentence(walk, word)); /* "a gallon" by itself */
}

/* A single blank and another word; not where the sentence may have to be cut. */
static bool goes_on_in_words(const struct walk *walk, size_t at)
{
	return at + 1 < walk->end && walk->text[at] == ' ' && marks[walk->text[at + 1]] == LETTER &&
	       at - walk->sentence < SENTENCE_MAX;
}

/* Words and the single blanks between them at once: most of English. */
static void on_letter(struct walk *walk)
{
	const size_t limit = run_limit(walk);
	size_t at = walk->at;
	walk->flags |= CC_SENTENCE_LATIN;
	for (size_t word = at;; word = ++at) {
		while (at < limit && marks[walk->text[at]] == LETTER)
			at++;
		if (may_begin_numeral(walk, word))
			add_numeral(walk, word);
		else if (at < walk->end && walk->text[at] != ' ' && is_address(walk, word, at))
			note_address(walk, at);
		if (!goes_on_in_words(walk, at))
			break;
	}
	walk->at = at;
}

static void (*const actions[MARK_COUNT])(struct walk *walk) = {
    [DIGIT] = on_digit,	      [LETTER] = on_letter,	  [HAN] = on_han,     [STOP] = on_stop,	  [CALL] = on_call,
    [COMMA] = on_comma,	      [SEMICOLON] = on_semicolon, [COLON] = on_colon, [OPEN] = on_open,	  [CLOSE] = on_close,
    [STRAIGHT] = on_straight, [GENERAL] = on_general,	  [CJK] = on_cjk,     [LATIN] = on_latin, [FAR] = on_far,
};

/* One step: past a byte that means nothing, or what the one at hand begins. */
static void take_step(struct walk *walk)
{
	const unsigned char mark = marks[walk->text[walk->at]];
	if (mark == PLAIN)
		walk->at++;
	else
		actions[mark](walk);
}

/* Cut what is too long where no word or numeral of ASCII is torn, or at twice that length between any characters. */
static bool is_too_long(const struct walk *walk)
{
	size_t len = walk->at - walk->sentence;
	if (len < SENTENCE_MAX || walk->at == walk->end)
		return false;
	unsigned char next = walk->text[walk->at];
	return next >= 0xC0 || is_blank(next) || (len >= 2 * SENTENCE_MAX && next < 0x80);
}

struct cc_segments cc_segments_new(struct cc_arena *arena)
{
	return (struct cc_segments){.sentences = cc_vec_new(arena, sizeof(struct cc_sentence)),
				    .clauses = cc_vec_new(arena, sizeof(struct cc_clause)),
				    .numerals = cc_vec_new(arena, sizeof(uint32_t))};
}

void cc_segments_add(struct cc_segments *out, struct cc_str view, struct cc_span block, uint32_t index, uint32_t flags)
{
	struct walk walk = {.out = out,
			    .text = (const unsigned char *)view.ptr,
			    .at = block.start,
			    .end = block.end,
			    .sentence = block.start,
			    .clause = block.start,
			    .base_flags = flags,
			    .block = index,
			    .clause_first = out->clauses.len,
			    .numeral_first = out->numerals.len,
			    .opener = '.'};
	while (walk.at < walk.end) {
		take_step(&walk);
		if (is_too_long(&walk)) {
			end_clause(&walk, walk.at);
			end_sentence(&walk, walk.at);
		}
	}
	walk.at = walk.end;
	end_clause(&walk, walk.end);
	end_sentence(&walk, walk.end);
}
