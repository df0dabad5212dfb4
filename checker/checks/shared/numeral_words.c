/* Small numerals of set phrases, compared as words.
 * Leaves numerals that are figures to token_same.c. */
#include "checks/shared/numeral_words.h"

#include "base/utf8.h"

int cc_han_digit(uint32_t c)
{
	static const struct {
		uint32_t sign;
		int number;
	} digits[] = {
	    {.sign = 0x4E00, .number = 1},  {.sign = 0x4E8C, .number = 2}, {.sign = 0x4E09, .number = 3},
	    {.sign = 0x56DB, .number = 4},  {.sign = 0x4E94, .number = 5}, {.sign = 0x516D, .number = 6},
	    {.sign = 0x4E03, .number = 7},  {.sign = 0x516B, .number = 8}, {.sign = 0x4E5D, .number = 9},
	    {.sign = 0x5341, .number = 10}, {.sign = 0x4E24, .number = 2},
	};
	for (size_t i = 0; i < sizeof(digits) / sizeof(digits[0]); i++)
		if (digits[i].sign == c)
			return digits[i].number;
	return 0;
}

size_t cc_han_count(struct cc_str text)
{
	enum { SECOND = 0x4E8C };
	size_t end = 0;
	uint32_t c = text.len > 0 ? cc_utf8_next(text, &end) : 0;
	int number = c == SECOND ? 0 : cc_han_digit(c);
	return number > 1 ? (size_t)number : 0;
}

/* Behind the one numeral that the text begins with; 0 where it begins with none. 一 is a word of its own too often. */
static size_t behind_numeral(struct cc_str text)
{
	size_t end = 0;
	return cc_han_digit(cc_utf8_next(text, &end)) > 1 ? end : 0;
}

/* 其三，: two words, and the clause is at its end. */
static bool is_marker(const struct cc_side_tokens *side, size_t token)
{
	uint32_t clause = side->tokens[token].clause;
	bool ends = token + 1 >= side->count || side->tokens[token + 1].clause != clause;
	return ends && (token < 2 || side->tokens[token - 2].clause != clause);
}

/* 三是, 第三 and 其三 number what follows. */
static bool counts_here(const struct cc_side_tokens *side, size_t token)
{
	const struct cc_token *at = &side->tokens[token];
	return token > 0 && at[-1].clause == at->clause && !is_marker(side, token) &&
	       !cc_str_equal(cc_str_of_span(side->article->text.view, at[-1].span), CC_STR("第"));
}

static struct cc_str text_of(const struct cc_side_tokens *side, size_t first, size_t end)
{
	struct cc_span span = {.start = side->tokens[first].span.start, .end = side->tokens[end - 1].span.end};
	return cc_str_of_span(side->article->text.view, span);
}

bool cc_differ_in_numeral(const struct cc_difference *difference, const struct cc_side_tokens *a,
			  const struct cc_side_tokens *b)
{
	if (difference->a_end == difference->a || difference->b_end == difference->b ||
	    !counts_here(a, difference->a) || !counts_here(b, difference->b))
		return false;
	struct cc_str x = text_of(a, difference->a, difference->a_end);
	struct cc_str y = text_of(b, difference->b, difference->b_end);
	size_t behind_x = behind_numeral(x);
	size_t behind_y = behind_numeral(y);
	return behind_x > 0 && behind_y > 0 &&
	       cc_str_equal(cc_str_slice(x, behind_x, x.len), cc_str_slice(y, behind_y, y.len));
}
