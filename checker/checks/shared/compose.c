/* Putting a finding together: texts from templates, places with their sentence, lists kept in the run's arena.
 * Leaves what is wrong to the checks. */
#include "checks/shared/compose.h"

#include "base/utf8.h"

enum { MESSAGE_MAX = 64 * 1024 };

/* "{3}" at `at`: which argument; -1 where it is no placeholder. */
static int placeholder(const char *at)
{
	return at[0] == '{' && at[1] >= '0' && at[1] <= '9' && at[2] == '}' ? at[1] - '0' : -1;
}

struct cc_str cc_compose(struct cc_arena *arena, const char *pattern, const struct cc_str *args, size_t count)
{
	struct cc_buf buf = cc_buf_new(cc_arena_allocator(arena), MESSAGE_MAX);
	for (const char *at = pattern; *at != '\0'; at++) {
		int number = placeholder(at);
		if (number < 0) {
			cc_buf_add_char(&buf, *at);
			continue;
		}
		if ((size_t)number < count)
			cc_buf_add(&buf, args[number]);
		at += 2;
	}
	struct cc_str kept = cc_buf_keep(&buf, arena);
	cc_buf_free(&buf);
	return kept;
}

struct cc_str cc_compose_number(struct cc_arena *arena, size_t number)
{
	char digits[24];
	size_t start = sizeof(digits);
	do {
		digits[--start] = (char)('0' + number % 10);
		number /= 10;
	} while (number > 0);
	return cc_arena_copy(arena, (struct cc_str){.ptr = digits + start, .len = sizeof(digits) - start});
}

void *cc_compose_keep(struct cc_arena *arena, const void *items, size_t count, size_t size)
{
	void *copy = count > 0 ? cc_arena_array(arena, count, size) : NULL;
	if (copy != NULL)
		memcpy(copy, items, count * size);
	return copy;
}

int cc_compose_compare_places(const struct cc_article *a, size_t at_a, const struct cc_article *b, size_t at_b)
{
	if (a->index != b->index)
		return a->index < b->index ? -1 : 1;
	return (at_a > at_b) - (at_a < at_b);
}

int cc_compose_compare_locations(const void *a, const void *b)
{
	const struct cc_location *left = a;
	const struct cc_location *right = b;
	return cc_compose_compare_places(left->article, left->mark.start, right->article, right->mark.start);
}

size_t cc_compose_block(const struct cc_article *article, size_t at)
{
	const struct cc_document *document = &article->document;
	size_t low = 0;
	size_t high = document->block_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (document->blocks[middle].text.end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The sentence that holds a reading offset, as reading offsets; empty where none does. */
static struct cc_span sentence_around(const struct cc_article *article, size_t at)
{
	size_t low = 0;
	size_t high = article->text.sentence_count;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		struct cc_span span = cc_article_reading(article, article->text.sentences[middle].span);
		if (at < span.start)
			high = middle;
		else if (at >= span.end)
			low = middle + 1;
		else
			return span;
	}
	return (struct cc_span){.start = at, .end = at};
}

struct cc_location cc_compose_place(const struct cc_article *article, struct cc_span mark)
{
	struct cc_span sentence = sentence_around(article, mark.start);
	size_t block = cc_compose_block(article, mark.start);
	bool in_block =
	    block < article->document.block_count && article->document.blocks[block].text.start <= mark.start;
	if (cc_span_len(sentence) == 0)
		sentence = in_block ? article->document.blocks[block].text : mark;
	return (struct cc_location){.article = article, .mark = mark, .sentence = sentence};
}

struct cc_str cc_compose_excerpt(struct cc_arena *arena, struct cc_str text, size_t max)
{
	size_t at = 0;
	size_t seen = 0;
	while (at < text.len && seen < max && text.ptr[at] != '\n') {
		cc_utf8_next(text, &at);
		seen++;
	}
	struct cc_str head = cc_str_trim(cc_str_slice(text, 0, at));
	return at == text.len ? cc_arena_copy(arena, head) : cc_compose(arena, "{0}…", &head, 1);
}
