/* Aho-Corasick over byte classes: full rows for the states near the root, edges and failure links below.
 * Leaves what a hit means to the caller, and patterns to pattern.c.
 *
 * A gazetteer of 15,000 names in Han characters has some 100,000 states; a row for each would be tens of megabytes, of
 * which a scan touches the first few thousand. States are numbered breadth first, so the children of one state follow
 * one another and "near the root" is one comparison. */
#include "base/phrases.h"

#include <stdlib.h>

enum { BYTES = 256, ROW_BUDGET = 1 << 20, PREFIX_BYTES = 8, KIND_BITS = 32 };

/* A state's number as it stands in rows; the bit says that a phrase ends there, in the state or its suffixes. */
#define HAS_HIT UINT32_C(0x80000000)
#define STATE_OF(value) ((value) & ~HAS_HIT)
#define NO_ENTRY UINT32_MAX
#define TOTAL_MAX ((size_t)1 << 30)

enum entry_flags {
	EDGE_LEFT = 1u << 0,  /* must not touch a letter or digit before it */
	EDGE_RIGHT = 1u << 1, /* nor behind it */
	EXACT_CASE = 1u << 2,
	LAST_OF_TEXT = 1u << 3 /* the next entry has another text */
};

/* A phrase; all with one folded text stand together. */
struct entry {
	const char *exact; /* EXACT_CASE: the bytes that must stand there */
	uint32_t len;
	uint32_t kind;
	uint32_t ref;
	uint32_t flags;
};

struct state {
	uint32_t first_child; /* the children end where those of the next state begin */
	uint32_t fail;
	uint32_t entry;	 /* the first phrase that ends here, or NO_ENTRY */
	uint32_t suffix; /* the next state on the failure links where a phrase ends, or 0 */
};

struct cc_phrases {
	unsigned char class_of[BYTES]; /* 0: in no phrase */
	size_t classes;
	size_t dense; /* states below this number have rows */
	uint32_t *rows;
	struct state *states;
	unsigned char *labels; /* class of the edge that leads to a state */
	size_t state_count;
	struct entry *entries;
};

/* While building: a phrase with its folded bytes, and the run of sorted phrases that goes through a state. */
struct sortable {
	uint64_t prefix;
	struct cc_str folded;
	const struct cc_phrase *phrase;
};

struct run {
	uint32_t first;
	uint32_t last;
	uint32_t depth;
};

struct builder {
	struct cc_phrases *out;
	struct cc_arena *arena;
	struct cc_arena *scratch;
	struct sortable *sorted;
	size_t count;
	struct run *runs;
	uint32_t next; /* state number */
};

static char fold_case(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_word(char c)
{
	char folded = fold_case(c);
	return (folded >= 'a' && folded <= 'z') || (c >= '0' && c <= '9');
}

/* The children of a state begin with those of the one before it; their classes ascend. */
static uint32_t find_child(const struct cc_phrases *p, uint32_t state, unsigned char class)
{
	uint32_t last = p->states[state + 1].first_child;
	for (uint32_t child = p->states[state].first_child; child < last; child++)
		if (p->labels[child] == class)
			return child;
	return 0;
}

static uint32_t value_of(const struct cc_phrases *p, uint32_t state)
{
	bool hit = p->states[state].entry != NO_ENTRY || p->states[state].suffix != 0;
	return state | (hit ? HAS_HIT : 0);
}

static uint32_t step(const struct cc_phrases *p, uint32_t state, unsigned char class)
{
	while (state >= p->dense) {
		uint32_t child = find_child(p, state, class);
		if (child != 0)
			return value_of(p, child);
		state = p->states[state].fail;
	}
	return p->rows[state * p->classes + class];
}

static uint64_t prefix_of(struct cc_str text)
{
	uint64_t prefix = 0;
	for (size_t i = 0; i < PREFIX_BYTES; i++)
		prefix = prefix << 8 | (i < text.len ? (unsigned char)text.ptr[i] : 0);
	return prefix;
}

static int compare_sortable(const void *a, const void *b)
{
	const struct sortable *x = a;
	const struct sortable *y = b;
	if (x->prefix != y->prefix)
		return x->prefix < y->prefix ? -1 : 1;
	int order = cc_str_compare(x->folded, y->folded);
	return order != 0 ? order : (x->phrase > y->phrase) - (x->phrase < y->phrase);
}

static size_t total_bytes(const struct cc_phrase *phrases, size_t count)
{
	size_t total = 0;
	for (size_t i = 0; i < count && total <= TOTAL_MAX; i++)
		total = phrases[i].text.len > TOTAL_MAX ? SIZE_MAX : total + phrases[i].text.len;
	return total;
}

/* Fold all texts into one block and sort. Empty phrases are nowhere. */
static bool sort_phrases(struct builder *b, const struct cc_phrase *phrases, size_t count)
{
	char *folded = cc_arena_alloc(b->scratch, total_bytes(phrases, count));
	b->sorted = cc_arena_array(b->scratch, count, sizeof(*b->sorted));
	if (folded == NULL || b->sorted == NULL)
		return false;
	for (size_t i = 0; i < count; i++) {
		struct cc_str text = phrases[i].text;
		if (text.len == 0)
			continue;
		for (size_t k = 0; k < text.len; k++)
			folded[k] = fold_case(text.ptr[k]);
		struct cc_str copy = {.ptr = folded, .len = text.len};
		b->sorted[b->count++] =
		    (struct sortable){.prefix = prefix_of(copy), .folded = copy, .phrase = &phrases[i]};
		folded += text.len;
	}
	if (b->count > 1)
		qsort(b->sorted, b->count, sizeof(*b->sorted), compare_sortable);
	return true;
}

static size_t common_prefix(struct cc_str a, struct cc_str b)
{
	size_t len = 0;
	while (len < a.len && len < b.len && a.ptr[len] == b.ptr[len])
		len++;
	return len;
}

/* In sorted order a phrase adds a state for each byte behind what it shares with the one before. */
static size_t count_states(const struct builder *b)
{
	size_t states = 1;
	struct cc_str before = {0};
	for (size_t i = 0; i < b->count; i++) {
		states += b->sorted[i].folded.len - common_prefix(before, b->sorted[i].folded);
		before = b->sorted[i].folded;
	}
	return states;
}

static void mark_used(bool used[BYTES], struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++)
		used[(unsigned char)text.ptr[i]] = true;
}

static void make_classes(struct builder *b)
{
	bool used[BYTES] = {false};
	for (size_t i = 0; i < b->count; i++)
		mark_used(used, b->sorted[i].folded);
	b->out->classes = 1;
	for (unsigned byte = 0; byte < BYTES; byte++)
		if (used[byte])
			b->out->class_of[byte] = (unsigned char)b->out->classes++;
	for (unsigned byte = 'A'; byte <= 'Z'; byte++)
		b->out->class_of[byte] = b->out->class_of[byte - 'A' + 'a'];
}

static uint32_t entry_flags(const struct cc_phrase *phrase)
{
	struct cc_str text = phrase->text;
	uint32_t flags = (phrase->flags & CC_PHRASE_CASE) != 0 ? EXACT_CASE : 0;
	if ((phrase->flags & CC_PHRASE_PART) != 0)
		return flags;
	flags |= is_word(text.ptr[0]) ? EDGE_LEFT : 0;
	return flags | (is_word(text.ptr[text.len - 1]) ? EDGE_RIGHT : 0);
}

static bool make_entries(struct builder *b)
{
	struct entry *entries = cc_arena_array(b->arena, b->count, sizeof(*entries));
	b->out->entries = entries;
	for (size_t i = 0; entries != NULL && i < b->count; i++) {
		const struct cc_phrase *phrase = b->sorted[i].phrase;
		bool last = i + 1 == b->count || !cc_str_equal(b->sorted[i].folded, b->sorted[i + 1].folded);
		entries[i] = (struct entry){.len = (uint32_t)phrase->text.len,
					    .kind = phrase->kind,
					    .ref = phrase->ref,
					    .flags = entry_flags(phrase) | (last ? LAST_OF_TEXT : 0)};
		if ((entries[i].flags & EXACT_CASE) == 0)
			continue;
		entries[i].exact = cc_arena_copy(b->arena, phrase->text).ptr;
		if (entries[i].exact == NULL)
			return false;
	}
	return entries != NULL;
}

static bool make_tables(struct builder *b)
{
	struct cc_phrases *p = b->out;
	p->state_count = count_states(b);
	size_t rows = ROW_BUDGET / p->classes;
	p->dense = rows < p->state_count ? rows : p->state_count;
	p->rows = cc_arena_array(b->arena, p->dense * p->classes, sizeof(*p->rows));
	p->states = cc_arena_array(b->arena, p->state_count + 1, sizeof(*p->states));
	p->labels = cc_arena_array(b->arena, p->state_count, 1);
	b->runs = cc_arena_array(b->scratch, p->state_count, sizeof(*b->runs));
	return p->rows != NULL && p->states != NULL && p->labels != NULL && b->runs != NULL;
}

/* The child of `state` for the phrases of `run`. */
static void add_child(struct builder *b, uint32_t state, unsigned char class, struct run run)
{
	struct cc_phrases *p = b->out;
	uint32_t child = b->next++;
	b->runs[child] = run;
	p->labels[child] = class;
	struct state *s = &p->states[child];
	bool ends = b->sorted[run.first].folded.len == run.depth;
	s->entry = ends ? run.first : NO_ENTRY;
	s->fail = state == 0 ? 0 : STATE_OF(step(p, p->states[state].fail, class));
	s->suffix = p->states[s->fail].entry != NO_ENTRY ? s->fail : p->states[s->fail].suffix;
	if (state < p->dense)
		p->rows[state * p->classes + class] = value_of(p, child);
}

/* Make a state's row (what its suffix does, where it has no child of its own) and its children. */
static void visit(struct builder *b, uint32_t state)
{
	struct cc_phrases *p = b->out;
	struct run run = b->runs[state];
	p->states[state].first_child = b->next;
	if (state != 0 && state < p->dense)
		memcpy(p->rows + state * p->classes, p->rows + p->states[state].fail * p->classes,
		       p->classes * sizeof(*p->rows));
	uint32_t at = run.first;
	while (at < run.last && b->sorted[at].folded.len == run.depth)
		at++;
	while (at < run.last) {
		char byte = b->sorted[at].folded.ptr[run.depth];
		uint32_t end = at + 1;
		while (end < run.last && b->sorted[end].folded.ptr[run.depth] == byte)
			end++;
		add_child(b, state, p->class_of[(unsigned char)byte],
			  (struct run){.first = at, .last = end, .depth = run.depth + 1});
		at = end;
	}
}

static bool build(struct builder *b, const struct cc_phrase *phrases, size_t count)
{
	if (!sort_phrases(b, phrases, count))
		return false;
	make_classes(b);
	if (!make_entries(b) || !make_tables(b))
		return false;
	b->next = 1;
	b->runs[0] = (struct run){.first = 0, .last = (uint32_t)b->count, .depth = 0};
	b->out->states[0].entry = NO_ENTRY;
	for (uint32_t state = 0; state < b->out->state_count; state++)
		visit(b, state);
	b->out->states[b->out->state_count].first_child = b->next;
	return true;
}

enum cc_status cc_phrases_build(struct cc_phrases **out, const struct cc_phrase *phrases, size_t count,
				struct cc_arena *arena, struct cc_error *err)
{
	if (count > TOTAL_MAX || total_bytes(phrases, count) > TOTAL_MAX)
		return cc_error_set(err, CC_ERR_LIMIT, "phrases of more than %zu bytes together", TOTAL_MAX);
	struct builder b = {.arena = arena, .scratch = cc_arena_new(cc_arena_allocator(arena))};
	b.out = cc_arena_alloc(arena, sizeof(*b.out));
	bool built = b.out != NULL && b.scratch != NULL && build(&b, phrases, count);
	cc_arena_free(b.scratch);
	if (!built)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory for %zu phrases", count);
	*out = b.out;
	return CC_OK;
}

static bool is_match(const struct entry *entry, struct cc_str text, size_t start, size_t end)
{
	if ((entry->flags & EDGE_LEFT) != 0 && start > 0 && is_word(text.ptr[start - 1]))
		return false;
	if ((entry->flags & EDGE_RIGHT) != 0 && end < text.len && is_word(text.ptr[end]))
		return false;
	return (entry->flags & EXACT_CASE) == 0 || memcmp(text.ptr + start, entry->exact, entry->len) == 0;
}

/* One pass over a text. */
struct scan {
	const struct cc_phrases *phrases;
	struct cc_vec *hits;
	struct cc_str text;
	uint32_t without; /* bits of kinds */
};

static bool is_left_out(const struct scan *scan, uint32_t kind)
{
	return kind < KIND_BITS && (scan->without >> kind & 1) != 0;
}

static void add_entries(const struct scan *scan, const struct entry *entry, size_t end)
{
	for (;; entry++) {
		size_t start = end - entry->len;
		if (!is_left_out(scan, entry->kind) && is_match(entry, scan->text, start, end)) {
			struct cc_hit hit = {.start = start, .end = end, .kind = entry->kind, .ref = entry->ref};
			cc_vec_add(scan->hits, &hit);
		}
		if ((entry->flags & LAST_OF_TEXT) != 0)
			return;
	}
}

/* All phrases that end at `end`, the longest first. */
static void add_hits(const struct scan *scan, uint32_t state, size_t end)
{
	const struct cc_phrases *p = scan->phrases;
	for (; state != 0; state = p->states[state].suffix)
		if (p->states[state].entry != NO_ENTRY)
			add_entries(scan, &p->entries[p->states[state].entry], end);
}

/* Whether `a` comes behind `b`: by start, then longest first, then kind, then ref. */
static bool is_behind(const struct cc_hit *a, const struct cc_hit *b)
{
	if (a->start != b->start)
		return a->start > b->start;
	if (a->end != b->end)
		return a->end < b->end;
	return a->kind != b->kind ? a->kind > b->kind : a->ref > b->ref;
}

/* Hits come in the order of their ends: one moves only past those that lie within it, never far. */
static void sort_hits(struct cc_hit *hits, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		if (!is_behind(&hits[i - 1], &hits[i]))
			continue;
		struct cc_hit hit = hits[i];
		size_t at = i;
		for (; at > 0 && is_behind(&hits[at - 1], &hit); at--)
			hits[at] = hits[at - 1];
		hits[at] = hit;
	}
}

enum cc_status cc_phrases_scan_without(struct cc_vec *hits, const struct cc_phrases *phrases, struct cc_str text,
				       size_t from, size_t to, uint32_t kinds)
{
	const struct scan scan = {.phrases = phrases, .hits = hits, .text = text, .without = kinds};
	const unsigned char *bytes = (const unsigned char *)text.ptr;
	const uint32_t *rows = phrases->rows;
	const size_t classes = phrases->classes;
	const size_t dense = phrases->dense;
	size_t before = hits->len;
	uint32_t state = 0;
	for (size_t at = from; at < to; at++) {
		unsigned char class = phrases->class_of[bytes[at]];
		uint32_t value = state < dense ? rows[state * classes + class] : step(phrases, state, class);
		state = STATE_OF(value);
		if (value != state)
			add_hits(&scan, state, at + 1);
	}
	if (hits->failed)
		return CC_ERR_NOMEM;
	if (hits->len - before > 1)
		sort_hits((struct cc_hit *)hits->items + before, hits->len - before);
	return CC_OK;
}

enum cc_status cc_phrases_scan(struct cc_vec *hits, const struct cc_phrases *phrases, struct cc_str text, size_t from,
			       size_t to)
{
	return cc_phrases_scan_without(hits, phrases, text, from, to, 0);
}
