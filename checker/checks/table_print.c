/* Figures and labels are read as they stand: a table prints 1,384 under 万吨 where a text says 1384万吨.
 * Leaves holding them against one another to table_text.c. */
#include "checks/table_print.h"

#include <stdint.h>

#include "base/ascii.h"

enum { YEAR_DIGITS = 4, PRINTED_MOST = 24 };

static bool is_digit_like(char c)
{
	return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '+';
}

struct cc_str table_printed_unit(struct cc_str view, const struct cc_quantity *figure)
{
	size_t at = figure->number.start;
	while (at < figure->span.end && is_digit_like(view.ptr[at]))
		at++;
	return cc_str_trim(cc_str_slice(view, at, figure->span.end));
}

bool table_printed_digits(struct cc_decimal *out, struct cc_str view, const struct cc_quantity *figure)
{
	char digits[PRINTED_MOST];
	size_t len = 0;
	for (size_t at = figure->number.start; at < figure->span.end && is_digit_like(view.ptr[at]); at++) {
		if (len == sizeof(digits))
			return false;
		if (view.ptr[at] != ',' && view.ptr[at] != '+')
			digits[len++] = view.ptr[at];
	}
	return cc_decimal_parse(out, (struct cc_str){.ptr = digits, .len = len}) == CC_OK;
}

struct cc_str table_label_unit(struct cc_str words)
{
	if (cc_str_ends(words, CC_STR("%")))
		return CC_STR("%");
	size_t open = cc_str_find(words, CC_STR("("), 0);
	if (open == SIZE_MAX || !cc_str_ends(words, CC_STR(")")))
		return (struct cc_str){0};
	return cc_str_trim(cc_str_slice(words, open + 1, words.len - 1));
}

struct cc_str table_label_name(struct cc_str words)
{
	size_t open = cc_str_find(words, CC_STR("("), 0);
	struct cc_str name = open == SIZE_MAX ? words : cc_str_slice(words, 0, open);
	return cc_str_trim(cc_str_ends(name, CC_STR("%")) ? cc_str_slice(name, 0, name.len - 1) : name);
}

int table_label_year(struct cc_str label)
{
	int year = 0;
	size_t digits = 0;
	while (digits < label.len && digits <= YEAR_DIGITS && cc_ascii_is_digit(label.ptr[digits]))
		year = 10 * year + (label.ptr[digits++] - '0');
	struct cc_str rest = cc_str_slice(label, digits, label.len);
	return digits == YEAR_DIGITS && (rest.len == 0 || cc_str_equal(rest, CC_STR("年"))) ? year : 0;
}
