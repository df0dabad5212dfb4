/* The view: folding block by block, with the map back to the reading text.
 * Leaves characters to base/fold.h and segmentation to sentences.h. */
#include "text/normalise.h"

#include "base/fold.h"
#include "base/traditional.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "text/sentences.h"
#include "text/spacing.h"

/* The view while it grows. */
struct view {
	struct cc_arena *arena;
	struct cc_str reading;
	char *data;
	size_t len;
	size_t cap;
	struct cc_vec pieces; /* struct cc_piece */
	bool tight;	      /* the text is Chinese: blanks around figures are left out, ... */
	struct cc_spacing_walk blanks;
	size_t blank; /* ... of which this is the next */
	bool failed;
};

/* Bytes of ， and its like; and how many bytes of prose there are for each of the rest, a little less than usual. */
enum { WIDE = 3, PIECE_BYTES = 32, SENTENCE_BYTES = 72, CLAUSE_BYTES = 32, NUMERAL_BYTES = 48 };

static bool grow_view(struct view *view, size_t more)
{
	size_t cap = view->cap + view->cap / 2 + more;
	char *data = cc_arena_take(view->arena, cap);
	if (data == NULL) {
		view->failed = true;
		return false;
	}
	if (view->len > 0)
		memcpy(data, view->data, view->len);
	view->data = data;
	view->cap = cap;
	return true;
}

static void append(struct view *view, const char *bytes, size_t len)
{
	if (len > view->cap - view->len && !grow_view(view, len))
		return;
	memcpy(view->data + view->len, bytes, len);
	view->len += len;
}

/* The last piece where it is one to one and ends at reading offset `source`: the next bytes may simply extend it. */
static struct cc_piece *open_piece(struct view *view, size_t source)
{
	if (view->pieces.len == 0)
		return NULL;
	struct cc_piece *last = (struct cc_piece *)view->pieces.items + view->pieces.len - 1;
	bool one_to_one = view->len - last->view == last->source_len;
	return one_to_one && last->source + last->source_len == source ? last : NULL;
}

static void add_piece(struct view *view, size_t source, size_t source_len)
{
	bool fits = view->len <= UINT32_MAX && source + source_len <= UINT32_MAX;
	struct cc_piece *piece = fits ? cc_vec_slot(&view->pieces) : NULL;
	if (piece != NULL)
		*piece = (struct cc_piece){
		    .view = (uint32_t)view->len, .source = (uint32_t)source, .source_len = (uint32_t)source_len};
	else
		view->failed = true;
}

static void add_same(struct view *view, size_t source, size_t len)
{
	if (len == 0)
		return;
	struct cc_piece *piece = open_piece(view, source);
	if (piece != NULL)
		piece->source_len += (uint32_t)len;
	else
		add_piece(view, source, len);
	append(view, view->reading.ptr + source, len);
}

/* What does not change, but for the blanks between Chinese and figures. */
static void add_tight(struct view *view, size_t from, size_t to)
{
	for (; view->blank < to; view->blank = cc_spacing_walk_next(&view->blanks)) {
		add_same(view, from, view->blank - from);
		from = view->blank + 1;
	}
	add_same(view, from, to - from);
}

/* Ⅲ (three bytes) becomes III (three bytes): equal lengths would read as one to one, so each gets its own piece. */
static void add_expanded(struct view *view, size_t source, size_t source_len, struct cc_str folded)
{
	for (size_t at = 0; at < folded.len;) {
		size_t from = at;
		(void)cc_utf8_next(folded, &at);
		add_piece(view, source, source_len);
		append(view, folded.ptr + from, at - from);
	}
}

/* ，：；（）％ @return whether such a character stands at `source`. */
static bool add_narrow(struct view *view, size_t source, size_t end)
{
	char narrow = end - source >= WIDE ? cc_fold_narrow(view->reading.ptr + source) : '\0';
	if (narrow == '\0')
		return false;
	add_piece(view, source, WIDE);
	append(view, &narrow, 1);
	return true;
}

static size_t add_folded(struct view *view, size_t source, size_t end)
{
	size_t next = source;
	if (cc_fold_is_apostrophe(view->reading, source)) {
		add_piece(view, source, WIDE);
		append(view, "'", 1);
		return source + WIDE;
	}
	struct cc_str rest = {.ptr = view->reading.ptr, .len = end};
	char bytes[CC_FOLD_MAX];
	struct cc_str folded = {.ptr = bytes};
	folded.len = cc_fold_char(bytes, cc_utf8_next(rest, &next));
	size_t first = 0;
	if (folded.len > 0)
		(void)cc_utf8_next(folded, &first);
	if (view->tight && folded.len == 1 && bytes[0] == ' ' && cc_spacing_is_loose(view->reading, source, next))
		return next;
	if (folded.len == next - source && first == folded.len) {
		struct cc_piece *piece = open_piece(view, source);
		if (piece != NULL)
			piece->source_len += (uint32_t)folded.len;
		else
			add_piece(view, source, folded.len);
		append(view, bytes, folded.len);
	} else {
		add_expanded(view, source, next - source, folded);
	}
	return next;
}

/* The whole reading text: what is in no block has its place in the view as well. */
static void fold_all(struct view *view)
{
	const size_t end = view->reading.len;
	struct cc_fold_walk walk = cc_fold_walk_new(view->reading);
	view->blanks = cc_spacing_walk_new(view->reading);
	view->blank = view->tight ? cc_spacing_walk_next(&view->blanks) : end;
	for (size_t from = 0; !view->failed;) {
		const size_t at = cc_fold_walk_next(&walk);
		add_tight(view, from, at);
		if (at == end)
			return;
		from = add_narrow(view, at, end) ? at + WIDE : add_folded(view, at, end);
	}
}

/* Where a place of the reading text is in the view, places being asked for in order. @param piece  Where the one before
 * was found. */
static size_t view_place(const struct view *view, size_t source, size_t *piece)
{
	const struct cc_piece *pieces = view->pieces.items;
	while (*piece < view->pieces.len && pieces[*piece].source + (size_t)pieces[*piece].source_len <= source)
		*piece += 1;
	if (*piece == view->pieces.len)
		return view->len;
	const struct cc_piece *found = &pieces[*piece];
	return found->view + (source > found->source ? source - found->source : 0);
}

static void add_blocks(const struct view *view, struct cc_segments *segments, const struct cc_document *document)
{
	const struct cc_str text = {.ptr = view->data, .len = view->len};
	size_t piece = 0;
	for (size_t i = 0; i < document->block_count; i++) {
		const struct cc_block *block = &document->blocks[i];
		struct cc_span span = {.start = view_place(view, block->text.start, &piece)};
		span.end = view_place(view, block->text.end, &piece);
		if (block->kind != CC_BLOCK_CODE)
			cc_segments_add(segments, text, span, (uint32_t)i,
					block->kind == CC_BLOCK_HEADING ? CC_SENTENCE_HEADING : 0);
	}
}

enum cc_status cc_text_make(struct cc_text *out, const struct cc_document *document, struct cc_arena *arena)
{
	struct view view = {
	    .arena = arena,
	    .reading = document->reading,
	    .tight = cc_spacing_is_chinese(document->reading),
	    .pieces = cc_vec_new(arena, sizeof(struct cc_piece)),
	};
	struct cc_segments segments = cc_segments_new(arena);
	const size_t bytes = document->reading.len;
	if (!grow_view(&view, bytes + CC_FOLD_MAX) || !cc_vec_reserve(&view.pieces, bytes / PIECE_BYTES) ||
	    !cc_vec_reserve(&segments.sentences, bytes / SENTENCE_BYTES) ||
	    !cc_vec_reserve(&segments.clauses, bytes / CLAUSE_BYTES) ||
	    !cc_vec_reserve(&segments.numerals, bytes / NUMERAL_BYTES))
		return CC_ERR_NOMEM;
	fold_all(&view);
	if (view.failed)
		return CC_ERR_NOMEM;
	if (cc_is_traditional(document->reading))
		cc_simplify(view.data, view.len);
	add_blocks(&view, &segments, document);
	if (segments.sentences.failed || segments.clauses.failed || segments.numerals.failed)
		return CC_ERR_NOMEM;
	*out = (struct cc_text){
	    .view = {.ptr = view.data, .len = view.len},
	    .to_reading = {.pieces = view.pieces.items, .count = view.pieces.len, .view_len = view.len},
	    .sentences = segments.sentences.items,
	    .sentence_count = segments.sentences.len,
	    .clauses = segments.clauses.items,
	    .clause_count = segments.clauses.len,
	    .numerals = segments.numerals.items,
	    .numeral_count = segments.numerals.len,
	};
	return CC_OK;
}
