/* Scanning for phrases: Aho-Corasick over byte classes, a look into a row for nearly each byte.
 * Leaves building to phrases_build.c, what a hit means to the caller, and patterns to pattern.c. */
#include "base/phrases_parts.h"

/* What a phrase asks of the bytes behind it and of its letters' case. */
static bool is_met(const struct cc_phrases_entry *entry, struct cc_str text, size_t start, size_t end)
{
	if ((entry->flags & CC_ENTRY_EDGE_RIGHT) != 0 && end < text.len && cc_phrases_is_word(text.ptr[end]))
		return false;
	if ((entry->flags & CC_ENTRY_LETTER_RIGHT) != 0 && end < text.len && cc_phrases_is_letter(text.ptr[end]))
		return false;
	return (entry->flags & CC_ENTRY_EXACT_CASE) == 0 || memcmp(text.ptr + start, entry->exact, entry->len) == 0;
}

/* Phrases that end in Han ask for nothing. */
static inline bool is_match(const struct cc_phrases_entry *entry, struct cc_str text, size_t start, size_t end)
{
	const uint32_t demands = CC_ENTRY_EDGE_RIGHT | CC_ENTRY_LETTER_RIGHT | CC_ENTRY_EXACT_CASE;
	return (entry->flags & demands) == 0 || is_met(entry, text, start, end);
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
	return (scan->without & cc_phrases_kind_bit(kind)) != 0;
}

static void add_entries(const struct scan *scan, const struct cc_phrases_entry *entry, size_t end)
{
	for (;; entry++) {
		size_t start = end - entry->len;
		if (!is_left_out(scan, entry->kind) && is_match(entry, scan->text, start, end)) {
			struct cc_hit *hit = cc_vec_slot(scan->hits);
			if (hit != NULL)
				*hit =
				    (struct cc_hit){.start = start, .end = end, .kind = entry->kind, .ref = entry->ref};
		}
		if ((entry->flags & CC_ENTRY_LAST_OF_TEXT) != 0)
			return;
	}
}

/* All phrases that end at `end`, the longest first. */
static void add_hits(const struct scan *scan, uint32_t state, size_t end)
{
	const struct cc_phrases *p = scan->phrases;
	for (; state != 0; state = p->states[state].suffix)
		if (p->states[state].entry != CC_PHRASES_NO_ENTRY)
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

/* Of the phrases that end in a state: short ones begin many a word that they are not. */
static inline uint32_t kinds_before(const struct scan *scan, const struct cc_phrases_state *state, size_t end)
{
	const bool letter =
	    end < scan->text.len && scan->phrases->kind_of[(unsigned char)scan->text.ptr[end]] == CC_BYTE_LETTER;
	return letter ? state->within : state->kinds;
}

/* A special state was reached by the bytes before `end`: its hits; and where its row begins, if it has one. */
static inline uint32_t look(const struct scan *scan, uint32_t value, size_t end)
{
	const struct cc_phrases *p = scan->phrases;
	uint32_t state = value & ~CC_PHRASES_SPECIAL;
	if ((kinds_before(scan, &p->states[state], end) & ~scan->without) != 0)
		add_hits(scan, state, end);
	return state < p->dense ? state * (uint32_t)p->classes : value;
}

/* What follows a state without a row over a byte or mark of `class`. */
static uint32_t step_deep(const struct cc_phrases *p, uint32_t from, unsigned char class)
{
	uint32_t state = from & ~CC_PHRASES_SPECIAL;
	for (; state >= p->dense; state = p->states[state].fail) {
		const uint32_t child = cc_phrases_child(p, state, class);
		if (child != 0)
			return cc_phrases_value(p, child);
	}
	return p->rows[state * p->classes + class];
}

/* What follows any state. The usual way is short: one look into a row. */
static inline uint32_t step(const struct cc_phrases *p, uint32_t from, unsigned char class)
{
	return (from & CC_PHRASES_SPECIAL) == 0 ? p->rows[from + class] : step_deep(p, from, class);
}

/* The mark between two bytes of other kinds, if there is one. Marks end no phrase. */
static uint32_t feed_mark(const struct cc_phrases *p, uint32_t from, unsigned char before, unsigned char behind)
{
	char mark = cc_phrases_mark((enum cc_phrases_byte)before, (enum cc_phrases_byte)behind);
	if (mark == CC_MARK_NONE)
		return from;
	uint32_t value = step(p, from, p->class_of_mark[(unsigned char)mark]);
	uint32_t state = value & ~CC_PHRASES_SPECIAL;
	return (value & CC_PHRASES_SPECIAL) != 0 && state < p->dense ? state * (uint32_t)p->classes : value;
}

/* What a row told was reached by the bytes before `end`. */
static inline uint32_t reach(const struct scan *scan, uint32_t value, size_t end)
{
	return (value & CC_PHRASES_SPECIAL) == 0 ? value : look(scan, value, end);
}

/* The byte before `end`, the last one of a character. */
static inline uint32_t feed(const struct scan *scan, const struct cc_phrases *p, uint32_t from, unsigned char byte,
			    size_t end)
{
	return reach(scan, step(p, from, p->class_of[byte]), end);
}

enum { HAN_BYTES = 3 };

/* A whole character: within it no phrase ends. */
static inline uint32_t feed_han(const struct scan *scan, const struct cc_phrases *p, uint32_t from,
				const unsigned char *bytes, size_t at)
{
	if (from == 0)
		return reach(scan, p->after_han[cc_phrases_han_index(bytes + at)], at + HAN_BYTES);
	from = step(p, from, p->class_of[bytes[at]]);
	from = step(p, from, p->class_of[bytes[at + 1]]);
	return feed(scan, p, from, bytes[at + 2], at + HAN_BYTES);
}

/* Whether a whole character of Han stands there. */
static inline bool is_at_han(const unsigned char *bytes, size_t at, size_t to)
{
	return to - at >= HAN_BYTES && cc_phrases_is_han_lead(bytes[at]);
}

/* Bytes of one kind, of which none begins a phrase behind another one: most letters within words, most digits. */
static size_t skip_idle_bytes(const struct cc_phrases *p, const unsigned char *bytes, size_t at, size_t to,
			      unsigned char kind)
{
	while (at < to && p->idle[bytes[at]] == kind + 1)
		at++;
	return at;
}

/* Where a scan is: the state it is in, the next byte, and what kind of byte stands before that. */
struct place {
	uint32_t state;
	size_t at;
	unsigned char before;
};

/* Han up to what is none; most of prose begin no phrase. */
static inline struct place pass_han(const struct scan *scan, const unsigned char *bytes, struct place now, size_t to)
{
	const struct cc_phrases *p = scan->phrases;
	const uint32_t wanted = ~scan->without;
	for (; is_at_han(bytes, now.at, to); now.at += HAN_BYTES)
		if (now.state != 0 || (p->start_kinds[cc_phrases_han_index(bytes + now.at)] & wanted) != 0)
			now.state = feed_han(scan, p, now.state, bytes, now.at);
	now.before = CC_BYTE_OTHER;
	return now;
}

/* Bytes of one kind, of which only the first can have a mark ahead of it: a word, a number, marks and blanks. */
static inline struct place pass_run(const struct scan *scan, const unsigned char *bytes, struct place now, size_t to)
{
	const struct cc_phrases *p = scan->phrases;
	const unsigned char kind = p->kind_of[bytes[now.at]];
	if (kind != now.before)
		now.state = feed_mark(p, now.state, now.before, kind);
	do {
		now.state = feed(scan, p, now.state, bytes[now.at], now.at + 1);
		now.at++;
		if (now.state == 0)
			now.at = skip_idle_bytes(p, bytes, now.at, to, kind);
	} while (now.at < to && p->kind_of[bytes[now.at]] == kind);
	now.before = kind;
	return now;
}

static void scan_range(const struct scan *scan, size_t at, size_t to)
{
	const unsigned char *kinds = scan->phrases->kind_of;
	const unsigned char *bytes = (const unsigned char *)scan->text.ptr;
	struct place now = {.at = at, .before = at > 0 ? kinds[bytes[at - 1]] : CC_BYTE_OTHER};
	while (now.at < to)
		now = is_at_han(bytes, now.at, to) ? pass_han(scan, bytes, now, to) : pass_run(scan, bytes, now, to);
}

enum cc_status cc_phrases_scan_without(struct cc_vec *hits, const struct cc_phrases *phrases, struct cc_str text,
				       size_t from, size_t to, uint32_t kinds)
{
	const struct scan scan = {.phrases = phrases, .hits = hits, .text = text, .without = kinds};
	size_t before = hits->len;
	scan_range(&scan, from, to);
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

/* The entry of `kind` among those of a state that `text` meets; NULL where there is none. */
static const struct cc_phrases_entry *entry_of(const struct cc_phrases *p, uint32_t state, struct cc_str text,
					       struct cc_span span, uint32_t kind)
{
	if (p->states[state].entry == CC_PHRASES_NO_ENTRY)
		return NULL;
	for (const struct cc_phrases_entry *entry = &p->entries[p->states[state].entry];; entry++) {
		if (entry->kind == kind && is_match(entry, text, span.start, span.end))
			return entry;
		if ((entry->flags & CC_ENTRY_LAST_OF_TEXT) != 0)
			return NULL;
	}
}

/* Down one edge of the tree of phrases; the root where there is none. */
static uint32_t child_over(const struct cc_phrases *p, uint32_t state, unsigned char class)
{
	enum { FEW = 8 }; /* are looked through sooner than a row's value is told */
	if (p->states[state + 1].first_child - p->states[state].first_child <= FEW)
		return cc_phrases_child(p, state, class);
	const uint32_t next = cc_phrases_step(p, state, class);
	return next >= p->states[state].first_child && next < p->states[state + 1].first_child ? next : 0;
}

/* Whether a longer phrase begins with what leads to `state`. */
static bool goes_on(const struct cc_phrases *p, uint32_t state)
{
	return p->states[state].first_child < p->states[state + 1].first_child;
}

/* Where a phrase stands, while one is looked for from a place. */
struct path {
	uint32_t state; /* 0: none goes on so */
	size_t end;
	enum cc_phrases_byte before;
};

/* Over one more byte, and the mark ahead of it. */
static inline struct path path_over_byte(const struct cc_phrases *p, struct path path, struct cc_str text)
{
	const unsigned char byte = (unsigned char)text.ptr[path.end++];
	const enum cc_phrases_byte behind = (enum cc_phrases_byte)p->kind_of[byte];
	const char mark = cc_phrases_mark(path.before, behind);
	if (mark != CC_MARK_NONE)
		path.state = child_over(p, path.state, p->class_of_mark[(unsigned char)mark]);
	path.state = child_over(p, path.state, p->class_of[byte]);
	path.before = behind;
	return path;
}

/* The first step: a whole Han character, or a byte. */
static inline struct path path_from(const struct cc_phrases *p, struct cc_str text, size_t at, size_t to)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr + at;
	if (to - at < HAN_BYTES || !cc_phrases_is_han_lead(*bytes))
		return path_over_byte(p, (struct path){.end = at, .before = CC_BYTE_OTHER}, text);
	const uint32_t state = cc_phrases_state_of(p, p->after_han[cc_phrases_han_index(bytes)]);
	const bool begins = state >= p->third && state < p->third_end;
	return (struct path){.state = begins ? state : 0, .end = at + HAN_BYTES, .before = CC_BYTE_HAN};
}

bool cc_phrases_find_from(struct cc_hit *out, const struct cc_phrases *phrases, struct cc_str text, size_t at,
			  size_t to, uint32_t kind)
{
	bool found = false;
	for (struct path path = path_from(phrases, text, at, to); path.state != 0;
	     path = path_over_byte(phrases, path, text)) {
		const struct cc_span span = {.start = at, .end = path.end};
		const struct cc_phrases_entry *entry = entry_of(phrases, path.state, text, span, kind);
		if (entry != NULL)
			*out = (struct cc_hit){.start = at, .end = path.end, .kind = kind, .ref = entry->ref};
		found = found || entry != NULL;
		if (path.end == to || !goes_on(phrases, path.state))
			break;
	}
	return found;
}

bool cc_phrases_find_at(struct cc_hit *out, const struct cc_phrases *phrases, struct cc_str text, size_t at, size_t to,
			uint32_t kind)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr;
	if (at >= to ||
	    (is_at_han(bytes, at, to) && !cc_phrases_han_may_begin(phrases, bytes, at, to, cc_phrases_kind_bit(kind))))
		return false;
	return cc_phrases_find_from(out, phrases, text, at, to, kind);
}

uint32_t cc_phrases_kinds_begun(const struct cc_phrases *phrases, struct cc_str text, size_t at)
{
	const unsigned char *bytes = (const unsigned char *)text.ptr;
	if (is_at_han(bytes, at, text.len))
		return phrases->start_kinds[cc_phrases_han_index(bytes + at)];
	return phrases->byte_kinds[bytes[at]];
}

uint32_t cc_phrases_kinds_ended(const struct cc_phrases *phrases, const char *han)
{
	return phrases->end_kinds[cc_phrases_han_index((const unsigned char *)han)];
}
