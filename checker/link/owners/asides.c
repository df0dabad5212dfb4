/* What a Chinese report says beside what it tells: 本报北京4月22日电 (记者林岸), glosses of names in brackets.
 * Leaves who a company's news is told by to reporting_company.c. */
#include <stdint.h>

#include "link/places/subjects.h"

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
		size_t close = link_bracket_end(self, end);
		end = close < self->sentence->span.end ? close + 1 : end;
	}
	link_mark(self, (struct cc_span){.start = start, .end = end});
}

/* "本报北京4月22日电 (记者…)": where a report was written. */
bool link_is_of_dateline(const struct link_sentence *self, struct cc_span span)
{
	const struct cc_word_list *wires = link_words(self, CC_WORDS_DATELINE_ENDS);
	for (size_t i = 0; i < self->mentions->period_count && link_is_han_sentence(self); i++) {
		const struct cc_span day = self->mentions->periods[i].span;
		struct cc_str rest = cc_str_slice(self->view, day.end, self->sentence->span.end);
		if (day.start == span.end)
			return cc_word_list_begins(wires, rest) > 0;
	}
	return false;
}

void link_mark_glosses(struct link_sentence *self)
{
	for (size_t i = 0; i < self->name_count && link_is_han_sentence(self); i++) {
		size_t open = self->names[i].span.end;
		if (open >= self->sentence->span.end || self->view.ptr[open] != '(')
			continue;
		size_t close = cc_str_find(cc_str_slice(self->view, 0, self->sentence->span.end), CC_STR(")"), open);
		const struct cc_quantity *next = link_next_figure(self, open);
		if (close != SIZE_MAX && (next == NULL || next->phrase.start > close))
			link_mark(self, (struct cc_span){.start = open, .end = close + 1});
	}
}
