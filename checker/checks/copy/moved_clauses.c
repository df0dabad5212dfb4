/* Two sentences of the same clauses in another order, laid side by side clause by clause.
 * Leaves what stands in the same order, and what the figures in a clause say, to align.c. */
#include "checks/copy/moved_clauses.h"

#include "base/hash.h"

enum {
	CLAUSES = 24, /* of a sentence that is looked at */
	OWN = 6,      /* letters of a clause that says what it speaks of */
	BARE_PART = 8 /* of the shorter sentence, the part that the other may not have */
};

/* A clause by the masks of its tokens: figures, periods and places by their kind alone. */
struct clause {
	uint64_t hash;
	size_t first, end; /* tokens */
	size_t twin;	   /* index of the clause of the other side; SIZE_MAX: none */
	unsigned letters;  /* weight */
	bool moves;	   /* says up or down */
	bool figure;	   /* holds one */
};

struct clauses {
	struct clause items[CLAUSES];
	size_t count;
	bool overflow;
};

/* One clause alone cannot stand elsewhere. */
static bool has_several(const struct cc_side_tokens *side)
{
	for (size_t i = 1; i < side->count; i++)
		if (side->tokens[i].clause != side->tokens[0].clause)
			return true;
	return false;
}

/* Where clauses begin and end: mostly that tells that no two are alike. */
static void gather(struct clauses *out, const struct cc_side_tokens *side)
{
	out->count = 0;
	out->overflow = false;
	for (size_t first = 0, end; first < side->count; first = end) {
		const uint32_t clause = side->tokens[first].clause;
		for (end = first + 1; end < side->count && side->tokens[end].clause == clause;)
			end++;
		if (out->count == CLAUSES) {
			out->overflow = true;
			return;
		}
		out->items[out->count].first = first;
		out->items[out->count++].end = end;
	}
}

static void read_clause(struct clause *clause, const struct cc_side_tokens *side)
{
	clause->hash = CC_HASH_START;
	clause->twin = SIZE_MAX;
	clause->letters = 0;
	clause->moves = clause->figure = false;
	for (size_t i = clause->first; i < clause->end; i++) {
		const struct cc_token *token = &side->tokens[i];
		clause->hash = cc_hash_mix(clause->hash ^ token->mask);
		clause->moves |= token->kind == CC_TOKEN_MOVEMENT;
		clause->figure |= token->kind == CC_TOKEN_FIGURE;
		clause->letters += cc_token_is_letters(token) ? token->weight : 0;
	}
}

static void read_all(struct clauses *clauses, const struct cc_side_tokens *side)
{
	for (size_t i = 0; i < clauses->count; i++)
		read_clause(&clauses->items[i], side);
}

/* Whether the two clauses may be alike, by how they begin and how long they are. */
static bool may_be_twins(const struct clause *x, const struct cc_side_tokens *a, const struct clause *y,
			 const struct cc_side_tokens *b)
{
	return x->end - x->first == y->end - y->first && a->tokens[x->first].mask == b->tokens[y->first].mask;
}

/* Tokens of clauses that may have a twin, at the most. */
static size_t most_paired(const struct clauses *of_a, const struct cc_side_tokens *a, const struct clauses *of_b,
			  const struct cc_side_tokens *b)
{
	size_t tokens = 0;
	for (size_t i = 0; i < of_a->count; i++) {
		bool any = false;
		for (size_t k = 0; k < of_b->count && !any; k++)
			any = may_be_twins(&of_a->items[i], a, &of_b->items[k], b);
		tokens += any ? of_a->items[i].end - of_a->items[i].first : 0;
	}
	return tokens;
}

static bool is_free_twin(const struct clause *a, const struct clause *b)
{
	return b->twin == SIZE_MAX && a->hash == b->hash && a->end - a->first == b->end - b->first;
}

/* The clause with a figure before this one: what a rate is the rate of, over 按不变价格计算. SIZE_MAX: none. */
static size_t figure_before(const struct clauses *clauses, size_t at)
{
	while (at-- > 0)
		if (clauses->items[at].figure)
			return at;
	return SIZE_MAX;
}

/* 同比增长5.2% and 较上年下降3.1% are the same by their masks, and hang on the clause before: such a clause belongs
 * behind the twin of that one. @return SIZE_MAX where there is none. */
static size_t twin_behind(const struct clauses *a, size_t at, const struct clauses *b)
{
	size_t before = figure_before(a, at);
	if (before == SIZE_MAX || a->items[before].twin == SIZE_MAX)
		return SIZE_MAX;
	for (size_t i = a->items[before].twin + 1; i < b->count; i++) {
		if (is_free_twin(&a->items[at], &b->items[i]))
			return i;
		if (b->items[i].figure)
			break;
	}
	return SIZE_MAX;
}

static size_t twin_of(const struct clauses *a, size_t at, const struct clauses *b)
{
	size_t behind = twin_behind(a, at, b);
	if (behind != SIZE_MAX)
		return behind;
	if (a->items[at].moves && a->items[at].letters < OWN)
		return SIZE_MAX;
	for (size_t i = 0; i < b->count; i++)
		if (is_free_twin(&a->items[at], &b->items[i]))
			return i;
	return SIZE_MAX;
}

/* @return tokens of clauses that have a twin. */
static size_t pair_up(struct clauses *a, struct clauses *b)
{
	size_t tokens = 0;
	for (size_t i = 0; i < a->count; i++) {
		size_t twin = twin_of(a, i, b);
		a->items[i].twin = twin;
		if (twin == SIZE_MAX)
			continue;
		b->items[twin].twin = i;
		tokens += a->items[i].end - a->items[i].first;
	}
	return tokens;
}

static bool any_moved(const struct clauses *a)
{
	size_t last = 0;
	for (size_t i = 0; i < a->count; i++) {
		if (a->items[i].twin == SIZE_MAX)
			continue;
		if (a->items[i].twin < last)
			return true;
		last = a->items[i].twin;
	}
	return false;
}

/* Clauses that follow one another on both sides are one stretch. */
static size_t join(struct cc_stretch out[CC_STRETCHES_MAX], const struct clauses *a, const struct clauses *b)
{
	size_t count = 0;
	for (size_t i = 0; i < a->count; i++) {
		const struct clause *at = &a->items[i];
		if (at->twin == SIZE_MAX)
			continue;
		const struct clause *twin = &b->items[at->twin];
		struct cc_stretch *last = count > 0 ? &out[count - 1] : NULL;
		if (last != NULL && last->a_end == at->first && last->b_end == twin->first) {
			last->a_end = at->end;
			last->b_end = twin->end;
			continue;
		}
		if (count == CC_STRETCHES_MAX)
			return 0;
		out[count++] =
		    (struct cc_stretch){.a = at->first, .a_end = at->end, .b = twin->first, .b_end = twin->end};
	}
	return count;
}

size_t cc_moved_clauses(struct cc_stretch out[CC_STRETCHES_MAX], const struct cc_side_tokens *a,
			const struct cc_side_tokens *b)
{
	struct clauses of_a;
	struct clauses of_b;
	if (!has_several(a) || !has_several(b))
		return 0;
	gather(&of_a, a);
	gather(&of_b, b);
	if (of_a.overflow || of_b.overflow || of_a.count < 2 || of_b.count < 2)
		return 0;
	size_t shorter = a->count < b->count ? a->count : b->count;
	size_t most = most_paired(&of_a, a, &of_b, b);
	if (most < shorter && (shorter - most) * BARE_PART > shorter)
		return 0;
	read_all(&of_a, a);
	read_all(&of_b, b);
	size_t paired = pair_up(&of_a, &of_b);
	if ((shorter - paired) * BARE_PART > shorter || !any_moved(&of_a))
		return 0;
	return join(out, &of_a, &of_b);
}
