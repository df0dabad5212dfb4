/* What joins the two ends of a range: 60%~70%, 1万-5万, 七千到九千亿, between $2 and $3 million.
 * Leaves reading the ends to quantity.c. */
#include <stdint.h>

#include "extract/figures/figure.h"

/* A dash; a word that a movement uses too; a word that needs between or 之间; one of a longer word with its unit. */
enum join_kind { JOIN_MARK, JOIN_WORD, JOIN_PAIR, JOIN_HYPHEN };

struct joiner {
	struct cc_str word;
	enum join_kind kind;
};

static size_t skip_blanks(const struct cc_figure_scan *scan, size_t at)
{
	size_t start = at;
	while (at < scan->end && at < start + 2 && scan->view.ptr[at] == ' ')
		at++;
	return at;
}

/* wages ranged from 18 to 34 dollars, "varied in length from 71 to 101 mm": no movement. */
static bool spreads(const struct cc_figure_scan *scan, size_t from)
{
	enum { REACH = 40 };
	if (cc_figure_word_before(scan, from, CC_FIGURE_LIST_SPREADS) > 0)
		return true;
	size_t at = from;
	for (; at > scan->start && from - at < REACH; at--) {
		const char before = scan->view.ptr[at - 1];
		if (before == ',' || before == ';' || before == '.' || (unsigned char)before >= 0x80)
			return false;
		if (before == ' ' && cc_figure_word_before(scan, at, CC_FIGURE_LIST_SPREADS) > 0)
			return !cc_word_list_within(&scan->rules->figure_words[CC_FIGURE_LIST_MOVES_NEAR],
						    cc_str_slice(scan->view, at - 1, from));
	}
	return false;
}

/* from 6.03% to 6.88%, 从120亿元到150亿元: a movement between two figures, no range. */
static bool is_movement(const struct cc_figure_scan *scan, size_t number_start)
{
	static const struct cc_str words[] = {{"从", 3}, {"由", 3}, {"自", 3}, {"from", 4}, {"From", 4}};
	size_t at = number_start;
	at -= cc_figure_ends(scan, at, CC_STR(" +")) ? 1 : 0; /* from +212,000 to +243,000 */
	while (at > scan->start && scan->view.ptr[at - 1] == ' ')
		at--;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i])) /* "from 10 to 20 dollars" by itself is a range */
			return at - words[i].len > scan->start && !spreads(scan, at - words[i].len);
	return false;
}

static bool is_between(const struct cc_figure_scan *scan, size_t number_start)
{
	size_t at = number_start;
	while (at > scan->start && scan->view.ptr[at - 1] == ' ')
		at--;
	static const struct cc_str words[] = {{"etween", 6}, {"etween ages", 11}, {"etween the ages of", 18}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i]))
			return true;
	return false;
}

/* 10000与20000之间: the word that closes a range stands right behind its second number and unit. */
static bool closes(const struct cc_figure_scan *scan, size_t at)
{
	enum { REACH = 48 };
	size_t end = at + REACH < scan->end ? at + REACH : scan->end;
	struct cc_str rest = cc_str_slice(scan->view, at, end);
	size_t close = cc_str_find(rest, CC_STR("间"), 0); /* 之间, 间 */
	size_t comma = cc_str_find(rest, CC_STR(","), 0);
	const uint32_t ordinal = 0x7B2C; /* 第十和第十五之间 */
	uint32_t first = cc_figure_char_at(scan, at);
	return close != SIZE_MAX && (comma == SIZE_MAX || comma > close) &&
	       (cc_figure_is_digit(first) || first == ordinal);
}

/* The first character of all joiners. */
static bool may_join(uint32_t c)
{
	static const uint32_t firsts[] = {0x301C, 0x2014, 0x2013, 0x2212, 0x81F3, 0x5230, 0x548C, 0x4E0E};
	if (c < 0x80)
		return c == '~' || c == '-' || c == 't' || c == 'a';
	for (size_t i = 0; i < sizeof(firsts) / sizeof(firsts[0]); i++)
		if (c == firsts[i])
			return true;
	return false;
}

/* a 5-to-6-quart cooker, a two- to three-hour drive: a unit behind the hyphen; a 1-to-10 scale has none. */
bool cc_range_has_joined_unit(const struct cc_figure_scan *scan, size_t at)
{
	enum { LONGEST = 12 };
	const size_t last = at + LONGEST;
	while (at < scan->end && at < last && cc_figure_char_at(scan, at) != '-' && cc_figure_char_at(scan, at) != ' ')
		at++;
	return cc_figure_char_at(scan, at) == '-' && cc_figure_hit_at(scan, at + 1, CC_WORD_UNIT) != NULL;
}

/* 从249元至786.6元不等: so many of each, and no movement. */
static bool differs(const struct cc_figure_scan *scan, size_t behind)
{
	enum { REACH = 36 };
	const size_t last = behind + REACH < scan->end ? behind + REACH : scan->end;
	const struct cc_str rest = cc_str_slice(scan->view, behind, last);
	const size_t end = cc_str_find(rest, CC_STR("不等"), 0);
	return end != SIZE_MAX && cc_str_find(cc_str_slice(rest, 0, end), CC_STR(","), 0) == SIZE_MAX;
}

/** Whether the joiner makes a range here: 从3%到5% is a movement, "4 and 5" two figures. */
static bool joins(const struct cc_figure_scan *scan, const struct joiner *joiner, size_t number_start, size_t behind)
{
	if (joiner->kind == JOIN_WORD)
		return !is_movement(scan, number_start) || differs(scan, behind);
	if (joiner->kind == JOIN_HYPHEN)
		return cc_range_has_joined_unit(scan, behind);
	return joiner->kind == JOIN_MARK || is_between(scan, number_start) || closes(scan, behind);
}

size_t cc_range_joiner(const struct cc_figure_scan *scan, size_t at, size_t number_start)
{
	size_t start = skip_blanks(scan, at);
	if (!may_join(cc_figure_char_at(scan, start)))
		return at;
	static const struct joiner joiners[] = {
	    {{"~", 1}, JOIN_MARK},	 {{"〜", 3}, JOIN_MARK},       {{"——", 6}, JOIN_MARK},
	    {{"—", 3}, JOIN_MARK},	 {{"–", 3}, JOIN_MARK},	       {{"--", 2}, JOIN_MARK},
	    {{"- to ", 5}, JOIN_HYPHEN}, {{"-to-", 4}, JOIN_HYPHEN},   {{"-", 1}, JOIN_MARK},
	    {{"−", 3}, JOIN_MARK},	 {{"至", 3}, JOIN_WORD},       {{"到", 3}, JOIN_WORD},
	    {{"to ", 3}, JOIN_WORD},	 {{"through ", 8}, JOIN_WORD}, {{"and ", 4}, JOIN_PAIR},
	    {{"和", 3}, JOIN_PAIR},	 {{"与", 3}, JOIN_PAIR}};
	for (size_t i = 0; i < sizeof(joiners) / sizeof(joiners[0]); i++) {
		if (!cc_figure_starts(scan, start, joiners[i].word))
			continue;
		size_t behind = start + joiners[i].word.len;
		return joins(scan, &joiners[i], number_start, behind) ? skip_blanks(scan, behind) : at;
	}
	return at;
}

/** Behind `word` or a blank that ends at `at`; `at` where it does not. */
static size_t word_start(const struct cc_figure_scan *scan, size_t at, struct cc_str word)
{
	size_t end = at;
	while (end > scan->start && scan->view.ptr[end - 1] == ' ')
		end--;
	return end < at && cc_figure_ends(scan, end, word) ? end - word.len : at;
}

struct cc_span cc_range_frame(const struct cc_figure_scan *scan, struct cc_span range)
{
	static const struct cc_str openers[] = {{"between", 7}, {"Between", 7}, {"from", 4}, {"From", 4}};
	static const struct cc_str closers[] = {{"之间", 6}, {"间", 3}};
	for (size_t i = 0; i < sizeof(openers) / sizeof(openers[0]); i++)
		range.start = word_start(scan, range.start, openers[i]);
	for (size_t i = 0; i < sizeof(closers) / sizeof(closers[0]); i++)
		if (cc_figure_starts(scan, range.end, closers[i])) {
			range.end += closers[i].len;
			return range;
		}
	return range;
}

static bool is_low(const struct cc_quantity *quantity)
{
	return quantity->qualifier == CC_QUALIFIER_OVER || quantity->qualifier == CC_QUALIFIER_AT_LEAST;
}

static bool is_high(const struct cc_quantity *quantity)
{
	return quantity->qualifier == CC_QUALIFIER_UNDER || quantity->qualifier == CC_QUALIFIER_AT_MOST;
}

static bool joins_bounds(struct cc_str words)
{
	static const struct cc_str joints[] = {{"", 0},	     {"且", 3},	  {"并且", 6}, {"并", 3}, {"和", 3},
					       {"又", 3},    {"而", 3},	  {",", 1},    {", ", 2}, {" and ", 5},
					       {" but ", 5}, {"而且", 6}, {" and", 4}, {" ", 1},  {" 并且", 7}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_str_equal(words, joints[i]))
			return true;
	return false;
}

/* 六个月以上三年以下: the second bound in the unit of the first. */
static bool share_unit(struct cc_quantity *second, const struct cc_quantity *first)
{
	if (first->unit.ptr == NULL || second->unit.ptr == NULL || cc_str_equal(first->unit, second->unit))
		return true;
	struct cc_quantity other = *second;
	if (!cc_unit_in_smaller(&other.value, other.unit, first->unit) ||
	    (other.hard.has_high && !cc_unit_in_smaller(&other.hard.high, other.unit, first->unit)) ||
	    (other.hard.has_low && !cc_unit_in_smaller(&other.hard.low, other.unit, first->unit)))
		return false;
	*second = other;
	return true;
}

bool cc_range_of_bounds(struct cc_quantity *first, const struct cc_quantity *bound, struct cc_str view)
{
	bool up = is_low(first) && is_high(bound);
	bool down = is_high(first) && is_low(bound);
	if (!up && !down)
		return false;
	struct cc_quantity shared = *bound;
	const struct cc_quantity *second = &shared;
	if (!share_unit(&shared, first) || second->phrase.start < first->phrase.end ||
	    !joins_bounds(cc_str_slice(view, first->phrase.end, second->phrase.start)))
		return false;
	const struct cc_quantity *low = up ? first : second;
	const struct cc_quantity *high = up ? second : first;
	if (cc_decimal_compare(low->value, high->value) >= 0)
		return false;
	struct cc_quantity range = first->unit.ptr != NULL ? *first : *second;
	range.value = low->value;
	range.value2 = high->value;
	range.is_range = true;
	range.qualifier = CC_QUALIFIER_RANGE;
	range.hard = low->hard;
	range.hard.has_high = true;
	range.hard.high = high->hard.high;
	range.hard.high_open = high->hard.high_open;
	range.expected = range.hard;
	range.span = (struct cc_span){.start = first->phrase.start, .end = second->phrase.end};
	range.number = (struct cc_span){.start = first->number.start, .end = second->number.end};
	range.phrase = (struct cc_span){.start = first->phrase.start, .end = second->phrase.end};
	*first = range;
	return true;
}
