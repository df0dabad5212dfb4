/* Parts of a whole: "学校120所，其中小学60所、初中40所、高中30所". Which of them exclude one another, and when they are
 * all. Leaves lists with their sum to arithmetic_sums.c, and a single part to arithmetic_share.c. */
#include "checks/arithmetic/arithmetic_parts.h"
#include "checks/noun/noun_retold.h"
#include "checks/shared/hints.h"
#include "checks/shared/wording_edges.h"

enum {
	PARTS_MAX = 24,
	WHOLE_PERCENT = 100,
	SLIP_PERCENT = 105,
	COST_PERCENT = 130,
	SHORT_OF = 50,
	DIGITS_TELLING = 100
};

#define W(name) CC_PIECE_WORD(name)

/* 本科生2.2万人、研究生1.8万人，2870多名教师守着讲台: a comma ends what 、 has listed. */
static bool ends_listing(uint64_t before, uint64_t seen)
{
	return (before & CC_PIECE_LISTING) != 0 && (seen & (CC_PIECE_LISTING | W(AND))) == 0;
}

/* 60个常住人口在300万以上的城市，其中东部31个: what the whole is made of may be told by a limit. */
static bool is_limit(const struct arithmetic *work, size_t total, size_t figure)
{
	const struct cc_quantity *limit = arithmetic_figure(work, figure);
	return figure + 1 < work->figures.len && limit->hard.has_low != limit->hard.has_high &&
	       cc_str_find(arithmetic_between(work, total, figure), CC_STR(","), 0) == SIZE_MAX;
}

/* "10 casualties including 6 male and 3 female and a child, where 11 were injured": behind such a word other things are
 * told. */
static bool opens_other(const struct arithmetic *work, size_t figure)
{
	return cc_word_list_within(arithmetic_words(work, CC_WORDS_OPENS_OTHER),
				   arithmetic_between(work, figure, figure + 1));
}

/* The run of parts that begins behind the total; the list must end with the sentence. */
struct arithmetic_parts arithmetic_parts_behind(const struct arithmetic *work, size_t total)
{
	static const struct cc_gap gap = {.allowed = ARITHMETIC_BETWEEN_PARTS | W(FROM),
					  .required = CC_PIECE_COMMA | CC_PIECE_LISTING | W(AND),
					  .forbidden = ARITHMETIC_NO_PARTS};
	struct arithmetic_parts parts = {.first = total + (is_limit(work, total, total + 1) ? 2 : 1)};
	uint64_t before = 0;
	parts.last = parts.first;
	while (parts.last + 1 < work->figures.len && parts.last - parts.first < PARTS_MAX &&
	       arithmetic_can_add(arithmetic_figure(work, total), arithmetic_figure(work, parts.last + 1))) {
		uint64_t seen = 0;
		if (!cc_gap_fits(&work->pieces, arithmetic_piece(work, parts.last),
				 arithmetic_piece(work, parts.last + 1), &gap, &seen) ||
		    ends_listing(before, seen))
			break;
		if (opens_other(work, parts.last)) {
			parts.last = parts.first;
			break;
		}
		before = seen;
		parts.last++;
	}
	return parts;
}

#define ENDS_PART (CC_PIECE_FIGURE | CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_LISTING | W(AND))

/* What the sum must meet: a count of things is neither rounded nor cut, 5 and 20 are not 26. */
struct cc_interval arithmetic_total_of(const struct arithmetic *work, size_t total)
{
	const struct cc_quantity *quantity = arithmetic_figure(work, total);
	struct cc_interval counted = cc_recompute_interval(quantity);
	bool exact = counted.has_low && counted.has_high && cc_decimal_compare(counted.low, counted.high) == 0;
	return exact ? counted : cc_recompute_result(quantity);
}

/* The last name before a part that excludes others: 男生 of 其中男生, 上半年; empty where there is none. */
static struct cc_str exclusive_name(const struct arithmetic *work, size_t from, size_t to)
{
	for (size_t i = to; i > from + 1; i--) {
		const struct cc_wording_piece *piece = cc_pieces_at(&work->pieces, i - 1);
		if ((piece->kinds & (W(EXCLUSIVE) | CC_PIECE_PERIOD)) != 0)
			return cc_str_of_span(work->pieces.article->text.view, piece->span);
	}
	return (struct cc_str){0};
}

/* The pieces that name a part lie behind the figure before it. */
static size_t before_part(const struct arithmetic *work, size_t total, struct arithmetic_parts parts, size_t part)
{
	return arithmetic_piece(work, part == parts.first ? total : part - 1);
}

/* 民营企业出口, 机电产品出口, 对东盟出口: a name that two parts share tells nothing apart. */
static bool is_named_apart(const struct arithmetic *work, size_t total, struct arithmetic_parts parts, size_t part)
{
	struct cc_str own = exclusive_name(work, before_part(work, total, parts, part), arithmetic_piece(work, part));
	bool apart = own.len > 0;
	for (size_t i = parts.first; i <= parts.last && apart; i++)
		apart = i == part || !cc_str_equal(own, exclusive_name(work, before_part(work, total, parts, i),
								       arithmetic_piece(work, i)));
	return apart;
}

/* Names that exclude one another (男 and 女), or three and more in one row with 、 and no word that overlaps. */
static bool is_divided(const struct arithmetic *work, size_t total, struct arithmetic_parts parts)
{
	static const struct cc_gap rows[] = {
	    {.allowed = ARITHMETIC_BETWEEN_PARTS & ~CC_PIECE_COMMA, .forbidden = W(OVERLAP) | ARITHMETIC_NO_PARTS},
	    {.allowed = W(FILL) | W(IS) | W(AND) | CC_PIECE_COMMA | CC_PIECE_OTHER,
	     .forbidden = W(OVERLAP) | ARITHMETIC_NO_PARTS}};
	/* "540 are physicians, 1,320 are nurses and 1,200 are others": in English a comma parts the items */
	bool han = cc_text_is_han(&work->pieces.article->text, work->pieces.sentence);
	const struct cc_gap *row = &rows[han ? 0 : 1];
	size_t unnamed = 0;
	uint64_t all = 0;
	bool listed = parts.last - parts.first + 1 > ARITHMETIC_PARTS_LEAST;
	for (size_t i = parts.first; i <= parts.last; i++) {
		uint64_t seen = 0;
		size_t from = before_part(work, total, parts, i);
		static const struct cc_gap any = {.allowed = ~UINT64_C(0)};
		(void)cc_gap_fits(&work->pieces, from, arithmetic_piece(work, i), &any, &seen);
		unnamed += !is_named_apart(work, total, parts, i);
		all |= seen;
		listed = listed &&
			 (i == parts.first || cc_gap_fits(&work->pieces, from, arithmetic_piece(work, i), row, NULL));
	}
	bool overlaps = (all & W(OVERLAP)) != 0;
	/* 第一产业、第二产业、第三产业，城乡居民生活用电: one more behind those that exclude one another */
	return unnamed == 0 ||
	       (!overlaps && (listed || (unnamed == 1 && parts.last - parts.first >= ARITHMETIC_PARTS_LEAST)));
}

/* What stands beside each part: its words before it, and in English the verb behind it. */
static uint64_t words_of_part(const struct arithmetic *work, size_t total, struct arithmetic_parts parts, size_t part)
{
	uint64_t seen = 0;
	size_t from = arithmetic_piece(work, part == parts.first ? total : part - 1);
	static const struct cc_gap any = {.allowed = ~UINT64_C(0)};
	(void)cc_gap_fits(&work->pieces, from, arithmetic_piece(work, part), &any, &seen);
	for (size_t i = arithmetic_piece(work, part) + 1; i < work->pieces.row.len; i++) {
		if ((cc_pieces_at(&work->pieces, i)->kinds & ENDS_PART) != 0)
			break;
		seen |= cc_pieces_at(&work->pieces, i)->kinds;
	}
	return seen;
}

/* 其中12人经抢救无效死亡、5人受伤: one word of a half beside both parts is that of the one, and the other has none. */
static bool has_two_halves(const struct arithmetic *work, size_t total, struct arithmetic_parts parts)
{
	struct cc_str first = {0};
	size_t from = arithmetic_piece(work, total) + 1;
	bool begun = true;
	for (size_t i = from; i < work->pieces.row.len && begun; i++) {
		const struct cc_wording_piece *piece = cc_pieces_at(&work->pieces, i);
		begun = i <= arithmetic_piece(work, parts.last) || (piece->kinds & ENDS_PART) == 0;
		if (!begun || (piece->kinds & W(HALF)) == 0)
			continue;
		struct cc_str word = cc_str_of_span(work->pieces.article->text.view, piece->span);
		if (first.len > 0 && !cc_str_equal(first, word))
			return true;
		first = word;
	}
	return false;
}

/* 资本金52亿元、银行贷款86亿元; 男生28人、女生24人; 24 survived and three were lost: with these the parts are all. */
static bool is_complete(const struct arithmetic *work, size_t total, struct arithmetic_parts parts)
{
	uint64_t every = ~UINT64_C(0);
	for (size_t i = parts.first; i <= parts.last; i++)
		every &= words_of_part(work, total, parts, i);
	size_t count = parts.last - parts.first + 1;
	/* 贷款余额800亿元，其中制造业贷款、绿色贷款: what the whole is called as well tells no parts apart */
	bool sources = (every & ~cc_gap_before(&work->pieces, arithmetic_piece(work, total)) & W(SOURCE)) != 0;
	return (count == ARITHMETIC_PARTS_LEAST && (every & W(HALF)) != 0 && has_two_halves(work, total, parts) &&
		!arithmetic_counts_one(work, total)) ||
	       (sources && arithmetic_ends_sentence(work, parts.last));
}

/* Whether the figures behind `total` are said to be parts of it, and one unit. */
static bool are_parts(const struct arithmetic *work, size_t total, struct arithmetic_parts parts, bool complete)
{
	static const struct cc_gap gap = {.allowed = W(FILL) | W(IS) | W(OF_WHICH) | W(AMONG) | W(FROM) | W(AND) |
						     CC_PIECE_COMMA | CC_PIECE_OTHER | CC_PIECE_PERIOD |
						     CC_PIECE_FIGURE | CC_PIECE_OPEN | CC_PIECE_CLOSE,
					  .forbidden = W(STOCK) | W(EACH) | W(RISE) | W(FALL) | W(YOY)};
	uint64_t before = cc_gap_before(&work->pieces, arithmetic_piece(work, total));
	/* 总投资148亿元，资本金52亿元，银行贷款86亿元: 总 does what 其中 does */
	uint64_t seen = before & (complete ? W(OF) | W(STOCK) : W(OF));
	const struct cc_quantity *whole = arithmetic_figure(work, total);
	return parts.last > parts.first && arithmetic_can_add(whole, arithmetic_figure(work, parts.first)) &&
	       !arithmetic_has_unit(whole, "%") && (before & (W(EACH) | W(AVERAGE))) == 0 &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, total), arithmetic_piece(work, parts.first), &gap,
			   &seen) &&
	       (seen & (W(OF_WHICH) | W(AMONG) | W(OF) | W(STOCK))) != 0;
}

/* 3.8万人，其中本科生2.2万人、研究生1.8万人: rounded, the whole is below 3.85. Parts that reach it only if all of them
 * were rounded up by half a digit do not: nobody rounds so often the same way. */
static bool exceeds(struct cc_interval sum, const struct cc_quantity *total)
{
	struct cc_interval own = cc_recompute_interval(total);
	return sum.has_low && own.has_high && cc_decimal_compare(own.high, total->value) > 0 &&
	       cc_decimal_compare(sum.low, own.high) >= 0;
}

/* 工程总造价8.2亿元: what is paid for one thing is not paid for another. */
static bool is_cost(const struct arithmetic *work, size_t total)
{
	struct cc_str view = work->pieces.article->text.view;
	size_t first = arithmetic_piece(work, total);
	size_t end = cc_pieces_at(&work->pieces, first)->span.start;
	while (first > 0 && (cc_pieces_at(&work->pieces, first - 1)->kinds & (CC_PIECE_FIGURE | CC_PIECE_STOP)) == 0)
		first--;
	struct cc_str words = cc_str_slice(view, cc_pieces_at(&work->pieces, first)->span.start, end);
	return cc_wording_stands_in(work->input->rules, CC_WORDING_COST, words);
}

/* 总投资6.4亿元，其中本体3.1亿元，土建1.9亿元，数据中心1.6亿元: three parts of one comma each that come so near the
 * whole are all of it; of 其中出口…，民营企业… nobody expects that. */
static bool is_near_whole(const struct arithmetic *work, size_t total, struct arithmetic_parts parts,
			  struct cc_decimal sum)
{
	struct cc_decimal scaled;
	struct cc_decimal limit;
	int64_t percent = is_cost(work, total) ? COST_PERCENT : SLIP_PERCENT;
	bool han = cc_text_is_han(&work->pieces.article->text, work->pieces.sentence);
	return han && parts.last - parts.first >= ARITHMETIC_PARTS_LEAST && (work->kinds & W(OVERLAP)) == 0 &&
	       arithmetic_ends_sentence(work, parts.last) &&
	       cc_decimal_multiply(&scaled, sum, cc_decimal_from_int(WHOLE_PERCENT)) == CC_OK &&
	       cc_decimal_multiply(&limit, arithmetic_figure(work, total)->value, cc_decimal_from_int(percent)) ==
		   CC_OK &&
	       cc_decimal_compare(scaled, limit) <= 0;
}

/* 救援力量4210人，其中消防860人，民兵1450人，志愿者1810人: three parts make the whole but for two digits that changed
 * places. */
static bool is_swapped(const struct arithmetic *work, size_t total, struct arithmetic_parts parts,
		       struct cc_decimal sum)
{
	const struct cc_quantity *whole = arithmetic_figure(work, total);
	return parts.last - parts.first >= ARITHMETIC_PARTS_LEAST && cc_quantity_is_exact(whole) &&
	       cc_decimal_bare(whole->value).coefficient >= DIGITS_TELLING && noun_swapped(sum, whole->value);
}

/* 全长31.2公里，其中地下段24.7公里，高架段5.6公里，地面段0.6公里: three parts to the end of the sentence that leave out
 * a fiftieth of the whole at most, and less than the least of them, leave out nothing that anybody would tell. */
static bool falls_just_short(const struct arithmetic *work, size_t total, struct arithmetic_parts parts,
			     struct cc_decimal sum)
{
	struct cc_decimal rest;
	struct cc_decimal scaled;
	const struct cc_decimal whole = arithmetic_figure(work, total)->value;
	bool three = parts.last - parts.first >= ARITHMETIC_PARTS_LEAST;
	if (!three || !cc_quantity_is_exact(arithmetic_figure(work, total)) || (work->kinds & W(OVERLAP)) != 0 ||
	    !arithmetic_ends_sentence(work, parts.last) || cc_decimal_subtract(&rest, whole, sum) != CC_OK ||
	    rest.negative || cc_decimal_multiply(&scaled, rest, cc_decimal_from_int(SHORT_OF)) != CC_OK ||
	    cc_decimal_compare(scaled, whole) > 0)
		return false;
	for (size_t i = parts.first; i <= parts.last; i++)
		if (!cc_quantity_is_exact(arithmetic_figure(work, i)) ||
		    cc_decimal_compare(arithmetic_figure(work, i)->value, rest) <= 0)
			return false;
	return true;
}

/* 学校120所，其中小学60所、初中40所、高中30所: parts need not be all, but they cannot be more. */
bool arithmetic_check_parts(struct arithmetic *work, size_t total)
{
	struct arithmetic_parts parts = arithmetic_parts_behind(work, total);
	bool complete = is_complete(work, total, parts);
	struct cc_interval sum;
	struct cc_decimal printed;
	struct cc_interval whole = arithmetic_total_of(work, total);
	/* "60 play, 40 sing and 35 do both" */
	bool both = parts.last > parts.first && (words_of_part(work, total, parts, parts.last) & W(OVERLAP)) != 0;
	if (both || !are_parts(work, total, parts, complete) || arithmetic_sum_of(&sum, &printed, work, parts) != CC_OK)
		return true;
	bool all = complete || is_swapped(work, total, parts, printed) || falls_just_short(work, total, parts, printed);
	if (!all && !is_divided(work, total, parts) && !is_near_whole(work, total, parts, printed))
		return true;
	bool more = (sum.has_low && whole.has_high && cc_decimal_compare(sum.low, whole.high) > 0) ||
		    exceeds(sum, arithmetic_figure(work, total));
	bool less = all && !cc_interval_overlaps(sum, whole);
	bool scale = arithmetic_is_other_scale(printed, arithmetic_figure(work, total)->value);
	return !(more || less || scale) || arithmetic_is_sum_of_earlier(work, parts, total) ||
	       arithmetic_report_sum(work, parts, total, printed, CC_SEVERITY_WARNING);
}
