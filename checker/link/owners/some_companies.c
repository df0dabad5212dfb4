/* Companies of a number or of a trade: 28家科创公司, 深证100公司, 制造业公司. What they earn is nobody's by name.
 * Leaves whose a company's figure is to companies.c. */
#include "base/ascii.h"
#include "link/owners/companies.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

/* 已上市科创 between the number and what it counts. */
enum { MODIFIER_BYTES = 30 };

static bool ends_sector(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.end == at && link_is_sector(self->scopes[i].scope))
			return true;
	}
	return false;
}

/* Whether what is counted right before `at` is firms: "28家已上市科创|公司", "153家|净利润". */
static bool is_counted(const struct link_sentence *self, size_t at)
{
	size_t clause = link_clause_at(self, at)->span.start;
	const struct cc_quantity *count = link_figure_ending_at(self, link_previous_figure_end(self, at));
	return count != NULL && count->phrase.start >= clause && count->kind == CC_NUMBER_CARDINAL &&
	       count->dimension.ptr != NULL && cc_str_equal(count->dimension, CC_STR("count")) &&
	       count->span.end + MODIFIER_BYTES >= at;
}

/* Whether 公司 at `at` is one of many, and not the one that was spoken of. */
static bool is_of_many(const struct link_sentence *self, size_t at)
{
	bool digit = at > self->sentence->span.start && cc_ascii_is_digit(self->view.ptr[at - 1]);
	for (size_t i = 0; i < self->mentions->period_count && digit; i++)
		digit = self->mentions->periods[i].span.end != at; /* 1Q2022|公司 */
	return digit || ends_sector(self, at) || is_counted(self, at);
}

/* The words of the group: 28家已上市科创公司, 深证100公司; ptr NULL where it has none. */
static struct cc_str group_words(const struct link_sentence *self, struct cc_span company)
{
	size_t clause = link_clause_at(self, company.start)->span.start;
	const struct cc_quantity *count = link_figure_ending_at(self, link_previous_figure_end(self, company.start));
	size_t start = is_counted(self, company.start) ? count->phrase.start : company.start;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.end == start)
			start = self->scopes[i].span.start;
	}
	start = link_modifier_start(self, start, clause);
	return start < company.start ? cc_str_slice(self->view, start, company.end) : (struct cc_str){0};
}

bool link_is_of_some_companies(struct cc_str *out, const struct link_sentence *self, const struct link_metric *metric,
			       const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *someone =
	    link_last_cue(self, CC_CUE_SOMEONE, self->sentence->span.start, quantity->phrase.start);
	size_t name = metric->span.start;
	if (!link_is_han_sentence(self))
		return false;
	if (cc_span_len(metric->span) > 0 && is_counted(self, name))
		return true;
	if (someone == NULL || !is_of_many(self, someone->span.start))
		return false;
	/* "35家公司披露中报,万华化学净利润69亿元": somebody by name. */
	bool apart = link_clause_at(self, someone->span.start) != link_clause_at(self, name);
	if ((apart && link_private_subject(self, metric).ptr != NULL) ||
	    link_last_subject(self, link_is_company, someone->span.end, quantity->phrase.start) != NULL)
		return false;
	/* "213家公司净利润增幅超过50%" tells which of them are counted. */
	if (apart || !is_counted(self, someone->span.start))
		*out = group_words(self, someone->span);
	return true;
}
