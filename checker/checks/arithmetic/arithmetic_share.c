/* Parts and wholes: a share, a ratio, a multiple.
 * Leaves lists of parts to arithmetic_sums.c, averages to arithmetic_average.c. */
#include <string.h>

#include "base/ascii.h"
#include "checks/arithmetic/arithmetic.h"

enum { PER_CENT = 100, WHOLE_LETTERS = 5 };

/* How much 1 of the stated figure is: 40% is 0.4, 0.4倍 is 0.4. 0: it is no proportion. */
static int64_t scale_of(const struct cc_quantity *stated)
{
	if (arithmetic_has_unit(stated, "%"))
		return PER_CENT;
	return arithmetic_has_unit(stated, "times") || stated->kind == CC_NUMBER_FRACTION ? 1 : 0;
}

/* 占62.5%, 占四分之一; 占一倍 nobody says */
static bool is_part_of(const struct cc_quantity *stated)
{
	return stated->kind == CC_NUMBER_FRACTION || arithmetic_has_unit(stated, "%");
}

static enum arithmetic_verdict tell_ratio(struct arithmetic_case *it, int64_t scale)
{
	struct cc_interval ratio;
	if (cc_recompute_quotient(&ratio, cc_interval_point(it->value->value), cc_interval_point(it->base->value),
				  scale) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	arithmetic_begin(it);
	arithmetic_say_figure(it, it->value);
	arithmetic_say(it, " / ", " / ");
	arithmetic_say_figure(it, it->base);
	arithmetic_say(it, " is ", " 是 ");
	if (scale == PER_CENT) {
		arithmetic_say_percent(it, ratio.low, it->stated);
	} else {
		struct cc_decimal rounded = ratio.low;
		(void)cc_recompute_round(&rounded, ratio.low, 2);
		cc_decimal_write(&it->text, cc_decimal_normalise(rounded));
	}
	arithmetic_say(it, ", the text says ", "，文中为");
	arithmetic_say_figure(it, it->stated);
	return ARITHMETIC_FAILS;
}

static enum arithmetic_verdict judge_quotient(struct arithmetic_case *it, int64_t scale)
{
	struct cc_interval computed;
	bool spoken = scale == 1 || it->stated->kind == CC_NUMBER_FRACTION;
	struct cc_interval stated = spoken ? cc_recompute_spoken(it->stated) : cc_recompute_result(it->stated);
	if (cc_recompute_quotient(&computed, cc_recompute_interval(it->value), cc_recompute_interval(it->base),
				  scale) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	return cc_interval_overlaps(computed, stated) ? ARITHMETIC_HOLDS : tell_ratio(it, scale);
}

enum arithmetic_verdict arithmetic_tell_share(struct arithmetic_case *it)
{
	return tell_ratio(it, scale_of(it->stated));
}

/* "12 (3 percent of the 400 sent in)": the whole stands behind. */
static bool has_whole_behind(const struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	size_t at = it->last + 1;
	if (at >= pieces->row.len || (cc_pieces_at(pieces, at)->kinds & CC_PIECE_WORD(OF)) == 0)
		return false;
	for (at++; at < pieces->row.len && (cc_pieces_at(pieces, at)->kinds & CC_PIECE_WORD(FILL)) != 0;)
		at++;
	return at < pieces->row.len && (cc_pieces_at(pieces, at)->kinds & CC_PIECE_FIGURE) != 0;
}

/* The first word behind "of" that names a whole: sales of "of total retail sales"; empty where none does: of the total.
 */
static struct cc_str whole_named(const struct arithmetic_case *it)
{
	const struct cc_word_list *leaning = arithmetic_words(it->work, CC_WORDS_SAME_WHOLE);
	struct cc_str view = it->work->pieces.article->text.view;
	size_t at = it->stated->phrase.end;
	struct cc_str word = {0};
	if (!cc_str_starts(cc_str_slice(view, at, view.len), CC_STR(" of ")))
		return word;
	at += strlen(" of ");
	do {
		size_t end = at;
		while (end < view.len && cc_ascii_is_letter(view.ptr[end]))
			end++;
		word = cc_str_slice(view, at, end);
		at = end + 1;
	} while (word.len > 0 && at < view.len && cc_word_list_has(leaning, word));
	return word;
}

/* "Sales rose in 6 of 11 subsectors, representing 70% of retail trade": a share of what the sentence did not count. */
static bool is_share_of_other(const struct arithmetic_case *it)
{
	struct cc_str view = it->work->pieces.article->text.view;
	struct cc_str whole = whole_named(it);
	if (it->last == 0 || whole.len == 0)
		return false;
	const struct cc_wording_piece *before = cc_pieces_at(&it->work->pieces, it->last - 1);
	bool verb = (before->kinds & CC_PIECE_WORD(SHARE)) != 0 &&
		    !cc_str_starts(cc_str_of_span(view, before->span), CC_STR("or"));
	if (!verb)
		return false;
	size_t start = it->work->pieces.article->text.sentences[it->work->pieces.sentence].span.start;
	struct cc_str told = cc_str_slice(view, start, it->stated->phrase.start);
	return cc_str_find(told, cc_str_slice(whole, 1, whole.len), 0) == SIZE_MAX;
}

enum arithmetic_verdict arithmetic_judge_share(struct arithmetic_case *it)
{
	bool other = (it->work->kinds & CC_PIECE_WORD(OTHER_SHARE)) != 0;
	/* "Of the 50 million dollars, 20 million (40 percent)" */
	bool alike = arithmetic_same_unit(it->base, it->value) || it->value->unit.ptr == NULL;
	if (other || !alike || it->base->is_range || has_whole_behind(it) || is_share_of_other(it) ||
	    arithmetic_is_ratio(it->base) || arithmetic_is_ratio(it->value) || !is_part_of(it->stated))
		return ARITHMETIC_UNKNOWN;
	return judge_quotient(it, scale_of(it->stated));
}

/* 其中财政占40%，即240万元; 62 percent: 31,000 of the 50,000: the share is told, and the part beside it. */
enum arithmetic_verdict arithmetic_judge_share_told(struct arithmetic_case *it)
{
	bool less = cc_decimal_compare(it->value->value, it->base->value) < 0;
	return less && arithmetic_has_unit(it->stated, "%") ? arithmetic_judge_share(it) : ARITHMETIC_UNKNOWN;
}

/* 占营业收入86.42亿元的6%: the whole stands between the two, with what it is. */
enum arithmetic_verdict arithmetic_judge_share_of_told(struct arithmetic_case *it)
{
	bool alike = arithmetic_same_unit(it->base, it->value) && it->base->unit.ptr != NULL;
	if (!alike || arithmetic_is_ratio(it->base) || arithmetic_is_ratio(it->value) || !is_part_of(it->stated))
		return ARITHMETIC_UNKNOWN;
	return judge_quotient(it, scale_of(it->stated));
}

/* "60 of them, a quarter, have no shop"; "a third of these" are some of them. */
enum arithmetic_verdict arithmetic_judge_share_apposed(struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	size_t next = it->last + 1;
	bool ends =
	    next >= pieces->row.len || (cc_pieces_at(pieces, next)->kinds & (CC_PIECE_COMMA | CC_PIECE_STOP)) != 0;
	bool apposed = it->last > 0 && (cc_pieces_at(pieces, it->last - 1)->kinds & CC_PIECE_COMMA) != 0;
	return ends && apposed ? arithmetic_judge_share(it) : ARITHMETIC_UNKNOWN;
}

/* 12条入湖河流，9条达到三类，占75%: counted alike, and fewer, they are some of them. */
enum arithmetic_verdict arithmetic_judge_share_counted(struct arithmetic_case *it)
{
	bool counted = cc_str_equal(it->base->dimension, CC_STR("count")) && it->base->unit.ptr != NULL &&
		       cc_str_equal(it->base->unit, it->value->unit);
	bool fewer = cc_decimal_compare(it->value->value, it->base->value) < 0;
	/* 新建学校12所，扩建9所: what has a name of its own is another thing */
	struct cc_str view = it->work->pieces.article->text.view;
	struct cc_str before = cc_str_slice(view, 0, it->value->phrase.start);
	bool bare = cc_str_ends(before, CC_STR(",")) || cc_str_ends(before, CC_STR(",有"));
	bool own = cc_str_starts(cc_str_slice(view, it->stated->phrase.end, view.len), CC_STR("的"));
	return counted && fewer && bare && !own ? arithmetic_judge_share(it) : ARITHMETIC_UNKNOWN;
}

/* The word of "12.5 percent of revenue"; empty where no such word stands behind. */
static struct cc_str word_of_whole(const struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	struct cc_str view = pieces->article->text.view;
	if (it->last + 2 >= pieces->row.len || (cc_pieces_at(pieces, it->last + 1)->kinds & CC_PIECE_WORD(OF)) == 0)
		return (struct cc_str){0};
	size_t start = cc_pieces_at(pieces, it->last + 2)->span.start;
	size_t end = start;
	while (end < view.len && view.ptr[end] >= 'a' && view.ptr[end] <= 'z')
		end++;
	return cc_str_slice(view, start, end);
}

/* "Revenue came to 184 million; 23 million, or 12.5 percent of revenue": the word of the whole, but for a capital,
 * stands before the first figure. */
enum arithmetic_verdict arithmetic_judge_share_of(struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	struct cc_str whole = word_of_whole(it);
	size_t start = pieces->article->text.sentences[pieces->sentence].span.start;
	struct cc_str before =
	    cc_str_slice(pieces->article->text.view, start, cc_pieces_at(pieces, it->first)->span.start);
	bool named =
	    whole.len >= WHOLE_LETTERS && cc_str_find(before, cc_str_slice(whole, 1, whole.len), 0) < before.len;
	return named ? arithmetic_judge_share(it) : ARITHMETIC_UNKNOWN;
}

/* "1,200, three times the 400 of the old one": what is counted is named nowhere. */
static bool are_bare(const struct arithmetic_case *it)
{
	struct cc_str view = it->work->pieces.article->text.view;
	struct cc_str words = cc_str_slice(view, it->stated->phrase.end, it->base->phrase.start);
	return it->value->unit.ptr == NULL && it->base->unit.ptr == NULL &&
	       cc_str_equal(cc_str_trim(words), CC_STR("the"));
}

/* "50 million yuan, 2.5 times the 10 million yuan of 2020" */
enum arithmetic_verdict arithmetic_judge_times(struct arithmetic_case *it)
{
	if (!arithmetic_has_unit(it->stated, "times"))
		return ARITHMETIC_UNKNOWN;
	return are_bare(it) ? judge_quotient(it, scale_of(it->stated)) : arithmetic_judge_ratio(it);
}

enum arithmetic_verdict arithmetic_judge_ratio(struct arithmetic_case *it)
{
	int64_t scale = scale_of(it->stated);
	if (scale == 0 || !arithmetic_same_unit(it->base, it->value) || it->base->unit.ptr == NULL ||
	    it->value->unit.ptr == NULL || arithmetic_is_ratio(it->base))
		return ARITHMETIC_UNKNOWN;
	return judge_quotient(it, scale);
}

/* "212,000 customers, or 34 percent of the 486,000 that it serves": a whole without a noun counts what the part does.
 */
enum arithmetic_verdict arithmetic_judge_share_of_bare(struct arithmetic_case *it)
{
	bool bare = it->base->unit.ptr == NULL && cc_decimal_compare(it->value->value, it->base->value) < 0;
	return cc_quantity_is_count(it->value) && bare && is_part_of(it->stated)
		   ? judge_quotient(it, scale_of(it->stated))
		   : ARITHMETIC_UNKNOWN;
}
