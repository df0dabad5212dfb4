/* Two sentences laid side by side from a shingle they share: what agrees, what differs.
 * Leaves what a difference means to check_divergent_copy.c. */
#ifndef CC_CHECKS_ALIGN_H
#define CC_CHECKS_ALIGN_H

#include "checks/tokens.h"

/** One side: an article's sentence in tokens. */
struct cc_side_tokens {
	const struct cc_article *article;
	uint32_t sentence;
	const struct cc_token *tokens;
	size_t count;
};

/** A place where the two differ; one side may be empty. Token indices. */
struct cc_difference {
	size_t a, a_end;
	size_t b, b_end;
};

enum { CC_DIFFERENCES_MAX = 16 };

/** The stretch over which the two run together. Token indices; differences in order. */
struct cc_alignment {
	size_t a, a_end;
	size_t b, b_end;
	unsigned weight; /* of the tokens that agree, see cc_token_weight */
	size_t equal_figures;
	size_t equal_periods;
	size_t equal_places;
	struct cc_difference differences[CC_DIFFERENCES_MAX];
	size_t difference_count;
	bool overflow; /* more differences than fit: nothing alike */
};

/** Lay side by side from tokens (at_a, at_b), which agree, both ways, over gaps of a few tokens. O(tokens * gap^2). */
void cc_align(struct cc_alignment *out, const struct cc_side_tokens *a, const struct cc_side_tokens *b, size_t at_a,
	      size_t at_b);

#endif
