/* Parts and wholes: a share, a ratio, an average, a part larger than its whole, a comparison that the values deny.
 * Leaves lists of parts to arithmetic_sums.c. */
#include "base/utf8.h"
#include "checks/arithmetic.h"

enum { PER_CENT = 100, LOOSE_PERCENT = 5, STEM_BYTES = 6, CROP_BYTES = 6, KILOGRAMS = 1000, WHOLE_LETTERS = 5 };

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

enum arithmetic_verdict arithmetic_judge_share(struct arithmetic_case *it)
{
	bool other = (it->work->kinds & CC_PIECE_WORD(OTHER_SHARE)) != 0;
	/* "Of the 50 million dollars, 20 million (40 percent)" */
	bool alike = arithmetic_same_unit(it->base, it->value) || it->value->unit.ptr == NULL;
	if (other || !alike || has_whole_behind(it) || arithmetic_is_ratio(it->base) ||
	    arithmetic_is_ratio(it->value) || !is_part_of(it->stated))
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

/* "50 million yuan, 2.5 times the 10 million yuan of 2020" */
enum arithmetic_verdict arithmetic_judge_times(struct arithmetic_case *it)
{
	return arithmetic_has_unit(it->stated, "times") ? arithmetic_judge_ratio(it) : ARITHMETIC_UNKNOWN;
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
	struct cc_interval computed;
	struct cc_interval printed;
	struct cc_interval stated = cc_recompute_result(it->stated);
	if (!is_unit_per(it->stated, it->value, it->base) || cc_recompute_widen(&stated, LOOSE_PERCENT) != CC_OK ||
	    cc_recompute_quotient(&computed, cc_recompute_interval(it->value), cc_recompute_interval(it->base), 1) !=
		CC_OK)
		return ARITHMETIC_UNKNOWN;
	if (cc_interval_overlaps(computed, stated))
		return ARITHMETIC_HOLDS;
	if (cc_recompute_quotient(&printed, cc_interval_point(it->value->value), cc_interval_point(it->base->value),
				  1) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	return tell_each(it, printed.low);
}

/* "$6.84 billion, that is, $133,000 for each of the 53,100 people": money by heads. */
enum arithmetic_verdict arithmetic_judge_for_each(struct arithmetic_case *it)
{
	struct cc_interval computed;
	struct cc_interval printed;
	struct cc_interval stated = cc_recompute_result(it->stated);
	/* £129,000 of 128,814: so large a sum is rounded to its thousands */
	if (cc_recompute_widen(&stated, 1) != CC_OK || it->value->unit.ptr == NULL ||
	    !cc_str_equal(it->value->unit, it->stated->unit) || !cc_str_equal(it->base->dimension, CC_STR("count")) ||
	    cc_recompute_quotient(&computed, cc_recompute_interval(it->value), cc_recompute_interval(it->base), 1) !=
		CC_OK ||
	    cc_recompute_quotient(&printed, cc_interval_point(it->value->value), cc_interval_point(it->base->value),
				  1) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	return cc_interval_overlaps(computed, stated) ? ARITHMETIC_HOLDS : tell_each(it, printed.low);
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

static enum arithmetic_verdict judge_yield(struct arithmetic_case *it)
{
	struct cc_interval computed;
	struct cc_interval printed;
	struct cc_interval stated = cc_recompute_result(it->stated);
	if (cc_recompute_widen(&stated, LOOSE_PERCENT) != CC_OK ||
	    cc_recompute_quotient(&computed, cc_recompute_interval(it->value), cc_recompute_interval(it->base),
				  KILOGRAMS) != CC_OK ||
	    cc_recompute_quotient(&printed, cc_interval_point(it->value->value), cc_interval_point(it->base->value),
				  KILOGRAMS) != CC_OK)
		return ARITHMETIC_UNKNOWN;
	return cc_interval_overlaps(computed, stated) ? ARITHMETIC_HOLDS : tell_each(it, printed.low);
}

enum arithmetic_verdict arithmetic_judge_average(struct arithmetic_case *it)
{
	if (is_yield(it))
		return judge_yield(it);

	const struct cc_pieces *pieces = &it->work->pieces;
	if (is_unit_per(it->stated, it->value, it->base))
		return arithmetic_judge_per(it);
	size_t second = it->last - 1;
	while ((cc_pieces_at(pieces, second)->kinds & CC_PIECE_FIGURE) == 0)
		second--;
	/* 1,000 pupils in 40 classes, an average of 25: what of is said before */
	bool alike = it->stated->unit.ptr == NULL ? cc_str_equal(it->value->dimension, CC_STR("count"))
						  : cc_str_equal(it->value->unit, it->stated->unit);
	bool units = it->value->unit.ptr != NULL && alike && !cc_str_equal(it->base->unit, it->value->unit) &&
		     (cc_str_equal(it->base->dimension, CC_STR("count")) || arithmetic_has_unit(it->base, "d"));
	if (!units || arithmetic_is_ratio(it->stated) || !is_average_of(it, second) ||
	    !arithmetic_says_nothing_new(pieces, second, it->last))
		return ARITHMETIC_UNKNOWN;
	struct cc_interval computed;
	struct cc_interval stated = cc_recompute_result(it->stated);
	/* 人均 is often reckoned with the mean of two years' people. */
	if (cc_recompute_widen(&stated, LOOSE_PERCENT) != CC_OK ||
	    cc_recompute_quotient(&computed, cc_recompute_interval(it->value), cc_recompute_interval(it->base), 1) !=
		CC_OK)
		return ARITHMETIC_UNKNOWN;
	if (cc_interval_overlaps(computed, stated))
		return ARITHMETIC_HOLDS;
	struct cc_interval printed = computed;
	(void)cc_recompute_quotient(&printed, cc_interval_point(it->value->value), cc_interval_point(it->base->value),
				    1);
	return tell_each(it, printed.low);
}
