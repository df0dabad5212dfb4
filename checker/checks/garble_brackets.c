/* Brackets and quotation marks without their other half within one paragraph.
 * Leaves a quotation that runs over several paragraphs alone. */
#include "base/utf8.h"
#include "checks/garble.h"

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
	size_t count; /* brackets of this kind, both halves */
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
		kind->count++;
	} else if (closed >= 0) {
		struct balance *kind = &balance[closed];
		kind->count++;
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

/* Quotation marks may stay open to the end of a paragraph: a quotation goes on in the next one. */
static bool judge(const struct cc_garble *garble, const struct balance *balance, bool *quoting)
{
	for (int i = 0; i < PAIRS; i++) {
		bool open = balance[i].depth > 0;
		if (i == QUOTES) {
			bool continues = *quoting;
			*quoting = open || (continues && balance[i].stray == SIZE_MAX);
			if (open || continues)
				continue;
		}
		if (balance[i].stray != SIZE_MAX && !report(garble, balance[i].stray))
			return false;
		if (open && balance[i].depth <= DEPTH_MAX && !report(garble, balance[i].open[balance[i].depth - 1]))
			return false;
	}
	return true;
}

bool cc_garble_brackets(const struct cc_garble *garble)
{
	const struct cc_document *document = &garble->article->document;
	bool quoting = false;
	for (size_t i = 0; i < document->block_count; i++) {
		struct cc_span span = document->blocks[i].text;
		struct balance balance[PAIRS];
		for (int k = 0; k < PAIRS; k++)
			balance[k] = (struct balance){.stray = SIZE_MAX};
		if (document->blocks[i].kind == CC_BLOCK_CODE)
			continue;
		for (size_t at = span.start; at < span.end;) {
			size_t start = at;
			take(balance, document->reading, span, start, cc_utf8_next(document->reading, &at));
		}
		if (!judge(garble, balance, &quoting))
			return false;
	}
	return true;
}
