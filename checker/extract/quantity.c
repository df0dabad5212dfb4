/* Figures of one sentence: finds numerals, gives them sign, unit, range and qualifier, leaves out what is no quantity.
 * Leaves each of these steps to its own file, and what a figure is about to link/. */
#include "extract/figure.h"

#include "base/utf8.h"

/** One figure while it is read. */
struct figure {
	struct cc_numeral numeral;
	struct cc_unit_match unit; /* unit.unit NULL: none */
	bool unit_is_before;
	bool negative;
	size_t start; /* with sign and unit */
	size_t end;
	struct cc_str noun;	       /* an English noun that no pack knows: 400 firms */
	struct cc_decimal part_factor; /* of the last part read: of 毛 in 两块九毛九 */
	bool is_range;		       /* the first end of one; `end` is then the range's */
};

/* Characters that may begin a Han numeral, in blocks of 64 from U+3000: one look for each character of prose. */
static const uint8_t han_block[448] = {
    [0] = 1,	[120] = 2,  [121] = 3,	[122] = 4,  [123] = 5,	[124] = 6,  [125] = 7,
    [132] = 8,	[133] = 9,  [135] = 10, [141] = 11, [143] = 12, [155] = 13, [163] = 14,
    [185] = 15, [187] = 16, [203] = 17, [205] = 18, [213] = 19, [223] = 20, [270] = 21,
    [281] = 22, [322] = 23, [336] = 24, [370] = 25, [372] = 26, [409] = 27, [411] = 28};
static const uint64_t han_mask[29] = {0,
				      0x80u,
				      0x1000000289u,
				      0x20000000u,
				      0x8000100000101000u,
				      0x80000000u,
				      0x2000u,
				      0x1000000000000u,
				      0x10u,
				      0x2a0000000040u,
				      0x100000000u,
				      0x142au,
				      0xau,
				      0x8000000u,
				      0x200000000000000u,
				      0x4400000000000000u,
				      0x8000000000000000u,
				      0x4000000000000000u,
				      0x1000u,
				      0x101000000000000u,
				      0x40000u,
				      0x400000u,
				      0x4000000000000000u,
				      0x40u,
				      0x100000000000u,
				      0x8400000000000u,
				      0x1000000000000u,
				      0x100000000000040u,
				      0x40000000000000u};

/* A set of the first three letters of English numeral words, each as a * 961 + b * 31 + c, modulo 1024. */
static const uint32_t english_prefixes[32] = {
    0x00010004u, 0x24100028u, 0x20000000u, 0x00000000u, 0x00000900u, 0x00000002u, 0x00000011u, 0x00000002u,
    0x00004000u, 0x00000000u, 0x00202000u, 0x00000400u, 0x80000000u, 0x00000000u, 0x00040000u, 0x00000000u,
    0x00008802u, 0x00000020u, 0x00040000u, 0x10000040u, 0x00080010u, 0x00000000u, 0x00000000u, 0x00000000u,
    0x00000000u, 0x00000000u, 0x00008000u, 0x00000000u, 0x00000000u, 0x00000080u, 0x10044004u, 0x00000000u};

static bool may_be_han(const unsigned char *bytes)
{
	uint32_t code_point = ((bytes[0] & 0x0Fu) << 12) | ((bytes[1] & 0x3Fu) << 6) | (bytes[2] & 0x3Fu);
	uint32_t place = code_point - 0x3000;
	return place < 0x7000 && (han_mask[han_block[place >> 6]] >> (place & 63) & 1) != 0;
}

static size_t letters_end(struct cc_str view, size_t at, size_t end)
{
	while (at < end && cc_figure_is_letter((unsigned char)view.ptr[at]))
		at++;
	return at;
}

static bool may_be_english(const struct cc_figure_scan *scan, size_t at)
{
	struct cc_str view = scan->view;
	if (at + 1 >= scan->end)
		return false;
	unsigned first = (unsigned char)(view.ptr[at] | 0x20) - 'a';
	if (first == 0 && at == scan->start)
		return true; /* "a gallon" by itself */
	if (first == 'l' - 'a' && view.ptr[at] == 'l' && cc_figure_is_digit((unsigned char)view.ptr[at + 1]))
		return true; /* l2% for 12% */
	if (first == 0 && (view.ptr[at + 1] == ' ' || cc_figure_starts(scan, at + 1, CC_STR("n "))))
		return cc_numeral_is_english(view, at, scan->end);
	if (at + 2 >= scan->end)
		return false;
	unsigned second = (unsigned char)(view.ptr[at + 1] | 0x20) - 'a';
	unsigned third = (unsigned char)(view.ptr[at + 2] | 0x20) - 'a';
	unsigned place = (first * 961 + second * 31 + third) & 1023;
	return second < 26 && third < 26 && (english_prefixes[place >> 5] >> (place & 31) & 1) != 0 &&
	       cc_numeral_is_english(view, at, scan->end);
}

/* http://…, www.…, a@b: no word of prose up to the next blank. */
static size_t address_end(const struct cc_figure_scan *scan, size_t at, size_t word)
{
	uint32_t mark = cc_figure_char_at(scan, word);
	if (mark != ':' && mark != '@' && mark != '.')
		return word;
	bool url = cc_figure_starts(scan, word, CC_STR("://")) || cc_figure_starts(scan, at, CC_STR("www."));
	if (!url && !cc_figure_starts(scan, word, CC_STR("@")))
		return word;
	while (word < scan->end && (unsigned char)scan->view.ptr[word] > ' ' &&
	       (unsigned char)scan->view.ptr[word] < 0x80)
		word++;
	return word;
}

/** The next place where a numeral may start; scan->end where there is none. */
static size_t next_candidate(const struct cc_figure_scan *scan, size_t at)
{
	const unsigned char *bytes = (const unsigned char *)scan->view.ptr;
	while (at < scan->end) {
		unsigned char c = bytes[at];
		if (cc_figure_is_digit(c))
			return at;
		if (cc_figure_is_letter(c)) {
			if (may_be_english(scan, at))
				return at;
			at = address_end(scan, at, letters_end(scan->view, at, scan->end));
		} else if (c < 0x80) {
			bool point = c == '.' && at + 1 < scan->end && cc_figure_is_digit(bytes[at + 1]);
			if (point && (at == scan->start || bytes[at - 1] == ' '))
				return at;
			at++;
		} else if (c >= 0xE0 && c < 0xF0) {
			if (may_be_han(bytes + at) || (c == 0xE2 && bytes[at + 1] == 0x85))
				return at;
			at += 3;
		} else {
			if (c == 0xC2 && bytes[at + 1] >= 0xBC)
				return at; /* ½ */
			at += c >= 0xF0 ? 4 : c >= 0xC0 ? 2 : 1;
		}
	}
	return scan->end;
}

/* 一 in 第一: a place in an order. */
static bool read_ordinal(struct figure *figure, const struct cc_figure_scan *scan)
{
	if (!cc_figure_ends(scan, figure->start, CC_STR("第")))
		return false;
	figure->start -= 3;
	figure->end = figure->numeral.span.end;
	figure->numeral.kind = CC_NUMBER_ORDINAL;
	figure->unit = (struct cc_unit_match){.unit = NULL};
	return true;
}

struct minus_word {
	struct cc_str word;
	bool sign; /* a mark that is also a hyphen */
};

/* "- 20 degrees" at the start of a cell or a line; within a line such a dash stands between words. */
static bool is_dash(const struct cc_figure_scan *scan, size_t start, const struct minus_word *word)
{
	uint32_t before = cc_figure_char_before(scan, start);
	bool joined = before == ')' || before == '%' || cc_figure_is_digit(before) || cc_figure_is_letter(before) ||
		      cc_figure_is_han(before) || before == '-';
	bool spaced = word->word.ptr[word->word.len - 1] == ' ';
	if (cc_figure_hit_before(scan, start, CC_WORD_UNIT_BEFORE) != NULL)
		return false; /* 华氏-31度, $-5 */
	return word->sign && (joined || (spaced && before != 0));
}

/* 气温-5℃: behind a word a hyphen is a minus where degrees follow. */
static void read_degrees_sign(struct figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->negative || figure->unit.unit == NULL || cc_figure_char_before(scan, figure->start) != '-' ||
	    !cc_str_equal(figure->unit.dimension, CC_STR("temperature")) ||
	    !cc_figure_is_han(cc_figure_char_before(scan, figure->start - 1)))
		return;
	figure->negative = true;
	figure->start--;
}

/* The last character of a minus: - − 负 負 (零)下 (负)的 or a blank. */
static bool may_be_minus(uint32_t c)
{
	return c == '-' || c == ' ' || c == 0x2212 || c == 0x8D1F || c == 0x8CA0 || c == 0x4E0B || c == 0x7684;
}

static void read_sign(struct figure *figure, const struct cc_figure_scan *scan)
{
	static const struct minus_word words[] = {
	    {{"-", 1}, true},	  {{"−", 3}, true},	{{"负", 3}, false},	{{"負", 3}, false},
	    {{"负 ", 4}, false},  {{"零下", 6}, false}, {{"minus ", 6}, false}, {{"negative ", 9}, false},
	    {{"负的", 6}, false}, {{"- ", 2}, true},	{{"- ", 2}, true}};
	if (!may_be_minus(cc_figure_char_before(scan, figure->start)))
		return;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (!cc_figure_ends(scan, figure->start, words[i].word))
			continue;
		size_t start = figure->start - words[i].word.len;
		if (is_dash(scan, start, &words[i]))
			continue;
		figure->negative = true;
		figure->start = start;
		return;
	}
}

static bool is_one_of(struct cc_str word, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cc_str_equal(word, cc_str_from(words[i])))
			return true;
	return false;
}

/* firms, people; but no verb and no word that only ends like a plural. */
static bool is_plural(struct cc_str word)
{
	static const char *const others[] = {"is",    "was",	  "has",      "as",	 "this",   "his",     "its",
					     "us",    "thus",	  "less",     "plus",	 "yes",	   "does",    "versus",
					     "years", "times",	  "includes", "means",	 "shows",  "remains", "says",
					     "makes", "accounts", "always",   "perhaps", "across", "its",     "rises",
					     "falls", "stands",	  "comes",    "goes"};
	static const char *const plurals[] = {"people", "women", "men", "children", "staff"};
	if (is_one_of(word, plurals, sizeof(plurals) / sizeof(plurals[0])))
		return true;
	return word.len > 2 && word.ptr[word.len - 1] == 's' && word.ptr[word.len - 2] != 's' &&
	       !is_one_of(word, others, sizeof(others) / sizeof(others[0]));
}

/* 3 Chinese firms, 20 German banks. */
static bool is_nationality(struct cc_str word)
{
	return cc_str_ends(word, CC_STR("ese")) || cc_str_ends(word, CC_STR("an")) || cc_str_ends(word, CC_STR("ish"));
}

/** The pack's name of a noun (firms: companies), or the noun itself. */
static struct cc_str noun_code(const struct cc_figure_scan *scan, size_t start, struct cc_str word)
{
	const struct cc_hit *hit = cc_figure_hit_at(scan, start, CC_WORD_UNIT);
	if (hit == NULL || hit->end - hit->start != word.len)
		return word;
	const struct cc_unit *unit = &scan->input->context->rules->units[hit->ref];
	return unit->classifier ? unit->code : word;
}

/* "20 research projects": the plural noun, over one or two words of description. */
static struct cc_str english_noun(const struct cc_figure_scan *scan, size_t at)
{
	static const char *const stops[] = {"and", "the", "for", "with", "from", "that", "are", "were", "than", "per"};
	enum { WORDS = 3 };
	for (int i = 0; i < WORDS; i++) {
		if (at >= scan->end || scan->view.ptr[at] != ' ')
			break;
		size_t end = letters_end(scan->view, at + 1, scan->end);
		struct cc_str word = cc_str_slice(scan->view, at + 1, end);
		if (word.len < 3 || is_one_of(word, stops, sizeof(stops) / sizeof(stops[0])) ||
		    (word.ptr[0] < 'a' && !is_nationality(word)))
			break;
		if (is_plural(word))
			return noun_code(scan, at + 1, word);
		if (word.ptr[word.len - 1] == 's')
			break;
		at = end;
	}
	return (struct cc_str){.ptr = NULL};
}

static bool same_unit(const struct cc_unit_match *a, const struct cc_unit_match *b)
{
	return a->unit != NULL && b->unit != NULL && cc_str_equal(a->code, b->code);
}

/* 拨打一三三四打电话: a spelled number is dialled, no dozen. */
static bool is_spelled_dozen(const struct figure *figure, const struct cc_unit_match *after)
{
	return cc_str_equal(after->unit->name, CC_STR("打")) && figure->numeral.value.coefficient > 999;
}

/* 九块九, 7块: money, where a digit or nothing follows; 4795亿块芯片 are pieces. */
static void read_money_word(struct figure *figure, const struct cc_figure_scan *scan)
{
	uint32_t next = cc_figure_char_at(scan, figure->end);
	bool money = next == 0 || cc_figure_is_digit(next) || cc_numeral_is_han(next);
	if (!cc_str_equal(figure->unit.code, CC_STR("块")) || !money || figure->numeral.tail_big >= 8)
		return;
	const struct cc_unit *yuan = cc_ruleset_unit(scan->input->context->rules, CC_STR("CNY"));
	if (yuan == NULL)
		return;
	figure->unit.unit = yuan;
	figure->unit.code = yuan->code;
	figure->unit.dimension = yuan->dimension;
	figure->unit.factor = yuan->factor;
}

/* 3.1m units, 5m tonnes: millions of them, where a 3.1m wall is measured. */
static void read_short_million(struct figure *figure, struct cc_figure_scan *scan)
{
	size_t end = figure->end + 1;
	if (figure->numeral.script != CC_NUMERAL_ARABIC || figure->unit_is_before || figure->numeral.tail_big != 0 ||
	    !cc_figure_starts(scan, figure->end, CC_STR("m ")) ||
	    !cc_figure_is_letter(cc_figure_char_at(scan, end + 1)))
		return;
	size_t word_end = letters_end(scan->view, end + 1, scan->end);
	struct cc_unit_match unit;
	bool counted = is_plural(cc_str_slice(scan->view, end + 1, word_end)) ||
		       (word_end - end > 3 && cc_unit_after(&unit, scan, end));
	if (!counted || cc_decimal_shift(&figure->numeral.value, figure->numeral.value, 6) != CC_OK)
		return;
	figure->numeral.tail_big = figure->numeral.tail_chain = 6;
	figure->numeral.span.end = figure->end = end;
}

static void read_unit(struct figure *figure, struct cc_figure_scan *scan)
{
	struct cc_unit_match after;
	bool has_after = figure->numeral.unit.ptr == NULL && cc_unit_after(&after, scan, figure->end);
	if (figure->unit_is_before) {
		bool degrees = has_after && cc_str_equal(figure->unit.dimension, CC_STR("temperature")) &&
			       cc_str_equal(after.dimension, CC_STR("angle"));
		if (degrees || (has_after && same_unit(&after, &figure->unit)))
			figure->end = after.span.end; /* 人民币100元, 摄氏37度 */
		figure->unit.span.end = figure->end;
		cc_unit_add_base(&figure->unit, scan);
		figure->end = figure->unit.span.end;
		return;
	}
	has_after = has_after && !is_spelled_dozen(figure, &after);
	if (!has_after) {
		if (figure->numeral.unit.ptr == NULL && figure->numeral.kind != CC_NUMBER_ORDINAL)
			figure->noun = english_noun(scan, figure->end);
		return;
	}
	figure->unit = after;
	figure->end = after.span.end;
	read_money_word(figure, scan);
	bool ratio = cc_str_starts(figure->unit.dimension, CC_STR("ratio"));
	struct cc_str per = !ratio && cc_figure_is_han(cc_figure_char_before(scan, figure->start))
				? cc_unit_per_before(scan, figure->start)
				: (struct cc_str){.ptr = NULL};
	if (per.ptr != NULL) {
		figure->unit.code = cc_unit_join(scan, figure->unit.code, per);
		figure->unit.dimension = CC_STR("rate");
	}
}

/* 一个半小时: one and a half of what follows. */
static void read_half_unit(struct figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str words[] = {{"个半", 6}, {"個半", 6}};
	struct cc_decimal half = {.coefficient = 5, .exponent = -1};
	uint32_t next = cc_figure_char_at(scan, figure->end);
	if (next != 0x4E2A && next != 0x500B)
		return;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t end = figure->end + words[i].len;
		const struct cc_hit *unit = cc_figure_hit_at(scan, end, CC_WORD_UNIT);
		if (!cc_figure_starts(scan, figure->end, words[i]) || figure->numeral.extent != CC_NUMERAL_EXACT ||
		    unit == NULL || cc_decimal_add(&figure->numeral.value, figure->numeral.value, half) != CC_OK)
			continue;
		figure->end = figure->numeral.span.end = end;
		figure->numeral.strength = CC_NUMERAL_STRONG;
		return;
	}
}

/* 三斤半, 两年半, 11度半: half of the unit just named. */
static void read_half(struct figure *figure, const struct cc_figure_scan *scan)
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

/* 15 dollars and 50 cents, two dollars fifty cents: English parts stand apart. */
static size_t part_start(const struct figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str joints[] = {{" and ", 5}, {", ", 2}, {" ", 1}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_figure_starts(scan, figure->end, joints[i]))
			return figure->end + joints[i].len;
	return figure->end;
}

/** How many of the figure's unit one of the part is; sets *end behind the part's unit. @return false: no part. */
static bool part_ratio(struct cc_decimal *ratio, size_t *end, const struct figure *figure, struct cc_figure_scan *scan,
		       const struct cc_numeral *part, size_t joint)
{
	struct cc_unit_match unit;
	const struct cc_decimal cent = {.coefficient = 1, .exponent = -2};
	if (cc_figure_starts(scan, part->span.end, CC_STR("分")) && joint == 0) {
		/* 五角八分: elsewhere 分 is a mark in a game. */
		*end = part->span.end + 3;
		return cc_decimal_divide(ratio, cent, figure->unit.factor) == CC_OK;
	}
	if (cc_unit_after(&unit, scan, part->span.end)) {
		*end = unit.span.end;
		return same_unit(&unit, &figure->unit) && cc_decimal_compare(unit.factor, figure->part_factor) < 0 &&
		       cc_decimal_divide(ratio, unit.factor, figure->unit.factor) == CC_OK;
	}
	/* 九十九块九: a bare digit counts the next smaller part. */
	bool digit = part->value.coefficient < 10 && part->value.exponent == 0 &&
		     part->span.end - part->span.start <= 3 && joint == 0;
	*end = part->span.end;
	if (!digit || cc_figure_is_han(cc_figure_char_at(scan, part->span.end)) ||
	    cc_decimal_divide(ratio, figure->part_factor, figure->unit.factor) != CC_OK)
		return false;
	ratio->exponent--;
	return true;
}

/* 3380元5角8分, 两块九毛九: smaller parts of the same money follow at once. */
static bool read_part(struct figure *figure, struct cc_figure_scan *scan)
{
	if (figure->unit_is_before || figure->unit.unit == NULL || figure->numeral.extent != CC_NUMERAL_EXACT ||
	    !cc_str_equal(figure->unit.dimension, CC_STR("money")))
		return false;
	size_t start = part_start(figure, scan);
	uint32_t next = cc_figure_char_at(scan, start);
	struct cc_numeral part;
	if ((!cc_figure_is_digit(next) && !cc_numeral_is_han(next) && !cc_figure_is_letter(next)) ||
	    cc_numeral_read(&part, scan->view, start, scan->end, CC_NUMERAL_PLAIN) != CC_OK ||
	    part.extent != CC_NUMERAL_EXACT || part.kind != CC_NUMBER_CARDINAL)
		return false;
	struct cc_decimal ratio;
	struct cc_decimal scaled;
	size_t end;
	if (!part_ratio(&ratio, &end, figure, scan, &part, start - figure->end) ||
	    cc_decimal_multiply(&scaled, part.value, ratio) != CC_OK ||
	    cc_decimal_add(&figure->numeral.value, figure->numeral.value, scaled) != CC_OK ||
	    cc_decimal_multiply(&figure->part_factor, ratio, figure->unit.factor) != CC_OK)
		return false;
	figure->end = end;
	return true;
}

struct step {
	const char *code;
	int32_t power;	/* of ten, metres */
	cc_u128 inches; /* 0: metric */
};

static const struct step *find_step(struct cc_str code)
{
	static const struct step steps[] = {{"km", 3, 0},  {"m", 0, 0},	      {"dm", -1, 0},	 {"cm", -2, 0},
					    {"mm", -3, 0}, {"[yd_i]", 0, 36}, {"[ft_i]", 0, 12}, {"[in_i]", 0, 1}};
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (cc_str_equal(code, cc_str_from(steps[i].code)))
			return &steps[i];
	return NULL;
}

/** `value` of the longer unit in the shorter one. @return false where they are of two systems, or not in this order. */
static bool convert(struct cc_decimal *value, const struct step *from, const struct step *to)
{
	if (from == NULL || to == NULL || (from->inches == 0) != (to->inches == 0))
		return false;
	if (from->inches == 0)
		return from->power > to->power && cc_decimal_shift(value, *value, from->power - to->power) == CC_OK;
	struct cc_decimal ratio = {.coefficient = from->inches / to->inches};
	return from->inches > to->inches && cc_decimal_multiply(value, *value, ratio) == CC_OK;
}

/* 5公里300米, 7 feet 10 inches: one length, in the smaller unit. "3 km, 8 m" lists two. */
static bool read_smaller_length(struct figure *figure, struct cc_figure_scan *scan)
{
	if (figure->unit_is_before || figure->unit.unit == NULL || figure->numeral.extent != CC_NUMERAL_EXACT ||
	    !cc_str_equal(figure->unit.dimension, CC_STR("length")))
		return false;
	size_t start = figure->end;
	if (cc_figure_starts(scan, start, CC_STR(" and ")))
		start += sizeof(" and ") - 1;
	else if (cc_figure_char_at(scan, start) == ' ')
		start++;
	struct cc_numeral part;
	struct cc_unit_match unit;
	uint32_t next = cc_figure_char_at(scan, start);
	if ((!cc_figure_is_digit(next) && !cc_numeral_is_han(next)) ||
	    cc_numeral_read(&part, scan->view, start, scan->end, CC_NUMERAL_PLAIN) != CC_OK ||
	    part.extent != CC_NUMERAL_EXACT || part.kind != CC_NUMBER_CARDINAL ||
	    !cc_unit_after(&unit, scan, part.span.end) || !cc_str_equal(unit.dimension, CC_STR("length")))
		return false;
	struct cc_decimal value = figure->numeral.value;
	if (!convert(&value, find_step(figure->unit.code), find_step(unit.code)) ||
	    cc_decimal_add(&value, value, part.value) != CC_OK)
		return false;
	figure->numeral.value = value;
	figure->unit = unit;
	figure->end = unit.span.end;
	return true;
}

/* 华氏零下31度, $-99.99: signs stand before a unit and behind it. */
static void read_front(struct figure *figure, const struct cc_figure_scan *scan)
{
	read_sign(figure, scan);
	figure->unit_is_before = cc_unit_before(&figure->unit, scan, figure->start);
	if (!figure->unit_is_before)
		return;
	figure->start = figure->unit.span.start;
	if (!figure->negative)
		read_sign(figure, scan);
}

struct header_word {
	struct cc_str word;
	int32_t power;
};

/* 发行总额(亿)10.00, 人数(万人)3.2: the multiplier stands in brackets before the number. */
static void read_header(struct figure *figure, struct cc_figure_scan *scan)
{
	static const struct header_word words[] = {{{"万亿", 6}, 12}, {{"百万", 6}, 6}, {{"千万", 6}, 7},
						   {{"亿", 3}, 8},    {{"万", 3}, 4},	{{"千", 3}, 3}};
	enum { LONGEST = 16 };
	if (figure->unit.unit != NULL || figure->numeral.tail_chain != 0 ||
	    !cc_figure_ends(scan, figure->start, CC_STR(")")))
		return;
	size_t close = figure->start - 1;
	size_t open = close;
	while (open > scan->start && close - open < LONGEST && scan->view.ptr[open - 1] != '(')
		open--;
	if (open == scan->start || scan->view.ptr[open - 1] != '(')
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

static enum cc_status read_figure(struct figure *out, struct cc_figure_scan *scan, size_t at)
{
	struct figure figure = {.start = at};
	read_front(&figure, scan);
	bool money = figure.unit_is_before && cc_str_equal(figure.unit.dimension, CC_STR("money"));
	enum cc_status status =
	    cc_numeral_read(&figure.numeral, scan->view, at, scan->end, money ? CC_NUMERAL_MONEY : CC_NUMERAL_PLAIN);
	if (status != CC_OK)
		return status;
	figure.end = figure.numeral.span.end;
	if (!read_ordinal(&figure, scan) && figure.numeral.kind != CC_NUMBER_ORDINAL) {
		read_half_unit(&figure, scan);
		read_short_million(&figure, scan);
		read_unit(&figure, scan);
		read_header(&figure, scan);
		read_half(&figure, scan);
		read_degrees_sign(&figure, scan);
		figure.part_factor = figure.unit.factor;
		for (int parts = 0; parts < 2 && read_part(&figure, scan); parts++)
			;
		for (int parts = 0; parts < 2 && read_smaller_length(&figure, scan); parts++)
			;
	}
	*out = figure;
	return scan->nomem ? CC_ERR_NOMEM : CC_OK;
}

/* in 2014, since 2009: the word before makes a bare number a year. */
static bool is_dated(const struct figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str words[] = {{" in ", 4},    {"In ", 3},      {" since ", 7}, {" by ", 4},
					      {" until ", 7}, {" during ", 8}, {" from ", 6},  {" before ", 8},
					      {" after ", 7}, {" year ", 6},   {" of ", 4},    {" mid-", 5}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, figure->start, words[i]))
			return true;
	return false;
}

/* 2024年 is a year even where no period was found. */
static bool is_year(const struct figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	bool four = numeral->script == CC_NUMERAL_ARABIC && numeral->oddity.end == numeral->oddity.start &&
		    numeral->value.exponent == 0 && numeral->span.end - numeral->span.start == 4 &&
		    numeral->value.coefficient > 1800 && numeral->value.coefficient < 2200;
	if (figure->unit.unit != NULL)
		return four && cc_str_equal(figure->unit.code, CC_STR("a"));
	return four && figure->noun.ptr == NULL && is_dated(figure, scan);
}

static bool is_edge(uint32_t c)
{
	return !cc_figure_is_han(c) && !cc_figure_is_letter(c) && !cc_figure_is_digit(c);
}

/* Nothing but marks around it: a cell of a table, an answer, one of a list. */
static bool is_alone(const struct figure *figure, const struct cc_figure_scan *scan)
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
static bool is_whole(const struct figure *figure, const struct cc_figure_scan *scan)
{
	size_t start = figure->start;
	while (start > scan->start && scan->view.ptr[start - 1] == ' ')
		start--;
	return start == scan->start && figure->end + 3 >= scan->end && is_alone(figure, scan);
}

static bool qualified_before(const struct figure *figure, const struct cc_figure_scan *scan)
{
	return cc_figure_hit_before(scan, figure->start, CC_WORD_QUALIFIER) != NULL;
}

/* 一家企业, 一批, one company: an article in prose. 三家 and 一公里 count. 零部件 holds no zero. */
static bool is_article(const struct figure *figure)
{
	const struct cc_numeral *numeral = &figure->numeral;
	bool one = numeral->value.coefficient <= 1 && numeral->value.exponent == 0 && !numeral->starts_open;
	bool counted = figure->unit.unit == NULL || figure->unit.unit->classifier;
	return one && numeral->strength == CC_NUMERAL_WEAK && counted && !figure->is_range;
}

/* 得分是五。 */
static bool is_stated(const struct figure *figure, const struct cc_figure_scan *scan)
{
	const uint32_t is = 0x662F;
	uint32_t next = cc_figure_char_at(scan, figure->end);
	return cc_figure_char_before(scan, figure->start) == is && is_edge(next) && next != 0x201D;
}

static bool is_sure(const struct figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	if (numeral->strength == CC_NUMERAL_STRONG || numeral->kind == CC_NUMBER_ORDINAL)
		return true;
	if (numeral->script == CC_NUMERAL_ENGLISH && numeral->strength == CC_NUMERAL_FORMAL)
		return figure->unit.unit != NULL && is_whole(figure, scan);
	if (is_article(figure))
		return is_whole(figure, scan) || (figure->unit.unit == NULL && is_alone(figure, scan));
	/* 亿元 torn from its number, 每万人口: a bare 万 or 亿 needs 近, 超 or 上. */
	if (numeral->starts_open && numeral->tail_chain == numeral->tail_big && numeral->script == CC_NUMERAL_HAN &&
	    figure->unit.unit != NULL)
		return qualified_before(figure, scan);
	if (is_alone(figure, scan) || is_stated(figure, scan))
		return true;
	bool measured = figure->unit.unit != NULL && !figure->unit.unit->classifier;
	if (numeral->strength == CC_NUMERAL_FORMAL)
		return measured && numeral->extent == CC_NUMERAL_OPEN;
	if (numeral->script == CC_NUMERAL_ENGLISH)
		return figure->unit.unit != NULL;
	return figure->unit.unit != NULL || (numeral->starts_open && qualified_before(figure, scan));
}

/* 十分 is a word, 十分钟 and 十分之一 are not: the phrase of a pack must cover the figure. */
static const struct cc_hit *covering_word(const struct figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_hit *hit = cc_figure_hit_over(scan, figure->numeral.span.start, CC_WORD_NO_NUMBER);
	return hit != NULL && hit->end >= figure->end ? hit : NULL;
}

/* 图3, Table 2, 附件1: a word that numbers things stands before; 代表20人 has a unit. */
static bool is_label(const struct figure *figure, const struct cc_figure_scan *scan)
{
	size_t end = figure->start;
	if (figure->unit.unit != NULL || figure->noun.ptr != NULL || figure->numeral.unit.ptr != NULL)
		return false;
	while (end > scan->start && scan->view.ptr[end - 1] == ' ')
		end--;
	return cc_figure_hit_before(scan, end, CC_WORD_NO_NUMBER) != NULL;
}

/* 歼-20, 运-20: a number after a hyphen without a unit is part of a name. */
static bool is_type_name(const struct figure *figure, const struct cc_figure_scan *scan)
{
	return figure->unit.unit == NULL && figure->numeral.unit.ptr == NULL && !figure->negative &&
	       cc_figure_char_before(scan, figure->start) == '-' &&
	       cc_figure_is_han(cc_figure_char_before(scan, figure->start - 1));
}

/* the first company, a second thought: a word of order, where no rank follows or stands alone. */
static bool is_order_word(const struct figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str ranks[] = {{" in ", 4},     {" among ", 7}, {" largest", 8},	   {" biggest", 8},
					      {" highest", 8}, {" place", 6},  {" worldwide", 10}, {" globally", 9},
					      {" most ", 6},   {" best", 5},   {" only to", 8}};
	struct cc_str word = cc_str_of_span(scan->view, figure->numeral.span);
	bool order = figure->numeral.value.coefficient < 3 && word.len >= 5 && word.len <= 6;
	if (figure->numeral.kind != CC_NUMBER_ORDINAL || figure->numeral.script != CC_NUMERAL_ENGLISH || !order ||
	    cc_figure_char_at(scan, figure->end) != ' ' ||
	    !cc_figure_is_letter(cc_figure_char_at(scan, figure->end + 1)))
		return false;
	for (size_t i = 0; i < sizeof(ranks) / sizeof(ranks[0]); i++)
		if (cc_figure_starts(scan, figure->end, ranks[i]))
			return false;
	return true;
}

/* 下午三点, 凌晨5点: an hour of the day. */
static bool is_hour(const struct figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str parts[] = {{"上午", 6}, {"下午", 6}, {"早上", 6}, {"晚上", 6},
					      {"凌晨", 6}, {"中午", 6}, {"傍晚", 6}, {"清晨", 6}};
	if (figure->unit.unit == NULL || !cc_str_equal(figure->unit.code, CC_STR("点")))
		return false;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		if (cc_figure_ends(scan, figure->start, parts[i]))
			return true;
	return false;
}

/* 2 pm, 10.30am. */
static bool is_clock_time(const struct figure *figure, const struct cc_figure_scan *scan)
{
	if (is_hour(figure, scan))
		return true;
	static const struct cc_str marks[] = {{"am", 2}, {"pm", 2}, {"a.m.", 4}, {"p.m.", 4}, {"AM", 2}, {"PM", 2}};
	size_t at = figure->numeral.span.end;
	if (figure->numeral.script != CC_NUMERAL_ARABIC ||
	    cc_decimal_compare(figure->numeral.value, cc_decimal_from_int(13)) >= 0)
		return false;
	at += cc_figure_char_at(scan, at) == ' ' ? 1 : 0;
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_figure_starts(scan, at, marks[i]) &&
		    !cc_figure_is_letter(cc_figure_char_at(scan, at + marks[i].len)))
			return true;
	return false;
}

static bool is_quantity(const struct figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	const uint32_t per = 0x6BCF;
	if (!is_sure(figure, scan) || is_label(figure, scan) || cc_figure_char_before(scan, figure->start) == per)
		return false; /* 每10万人: a base of what follows */
	if (figure->unit.unit == NULL && numeral->unit.ptr == NULL && numeral->kind != CC_NUMBER_ORDINAL &&
	    cc_not_number_behind(scan, numeral->span))
		return false;
	if (is_type_name(figure, scan) || is_order_word(figure, scan) || is_clock_time(figure, scan) ||
	    is_year(figure, scan))
		return false;
	if (cc_not_number_list_marker(scan, numeral->span) && figure->end == numeral->span.end)
		return false;
	return numeral->script != CC_NUMERAL_HAN || !cc_not_number_in_name(scan, figure->start);
}

static enum cc_status scale(struct cc_decimal *out, struct cc_decimal value, const struct figure *figure)
{
	if (figure->negative)
		value = cc_decimal_negate(value);
	if (figure->unit.unit == NULL || cc_decimal_compare(figure->unit.factor, cc_decimal_from_int(1)) == 0) {
		*out = value;
		return CC_OK;
	}
	return cc_decimal_multiply(out, value, figure->unit.factor);
}

/* 翻两番: doubled twice. */
static void double_value(struct cc_quantity *quantity, const struct figure *figure)
{
	if (figure->unit.unit == NULL || figure->is_range || quantity->is_range ||
	    !cc_str_equal(figure->unit.unit->name, CC_STR("番")) || quantity->value.exponent != 0 ||
	    quantity->value.coefficient > 20)
		return;
	cc_u128 product = (cc_u128)1 << (unsigned)quantity->value.coefficient;
	quantity->value = (struct cc_decimal){.coefficient = product};
}

static enum cc_number_kind kind_of(const struct figure *figure, struct cc_str unit)
{
	if (figure->numeral.kind == CC_NUMBER_CARDINAL && cc_str_equal(unit, CC_STR("%")))
		return CC_NUMBER_PERCENT;
	return figure->numeral.kind;
}

static void set_unit(struct cc_quantity *quantity, const struct figure *figure)
{
	if (figure->numeral.unit.ptr != NULL) {
		quantity->unit = figure->numeral.unit;
		quantity->dimension = CC_STR("ratio");
	} else if (figure->unit.unit != NULL) {
		quantity->unit = figure->unit.code;
		quantity->dimension = figure->unit.dimension;
	} else if (figure->noun.ptr != NULL && figure->numeral.kind != CC_NUMBER_FRACTION) {
		quantity->unit = figure->noun;
		quantity->dimension = CC_STR("count");
	} else if (figure->numeral.kind == CC_NUMBER_FRACTION) {
		quantity->dimension = CC_STR("ratio");
	}
	quantity->kind = kind_of(figure, quantity->unit);
}

/* 2O24 -> 2024, l2% -> 12%, 6。88% -> 6.88%. */
static void set_suspect(struct cc_quantity *quantity, const struct figure *figure, struct cc_figure_scan *scan)
{
	struct cc_span odd = figure->numeral.oddity;
	if (odd.end == odd.start)
		return;
	quantity->suspect = true;
	struct cc_str text = cc_str_of_span(scan->view, quantity->span);
	char *fixed = cc_arena_alloc(scan->arena, text.len);
	if (fixed == NULL) {
		scan->nomem = true;
		return;
	}
	size_t before = odd.start - quantity->span.start;
	size_t after = quantity->span.end - odd.end;
	char mark = scan->view.ptr[odd.start];
	memcpy(fixed, text.ptr, before);
	fixed[before] = mark == 'O' ? '0' : mark == 'l' ? '1' : '.';
	memcpy(fixed + before + 1, scan->view.ptr + odd.end, after);
	quantity->suspect_fix = (struct cc_str){.ptr = fixed, .len = before + 1 + after};
}

/** Fill a quantity from one figure; its range, if any, comes after. */
static enum cc_status fill(struct cc_quantity *quantity, const struct figure *figure, struct cc_figure_scan *scan)
{
	*quantity =
	    (struct cc_quantity){.span = {.start = figure->start, .end = figure->end}, .number = figure->numeral.span};
	quantity->phrase = quantity->span;
	set_unit(quantity, figure);
	enum cc_status status = scale(&quantity->value, figure->numeral.value, figure);
	if (status == CC_OK && figure->numeral.extent != CC_NUMERAL_EXACT)
		status = scale(&quantity->value2, figure->numeral.upper, figure);
	quantity->is_range = figure->numeral.extent == CC_NUMERAL_PAIR;
	if (status == CC_OK && quantity->is_range && cc_decimal_compare(quantity->value, quantity->value2) > 0) {
		struct cc_decimal low = quantity->value2; /* 零下二三十度 */
		quantity->value2 = quantity->value;
		quantity->value = low;
	}
	double_value(quantity, figure);
	set_suspect(quantity, figure, scan);
	return scan->nomem ? CC_ERR_NOMEM : status;
}

/* 七千到九千亿元, 2~3万元, $2 and $3 million: the first end shares the multiplier of the second where that keeps it
 * the smaller one: 5000—1万元 does not. */
static void share_multiplier(struct figure *left, const struct figure *right)
{
	bool own_unit = left->unit.unit != NULL && !left->unit_is_before;
	if (left->numeral.tail_big != 0 || own_unit || right->numeral.tail_chain == 0)
		return;
	const int32_t powers[] = {right->numeral.tail_chain, right->numeral.tail_big};
	for (size_t i = 0; i < 2; i++) {
		struct cc_decimal scaled;
		if (cc_decimal_shift(&scaled, left->numeral.value, powers[i]) != CC_OK ||
		    cc_decimal_compare(scaled, right->numeral.value) >= 0)
			continue;
		left->numeral.value = scaled;
		return;
	}
}

static bool share_unit(struct figure *left, struct figure *right)
{
	if (left->numeral.unit.ptr != NULL || right->numeral.unit.ptr != NULL) {
		if (left->unit.unit != NULL || right->unit.unit != NULL)
			return false;
		if (left->numeral.unit.ptr == NULL)
			left->numeral.unit = right->numeral.unit;
		else
			right->numeral.unit = left->numeral.unit;
		return true;
	}
	if (left->unit.unit != NULL && right->unit.unit != NULL) {
		struct cc_str code = right->unit.code;
		/* 350元到400元/吨: the base stands once. */
		bool shared = cc_str_starts(code, left->unit.code) && code.len > left->unit.code.len &&
			      code.ptr[left->unit.code.len] == '/';
		if (shared) {
			left->unit.code = code;
			left->unit.dimension = right->unit.dimension;
		}
		return shared || cc_str_equal(left->unit.code, code);
	}
	if (left->unit.unit == NULL)
		left->unit = right->unit;
	else
		right->unit = left->unit;
	left->noun = right->noun;
	return true;
}

static bool read_second(struct figure *right, struct cc_figure_scan *scan, size_t at)
{
	const struct cc_hit *about = cc_figure_hit_at(scan, at, CC_WORD_QUALIFIER);
	if (about != NULL)
		at = about->end;
	while (at < scan->end && scan->view.ptr[at] == ' ')
		at++;
	const struct cc_hit *sign = cc_figure_hit_at(scan, at, CC_WORD_UNIT_BEFORE);
	if (sign != NULL)
		at = sign->end;
	while (at < scan->end && scan->view.ptr[at] == ' ')
		at++;
	size_t start = scan->start;
	scan->start = sign != NULL ? sign->start : at; /* the joining dash is no minus */
	enum cc_status status = read_figure(right, scan, at);
	scan->start = start;
	return status == CC_OK && right->numeral.kind != CC_NUMBER_ORDINAL && right->numeral.extent == CC_NUMERAL_EXACT;
}

/** Read the second end of a range, if one follows. @return whether `left` and `right` are one. */
static bool read_range(struct figure *left, struct figure *right, struct cc_figure_scan *scan)
{
	if (left->numeral.extent != CC_NUMERAL_EXACT || left->numeral.kind == CC_NUMBER_ORDINAL)
		return false;
	size_t at = cc_range_joiner(scan, left->end, left->start);
	if (is_year(left, scan))
		return false; /* from 111 in 2014 to 1,169 */
	if (at == left->end || !read_second(right, scan, at))
		return false;
	struct figure first = *left;
	share_multiplier(&first, right);
	if (!share_unit(&first, right))
		return false;
	bool weak = right->numeral.strength != CC_NUMERAL_STRONG && right->unit.unit == NULL && !is_alone(right, scan);
	bool article = left->numeral.strength != CC_NUMERAL_STRONG && right->unit.unit == NULL;
	weak = weak || (article && !is_alone(left, scan) && right->numeral.strength != CC_NUMERAL_STRONG);
	bool named = right->unit.unit == NULL && right->numeral.unit.ptr == NULL &&
		     cc_not_number_behind(scan, right->numeral.span);
	if (weak || named || right->negative)
		return false;
	struct cc_decimal low;
	struct cc_decimal high;
	if (scale(&low, first.numeral.value, &first) != CC_OK || scale(&high, right->numeral.value, right) != CC_OK ||
	    cc_decimal_compare(low, high) >= 0)
		return false;
	*left = first;
	left->is_range = true;
	left->end = right->end;
	return true;
}

/* 10.5±0.2 */
static bool read_margin(struct cc_quantity *quantity, const struct figure *figure, struct cc_figure_scan *scan)
{
	static const struct cc_str signs[] = {{"±", 2}, {" ± ", 4}, {"+/-", 3}};
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		struct figure margin;
		size_t at = figure->end + signs[i].len;
		if (!cc_figure_starts(scan, figure->end, signs[i]) || read_figure(&margin, scan, at) != CC_OK)
			continue;
		struct cc_decimal width;
		struct cc_interval interval = cc_interval_point(quantity->value);
		if (scale(&width, margin.numeral.value, &margin) != CC_OK ||
		    cc_decimal_add(&interval.high, quantity->value, width) != CC_OK ||
		    cc_decimal_subtract(&interval.low, quantity->value, width) != CC_OK)
			return false;
		if (figure->unit.unit == NULL && margin.unit.unit != NULL) {
			quantity->unit = margin.unit.code;
			quantity->dimension = margin.unit.dimension;
		}
		quantity->qualifier = CC_QUALIFIER_ABOUT;
		quantity->hard = quantity->expected = interval;
		quantity->span.end = quantity->phrase.end = margin.end;
		return true;
	}
	return false;
}

static enum cc_status complete(struct cc_quantity *quantity, const struct figure *figure, const struct figure *right,
			       struct cc_figure_scan *scan)
{
	enum cc_status status = fill(quantity, figure, scan);
	if (status != CC_OK)
		return status;
	if (right != NULL) {
		quantity->is_range = true;
		quantity->span.end = quantity->phrase.end = right->end;
		quantity->number.end = right->numeral.span.end;
		status = scale(&quantity->value2, right->numeral.value, right);
		if (status != CC_OK)
			return status;
	} else if (read_margin(quantity, figure, scan)) {
		return CC_OK;
	}
	status = cc_qualify(quantity, scan, &figure->numeral);
	if (!quantity->is_range)
		quantity->value2 = (struct cc_decimal){.coefficient = 0};
	return status;
}

/** Where to go on after a candidate that is no numeral. */
static size_t behind_refused(const struct cc_figure_scan *scan, size_t at)
{
	unsigned char c = (unsigned char)scan->view.ptr[at];
	if (cc_figure_is_letter(c))
		return letters_end(scan->view, at, scan->end);
	if (c < 0x80) {
		while (at < scan->end && cc_figure_is_digit((unsigned char)scan->view.ptr[at]))
			at++;
		return at + (cc_figure_is_digit(c) ? 0 : 1);
	}
	cc_utf8_next(scan->view, &at);
	return at;
}

/* 大于100且小于300 is one range. */
static enum cc_status append(struct cc_vec *out, const struct cc_quantity *quantity, struct cc_figure_scan *scan)
{
	struct cc_quantity *items = out->items;
	scan->taken = quantity->phrase.end;
	if (out->len > scan->first && cc_range_of_bounds(&items[out->len - 1], quantity, scan->view))
		return CC_OK;
	return cc_vec_add(out, quantity) ? CC_OK : CC_ERR_NOMEM;
}

/* 统一, 四川: a Han digit between words, with no numeral and no unit behind it, is seen at once to count nothing. */
static bool is_within_words(const struct cc_figure_scan *scan, size_t at)
{
	static const uint32_t going_on[] = {0x5206, 0x70B9, 0x9EDE, 0x53C8, 0x591A, 0x4F59, 0x9918, 0x6765,
					    0x5230, 0x81F3, '~',    '-',    0x2014, ' '}; /* 分点點又多余餘来到至 */
	uint32_t before = cc_figure_char_before(scan, at);
	size_t behind = at;
	uint32_t own = cc_utf8_next(scan->view, &behind);
	uint32_t next = cc_figure_char_at(scan, behind);
	if (own < 0x3000 || !cc_figure_is_han(before) || !cc_figure_is_han(next) || before == 0x7B2C ||
	    cc_numeral_is_han(next) || cc_figure_hit_at(scan, behind, CC_WORD_UNIT) != NULL)
		return false;
	for (size_t i = 0; i < sizeof(going_on) / sizeof(going_on[0]); i++)
		if (next == going_on[i])
			return false;
	return !cc_numeral_is_open(own);
}

/* ISO 9001-2015, GB/T 7714—2015: a label goes on over its dashes. */
static size_t behind_label(const struct figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = figure->numeral.span.end;
	if (!is_label(figure, scan))
		return at;
	for (;;) {
		uint32_t next = cc_figure_char_at(scan, at);
		bool dash = next == '-' || next == 0x2014 || next == 0x2013 || next == '.';
		if (!cc_figure_is_digit(next) && !dash)
			return at;
		at += next < 0x80 ? 1 : 3;
	}
}

/** Read at a candidate, append what is a quantity. @return status; *at moves on. */
static enum cc_status take(struct cc_vec *out, struct cc_figure_scan *scan, size_t *at)
{
	size_t end = cc_not_number_end(scan, *at);
	if (end > *at) {
		*at = end;
		return CC_OK;
	}
	if (is_within_words(scan, *at)) {
		*at = behind_refused(scan, *at);
		return CC_OK;
	}
	struct figure figure;
	enum cc_status status = read_figure(&figure, scan, *at);
	if (status != CC_OK) {
		*at = behind_refused(scan, *at);
		return status == CC_ERR_NOMEM ? status : CC_OK;
	}
	const struct cc_hit *word = covering_word(&figure, scan);
	struct figure right;
	bool is_range = word == NULL && read_range(&figure, &right, scan);
	if (word != NULL || !is_quantity(&figure, scan)) {
		*at = word != NULL ? word->end : behind_label(&figure, scan);
		return CC_OK;
	}
	struct cc_quantity quantity;
	status = complete(&quantity, &figure, is_range ? &right : NULL, scan);
	if (status == CC_OK)
		status = append(out, &quantity, scan);
	*at = figure.end > *at ? figure.end : *at + 1;
	if (status == CC_OK && quantity.span.end > *at)
		*at = quantity.span.end;
	return status == CC_ERR_NOMEM ? status : CC_OK;
}

/** The sentence up to the next period is read by itself: a year is no quantity. */
static enum cc_status take_all(struct cc_vec *out, struct cc_figure_scan *scan, size_t from, size_t to)
{
	size_t end = scan->end;
	scan->end = to;
	size_t at = from;
	enum cc_status status = CC_OK;
	while (status == CC_OK && (at = next_candidate(scan, at)) < to)
		status = take(out, scan, &at);
	scan->end = end;
	return status;
}

enum cc_status cc_extract_quantities(struct cc_vec *out, const struct cc_extract_input *input,
				     const struct cc_period_mention *periods, size_t period_count)
{
	const uint32_t figures = CC_SENTENCE_DIGIT | CC_SENTENCE_HAN_NUMERAL | CC_SENTENCE_LATIN;
	if ((input->sentence->flags & figures) == 0)
		return CC_OK;
	struct cc_figure_scan scan = {.input = input,
				      .view = input->context->view,
				      .start = input->sentence->span.start,
				      .end = input->sentence->span.end,
				      .first = out->len,
				      .arena = out->arena};
	size_t from = scan.start;
	enum cc_status status = CC_OK;
	for (size_t i = 0; i < period_count && status == CC_OK; i++) {
		if (periods[i].span.start > from)
			status = take_all(out, &scan, from, periods[i].span.start);
		from = periods[i].span.end > from ? periods[i].span.end : from;
	}
	return status == CC_OK && from < scan.end ? take_all(out, &scan, from, scan.end) : status;
}
