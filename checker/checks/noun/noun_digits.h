/* The figures of an article by which it is told apart from others, and what two articles have in common of them.
 * Leaves the names that articles say to noun_kin.c. Private to checks/. */
#ifndef CC_CHECKS_NOUN_DIGITS_H
#define CC_CHECKS_NOUN_DIGITS_H

#include "base/arena.h"
#include "model/article.h"

enum { NOUN_FIGURES_BITS = 1024 };

/** Hashes of figures: sorted, each once. */
struct noun_figures {
	uint64_t *hashes;
	size_t count;
	uint64_t *seen; /* a bit for each, by its upper bits: NOUN_FIGURES_BITS */
};

/** The figures of an article that are no years and have three digits or more, and its small counts. */
struct noun_digits {
	struct noun_figures figures; /* by their units */
	struct noun_figures counts;  /* likewise, whatever is counted: 418 and "418 stores" */
	struct noun_figures small;   /* likewise counts of two digits: 46 matches, 24 wins */
};

/** @param out  Empty; filled in the arena. @return false when out of memory. O(n log n). */
bool noun_digits_find(struct noun_digits *out, const struct cc_article *article, struct cc_arena *arena);

/** How many digits of shared figures are no chance, by the digits of how many pairs there are to compare: of some 3,600
 * figures of three digits and their units, 3,000 pairs have one or two, 30,000 have eight. Zeros at the end are none.
 */
size_t noun_digits_least(const struct noun_digits *a, const struct noun_digits *b);

/** Whether they share as many figures as that, and with as many digits: copies have them soon. O(figures). */
bool noun_digits_share(const struct noun_digits *a, const struct noun_digits *b, size_t least, size_t digits);

/** How many figures two rows have in common. O(figures of the shorter row) where they have few. */
size_t noun_figures_shared(const struct noun_figures *a, const struct noun_figures *b);

/** How many hashes two sorted rows have in common. O(hashes). */
size_t noun_hashes_shared(const uint64_t *a, size_t a_count, const uint64_t *b, size_t b_count);

#endif
