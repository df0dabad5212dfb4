/* duplicate-block: a paragraph, a sidebar or an article printed twice in one document, whole or cut off.
 * Leaves copies in which a figure differs to check_divergent_copy.c. */
#include "checks/check.h"
#include "checks/copy/passages.h"
#include "checks/copy/repeats.h"
#include "checks/shared/compose.h"
#include "checks/shared/typed_text.h"

enum {
	ARTICLE_PASSAGES = 3,	/* paragraphs in a row that make an article */
	ARTICLE_WEIGHT = 800,	/* ... or one as long as that */
	PARAGRAPH_WEIGHT = 45,	/* below: a sentence, a note at most */
	BOILERPLATE_COPIES = 4, /* a line that stands everywhere is one */
	BOILERPLATE_WEIGHT = 150,
	HEADING_WEIGHT = 6,
	SENTENCE_WEIGHT = 60, /* a sentence as long as that is a paragraph */
	QUOTE_WEIGHT = 18     /* a pulled sentence shorter than that is a phrase */
};

struct search {
	const struct cc_check_input *input;
	const struct cc_article *article;
	struct cc_vec *findings;
	struct cc_arena *arena;
	struct cc_passage *passages;
	size_t count;
	struct cc_vec covered; /* struct cc_span: later runs of paragraphs that were reported, in order */
	struct typed_text_asked asked;
};

/* Pieces [first, last] that repeat passages [earlier_first, earlier_last]. */
struct run {
	size_t first, last;
	size_t earlier_first, earlier_last;
	size_t paragraphs; /* of at least CC_PASSAGE_CORE letters */
	size_t letters;
	size_t weight;
	bool cut;
	bool near;
};

static bool is_core(const struct cc_passage *passage)
{
	return passage->weight >= CC_PASSAGE_CORE;
}

static size_t next_core(const struct search *search, size_t at)
{
	do
		at++;
	while (at < search->count && !is_core(&search->passages[at]));
	return at;
}

static void count_passage(struct run *run, const struct cc_passage *passage)
{
	run->paragraphs++;
	run->letters += passage->letters;
	run->weight += passage->weight;
	run->cut |= passage->twin == CC_TWIN_CUT_LATER || passage->twin == CC_TWIN_CUT_EARLIER;
	run->near |= passage->twin == CC_TWIN_NEAR;
}

/* Headings and bylines around the run that stand around its twin as well. */
static void widen(const struct search *search, struct run *run)
{
	while (run->first > run->earlier_last + 1 && run->earlier_first > 0 &&
	       search->passages[run->first - 1].hash == search->passages[run->earlier_first - 1].hash) {
		run->first--;
		run->earlier_first--;
	}
	while (run->last + 1 < search->count && run->earlier_last + 1 < run->first &&
	       search->passages[run->last + 1].hash == search->passages[run->earlier_last + 1].hash) {
		run->last++;
		run->earlier_last++;
	}
}

/* The longest run of repeated passages that begins at `at`, whose twins follow one another too. */
static struct run run_from(const struct search *search, size_t at)
{
	const struct cc_passage *passages = search->passages;
	struct run run = {.first = at, .last = at, .earlier_first = passages[at].twin_at};
	run.earlier_last = run.earlier_first;
	count_passage(&run, &passages[at]);
	for (size_t next = next_core(search, at); next < search->count; next = next_core(search, next)) {
		size_t expected = next_core(search, run.earlier_last);
		if (passages[next].twin == CC_TWIN_NONE || passages[next].twin_at != expected || expected >= run.first)
			break;
		run.last = next;
		run.earlier_last = expected;
		count_passage(&run, &passages[next]);
	}
	widen(search, &run);
	return run;
}

static enum cc_severity severity_of(const struct run *run)
{
	if (run->paragraphs >= ARTICLE_PASSAGES || (run->weight >= ARTICLE_WEIGHT && run->paragraphs > 1))
		return CC_SEVERITY_ERROR;
	return run->near || run->weight < PARAGRAPH_WEIGHT ? CC_SEVERITY_INFO : CC_SEVERITY_WARNING;
}

/* What is said: [several paragraphs][how]. {0} paragraphs, {1} letters. */
enum how { WHOLE, CUT, NEAR };
static const struct {
	const char *en, *zh;
} messages[2][3] = {
    {{"a paragraph is printed twice ({1} characters)", "段落重复刊印（{1}字）"},
     {"a paragraph is printed twice, once cut off", "段落重复刊印，其中一处不完整"},
     {"a paragraph is printed twice with small changes", "段落重复刊印，文字略有出入"}},
    {{"{0} paragraphs in a row are printed twice ({1} characters)", "连续{0}段重复刊印（{1}字）"},
     {"{0} paragraphs in a row are printed twice, once cut off", "连续{0}段重复刊印，其中一处不完整"},
     {"{0} paragraphs in a row are printed twice with small changes", "连续{0}段重复刊印，文字略有出入"}},
};

static struct cc_str message_of(const struct search *search, const struct run *run)
{
	enum how how = run->near ? NEAR : run->cut ? CUT : WHOLE;
	struct cc_str args[] = {cc_compose_number(search->arena, run->paragraphs),
				cc_compose_number(search->arena, run->letters)};
	bool several = run->paragraphs > 1;
	return cc_compose(search->arena, cc_say(search->input, messages[several][how].en, messages[several][how].zh),
			  args, 2);
}

/* Two places of one article, the earlier first. What a manual says of two of its parts stands below both on purpose. */
static bool report(struct search *search, enum cc_severity severity, struct cc_str message, struct cc_span earlier,
		   struct cc_span later)
{
	struct cc_location places[] = {cc_compose_place(search->article, earlier),
				       cc_compose_place(search->article, later)};
	if (severity != CC_SEVERITY_INFO && typed_text_is_manual(&search->asked, search->article))
		severity = CC_SEVERITY_INFO;
	struct cc_finding finding = {
	    .check = cc_check_duplicate_block.id,
	    .severity = severity,
	    .confidence = severity == CC_SEVERITY_INFO ? 700 : 950,
	    .message = message,
	    .locations = cc_compose_keep(search->arena, places, 2, sizeof(places[0])),
	    .location_count = 2,
	};
	return message.ptr != NULL && finding.locations != NULL && cc_vec_add(search->findings, &finding);
}

static struct cc_span span_of(const struct search *search, size_t first, size_t last)
{
	return (struct cc_span){.start = search->passages[first].span.start, .end = search->passages[last].span.end};
}

static bool is_boilerplate(const struct cc_passage *passage)
{
	return passage->copies >= BOILERPLATE_COPIES && passage->weight < BOILERPLATE_WEIGHT;
}

/* The source lines that the words stand on, with the blank lines behind them: what an editor would mark and delete. */
static struct cc_span whole_lines(struct cc_str source, struct cc_span words)
{
	struct cc_span lines = words;
	while (lines.start > 0 && source.ptr[lines.start - 1] != '\n')
		lines.start--;
	while (lines.end < source.len && source.ptr[lines.end] != '\n')
		lines.end++;
	while (lines.end < source.len && (source.ptr[lines.end] == '\n' || source.ptr[lines.end] == '\r'))
		lines.end++;
	return lines;
}

/* Taking the second copy out, where it is one to the letter: which of the two shall stay is an editor's to say. */
static bool add_removal(const struct search *search, const struct run *run, struct cc_span later)
{
	struct cc_finding *finding = (struct cc_finding *)search->findings->items + search->findings->len - 1;
	if (run->cut || run->near)
		return true;
	struct cc_span words = cc_article_source(search->article, later);
	struct cc_edit edit = {.article = search->article,
			       .source = whole_lines(search->article->document.source, words),
			       .text = CC_STR("")};
	struct cc_fix fix = {.title =
				 cc_str_from(cc_say(search->input, "take the second copy out", "删去重复的第二处")),
			     .edits = cc_compose_keep(search->arena, &edit, 1, sizeof(edit)),
			     .edit_count = 1};
	finding->fixes = cc_compose_keep(search->arena, &fix, 1, sizeof(fix));
	finding->fix_count = 1;
	return fix.edits != NULL && finding->fixes != NULL;
}

static bool report_runs(struct search *search)
{
	for (size_t i = 0; i < search->count; i++) {
		const struct cc_passage *passage = &search->passages[i];
		if (passage->twin == CC_TWIN_NONE || !passage->prose || is_boilerplate(passage))
			continue;
		struct run run = run_from(search, i);
		struct cc_span later = span_of(search, run.first, run.last);
		if (!report(search, severity_of(&run), message_of(search, &run),
			    span_of(search, run.earlier_first, run.earlier_last), later) ||
		    !add_removal(search, &run, later) || !cc_vec_add(&search->covered, &later))
			return false;
		i = run.last;
	}
	return true;
}

/* Whether the letters of `inner` end those of `outer`: a column title inside the title that follows it. */
static bool is_tail(struct cc_str reading, const struct cc_passage *inner, const struct cc_passage *outer)
{
	struct cc_str text = cc_str_of_span(reading, outer->span);
	size_t at = 0;
	for (size_t skip = outer->letters - inner->letters; skip > 0; skip--)
		cc_passage_letter(text, &at);
	struct cc_passage tail =
	    cc_passage_of(reading, (struct cc_span){.start = outer->span.start + at, .end = outer->span.end});
	return tail.hash == inner->hash;
}

/* A heading printed twice, one directly behind the other, whole or as the end of the next. */
static bool report_headings(struct search *search)
{
	const struct cc_document *document = &search->article->document;
	struct cc_str message =
	    cc_str_from(cc_say(search->input, "a heading is printed twice in a row", "标题连续重复出现"));
	for (size_t i = 1; i < search->count; i++) {
		const struct cc_passage *a = &search->passages[i - 1];
		const struct cc_passage *b = &search->passages[i];
		bool headings = document->blocks[a->block].kind == CC_BLOCK_HEADING &&
				document->blocks[b->block].kind == CC_BLOCK_HEADING;
		if (!headings || a->weight < HEADING_WEIGHT || a->letters > b->letters || b->twin != CC_TWIN_NONE)
			continue;
		if (is_tail(document->reading, a, b) && !report(search, CC_SEVERITY_INFO, message, a->span, b->span))
			return false;
	}
	return true;
}

/* Whether a run of paragraphs that was reported holds the place. */
static bool is_covered(const struct search *search, struct cc_span later)
{
	const struct cc_span *covered = search->covered.items;
	size_t low = 0;
	size_t high = search->covered.len;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (covered[middle].end <= later.start)
			low = middle + 1;
		else
			high = middle;
	}
	return low < search->covered.len && cc_span_overlaps(covered[low], later);
}

/* How a repeat of sentences is said. */
enum repeat_kind { REPEAT_NONE, REPEAT_QUOTE, REPEAT_SENTENCE, REPEAT_ROW };

static const struct {
	enum cc_severity severity;
	const char *en, *zh;
} repeat_messages[] = {
    [REPEAT_QUOTE] = {CC_SEVERITY_INFO, "a sentence of the text stands alone as well (pull-quote?)",
		      "单列文字与正文句子重复"},
    [REPEAT_SENTENCE] = {CC_SEVERITY_WARNING, "a long sentence is printed twice", "长句重复刊印"},
    [REPEAT_ROW] = {CC_SEVERITY_WARNING, "{0} sentences in a row are printed twice", "连续{0}句重复刊印"},
};

/* Sentences in a row that stand inside another paragraph as well: "（接上页）一是…". A short one alone is a pull-quote
 * where it is a block by itself, and else a phrase that may be said twice; so may the words of somebody. */
static enum repeat_kind kind_of_repeat(const struct cc_repeat *repeat)
{
	if (repeat->sentences > 1 && repeat->weight >= PARAGRAPH_WEIGHT)
		return REPEAT_ROW;
	if (repeat->weight >= SENTENCE_WEIGHT && (repeat->alone || !repeat->quoted))
		return REPEAT_SENTENCE;
	return repeat->alone && repeat->weight >= QUOTE_WEIGHT ? REPEAT_QUOTE : REPEAT_NONE;
}

static bool report_repeats(struct search *search, struct cc_arena *scratch)
{
	struct cc_vec repeats = cc_vec_new(scratch, sizeof(struct cc_repeat));
	if (!cc_repeats_of(&repeats, search->article, scratch))
		return false;
	const struct cc_repeat *items = repeats.items;
	for (size_t i = 0; i < repeats.len; i++) {
		enum repeat_kind kind = kind_of_repeat(&items[i]);
		if (kind == REPEAT_NONE || is_covered(search, items[i].later))
			continue;
		struct cc_str count = cc_compose_number(search->arena, items[i].sentences);
		struct cc_str message =
		    cc_compose(search->arena, cc_say(search->input, repeat_messages[kind].en, repeat_messages[kind].zh),
			       &count, 1);
		if (!report(search, repeat_messages[kind].severity, message, items[i].earlier, items[i].later))
			return false;
	}
	return true;
}

static bool look(struct search *search, struct cc_arena *scratch)
{
	struct cc_vec passages = cc_vec_new(scratch, sizeof(struct cc_passage));
	if (!cc_passages_of(&passages, search->article, scratch))
		return false;
	search->passages = passages.items;
	search->count = passages.len;
	search->covered = cc_vec_new(scratch, sizeof(struct cc_span));
	return report_runs(search) && report_headings(search) && report_repeats(search, scratch);
}

static enum cc_status run(struct cc_vec *findings, const struct cc_check_input *input, struct cc_arena *arena,
			  struct cc_error *err)
{
	struct cc_arena *scratch = cc_arena_new(cc_arena_allocator(arena));
	bool ok = scratch != NULL;
	for (size_t i = 0; ok && i < cc_check_focus(input); i++) {
		struct search search = {
		    .input = input, .article = input->articles[i], .findings = findings, .arena = arena};
		ok = look(&search, scratch);
		cc_arena_reset(scratch);
	}
	cc_arena_free(scratch);
	return ok ? CC_OK : cc_error_set(err, CC_ERR_NOMEM, "duplicate-block: out of memory");
}

const struct cc_check cc_check_duplicate_block = {
    .id = "duplicate-block",
    .title = {.en = "Printed twice", .zh = "重复刊印"},
    .help =
	"Finds a paragraph, a sidebar or a whole article that stands twice in one document, whole or cut off. "
	"Blocks are\n"
	"compared by their letters alone, so bullets, blanks and punctuation do not matter. Paragraphs that repeat "
	"in a\n"
	"row are one finding, with the headings and bylines around them.\n"
	"\n"
	"Sentences in a row that stand inside another paragraph as well count too, as after “（接上页）”.\n"
	"\n"
	"Three paragraphs in a row are an error (an article pasted twice), one or two a warning, and so is a sentence "
	"of\n"
	"60 characters or more; a near copy, a shorter sentence printed alone (a pull-quote) and a heading directly\n"
	"printed twice are worth a look.\n"
	"\n"
	"Why it matters: space is printed twice, and a correction made in one copy leaves the other wrong.\n"
	"\n"
	"In a manual, where one sentence of ten is code, all of it is worth a look only: it says the same of its "
	"parts.\n"
	"\n"
	"Silent on headings, bylines and blocks below 30 characters, on a line that stands four times or more\n"
	"(boilerplate), on lists of names (责任单位：…), on tables and code, and on the same article in two documents. "
	"Copies in which a figure "
	"differs\n"
	"are `divergent-copy`.",
    .bad = "The same four paragraphs on page 3 and, cut off, on page 7.",
    .good = "“责任编辑：…” under each of five articles.",
    .run = run,
};
