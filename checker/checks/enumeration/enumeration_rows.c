/* Rows of markers over sentences and blocks: a gap, a repeat, fewer or more items than were announced, levels that
 * differ. Leaves lists within one sentence to enumeration_lists.c. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "checks/enumeration/enumeration.h"

/* A row goes on at the most so many blocks after its last item; so far an announcement may stand from its first. */
enum { BLOCKS_APART = 12, ANNOUNCED_APART = 48 };

/* A row of one style under way. */
struct row {
	bool active;
	bool faulty; /* a gap or repeat was told: the number of items tells nothing more */
	bool whole;  /* its markers open blocks */
	int last;
	int level; /* of the headings that carry it; 0: none */
	uint32_t block;
	struct cc_span first_mark;
	struct cc_span last_mark;
	struct cc_span last_place;	    /* what is shown: the marker, of a block its first sentence */
	struct enumeration_count announced; /* number 0: none */
	struct cc_vec headings;		    /* struct enumeration_heading: those that carry it */
};

struct rows {
	struct enumeration *work;
	uint32_t sentence; /* in hand */
	struct row styles[CC_LIST_STYLES];
	struct enumeration_count announced; /* the last count read, for a row that begins right behind it */
	uint32_t announced_block;
};

/* What was told of the same places: 三名获奖者 and 三名获奖者分别 beside one list. NULL: nothing. */
static struct cc_finding *told_before(const struct enumeration *work, const struct cc_location *places, size_t count)
{
	enum { LOOK_BACK = 8 };
	struct cc_finding *findings = work->findings->items;
	for (size_t i = 0; i < work->findings->len && i < LOOK_BACK && count == 2; i++) {
		struct cc_finding *last = &findings[work->findings->len - 1 - i];
		if (last->location_count == 2 && last->locations[0].article == work->article &&
		    cc_span_overlaps(last->locations[0].mark, places[0].mark) &&
		    cc_span_overlaps(last->locations[1].mark, places[1].mark))
			return last;
	}
	return NULL;
}

bool enumeration_report(struct enumeration *work, enum cc_severity severity, struct cc_str message,
			struct cc_span first, struct cc_span second)
{
	struct cc_location *places = cc_arena_array(work->arena, 2, sizeof(*places));
	if (message.ptr == NULL || places == NULL)
		return false;
	size_t count = second.end > second.start ? 2 : 1;
	bool turned = count == 2 && second.start < first.start;
	for (size_t i = 0; i < count; i++) {
		struct cc_span mark = cc_article_reading(work->article, (i == 0) != turned ? first : second);
		places[i] = (struct cc_location){.article = work->article, .mark = mark, .sentence = mark};
	}
	struct cc_finding finding = {
	    .check = ENUMERATION_CHECK_ID,
	    .severity = severity,
	    .confidence = 850,
	    .message = message,
	    .locations = places,
	    .location_count = count,
	};
	struct cc_finding *told = told_before(work, places, count);
	if (told == NULL)
		return cc_vec_add(work->findings, &finding);
	if (cc_span_len(places[1].mark) < cc_span_len(told->locations[1].mark)) /* no more than the list */
		*told = finding;
	return true;
}

static void add_printed(struct cc_buf *text, const struct enumeration *work, struct cc_span span)
{
	cc_buf_add(text, cc_str_trim(cc_str_of_span(work->article->text.view, span)));
}

/* A marker that the text has, or the number that Markdown prints for it. */
static void add_marker(struct cc_buf *text, const struct enumeration *work, struct cc_span span, int number)
{
	if (cc_span_len(span) > 0) {
		add_printed(text, work, span);
		return;
	}
	cc_buf_add_unsigned(text, (uint64_t)number);
	cc_buf_adds(text, ".");
}

/* A marker alone says little of a block: its first sentence is shown. */
static struct cc_span place_of(const struct rows *rows, const struct cc_list_marker *marker, bool whole)
{
	return whole ? rows->work->article->text.sentences[rows->sentence].span : marker->span;
}

/* "four reasons. First, … Second, … Fourth": what was announced takes part in the finding told last. */
static bool join_announced(struct enumeration *work, struct cc_span announced)
{
	struct cc_finding *findings = work->findings->items;
	struct cc_finding *last = &findings[work->findings->len - 1];
	struct cc_location *places = cc_arena_array(work->arena, last->location_count + 1, sizeof(*places));
	if (places == NULL)
		return false;
	struct cc_span mark = cc_article_reading(work->article, announced);
	places[0] = (struct cc_location){.article = work->article, .mark = mark, .sentence = mark};
	for (size_t i = 0; i < last->location_count; i++)
		places[i + 1] = last->locations[i];
	last->locations = places;
	last->location_count++;
	return true;
}

static bool report_step(struct rows *rows, const struct row *row, const struct cc_list_marker *marker)
{
	struct enumeration *work = rows->work;
	bool repeat = marker->number == row->last;
	struct cc_buf text = say_start(work->arena);
	add_marker(&text, work, row->last_mark, row->last);
	cc_buf_adds(&text, cc_say(work->input, " is followed by ", " 之后是 "));
	add_marker(&text, work, marker->span, marker->number);
	cc_buf_adds(&text, repeat ? cc_say(work->input, " again", "，编号重复")
				  : cc_say(work->input, ": one is missing", "，中间缺一项"));
	size_t told = work->findings->len;
	if (!enumeration_report(work, CC_SEVERITY_WARNING, say_end(&text, work->arena), row->last_place,
				place_of(rows, marker, row->whole)))
		return false;
	bool announced = row->announced.number > 0 && work->findings->len > told;
	return !announced || join_announced(work, row->announced.span);
}

static bool report_announced(struct rows *rows, const struct row *row)
{
	struct enumeration *work = rows->work;
	struct cc_buf text = say_start(work->arena);
	add_printed(&text, work, row->announced.span);
	cc_buf_adds(&text, cc_say(work->input, ": the list ends with ", "：列到 "));
	add_marker(&text, work, row->last_mark, row->last);
	cc_buf_adds(&text, cc_say(work->input, "", " 为止"));
	return enumeration_report(work, CC_SEVERITY_WARNING, say_end(&text, work->arena), row->announced.span,
				  row->last_place);
}

static bool check_headings(struct rows *rows, const struct row *row)
{
	return !row->active || row->headings.len < 2 || enumeration_check_levels(rows->work, &row->headings);
}

/* Another row goes on with its numbers: how many it has says nothing. */
static bool drop(struct rows *rows, struct row *row)
{
	bool ok = check_headings(rows, row);
	row->active = false;
	row->last = 0;
	return ok;
}

/* The row ends: with what was announced? 27 parks in four districts are no list of 27. */
static bool finish(struct rows *rows, struct row *row)
{
	if (!check_headings(rows, row))
		return false;
	bool wrong = row->active && !row->faulty && row->announced.number > 0 && row->last >= 2 &&
		     row->announced.number != row->last && row->announced.number <= 2 * row->last;
	bool ok = !wrong || report_announced(rows, row);
	row->active = false;
	return ok;
}

static bool finish_all(struct rows *rows)
{
	for (size_t i = 0; i < CC_LIST_STYLES; i++)
		if (!finish(rows, &rows->styles[i]))
			return false;
	return true;
}

/* 从三个方面发力：一是… : a few characters and marks between, no further clause and no other count. */
static bool is_announced(const struct rows *rows, size_t first, uint32_t block)
{
	const struct enumeration_count *count = &rows->announced;
	if (count->number == 0 || block - rows->announced_block > 1 || first < count->span.end)
		return false;
	struct cc_str between = cc_str_slice(rows->work->article->text.view, count->span.end, first);
	return between.len <= ANNOUNCED_APART && cc_str_find(between, CC_STR(","), 0) >= between.len;
}

static bool start(struct rows *rows, struct row *row, const struct cc_list_marker *marker, uint32_t block, bool whole)
{
	if (!finish(rows, row))
		return false;
	*row = (struct row){.active = true,
			    .whole = whole,
			    .last = marker->number,
			    .block = block,
			    .first_mark = marker->span,
			    .last_mark = marker->span,
			    .last_place = place_of(rows, marker, whole),
			    .headings = cc_vec_new(rows->work->arena, sizeof(struct enumeration_heading))};
	if (is_announced(rows, marker->span.start, block))
		row->announced = rows->announced;
	return true;
}

static int heading_level(const struct enumeration *work, uint32_t block)
{
	const struct cc_block *at = &work->article->document.blocks[block];
	return at->kind == CC_BLOCK_HEADING ? at->level : 0;
}

/* 一 and 二 as headings of two levels: one of them lost or won a "#". */
static bool add_heading(struct rows *rows, struct row *row, const struct cc_list_marker *marker, int level)
{
	struct enumeration_heading heading = {
	    .mark = marker->span, .place = place_of(rows, marker, row->whole), .level = level};
	return level == 0 || cc_vec_add(&row->headings, &heading);
}

/* Below this style in this article stand the styles that began after it: a new 二、 starts (一) afresh. */
static bool end_inner(struct rows *rows, const struct row *outer)
{
	for (size_t i = 0; i < CC_LIST_STYLES; i++) {
		struct row *row = &rows->styles[i];
		if (row != outer && row->active && row->first_mark.start > outer->first_mark.start &&
		    !finish(rows, row))
			return false;
	}
	return true;
}

/* 一、 1. to 4. 二、 5.: numbers that go on under the next heading are one row, of which no count was announced. */
static void resume(struct row *row, const struct cc_list_marker *marker, bool whole)
{
	bool on = !row->active && row->whole && whole && row->last > 1 && marker->number == row->last + 1;
	row->active = row->active || on;
	if (on)
		row->announced.number = 0;
}

static bool take(struct rows *rows, const struct cc_list_marker *marker, uint32_t block, bool whole)
{
	struct row *row = &rows->styles[marker->style];
	int level = whole ? heading_level(rows->work, block) : 0;
	resume(row, marker, whole);
	bool goes_on = row->active && row->whole == whole && (whole || block - row->block <= BLOCKS_APART);
	int step = marker->number - row->last;
	if (marker->number == 1) {
		if (!start(rows, row, marker, block, whole))
			return false;
		row->level = level;
		return add_heading(rows, row, marker, level);
	}
	/* First, … The second quarter … Third, … : one of two may be told in other words */
	bool told_otherwise = marker->style == CC_LIST_ORDINAL && step == 2 && row->last < 2;
	if (!goes_on || step < 0 || step > 2 || told_otherwise)
		return drop(rows, row);
	if (!end_inner(rows, row))
		return false;
	bool ok = step != 1 || add_heading(rows, row, marker, level);
	if (ok && step != 1) {
		ok = report_step(rows, row, marker);
		row->faulty = true;
	}
	row->last = marker->number;
	row->last_mark = marker->span;
	row->last_place = place_of(rows, marker, whole);
	row->block = block;
	row->level = level;
	return ok;
}

/* A heading without a number begins something new: rows of its level and below end here. */
static bool pass_heading(struct rows *rows, int level)
{
	for (size_t i = 0; i < CC_LIST_STYLES; i++) {
		struct row *row = &rows->styles[i];
		bool below = row->level == 0 || level == 0 || row->level >= level;
		if (row->active && below && !finish(rows, row))
			return false;
	}
	return true;
}

/* The last count of the sentence before byte `end`. */
static void note_counts(struct rows *rows, uint32_t sentence, size_t *from, size_t end)
{
	struct enumeration_count count = {0};
	while (enumeration_next_count(&count, rows->work, sentence, *from) && count.span.end <= end) {
		rows->announced = count;
		rows->announced_block = rows->work->article->text.sentences[sentence].block;
		*from = count.span.end;
	}
	/* 抓好四件事：一是… */
	for (size_t colon = rows->work->article->text.sentences[sentence].span.start;
	     enumeration_count_at_colon(&count, rows->work, sentence, &colon) && count.span.end <= end;) {
		if (rows->announced.number > 0 && rows->announced.span.start == count.span.start)
			continue;
		rows->announced = count;
		rows->announced_block = rows->work->article->text.sentences[sentence].block;
	}
}

/* Markdown takes the number of an item out of its text: it stands in the source, before the item's first character. Of
 * lists within lists nobody knows whose number it is. */
static bool marker_of_source(struct cc_list_marker *out, const struct cc_article *article,
			     const struct cc_sentence *sentence)
{
	const struct cc_block *block = &article->document.blocks[sentence->block];
	const struct cc_str source = article->document.source;
	size_t end = cc_article_source(article, cc_article_reading(article, sentence->span)).start;
	if (block->kind != CC_BLOCK_LIST_ITEM || block->level != 1)
		return false;
	while (end > 0 && source.ptr[end - 1] == ' ')
		end--;
	size_t start = end;
	while (start > 0 && source.ptr[start - 1] != '\n' && source.ptr[start - 1] != ' ')
		start--;
	bool opens = start == 0 || source.ptr[start - 1] == '\n';
	struct cc_str mark = cc_str_slice(source, start, end);
	if (!opens || !cc_list_marker_of_block(out, mark, 0) || out->span.end != mark.len)
		return false;
	out->span = (struct cc_span){.start = sentence->span.start, .end = sentence->span.start};
	return true;
}

/* What opens the block: a marker of any style, or a heading without one. @param behind  End of the marker. */
static bool take_opening(struct rows *rows, uint32_t index, size_t *behind)
{
	const struct cc_article *article = rows->work->article;
	const struct cc_sentence *sentence = &article->text.sentences[index];
	bool heading = article->document.blocks[sentence->block].kind == CC_BLOCK_HEADING;
	struct cc_list_marker marker;
	if (!cc_list_marker_of_block(&marker, article->text.view, sentence->span.start) &&
	    !marker_of_source(&marker, article, sentence))
		return !heading || pass_heading(rows, heading_level(rows->work, sentence->block));
	*behind = marker.span.end;
	/* 一是 may open a block or a clause; it is one row all the same */
	return take(rows, &marker, sentence->block, marker.style < CC_LIST_SHI);
}

/* "Aston Villa (1) v Chelsea (2)": a number in a bracket behind a name is what that name has. */
static bool is_behind_name(struct cc_str view, const struct cc_list_marker *marker, size_t from)
{
	size_t end = marker->span.start;
	if (marker->style != CC_LIST_DIGIT_BRACKET || end < from + 2 || view.ptr[end - 1] != ' ' ||
	    !cc_ascii_is_letter(view.ptr[end - 2]))
		return false;
	size_t start = end - 1;
	while (start > from && cc_ascii_is_letter(view.ptr[start - 1]))
		start--;
	return cc_ascii_is_upper(view.ptr[start]);
}

static bool take_sentence(struct rows *rows, uint32_t index, bool opens_block)
{
	const struct cc_article *article = rows->work->article;
	const struct cc_sentence *sentence = &article->text.sentences[index];
	struct cc_list_marker marker;
	size_t from = sentence->span.start;
	size_t taken = from;
	rows->sentence = index;
	if (opens_block && !take_opening(rows, index, &taken))
		return false;
	for (uint32_t i = 0; i < sentence->clause_count; i++) {
		const struct cc_clause *clause = &article->text.clauses[sentence->clause_first + i];
		size_t at = clause->span.start;
		if (clause->opener == '(' && at > sentence->span.start)
			at--;
		if (at < taken || !cc_list_marker_of_clause(&marker, article->text.view, at) ||
		    is_behind_name(article->text.view, &marker, sentence->span.start))
			continue;
		note_counts(rows, index, &from, at);
		if (!take(rows, &marker, sentence->block, false))
			return false;
		taken = marker.span.end;
	}
	note_counts(rows, index, &from, sentence->span.end);
	return true;
}

/* One pass: lists in each sentence, rows over all of them. */
bool enumeration_check_rows(struct enumeration *work)
{
	struct rows rows = {.work = work};
	const struct cc_text *text = &work->article->text;
	uint32_t block = UINT32_MAX;
	for (uint32_t i = 0; i < text->sentence_count; i++) {
		bool opens = text->sentences[i].block != block;
		block = text->sentences[i].block;
		enum cc_block_kind kind = work->article->document.blocks[block].kind;
		if (kind == CC_BLOCK_CODE || kind == CC_BLOCK_TABLE_CELL)
			continue;
		if (!enumeration_find_words(work, i) || !enumeration_check_lists(work, i) ||
		    !take_sentence(&rows, i, opens))
			return false;
	}
	return finish_all(&rows);
}
