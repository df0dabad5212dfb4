/* One figure from its numeral: unit before it, halves, units of table heads.
 * Leaves the unit behind to figure_unit.c, signs to figure_sign.c, ranges to figure_range.c, and what is no quantity to
 * figure_kind.c. */
#include "extract/figures/figure.h"

/* 倒数第一 is the last place, not the first. */
static void read_from_last(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (!cc_figure_ends(scan, figure->start, CC_STR("倒数")) &&
	    !cc_figure_ends(scan, figure->start, CC_STR("倒數")))
		return;
	figure->start -= 6;
	figure->negative = true;
}

/* 一 in 第一: a place in an order. */
static bool read_ordinal(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (!cc_figure_ends(scan, figure->start, CC_STR("第")))
		return false;
	figure->start -= 3;
	figure->end = figure->numeral.span.end;
	figure->numeral.kind = CC_NUMBER_ORDINAL;
	figure->unit = (struct cc_unit_match){.unit = NULL};
	read_from_last(figure, scan);
	return true;
}

/* 前十名, 前20位: places from the first on. 目前20名 counts. */
static bool ends_as_front(const struct cc_figure_scan *scan, size_t at)
{
	static const uint32_t others[] = {0x76EE, 0x4E4B, 0x6B64, 0x4EE5, 0x65E5,
					  0x5E74, 0x63D0, 0x5F53, 0x8DDD}; /* 目之此以日年提当距 */
	const struct cc_str front = {.ptr = "前", .len = 3};
	if (!cc_figure_ends(scan, at, front))
		return false;
	uint32_t before = cc_figure_char_before(scan, at - front.len);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (before == others[i])
			return false;
	return true;
}

static void read_rank(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str places[] = {{"名", 3}, {"位", 3}, {"强", 3}};
	bool top = figure->unit.unit == NULL && figure->noun.ptr == NULL &&
		   (cc_figure_ends(scan, figure->start, CC_STR("top ")) ||
		    cc_figure_ends(scan, figure->start, CC_STR("top-")));
	bool place = false;
	if (figure->numeral.kind != CC_NUMBER_CARDINAL || (!top && !ends_as_front(scan, figure->start)))
		return;
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]) && figure->unit.unit != NULL; i++)
		place = place || cc_str_equal(figure->unit.code, places[i]);
	if (top || place)
		figure->numeral.kind = CC_NUMBER_ORDINAL;
}

/* 3.1m units, 5m tonnes: millions of them, where a 3.1m wall is measured. */
static void read_short_million(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	size_t end = figure->end + 1;
	if (figure->numeral.script != CC_NUMERAL_ARABIC || figure->unit_is_before || figure->numeral.tail_big != 0 ||
	    !cc_figure_starts(scan, figure->end, CC_STR("m")))
		return;
	bool told = cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_MILLIONS) > 0 &&
		    !cc_figure_is_letter(cc_figure_char_at(scan, end));
	if (!told && (cc_figure_char_at(scan, end) != ' ' || !cc_figure_is_letter(cc_figure_char_at(scan, end + 1))))
		return;
	size_t word_end = cc_figure_letters_end(scan->view, end + 1, scan->end);
	struct cc_unit_match unit;
	bool counted =
	    told || cc_figure_starts(scan, end, CC_STR(" of them")) || cc_figure_starts(scan, end, CC_STR(" are ")) ||
	    cc_figure_starts(scan, end, CC_STR(" were ")) || cc_figure_starts(scan, end, CC_STR(" have ")) ||
	    cc_noun_is_plural(scan, cc_str_slice(scan->view, end + 1, word_end)) ||
	    (cc_figure_word_at(scan, end, CC_FIGURE_LIST_MILLIONS_BEHIND) > 0 &&
	     cc_noun_behind(scan, end).ptr != NULL) ||
	    ((word_end - end > 3 || cc_figure_starts(scan, end, CC_STR(" sq "))) && cc_unit_after(&unit, scan, end));
	if (!counted || cc_figure_word_at(scan, end, CC_FIGURE_LIST_EVENT_BEHIND) > 0 ||
	    (!told && cc_figure_word_at(scan, end, CC_FIGURE_LIST_LENGTHS_BEHIND) > 0) ||
	    cc_decimal_shift(&figure->numeral.value, figure->numeral.value, 6) != CC_OK)
		return;
	figure->numeral.tail_big = figure->numeral.tail_chain = 6;
	figure->numeral.span.end = figure->end = end;
}

/* 两个半月: 月 alone is a month of a year, with 个 before it a length. */
static bool read_half_month(struct cc_figure *figure, const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str month = {.ptr = "月", .len = 3};
	if (!cc_figure_starts(scan, at, month))
		return false;
	const struct cc_unit *unit = cc_ruleset_unit(scan->input->context->rules, CC_STR("mo"));
	if (unit == NULL)
		return false;
	figure->unit = (struct cc_unit_match){.span = {.start = at, .end = at + month.len},
					      .unit = unit,
					      .code = unit->code,
					      .dimension = unit->dimension,
					      .factor = unit->factor};
	return true;
}

/* 一个半小时: one and a half of what follows. */
static void read_half_unit(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str words[] = {{"个半", 6}, {"個半", 6}};
	struct cc_decimal half = {.coefficient = 5, .exponent = -1};
	uint32_t next = cc_figure_char_at(scan, figure->end);
	if (next != 0x4E2A && next != 0x500B)
		return;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t end = figure->end + words[i].len;
		if (!cc_figure_starts(scan, figure->end, words[i]) || figure->numeral.extent != CC_NUMERAL_EXACT)
			continue;
		bool month = read_half_month(figure, scan, end);
		bool unit = month || cc_figure_hit_at(scan, end, CC_WORD_UNIT) != NULL;
		if (!unit || cc_decimal_add(&figure->numeral.value, figure->numeral.value, half) != CC_OK)
			return;
		figure->numeral.span.end = end;
		figure->end = month ? figure->unit.span.end : end;
		figure->numeral.strength = CC_NUMERAL_STRONG;
		return;
	}
}

/** Whether parts as the south says them stand at `at`: 四分一升 of a measure (三分一个 may be points), 三份一的人. */
static bool is_short_part(struct cc_figure_scan *scan, size_t at, cc_u128 parts)
{
	enum { LEN = 6 };
	struct cc_unit_match unit;
	if (cc_figure_starts(scan, at, CC_STR("份一")))
		return cc_figure_starts(scan, at + LEN, CC_STR("的")) ||
		       !cc_figure_is_han(cc_figure_char_at(scan, at + LEN));
	return parts > 2 && cc_figure_starts(scan, at, CC_STR("分一")) && cc_unit_after(&unit, scan, at + LEN) &&
	       !unit.unit->classifier;
}

/* 四分一升, 三分一汤匙, 三份一 */
static void read_short_part(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	const struct cc_str words = {.ptr = "分一", .len = 6};
	cc_u128 parts = figure->numeral.value.coefficient;
	if (figure->numeral.script != CC_NUMERAL_HAN || parts < 2 || parts > 9 || figure->numeral.value.exponent != 0 ||
	    !is_short_part(scan, figure->end, parts))
		return;
	struct cc_decimal bottom = {.coefficient = parts};
	if (cc_numeral_divide(&figure->numeral.value, cc_decimal_from_int(1), bottom) != CC_OK)
		return;
	figure->end += words.len;
	figure->numeral.span.end = figure->end;
	figure->numeral.kind = CC_NUMBER_FRACTION;
	figure->numeral.strength = CC_NUMERAL_STRONG;
}

/* 2分半钟: minutes, which the sign of points begins. */
static void read_half_minutes(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str half = {.ptr = "半", .len = 3};
	if (!cc_str_equal(figure->unit.code, CC_STR("分")) || (!cc_figure_starts(scan, figure->end, CC_STR("半钟")) &&
							       !cc_figure_starts(scan, figure->end, CC_STR("半鐘"))))
		return;
	const struct cc_unit *unit = cc_ruleset_unit(scan->input->context->rules, CC_STR("min"));
	if (unit == NULL)
		return;
	figure->unit.unit = unit;
	figure->unit.code = unit->code;
	figure->unit.dimension = unit->dimension;
	figure->unit.factor = unit->factor;
	figure->unit.span.end += half.len;
}

/* 三斤半, 两年半, 11度半: half of the unit just named. */
static void read_half(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	read_half_minutes(figure, scan);
	if (figure->unit.unit == NULL || figure->end == figure->numeral.span.end ||
	    figure->numeral.value.exponent != 0 || figure->numeral.extent != CC_NUMERAL_EXACT ||
	    !cc_figure_starts(scan, figure->end, CC_STR("半")))
		return;
	uint32_t next = cc_figure_char_at(scan, figure->end + 3);
	if (figure->unit.unit->classifier && cc_figure_is_han(next))
		return;
	struct cc_decimal half = {.coefficient = 5, .exponent = -1};
	if (cc_decimal_add(&figure->numeral.value, figure->numeral.value, half) != CC_OK)
		return;
	figure->end += 3;
	if (figure->unit.span.end == figure->end) /* 半 and 钟 of 2分半钟 */
		figure->end += 3;
}

/* 华氏零下31度, $-99.99: signs stand before a unit and behind it. */
static void read_front(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	cc_figure_read_sign(figure, scan);
	figure->unit_is_before = cc_unit_before(&figure->unit, scan, figure->start);
	if (!figure->unit_is_before)
		return;
	figure->start = figure->unit.span.start;
	if (!figure->negative)
		cc_figure_read_sign(figure, scan);
}

struct header_word {
	struct cc_str word;
	int32_t power;
};

/** Behind the bracket that `close` closes, a few characters before; `close` where there is none. */
static size_t bracket_start(const struct cc_figure_scan *scan, size_t close)
{
	enum { LONGEST = 16 };
	for (size_t open = close; open > scan->start && close - open < LONGEST; open--)
		if (scan->view.ptr[open - 1] == '(')
			return open;
	return close;
}

/* 发行总额(亿)10.00, 人数(万人)3.2: the multiplier stands in brackets before the number. */
static void read_header(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	static const struct header_word words[] = {{{"万亿", 6}, 12}, {{"百万", 6}, 6}, {{"千万", 6}, 7},
						   {{"亿", 3}, 8},    {{"万", 3}, 4},	{{"千", 3}, 3}};
	if (figure->unit.unit != NULL || figure->numeral.tail_chain != 0 ||
	    !cc_figure_ends(scan, figure->start, CC_STR(")")))
		return;
	size_t close = figure->start - 1;
	size_t open = bracket_start(scan, close);
	if (open == close)
		return;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (!cc_figure_starts(scan, open, words[i].word))
			continue;
		struct cc_unit_match unit;
		size_t at = open + words[i].word.len;
		bool named = at < close && cc_unit_after(&unit, scan, at) && unit.span.end == close;
		if (at != close && !named)
			return;
		if (cc_decimal_shift(&figure->numeral.value, figure->numeral.value, words[i].power) == CC_OK && named)
			figure->unit = unit;
		return;
	}
}

/* thirty (30) days, 伍仟(5000)元: said in words and, in brackets, in digits: one figure. */
static void read_again(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	size_t open = figure->end + (cc_figure_char_at(scan, figure->end) == ' ' ? 1 : 0);
	struct cc_numeral digits;
	if (numeral->script == CC_NUMERAL_ARABIC || cc_figure_char_at(scan, open) != '(' ||
	    !cc_figure_is_digit(cc_figure_char_at(scan, open + 1)) ||
	    cc_numeral_read(&digits, scan->view, open + 1, scan->end, CC_NUMERAL_PLAIN) != CC_OK ||
	    cc_figure_char_at(scan, digits.span.end) != ')' || cc_decimal_compare(digits.value, numeral->value) != 0)
		return;
	figure->end = figure->numeral.span.end = digits.span.end + 1;
	figure->numeral.strength = CC_NUMERAL_STRONG;
}

/* l2%, 5O家, 8l亿元: letters read for digits, where what stands behind shows that a number is meant. */
static bool read_misread(struct cc_numeral *numeral, const struct cc_figure_scan *scan, size_t at)
{
	if ((unsigned char)scan->view.ptr[at] >= 0x80 ||
	    cc_numeral_read_misread(numeral, scan->view, at, scan->end) != CC_OK ||
	    cc_figure_word_at(scan, numeral->span.end, CC_FIGURE_LIST_MISREAD_BEHIND) == 0)
		return false;
	cc_numeral_scale(numeral, scan->view, scan->end);
	return true;
}

/* Whether what stands right before the figure may say something of it, as before few it does: ( ) 第 前 每 - − and the
 * blank of "top ". By the last byte. */
static bool is_led(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const bool leads[256] = {['('] = true,  [')'] = true,  ['-'] = true,  [' '] = true,
					[0xAC] = true, [0x8D] = true, [0x8F] = true, [0x92] = true};
	return figure->start > scan->start && leads[(unsigned char)scan->view.ptr[figure->start - 1]];
}

/* What tells of a sign, a rank or a share by what stands before the figure. */
static void read_lead(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	cc_figure_read_joined_sign(figure, scan);
	cc_figure_drop_dash(figure, scan);
	read_rank(figure, scan);
	cc_figure_read_every(figure, scan);
}

/* Whether the number itself may go on behind its last digit: (30), 个半, 分一, 份一, 折, m of millions. */
static bool may_go_on(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const uint32_t others[] = {' ', '(', 'm', 0x4E2A, 0x500B, 0x5206, 0x4EFD, 0x6298}; /* 个個分份折 */
	const uint32_t next = cc_figure_char_at(scan, figure->end);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (next == others[i])
			return true;
	return false;
}

static void read_behind_number(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	read_again(figure, scan);
	read_half_unit(figure, scan);
	read_short_part(figure, scan);
	cc_figure_read_discount(figure, scan);
	read_short_million(figure, scan);
}

/* All that belongs to a figure beside its number. @param led  See is_led. */
static void read_around(struct cc_figure *figure, struct cc_figure_scan *scan, bool led)
{
	if (may_go_on(figure, scan))
		read_behind_number(figure, scan);
	if (figure->unit.unit == NULL || figure->unit_is_before)
		cc_figure_read_unit(figure, scan);
	if (led)
		read_header(figure, scan);
	read_half(figure, scan);
	if (led || figure->negative)
		read_lead(figure, scan);
	cc_figure_read_below_zero(figure, scan);
	figure->part_factor = figure->unit.factor;
	for (int parts = 0; parts < 2 && cc_figure_read_part(figure, scan); parts++)
		;
}

enum cc_status cc_figure_read(struct cc_figure *figure, struct cc_figure_scan *scan, size_t at)
{
	*figure = (struct cc_figure){.start = at};
	read_front(figure, scan);
	bool money =
	    scan->is_money || (figure->unit_is_before && cc_str_equal(figure->unit.dimension, CC_STR("money")));
	enum cc_status status = read_misread(&figure->numeral, scan, at)
				    ? CC_OK
				    : cc_numeral_read(&figure->numeral, scan->view, at, scan->end,
						      money ? CC_NUMERAL_MONEY : CC_NUMERAL_PLAIN);
	if (status != CC_OK)
		return status;
	figure->end = figure->numeral.span.end;
	const bool led = is_led(figure, scan);
	if (led)
		cc_figure_read_loss(figure, scan);
	if (!(led && read_ordinal(figure, scan)) && figure->numeral.kind != CC_NUMBER_ORDINAL)
		read_around(figure, scan, led);
	return scan->nomem ? CC_ERR_NOMEM : CC_OK;
}
