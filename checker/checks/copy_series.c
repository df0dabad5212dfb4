/* Issues of one series: two documents that say the same sentences with other figures throughout.
 * Leaves what one pair of sentences means to copies.c. */
#include "checks/copy_series.h"

#include <stdlib.h>

enum { MANY_LEAST = 2 /* sentences with several other figures: one alone is chance */ };

bool cc_copy_series_note(struct cc_vec *notes, size_t a, size_t b, size_t figures)
{
	if (a == b || figures == 0)
		return true;
	struct cc_copy_series note = {
	    .a = a < b ? a : b, .b = a < b ? b : a, .many = figures > 1, .lone = figures == 1};
	return cc_vec_add(notes, &note);
}

static int compare(const void *a, const void *b)
{
	const struct cc_copy_series *x = a;
	const struct cc_copy_series *y = b;
	if (x->a != y->a)
		return x->a < y->a ? -1 : 1;
	return (x->b > y->b) - (x->b < y->b);
}

void cc_copy_series_settle(struct cc_vec *notes)
{
	struct cc_copy_series *items = notes->items;
	size_t kept = 0;
	if (notes->len > 1)
		qsort(items, notes->len, sizeof(*items), compare);
	for (size_t i = 0; i < notes->len; i++) {
		if (kept > 0 && compare(&items[kept - 1], &items[i]) == 0) {
			items[kept - 1].many += items[i].many;
			items[kept - 1].lone += items[i].lone;
		} else {
			items[kept++] = items[i];
		}
	}
	notes->len = kept;
}

bool cc_copy_series_has(const struct cc_vec *notes, size_t a, size_t b)
{
	if (notes->len == 0)
		return false;
	struct cc_copy_series key = {.a = a < b ? a : b, .b = a < b ? b : a};
	const struct cc_copy_series *found = bsearch(&key, notes->items, notes->len, sizeof(key), compare);
	return found != NULL && found->many >= MANY_LEAST && found->many >= found->lone;
}
