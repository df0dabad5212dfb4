/* Two sentences laid side by side from a shingle they share: what agrees, what differs, what stands elsewhere.
 * Leaves what a difference means to copies.h. */
#ifndef CC_CHECKS_ALIGN_H
#define CC_CHECKS_ALIGN_H

#include "checks/copy/tokens.h"
#include "ruleset/ruleset.h"

/** One side: an article's sentence in tokens. */
struct cc_side_tokens {
	const struct cc_ruleset *rules;
	const struct cc_article *article;
	uint32_t sentence;
	const struct cc_token *tokens;
	size_t count;
};

/** The words of a token. */
static inline struct cc_str cc_token_text(const struct cc_side_tokens *side, size_t token)
{
	return cc_str_of_span(side->article->text.view, side->tokens[token].span);
}

/** Whether a clause begins with the token. */
static inline bool cc_token_opens_clause(const struct cc_side_tokens *side, size_t token)
{
	return token == 0 || side->tokens[token].clause != side->tokens[token - 1].clause;
}

/** A place where the two differ; one side may be empty. Token indices. */
struct cc_difference {
	size_t a, a_end;
	size_t b, b_end;
	size_t stretch; /* index of the stretch that it lies in */
};

/** Tokens over which both run together, but for the differences inside. */
struct cc_stretch {
	size_t a, a_end;
	size_t b, b_end;
};

enum { CC_DIFFERENCES_MAX = 16, CC_STRETCHES_MAX = 6 };

/** All that two sentences share: a stretch about the shingle, and those of clauses that stand in another order. */
struct cc_alignment {
	struct cc_stretch stretches[CC_STRETCHES_MAX]; /* no two overlap */
	size_t stretch_count;
	unsigned weight; /* of the tokens that agree, see struct cc_token */
	size_t equal_figures;
	size_t equal_periods;
	size_t equal_places;
	struct cc_difference differences[CC_DIFFERENCES_MAX]; /* in the order of a */
	size_t difference_count;
	bool overflow; /* more differences than fit: nothing alike */
};

/** Lay side by side from tokens (at_a, at_b), which agree, both ways, over gaps of a few tokens; then what is left on
 * both sides, wherever it stands. O(tokens * gap^2). */
void cc_align(struct cc_alignment *out, const struct cc_side_tokens *a, const struct cc_side_tokens *b, size_t at_a,
	      size_t at_b);

/** Whether a token of the one side (the other: of the other) lies in a stretch. */
bool cc_align_covers_a(const struct cc_alignment *alignment, size_t token);
bool cc_align_covers_b(const struct cc_alignment *alignment, size_t token);

#endif
