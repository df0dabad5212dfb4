/* Digits that are no figure: names (C919), versions, network addresses, times, sums, list marks; all rules in turn.
 * Leaves papers and laws, numbers to dial and scores to their own files, words that are none (十分, 一带一路) to the
 * packs. */
#include "extract/figures/not_number.h"
#include "base/ascii.h"

#include "base/utf8.h"

/* M5:12: what was found in a grave. */
static size_t behind_find(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at + 1);
	return cc_run_byte(scan, at) == ':' && end > at + 1 ? end : at;
}

/* HLA-A*02, the *4 allele: one star before digits makes a name; **163** and *163* are markup. */
static bool is_star_of_name(const struct cc_figure_scan *scan, size_t at)
{
	return cc_figure_char_before(scan, at) == '*' && cc_figure_char_before(scan, at - 1) != '*' &&
	       cc_run_byte(scan, cc_run_digits_end(scan, at)) != '*';
}

/* 人均GDP|21.6万元, PMI|50.1%: behind the name of a metric, digits with a unit of Chinese or a sign are its value. */
static bool is_value_of_name(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str units[] = {{"%", 1}, {"‰", 3}, {"万", 3}, {"亿", 3}, {"元", 3}, {"美元", 6}};
	size_t end = cc_run_digits_end(scan, at);
	if (cc_run_byte(scan, end) == '.')
		end = cc_run_digits_end(scan, end + 1);
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (cc_figure_starts(scan, end, units[i]))
			return cc_word_list_ends(cc_words_of(scan->rules, CC_WORDS_LATIN_METRICS),
						 cc_str_slice(scan->view, scan->start, at)) > 0;
	}
	return false;
}

/* C919, FP16, H1N1, GPT-4, 歼-20, COVID-19: letters or a hyphen glued before the digits make a name. */
static size_t glued_before(const struct cc_figure_scan *scan, size_t at)
{
	uint32_t before = cc_figure_char_before(scan, at);
	struct cc_unit_match unit;
	const uint32_t across = 0x3C6; /* φ65mm */
	bool letter = cc_figure_is_letter(before) || before == '_' || is_star_of_name(scan, at) ||
		      (before >= 0x3B1 && before <= 0x3C9 && before != across); /* Aβ42 */
	if (letter && (cc_unit_before(&unit, scan, at) || is_value_of_name(scan, at)))
		return at;
	if (letter && cc_run_position(scan, at) > at)
		return cc_run_position(scan, at); /* E98°12′ */
	if (letter)
		return behind_find(scan, cc_run_word_end(scan, at));
	if (before != '-' || at < scan->start + 2)
		return at;
	uint32_t further = cc_figure_char_before(scan, at - 1);
	return cc_figure_is_letter(further) || cc_figure_is_digit(further) ? cc_run_word_end(scan, at) : at;
}

/** Behind the groups of three digits with commas that begin at `at`. */
static size_t behind_thousands(const struct cc_figure_scan *scan, size_t at)
{
	enum { GROUP = 4 };
	while (cc_run_byte(scan, at) == ',' && cc_run_digits_end(scan, at + 1) == at + GROUP)
		at += GROUP;
	return at;
}

/** Behind 2-for-1, 4-in-1, 1-to-10, whose first number ends at `end`; `end` where none is. "1-in-10" is a share. */
static size_t behind_deal(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	const struct cc_str deal = {.ptr = "-for-", .len = 5};
	static const struct cc_str in_one[] = {{"-in-1", 5}, {"-in-one", 7}, {"-in-One", 7}};
	const struct cc_str scale = {.ptr = "-to-", .len = 4};
	if (cc_figure_starts(scan, end, deal))
		return cc_run_digits_end(scan, end + deal.len) > end + deal.len
			   ? cc_run_digits_end(scan, end + deal.len)
			   : end;
	for (size_t i = 0; i < sizeof(in_one) / sizeof(in_one[0]); i++)
		if (cc_figure_starts(scan, end, in_one[i]) && !cc_run_is_word(cc_run_byte(scan, end + in_one[i].len)) &&
		    end == at + 1 && cc_run_byte(scan, at) > '1')
			return end + in_one[i].len;
	if (cc_figure_starts(scan, end, scale) && cc_run_digits_end(scan, end + scale.len) > end + scale.len &&
	    !cc_range_has_joined_unit(scan, end + scale.len))
		return cc_run_digits_end(scan, end + scale.len);
	return end;
}

/* the 747's last flight, the mid 3,000's */
static bool has_genitive(const struct cc_figure_scan *scan, size_t end)
{
	const struct cc_str straight = {.ptr = "'s", .len = 2};
	const struct cc_str curly = {.ptr = "’s", .len = 4};
	size_t behind = cc_figure_starts(scan, end, straight) ? end + straight.len : end;
	behind = cc_figure_starts(scan, end, curly) ? end + curly.len : behind;
	return behind > end && !cc_figure_is_letter((unsigned char)cc_run_byte(scan, behind));
}

/* 7-Eleven, 3-D, 401(k), 2-for-1, 1-to-10: letters behind make a name or a deal. 5-MW and 12-inch have a unit. */
static size_t glued_behind(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = behind_thousands(scan, cc_run_digits_end(scan, at));
	char mark = cc_run_byte(scan, end);
	char letter = cc_run_byte(scan, end + 1);
	if (mark == '(' && letter >= 'a' && letter <= 'z' && cc_run_byte(scan, end + 2) == ')')
		return end + 3;
	if (has_genitive(scan, end))
		return end;
	if (behind_deal(scan, at, end) > end)
		return behind_deal(scan, at, end);
	if (mark >= 'A' && mark <= 'Z' && letter == '-' &&
	    cc_figure_is_upper((unsigned char)cc_run_byte(scan, end + 2)))
		return cc_run_word_end(scan, end); /* 9M-MRO */
	bool name = mark == '-' && letter >= 'A' && letter <= 'Z' &&
		    cc_figure_hit_at(scan, end + 1, CC_WORD_UNIT) == NULL &&
		    cc_figure_hit_at(scan, end + 1, CC_WORD_UNIT_BEFORE) == NULL;
	return name ? cc_run_word_end(scan, end) : at;
}

/* 3,63万: nobody knows whether the comma is a point or a digit is missing; 1,630万 has all three. */
static size_t misprinted(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	size_t last = cc_run_digits_end(scan, end + 1);
	bool short_group = cc_run_byte(scan, end) == ',' && last > end + 1 && last - end - 1 < 3 && end - at <= 3;
	bool large = cc_figure_starts(scan, last, CC_STR("万")) || cc_figure_starts(scan, last, CC_STR("亿")) ||
		     cc_figure_starts(scan, last, CC_STR("萬")) || cc_figure_starts(scan, last, CC_STR("億"));
	bool listed = cc_figure_char_before(scan, at) == ',' && cc_figure_is_digit(cc_figure_char_before(scan, at - 1));
	return short_group && large && !listed ? last + 3 : at;
}

/* a '59 Les Paul, the class of ’98: two digits behind an apostrophe that no digit or letter precedes. */
static size_t short_year(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 2 };
	uint32_t mark = cc_figure_char_before(scan, at);
	size_t end = cc_run_digits_end(scan, at);
	if ((mark != '\'' && mark != 0x2019 && mark != 0x2018) || end != at + DIGITS)
		return at;
	uint32_t before = cc_figure_char_before(scan, at - (mark == '\'' ? 1 : 3));
	uint32_t next = cc_figure_char_at(scan, end);
	bool joined = cc_figure_is_digit(before) || cc_figure_is_letter(before);
	const bool measured = cc_figure_is_letter(next) && next != 's'; /* timeout = '30min' */
	return !joined && !measured && next != '.' && next != '\'' && next != 0x2019 && next != '%' ? end : at;
}

/* "<> 30": what is denied is no figure. */
static size_t denied(const struct cc_figure_scan *scan, size_t at)
{
	bool unequal = cc_figure_ends(scan, at, CC_STR("<>")) || cc_figure_ends(scan, at, CC_STR("<> ")) ||
		       cc_figure_ends(scan, at, CC_STR("≠"));
	return unequal ? cc_run_digits_end(scan, at) : at;
}

/** Behind the 10.1016/s0196-0644(97)70165-3 at `at`, the mark of a paper on the net; `at` where none stands there. */
static size_t behind_doi(const struct cc_figure_scan *scan, size_t at)
{
	enum { HEAD = 3, LEAST = 4 };
	const size_t bar = cc_run_digits_end(scan, at + HEAD);
	if (!cc_figure_starts(scan, at, CC_STR("10.")) || bar < at + HEAD + LEAST || cc_run_byte(scan, bar) != '/')
		return at;
	size_t end = cc_run_word_end(scan, bar + 1);
	while (cc_run_byte(scan, end) == '(' || cc_run_byte(scan, end) == ')' || cc_run_byte(scan, end) == ':') {
		const size_t next = cc_run_word_end(scan, end + 1);
		if (next == end + 1)
			break;
		end = next;
	}
	return end;
}

/* 192.168.1.2, 2.0.1, 10.12404/j.issn: more than one point, or a slash with letters. */
static size_t address(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	size_t points = 0;
	if (behind_doi(scan, at) > at)
		return behind_doi(scan, at);
	while (cc_run_byte(scan, end) == '.' && cc_run_digits_end(scan, end + 1) > end + 1) {
		points++;
		end = cc_run_digits_end(scan, end + 1);
	}
	bool path = points > 0 && cc_run_byte(scan, end) == '/' && end > at + 6 &&
		    cc_figure_is_letter((unsigned char)cc_run_byte(scan, end + 1));
	return points > 1 || path ? cc_run_word_end(scan, at) : at;
}

/** Behind ":2.3" at `at`; `at` where it does not stand there. */
static size_t behind_ratio(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at + 1);
	if (cc_run_byte(scan, at) != ':' || end == at + 1)
		return at;
	bool decimal = cc_run_byte(scan, end) == '.' && cc_run_digits_end(scan, end + 1) > end + 1;
	return decimal ? cc_run_digits_end(scan, end + 1) : end;
}

/* 12:30, 3:1, 1∶5, 2.4:1, 1:2.3:3.6. */
static size_t clock(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str ratio = {.ptr = "∶", .len = 3};
	size_t end = cc_run_digits_end(scan, at);
	size_t decimal = cc_run_byte(scan, end) == '.' ? cc_run_digits_end(scan, end + 1) : end;
	size_t last = behind_ratio(scan, decimal);
	if (last > decimal && (decimal > end || cc_run_byte(scan, last) == ':')) {
		while (behind_ratio(scan, last) > last) /* 1:1:1:1 */
			last = behind_ratio(scan, last);
		return last;
	}
	if (cc_figure_starts(scan, decimal, ratio) && cc_run_digits_end(scan, decimal + 3) > decimal + 3)
		return cc_run_digits_end(scan, decimal + 3);
	bool is_clock = false;
	while (end - at <= 8 && cc_run_byte(scan, end) == ':' && cc_run_digits_end(scan, end + 1) > end + 1) {
		is_clock = true;
		end = cc_run_digits_end(scan, end + 1);
	}
	bool lap = is_clock && cc_run_byte(scan, end) == '.' && cc_run_digits_end(scan, end + 1) > end + 1;
	end = lap ? cc_run_digits_end(scan, end + 1) : end; /* 1:18.792 */
	return is_clock ? end : at;
}

/* “1+3+4”, 2+26: sums that are names. 20+ is "20 or more". */
static size_t plus_chain(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	size_t behind = end;
	while (cc_run_byte(scan, behind) == '+') {
		uint32_t next = cc_figure_char_at(scan, behind + 1);
		if (!cc_figure_is_digit(next) && !(next >= 'A' && next <= 'Z'))
			break;
		behind = cc_run_word_end(scan, behind + 1);
	}
	return behind > end ? behind : at;
}

/* Where the sign of money begins that ends at `at`: $ £ €; `at` where none does. */
static size_t money_start(const struct cc_figure_scan *scan, size_t at)
{
	const uint32_t before = cc_figure_char_before(scan, at);
	if (before == '$' || before == 0xA3 || before == 0x20AC)
		(void)cc_utf8_prev(scan->view, &at);
	return at;
}

/* Han, or the blank behind a word. */
static bool is_plain_before(const struct cc_figure_scan *scan, size_t at)
{
	uint32_t before = cc_figure_char_before(scan, at);
	if (before == ' ')
		return cc_figure_is_letter(cc_figure_char_before(scan, at - 1));
	return before == 0 || cc_figure_is_han(before);
}

/* 287 for 6, 287 for six, 11 to 1, 2 in 1, 3 v 2 */
static bool joins_points(const struct cc_figure_scan *scan, size_t end)
{
	static const struct cc_str joints[] = {{" to ", 4}, {" for ", 5}, {" in 1", 4},
					       {" v ", 3},  {" vs ", 4},  {" vs. ", 5}};
	const char first = cc_run_byte(scan, end + 1);
	if (first != 't' && first != 'f' && first != 'i' && first != 'v')
		return false;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_figure_starts(scan, end, joints[i]))
			return cc_figure_is_digit((unsigned char)cc_run_byte(scan, end + joints[i].len)) ||
			       cc_numeral_is_english(scan->view, end + joints[i].len, scan->end);
	return false;
}

/* 45 rue de Rivoli */
static bool is_street_word(const struct cc_figure_scan *scan, size_t end)
{
	return cc_figure_starts(scan, end, CC_STR(" rue ")) || cc_figure_starts(scan, end, CC_STR(" via ")) ||
	       cc_figure_starts(scan, end, CC_STR(" calle ")) || cc_figure_starts(scan, end, CC_STR(" quai ")) ||
	       cc_figure_starts(scan, end, CC_STR(" boulevard ")) || cc_figure_starts(scan, end, CC_STR(" avenue "));
}

/* %, Han other than the words of scores and clocks (102比98, 6投4中, 17时30分), or a word behind a blank. */
static bool is_plain_behind(const struct cc_figure_scan *scan, size_t end)
{
	static const uint32_t others[] = {0x6BD4, 0x6295, 0x65F6, 0x6642, 0x70B9,
					  0x9EDE, 0x5EA6, 0x8FDB, 0x9000, 0x4E2D}; /* 比投时時点點度进退中 */
	uint32_t next = cc_figure_char_at(scan, end);
	if (next == ' ')
		return cc_ascii_is_lower(cc_run_byte(scan, end + 1)) && !joins_points(scan, end) &&
		       !is_street_word(scan, end);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (next == others[i])
			return false;
	return next == '%' || cc_figure_is_han(next);
}

/* 增至467.79亿, "rose 24.6% to 5 firms", "to £450m": no rule says anything of most figures of prose. Whoever adds one
 * that looks at other neighbours than a mark, a capital or a digit has to name them here. */
static bool is_plain_figure(const struct cc_figure_scan *scan, size_t at)
{
	enum { SHORT_CODE = 5, SHARE = 6, PHONE = 11 };
	size_t end = cc_run_digits_end(scan, at);
	size_t digits = end - at;
	size_t start = money_start(scan, at);
	bool padded = digits > 1 && cc_run_byte(scan, at) == '0';
	if (padded || digits == SHORT_CODE || digits == SHARE || digits == PHONE || !is_plain_before(scan, start))
		return false;
	size_t decimals = cc_run_byte(scan, end) == '.' ? cc_run_digits_end(scan, end + 1) : end;
	bool short_multiplier = start < at && cc_ascii_is_lower(cc_run_byte(scan, decimals));
	return (decimals == end || decimals > end + 1) && (short_multiplier || is_plain_behind(scan, decimals));
}

size_t cc_not_number_end(const struct cc_figure_scan *scan, size_t at)
{
	static size_t (*const rules[])(const struct cc_figure_scan *, size_t) = {glued_behind,
										 denied,
										 misprinted,
										 cc_run_letter_bar,
										 cc_run_aperture,
										 short_year,
										 clock,
										 glued_before,
										 address,
										 cc_run_citation,
										 cc_run_law_report,
										 cc_run_year_pair,
										 cc_run_paragraph,
										 cc_run_international,
										 cc_run_hyphens,
										 cc_run_dialled,
										 cc_run_card,
										 cc_run_short_code,
										 plus_chain,
										 cc_run_position,
										 cc_run_hours,
										 cc_run_long,
										 cc_run_share,
										 cc_run_footnote,
										 cc_run_document,
										 cc_run_pressure,
										 cc_run_score,
										 cc_run_result,
										 cc_run_versus,
										 cc_run_in_one,
										 cc_run_halves,
										 cc_run_goal,
										 cc_run_innings,
										 cc_run_votes,
										 cc_run_lineage,
										 cc_run_ticker,
										 cc_run_chess,
										 cc_run_street,
										 cc_run_slashes,
										 cc_run_bars,
										 cc_run_file,
										 cc_run_inventory,
										 cc_run_kilometre,
										 cc_run_decimal_position,
										 cc_run_bare_position,
										 cc_run_volume,
										 cc_run_day_name,
										 cc_run_postcode,
										 cc_run_clock};
	if (!cc_figure_is_digit((unsigned char)scan->view.ptr[at]) || is_plain_figure(scan, at))
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
	/* 11号, 5号线, 30日, 9时, 1️⃣: numbers of things, days and keys. 5G and 3D come with a letter. */
	static const struct cc_str marks[] = {{"号", 3}, {"號", 3}, {"届", 3}, {"屆", 3},
					      {"版", 3}, {"室", 3}, {"#", 1},  {"\xE2\x83\xA3", 3},
					      {"日", 3}, {"月", 3}, {"时", 3}, {"時", 3}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_figure_starts(scan, number.end, marks[i]))
			return true;
	uint32_t next = cc_figure_char_at(scan, number.end);
	uint32_t last = cc_figure_char_before(scan, number.end);
	return cc_figure_is_digit(last) && (cc_figure_is_letter(next) || next == '_');
}

bool cc_not_number_in_name(const struct cc_figure_scan *scan, size_t at)
{
	enum { LONGEST_NAME = 12 };
	uint32_t before = cc_figure_char_before(scan, at);
	if (before != '"' && before != 0x201C && before != 0x2018 && before != 0x300C && before != 0x300E)
		return false;
	for (int i = 0; i < LONGEST_NAME && at < scan->end; i++) {
		uint32_t next = cc_utf8_next(scan->view, &at);
		if (next == '"' || next == 0x201D || next == 0x2019 || next == 0x300D || next == 0x300F)
			return i > 1;
		if (next == ',' || next == 0x3002 || next == 0x3001 || next == '%')
			return false;
	}
	return false;
}
