/* Runs of digits that are no figure: what the files that know them share. Each rule is handed a place where digits
 * begin and returns where the run ends, or the place itself where it may be a figure. Leaves trying them in turn to
 * not_number.c. */
#ifndef CC_EXTRACT_NOT_NUMBER_H
#define CC_EXTRACT_NOT_NUMBER_H

#include "extract/figures/figure.h"

static inline size_t cc_run_digits_end(const struct cc_figure_scan *scan, size_t at)
{
	while (at < scan->end && cc_figure_is_digit((unsigned char)scan->view.ptr[at]))
		at++;
	return at;
}

static inline char cc_run_byte(const struct cc_figure_scan *scan, size_t at)
{
	return at < scan->end ? scan->view.ptr[at] : '\0';
}

/* What the digits in [at, end) say; at most nine of them. */
static inline uint32_t cc_run_value(const struct cc_figure_scan *scan, size_t at, size_t end)
{
	uint32_t value = 0;
	for (; at < end; at++)
		value = value * 10 + (uint32_t)(scan->view.ptr[at] - '0');
	return value;
}

static inline bool cc_run_is_word(char c)
{
	return cc_figure_is_letter((unsigned char)c) || cc_figure_is_digit((unsigned char)c) || c == '.' || c == '-' ||
	       c == '_' || c == '/' || c == '+';
}

static inline size_t cc_run_word_end(const struct cc_figure_scan *scan, size_t at)
{
	while (at < scan->end && cc_run_is_word(scan->view.ptr[at]))
		at++;
	while (scan->view.ptr[at - 1] == '.' || scan->view.ptr[at - 1] == '-')
		at--;
	return at;
}

/* Papers and laws: 44(12): 1-10, 〔2025〕11号, [3], 512 U.S. 753, 2019/790; Icarus 418, 115902. */
size_t cc_run_citation(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_document(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_footnote(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_law_report(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_year_pair(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_paragraph(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_volume(const struct cc_figure_scan *scan, size_t at);

/* Where somebody is reached: 010-12345678, +86 10 1234 5678, 020 7946 0018, 14 High Street, 13812345678. */
size_t cc_run_hyphens(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_international(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_dialled(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_card(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_short_code(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_clock(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_long(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_share(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_street(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_postcode(const struct cc_figure_scan *scan, size_t at);

/* Two numbers that are no range: 3-1, 102比98, 6-4, 3-6, 165/95 mmHg. */
/** Behind the shots and hits at `at`: 6投4中, 11中8; `at` where none stand there. */
size_t cc_run_shots(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_score(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_result(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_versus(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_in_one(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_innings(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_votes(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_halves(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_goal(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_pressure(const struct cc_figure_scan *scan, size_t at);

/* Bars and commas: HTTP/2, odds of 16/1, 1/250, 1953,0208.1; 41.7325 N, 49.9469 W. */
size_t cc_run_letter_bar(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_bars(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_slashes(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_file(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_kilometre(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_inventory(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_bare_position(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_decimal_position(const struct cc_figure_scan *scan, size_t at);

/* Codes and clocks: BA.2.86, 浙A·12345, 00700.HK, 3.Bb5, 17时30分, 27°59′N, f/3.5-5.6, “12·10”, UTC+8. */
size_t cc_run_lineage(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_ticker(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_chess(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_hours(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_position(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_aperture(const struct cc_figure_scan *scan, size_t at);
size_t cc_run_day_name(const struct cc_figure_scan *scan, size_t at);

#endif
