/* What stands in quotation marks and in title marks over a run, as letters only, and what two such texts differ in.
 * Leaves what a difference means to check_quotation.c. Private to checks/. */
#ifndef CC_CHECKS_QUOTES_H
#define CC_CHECKS_QUOTES_H

#include "checks/shared/shelf.h"

enum quote_kind { QUOTE_WORDS, QUOTE_TITLE };

/** A quoted text. Its letters are Han characters; a word of Latin letters or digits, in lower case, is one letter too.
 */
struct quote {
	const struct cc_article *article;
	struct cc_span span; /* view offsets, between the marks */
	enum quote_kind kind;
	uint32_t block;
	uint64_t hash;		      /* of the letters */
	uint32_t letter;	      /* the first of them in the pools */
	uint32_t letters;	      /* how many */
	const uint32_t *said;	      /* the letters */
	const struct cc_span *places; /* view offsets of each */
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
	bool loose; /* told in other words: the whole of one against the whole of the other */
};

/** The quotes of some articles, in their order. */
struct quotes {
	struct cc_vec all;     /* struct quote */
	struct cc_vec letters; /* uint32_t, of all of them */
	struct cc_vec places;  /* struct cc_span */
};

/** Collect from the first `count` articles. @return false when out of memory. O(bytes). */
bool quotes_collect(struct quotes *out, const struct cc_check_input *input, size_t count, struct cc_arena *arena);

struct kept_quotes;

/** The quotes of drafts, and what is kept of an archive's. Entries are quote_pairs.c's. */
struct quotes_run {
	struct quotes own;
	const struct kept_quotes *kept; /* NULL: none */
	struct cc_shelf *by_text;	/* of the drafts */
	struct cc_vec runs;		/* runs of letters of all of them that drafts have */
};

/** Collect from all drafts. @return false when out of memory. O(letters log letters); of an archive that is kept, the
 * runs of letters that drafts have. */
bool quotes_gather(struct quotes_run *out, const struct cc_check_input *input, struct cc_arena *arena);

/** Told of each pair of quotes that nearly agree, earlier one first. @return false to end with out of memory. */
typedef bool (*quote_visit)(void *context, const struct quote_match *match);

/** Pairs that have a run of letters in common and differ within it, one of them of a draft; each text once.
 * @return false when out of memory. O(letters). */
bool quotes_compare(const struct quotes_run *run, quote_visit visit, void *context);

/** The quotes that say the same as this one, and itself, in the order of the run. @param out  Vector of
 * const struct quote *, appended. @return false when out of memory. O(log n + how many). */
bool quotes_alike(struct cc_vec *out, const struct quotes_run *run, const struct quote *quote);

/** Told of the first quote of each text and every other one of the same text, one of the two of a draft.
 * @return false when out of memory. O(quotes + log n for each text). */
bool quotes_visit_alike(const struct quotes_run *run, quote_visit visit, void *context);

/** Whether one of two sayings is the other one in more words of its own; then the match is filled in. O(letters^2), of
 * some dozens at most. */
bool quote_lay_loosely(struct quote_match *match);

/** Whether both are of one speaker, as far as the names beside them tell (Gaul of "said Sunniva Gaul" and "Gaul was
 * calm"), of the days of one story, and one has no figure that the other one lacks. O(bytes^2) of two sentences. */
bool quote_is_retold(const struct cc_ruleset *rules, const struct quote_match *match);

/** Letters [from, to) of a quote as a span of the view. An empty range: the letter behind it. */
struct cc_span quote_span(const struct quote *quote, uint32_t from, uint32_t to);

#endif
