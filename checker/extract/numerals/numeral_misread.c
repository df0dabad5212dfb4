/* Misprints of numbers that are read for what was meant: l2%, 5O家, O.5%, 1O.5%, 6。88%.
 * Leaves what has to stand behind one to figure_read.c, telling of them to the check garbled-text. */
#include "base/utf8.h"
#include "extract/numerals/numeral.h"
#include "extract/numerals/numeral_look.h"

enum { LONGEST = 15, GROUP = 3 };

/** What is read of one. */
struct misread {
	char digits[LONGEST + 1]; /* as they were meant */
	size_t used;
	size_t printed; /* those that stand there */
	size_t letters;
	bool has_point;
	struct cc_span oddity; /* from the first odd character to the last */
};

char cc_numeral_meant(char misread)
{
	if (misread == 'O' || misread == 'o')
		return '0';
	return misread == 'l' || misread == 'I' ? '1' : '\0';
}

static bool is_like_digit(struct cc_str text, size_t at, size_t end)
{
	return at < end && (cc_is_digit_at(text, at, end) || cc_numeral_meant(text.ptr[at]) != '\0');
}

static void note_oddity(struct misread *number, size_t start, size_t end)
{
	if (number->oddity.end == 0)
		number->oddity.start = start;
	number->oddity.end = end;
}

/** Behind the mark at `at`: a point, a comma that groups three digits, 。 for a point; `at` where none stands there. */
static size_t read_mark(struct misread *number, struct cc_str text, size_t at, size_t end)
{
	const struct cc_str stop = {.ptr = "。", .len = 3};
	if (text.ptr[at] == ',') {
		size_t behind = at + 1;
		while (is_like_digit(text, behind, end))
			behind++;
		return behind == at + 1 + GROUP ? at + 1 : at;
	}
	const bool odd = cc_starts_at(text, at, end, stop);
	const size_t behind = at + (odd ? stop.len : 1);
	if (number->has_point || (!odd && text.ptr[at] != '.') || !is_like_digit(text, behind, end))
		return at;
	if (odd)
		note_oddity(number, at, behind);
	number->has_point = true;
	number->digits[number->used++] = '.';
	return behind;
}

/** Behind the digit at `at`, printed or a letter that a scanner made of it. */
static size_t read_digit(struct misread *number, char printed, size_t at)
{
	const char meant = cc_numeral_meant(printed);
	if (meant == '\0') {
		number->digits[number->used++] = printed;
		number->printed++;
		return at + 1;
	}
	number->digits[number->used++] = meant;
	number->letters++;
	note_oddity(number, at, at + 1);
	return at + 1;
}

/** Behind the number that begins at `at`. */
static size_t read_number(struct misread *number, struct cc_str text, size_t at, size_t end)
{
	size_t behind = at;
	do {
		at = behind;
		if (at == end || number->used == LONGEST)
			return at;
		if (is_like_digit(text, at, end))
			behind = read_digit(number, text.ptr[at], at);
		else if (number->used > 0)
			behind = read_mark(number, text, at, end);
	} while (behind > at);
	return at;
}

/* Whether a letter or 。 follows the digits, points and commas at `at`, as behind few numbers. */
static bool may_be_misread(struct cc_str text, size_t at, size_t end)
{
	while (at < end && (cc_is_digit_at(text, at, end) || text.ptr[at] == '.' || text.ptr[at] == ','))
		at++;
	return at < end && (text.ptr[at] == '\xE3' || cc_numeral_meant(text.ptr[at]) != '\0');
}

enum cc_status cc_numeral_read_misread(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	if (!may_be_misread(text, at, end))
		return CC_NOT_FOUND;
	struct misread number = {.used = 0};
	const size_t behind = read_number(&number, text, at, end);
	const bool inside = at > 0 && (cc_is_letter_at(text, at - 1, end) || cc_is_digit_at(text, at - 1, end));
	if (number.oddity.end == 0 || number.printed == 0 || number.letters > number.printed || inside ||
	    cc_is_letter_at(text, behind, end) || number.digits[0] == '.')
		return CC_NOT_FOUND;
	struct cc_numeral result = {.span = {.start = at, .end = behind}, .oddity = number.oddity};
	const struct cc_str digits = {.ptr = number.digits, .len = number.used};
	if (cc_decimal_parse(&result.value, digits) != CC_OK)
		return CC_NOT_FOUND;
	*out = result;
	return CC_OK;
}
