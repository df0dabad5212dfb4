/* What stands in quotation marks and in title marks over a run, as letters only, and what two such texts differ in.
 * Leaves what a difference means to check_quotation.c. Private to checks/. */
#ifndef CC_CHECKS_QUOTES_H
#define CC_CHECKS_QUOTES_H

#include "checks/check.h"

enum quote_kind { QUOTE_WORDS, QUOTE_TITLE };

/** A quoted text. Its letters are Han characters; a word of Latin letters or digits, in lower case, is one letter too.
 */
struct quote {
	const struct cc_article *article;
	struct cc_span span; /* view offsets, between the marks */
	enum quote_kind kind;
	uint32_t block;
	uint64_t hash;	  /* of the letters */
	uint32_t letter;  /* the first of them in the pool */
	uint32_t letters; /* how many */
	bool han;
	bool sentence; /* holds a comma or a stop, is long, or follows a colon: somebody's words, no term */
};

/** Where the letters of two quotes part: [a, a_end) of one against [b, b_end) of the other; one may be empty. */
struct quote_difference {
	uint32_t a, a_end;
	uint32_t b, b_end;
};

enum { QUOTE_DIFFERENCES_MAX = 2 };

/** Two quotes laid side by side. */
struct quote_match {
	const struct quote *a;
	const struct quote *b;
	uint32_t common; /* letters that agree */
	struct quote_difference differences[QUOTE_DIFFERENCES_MAX];
	size_t difference_count;
};

struct quotes {
	struct cc_vec all;     /* struct quote, in the order of the run */
	struct cc_vec letters; /* uint32_t */
	struct cc_vec places;  /* struct cc_span: view offsets of each letter */
};

/** Collect from all articles. @return false when out of memory. O(bytes). */
bool quotes_collect(struct quotes *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Told of each pair of quotes that nearly agree, earlier one first. @return false to end with out of memory. */
typedef bool (*quote_visit)(void *context, const struct quote_match *match);

/** Pairs that have a run of letters in common and differ within it; each text once. @return false when out of memory.
 * O(letters log letters). */
bool quotes_compare(const struct quotes *quotes, quote_visit visit, void *context, struct cc_arena *arena);

/** All quotes, those of one text together and in the order of the run. @param out  Vector of const struct quote *.
 * @return false when out of memory. O(n log n). */
bool quotes_by_text(struct cc_vec *out, const struct quotes *quotes);

/** The quotes that say the same as this one, and itself, in a vector that quotes_by_text made. @return How many, the
 * first of them in `first`. O(log n + how many). */
size_t quotes_alike(const struct quote *const **first, const struct cc_vec *by_text, const struct quote *quote);

/** Letters [from, to) of a quote as a span of the view. An empty range: the letter behind it. */
struct cc_span quote_span(const struct quotes *quotes, const struct quote *quote, uint32_t from, uint32_t to);

#endif
