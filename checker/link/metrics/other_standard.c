/* Figures of Chinese that other rules than the law's are behind: 净利润(Non-IFRS)297亿元,
 * 非国际财务报告准则下,净利润297亿元. Leaves what becomes of them, and English, to set_apart.c. */
#include "link/metrics/set_apart.h"

/* 净利润|(Non-IFRS)|: the bracket that goes on with the name. */
static bool is_said_behind(const struct link_sentence *self, size_t end)
{
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	size_t close = cc_str_starts(rest, CC_STR("(")) ? cc_str_find(rest, CC_STR(")"), 0) : SIZE_MAX;
	return close != SIZE_MAX &&
	       cc_word_list_within(link_words(self, CC_WORDS_OTHER_STANDARD), cc_str_slice(rest, 0, close));
}

/* Bytes of the words that end `before` and name other rules, with 下 and 后的 behind them. */
static size_t said_at_end(const struct link_sentence *self, struct cc_str before)
{
	const struct cc_word_list *standards = link_words(self, CC_WORDS_OTHER_STANDARD);
	size_t small = cc_word_list_ends(link_words(self, CC_WORDS_BY_STANDARD), before);
	size_t len = cc_word_list_ends(standards, cc_str_slice(before, 0, before.len - small));
	if (len > 0)
		return len + small;
	return cc_word_list_ends(standards, before);
}

/* 非国际财务报告准则下,|净利润: what the clause before ends with, where the name begins its own. */
static bool is_said_by_clause(const struct link_sentence *self, size_t start)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, start);
	bool opens = cc_str_ends(before, CC_STR(",")) || cc_str_ends(before, CC_STR(":"));
	return opens && said_at_end(self, cc_str_slice(before, 0, before.len - 1)) > 0;
}

bool link_is_by_other_standard(struct cc_span *name, const struct link_sentence *self)
{
	if (cc_span_len(*name) == 0 || name->start < self->sentence->span.start)
		return false;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name->start);
	size_t own = said_at_end(self, before);
	if (own == 0)
		return is_said_behind(self, name->end) || is_said_by_clause(self, name->start);
	name->start -= own;
	return true;
}
