/* Lists in the order of what stands in their brackets:
 * 前五名依次为甲（86.4分）、乙（85.1分）、丙（83.9分）、丁（84.2分）, where one is out of it. Leaves first places
 * beside larger values to arithmetic_leaders.c. */
#include "checks/arithmetic/arithmetic.h"

enum { LISTED_LEAST = 4 };

/* Whether a bracket opens right before the figure. */
static bool is_bracketed(const struct arithmetic *work, size_t figure)
{
	size_t at = arithmetic_piece(work, figure);
	return at > 0 && (cc_pieces_at(&work->pieces, at - 1)->kinds & CC_PIECE_OPEN) != 0;
}

static bool may_rank(const struct arithmetic *work, size_t figure)
{
	const struct cc_quantity *quantity = arithmetic_figure(work, figure);
	return cc_quantity_is_exact(quantity) && quantity->unit.ptr != NULL &&
	       cc_word_list_has(arithmetic_words(work, CC_WORDS_RANKED_UNITS), quantity->unit) &&
	       is_bracketed(work, figure);
}

/* How many figures from the first on are in brackets, of one unit. */
static size_t listed_from(const struct arithmetic *work, size_t first)
{
	size_t count = 0;
	while (first + count < work->figures.len && may_rank(work, first + count) &&
	       arithmetic_same_unit(arithmetic_figure(work, first), arithmetic_figure(work, first + count)))
		count++;
	return count;
}

static bool is_announced(const struct arithmetic *work, size_t first)
{
	const struct cc_article *article = work->pieces.article;
	size_t start = article->text.sentences[work->pieces.sentence].span.start;
	struct cc_str before = cc_str_slice(article->text.view, start,
					    cc_pieces_at(&work->pieces, arithmetic_piece(work, first))->span.start);
	return cc_word_list_within(arithmetic_words(work, CC_WORDS_RANKED_LISTS), before);
}

static bool report(struct arithmetic *work, size_t lower, size_t higher)
{
	struct arithmetic_case it = {
	    .work = work, .first = arithmetic_piece(work, lower), .last = arithmetic_piece(work, higher)};
	arithmetic_begin(&it);
	arithmetic_say(&it, "the list is in falling order, but ", "名单由高到低排列，");
	arithmetic_say_figure(&it, arithmetic_figure(work, lower));
	arithmetic_say(&it, " stands before ", " 却排在更高的 ");
	arithmetic_say_figure(&it, arithmetic_figure(work, higher));
	arithmetic_say(&it, "", " 之前");
	return arithmetic_report(&it, CC_SEVERITY_WARNING);
}

/* All but one of the neighbours fall. */
static bool check_list(struct arithmetic *work, size_t first, size_t count)
{
	size_t rises = 0;
	size_t at = first;
	for (size_t i = first; i + 1 < first + count; i++) {
		int order =
		    cc_decimal_compare(arithmetic_figure(work, i + 1)->value, arithmetic_figure(work, i)->value);
		rises += order > 0;
		at = order > 0 ? i : at;
	}
	return rises != 1 || report(work, at, at + 1);
}

bool arithmetic_check_ordered(struct arithmetic *work)
{
	for (size_t i = 0; i + LISTED_LEAST <= work->figures.len;) {
		size_t count = listed_from(work, i);
		if (count >= LISTED_LEAST && is_announced(work, i) && !check_list(work, i, count))
			return false;
		i += count > 0 ? count : 1;
	}
	return true;
}
