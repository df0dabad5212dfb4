/* Lines and columns by walking on from the last place, so that a file without a line break costs no more than others.
 * Leaves mapping views to model/. */
#include "report/spot.h"

#include "base/error.h"

static bool has_lone_return(struct cc_str source)
{
	for (size_t at = 0; at < source.len;) {
		const char *found = memchr(source.ptr + at, '\r', source.len - at);
		if (found == NULL)
			return false;
		at = (size_t)(found - source.ptr) + 1;
		if (at == source.len || source.ptr[at] != '\n')
			return true;
	}
	return false;
}

struct cc_spotter cc_spotter_new(const struct cc_article *article, struct cc_arena *arena)
{
	struct cc_str source = article->document.source;
	return (struct cc_spotter){
	    .article = article, .arena = arena, .lone_returns = has_lone_return(source), .line = 1, .column = 1};
}

/* Where LF ends each line, with or without a CR before it: from one to the next. */
static void walk_lines(struct cc_spotter *spotter, size_t to)
{
	const char *bytes = spotter->article->document.source.ptr;
	const char *feed = memchr(bytes + spotter->at, '\n', to - spotter->at);
	for (; feed != NULL; feed = memchr(bytes + spotter->at, '\n', to - spotter->at)) {
		spotter->at = (size_t)(feed - bytes) + 1;
		spotter->line++;
		spotter->column = 1;
		spotter->line_start = spotter->at;
	}
	spotter->column += cc_utf8_count(cc_str_slice(spotter->article->document.source, spotter->at, to));
	spotter->at = to;
}

/* LF, CRLF and CR end a line. */
static void walk_byte(struct cc_spotter *spotter)
{
	struct cc_str source = spotter->article->document.source;
	unsigned char c = (unsigned char)source.ptr[spotter->at];
	bool first_of_crlf = c == '\r' && spotter->at + 1 < source.len && source.ptr[spotter->at + 1] == '\n';
	spotter->at++;
	if (c == '\n' || (c == '\r' && !first_of_crlf)) {
		spotter->line++;
		spotter->column = 1;
		spotter->line_start = spotter->at;
	} else if ((c & 0xC0u) != 0x80u) {
		spotter->column++;
	}
}

/* A BOM at the start is no column. */
static void walk(struct cc_spotter *spotter, size_t to)
{
	if (spotter->at == 0 && to >= 3 && cc_str_starts(spotter->article->document.source, CC_STR("\xEF\xBB\xBF")))
		spotter->at = 3;
	if (!spotter->lone_returns && spotter->at < to)
		walk_lines(spotter, to);
	while (spotter->at < to)
		walk_byte(spotter);
}

static enum cc_status look_up(struct cc_spotter *spotter, size_t to)
{
	if (spotter->lines.starts == NULL &&
	    !cc_lines_index(&spotter->lines, spotter->article->document.source, spotter->arena))
		return CC_ERR_NOMEM;
	cc_lines_place(&spotter->lines, to, &spotter->line, &spotter->column);
	spotter->line_start = spotter->line > 1 ? spotter->lines.starts[spotter->line - 1] : 0;
	spotter->at = to;
	return CC_OK;
}

/* Who has come back once may go forth and back between the ends of a long text. */
static enum cc_status go_to(struct cc_spotter *spotter, size_t to)
{
	bool indexed = spotter->lines.starts != NULL;
	if (to < spotter->at || (indexed && to - spotter->at > CC_LINES_STEP))
		return look_up(spotter, to);
	walk(spotter, to);
	return CC_OK;
}

static bool is_continuation(struct cc_str text, size_t at)
{
	return at < text.len && ((unsigned char)text.ptr[at] & 0xC0u) == 0x80u;
}

/* A sentence of a megabyte is shown around its mark only. */
static struct cc_span limit_around(struct cc_str text, struct cc_span whole, struct cc_span mark)
{
	if (cc_span_len(whole) <= CC_SPOT_SENTENCE)
		return whole;
	size_t before = mark.start - whole.start;
	if (before > CC_SPOT_SENTENCE / 4)
		before = CC_SPOT_SENTENCE / 4;
	struct cc_span cut = {.start = mark.start - before, .end = whole.end};
	if (cut.end - cut.start > CC_SPOT_SENTENCE)
		cut.end = cut.start + CC_SPOT_SENTENCE;
	if (cut.end < mark.end)
		cut.end = mark.end < cut.start + 2 * CC_SPOT_SENTENCE ? mark.end : cut.start + 2 * CC_SPOT_SENTENCE;
	while (is_continuation(text, cut.start))
		cut.start++;
	while (cut.end > cut.start && is_continuation(text, cut.end))
		cut.end--;
	return cut;
}

/* In plain text what is shown is the source itself; markup of other formats is left out. */
static void set_words(struct cc_spot *out, struct cc_spotter *spotter, struct cc_span mark, struct cc_span sentence)
{
	const struct cc_article *article = spotter->article;
	bool is_plain = cc_str_equal(article->document.media_type, CC_STR("text/plain"));
	struct cc_str text = is_plain ? article->document.source : article->document.reading;
	struct cc_span place = is_plain ? out->source : mark;
	struct cc_span around = sentence;
	if (is_plain)
		around = cc_map_span_near(&article->document.to_source, sentence, &spotter->sentence_piece);
	if (!cc_span_contains(around, place))
		around = place;
	out->text = cc_str_of_span(text, place);
	around = limit_around(text, around, place);
	if (place.end > around.end)
		place.end = around.end;
	out->sentence = cc_str_of_span(text, around);
	out->mark = (struct cc_span){.start = place.start - around.start, .end = place.end - around.start};
}

static enum cc_status set_lines(struct cc_spot *out, struct cc_spotter *spotter)
{
	enum cc_status status = go_to(spotter, out->source.start);
	if (status != CC_OK)
		return status;
	out->line = spotter->line;
	out->column = spotter->column;
	status = go_to(spotter, out->source.end);
	out->end_line = spotter->line;
	out->end_column = spotter->column;
	return status;
}

enum cc_status cc_spotter_find(struct cc_spot *out, struct cc_spotter *spotter, struct cc_span mark,
			       struct cc_span sentence)
{
	out->source = cc_map_span_near(&spotter->article->document.to_source, mark, &spotter->mark_piece);
	enum cc_status status = set_lines(out, spotter);
	if (status == CC_OK)
		set_words(out, spotter, mark, sentence);
	return status;
}

enum cc_status cc_spotter_find_source(struct cc_spot *out, struct cc_spotter *spotter, struct cc_span span)
{
	*out = (struct cc_spot){.source = span};
	enum cc_status status = set_lines(out, spotter);
	out->text = cc_str_of_span(spotter->article->document.source, span);
	out->sentence = out->text;
	out->mark = (struct cc_span){.end = out->text.len};
	return status;
}

enum cc_status cc_spotter_point(struct cc_point *out, struct cc_spotter *spotter, size_t source)
{
	enum cc_status status = go_to(spotter, source);
	*out = (struct cc_point){
	    .line = spotter->line, .column = spotter->column, .byte_column = source - spotter->line_start + 1};
	return status;
}
