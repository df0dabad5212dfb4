/* An amount said again in another unit: 1.1亿欧元(约合人民币8.44亿元), 100 miles (160 km), "€5m, equivalent to $5.4m".
 * Leaves whether both agree to the checks. */
#include "extract/figures/figure.h"

/* Counts and shares in brackets tell something else: 1200人(占60%). */
static bool can_be_restated(const struct cc_quantity *quantity)
{
	static const char *const never[] = {"count", "ratio", "ratio-difference", "multiple", "rate"};
	if (quantity->dimension.len == 0)
		return false;
	for (size_t i = 0; i < sizeof(never) / sizeof(never[0]); i++)
		if (cc_str_equal(quantity->dimension, cc_str_from(never[i])))
			return false;
	return true;
}

static size_t skip_marks(struct cc_str view, size_t at, size_t end)
{
	while (at < end && (view.ptr[at] == ' ' || view.ptr[at] == ',' || view.ptr[at] == '('))
		at++;
	return at;
}

/* 100 miles or 160 km. */
static bool is_joined(const struct cc_figure_scan *scan, size_t from, const struct cc_quantity *second)
{
	struct cc_str between = cc_str_slice(scan->view, from, second->phrase.start);
	return cc_str_equal(between, CC_STR(" or ")) || cc_str_equal(between, CC_STR(", or "));
}

/* Whether a word of restating begins at `at` and reaches the second figure: 约合 is a word of its phrase, 折合 stands
 * before it. */
static bool says_again(const struct cc_figure_scan *scan, size_t at, const struct cc_quantity *second)
{
	const struct cc_hit *word = cc_figure_hit_at(scan, at, CC_WORD_RESTATEMENT);
	if (word == NULL)
		return false;
	size_t behind = skip_marks(scan->view, word->end, second->span.start);
	return behind >= second->phrase.start;
}

/** Behind the noun that the first figure counts or measures: 4.2平方公里新地,|折合6300亩. `from` where there is none.
 */
static size_t skip_noun(const struct cc_figure_scan *scan, size_t from, size_t end)
{
	enum { HAN = 3, NOUN_MOST = 6 * HAN };
	size_t at = from;
	while (at < end && cc_figure_is_han(cc_figure_char_at(scan, at)))
		at += HAN;
	uint32_t mark = cc_figure_char_at(scan, at);
	return at > from && at - from <= NOUN_MOST && (mark == ',' || mark == '(') ? at : from;
}

/** Only a bracket between them, and one behind. */
static bool is_bracketed(const struct cc_figure_scan *scan, size_t from, const struct cc_quantity *second)
{
	size_t open = from + (cc_figure_char_at(scan, from) == ' ' ? 1 : 0);
	return cc_figure_char_at(scan, open) == '(' && open + 1 == second->phrase.start &&
	       cc_figure_char_at(scan, second->phrase.end) == ')';
}

void cc_restated_mark(struct cc_quantity *second, const struct cc_quantity *first, const struct cc_figure_scan *scan)
{
	enum { REACH = 48 };
	size_t from = first->phrase.end;
	if (second->phrase.start < from || second->span.start > from + REACH ||
	    !cc_str_equal(first->dimension, second->dimension) || cc_str_equal(first->unit, second->unit) ||
	    !can_be_restated(first))
		return;
	size_t at = skip_marks(scan->view, skip_noun(scan, from, second->span.start), second->span.start);
	if (is_joined(scan, from, second) || is_bracketed(scan, from, second) ||
	    (at > from && says_again(scan, at, second)))
		second->same_as = first->span;
}
