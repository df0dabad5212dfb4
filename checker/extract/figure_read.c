/* One figure from its numeral: unit before and behind, halves, units of table heads.
 * Leaves signs to figure_sign.c, ranges to figure_range.c and whether it is a quantity at all to figure_kind.c. */
#include "extract/days.h"
#include "extract/figure.h"

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
	    cc_noun_is_plural(cc_str_slice(scan->view, end + 1, word_end)) ||
	    ((word_end - end > 3 || cc_figure_starts(scan, end, CC_STR(" sq "))) && cc_unit_after(&unit, scan, end));
	if (!counted || cc_decimal_shift(&figure->numeral.value, figure->numeral.value, 6) != CC_OK)
		return;
	figure->numeral.tail_big = figure->numeral.tail_chain = 6;
	figure->numeral.span.end = figure->end = end;
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

/* 三分之一個股, 三分之二强, one in five firms: parts have no classifier of their own. */
static bool is_part_of_word(const struct cc_figure *figure, const struct cc_unit_match *after)
{
	bool english = figure->numeral.script == CC_NUMERAL_ENGLISH && after->unit->classifier;
	return figure->numeral.kind == CC_NUMBER_FRACTION &&
	       (english || cc_str_equal(after->unit->name, CC_STR("个")) ||
		cc_str_equal(after->unit->name, CC_STR("强")));
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

/* 行政拘留10日, 不超过30日: days, where 日 names none. */
static bool read_days(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str sign = {.ptr = "日", .len = 3};
	size_t behind = figure->end + sign.len;
	if (!cc_figure_starts(scan, figure->end, sign) || figure->numeral.kind != CC_NUMBER_CARDINAL ||
	    !cc_days_are_counted(cc_str_slice(scan->view, scan->start, figure->start),
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

/* 每度0.5元, 每吨5000元: what stands before the figure is what it is told for each of. */
static void read_per_before(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	bool ratio = cc_str_starts(figure->unit.dimension, CC_STR("ratio"));
	if (ratio || !cc_figure_is_han(cc_figure_char_before(scan, figure->start)))
		return;
	struct cc_str per = cc_unit_per_before(scan, figure->start);
	if (cc_str_equal(per, CC_STR("deg")))
		per = CC_STR("kW.h");
	if (per.ptr == NULL)
		return;
	figure->unit.code = cc_unit_join(scan, figure->unit.code, per);
	figure->unit.dimension = CC_STR("rate");
}

static void read_unit(struct cc_figure *figure, struct cc_figure_scan *scan)
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
		    !is_part_of_word(figure, &after) && !is_against(&after, scan);
	if (!has_after) {
		if (!read_days(figure, scan) && figure->numeral.unit.ptr == NULL &&
		    figure->numeral.kind != CC_NUMBER_ORDINAL)
			figure->noun = read_noun(figure, scan);
		return;
	}
	figure->unit = after;
	figure->end = after.span.end;
	read_money_word(figure, scan);
	cc_figure_read_pound(figure, scan);
	if (figure->unit.code.len == 3 && figure->unit.code.ptr[0] == 'd') /* deg */
		cc_figure_read_power(figure, scan);
	read_per_before(figure, scan);
	read_speed(figure, scan);
}

/* 两个半月: 月 alone is a month of a year, with 个 before it a length. */
static bool read_half_month(struct cc_figure *figure, const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str month = {.ptr = "月", .len = 3};
	const struct cc_unit *unit = cc_ruleset_unit(scan->input->context->rules, CC_STR("mo"));
	if (unit == NULL || !cc_figure_starts(scan, at, month))
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

/* 四分一升, 三分一汤匙: parts as the south says them, of a measure that follows. 三分一个 may be points. */
static void read_short_part(struct cc_figure *figure, struct cc_figure_scan *scan)
{
	const struct cc_str words = {.ptr = "分一", .len = 6};
	struct cc_unit_match unit;
	cc_u128 parts = figure->numeral.value.coefficient;
	if (figure->numeral.script != CC_NUMERAL_HAN || parts < 3 || parts > 9 || figure->numeral.value.exponent != 0 ||
	    !cc_figure_starts(scan, figure->end, words) || !cc_unit_after(&unit, scan, figure->end + words.len) ||
	    unit.unit->classifier)
		return;
	struct cc_decimal bottom = {.coefficient = parts};
	if (cc_numeral_divide(&figure->numeral.value, cc_decimal_from_int(1), bottom) != CC_OK)
		return;
	figure->end += words.len;
	figure->numeral.span.end = figure->end;
	figure->numeral.kind = CC_NUMBER_FRACTION;
	figure->numeral.strength = CC_NUMERAL_STRONG;
}

/* 三斤半, 两年半, 11度半: half of the unit just named. */
static void read_half(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->unit.unit == NULL || figure->end == figure->numeral.span.end ||
	    figure->numeral.value.exponent != 0 || figure->numeral.extent != CC_NUMERAL_EXACT ||
	    !cc_figure_starts(scan, figure->end, CC_STR("半")))
		return;
	uint32_t next = cc_figure_char_at(scan, figure->end + 3);
	if (figure->unit.unit->classifier && cc_figure_is_han(next))
		return;
	struct cc_decimal half = {.coefficient = 5, .exponent = -1};
	if (cc_decimal_add(&figure->numeral.value, figure->numeral.value, half) == CC_OK)
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

enum cc_status cc_figure_read(struct cc_figure *figure, struct cc_figure_scan *scan, size_t at)
{
	*figure = (struct cc_figure){.start = at};
	read_front(figure, scan);
	bool money = figure->unit_is_before && cc_str_equal(figure->unit.dimension, CC_STR("money"));
	enum cc_status status =
	    cc_numeral_read(&figure->numeral, scan->view, at, scan->end, money ? CC_NUMERAL_MONEY : CC_NUMERAL_PLAIN);
	if (status != CC_OK)
		return status;
	figure->end = figure->numeral.span.end;
	if (!read_ordinal(figure, scan) && figure->numeral.kind != CC_NUMBER_ORDINAL) {
		read_again(figure, scan);
		read_half_unit(figure, scan);
		read_short_part(figure, scan);
		cc_figure_read_discount(figure, scan);
		read_short_million(figure, scan);
		if (figure->unit.unit == NULL || figure->unit_is_before)
			read_unit(figure, scan);
		read_header(figure, scan);
		read_half(figure, scan);
		cc_figure_read_joined_sign(figure, scan);
		cc_figure_drop_dash(figure, scan);
		read_rank(figure, scan);
		cc_figure_read_every(figure, scan);
		cc_figure_read_below_zero(figure, scan);
		figure->part_factor = figure->unit.factor;
		for (int parts = 0; parts < 2 && cc_figure_read_part(figure, scan); parts++)
			;
	}
	return scan->nomem ? CC_ERR_NOMEM : CC_OK;
}
