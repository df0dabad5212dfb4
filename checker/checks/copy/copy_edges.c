/* How a stretch of what two sentences share lies in both: what stands before it, behind it, and whether it is all.
 * Leaves what follows from it to copies.c. */
#include "checks/copy/copy_edges.h"

enum {
	LONE_CHARACTER = 1, /* 每 that two clauses begin with names no subject */
	BARE_PART = 8	    /* of a sentence, the part that the other may not have */
};

static bool ends_clause(const struct cc_side_tokens *side, size_t end)
{
	return end == side->count || side->tokens[end].clause != side->tokens[end - 1].clause;
}

/* Whether a stretch goes on to the end of the clause of this token. */
static bool ends_behind(const struct cc_side_tokens *side, size_t end, size_t token)
{
	return ends_clause(side, end) || (token < end && side->tokens[end - 1].clause != side->tokens[token].clause);
}

/* How many tokens no stretch holds. */
static size_t bare_of(const struct cc_alignment *alignment, size_t count,
		      bool (*covers)(const struct cc_alignment *, size_t))
{
	size_t bare = 0;
	for (size_t i = 0; i < count; i++)
		bare += !covers(alignment, i);
	return bare;
}

/* How much stands before a token that no stretch holds. */
static unsigned bare_before(const struct cc_alignment *alignment, const struct cc_side_tokens *side, size_t token,
			    bool (*covers)(const struct cc_alignment *, size_t))
{
	unsigned weight = 0;
	while (token > 0 && !covers(alignment, token - 1))
		weight += side->tokens[--token].weight;
	return weight;
}

struct cc_copy_edges cc_copy_edges_of(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
				      const struct cc_side_tokens *b, const struct cc_difference *telling)
{
	const struct cc_stretch *at = &alignment->stretches[telling->stretch];
	size_t bare_a = bare_of(alignment, a->count, cc_align_covers_a);
	size_t bare_b = bare_of(alignment, b->count, cc_align_covers_b);
	return (struct cc_copy_edges){
	    .left = at->a > 0 && at->b > 0 &&
		    (!cc_align_covers_a(alignment, at->a - 1) || !cc_align_covers_b(alignment, at->b - 1)) &&
		    (bare_before(alignment, a, at->a, cc_align_covers_a) > LONE_CHARACTER ||
		     bare_before(alignment, b, at->b, cc_align_covers_b) > LONE_CHARACTER),
	    .right = at->a_end < a->count && at->b_end < b->count && !cc_align_covers_a(alignment, at->a_end) &&
		     !cc_align_covers_b(alignment, at->b_end),
	    .clause = ends_behind(a, at->a_end, telling->a) && ends_behind(b, at->b_end, telling->b),
	    /* All but a few words. */
	    .whole = bare_a * BARE_PART <= a->count || bare_b * BARE_PART <= b->count,
	    .within = bare_a == 0 || bare_b == 0,
	    .twins = bare_a + bare_b == 0,
	    .opens = (bare_a == 0 || bare_b == 0) && cc_align_covers_a(alignment, 0) && cc_align_covers_b(alignment, 0),
	};
}
