/* Digits within codes: BA.2.86, 浙A·12345, 00700.HK, user163@, 3.Bb5, 17时30分, 27°59′N, RA 22h 03m.
 * Leaves all other runs of digits to not_number.c. */
#include "extract/figures/not_number.h"

/* BA.2.86, JN.1, 浙A·12345, jubao110@163.com: a capital and a point before, or the sign of an address. */
size_t cc_run_lineage(const struct cc_figure_scan *scan, size_t at)
{
	const uint32_t middle_dot = 0xB7;
	uint32_t mark = cc_figure_char_before(scan, at);
	if (mark == '@')
		return cc_run_word_end(scan, at);
	if (mark != '.' && mark != middle_dot)
		return at;
	uint32_t letter = cc_figure_char_before(scan, at - (mark == '.' ? 1 : 2));
	struct cc_unit_match unit;
	if (mark == '.' && cc_figure_hit_before(scan, at, CC_WORD_NO_NUMBER) != NULL)
		return cc_run_digits_end(scan, at); /* Lv.5, No.3 */
	if (mark == '.' && letter >= 'a' && letter <= 'z' && letter != 'c' &&
	    !cc_figure_is_letter(cc_figure_char_before(scan, at - 2)))
		return cc_run_word_end(scan, at); /* s.21, p.5; c.1,200 counts */
	bool code = cc_figure_is_upper(letter) && !cc_unit_before(&unit, scan, at);
	return code ? cc_run_word_end(scan, at) : at;
}

/* 00700.HK, 600519.SH */
size_t cc_run_ticker(const struct cc_figure_scan *scan, size_t at)
{
	enum { LEAST = 4, MOST = 6 };
	size_t end = cc_run_digits_end(scan, at);
	bool listed = end - at >= LEAST && end - at <= MOST && cc_run_byte(scan, end) == '.' &&
		      cc_figure_is_upper((unsigned char)cc_run_byte(scan, end + 1)) &&
		      cc_figure_is_upper((unsigned char)cc_run_byte(scan, end + 2)) &&
		      !cc_figure_is_letter((unsigned char)cc_run_byte(scan, end + 3));
	return listed ? end + 3 : at;
}

static bool is_one_of(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

/** Behind the point or the three of 14...Qxd4, 1…c5; `at` where none stands there. */
static size_t behind_dots(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str dots[] = {{"...", 3}, {"…", 3}, {".", 1}};
	for (size_t i = 0; i < sizeof(dots) / sizeof(dots[0]); i++)
		if (cc_figure_starts(scan, at, dots[i]))
			return at + dots[i].len;
	return at;
}

/* 马8进7, 炮2平5: a move of Chinese chess. */
static size_t behind_xiangqi(const struct cc_figure_scan *scan, size_t at)
{
	enum { HAN = 3 };
	static const struct cc_str moves[] = {{"进", HAN}, {"退", HAN}, {"平", HAN}};
	static const struct cc_str pieces[] = {{"马", HAN}, {"车", HAN}, {"炮", HAN}, {"兵", HAN},
					       {"卒", HAN}, {"相", HAN}, {"象", HAN}, {"士", HAN},
					       {"仕", HAN}, {"将", HAN}, {"帅", HAN}};
	bool piece = false;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]) && !piece; i++)
		piece = cc_figure_ends(scan, at, pieces[i]);
	for (size_t i = 0; piece && i < sizeof(moves) / sizeof(moves[0]); i++)
		if (cc_figure_starts(scan, at + 1, moves[i]) && cc_run_digits_end(scan, at + 1 + HAN) == at + HAN + 2)
			return at + HAN + 2;
	return at;
}

/* 3.Bb5, 1.e4, 12.Nbxd2, 14...Qxd4: the number of a move, a piece and a square. */
size_t cc_run_chess(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = cc_run_digits_end(scan, at);
	size_t move = behind_dots(scan, end);
	if (move == end)
		return end == at + 1 ? behind_xiangqi(scan, at) : at;
	if (cc_figure_starts(scan, move, CC_STR("O-O")))
		return move + 3;
	move += is_one_of(cc_run_byte(scan, move), "KQRBN") ? 1 : 0;
	bool from =
	    is_one_of(cc_run_byte(scan, move), "abcdefgh") && is_one_of(cc_run_byte(scan, move + 1), "abcdefghx");
	move += from ? 1 : 0;
	move += cc_run_byte(scan, move) == 'x' ? 1 : 0;
	bool square =
	    is_one_of(cc_run_byte(scan, move), "abcdefgh") && is_one_of(cc_run_byte(scan, move + 1), "12345678");
	return square ? move + 2 : at;
}

static bool is_hour_mark(const struct cc_figure_scan *scan, size_t at)
{
	return cc_figure_starts(scan, at, CC_STR("时")) || cc_figure_starts(scan, at, CC_STR("時")) ||
	       cc_figure_starts(scan, at, CC_STR("点")) || cc_figure_starts(scan, at, CC_STR("點"));
}

static bool is_part_of_day(uint32_t c)
{
	return c == 0x65E9 || c == 0x665A || c == 0x5348 || c == 0x6668 || c == 0x591C; /* 早晚午晨夜 */
}

/** The second hour of 16—17时, behind a first that ends at `end`; `end` where there is none. */
static size_t behind_hours(const struct cc_figure_scan *scan, size_t end)
{
	static const struct cc_str joints[] = {{"-", 1}, {"—", 3}, {"–", 3}, {"~", 1}, {"至", 3}, {"到", 3}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		size_t second = end + joints[i].len;
		size_t last = cc_run_digits_end(scan, second);
		if (cc_figure_starts(scan, end, joints[i]) && last > second && last <= second + 2 &&
		    (cc_figure_starts(scan, last, CC_STR("时")) || cc_figure_starts(scan, last, CC_STR("時"))))
			return last + 3;
	}
	return end;
}

/* 17时30分, 8点05分, 16—17时: times of the day. 5点3分 may be points, 2小时5分 is a length. */
size_t cc_run_hours(const struct cc_figure_scan *scan, size_t at)
{
	enum { HAN = 3, DIGITS = 2 };
	const struct cc_str minute = {.ptr = "分", .len = HAN};
	size_t end = cc_run_digits_end(scan, at);
	if (end - at <= DIGITS && behind_hours(scan, end) > end)
		return behind_hours(scan, end);
	if (end - at > DIGITS || !is_hour_mark(scan, end))
		return at;
	bool of_day = is_part_of_day(cc_figure_char_before(scan, at)); /* 早7点至晚8点, 凌晨3点45分 */
	size_t minutes = end + HAN;
	size_t last = cc_run_digits_end(scan, minutes);
	bool told = last == minutes + DIGITS && cc_figure_starts(scan, last, minute) &&
		    !cc_figure_starts(scan, last + HAN, CC_STR("钟"));
	if (!told)
		return of_day ? minutes : at;
	size_t seconds = cc_run_digits_end(scan, last + HAN);
	if (seconds > last + HAN && cc_run_byte(scan, seconds) == '.')
		seconds = cc_run_digits_end(scan, seconds + 1); /* 3时49分57.465秒 */
	bool second = seconds > last + HAN && cc_figure_starts(scan, seconds, CC_STR("秒"));
	return second ? seconds + HAN : last + HAN;
}

/** Behind digits and the sign, over a blank; `at` where they do not stand there. */
static size_t behind_part(const struct cc_figure_scan *scan, size_t at, struct cc_str sign)
{
	size_t start = at + (cc_run_byte(scan, at) == ' ' ? 1 : 0);
	size_t end = cc_run_digits_end(scan, start);
	if (end > start && cc_run_byte(scan, end) == '.')
		end = cc_run_digits_end(scan, end + 1);
	return end > start && cc_figure_starts(scan, end, sign) ? end + sign.len : at;
}

/* 27°59′N, 18° 53′ 04″, 22h 03m 10.8s: degrees or hours with their minutes. "2h 30m" alone is a length. */
size_t cc_run_position(const struct cc_figure_scan *scan, size_t at)
{
	static const struct {
		struct cc_str whole, minute, second;
	} signs[] = {{{"°", 2}, {"′", 3}, {"″", 3}},
		     {{"°", 2}, {"'", 1}, {"\"", 1}},
		     {{"度", 3}, {"分", 3}, {"秒", 3}},
		     {{"h", 1}, {"m", 1}, {"s", 1}}};
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		size_t end = behind_part(scan, at, signs[i].whole);
		size_t minutes = end > at ? behind_part(scan, end, signs[i].minute) : end;
		size_t seconds = minutes > end ? behind_part(scan, minutes, signs[i].second) : minutes;
		bool clock = signs[i].whole.ptr[0] == 'h' && !cc_figure_ends(scan, at, CC_STR("RA "));
		if (minutes > end && !clock)
			return seconds;
	}
	return at;
}

/** Behind digits with their decimals, "5 . 6" in tokenised text too; `at` where none stand there. */
static size_t behind_stop(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str spaced = {.ptr = " . ", .len = 3};
	size_t end = cc_run_digits_end(scan, at);
	size_t decimals = end + (cc_figure_starts(scan, end, spaced) ? spaced.len : 1);
	bool point = cc_run_byte(scan, end) == '.' || decimals > end + 1;
	return end > at && point && cc_run_digits_end(scan, decimals) > decimals ? cc_run_digits_end(scan, decimals)
										 : end;
}

/** Whether "f/" or "F / " stands ahead, the letter by itself. */
static bool is_behind_f(const struct cc_figure_scan *scan, size_t at)
{
	at -= cc_figure_char_before(scan, at) == ' ' ? 1 : 0;
	if (cc_figure_char_before(scan, at) != '/')
		return false;
	at -= 1;
	at -= cc_figure_char_before(scan, at) == ' ' ? 1 : 0;
	const uint32_t letter = cc_figure_char_before(scan, at);
	const uint32_t before = letter == 'f' || letter == 'F' ? cc_figure_char_before(scan, at - 1) : '/';
	return before != '/' && !cc_figure_is_letter(before) && !cc_figure_is_digit(before);
}

/* f/2.8, an f/3.5-5.6 lens, "f / 4 - 5 . 6": how far a lens opens, from one stop to another. */
size_t cc_run_aperture(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str joints[] = {{"-", 1}, {"–", 3}, {" - ", 3}};
	if (!is_behind_f(scan, at))
		return at;
	const size_t end = behind_stop(scan, at);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		const size_t second = end + joints[i].len;
		if (cc_figure_starts(scan, end, joints[i]) && behind_stop(scan, second) > second)
			return behind_stop(scan, second);
	}
	return end;
}

/** Whether a mark of quotation is at hand, or Han. */
static bool is_quoted_or_han(uint32_t c)
{
	return (c >= 0x2018 && c <= 0x201D) || c == 0x300C || c == 0x300D || c == '"' || cc_figure_is_han(c);
}

/* “12·10”专案, 5·12地震, 7·20特大暴雨: what is called by its day. */
size_t cc_run_day_name(const struct cc_figure_scan *scan, size_t at)
{
	enum { DIGITS = 2, MONTHS = 12, DAYS = 31 };
	static const struct cc_str dots[] = {{"·", 2}, {"•", 3}, {"・", 3}};
	const size_t end = cc_run_digits_end(scan, at);
	if (end - at > DIGITS || (unsigned char)cc_run_byte(scan, end) < 0xC2)
		return at;
	for (size_t i = 0; i < sizeof(dots) / sizeof(dots[0]); i++) {
		const size_t day = end + dots[i].len;
		const size_t last = cc_run_digits_end(scan, day);
		if (!cc_figure_starts(scan, end, dots[i]) || last == day || last - day > DIGITS)
			continue;
		const bool named = is_quoted_or_han(cc_figure_char_at(scan, last)) ||
				   is_quoted_or_han(cc_figure_char_before(scan, at));
		return named && cc_run_value(scan, at, end) <= MONTHS && cc_run_value(scan, day, last) <= DAYS &&
			       !cc_figure_is_measured(scan, last)
			   ? last
			   : at;
	}
	return at;
}
