/* Rows of numbers by which things are told apart: beds 7 to 12, Units 1 and 2, Claims 14-16 and 24-67.
 * Leaves single ones to figure_label.c. */
#include "base/ascii.h"
#include "extract/figures/figure.h"

/** Behind the 24 or the 24-67 at `at`. */
static size_t behind_one_of_list(const struct cc_figure_scan *scan, size_t at)
{
	while (cc_figure_is_digit(cc_figure_char_at(scan, at)))
		at++;
	if (cc_figure_char_at(scan, at) != '-' || !cc_figure_is_digit(cc_figure_char_at(scan, at + 1)))
		return at;
	for (at++; cc_figure_is_digit(cc_figure_char_at(scan, at)); at++)
		;
	return at;
}

/* "on counts 2, 5 and 9", "Tables 2 and 3", "Claims 14-16 and 24-67": a plural goes on numbering. */
size_t cc_figure_behind_list(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str joints[] = {{", and ", 6}, {", not ", 6}, {", ", 2},	       {" and ", 5},
					       {" to ", 4},   {" or ", 4},   {" through ", 9}, {" - ", 3},
					       {" – ", 5},    {" & ", 3}}; /* platforms 4 - 8 */
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]);) {
		size_t end = at + joints[i].len;
		bool joined = cc_figure_starts(scan, at, joints[i]);
		end = joined ? behind_one_of_list(scan, end) : end;
		uint32_t next = cc_figure_char_at(scan, end);
		bool number = joined && end > at + joints[i].len && !cc_figure_is_letter(next) && next != '%' &&
			      !cc_figure_is_measured(scan, end); /* exits 36 and 40, and 40 mm of rain */
		at = number ? end : at;
		i = number ? 0 : i + 1;
	}
	return at;
}

/* beds, elements, rounds: things of which each has its number. */
static bool follows_things(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (cc_figure_char_before(scan, figure->start) != ' ')
		return false;
	size_t end = figure->start - 1;
	size_t length = cc_figure_word_before(scan, end, CC_FIGURE_LIST_NUMBERED_PLURALS);
	bool letter = length > 0 && cc_figure_is_letter((unsigned char)scan->view.ptr[end - length]);
	return length > 0 && (!letter || !cc_figure_is_letter(cc_figure_char_before(scan, end - length)));
}

/* "Units 1 and 2 were retired", "Shelters 4 and 7": any plural with a capital. "Ages 4 and 7" may count. */
static bool follows_capital_plural(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const struct cc_str ages = {.ptr = "Ages", .len = 4};
	const size_t end = figure->start - 1;
	size_t start = end;
	while (cc_figure_is_letter(cc_figure_char_before(scan, start)))
		start--;
	return end > start && scan->view.ptr[end - 1] == 's' &&
	       cc_figure_is_upper((unsigned char)scan->view.ptr[start]) &&
	       !cc_str_equal(cc_str_slice(scan->view, start, end), ages);
}

/** Whether a word is a plural in small letters, and none behind which a bare number counts: bays, no "has", no "costs".
 */
static bool is_plain_plural(const struct cc_figure_scan *scan, struct cc_str word)
{
	enum { SHORTEST = 4 };
	if (word.len < SHORTEST || word.ptr[word.len - 1] != 's')
		return false;
	const char before = word.ptr[word.len - 2];
	const struct cc_str stem = {.ptr = word.ptr, .len = word.len - 1}; /* of a verb: employs */
	return before != 's' && before != 'u' && before != 'i' &&
	       !cc_word_list_has(&scan->rules->figure_words[CC_FIGURE_LIST_NO_PLURALS], word) &&
	       !cc_figure_leads_to_count(scan, word) && !cc_figure_leads_to_count(scan, stem);
}

/** Whether a row that ends at `at` goes on with a number that has a unit: slots 5, 9 and 12 km apart. */
static bool is_row_measured(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str joints[] = {{", ", 2}, {" and ", 5}, {" or ", 4}, {", and ", 6}};
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++)
		if (cc_figure_starts(scan, at, joints[i]) &&
		    cc_figure_is_digit(cc_figure_char_at(scan, at + joints[i].len)))
			return true;
	return false;
}

/* "affects bays 3 and 5", "in heats 1, 2 and 3": any plural, where nothing is counted behind the row. */
static bool is_row_of_plural(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { MOST = 9999 };
	const size_t behind = cc_figure_behind_list(scan, figure->end);
	const size_t end = figure->start - 1;
	size_t start = end;
	if (behind == figure->end || figure->is_range || figure->numeral.value.exponent != 0 ||
	    figure->numeral.value.coefficient > MOST || cc_figure_char_before(scan, figure->start) != ' ')
		return false;
	while (start > scan->start && cc_ascii_is_lower(scan->view.ptr[start - 1]))
		start--;
	const bool apart = start > scan->start && scan->view.ptr[start - 1] == ' ';
	return apart && is_plain_plural(scan, cc_str_slice(scan->view, start, end)) && !is_row_measured(scan, behind) &&
	       (cc_noun_behind(scan, behind).ptr == NULL || cc_figure_noun_is_verb(scan, behind));
}

/* beds 7 to 12, elements 113 to 118: a row of numbers behind the things that they tell apart. */
bool cc_figure_is_row_of_things(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	if (figure->noun.ptr != NULL)
		return false;
	return ((follows_things(figure, scan) || follows_capital_plural(figure, scan)) &&
		(figure->is_range || cc_figure_behind_list(scan, figure->end) > figure->end)) ||
	       is_row_of_plural(figure, scan);
}

/** Where the item of a row begins that ends at `end`: 102A, 103, 106–110. */
static size_t item_start(const struct cc_figure_scan *scan, size_t end)
{
	enum { DASH = 3 };
	for (;;) {
		const uint32_t before = cc_figure_char_before(scan, end);
		if (before == 0x2013)
			end -= DASH;
		else if (cc_figure_is_digit(before) || cc_figure_is_upper(before) || before == '-')
			end--;
		else
			return end;
	}
}

/* graves 102A, 102B, 103, 106–110: a row that begins with a number and a letter tells things apart. */
bool cc_figure_follows_code(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LONGEST = 8 };
	static const struct cc_str joints[] = {{", ", 2}, {" and ", 5}};
	size_t at = figure->start;
	if (figure->noun.ptr != NULL || figure->numeral.value.exponent != 0)
		return false;
	for (int i = 0; i < LONGEST; i++) {
		const size_t joint = cc_figure_ends(scan, at, joints[0])   ? joints[0].len
				     : cc_figure_ends(scan, at, joints[1]) ? joints[1].len
									   : 0;
		const size_t end = at - joint;
		const size_t start = item_start(scan, end);
		if (joint == 0 || start == end || !cc_figure_is_digit(cc_figure_char_at(scan, start)))
			return false;
		if (cc_figure_is_upper(cc_figure_char_before(scan, end)))
			return true;
		at = start;
	}
	return false;
}
