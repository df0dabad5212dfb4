/* Misprints of numbers that are read for what was meant: l2%, 2O24年, 6。88%.
 * Leaves telling of them to the check garbled-text. */
#include "extract/numeral.h"
#include "extract/numeral_look.h"

/* What an OCR or a hasty hand leaves: l2%, 2O24, 6。88%. */
static size_t misread_end(struct cc_str text, size_t at, size_t end, struct cc_span *oddity)
{
	size_t behind = cc_digits_end(text, at, end);
	size_t mark = behind;
	if (behind > at && behind < end && (text.ptr[behind] == 'O' || text.ptr[behind] == 'l'))
		mark = behind + 1;
	else if (behind > at && cc_starts_at(text, behind, end, CC_STR("。")))
		mark = behind + 3;
	else if (behind == at && at < end && text.ptr[at] == 'l')
		mark = at + 1;
	size_t rest = cc_digits_end(text, mark, end);
	if (mark == behind || rest == mark || cc_is_letter_at(text, rest, end))
		return at;
	*oddity = (struct cc_span){.start = behind, .end = mark};
	return rest;
}

static bool reads_as_figure(struct cc_str text, size_t at, size_t end)
{
	static const struct cc_str marks[] = {{"%", 1},	 {"年", 3}, {"万", 3}, {"亿", 3},
					      {"元", 3}, {"家", 3}, {"个", 3}, {"倍", 3}};
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (cc_starts_at(text, at, end, marks[i]))
			return true;
	return false;
}

/** The character that a misread one stands for: O 0, l 1, 。 the point. */
static char meant(char misread)
{
	if (misread == 'O')
		return '0';
	return misread == 'l' ? '1' : '.';
}

enum cc_status cc_numeral_read_misread(struct cc_numeral *out, struct cc_str text, size_t at, size_t end)
{
	struct cc_span oddity;
	size_t behind = misread_end(text, at, end, &oddity);
	if (behind == at || behind - at > 12 || !reads_as_figure(text, behind, end))
		return CC_NOT_FOUND;
	struct cc_numeral result = {.span = {.start = at, .end = behind}, .oddity = oddity};
	char printed[16];
	size_t used = 0;
	for (size_t i = at; i < oddity.start; i++)
		printed[used++] = text.ptr[i];
	printed[used++] = meant(text.ptr[oddity.start]);
	for (size_t i = oddity.end; i < behind; i++)
		printed[used++] = text.ptr[i];
	if (cc_decimal_parse(&result.value, (struct cc_str){.ptr = printed, .len = used}) != CC_OK)
		return CC_NOT_FOUND;
	*out = result;
	return CC_OK;
}
