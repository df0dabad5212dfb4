/* Looking up the lexicon's hits and characters around a figure.
 * Leaves their meaning to unit_match.c, qualifier.c and not_number.c. */
#include "extract/figures/figure.h"

#include "base/search.h"

/* A figure looks at the words around it: a hit or two from the one that was found before. */
enum { LONGEST_WORD = 64, NEAR_HITS = 8 };

static size_t first_hit_of_all(const struct cc_figure_scan *scan, size_t at)
{
	return cc_search_first(scan->input->hits, scan->input->hit_count, sizeof(*scan->input->hits),
			       offsetof(struct cc_hit, start), at);
}

size_t cc_figure_first_hit(const struct cc_figure_scan *scan, size_t at)
{
	const struct cc_hit *hits = scan->input->hits;
	size_t index = scan->near_hit;
	for (int i = 0; i < NEAR_HITS; i++) {
		if (index < scan->input->hit_count && hits[index].start < at)
			index++;
		else if (index > 0 && hits[index - 1].start >= at)
			index--;
		else
			return index;
	}
	return first_hit_of_all(scan, at);
}

const struct cc_hit *cc_figure_hit_at(const struct cc_figure_scan *scan, size_t at, enum cc_word_kind kind)
{
	if (!cc_extract_has_word(scan->input, kind))
		return NULL;
	for (size_t i = cc_figure_first_hit(scan, at); i < scan->input->hit_count; i++) {
		const struct cc_hit *hit = &scan->input->hits[i];
		if (hit->start != at)
			return NULL;
		if (hit->kind == kind)
			return hit;
	}
	return NULL;
}

/* Hits that began shortly before `at` are walked back over, so that the one that begins first, the longest, is the last
 * one met. */
const struct cc_hit *cc_figure_hit_before(const struct cc_figure_scan *scan, size_t end, enum cc_word_kind kind)
{
	const struct cc_hit *hits = scan->input->hits;
	const struct cc_hit *found = NULL;
	if (!cc_extract_has_word(scan->input, kind))
		return NULL;
	for (size_t i = cc_figure_first_hit(scan, end); i > 0 && hits[i - 1].start + LONGEST_WORD >= end; i--)
		found = hits[i - 1].end == end && hits[i - 1].kind == kind ? &hits[i - 1] : found;
	return found;
}

const struct cc_hit *cc_figure_hit_over(const struct cc_figure_scan *scan, size_t at, enum cc_word_kind kind)
{
	const struct cc_hit *hits = scan->input->hits;
	const struct cc_hit *found = NULL;
	if (!cc_extract_has_word(scan->input, kind))
		return NULL;
	for (size_t i = cc_figure_first_hit(scan, at + 1); i > 0 && hits[i - 1].start + LONGEST_WORD >= at; i--)
		found = hits[i - 1].end > at && hits[i - 1].kind == kind ? &hits[i - 1] : found;
	return found;
}

bool cc_figure_is_measured(const struct cc_figure_scan *scan, size_t end)
{
	const bool blank = end < scan->end && scan->view.ptr[end] == ' ';
	return !cc_figure_starts(scan, end, CC_STR(" in ")) &&
	       cc_figure_hit_at(scan, end + (blank ? 1 : 0), CC_WORD_UNIT) != NULL;
}

bool cc_figure_starts_with(const struct cc_figure_scan *scan, size_t at, struct cc_str word)
{
	return cc_str_starts(cc_str_slice(scan->view, at, scan->end), word);
}

bool cc_figure_ends_with(const struct cc_figure_scan *scan, size_t at, struct cc_str word)
{
	return cc_str_ends(cc_str_slice(scan->view, scan->start, at), word);
}

size_t cc_figure_letters_end(struct cc_str view, size_t at, size_t end)
{
	while (at < end && cc_figure_is_letter((unsigned char)view.ptr[at]))
		at++;
	return at;
}

bool cc_unit_same(const struct cc_unit_match *a, const struct cc_unit_match *b)
{
	return a->unit != NULL && b->unit != NULL && cc_str_equal(a->code, b->code);
}

/* A factor of ten moves the point and adds no digit: 七五折 is 75 %, not 75.0 %; "2.5 MUSD" is printed to 100,000. */
static struct cc_decimal without_zeros(struct cc_decimal factor)
{
	while (factor.coefficient != 0 && factor.coefficient % 10 == 0) {
		factor.coefficient /= 10;
		factor.exponent++;
	}
	return factor;
}

enum cc_status cc_figure_scale(struct cc_decimal *out, struct cc_decimal value, const struct cc_figure *figure)
{
	if (figure->negative)
		value = cc_decimal_negate(value);
	const struct cc_decimal factor = figure->unit.factor;
	const bool one = factor.coefficient == 1 && factor.exponent == 0 && !factor.negative;
	if (figure->unit.unit == NULL || one) {
		*out = value;
		return CC_OK;
	}
	return cc_decimal_multiply(out, value, without_zeros(factor));
}

bool cc_figure_is_qualified(const struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	return cc_figure_hit_before(scan, figure->start, CC_WORD_QUALIFIER) != NULL;
}
