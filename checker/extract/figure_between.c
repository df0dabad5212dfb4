/* Bare numbers among Han, which name something: 小米14售价, 特9路公交, 12306客服, 红25军, 80后, 舷号18.
 * Leaves numbers with a unit, and words that make one a label, to figure_label.c and the packs. */
#include "extract/figure.h"

enum { HAN = 3 };

static bool is_listed(uint32_t c, const uint32_t *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (list[i] == c)
			return true;
	return false;
}

/* 增至98, 跌破1400关口, 得分98居首: a word that leads to a value. */
static bool leads_to_value(uint32_t c)
{
	static const uint32_t words[] = {0x4E3A, 0x70BA, 0x662F, 0x8FBE, 0x9054, 0x81F3,
					 0x5230, 0x7EA6, 0x7D04, 0x8D85, 0x8FD1, /* 为為是达達至到约約超近 */
					 0x5171, 0x6709, 0x5F97, 0x7834, 0x589E, 0x51CF,
					 0x6E1B, 0x964D, 0x5347, 0x8DCC, 0x6DA8, /* 共有得破增减減降升跌涨 */
					 0x6F32, 0x4ECE, 0x5F9E, 0x7531, 0x4E8E, 0x65BC,
					 0x6BD4, 0x62A5, 0x5831, 0x6536, 0x5360, /* 漲从從由于於比报報收占 */
					 0x5269, 0x4EC5, 0x50C5, 0x53EA, 0x5404, 0x5747,
					 0x53C8, 0x8BA1, 0x8A08, 0x6570, 0x6578, /* 剩仅僅只各均又计計数數 */
					 0x503C, 0x7387, 0x91CF, 0x989D, 0x984D, 0x5206,
					 0x8FC7, 0x904E, 0x5B88, 0x6309, 0x542B, /* 值率量额額分过過守按含 */
					 0x53D6, 0x903E, 0x6EE1, 0x6EFF, 0x4F59, 0x6295,
					 0x81F4, 0x9AD8, 0x4F4E, 0x591A, 0x5C11, /* 取逾满滿余投致高低多少 */
					 0x5C06, 0x5408, 0x603B, 0x5927, 0x5C0F, 0x7B49,
					 0x4EE5, 0x7A7F, 0x5929, 0x665A, 0x8F83, /* 将合总大小等以穿天晚较 */
					 0x6B21, 0x5834, 0x573A, 0x8F6E, 0x4E24, 0x6BCF,
					 0x5728, 0x6389, 0x4E86, 0x6B7B, 0x9009}; /* 次場场轮两每在掉了死选 */
	return is_listed(c, words, sizeof(words) / sizeof(words[0]));
}

/* 4死11伤, 23胜, 40金27银, 1400关口, 70城, 3省6市, 98比97: counted without a classifier. */
static bool is_counted_behind(uint32_t c)
{
	static const uint32_t words[] = {0x6B7B, 0x4F24, 0x50B7, 0x4EA1, 0x80DC, 0x52DD,
					 0x8D1F, 0x8CA0, 0x5E73, 0x8D25, 0x6557, /* 死伤傷亡胜勝负負平败敗 */
					 0x91D1, 0x94F6, 0x9280, 0x94DC, 0x9285, 0x5173,
					 0x95DC, 0x6BD4, 0x4E14, 0x5E76, 0x4F4E, /* 金银銀铜銅关關比且并低 */
					 0x9AD8, 0x51FA, 0x5F00, 0x4E0A, 0x4E0B, 0x5DE6,
					 0x5185, 0x5916, 0x5347, 0x964D, 0x589E, /* 高出开上下左内外升降增 */
					 0x51CF, 0x8DCC, 0x6DA8, 0x8D77, 0x6B62, 0x8FDB,
					 0x6295, 0x7F5A, 0x5C04, 0x54CD, 0x5143, /* 减跌涨起止进投罚射响元 */
					 0x7701, 0x5E02, 0x53BF, 0x7E23, 0x9547, 0x4E61,
					 0x6751, 0x6821, 0x57CE, 0x5DDE, 0x65D7, /* 省市县縣镇乡村校城州旗 */
					 0x9662, 0x9986, 0x5C9B, 0x5E97, 0x5382, 0x5730,
					 0x4F01, 0x5C0F, 0x5927, 0x65B0, 0x8001, /* 院馆岛店厂地企小大新老 */
					 0x5230, 0x81F3, 0x4EE5, 0x6216, 0x5417, 0x5462,
					 0x4E86, 0x4E4B, 0x7A7A, 0x591A, 0x4F59, /* 到至以或吗呢了之空多余 */
					 0x53CA, 0x4EBA, 0x6D77, 0x4F4D, 0x4E2D, 0x5B63,
					 0x5C81, 0x6B72, 0x65F6, 0x6642, 0x65E5, /* 及人海位中季岁歲时時日 */
					 0x5E74, 0x6708, 0x70B9, 0x9EDE};	 /* 年月点點 */
	return is_listed(c, words, sizeof(words) / sizeof(words[0]));
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
	static const uint32_t to[] = {0x81F3, 0x5230, 0x8FBE, 0x7834}; /* 至到达破 */
	enum { DIGITS = 2, STEP = 5 };
	return cc_span_len(figure->numeral.span) == DIGITS && figure->numeral.value.coefficient % STEP == 0 &&
	       (cc_figure_starts(scan, figure->end, CC_STR("后")) ||
		cc_figure_starts(scan, figure->end, CC_STR("後"))) &&
	       !is_listed(cc_figure_char_before(scan, figure->start), to, sizeof(to) / sizeof(to[0]));
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
	return opens || (cc_figure_is_han(before) && !leads_to_value(before));
}

bool cc_figure_is_between(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return is_bare(figure, scan) &&
	       (is_generation(figure, scan) || follows_number_word(figure, scan) || is_inside_name(figure, scan));
}
