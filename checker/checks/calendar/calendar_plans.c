/* Five-year plans beside years: “十四五”（2020—2025年）, 2024年是“十四五”收官之年.
 * Leaves the years of each plan to the packs (`periods:`). */
#include "checks/calendar/calendar.h"

enum { PLAN_YEARS = 5, NEAR = 30, LINK_MAX = 12 };

static const struct cc_period_mention *period_at(const struct calendar *work, size_t index)
{
	return &work->article->mentions[work->sentence].periods[index];
}

/* “十四五”, the 14th Five-Year Plan: five whole years whose words name no year. */
static bool is_plan(const struct calendar *work, const struct cc_period_mention *mention)
{
	struct cc_str words = cc_str_of_span(work->article->text.view, mention->span);
	struct cc_period period = mention->period;
	bool named = cc_word_list_within(cc_words_of(work->input->rules, CC_WORDS_PLAN_NAME), words);
	bool digits =
	    cc_str_find(words, CC_STR("20"), 0) != SIZE_MAX || cc_str_find(words, CC_STR("19"), 0) != SIZE_MAX;
	/* 近五年 is of whoever speaks */
	return named && !digits && !mention->relative && mention->state == CC_PERIOD_RESOLVED &&
	       cc_date_is_set(period.start) && cc_date_is_set(period.end) &&
	       period.end.year - period.start.year == PLAN_YEARS;
}

static bool is_years(const struct cc_period_mention *mention, enum cc_period_kind kind)
{
	return mention->state == CC_PERIOD_RESOLVED && !mention->relative && mention->period.kind == kind &&
	       cc_date_is_set(mention->period.start) && cc_date_is_set(mention->period.end) &&
	       mention->period.start.month == 1 && mention->period.end.month == 1;
}

/* @param subject  The plan with the words that name one of its years. */
static bool report_plan(struct calendar *work, struct cc_span subject, const struct cc_period_mention *stated,
			struct cc_period right)
{
	struct cc_str view = work->article->text.view;
	struct cc_buf text = say_start(work->arena);
	cc_buf_add(&text, cc_str_of_span(view, subject));
	cc_buf_adds(&text, cc_say(work->input, " is ", " 是 "));
	say_period(&text, right, work->input);
	cc_buf_adds(&text, cc_say(work->input, ", the text says ", "，文中为 "));
	cc_buf_add(&text, cc_str_of_span(view, stated->span));
	return calendar_report(work, CC_SEVERITY_ERROR, say_end(&text, work->arena),
			       cc_span_hull(subject, stated->span));
}

/* “十四五”（2020—2025年）, 2021—2025年（“十四五”）: nothing but a bracket, or 规划, between the two. */
static bool is_beside(const struct calendar *work, struct cc_span a, struct cc_span b)
{
	struct cc_str gap = cc_str_slice(work->article->text.view, a.end, b.start);
	return cc_word_list_has(cc_words_of(work->input->rules, CC_WORDS_PLAN_BRACKET), gap);
}

static bool check_years(struct calendar *work, const struct cc_period_mention *plan,
			const struct cc_period_mention *other)
{
	bool ahead = other->span.end <= plan->span.start;
	struct cc_span a = ahead ? other->span : plan->span;
	struct cc_span b = ahead ? plan->span : other->span;
	if (!is_years(other, CC_PERIOD_SPAN) || is_plan(work, other) || !is_beside(work, a, b) ||
	    cc_period_equal(other->period, plan->period))
		return true;
	return report_plan(work, plan->span, other, plan->period);
}

/* 开局之年 or 收官之年 behind the plan, over 规划 or 的; ahead of it in English. @return its kind; NONE. */
static enum cc_wording year_word(const struct calendar *work, const struct cc_period_mention *plan,
				 struct cc_span *span)
{
	const struct cc_hit *hits = work->hits.items;
	for (size_t i = 0; i < work->hits.len; i++) {
		bool kind = hits[i].kind == CC_WORDING_PLAN_FIRST || hits[i].kind == CC_WORDING_PLAN_LAST;
		bool behind = hits[i].start >= plan->span.end && hits[i].start - plan->span.end <= LINK_MAX;
		bool ahead = hits[i].end <= plan->span.start && plan->span.start - hits[i].end <= LINK_MAX;
		bool han = (unsigned char)work->article->text.view.ptr[hits[i].start] >= 0x80;
		if (!kind || !(han ? behind : ahead))
			continue;
		*span = (struct cc_span){.start = hits[i].start, .end = hits[i].end};
		return (enum cc_wording)hits[i].kind;
	}
	return CC_WORDING_NONE;
}

/* 2025年是“十四五”收官之年; 作为“十四五”开局之年的2021年. No other clause between. */
static bool names_the_year(const struct calendar *work, const struct cc_period_mention *year, struct cc_span plan,
			   struct cc_span word)
{
	struct cc_span whole = {.start = plan.start < word.start ? plan.start : word.start,
				.end = plan.end > word.end ? plan.end : word.end};
	bool ahead = year->span.end <= whole.start;
	size_t from = ahead ? year->span.end : whole.end;
	size_t to = ahead ? whole.start : year->span.start;
	if (from > to || to - from > NEAR)
		return false;
	const struct cc_hit *link = calendar_word_at(work, CC_WORDING_DAY_LINK, from);
	struct cc_str gap = cc_str_slice(work->article->text.view, from, to);
	if (!ahead)
		return gap.len == 0 || cc_str_equal(gap, CC_STR("(")) || cc_str_equal(gap, CC_STR("的"));
	if (link == NULL && from < to && work->article->text.view.ptr[from] == ' ')
		link = calendar_word_at(work, CC_WORDING_DAY_LINK, from + 1);
	return gap.len == 0 || cc_str_equal(gap, CC_STR("(")) || link != NULL;
}

static bool check_edge(struct calendar *work, const struct cc_period_mention *plan,
		       const struct cc_period_mention *year)
{
	struct cc_span word = {0};
	enum cc_wording kind = year_word(work, plan, &word);
	if (kind == CC_WORDING_NONE || !is_years(year, CC_PERIOD_YEAR) || !names_the_year(work, year, plan->span, word))
		return true;
	int right = kind == CC_WORDING_PLAN_FIRST ? plan->period.start.year : plan->period.end.year - 1;
	return year->period.start.year == right ||
	       report_plan(work, cc_span_hull(plan->span, word), year, cc_period_year(right));
}

bool calendar_check_plans(struct calendar *work)
{
	size_t count = work->article->mentions[work->sentence].period_count;
	for (size_t i = 0; i < count; i++) {
		if (!is_plan(work, period_at(work, i)))
			continue;
		for (size_t k = i > 0 ? i - 1 : 0; k < count && k <= i + 1; k++)
			if (k != i && (!check_years(work, period_at(work, i), period_at(work, k)) ||
				       !check_edge(work, period_at(work, i), period_at(work, k))))
				return false;
	}
	return true;
}
