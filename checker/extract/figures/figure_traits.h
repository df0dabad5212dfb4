/* What shows of a figure at one look: its script, whether it has a unit, the characters beside it. Most rules for what
 * is no quantity ask for some of it, so that few of them have to be tried. Leaves the rules to figure_label.c and
 * figure_name.c. */
#ifndef CC_EXTRACT_FIGURE_TRAITS_H
#define CC_EXTRACT_FIGURE_TRAITS_H

#include "extract/figures/figure.h"

enum cc_figure_trait {
	CC_TRAIT_DIGITS = 1u << 0,
	CC_TRAIT_HAN = 1u << 1,
	CC_TRAIT_WORDS = 1u << 2, /* English ones */
	CC_TRAIT_UNIT = 1u << 3,
	CC_TRAIT_NO_UNIT = 1u << 4,
	CC_TRAIT_BARE = 1u << 5, /* digits that count and measure nothing: neither unit nor noun, nor a multiplier */
	CC_TRAIT_BLANK_BEFORE = 1u << 6,
	CC_TRAIT_DASH_BEFORE = 1u << 7,
	CC_TRAIT_QUOTE_BEFORE = 1u << 8, /* " or “ */
	CC_TRAIT_WIDE_BEFORE = 1u << 9,	 /* Han and its marks from U+3001 on */
	CC_TRAIT_BLANK_BEHIND = 1u << 10,
	CC_TRAIT_COUNTED = 1u << 11 /* nothing is measured: no unit, or one of what is counted */
};

/** A rule, and the traits without any one of which it does not hold. */
struct cc_figure_rule {
	bool (*holds)(const struct cc_figure *figure, const struct cc_figure_scan *scan);
	unsigned traits; /* bits of enum cc_figure_trait */
};

/** The traits that a figure has. O(1). */
unsigned cc_figure_traits(const struct cc_figure *figure, const struct cc_figure_scan *scan);

/** Whether any of `count` rules holds; those for which a trait is missing are not asked. Where rules are known to the
 * compiler, it asks for the traits of each in one look. */
__attribute__((always_inline)) static inline bool cc_figure_meets_any(const struct cc_figure_rule *rules, size_t count,
								      unsigned traits, const struct cc_figure *figure,
								      const struct cc_figure_scan *scan)
{
#pragma GCC unroll 32
	for (size_t i = 0; i < count; i++)
		if ((rules[i].traits & ~traits) == 0 && rules[i].holds(figure, scan))
			return true;
	return false;
}

/** How many bytes its numeral has. */
static inline size_t cc_figure_length(const struct cc_figure *figure)
{
	return cc_span_len(figure->numeral.span);
}

/** Whether it is a whole number printed without a comma. */
static inline bool cc_figure_is_whole(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	const char *digits = scan->view.ptr + figure->numeral.span.start;
	return figure->numeral.value.exponent == 0 && memchr(digits, ',', cc_figure_length(figure)) == NULL;
}

/** Whether it has all of the traits. */
static inline bool cc_figure_has(const struct cc_figure *figure, const struct cc_figure_scan *scan, unsigned traits)
{
	return (cc_figure_traits(figure, scan) & traits) == traits;
}

#endif
