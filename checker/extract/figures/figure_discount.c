/* Discounts: 8折 is 80 %, 75折 and 七五折 75 %, also with blanks: 7 5 折.
 * Leaves the unit and its factor to the packs. */
#include "base/utf8.h"
#include "extract/figures/figure.h"

static size_t skip_blank(const struct cc_figure_scan *scan, size_t at)
{
	while (at < scan->end && scan->view.ptr[at] == ' ')
		at++;
	return at;
}

/* 7 5 折, 九 五 折: a second digit apart. */
static void take_second_digit(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	size_t at = skip_blank(scan, figure->end);
	if (at == figure->end)
		return;
	bool one = figure->numeral.value.exponent == 0 && figure->numeral.value.coefficient < 10;
	if (!one || figure->numeral.extent != CC_NUMERAL_EXACT)
		return;
	size_t behind = at;
	uint32_t next = at < scan->end ? cc_utf8_next(scan->view, &behind) : 0;
	if ((!cc_figure_is_digit(next) && !cc_numeral_is_han(next)) ||
	    !cc_figure_starts(scan, skip_blank(scan, behind), CC_STR("折")))
		return;
	struct cc_numeral second;
	if (cc_numeral_read(&second, scan->view, at, behind, CC_NUMERAL_PLAIN) != CC_OK || second.value.exponent != 0 ||
	    second.value.coefficient > 9)
		return;
	figure->numeral.value.coefficient = figure->numeral.value.coefficient * 10 + second.value.coefficient;
	figure->numeral.span.end = figure->end = behind;
	figure->numeral.strength = CC_NUMERAL_STRONG;
}

void cc_figure_read_discount(struct cc_figure *figure, const struct cc_figure_scan *scan)
{
	take_second_digit(figure, scan);
	struct cc_decimal *value = &figure->numeral.value;
	bool two = value->exponent == 0 && value->coefficient > 10 && value->coefficient < 100;
	if (two && figure->numeral.extent == CC_NUMERAL_EXACT && figure->numeral.tail_chain == 0 &&
	    cc_figure_starts(scan, skip_blank(scan, figure->end), CC_STR("折")))
		value->exponent = -1;
}
