/* Looking up the lexicon's hits and characters around a figure.
 * Leaves their meaning to unit_match.c, qualifier.c and not_number.c. */
#include "extract/figure.h"

#include "base/utf8.h"

enum { LONGEST_WORD = 64 };

size_t cc_figure_first_hit(const struct cc_figure_scan *scan, size_t at)
{
	size_t low = 0;
	size_t high = scan->input->hit_count;
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (scan->input->hits[middle].start < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct cc_hit *cc_figure_hit_at(const struct cc_figure_scan *scan, size_t at, enum cc_word_kind kind)
{
	for (size_t i = cc_figure_first_hit(scan, at); i < scan->input->hit_count; i++) {
		const struct cc_hit *hit = &scan->input->hits[i];
		if (hit->start != at)
			return NULL;
		if (hit->kind == kind)
			return hit;
	}
	return NULL;
}

const struct cc_hit *cc_figure_hit_before(const struct cc_figure_scan *scan, size_t end, enum cc_word_kind kind)
{
	size_t from = end > LONGEST_WORD ? end - LONGEST_WORD : 0;
	for (size_t i = cc_figure_first_hit(scan, from); i < scan->input->hit_count; i++) {
		const struct cc_hit *hit = &scan->input->hits[i];
		if (hit->start >= end)
			return NULL;
		if (hit->end == end && hit->kind == kind)
			return hit;
	}
	return NULL;
}

const struct cc_hit *cc_figure_hit_over(const struct cc_figure_scan *scan, size_t at, enum cc_word_kind kind)
{
	size_t from = at > LONGEST_WORD ? at - LONGEST_WORD : 0;
	for (size_t i = cc_figure_first_hit(scan, from); i < scan->input->hit_count; i++) {
		const struct cc_hit *hit = &scan->input->hits[i];
		if (hit->start > at)
			return NULL;
		if (hit->end > at && hit->kind == kind)
			return hit;
	}
	return NULL;
}

uint32_t cc_figure_char_before(const struct cc_figure_scan *scan, size_t at)
{
	return at > scan->start ? cc_utf8_prev(scan->view, &at) : 0;
}

uint32_t cc_figure_char_at(const struct cc_figure_scan *scan, size_t at)
{
	return at < scan->end ? cc_utf8_next(scan->view, &at) : 0;
}

bool cc_figure_starts(const struct cc_figure_scan *scan, size_t at, struct cc_str word)
{
	return at <= scan->end && cc_str_starts(cc_str_slice(scan->view, at, scan->end), word);
}

bool cc_figure_ends(const struct cc_figure_scan *scan, size_t at, struct cc_str word)
{
	return at >= scan->start && cc_str_ends(cc_str_slice(scan->view, scan->start, at), word);
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
	if (figure->unit.unit == NULL || cc_decimal_compare(figure->unit.factor, cc_decimal_from_int(1)) == 0) {
		*out = value;
		return CC_OK;
	}
	return cc_decimal_multiply(out, value, without_zeros(figure->unit.factor));
}
