/* The time that stands behind a figure: "5.76%(2023年)", "2.69 percent in 2024", "rose 3 percent to 412 billion in
 * 2024". Leaves times before it, and those carried from elsewhere, to bind_period.c. */
#include <stdint.h>

#include "base/search.h"
#include "link/times/periods.h"

/* In English the period follows its value: "2.44 trillion yuan in 2020 to 3.63 trillion in 2024". The only one of its
 * sentence may stand farther off: "59 percent of its electricity from renewable sources in 2024". */
enum { ONE_WORD = 2, RESIDUE_BEHIND = 2, RESIDUE_BEHIND_ONLY = 12 };

/* The next figure that is no aside in deeper brackets: "3.63 trillion yuan ($510 billion) in 2024". */
static const struct cc_quantity *next_beside(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	uint32_t depth = link_clause_at(self, quantity->span.start)->depth;
	while (next != NULL && link_clause_at(self, next->span.start)->depth > depth)
		next = link_next_figure(self, next->span.end);
	return next;
}

/* "came to 412 billion euros, up 5.2 percent, in October": a time that stands alone between commas, and no "the most
 * since 2020". */
static bool stands_alone(const struct link_sentence *self, const struct cc_period_mention *period)
{
	static const char *const leads[] = {"",	      "in",	 "for",	     "during", "over",	 "at",	"by",
					    "in the", "for the", "over the", "at the", "by the", "last"};
	const struct cc_clause *clause = link_clause_at(self, period->span.start);
	/* "rose 5.5 percent; in December alone, shipments …": behind a semicolon it opens what follows. */
	if (clause->opener == ';')
		return false;
	struct cc_str lead = cc_str_trim(cc_str_slice(self->view, clause->span.start, period->span.start));
	bool led = false;
	for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++)
		led = led || cc_str_equal(lead, cc_str_from(leads[i]));
	return led && !link_is_han_sentence(self) && clause->span.start > self->sentence->span.start &&
	       cc_date_is_set(period->period.end) && link_residue(self, period->span.end, clause->span.end) == 0 &&
	       link_previous_figure_end(self, clause->span.end) <= clause->span.start;
}

/* "fourth-quarter sales rose to €2 billion and |full-year| sales to €8 billion": of the noun right behind it, which
 * another figure is told of. */
static bool is_of_next_name(const struct link_sentence *self, const struct cc_period_mention *period)
{
	return link_next_figure(self, period->span.end) != NULL && link_is_of_noun_behind(self, period->span);
}

/* "for 2022 to 7.8 percent and for |2023| to 3 percent": of what it leads to. */
static bool leads_to_next(const struct link_sentence *self, const struct cc_period_mention *period)
{
	const struct cc_quantity *next = link_next_figure(self, period->span.end);
	struct cc_str between =
	    next != NULL ? cc_str_slice(self->view, period->span.end, next->phrase.start) : (struct cc_str){0};
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, period->span.start);
	if (link_is_han_sentence(self))
		return false;
	/* "a year earlier but up from |December's| 910 billion yuan", "compared with |last year's| £71 million" */
	return cc_str_equal(between, CC_STR("'s ")) || (next != NULL && link_owning_time(self, next) == period) ||
	       (cc_str_equal(between, CC_STR(" to ")) && cc_str_ends(before, CC_STR(" for ")));
}

static bool may_date(const struct link_sentence *self, const struct cc_period_mention *period)
{
	return !link_is_news_day(period) && !period->now && !link_is_base(self, period) &&
	       !link_is_day_of_saying(self, period);
}

static bool is_behind_semicolon(const struct link_sentence *self, size_t from, size_t to)
{
	return cc_str_find(cc_str_slice(self->view, from, to), CC_STR(";"), 0) != SIZE_MAX;
}

/* "grew 4.8 percent in November, while retail sales rose 1.3 percent and investment shrank 2.6 percent in the first 11
 * months": where a time was told before, one behind another subject is that subject's. */
static bool is_parted_from(const struct link_sentence *self, const struct cc_quantity *quantity,
			   const struct cc_period_mention *period)
{
	bool named = false;
	bool told = false;
	for (size_t i = 0; i < self->name_count; i++)
		named = named || (self->names[i].span.start >= quantity->phrase.end &&
				  self->names[i].span.end <= period->span.start);
	for (size_t i = 0; i < self->mentions->period_count && named; i++) {
		const struct cc_period_mention *other = &self->mentions->periods[i];
		told = told || (other->span.end <= quantity->phrase.start && may_date(self, other) &&
				!is_behind_semicolon(self, other->span.end, quantity->phrase.start));
	}
	return told && !link_is_han_sentence(self);
}

/* "cut the rate to 3.00 percent and forecast that it would bottom out at 2.55 percent early next year", "left it
 * at 1.75 percent and said inflation would average 1.9 percent this year" */
static bool is_foreseen_between(const struct link_sentence *self, const struct cc_quantity *quantity,
				const struct cc_period_mention *period)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	return next != NULL && next->span.start < period->span.start && !link_is_han_sentence(self) &&
	       (link_has_cue(self, CC_CUE_FORECAST, quantity->phrase.end, next->phrase.start) ||
		link_has_cue(self, CC_CUE_HYPOTHETICAL, quantity->phrase.end, next->phrase.start));
}

/* The words that lead to the figure, from the figure or the clause before it on. */
static struct cc_str own_words(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	size_t from = figure > clause ? figure : clause;
	from -= from > self->sentence->span.start && self->view.ptr[from - 1] == ' ' ? 1 : 0; /* ", |employs" */
	return from < quantity->phrase.start ? cc_str_slice(self->view, from, quantity->phrase.start)
					     : (struct cc_str){0};
}

bool link_is_so_now(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	return !link_is_han_sentence(self) &&
	       cc_word_list_within(link_words(self, CC_WORDS_PRESENT_VERBS), own_words(self, quantity));
}

/* "employs 3,420 staff and spent £88 million on research in 2024": what is so now has no time of what was done. */
static bool is_told_of_now(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_word_list *verbs = link_words(self, CC_WORDS_PRESENT_VERBS);
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	if (next == NULL || quantity->phrase.end >= next->phrase.start || !link_is_so_now(self, quantity))
		return false;
	struct cc_str between = cc_str_slice(self->view, quantity->phrase.end, next->phrase.start);
	return cc_str_find(between, CC_STR(" and "), 0) != SIZE_MAX && !cc_word_list_within(verbs, between) &&
	       (link_residue(self, quantity->phrase.end, next->phrase.start) > 0 ||
		link_has_cue(self, CC_CUE_ACTS, quantity->phrase.end, next->phrase.start));
}

/* "was unchanged in May at 2.1% |after| 2.0% in April": the time of what was before. */
static bool comes_after_another(const struct link_sentence *self, const struct cc_quantity *quantity,
				const struct cc_period_mention *period)
{
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	if (next == NULL || next->phrase.start >= period->span.start || link_is_han_sentence(self) ||
	    quantity->phrase.end >= next->phrase.start)
		return false;
	struct cc_str between = cc_str_slice(self->view, quantity->phrase.end, next->phrase.start);
	return cc_str_starts(between, CC_STR(" after ")) || cc_str_starts(between, CC_STR(", after ")) ||
	       cc_str_starts(between, CC_STR(" following "));
}

/* "rose 8.9 percent to 3.63 trillion yuan in 2024": the year stands behind both, in the clause of both. The from of a
 * movement has its own year or none. */
static bool reaches_over(const struct link_sentence *self, const struct cc_quantity *quantity,
			 const struct cc_period_mention *period)
{
	/* "from 6.1 percent a year earlier and 5.9 percent in the preceding quarter" */
	if (is_parted_from(self, quantity, period) || is_told_of_now(self, quantity) ||
	    is_foreseen_between(self, quantity, period) || comes_after_another(self, quantity, period) ||
	    (!link_is_han_sentence(self) && link_comes_from(self, quantity) && link_is_of_earlier(self, quantity)))
		return false;
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_clause *other = link_clause_at(self, period->span.start);
	return (other == clause || other->opener == ')' || stands_alone(self, period) ||
		link_ends_row_of_places(self, quantity, period)) &&
	       !link_is_base(self, period) &&
	       !link_is_series_start(self, (size_t)(quantity - self->mentions->quantities));
}

/* Whether it is the only one of its sentence that may date figures. */
bool link_is_only_period(const struct link_sentence *self, const struct cc_period_mention *period)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *other = &self->mentions->periods[i];
		if (other != period && may_date(self, other))
			return false;
	}
	return may_date(self, period);
}

/* How much unknown may stand between a figure and the period behind it, which ends what is said or is the only one. */
static unsigned reach_of(const struct link_sentence *self, const struct cc_period_mention *period)
{
	bool closes = link_clause_at(self, period->span.start)->span.end == period->span.end;
	return (closes || link_is_only_period(self, period)) && !link_is_of_aside(self, period) ? RESIDUE_BEHIND_ONLY
												: RESIDUE_BEHIND;
}

/* "in 2025 to 3.2 percent and left that for 2026 at 3.1 percent": the period of what is told next. */
static bool is_of_another(const struct link_sentence *self, size_t from, size_t to)
{
	return link_has_cue(self, CC_CUE_ANOTHER, from, to) || link_has_cue(self, CC_CUE_FORECAST, from, to) ||
	       link_has_cue(self, CC_CUE_TARGET, from, to);
}

/* "at 3.60 percent and did not rule out a rise in 2026": behind an "and", words that nobody knows tell something else.
 */
static bool is_joined_to_another(const struct link_sentence *self, size_t from, size_t to)
{
	size_t joint = cc_str_find(cc_str_slice(self->view, from, to), CC_STR(" and "), 0);
	return !link_is_han_sentence(self) && joint != SIZE_MAX && link_residue(self, from + joint, to) > ONE_WORD;
}

/* "5.2 percent more than the 46.2 million tonnes of 2023": the year is that of what is compared with. */
static bool is_yardstick_of(const struct link_sentence *self, const struct cc_quantity *quantity,
			    const struct cc_quantity *next)
{
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_BEYOND, quantity->phrase.end, next->phrase.start);
	return cue != NULL && link_residue(self, cue->span.end, next->phrase.start) == 0;
}

const struct cc_quantity *link_figure_ending_at(const struct link_sentence *self, size_t end)
{
	const struct cc_quantity *quantities = self->mentions->quantities;
	size_t at = cc_search_first(quantities, self->mentions->quantity_count, sizeof(*quantities),
				    offsetof(struct cc_quantity, span.end), end);
	return at < self->mentions->quantity_count && quantities[at].span.end == end ? &quantities[at] : NULL;
}

/* Whether the time is of the figure right before it, another one, and of none before: "grew 4.6 percent from a year
 * earlier and 1.0 percent from the previous quarter", "increased 28.6 percent to $64.5 million from $50.1 million in
 * 2007". */
static bool is_of_nearest(const struct link_sentence *self, const struct cc_quantity *quantity,
			  const struct cc_period_mention *period, const struct cc_quantity *nearest)
{
	if (nearest == NULL || nearest == quantity)
		return false;
	return link_is_left_behind(self, nearest, period) ||
	       (!stands_alone(self, period) && link_comes_from(self, nearest));
}

/* "compared with $720.1 million, or 46 cents a share, in the 2002 quarter": set beside the figure before, which moved
 * from nothing, so that a time behind it is its own. */
static bool is_set_beside(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *cue =
	    link_comes_from(self, quantity) ? link_last_cue(self, CC_CUE_FROM, figure, quantity->phrase.start) : NULL;
	return cue != NULL && !link_is_han_sentence(self) &&
	       !cc_str_ends(cc_str_of_span(self->view, cue->span), CC_STR("from"));
}

/* Whether something that the figure is set beside stands between it and the time. */
static bool is_before_other_side(const struct link_sentence *self, const struct cc_quantity *quantity,
				 const struct cc_period_mention *period)
{
	enum { ASIDES_MOST = 4 };
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	for (int i = 0; i < ASIDES_MOST && next != NULL && next->span.start < period->span.start; i++) {
		if (is_set_beside(self, next))
			return true;
		next = link_next_figure(self, next->span.end);
	}
	return false;
}

/* "fell by 5% |from 9.9 million to 9.4 million| in the year to June": the end of a movement that begins with the
 * figure, where the time stands behind all of it; otherwise the figure. */
static const struct cc_quantity *behind_movement(const struct link_sentence *self, const struct cc_quantity *from,
						 const struct cc_period_mention *period)
{
	if (from == NULL || link_is_han_sentence(self) ||
	    !link_is_series_start(self, (size_t)(from - self->mentions->quantities)))
		return from;
	const struct cc_quantity *to = link_next_figure(self, from->span.end);
	return to != NULL && to->span.end <= period->span.start ? to : from;
}

/* English: nothing unknown between the last figure and the period, in one clause or right behind an aside. */
static bool is_close_behind(const struct link_sentence *self, const struct cc_quantity *quantity,
			    const struct cc_period_mention *period)
{
	size_t last = link_previous_figure_end(self, period->span.start);
	const struct cc_clause *clause = link_clause_at(self, period->span.start);
	if (is_of_next_name(self, period) || leads_to_next(self, period))
		return false;
	/* "84.9 percent (83.6 percent in November 2024)": the figure of the bracket has it. */
	if (clause->depth > link_clause_at(self, quantity->span.start)->depth && last > clause->span.start)
		return false;
	bool alone = stands_alone(self, period);
	if (clause != link_clause_at(self, last - 1) && clause->opener != ')' && !alone)
		return false;
	if (is_before_other_side(self, quantity, period) ||
	    (alone && link_comes_from(self, quantity) && !is_set_beside(self, quantity)))
		return false;
	if (link_residue(self, last, period->span.start) > reach_of(self, period) ||
	    is_joined_to_another(self, last, period->span.start) || is_of_another(self, last, period->span.start))
		return false;
	if (is_of_nearest(self, quantity, period, link_figure_ending_at(self, last)))
		return false;
	const struct cc_quantity *next = behind_movement(self, next_beside(self, quantity), period);
	bool beyond = next != NULL && period->span.start > next->span.start;
	/* "up 12 percent from 26.8 million in 2023": the year is that of what was left. */
	return !beyond || (!link_comes_from(self, next) && !is_yardstick_of(self, quantity, next) &&
			   reaches_over(self, quantity, period));
}

/* "1260家(2020年为540家)": the year is that of the figure in the bracket with it. */
static bool is_figure_in_clause_of(const struct link_sentence *self, const struct cc_period_mention *period)
{
	const struct cc_quantity *next = link_next_figure(self, period->span.end);
	/* "(2024: £388.0 million)" */
	if (next != NULL && cc_str_equal(cc_str_slice(self->view, period->span.end, next->phrase.start), CC_STR(": ")))
		return true;
	return next != NULL && link_clause_at(self, next->span.start) == link_clause_at(self, period->span.start);
}

/* "34.4 percent more than in 2023", "up 0.1 points from July" */
static bool is_held_against(const struct link_sentence *self, const struct cc_quantity *quantity,
			    const struct cc_period_mention *period)
{
	return link_is_multiple_of_level(self, quantity) || link_is_base(self, period) ||
	       link_is_left_behind(self, quantity, period);
}

/* "5.76%(2023年)", "2.69 percent (2023)": the time is what a bracket right behind the figure begins with. */
static bool opens_bracket(const struct link_sentence *self, const struct cc_quantity *quantity,
			  const struct cc_period_mention *period)
{
	size_t at = quantity->span.end;
	at += !link_is_han_sentence(self) && self->view.ptr[at] == ' ' ? 1 : 0;
	if (!link_is_han_sentence(self) && link_previous_figure_end(self, period->span.start) > at)
		return false; /* "84.9 percent (83.6 percent in November 2024)" */
	return self->view.ptr[at] == '(' && period->span.start > at &&
	       (period->span.start == at + 1 ||
		(!link_is_han_sentence(self) && link_residue(self, at, period->span.start) == 0 &&
		 link_clause_at(self, at + 1) == link_clause_at(self, period->span.start)));
}

/* "dipped below 10 percent for the first time since 2008", "the lowest since 2012", "the smallest share of any
 * government since 1945", "the most since records began seven years ago". */
static bool is_record_since(const struct link_sentence *self, const struct cc_period_mention *period)
{
	return !link_is_han_sentence(self) && link_is_since(self, period);
}

/* "up 10 percent to £120 million (2015: £109 million)": of what stands behind it in its bracket, and of nothing before.
 */
bool link_is_of_bracket(const struct link_sentence *self, const struct cc_period_mention *period)
{
	struct cc_str rest = cc_str_slice(self->view, period->span.end, self->sentence->span.end);
	return !link_is_han_sentence(self) && period->span.start > self->sentence->span.start &&
	       self->view.ptr[period->span.start - 1] == '(' &&
	       (cc_str_starts(rest, CC_STR(": ")) || cc_str_starts(rest, CC_STR(" : ")));
}

/* "rose 11.2 percent |from a year earlier| to $64.7 billion in April": what it rose from, before what it rose to. */
static bool is_start_of_movement(const struct link_sentence *self, const struct cc_quantity *quantity,
				 const struct cc_period_mention *period)
{
	const struct cc_str to = CC_STR(" to ");
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	return !link_is_han_sentence(self) && quantity->kind == CC_NUMBER_PERCENT && next != NULL &&
	       link_is_base(self, period) && period->span.end < next->phrase.start &&
	       cc_str_starts(cc_str_slice(self->view, period->span.end, next->phrase.start), to) &&
	       link_residue(self, quantity->phrase.end, next->phrase.start) == 0;
}

/* A time before the figure, of the article's day, or since which something is a record. */
static bool is_passed_over(const struct link_sentence *self, const struct cc_quantity *quantity,
			   const struct cc_period_mention *period)
{
	return period->span.start < quantity->span.end || link_is_news_day(period) || is_record_since(self, period) ||
	       is_start_of_movement(self, quantity, period);
}

/* A time right behind that is no other thing's and lets none behind it date the figure. */
static bool dates_what_is_before(const struct link_sentence *self, const struct cc_quantity *quantity,
				 const struct cc_period_mention *period)
{
	return !is_held_against(self, quantity, period) && !link_dates_noun(self, period) &&
	       !link_is_han_sentence(self) && is_close_behind(self, quantity, period);
}

/* "5.76%(2023年)" and "2.69% in 2024": right behind. */
const struct cc_period_mention *link_period_behind(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *period = &self->mentions->periods[i];
		if (is_passed_over(self, quantity, period))
			continue;
		if (link_is_of_bracket(self, period))
			return NULL;
		if (opens_bracket(self, quantity, period))
			return is_figure_in_clause_of(self, period) ? NULL : period;
		return dates_what_is_before(self, quantity, period) ? period : NULL;
	}
	return NULL;
}
