/* The normalised view of a document: folded characters, sentences, clauses.
 * Leaves what the words mean to extract/. */
#ifndef CC_MODEL_TEXT_H
#define CC_MODEL_TEXT_H

#include "model/map.h"

#include <stdint.h>

enum cc_sentence_flags {
	CC_SENTENCE_DIGIT = 1u << 0,	   /* holds an ASCII digit (after folding) */
	CC_SENTENCE_HAN_NUMERAL = 1u << 1, /* holds a Chinese numeral character */
	CC_SENTENCE_HAN = 1u << 2,	   /* holds Han characters */
	CC_SENTENCE_LATIN = 1u << 3,	   /* holds ASCII letters */
	CC_SENTENCE_HEADING = 1u << 4	   /* is (part of) a heading */
};

/** A run between commas, semicolons, colons and brackets. `depth` counts the brackets around it. */
struct cc_clause {
	struct cc_span span; /* view offsets, without the punctuation at its ends */
	uint32_t depth;
	char opener; /* the ASCII form of what stands before it: ',' ';' ':' '(' ')' '.' (sentence start) */
};

struct cc_sentence {
	struct cc_span span; /* view offsets, trimmed, with its final punctuation and closing quotes */
	uint32_t block;	     /* index into the document's blocks */
	uint32_t flags;
	uint32_t clause_first;
	uint32_t clause_count;
	uint32_t numeral_first; /* of the text's numerals, those that begin in it */
	uint32_t numeral_count;
};

/**
 * The view: full width and compatibility forms, Kangxi radicals and odd blanks folded; ASCII punctuation for its
 * full-width twins (，→,  。 stays, （→( , ％→%, ：→:, ；→;), dashes as printed. Case is kept.
 */
struct cc_text {
	struct cc_str view;
	struct cc_map to_reading; /* view -> reading */
	const struct cc_sentence *sentences;
	size_t sentence_count;
	const struct cc_clause *clauses;
	size_t clause_count;
	const uint32_t *numerals; /* view offsets, sorted: wherever a numeral may begin, and more places than that */
	size_t numeral_count;
};

/** Whether the sentence holds Han characters. */
static inline bool cc_text_is_han(const struct cc_text *text, size_t sentence)
{
	return (text->sentences[sentence].flags & CC_SENTENCE_HAN) != 0;
}

#endif
