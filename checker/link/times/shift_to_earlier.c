/* Figures of a time before or behind the one that was spoken of: "from 9 billion a month earlier",
 * 较上年同期的65.8亿元. Leaves how many months earlier to earlier.c, and levels of no time of their own to
 * period_shift.c. */
#include "link/times/periods.h"

enum { MONTHS_OF_YEAR = 12 };

static struct cc_date months_before(struct cc_date date, int months)
{
	return cc_date_is_set(date) ? cc_date_add_months(date, -months) : date;
}

static bool names_period(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start >= from && self->mentions->periods[i].span.end <= to)
			return true;
	}
	return false;
}

/* "较上年同期的65.8亿元增长8.2%", "上年同期为2.3亿元": nothing but 的 or 为 between, and no time that says so itself.
 */
static bool is_year_before_said(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_OF_YEAR_BEFORE);
	size_t from = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_YOY, from, quantity->phrase.start);
	if (cue == NULL || names_period(self, cue->span.start, quantity->phrase.start))
		return false;
	struct cc_str between = cc_str_trim(cc_str_slice(self->view, cue->span.end, quantity->phrase.start));
	/* 比去年|90.78万件|减少 */
	bool year = cc_word_list_ends(link_words(self, CC_WORDS_YEAR_AGO), cc_str_of_span(self->view, cue->span)) > 0;
	return between.len == 0 ? year : cc_word_list_has(joints, between);
}

/* "fell to 48 million euros from 61 million a year earlier": in English the words are those of the figure before them.
 */
static bool is_next_behind(const struct link_sentence *self, const struct cc_quantity *quantity, size_t at)
{
	return link_is_han_sentence(self) || link_previous_figure_end(self, at) <= quantity->span.end;
}

/* "rose to $27.7 billion from a year ago", "climbed to $38.3 billion compared with a year earlier": what it has come to
 * since then. */
static bool is_risen_from(const struct link_sentence *self, const struct cc_quantity *quantity, struct cc_span ago)
{
	struct cc_str words = cc_str_slice(self->view, quantity->phrase.end, ago.end);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	bool against = cc_str_find(words, CC_STR(" from "), 0) != SIZE_MAX ||
		       cc_str_find(words, CC_STR(" compared "), 0) != SIZE_MAX;
	return against && cc_str_ends(before, CC_STR(" to "));
}

/* "slowed to 3.5% |year on year| in January": by how much, and not when. */
static bool is_step_of_year(const struct link_sentence *self, const struct cc_cue_mention *cue)
{
	return cc_word_list_ends(link_words(self, CC_WORDS_STEPS_OF_YEAR), cc_str_of_span(self->view, cue->span)) > 0;
}

/* "£77 million compared to |the previous year's| £71 million": the time of what stands behind it. */
static bool is_owner_of_next(const struct link_sentence *self, const struct cc_cue_mention *cue)
{
	struct cc_str rest = cc_str_slice(self->view, cue->span.end, self->sentence->span.end);
	struct cc_str words = cc_str_of_span(self->view, cue->span);
	return cc_str_starts(rest, CC_STR("'s ")) || cc_str_starts(rest, CC_STR("\u2019s ")) ||
	       cc_str_ends(words, CC_STR("'s")) || cc_str_ends(words, CC_STR("\u2019s"));
}

/* "compared with |the previous year's €398 million|": the words own the figure right behind them. */
static bool is_owned_by_year_before(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t from = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_YOY, from, quantity->phrase.start);
	return cue != NULL && is_owner_of_next(self, cue) && !is_step_of_year(self, cue) &&
	       !names_period(self, cue->span.start, quantity->phrase.start) &&
	       quantity->phrase.start - cue->span.end <= CC_STR("\u2019s ").len;
}

static bool is_of_year_before(const struct link_sentence *self, const struct cc_quantity *told)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_YOY, CC_CUE_YEAR_BEFORE};
	const struct cc_quantity *quantity = link_last_said(self, told);
	/* In Chinese the words stand before: "债券4.4万亿元、比上年增加5000亿元". */
	if (link_is_han_sentence(self))
		return is_year_before_said(self, quantity);
	if (is_owned_by_year_before(self, quantity))
		return true;
	size_t end = link_clause_at(self, quantity->span.start)->span.end;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const struct cc_cue_mention *cue = link_last_cue(self, kinds[i], quantity->span.end, end);
		if (cue != NULL && !is_step_of_year(self, cue) && !is_owner_of_next(self, cue) &&
		    link_residue(self, quantity->phrase.end, cue->span.start) == 0 &&
		    is_next_behind(self, quantity, cue->span.start) && !is_risen_from(self, quantity, cue->span))
			return true;
		if (link_is_other_side(self, told) && link_is_closed_by(self, kinds[i], end))
			return true;
	}
	return false;
}

/* "3.34 trillion yuan in 2023, and 3.63 trillion yuan a year later", "a year later it was 3.63 trillion yuan". */
static bool is_of_year_after(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_YEAR_AFTER, clause->span.start, clause->span.end);
	if (cue == NULL)
		return false;
	if (cue->span.start >= quantity->phrase.end)
		return link_residue(self, quantity->phrase.end, cue->span.start) == 0 &&
		       link_previous_figure_end(self, cue->span.start) == quantity->span.end;
	return !names_period(self, cue->span.end, quantity->phrase.start);
}

bool link_tells_year_before(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_YOY, CC_CUE_YEAR_BEFORE};
	const size_t start = self->sentence->span.start;
	const struct cc_cue_mention *cue = NULL;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]) && cue == NULL; i++)
		cue = link_cue_at(self, kinds[i], start);
	return cue != NULL && !link_is_han_sentence(self) && !is_step_of_year(self, cue) &&
	       !names_period(self, cue->span.start, quantity->phrase.start) &&
	       link_previous_figure_end(self, quantity->phrase.start) <= start &&
	       link_residue(self, cue->span.end, quantity->phrase.start) == 0;
}

/* "In the same quarter a year ago, the plant made …", "During the same holiday quarter a year prior, …": the time that
 * the sentence opens with is that of before. */
static bool opens_a_year_back(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	enum { TWO_WORDS = 4 };
	const struct cc_span first = link_clause_at(self, self->sentence->span.start)->span;
	struct cc_str opening = cc_str_of_span(self->view, first);
	if (link_tells_year_before(self, quantity))
		return true;
	if (link_is_han_sentence(self) || first.end >= quantity->phrase.start ||
	    cc_word_list_begins(link_words(self, CC_WORDS_OPENS_TIME), opening) == 0)
		return false;
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_YOY, first.start, first.end);
	return cue != NULL && link_residue(self, cue->span.end, first.end) == 0 &&
	       link_residue(self, first.start, cue->span.start) <= TWO_WORDS &&
	       link_previous_figure_end(self, cue->span.end) <= first.start;
}

bool link_is_of_earlier(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	return is_of_year_before(self, quantity) || link_months_earlier(self, quantity) > 0;
}

/* "同比下降1.7%,去年同期为增长2.4%": how a metric moved a year before stands behind how it moves now. */
static bool is_rate_of_year_before(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_quantity *quantity = &claim->quantity;
	const struct cc_clause *clause = link_clause_at(self, quantity->phrase.start);
	const struct cc_cue_mention *cue = link_cue_at(self, CC_CUE_YOY, clause->span.start);
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (!link_is_han_sentence(self) || claim->aspect != CC_ASPECT_GROWTH_RATE || cue == NULL ||
	    cue->span.end > quantity->phrase.start ||
	    !cc_word_list_has(link_words(self, CC_WORDS_YEAR_AGO_ALONE), cc_str_of_span(self->view, cue->span)))
		return false;
	bool told = count > 0 && claims[count - 1].sentence == self->index &&
		    claims[count - 1].metric == claim->metric && claims[count - 1].aspect == claim->aspect;
	return told && link_residue(self, cue->span.end, quantity->phrase.start) == 0 &&
	       link_previous_figure_end(self, quantity->span.start) <= cue->span.start;
}

/* A level, and the rate that another one is held against: "faster than the 6.5 percent a year earlier". What "rose 6.5
 * percent from a year earlier" is of the year itself. */
static bool may_shift(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_quantity *quantity = &claim->quantity;
	size_t from = link_previous_figure_end(self, quantity->span.start);
	bool against =
	    link_has_cue(self, CC_CUE_BEYOND, from, quantity->phrase.start) || link_was_before(self, quantity);
	/* "widened to 2.7% of GDP in 2025, from 1.5% a year earlier" */
	bool rate = claim->aspect == CC_ASPECT_GROWTH_RATE || claim->aspect == CC_ASPECT_SHARE;
	return claim->aspect == CC_ASPECT_LEVEL || (!link_is_han_sentence(self) && rate && against) ||
	       is_rate_of_year_before(claim, self);
}

/* A month or a quarter before is that of a time no longer than so many months; "a year earlier" may be of any. */
static bool may_step(struct cc_period period, int months)
{
	if (months % MONTHS_OF_YEAR == 0 || !cc_date_is_set(period.start) || !cc_date_is_set(period.end))
		return months % MONTHS_OF_YEAR == 0;
	return cc_date_compare(cc_date_add_months(period.start, months), period.end) >= 0;
}

void link_shift_to_earlier(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_quantity *quantity = &claim->quantity;
	bool own = claim->period_binding == CC_BOUND_STATED && claim->period_span.start >= quantity->span.end;
	int months = link_months_earlier(self, quantity);
	if (months == 0 && claim->aspect == CC_ASPECT_LEVEL && opens_a_year_back(self, quantity))
		months = MONTHS_OF_YEAR;
	if (months == 0 && (is_of_year_before(self, quantity) || is_rate_of_year_before(claim, self)))
		months = MONTHS_OF_YEAR;
	if (months == 0 && !own && claim->period.kind == CC_PERIOD_YEAR && is_of_year_after(self, quantity))
		months = -MONTHS_OF_YEAR;
	if (!may_shift(claim, self) || own || months == 0)
		return;
	bool known = may_step(claim->period, months);
	claim->period.start = known ? months_before(claim->period.start, months) : (struct cc_date){0};
	claim->period.end = known ? months_before(claim->period.end, months) : (struct cc_date){0};
	claim->period_current = false;
}
