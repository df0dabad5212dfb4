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

/* .5 at the start of a word, and "-.5" at that of a sentence. */
static bool is_point(const struct cc_walk *walk)
{
	const size_t at = walk->at;
	if (at + 1 >= walk->end || !cc_walk_is_digit(walk->text[at + 1]))
		return false;
	return cc_walk_begins_sentence(walk, at) || walk->text[at - 1] == ' ' ||
	       (walk->text[at - 1] == '-' && cc_walk_begins_sentence(walk, at - 1));
}

void cc_walk_note_point(struct cc_walk *walk)
{
	if (is_point(walk))
		cc_walk_add_numeral(walk, walk->at);
}

/* A whole run of Han at once: most of the text. Bounded, as endless sentences are cut between runs. */
void cc_walk_on_han(struct cc_walk *walk)
{
	enum { RUN_MAX = 768 };
	const unsigned char *end = walk->text + (walk->end - walk->at < RUN_MAX ? walk->end : walk->at + RUN_MAX);
	const unsigned char *p = cc_numeral_free_end(walk->text + walk->at, end);
	walk->flags |= CC_SENTENCE_HAN;
	while (end - p >= CC_WALK_HAN && cc_is_han_lead(*p)) {
		const unsigned part = cc_numeral_part_of(p);
		if ((part & CC_NUMERAL_BEGINS) != 0)
			cc_walk_add_numeral(walk, (size_t)(p - walk->text));
		walk->flags |= (part & CC_NUMERAL_TELLS) != 0 ? CC_SENTENCE_HAN_NUMERAL : 0;
		p = cc_numeral_free_end(p + CC_WALK_HAN, end);
	}
	/* A torn character at the end of a block cannot be, but must not hold the walk up. */
	walk->at = p > walk->text + walk->at ? (size_t)(p - walk->text) : walk->end;
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

static bool may_begin_numeral(const struct cc_walk *walk, size_t word)
{
	const unsigned char *text = walk->text;
	if (word + 1 < walk->end && cc_numeral_word_is_begun(text + word) &&
	    cc_numeral_word_may_begin(text, word, walk->end))
		return true;
	return (text[word] | 0x20) == 'a' && cc_walk_begins_sentence(walk, word); /* "a gallon" by itself */
}

/* A single blank and another word; not where the sentence may have to be cut. */
static bool goes_on_in_words(const struct cc_walk *walk, size_t at)
{
	return at + 1 < walk->end && walk->text[at] == ' ' && cc_walk_is_letter(walk->text[at + 1]) &&
	       at - walk->sentence < CC_WALK_SENTENCE_MAX;
}

/* Behind the letters from `at` on. */
static size_t letters_end(const struct cc_walk *walk, size_t at, size_t limit)
{
	for (; limit - at >= CC_BYTES; at += CC_BYTES) {
		const cc_bytes lower = cc_bytes_load(walk->text + at) | ' ';
		const size_t letters = cc_bytes_first(~cc_bytes_within(lower, 'a', 'z'));
		if (letters < CC_BYTES)
			return at + letters;
	}
	while (at < limit && cc_walk_is_letter(walk->text[at]))
		at++;
	return at;
}

/* Words and the single blanks between them at once: most of English. */
void cc_walk_on_letter(struct cc_walk *walk)
{
	const size_t limit = run_limit(walk);
	size_t at = walk->at;
	walk->flags |= CC_SENTENCE_LATIN;
	for (size_t word = at;; word = ++at) {
		at = letters_end(walk, at, limit);
		if (may_begin_numeral(walk, word))
			cc_walk_add_numeral(walk, word);
		else if (at < walk->end && walk->text[at] != ' ' && is_address(walk, word, at))
			note_address(walk, at);
		if (!goes_on_in_words(walk, at))
			break;
	}
	walk->at = at;
}
