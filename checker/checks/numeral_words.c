/* Small numerals of set phrases, compared as words.
 * Leaves numerals that are figures to token_same.c. */
#include "checks/numeral_words.h"

#include "base/utf8.h"

/* Behind the one numeral that the text begins with; 0 where it begins with none of them. */
static size_t behind_numeral(struct cc_str text)
{
	static const struct cc_str numerals = {"二三四五六七八九十两", sizeof("二三四五六七八九十两") - 1};
	size_t end = 0;
	cc_utf8_next(text, &end);
	return cc_str_find(numerals, cc_str_slice(text, 0, end), 0) != SIZE_MAX ? end : 0;
}

/* 三是 and 第三 number what follows. */
static bool counts_here(const struct cc_side_tokens *side, size_t token)
{
	const struct cc_token *at = &side->tokens[token];
	return token > 0 && at[-1].clause == at->clause &&
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
