/* Two values of which words say that the one is more: a part and its whole, above and below what it is held against.
 * Leaves how much lies between them to arithmetic_apart.c. */
#include "checks/arithmetic/arithmetic.h"

static enum arithmetic_verdict tell_pair(struct arithmetic_case *it, const char *en, const char *zh)
{
	arithmetic_begin(it);
	arithmetic_say_figure(it, it->value);
	arithmetic_say(it, en, zh);
	arithmetic_say_figure(it, it->base);
	return ARITHMETIC_FAILS;
}

static bool is_comparable(const struct arithmetic_case *it)
{
	return it->base->unit.ptr != NULL && it->value->unit.ptr != NULL && arithmetic_same_unit(it->base, it->value);
}

/* 研究生新生4124名和留学生209名，其中硕士生3293名: what two figures joined come to, or the first of them, may be the
 * whole.
 */
static bool is_joined_to_larger(const struct arithmetic_case *it)
{
	const struct arithmetic *work = it->work;
	size_t base = 0;
	while (base < work->figures.len && arithmetic_figure(work, base) != it->base)
		base++;
	for (size_t i = 0; i < base && base < work->figures.len; i++) {
		const struct cc_quantity *before = arithmetic_figure(work, i);
		bool larger = before->unit.ptr != NULL && arithmetic_same_unit(before, it->value) &&
			      cc_decimal_compare(before->value, it->value->value) >= 0;
		if (larger && cc_str_find(arithmetic_between(work, i, base), CC_STR(","), 0) == SIZE_MAX)
			return true;
	}
	return false;
}

/* 共1309.8万人次，最高峰达203.5万人次。其中内地居民758.9万人次、港澳台居民449.4万人次、外国人101.4万人次: what stands
 * behind adds up to a figure before the one it seems to be of. */
static bool adds_up_to_other(const struct arithmetic_case *it)
{
	const struct arithmetic *work = it->work;
	struct cc_interval sum = cc_interval_point(cc_decimal_from_int(0));
	size_t parts = 0;
	for (size_t i = 0; i < work->figures.len; i++) {
		const struct cc_quantity *part = arithmetic_figure(work, i);
		if (part->span.start < it->value->span.start || part->unit.ptr == NULL ||
		    !arithmetic_same_unit(part, it->value))
			continue;
		if (cc_interval_add(&sum, sum, cc_recompute_interval(part)) != CC_OK)
			return false;
		parts++;
	}
	for (size_t i = 0; i < work->figures.len && parts > 1; i++) {
		const struct cc_quantity *whole = arithmetic_figure(work, i);
		if (whole->span.start < it->base->span.start && whole->unit.ptr != NULL &&
		    arithmetic_same_unit(whole, it->value) && cc_interval_overlaps(sum, cc_recompute_interval(whole)))
			return true;
	}
	return false;
}

/* "a consensus of $0.74, with charges including $450 million": of what one share earns nothing is counted in millions.
 */
static bool is_of_one_share(const struct arithmetic_case *it)
{
	enum { SHARE_MOST = 1000, PART_LEAST = 1000000 };
	return cc_str_equal(it->base->dimension, CC_STR("money")) &&
	       cc_decimal_compare(it->base->value, cc_decimal_from_int(SHARE_MOST)) < 0 &&
	       cc_decimal_compare(it->value->value, cc_decimal_from_int(PART_LEAST)) >= 0;
}

/* 占比40%，其中甲占60% is a share of the part; 120天，其中… may run side by side. */
enum arithmetic_verdict arithmetic_judge_part(struct arithmetic_case *it)
{
	bool adds =
	    cc_str_equal(it->base->dimension, CC_STR("count")) || cc_str_equal(it->base->dimension, CC_STR("money"));
	if (!is_comparable(it) || arithmetic_is_ratio(it->base) || !adds ||
	    !cc_interval_is_below(cc_recompute_interval(it->base), cc_recompute_interval(it->value)) ||
	    is_joined_to_larger(it) || is_of_one_share(it) || adds_up_to_other(it))
		return ARITHMETIC_UNKNOWN;
	return tell_pair(it, " is more than the whole of ", " 大于所属的整体 ");
}

/* "增长15%，超过预期20%" may be 20 % beyond it: of ratios only what stands in a bracket or behind 的 is a value. */
static bool is_value_compared(const struct arithmetic_case *it)
{
	const struct cc_wording_piece *before = cc_pieces_at(&it->work->pieces, it->last - 1);
	uint64_t marks = CC_PIECE_OPEN | CC_PIECE_WORD(OF) | CC_PIECE_WORD(FILL);
	return (before->kinds & marks) != 0 || !arithmetic_is_ratio(it->base);
}

/* "1.3 degrees above the average of 5.5 degrees", "£80 million more than the £540 million": right behind its figure,
 * the word says by how much; "exceeded" says what is more. */
static bool is_distance(const struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	struct cc_str next = cc_str_of_span(pieces->article->text.view, cc_pieces_at(pieces, it->first + 1)->span);
	return cc_word_list_ends(arithmetic_words(it->work, CC_WORDS_DISTANCE), next) > 0;
}

/* "earnings of $1.85, surpassing estimates of $102.26 billion": of values so far apart one is another thing's. */
static bool is_of_one_size(const struct arithmetic_case *it)
{
	struct cc_decimal hundredfold;
	struct cc_decimal hundred = cc_decimal_from_int(100);
	return cc_decimal_multiply(&hundredfold, it->value->value, hundred) == CC_OK &&
	       cc_decimal_compare(hundredfold, it->base->value) > 0 &&
	       cc_decimal_multiply(&hundredfold, it->base->value, hundred) == CC_OK &&
	       cc_decimal_compare(hundredfold, it->value->value) > 0;
}

/* "revenue of 5.2 million and profit of 1.2 million, above the 4.9 million and 1.1 million expected": two that are held
 * against two. */
static bool is_held_in_pairs(const struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	bool and = (cc_gap_before(pieces, it->first) & CC_PIECE_WORD(AND)) != 0;
	size_t behind = it->last + 1;
	return and&&behind + 1 < pieces->row.len && (cc_pieces_at(pieces, behind)->kinds & CC_PIECE_WORD(AND)) != 0 &&
	       (cc_pieces_at(pieces, behind + 1)->kinds & CC_PIECE_FIGURE) != 0;
}

/* 比前三季度加快2.7个百分点，高于全国14.2个百分点: points behind the word say by how much. */
static bool can_be_held(const struct arithmetic_case *it)
{
	return !is_distance(it) && !arithmetic_is_points(it->base) && is_comparable(it) && is_value_compared(it) &&
	       is_of_one_size(it) && !is_held_in_pairs(it);
}

enum arithmetic_verdict arithmetic_judge_above(struct arithmetic_case *it)
{
	if (!can_be_held(it) ||
	    !cc_interval_is_below(cc_recompute_interval(it->value), cc_recompute_interval(it->base)))
		return ARITHMETIC_UNKNOWN;
	return tell_pair(it, " is not above ", " 并不高于 ");
}

enum arithmetic_verdict arithmetic_judge_below(struct arithmetic_case *it)
{
	if (!can_be_held(it) ||
	    !cc_interval_is_below(cc_recompute_interval(it->base), cc_recompute_interval(it->value)))
		return ARITHMETIC_UNKNOWN;
	return tell_pair(it, " is not below ", " 并不低于 ");
}
