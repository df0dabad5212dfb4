/* What a Chinese report opens with before it tells anything: 本报北京4月22日电 (记者林岸).
 * Leaves who a company's news is told by to reporting_company.c. */
#include <stdint.h>

#include "link/subjects.h"

/* A dateline is no longer. */
enum { DATELINE_BYTES = 120 };

/* Behind the sign of a report, 电 or 讯, where one stands at `at`; `at` where none does. */
static size_t behind_sign(const struct link_sentence *self, size_t at)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	size_t sign = cc_word_list_begins(link_words(self, CC_WORDS_DATELINE_ENDS), rest);
	return sign > 1 ? at + sign - 1 : at; /* the words end with a stop or a bracket */
}

/* Behind the sign and the day before it, or 本报讯; the sentence's start where there is none. */
static size_t dateline_end(const struct link_sentence *self)
{
	const size_t start = self->sentence->span.start;
	struct cc_str text = cc_str_of_span(self->view, self->sentence->span);
	size_t own = cc_word_list_begins(link_words(self, CC_WORDS_OWN_REPORTS), text);
	if (own > 0 && behind_sign(self, start + own) > start + own)
		return behind_sign(self, start + own);
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		const struct cc_period_mention *day = &self->mentions->periods[i];
		if (day->span.end > start + DATELINE_BYTES)
			break;
		if (day->period.kind == CC_PERIOD_DAY && behind_sign(self, day->span.end) > day->span.end)
			return behind_sign(self, day->span.end);
	}
	return start;
}

void link_mark_dateline(struct link_sentence *self)
{
	const size_t start = self->sentence->span.start;
	size_t end = link_is_han_sentence(self) ? dateline_end(self) : start;
	if (end == start || link_previous_figure_end(self, end) > start)
		return;
	while (end < self->sentence->span.end && self->view.ptr[end] == ' ')
		end++;
	if (end < self->sentence->span.end && self->view.ptr[end] == '(') {
		size_t close = cc_str_find(self->view, CC_STR(")"), end);
		end = close < self->sentence->span.end ? close + 1 : end;
	}
	link_mark(self, (struct cc_span){.start = start, .end = end});
}
