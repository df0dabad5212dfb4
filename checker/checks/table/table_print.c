/* Figures and labels are read as they stand: a table prints 1,384 under 万吨 where a text says 1384万吨.
 * Leaves holding them against one another to table_text.c. */
#include "checks/table/table_print.h"

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

/* The year that the text begins with; 0 where it does with none. */
static int leading_year(struct cc_str text)
{
	int year = 0;
	size_t digits = 0;
	while (digits < text.len && digits <= YEAR_DIGITS && cc_ascii_is_digit(text.ptr[digits]))
		year = 10 * year + (text.ptr[digits++] - '0');
	return digits == YEAR_DIGITS ? year : 0;
}

int table_label_cut_year(struct cc_str *label)
{
	struct cc_str mark = CC_STR("年");
	int year = leading_year(*label);
	if (year != 0) {
		struct cc_str rest = cc_str_slice(*label, YEAR_DIGITS, label->len);
		*label = cc_str_trim(cc_str_starts(rest, mark) ? cc_str_slice(rest, mark.len, rest.len) : rest);
		return year;
	}
	if (label->len <= YEAR_DIGITS || label->ptr[label->len - YEAR_DIGITS - 1] != ' ')
		return 0;
	year = leading_year(cc_str_slice(*label, label->len - YEAR_DIGITS, label->len));
	if (year != 0)
		*label = cc_str_trim(cc_str_slice(*label, 0, label->len - YEAR_DIGITS));
	return year;
}

int table_label_year(struct cc_str label)
{
	int year = table_label_cut_year(&label);
	return label.len == 0 ? year : 0;
}
