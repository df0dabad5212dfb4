/* Two sentences laid side by side from a shingle they share: what agrees, what differs.
 * Leaves what a difference means to check_divergent_copy.c. */
#include "checks/align.h"

enum {
	GAP = 5,    /* tokens that may be missing, added or exchanged at one place */
	RESUME = 3, /* tokens that must agree behind such a place */
};

/* Both sides, read forward or backward from the shingle. */
struct walk {
	const struct cc_side_tokens *a;
	const struct cc_side_tokens *b;
	size_t from_a, from_b; /* forward: first token; backward: one behind the first */
	bool backward;
};

static size_t left_a(const struct walk *walk)
{
	return walk->backward ? walk->from_a : walk->a->count - walk->from_a;
}

static size_t left_b(const struct walk *walk)
{
	return walk->backward ? walk->from_b : walk->b->count - walk->from_b;
}

/* The i-th token from the shingle. */
static size_t index_a(const struct walk *walk, size_t i)
{
	return walk->backward ? walk->from_a - 1 - i : walk->from_a + i;
}

static size_t index_b(const struct walk *walk, size_t i)
{
	return walk->backward ? walk->from_b - 1 - i : walk->from_b + i;
}

static bool agree(const struct walk *walk, size_t i, size_t k)
{
	return walk->a->tokens[index_a(walk, i)].mask == walk->b->tokens[index_b(walk, k)].mask;
}

/* Whether both go on together from i and k: RESUME tokens, or to the end of both. */
static bool resumes(const struct walk *walk, size_t i, size_t k)
{
	size_t rest_a = left_a(walk) - i;
	size_t rest_b = left_b(walk) - k;
	for (size_t n = 0; n < RESUME; n++) {
		if (n >= rest_a || n >= rest_b)
			return rest_a == rest_b && n > 0;
		if (!agree(walk, i + n, k + n))
			return false;
	}
	return true;
}

/* The shortest gap behind which both go on together. */
static bool find_gap(const struct walk *walk, size_t i, size_t k, size_t *gap_a, size_t *gap_b)
{
	for (size_t sum = 1; sum <= 2 * GAP; sum++) {
		for (size_t skip_a = sum > GAP ? sum - GAP : 0; skip_a <= sum && skip_a <= GAP; skip_a++) {
			size_t skip_b = sum - skip_a;
			if (i + skip_a > left_a(walk) || k + skip_b > left_b(walk) ||
			    !resumes(walk, i + skip_a, k + skip_b))
				continue;
			*gap_a = skip_a;
			*gap_b = skip_b;
			return true;
		}
	}
	return false;
}

static void add_difference(struct cc_alignment *out, struct cc_difference difference)
{
	if (out->difference_count == CC_DIFFERENCES_MAX) {
		out->overflow = true;
		return;
	}
	out->differences[out->difference_count++] = difference;
}

static void count_equal(struct cc_alignment *out, const struct cc_token *token)
{
	out->weight += cc_token_weight(token);
	out->equal_figures += token->kind == CC_TOKEN_FIGURE;
	out->equal_periods += token->kind == CC_TOKEN_PERIOD;
	out->equal_places += token->kind == CC_TOKEN_PLACE;
}

/* Token i of the one stands beside token k of the other: they agree, or differ in what they say. */
static void take_beside(struct cc_alignment *out, const struct walk *walk, size_t i, size_t k)
{
	size_t at_a = index_a(walk, i);
	size_t at_b = index_b(walk, k);
	const struct cc_token *a = &walk->a->tokens[at_a];
	const struct cc_token *b = &walk->b->tokens[at_b];
	if (cc_token_same(walk->a->article, walk->a->sentence, a, walk->b->article, walk->b->sentence, b))
		count_equal(out, a);
	else
		add_difference(out, (struct cc_difference){.a = at_a, .a_end = at_a + 1, .b = at_b, .b_end = at_b + 1});
}

/* `size` tokens at the i-th from the shingle, as forward indices. */
static struct cc_span stretch(const struct walk *walk, size_t from, size_t i, size_t size)
{
	size_t start = walk->backward ? from - i - size : from + i;
	return (struct cc_span){.start = start, .end = start + size};
}

static void run(struct cc_alignment *out, const struct walk *walk)
{
	size_t i = 0;
	size_t k = 0;
	while (i < left_a(walk) && k < left_b(walk)) {
		size_t gap_a;
		size_t gap_b;
		if (agree(walk, i, k)) {
			take_beside(out, walk, i++, k++);
			continue;
		}
		if (!find_gap(walk, i, k, &gap_a, &gap_b))
			break;
		struct cc_span a = stretch(walk, walk->from_a, i, gap_a);
		struct cc_span b = stretch(walk, walk->from_b, k, gap_b);
		add_difference(out, (struct cc_difference){.a = a.start, .a_end = a.end, .b = b.start, .b_end = b.end});
		i += gap_a;
		k += gap_b;
	}
	if (walk->backward) {
		out->a = walk->from_a - i;
		out->b = walk->from_b - k;
	} else {
		out->a_end = walk->from_a + i;
		out->b_end = walk->from_b + k;
	}
}

static void sort_differences(struct cc_alignment *out)
{
	for (size_t i = 1; i < out->difference_count; i++) {
		struct cc_difference moved = out->differences[i];
		size_t at = i;
		for (; at > 0 && out->differences[at - 1].a > moved.a; at--)
			out->differences[at] = out->differences[at - 1];
		out->differences[at] = moved;
	}
}

void cc_align(struct cc_alignment *out, const struct cc_side_tokens *a, const struct cc_side_tokens *b, size_t at_a,
	      size_t at_b)
{
	*out = (struct cc_alignment){.weight = 0};
	struct walk walk = {.a = a, .b = b, .from_a = at_a, .from_b = at_b};
	run(out, &walk);
	walk.backward = true;
	run(out, &walk);
	sort_differences(out);
}
