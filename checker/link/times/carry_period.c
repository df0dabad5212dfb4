/* The period that later sentences stand under: the one that a sentence opens with, or that its figures have.
 * Leaves the figures of the sentence itself to bind_period.c. */
#include "link/metrics/modality.h"
#include "link/times/periods.h"

/* The bytes of a heading's number: "十二", "(三". */
enum { HEADING_NUMBER = 6 };

/* Behind the number of a heading: "一、", "(二)", "3.". */
static size_t behind_number(const struct link_sentence *self)
{
	static const char *const marks[] = {"、", ")", ".", " "};
	size_t start = self->sentence->span.start;
	if ((self->sentence->flags & CC_SENTENCE_HEADING) == 0)
		return start;
	struct cc_str head = cc_str_slice(self->view, start, self->sentence->span.end);
	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		struct cc_str mark = cc_str_from(marks[i]);
		size_t at = cc_str_find(head, mark, 0);
		if (at <= HEADING_NUMBER)
			return start + at + mark.len;
	}
	return start;
}

/* "were at $195.9 billion, down $0.1 billion from September": what the figure right before it is held against. */
static bool is_left_behind(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	size_t end = link_previous_figure_end(self, mention->span.start);
	const struct cc_quantity *figure = link_is_han_sentence(self) ? NULL : link_figure_ending_at(self, end);
	if (figure == NULL)
		return false;
	/* "4 percent below the 88 exajoules produced in 2014" */
	size_t from = link_previous_figure_end(self, figure->phrase.start);
	const struct cc_cue_mention *than = link_last_cue(self, CC_CUE_BEYOND, from, figure->phrase.start);
	bool against = than != NULL && link_residue(self, than->span.end, figure->phrase.start) == 0;
	return against || link_is_left_behind(self, figure, mention);
}

/* "smashing the state record of 61cm set during Hurricane Floyd in 1999": when what was broken was set. */
static bool is_of_record(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	size_t clause = link_clause_at(self, mention->span.start)->span.start;
	struct cc_str before = cc_str_slice(self->view, clause, mention->span.start);
	return !link_is_han_sentence(self) && cc_word_list_within(link_words(self, CC_WORDS_RECORDS), before);
}

/* "grew 2.1 percent in 2025, after 1.4 percent in |2024|": when the figure right before it was, which is over. */
static bool is_of_former(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	size_t end = link_previous_figure_end(self, mention->span.start);
	const struct cc_quantity *figure = link_is_han_sentence(self) ? NULL : link_figure_ending_at(self, end);
	return figure != NULL && link_was_before(self, figure) && link_residue(self, end, mention->span.start) == 0 &&
	       link_clause_at(self, figure->span.start) == link_clause_at(self, mention->span.start);
}

/* "stalled in the first quarter |after growing 0.2 percent in| the last one", "added 3.9 million in the third quarter,
 * |ending| September with": a time of words that say what was besides. */
static bool is_of_side(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_word_list *leads = link_words(self, CC_WORDS_SIDE_LEADS);
	size_t start = self->sentence->span.start;
	size_t from = mention->span.start;
	while (from > start && self->view.ptr[from - 1] != ',' && self->view.ptr[from - 1] != ';')
		from--;
	struct cc_str before = cc_str_slice(self->view, from > start ? from - 1 : from, mention->span.start);
	struct cc_str lead = cc_word_list_first(leads, before);
	bool first = mention == self->mentions->periods;
	return lead.len > 0 && !first && !link_is_han_sentence(self);
}

/* "won orders worth $9.8bn in 2025 and has set itself a goal of $12.5bn for |2026|": what comes is told of besides. */
static bool is_to_come(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_claim *claims = self->context->claims.items;
	if (link_is_han_sentence(self) || self->mentions->period_count < 2)
		return false;
	bool ahead = false;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].period_span.start != mention->span.start)
			continue;
		/* "added 147,000 jobs in April, …, below the 175,000 that economists had expected" */
		if (claims[i].modality == CC_MODALITY_ACTUAL)
			return false;
		ahead = claims[i].modality == CC_MODALITY_FORECAST || claims[i].modality == CC_MODALITY_TARGET;
	}
	if (ahead)
		return true;
	struct cc_period period = link_resolve_period(self, mention);
	size_t from = mention > self->mentions->periods ? mention[-1].span.end : mention->span.start;
	bool planned = link_has_cue(self, CC_CUE_TARGET, from, mention->span.start) ||
		       link_has_cue(self, CC_CUE_FORECAST, from, mention->span.start);
	return link_begins_later(self, period) || (planned && !link_is_over(self, period));
}

/* The only time of the sentence that may date figures; beside it only what is held against. */
static const struct cc_period_mention *only_dated(const struct link_sentence *self)
{
	const struct cc_period_mention *only = NULL;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
		/* "the World Ranking of 2026": of a thing. */
		if (cc_str_ends(before, CC_STR(" of ")) || link_is_base(self, mention) || is_of_record(self, mention) ||
		    link_is_since(self, mention) || link_is_news_day(mention) || link_is_left(self, mention) ||
		    is_left_behind(self, mention) || is_of_former(self, mention) ||
		    link_is_of_contract(self, mention) || link_is_of_bracket(self, mention) ||
		    is_of_side(self, mention) || is_to_come(self, mention) || link_owns_other_side(self, mention) ||
		    link_is_day_of_no_figure(self, mention))
			continue;
		if (only != NULL && link_is_end_of(self, mention, only))
			continue;
		if (only != NULL)
			return NULL;
		only = mention;
	}
	return only;
}

/* "added 50,000 jobs in December, fewer than economists had forecast": a figure of the sentence tells what was. */
static bool dates_fact(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].modality == CC_MODALITY_ACTUAL && cc_date_is_set(claims[i].period.end))
			return true;
	}
	return false;
}

/* "rose 33 percent in the year to September. On the month …": as the figure took it that it dates. */
static struct cc_period as_claimed(const struct link_sentence *self, const struct cc_period_mention *mention,
				   struct cc_period period)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].period_span.start == mention->span.start && claims[i].period.kind == CC_PERIOD_MONTH &&
		    cc_date_compare(claims[i].period.end, period.end) == 0)
			return claims[i].period;
	}
	return period;
}

/* Whether what is planned or foreseen stands only behind a word that holds something against it: "after first-half
 * earnings beat forecasts". */
static bool is_matched(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_cue_mention *matching =
	    link_last_cue(self, CC_CUE_MATCHING, mention->span.end, self->sentence->span.end);
	return matching != NULL && !link_is_planned(self, matching->span.start);
}

/* "R&D intensity remained at 2.7% of GDP in 2023. In China, it reached 2.6%.", "Exports fell 3 percent in June. Revenue
 * from them rose": in English the one period of a sentence ends it, and governs the next one as well. */
static struct cc_period only_period(const struct link_sentence *self)
{
	const struct cc_period_mention *mention = link_is_han_sentence(self) ? NULL : only_dated(self);
	bool planned = mention != NULL && link_is_planned(self, self->sentence->span.end) && !dates_fact(self);
	/* "had forecast a fall of 0.6 percent in the third quarter. It contracted by 0.4 percent" */
	bool over = planned && link_is_over(self, link_resolve_period(self, mention));
	if (mention == NULL || mention->now || (planned && !over && !is_matched(self, mention)) ||
	    link_only_tells_deed(self))
		return (struct cc_period){0};
	struct cc_period period = as_claimed(self, mention, link_resolve_period(self, mention));
	bool whole = cc_date_is_set(period.start) && cc_date_is_set(period.end);
	/* "at the end of 2024": what is told next was in that year, or at its end */
	bool lasts = !period.instant || period.kind == CC_PERIOD_YEAR;
	return whole && lasts && period.kind != CC_PERIOD_DAY ? period : (struct cc_period){0};
}

/* "…介绍,8月份,…": a clause that is nothing but a time frames what follows, where no figure stands before it. */
static bool is_frame(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	return mention == self->mentions->periods && link_is_han_sentence(self) &&
	       link_previous_figure_end(self, mention->span.start) <= self->sentence->span.start &&
	       link_is_understood(self, clause->span.start, mention->span.start) &&
	       link_is_understood(self, mention->span.end, clause->span.end);
}

/* "据统计,从7月1日至8月31日,…": a time from a day to another that is all of its clause is left by nothing. */
static bool is_stretch(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	const struct cc_span clause = link_clause_at(self, mention->span.start)->span;
	return link_is_han_sentence(self) && mention->span.end == clause.end &&
	       link_residue(self, clause.start, mention->span.start) == 0 &&
	       cc_str_find(cc_str_of_span(self->view, mention->span), CC_STR("至"), 0) != SIZE_MAX;
}

/* "粮农组织发布的报告显示,|2025年|全球约有6.73亿人…": it opens what is told, behind who tells it. */
static bool opens_telling(const struct link_sentence *self, const struct cc_period_mention *mention)
{
	size_t clause = link_clause_at(self, mention->span.start)->span.start;
	size_t start = self->sentence->span.start;
	return link_is_han_sentence(self) && mention == self->mentions->periods && clause == mention->span.start &&
	       clause > start && link_has_cue(self, CC_CUE_ATTRIBUTION, start, clause) &&
	       link_previous_figure_end(self, clause) <= start;
}

/* "2024年,…", "8月份,…" of the document's year: a period that opens its sentence governs the ones behind it; one inside
 * a movement does not. */
static bool opens_sentence(const struct link_sentence *self, const struct cc_period_mention *mention, size_t first)
{
	if (mention->now || mention->span.start < first || link_previous_figure_end(self, mention->span.start) > first)
		return false;
	bool opens = link_is_understood(self, first, mention->span.start) || is_frame(self, mention) ||
		     opens_telling(self, mention);
	return opens &&
	       (is_stretch(self, mention) ||
		!link_has_cue(self, CC_CUE_FROM, self->sentence->span.start, mention->span.start)) &&
	       !link_is_base(self, mention);
}

static struct cc_period opening_period(const struct link_sentence *self)
{
	size_t first = behind_number(self);
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		/* "国家统计局19日公布,2025年…" */
		bool only_said = link_is_han_sentence(self) ? link_is_day_of_news(self, mention)
							    : link_is_day_of_no_figure(self, mention);
		if (only_said || !opens_sentence(self, mention, first))
			continue;
		struct cc_period period = link_resolve_period(self, mention);
		if (cc_date_is_set(period.start) && cc_date_is_set(period.end) && !period.instant)
			return period;
	}
	return (struct cc_period){0};
}

bool link_is_undated(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		bool part = mention->period.kind != CC_PERIOD_YEAR && !mention->now &&
			    (mention->state == CC_PERIOD_NEEDS_YEAR || mention->state == CC_PERIOD_NEEDS_DATE);
		if (part && !link_is_base(self, mention) && !link_is_known_period(link_resolve_period(self, mention)))
			return true;
	}
	return false;
}

/* "narrowed to $6.9 billion in January from $7.5 billion a year earlier": what was left is of another time. */
static bool is_left_figure(const struct link_sentence *self, const struct cc_claim *claim)
{
	return !link_is_han_sentence(self) && link_comes_from(self, &claim->quantity);
}

/* Whether the claim states a fact of a time that its own sentence names before it. Where a movement came from is over.
 */
static bool is_dated_here(const struct cc_claim *claim)
{
	bool fact = claim->modality == CC_MODALITY_ACTUAL || claim->modality == CC_MODALITY_PRELIMINARY;
	bool here = cc_span_len(claim->period_span) > 0;
	return fact && here && !claim->period_current && claim->series_end != CC_SERIES_FROM &&
	       claim->period_span.end <= claim->quantity.span.start && cc_date_is_set(claim->period.start) &&
	       cc_date_is_set(claim->period.end) && claim->period.kind != CC_PERIOD_DAY;
}

/* "grew 2.4 percent in 2025; in the final quarter it expanded 2.5 percent": in English a part of the year that the
 * sentence tells of is left again with it. */
static struct cc_period whole_of_part(const struct link_sentence *self, struct cc_period part)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		const struct cc_period year = claims[i].period;
		bool whole = year.kind == CC_PERIOD_YEAR && !year.instant && cc_date_is_set(part.end) &&
			     claims[i].modality == CC_MODALITY_ACTUAL && !is_left_figure(self, &claims[i]);
		if (whole && part.kind != CC_PERIOD_YEAR && cc_date_compare(year.start, part.start) <= 0 &&
		    cc_date_compare(part.end, year.end) <= 0 && !link_is_han_sentence(self))
			return year;
	}
	return part;
}

/* The time that the claim's words name; NULL where it has none of its own. */
static const struct cc_period_mention *time_of_claim(const struct link_sentence *self, const struct cc_claim *claim)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start == claim->period_span.start)
			return &self->mentions->periods[i];
	}
	return NULL;
}

/* Whether the claim only tells what another one of the sentence is held against. */
static bool is_other_side(const struct link_sentence *self, const struct cc_claim *claim)
{
	const struct cc_period_mention *time = time_of_claim(self, claim);
	return is_left_figure(self, claim) || (time != NULL && link_owns_other_side(self, time));
}

/* "初步核算,一季度全省…", "截至5月底,…": the one time that all facts of the sentence are of; unset where there are
 * several. */
static struct cc_period period_of_facts(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	struct cc_period common = {0};
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		if (!is_dated_here(&claims[i]) || is_other_side(self, &claims[i]) ||
		    link_is_time_in_bracket(self, claims[i].period_span, SIZE_MAX))
			continue;
		if (link_is_known_period(common) && !cc_period_same_days(common, claims[i].period)) {
			/* "grew by 21,400 in 2025 to 10.6 million at the end of the year": the year goes on */
			if (link_is_han_sentence(self) || claims[i].period.instant || !common.instant ||
			    cc_date_compare(claims[i].period.end, common.end) != 0)
				return (struct cc_period){0};
		}
		common = claims[i].period;
	}
	return whole_of_part(self, common);
}

/* "数读2024年全市工业经济": the one time that a heading names is that of what stands under it. */
static struct cc_period period_of_heading(const struct link_sentence *self)
{
	const struct cc_period_mention *mention = self->mentions->periods;
	if ((self->sentence->flags & CC_SENTENCE_HEADING) == 0 || self->mentions->period_count != 1 || mention->now ||
	    link_is_base(self, mention))
		return (struct cc_period){0};
	struct cc_period period = link_resolve_period(self, mention);
	bool whole = cc_date_is_set(period.start) && cc_date_is_set(period.end);
	return whole && period.kind != CC_PERIOD_DAY ? period : (struct cc_period){0};
}

/* "财政部介绍,主要是2022年部分缓税在2023年前几个月入库抬高了基数": times of what only explains, and of no figure. */
static bool only_explains(const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	bool tells = context->claims.len > 0 && claims[context->claims.len - 1].sentence == self->index;
	const struct cc_period_mention *first = self->mentions->periods;
	bool other = false;
	if (!link_is_han_sentence(self) || tells || self->mentions->period_count < 2 ||
	    first->span.start <= self->sentence->span.start)
		return false;
	for (size_t i = 1; i < self->mentions->period_count && !other; i++)
		other = !link_is_base(self, &first[i]);
	return other && !is_frame(self, first);
}

static bool is_part_of(struct cc_period part, struct cc_period spoken)
{
	return cc_date_is_set(part.start) && cc_date_is_set(part.end) && cc_date_is_set(spoken.start) &&
	       cc_date_is_set(spoken.end) && !cc_period_same_days(part, spoken) &&
	       cc_date_compare(part.start, spoken.start) >= 0 && cc_date_compare(part.end, spoken.end) <= 0;
}

/* "前三季度…增长6.7%。分季度看,一季度增长6.7%,二季度增长6.6%。分产业看,…": the time spoken of in its parts. */
static bool tells_parts_of_time(const struct link_sentence *self, struct cc_period spoken)
{
	const struct cc_period_mention *mentions = self->mentions->periods;
	if (self->mentions->period_count < 2)
		return false;
	struct cc_period first = link_resolve_period(self, &mentions[0]);
	bool parts = false;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (link_is_base(self, &mentions[i]))
			continue;
		struct cc_period period = i == 0 ? first : link_resolve_period(self, &mentions[i]);
		if (!is_part_of(period, spoken) || period.kind != first.kind)
			return false;
		parts = parts || !cc_period_same_days(period, first);
	}
	return parts;
}

/* "上半年…增长7.4%。其中,6月份增长9.1%。工业投资…": a part of the time spoken of is left again with its sentence. */
static bool tells_part_of_time(const struct link_sentence *self)
{
	struct cc_period spoken = link_inherited_period(self->context);
	bool whole = cc_date_is_set(spoken.start) && cc_date_is_set(spoken.end);
	if (!link_is_han_sentence(self) || self->mentions->period_count == 0 || !whole)
		return false;
	if (tells_parts_of_time(self, spoken))
		return true;
	return link_starts_with_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start) &&
	       is_part_of(link_resolve_period(self, self->mentions->periods), spoken);
}

struct cc_period link_carried_period(const struct link_sentence *self)
{
	struct cc_period (*const ways[])(const struct link_sentence *) = {
	    opening_period, period_of_facts, period_of_heading, only_period, link_review_year};
	/* "上年同期净利润4.88亿元。毛利率为28.6%": a look back, and the text goes on where it was. */
	if (self->mentions->period_count > 0 && link_opens_with_year_before(self, self->mentions->periods))
		return (struct cc_period){0};
	/* "This was lower than $55.42 million in last year's third quarter." */
	if (only_explains(self) || tells_part_of_time(self) ||
	    (!link_is_han_sentence(self) && link_compares_back(self)))
		return (struct cc_period){0};
	for (size_t i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
		struct cc_period period = ways[i](self);
		if (link_is_known_period(period)) {
			link_note_year(self, period);
			return link_looks_elsewhere(self, period) ? (struct cc_period){0} : period;
		}
	}
	return (struct cc_period){0};
}
