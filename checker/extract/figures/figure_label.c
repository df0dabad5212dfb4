/* Numbers by which things are told apart: 图3, Table 2, Boeing 737s, the 787 family, 第35、36集, 北纬29.5度.
 * Leaves rows of them to figure_series.c, phases and sessions to figure_edition.c, places in houses to figure_place.c,
 * names to figure_name.c and not_number.c, the words before which a number is a label to the packs. */
#include "base/ascii.h"
#include "base/utf8.h"
#include "extract/figures/figure_traits.h"

/* Section 12F, seat 14C, Comet 67P: a letter, no degrees. */
static bool is_lettered(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return figure->end == figure->numeral.span.end + 1 &&
	       cc_figure_is_upper((unsigned char)scan->view.ptr[figure->end - 1]);
}

/* grade 3 events, band 2 posts, category 4 storms: so many of that kind, and not so many of them. */
static bool is_kind(const struct cc_figure_scan *scan, size_t word)
{
	return cc_figure_word_at(scan, word, CC_FIGURE_LIST_KIND_BEHIND) > 0;
}

/* "section 230 stays": so much of a law is never counted by its own number, and a plural behind is a verb. */
static bool is_division(const struct cc_figure *figure, const struct cc_figure_scan *scan, size_t word)
{
	size_t length = cc_figure_word_at(scan, word, CC_FIGURE_LIST_DIVISIONS);
	return length > 0 && word + length + 1 == figure->numeral.span.start;
}

/* Nikkei 225 firms, Windows 11 users: a noun in letters behind, and a capital word before, which is the stronger. */
static bool is_counted_anyway(const struct cc_figure *figure, const struct cc_figure_scan *scan, size_t word)
{
	if (is_lettered(figure, scan) || is_kind(scan, word) || is_division(figure, scan, word))
		return false;
	bool noun = figure->noun.ptr != NULL && !cc_figure_noun_is_verb(scan, figure->end);
	bool counted = noun || figure->unit.unit != NULL;
	if (!noun && counted && !cc_figure_is_letter(cc_figure_char_before(scan, figure->end)))
		return true; /* 表20个 */
	return counted && !cc_figure_is_upper(cc_figure_char_at(scan, word));
}

/* "in the room 12 were" counts, "in room 12" does not: a thing that a number names has no article. */
static bool is_determined(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	for (size_t at = hit->start; at < hit->end; at++)
		if (cc_figure_is_upper((unsigned char)scan->view.ptr[at]))
			return false; /* the iPhone 16 */
	if (cc_figure_starts(scan, hit->start, CC_STR("number")) || cc_figure_starts(scan, hit->start, CC_STR("no.")))
		return false;
	return cc_figure_word_before(scan, hit->start, CC_FIGURE_LIST_DETERMINERS) > 0;
}

/* the Group of 77; "a group of ten or more" counts. */
static bool is_of_some(const struct cc_figure_scan *scan, const struct cc_hit *hit)
{
	const bool name = cc_figure_is_upper((unsigned char)scan->view.ptr[hit->start]) &&
			  !cc_figure_starts(scan, hit->start, CC_STR("One of")); /* opens a sentence */
	return !name && cc_str_ends(cc_str_slice(scan->view, hit->start, hit->end), CC_STR(" of"));
}

/* section 7(2) */
static size_t behind_subsection(const struct cc_figure_scan *scan, size_t at)
{
	size_t end = at + 1;
	while (cc_figure_is_digit(cc_figure_char_at(scan, end)))
		end++;
	return cc_figure_char_at(scan, at) == '(' && cc_figure_char_at(scan, end) == ')' ? end + 1 : at;
}

/* 图3, Table 2, 附件1: a word that numbers things stands before; 代表20人 and Exit 5 km have a unit. */
static bool follows_label(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t end = figure->start;
	bool measured = figure->unit.unit != NULL && !figure->unit.unit->classifier &&
			!cc_figure_is_plural_name(figure, scan) && !is_lettered(figure, scan);
	if (measured || figure->numeral.unit.ptr != NULL || figure->numeral.kind == CC_NUMBER_FRACTION)
		return false; /* 代表三分之二以上 */
	while (end > scan->start && scan->view.ptr[end - 1] == ' ')
		end--;
	const struct cc_hit *hit = cc_figure_hit_before(scan, end, CC_WORD_NO_NUMBER);
	if (hit == NULL || is_counted_anyway(figure, scan, hit->start) || is_of_some(scan, hit))
		return false;
	if (behind_subsection(scan, figure->end) > figure->end)
		return true;								 /* held that art 8(2) */
	bool kind = cc_span_len(figure->numeral.span) == 1 && is_kind(scan, hit->start); /* the phase 3 trial */
	return kind || !is_determined(scan, hit);
}

/* the 787 family, Boeing 787 family; "injured 300 across the region" has a verb before it, and Across is a clue's word.
 */
static bool follows_name_or_article(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t end = figure->start > scan->start ? figure->start - 1 : scan->start;
	size_t start = end;
	while (start > scan->start && scan->view.ptr[start - 1] != ' ')
		start--;
	return start == end || cc_figure_is_upper((unsigned char)scan->view.ptr[start]) ||
	       cc_figure_is_digit((unsigned char)scan->view.ptr[start]) ||
	       cc_figure_ends(scan, figure->start, CC_STR(" a ")) ||
	       cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_DETERMINERS) > 0;
}

/* 二年级, 3号线, the 787 family: the word behind is longer than the unit that it begins with. English ones number
 * things from a hundred on ("two family homes" counts) or are names themselves: the 3 Series, Mate 60 Pro. */
static bool is_numbered(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { HUNDRED = 3 };
	bool bare_range = figure->is_range && figure->unit.unit == NULL; /* 90-93 FM */
	bool range = figure->is_range && figure->unit.unit != NULL && figure->unit.span.end == figure->end;
	size_t at = bare_range ? figure->end : figure->numeral.span.end;
	at = range ? figure->unit.span.start : at; /* 三至六|年级 */
	bool blank = cc_figure_char_at(scan, at) == ' ';
	const struct cc_hit *hit = cc_figure_hit_at(scan, at + (blank ? 1 : 0), CC_WORD_NUMBERED);
	if (hit == NULL || hit->end <= figure->end)
		return false;
	if (!blank)
		return true;
	if (figure->numeral.script != CC_NUMERAL_ARABIC || figure->unit.unit != NULL)
		return false;
	return cc_figure_is_upper(cc_figure_char_at(scan, hit->start)) ||
	       (figure->noun.ptr == NULL && figure->numeral.value.exponent == 0 &&
		at - figure->numeral.span.start >= HUNDRED && follows_name_or_article(figure, scan));
}

/* the 3 of 3至5号线, the 2 of 2、4号楼: a number behind it says that both tell things apart; 3到5号人 are people. */
static bool is_numbered_by_next(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str joints[] = {{"至", 3}, {"到", 3}, {"—", 3}, {"–", 3}, {"、", 3},
					       {"和", 3}, {"及", 3}, {"~", 1}, {"-", 1}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		const size_t next = figure->end + joints[i].len;
		size_t end = next;
		if (!cc_figure_starts(scan, figure->end, joints[i]))
			continue;
		while (cc_figure_is_digit(cc_figure_char_at(scan, end)))
			end++;
		return end > next && cc_figure_starts(scan, end, CC_STR("号")) &&
		       !cc_figure_starts(scan, end, CC_STR("号人"));
	}
	return false;
}

/* 第35、36集, 图3和4: one of a list whose first one is a label. */
static bool is_listed(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = figure->start;
	const uint32_t joint = cc_figure_char_before(scan, at);
	if (joint != 0x3001 && joint != 0x548C && joint != 0x81F3 && joint != 0x53CA) /* 、和至及 */
		return false;
	size_t end = at - 3;
	if (cc_figure_is_han(cc_figure_char_before(scan, end)))
		end -= 3; /* 第38军、39军 */
	at = end;
	while (cc_figure_is_digit(cc_figure_char_before(scan, at)))
		at--;
	return at < end && (cc_figure_ends(scan, at, CC_STR("第")) ||
			    cc_figure_hit_before(scan, at, CC_WORD_NO_NUMBER) != NULL); /* 尾号1和6 */
}

/* 7、8、9月: one of a row of months, of which the others were read as a period, where the scan ends. */
static bool is_of_months(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { MONTHS = 12, COMMA = 3 };
	const size_t next = figure->numeral.span.end + COMMA;
	return cc_figure_starts(scan, figure->numeral.span.end, CC_STR("、")) && next == scan->end &&
	       next < scan->view.len && cc_figure_is_digit((unsigned char)scan->view.ptr[next]) &&
	       figure->numeral.value.exponent == 0 && figure->numeral.value.coefficient <= MONTHS;
}

/* 北纬29.59度, 116.4°E. */
static bool is_coordinate(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (!cc_str_equal(figure->unit.code, CC_STR("deg")))
		return false;
	static const struct cc_str words[] = {{"纬", 3}, {"緯", 3}, {"经", 3}, {"經", 3}, {"itude", 5}, {"itude ", 6}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, figure->start, words[i]))
			return true;
	size_t at = figure->end + (cc_figure_char_at(scan, figure->end) == ' ' ? 1 : 0);
	uint32_t side = cc_figure_char_at(scan, at);
	bool points = side == 'N' || side == 'S' || side == 'E' || side == 'W';
	return points && !cc_figure_is_letter(cc_figure_char_at(scan, at + 1));
}

/* 八月十五, 初三, 初六回娘家: days of a moon; the first ten whatever begins behind them. */
static bool is_lunar_day(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { TEN = 10 };
	const uint32_t month = 0x6708;
	const uint32_t first_ten = 0x521D;
	uint32_t before = cc_figure_char_before(scan, figure->start);
	bool small = figure->numeral.value.coefficient <= TEN && figure->numeral.value.exponent == 0;
	return (before == month && figure->unit.unit == NULL) || (before == first_ten && small);
}

/** Marks of tokenised text near `at`: blanks before a point, a comma and the s of a genitive. */
static bool is_tokenised(const struct cc_figure_scan *scan, size_t at)
{
	enum { NEAR = 96 };
	size_t start = at > scan->start + NEAR ? at - NEAR : scan->start;
	size_t end = scan->end - at > NEAR ? at + NEAR : scan->end;
	for (size_t i = start; i + 1 < end; i++)
		if (scan->view.ptr[i] == ' ' &&
		    (scan->view.ptr[i + 1] == ',' || scan->view.ptr[i + 1] == '.' || scan->view.ptr[i + 1] == '\''))
			return true;
	return false;
}

/* two - door, zero - coupon: tokenised text has blanks around its hyphens. */
static bool is_spaced_hyphen(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str hyphen = {.ptr = " - ", .len = 3};
	return cc_figure_starts(scan, figure->end, hyphen) &&
	       cc_figure_is_letter(cc_figure_char_at(scan, figure->end + hyphen.len)) &&
	       !cc_numeral_is_english(scan->view, figure->end + hyphen.len, scan->end) &&
	       is_tokenised(scan, figure->end);
}

/* two-party, four-wheel: a number word in an adjective. 27-member and three-day count. */
static bool is_adjective(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_numeral *numeral = &figure->numeral;
	size_t behind = cc_figure_letters_end(scan->view, figure->end + 1, scan->end); /* not three-nought-four */
	bool joined = cc_figure_char_at(scan, figure->end) == '-' && behind > figure->end + 1 &&
		      cc_figure_char_at(scan, behind) != '-';
	return numeral->unit.ptr == NULL && numeral->kind == CC_NUMBER_CARDINAL &&
	       (joined || is_spaced_hyphen(figure, scan));
}

/* the 110m hurdles, the men's 1,500m, a 200m butterfly heat: the name of an event. */
static bool is_english_event(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->unit.code.len != 1 || figure->unit.code.ptr[0] != 'm' || figure->is_range)
		return false;
	const size_t word = cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_EVENT_BEHIND);
	return (word > 0 && !cc_figure_is_letter(cc_figure_char_at(scan, figure->end + word))) ||
	       cc_figure_ends(scan, figure->start, CC_STR("men's ")) ||
	       cc_figure_ends(scan, figure->start, CC_STR("men’s "));
}

/* 4×100米接力, 男子200米决赛, 1500米自由泳: the name of an event. */
static bool is_event(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str times = {.ptr = "×", .len = 2};
	const struct cc_str metre = {.ptr = "米", .len = 3};
	size_t end = figure->end;
	if (figure->unit.unit == NULL && cc_figure_starts(scan, end, times)) {
		end += times.len;
		while (cc_figure_is_digit(cc_figure_char_at(scan, end)))
			end++;
		end += cc_figure_starts(scan, end, metre) ? metre.len : 0;
	}
	return cc_figure_ends(scan, end, metre) && cc_figure_word_at(scan, end, CC_FIGURE_LIST_EVENT_BEHIND) > 0;
}

/* 467.79亿元 and 12% are no idioms: those end with a letter or a digit. */
static bool ends_plainly(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const char last = scan->view.ptr[figure->end - 1];
	return cc_ascii_is_letter(last) || cc_ascii_is_digit(last);
}

bool cc_figure_is_label(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_figure_rule rules[] = {
	    {follows_label, 0},
	    {cc_figure_is_thing, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT | CC_TRAIT_BLANK_BEFORE},
	    {cc_figure_is_between, CC_TRAIT_NO_UNIT},
	    {is_numbered, 0},
	    {is_numbered_by_next, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT},
	    {cc_figure_follows_code, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT | CC_TRAIT_BLANK_BEFORE},
	    {is_event, CC_TRAIT_DIGITS},
	    {is_english_event, CC_TRAIT_DIGITS | CC_TRAIT_UNIT},
	    {cc_figure_is_row_of_things, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT | CC_TRAIT_BLANK_BEFORE},
	    {is_listed, CC_TRAIT_DIGITS | CC_TRAIT_WIDE_BEFORE},
	    {is_of_months, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT},
	    {is_coordinate, CC_TRAIT_UNIT},
	    {is_lunar_day, CC_TRAIT_HAN | CC_TRAIT_WIDE_BEFORE},
	    {cc_figure_is_edition, CC_TRAIT_UNIT | CC_TRAIT_COUNTED},
	    {is_adjective, CC_TRAIT_WORDS | CC_TRAIT_NO_UNIT}};
	const unsigned traits = cc_figure_traits(figure, scan);
	return cc_figure_meets_any(rules, sizeof(rules) / sizeof(rules[0]), traits, figure, scan) ||
	       ((traits & CC_TRAIT_COUNTED) != 0 && cc_figure_is_place(figure, scan, traits)) ||
	       cc_figure_is_name(figure, scan, traits) ||
	       (ends_plainly(figure, scan) && cc_figure_is_idiom(figure, scan, traits));
}

/** Behind the "of 71" of lap 61 of 71, page 4 of 12; `at` where something is counted or none stands there. */
static size_t behind_of(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str of = {.ptr = " of ", .len = 4};
	size_t end = at + of.len;
	while (cc_figure_is_digit(cc_figure_char_at(scan, end)))
		end++;
	uint32_t next = cc_figure_char_at(scan, end);
	bool goes_on = next == ',' && cc_figure_is_digit(cc_figure_char_at(scan, end + 1));
	bool number = cc_figure_starts(scan, at, of) && end > at + of.len && !goes_on && next != '%' &&
		      !cc_figure_is_letter(next);
	return number && cc_noun_behind(scan, end).ptr == NULL ? end : at;
}

static bool is_plural_label(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return cc_figure_ends(scan, figure->start, CC_STR("s ")) ||
	       cc_figure_ends(scan, figure->start, CC_STR("s were ")) ||
	       cc_figure_ends(scan, figure->start, CC_STR("s. ")) ||
	       cc_figure_ends(scan, figure->start, CC_STR("pp. "));
}

/** Behind the pages of "Doc. 41 at 7-9"; `at` where none stand there. */
static size_t behind_pinpoint(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str joint = {.ptr = " at ", .len = 4};
	size_t end = at + joint.len;
	if (!cc_figure_starts(scan, at, joint) || !cc_figure_is_digit(cc_figure_char_at(scan, end)))
		return at;
	while (cc_figure_is_digit(cc_figure_char_at(scan, end)) || cc_figure_char_at(scan, end) == '-')
		end++;
	uint32_t next = cc_figure_char_at(scan, end);
	bool word = next == ' ' && cc_figure_is_letter(cc_figure_char_at(scan, end + 1)) &&
		    !cc_figure_starts(scan, end, CC_STR(" of "));
	return next == '%' || word || cc_figure_is_letter(next) ? at : end;
}

/* SU 387 148, ref 0123 4567: a second group of as many digits, which nothing counts. */
static size_t behind_group(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LEAST = 3 };
	const size_t start = figure->numeral.span.start;
	const size_t end = figure->numeral.span.end;
	size_t at = end + 1;
	while (cc_figure_is_digit(cc_figure_char_at(scan, at)))
		at++;
	uint32_t next = cc_figure_char_at(scan, at);
	bool group = cc_figure_char_at(scan, end) == ' ' && at - end - 1 >= LEAST &&
		     (at - end - 1 == end - start || follows_label(figure, scan)); /* locomotive 47 712 */
	while (group && next == ' ' && cc_figure_is_digit(cc_figure_char_at(scan, at + LEAST)) &&
	       cc_figure_is_digit(cc_figure_char_at(scan, at + 1))) { /* 943 476 5919 */
		for (at++; cc_figure_is_digit(cc_figure_char_at(scan, at)); at++)
			;
		next = cc_figure_char_at(scan, at);
	}
	bool goes_on = next == ',' && cc_figure_is_digit(cc_figure_char_at(scan, at + 1));
	return group && next != '%' && !goes_on && !cc_figure_is_letter(next) &&
		       (cc_noun_behind(scan, at).ptr == NULL || cc_figure_noun_is_verb(scan, at))
		   ? at
		   : end;
}

/* Behind the digits, dashes and points that go on with a label, and the 转 of 电话12345转3. */
static size_t behind_digits(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str extension = {.ptr = "转", .len = 3};
	for (;;) {
		uint32_t next = cc_figure_char_at(scan, at);
		if (cc_figure_starts(scan, at, extension) &&
		    cc_figure_is_digit(cc_figure_char_at(scan, at + extension.len))) {
			at += extension.len;
			continue;
		}
		bool dash = next == '-' || next == 0x2014 || next == 0x2013 || next == '.';
		if (!cc_figure_is_digit(next) && !dash)
			return at;
		at += next < 0x80 ? 1 : 3;
	}
}

/* Behind what else the numbered thing has: a pinpoint, "of 500", a list, a subsection. */
static size_t behind_numbered(const struct cc_figure *figure, const struct cc_figure_scan *scan, size_t at)
{
	bool cited = cc_figure_ends(scan, figure->start, CC_STR(". "));
	if (cited && behind_pinpoint(scan, at) > at)
		return behind_pinpoint(scan, at);
	if (!cited && behind_of(scan, at) > at) /* No. 3 of 500 */
		return behind_of(scan, at);
	bool list = is_plural_label(figure, scan) || cc_figure_starts(scan, at, CC_STR(" or ")) ||
		    cc_figure_starts(scan, at, CC_STR(", not "));
	return list ? cc_figure_behind_list(scan, at) : behind_subsection(scan, at);
}

/* "call at stations 1, 2 and 5": things in the plural that were told apart by the first number already. */
static bool is_plural_thing(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return figure->unit.unit == NULL && cc_figure_ends(scan, figure->start, CC_STR("s ")) &&
	       cc_figure_is_thing(figure, scan);
}

/* ISO 9001-2015, GB/T 7714—2015: a label goes on over its dashes. */
size_t cc_figure_behind_label(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = figure->numeral.span.end;
	bool digits = figure->numeral.script == CC_NUMERAL_ARABIC; /* one 500 mg tablet */
	if (digits && figure->unit.unit == NULL && behind_group(figure, scan) > at)
		return behind_group(figure, scan);
	if (!follows_label(figure, scan)) {
		const bool row = cc_figure_is_row_of_things(figure, scan) || is_plural_thing(figure, scan);
		at = figure->is_range || figure->is_sum ? figure->end : at;
		return row ? cc_figure_behind_list(scan, at) : at;
	}
	return behind_numbered(figure, scan, behind_digits(scan, at));
}
