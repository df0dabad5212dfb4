/* Years that the text explains or splits: "fiscal 2026, which ended on 31 March", 2024/25, "the fiscal year ending in
 * March". Leaves what other words for a time mean to said_period.c. */
#include "link/periods.h"

/* "2024/25", "2024-25": in English one year that begins in the first and ends in the second. */
static bool is_split_year(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	enum { LENGTH = 7, SIGN = 4 };
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	struct cc_period period = mention->period;
	bool split = words.len == LENGTH && (words.ptr[SIGN] == '/' || words.ptr[SIGN] == '-');
	return split && !link_is_han_sentence(self) && cc_date_is_set(period.end) &&
	       period.end.year == period.start.year + 2 && period.start.month == 1 && period.end.month == 1;
}

/* "fiscal year 2025 (July 2024 to June 2025)", "fiscal 2026, which ended on 31 March": the twelve months that are
 * meant. */
static bool explained_year(const struct link_sentence *self, const struct cc_period_mention *mention,
			   struct cc_period *out)
{
	enum { MONTHS = 12 };
	const struct cc_word_list *ended = link_words(self, CC_WORDS_FISCAL_END);
	size_t next = (size_t)(mention - self->mentions->periods) + 1;
	if (link_is_han_sentence(self) || next >= self->mentions->period_count)
		return false;
	const struct cc_period_mention *behind = &self->mentions->periods[next];
	struct cc_str between = cc_str_slice(self->view, mention->span.end, behind->span.start);
	struct cc_date start = behind->period.start;
	*out = behind->period;
	if (cc_str_equal(between, CC_STR(" (")) && behind->state == CC_PERIOD_RESOLVED && cc_date_is_set(start))
		return cc_date_compare(cc_date_add_months(start, MONTHS), out->end) == 0;
	if (!cc_word_list_has(ended, between) || !cc_date_is_set(behind->period.end))
		return false;
	out->end = (struct cc_date){.year = mention->period.end.year, .month = behind->period.end.month, .day = 1};
	out->start = cc_date_add_months(out->end, -MONTHS);
	out->kind = CC_PERIOD_SPAN;
	return true;
}

/* "worse than forecast, and October-December growth was revised down": what is planned ends where another clause is
 * joined. */
bool link_is_planned_there(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	struct cc_str words = cc_str_slice(self->view, clause->span.start, mention->span.start);
	/* "did not rule out a rise in 2026, after inflation accelerated to 3.8 percent in October" */
	if (cc_str_starts(words, CC_STR("after ")))
		return false;
	bool joined = cc_str_equal(cc_str_trim(words), CC_STR("and")) || cc_str_starts(words, CC_STR("and "));
	size_t from = joined ? clause->span.start : self->sentence->span.start;
	size_t to = joined ? clause->span.end : self->sentence->span.end;
	return link_has_cue(self, CC_CUE_TARGET, from, to) || link_has_cue(self, CC_CUE_FORECAST, from, to);
}

/* What words that hold their time mean: as they say, or as the text explains them. */
struct cc_period link_period_as_said(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_period explained;
	if (explained_year(self, mention, &explained))
		return explained;
	return is_split_year(self, mention) ? link_split_year(mention->period.start.year) : mention->period;
}

/* "raised its forecast for the fiscal year ending in March", in December: the one that has not ended. */
struct cc_period link_or_next_year(const struct link_sentence *self, const struct cc_period_mention *mention,
				   struct cc_period period)
{
	struct cc_date written = self->context->article->document.date;
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	bool ending =
	    cc_str_find(words, CC_STR("year ending in "), 0) != SIZE_MAX && link_is_planned_there(self, mention);
	bool ends = cc_str_find(words, CC_STR("year that ends in "), 0) != SIZE_MAX;
	bool over = cc_date_is_set(written) && cc_date_is_set(period.end) && cc_date_compare(period.end, written) <= 0;
	if (link_is_han_sentence(self) || !(ending || ends) || !over)
		return period;
	period.start = cc_date_add_months(period.start, 12);
	period.end = cc_date_add_months(period.end, 12);
	return period;
}
