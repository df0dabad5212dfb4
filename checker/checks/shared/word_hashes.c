/* Hashes of the words of a stretch, and what two lists of them share.
 * Leaves which stretch it is to the callers. */
#include "checks/shared/word_hashes.h"
#include "base/ascii.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "checks/shared/hash_sort.h"

enum { WORD_BYTES = 5, LETTERS_LEAST = 3, HASH_BITS = 64 };

int cc_word_hash_compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a;
	uint64_t y = *(const uint64_t *)b;
	return x < y ? -1 : x > y;
}

/* "sold" and "carried" say what is told of a thing; "has", "was" and "rose" do not. */
static bool is_small_word(enum cc_cue_kind kind)
{
	return (int)kind < (int)CC_CUE_FIRST_DEED || (int)kind > (int)CC_CUE_LAST_DEED || kind == CC_CUE_HAVE;
}

/* The first period and the first cue that may hold the next word; both come in order of their start, and so do words.
 */
struct reached {
	size_t period;
	size_t cue;
};

static bool is_in_period(const struct cc_mentions *mentions, struct reached *reached, size_t at)
{
	while (reached->period < mentions->period_count && mentions->periods[reached->period].span.end <= at)
		reached->period++;
	for (size_t i = reached->period; i < mentions->period_count && mentions->periods[i].span.start <= at; i++)
		if (at < mentions->periods[i].span.end)
			return true;
	return false;
}

static bool is_in_small_word(const struct cc_mentions *mentions, struct reached *reached, size_t at, bool bodies)
{
	while (reached->cue < mentions->cue_count && mentions->cues[reached->cue].span.end <= at)
		reached->cue++;
	for (size_t i = reached->cue; i < mentions->cue_count && mentions->cues[i].span.start <= at; i++)
		if (at < mentions->cues[i].span.end && is_small_word(mentions->cues[i].kind) &&
		    !(bodies && mentions->cues[i].kind == CC_CUE_BODY_TAIL))
			return true;
	return false;
}

static bool counts(const struct cc_word_stretch *stretch, struct reached *reached, struct cc_span word)
{
	const struct cc_mentions *mentions = &stretch->article->mentions[stretch->sentence];
	for (size_t i = 0; i < sizeof(stretch->without) / sizeof(stretch->without[0]); i++)
		if (cc_span_overlaps(word, stretch->without[i]))
			return false;
	return !is_in_period(mentions, reached, word.start) &&
	       !is_in_small_word(mentions, reached, word.start, stretch->bodies);
}

static size_t latin_word(struct cc_str view, size_t at, size_t to, uint64_t *hash)
{
	size_t start = at;
	*hash = CC_HASH_START;
	for (; at < to && cc_ascii_is_letter(view.ptr[at]); at++) {
		if (at - start < WORD_BYTES)
			*hash = cc_hash_add_byte(*hash, (unsigned char)(view.ptr[at] | 0x20));
	}
	if (at - start <= LETTERS_LEAST)
		*hash = 0;
	return at;
}

static bool keep(struct cc_vec *out, const struct cc_word_stretch *stretch, struct reached *reached,
		 struct cc_span word, uint64_t hash)
{
	return !counts(stretch, reached, word) || cc_vec_add(out, &hash);
}

/* The pairs of a run of Han characters, of which the one at `*at` is the first; moves behind its last one. */
static bool add_run(struct cc_vec *out, const struct cc_word_stretch *stretch, struct reached *reached, size_t *at,
		    size_t most)
{
	const struct cc_str view = stretch->article->text.view;
	size_t second = *at;
	(void)cc_utf8_next(view, &second);
	while (second < stretch->span.end && out->len < most) {
		const struct cc_span first = {.start = *at, .end = second};
		size_t end = second;
		if (!cc_utf8_is_han(cc_utf8_next(view, &end)))
			break;
		if (!keep(out, stretch, reached, first, cc_hash_add(CC_HASH_START, cc_str_slice(view, *at, end))))
			return false;
		*at = second;
		second = end;
	}
	*at = second;
	return true;
}

bool cc_word_hashes_add(struct cc_vec *out, const struct cc_word_stretch *stretch, size_t most)
{
	const struct cc_str view = stretch->article->text.view;
	struct reached reached = {0};
	for (size_t at = stretch->span.start; at < stretch->span.end && out->len < most;) {
		struct cc_span word = {.start = at, .end = at};
		uint64_t hash = 0;
		if (cc_ascii_is_letter(view.ptr[at]))
			word.end = latin_word(view, at, stretch->span.end, &hash);
		else if (cc_utf8_is_han(cc_utf8_next(view, &word.end))) {
			if (!add_run(out, stretch, &reached, &at, most))
				return false;
			continue;
		}
		at = word.end;
		if (hash != 0 && !keep(out, stretch, &reached, word, hash))
			return false;
	}
	return true;
}

void cc_word_hashes_sort(struct cc_vec *hashes)
{
	cc_hash_sort(hashes->items, hashes->len, HASH_BITS);
}

size_t cc_word_hashes_shared(const struct cc_vec *a, const struct cc_vec *b)
{
	const uint64_t *left = a->items;
	const uint64_t *right = b->items;
	size_t shared = 0;
	for (size_t i = 0, k = 0; i < a->len && k < b->len;) {
		bool equal = left[i] == right[k];
		bool step = left[i] <= right[k];
		shared += equal;
		k += equal || !step;
		i += step;
	}
	return shared;
}
