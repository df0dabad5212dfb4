/* Finds quotes that nearly agree: those with a run of letters in common, laid side by side from there.
 * Leaves collecting them to quotes.c. */
#include <stdlib.h>

#include "base/hash.h"
#include "checks/quotation/quotes.h"
#include "checks/shared/shelf.h"

enum {
	RUN = 4,     /* letters that two quotes must have in common in one place */
	END_RUN = 3, /* at the beginning, or at the end, of what somebody says */
	BEGINS = 16, /* seeds of such runs; those of the others are small */
	ENDS = 32,
	WORDS = 3,   /* words, of quotes without Han: "Ice keeps better records than we do" */
	CROWD = 16,  /* a run in more quotes is a common word: 高质量发展 */
	GAP = 4,     /* letters of a difference, on either side */
	END_GAP = 5, /* at the end of both: 应用在全国 / 制造在河北 */
	AGAIN = 2    /* letters that must agree behind a difference */
};

/* Quotes of an archive are counted from here: they come behind those of all drafts. */
#define ARCHIVE (UINT32_C(1) << 31)

/* A run of letters of a quote. */
struct entry {
	uint64_t hash;
	uint32_t quote;
	uint32_t at;
};

/* What is kept of an archive. */
struct kept_quotes {
	struct quotes quotes;
	struct cc_shelf *by_text;
	struct cc_shelf *runs; /* of the first quote of each text */
};

static const struct quote *quote_at(const struct quotes_run *self, uint32_t number)
{
	if (self->kept != NULL && number >= ARCHIVE)
		return (const struct quote *)self->kept->quotes.all.items + (number - ARCHIVE);
	return (const struct quote *)self->own.all.items + number;
}

static uint64_t hash_of_text(const struct quote *quote)
{
	return quote->hash ^ cc_hash_mix(quote->kind + 1);
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

/* All quotes by their text, in the order of the run. @return NULL when out of memory. */
static struct cc_shelf *sort_by_text(const struct quotes *quotes, uint32_t first, struct cc_arena *arena)
{
	const struct quote *all = quotes->all.items;
	struct cc_vec texts = cc_vec_new(arena, sizeof(struct entry));
	for (size_t i = 0; i < quotes->all.len; i++) {
		struct entry entry = {.hash = hash_of_text(&all[i]), .quote = first + (uint32_t)i};
		(void)cc_vec_add(&texts, &entry);
	}
	return cc_shelf_of(&texts, compare_entries, arena);
}

/* @param seed  What the run is one of. */
static bool add_run(struct cc_vec *runs, const struct quote *quote, struct entry entry, uint32_t length, uint64_t seed)
{
	entry.hash = cc_hash_mix(seed);
	for (uint32_t i = 0; i < length; i++)
		entry.hash = cc_hash_mix(entry.hash ^ quote->said[entry.at + i]);
	return cc_vec_add(runs, &entry);
}

/* 水到了，庄稼就活了 and 水到了，日子就活了 have no run of four: what somebody's words begin with, and what they end
 * with, may be shorter. */
static bool add_ends(struct cc_vec *runs, const struct quote *quote, uint32_t number)
{
	uint32_t last = quote->letters - END_RUN;
	return !quote->sentence || !quote->han || quote->letters < RUN + END_RUN ||
	       (add_run(runs, quote, (struct entry){.quote = number}, END_RUN, BEGINS + quote->kind) &&
		add_run(runs, quote, (struct entry){.quote = number, .at = last}, END_RUN, ENDS + quote->kind));
}

static bool add_runs(struct cc_vec *runs, const struct quote *quote, uint32_t number)
{
	uint32_t run = quote->han ? RUN : WORDS;
	for (uint32_t at = 0; at + run <= quote->letters; at++)
		if (!add_run(runs, quote, (struct entry){.quote = number, .at = at}, run, quote->kind + 1))
			return false;
	return add_ends(runs, quote, number);
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

static bool lay_out(struct quote_match *match, uint32_t at_a, uint32_t at_b)
{
	struct walk on = {.a = match->a->said,
			  .b = match->b->said,
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

static bool visit_pair(const struct quotes_run *self, const struct entry *a, const struct entry *b, quote_visit visit,
		       void *context)
{
	struct quote_match match = {.a = quote_at(self, a->quote), .b = quote_at(self, b->quote)};
	struct quote_match loose = match;
	if (lay_out(&match, a->at, b->at) && !visit(context, &match))
		return false;
	return !quote_lay_loosely(&loose) || visit(context, &loose);
}

/* Whether the runs before these two are the same too: the pair was seen there. */
static bool is_longer(const struct quotes_run *self, const struct entry *a, const struct entry *b)
{
	return a->at > 0 && b->at > 0 &&
	       quote_at(self, a->quote)->said[a->at - 1] == quote_at(self, b->quote)->said[b->at - 1];
}

/* All pairs of one run of letters, which stands in few quotes; the drafts' come first. */
static bool visit_bucket(const struct quotes_run *self, const struct entry *run, size_t count, quote_visit visit,
			 void *context)
{
	for (size_t a = 0; a < count && count <= CROWD && run[a].quote < ARCHIVE; a++)
		for (size_t b = a + 1; b < count; b++)
			if (run[a].quote != run[b].quote && !is_longer(self, &run[a], &run[b]) &&
			    !visit_pair(self, &run[a], &run[b], visit, context))
				return false;
	return true;
}

/* ---- what is compared ---- */

/* Of the first quote of each text. */
static bool add_all_runs(struct cc_vec *out, const struct quotes_run *self, const struct cc_shelf *by_text)
{
	const struct entry *texts = by_text->items;
	for (size_t i = 0; i < by_text->count; i++) {
		bool first = i == 0 || texts[i].hash != texts[i - 1].hash;
		if (first && !add_runs(out, quote_at(self, texts[i].quote), texts[i].quote))
			return false;
	}
	return true;
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct kept_quotes *kept = cc_arena_alloc(arena, sizeof(*kept));
	const struct quotes_run run = {.kept = kept};
	struct cc_vec runs = cc_vec_new(arena, sizeof(struct entry));
	if (kept == NULL || !quotes_collect(&kept->quotes, archive, archive->article_count, arena))
		return NULL;
	kept->by_text = sort_by_text(&kept->quotes, ARCHIVE, arena);
	if (kept->by_text == NULL || !add_all_runs(&runs, &run, kept->by_text))
		return NULL;
	kept->runs = cc_shelf_of(&runs, compare_entries, arena);
	return kept->runs != NULL ? kept : NULL;
}

/* Quotes of the archive that a draft has to the letter say nothing more. */
static void drop_known(struct quotes_run *self)
{
	struct entry *runs = self->runs.items;
	size_t kept = 0;
	for (size_t i = 0; i < self->runs.len; i++) {
		size_t known = 0;
		if (runs[i].quote >= ARCHIVE)
			(void)cc_shelf_find(self->by_text, hash_of_text(quote_at(self, runs[i].quote)), &known);
		if (known == 0)
			runs[kept++] = runs[i];
	}
	self->runs.len = kept;
}

bool quotes_gather(struct quotes_run *out, const struct cc_check_input *input, struct cc_arena *arena)
{
	void *made;
	*out = (struct quotes_run){.runs = cc_vec_new(arena, sizeof(struct entry))};
	if (!cc_kept_get(&made, input, CC_KEPT_QUOTES, keep) ||
	    !quotes_collect(&out->own, input, cc_check_focus(input), arena))
		return false;
	out->kept = made;
	out->by_text = sort_by_text(&out->own, 0, arena);
	if (out->by_text == NULL || !add_all_runs(&out->runs, out, out->by_text) ||
	    !cc_shelf_join(&out->runs, out->kept != NULL ? out->kept->runs : NULL, compare_entries))
		return false;
	drop_known(out);
	return true;
}

bool quotes_compare(const struct quotes_run *self, quote_visit visit, void *context)
{
	const struct entry *run = self->runs.items;
	for (size_t i = 0, next; i < self->runs.len; i = next) {
		for (next = i + 1; next < self->runs.len && run[next].hash == run[i].hash; next++)
			continue;
		if (!visit_bucket(self, &run[i], next - i, visit, context))
			return false;
	}
	return true;
}

static bool add_alike(struct cc_vec *out, const struct quotes_run *self, const struct cc_shelf *by_text, uint64_t text)
{
	size_t count;
	const struct entry *first = (const struct entry *)by_text->items + cc_shelf_find(by_text, text, &count);
	for (size_t i = 0; i < count; i++) {
		const struct quote *quote = quote_at(self, first[i].quote);
		if (!cc_vec_add(out, &quote))
			return false;
	}
	return true;
}

bool quotes_alike(struct cc_vec *out, const struct quotes_run *self, const struct quote *quote)
{
	uint64_t text = hash_of_text(quote);
	return add_alike(out, self, self->by_text, text) &&
	       (self->kept == NULL || add_alike(out, self, self->kept->by_text, text));
}

/* A text of a draft beside those of a shelf from `first` to `end`. */
static bool visit_alike(const struct quotes_run *self, const struct entry *one, const struct entry *first,
			const struct entry *end, quote_visit visit, void *context)
{
	for (const struct entry *other = first; other < end; other++) {
		struct quote_match match = {.a = quote_at(self, one->quote), .b = quote_at(self, other->quote)};
		match.common = match.a->letters;
		if (!visit(context, &match))
			return false;
	}
	return true;
}

bool quotes_visit_alike(const struct quotes_run *self, quote_visit visit, void *context)
{
	const struct entry *texts = self->by_text->items;
	for (size_t i = 0, next; i < self->by_text->count; i = next) {
		for (next = i + 1; next < self->by_text->count && texts[next].hash == texts[i].hash; next++)
			continue;
		size_t count = 0;
		const struct entry *kept = NULL;
		if (self->kept != NULL)
			kept = (const struct entry *)self->kept->by_text->items +
			       cc_shelf_find(self->kept->by_text, texts[i].hash, &count);
		if (!visit_alike(self, &texts[i], &texts[i + 1], &texts[next], visit, context) ||
		    (count > 0 && !visit_alike(self, &texts[i], kept, kept + count, visit, context)))
			return false;
	}
	return true;
}
