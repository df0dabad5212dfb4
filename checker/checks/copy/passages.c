/* The blocks of a document as letters only, for finding those that are printed twice.
 * Leaves what a repetition means to check_duplicate_block.c. */
#include "checks/copy/passages.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"

enum { EARLIER_TRIED = 4, NOTE_BYTES = 36, NEAR_PERCENT = 80 };

uint32_t cc_passage_letter(struct cc_str text, size_t *at)
{
	while (*at < text.len) {
		uint32_t c = cc_utf8_next(text, at);
		if (c >= 'A' && c <= 'Z')
			return c + ('a' - 'A');
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || cc_utf8_is_han(c))
			return c;
	}
	return 0;
}

/* The letter before *at, moving *at to its start; 0 at the beginning. */
static uint32_t letter_before(struct cc_str text, size_t *at)
{
	while (*at > 0) {
		size_t end = *at;
		cc_utf8_prev(text, at);
		size_t here = 0;
		uint32_t letter = cc_passage_letter(cc_str_slice(text, *at, end), &here);
		if (letter != 0)
			return letter;
	}
	return 0;
}

static uint64_t add_letter(uint64_t hash, uint32_t letter)
{
	hash = (hash ^ letter) * CC_HASH_PRIME;
	return hash ^ hash >> 29;
}

struct cc_passage cc_passage_of(struct cc_str reading, struct cc_span span)
{
	struct cc_str text = cc_str_of_span(reading, span);
	struct cc_passage passage = {.span = span, .hash = CC_HASH_START};
	size_t quarters = 0;
	size_t at = 0;
	for (uint32_t letter = cc_passage_letter(text, &at); letter != 0; letter = cc_passage_letter(text, &at)) {
		passage.hash = add_letter(passage.hash, letter);
		passage.letters++;
		quarters += letter < 0x80 ? 1 : 4;
		if (passage.head == 0 && quarters >= 4 * CC_PASSAGE_HEAD)
			passage.head = passage.hash;
	}
	passage.weight = quarters / 4;
	return passage;
}

/* "（接上页）一是…": a note in brackets before a sentence is not of it. */
struct cc_span cc_passage_without_note(struct cc_str reading, struct cc_span span)
{
	static const char *const pairs[][2] = {{"（", "）"}, {"(", ")"}, {"【", "】"}, {"[", "]"}};
	struct cc_str text = cc_str_of_span(reading, span);
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		if (!cc_str_starts(text, cc_str_from(pairs[i][0])))
			continue;
		size_t end = cc_str_find(text, cc_str_from(pairs[i][1]), 0);
		if (end != SIZE_MAX && end <= NOTE_BYTES)
			span.start += end + strlen(pairs[i][1]);
	}
	return span;
}

static struct cc_span trimmed(struct cc_str reading, struct cc_span span)
{
	struct cc_str text = cc_str_of_span(reading, span);
	struct cc_str inner = cc_str_trim(text);
	size_t start = span.start + (size_t)(inner.ptr - text.ptr);
	return (struct cc_span){.start = start, .end = start + inner.len};
}

bool cc_passage_is_prose(struct cc_str text)
{
	static const char *const marks[] = {"。", "！", "？", "；", "，", ",", ". ", "."};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_str_find(text, cc_str_from(marks[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

static bool gather(struct cc_vec *out, const struct cc_document *document)
{
	for (size_t i = 0; i < document->block_count; i++) {
		const struct cc_block *block = &document->blocks[i];
		if (block->kind == CC_BLOCK_TABLE_CELL || block->kind == CC_BLOCK_CODE)
			continue;
		struct cc_passage passage =
		    cc_passage_of(document->reading,
				  cc_passage_without_note(document->reading, trimmed(document->reading, block->text)));
		passage.block = i;
		passage.prose = cc_passage_is_prose(cc_str_of_span(document->reading, passage.span));
		if (passage.letters > 0 && !cc_vec_add(out, &passage))
			return false;
	}
	return true;
}

/* Letters that two texts share from the front, and from the back without meeting the front. */
struct overlap {
	size_t front;
	size_t back;
	bool digits; /* what is left between holds a digit */
};

static size_t common_front(struct cc_str a, struct cc_str b)
{
	size_t at_a = 0;
	size_t at_b = 0;
	size_t count = 0;
	for (;;) {
		uint32_t letter = cc_passage_letter(a, &at_a);
		if (letter == 0 || letter != cc_passage_letter(b, &at_b))
			return count;
		count++;
	}
}

static size_t common_back(struct cc_str a, struct cc_str b, size_t limit)
{
	size_t at_a = a.len;
	size_t at_b = b.len;
	size_t count = 0;
	while (count < limit) {
		uint32_t letter = letter_before(a, &at_a);
		if (letter == 0 || letter != letter_before(b, &at_b))
			break;
		count++;
	}
	return count;
}

/* Whether letters [front, letters - back) of a text hold a digit: then the difference is divergent-copy's. */
static bool middle_has_digit(struct cc_str text, size_t letters, size_t front, size_t back)
{
	size_t at = 0;
	for (size_t i = 0; i + back < letters; i++) {
		uint32_t letter = cc_passage_letter(text, &at);
		if (i >= front && letter >= '0' && letter <= '9')
			return true;
	}
	return false;
}

static enum cc_twin relate(struct cc_str reading, const struct cc_passage *earlier, const struct cc_passage *later)
{
	if (earlier->hash == later->hash && earlier->letters == later->letters)
		return CC_TWIN_WHOLE;
	struct cc_str a = cc_str_of_span(reading, earlier->span);
	struct cc_str b = cc_str_of_span(reading, later->span);
	size_t shorter = earlier->letters < later->letters ? earlier->letters : later->letters;
	size_t longer = earlier->letters < later->letters ? later->letters : earlier->letters;
	size_t front = common_front(a, b);
	if (front == shorter)
		return earlier->letters < later->letters ? CC_TWIN_CUT_EARLIER : CC_TWIN_CUT_LATER;
	size_t back = common_back(a, b, shorter - front);
	bool digits =
	    middle_has_digit(a, earlier->letters, front, back) || middle_has_digit(b, later->letters, front, back);
	return (front + back) * 100 >= longer * NEAR_PERCENT && !digits ? CC_TWIN_NEAR : CC_TWIN_NONE;
}

static int compare_heads(const void *a, const void *b)
{
	const struct cc_passage *x = *(const struct cc_passage *const *)a;
	const struct cc_passage *y = *(const struct cc_passage *const *)b;
	if (x->head != y->head)
		return x->head < y->head ? -1 : 1;
	return (x->block > y->block) - (x->block < y->block);
}

/* Relate a passage to the ones before it under the same head, the nearest first; a whole twin beats a part. */
static void find_twin(struct cc_str reading, struct cc_passage *first, struct cc_passage **sorted, size_t start,
		      size_t at)
{
	struct cc_passage *later = sorted[at];
	for (size_t back = 1; back <= EARLIER_TRIED && at >= start + back; back++) {
		struct cc_passage *earlier = sorted[at - back];
		enum cc_twin twin = relate(reading, earlier, later);
		if (twin == CC_TWIN_NONE || (later->twin != CC_TWIN_NONE && twin != CC_TWIN_WHOLE))
			continue;
		later->twin = twin;
		later->twin_at = (size_t)(earlier - first);
		if (twin == CC_TWIN_WHOLE)
			return;
	}
}

bool cc_passages_of(struct cc_vec *out, const struct cc_article *article, struct cc_arena *scratch)
{
	if (!gather(out, &article->document))
		return false;
	struct cc_passage *passages = out->items;
	struct cc_passage **sorted = cc_arena_array(scratch, out->len, sizeof(struct cc_passage *));
	size_t count = 0;
	if (sorted == NULL)
		return false;
	for (size_t i = 0; i < out->len; i++)
		if (passages[i].weight >= CC_PASSAGE_CORE)
			sorted[count++] = &passages[i];
	qsort(sorted, count, sizeof(struct cc_passage *), compare_heads);
	for (size_t start = 0, end; start < count; start = end) {
		for (end = start + 1; end < count && sorted[end]->head == sorted[start]->head; end++)
			find_twin(article->document.reading, passages, sorted, start, end);
		for (size_t i = start; i < end; i++)
			sorted[i]->copies = end - start;
	}
	return true;
}
