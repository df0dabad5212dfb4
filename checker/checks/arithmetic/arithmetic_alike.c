/* Parts that nobody calls so: 支出312.5亿元，省级拿出118.2亿元，市县拿出204.3亿元. One verb says what each did, the
 * sentence ends with them, and all but one digit of the whole is what they make. Leaves parts behind 其中 to
 * arithmetic_parts.c. */
#include "checks/arithmetic/arithmetic_parts.h"
#include "checks/noun/noun_retold.h"
#include "checks/shared/hints.h"

#define W(name) CC_PIECE_WORD(name)

enum { DIGITS_TWO = 10, DIGITS_THREE = 100, VERB_BYTES = 6 };

static cc_u128 digits_of(const struct cc_quantity *figure)
{
	return cc_decimal_normalise(figure->value).coefficient;
}

/* 拿出 of 省级拿出118.2亿元; empty where the figure before stands too near. */
static struct cc_str verb_of(const struct arithmetic *work, size_t part)
{
	const struct cc_str view = work->pieces.article->text.view;
	struct cc_str words = part > 0
				  ? arithmetic_between(work, part - 1, part)
				  : cc_str_slice(view, cc_pieces_at(&work->pieces, 0)->span.start,
						 cc_pieces_at(&work->pieces, arithmetic_piece(work, 0))->span.start);
	bool han = words.len > VERB_BYTES && (unsigned char)words.ptr[words.len - VERB_BYTES] >= 0x80;
	return han ? cc_str_slice(words, words.len - VERB_BYTES, words.len) : (struct cc_str){0};
}

static bool is_part(const struct arithmetic *work, size_t total, size_t part)
{
	static const struct cc_gap gap = {.allowed = ~UINT64_C(0),
					  .required = CC_PIECE_COMMA,
					  .forbidden = CC_PIECE_STOP | CC_PIECE_PERIOD | CC_PIECE_OPEN |
						       ARITHMETIC_NO_PARTS | W(AVERAGE)};
	const struct cc_quantity *figure = arithmetic_figure(work, part);
	return arithmetic_can_add(arithmetic_figure(work, total), figure) && cc_quantity_is_exact(figure) &&
	       digits_of(figure) >= DIGITS_TWO &&
	       cc_gap_fits(&work->pieces, arithmetic_piece(work, part - 1), arithmetic_piece(work, part), &gap, NULL);
}

/* All figures behind the whole, to the end of the sentence, each behind one verb, which is not that of the whole:
 * 民营企业出口610亿元，机电产品出口480亿元，对东盟出口150亿元 are parts of something else. */
static bool find_parts(struct arithmetic_parts *out, const struct arithmetic *work, size_t total)
{
	*out = (struct arithmetic_parts){.first = total + 1, .last = work->figures.len - 1};
	if (out->last < out->first + 1)
		return false;
	struct cc_str verb = verb_of(work, out->first);
	if (cc_str_equal(verb_of(work, total), verb))
		return false;
	for (size_t i = out->first; i <= out->last; i++)
		if (verb.len == 0 || !is_part(work, total, i) || !cc_str_equal(verb_of(work, i), verb))
			return false;
	return true;
}

static bool check_total(struct arithmetic *work, size_t total)
{
	struct arithmetic_parts parts;
	struct cc_interval sum;
	struct cc_decimal printed;
	const struct cc_quantity *whole = arithmetic_figure(work, total);
	if (!cc_quantity_is_exact(whole) || digits_of(whole) < DIGITS_THREE || arithmetic_is_ratio(whole) ||
	    arithmetic_is_told(work, total) || !find_parts(&parts, work, total) ||
	    arithmetic_sum_of(&sum, &printed, work, parts) != CC_OK ||
	    cc_interval_overlaps(sum, arithmetic_total_of(work, total)))
		return true;
	bool slip = hint_is_misprint(printed, whole->value) || noun_swapped(printed, whole->value);
	return !slip || arithmetic_report_sum(work, parts, total, printed, CC_SEVERITY_WARNING);
}

bool arithmetic_check_alike(struct arithmetic *work)
{
	bool han = work->pieces.row.len > 0 && cc_text_is_han(&work->pieces.article->text, work->pieces.sentence);
	han = han && (work->kinds & W(OF_WHICH)) == 0;
	for (size_t i = 0; han && i + ARITHMETIC_PARTS_LEAST < work->figures.len; i++)
		if (!check_total(work, i))
			return false;
	return true;
}
