/* Rates of Chinese that stand under one against the month before: "…价格环比上涨0.6%。其中,食品价格上涨1.6%".
 * And means of several years, which stand beside one only. Leaves what a rate's own clause says to basis.c. */
#include "link/metrics/aspect.h"
#include "link/times/periods.h"

/* "从同比看,…": the sentence opens with what its rates are held against. */
static bool opens_yearly(const struct link_sentence *self)
{
	const struct cc_span lead = link_clause_at(self, self->sentence->span.start)->span;
	return link_has_cue(self, CC_CUE_YOY, lead.start, lead.end) &&
	       link_previous_figure_end(self, lead.end) <= lead.start;
}

/* Of the rates that the sentence has told so far, whether all that say what they are held against say: the month or
 * quarter before; what holds in the block where none says so. "涨幅比上月扩大0.4个百分点" tells of no such rate. */
static bool is_monthly(const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	bool monthly = self->context->block_monthly && !opens_yearly(self);
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		bool rate = claims[i].aspect == CC_ASPECT_GROWTH_RATE;
		if (claims[i].basis == CC_BASIS_YOY || cc_date_is_set(claims[i].base.start))
			return false;
		monthly = monthly || (rate && claims[i].basis == CC_BASIS_QOQ);
	}
	return monthly;
}

/* "较2019年月均客运量增加6.8亿人次,增长34%": a year between the semicolon and the figure is held against. */
static bool names_year(const struct link_sentence *self, size_t at)
{
	size_t from = link_part_start(self, at);
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (mention->span.start >= from && mention->span.end <= at && mention->period.kind == CC_PERIOD_YEAR)
			return true;
	}
	return false;
}

void link_take_monthly(struct cc_claim *claim, const struct link_sentence *self)
{
	bool open = claim->basis == CC_BASIS_NONE && !cc_date_is_set(claim->base.start);
	if (claim->aspect == CC_ASPECT_GROWTH_RATE && open && link_is_han_sentence(self) && is_monthly(self) &&
	    !names_year(self, claim->quantity.phrase.start))
		claim->basis = CC_BASIS_QOQ;
}

/* "十年|增加近70万亿元": how many years it took stands right before the words of the movement. */
static bool took_years(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_quantity *years =
	    link_figure_ending_at(self, link_previous_figure_end(self, figure->phrase.start));
	return years != NULL && years->unit.ptr != NULL && cc_str_equal(years->unit, CC_STR("a")) &&
	       cc_decimal_compare(years->value, cc_decimal_from_int(1)) > 0 &&
	       link_cue_at(self, CC_CUE_UP, years->phrase.end) != NULL;
}

void link_leave_mean_of_years(struct cc_claim *claim, const struct link_sentence *self)
{
	bool several =
	    claim->basis == CC_BASIS_CAGR || (claim->aspect == CC_ASPECT_CHANGE && took_years(self, &claim->quantity));
	bool inherited = claim->period_binding == CC_BOUND_CONTEXT && cc_span_len(claim->period_span) == 0;
	if (!link_is_han_sentence(self) || !several || !inherited || claim->period.kind != CC_PERIOD_YEAR)
		return;
	claim->period = (struct cc_period){0};
	claim->period_binding = CC_BOUND_NOT;
	claim->period_current = false;
}

/* "14% ahead of its statistics in 2023, even though its monthly total of 827,757 …": no figure of that year. */
void link_leave_year_of_month(struct cc_claim *claim, const struct link_sentence *self)
{
	size_t figure = claim->quantity.phrase.start;
	size_t from = link_clause_at(self, figure)->span.start;
	if (link_is_han_sentence(self) || claim->period.kind != CC_PERIOD_YEAR || claim->period_span.end > from ||
	    !cc_word_list_within(link_words(self, CC_WORDS_OF_A_MONTH), cc_str_slice(self->view, from, figure)))
		return;
	claim->period = (struct cc_period){0};
	claim->period_span = (struct cc_span){0};
	claim->period_binding = CC_BOUND_NOT;
}

void link_note_monthly(const struct link_sentence *self)
{
	self->context->block_monthly = link_is_han_sentence(self) && is_monthly(self);
}
