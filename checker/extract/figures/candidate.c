/* Where a numeral may begin: of the places that the text's own pass has noted, those where one may indeed.
 * Leaves noting them to text/sentences.h, reading numerals to numeral.c. */
#include "extract/figures/figure.h"

struct cc_figure_scan cc_figure_scan_of(const struct cc_extract_context *context, const struct cc_sentence *sentence)
{
	const size_t count = sentence->numeral_count;
	return (struct cc_figure_scan){.rules = context->rules,
				       .view = context->view,
				       .start = sentence->span.start,
				       .end = sentence->span.end,
				       .numerals = count > 0 ? context->numerals + sentence->numeral_first : NULL,
				       .numeral_count = count};
}

/* about an hour, over a year, less than a mile: one of them, as a word that bounds it says. */
static bool is_bounded_article(const struct cc_figure_scan *scan, size_t at)
{
	static const struct cc_str words[] = {{"about ", 6}, {"over ", 5},  {"nearly ", 7}, {"almost ", 7},
					      {"under ", 6}, {"than ", 5},  {"around ", 7}, {"roughly ", 8},
					      {"least ", 6}, {"up to ", 6}, {"within ", 7}, {"half ", 5}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_figure_ends(scan, at, words[i]))
			return true;
	return false;
}

static bool is_article(const struct cc_figure_scan *scan, size_t at)
{
	return (scan->view.ptr[at] | 0x20) == 'a' &&
	       (scan->view.ptr[at + 1] == ' ' || cc_figure_starts(scan, at + 1, CC_STR("n ")));
}

static bool may_be_english(const struct cc_figure_scan *scan, size_t at)
{
	struct cc_str view = scan->view;
	if (at + 1 >= scan->end)
		return false;
	if ((view.ptr[at] | 0x20) == 'a' && at == scan->start)
		return true; /* "a gallon" by itself */
	if (cc_numeral_meant(view.ptr[at]) != '\0' &&
	    (view.ptr[at + 1] == '.' || cc_figure_is_digit((unsigned char)view.ptr[at + 1])))
		return true; /* l2% for 12%, O.5% for 0.5% */
	return cc_numeral_is_english(view, at, scan->end) || (is_article(scan, at) && is_bounded_article(scan, at));
}

bool cc_figure_may_begin(const struct cc_figure_scan *scan, size_t at)
{
	return !cc_figure_is_letter((unsigned char)scan->view.ptr[at]) || may_be_english(scan, at);
}

size_t cc_figure_candidate(struct cc_figure_scan *scan, size_t at)
{
	if (at < scan->end && cc_figure_is_digit((unsigned char)scan->view.ptr[at]))
		return at; /* digits behind others that were taken: 2023 of 1-2023 */
	for (; scan->numeral_count > 0 && *scan->numerals < scan->end; scan->numerals++, scan->numeral_count--) {
		const size_t next = *scan->numerals;
		if (next >= at && cc_figure_may_begin(scan, next))
			return next;
	}
	return scan->end;
}
