/* Sentences of one document that stand twice in the same order, wherever paragraphs begin and end.
 * Leaves whole paragraphs to passages.c and what is said to check_duplicate_block.c. */
#include "checks/copy/repeats.h"

#include <stdlib.h>

enum {
	RUN_WEIGHT = 12,	/* shorter ones repeat by chance */
	BOILERPLATE_COPIES = 4, /* a sentence that stands everywhere belongs there */
	QUOTED_SHARE = 3	/* a third of the bytes */
};

struct line {
	struct cc_span span; /* reading offsets */
	uint64_t hash;
	size_t weight;
	uint32_t block;
	size_t twin;   /* the nearest earlier line with the same letters; SIZE_MAX: none */
	size_t number; /* its place */
};

static bool is_running_text(const struct cc_block *block)
{
	return block->kind != CC_BLOCK_TABLE_CELL && block->kind != CC_BLOCK_CODE && block->kind != CC_BLOCK_HEADING;
}

static bool gather(struct cc_vec *lines, const struct cc_article *article)
{
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		const struct cc_sentence *sentence = &article->text.sentences[i];
		struct cc_span span = cc_article_reading(article, sentence->span);
		if (!is_running_text(&article->document.blocks[sentence->block]) ||
		    !cc_passage_is_prose(cc_str_of_span(article->document.reading, span)))
			continue;
		struct cc_passage letters =
		    cc_passage_of(article->document.reading, cc_passage_without_note(article->document.reading, span));
		struct line line = {.span = span,
				    .hash = letters.hash,
				    .weight = letters.weight,
				    .block = sentence->block,
				    .twin = SIZE_MAX,
				    .number = lines->len};
		if (letters.letters > 0 && !cc_vec_add(lines, &line))
			return false;
	}
	return true;
}

static int compare_lines(const void *a, const void *b)
{
	const struct line *x = *(const struct line *const *)a;
	const struct line *y = *(const struct line *const *)b;
	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

static bool find_twins(struct cc_vec *lines, struct cc_arena *scratch)
{
	struct line *items = lines->items;
	struct line **sorted = cc_arena_array(scratch, lines->len, sizeof(struct line *));
	if (sorted == NULL)
		return false;
	for (size_t i = 0; i < lines->len; i++)
		sorted[i] = &items[i];
	qsort(sorted, lines->len, sizeof(struct line *), compare_lines);
	for (size_t start = 0, end; start < lines->len; start = end) {
		for (end = start + 1; end < lines->len && sorted[end]->hash == sorted[start]->hash;)
			end++;
		for (size_t i = start + 1; i < end && end - start < BOILERPLATE_COPIES; i++)
			sorted[i]->twin = sorted[i - 1]->number;
	}
	return true;
}

/* Whether lines [first, last] are all that their block holds. */
static bool is_whole_block(const struct line *lines, size_t count, size_t first, size_t last)
{
	return (first == 0 || lines[first - 1].block != lines[first].block) &&
	       (last + 1 == count || lines[last + 1].block != lines[last].block);
}

/* Whether much of it stands in quotation marks; a word of it alone (部门之间“各管一段”) makes no quotation. */
static bool is_quoted(struct cc_str text)
{
	size_t quoted = 0;
	for (size_t at = cc_str_find(text, CC_STR("“"), 0); at != SIZE_MAX; at = cc_str_find(text, CC_STR("“"), at)) {
		size_t end = cc_str_find(text, CC_STR("”"), at);
		end = end == SIZE_MAX ? text.len : end;
		quoted += end - at;
		at = end;
	}
	return quoted * QUOTED_SHARE > text.len;
}

static struct cc_repeat run_from(struct cc_str reading, const struct line *lines, size_t count, size_t first)
{
	size_t last = first;
	size_t twin = lines[first].twin;
	size_t weight = lines[first].weight;
	while (last + 1 < count && lines[last + 1].twin == lines[last].twin + 1 && lines[last + 1].twin < first) {
		last++;
		weight += lines[last].weight;
	}
	size_t twin_last = twin + (last - first);
	struct cc_span later = {.start = lines[first].span.start, .end = lines[last].span.end};
	return (struct cc_repeat){
	    .earlier = {.start = lines[twin].span.start, .end = lines[twin_last].span.end},
	    .later = later,
	    .quoted = is_quoted(cc_str_of_span(reading, later)),
	    .sentences = last - first + 1,
	    .weight = weight,
	    .alone = is_whole_block(lines, count, first, last) || is_whole_block(lines, count, twin, twin_last),
	};
}

bool cc_repeats_of(struct cc_vec *out, const struct cc_article *article, struct cc_arena *scratch)
{
	struct cc_vec lines = cc_vec_new(scratch, sizeof(struct line));
	if (!gather(&lines, article))
		return false;
	if (lines.len == 0)
		return true;
	if (!find_twins(&lines, scratch))
		return false;
	const struct line *items = lines.items;
	for (size_t i = 0; i < lines.len;) {
		if (items[i].twin == SIZE_MAX) {
			i++;
			continue;
		}
		struct cc_repeat repeat = run_from(article->document.reading, items, lines.len, i);
		if (repeat.weight >= RUN_WEIGHT && !cc_vec_add(out, &repeat))
			return false;
		i += repeat.sentences;
	}
	return true;
}
