/* What the files of the walk over a block share: where it is, and what each of them does at the bytes that mean
 * something. Leaves the walk itself to sentences.c. */
#ifndef CC_TEXT_WALK_H
#define CC_TEXT_WALK_H

#include "text/sentences.h"

/* No one writes a sentence of 4096 bytes; a text without punctuation is cut there, as what follows is worse than linear
 * in the length of a sentence. */
enum { CC_WALK_HAN = 3, CC_WALK_NO_QUOTE = 0, CC_WALK_SENTENCE_MAX = 4096 };

struct cc_walk {
	struct cc_segments *out;
	const unsigned char *text;
	size_t at;
	size_t end;	 /* of the block */
	size_t sentence; /* where the current one began, ... */
	size_t cut;	 /* ... and from where on it is too long */
	size_t clause;
	size_t quote;	/* offset + 1 of the “ or " that is open, else CC_WALK_NO_QUOTE */
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

static inline bool cc_walk_is_blank(unsigned char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

static inline bool cc_walk_is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

static inline bool cc_walk_is_letter(unsigned char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

static inline bool cc_walk_is_lower(unsigned char c)
{
	return c >= 'a' && c <= 'z';
}

static inline bool cc_walk_is_alnum(unsigned char c)
{
	return cc_walk_is_digit(c) || cc_walk_is_letter(c);
}

/** Whether these three bytes stand at `at`, within the block. */
static inline bool cc_walk_has(const struct cc_walk *walk, size_t at, unsigned char a, unsigned char b, unsigned char c)
{
	return at + 3 <= walk->end && walk->text[at] == a && walk->text[at + 1] == b && walk->text[at + 2] == c;
}

static inline bool cc_walk_at_full_stop(const struct cc_walk *walk, size_t at)
{
	return cc_walk_has(walk, at, 0xE3, 0x80, 0x82); /* 。 */
}

static inline bool cc_walk_at_ellipsis(const struct cc_walk *walk, size_t at)
{
	return cc_walk_has(walk, at, 0xE2, 0x80, 0xA6); /* … */
}

/** Nothing but blanks stands before `at` in its sentence. */
static inline bool cc_walk_begins_sentence(const struct cc_walk *walk, size_t at)
{
	while (at > walk->sentence && cc_walk_is_blank(walk->text[at - 1]))
		at--;
	return at == walk->sentence;
}

/* Clauses (walk_clause.c). */

/** End the clause at `to`, without the blanks and marks at its ends; one of nothing else is dropped. */
void cc_walk_end_clause(struct cc_walk *walk, size_t to);

/** One clause ends at `words_end`, the next begins at `next`, behind `opener`. */
void cc_walk_split_clause_at(struct cc_walk *walk, size_t words_end, size_t next, char opener);

/** Brackets of `len` bytes at the walk. */
void cc_walk_open_bracket(struct cc_walk *walk, size_t len);
void cc_walk_close_bracket(struct cc_walk *walk, size_t len);

void cc_walk_on_comma(struct cc_walk *walk);
void cc_walk_on_semicolon(struct cc_walk *walk);
void cc_walk_on_colon(struct cc_walk *walk);
void cc_walk_on_open(struct cc_walk *walk);
void cc_walk_on_close(struct cc_walk *walk);

/* Ends of sentences (walk_end.c). */

/** End the sentence at `to`; its last clause has been ended before. */
void cc_walk_end_sentence(struct cc_walk *walk, size_t to);

/** A final mark of `len` bytes stands at the walk. */
void cc_walk_final_mark(struct cc_walk *walk, size_t len);

void cc_walk_on_stop(struct cc_walk *walk);
void cc_walk_on_call(struct cc_walk *walk);
void cc_walk_on_ellipsis(struct cc_walk *walk);

/* Words, and where numerals may begin (walk_word.c). */

/** Note that a numeral may begin at `at`, unless an address stands there. */
void cc_walk_add_numeral(struct cc_walk *walk, size_t at);

/** The same for .5 at the walk, if a number begins with that point. */
void cc_walk_note_point(struct cc_walk *walk);

void cc_walk_on_digit(struct cc_walk *walk);
void cc_walk_on_letter(struct cc_walk *walk);
void cc_walk_on_han(struct cc_walk *walk);

#endif
