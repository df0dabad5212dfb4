/* Times of English that only what is foreseen is of: the year of "lifted its forecast for 2026 to 3.3 trillion yen;
 * sales rose 4.6 percent" dates nothing that rose. Leaves which time a figure takes to bind_period.c. */
#include "link/times/periods.h"

size_t link_behind_step_before(const struct link_sentence *self, size_t to)
{
	size_t figure = link_previous_figure_end(self, to);
	const struct cc_quantity *step = link_figure_ending_at(self, figure);
	bool moves = step != NULL && figure < to && cc_str_equal(cc_str_slice(self->view, figure, to), CC_STR(" to "));
	return moves ? link_previous_figure_end(self, step->phrase.start) : figure;
}

/* The words right before the figure, from the figure or the clause before it on. */
static size_t own_words(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	size_t figure = link_behind_step_before(self, quantity->phrase.start);
	return figure > clause ? figure : clause;
}

/* "rose", "employs", "averaged": what is told of now or of before. */
static bool tells_fact(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	static const enum cc_cue_kind ahead[] = {CC_CUE_FORECAST, CC_CUE_TARGET, CC_CUE_INTENT, CC_CUE_HYPOTHETICAL};
	size_t from = own_words(self, quantity);
	size_t to = quantity->phrase.start;
	if (from >= to)
		return false;
	if (link_has_any_cue(self, ahead, sizeof(ahead) / sizeof(ahead[0]), from, to))
		return false;
	/* "which sees inflation at 2.6 percent in 2026,| cut its main rate" */
	from -= from > self->sentence->span.start && self->view.ptr[from - 1] == ' ' ? 1 : 0;
	struct cc_str words = cc_str_slice(self->view, from, to);
	return cc_word_list_within(link_words(self, CC_WORDS_FACT_VERBS), words);
}

/* Whether the date lies behind the day of the document. */
static bool is_later(const struct link_sentence *self, struct cc_date date)
{
	const struct cc_date written = self->context->article->document.date;
	return cc_date_is_set(written) && cc_date_is_set(date) && cc_date_compare(date, written) > 0;
}

/* Whether a figure before was foreseen for that time. */
static bool dated_forecast(const struct link_sentence *self, struct cc_span mention)
{
	const struct cc_claim *claims = self->context->claims.items;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index;) {
		bool ahead = claims[i].modality == CC_MODALITY_FORECAST || claims[i].modality == CC_MODALITY_TARGET;
		if (ahead && claims[i].period_span.start == mention.start)
			return true;
	}
	return false;
}

bool link_is_foreseen_time(const struct link_sentence *self, const struct cc_period_mention *mention,
			   const struct cc_quantity *quantity)
{
	if (link_is_han_sentence(self) || !tells_fact(self, quantity))
		return false;
	struct cc_period period = link_resolve_period(self, mention);
	return is_later(self, period.start) || (is_later(self, period.end) && dated_forecast(self, mention->span));
}
