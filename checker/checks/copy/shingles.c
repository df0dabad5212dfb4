/* Which sentences of a run share runs of words: winnowed shingles (Schleimer, Wilkerson, Aiken 2003), sorted, never
 * all pairs. Leaves what the sentences differ in to align.c. */
#include "checks/copy/shingles.h"

#include "base/arena.h"
#include "base/hash.h"
#include "checks/copy/sentence_pairs.h"
#include "checks/copy/shingle.h"
#include "checks/copy/sketches.h"
#include "checks/shared/entry_sort.h"
#include "checks/shared/shelf.h"

enum {
	WINDOW = 3,	      /* of so many shingles one is kept: a common run of 8 characters is never missed */
	SHORT = 20,	      /* tokens of a sentence of which all shingles are kept */
	SENTENCE_WEIGHT = 10, /* letters of a sentence that is looked at */
	CROWD = 32,	      /* a shingle of more sentences is a formula: the most like it only */
	EARLIER = 3,	      /* of the sentences most like it, so many that one is paired with */
	PAIRS_MAX = 1u << 22,
	ENTRIES_MAX = 1u << 24,
	KEPT_MAX = 1u << 27
};

/* Sentences of an archive are counted from here: they come behind those of all drafts. */
#define ARCHIVE (UINT32_C(1) << 31)

struct entry {
	uint64_t hash;
	uint32_t sentence; /* index into `all`; from ARCHIVE on, into the kept ones */
	uint16_t token;
	uint16_t sketch; /* of its sentence */
};

_Static_assert(CC_TOKENS_MAX <= UINT16_MAX, "a token's index fits an entry");

/* A sentence of the run. */
struct place {
	uint32_t article;
	uint32_t sentence;
	uint64_t letters; /* hash of all of its words as printed */
};

/* What is kept of an archive. */
struct kept_shingles {
	struct cc_shelf *entries;
	const struct place *all;
};

/* What a pass over all sentences works with. */
struct index {
	const struct cc_check_input *input;
	bool drafts_only; /* a shingle must stand in a draft */
	struct cc_tokeniser tokeniser;
	struct cc_token_rows *rows; /* NULL: tokens are not kept */
	struct cc_vec tokens;	    /* of the sentence at hand */
	struct cc_vec shingles;	    /* uint64_t: of each of its tokens that begins one */
	struct cc_vec all;	    /* struct place */
	struct cc_vec entries;	    /* struct entry */
	uint64_t *once;		    /* bit tables; NULL: all is kept */
	uint64_t *twice;
	uint64_t bit_mask;
	const struct kept_shingles *kept; /* NULL: none */
};

/* What is done with each kept shingle. @return false when out of memory. */
typedef bool shingle_visit(struct index *index, uint64_t hash, uint32_t token);

static bool find_shingles(struct index *index)
{
	const struct cc_token *tokens = index->tokens.items;
	const size_t count = index->tokens.len;
	index->shingles.len = 0;
	if (!cc_vec_reserve(&index->shingles, count))
		return false;
	uint64_t *shingles = index->shingles.items;
	for (size_t i = 0; i + CC_SHINGLE_LATIN <= count; i++)
		shingles[index->shingles.len++] = cc_shingle_hash(tokens + i, count - i);
	return true;
}

/* The place of the smallest of the `width` hashes that end at shingle i; the last of equal ones. */
static size_t smallest(const uint64_t *shingles, size_t width, size_t i)
{
	size_t best = i;
	for (size_t k = i + 1 < width ? 0 : i + 1 - width; k < i; k++)
		if (shingles[k] < shingles[best])
			best = k;
	return best;
}

/* Keep the smallest hash of every window, once; all of a short sentence, where one word that differs leaves few. */
static bool winnow(struct index *index, shingle_visit *visit)
{
	const uint64_t *shingles = index->shingles.items;
	const size_t count = index->shingles.len;
	size_t width = index->tokens.len > SHORT ? WINDOW : 1;
	size_t last = SIZE_MAX;
	for (size_t i = 0; i < count; i++) {
		if (i + 1 < width && i + 1 < count)
			continue;
		size_t best = smallest(shingles, width, i);
		bool kept = best != last && shingles[best] != CC_NO_SHINGLE;
		if (kept && !visit(index, shingles[best], (uint32_t)best))
			return false;
		last = best;
	}
	return true;
}

static bool note_bit(struct index *index, uint64_t hash, uint32_t token)
{
	(void)token;
	uint64_t bit = hash & index->bit_mask;
	uint64_t mask = UINT64_C(1) << (bit & 63);
	if ((index->once[bit / 64] & mask) || index->drafts_only)
		index->twice[bit / 64] |= mask;
	index->once[bit / 64] |= mask;
	return true;
}

static bool keep_every(struct index *index, uint64_t hash, uint32_t token)
{
	struct entry entry = {.hash = hash, .sentence = (uint32_t)index->all.len - 1, .token = (uint16_t)token};
	return index->entries.len >= KEPT_MAX || cc_vec_add(&index->entries, &entry);
}

static bool keep_entry(struct index *index, uint64_t hash, uint32_t token)
{
	uint64_t bit = hash & index->bit_mask;
	if (!(index->twice[bit / 64] & (UINT64_C(1) << (bit & 63))) || index->entries.len >= ENTRIES_MAX)
		return true;
	struct entry entry = {.hash = hash, .sentence = (uint32_t)index->all.len - 1, .token = (uint16_t)token};
	return cc_vec_add(&index->entries, &entry);
}

/* Sketch the sentence at hand for its entries, from the first of them on. */
static void sketch_entries(struct index *index, size_t first)
{
	struct entry *entries = index->entries.items;
	if (first == index->entries.len)
		return;
	struct cc_sketches sketches = cc_sketches_of(index->shingles.items, index->shingles.len);
	for (size_t i = first; i < index->entries.len; i++)
		entries[i].sketch = cc_sketch_for(&sketches, entries[i].hash);
}

/* 超过10% and 不足10% are two figures, though their words are dropped elsewhere. */
static struct cc_span said_by(const struct cc_token *token, const struct cc_article *article, uint32_t sentence)
{
	bool figure = token->kind == CC_TOKEN_FIGURE && token->ref != UINT32_MAX && !token->turned;
	return figure ? article->mentions[sentence].quantities[token->ref].phrase : token->span;
}

static uint64_t letters_of(const struct index *index, const struct cc_article *article, uint32_t sentence)
{
	const struct cc_token *tokens = index->tokens.items;
	uint64_t hash = CC_HASH_START;
	for (size_t i = 0; i < index->tokens.len; i++) {
		struct cc_span said = said_by(&tokens[i], article, sentence);
		hash = cc_hash_add_field(hash, cc_str_of_span(article->text.view, said));
	}
	return hash;
}

static bool is_worth(const struct index *index)
{
	const struct cc_token *tokens = index->tokens.items;
	unsigned weight = 0;
	for (size_t i = 0; i < index->tokens.len && weight < SENTENCE_WEIGHT; i++)
		weight += tokens[i].weight;
	return weight >= SENTENCE_WEIGHT;
}

static bool visit_sentence(struct index *index, uint32_t article, uint32_t sentence, shingle_visit *visit)
{
	const struct cc_article *at = index->input->articles[article];
	if (cc_span_len(at->text.sentences[sentence].span) < SENTENCE_WEIGHT)
		return true;
	if (!cc_token_rows_read(&index->tokens, index->rows, &index->tokeniser, at, sentence))
		return false;
	if (!is_worth(index))
		return true;
	struct place place = {.article = article, .sentence = sentence};
	size_t first = index->entries.len;
	if (visit != note_bit) /* whose places are forgotten */
		place.letters = letters_of(index, at, sentence);
	if (!find_shingles(index) || !cc_vec_add(&index->all, &place) || !winnow(index, visit))
		return false;
	sketch_entries(index, first);
	return true;
}

/* One pass over the sentences of the first articles. */
static bool pass(struct index *index, size_t articles, shingle_visit *visit)
{
	index->all.len = 0;
	for (uint32_t i = 0; i < articles; i++)
		for (uint32_t k = 0; k < index->input->articles[i]->text.sentence_count; k++)
			if (!visit_sentence(index, i, k, visit))
				return false;
	return true;
}

static int compare_entries(const void *a, const void *b)
{
	const struct entry *x = a;
	const struct entry *y = b;
	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	if (x->sketch != y->sketch)
		return x->sketch < y->sketch ? -1 : 1;
	if (x->sentence != y->sentence)
		return x->sentence < y->sentence ? -1 : 1;
	return (x->token > y->token) - (x->token < y->token);
}

static struct place place_of(const struct index *index, uint32_t sentence)
{
	const struct place *own = index->all.items;
	if (sentence >= ARCHIVE && index->kept != NULL) {
		struct place place = index->kept->all[sentence - ARCHIVE];
		place.article += (uint32_t)index->input->draft_count;
		return place;
	}
	return own != NULL ? own[sentence] : (struct place){0};
}

static bool holds_figures(const struct index *index, const struct place *place)
{
	const struct cc_mentions *mentions = index->input->articles[place->article]->mentions;
	return mentions != NULL && mentions[place->sentence].quantity_count > 0;
}

/* What touches no draft is told to nobody. */
static bool is_looked_at(const struct index *index, const struct entry *entry)
{
	return place_of(index, entry->sentence).article < cc_check_focus(index->input);
}

/* Copies to the letter tell what their documents are to one another; once is enough. */
static bool tells_sameness(const struct index *index, const struct entry *entry, size_t back, const struct place *a,
			   const struct place *b)
{
	return back == 1 && entry->token < WINDOW && a->article != b->article && holds_figures(index, a);
}

/* @param back  How many entries the one lies before the other. */
static bool add_pair(struct cc_vec *pairs, const struct index *index, const struct entry *b, size_t back)
{
	const struct entry *first = b - back;
	if (first->sentence == b->sentence || pairs->len >= PAIRS_MAX ||
	    (!is_looked_at(index, first) && !is_looked_at(index, b)))
		return true;
	const struct entry *a = first->sentence < b->sentence ? first : b;
	b = a == b ? first : b;
	struct place place_a = place_of(index, a->sentence);
	struct place place_b = place_of(index, b->sentence);
	if (place_a.letters == place_b.letters && !tells_sameness(index, a, back, &place_a, &place_b))
		return true;
	const struct cc_sentence_pair pair = {
	    .a = a->sentence, .b = b->sentence, .token_a = a->token, .token_b = b->token};
	return cc_vec_add(pairs, &pair);
}

/* Pair each sentence of one shingle with a few before it, which are the most like it: those of one sketch stand
 * together. */
static bool pair_group(struct cc_vec *pairs, const struct index *index, const struct entry *entries, size_t count)
{
	size_t reach = count > CROWD ? 1 : EARLIER;
	for (size_t i = 1; i < count; i++)
		for (size_t back = 1; back <= reach && back <= i; back++)
			if (!add_pair(pairs, index, &entries[i], back))
				return false;
	return true;
}

static bool pair_all(struct cc_vec *pairs, const struct index *index)
{
	const struct entry *entries = index->entries.items;
	for (size_t start = 0, end; start < index->entries.len; start = end) {
		for (end = start + 1; end < index->entries.len && entries[end].hash == entries[start].hash;)
			end++;
		if (!pair_group(pairs, index, entries + start, end - start))
			return false;
	}
	return true;
}

static bool collect(struct cc_vec *out, const struct index *index, struct cc_vec *pairs)
{
	if (!cc_sentence_pairs_sort(pairs))
		return false;
	const struct cc_sentence_pair *items = pairs->items;
	for (size_t i = 0; i < pairs->len; i++) {
		if (i > 0 && items[i].a == items[i - 1].a && items[i].b == items[i - 1].b)
			continue;
		struct place a = place_of(index, items[i].a);
		struct place b = place_of(index, items[i].b);
		struct cc_likeness likeness = {.article_a = a.article,
					       .sentence_a = a.sentence,
					       .article_b = b.article,
					       .sentence_b = b.sentence,
					       .token_a = items[i].token_a,
					       .token_b = items[i].token_b,
					       .same = a.letters == b.letters};
		if (!cc_vec_add(out, &likeness))
			return false;
	}
	return true;
}

/* Bits for about eight times as many shingles as the texts can have. */
static bool make_tables(struct index *index, struct cc_arena *scratch)
{
	size_t bytes = 0;
	for (size_t i = 0; i < index->input->article_count; i++)
		bytes += index->input->articles[i]->text.view.len;
	size_t bits = 1u << 16;
	while (bits < bytes && bits < (1u << 28))
		bits *= 2;
	index->bit_mask = bits - 1;
	index->once = cc_arena_array(scratch, bits / 64, sizeof(uint64_t));
	index->twice = cc_arena_array(scratch, bits / 64, sizeof(uint64_t));
	return index->once != NULL && index->twice != NULL;
}

static struct index index_new(const struct cc_check_input *input, struct cc_arena *arena, struct cc_arena *scratch)
{
	return (struct index){.input = input,
			      .drafts_only = cc_check_has_archive(input),
			      .tokeniser = {.rules = input->rules, .hits = cc_vec_new(scratch, sizeof(struct cc_hit))},
			      .tokens = cc_vec_new(scratch, sizeof(struct cc_token)),
			      .shingles = cc_vec_new(scratch, sizeof(uint64_t)),
			      .all = cc_vec_new(arena, sizeof(struct place)),
			      .entries = cc_vec_new(arena, sizeof(struct entry))};
}

static void *keep(const struct cc_check_input *archive, struct cc_arena *arena)
{
	struct cc_arena *scratch = cc_arena_new(cc_arena_allocator(arena));
	struct kept_shingles *kept = cc_arena_alloc(arena, sizeof(*kept));
	bool ok = kept != NULL && scratch != NULL;
	if (ok) {
		struct index index = index_new(archive, arena, scratch);
		ok = pass(&index, archive->article_count, keep_every);
		struct entry *entries = index.entries.items;
		for (size_t i = 0; i < index.entries.len; i++)
			entries[i].sentence += ARCHIVE;
		*kept = (struct kept_shingles){.all = index.all.items};
		kept->entries = ok ? cc_shelf_of(&index.entries, compare_entries, arena) : NULL;
	}
	cc_arena_free(scratch);
	return ok && kept->entries != NULL ? kept : NULL;
}

/* Where the archive is asked only once, its shingles that no draft has need not be put in order. */
static bool gather_once(struct index *index, struct cc_arena *scratch)
{
	const struct cc_check_input *input = index->input;
	if (!make_tables(index, scratch) || !pass(index, cc_check_focus(input), note_bit) ||
	    !pass(index, input->article_count, keep_entry))
		return false;
	cc_entries_sort(&index->entries, compare_entries);
	return true;
}

static bool gather(struct index *index, struct cc_arena *scratch)
{
	const struct cc_check_input *input = index->input;
	void *kept;
	if (input->once || !cc_check_has_archive(input))
		return gather_once(index, scratch);
	if (!cc_kept_get(&kept, input, CC_KEPT_SHINGLES, keep))
		return false;
	index->kept = kept;
	return pass(index, input->draft_count, keep_every) &&
	       cc_shelf_join(&index->entries, index->kept->entries, compare_entries);
}

bool cc_shingles_pairs(struct cc_vec *out, const struct cc_check_input *input, struct cc_token_rows *rows,
		       struct cc_arena *scratch)
{
	struct cc_arena *indexing = cc_arena_new(cc_arena_allocator(scratch));
	struct cc_arena *pairing = cc_arena_new(cc_arena_allocator(scratch));
	bool ok = indexing != NULL && pairing != NULL;
	if (ok) {
		struct index index = index_new(input, scratch, scratch);
		struct cc_vec pairs = cc_vec_new(pairing, sizeof(struct cc_sentence_pair));
		index.entries.arena = indexing;
		index.rows = rows;
		ok = gather(&index, indexing) && pair_all(&pairs, &index);
		cc_arena_free(indexing); /* there are as many entries as the pairs take room */
		indexing = NULL;
		ok = ok && collect(out, &index, &pairs);
	}
	cc_arena_free(indexing);
	cc_arena_free(pairing);
	return ok;
}
