/* Where two sentences go on together that part for a while: clauses in another order.
 * Leaves laying them side by side to align.c. */
#include "checks/copy/rejoin.h"

#include <string.h>

#include "base/hash.h"

enum {
	RUN = 3,      /* tokens that must agree */
	LETTERS = 2,  /* of them letters: 占 and a figure stand everywhere, and so does 同比增长 */
	WEIGHT = 6,   /* of all that agree in a row */
	TOKENS = 512, /* of a sentence that is looked at */
	SLOTS = 2048, /* a power of two */
	SEEN_BITS = 256,
	WORD_BITS = 64
};

/* Runs of one side by their hash: the first one of each. */
struct runs {
	uint16_t slots[SLOTS]; /* token + 1; 0: empty */
	uint64_t hashes[TOKENS];
};

typedef bool covers(const struct cc_alignment *alignment, size_t token);

/* The hash of the run that begins at the token; 0 where a stretch holds a part of it or it has too few letters. */
static uint64_t run_hash(const struct cc_alignment *alignment, const struct cc_side_tokens *side, size_t token,
			 covers *is_covered)
{
	uint64_t hash = CC_HASH_START;
	size_t letters = 0;
	if (token + RUN > side->count)
		return 0;
	for (size_t i = token; i < token + RUN; i++) {
		if (is_covered(alignment, i))
			return 0;
		hash = cc_hash_mix(hash ^ side->tokens[i].mask);
		letters += cc_token_is_letters(&side->tokens[i]) && side->tokens[i].kind != CC_TOKEN_MOVEMENT;
	}
	return letters < LETTERS ? 0 : hash | 1;
}

static size_t slot_of(const struct runs *runs, uint64_t hash)
{
	size_t slot = hash & (SLOTS - 1);
	while (runs->slots[slot] != 0 && runs->hashes[runs->slots[slot] - 1] != hash)
		slot = (slot + 1) & (SLOTS - 1);
	return slot;
}

static bool note_runs(struct runs *runs, const struct cc_alignment *alignment, const struct cc_side_tokens *side)
{
	bool any = false;
	memset(runs->slots, 0, sizeof(runs->slots));
	for (size_t i = 0; i < side->count; i++) {
		uint64_t hash = run_hash(alignment, side, i, cc_align_covers_a);
		size_t slot = slot_of(runs, hash);
		if (hash == 0 || runs->slots[slot] != 0)
			continue;
		runs->slots[slot] = (uint16_t)(i + 1);
		runs->hashes[i] = hash;
		any = true;
	}
	return any;
}

/* The end of the stretch that holds the token; the token itself where none does. */
static size_t behind_stretch(const struct cc_stretch *stretches, size_t stretch_count, size_t at, bool of_a)
{
	for (size_t i = 0; i < stretch_count; i++) {
		const size_t first = of_a ? stretches[i].a : stretches[i].b;
		const size_t end = of_a ? stretches[i].a_end : stretches[i].b_end;
		if (first <= at && at < end)
			return end;
	}
	return at;
}

/* Where tokens begin that no stretch holds, from `at` on; `count` where there are none. */
static size_t bare_from(const struct cc_stretch *stretches, size_t stretch_count, size_t at, size_t count, bool of_a)
{
	size_t behind = behind_stretch(stretches, stretch_count, at, of_a);
	while (behind > at && behind < count) {
		at = behind;
		behind = behind_stretch(stretches, stretch_count, at, of_a);
	}
	return behind < count ? behind : count;
}

/* Where they end. */
static size_t bare_until(const struct cc_stretch *stretches, size_t stretch_count, size_t at, size_t count, bool of_a)
{
	for (size_t i = 0; i < stretch_count; i++) {
		const size_t first = of_a ? stretches[i].a : stretches[i].b;
		const size_t end = of_a ? stretches[i].a_end : stretches[i].b_end;
		if (first >= at && first < end && first < count)
			count = first;
	}
	return count;
}

/* The tokens of one side that no stretch holds. */
struct seen {
	uint64_t words[SEEN_BITS / WORD_BITS];
};

static void note_bare(struct seen *seen, const struct cc_alignment *alignment, const struct cc_side_tokens *a)
{
	for (size_t at = 0, end; at < a->count; at = end) {
		at = bare_from(alignment->stretches, alignment->stretch_count, at, a->count, true);
		end = bare_until(alignment->stretches, alignment->stretch_count, at, a->count, true);
		for (; at < end; at++) {
			const uint64_t mask = a->tokens[at].mask;
			seen->words[mask % SEEN_BITS / WORD_BITS] |= UINT64_C(1) << mask % WORD_BITS;
		}
	}
}

static bool has_run(const struct seen *seen, const struct cc_token *tokens, size_t count)
{
	size_t run = 0;
	for (size_t i = 0; i < count && run < RUN; i++) {
		const uint64_t mask = tokens[i].mask;
		run = (seen->words[mask % SEEN_BITS / WORD_BITS] >> mask % WORD_BITS & 1) != 0 ? run + 1 : 0;
	}
	return run >= RUN;
}

/* Whether so many tokens in a row stand in the other sentence too, anywhere: mostly they do not. */
static bool may_share_run(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b)
{
	struct seen seen = {.words = {0}};
	note_bare(&seen, alignment, a);
	for (size_t at = 0, end; at < b->count; at = end) {
		at = bare_from(alignment->stretches, alignment->stretch_count, at, b->count, false);
		end = bare_until(alignment->stretches, alignment->stretch_count, at, b->count, false);
		if (has_run(&seen, b->tokens + at, end - at))
			return true;
	}
	return false;
}

/* How many tokens agree from there on, up to stretches and ends; adds up their weight. */
static size_t length_of(unsigned *weight, const struct cc_alignment *alignment, const struct cc_side_tokens *a,
			const struct cc_side_tokens *b, size_t at_a, size_t at_b)
{
	size_t n = 0;
	*weight = 0;
	while (at_a + n < a->count && at_b + n < b->count && a->tokens[at_a + n].mask == b->tokens[at_b + n].mask &&
	       !cc_align_covers_a(alignment, at_a + n) && !cc_align_covers_b(alignment, at_b + n))
		*weight += a->tokens[at_a + n++].weight;
	return n;
}

bool cc_rejoin_find(struct cc_rejoin *out, const struct cc_alignment *alignment, const struct cc_side_tokens *a,
		    const struct cc_side_tokens *b)
{
	struct runs runs;
	unsigned best = WEIGHT - 1;
	bool any = false;
	if (a->count > TOKENS || b->count > TOKENS || !may_share_run(alignment, a, b) ||
	    !note_runs(&runs, alignment, a))
		return false;
	for (size_t i = 0; i < b->count;) {
		uint64_t hash = run_hash(alignment, b, i, cc_align_covers_b);
		size_t at = hash != 0 ? runs.slots[slot_of(&runs, hash)] : 0;
		unsigned weight = 0;
		size_t length = at > 0 ? length_of(&weight, alignment, a, b, at - 1, i) : 0;
		if (weight > best) {
			best = weight;
			any = true;
			*out = (struct cc_rejoin){.a = at - 1, .b = i};
		}
		i += length > 0 ? length : 1;
	}
	return any;
}
