/* Brackets and quotation marks without their other half within one paragraph.
 * Leaves a quotation that runs over several paragraphs alone. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/garble/garble.h"

/* Half and full width close one another: (…） is a matter of form, not of balance. */
static const struct pair {
	uint32_t open[2];
	uint32_t close[2];
} pairs[] = {
    {{0xFF08, '('}, {0xFF09, ')'}},	  {{0x300A, 0x300A}, {0x300B, 0x300B}}, {{0x201C, 0x201C}, {0x201D, 0x201D}},
    {{0x3010, 0x3010}, {0x3011, 0x3011}}, {{0x300C, 0x300C}, {0x300D, 0x300D}},
};

enum { PAIRS = sizeof(pairs) / sizeof(pairs[0]), QUOTES = 2, DEPTH_MAX = 16 };

static int pair_opened(uint32_t c)
{
	for (int i = 0; i < PAIRS; i++)
		if (pairs[i].open[0] == c || pairs[i].open[1] == c)
			return i;
	return -1;
}

static int pair_closed(uint32_t c)
{
	for (int i = 0; i < PAIRS; i++)
		if (pairs[i].close[0] == c || pairs[i].close[1] == c)
			return i;
	return -1;
}

/* One kind of bracket in one paragraph: where open ones stand, and the first closer without an opener. */
struct balance {
	size_t open[DEPTH_MAX];
	size_t depth;
	size_t stray; /* SIZE_MAX: none */
};

/* 1) and a） number an item; ;) smiles. */
static bool is_marker(struct cc_str text, size_t start, size_t at)
{
	size_t letters = 0;
	while (at > start && letters < 3) {
		char c = text.ptr[at - 1];
		if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')))
			break;
		at--;
		letters++;
	}
	bool alone = at == start || text.ptr[at - 1] == ' ' || text.ptr[at - 1] == '\n';
	return (letters > 0 && letters < 3 && (alone || (unsigned char)text.ptr[at - 1] >= 0x80)) ||
	       (letters == 0 && at > start && (text.ptr[at - 1] == ':' || text.ptr[at - 1] == ';'));
}

static void take(struct balance *balance, struct cc_str text, struct cc_span block, size_t at, uint32_t c)
{
	int opened = pair_opened(c);
	int closed = pair_closed(c);
	if (opened >= 0) {
		struct balance *kind = &balance[opened];
		if (kind->depth < DEPTH_MAX)
			kind->open[kind->depth] = at;
		kind->depth++;
	} else if (closed >= 0) {
		struct balance *kind = &balance[closed];
		if (kind->depth > 0)
			kind->depth--;
		else if (kind->stray == SIZE_MAX && !is_marker(text, block.start, at))
			kind->stray = at;
	}
}

static bool report(const struct cc_garble *garble, size_t at)
{
	size_t end = at;
	cc_utf8_next(garble->article->document.reading, &end);
	const struct cc_garble_spot spot = {
	    .rule = "unbalanced",
	    .severity = CC_SEVERITY_INFO,
	    .confidence = 700,
	    .span = {.start = at, .end = end},
	    .message = {.en = "{0} without its other half in this paragraph", .zh = "本段中“{0}”不成对"},
	};
	return cc_garble_report(garble, &spot);
}

/* What is carried from block to block: a bracket that is still open may close in one of the next two, where a line
 * broken by hand cut the paragraph; a quotation may run on for pages. */
struct carry {
	size_t open[PAIRS];  /* reading offset; SIZE_MAX: none */
	size_t since[PAIRS]; /* blocks ago */
	bool quoting;
};

enum { CARRIED_BLOCKS = 2 };

/* The bracket that waits for its half: found now, given up, or waiting on. */
static bool settle(const struct cc_garble *garble, struct carry *carry, struct balance *kind, int pair)
{
	if (carry->open[pair] == SIZE_MAX)
		return true;
	bool closed = kind->stray != SIZE_MAX;
	if (!closed && ++carry->since[pair] < CARRIED_BLOCKS)
		return true;
	size_t at = carry->open[pair];
	carry->open[pair] = SIZE_MAX;
	kind->stray = SIZE_MAX;
	return closed || report(garble, at);
}

static bool judge_pair(const struct cc_garble *garble, struct carry *carry, struct balance *kind, int pair)
{
	if (!settle(garble, carry, kind, pair))
		return false;
	if (kind->stray != SIZE_MAX && !report(garble, kind->stray))
		return false;
	if (kind->depth > 0 && kind->depth <= DEPTH_MAX) {
		carry->open[pair] = kind->open[kind->depth - 1];
		carry->since[pair] = 0;
	}
	return true;
}

static bool judge(const struct cc_garble *garble, struct balance *balance, struct carry *carry)
{
	for (int i = 0; i < PAIRS; i++) {
		if (i == QUOTES) {
			bool continues = carry->quoting;
			bool open = balance[i].depth > 0;
			carry->quoting = open || (continues && balance[i].stray == SIZE_MAX);
			if (open || continues)
				continue;
		}
		if (!judge_pair(garble, carry, &balance[i], i))
			return false;
	}
	return true;
}

static void weigh(struct balance *balance, const struct cc_document *document, struct cc_span span)
{
	for (int k = 0; k < PAIRS; k++)
		balance[k] = (struct balance){.stray = SIZE_MAX};
	const struct cc_str text = document->reading;
	for (size_t at = cc_utf8_past_han(text, span.start, span.end); at < span.end;
	     at = cc_utf8_past_han(text, at, span.end)) {
		size_t start = at;
		uint32_t c = cc_utf8_next(text, &at);
		if (c >= 0x80 || !cc_ascii_is_letter((char)c))
			take(balance, text, span, start, c);
	}
}

bool cc_garble_brackets(const struct cc_garble *garble)
{
	const struct cc_document *document = &garble->article->document;
	struct carry carry = {.quoting = false};
	struct balance balance[PAIRS];
	for (int k = 0; k < PAIRS; k++)
		carry.open[k] = SIZE_MAX;
	for (size_t i = 0; i < document->block_count; i++) {
		if (document->blocks[i].kind == CC_BLOCK_CODE)
			continue;
		weigh(balance, document, document->blocks[i].text);
		if (!judge(garble, balance, &carry))
			return false;
	}
	for (int k = 0; k < PAIRS; k++)
		if (carry.open[k] != SIZE_MAX && !report(garble, carry.open[k]))
			return false;
	return true;
}
