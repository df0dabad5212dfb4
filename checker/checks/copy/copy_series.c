/* Issues of one series: two documents that say the same sentences with other figures throughout.
 * Leaves what one pair of sentences means to copies.c. */
#include "checks/copy/copy_series.h"

#include <stdlib.h>

enum {
	MANY_LEAST = 2,	    /* sentences with several other figures: one alone is chance */
	OTHER_LEAST = 3,    /* ... with one figure that is no misprint of the other */
	SENTENCES_LEAST = 4 /* ... with other figures and hardly one that agrees */
};

/* What was counted of the sentences that two documents have in common. */
struct tally {
	size_t many;	/* with several other figures */
	size_t few;	/* with one or none */
	size_t other;	/* with one that is no misprint */
	size_t same;	/* word for word */
	size_t figures; /* that differ */
	size_t agreed;	/* that are the same, of three digits and more */
	size_t alike;	/* that are the same, of any size */
};

static int compare_numbers(size_t x, size_t y)
{
	return (x > y) - (x < y);
}

static int compare_documents(const struct cc_copy_note *x, const struct cc_copy_note *y)
{
	return x->a != y->a ? compare_numbers(x->a, y->a) : compare_numbers(x->b, y->b);
}

/* By document and sentence of the one side; the most like comes first. */
static int compare_by_a(const void *a, const void *b)
{
	const struct cc_copy_note *x = a;
	const struct cc_copy_note *y = b;
	if (compare_documents(x, y) != 0)
		return compare_documents(x, y);
	return x->sentence_a != y->sentence_a ? compare_numbers(x->sentence_a, y->sentence_a)
					      : compare_numbers(x->figures, y->figures);
}

static int compare_by_b(const void *a, const void *b)
{
	const struct cc_copy_note *x = a;
	const struct cc_copy_note *y = b;
	if (compare_documents(x, y) != 0)
		return compare_documents(x, y);
	return x->sentence_b != y->sentence_b ? compare_numbers(x->sentence_b, y->sentence_b)
					      : compare_numbers(x->figures, y->figures);
}

static uint32_t sentence_a(const struct cc_copy_note *note)
{
	return note->sentence_a;
}

static uint32_t sentence_b(const struct cc_copy_note *note)
{
	return note->sentence_b;
}

static void count(struct tally *tally, const struct cc_copy_note *note)
{
	tally->many += note->figures > 1;
	tally->few += note->figures <= 1;
	tally->other += note->other;
	tally->same += note->figures == 0;
	tally->figures += note->figures;
	tally->agreed += note->agreed;
	tally->alike += note->alike;
}

/* "Florida has 593,286 cases", "Bay County is reporting 5,058 cases" …: short sentences with a figure each, and next to
 * none of these is the same in both. */
static bool are_short_news(const struct tally *tally)
{
	enum { ONE_IN = 4, ALIKE_IN = 2 };
	return tally->many + tally->few >= SENTENCES_LEAST && tally->many + tally->other > 0 && tally->same == 0 &&
	       tally->agreed * ONE_IN <= tally->figures && tally->alike * ALIKE_IN <= tally->figures;
}

/* Whether more of the sentences have several other figures than have one or none, or all have others; the notes are of
 * two documents. */
static bool are_issues(const struct cc_copy_note *notes, size_t count_of,
		       uint32_t (*sentence)(const struct cc_copy_note *))
{
	struct tally tally = {0};
	for (size_t i = 0; i < count_of; i++)
		if (!notes[i].words && (i == 0 || sentence(&notes[i]) != sentence(&notes[i - 1])))
			count(&tally, &notes[i]);
	return (tally.many >= MANY_LEAST && tally.many >= tally.few) ||
	       (tally.other >= OTHER_LEAST && tally.same == 0) || are_short_news(&tally);
}

static size_t end_of(const struct cc_copy_note *notes, size_t count, size_t start)
{
	size_t end = start + 1;
	while (end < count && compare_documents(&notes[end], &notes[start]) == 0)
		end++;
	return end;
}

bool cc_copy_series_find(struct cc_vec *out, struct cc_vec *notes)
{
	struct cc_copy_note *items = notes->items;
	if (notes->len == 0)
		return true;
	qsort(items, notes->len, sizeof(*items), compare_by_a);
	for (size_t start = 0, end; start < notes->len; start = end) {
		end = end_of(items, notes->len, start);
		if (!are_issues(items + start, end - start, sentence_a))
			continue;
		qsort(items + start, end - start, sizeof(*items), compare_by_b);
		struct cc_copy_series series = {.a = items[start].a, .b = items[start].b};
		if (are_issues(items + start, end - start, sentence_b) && !cc_vec_add(out, &series))
			return false;
	}
	return true;
}

static int compare_series(const void *a, const void *b)
{
	const struct cc_copy_series *x = a;
	const struct cc_copy_series *y = b;
	return x->a != y->a ? compare_numbers(x->a, y->a) : compare_numbers(x->b, y->b);
}

bool cc_copy_series_has(const struct cc_vec *series, size_t a, size_t b)
{
	struct cc_copy_series key = {.a = a < b ? a : b, .b = a < b ? b : a};
	return series->len > 0 && bsearch(&key, series->items, series->len, sizeof(key), compare_series) != NULL;
}
