/* Bare numbers among Han, which name something: 小米14售价, 特9路公交, 12306客服, 红25军, 80后, 舷号18.
 * Leaves numbers with a unit, and words that make one a label, to figure_label.c and the packs. */
#include "extract/figure.h"

/** Whether one of the characters of `set` is `c`. */
static bool is_one_of(struct cc_str set, uint32_t c)
{
	for (size_t at = 0; at < set.len;)
		if (cc_utf8_next(set, &at) == c)
			return true;
	return false;
}

/* 增至98, 跌破1400关口, 得分98居首: a word that leads to a value. */
static bool leads_to_value(uint32_t c)
{
	return is_one_of(
	    CC_STR("为為是达達至到约約超近共有得破增减減降升跌涨漲从從由于於比报報收占剩仅僅只各均又计計数數"
		   "值率量额額分过過守按含取逾满滿余投致高低多少将合总大小等以穿天晚较次场場轮两每在掉了死选"),
	    c);
}

/* 4死11伤, 23胜, 40金27银, 1400关口, 70城, 3省6市, 98比97, 36穴: counted without a classifier. */
static bool is_counted_behind(uint32_t c)
{
	return is_one_of(CC_STR("死伤傷亡胜勝负負平败敗金银銀铜銅关關比且并低高出开上下左内外投罚射响元"
				"省市县縣镇乡村校城州旗院馆岛店厂地企小大新老吗呢了之空多余及人海位季岁歲时時日"
				"年月点點穴井桶篮餐声枪炮拨伙群贴丸盆盘锅垒奖"),
			 c);
}

/* 98增至120, behind a mark; the 增 of 甬优1540增产 follows a name. */
static bool goes_on(uint32_t c)
{
	return is_one_of(CC_STR("升降增减跌涨起止进到至以或"), c);
}

/** A whole number, bare of all that would count or measure something. */
static bool is_bare(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LONGEST = 6 };
	const struct cc_numeral *numeral = &figure->numeral;
	size_t length = cc_span_len(numeral->span);
	return numeral->script == CC_NUMERAL_ARABIC && numeral->kind == CC_NUMBER_CARDINAL &&
	       numeral->extent == CC_NUMERAL_EXACT && numeral->unit.ptr == NULL && numeral->value.exponent == 0 &&
	       numeral->tail_big == 0 && length <= LONGEST &&
	       memchr(scan->view.ptr + numeral->span.start, ',', length) == NULL && figure->unit.unit == NULL &&
	       figure->noun.ptr == NULL && !figure->negative && !figure->is_range &&
	       figure->start == numeral->span.start;
}

/* 他是80后, 95后职工: who was born in a decade; 增至80后回落 tells a value. */
static bool is_generation(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { DIGITS = 2, STEP = 5 };
	return cc_span_len(figure->numeral.span) == DIGITS && figure->numeral.value.coefficient % STEP == 0 &&
	       (cc_figure_starts(scan, figure->end, CC_STR("后")) ||
		cc_figure_starts(scan, figure->end, CC_STR("後"))) &&
	       !is_one_of(CC_STR("至到达破"), cc_figure_char_before(scan, figure->start));
}

/* 舷号18, 车牌号为5588, 密码是4471: the number of something. */
static bool follows_number_word(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str joints[] = {{"为", 3}, {"是", 3}, {"為", 3}, {":", 1}, {": ", 2}};
	static const struct cc_str words[] = {{"号", 3}, {"號", 3}, {"密码", 6}, {"密碼", 6}, {"编码", 6}, {"邮编", 6}};
	size_t at = figure->start;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_figure_ends(scan, at, joints[i])) {
			at -= joints[i].len;
			break;
		}
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i]))
			return true;
	return false;
}

/* What is counted in Chinese has a classifier: a number with Han behind it and none of these is of a name. */
static bool is_inside_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	uint32_t before = cc_figure_char_before(scan, figure->start);
	uint32_t behind = cc_figure_char_at(scan, figure->end);
	if (!cc_figure_is_han(behind) || cc_numeral_is_sign(behind) || is_counted_behind(behind) ||
	    cc_figure_hit_at(scan, figure->end, CC_WORD_QUALIFIER) != NULL ||
	    cc_figure_hit_before(scan, figure->start, CC_WORD_QUALIFIER) != NULL)
		return false;
	bool opens = before == 0 || before == ',' || before == ';' || before == 0x3002 || before == 0x3001;
	return (opens && !goes_on(behind)) || (cc_figure_is_han(before) && !leads_to_value(before));
}

/* “金枪六十”, “快乐8”: what ends a name in quotation marks. */
static bool ends_quoted_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	uint32_t before = cc_figure_char_before(scan, figure->start);
	uint32_t behind = cc_figure_char_at(scan, figure->end);
	bool closes = behind == 0x201D || behind == 0x300D || behind == 0x2019;
	return closes && figure->unit.unit == NULL && figure->numeral.unit.ptr == NULL && !figure->is_range &&
	       figure->numeral.kind == CC_NUMBER_CARDINAL && cc_figure_is_han(before) && !leads_to_value(before);
}

bool cc_figure_is_between(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (ends_quoted_name(figure, scan))
		return true;
	return is_bare(figure, scan) &&
	       (is_generation(figure, scan) || follows_number_word(figure, scan) || is_inside_name(figure, scan));
}
