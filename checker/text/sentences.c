/* One walk over the bytes of a block: a table says which bytes mean something, a function for each kind says what.
 * Leaves what they do to clauses, sentences and numerals to the files of walk.h. */
#include "text/walk.h"

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

static void on_straight(struct cc_walk *walk)
{
	walk->quote = walk->quote == CC_WALK_NO_QUOTE ? walk->at + 1 : CC_WALK_NO_QUOTE;
	walk->at++;
}

static void on_general(struct cc_walk *walk)
{
	if (cc_walk_at_ellipsis(walk, walk->at)) {
		cc_walk_on_ellipsis(walk);
		return;
	}
	if (walk->at + 1 < walk->end && walk->text[walk->at + 1] == 0x85) /* ⅓ */
		cc_walk_add_numeral(walk, walk->at);
	if (cc_walk_has(walk, walk->at, 0xE2, 0x80, 0x9C)) /* “ */
		walk->quote = walk->at + 1;
	else if (cc_walk_has(walk, walk->at, 0xE2, 0x80, 0x9D)) /* ” */
		walk->quote = CC_WALK_NO_QUOTE;
	walk->at++;
}

/* Whether a share, 亿, 万亿 or 倍 stands there: 6。88%, 1。2亿元, 6。5倍. */
static bool is_behind_point(const struct cc_walk *walk, size_t at)
{
	enum { WIDE = 3 };
	at += cc_walk_has(walk, at, 0xE4, 0xB8, 0x87) && cc_walk_has(walk, at + WIDE, 0xE4, 0xBA, 0xBF) ? WIDE : 0;
	return at < walk->end && (walk->text[at] == '%' || cc_walk_has(walk, at, 0xE4, 0xBA, 0xBF) ||
				  cc_walk_has(walk, at, 0xE5, 0x80, 0x8D));
}

/* 占比为6。88%: a full stop typed for the point, where a figure goes on behind it. 达到6。2024年 ends a sentence. */
static bool is_misprinted_point(const struct cc_walk *walk)
{
	size_t at = walk->at + 3;
	size_t digits = 0;
	for (; at < walk->end && walk->text[at] >= '0' && walk->text[at] <= '9'; at++)
		digits++;
	return digits > 0 && digits <= 3 && is_behind_point(walk, at) && walk->at > 0 &&
	       walk->text[walk->at - 1] >= '0' && walk->text[walk->at - 1] <= '9';
}

static void on_cjk(struct cc_walk *walk)
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
		cc_walk_final_mark(walk, 3);
	else if (p[2] == 0x90 || p[2] == 0x94) /* 【 〔 */
		cc_walk_open_bracket(walk, 3);
	else if (p[2] == 0x91 || p[2] == 0x95) /* 】 〕 */
		cc_walk_close_bracket(walk, 3);
	else {
		if (p[2] == 0x87) { /* 〇 */
			walk->flags |= CC_SENTENCE_HAN_NUMERAL;
			cc_walk_add_numeral(walk, walk->at);
		}
		walk->at += 3;
	}
}

static void on_far(struct cc_walk *walk)
{
	if (walk->at + 1 < walk->end && walk->text[walk->at + 1] >= 0xA0) /* U+20000 and above */
		walk->flags |= CC_SENTENCE_HAN;
	walk->at++;
}

/* ½ ¼ ¾ */
static void on_latin(struct cc_walk *walk)
{
	if (walk->at + 1 < walk->end && walk->text[walk->at + 1] >= 0xBC)
		cc_walk_add_numeral(walk, walk->at);
	walk->at++;
}

static void (*const actions[MARK_COUNT])(struct cc_walk *walk) = {
    [DIGIT] = cc_walk_on_digit,
    [LETTER] = cc_walk_on_letter,
    [HAN] = cc_walk_on_han,
    [STOP] = cc_walk_on_stop,
    [CALL] = cc_walk_on_call,
    [COMMA] = cc_walk_on_comma,
    [SEMICOLON] = cc_walk_on_semicolon,
    [COLON] = cc_walk_on_colon,
    [OPEN] = cc_walk_on_open,
    [CLOSE] = cc_walk_on_close,
    [STRAIGHT] = on_straight,
    [GENERAL] = on_general,
    [CJK] = on_cjk,
    [LATIN] = on_latin,
    [FAR] = on_far,
};

/* Cut what is too long where no word or numeral of ASCII is torn, or at twice that length between any characters. */
static void cut_long(struct cc_walk *walk)
{
	const size_t len = walk->at - walk->sentence;
	if (walk->at == walk->end)
		return;
	const unsigned char next = walk->text[walk->at];
	if (next < 0xC0 && !cc_walk_is_blank(next) && (len < 2 * CC_WALK_SENTENCE_MAX || next >= 0x80))
		return;
	cc_walk_end_clause(walk, walk->at);
	cc_walk_end_sentence(walk, walk->at);
}

struct cc_segments cc_segments_new(struct cc_arena *arena)
{
	return (struct cc_segments){.sentences = cc_vec_new(arena, sizeof(struct cc_sentence)),
				    .clauses = cc_vec_new(arena, sizeof(struct cc_clause)),
				    .numerals = cc_vec_new(arena, sizeof(uint32_t))};
}

void cc_segments_add(struct cc_segments *out, struct cc_str view, struct cc_span block, uint32_t index, uint32_t flags)
{
	struct cc_walk walk = {.out = out,
			       .text = (const unsigned char *)view.ptr,
			       .at = block.start,
			       .end = block.end,
			       .sentence = block.start,
			       .cut = block.start + CC_WALK_SENTENCE_MAX,
			       .clause = block.start,
			       .base_flags = flags,
			       .block = index,
			       .clause_first = out->clauses.len,
			       .numeral_first = out->numerals.len,
			       .opener = '.'};
	while (walk.at < walk.end) {
		const unsigned char mark = marks[walk.text[walk.at]];
		if (mark == PLAIN)
			walk.at++;
		else
			actions[mark](&walk);
		if (walk.at >= walk.cut)
			cut_long(&walk);
	}
	walk.at = walk.end;
	cc_walk_end_clause(&walk, walk.end);
	cc_walk_end_sentence(&walk, walk.end);
}
