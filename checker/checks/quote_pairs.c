/* Finds quotes that nearly agree: those with a run of letters in common, laid side by side from there.
 * Leaves collecting them to quotes.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/quotes.h"

enum {
	RUN = 4,     /* letters that two quotes must have in common in one place */
	WORDS = 3,   /* words, of quotes without Han: "Ice keeps better records than we do" */
	CROWD = 16,  /* a run in more quotes is a common word: 高质量发展 */
	GAP = 4,     /* letters of a difference, on either side */
	END_GAP = 5, /* at the end of both: 应用在全国 / 制造在河北 */
	AGAIN = 2    /* letters that must agree behind a difference */
};

/* A run of letters of a quote. */
struct entry {
	uint64_t hash;
	uint32_t quote;
	uint32_t at;
};

static const uint32_t *letters_of(const struct quotes *quotes, const struct quote *quote)
{
	return (const uint32_t *)quotes->letters.items + quote->letter;
}

static int compare_entries(const void *left, const void *right)
{
	const struct entry *a = left;
	const struct entry *b = right;
	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	if (a->quote != b->quote)
		return a->quote < b->quote ? -1 : 1;
	return (a->at > b->at) - (a->at < b->at);
}

static int compare_hashes(const void *left, const void *right)
{
	const struct entry *a = left;
	const struct entry *b = right;
	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return (a->quote > b->quote) - (a->quote < b->quote);
}

/* The first quote of each text. `out` gets their indices as entries of run 0. */
static bool find_texts(struct cc_vec *out, const struct quotes *quotes)
{
	const struct quote *all = quotes->all.items;
	for (size_t i = 0; i < quotes->all.len; i++) {
		struct entry entry = {.hash = all[i].hash ^ cc_hash_mix(all[i].kind + 1), .quote = (uint32_t)i};
		if (!cc_vec_add(out, &entry))
			return false;
	}
	struct entry *items = out->items;
	size_t kept = 0;
	if (out->len > 0)
		qsort(items, out->len, sizeof(*items), compare_hashes);
	for (size_t i = 0; i < out->len; i++)
		if (kept == 0 || items[kept - 1].hash != items[i].hash)
			items[kept++] = items[i];
	out->len = kept;
	return true;
}

static bool add_runs(struct cc_vec *runs, const struct quotes *quotes, uint32_t index)
{
	const struct quote *quote = (const struct quote *)quotes->all.items + index;
	const uint32_t *letters = letters_of(quotes, quote);
	uint32_t run = quote->han ? RUN : WORDS;
	for (uint32_t at = 0; at + run <= quote->letters; at++) {
		uint64_t hash = cc_hash_mix(quote->kind + 1);
		for (uint32_t i = 0; i < run; i++)
			hash = cc_hash_mix(hash ^ letters[at + i]);
		struct entry entry = {.hash = hash, .quote = index, .at = at};
		if (!cc_vec_add(runs, &entry))
			return false;
	}
	return true;
}

/* Two texts and where they stand, walked in one direction: step is 1 or -1. */
struct walk {
	const uint32_t *a, *b;
	int64_t a_len, b_len;
	int64_t at_a, at_b; /* the next letters to compare */
	int64_t step;
	uint32_t common;
};

static bool is_inside(const struct walk *walk)
{
	return walk->at_a >= 0 && walk->at_a < walk->a_len && walk->at_b >= 0 && walk->at_b < walk->b_len;
}

static void run_on(struct walk *walk)
{
	for (; is_inside(walk) && walk->a[walk->at_a] == walk->b[walk->at_b]; walk->common++) {
		walk->at_a += walk->step;
		walk->at_b += walk->step;
	}
}

static bool agrees(const struct walk *walk, int64_t skip_a, int64_t skip_b)
{
	struct walk ahead = *walk;
	ahead.at_a += skip_a * walk->step;
	ahead.at_b += skip_b * walk->step;
	ahead.common = 0;
	run_on(&ahead);
	return ahead.common >= AGAIN;
}

/* A difference of so many letters on either side, from where the walk stands; the walk moves behind it. */
static struct quote_difference pass(struct walk *walk, int64_t skip_a, int64_t skip_b)
{
	int64_t a = walk->at_a + skip_a * walk->step;
	int64_t b = walk->at_b + skip_b * walk->step;
	bool on = walk->step > 0;
	struct quote_difference passed = {.a = (uint32_t)(on ? walk->at_a : a + 1),
					  .a_end = (uint32_t)(on ? a : walk->at_a + 1),
					  .b = (uint32_t)(on ? walk->at_b : b + 1),
					  .b_end = (uint32_t)(on ? b : walk->at_b + 1)};
	walk->at_a = a;
	walk->at_b = b;
	return passed;
}

static int64_t left_of(int64_t at, int64_t len, int64_t step)
{
	return step > 0 ? len - at : at + 1;
}

/* The shortest difference behind which the two agree again, or the few letters that end both. */
static bool skip_difference(struct walk *walk, struct quote_difference *out)
{
	int64_t left_a = left_of(walk->at_a, walk->a_len, walk->step);
	int64_t left_b = left_of(walk->at_b, walk->b_len, walk->step);
	for (int64_t both = 1; both <= 2 * GAP; both++) {
		for (int64_t skip_a = both < GAP ? both : GAP; skip_a >= 0 && both - skip_a <= GAP; skip_a--) {
			if (!agrees(walk, skip_a, both - skip_a))
				continue;
			*out = pass(walk, skip_a, both - skip_a);
			return true;
		}
	}
	if (left_a > END_GAP || left_b > END_GAP)
		return false;
	*out = pass(walk, left_a, left_b);
	return true;
}

/* To the end of one of the two: what the other has beyond was left out, not worded otherwise.
 * @return false where they part for good, or too often. */
static bool walk_to_end(struct walk *walk, struct quote_match *match)
{
	run_on(walk);
	while (is_inside(walk)) {
		if (match->difference_count == QUOTE_DIFFERENCES_MAX ||
		    !skip_difference(walk, &match->differences[match->difference_count]))
			return false;
		match->difference_count++;
		run_on(walk);
	}
	return true;
}

static bool lay_out(struct quote_match *match, const struct quotes *quotes, uint32_t at_a, uint32_t at_b)
{
	struct walk on = {.a = letters_of(quotes, match->a),
			  .b = letters_of(quotes, match->b),
			  .a_len = match->a->letters,
			  .b_len = match->b->letters,
			  .at_a = at_a,
			  .at_b = at_b,
			  .step = 1};
	struct walk back = on;
	back.step = -1;
	back.at_a--;
	back.at_b--;
	if (!walk_to_end(&back, match) || !walk_to_end(&on, match))
		return false;
	match->common = on.common + back.common;
	return match->difference_count > 0;
}

static bool visit_pair(const struct quotes *quotes, const struct entry *a, const struct entry *b, quote_visit visit,
		       void *context)
{
	const struct quote *all = quotes->all.items;
	struct quote_match match = {.a = &all[a->quote], .b = &all[b->quote]};
	return !lay_out(&match, quotes, a->at, b->at) || visit(context, &match);
}

/* Whether the runs before these two are the same too: the pair was seen there. */
static bool is_longer(const struct quotes *quotes, const struct entry *a, const struct entry *b)
{
	const struct quote *all = quotes->all.items;
	return a->at > 0 && b->at > 0 &&
	       letters_of(quotes, &all[a->quote])[a->at - 1] == letters_of(quotes, &all[b->quote])[b->at - 1];
}

/* All pairs of one run of letters, which stands in few quotes. */
static bool visit_bucket(const struct quotes *quotes, const struct entry *run, size_t count, quote_visit visit,
			 void *context)
{
	for (size_t a = 0; a < count && count <= CROWD; a++)
		for (size_t b = a + 1; b < count; b++)
			if (run[a].quote != run[b].quote && !is_longer(quotes, &run[a], &run[b]) &&
			    !visit_pair(quotes, &run[a], &run[b], visit, context))
				return false;
	return true;
}

static bool same_text(const struct quote *a, const struct quote *b)
{
	return a->kind == b->kind && a->hash == b->hash;
}

static int compare_texts(const void *left, const void *right)
{
	const struct quote *a = *(const struct quote *const *)left;
	const struct quote *b = *(const struct quote *const *)right;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return (a > b) - (a < b);
}

bool quotes_by_text(struct cc_vec *out, const struct quotes *quotes)
{
	const struct quote *all = quotes->all.items;
	for (size_t i = 0; i < quotes->all.len; i++) {
		const struct quote *quote = &all[i];
		if (!cc_vec_add(out, &quote))
			return false;
	}
	if (out->len > 0)
		qsort(out->items, out->len, sizeof(const struct quote *), compare_texts);
	return true;
}

size_t quotes_alike(const struct quote *const **first, const struct cc_vec *by_text, const struct quote *quote)
{
	const struct quote *const *sorted = by_text->items;
	size_t low = 0;
	size_t high = by_text->len;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (!same_text(sorted[middle], quote) && compare_texts(&sorted[middle], &quote) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	size_t end = low;
	while (end < by_text->len && same_text(sorted[end], quote))
		end++;
	*first = sorted + low;
	return end - low;
}

bool quotes_compare(const struct quotes *quotes, quote_visit visit, void *context, struct cc_arena *arena)
{
	struct cc_vec texts = cc_vec_new(arena, sizeof(struct entry));
	struct cc_vec runs = cc_vec_new(arena, sizeof(struct entry));
	if (!find_texts(&texts, quotes))
		return false;
	const struct entry *text = texts.items;
	for (size_t i = 0; i < texts.len; i++)
		if (!add_runs(&runs, quotes, text[i].quote))
			return false;
	struct entry *run = runs.items;
	if (runs.len > 0)
		qsort(run, runs.len, sizeof(*run), compare_entries);
	for (size_t i = 0, next; i < runs.len; i = next) {
		for (next = i + 1; next < runs.len && run[next].hash == run[i].hash; next++)
			continue;
		if (!visit_bucket(quotes, &run[i], next - i, visit, context))
			return false;
	}
	return true;
}
