/* Words, digits and runs of Han, and the places in them where a numeral may begin.
 * Leaves whether one does to extract/, which letters and characters begin one to numeral_start.h. */
#include <string.h>

#include "base/bytes.h"
#include "text/numeral_start.h"
#include "text/walk.h"

void cc_walk_add_numeral(struct cc_walk *walk, size_t at)
{
	uint32_t *numeral = at >= walk->address ? cc_vec_slot(&walk->out->numerals) : NULL;
	if (numeral != NULL)
		*numeral = (uint32_t)at;
}

/* .5 at the start of a word or right behind a sign (P<.001, a fee of $.03, ".5 bath"), and "-.5" at the start of a
 * sentence. */
static bool is_point(const struct cc_walk *walk)
{
	const size_t at = walk->at;
	if (at + 1 >= walk->end || !cc_walk_is_digit(walk->text[at + 1]))
		return false;
	return cc_walk_begins_sentence(walk, at) || strchr(" <>=($\"", walk->text[at - 1]) != NULL ||
	       (walk->text[at - 1] == '-' && cc_walk_begins_sentence(walk, at - 1));
}

void cc_walk_note_point(struct cc_walk *walk)
{
	if (is_point(walk))
		cc_walk_add_numeral(walk, walk->at);
}

static void note_part(struct cc_walk *walk, size_t at, unsigned part)
{
	if ((part & CC_NUMERAL_BEGINS) != 0)
		cc_walk_add_numeral(walk, at);
	walk->flags |= (part & CC_NUMERAL_TELLS) != 0 ? CC_SENTENCE_HAN_NUMERAL : 0;
}

/* A whole run of Han at once: most of the text. Bounded, as endless sentences are cut between runs. */
void cc_walk_on_han(struct cc_walk *walk)
{
	enum { RUN_MAX = 256 * CC_WALK_HAN };
	const size_t left = walk->end - walk->at < RUN_MAX ? walk->end - walk->at : RUN_MAX;
	const unsigned char *p = walk->text + walk->at;
	const unsigned char *end = p + left - left % CC_WALK_HAN;
	walk->flags |= CC_SENTENCE_HAN;
	for (; p < end && cc_is_han_lead(*p); p += CC_WALK_HAN) {
		const unsigned part = cc_numeral_part_of(p);
		if (part != 0)
			note_part(walk, (size_t)(p - walk->text), part);
	}
	/* A torn character at the end of a block cannot be, but must not hold the walk up. */
	walk->at = left >= CC_WALK_HAN ? (size_t)(p - walk->text) : walk->end;
}

/* Up to where an endless run of letters or digits is cut: a little text at a time, as for all that is too long. */
static size_t run_limit(const struct cc_walk *walk)
{
	const size_t longest = 2 * (size_t)CC_WALK_SENTENCE_MAX;
	return walk->end - walk->sentence < longest ? walk->end : walk->sentence + longest;
}

void cc_walk_on_digit(struct cc_walk *walk)
{
	const size_t limit = run_limit(walk);
	walk->flags |= CC_SENTENCE_DIGIT;
	cc_walk_add_numeral(walk, walk->at);
	while (walk->at < limit && cc_walk_is_digit(walk->text[walk->at]))
		walk->at++;
}

/* Is the word that ends at `at` the beginning of an address: https://…, www.…, a@b? */
static bool is_address(const struct cc_walk *walk, size_t word, size_t at)
{
	const unsigned char *p = walk->text + at;
	return *p == '@' || (walk->end - at >= 3 && memcmp(p, "://", 3) == 0) ||
	       (*p == '.' && at - word == 3 && memcmp(p - 3, "www", 3) == 0);
}

/* Numbers in an address are none: up to the next blank, or what is no ASCII. */
static void note_address(struct cc_walk *walk, size_t at)
{
	while (at < walk->end && walk->text[at] > ' ' && walk->text[at] < 0x80)
		at++;
	walk->address = at;
}

static inline void note_word(struct cc_walk *walk, size_t word)
{
	if (word + 1 < walk->end && cc_numeral_word_is_begun(walk->text + word) &&
	    cc_numeral_word_may_begin(walk->text, word, walk->end))
		cc_walk_add_numeral(walk, word);
}

/* A single blank and another word; not where the sentence may have to be cut. */
static bool goes_on_in_words(const struct cc_walk *walk, size_t at)
{
	return at + 1 < walk->end && walk->text[at] == ' ' && cc_walk_is_letter(walk->text[at + 1]) &&
	       at - walk->sentence < CC_WALK_SENTENCE_MAX;
}

/* A bit for each byte of a block. */
struct block {
	uint64_t letters;
	uint64_t blanks;
};

enum { BLOCK = 64 };

static struct block look_at(const unsigned char *bytes)
{
	struct block block = {.letters = 0};
	for (unsigned i = 0; i < BLOCK; i += CC_BYTES) {
		const cc_bytes c = cc_bytes_load(bytes + i);
		block.letters |= (uint64_t)cc_bytes_bits(cc_bytes_within(c | ' ', 'a', 'z')) << i;
		block.blanks |= (uint64_t)cc_bytes_bits(c == ' ') << i;
	}
	return block;
}

static uint64_t below(unsigned bit)
{
	return (UINT64_C(1) << bit) - 1;
}

/* The words from `at` on with single blanks between: notes all but the last one.
 * @return where that one begins, and in *end where it ends. */
static size_t pass_words(struct cc_walk *walk, size_t at, size_t *end)
{
	const size_t stop = walk->end < walk->cut ? walk->end : walk->cut;
	while (at + BLOCK <= stop) {
		const struct block block = look_at(walk->text + at);
		const uint64_t between = block.blanks & block.letters << 1 & block.letters >> 1;
		const uint64_t others = ~(block.letters | between);
		const uint64_t joints = others != 0 ? between & below((unsigned)__builtin_ctzll(others)) : between;
		const unsigned last = joints != 0 ? BLOCK - (unsigned)__builtin_clzll(joints) : 0;
		for (uint64_t words = (joints << 1 | 1) & below(last); words != 0; words &= words - 1)
			note_word(walk, at + (size_t)__builtin_ctzll(words));
		*end = at + (others != 0 ? (size_t)__builtin_ctzll(others) : 0);
		at += last;
		if (others != 0)
			return at;
		if (last == 0)
			break; /* a word as long as the block */
	}
	*end = cc_bytes_letters_end(walk->text, at, run_limit(walk));
	return at;
}

/* Words and the single blanks between them at once: most of English. */
void cc_walk_on_letter(struct cc_walk *walk)
{
	size_t end;
	size_t word = pass_words(walk, walk->at, &end);
	walk->flags |= CC_SENTENCE_LATIN;
	note_word(walk, word);
	while (goes_on_in_words(walk, end)) {
		word = end + 1;
		end = cc_bytes_letters_end(walk->text, word, run_limit(walk));
		note_word(walk, word);
	}
	if (end < walk->end && walk->text[end] != ' ' && is_address(walk, word, end))
		note_address(walk, end);
	walk->at = end;
}
