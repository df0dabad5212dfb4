/* What a period's words say where they stand: 11月 of which year, 同期 as what.
 * Leaves 年末 and 上年同期 to held_period.c, and which period a figure has to bind_period.c. */
#include "link/places/subjects.h"
#include "link/times/periods.h"
#include "link/times/stories.h"

/* So many months after its end a quarter is still told of as what is expected. */
enum { JUST_OVER = 3 };

/* How many mentions before one may say which year it is of. */
enum { LOOK_BACK = 8 };

bool link_is_known_period(struct cc_period period)
{
	return cc_date_is_set(period.start) || cc_date_is_set(period.end);
}

/* A day of the first or second year is one without a year; the June of "April-June quarter" may have its own by now. */
static struct cc_date day_in_year(struct cc_date day, int year)
{
	enum { NEXT_YEAR = 2 };
	if (cc_date_is_set(day) && day.year <= NEXT_YEAR)
		day.year = (int16_t)(day.year - 1 + year);
	return day;
}

static struct cc_period in_year(struct cc_period period, int year)
{
	period.start = day_in_year(period.start, year);
	period.end = day_in_year(period.end, year);
	return period;
}

/* The year that is meant behind a time: of "the 12 months to July 2025" the last one, of 2021—2025 the first. */
static int year_of_anchor(struct cc_period anchor)
{
	enum { MONTHS = 12 };
	if (!cc_date_is_set(anchor.start))
		return anchor.end.year;
	bool twelve = cc_date_is_set(anchor.end) && anchor.start.month > 1 &&
		      cc_date_compare(cc_date_add_months(anchor.start, MONTHS), anchor.end) == 0;
	return twelve ? anchor.end.year : anchor.start.year;
}

/* "the nine months to September", told in February: several months that are not over with the one that is. */
static bool ends_in_months(struct cc_period period, struct cc_date written)
{
	if (!cc_date_is_set(period.start) || !cc_date_is_set(period.end) || period.instant)
		return false;
	struct cc_date month = {.year = written.year, .month = written.month, .day = 1};
	bool several = cc_date_compare(cc_date_add_months(period.start, 1), period.end) < 0;
	return several && cc_date_compare(period.end, cc_date_add_months(month, 1)) > 0;
}

/* A period without a year takes that of the last period before it that has one: "2024年…,上半年…". Where there is none,
 * the last such period that was over when the document was dated: "12月份" in a text of January. */
static struct cc_period with_year(struct cc_period period, struct cc_period anchor, struct cc_date written,
				  bool planned, bool told)
{
	if (link_is_known_period(anchor)) {
		int year = year_of_anchor(anchor);
		struct cc_period dated = in_year(period, year);
		/* "at the end of July from 61.8 percent in December", "a rise in 2026, after inflation accelerated
		 * to 3.8 percent in October": the last one, where nothing is planned. */
		bool ahead = cc_date_is_set(written) && cc_date_is_set(dated.start) && !planned &&
			     cc_date_compare(dated.start, written) > 0 && cc_date_is_set(anchor.start);
		if (!ahead)
			return dated;
		if (cc_date_compare(anchor.start, written) <= 0)
			return in_year(period, year - 1);
	}
	if (!cc_date_is_set(written))
		return (struct cc_period){0};
	struct cc_period this_year = in_year(period, written.year);
	bool begun = cc_date_compare(this_year.start, written) <= 0 && !(told && ends_in_months(this_year, written));
	return begun ? this_year : in_year(period, written.year - 1);
}

static bool is_part_of_year(struct cc_period period)
{
	return (period.kind == CC_PERIOD_QUARTER || period.kind == CC_PERIOD_HALF) && !period.instant;
}

/* "For the fourth quarter, the company |forecasts revenue of": how far the words may lie that foresee what a time is
 * of.
 */
static size_t end_of_telling(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	const struct cc_quantity *figure = link_next_figure(self, mention->span.end);
	bool fronted = clause->span.start == self->sentence->span.start && mention->span.end == clause->span.end &&
		       link_previous_figure_end(self, mention->span.start) <= self->sentence->span.start;
	return fronted && figure != NULL ? figure->phrase.start : mention->span.start;
}

/* "First-half revenue rose 6 percent" in February: a half or a quarter that is not over is one of a company's own
 * year. */
static bool is_of_own_year(const struct link_sentence *self, const struct cc_period_mention *mention,
			   struct cc_period period)
{
	static const enum cc_cue_kind ahead[] = {CC_CUE_FORECAST, CC_CUE_TARGET, CC_CUE_INTENT, CC_CUE_HYPOTHETICAL};
	struct cc_date written = self->context->article->document.date;
	if (link_is_han_sentence(self) || !is_part_of_year(period) || !cc_date_is_set(written) ||
	    !cc_date_is_set(period.end) || cc_date_compare(period.end, written) <= 0)
		return false;
	size_t from = link_clause_at(self, mention->span.start)->span.start;
	if (link_has_any_cue(self, ahead, sizeof(ahead) / sizeof(ahead[0]), from, end_of_telling(self, mention)))
		return false;
	return true;
}

/* "released earnings for the third quarter" in March: a quarter that was over half a year ago is one of a company's own
 * year. */
static bool is_long_over(const struct link_sentence *self, struct cc_period period)
{
	enum { REPORTED_WITHIN = 5 };
	struct cc_date written = self->context->article->document.date;
	return !link_is_han_sentence(self) && period.kind == CC_PERIOD_QUARTER && !period.instant &&
	       cc_date_is_set(written) && cc_date_is_set(period.end) && !link_tells_of_places(self) &&
	       cc_date_compare(cc_date_add_months(period.end, REPORTED_WITHIN), written) <= 0;
}

/* "In the fourth quarter it added 3.4 million, and it guided for first-quarter revenue of …": the one to come. */
static struct cc_period or_one_to_come(const struct link_sentence *self, const struct cc_period_mention *mention,
				       struct cc_period period)
{
	struct cc_date written = self->context->article->document.date;
	size_t from = link_previous_figure_end(self, mention->span.start);
	/* in April what is expected for the first quarter is that of the one that has just ended */
	bool over = cc_date_is_set(written) && cc_date_is_set(period.end) &&
		    cc_date_compare(cc_date_add_months(period.end, JUST_OVER), written) <= 0;
	if (link_is_han_sentence(self) || !over || !is_part_of_year(period) ||
	    !(link_has_cue(self, CC_CUE_FORECAST, from, mention->span.start) ||
	      link_has_cue(self, CC_CUE_ESTIMATE, from, mention->span.start)) ||
	    cc_str_find(cc_str_slice(self->view, from, mention->span.start), CC_STR(" from "), 0) != SIZE_MAX)
		return period;
	period.start = cc_date_add_months(period.start, 12);
	period.end = cc_date_add_months(period.end, 12);
	return period;
}

/* 教育“十三五”主要目标如期实现: a plan of years in a heading dates no figure below it. */
static bool dates_figures(struct cc_period period)
{
	bool whole = cc_date_is_set(period.start) && cc_date_is_set(period.end);
	return link_is_known_period(period) && !(whole && period.end.year - period.start.year > 2);
}

struct cc_period link_inherited_period(const struct link_context *context)
{
	if (link_is_known_period(context->block_period))
		return context->block_period;
	if (dates_figures(context->heading_period))
		return context->heading_period;
	return dates_figures(context->title_period) ? context->title_period : (struct cc_period){0};
}

bool link_is_planned(const struct link_sentence *self, size_t at)
{
	size_t start = self->sentence->span.start;
	return link_has_cue(self, CC_CUE_TARGET, start, at) || link_has_cue(self, CC_CUE_FORECAST, start, at);
}

/* The year in digits that the words end with; 0 where they do not. */
static int year_at_end(struct cc_str words)
{
	enum { DIGITS = 4 };
	int year = 0;
	if (words.len <= DIGITS)
		return 0;
	for (size_t i = words.len - DIGITS; i < words.len; i++) {
		if (words.ptr[i] < '0' || words.ptr[i] > '9')
			return 0;
		year = year * 10 + (words.ptr[i] - '0');
	}
	return year;
}

/* "in the same period of 2024", "the same month last year": what was spoken of, of another year. */
static struct cc_period same_of_year(const struct link_sentence *self, const struct cc_period_mention *mention,
				     struct cc_period anchor)
{
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	int year = year_at_end(words);
	bool known = cc_date_is_set(anchor.start) && cc_date_is_set(anchor.end);
	int back = year > 0 ? anchor.start.year - year : 1;
	if (link_is_han_sentence(self) || !known || (year == 0 && !mention->relative))
		return anchor;
	anchor.start = cc_date_add_months(anchor.start, -12 * back);
	anchor.end = cc_date_add_months(anchor.end, -12 * back);
	return anchor;
}

/* "exports rose 3 percent in 2025. In January they fell", in March: behind the whole of last year a month that has just
 * ended is the last one. */
static bool is_since_year(const struct link_sentence *self, struct cc_period part, struct cc_period anchor,
			  bool planned)
{
	enum { NEWS_FOR = 4 };
	struct cc_date written = self->context->article->document.date;
	if (link_is_han_sentence(self) || planned || part.kind != CC_PERIOD_MONTH || part.instant || anchor.instant ||
	    anchor.kind != CC_PERIOD_YEAR || !cc_date_is_set(written) || anchor.start.year + 1 != written.year)
		return false;
	struct cc_date end = in_year(part, written.year).end;
	return cc_date_compare(end, written) <= 0 && cc_date_compare(cc_date_add_months(end, NEWS_FOR), written) >= 0;
}

/* A time without a year takes that of the one before. */
static struct cc_period resolve_yearless(const struct link_sentence *self, const struct cc_period_mention *mention,
					 struct cc_period anchor)
{
	/* "211 percent at the end of 2023, had fallen to 31 percent by October": the last one, and none of 2023. */
	bool closed = anchor.instant && anchor.kind == CC_PERIOD_YEAR && !link_is_han_sentence(self) &&
		      cc_date_is_set(self->context->article->document.date);
	if (closed)
		anchor = (struct cc_period){0};
	bool planned = link_is_planned_there(self, mention);
	struct cc_date written = self->context->article->document.date;
	struct cc_period part = link_part_of_fiscal_year(self, mention->period);
	if (is_since_year(self, part, anchor, planned))
		return in_year(part, written.year);
	struct cc_period dated = with_year(part, anchor, written, planned, !planned && !link_is_han_sentence(self));
	if (is_of_own_year(self, mention, dated))
		return link_tells_of_places(self) ? (struct cc_period){0} : link_last_over_quarter(self, dated);
	if (!link_is_known_period(anchor) && is_long_over(self, dated))
		return (struct cc_period){0};
	return link_or_next_year(self, mention, or_one_to_come(self, mention, dated));
}

/* "第三财季营收为21.4亿美元,上年同期为17亿美元": the quarter of a company's own year is none of the calendar. */
static bool is_same_fiscal_quarter(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	return link_is_han_sentence(self) && cc_str_ends(cc_str_of_span(self->view, mention->span), CC_STR("同期")) &&
	       cc_word_list_within(link_words(self, CC_WORDS_FISCAL_QUARTERS), before);
}

/* @param anchor  What was spoken of before the mention. */
static struct cc_period resolve_behind(const struct link_sentence *self, const struct cc_period_mention *mention,
				       struct cc_period anchor)
{
	struct cc_period end;
	if (is_same_fiscal_quarter(self, mention))
		return (struct cc_period){0};
	/* "高峰出现在2月20日,当日接待游客62.4万人次" */
	if (anchor.kind == CC_PERIOD_DAY && cc_date_is_set(anchor.start) &&
	    cc_str_equal(cc_str_of_span(self->view, mention->span), CC_STR("当日")))
		return anchor;
	if (link_resolve_bare_end(&end, self, mention, anchor) || link_resolve_one_before(&end, self, mention, anchor))
		return end;
	struct cc_period stepped = anchor;
	if (link_step_from_spoken(&stepped, self, mention) || link_take_spoken(&stepped, self, mention))
		return stepped;
	/* "the same quarter in the previous year" is no whole year. */
	if (mention->state == CC_PERIOD_SAME && mention->relative && !link_is_han_sentence(self))
		return same_of_year(self, mention, anchor);
	if (link_resolve_held(&end, self, mention, anchor))
		return end;
	if (mention->state == CC_PERIOD_RESOLVED && !mention->relative &&
	    is_of_own_year(self, mention, mention->period) && !link_tells_of_places(self) &&
	    !link_is_planned(self, self->sentence->span.end))
		return link_last_over_quarter(self, mention->period);
	if (mention->state == CC_PERIOD_RESOLVED)
		return link_or_next_year(self, mention, link_period_as_said(self, mention));
	if (mention->state == CC_PERIOD_NEEDS_DATE)
		return (struct cc_period){0};
	if (mention->state == CC_PERIOD_SAME)
		return same_of_year(self, mention, link_month_meant(self, mention, anchor));
	return resolve_yearless(self, mention, anchor);
}

/* "全年国内生产总值…;分季度看,一季度增长5.4%": the quarter of the year that was over, where no other is spoken of. */
static struct cc_period or_year_said(struct cc_period anchor, const struct link_sentence *self, size_t at)
{
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_WHOLE_YEAR, self->sentence->span.start, at);
	bool said = link_is_han_sentence(self) && cue != NULL &&
		    cc_str_starts(cc_str_of_span(self->view, cue->span), CC_STR("全年"));
	return said && !link_is_known_period(anchor) ? link_undated_year(self, at) : anchor;
}

/* "totalled 16.27 trillion yuan in 2025, down from 18.09 trillion in 2024, …": what was left behind is spoken of no
 * more. */
bool link_is_left(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_quantity *figure =
	    link_is_han_sentence(self)
		? NULL
		: link_figure_ending_at(self, link_previous_figure_end(self, mention->span.start));
	return figure != NULL && link_comes_from(self, figure) &&
	       link_clause_at(self, figure->span.start) == link_clause_at(self, mention->span.start);
}

/* "dropped 2.9 percent in July. Production had increased in the same month": of the sentence right before. */
static struct cc_period last_time_of_block(const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	size_t count = context->claims.len;
	/* "For the same period last year, it earned $869.9 million on revenue of $4.72 billion": both of one time. */
	while (count > context->block_first_claim && claims[count - 1].sentence == self->index)
		count--;
	bool there = !link_is_han_sentence(self) && count > context->block_first_claim &&
		     claims[count - 1].sentence + 1 >= self->index;
	while (there && count > context->block_first_claim && !link_is_known_period(claims[count - 1].period) &&
	       claims[count - 1].modality == CC_MODALITY_HYPOTHETICAL)
		count--; /* "without them, they would have risen 0.7 percent" */
	there = there && count > context->block_first_claim;
	return there ? claims[count - 1].period : (struct cc_period){0};
}

/* "前三季度增长7.85%,其中第三季度增长8.23%;同期出口…": the 同期 of another part is that of the whole. */
static bool is_told_on_the_way(const struct link_sentence *self, const struct cc_period_mention *before,
			       const struct cc_period_mention *mention)
{
	if (!link_is_han_sentence(self) || link_part_start(self, mention->span.start) < before->span.end)
		return false;
	return link_has_cue(self, CC_CUE_OF_WHICH, link_part_start(self, before->span.start), before->span.start);
}

/* "2016年以来投资年年增长,1至7月…": what has lasted for years says no year of a month. */
static bool has_lasted_years(const struct link_sentence *self, const struct cc_period_mention *before,
			     const struct cc_period_mention *mention)
{
	struct cc_date written = self->context->article->document.date;
	bool open = cc_date_is_set(before->period.start) && !cc_date_is_set(before->period.end);
	return link_is_han_sentence(self) && open && mention->state == CC_PERIOD_NEEDS_YEAR &&
	       cc_date_is_set(written) && before->period.start.year + 1 < written.year;
}

/* "which was 26 percent |in 2013|, fell to 9.9 percent in the fourth quarter", "Founded |in 1987|, it had": a year long
 * past that dates another figure, or what was done then, says no year of a month or a quarter of English. */
static bool is_long_past(const struct link_sentence *self, const struct cc_period_mention *before,
			 const struct cc_period_mention *mention)
{
	struct cc_date written = self->context->article->document.date;
	if (link_is_han_sentence(self) || mention->state != CC_PERIOD_NEEDS_YEAR || before->relative ||
	    before->period.kind != CC_PERIOD_YEAR || !cc_date_is_set(written) ||
	    before->period.start.year + 2 > written.year)
		return false;
	size_t figure = link_previous_figure_end(self, before->span.start);
	bool dates = figure > self->sentence->span.start && link_residue(self, figure, before->span.start) == 0 &&
		     link_clause_at(self, figure - 1) == link_clause_at(self, before->span.start);
	struct cc_str between = cc_str_slice(self->view, before->span.end, mention->span.start);
	return dates || link_is_of_aside(self, before) || cc_str_find(between, CC_STR(";"), 0) != SIZE_MAX;
}

/* Whether a time before the mention is none that was told of: "today reported net income for the third quarter", what
 * is compared with, and what was left. */
static bool is_aside(const struct link_sentence *self, const struct cc_period_mention *before,
		     const struct cc_period_mention *mention, struct cc_period anchor)
{
	return cc_str_equal(cc_str_of_span(self->view, before->span), CC_STR("today")) || link_is_base(self, before) ||
	       link_is_since(self, before) || has_lasted_years(self, before, mention) ||
	       is_long_past(self, before, mention) ||
	       (mention->state == CC_PERIOD_SAME && is_told_on_the_way(self, before, mention)) ||
	       (link_is_known_period(anchor) && link_is_left(self, before));
}

/* The time that "the same quarter" is of, where none was spoken of before it in the sentence.
 * @param next  The mention behind it in an English sentence; NULL where none is. */
static struct cc_period anchor_of_same(const struct link_sentence *self, const struct cc_period_mention *next)
{
	/* "made a loss in the same quarter last year, and a profit in the three months to September": as the one to
	 * come. */
	struct cc_period anchor = next == NULL ? last_time_of_block(self) : (struct cc_period){0};
	if (!link_is_known_period(anchor) && link_has_house(self))
		anchor = self->context->house_period;
	if (!link_is_known_period(anchor))
		anchor = link_story_period(self);
	return !link_is_known_period(anchor) && next != NULL ? resolve_behind(self, next, anchor) : anchor;
}

/* What was spoken of before each mention is what the ones before it mean; what is compared with was not spoken of. */
struct cc_period link_resolve_period(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_period anchor = link_inherited_period(self->context);
	size_t last = 0;
	while (last < self->mentions->period_count && self->mentions->periods[last].span.start < mention->span.start)
		last++;
	for (size_t i = last > LOOK_BACK ? last - LOOK_BACK : 0; i < last; i++) {
		const struct cc_period_mention *before = &self->mentions->periods[i];
		if (is_aside(self, before, mention, anchor))
			continue;
		struct cc_period period = resolve_behind(self, before, or_year_said(anchor, self, before->span.start));
		if (link_is_known_period(period))
			anchor = period;
	}
	if (mention->state == CC_PERIOD_SAME && !link_is_known_period(anchor)) {
		bool ahead = !link_is_han_sentence(self) && last + 1 < self->mentions->period_count;
		anchor = anchor_of_same(self, ahead ? &self->mentions->periods[last + 1] : NULL);
	}
	return link_time_that_ended(self, mention,
				    resolve_behind(self, mention, or_year_said(anchor, self, mention->span.start)));
}
