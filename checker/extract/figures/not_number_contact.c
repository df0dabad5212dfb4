/* Numbers to dial, of accounts and of houses: 010-12345678, +86 10 1234 5678, 020 7946 0018, 14 High Street.
 * Leaves all other runs of digits to not_number.c. */
#include "extract/figures/not_number.h"

/** Whether (2021), (Print) or (Online) stands at `at`: behind 1673-9701 they tell of a journal. */
static bool is_year_in_brackets(const struct cc_figure_scan *scan, size_t at)
{
	enum { YEAR = 4 };
	if (cc_figure_starts(scan, at, CC_STR(" (Print)")) || cc_figure_starts(scan, at, CC_STR(" (Online)")))
		return true;
	return cc_run_byte(scan, at) == '(' && cc_run_digits_end(scan, at + 1) == at + 1 + YEAR &&
	       cc_run_byte(scan, at + 1 + YEAR) == ')';
}

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
	const bool mailed = groups == 2 && first - at == 5 && end - first == 5 &&
			    cc_run_value(scan, first + 1, end) < cc_run_value(scan, at, first) &&
			    letter != ' '; /* 32085-1008. */
	const bool journal = groups == 2 && first - at == 4 && longest == 4 && is_year_in_brackets(scan, end);
	if (groups <= 2 && !phone && !padded && !letters && !journal && !mailed)
		return at;
	size_t behind = cc_run_word_end(scan, at);
	const struct cc_str extension = {.ptr = "转", .len = 3}; /* 010-68525678转8012 */
	return cc_figure_starts(scan, behind, extension) ? cc_run_digits_end(scan, behind + extension.len) : behind;
}

/** Behind the (0) of +44(0)1633, +44 (0)20; `end` where none stands there. */
static size_t behind_trunk(const struct cc_figure_scan *scan, size_t end)
{
	const size_t blank = cc_run_byte(scan, end) == ' ' ? 1 : 0;
	const struct cc_str trunk = {.ptr = "(0)", .len = 3};
	size_t start = end + blank + trunk.len;
	start += cc_run_byte(scan, start) == ' ' ? 1 : 0; /* +44 (0) 20 */
	return cc_figure_starts(scan, end + blank, trunk) ? cc_run_digits_end(scan, start) : end;
}

/** Behind the next group of a number to dial: " 1234", "-1234", " - 1234"; `end` where none stands there. */
static size_t behind_group(const struct cc_figure_scan *scan, size_t end)
{
	const char first = cc_run_byte(scan, end);
	const size_t start = end + (cc_figure_starts(scan, end, CC_STR(" - ")) ? 3
				    : first == ' ' || first == '-'	       ? 1
									       : 0);
	const size_t last = cc_run_digits_end(scan, start);
	return start > end && last > start ? last : end;
}

/* UTC+8, CET+1, C++11: capitals with a plus, or a letter with two, are a name; 12GB+256GB is none. */
static size_t behind_plus_name(const struct cc_figure_scan *scan, size_t at)
{
	enum { LEAST = 3 };
	if (at < scan->start + LEAST)
		return at;
	const unsigned char last = (unsigned char)scan->view.ptr[at - 2];
	const bool name =
	    cc_figure_is_upper((unsigned char)scan->view.ptr[at - 3]) && (last == '+' || cc_figure_is_upper(last));
	const size_t end = cc_run_digits_end(scan, at);
	return name && !cc_figure_is_measured(scan, end) ? end : at;
}

/* +86 10 1234 5678, +44 (0)20 7946 0018: a number to dial. */
size_t cc_run_international(const struct cc_figure_scan *scan, size_t at)
{
	if (at == scan->start || scan->view.ptr[at - 1] != '+')
		return at;
	if (behind_plus_name(scan, at) > at)
		return behind_plus_name(scan, at);
	size_t end = cc_run_digits_end(scan, at);
	if (end - at > 3)
		return at;
	const size_t trunk = behind_trunk(scan, end);
	size_t groups = trunk > end ? 1 : 0;
	end = trunk;
	for (size_t next = behind_group(scan, end); next > end; next = behind_group(scan, end)) {
		end = next;
		groups++;
	}
	return groups > 1 ? cc_run_word_end(scan, end) : at;
}

/** Whether the four digits at `at` tell the time of a timetable: 1840. */
static bool is_time_of_day(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 4 };
	const char *digits = scan->view.ptr + at;
	return cc_run_digits_end(scan, at) == at + DIGITS && digits[0] <= '2' &&
	       (digits[0] < '2' || digits[1] <= '3') && digits[2] <= '5';
}

/* from 2200 to 0500, 1440 GMT: digits that a clock shows before others that begin with a nought, or before the word of
 * their zone. */
size_t cc_run_clock(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str joints[] = {{" to ", 4}, {" until ", 7}, {"-", 1}, {"–", 3}, {" and ", 5}};
	const size_t end = cc_run_digits_end(scan, at);
	if (!is_time_of_day(scan, at))
		return at;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		const size_t next = end + joints[i].len;
		if (cc_figure_starts(scan, end, joints[i]) && cc_run_byte(scan, next) == '0' &&
		    is_time_of_day(scan, next))
			return cc_run_digits_end(scan, next);
	}
	const size_t zone = cc_figure_word_at(scan, end, CC_FIGURE_LIST_CLOCK_BEHIND);
	return zone > 0 && !cc_figure_is_letter(cc_figure_char_at(scan, end + zone)) ? end : at;
}

/** Behind the groups that a number to dial goes on with: 01555 010 447, 0345 600 0427. */
static size_t behind_dialled(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	enum { AREA = 3, GROUP = 3 };
	while (end - at >= AREA && cc_run_byte(scan, end) == ' ' &&
	       cc_run_digits_end(scan, end + 1) >= end + 1 + GROUP &&
	       cc_run_byte(scan, cc_run_digits_end(scan, end + 1)) != ',')
		end = cc_run_digits_end(scan, end + 1);
	return end;
}

/* 0730, 1215 and 1840; 09/004,827: what a padded number goes on with. */
static size_t behind_padded(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	static const struct cc_str joints[] = {{", ", 2}, {" and ", 5}, {" or ", 4}, {" to ", 4}, {"-", 1}, {"、", 3}};
	bool more = is_time_of_day(scan, at);
	for (size_t i = 0; more && i < sizeof(joints) / sizeof(joints[0]);) {
		size_t next = end + joints[i].len;
		bool joined = cc_figure_starts(scan, end, joints[i]) && is_time_of_day(scan, next);
		end = joined ? cc_run_digits_end(scan, next) : end;
		i = joined ? 0 : i + 1;
	}
	while (cc_figure_starts(scan, end, CC_STR("、")) && cc_run_digits_end(scan, end + 3) - end - 3 == end - at)
		at = end + 3, end = cc_run_digits_end(scan, at); /* 03、07、12 */
	end = behind_dialled(scan, at, end);
	while (cc_run_byte(scan, end) == '/' || cc_run_byte(scan, end) == ',') {
		if (cc_run_digits_end(scan, end + 1) < end + 4)
			break;
		end = cc_run_digits_end(scan, end + 1);
	}
	return end;
}

/* ISBN, mobile and bank numbers: eleven digits or more in a row, or a zero before two more. */
size_t cc_run_long(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	bool phone = end - at == 11 && cc_run_byte(scan, at) == '1' && cc_figure_char_at(scan, end) != ',';
	bool decimal = cc_run_byte(scan, end) == '.' && cc_run_digits_end(scan, end + 1) > end + 1;
	bool padded = end - at > 1 && cc_run_byte(scan, at) == '0' && !decimal;
	if (padded)
		return behind_padded(scan, at, end);
	return phone ? end : at;
}

/* Text HELP to 85258: five or six digits that a message goes to. */
size_t cc_run_short_code(const struct cc_figure_scan *scan, size_t at)
{
	enum { LEAST = 5, MOST = 6, REACH = 24 };
	size_t end = cc_run_digits_end(scan, at);
	if (end - at < LEAST || end - at > MOST || cc_run_byte(scan, end) == ',' ||
	    !cc_figure_ends(scan, at, CC_STR(" to ")))
		return at;
	size_t from = at > scan->start + REACH ? at - REACH : scan->start;
	struct cc_str before = cc_str_slice(scan->view, from, at);
	return cc_word_list_within(&scan->rules->figure_words[CC_FIGURE_LIST_SENT], before) ? end : at;
}

/* 6222 0212 0800 1234 567: the number of a card, groups of four. */
size_t cc_run_card(const struct cc_figure_scan *scan, size_t at)
{
	enum { GROUP = 4, LEAST = 3 };
	size_t end = cc_run_digits_end(scan, at);
	size_t groups = end == at + GROUP ? 1 : 0;
	while (groups > 0 && cc_run_byte(scan, end) == ' ' && cc_run_digits_end(scan, end + 1) == end + 1 + GROUP) {
		end += 1 + GROUP;
		groups++;
	}
	if (groups < LEAST)
		return at;
	bool rest = cc_run_byte(scan, end) == ' ' && cc_run_digits_end(scan, end + 1) > end + 1;
	return rest ? cc_run_digits_end(scan, end + 1) : end;
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
	if (!(zero || bracket) || groups == 0 || behind - at < 10)
		return at;
	const struct cc_str extension = {.ptr = "转", .len = 3}; /* 021-5080 1234转806 */
	return cc_figure_starts(scan, behind, extension) ? cc_run_digits_end(scan, behind + extension.len) : behind;
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

/* West 12th Street, 150 5th Avenue */
static bool read_ordinal(struct cc_span *word, const struct cc_figure_scan *scan, size_t start)
{
	const size_t digits = cc_run_digits_end(scan, start);
	*word = (struct cc_span){.start = start, .end = cc_figure_letters_end(scan->view, digits, scan->end)};
	return digits > start && word->end == digits + 2;
}

/** Where a word begins behind a blank at `at`, and where it ends; false where none with a capital does. */
static bool read_word(struct cc_span *word, const struct cc_figure_scan *scan, size_t at)
{
	size_t start = at + 1;
	if (cc_run_byte(scan, at) == ' ' && read_ordinal(word, scan, start))
		return true;
	if (cc_run_byte(scan, at) != ' ' || !cc_figure_is_upper((unsigned char)cc_run_byte(scan, start)))
		return false;
	*word = (struct cc_span){.start = start, .end = cc_figure_letters_end(scan->view, start, scan->end)};
	return true;
}

/* 45 rue de Rivoli, 12 Rue Cler, 3 Via Appia: the kind of street stands first. */
static size_t behind_foreign_street(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	const uint32_t before = cc_figure_char_before(scan, at);
	if (before == '$' || before == 0xA3 || before == 0x20AC)
		return end; /* $1 via PayPal */
	return end + cc_figure_word_at(scan, end, CC_FIGURE_LIST_STREETS_AHEAD);
}

/** Behind the second number of 3/17 Collins Street, 112-118 Kirkstall Road. */
static size_t behind_houses(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	char joint = cc_run_byte(scan, end);
	size_t second = joint == '/' || joint == '-' ? cc_run_digits_end(scan, end + 1) : end;
	return second > end + 1 ? second : end;
}

/** Behind the word of "113 W. Mountain", "40 N. Main"; `end` where no side of a street stands there. */
static size_t behind_side_of_street(const struct cc_figure_scan *scan, size_t end)
{
	struct cc_span word;
	const char side = cc_run_byte(scan, end + 1);
	const bool named = cc_run_byte(scan, end) == ' ' &&
			   (side == 'N' || side == 'S' || side == 'E' || side == 'W') &&
			   cc_run_byte(scan, end + 2) == '.' && read_word(&word, scan, end + 3);
	return named ? word.end : end;
}

/* 14 High Street, 221 Baker Street. */
size_t cc_run_street(const struct cc_figure_scan *scan, size_t at)
{
	enum { WORDS = 3 };
	size_t end = behind_houses(scan, at);
	if (behind_foreign_street(scan, at, end) > end)
		return behind_foreign_street(scan, at, end);
	if (behind_side_of_street(scan, end) > end)
		return behind_side_of_street(scan, end);
	struct cc_span word;
	for (int i = 0; i < WORDS && read_word(&word, scan, end); i++) {
		end = word.end;
		if (i > 0 && cc_word_list_has(&scan->rules->figure_words[CC_FIGURE_LIST_STREETS],
					      cc_str_of_span(scan->view, word)))
			return end;
	}
	return at;
}

/* (中山大学附属医院,广东广州 510030), 北京 100871;: six digits behind a place that end a bracket or an address. */
size_t cc_run_postcode(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 6 };
	const size_t end = cc_run_digits_end(scan, at);
	const char next = cc_run_byte(scan, end);
	if (end - at != DIGITS || (next != ')' && next != ';'))
		return at;
	const size_t place = cc_figure_char_before(scan, at) == ' ' ? at - 1 : at;
	return cc_figure_hit_before(scan, place, CC_WORD_SCOPE) != NULL ? end : at;
}
