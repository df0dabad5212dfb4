/* Times of English that lean on the one spoken of: the previous three months, the following year, the first half of the
 * year. Leaves those that lean on the document's date to extract/, "a year earlier" behind a figure to period_shift.c.
 */
#include "link/places/subjects.h"
#include "link/times/periods.h"
#include "link/times/stories.h"

enum { MONTHS_OF_YEAR = 12, HALF_YEAR = 6 };

/* Which way the words step: -1 back, 1 ahead; 0: they do not. */
static int way_of(const struct link_sentence *self, struct cc_str words)
{
	struct cc_str the = CC_STR("the ");
	if (cc_str_starts(words, the))
		words = cc_str_slice(words, the.len, words.len);
	if (cc_word_list_begins(link_words(self, CC_WORDS_STEPS_BACK), words) > 0)
		return -1;
	return cc_word_list_begins(link_words(self, CC_WORDS_STEPS_AHEAD), words) > 0 ? 1 : 0;
}

static int months_between(struct cc_date start, struct cc_date end)
{
	return (end.year - start.year) * MONTHS_OF_YEAR + end.month - start.month;
}

static void move(struct cc_period *period, int months)
{
	period->start = cc_date_add_months(period->start, months);
	period->end = cc_date_add_months(period->end, months);
}

/* "in the year to March 2024; … the following year": twelve months on. Of a month or quarter the whole calendar year.
 */
static bool step_year(struct cc_period *period, int way, int months)
{
	if (months > MONTHS_OF_YEAR)
		return false;
	if (months == MONTHS_OF_YEAR)
		move(period, MONTHS_OF_YEAR * way);
	else
		*period = cc_period_year(period->start.year + way);
	return true;
}

/* "8.2% in July-September, compared with 7.8% in the previous three months". */
static bool step_part(struct cc_period *period, struct cc_str words, int way, int months)
{
	bool month = cc_str_ends(words, CC_STR("month"));
	if (months < 1 || months > HALF_YEAR || (month && months > 1))
		return false;
	move(period, months * way);
	return true;
}

/* "in the year to June, down from 649,000 in the previous 12 months": behind twelve months, those before them. */
static bool step_twelve_months(struct cc_period *period, struct cc_str words, int way)
{
	bool twelve = cc_str_ends(words, CC_STR(" 12 months")) || cc_str_ends(words, CC_STR(" twelve months"));
	bool known = cc_date_is_set(period->start) && cc_date_is_set(period->end);
	if (!twelve || !known || months_between(period->start, period->end) != MONTHS_OF_YEAR)
		return false;
	move(period, MONTHS_OF_YEAR * way);
	return true;
}

bool link_step_from_spoken(struct cc_period *period, const struct link_sentence *self,
			   const struct cc_period_mention *mention)
{
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	int way = link_is_han_sentence(self) ? 0 : way_of(self, words);
	if (way == 0)
		return false;
	if (step_twelve_months(period, words, way))
		return true;
	bool before = cc_str_ends(words, CC_STR("year before"));
	if (!cc_date_is_set(period->start) || !cc_date_is_set(period->end)) {
		/* "The previous quarter" of a text that has named none is the last one; the year before is before what?
		 */
		*period = (struct cc_period){0};
		return way > 0 || before;
	}
	int months = months_between(period->start, period->end);
	return before || cc_str_ends(words, CC_STR("year")) ? step_year(period, way, months)
							    : step_part(period, words, way, months);
}

/* The last month or quarter that was over when the document was written. */
static struct cc_period last_over(struct cc_date written, int months)
{
	struct cc_date first = {.year = written.year, .month = 1, .day = 1};
	if (!cc_date_is_set(written))
		return (struct cc_period){0};
	int passed = (written.month - 1) / months;
	struct cc_date end = cc_date_add_months(first, passed * months);
	return (struct cc_period){.start = cc_date_add_months(end, -months),
				  .end = end,
				  .kind = months == 1 ? CC_PERIOD_MONTH : CC_PERIOD_QUARTER};
}

/* What a company tells of later than that after a quarter of the calendar may be of its own: "the second quarter" of a
 * year that began in November ended in April, and is told of at the end of May. */
static bool is_told_soon(struct cc_date written, struct cc_period over)
{
	enum { DAYS = 15 };
	struct cc_date month = {.year = written.year, .month = written.month, .day = 1};
	bool first = cc_date_compare(month, over.end) == 0;
	bool second = cc_date_compare(month, cc_date_add_months(over.end, 1)) == 0;
	return first || (second && written.day <= DAYS);
}

struct cc_period link_last_over_quarter(const struct link_sentence *self, struct cc_period part)
{
	enum { MONTHS_OF_QUARTER = 3 };
	struct cc_date written = self->context->article->document.date;
	struct cc_period over = last_over(written, MONTHS_OF_QUARTER);
	bool told = part.kind == CC_PERIOD_QUARTER && !link_is_planned(self, self->sentence->span.end);
	return told && is_told_soon(written, over) ? over : (struct cc_period){0};
}

static bool lasts(struct cc_period period, int months)
{
	return cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant &&
	       months_between(period.start, period.end) == months;
}

/* The month or quarter that the sentence of the last figure tells of: the later one where a figure of it is what was
 * before. */
static struct cc_period last_told(const struct link_context *context, int months)
{
	const struct cc_claim *claims = context->claims.items;
	size_t last = context->claims.len;
	struct cc_period told = last > 0 ? claims[last - 1].period : (struct cc_period){0};
	for (size_t i = last; lasts(told, months) && i-- > 0 && claims[i].sentence == claims[last - 1].sentence;) {
		if (lasts(claims[i].period, months) && cc_date_compare(claims[i].period.end, told.end) > 0)
			told = claims[i].period;
	}
	return told;
}

/* "In July … in the month": the one spoken of, which the last figure may be of, or the last one that was over. What
 * "analysts expected for the quarter" is of one spoken of, or of nobody knows which, as is the quarter of a company's
 * own year that a headline tells of. */
static struct cc_period month_or_quarter(const struct link_sentence *self, struct cc_period spoken, int months)
{
	const struct cc_period told = last_told(self->context, months);
	if (lasts(spoken, months))
		return spoken;
	if (lasts(told, months))
		return told;
	bool open = self->context->heading_undated || self->context->block_undated ||
		    link_is_planned(self, self->sentence->span.end);
	return open ? (struct cc_period){0} : last_over(self->context->article->document.date, months);
}

/* "In 2024 … in the first half of the year": of the year spoken of; in February "the first half of the year" that rose
 * is that of the year before. */
static struct cc_period part_of_year(const struct link_sentence *self, struct cc_period part, struct cc_period spoken)
{
	struct cc_date written = self->context->article->document.date;
	bool known = cc_date_is_set(spoken.start) && cc_date_is_set(spoken.end) &&
		     months_between(spoken.start, spoken.end) <= MONTHS_OF_YEAR;
	int years = 0;
	if (!cc_date_is_set(part.start) || !cc_date_is_set(part.end))
		return part;
	if (known)
		years = spoken.start.year - part.start.year;
	else if (cc_date_is_set(written) && cc_date_compare(part.end, written) > 0 && part.kind != CC_PERIOD_YEAR)
		years = -1;
	move(&part, MONTHS_OF_YEAR * years);
	return part;
}

/* The words for a month or a quarter that only the text before them tells which. */
static const struct {
	const char *words;
	int months;
	bool end;
} spoken_parts[] = {
    {"the month", 1, false}, {"quarter", 3, false}, {"end of the month", 1, true}, {"end of the quarter", 3, true}};

/* "in 2024-25 … in |the same year|": the twelve months spoken of, or the year that what was spoken of lies in. */
static bool take_same_year(struct cc_period *period, struct cc_str words)
{
	struct cc_period spoken = *period;
	if (!cc_str_equal(words, CC_STR("the same year")) && !cc_str_equal(words, CC_STR("same year")))
		return false;
	if (lasts(spoken, MONTHS_OF_YEAR))
		return true;
	*period = cc_date_is_set(spoken.start) && cc_date_is_set(spoken.end) ? cc_period_year(spoken.start.year)
									     : (struct cc_period){0};
	return true;
}

static bool take_part(struct cc_period *period, const struct link_sentence *self, struct cc_str words)
{
	struct cc_str the = CC_STR("the ");
	bool with_the = cc_str_starts(words, the);
	for (size_t i = 0; i < sizeof(spoken_parts) / sizeof(spoken_parts[0]); i++) {
		struct cc_str part = cc_str_from(spoken_parts[i].words);
		bool same = cc_str_equal(words, part) ||
			    (with_the && cc_str_equal(cc_str_slice(words, the.len, words.len), part));
		if (!same)
			continue;
		*period = month_or_quarter(self, *period, spoken_parts[i].months);
		period->instant = spoken_parts[i].end;
		return true;
	}
	return false;
}

/* "In the year to March 2013 … 552 for the year": the twelve months spoken of. */
static bool take_year(struct cc_period *period, const struct link_sentence *self, struct cc_str words)
{
	struct cc_period story = link_story_period(self);
	if (!cc_str_equal(words, CC_STR("the year")) && !cc_str_equal(words, CC_STR("year")))
		return false;
	if (!lasts(*period, MONTHS_OF_YEAR) && lasts(story, MONTHS_OF_YEAR))
		*period = story;
	/* "sales up 5.5% for the year", of a company that told of the year to 3 January before */
	if (!lasts(*period, MONTHS_OF_YEAR) && link_has_house(self) && link_is_known_period(self->context->house_year))
		*period = self->context->house_year;
	return lasts(*period, MONTHS_OF_YEAR);
}

bool link_take_spoken(struct cc_period *period, const struct link_sentence *self,
		      const struct cc_period_mention *mention)
{
	struct cc_str words = cc_str_of_span(self->view, mention->span);
	if (link_is_han_sentence(self))
		return false;
	if (cc_str_ends(words, CC_STR(" of the year")) && link_is_planned(self, self->sentence->span.end))
		return false;
	if (cc_str_ends(words, CC_STR(" of the year")) && mention->relative && !mention->period.instant) {
		*period = part_of_year(self, mention->period, *period);
		return true;
	}
	if (take_same_year(period, words))
		return true;
	struct cc_period year = *period;
	if (take_year(&year, self, words)) {
		*period = year;
		return true;
	}
	return take_part(period, self, words);
}

struct cc_period link_split_year(int year)
{
	enum { APRIL = 4 };
	struct cc_date start = {.year = (int16_t)year, .month = APRIL, .day = 1};
	return (struct cc_period){
	    .start = start, .end = cc_date_add_months(start, MONTHS_OF_YEAR), .kind = CC_PERIOD_SPAN};
}
