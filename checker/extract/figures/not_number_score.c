/* Two numbers that are no range: points of a game, sets of a match, pressure of the blood.
 * Leaves all other runs of digits to not_number.c. */
#include "extract/figures/not_number.h"

/* 以0-2告负, 1-3不敌, trailing 0-1: the words of a game around two rising numbers, which could be a range; "lost 5-10
 * kg" is one. */
static bool is_game(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	if (cc_figure_word_at(scan, end, CC_FIGURE_LIST_GAME_BEHIND) > 0)
		return true;
	return cc_figure_word_before(scan, start, CC_FIGURE_LIST_GAME_BEFORE) > 0 &&
	       !cc_figure_is_measured(scan, end) && cc_noun_behind(scan, end).ptr == NULL;
}

/** How many bytes the dash of a score at `at` has; 0 where none stands there. */
static size_t dash_at(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str dash = {.ptr = "–", .len = 3};
	return cc_run_byte(scan, at) == '-' ? 1 : cc_figure_starts(scan, at, dash) ? dash.len : 0;
}

/** Behind the "6-4" at `at`: a digit or two, a dash, a digit or two; `at` where it does not stand there. */
static size_t behind_set(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 2 };
	size_t end = cc_run_digits_end(scan, at);
	size_t second = end + dash_at(scan, end);
	size_t last = cc_run_digits_end(scan, second);
	char next = cc_run_byte(scan, last);
	bool set = end > at && end - at <= DIGITS && second > end && last > second && last - second <= DIGITS &&
		   next != '-' && next != '.' && next != '%';
	return set ? last : at;
}

/** Whether the set at `at` has no unit behind it: "in 5-6, 15-40 and 60-70 cm" tells of lengths. */
static bool closes_row(const struct cc_figure_scan *scan, size_t at)
{
	return !cc_figure_is_measured(scan, behind_set(scan, at));
}

/* "the Tigers (4-15, 3-8 West)": games won and lost, in brackets behind a side. */
static bool opens_record(const struct cc_figure_scan *scan, size_t start)
{
	const struct cc_str open = {.ptr = " (", .len = 2};
	if (!cc_figure_ends(scan, start, open))
		return false;
	size_t word = start - open.len;
	while (cc_figure_is_letter(cc_figure_char_before(scan, word)))
		word--;
	return cc_figure_is_upper(cc_figure_char_at(scan, word));
}

/* 6-4, 3-6, 7-6; 4-6 6-3: one of several sets, of which another falls. */
static bool is_of_match(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	enum { SHORT = 5, LONG = 7, LONGEST = 9, HAN = 6 }; /* "6-4, ", "6–4, " or "6-4、" at the least */
	const size_t before = start - HAN;
	if (start >= scan->start + HAN && cc_figure_ends(scan, start, CC_STR("、")) &&
	    behind_set(scan, before) == before + 3)
		return true;
	size_t next = end + (cc_run_byte(scan, end) == ',' ? 1 : cc_figure_starts(scan, end, CC_STR("、")) ? 3 : 0);
	next += cc_run_byte(scan, next) == ' ' ? 1 : 0;
	if (next > end && behind_set(scan, next) > next && closes_row(scan, next))
		return true; /* at 5-6, 15-40 */
	for (size_t length = SHORT; length <= LONGEST; length++)
		if (start >= scan->start + length && cc_figure_ends(scan, start, CC_STR(", ")) &&
		    behind_set(scan, start - length) == start - 2 &&
		    (length == SHORT || length == LONG || opens_record(scan, start - length)))
			return true;
	return false;
}

/** Whether the pair from `start` to `end` stands in brackets behind the share that it makes: "shot 50% (28-56)",
 * "79.3 percent (23-29)"; "50% (28-63)" is an interval. */
static bool is_of_share(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	enum { PERCENT = 100 };
	static const struct cc_str signs[] = {{"% (", 3}, {" percent (", 10}, {" per cent (", 11}};
	const size_t first = cc_run_digits_end(scan, start);
	const uint32_t top = cc_run_value(scan, start, first);
	const uint32_t bottom = cc_run_value(scan, first + dash_at(scan, first), end);
	if (cc_run_byte(scan, end) != ')' || bottom == 0 || top > bottom)
		return false;
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		if (!cc_figure_ends(scan, start, signs[i]))
			continue;
		size_t at = start - signs[i].len;
		while (cc_figure_is_digit(cc_figure_char_before(scan, at)) || cc_figure_char_before(scan, at) == '.')
			at--;
		const uint32_t share = cc_run_value(scan, at, cc_run_digits_end(scan, at));
		const uint32_t floor = top * PERCENT / bottom;
		return share == floor || share == floor + 1;
	}
	return false;
}

/* 12-of-22 shooting. */
static size_t behind_of(const struct cc_figure_scan *scan, size_t end)
{
	const struct cc_str of = {.ptr = "-of-", .len = 4};
	return cc_figure_starts(scan, end, of) ? cc_run_digits_end(scan, end + of.len) : end;
}

/* 三分11中8, 罚球7中7: shots and hits in fewer words, of a digit or two; 前10中5家 counts. */
static size_t behind_hits(const struct cc_figure_scan *scan, size_t end)
{
	enum { DIGITS = 2 };
	const struct cc_str among = {.ptr = "中", .len = 3};
	const size_t hits = end + among.len;
	const size_t last = cc_run_digits_end(scan, hits);
	if (!cc_figure_starts(scan, end, among) || last == hits || last - hits > DIGITS)
		return end;
	const uint32_t next = cc_figure_char_at(scan, last);
	return next == '%' || next == '.' || cc_figure_is_han(next) || cc_figure_is_letter(next) ? end : last;
}

/* 三分球6投4中: shots and hits. */
static size_t behind_shots(const struct cc_figure_scan *scan, size_t end)
{
	const struct cc_str shots = {.ptr = "投", .len = 3};
	size_t hits = end + shots.len;
	size_t last = cc_run_digits_end(scan, hits);
	bool scored = cc_figure_starts(scan, end, shots) && last > hits && cc_figure_starts(scan, last, CC_STR("中"));
	return scored ? last : behind_hits(scan, end);
}

size_t cc_run_shots(const struct cc_figure_scan *scan, size_t at)
{
	const size_t end = cc_run_digits_end(scan, at);
	const size_t behind = end > at ? behind_shots(scan, end) : end;
	return behind > end ? behind : at;
}

/* (15’), (90’+2): the minute of a goal. */
size_t cc_run_goal(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 3 };
	const struct cc_str mark = {.ptr = "’", .len = 3};
	const size_t end = cc_run_digits_end(scan, at);
	size_t behind = end + mark.len;
	if (end - at > DIGITS || cc_figure_char_before(scan, at) != '(' || !cc_figure_starts(scan, end, mark))
		return at;
	behind = cc_run_byte(scan, behind) == '+' ? cc_run_digits_end(scan, behind + 1) : behind;
	return cc_run_byte(scan, behind) == ')' ? behind : at;
}

/* 6½-4½, 2½–1½: points of a match, each side with a half; 3½-4½ hours is a range. */
size_t cc_run_halves(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str half = {.ptr = "½", .len = 2};
	static const struct cc_str dashes[] = {{"-", 1}, {"–", 3}};
	size_t end = cc_run_digits_end(scan, at);
	for (size_t i = 0; cc_figure_starts(scan, end, half) && i < sizeof(dashes) / sizeof(dashes[0]); i++) {
		size_t second = end + half.len + dashes[i].len;
		size_t last = cc_run_digits_end(scan, second);
		if (cc_figure_starts(scan, end + half.len, dashes[i]) && last > second &&
		    cc_figure_starts(scan, last, half))
			return cc_figure_is_measured(scan, last + half.len) ? at : last + half.len;
	}
	return at;
}

/** Whether what follows the two numbers of an innings stands at `at`: a mark, or a word like declared. */
static bool closes_innings(const struct cc_figure_scan *scan, size_t at)
{
	const char next = cc_run_byte(scan, at);
	return next == ',' || next == ';' || next == '.' || next == ')' ||
	       cc_figure_word_at(scan, at, CC_FIGURE_LIST_INNINGS_BEHIND) > 0;
}

/** Behind the wickets in words at `at`: the five of "400 for five declared"; 0 where none stand there. */
static size_t behind_wickets(const struct cc_figure_scan *scan, size_t at)
{
	enum { MOST = 10 };
	struct cc_numeral wickets;
	const bool word = cc_numeral_is_english(scan->view, at, scan->end) &&
			  cc_numeral_read(&wickets, scan->view, at, scan->end, CC_NUMERAL_PLAIN) == CC_OK &&
			  wickets.kind == CC_NUMBER_CARDINAL && wickets.value.exponent == 0 &&
			  wickets.value.coefficient <= MOST;
	return word && closes_innings(scan, wickets.span.end) ? wickets.span.end : 0;
}

/* "went 2 for 4", "after shooting 7 for 8": hits and tries, of which nothing is counted. */
static bool is_hits_of_tries(const struct cc_figure_scan *scan, size_t at, size_t end, size_t second, size_t last)
{
	static const struct cc_str words[] = {{"went ", 5}, {"shooting ", 9}, {"shot ", 5}, {"going ", 6},
					      {"was ", 4},  {"hitting ", 8},  {"were ", 5}};
	enum { DIGITS = 2 };
	if (end - at > DIGITS || last == second || last - second > DIGITS ||
	    cc_run_value(scan, at, end) > cc_run_value(scan, second, last) || cc_run_byte(scan, last) == '%' ||
	    cc_figure_is_measured(scan, last) || cc_noun_behind(scan, last).ptr != NULL)
		return false;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i]))
			return true;
	return false;
}

/* England 287 for 6, 4 for 38 overnight: runs and wickets. "20 for 5 people" counts. */
size_t cc_run_innings(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str wickets = {.ptr = " for ", .len = 5};
	enum { RUNS = 3, MOST = 10, LEAST = 11 };
	const size_t end = cc_run_digits_end(scan, at);
	const size_t start = end + wickets.len;
	if (!cc_figure_starts(scan, end, wickets))
		return at;
	const uint32_t first = cc_run_value(scan, at, end);
	if (end - at <= RUNS && cc_figure_is_letter((unsigned char)cc_run_byte(scan, start))) {
		const size_t behind = first >= LEAST ? behind_wickets(scan, start) : 0;
		return behind > 0 ? behind : at;
	}
	const size_t last = cc_run_digits_end(scan, start);
	if (is_hits_of_tries(scan, at, end, start, last))
		return last;
	if (end - at > RUNS || last == start || last > start + RUNS)
		return at;
	const uint32_t second = cc_run_value(scan, start, last);
	const bool innings = (first >= LEAST && second <= MOST) || (first <= MOST && second >= LEAST);
	return innings && closes_innings(scan, last) ? last : at;
}

/* voted 11 to 1, won 7 to 2: falling numbers of two sides. */
size_t cc_run_votes(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str words[] = {{"vote ", 5}, {"votes ", 6},   {"voted ", 6},   {"won ", 4},
					      {"lost ", 5}, {"vote of ", 8}, {"votes of ", 9}};
	const struct cc_str to = {.ptr = " to ", .len = 4};
	size_t end = cc_run_digits_end(scan, at);
	size_t last = cc_run_digits_end(scan, end + to.len);
	if (!cc_figure_starts(scan, end, to) || last == end + to.len || last - at > 11 ||
	    cc_run_byte(scan, last) == '%' || cc_run_value(scan, at, end) < cc_run_value(scan, end + to.len, last))
		return at;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i]))
			return last;
	return cc_figure_starts(scan, last, CC_STR(" vote")) ? last : at; /* by a 4 to 3 vote */
}

/* 4-4½ lbs: a length or a weight, and no points. */
static bool is_part_sign(uint32_t c)
{
	enum { QUARTER = 0xBC, THREE_QUARTERS = 0xBE, FIRST = 0x2150, LAST = 0x215E };
	return (c >= QUARTER && c <= THREE_QUARTERS) || (c >= FIRST && c <= LAST);
}

/** Behind capital words and the blank behind them at `at`: "Real Madrid "; `at` where they do not stand there. */
static size_t behind_side(const struct cc_figure_scan *scan, size_t at)
{
	enum { WORDS = 3 };
	for (int i = 0; i < WORDS && cc_figure_is_upper(cc_figure_char_at(scan, at)); i++) {
		const size_t end = cc_figure_letters_end(scan->view, at, scan->end);
		if (cc_run_byte(scan, end) != ' ')
			return at;
		if (cc_figure_is_digit((unsigned char)cc_run_byte(scan, end + 1)))
			return end + 1;
		at = end + 1;
	}
	return at;
}

/* "Reds 5, Cubs 4: ", "Germany 2, Japan 1 after extra time": two sides that open a sentence, each with its points. */
size_t cc_run_result(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 3 };
	static const struct cc_str behind[] = {{":", 1}, {".", 1}, {";", 1}, {" (", 2}, {" after ", 7}, {" at ", 4}};
	const size_t end = cc_run_digits_end(scan, at);
	const size_t side = end + 2;
	if (end - at > DIGITS || !cc_figure_starts(scan, end, CC_STR(", ")) || behind_side(scan, scan->start) != at)
		return at;
	const size_t second = behind_side(scan, side);
	const size_t last = cc_run_digits_end(scan, second);
	if (second == side || last == second || last - second > DIGITS)
		return at;
	if (last == scan->end)
		return last;
	for (size_t i = 0; i < sizeof(behind) / sizeof(behind[0]); i++)
		if (cc_figure_starts(scan, last, behind[i]))
			return last;
	return at;
}

/* "Luke Fletcher (4-25) and Samit Patel (4-71)": what a player did, in brackets right behind a first and a last name.
 */
static bool is_of_player(const struct cc_figure_scan *scan, size_t start, size_t end)
{
	size_t at = start - 1;
	if (cc_figure_char_before(scan, start) != '(' || cc_run_byte(scan, end) != ')')
		return false;
	for (int names = 0; names < 2; names++) {
		const size_t last = at - 1;
		size_t first = last;
		if (cc_figure_char_before(scan, at) != ' ')
			return false;
		while (cc_figure_is_letter(cc_figure_char_before(scan, first)))
			first--;
		if (last < first + 2 || !cc_figure_is_upper((unsigned char)scan->view.ptr[first]) ||
		    cc_figure_is_upper((unsigned char)scan->view.ptr[last - 1]))
			return false;
		at = first;
	}
	return true;
}

/* Whether what stands behind the second side makes it no side: 64-25,600, 3-1-2, 3-1%, 3-1a. */
static bool goes_on(const struct cc_figure_scan *scan, size_t last)
{
	enum { GROUP = 3 };
	char next = cc_run_byte(scan, last);
	size_t tail = cc_run_digits_end(scan, last + 1);
	bool decimal = (next == '.' && tail > last + 1) || (next == ',' && tail == last + 1 + GROUP);
	const bool part = next == '/' && tail > last + 1; /* 10-1/2 inches */
	return decimal || part || next == '-' || next == '%' || cc_figure_is_letter((unsigned char)next) ||
	       is_part_sign(cc_figure_char_at(scan, last));
}

/* 102比98, 3-1: the points of two sides. Falling numbers with a dash between are no range. */
size_t cc_run_score(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 3, HAN = 3 };
	size_t end = cc_run_digits_end(scan, at);
	if (behind_of(scan, end) > end)
		return behind_of(scan, end);
	if (behind_shots(scan, end) > end)
		return behind_shots(scan, end);
	size_t dash = dash_at(scan, end);
	if (end - at > DIGITS || (dash == 0 && !cc_figure_starts(scan, end, CC_STR("比"))))
		return at;
	size_t second = end + (dash > 0 ? dash : HAN);
	size_t last = cc_run_digits_end(scan, second);
	if (last == second || last - second > DIGITS || goes_on(scan, last))
		return at;
	if (dash == 0)
		return last;
	if (cc_figure_is_measured(scan, last) || cc_figure_hit_before(scan, at, CC_WORD_UNIT_BEFORE) != NULL)
		return at;
	bool falls = cc_run_value(scan, at, end) >= cc_run_value(scan, second, last);
	return falls || is_game(scan, at, last) || is_of_match(scan, at, last) || is_of_player(scan, at, last) ||
		       is_of_share(scan, at, last)
		   ? last
		   : at;
}

/** Whether a letter stands alone behind a blank at `at`: the A of 12 V 2 A. */
static bool has_letter_alone(const struct cc_figure_scan *scan, size_t at)
{
	return cc_run_byte(scan, at) == ' ' && cc_figure_is_upper((unsigned char)cc_run_byte(scan, at + 1)) &&
	       !cc_figure_is_letter((unsigned char)cc_run_byte(scan, at + 2));
}

/* 3 V 2, 4 v 2: two sides with a letter between; 12 V 2 A are measured. */
size_t cc_run_versus(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 2 };
	static const struct cc_str joints[] = {{" v ", 3}, {" V ", 3}, {" vs ", 4}, {" vs. ", 5}};
	const size_t end = cc_run_digits_end(scan, at);
	for (size_t i = 0; end - at <= DIGITS && i < sizeof(joints) / sizeof(joints[0]); i++) {
		const size_t second = end + joints[i].len;
		const size_t last = cc_run_digits_end(scan, second);
		if (cc_figure_starts(scan, end, joints[i]) && last > second && last - second <= DIGITS &&
		    !goes_on(scan, last) && !cc_figure_is_measured(scan, last) && !has_letter_alone(scan, last))
			return last;
	}
	return at;
}

/* a 2 in 1 device: several things in one; "1 in 4" is a share, "2 in 1 day" has a time. */
size_t cc_run_in_one(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str in_one = {.ptr = " in 1", .len = 5};
	const size_t last = at + 1 + in_one.len;
	if (cc_run_byte(scan, at) < '2' || !cc_figure_starts(scan, at + 1, in_one) || goes_on(scan, last) ||
	    cc_figure_is_digit((unsigned char)cc_run_byte(scan, last)) || cc_figure_is_measured(scan, last))
		return at;
	return last;
}

/* 165/95 mmHg, 血压120/80毫米汞柱. */
size_t cc_run_pressure(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 3 };
	size_t end = cc_run_digits_end(scan, at);
	size_t behind = cc_run_digits_end(scan, end + 1);
	if (cc_run_byte(scan, end) != '/' || behind == end + 1 || end - at > DIGITS || behind - end - 1 > DIGITS)
		return at;
	size_t unit = behind + (cc_run_byte(scan, behind) == ' ' ? 1 : 0);
	if (cc_figure_starts(scan, unit, CC_STR("mmHg")) || cc_figure_starts(scan, unit, CC_STR("mm Hg")))
		return unit + sizeof("mm Hg") - 1;
	return cc_figure_starts(scan, unit, CC_STR("毫米汞柱")) ? unit + sizeof("毫米汞柱") - 1 : at;
}
