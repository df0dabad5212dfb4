/* Building phrases: numbered breadth first, with rows for the states near the root and edges below.
 * Leaves their order to phrases_sort.c, scanning to phrases.c. */
#include "base/phrases_parts.h"

enum { ROW_BUDGET = 1 << 20, STATES_FOR_A_ROW = 5, LEAST_ROWS = 512, HAN_OF_PAGE = 64 };

/* While building: the run of sorted phrases that goes through a state. */
struct run {
	uint32_t first;
	uint32_t last;
	uint32_t depth;
};

struct builder {
	struct cc_phrases *out;
	struct cc_arena *arena;
	struct cc_arena *scratch;
	const struct cc_phrases_sorted *sorted;
	size_t count;
	struct run *runs;
	uint32_t next; /* state number */
};

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

static void mark_used(bool used[CC_PHRASES_BYTES], struct cc_str text)
{
	for (size_t i = 0; i < text.len; i++)
		used[(unsigned char)text.ptr[i]] = true;
}

static void make_classes(struct builder *b)
{
	bool used[CC_PHRASES_BYTES] = {false};
	struct cc_phrases *p = b->out;
	for (size_t i = 0; i < b->count; i++) {
		mark_used(used, b->sorted[i].folded);
		cc_phrases_note_edges(p, b->sorted[i].folded, b->sorted[i].phrase->kind);
	}
	p->classes = 1;
	for (unsigned byte = 0; byte < CC_PHRASES_BYTES; byte++) {
		p->kind_of[byte] = (unsigned char)cc_phrases_kind_of((char)byte);
		if (used[byte])
			p->class_of[byte] = (unsigned char)p->classes++;
	}
	memcpy(p->class_of_mark, p->class_of, sizeof(p->class_of_mark));
}

/* From here on bytes of the texts that are scanned are meant: capitals are their small letters. */
static void fold_classes(struct cc_phrases *p)
{
	for (unsigned byte = 'A'; byte <= 'Z'; byte++)
		p->class_of[byte] = p->class_of[byte - 'A' + 'a'];
}

/* Bytes over which the first state leads to itself. */
static void note_idle(struct cc_phrases *p)
{
	for (unsigned byte = 0; byte < CC_PHRASES_BYTES; byte++)
		p->idle[byte] = p->rows[p->class_of[byte]] == 0 ? (unsigned char)(p->kind_of[byte] + 1) : 0;
}

/* Whether one of the 64 Han from `first` on begins a phrase. */
static bool any_begins(const struct cc_phrases *p, unsigned first)
{
	uint32_t kinds = 0;
	for (unsigned i = 0; i < HAN_OF_PAGE; i++)
		kinds |= p->start_kinds[first + i];
	return kinds != 0;
}

/* A Han that begins a phrase. */
static void note_one_han(struct cc_phrases *p, unsigned index)
{
	const unsigned char bytes[] = {(unsigned char)(0xE4 + (index >> 12)),
				       (unsigned char)(0x80 | (index >> 6 & 0x3F)),
				       (unsigned char)(0x80 | (index & 0x3F))};
	uint32_t state = 0;
	for (size_t i = 0; i < sizeof(bytes); i++)
		state = cc_phrases_step(p, state, p->class_of[bytes[i]]);
	p->after_han[index] = cc_phrases_value(p, state);
}

/* Of the Han that begin a phrase. */
static void note_han(struct cc_phrases *p)
{
	for (unsigned page = 0; page < CC_PHRASES_HAN; page += HAN_OF_PAGE) {
		if (!any_begins(p, page))
			continue;
		for (unsigned i = page; i < page + HAN_OF_PAGE; i++)
			if (p->start_kinds[i] != 0)
				note_one_han(p, i);
	}
}

static uint32_t entry_flags(const struct cc_phrase *phrase)
{
	char last = phrase->text.ptr[phrase->text.len - 1];
	uint32_t flags = (phrase->flags & CC_PHRASE_CASE) != 0 ? CC_ENTRY_EXACT_CASE : 0;
	if ((phrase->flags & CC_PHRASE_SIGN) != 0)
		return flags | (cc_phrases_is_letter(last) ? CC_ENTRY_LETTER_RIGHT : 0);
	const bool touches = (phrase->flags & (CC_PHRASE_PART | CC_PHRASE_HEAD)) != 0;
	return flags | (!touches && cc_phrases_is_word(last) ? CC_ENTRY_EDGE_RIGHT : 0);
}

static bool make_entries(struct builder *b)
{
	struct cc_phrases_entry *entries = cc_arena_take(b->arena, b->count * sizeof(*entries));
	b->out->entries = entries;
	for (size_t i = 0; entries != NULL && i < b->count; i++) {
		const struct cc_phrase *phrase = b->sorted[i].phrase;
		bool last = i + 1 == b->count || !cc_str_equal(b->sorted[i].folded, b->sorted[i + 1].folded);
		entries[i] =
		    (struct cc_phrases_entry){.len = (uint32_t)phrase->text.len,
					      .kind = phrase->kind,
					      .ref = phrase->ref,
					      .flags = entry_flags(phrase) | (last ? CC_ENTRY_LAST_OF_TEXT : 0)};
		if ((entries[i].flags & CC_ENTRY_EXACT_CASE) == 0)
			continue;
		entries[i].exact = cc_arena_copy(b->arena, phrase->text).ptr;
		if (entries[i].exact == NULL)
			return false;
	}
	return entries != NULL;
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* How many states have rows: those near the root, which a scan is in most of the time. A row takes as much memory as
 * some twenty states; few phrases need few of them. */
static size_t count_rows(const struct cc_phrases *p)
{
	const size_t worth = p->state_count / STATES_FOR_A_ROW;
	const size_t rows = smaller(worth > LEAST_ROWS ? worth : LEAST_ROWS, ROW_BUDGET / p->classes);
	return smaller(rows, p->state_count);
}

static bool make_tables(struct builder *b)
{
	struct cc_phrases *p = b->out;
	p->state_count = count_states(b);
	p->dense = count_rows(p);
	p->rows = cc_arena_take(b->arena, p->dense * p->classes * sizeof(*p->rows)); /* each but the first is copied */
	/* each item is written when its state is made */
	p->states = cc_arena_take(b->arena, (p->state_count + 1) * sizeof(*p->states));
	p->labels = cc_arena_take(b->arena, p->state_count);
	b->runs = cc_arena_take(b->scratch, p->state_count * sizeof(*b->runs));
	if (p->rows == NULL || p->states == NULL || p->labels == NULL || b->runs == NULL)
		return false;
	memset(p->rows, 0, p->classes * sizeof(*p->rows));
	return true;
}

/* A phrase ends in a state. */
static void add_kind(struct cc_phrases_state *state, const struct cc_phrase *phrase)
{
	const uint32_t kind = cc_phrases_kind_bit(phrase->kind);
	const uint32_t edges = CC_ENTRY_EDGE_RIGHT | CC_ENTRY_LETTER_RIGHT;
	state->kinds |= kind;
	state->within |= (entry_flags(phrase) & edges) == 0 ? kind : 0;
}

/* States are numbered breadth first: those of one depth follow one another. */
static void note_third(struct cc_phrases *p, uint32_t state, uint32_t depth)
{
	enum { THIRD = 3 };
	if (depth != THIRD)
		return;
	p->third = p->third == 0 ? state : p->third;
	p->third_end = state + 1;
}

/* The child of `state` for the phrases of `run`. */
static void add_child(struct builder *b, uint32_t state, unsigned char class, struct run run)
{
	struct cc_phrases *p = b->out;
	uint32_t child = b->next++;
	b->runs[child] = run;
	p->labels[child] = class;
	struct cc_phrases_state *s = &p->states[child];
	bool ends = b->sorted[run.first].folded.len == run.depth;
	*s = (struct cc_phrases_state){.entry = ends ? run.first : CC_PHRASES_NO_ENTRY};
	note_third(p, child, run.depth);
	s->fail = state == 0 ? 0 : cc_phrases_step(p, p->states[state].fail, class);
	s->suffix = p->states[s->fail].entry != CC_PHRASES_NO_ENTRY ? s->fail : p->states[s->fail].suffix;
	s->kinds = s->suffix != 0 ? p->states[s->suffix].kinds : 0;
	s->within = s->suffix != 0 ? p->states[s->suffix].within : 0;
	for (uint32_t i = run.first; ends && i < run.last && b->sorted[i].folded.len == run.depth; i++)
		add_kind(s, b->sorted[i].phrase);
	if (state < p->dense)
		p->rows[state * p->classes + class] = cc_phrases_value(p, child);
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
		add_child(b, state, p->class_of_mark[(unsigned char)byte],
			  (struct run){.first = at, .last = end, .depth = run.depth + 1});
		at = end;
	}
}

static bool build(struct builder *b, const struct cc_phrase *phrases, size_t count)
{
	b->sorted = cc_phrases_sort(&b->count, phrases, count, b->scratch);
	if (b->sorted == NULL)
		return false;
	make_classes(b);
	if (!make_entries(b) || !make_tables(b))
		return false;
	b->next = 1;
	b->runs[0] = (struct run){.first = 0, .last = (uint32_t)b->count, .depth = 0};
	b->out->labels[0] = 0;
	b->out->states[0] = (struct cc_phrases_state){.entry = CC_PHRASES_NO_ENTRY};
	for (uint32_t state = 0; state < b->out->state_count; state++)
		visit(b, state);
	b->out->states[b->out->state_count] = (struct cc_phrases_state){.first_child = b->next};
	fold_classes(b->out);
	note_idle(b->out);
	note_han(b->out);
	return true;
}

enum cc_status cc_phrases_build(struct cc_phrases **out, const struct cc_phrase *phrases, size_t count,
				struct cc_arena *arena, struct cc_error *err)
{
	if (count > CC_PHRASES_TOTAL_MAX || cc_phrases_total(phrases, count) > CC_PHRASES_TOTAL_MAX)
		return cc_error_set(err, CC_ERR_LIMIT, "phrases of more than %zu bytes together", CC_PHRASES_TOTAL_MAX);
	struct builder b = {.arena = arena, .scratch = cc_arena_new(cc_arena_allocator(arena))};
	b.out = cc_arena_alloc(arena, sizeof(*b.out));
	bool built = b.out != NULL && b.scratch != NULL && build(&b, phrases, count);
	cc_arena_free(b.scratch);
	if (!built)
		return cc_error_set(err, CC_ERR_NOMEM, "out of memory for %zu phrases", count);
	*out = b.out;
	return CC_OK;
}
