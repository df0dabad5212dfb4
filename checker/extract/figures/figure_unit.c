/* The unit or the noun behind a figure's numeral, and what makes it another one: 块 as money, 每小时3公里 as a speed.
 * Leaves finding units to unit_match.c, those before the number and in table heads to figure_read.c. */
#include "extract/figures/figure.h"
#include "extract/periods/days.h"

/* 拨打一三三四打电话: a spelled number is dialled, no dozen. */
static bool is_spelled_dozen(const struct cc_figure *figure, const struct cc_unit_match *after)
{
	return cc_str_equal(after->unit->name, CC_STR("打")) && figure->numeral.value.coefficient > 999;
}

/* 460 billion won is money, "three won prizes" is not. */
static bool is_victory(const struct cc_figure *figure, const struct cc_unit_match *after,
		       const struct cc_figure_scan *scan)
{
	return figure->numeral.tail_big < 6 && cc_str_equal(cc_str_of_span(scan->view, after->span), CC_STR("won"));
}

/* 省了一百二十块。, 只花20块: words of paying a few characters before. */
static bool is_spent(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { REACH = 9 };
	size_t from = figure->start > scan->start + REACH ? figure->start - REACH : scan->start;
	uint32_t next = cc_figure_char_at(scan, figure->end);
	return !cc_figure_is_han(next) && cc_word_list_within(&scan->rules->figure_words[CC_FIGURE_LIST_SPENT],
							      cc_str_slice(scan->view, from, figure->start));
}

/* 九块九, 7块: money, where a digit or nothing follows; 4795亿块芯片 are pieces. */
static void read_money_word(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (!cc_str_equal(figure->unit.code, CC_STR("块")) || figure->numeral.tail_big >= 8)
		return;
	uint32_t next = cc_figure_char_at(scan, figure->end);
	if (next != 0 && !cc_figure_is_digit(next) && !cc_numeral_is_han(next) && !is_spent(figure, scan))
		return;
	const struct cc_unit *yuan = cc_ruleset_unit(scan->input->context->rules, CC_STR("CNY"));
	if (yuan == NULL)
		return;
	figure->unit.unit = yuan;
	figure->unit.code = yuan->code;
	figure->unit.dimension = yuan->dimension;
	figure->unit.factor = yuan->factor;
}

/* 60万对80万: one side against the other, no pairs. */
static bool is_against(const struct cc_unit_match *after, const struct cc_figure_scan *scan)
{
	return cc_str_equal(after->unit->name, CC_STR("对")) &&
	       cc_figure_is_digit(cc_figure_char_at(scan, after->span.end));
}

/* 人民币100元, 港币2960元, 摄氏37度: the unit stands before the number and, shorter, behind it. */
static bool says_again(const struct cc_unit_match *after, const struct cc_unit_match *before,
		       const struct cc_figure_scan *scan)
{
	if (cc_str_equal(before->dimension, CC_STR("temperature")) && cc_str_equal(after->dimension, CC_STR("angle")))
		return true;
	bool yuan = cc_str_equal(cc_str_of_span(scan->view, after->span), CC_STR("元"));
	return cc_unit_same(after, before) || (yuan && cc_str_equal(before->dimension, CC_STR("money")));
}

/* a 224 second-wicket stand, 30 second-hand cars: a second that goes on behind a hyphen counts no time. */
static bool is_second_of_order(const struct cc_unit_match *after, const struct cc_figure_scan *scan)
{
	return cc_str_equal(cc_str_of_span(scan->view, after->span), CC_STR("second")) &&
	       cc_figure_char_at(scan, after->span.end) == '-' &&
	       cc_figure_is_letter(cc_figure_char_at(scan, after->span.end + 1));
}

/* 65 staff positions: the plural behind is counted, and staff tells of what kind. */
static bool is_kind_of_plural(const struct cc_unit_match *after, const struct cc_figure_scan *scan)
{
	const size_t at = after->span.end + 1;
	return cc_str_equal(cc_str_of_span(scan->view, after->span), CC_STR("staff")) &&
	       cc_figure_char_at(scan, after->span.end) == ' ' &&
	       cc_noun_is_plural(scan, cc_str_slice(scan->view, at, cc_figure_letters_end(scan->view, at, scan->end)));
}

/* 三分之一個股, 三分之二强, one in five firms: parts have no classifier of their own. */
static bool is_part_of_word(const struct cc_figure *figure, const struct cc_unit_match *after)
{
	bool english = figure->numeral.script == CC_NUMERAL_ENGLISH && after->unit->classifier;
	return figure->numeral.kind == CC_NUMBER_FRACTION &&
	       (english || cc_str_equal(after->unit->name, CC_STR("个")) ||
		cc_str_equal(after->unit->name, CC_STR("强")));
}

/* 汇率6.8985折算, 按6.5折合: reckoned at, no part of a price. */
static bool is_reckoned(const struct cc_unit_match *after, const struct cc_figure_scan *scan)
{
	const struct cc_str part = {.ptr = "折", .len = 3};
	return cc_str_equal(cc_str_of_span(scan->view, after->span), part) &&
	       cc_figure_word_at(scan, after->span.start, CC_FIGURE_LIST_LONGER_THAN_UNITS) > part.len;
}

/* 27亿票房, 售价12.98万起: behind a multiplier, what begins with a classifier, or says that prices start there, counts
 * nothing. */
static bool is_no_classifier(const struct cc_figure *figure, const struct cc_unit_match *after,
			     const struct cc_figure_scan *scan)
{
	if (figure->numeral.tail_big == 0 || !after->unit->classifier)
		return false;
	if (cc_str_equal(after->code, CC_STR("起")))
		return cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_PRICES_BEFORE) > 0;
	return cc_figure_word_at(scan, after->span.start, CC_FIGURE_LIST_LONGER_THAN_UNITS) > cc_span_len(after->span);
}

/* 688439 本公司: 本 begins a word for who writes, and counts no books. */
static bool is_own(const struct cc_unit_match *after, const struct cc_figure_scan *scan)
{
	return cc_str_equal(after->code, CC_STR("本")) &&
	       cc_figure_word_at(scan, after->span.start, CC_FIGURE_LIST_LONGER_THAN_UNITS) > cc_span_len(after->span);
}

/* 开普勒9c: among Han a c is no cent. */
static bool is_no_cent(const struct cc_unit_match *after, const struct cc_figure_scan *scan)
{
	return cc_span_len(after->span) == 1 && scan->view.ptr[after->span.start] == 'c' &&
	       (scan->input->sentence->flags & CC_SENTENCE_HAN) != 0;
}

/* half a metre, two hundredths of a second, a third of a percentage point: the part of a unit. */
static bool part_of_unit(struct cc_unit_match *out, const struct cc_figure *figure, struct cc_figure_scan *scan)
{
	static const struct cc_str joints[] = {{" a ", 3}, {" an ", 4}, {" of a ", 6}, {" of an ", 7}};
	if (figure->numeral.kind != CC_NUMBER_FRACTION || figure->numeral.script != CC_NUMERAL_ENGLISH)
		return false;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_figure_starts(scan, figure->end, joints[i]) &&
		    cc_unit_after(out, scan, figure->end + joints[i].len - 1) && !out->unit->classifier)
			return true;
	return false;
}

/** Behind what leaves a number open before what it counts: -odd, +, or more; `figure->end` where none stands there. */
static size_t behind_open(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str words[] = {{"-odd ", 5}, {"+ ", 2}, {" or more ", 9}, {" or fewer ", 10}};
	const char next = figure->end < scan->end ? scan->view.ptr[figure->end] : '\0';
	if (next != '-' && next != '+' && next != ' ')
		return figure->end;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_starts(scan, figure->end, words[i]))
			return figure->end + words[i].len - 1;
	return figure->end;
}

/** What is counted: "firms" behind 20 or behind "20 or more"; "a group of ten or more saves 15%" has a verb. */
static struct cc_str read_noun(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const size_t at = behind_open(figure, scan);
	if (at > figure->end &&
	    (cc_figure_noun_is_verb(scan, at) || cc_figure_ends(scan, figure->start, CC_STR(" group of "))))
		return (struct cc_str){.ptr = NULL};
	return cc_noun_behind(scan, at);
}

/* 20-odd years, sixty-odd miles, 30+ years, three or more years: what is counted stands behind what leaves it open. */
static bool behind_odd(struct cc_unit_match *out, const struct cc_figure *figure, struct cc_figure_scan *scan)
{
	const size_t at = behind_open(figure, scan);
	return at > figure->end && cc_unit_after(out, scan, at);
}

struct pace {
	struct cc_str word;
	struct cc_str code;
};

/* 每小时3公里, 每秒1米, 每秒3.2万立方米: a length is gone, a volume flows in a time named before it. 时速350公里 names
 * the quantity, its unit as printed is 公里. */
static void read_speed(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	static const struct pace paces[] = {
	    {{"每小时", 9}, {"h", 1}}, {{"每分钟", 9}, {"min", 3}}, {{"每秒", 6}, {"s", 1}}};
	static const struct cc_str fillers[] = {{"可达", 6}, {"达到", 6}, {"达", 3}, {"约", 3}, {"为", 3}, {"超过", 6}};
	size_t at = figure->start;
	bool length = cc_str_equal(figure->unit.dimension, CC_STR("length"));
	if ((!length && !cc_str_equal(figure->unit.dimension, CC_STR("volume"))) ||
	    !cc_figure_is_han(cc_figure_char_before(scan, at)))
		return;
	for (size_t i = 0; i < sizeof(fillers) / sizeof(fillers[0]); i++)
		at -= cc_figure_ends(scan, at, fillers[i]) ? fillers[i].len : 0;
	for (size_t i = 0; i < sizeof(paces) / sizeof(paces[0]); i++)
		if (cc_figure_ends(scan, at, paces[i].word)) {
			figure->unit.code = cc_unit_join(scan, figure->unit.code, paces[i].code);
			figure->unit.dimension = length ? CC_STR("speed") : CC_STR("rate");
			if (at == figure->start) /* the words of the unit stand on both sides of the number */
				figure->start -= paces[i].word.len;
			return;
		}
}

/* 行政拘留10日, 不超过30日: days, where 日 names none; no month has 60日. */
static bool read_days(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { MONTH = 31 };
	const struct cc_str sign = {.ptr = "日", .len = 3};
	size_t behind = figure->end + sign.len;
	if (!cc_figure_starts(scan, figure->end, sign) || figure->numeral.kind != CC_NUMBER_CARDINAL)
		return false;
	if (cc_decimal_compare(figure->numeral.value, cc_decimal_from_int(MONTH)) <= 0 &&
	    figure->numeral.value.exponent >= 0 && /* 平均住院日为8.8日 */
	    !cc_days_are_counted(scan->rules->figure_words, cc_str_slice(scan->view, scan->start, figure->start),
				 cc_str_slice(scan->view, behind, scan->end)))
		return false;
	const struct cc_unit *unit = cc_ruleset_unit(scan->input->context->rules, CC_STR("d"));
	if (unit == NULL)
		return false;
	figure->unit = (struct cc_unit_match){.span = {.start = figure->end, .end = behind},
					      .unit = unit,
					      .code = unit->code,
					      .dimension = unit->dimension,
					      .factor = unit->factor};
	figure->end = behind;
	return true;
}

/* 毛利率同比提升1.4pct: in Chinese the letters stand for points, never for a share. */
static void read_points(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	struct cc_str words = cc_str_of_span(scan->view, figure->unit.span);
	if ((scan->input->sentence->flags & CC_SENTENCE_HAN) == 0 ||
	    !(cc_str_equal(words, CC_STR("pct")) || cc_str_equal(words, CC_STR("Pct"))))
		return;
	const struct cc_unit *points = cc_ruleset_unit(scan->input->context->rules, CC_STR("pp"));
	if (points == NULL)
		return;
	figure->unit.unit = points;
	figure->unit.code = points->code;
	figure->unit.dimension = points->dimension;
	figure->unit.factor = points->factor;
}

/* 每度0.5元, 每吨5000元: what stands before the figure is what it is told for each of. */
static void read_per_before(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	bool ratio = cc_str_starts(figure->unit.dimension, CC_STR("ratio"));
	if (ratio || !cc_figure_is_han(cc_figure_char_before(scan, figure->start)))
		return;
	struct cc_str per = cc_unit_per_before(scan, figure->start);
	if (cc_str_equal(per, CC_STR("deg")))
		per = CC_STR("kW.h");
	const bool plain =
	    (figure->unit.unit->classifier && cc_str_equal(per, CC_STR("个"))) ||
	    (cc_str_ends(figure->unit.code, per) && cc_str_find(figure->unit.code, CC_STR("/"), 0) != SIZE_MAX);
	if (per.ptr == NULL || plain || cc_str_equal(per, figure->unit.code)) /* 每个班有30个学生 */
		return;
	figure->unit.code = cc_unit_join(scan, figure->unit.code, per);
	figure->unit.dimension = CC_STR("rate");
}

void cc_figure_read_unit(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	struct cc_unit_match after;
	bool has_after = figure->numeral.unit.ptr == NULL &&
			 (cc_unit_after(&after, scan, figure->end) || part_of_unit(&after, figure, scan) ||
			  behind_odd(&after, figure, scan));
	if (figure->unit_is_before) {
		if (has_after && says_again(&after, &figure->unit, scan))
			figure->end = after.span.end;
		figure->unit.span.end = figure->end;
		cc_unit_add_base(&figure->unit, scan);
		figure->end = figure->unit.span.end;
		return;
	}
	has_after = has_after && !is_spelled_dozen(figure, &after) && !is_victory(figure, &after, scan) &&
		    !is_part_of_word(figure, &after) && !is_no_classifier(figure, &after, scan) &&
		    !is_against(&after, scan) && !is_second_of_order(&after, scan) && !is_reckoned(&after, scan) &&
		    !is_kind_of_plural(&after, scan) && !is_own(&after, scan) && !is_no_cent(&after, scan);
	if (!has_after) {
		if (!read_days(figure, scan) && figure->numeral.unit.ptr == NULL &&
		    figure->numeral.kind != CC_NUMBER_ORDINAL)
			figure->noun = read_noun(figure, scan);
		return;
	}
	figure->unit = after;
	figure->end = after.span.end;
	read_money_word(figure, scan);
	read_points(figure, scan);
	cc_figure_read_pound(figure, scan);
	if (figure->unit.code.len == 3 && figure->unit.code.ptr[0] == 'd') /* deg */
		cc_figure_read_power(figure, scan);
	read_per_before(figure, scan);
	read_speed(figure, scan);
}
