/* What joins the two ends of a range: 60%~70%, 1万-5万, 七千到九千亿, between $2 and $3 million.
 * Leaves reading the ends to quantity.c. */
#include "extract/figure.h"

struct joiner {
	struct cc_str word;
	bool spaced; /* stands between blanks */
};

static size_t skip_blanks(const struct cc_figure_scan *scan, size_t at)
{
	size_t start = at;
	while (at < scan->end && at < start + 2 && scan->view.ptr[at] == ' ')
		at++;
	return at;
}

/* from 6.03% to 6.88%, 从120亿元到150亿元: a movement between two figures, no range. */
static bool is_movement(const struct cc_figure_scan *scan, size_t number_start)
{
	static const struct cc_str words[] = {{"从", 3}, {"由", 3}, {"自", 3}, {"from", 4}, {"From", 4}};
	size_t at = number_start;
	while (at > scan->start && scan->view.ptr[at - 1] == ' ')
		at--;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i]))
			return true;
	return false;
}

static bool is_between(const struct cc_figure_scan *scan, size_t number_start)
{
	size_t at = number_start;
	while (at > scan->start && scan->view.ptr[at - 1] == ' ')
		at--;
	return cc_figure_ends(scan, at, CC_STR("between")) || cc_figure_ends(scan, at, CC_STR("Between"));
}

size_t cc_range_joiner(const struct cc_figure_scan *scan, size_t at, size_t number_start)
{
	static const struct cc_str marks[] = {{"~", 1},	 {"〜", 3}, {"——", 6}, {"—", 3},  {"–", 3},
					      {"--", 2}, {"-", 1},  {"−", 3},  {"至", 3}, {"到", 3}};
	static const struct cc_str spoken[] = {{"to", 2}, {"through", 7}};
	static const struct cc_str joint[] = {{"and", 3}, {"和", 3}, {"与", 3}};
	size_t start = skip_blanks(scan, at);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_figure_starts(scan, start, marks[i])) {
			bool word = i >= 8;
			return word && is_movement(scan, number_start) ? at : skip_blanks(scan, start + marks[i].len);
		}
	for (size_t i = 0; i < sizeof(spoken) / sizeof(spoken[0]); i++)
		if (start > at && cc_figure_starts(scan, start, spoken[i]) && !is_movement(scan, number_start) &&
		    cc_figure_char_at(scan, start + spoken[i].len) == ' ')
			return start + spoken[i].len + 1;
	for (size_t i = 0; i < sizeof(joint) / sizeof(joint[0]); i++)
		if (cc_figure_starts(scan, start, joint[i]) && is_between(scan, number_start))
			return skip_blanks(scan, start + joint[i].len);
	return at;
}
