/* Levenshtein distance over bytes with swaps of neighbours (optimal string alignment), three rows.
 * Leaves characters aside: bytes do for a hint. */
#include "ruleset/did_you_mean.h"

#include <stdint.h>

enum { LONGEST = 64 };

struct cc_nearest cc_nearest_start(struct cc_str word)
{
	size_t allowed = word.len / 3 > 2 ? word.len / 3 : 2;
	return (struct cc_nearest){.word = word, .distance = allowed + 1};
}

static size_t smallest(size_t a, size_t b, size_t c)
{
	size_t least = a < b ? a : b;
	return least < c ? least : c;
}

/* One row of the table: distances of a[0, i) to every b[0, j). rows[0] is this row, rows[1] and rows[2] those above. */
static void fill_row(size_t *rows[3], struct cc_str a, size_t i, struct cc_str b)
{
	rows[0][0] = i;
	for (size_t j = 1; j <= b.len; j++) {
		size_t swap_in = a.ptr[i - 1] == b.ptr[j - 1] ? 0 : 1;
		rows[0][j] = smallest(rows[0][j - 1] + 1, rows[1][j] + 1, rows[1][j - 1] + swap_in);
		bool swapped = i > 1 && j > 1 && a.ptr[i - 1] == b.ptr[j - 2] && a.ptr[i - 2] == b.ptr[j - 1];
		if (swapped && rows[2][j - 2] + 1 < rows[0][j])
			rows[0][j] = rows[2][j - 2] + 1;
	}
}

static size_t distance(struct cc_str a, struct cc_str b)
{
	size_t table[3][LONGEST + 1];
	size_t *rows[3] = {table[0], table[1], table[2]};
	for (size_t j = 0; j <= b.len; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= a.len; i++) {
		size_t *oldest = rows[2];
		rows[2] = rows[1];
		rows[1] = rows[0];
		rows[0] = oldest;
		fill_row(rows, a, i, b);
	}
	return rows[0][b.len];
}

void cc_nearest_offer(struct cc_nearest *nearest, struct cc_str candidate)
{
	struct cc_str word = nearest->word;
	size_t gap = word.len > candidate.len ? word.len - candidate.len : candidate.len - word.len;
	if (word.len > LONGEST || candidate.len > LONGEST || gap >= nearest->distance)
		return;
	size_t found = distance(word, candidate);
	if (found >= nearest->distance || found >= word.len)
		return;
	nearest->distance = found;
	nearest->best = candidate;
}
