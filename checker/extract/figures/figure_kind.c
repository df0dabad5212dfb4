/* Whether a figure that was read is a quantity: articles, names, labels, years, times, words with numerals are none.
 * Leaves years to figure_year.c, times of the day to figure_clock.c, numbers that name something to figure_label.c,
 * runs of digits that are none to not_number.c. */
#include "base/utf8.h"
#include "extract/figures/figure.h"
#include "extract/figures/not_number.h"

static bool is_edge(uint32_t c)
{
	return !cc_figure_is_han(c) && !cc_figure_is_letter(c) && !cc_figure_is_digit(c);
}

/* Nothing but marks around it: a cell of a table, an answer, one of a list. */
bool cc_figure_is_alone(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t start = figure->start;
	size_t end = figure->end;
	while (start > scan->start && scan->view.ptr[start - 1] == ' ')
		start--;
	while (end < scan->end && scan->view.ptr[end] == ' ')
		end++;
	return is_edge(cc_figure_char_before(scan, start)) && is_edge(cc_figure_char_at(scan, end));
}

/** All that its sentence holds. */
static bool is_whole(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t start = figure->start;
	while (start > scan->start && scan->view.ptr[start - 1] == ' ')
		start--;
	return start == scan->start && figure->end + 3 >= scan->end && cc_figure_is_alone(figure, scan);
}

/* 一家企业, 一批, one company: an article in prose. 三家 and 一公里 count. 零部件 holds no zero. */
static bool is_article(const struct cc_figure *figure)
{
	const struct cc_numeral *numeral = &figure->numeral;
	bool one = numeral->value.coefficient <= 1 && numeral->value.exponent == 0 && !numeral->starts_open;
	bool counted = figure->unit.unit == NULL || figure->unit.unit->classifier;
	return one && numeral->strength == CC_NUMERAL_WEAK && counted && !figure->is_range;
}

/* 得分是五。 */
static bool is_stated(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const uint32_t is = 0x662F;
	uint32_t next = cc_figure_char_at(scan, figure->end);
	return cc_figure_char_before(scan, figure->start) == is && is_edge(next) && next != 0x201D;
}

/** A weak numeral with a unit behind it, or 近千 with the unit left out. */
static bool is_counted(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	bool unit =
	    figure->unit.unit != NULL || (figure->is_range && figure->noun.ptr != NULL); /* one or two tablets */
	if (cc_figure_ends(scan, figure->end, CC_STR("折")))
		return true; /* 八五折 */
	if (numeral->strength == CC_NUMERAL_FORMAL && cc_figure_ends(scan, figure->start, CC_STR("一式")))
		return unit; /* 合同一式肆份 */
	if (numeral->strength == CC_NUMERAL_FORMAL)
		return figure->unit.unit != NULL && !figure->unit.unit->classifier &&
		       numeral->extent == CC_NUMERAL_OPEN;
	bool han = numeral->script != CC_NUMERAL_ENGLISH;
	return unit || (han && numeral->starts_open && cc_figure_is_qualified(figure, scan));
}

/* 三以上, 一以下: a bound behind a bare numeral. */
static bool is_bounded(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { TWO_HAN = 6 };
	const struct cc_hit *hit = cc_figure_hit_at(scan, figure->numeral.span.end, CC_WORD_QUALIFIER);
	return hit != NULL && figure->numeral.script == CC_NUMERAL_HAN && figure->unit.unit == NULL &&
	       hit->end - hit->start >= TWO_HAN &&
	       scan->input->context->rules->qualifiers[hit->ref].side == CC_SIDE_AFTER;
}

/* 三、四级手术, 二、三产业: a list of signs whose last one is part of a word. */
static bool lists_within_words(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const uint32_t comma = 0x3001;
	size_t at = figure->end;
	while (cc_figure_char_at(scan, at) == comma && cc_numeral_is_han(cc_figure_char_at(scan, at + 3)))
		at += 6;
	return at > figure->end && cc_figure_is_han(cc_figure_char_at(scan, at));
}

/* 海、陆、空: in a row of words 陆 is the land; alone it writes six on cheques. */
static bool is_word_of_row(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const uint32_t comma = 0x3001;
	return figure->numeral.strength == CC_NUMERAL_FORMAL &&
	       (cc_figure_char_before(scan, figure->start) == comma || cc_figure_char_at(scan, figure->end) == comma);
}

/* (billion yuan), several million people, 亿元 torn from its number, 每万人口: a multiplier without a number of its
 * own; "a billion" has one. Near 近, 超 or 上 it counts all the same. */
static bool is_torn(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	if (!numeral->starts_open || numeral->extent == CC_NUMERAL_OPEN)
		return false; /* 十几万人 begins with its ten */
	if (numeral->script == CC_NUMERAL_ENGLISH)
		return numeral->tail_big >= 2 &&
		       !cc_str_starts(cc_str_slice(scan->view, figure->start, scan->end), CC_STR("a "));
	return numeral->script == CC_NUMERAL_HAN && numeral->tail_chain == numeral->tail_big &&
	       figure->unit.unit != NULL;
}

/* "about an hour", "a gallon" by itself: one of a measure. */
static bool is_measured_article(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str when[] = {{" ago", 4}, {" earlier", 8}, {" before", 7}, {" later", 6}};
	if (figure->unit.unit == NULL || figure->start == scan->start)
		return figure->unit.unit != NULL && is_whole(figure, scan);
	for (size_t i = 0; i < sizeof(when) / sizeof(when[0]); i++)
		if (cc_figure_starts(scan, figure->end, when[i]))
			return false; /* higher than a year ago */
	return is_whole(figure, scan) || (!figure->unit.unit->classifier &&
					  cc_figure_hit_before(scan, figure->start - 1, CC_WORD_QUALIFIER) != NULL);
}

/* "one . tel floated": a point inside a name of tokenised text, which goes on in small letters. */
static bool opens_tokenised_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str point = {.ptr = " . ", .len = 3};
	const uint32_t next = cc_figure_char_at(scan, figure->end + point.len);
	return figure->start == scan->start && cc_figure_starts(scan, figure->end, point) &&
	       cc_figure_is_letter(next) && !cc_figure_is_upper(next);
}

static bool is_sure(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	if (numeral->strength == CC_NUMERAL_STRONG || numeral->kind == CC_NUMBER_ORDINAL)
		return true;
	if (numeral->script == CC_NUMERAL_ENGLISH && numeral->strength == CC_NUMERAL_FORMAL)
		return is_measured_article(figure, scan);
	if (numeral->script == CC_NUMERAL_HAN && figure->unit.unit == NULL &&
	    (is_word_of_row(figure, scan) || lists_within_words(figure, scan)))
		return false;
	if (is_article(figure) && !is_bounded(figure, scan))
		return is_whole(figure, scan) || (figure->unit.unit == NULL && cc_figure_is_alone(figure, scan) &&
						  !opens_tokenised_name(figure, scan));
	if (is_torn(figure, scan))
		return cc_figure_is_qualified(figure, scan);
	return cc_figure_is_alone(figure, scan) || is_stated(figure, scan) || is_counted(figure, scan) ||
	       is_bounded(figure, scan);
}

/* 十分 is a word, 十分钟 and 十分之一 are not: the phrase of a pack must cover the figure. */
const struct cc_hit *cc_figure_covering_word(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_hit *hit = cc_figure_hit_over(scan, figure->numeral.span.start, CC_WORD_NO_NUMBER);
	if (hit == NULL && cc_figure_starts(scan, figure->start, CC_STR("a ")))
		hit = cc_figure_hit_at(scan, figure->start + 2, CC_WORD_NO_NUMBER); /* a half-life */
	if (hit == NULL || hit->end < figure->end)
		return NULL;
	/* 3M users: its own noun stands behind what else is the name of a firm */
	bool digits = figure->numeral.script == CC_NUMERAL_ARABIC && hit->end == figure->numeral.span.end;
	return digits && (figure->noun.ptr != NULL || cc_figure_starts(scan, hit->end, CC_STR(" of "))) ? NULL : hit;
}

static bool is_english_ordinal(const struct cc_figure *figure)
{
	return figure->numeral.kind == CC_NUMBER_ORDINAL && figure->numeral.script == CC_NUMERAL_ENGLISH;
}

/* the first company, a second thought: a word of order, where no rank follows or stands alone. */
static bool is_order_word(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (!is_english_ordinal(figure))
		return false;
	struct cc_str word = cc_str_of_span(scan->view, figure->numeral.span);
	bool order = figure->numeral.value.coefficient < 3 && word.len >= 5 && word.len <= 6;
	uint32_t next = cc_figure_char_at(scan, figure->end + 1);
	bool goes_on =
	    cc_figure_is_letter(next) || cc_figure_is_digit(next) || next == '$' || next == 0xA3 || next == 0x20AC;
	if (!order || cc_figure_char_at(scan, figure->end) != ' ' || !goes_on)
		return false;
	return cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_RANKED) == 0;
}

/* third-largest, fourth-quarter sales, one - third: a word of order within a longer word. */
static bool is_joined_order(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (!is_english_ordinal(figure))
		return false;
	size_t at = figure->end;
	at += cc_figure_char_at(scan, at) == ' ' ? 1 : 0;
	bool letter = cc_figure_is_letter(cc_figure_char_at(scan, at + 1)) || cc_figure_char_at(scan, at + 1) == ' ';
	return ((cc_figure_char_at(scan, at) == '-' && letter) || cc_figure_ends(scan, figure->start, CC_STR(" - ")));
}

/* 每2小时收费4元 */
static bool has_digit_behind(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { REACH = 12 };
	for (size_t at = figure->end; at < scan->end && at < figure->end + REACH; at++)
		if (cc_figure_is_digit((unsigned char)scan->view.ptr[at]))
			return true;
	return false;
}

/* 18 kWh/100 km, mL/min/1.73 m2, 5.2例/10万人: a round number behind the slash of a unit or of a figure says per how
 * much; 115g/4oz tells the same in another unit. */
static bool is_denominator(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (cc_figure_char_before(scan, figure->start) != '/')
		return false;
	const uint32_t before = cc_figure_char_before(scan, figure->start - 1);
	size_t at = figure->start + 1;
	while (cc_figure_char_at(scan, at) == '0')
		at++;
	const bool ten = cc_figure_char_at(scan, figure->start) == '1' && at > figure->start + 1;
	const bool large = ten && cc_figure_starts(scan, at, CC_STR("万"));
	if (large || (ten && at == figure->numeral.span.end && cc_figure_is_han(before)))
		return cc_figure_is_han(before) || cc_figure_is_digit(before);
	if (before == 'g' && cc_str_equal(figure->unit.code, CC_STR("mL")))
		return true; /* a syrup of 120 mg/5 mL */
	const bool one = cc_figure_char_at(scan, figure->start) == '1' && at == figure->numeral.span.end;
	return figure->unit.unit != NULL && !figure->unit.unit->classifier && cc_figure_is_letter(before) &&
	       (one || cc_figure_starts(scan, figure->start, CC_STR("1.73 m")));
}

/* 每10万人, "5 per 100,000 people": a base of the other figure; 每90分钟绕地球一圈 tells how often. */
static bool is_base(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const uint32_t per = 0x6BCF;
	if (cc_figure_char_before(scan, figure->start) == per)
		return !cc_str_equal(figure->unit.dimension, CC_STR("duration")) ||
		       figure->numeral.kind == CC_NUMBER_FRACTION || figure->numeral.value.coefficient <= 1 ||
		       has_digit_behind(figure, scan);
	return cc_figure_ends(scan, figure->start, CC_STR(" per ")) || is_denominator(figure, scan);
}

/** Whether the months of the second term of a report stand behind `at`: " and six months ended". */
static bool has_second_term(const struct cc_figure_scan *scan, size_t at)
{
	enum { REACH = 24 };
	const size_t last = at + REACH < scan->view.len ? at + REACH : scan->view.len;
	const struct cc_str rest = cc_str_slice(scan->view, at, last);
	return cc_str_starts(rest, CC_STR(" and ")) && cc_str_find(rest, CC_STR(" months end"), 0) != SIZE_MAX;
}

/* "for the three and six months ended June 30", "for the nine months, sales rose": what a report is about. */
static bool is_of_terms(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->unit.unit == NULL)
		return figure->noun.ptr == NULL && has_second_term(scan, figure->end);
	return figure->numeral.value.exponent == 0 && figure->numeral.value.coefficient % 3 == 0 &&
	       cc_str_equal(figure->unit.code, CC_STR("mo")) &&
	       cc_figure_ends(scan, figure->start, CC_STR("or the ")) &&
	       (cc_figure_starts(scan, figure->end, CC_STR(",")) || cc_figure_starts(scan, figure->end, CC_STR(" ,")));
}

/* 三分11中8, 两分球5中3: shots worth so many points, and how many of them hit. */
static bool is_kind_of_shot(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { MOST = 3 };
	if (!cc_str_equal(figure->unit.code, CC_STR("分")) || figure->numeral.value.coefficient > MOST)
		return false;
	const struct cc_str ball = {.ptr = "球", .len = 3};
	size_t at = figure->end + (cc_figure_starts(scan, figure->end, ball) ? ball.len : 0);
	at += cc_figure_char_at(scan, at) == ' ' ? 1 : 0;
	return cc_run_shots(scan, at) > at;
}

/* 1.1 本公司: what looks like a classifier begins a word. */
static bool is_in_word(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return figure->unit.unit != NULL && figure->unit.unit->classifier &&
	       cc_figure_is_han(cc_figure_char_at(scan, figure->end));
}

bool cc_figure_is_quantity(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	if (!is_sure(figure, scan) || cc_figure_is_label(figure, scan) || is_base(figure, scan))
		return false;
	const bool part_then = numeral->kind == CC_NUMBER_FRACTION && cc_figure_starts(scan, figure->end, CC_STR("时"));
	if (figure->unit.unit == NULL && numeral->unit.ptr == NULL && numeral->kind != CC_NUMBER_ORDINAL &&
	    !part_then && /* 剩1/3时 */
	    cc_not_number_behind(
		scan, (struct cc_span){numeral->span.start, figure->is_range ? figure->end : numeral->span.end}))
		return false; /* 16—17时 */
	if (is_of_terms(figure, scan) || is_order_word(figure, scan) || is_joined_order(figure, scan) ||
	    cc_figure_is_clock(figure, scan) || cc_figure_is_year(figure, scan) ||
	    cc_figure_is_reign_year(figure, scan) || is_kind_of_shot(figure, scan))
		return false;
	const bool bare = figure->end == numeral->span.end;
	if (bare && cc_not_number_list_marker(scan, numeral->span))
		return false;
	if (numeral->span.start == scan->start && (bare || is_in_word(figure, scan)) &&
	    cc_not_number_heading(scan, numeral->span))
		return false;
	return numeral->script != CC_NUMERAL_HAN || !cc_not_number_in_name(scan, figure->start);
}
