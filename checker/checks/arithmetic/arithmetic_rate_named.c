/* Rates that are named for what was done to the part before them: 已恢复22.1万户，恢复率93.6%.
 * Leaves which whole the part is of to arithmetic_beside.c. */
#include "checks/arithmetic/arithmetic.h"

enum { STEM_BYTES = 6 /* 恢复 */, RATE_BEHIND = 9 /* bytes from 率 to its figure: 率达到 */ };

/* 恢复 of 恢复率: the words between, behind the comma and before 率; empty: there is no 率. */
static struct cc_str rate_stem(struct cc_str between)
{
	size_t comma = cc_str_find(between, CC_STR(","), 0);
	size_t end = cc_str_find(between, CC_STR("率"), 0);
	bool apposed = comma < end && end < between.len && between.len - end <= RATE_BEHIND;
	return apposed ? cc_str_slice(between, comma + 1, end) : CC_STR("");
}

/* 已恢复, and not 未恢复. */
static bool was_done(struct cc_str words, struct cc_str stem)
{
	static const char *const nots[] = {"不", "未", "没"};
	size_t at = cc_str_find(words, stem, 0);
	if (at >= words.len)
		return false;
	for (size_t i = 0; i < sizeof(nots) / sizeof(nots[0]); i++)
		if (cc_str_ends(cc_str_slice(words, 0, at), cc_str_from(nots[i])))
			return false;
	return true;
}

bool arithmetic_names_rate(const struct arithmetic *work, size_t part, size_t stated)
{
	struct cc_str between = arithmetic_between(work, part, stated);
	struct cc_str stem = rate_stem(between);
	if (stem.len < STEM_BYTES)
		return false;
	size_t from = part > 0 ? cc_pieces_at(&work->pieces, arithmetic_piece(work, part - 1))->span.end : 0;
	size_t to = cc_pieces_at(&work->pieces, arithmetic_piece(work, part))->span.start;
	struct cc_str before = cc_str_slice(work->pieces.article->text.view, from, to);
	/* 150人获得资助，资助率为6.5% */
	struct cc_str behind = cc_str_slice(between, 0, cc_str_find(between, CC_STR(","), 0));
	return was_done(before, stem) || was_done(behind, stem);
}
