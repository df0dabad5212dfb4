/* Numbers that are part of a name: Formula One, the CAC 40, TensorFlow 2.15, a 3090, 7 Up, 歼-20.
 * Leaves titles to figure_title.c, names glued to letters to not_number.c, numbers that words make labels to
 * figure_label.c. */
#include "extract/figures/figure_traits.h"

/** The word in letters before a figure, over a blank and a point. */
struct word_before {
	size_t start;
	size_t end;
	bool capital;
	bool point;	   /* stands behind it: K. 331 */
	bool all_capitals; /* NGC, UKSC */
	bool inner;	   /* TensorFlow */
};

/** Bytes of the letter that ends at `at`, of é as well; 0 where none does. */
static size_t letter_before(const struct cc_figure_scan *scan, size_t at)
{
	const uint32_t c = cc_figure_char_before(scan, at);
	if (cc_figure_is_letter(c))
		return 1;
	return c >= 0xC0 && c < 0x180 ? 2 : 0;
}

static bool read_word_before(struct word_before *out, const struct cc_figure_scan *scan, size_t at)
{
	if (cc_figure_char_before(scan, at) != ' ')
		return false;
	at--;
	bool point = cc_figure_char_before(scan, at) == '.';
	at -= point ? 1 : 0;
	*out = (struct word_before){.start = at, .end = at, .all_capitals = true, .point = point};
	bool lower = false; /* of the letters behind */
	while (letter_before(scan, out->start) > 0) {
		out->start -= letter_before(scan, out->start);
		out->capital = cc_figure_is_upper((unsigned char)scan->view.ptr[out->start]);
		out->all_capitals = out->all_capitals && out->capital;
		out->inner = out->inner || (out->capital && lower && out->start > scan->start &&
					    cc_figure_is_letter((unsigned char)scan->view.ptr[out->start - 1]));
		lower = !out->capital;
	}
	return out->end > out->start;
}

/** The word before, or before its genitive: Levi's 501s. */
static bool read_name_before(struct word_before *out, const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_str genitive = {.ptr = "'s", .len = 2};
	if (cc_figure_char_before(scan, at) != ' ' || !cc_figure_ends(scan, at - 1, genitive))
		return read_word_before(out, scan, at);
	size_t end = at - 1 - genitive.len;
	*out = (struct word_before){.start = end, .end = end};
	while (cc_figure_is_letter(cc_figure_char_before(scan, out->start)))
		out->start--;
	out->capital = out->start < end && cc_figure_is_upper((unsigned char)scan->view.ptr[out->start]);
	return out->start < end;
}

bool cc_figure_is_plural_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return figure->end == figure->numeral.span.end + 1 && scan->view.ptr[figure->end - 1] == 's';
}

/* "the 486 is the descendant of": one thing, not 486 of them. */
static bool is_one_thing(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	static const struct cc_str verbs[] = {{" is ", 4}, {" was ", 5}, {" has ", 5}};
	if (figure->numeral.value.exponent != 0 || (!cc_figure_ends(scan, figure->start, CC_STR("the ")) &&
						    !cc_figure_ends(scan, figure->start, CC_STR("The "))))
		return false;
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (cc_figure_starts(scan, figure->end, verbs[i]))
			return true;
	return false;
}

/* "as fast as a 3090 in 4K", "got a 9": one thing of that name. "a 20 or 30 percent rise" has its unit further on. */
static bool has_article(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (!cc_figure_is_whole(figure, scan) || figure->is_range ||
	    (!cc_figure_ends(scan, figure->start, CC_STR(" a ")) && !cc_figure_ends(scan, figure->start, CC_STR("A "))))
		return false;
	return cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_NAMED_BEHIND) > 0;
}

/* a 10K, the 5K race: how far is run. "a 10K bonus" is money. */
static bool is_race(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (scan->view.ptr[figure->end - 1] != 'K' || figure->end - figure->start > 3 ||
	    (!cc_figure_ends(scan, figure->start, CC_STR(" a ")) &&
	     !cc_figure_ends(scan, figure->start, CC_STR("he "))))
		return false;
	return cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_RACE_BEHIND) > 0;
}

/* a 737-800, a 60-40 split, the 40-44 group: an article before two bare numbers with a hyphen. */
static bool is_pair_with_article(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	struct cc_str text = cc_str_slice(scan->view, figure->start, figure->end);
	if (cc_figure_ends(scan, figure->start, CC_STR("the ")) || cc_figure_ends(scan, figure->start, CC_STR("The ")))
		return figure->is_range && cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_GROUP_BEHIND) > 0;
	return figure->is_range && figure->noun.ptr == NULL && figure->numeral.tail_big == 0 &&
	       cc_str_find(text, CC_STR("-"), 0) < text.len &&
	       (cc_figure_ends(scan, figure->start, CC_STR(" a ")) ||
		cc_figure_ends(scan, figure->start, CC_STR("A ")));
}

/* the centre-half, the par-four 18th */
static bool is_joined_part(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return !figure->is_range && cc_figure_is_letter(cc_figure_char_before(scan, figure->start - 1));
}

/* 11 fours and a six: one thing of that name. "a hundred" and "a dozen" count. */
static bool is_called_so(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { TEN = 10 };
	return figure->numeral.kind == CC_NUMBER_CARDINAL && figure->noun.ptr == NULL &&
	       figure->numeral.unit.ptr == NULL && figure->numeral.value.exponent == 0 &&
	       figure->numeral.value.coefficient <= TEN && cc_figure_ends(scan, figure->start, CC_STR(" a "));
}

/* the Big Four, the Group of Seven, Formula One, Slaughterhouse-Five: a number word with a capital in a sentence. */
static bool is_capital_word(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = figure->numeral.span.start;
	uint32_t before = cc_figure_char_before(scan, at);
	bool noun = figure->noun.ptr != NULL && !cc_figure_is_upper((unsigned char)figure->noun.ptr[0]);
	bool war = cc_figure_is_upper(cc_figure_char_at(scan, figure->numeral.span.end + 1)); /* Thirty Years' War */
	return !noun && (figure->unit.unit == NULL || war) && cc_figure_is_upper(cc_figure_char_at(scan, at)) &&
	       (before == ' ' || before == '-') && cc_figure_is_letter(cc_figure_char_before(scan, at - 1)) &&
	       !figure->is_range;
}

/* "at London 2012": a year behind a place names what was held there; "in China 1,200" counts. */
static bool is_year_of_games(const struct cc_numeral *numeral)
{
	enum { DIGITS = 4, FIRST = 1896, LAST = 2100 };
	return cc_span_len(numeral->span) == DIGITS && numeral->value.coefficient >= FIRST &&
	       numeral->value.coefficient < LAST;
}

/* "use US 53", "a UK 10": a road, a size; countries of two letters have an article: "in the US 300 died". */
static bool is_code_of_country(const struct cc_figure_scan *scan, const struct word_before *word)
{
	static const struct cc_str articles[] = {{"the ", 4}, {"The ", 4}, {"in ", 3}, {"In ", 3}, {"of ", 3}};
	enum { LETTERS = 2 };
	const uint32_t before = cc_figure_char_before(scan, word->start);
	if (!word->all_capitals || word->end - word->start != LETTERS || (before != ' ' && before != 0))
		return false;
	for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++)
		if (cc_figure_ends(scan, word->start, articles[i]))
			return false;
	return true;
}

/* A place, a day or a month, which number nothing: "in Texas 300 died", "on Monday 12 left". */
static bool is_where_or_when(const struct cc_figure *figure, const struct cc_figure_scan *scan,
			     const struct word_before *word)
{
	return word->end <= scan->from || (cc_figure_hit_at(scan, word->start, CC_WORD_SCOPE) != NULL &&
					   !is_year_of_games(&figure->numeral) && !is_code_of_country(scan, word));
}

/* Web 3.0, Society 5.0 */
static bool is_first_version(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { DIGITS = 3 };
	return cc_figure_length(figure) == DIGITS &&
	       cc_figure_starts(scan, figure->numeral.span.start + 1, CC_STR(".0"));
}

/* max_retries=5, timeout=30: a setting; n=486 tells how many. */
static bool is_setting(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { SHORTEST = 3 };
	if (!cc_figure_has(figure, scan, CC_TRAIT_BARE) || cc_figure_char_before(scan, figure->start) != '=')
		return false;
	size_t end = figure->start - 1;
	size_t at = end;
	while (cc_figure_is_letter(cc_figure_char_before(scan, at)) || cc_figure_char_before(scan, at) == '_')
		at--;
	return end - at >= SHORTEST;
}

/* Levi's 501s: trousers of that name, no seconds. */
static bool is_plural_of_maker(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return cc_figure_is_plural_name(figure, scan) && figure->numeral.script == CC_NUMERAL_ARABIC &&
	       cc_figure_ends(scan, figure->start, CC_STR("'s "));
}

/* In 1,000s: thousands, and no seconds. */
static bool is_plural_of_number(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { GROUP = 4 };
	const size_t end = figure->numeral.span.end;
	return cc_figure_is_plural_name(figure, scan) && cc_span_len(figure->numeral.span) > GROUP &&
	       cc_figure_ends(scan, end, CC_STR(",000"));
}

/* UKSC 27, NGC 1277, K. 331: letters of a code, or one with a point. */
static bool is_code(const struct word_before *word)
{
	enum { LEAST = 2, MOST = 4 };
	size_t length = word->end - word->start;
	bool code = word->all_capitals && length >= LEAST && length <= MOST;
	return code || (word->point && word->all_capitals && length == 1);
}

/* on Proposition 22, the CAC 40, Matthew 5-7: a capital word inside a sentence names what a bare number behind it
 * numbers; letters of a code ([2014] UKSC 27, NGC 1277) and a made-up word (TensorFlow 2.15) do so everywhere. */
static bool is_numbered_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { SHORT = 5, LONG = 10 };
	struct word_before word;
	if (!read_name_before(&word, scan, figure->start) || (!word.capital && !word.inner) ||
	    is_where_or_when(figure, scan, &word))
		return false;
	uint32_t mark = cc_figure_char_before(scan, word.start);
	uint32_t before = mark == ' ' ? cc_figure_char_before(scan, word.start - 1) : mark;
	const bool whole = cc_figure_is_whole(figure, scan) || is_first_version(figure, scan); /* Web 3.0, UFS 4.0 */
	if (is_code(&word) && !cc_figure_is_upper(before) && whole)
		return true;
	if (word.inner)
		return cc_figure_length(figure) <= LONG;
	bool word_before =
	    cc_figure_is_letter(before) && (!cc_figure_is_upper(before) || !word.all_capitals); /* BBC Radio 4 */
	bool clause = before == ';' || before == ':' || before == ',';
	bool inside = mark == '(' || cc_figure_is_han(mark) || /* 华为Mate 70 */
		      (mark == ' ' && (cc_figure_is_digit(before) || clause || word_before));
	return inside && whole && cc_figure_length(figure) <= SHORT;
}

/* train EN 466 stops at platform 9, the Café 1900 opens at 7: what looks like a plural is a verb. */
static bool is_name_before_verb(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	struct word_before word;
	if (figure->noun.ptr == NULL || !read_word_before(&word, scan, figure->start))
		return false;
	bool verb = cc_figure_word_at(scan, figure->end, CC_FIGURE_LIST_ONE_BEHIND) > 0 ||
		    (is_code(&word) && cc_figure_noun_is_verb(scan, figure->end));
	return verb && is_numbered_name(figure, scan);
}

/* Mozart's K. 331 lasts: the letter of a catalogue, whatever follows. */
static bool is_of_catalogue(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = figure->start;
	if (!cc_figure_ends(scan, at, CC_STR(". ")))
		return false;
	uint32_t before = cc_figure_char_before(scan, at - 3);
	return cc_figure_is_upper(cc_figure_char_before(scan, at - 2)) && before == ' ';
}

/* flight BA 747C, the planet HD 21749c: a letter behind, capitals before. */
static bool is_lettered_code(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LEAST = 3 };
	struct word_before word;
	const unsigned char last = (unsigned char)scan->view.ptr[figure->end - 1];
	return cc_figure_length(figure) >= LEAST && figure->end == figure->numeral.span.end + 1 &&
	       (cc_figure_is_upper(last) || last == 'c') && read_word_before(&word, scan, figure->start) &&
	       is_code(&word);
}

/* the 93 Luby's cafeterias, 45 Macy's stores: things of a firm; "at 17 Tom's parents" tells when. */
static bool counts_things_of(const struct cc_figure *figure, const struct cc_figure_scan *scan, size_t end)
{
	size_t behind = end;
	behind += cc_figure_starts(scan, end, CC_STR("'s ")) ? 2 : cc_figure_starts(scan, end, CC_STR("’s ")) ? 4 : 0;
	return behind > end && cc_noun_behind(scan, behind).ptr != NULL &&
	       cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_CLOCK_BEFORE) == 0 &&
	       cc_figure_word_before(scan, figure->start, CC_FIGURE_LIST_YEAR_BEFORE) == 0;
}

/* at 88 Queensway, 1 Corinthians 13: a capital word behind that is no plural and ends its clause, or has its own. */
static bool is_first_of_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LONGEST = 5, SHORTEST = 2 };
	size_t start = figure->end + 1;
	if (!cc_figure_is_whole(figure, scan) || cc_figure_length(figure) >= LONGEST || figure->is_range ||
	    !cc_figure_is_upper(cc_figure_char_at(scan, start)))
		return false;
	size_t end = cc_figure_letters_end(scan->view, start, scan->end);
	uint32_t next = cc_figure_char_at(scan, end);
	if (cc_figure_length(figure) == 1 && next == ' ' && cc_figure_is_digit(cc_figure_char_at(scan, end + 1)))
		return true; /* 1 Corinthians 13 */
	if (counts_things_of(figure, scan, end))
		return false;
	bool small = !cc_figure_is_upper((unsigned char)scan->view.ptr[end - 1]);
	return end - start >= SHORTEST && small && scan->view.ptr[end - 1] != 's' &&
	       (next == ',' || next == ';' || next == '\'' ||
		(next == '.' && cc_figure_ends(scan, figure->start, CC_STR(" at "))));
}

/* 歼-20, 运-20: a number after a hyphen without a unit is part of a name. */
static bool is_type_name(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	bool bare = figure->unit.unit == NULL || figure->unit.unit->classifier; /* 直-10组成的梯队 */
	return bare && figure->numeral.unit.ptr == NULL && !figure->negative &&
	       cc_figure_is_han(cc_figure_char_before(scan, figure->start - 1));
}

/* What is called by a word of letters has a blank before its number. */
static bool is_name_behind_blank(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits)
{
	static const struct cc_figure_rule rules[] = {{is_one_thing, CC_TRAIT_BARE},
						      {has_article, CC_TRAIT_BARE},
						      {is_pair_with_article, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT},
						      {is_race, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT},
						      {is_called_so, CC_TRAIT_WORDS | CC_TRAIT_NO_UNIT},
						      {is_numbered_name, CC_TRAIT_BARE},
						      {is_lettered_code, CC_TRAIT_DIGITS | CC_TRAIT_UNIT},
						      {is_name_before_verb, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT},
						      {is_of_catalogue, CC_TRAIT_DIGITS | CC_TRAIT_NO_UNIT},
						      {is_plural_of_number, CC_TRAIT_DIGITS | CC_TRAIT_UNIT},
						      {is_plural_of_maker, CC_TRAIT_DIGITS}};
	return (traits & CC_TRAIT_BLANK_BEFORE) != 0 &&
	       cc_figure_meets_any(rules, sizeof(rules) / sizeof(rules[0]), traits, figure, scan);
}

bool cc_figure_is_name(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits)
{
	static const struct cc_figure_rule rules[] = {
	    {is_joined_part, CC_TRAIT_WORDS | CC_TRAIT_NO_UNIT | CC_TRAIT_DASH_BEFORE},
	    {is_capital_word, CC_TRAIT_WORDS},
	    {is_type_name, CC_TRAIT_DASH_BEFORE},
	    {is_first_of_name, CC_TRAIT_BARE | CC_TRAIT_BLANK_BEHIND},
	    {is_setting, CC_TRAIT_BARE}};
	const unsigned titled = CC_TRAIT_BARE | CC_TRAIT_HAN | CC_TRAIT_QUOTE_BEFORE;
	return is_name_behind_blank(figure, scan, traits) ||
	       ((traits & titled) != 0 && cc_figure_is_of_title(figure, scan, traits)) ||
	       cc_figure_meets_any(rules, sizeof(rules) / sizeof(rules[0]), traits, figure, scan);
}
