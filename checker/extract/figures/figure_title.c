/* Numbers that a title or quotation marks hold: “996”, "99 Luftballons", 《唐诗三百首》.
 * Leaves other names to figure_name.c. */
#include "extract/figures/figure_traits.h"

/* “421”家庭, “996”, "24": digits alone in quotation marks. */
static bool is_quoted(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { LONGEST = 4 };
	uint32_t open = cc_figure_char_before(scan, figure->start);
	uint32_t close = cc_figure_char_at(scan, figure->end);
	bool word = figure->numeral.script == CC_NUMERAL_ENGLISH && /* "forty" is misspelt */
		    memchr(scan->view.ptr + figure->start, ' ', figure->end - figure->start) == NULL;
	return (word || (cc_figure_is_whole(figure, scan) && cc_figure_length(figure) <= LONGEST)) &&
	       ((open == 0x201C && close == 0x201D) || (open == '"' && close == '"'));
}

/** Whether quotation marks close soon behind `at`, with no clause between. */
static bool is_closed_soon(const struct cc_figure_scan *scan, size_t at)
{
	enum { TITLE = 40 };
	for (size_t end = at + TITLE; at < end && at < scan->end; at++) {
		char c = scan->view.ptr[at];
		if (c == ',' || c == '.' || c == '%')
			return false;
		if (c == '"' || cc_figure_starts(scan, at, CC_STR("”")))
			return true;
	}
	return false;
}

/* "Seven Days in June", "99 Luftballons", "One": a title. "50 Chinese firms" may be quoted speech. */
static bool is_title(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	bool digits = cc_figure_has(figure, scan, CC_TRAIT_BARE);
	size_t word = digits ? figure->numeral.span.end
			     : cc_figure_letters_end(scan->view, figure->numeral.span.start, scan->end);
	bool word_is_capital = figure->numeral.script == CC_NUMERAL_ENGLISH &&
			       cc_figure_is_upper(cc_figure_char_at(scan, figure->numeral.span.start));
	if (!digits && !word_is_capital)
		return false;
	uint32_t next = cc_figure_char_at(scan, word);
	if (!digits && (next == '"' || next == 0x201D))
		return true;
	return next == ' ' && cc_figure_is_upper(cc_figure_char_at(scan, word + 1)) &&
	       (!digits || is_closed_soon(scan, word));
}

/* "Beverly Hills, 90210", "Forever 21": what ends a name in quotation marks. */
static bool ends_title(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	uint32_t close = cc_figure_char_at(scan, figure->end);
	const struct cc_str comma = {.ptr = ", ", .len = 2};
	size_t at = figure->start - (cc_figure_ends(scan, figure->start, comma) ? comma.len : 1);
	if ((close != '"' && close != 0x201D) || figure->start < scan->start + comma.len)
		return false;
	while (cc_figure_is_letter(cc_figure_char_before(scan, at)))
		at--;
	uint32_t before = cc_figure_char_before(scan, at);
	return cc_figure_is_upper(cc_figure_char_at(scan, at)) && (before == ' ' || before == '"' || before == 0x201C);
}

/* 《唐诗三百首》, 《一九八四》: what a title says is nobody's figure; 《研发经费突破3万亿元》 tells one. */
static bool is_in_title(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	enum { REACH = 48 };
	if (figure->numeral.script != CC_NUMERAL_HAN && !cc_figure_has(figure, scan, CC_TRAIT_BARE))
		return false;
	size_t least = figure->start > scan->start + REACH ? figure->start - REACH : scan->start;
	for (size_t at = figure->start; at >= least + 3; at--) {
		if (cc_figure_ends(scan, at, CC_STR("》")))
			return false;
		if (cc_figure_ends(scan, at, CC_STR("《")))
			return true;
	}
	return false;
}

bool cc_figure_is_of_title(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits)
{
	static const struct cc_figure_rule rules[] = {{is_quoted, CC_TRAIT_NO_UNIT | CC_TRAIT_QUOTE_BEFORE},
						      {is_title, CC_TRAIT_QUOTE_BEFORE},
						      {is_in_title, CC_TRAIT_COUNTED},
						      {ends_title, CC_TRAIT_BARE | CC_TRAIT_BLANK_BEFORE}};
	return cc_figure_meets_any(rules, sizeof(rules) / sizeof(rules[0]), traits, figure, scan);
}
