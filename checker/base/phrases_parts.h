/* What building phrases and scanning for them share: states, rows and edges, and the marks between bytes.
 * Leaves what others may call to phrases.h.
 *
 * A gazetteer of 15,000 names in Han characters has some 100,000 states; a row for each would be tens of megabytes, of
 * which a scan touches the first few thousand. States are numbered breadth first, so the children of one state follow
 * one another and "near the root" is one comparison. */
#ifndef CC_BASE_PHRASES_PARTS_H
#define CC_BASE_PHRASES_PARTS_H

#include "base/phrases.h"

enum {
	CC_PHRASES_BYTES = 256,
	CC_PHRASES_PAIRS = 1 << 16,
	CC_PHRASES_TAILS = 0xBFBF - 0x8080 + 1,
	CC_PHRASES_HAN = 6 << 12,
	CC_PHRASES_TOLD = 3, /* bytes of a word or sign that are looked at, ... */
	CC_PHRASES_MORE = 6  /* ... and with those behind them */
};

/* What stands in a row: where the next state's row begins; or this bit and the number of a state that needs a closer
 * look, as a phrase ends there (in it or its suffixes) or it has no row. */
#define CC_PHRASES_SPECIAL UINT32_C(0x80000000)
#define CC_PHRASES_NO_ENTRY UINT32_MAX

enum cc_phrases_entry_flags {
	CC_ENTRY_EDGE_RIGHT = 1u << 0,	 /* must not touch a letter or digit behind it */
	CC_ENTRY_LETTER_RIGHT = 1u << 1, /* nor a letter */
	CC_ENTRY_EXACT_CASE = 1u << 2,
	CC_ENTRY_LAST_OF_TEXT = 1u << 3 /* the next entry has another text */
};

/* Between the bytes of a text the matcher sees two marks: where a word (letters and digits) begins, and where a letter
 * follows a digit. A phrase that must not touch letters before it begins with a mark, so that within words it is not
 * even begun. As folded texts hold no capitals, two of these stand for the marks. */
enum { CC_MARK_WORD_START = 'A', CC_MARK_BEHIND_DIGIT = 'B', CC_MARK_NONE = 0 };

enum cc_phrases_byte {
	CC_BYTE_OTHER,
	CC_BYTE_DIGIT,
	CC_BYTE_LETTER,
	CC_BYTE_HAN /* leads of U+4000 to U+9FFF; no word */
};

/* A phrase; all with one folded text stand together. */
struct cc_phrases_entry {
	const char *exact; /* CC_ENTRY_EXACT_CASE: the bytes that must stand there */
	uint32_t len;
	uint32_t kind;
	uint32_t ref;
	uint32_t flags;
};

struct cc_phrases_state {
	uint32_t first_child; /* the children end where those of the next state begin */
	uint32_t fail;
	uint32_t entry;	 /* the first phrase that ends here, or CC_PHRASES_NO_ENTRY */
	uint32_t suffix; /* the next state on the failure links where a phrase ends, or 0 */
	uint32_t kinds;	 /* bits of the kinds of all that end here or there, ... */
	uint32_t within; /* ... and of those of them that a letter may follow */
};

struct cc_phrases {
	unsigned char class_of[CC_PHRASES_BYTES]; /* 0: in no phrase */
	unsigned char kind_of[CC_PHRASES_BYTES];  /* enum cc_phrases_byte */
	unsigned char idle[CC_PHRASES_BYTES];	  /* its kind and one for a byte that begins no phrase behind another
						   * of its kind; 0 for others */
	unsigned char class_of_mark[CC_PHRASES_BYTES];
	uint32_t start_kinds[CC_PHRASES_HAN];	/* of Han U+4000 to U+9FFF: bits of the kinds that begin with it */
	uint32_t tail_kinds[CC_PHRASES_TAILS];	/* by its two last bytes alone, see cc_phrases_tail */
	uint32_t pair_kinds[CC_PHRASES_PAIRS];	/* by what it begins with, see cc_phrases_pair_of_han, ..._of_bytes */
	uint32_t short_kinds[CC_PHRASES_BYTES]; /* by the first byte of one of less than CC_PHRASES_TOLD of them */
	uint32_t byte_kinds[CC_PHRASES_BYTES];	/* by its first byte, where that is no lead of Han */
	uint32_t end_kinds[CC_PHRASES_HAN];	/* and of those that end with it */
	uint32_t after_han[CC_PHRASES_HAN];	/* where such a character leads from the first state, as in a row */
	size_t classes;
	size_t dense; /* states below this number have rows */
	uint32_t *rows;
	struct cc_phrases_state *states;
	unsigned char *labels; /* class of the edge that leads to a state */
	size_t state_count;
	uint32_t third, third_end; /* states three bytes and marks from the root: behind a Han character */
	struct cc_phrases_entry *entries;
};

/* All kinds from 31 on share a bit. */
static inline uint32_t cc_phrases_kind_bit(uint32_t kind)
{
	return UINT32_C(1) << (kind < 31 ? kind : 31);
}

static inline char cc_phrases_fold(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static inline bool cc_phrases_is_letter(char c)
{
	char folded = cc_phrases_fold(c);
	return folded >= 'a' && folded <= 'z';
}

static inline bool cc_phrases_is_word(char c)
{
	return cc_phrases_is_letter(c) || (c >= '0' && c <= '9');
}

static inline bool cc_phrases_is_han_lead(unsigned char byte)
{
	return byte >= 0xE4 && byte <= 0xE9;
}

static inline enum cc_phrases_byte cc_phrases_kind_of(char c)
{
	if (cc_phrases_is_letter(c))
		return CC_BYTE_LETTER;
	if (cc_phrases_is_han_lead((unsigned char)c))
		return CC_BYTE_HAN;
	return cc_phrases_is_word(c) ? CC_BYTE_DIGIT : CC_BYTE_OTHER;
}

/* The mark that the matcher sees between two bytes of these kinds. */
static inline char cc_phrases_mark(enum cc_phrases_byte before, enum cc_phrases_byte behind)
{
	if (behind != CC_BYTE_DIGIT && behind != CC_BYTE_LETTER)
		return CC_MARK_NONE;
	if (before != CC_BYTE_DIGIT && before != CC_BYTE_LETTER)
		return CC_MARK_WORD_START;
	return before == CC_BYTE_DIGIT && behind == CC_BYTE_LETTER ? CC_MARK_BEHIND_DIGIT : CC_MARK_NONE;
}

/* The children of a state begin with those of the one before it; their classes ascend. */
static inline uint32_t cc_phrases_child(const struct cc_phrases *p, uint32_t state, unsigned char class)
{
	uint32_t last = p->states[state + 1].first_child;
	for (uint32_t child = p->states[state].first_child; child < last; child++)
		if (p->labels[child] == class)
			return child;
	return 0;
}

static inline bool cc_phrases_has_hit(const struct cc_phrases *p, uint32_t state)
{
	return p->states[state].entry != CC_PHRASES_NO_ENTRY || p->states[state].suffix != 0;
}

static inline uint32_t cc_phrases_value(const struct cc_phrases *p, uint32_t state)
{
	bool special = state >= p->dense || cc_phrases_has_hit(p, state);
	return special ? state | CC_PHRASES_SPECIAL : state * (uint32_t)p->classes;
}

static inline uint32_t cc_phrases_state_of(const struct cc_phrases *p, uint32_t value)
{
	return (value & CC_PHRASES_SPECIAL) != 0 ? value & ~CC_PHRASES_SPECIAL : value / (uint32_t)p->classes;
}

/* The state behind `state` over a byte of `class`. */
static inline uint32_t cc_phrases_step(const struct cc_phrases *p, uint32_t state, unsigned char class)
{
	while (state >= p->dense) {
		uint32_t child = cc_phrases_child(p, state, class);
		if (child != 0)
			return child;
		state = p->states[state].fail;
	}
	return cc_phrases_state_of(p, p->rows[state * p->classes + class]);
}

static inline size_t cc_phrases_han_index(const unsigned char *text)
{
	return (size_t)(text[0] - 0xE4) << 12 | (size_t)(text[1] & 0x3F) << 6 | (text[2] & 0x3F);
}

/* A place for a Han character, by its index, and the two last bytes of the Han behind it; or for one that no Han need
 * stand behind. Others share it. */
static inline size_t cc_phrases_pair_of_han(size_t index, const unsigned char *behind)
{
	return (index * 37 + (size_t)(behind[1] << 6) + behind[2]) % CC_PHRASES_PAIRS;
}

static inline size_t cc_phrases_pair_of_none(size_t index)
{
	return index * 37 % CC_PHRASES_PAIRS;
}

/* Whether a phrase of one of the kinds in `kinds` may begin with the Han at `at`: with the Han behind it, or with what
 * else may stand there. */
static inline bool cc_phrases_han_may_begin(const struct cc_phrases *p, const unsigned char *bytes, size_t at,
					    size_t to, uint32_t kinds)
{
	enum { HAN = 3 };
	const size_t index = cc_phrases_han_index(bytes + at);
	if ((p->start_kinds[index] & kinds) == 0)
		return false;
	uint32_t told = p->pair_kinds[cc_phrases_pair_of_none(index)];
	const size_t behind = at + HAN;
	if (to - behind >= HAN && cc_phrases_is_han_lead(bytes[behind]))
		told |= p->pair_kinds[cc_phrases_pair_of_han(index, bytes + behind)];
	return (told & kinds) != 0;
}

/* A place for three bytes of a word, letters of either case, or of a sign, which are kept apart. */
static inline size_t cc_phrases_pair_of_bytes(const unsigned char *bytes)
{
	const size_t sign = bytes[0] >> 7;
	return (sign * 7919 + (size_t)(bytes[0] & 31) * 961 + (size_t)(bytes[1] & 31) * 31 + (bytes[2] & 31)) %
	       CC_PHRASES_PAIRS;
}

/* A place for these and three more bytes behind them, or for those that fewer need stand behind. */
static inline size_t cc_phrases_pair_of_more(size_t place, const unsigned char *behind)
{
	return (place * 37 + cc_phrases_pair_of_bytes(behind)) % CC_PHRASES_PAIRS;
}

static inline size_t cc_phrases_pair_of_no_more(size_t place)
{
	return place * 37 % CC_PHRASES_PAIRS;
}

/* By the two last bytes of a Han character, at the least. */
static inline size_t cc_phrases_tail(const unsigned char *han)
{
	const size_t second = han[1];
	const size_t third = han[2];
	return (third << 8 | second) - 0x8080;
}

#define CC_PHRASES_TOTAL_MAX ((size_t)1 << 30)

/** A phrase in one of the ways that it may stand. */
struct cc_phrases_sorted {
	uint64_t prefix;
	struct cc_str folded; /* with its marks */
	const struct cc_phrase *phrase;
};

/** How many bytes phrases have; more than CC_PHRASES_TOTAL_MAX may be told as any such number. */
size_t cc_phrases_total(const struct cc_phrase *phrases, size_t count);

/** Phrases with their folded texts, by these. @param sorted  How many. @return NULL when out of memory. */
const struct cc_phrases_sorted *cc_phrases_sort(size_t *sorted, const struct cc_phrase *phrases, size_t count,
						struct cc_arena *arena);

/** Note what a phrase begins and ends with. @param folded  With its marks, not empty. */
void cc_phrases_note_edges(struct cc_phrases *p, struct cc_str folded, uint32_t kind);

/* cc_phrases_find_at where a first look has told that a phrase may begin there. */
bool cc_phrases_find_from(struct cc_hit *out, const struct cc_phrases *phrases, struct cc_str text, size_t at,
			  size_t to, uint32_t kind);

#endif
