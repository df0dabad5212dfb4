/* Digits that are no figure: names (C919), versions, addresses, times, scores, page and document numbers, list marks.
 * Leaves the words that are none (十分, 一带一路) to the packs. */
#include "extract/figure.h"

#include "base/utf8.h"

static size_t digits_end(const struct cc_figure_scan *scan, size_t at)
{
	while (at < scan->end && cc_figure_is_digit((unsigned char)scan->view.ptr[at]))
		at++;
	return at;
}

static char byte_at(const struct cc_figure_scan *scan, size_t at)
{
	return at < scan->end ? scan->view.ptr[at] : '\0';
}

static bool is_word_byte(char c)
{
	return cc_figure_is_letter((unsigned char)c) || cc_figure_is_digit((unsigned char)c) || c == '.' || c == '-' ||
	       c == '_' || c == '/' || c == '+';
}

static size_t word_end(const struct cc_figure_scan *scan, size_t at)
{
	while (at < scan->end && is_word_byte(scan->view.ptr[at]))
		at++;
	while (scan->view.ptr[at - 1] == '.' || scan->view.ptr[at - 1] == '-')
		at--;
	return at;
}

/* C919, FP16, H1N1, GPT-4, 歼-20, COVID-19: letters or a hyphen glued before the digits make a name. */
static size_t glued_before(const struct cc_figure_scan *scan, size_t at)
{
	uint32_t before = cc_figure_char_before(scan, at);
	struct cc_unit_match unit;
	if (cc_figure_is_letter(before) || before == '_')
		return cc_unit_before(&unit, scan, at) ? at : word_end(scan, at);
	if (before != '-' || at < scan->start + 2)
		return at;
	uint32_t further = cc_figure_char_before(scan, at - 1);
	return cc_figure_is_letter(further) || cc_figure_is_digit(further) ? word_end(scan, at) : at;
}

/* 192.168.1.2, 2.0.1, 10.12404/j.issn: more than one point, or a slash with letters. */
static size_t address(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = digits_end(scan, at);
	size_t points = 0;
	while (byte_at(scan, end) == '.' && digits_end(scan, end + 1) > end + 1) {
		points++;
		end = digits_end(scan, end + 1);
	}
	bool path = points > 0 && byte_at(scan, end) == '/' && end > at + 6 &&
		    cc_figure_is_letter((unsigned char)byte_at(scan, end + 1));
	return points > 1 || path ? word_end(scan, at) : at;
}

/* 12:30, 3:1, 1∶5, 2.4:1. */
static size_t clock(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str ratio = {.ptr = "∶", .len = 3};
	size_t end = digits_end(scan, at);
	size_t decimal = byte_at(scan, end) == '.' ? digits_end(scan, end + 1) : end;
	if (decimal > end && byte_at(scan, decimal) == ':' && digits_end(scan, decimal + 1) > decimal + 1)
		return digits_end(scan, decimal + 1);
	if (cc_figure_starts(scan, end, ratio) && digits_end(scan, end + 3) > end + 3)
		return digits_end(scan, end + 3);
	bool is_clock = false;
	while (end - at <= 8 && byte_at(scan, end) == ':' && digits_end(scan, end + 1) > end + 1) {
		is_clock = true;
		end = digits_end(scan, end + 1);
	}
	return is_clock ? end : at;
}

/* 44(12): 1-10; 2025,44(12):1-10; 1002-980X(2025)12-0001-10. */
static size_t citation(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = digits_end(scan, at);
	size_t issue = digits_end(scan, end + 1);
	if (byte_at(scan, end) != '(' || issue == end + 1 || byte_at(scan, issue) != ')')
		return at;
	size_t pages = issue + 1;
	while (byte_at(scan, pages) == ' ' || byte_at(scan, pages) == ':')
		pages++;
	if (pages == issue + 1 || digits_end(scan, pages) == pages)
		return byte_at(scan, issue + 1) == ':' ? issue + 1 : at;
	pages = digits_end(scan, pages);
	while (byte_at(scan, pages) == '-' && digits_end(scan, pages + 1) > pages + 1)
		pages = digits_end(scan, pages + 1);
	return pages;
}

/* 010-12345678, 1002-980X, +1-222-2222-2222: groups of digits with hyphens; 20-100 is a range and none. */
static size_t hyphens(const struct cc_figure_scan *scan, size_t at)
{
	size_t first = digits_end(scan, at);
	size_t end = first;
	size_t groups = 1;
	size_t longest = 0;
	while (byte_at(scan, end) == '-' && digits_end(scan, end + 1) > end + 1) {
		size_t next = digits_end(scan, end + 1);
		longest = next - end - 1 > longest ? next - end - 1 : longest;
		groups++;
		end = next;
	}
	bool letters = groups > 1 && byte_at(scan, end) == 'X';
	bool zero = byte_at(scan, at) == '0' && first - at >= 3;
	bool phone = groups == 2 && zero && longest >= 7;
	bool padded = groups == 2 && end - first > 2 && byte_at(scan, first + 1) == '0'; /* 555-0199 */
	return groups > 2 || phone || padded || letters ? word_end(scan, at) : at;
}

/* +86 10 1234 5678: a number to dial. */
static size_t international(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = digits_end(scan, at);
	if (cc_figure_char_before(scan, at) != '+' || end - at > 3)
		return at;
	size_t groups = 0;
	while ((byte_at(scan, end) == ' ' || byte_at(scan, end) == '-') && digits_end(scan, end + 1) > end + 1) {
		end = digits_end(scan, end + 1);
		groups++;
	}
	return groups > 1 ? word_end(scan, end) : at;
}

/* “1+3+4”, 2+26: sums that are names. 20+ is "20 or more". */
static size_t plus_chain(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = digits_end(scan, at);
	size_t behind = end;
	while (byte_at(scan, behind) == '+') {
		uint32_t next = cc_figure_char_at(scan, behind + 1);
		if (!cc_figure_is_digit(next) && !(next >= 'A' && next <= 'Z'))
			break;
		behind = word_end(scan, behind + 1);
	}
	return behind > end ? behind : at;
}

/* ISBN, mobile and bank numbers: eleven digits or more in a row, or a zero before two more. */
static size_t long_run(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = digits_end(scan, at);
	bool phone = end - at == 11 && byte_at(scan, at) == '1' && cc_figure_char_at(scan, end) != ',';
	bool padded = end - at > 1 && byte_at(scan, at) == '0' && byte_at(scan, end) != '.';
	return phone || padded ? end : at;
}

/* 国办发〔2025〕11号, 2023〔25〕号: the year and the number of a document. */
static size_t document_year(const struct cc_figure_scan *scan, size_t at)
{
	enum { BRACKET = 3 };
	const uint32_t open = 0x3014;
	size_t end = digits_end(scan, at);
	if (end - at == 4 && cc_figure_char_at(scan, end) == open)
		return digits_end(scan, end + BRACKET);
	return cc_figure_char_before(scan, at) == open && cc_figure_char_at(scan, end) == 0x3015 ? end : at;
}

/* [3], [5-7]: a footnote. */
static size_t footnote(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = digits_end(scan, at);
	while (byte_at(scan, end) == '-' || byte_at(scan, end) == ',')
		end = digits_end(scan, end + 1);
	return cc_figure_char_before(scan, at) == '[' && byte_at(scan, end) == ']' && end - at < 12 ? end : at;
}

/* 以0-2告负, 1-3不敌: the words of a game around two rising numbers, which could be a range. */
static bool is_game(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	static const struct cc_str before[] = {{"won ", 4}, {"lost ", 5}, {"win ", 4}, {"lose ", 5}, {"比分", 6}};
	static const struct cc_str behind[] = {{"告负", 6}, {"不敌", 6}, {"惜败", 6}, {"负于", 6}, {"落败", 6},
					       {"告負", 6}, {"不敵", 6}, {"惜敗", 6}, {"負於", 6}, {"落後", 6},
					       {"落后", 6}, {"完败", 6}, {"战胜", 6}, {"击败", 6}, {"输给", 6}};
	for (size_t i = 0; i < sizeof(before) / sizeof(before[0]); i++)
		if (cc_figure_ends(scan, start, before[i]))
			return true;
	for (size_t i = 0; i < sizeof(behind) / sizeof(behind[0]); i++)
		if (cc_figure_starts(scan, end, behind[i]))
			return true;
	return false;
}

static uint32_t small_number(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	uint32_t value = 0;
	for (; at < end; at++)
		value = value * 10 + (uint32_t)(scan->view.ptr[at] - '0');
	return value;
}

/* 102比98, 3-1: the points of two sides. Falling numbers with a dash between are no range. */
static size_t score(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 3, HAN = 3 };
	size_t end = digits_end(scan, at);
	bool dash = byte_at(scan, end) == '-';
	if (end - at > DIGITS || (!dash && !cc_figure_starts(scan, end, CC_STR("比"))))
		return at;
	size_t second = end + (dash ? 1 : HAN);
	size_t last = digits_end(scan, second);
	char next = byte_at(scan, last);
	bool decimal = next == '.' && digits_end(scan, last + 1) > last + 1;
	if (last == second || last - second > DIGITS || decimal || next == '-' || next == '%' ||
	    cc_figure_is_letter((unsigned char)next))
		return at;
	if (!dash)
		return last;
	if (cc_figure_hit_at(scan, last, CC_WORD_UNIT) != NULL ||
	    cc_figure_hit_before(scan, at, CC_WORD_UNIT_BEFORE) != NULL)
		return at;
	bool falls = small_number(scan, at, end) >= small_number(scan, second, last);
	return falls || is_game(scan, at, last) ? last : at;
}

/* 14 High Street, 221 Baker Street. */
static size_t street(const struct cc_figure_scan *scan, size_t at)
{
	enum { WORDS = 3 };
	static const struct cc_str kinds[] = {{"Street", 6}, {"Road", 4},  {"Avenue", 6},    {"Lane", 4},
					      {"Square", 6}, {"Drive", 5}, {"Boulevard", 9}, {"St", 2},
					      {"Rd", 2},     {"Place", 5}, {"Ave", 3}};
	size_t end = digits_end(scan, at);
	for (int i = 0; i < WORDS && byte_at(scan, end) == ' '; i++) {
		size_t start = end + 1;
		char first = byte_at(scan, start);
		if (first < 'A' || first > 'Z')
			return at;
		end = cc_figure_letters_end(scan->view, start, scan->end);
		struct cc_str word = cc_str_slice(scan->view, start, end);
		for (size_t k = 0; i > 0 && k < sizeof(kinds) / sizeof(kinds[0]); k++)
			if (cc_str_equal(word, kinds[k]))
				return end;
	}
	return at;
}

size_t cc_not_number_end(const struct cc_figure_scan *scan, size_t at)
{
	static size_t (*const rules[])(const struct cc_figure_scan *, size_t) = {
	    glued_before, address,  clock,    citation,	     international, hyphens,
	    plus_chain,	  long_run, footnote, document_year, score,	    street};
	if (!cc_figure_is_digit((unsigned char)scan->view.ptr[at]))
		return at;
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		size_t end = rules[i](scan, at);
		if (end > at)
			return end;
	}
	return at;
}

bool cc_not_number_behind(const struct cc_figure_scan *scan, struct cc_span number)
{
	/* 11号, 5号线, 30日, 9时: numbers of things and of days. 5G and 3D come with a letter. */
	static const struct cc_str marks[] = {{"号", 3}, {"號", 3}, {"届", 3}, {"屆", 3}, {"版", 3}, {"室", 3},
					      {"#", 1},	 {"日", 3}, {"月", 3}, {"时", 3}, {"時", 3}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_figure_starts(scan, number.end, marks[i]))
			return true;
	uint32_t next = cc_figure_char_at(scan, number.end);
	uint32_t last = cc_figure_char_before(scan, number.end);
	return cc_figure_is_digit(last) && (cc_figure_is_letter(next) || next == '_');
}

bool cc_not_number_list_marker(const struct cc_figure_scan *scan, struct cc_span number)
{
	size_t start = number.start;
	bool opened = start > scan->start && scan->view.ptr[start - 1] == '(';
	if (opened)
		start--;
	size_t close = number.end;
	close += cc_figure_char_at(scan, close) == ' ' ? 1 : 0;
	bool half_bracket = !opened && close > number.end && cc_figure_char_at(scan, close) == ')';
	if (half_bracket)
		return number.end - number.start <= 2; /* 1 ) first, 2 ) second */
	if (cc_figure_char_at(scan, number.end) == ')')
		/* (3) anywhere is a mark where the brackets hold nothing else and the number is small. */
		return start == scan->start || (opened && number.end - number.start <= 6);
	if (start != scan->start || opened)
		return false;
	uint32_t mark = cc_figure_char_at(scan, number.end);
	if (mark == 0x3001)
		return true;
	return mark == '.' && !cc_figure_is_digit(cc_figure_char_at(scan, number.end + 1)) &&
	       number.end + 1 < scan->end;
}

bool cc_not_number_in_name(const struct cc_figure_scan *scan, size_t at)
{
	enum { LONGEST_NAME = 12 };
	uint32_t before = cc_figure_char_before(scan, at);
	if (before != 0x201C && before != 0x2018 && before != 0x300C && before != 0x300E)
		return false;
	for (int i = 0; i < LONGEST_NAME && at < scan->end; i++) {
		uint32_t next = cc_utf8_next(scan->view, &at);
		if (next == 0x201D || next == 0x2019 || next == 0x300D || next == 0x300F)
			return i > 1;
		if (next == ',' || next == 0x3002 || next == 0x3001 || next == '%')
			return false;
	}
	return false;
}
