/* Differences of two near copies, counted by their kind.
 * Leaves what they mean to copies.c, the kind of one to copy_kind.c. */
#include "checks/copy/copy_tally.h"

bool cc_copy_is_other(const struct cc_difference *difference, const struct cc_side_tokens *a,
		      const struct cc_side_tokens *b)
{
	return cc_copy_kind_of(difference, a, b) == CC_COPY_NONE && !cc_copy_is_filler(difference, a, b);
}

static bool stands_right_before(size_t end, size_t token)
{
	return end <= token && token <= end + 1;
}

/* 高于5% / 低于5%, 达到35%以上 / 未达到35%以上: the word says what differs, and the one figure does not say it again.
 */
static bool repeats_word(const struct cc_alignment *alignment, const enum cc_copy_kind *kinds,
			 const struct cc_difference *value, const struct cc_side_tokens *a,
			 const struct cc_side_tokens *b)
{
	for (size_t i = 0; i < alignment->difference_count; i++) {
		const struct cc_difference *other = &alignment->differences[i];
		enum cc_copy_kind kind = kinds[i];
		if (stands_right_before(other->a_end, value->a) && stands_right_before(other->b_end, value->b) &&
		    (kind == CC_COPY_MOVEMENT || kind == CC_COPY_NEGATION))
			return cc_str_equal(cc_token_text(a, value->a), cc_token_text(b, value->b));
	}
	return false;
}

struct cc_copy_tally cc_copy_tally_of(const struct cc_alignment *alignment, const struct cc_side_tokens *a,
				      const struct cc_side_tokens *b)
{
	struct cc_copy_tally tally = {.others = 0};
	enum cc_copy_kind kinds[CC_DIFFERENCES_MAX];
	for (size_t i = 0; i < alignment->difference_count; i++)
		kinds[i] = cc_copy_kind_of(&alignment->differences[i], a, b);
	for (size_t i = alignment->difference_count; i-- > 0;) {
		const struct cc_difference *difference = &alignment->differences[i];
		enum cc_copy_kind kind = kinds[i];
		if (kind == CC_COPY_VALUE && repeats_word(alignment, kinds, difference, a, b))
			continue;
		tally.others += kind == CC_COPY_NONE && !cc_copy_is_filler(difference, a, b);
		tally.counts[kind]++;
		tally.firsts[kind] = i;
	}
	return tally;
}
