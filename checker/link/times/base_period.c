/* Which period a figure is held against: 比2022年提高, "8.9 percent more than in 2020", "up 0.1 points from July".
 * Leaves its own period to bind_period.c. */
#include <stdint.h>

#include "link/times/movement.h"
#include "link/times/periods.h"

bool link_is_multiple(const struct cc_quantity *quantity)
{
	return quantity->unit.ptr != NULL && cc_str_equal(quantity->unit, CC_STR("times"));
}

/* "是2012年的5倍", "是2019年同期的1.4倍": the year is held against. */
static bool is_base_of_multiple(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_quantity *next = link_next_figure(self, mention->span.end);
	if (next == NULL || !link_is_multiple(next))
		return false;
	struct cc_str between = cc_str_slice(self->view, mention->span.end, next->phrase.start);
	return cc_str_equal(between, CC_STR("的")) || cc_str_equal(between, CC_STR("同期的"));
}

/* "占上年总收入的94.6%": the whole of the year before. */
static bool is_of_whole_before(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	return link_is_han_sentence(self) && mention->relative && mention->period.kind == CC_PERIOD_YEAR &&
	       (cc_str_ends(before, CC_STR("占")) || cc_str_ends(before, CC_STR("相当于")));
}

/* "与2020年相比,…", "与2019年同期相比,…". */
static bool is_set_against(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	static const struct cc_str same_time = {"同期", 6};
	const struct cc_cue_mention *cues = self->mentions->cues;
	size_t end = mention->span.end;
	if (cc_str_starts(cc_str_slice(self->view, end, self->sentence->span.end), same_time))
		end += same_time.len;
	for (size_t i = 0; i < self->mentions->cue_count && cues[i].span.start <= end; i++) {
		if (cues[i].kind == CC_CUE_SET_AGAINST && cues[i].span.start == end)
			return true;
	}
	return false;
}

/* "surpassing the level of 2019": the word of a value, an of and the time. */
static bool is_behind_value_noun(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str of = CC_STR(" of ");
	size_t start = self->sentence->span.start;
	if (!cc_str_ends(cc_str_slice(self->view, start, mention->span.start), of))
		return false;
	const struct cc_cue_mention *noun = link_last_cue(self, CC_CUE_VALUE_NOUN, start, mention->span.start - of.len);
	return noun != NULL && noun->span.end + of.len == mention->span.start &&
	       cc_str_ends(cc_str_slice(self->view, start, noun->span.start), CC_STR(" the "));
}

/* "more than double the 2023 figure": the time of what something is held against. */
static bool is_of_other_figure(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	if (link_is_han_sentence(self))
		return false;
	if (is_behind_value_noun(self, mention))
		return true;
	/* "rose 3.0 percent in November, the same as in October" */
	if (cc_str_ends(cc_str_slice(self->view, self->sentence->span.start, mention->span.start), CC_STR(" as in ")))
		return true;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	if (!(cc_str_ends(before, CC_STR(" the ")) || cc_str_ends(before, CC_STR("'s "))))
		return false;
	return link_cue_at(self, CC_CUE_VALUE_NOUN, mention->span.end + 1) != NULL;
}

/* "超过2024年全年产量", "相当于2020年的水平": what a verb of reaching takes for its object dates nothing. */
static bool is_reached(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	return link_is_han_sentence(self) && cc_word_list_ends(link_words(self, CC_WORDS_REACHES_TIME), before) > 0;
}

/* 预测的0.9%, 预测值, 目标的6.5%; in "8月预计销量20万辆" the month is that of what is to be sold. */
static bool is_what_was_said(const struct link_sentence *self, const struct cc_cue_mention *cue)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_SAID_BEFORE);
	struct cc_str rest = cc_str_slice(self->view, cue->span.end, self->sentence->span.end);
	return cc_word_list_begins(words, rest) > 0;
}

bool link_is_time_of_saying(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	bool year = mention->period.kind == CC_PERIOD_YEAR && !mention->period.instant;
	if (year || !link_is_han_sentence(self))
		return false;
	for (size_t i = 0; i < self->mentions->cue_count && cues[i].span.start <= mention->span.end; i++) {
		bool said = cues[i].kind == CC_CUE_FORECAST ||
			    (cues[i].kind == CC_CUE_TARGET && mention->period.kind != CC_PERIOD_MONTH);
		if (said && cues[i].span.start == mention->span.end && is_what_was_said(self, &cues[i]))
			return true;
	}
	return false;
}

bool link_has_base_of_multiple(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.end <= quantity->phrase.start && is_base_of_multiple(self, mention) &&
		    link_next_figure(self, mention->span.end) == quantity)
			return true;
	}
	return false;
}

/* 按照上年不变价计算的, 按2020年价格计算: the year whose prices are used. */
bool link_is_of_prices(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_PRICES_OF);
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	return cc_word_list_begins(words, rest) > 0;
}

/* "环比1月下降16.6%": the month before is what is held against. */
static bool is_behind_month_before(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	size_t clause = link_clause_at(self, mention->span.start)->span.start;
	const struct cc_cue_mention *against = link_last_cue(self, CC_CUE_QOQ, clause, mention->span.start);
	return link_is_han_sentence(self) && against != NULL && against->span.end == mention->span.start;
}

/* 比上年的67.3亿元增长9.0%: the words of the time begin with what sets against it. */
static bool begins_with_than(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str text = cc_str_of_span(self->view, mention->span);
	return cc_word_list_begins(link_words(self, CC_WORDS_HELD_AGAINST), text) > 0;
}

/* "2004年更名为青原学院,现有学生1.6万人": what became of it then, in a clause without a figure. */
static bool is_of_event(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	size_t end = link_clause_at(self, mention->span.start)->span.end;
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	const struct cc_quantity *next = link_next_figure(self, mention->span.end);
	return mention->period.kind == CC_PERIOD_YEAR && (next == NULL || next->phrase.start >= end) &&
	       cc_word_list_begins(link_words(self, CC_WORDS_BECAME), rest) > 0;
}

/* "始建于1936年,现有职工3680人", "Brindle Foods, founded in 1962, has 870 staff": when somebody began, and nothing that
 * is told of him. */
bool link_is_of_founding(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	if (cc_word_list_ends(link_words(self, CC_WORDS_FOUNDED), before) > 0)
		return true;
	return link_is_han_sentence(self) && is_of_event(self, mention);
}

bool link_opens_with_year_before(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	return link_is_han_sentence(self) && (before.len == 0 || cc_str_equal(before, CC_STR("而"))) &&
	       link_has_cue(self, CC_CUE_YOY, mention->span.start, mention->span.end);
}

/* "比2022年提高", "compared with 2022": the year that is compared with is not the figure's own. */
/* "1,912 |more than| the number accepted for 2015": the time of what a distance right before the words is held against.
 */
static bool is_behind_step(const struct link_sentence *self, const struct cc_cue_mention *beyond,
			   const struct cc_period_mention *mention)
{
	size_t figure = link_previous_figure_end(self, beyond->span.start);
	struct cc_str between = cc_str_slice(self->view, beyond->span.end, mention->span.start);
	/* "30 percent |above| the disastrous crop of 2024" */
	struct cc_str word = cc_str_of_span(self->view, beyond->span);
	bool far = (cc_str_equal(word, CC_STR("above")) || cc_str_equal(word, CC_STR("below"))) &&
		   cc_str_starts(between, CC_STR(" the ")) && cc_str_ends(between, CC_STR(" of "));
	return !link_is_han_sentence(self) && figure > self->sentence->span.start &&
	       (far || cc_str_ends(word, CC_STR(" than"))) && link_residue(self, figure, beyond->span.start) == 0 &&
	       cc_str_find(between, CC_STR(","), 0) == SIZE_MAX && cc_str_find(between, CC_STR(";"), 0) == SIZE_MAX &&
	       link_previous_figure_end(self, mention->span.start) == figure &&
	       !link_has_cue(self, CC_CUE_FORECAST, beyond->span.end, mention->span.start) &&
	       !link_has_cue(self, CC_CUE_TARGET, beyond->span.end, mention->span.start);
}

bool link_is_base(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	if (is_base_of_multiple(self, mention) || is_set_against(self, mention) || is_of_other_figure(self, mention) ||
	    is_reached(self, mention) || link_is_time_of_saying(self, mention) || begins_with_than(self, mention) ||
	    link_is_of_prices(self, mention) || is_behind_month_before(self, mention) ||
	    link_is_of_founding(self, mention) || is_of_whole_before(self, mention))
		return true;
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	const struct cc_cue_mention *against = link_last_cue(self, CC_CUE_YOY, clause->span.start, mention->span.end);
	/* 比上年, and 比上年|四季度. */
	if (against != NULL && !link_opens_with_year_before(self, mention) &&
	    (cc_span_contains(against->span, mention->span) || against->span.end == mention->span.start))
		return true;
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_BEYOND, clause->span.start, mention->span.start);
	/* "45 percent below average between October and December" */
	struct cc_str ahead = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	bool of = cc_str_ends(ahead, CC_STR(" for ")) || cc_str_ends(ahead, CC_STR(" of "));
	if (cue != NULL && !of && !link_is_han_sentence(self) &&
	    (link_has_cue(self, CC_CUE_AVERAGE, cue->span.end, mention->span.start) ||
	     link_has_cue(self, CC_CUE_BENCHMARK, cue->span.end, mention->span.start)))
		return false;
	if (cue != NULL && is_behind_step(self, cue, mention))
		return true;
	return cue != NULL && link_residue(self, cue->span.end, mention->span.start) == 0 &&
	       link_previous_figure_end(self, mention->span.start) <= cue->span.start;
}

/* "up 5.9 percent on 2023"; "fell 5 percent on Monday" tells when. */
static bool is_on(const struct link_sentence *self, const struct cc_quantity *quantity,
		  const struct cc_period_mention *period)
{
	struct cc_str between = cc_str_slice(self->view, quantity->phrase.end, period->span.start);
	return !link_is_han_sentence(self) && period->period.kind != CC_PERIOD_DAY &&
	       (cc_str_equal(between, CC_STR(" on ")) || cc_str_equal(between, CC_STR(" on the ")));
}

/* "rose 5.2 percent from July to September": the time that something took, and not what it is held against. */
static bool runs_from(const struct link_sentence *self, const struct cc_period_mention *period)
{
	static const char *const joints[] = {" to ", " through ", " until ", " till "};
	struct cc_str words = cc_str_of_span(self->view, period->span);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		if (cc_str_find(words, cc_str_from(joints[i]), 0) != SIZE_MAX)
			return true;
	}
	return false;
}

/* "an increase of 1.5 million over the same period in 2023": a part of a year that is held against that of another. */
static bool is_over_same_part(const struct link_sentence *self, const struct cc_quantity *quantity,
			      const struct cc_period_mention *period)
{
	struct cc_str between = cc_str_slice(self->view, quantity->phrase.end, period->span.start);
	struct cc_str words = cc_str_of_span(self->view, period->span);
	size_t same = cc_word_list_begins(link_words(self, CC_WORDS_SAME_PART), words);
	bool over = cc_str_equal(between, CC_STR(" over ")) || cc_str_equal(between, CC_STR(" over the "));
	return over && same > 0 && same < words.len;
}

/* Of the calendar, or one of its own: 2018/19. */
static bool is_year(struct cc_period period)
{
	enum { YEAR = 12, YEARS = 24 };
	bool whole = cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant;
	return period.kind == CC_PERIOD_YEAR ||
	       (whole && (cc_date_compare(cc_date_add_months(period.start, YEAR), period.end) == 0 ||
			  cc_date_compare(cc_date_add_months(period.start, YEARS), period.end) == 0));
}

/* Whether a verb of movement stands right before the figure: "increased 6 percent over 2018/19". */
static bool is_behind_move(const struct link_sentence *self, size_t from, size_t figure)
{
	static const enum cc_cue_kind moves[] = {CC_CUE_UP, CC_CUE_DOWN};
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++) {
		const struct cc_cue_mention *verb = link_last_cue(self, moves[i], from, figure);
		if (verb != NULL && link_residue(self, verb->span.end, figure) == 0)
			return true;
	}
	return false;
}

bool link_is_risen_over(const struct link_sentence *self, const struct cc_quantity *quantity,
			const struct cc_period_mention *period)
{
	static const enum cc_cue_kind moves[] = {CC_CUE_UP, CC_CUE_DOWN};
	if (period->span.start < quantity->phrase.end || link_is_han_sentence(self))
		return false;
	if (is_over_same_part(self, quantity, period))
		return true;
	if (!is_year(period->period))
		return false;
	struct cc_str words = cc_str_slice(self->view, quantity->phrase.end, period->span.start);
	if (cc_str_equal(words, CC_STR(" over ")) || cc_str_equal(words, CC_STR(" on "))) {
		size_t figure = link_previous_figure_end(self, quantity->phrase.start);
		return is_behind_move(self, figure, quantity->phrase.start);
	}
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++) {
		const struct cc_cue_mention *noun = link_cue_at(self, moves[i], quantity->phrase.end + 1);
		struct cc_str rest =
		    noun != NULL ? cc_str_slice(self->view, noun->span.end, period->span.start) : (struct cc_str){0};
		if (cc_str_equal(rest, CC_STR(" over ")) || cc_str_equal(rest, CC_STR(" on ")))
			return true;
	}
	return false;
}

/* "earned $1.6bn |from tea exports| last year": what it comes from, and when. */
static bool is_of_named(const struct link_sentence *self, const struct cc_cue_mention *from,
			const struct cc_period_mention *period)
{
	for (size_t i = 0; i < self->name_count && !link_is_han_sentence(self); i++) {
		if (self->names[i].span.start >= from->span.end && self->names[i].span.end <= period->span.start)
			return true;
	}
	return false;
}

/* "up 8.9 percent from 2020": what the figure is held against. */
bool link_is_left_behind(const struct link_sentence *self, const struct cc_quantity *quantity,
			 const struct cc_period_mention *period)
{
	if (is_on(self, quantity, period) || link_is_risen_over(self, quantity, period))
		return true;
	const struct cc_cue_mention *from = link_last_cue(self, CC_CUE_FROM, quantity->phrase.end, period->span.start);
	/* "fell 3 percent |from a year ago| in October" */
	if (from != NULL && !link_is_han_sentence(self) &&
	    link_has_cue(self, CC_CUE_YOY, quantity->phrase.end, period->span.start))
		return false;
	return from != NULL && !runs_from(self, period) && !is_of_named(self, from, period) &&
	       link_residue(self, quantity->phrase.end, period->span.start) == 0 &&
	       link_previous_figure_end(self, period->span.start) == quantity->span.end;
}

/* "8.9 percent more than in 2020", "up 0.1 points from July". */
static struct cc_period base_behind(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	for (size_t i = 0; i < self->mentions->period_count && !link_is_han_sentence(self); i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.start < quantity->phrase.end)
			continue;
		bool base = link_previous_figure_end(self, mention->span.start) == quantity->span.end &&
			    (link_is_base(self, mention) || link_is_left_behind(self, quantity, mention) ||
			     link_is_multiple_of_level(self, quantity));
		return base ? link_resolve_period(self, mention) : (struct cc_period){0};
	}
	return (struct cc_period){0};
}

/* "与5月相比,6月居民消费价格下降0.2%": the time of what is held against another one, with no figure between them. */
static bool is_held_against(const struct link_sentence *self, size_t index)
{
	const struct cc_period_mention *mention = &self->mentions->periods[index];
	return index > 0 && is_set_against(self, mention - 1) && link_is_han_sentence(self) &&
	       link_previous_figure_end(self, mention->span.start) <= mention[-1].span.start;
}

/* "与2019年同期相比,进出口下降9%,其中出口增长21.5%": all rates of the sentence, until another time is named. */
static struct cc_period base_of_sentence(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		bool held = is_held_against(self, i);
		if (mention->span.end > quantity->span.start || (mention->state != CC_PERIOD_RESOLVED && !held))
			continue;
		mention -= held;
		return is_set_against(self, mention) ? link_resolve_period(self, mention) : (struct cc_period){0};
	}
	return (struct cc_period){0};
}

/* "比2020年的197.0亿立方米下降6.3%": the time of the level that stands between. */
static struct cc_period base_of_level_before(const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	const struct cc_quantity *level = index > 0 ? quantity - 1 : NULL;
	if (level == NULL || !link_is_han_sentence(self) || cc_str_equal(level->unit, quantity->unit) ||
	    cc_str_find(cc_str_slice(self->view, level->phrase.end, quantity->phrase.start), CC_STR(","), 0) !=
		SIZE_MAX ||
	    link_residue(self, level->phrase.end, quantity->phrase.start) > 0)
		return (struct cc_period){0};
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.end <= level->phrase.start && link_is_base(self, mention) &&
		    cc_str_equal(cc_str_slice(self->view, mention->span.end, level->phrase.start), CC_STR("的")))
			return link_resolve_period(self, mention);
	}
	return (struct cc_period){0};
}

struct cc_period link_find_base(const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	size_t from = link_previous_figure_end(self, quantity->span.start);
	for (size_t i = self->mentions->period_count; i-- > 0;) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.start < from || mention->span.end > quantity->span.start)
			continue;
		if (link_is_base(self, mention))
			return link_resolve_period(self, mention);
	}
	struct cc_period base = base_behind(self, quantity);
	if (!cc_date_is_set(base.start))
		base = base_of_level_before(self, index);
	if (!cc_date_is_set(base.start))
		base = base_of_sentence(self, quantity);
	return cc_date_is_set(base.start) ? base : link_base_of_movement(self, index);
}
