/* So much for each, and how many: "每列车装40节车厢，5列共200节", "12,000 tickets at $25 each, taking in $300,000".
 * Leaves the way back, an average of total and count, to arithmetic_share.c. */
#include "base/utf8.h"
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { STEM_LEAST = 3, FIGURES_BACK = 3, VERB_BYTES = 16, NOUN_BYTES = 9 };

/* Figures in their roles: `each` for one, `count` of them, `total` of all. */
struct product {
	size_t each, count, total;
};

static struct cc_str view_of(const struct arithmetic *work)
{
	return work->pieces.article->text.view;
}

/* The unit as printed: 节, tickets. */
static struct cc_str printed_unit(const struct arithmetic *work, const struct cc_quantity *quantity)
{
	struct cc_str printed = cc_str_trim(cc_str_slice(view_of(work), quantity->number.end, quantity->span.end));
	return printed.len > 0 ? printed : quantity->unit;
}

/* The words before the figure in its clause; figures may stand among them: "A train of 40 wagons replaces". */
static size_t clause_start(const struct arithmetic *work, size_t figure)
{
	size_t at = arithmetic_piece(work, figure);
	while (at > 0 && (cc_pieces_at(&work->pieces, at - 1)->kinds & (CC_PIECE_COMMA | CC_PIECE_STOP)) == 0)
		at--;
	return at;
}

static size_t stem_length(struct cc_str unit)
{
	if (unit.len > 0 && (unsigned char)unit.ptr[0] >= 0x80)
		return unit.len;
	size_t len = unit.len > STEM_LEAST && unit.ptr[unit.len - 1] == 's' ? unit.len - 1 : unit.len;
	return len > STEM_LEAST && cc_str_ends(cc_str_slice(unit, 0, len), CC_STR("e")) ? len - 1 : len;
}

/* The words that begin here, up to the end of the text. */
static struct cc_str words_from(const struct arithmetic *work, size_t at)
{
	return cc_str_trim(cc_str_slice(view_of(work), at, view_of(work).len));
}

/* Whether the words say one of what the stem names: 每列, 一列, each ticket, a train. */
static bool says_one(struct cc_str words, struct cc_str stem)
{
	static const char *const leads[] = {"每",    "每个",   "每一", "一",   "each ", "every ", "a ",
					    "Each ", "Every ", "A ",   "one ", "One ",	"per "};
	for (size_t at = cc_str_find(words, stem, 0); at != SIZE_MAX; at = cc_str_find(words, stem, at + 1))
		for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++) {
			struct cc_str lead = cc_str_from(leads[i]);
			struct cc_str before = cc_str_slice(words, 0, at);
			size_t start = before.len - (before.len < lead.len ? before.len : lead.len);
			bool whole = (unsigned char)lead.ptr[0] >= 0x80 || start == 0 || words.ptr[start - 1] == ' ';
			if (cc_str_ends(before, lead) && whole)
				return true;
		}
	return false;
}

/* Whether the clause of `each` speaks of one of what `count` counts. */
static bool is_of_one(const struct arithmetic *work, size_t each, size_t count)
{
	struct cc_str unit = printed_unit(work, arithmetic_figure(work, count));
	size_t stem = stem_length(unit);
	struct cc_str clause =
	    cc_str_slice(view_of(work), cc_pieces_at(&work->pieces, clause_start(work, each))->span.start,
			 cc_pieces_at(&work->pieces, arithmetic_piece(work, each))->span.start);
	/* 每车装载48人，12辆车: what is counted, behind its classifier */
	struct cc_str behind = words_from(work, arithmetic_figure(work, count)->span.end);
	size_t end = 0;
	bool noun = behind.len > 0 && cc_utf8_is_han(cc_utf8_next(behind, &end));
	return stem >= STEM_LEAST && (says_one(clause, cc_str_slice(unit, 0, stem)) ||
				      (noun && says_one(clause, cc_str_slice(behind, 0, end))));
}

/* "at $25 each": said behind the figure. */
static bool is_each_behind(const struct arithmetic *work, size_t figure)
{
	size_t next = arithmetic_piece(work, figure) + 1;
	return next < work->pieces.row.len && (cc_pieces_at(&work->pieces, next)->kinds & W(EACH)) != 0;
}

/* 40人/班 of 每班40人. */
static bool is_per(const struct cc_quantity *each, const struct cc_quantity *total)
{
	return total->unit.len > 0 && each->unit.len > total->unit.len + 1 && cc_str_starts(each->unit, total->unit) &&
	       each->unit.ptr[total->unit.len] == '/';
}

/* "so six buses carry 540": of what was said before. */
static bool is_unit_of(const struct cc_quantity *total, const struct cc_quantity *each)
{
	if (each->unit.ptr == NULL)
		return false;
	return total->unit.ptr == NULL ? cc_str_equal(each->dimension, CC_STR("count"))
				       : cc_str_equal(each->unit, total->unit) || is_per(each, total);
}

static bool is_plain(const struct cc_quantity *quantity)
{
	bool closed = quantity->qualifier == CC_QUALIFIER_EXACT || quantity->qualifier == CC_QUALIFIER_ABOUT;
	return quantity->kind == CC_NUMBER_CARDINAL && closed && !quantity->is_range;
}

/* 一级214件，二级1370件: two of something counted are 两, and 二 before it is the second. */
static bool is_second(const struct arithmetic *work, const struct cc_quantity *count)
{
	return cc_str_equal(cc_str_of_span(view_of(work), count->number), CC_STR("二"));
}

static bool are_units(const struct arithmetic *work, struct product it)
{
	const struct cc_quantity *each = arithmetic_figure(work, it.each);
	const struct cc_quantity *count = arithmetic_figure(work, it.count);
	const struct cc_quantity *total = arithmetic_figure(work, it.total);
	return is_unit_of(total, each) && count->unit.ptr != NULL && !cc_str_equal(count->unit, each->unit) &&
	       !cc_str_equal(each->dimension, CC_STR("ratio")) && !cc_str_equal(each->dimension, CC_STR("duration")) &&
	       is_plain(each) && is_plain(count) && !is_second(work, count) && total->kind == CC_NUMBER_CARDINAL &&
	       cc_str_equal(count->dimension, CC_STR("count"));
}

static bool report(struct arithmetic *work, struct product product, struct cc_decimal printed)
{
	size_t first = product.each < product.count ? product.each : product.count;
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, first), .last = arithmetic_piece(work, product.total)};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, arithmetic_figure(work, product.count));
	arithmetic_say(&it, " × ", " × ");
	arithmetic_say_figure(&it, arithmetic_figure(work, product.each));
	arithmetic_say(&it, " is ", " 是 ");
	arithmetic_say_like(&it, printed, arithmetic_figure(work, product.total));
	arithmetic_say(&it, ", the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, product.total));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

static bool check_product(struct arithmetic *work, struct product it)
{
	struct cc_interval product;
	struct cc_decimal printed;
	const struct cc_quantity *each = arithmetic_figure(work, it.each);
	const struct cc_quantity *count = arithmetic_figure(work, it.count);
	struct cc_interval stated = cc_recompute_result(arithmetic_figure(work, it.total));
	if (cc_interval_multiply(&product, cc_recompute_interval(each), cc_recompute_interval(count)) != CC_OK ||
	    cc_decimal_multiply(&printed, each->value, count->value) != CC_OK || cc_interval_overlaps(product, stated))
		return true;
	return report(work, it, printed);
}

/* "five trains a day": of one time, and no average. */
static bool is_rate_of_time(const struct arithmetic *work, size_t index)
{
	struct cc_str word = cc_str_of_span(view_of(work), cc_pieces_at(&work->pieces, index)->span);
	return cc_str_equal(word, CC_STR("a day")) || cc_str_equal(word, CC_STR("per day"));
}

/* "…carry 3,000 people a day": another time than one of them takes. */
static bool is_of_time(const struct arithmetic *work, size_t total)
{
	static const char *const times[] = {"a day", "per day", "daily", "a week", "a month", "a year"};
	struct cc_str behind = words_from(work, cc_pieces_at(&work->pieces, arithmetic_piece(work, total))->span.end);
	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
		if (cc_str_starts(behind, cc_str_from(times[i])))
			return true;
	return false;
}

/* 8节车厢能坐700人, 一次可运送290人: what they can take; else the words were said before. */
static bool says_the_same(const struct arithmetic *work, size_t from, size_t total)
{
	static const char *const can[] = {"可", "能", "一次"};
	struct cc_str words = arithmetic_between(work, from, total);
	for (size_t i = 0; i < sizeof(can) / sizeof(can[0]); i++)
		if (cc_str_find(words, cc_str_from(can[i]), 0) != SIZE_MAX)
			return true;
	bool han = cc_text_is_han(&work->pieces.article->text, work->pieces.sentence);
	/* 每辆坐48人，|共|送576人 */
	size_t all = arithmetic_piece(work, from) + 2;
	bool joined = (cc_pieces_at(&work->pieces, all - 1)->kinds & CC_PIECE_COMMA) != 0;
	if (joined && (cc_pieces_at(&work->pieces, all)->kinds & W(TOTAL)) != 0 && words.len <= VERB_BYTES)
		return true;
	/* 共补贴500户，发放80万元: the words lead from all of them to all of it */
	if ((cc_gap_before(&work->pieces, arithmetic_piece(work, from)) & W(TOTAL)) != 0)
		return true;
	/* 3名医生，共40名医生 */
	size_t comma = arithmetic_piece(work, total);
	while (comma > arithmetic_piece(work, from) &&
	       (cc_pieces_at(&work->pieces, comma)->kinds & CC_PIECE_COMMA) == 0)
		comma--;
	return !han || arithmetic_says_nothing_new(&work->pieces, comma, arithmetic_piece(work, total));
}

/* What may stand between a count and the total: 共, so that, taking in; no other sum, time or change. */
static bool leads_to_total(const struct arithmetic *work, size_t from, size_t total)
{
	static const uint64_t barred = W(OF_WHICH) | W(RISE) | W(FALL) | W(YOY) | W(BASE) | W(FROM) | W(AVERAGE) |
				       W(STOCK) | W(ABOVE) | W(BELOW) | W(NOT) | W(SHARE) | W(EACH) | W(OPEN_LIST) |
				       W(AND) | CC_PIECE_STOP | CC_PIECE_PERIOD | CC_PIECE_OPEN;
	for (size_t i = arithmetic_piece(work, from) + 1; i < arithmetic_piece(work, total); i++)
		if ((cc_pieces_at(&work->pieces, i)->kinds & barred) != 0 && !is_rate_of_time(work, i))
			return false;
	return !is_of_time(work, total) && says_the_same(work, from, total);
}

/* The figure of the total's unit before the count, at most a few back; `count` where there is none. */
static size_t each_before(const struct arithmetic *work, size_t count, size_t total)
{
	for (size_t i = count; i > 0 && count - i < FIGURES_BACK; i--)
		if (is_unit_of(arithmetic_figure(work, total), arithmetic_figure(work, i - 1)))
			return i - 1;
	return count;
}

/* 12台一天就是520件: the time stands between the count and the total. */
static size_t count_before(const struct arithmetic *work, size_t total)
{
	const struct cc_quantity *last = arithmetic_figure(work, total - 1);
	bool time = cc_str_equal(last->dimension, CC_STR("duration")) &&
		    cc_decimal_compare(last->value, cc_decimal_from_int(1)) == 0;
	return time && total > 2 ? total - 2 : total - 1;
}

/* 全校24个班，每班30人: the word behind 每 is what is counted, with its unit or behind it. */
static bool is_each_of(const struct arithmetic *work, size_t count, size_t each)
{
	struct cc_str noun = words_from(work, arithmetic_figure(work, count)->span.end);
	struct cc_str unit = printed_unit(work, arithmetic_figure(work, count));
	for (size_t i = arithmetic_piece(work, count) + 1; i < arithmetic_piece(work, each); i++) {
		struct cc_str behind = words_from(work, cc_pieces_at(&work->pieces, i)->span.end);
		size_t end = 0;
		if ((cc_pieces_at(&work->pieces, i)->kinds & W(EACH)) == 0 || behind.len == 0)
			continue;
		(void)cc_utf8_next(behind, &end);
		struct cc_str first = cc_str_slice(behind, 0, end);
		/* 5个小组每组12人 */
		struct cc_str named = cc_str_slice(noun, 0, noun.len < NOUN_BYTES ? noun.len : NOUN_BYTES);
		if (end >= STEM_LEAST && (cc_str_find(named, first, 0) != SIZE_MAX || cc_str_starts(unit, first)))
			return true;
	}
	/* "Each of the 24 classes has 30 pupils" */
	uint64_t before = cc_gap_before(&work->pieces, arithmetic_piece(work, count));
	return (before & W(EACH)) != 0 && (before & W(OF)) != 0;
}

/* 共700人, 700 pupils in all. */
static bool is_called_all(const struct arithmetic *work, size_t total)
{
	size_t next = arithmetic_piece(work, total) + 1;
	if (next < work->pieces.row.len && cc_pieces_at(&work->pieces, next)->kinds == CC_PIECE_OTHER)
		next++;
	return (cc_gap_before(&work->pieces, arithmetic_piece(work, total)) & W(TOTAL)) != 0 ||
	       (next < work->pieces.row.len && (cc_pieces_at(&work->pieces, next)->kinds & W(TOTAL)) != 0);
}

/* 一台每天加工40件，去年12台…: one and all of another time; 至少配备3名: nobody knows how many. */
static bool is_of_one_time(const struct arithmetic *work, struct product it)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .forbidden = CC_PIECE_PERIOD | W(STOCK) | W(OPEN_LIST)};
	size_t first = it.each < it.count ? it.each : it.count;
	size_t second = it.each < it.count ? it.count : it.each;
	return cc_gap_fits(&work->pieces, arithmetic_piece(work, first), arithmetic_piece(work, second), &gap, NULL);
}

/* How many first, then so much for each: 全校24个班，每班30人，共700人. */
static bool check_counted(struct arithmetic *work, size_t total)
{
	struct product it = {.count = total - 2, .each = total - 1, .total = total};
	bool fits = is_called_all(work, total) && are_units(work, it) && is_of_one_time(work, it) &&
		    is_each_of(work, it.count, it.each) && leads_to_total(work, it.each, total);
	return !fits || check_product(work, it);
}

static bool check_total(struct arithmetic *work, size_t total)
{
	size_t last = count_before(work, total);
	if (is_each_behind(work, last)) {
		struct product sold = {.each = last, .count = last > 0 ? last - 1 : 0, .total = total};
		static const struct cc_gap at = {.allowed = W(FILL) | W(IS) | W(OF) | CC_PIECE_OTHER,
						 .forbidden = W(AND) | CC_PIECE_COMMA};
		bool fits = are_units(work, sold) &&
			    (cc_gap_before(&work->pieces, arithmetic_piece(work, last)) & W(IS)) &&
			    cc_gap_fits(&work->pieces, arithmetic_piece(work, last - 1), arithmetic_piece(work, last),
					&at, NULL);
		if (fits && cc_pieces_at(&work->pieces, arithmetic_piece(work, last) + 2)->kinds == CC_PIECE_COMMA)
			return check_product(work, sold);
	}
	struct product it = {.each = each_before(work, last, total), .count = last, .total = total};
	bool fits = it.each != last && is_of_one_time(work, it) && leads_to_total(work, last, total) &&
		    are_units(work, it) && is_of_one(work, it.each, it.count);
	return fits ? check_product(work, it) : check_counted(work, total);
}

bool arithmetic_check_products(struct arithmetic *work)
{
	for (size_t i = 2; i < work->figures.len; i++)
		if (!check_total(work, i))
			return false;
	return true;
}
