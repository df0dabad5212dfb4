/* A total over days that are dated, and what it is a day: "from 12 to 18 September, 268,800 vehicles crossed, or 34,800
 * a day". Leaves days that are counted (头8天, in ten days) to arithmetic_share.c. */
#include "checks/arithmetic/arithmetic.h"

#define W(name) CC_PIECE_WORD(name)

enum { DAYS_MOST = 200, LOOSE_PERCENT = 1, NEAR_PERCENT = 30, GAP_BYTES = 72 };

/* The days of the only stretch that the sentence names; 0: none, or several times. */
static int days_of(const struct cc_mentions *mentions, size_t before)
{
	int days = 0;
	for (size_t i = 0; i < mentions->period_count; i++) {
		const struct cc_period_mention *mention = &mentions->periods[i];
		struct cc_period period = mention->period;
		bool dated = cc_date_is_set(period.start) && cc_date_is_set(period.end);
		if (mention->span.start > before)
			continue;
		if (days != 0 || !dated || period.kind != CC_PERIOD_SPAN)
			return 0;
		days = (int)(cc_date_to_days(period.end) - cc_date_to_days(period.start));
	}
	return days > 1 && days <= DAYS_MOST ? days : 0;
}

/* ", or 34,800 a day", ，日均3.84万辆: nothing else stands between the two, but for what was counted. */
static bool is_daily(const struct arithmetic *work, size_t total, size_t stated)
{
	static const char *const joints[] = {", or ", ", or an average of ", ", an average of ", ",日均", ",平均每天"};
	struct cc_str words = arithmetic_between(work, total, stated);
	struct cc_str view = work->pieces.article->text.view;
	struct cc_str behind = cc_str_trim(
	    cc_str_slice(view, cc_pieces_at(&work->pieces, arithmetic_piece(work, stated))->span.end, view.len));
	bool han = cc_text_is_han(&work->pieces.article->text, work->pieces.sentence);
	if (!han && cc_word_list_begins(arithmetic_words(work, CC_WORDS_DAILY), behind) == 0)
		return false;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]) && words.len <= GAP_BYTES; i++)
		if (cc_str_ends(words, cc_str_from(joints[i])))
			return cc_str_find(words, CC_STR(","), 0) + cc_str_from(joints[i]).len == words.len;
	return false;
}

static bool tell(struct arithmetic *work, size_t total, size_t stated, struct cc_decimal each, int days)
{
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, total), .last = arithmetic_piece(work, stated)};
	arithmetic_begin(&it);
	arithmetic_say_figure(&it, arithmetic_figure(work, total));
	arithmetic_say(&it, " / ", " / ");
	cc_buf_add_unsigned(&it.text, (uint64_t)days);
	arithmetic_say(&it, " days is ", "天是");
	arithmetic_say_like(&it, each, arithmetic_figure(work, stated));
	arithmetic_say(&it, " a day, the text says ", "，文中为");
	arithmetic_say_figure(&it, arithmetic_figure(work, stated));
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* Off, but so near that it is meant to be it. */
static bool is_wrong(struct cc_decimal *each, const struct arithmetic *work, size_t total, size_t stated, int days)
{
	struct cc_interval by = cc_interval_point(cc_decimal_from_int(days));
	struct cc_interval computed;
	struct cc_interval exact;
	struct cc_interval own = cc_recompute_result(arithmetic_figure(work, stated));
	struct cc_interval wide = cc_interval_point(arithmetic_figure(work, stated)->value);
	if (cc_recompute_quotient(&computed, cc_recompute_interval(arithmetic_figure(work, total)), by, 1) != CC_OK ||
	    cc_recompute_quotient(&exact, cc_interval_point(arithmetic_figure(work, total)->value), by, 1) != CC_OK ||
	    cc_recompute_widen(&own, LOOSE_PERCENT) != CC_OK || cc_recompute_widen(&wide, NEAR_PERCENT) != CC_OK)
		return false;
	*each = exact.low;
	return !cc_interval_overlaps(computed, own) && cc_interval_overlaps(computed, wide);
}

bool arithmetic_check_daily(struct arithmetic *work, uint32_t sentence)
{
	const struct cc_mentions *mentions = &work->pieces.article->mentions[sentence];
	for (size_t i = 1; i < work->figures.len; i++) {
		const struct cc_quantity *total = arithmetic_figure(work, i - 1);
		const struct cc_quantity *stated = arithmetic_figure(work, i);
		int days = days_of(mentions, stated->span.start);
		struct cc_decimal each;
		bool daily = days > 0 && cc_quantity_is_exact(total) && cc_quantity_is_exact(stated) &&
			     !arithmetic_is_ratio(total) && !arithmetic_is_ratio(stated) && is_daily(work, i - 1, i);
		if (daily && !arithmetic_is_told(work, i) && is_wrong(&each, work, i - 1, i, days) &&
		    !tell(work, i - 1, i, each, days))
			return false;
	}
	return true;
}
