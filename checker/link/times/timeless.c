/* Figures of English that count what happened over some time, in a text that tells of times and not of theirs: of a
 * month, a quarter or a year nobody knows which; and figures of a time long before. Leaves finding the time to
 * bind_period.c. */
#include "link/times/periods.h"

/* A note of a few sentences may leave out what everybody knows. */
enum { SENTENCES_LEAST = 4 };

/* Whether the sentence names a time that figures of it could be of. */
static bool names_time(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *mention = &self->mentions->periods[i];
		if (link_is_known_period(mention->period) && !mention->now && !link_is_news_day(mention) &&
		    !link_is_base(self, mention) && !link_is_since(self, mention) && !link_is_left(self, mention))
			return true;
	}
	return false;
}

/* Whether a figure before it was of a known time. */
static bool has_told_time(const struct link_context *context)
{
	const struct cc_claim *claims = context->claims.items;
	for (size_t i = context->claims.len; i-- > 0;) {
		if (link_is_known_period(claims[i].period))
			return true;
	}
	return link_is_known_period(context->title_period) || link_is_known_period(context->heading_period);
}

/* "the highest level |since 1972| (725,440)", "|A year ago,| the rate was 8.3 percent": of that time, which it was not
 * bound to. */
static bool is_of_time_back(const struct cc_claim *claim, const struct link_sentence *self)
{
	static const struct cc_str bracket = {" (", 2};
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	size_t start = claim->quantity.phrase.start;
	bool lent = claim->period_binding != CC_BOUND_STATED && !link_is_han_sentence(self);
	bool back = lent && claim->period_binding != CC_BOUND_SENTENCE &&
		    !(link_tells_year_before(self, &claim->quantity) && link_is_known_period(claim->period)) &&
		    cc_word_list_begins(link_words(self, CC_WORDS_BACK_A_YEAR), text) > 0;
	for (size_t i = 0; i < self->mentions->period_count && lent && !back; i++) {
		const struct cc_period_mention *time = &self->mentions->periods[i];
		back = time->span.end + bracket.len == start && self->view.ptr[start - 1] == '(' &&
		       link_is_since(self, time);
	}
	return back;
}

/* "fell to 61,013 in December |from 64,072|": of the month before or of a year ago, which nobody says. */
static bool is_left_open(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	bool open =
	    !link_is_han_sentence(self) && claim->series_end == CC_SERIES_FROM && !link_is_known_period(claim->period);
	return open && count > 0 && claims[count - 1].sentence == self->index &&
	       claims[count - 1].metric == claim->metric && claims[count - 1].period.kind == CC_PERIOD_MONTH &&
	       link_is_known_period(claims[count - 1].period);
}

const char *link_why_timeless(const struct cc_claim *claim, const struct link_sentence *self)
{
	bool open = !link_is_han_sentence(self) && claim->metric->sense == CC_PERIOD_FLOW &&
		    !link_is_known_period(claim->period) && cc_span_len(claim->period_span) == 0 &&
		    self->context->article->text.sentence_count >= SENTENCES_LEAST;
	open = open && (names_time(self) || has_told_time(self->context));
	return open || is_of_time_back(claim, self) || is_left_open(claim, self) ? "nobody knows of which time it is"
										 : NULL;
}
