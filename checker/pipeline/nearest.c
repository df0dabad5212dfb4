/* The nearest word to a mistyped one (Damerau 1964: insert, delete, replace, swap neighbours).
 * Leaves what is said about it to the caller. */
#include <string.h>

#include "claimcheck/claimcheck.h"

enum { WORD_MAX = 64 };

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Distance by bytes; words beyond WORD_MAX are far from everything. */
static size_t distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
	size_t rows[3][WORD_MAX + 1];
	for (size_t k = 0; k <= b_len; k++)
		rows[0][k] = k;
	for (size_t i = 1; i <= a_len; i++) {
		size_t *row = rows[i % 3];
		const size_t *above = rows[(i - 1) % 3];
		const size_t *two_above = rows[(i + 1) % 3];
		row[0] = i;
		for (size_t k = 1; k <= b_len; k++) {
			row[k] = least(least(above[k], row[k - 1]) + 1, above[k - 1] + (a[i - 1] != b[k - 1]));
			if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
				row[k] = least(row[k], two_above[k - 2] + 1);
		}
	}
	return rows[a_len % 3][b_len];
}

const char *claimcheck_nearest(const char *word, struct claimcheck_list words)
{
	size_t len = strlen(word);
	const char *best = NULL;
	size_t best_distance = len / 3 + 1;
	for (size_t i = 0; i < words.count && len <= WORD_MAX; i++) {
		size_t other = strlen(words.items[i]);
		if (other > WORD_MAX)
			continue;
		size_t d = distance(word, len, words.items[i], other);
		if (d < best_distance || (best == NULL && d == best_distance)) {
			best = words.items[i];
			best_distance = d;
		}
	}
	return best;
}
