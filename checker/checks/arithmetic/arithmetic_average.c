/* What a total is for each: an average beside total and count, so much a head, a yield.
 * Leaves the way back, so much for each and how many, to arithmetic_products.c. */
#include "base/utf8.h"
#include "checks/arithmetic/arithmetic.h"

enum { LOOSE_PERCENT = 5, STEM_BYTES = 6, CROP_BYTES = 6, KILOGRAMS = 1000 };

static bool holds_char(struct cc_str text, const char *bytes, size_t len)
{
	return cc_str_find(text, (struct cc_str){.ptr = bytes, .len = len}, 0) < text.len;
}

/* 旅游收入60亿元…人均可支配收入5万元 is another income: every character of the words at the average was said before. */
bool arithmetic_says_nothing_new(const struct cc_pieces *pieces, size_t from, size_t to)
{
	struct cc_str view = pieces->article->text.view;
	size_t start = pieces->article->text.sentences[pieces->sentence].span.start;
	struct cc_str before = cc_str_slice(view, start, cc_pieces_at(pieces, from)->span.end);
	for (size_t i = from + 1; i < to; i++) {
		const struct cc_wording_piece *piece = cc_pieces_at(pieces, i);
		if ((piece->kinds & CC_PIECE_OTHER) == 0 || (piece->kinds & CC_PIECE_WORD(IS)) != 0)
			continue;
		size_t at = piece->span.start;
		while (at < piece->span.end) {
			size_t c = at;
			(void)cc_utf8_next(view, &at);
			if (!holds_char(before, view.ptr + c, at - c))
				return false;
		}
	}
	return true;
}

/* "an average of 4,200 a day" */
static bool is_daily(const struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	struct cc_str view = pieces->article->text.view;
	struct cc_str behind = cc_str_trim(cc_str_slice(view, cc_pieces_at(pieces, it->last)->span.end, view.len));
	return cc_word_list_begins(arithmetic_words(it->work, CC_WORDS_DAILY), behind) > 0;
}

/* 平均每个集聚区每夜6.39万人次: divided by more than the count. */
static bool is_divided_twice(struct cc_str words)
{
	const struct cc_str each = CC_STR("每");
	size_t first = cc_str_find(words, each, 0);
	return first != SIZE_MAX && cc_str_find(words, each, first + each.len) != SIZE_MAX;
}

/* The words of the clause before a figure, as far as they name what it is of; empty where there are none. */
static struct cc_str name_before(const struct cc_pieces *pieces, size_t figure)
{
	static const uint64_t ends = CC_PIECE_FIGURE | CC_PIECE_COMMA | CC_PIECE_STOP | CC_PIECE_PERIOD;
	size_t first = figure;
	while (first > 0 && (cc_pieces_at(pieces, first - 1)->kinds & ends) == 0)
		first--;
	return cc_str_slice(pieces->article->text.view, cc_pieces_at(pieces, first)->span.start,
			    cc_pieces_at(pieces, figure)->span.start);
}

/* 家庭户49万户…集体户2万户,集体户人口12万人。平均每个|家庭户|2.6人: what it is an average of was told before, and is
 * not what the count is of. */
static bool is_each_of_another(const struct arithmetic_case *it, struct cc_str words)
{
	const struct cc_str each = CC_STR("每个");
	const struct cc_pieces *pieces = &it->work->pieces;
	struct cc_str view = pieces->article->text.view;
	size_t at = cc_str_find(words, each, 0);
	if (at == SIZE_MAX)
		return false;
	struct cc_str noun = cc_str_slice(words, at + each.len, words.len);
	size_t of = cc_str_find(noun, CC_STR("的"), 0);
	noun = cc_str_slice(noun, 0, of == SIZE_MAX ? noun.len : of);
	size_t count = (size_t)(name_before(pieces, it->first).ptr - view.ptr);
	struct cc_str before = cc_str_slice(view, pieces->article->text.sentences[pieces->sentence].span.start, count);
	struct cc_str here = cc_str_slice(view, count, (size_t)(words.ptr - view.ptr));
	return noun.len > 0 && cc_str_find(before, noun, 0) != SIZE_MAX && cc_str_find(here, noun, 0) == SIZE_MAX;
}

/* 全长38.6公里，平均每公里6.95亿元: the unit as it is printed. */
static bool says_each_unit(const struct arithmetic_case *it, struct cc_str words)
{
	const struct cc_str each = CC_STR("每");
	struct cc_str view = it->work->pieces.article->text.view;
	struct cc_str unit = cc_str_trim(cc_str_slice(view, it->base->number.end, it->base->span.end));
	size_t at = cc_str_find(words, each, 0);
	return cc_utf8_count_han(unit, NULL) > 1 && at != SIZE_MAX &&
	       cc_str_starts(cc_str_slice(words, at + each.len, words.len), unit);
}

/* 人均 wants people, 平均每家 wants 家: the count's unit, or its first character, stands in the words of the average.
 */
static bool is_average_of(const struct arithmetic_case *it, size_t from)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	struct cc_str view = pieces->article->text.view;
	struct cc_str words =
	    cc_str_slice(view, cc_pieces_at(pieces, from)->span.end, cc_pieces_at(pieces, it->last)->span.start);
	struct cc_str unit = it->base->unit;
	if (unit.ptr == NULL || unit.len == 0)
		return false;
	/* 头8天…日均, 42,000 in ten days, 4,200 a day */
	if (cc_str_equal(unit, CC_STR("d")))
		return cc_word_list_within(arithmetic_words(it->work, CC_WORDS_DAY_SIGN), words) || is_daily(it);
	if (!cc_text_is_han(&pieces->article->text, pieces->sentence))
		return true;
	size_t end = 0;
	(void)cc_utf8_next(unit, &end);
	return holds_char(words, unit.ptr, end) && !is_divided_twice(words) && !is_each_of_another(it, words);
}

static enum arithmetic_verdict tell_each(struct arithmetic_case *it, struct cc_decimal each)
{
	arithmetic_begin(it);
	arithmetic_say_figure(it, it->value);
	arithmetic_say(it, " / ", " / ");
	arithmetic_say_figure(it, it->base);
	arithmetic_say(it, " is ", " 是 ");
	arithmetic_say_like(it, each, it->stated);
	arithmetic_say(it, " each, the text says ", "，文中平均为");
	arithmetic_say_figure(it, it->stated);
	return ARITHMETIC_FAILS;
}

/* Total by count against what is told, which may be so many per cent beside it. */
static enum arithmetic_verdict judge_each(struct arithmetic_case *it, int64_t percent, struct cc_interval count,
					  int64_t times)
{
	struct cc_interval computed;
	struct cc_interval printed;
	struct cc_interval stated = cc_recompute_result(it->stated);
	if (cc_recompute_widen(&stated, percent) != CC_OK ||
	    cc_recompute_quotient(&computed, cc_recompute_interval(it->value), count, times) != CC_OK ||
	    cc_recompute_quotient(&printed, cc_interval_point(it->value->value), cc_interval_point(it->base->value),
				  times) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	return cc_interval_overlaps(computed, stated) ? ARITHMETIC_HOLDS : tell_each(it, printed.low);
}

/* "$200,000 per employee" of 400 employees: the unit says what it is an average of. */
static bool is_unit_per(const struct cc_quantity *stated, const struct cc_quantity *value,
			const struct cc_quantity *base)
{
	struct cc_str unit = stated->unit;
	if (unit.ptr == NULL || value->unit.ptr == NULL || base->unit.ptr == NULL ||
	    !cc_str_starts(unit, value->unit) || unit.len < value->unit.len + 2 || unit.ptr[value->unit.len] != '/')
		return false;
	struct cc_str per = cc_str_slice(unit, value->unit.len + 1, unit.len);
	size_t shorter = per.len < base->unit.len ? per.len : base->unit.len;
	size_t stem = shorter < STEM_BYTES ? shorter : STEM_BYTES;
	return cc_str_equal(cc_str_slice(per, 0, stem), cc_str_slice(base->unit, 0, stem));
}

enum arithmetic_verdict arithmetic_judge_per(struct arithmetic_case *it)
{
	return is_unit_per(it->stated, it->value, it->base)
		   ? judge_each(it, LOOSE_PERCENT, cc_recompute_interval(it->base), 1)
		   : ARITHMETIC_UNKNOWN;
}

/* "$6.84 billion, that is, $133,000 for each of the 53,100 people": money by heads. */
enum arithmetic_verdict arithmetic_judge_for_each(struct arithmetic_case *it)
{
	bool heads = it->value->unit.ptr != NULL && cc_str_equal(it->value->unit, it->stated->unit) &&
		     cc_str_equal(it->base->dimension, CC_STR("count"));
	/* £129,000 of 128,814: so large a sum is rounded to its thousands */
	return heads ? judge_each(it, 1, cc_recompute_interval(it->base), 1) : ARITHMETIC_UNKNOWN;
}

/* 水稻种植面积72万亩，水稻产量34.8万吨，平均亩产533公斤: tonnes of one crop on its own fields, in kilograms each. */
static bool is_yield(const struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	size_t second = it->last - 1;
	while ((cc_pieces_at(pieces, second)->kinds & CC_PIECE_FIGURE) == 0)
		second--;
	if (!arithmetic_has_unit(it->base, "亩") || !arithmetic_has_unit(it->value, "t") ||
	    !arithmetic_has_unit(it->stated, "kg") || !is_average_of(it, second) ||
	    !arithmetic_says_nothing_new(pieces, second, it->last))
		return false;
	struct cc_str fields = name_before(pieces, it->first);
	return fields.len >= CROP_BYTES &&
	       cc_str_starts(name_before(pieces, second), cc_str_slice(fields, 0, CROP_BYTES));
}

/* Whether the words say of what the total is divided by the other figure. */
static bool is_divided(const struct arithmetic_case *it)
{
	const struct cc_pieces *pieces = &it->work->pieces;
	size_t second = it->last - 1;
	while ((cc_pieces_at(pieces, second)->kinds & CC_PIECE_FIGURE) == 0)
		second--;
	struct cc_str words =
	    cc_str_slice(pieces->article->text.view, cc_pieces_at(pieces, second)->span.end, it->stated->phrase.start);
	if (cc_str_equal(it->value->dimension, CC_STR("money")) && says_each_unit(it, words))
		return true;
	bool counted = cc_str_equal(it->base->dimension, CC_STR("count")) || arithmetic_has_unit(it->base, "d");
	return counted && is_average_of(it, second) && arithmetic_says_nothing_new(pieces, second, it->last);
}

/* Eight days are no seven and a half. */
static struct cc_interval divisor_of(const struct cc_quantity *base)
{
	bool whole = arithmetic_has_unit(base, "d") && base->value.exponent == 0 && cc_quantity_is_exact(base);
	return whole ? cc_interval_point(base->value) : cc_recompute_interval(base);
}

enum arithmetic_verdict arithmetic_judge_average(struct arithmetic_case *it)
{
	if (is_yield(it))
		return judge_each(it, LOOSE_PERCENT, cc_recompute_interval(it->base), KILOGRAMS);
	if (is_unit_per(it->stated, it->value, it->base))
		return arithmetic_judge_per(it);
	/* 1,000 pupils in 40 classes, an average of 25: what of is said before */
	bool alike = it->stated->unit.ptr == NULL ? cc_str_equal(it->value->dimension, CC_STR("count"))
						  : cc_str_equal(it->value->unit, it->stated->unit);
	if (it->value->unit.ptr == NULL || !alike || cc_str_equal(it->base->unit, it->value->unit) ||
	    arithmetic_is_ratio(it->stated) || !is_divided(it))
		return ARITHMETIC_UNKNOWN;
	/* 人均 is often reckoned with the mean of two years' people. */
	return judge_each(it, LOOSE_PERCENT, divisor_of(it->base), 1);
}
