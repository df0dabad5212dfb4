/* How surely two sentences of two articles tell one thing in their own words.
 * Leaves what they say of it to the checks. Private to checks/. */
#ifndef CC_CHECKS_RETELLING_H
#define CC_CHECKS_RETELLING_H

#include "checks/noun/noun_kin.h"

enum { RETELLING_FIGURES = 12 }; /* of a sentence, no more are looked at */

/** Its figures as hashes of value and unit, and those of two digits and more. */
struct retelling_figures {
	size_t printed_count;
	size_t telling_count;
	uint64_t printed[RETELLING_FIGURES];
	uint64_t telling[RETELLING_FIGURES];
};

/** A sentence or part of one, with the hashes of its words, each once, sorted. */
struct retelling {
	const struct cc_article *article;
	uint32_t sentence;
	struct cc_span span;
	struct cc_vec words;			 /* uint64_t */
	const struct retelling_figures *figures; /* NULL: not noted */
};

/** The words of two articles, and how often each has them. */
struct retelling_articles {
	const struct noun_words *a;
	const struct noun_words *b;
};

enum {
	RETELLING_POINT = 60, /* a word that either article has in one sentence, or a figure of two digits */
	RETELLING_SURE = 2 * RETELLING_POINT
};

/** @param span  Within the sentence. @return false when out of memory. O(sentence). */
bool retelling_of(struct retelling *out, const struct cc_article *article, uint32_t sentence, struct cc_span span,
		  struct cc_arena *arena);

/**
 * A point for each figure that both have, and for each word, divided by in how many sentences of an article it stands:
 * what the articles say again and again tells no two of their sentences apart.
 * @return false when out of memory. O(words * log words); O(article) once each.
 */
bool retelling_weigh(unsigned *out, struct noun_kin *kin, const struct retelling *a, const struct retelling *b);

/** Whether so many points are possible, before anything is known of the articles. O(words). */
bool retelling_may_reach(const struct retelling *a, const struct retelling *b, unsigned least);

/** The same for many sentences of two articles: what is known of these is looked up once. */
bool retelling_articles_of(struct retelling_articles *out, struct noun_kin *kin, const struct cc_article *a,
			   const struct cc_article *b);
unsigned retelling_weigh_of(const struct retelling_articles *articles, const struct retelling *a,
			    const struct retelling *b);

/** Note the figures where they will be asked for many times. @return false when out of memory. O(figures). */
bool retelling_note_figures(struct retelling *told, struct cc_arena *arena);

/** How many figures of two digits and more both have. O(figures squared). */
unsigned retelling_shared_figures(const struct retelling *a, const struct retelling *b);

/**
 * Whether both have figures of two digits and more and none in common, but for those of the spans: 增长5.2% and
 * 增长4.8% behind the same words are of two counties or years, each of which fills in one form. O(figures squared).
 */
bool retelling_fills_a_form(const struct retelling *a, const struct retelling *b, struct cc_span except_a,
			    struct cc_span except_b);

#endif
