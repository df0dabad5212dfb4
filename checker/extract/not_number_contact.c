/* Numbers to dial, of accounts and of houses: 010-12345678, +86 10 1234 5678, 020 7946 0018, 14 High Street.
 * Leaves all other runs of digits to not_number.c. */
#include "extract/not_number.h"

/* 010-12345678, 1002-980X, +1-222-2222-2222: groups of digits with hyphens; 20-100 is a range and none. */
size_t cc_run_hyphens(const struct cc_figure_scan *scan, size_t at)
{
	size_t first = cc_run_digits_end(scan, at);
	size_t end = first;
	size_t groups = 1;
	size_t longest = 0;
	while (cc_run_byte(scan, end) == '-' && cc_run_digits_end(scan, end + 1) > end + 1) {
		size_t next = cc_run_digits_end(scan, end + 1);
		longest = next - end - 1 > longest ? next - end - 1 : longest;
		groups++;
		end = next;
	}
	char letter = cc_run_byte(scan, end); /* 1002-980X, 777-300ER; 5-10km is a range */
	bool degrees = groups == 2 && (letter == 'C' || letter == 'F') && !cc_run_is_word(cc_run_byte(scan, end + 1));
	bool letters = groups > 1 && letter >= 'A' && letter <= 'Z' && !degrees &&
		       cc_figure_hit_at(scan, end, CC_WORD_UNIT) == NULL;
	bool zero = cc_run_byte(scan, at) == '0' && first - at >= 3;
	bool phone = groups == 2 && zero && longest >= 7;
	bool padded = groups == 2 && end - first > 2 && cc_run_byte(scan, first + 1) == '0'; /* 555-0199 */
	if (groups <= 2 && !phone && !padded && !letters)
		return at;
	size_t behind = cc_run_word_end(scan, at);
	const struct cc_str extension = {.ptr = "转", .len = 3}; /* 010-68525678转8012 */
	return cc_figure_starts(scan, behind, extension) ? cc_run_digits_end(scan, behind + extension.len) : behind;
}

/* +86 10 1234 5678: a number to dial. */
size_t cc_run_international(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	if (cc_figure_char_before(scan, at) != '+' || end - at > 3)
		return at;
	size_t groups = 0;
	while ((cc_run_byte(scan, end) == ' ' || cc_run_byte(scan, end) == '-') &&
	       cc_run_digits_end(scan, end + 1) > end + 1) {
		end = cc_run_digits_end(scan, end + 1);
		groups++;
	}
	return groups > 1 ? cc_run_word_end(scan, end) : at;
}

/* ISBN, mobile and bank numbers: eleven digits or more in a row, or a zero before two more. */
size_t cc_run_long(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	bool phone = end - at == 11 && cc_run_byte(scan, at) == '1' && cc_figure_char_at(scan, end) != ',';
	bool padded = end - at > 1 && cc_run_byte(scan, at) == '0' && cc_run_byte(scan, end) != '.';
	return phone || padded ? end : at;
}

/* 020 7946 0018, (555) 123 4567: groups behind a zero or a bracket. */
size_t cc_run_dialled(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	bool zero = cc_run_byte(scan, at) == '0' && end - at >= 3;
	bool bracket = cc_figure_char_before(scan, at) == '(' && cc_run_byte(scan, end) == ')' && end - at == 3;
	size_t groups = 0;
	size_t behind = bracket ? end + 1 : end;
	if (cc_figure_char_before(scan, at) == '(' && cc_run_byte(scan, end) == ')' && (zero || bracket) &&
	    cc_run_digits_end(scan, end + 1) > end + 3) {
		behind = cc_run_digits_end(scan, end + 1); /* (021)6888-1234 */
		groups++;
	}
	while ((cc_run_byte(scan, behind) == ' ' || cc_run_byte(scan, behind) == '-') &&
	       cc_run_digits_end(scan, behind + 1) >= behind + 4) {
		behind = cc_run_digits_end(scan, behind + 1);
		groups++;
	}
	return (zero || bracket) && groups > 0 && behind - at >= 10 ? behind : at;
}

/* (600519), "600519收于": the code of a share; rounder numbers count. */
size_t cc_run_share(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 6 };
	static const struct cc_str markets[] = {{"60", 2}, {"00", 2}, {"30", 2}, {"68", 2}, {"83", 2}, {"43", 2}};
	size_t end = cc_run_digits_end(scan, at);
	if (end - at != DIGITS || cc_figure_ends(scan, end, CC_STR("000")))
		return at;
	bool listed = false;
	for (size_t i = 0; i < sizeof(markets) / sizeof(markets[0]); i++)
		listed = listed || cc_figure_starts(scan, at, markets[i]);
	uint32_t before = cc_figure_char_before(scan, at);
	uint32_t next = cc_figure_char_at(scan, end);
	bool bracketed = before == '(' && (next == ')' || next == '.');
	bool named = (before == 0 || before == ',' || before == 0x3001 || before == 0x3002) && cc_figure_is_han(next) &&
		     !cc_numeral_is_han(next) && cc_figure_hit_at(scan, end, CC_WORD_UNIT) == NULL &&
		     cc_figure_hit_at(scan, end, CC_WORD_QUALIFIER) == NULL;
	return listed && (bracketed || named) ? end : at;
}

/* 14 High Street, 221 Baker Street. */
size_t cc_run_street(const struct cc_figure_scan *scan, size_t at)
{
	enum { WORDS = 3 };
	static const struct cc_str kinds[] = {{"Street", 6}, {"Road", 4},  {"Avenue", 6},    {"Lane", 4},
					      {"Square", 6}, {"Drive", 5}, {"Boulevard", 9}, {"St", 2},
					      {"Rd", 2},     {"Place", 5}, {"Ave", 3}};
	size_t end = cc_run_digits_end(scan, at);
	if (cc_run_byte(scan, end) == '/')
		end = cc_run_digits_end(scan, end + 1); /* 3/17 Collins Street */
	for (int i = 0; i < WORDS && cc_run_byte(scan, end) == ' '; i++) {
		size_t start = end + 1;
		char first = cc_run_byte(scan, start);
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
