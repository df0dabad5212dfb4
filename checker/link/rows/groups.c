/* Figures of English that are each of a group: in brackets behind it ("the unemployment rates for adult men (3.6
 * percent), adult women (3.9 percent) and teenagers (14.0 percent)"), or with the group behind them ("sales fell 2.7
 * percent for houses and 3.7 percent for flats"). Leaves brackets behind a place, and all other figures, to
 * bind_metric.c. */
#include <stdint.h>

#include "link/metrics/aspect.h"
#include "link/metrics/metrics.h"
#include "link/parts/part.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

/* One alone may be anything: "the proposal of the minority (34 percent)". */
enum { ROW_LEAST = 2, GROUP_BYTES = 48 };

static bool is_alone_in_bracket(const struct link_sentence *self, const struct cc_quantity *figure)
{
	size_t start = figure->phrase.start;
	size_t end = figure->phrase.end;
	return start > self->sentence->span.start + 1 && self->view.ptr[start - 1] == '(' &&
	       self->view.ptr[start - 2] == ' ' && end < self->sentence->span.end && self->view.ptr[end] == ')';
}

static size_t count_alike(const struct link_sentence *self, const struct cc_quantity *figure)
{
	size_t count = 0;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *other = &self->mentions->quantities[i];
		bool alike = other->kind == figure->kind && cc_str_equal(other->unit, figure->unit);
		count += alike && is_alone_in_bracket(self, other) ? 1 : 0;
	}
	return count;
}

static bool is_of_words(char c)
{
	return cc_ascii_is_letter(c) || cc_ascii_is_digit(c) || c == ' ' || c == '\'' || c == '/';
}

/* The words right before the bracket, as far back as the stop, dash or bracket before them. */
static struct cc_span words_before(const struct link_sentence *self, const struct cc_quantity *figure)
{
	size_t end = figure->phrase.start - 2; /* the blank and the bracket */
	size_t start = end;
	while (start > self->sentence->span.start) {
		char c = self->view.ptr[start - 1];
		bool hyphen = c == '-' && start > self->sentence->span.start + 1 && self->view.ptr[start - 2] != '-';
		if (!is_of_words(c) && !hyphen)
			break;
		start--;
	}
	return (struct cc_span){.start = start, .end = end};
}

/* "and| Hispanics", "rates decreased for| adult women": without the words that lead to a group. */
static struct cc_span group_of(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_word_list *leads = link_words(self, CC_WORDS_LEADS_TO_GROUP);
	struct cc_span words = words_before(self, figure);
	for (size_t at = words.start; at < words.end; at++) {
		struct cc_str rest = cc_str_slice(self->view, at, words.end);
		size_t lead = cc_word_list_begins(leads, rest);
		if (lead > 0)
			words.start = at + lead;
	}
	while (words.start < words.end && self->view.ptr[words.start] == ' ')
		words.start++;
	bool fits = cc_span_len(words) <= GROUP_BYTES && cc_span_len(words) > 0 &&
		    link_residue(self, words.start, words.end) > 0;
	return fits ? words : (struct cc_span){0};
}

static bool holds_place(const struct link_sentence *self, struct cc_span words)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (cc_span_overlaps(self->scopes[i].span, words) && !link_is_sector(self->scopes[i].scope))
			return true;
	}
	return false;
}

/* Whether a figure that stands in no bracket of its own comes between: "the jobless rate fell to 10.4 percent; the
 * largest parties, the Reds (33 percent) and the Blues (31 percent)". */
static bool is_told_between(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &self->mentions->quantities[i];
		bool within = figure->phrase.start >= from && figure->phrase.end <= to;
		if (within && figure->kind == CC_NUMBER_PERCENT && !is_alone_in_bracket(self, figure))
			return true;
	}
	return false;
}

/* The ratio that the sentence named last before the figure, with nothing told of it but in such brackets. */
static const struct cc_metric_mention *ratio_before(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_metric_mention *last = NULL;
	for (size_t i = 0; i < self->name_count && self->names[i].span.end <= figure->phrase.start; i++)
		last = &self->names[i];
	bool fits = last != NULL && link_is_ratio(last->metric) && link_is_in_unit_of(self, last->metric, figure);
	return fits && !is_told_between(self, last->span.end, figure->phrase.start) ? last : NULL;
}

/* "Rates for the other groups--adult men (3.2 percent), …": those that the sentence before was of. */
static const struct cc_metric *ratio_told(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_metric *told = self->name_count == 0 ? self->context->block_metric : NULL;
	struct cc_str words = cc_str_of_span(self->view, self->sentence->span);
	bool again = cc_word_list_begins(link_words(self, CC_WORDS_RATES_AGAIN), words) > 0;
	return told != NULL && again && link_is_ratio(told) && link_is_in_unit_of(self, told, figure) ? told : NULL;
}

bool link_find_group_bracket(struct link_metric *out, const struct link_sentence *self,
			     const struct cc_quantity *figure)
{
	if (link_is_han_sentence(self) || figure->kind != CC_NUMBER_PERCENT || !is_alone_in_bracket(self, figure) ||
	    count_alike(self, figure) < ROW_LEAST)
		return false;
	struct cc_span group = group_of(self, figure);
	if (cc_span_len(group) == 0 || holds_place(self, group))
		return false;
	const struct cc_metric_mention *name = ratio_before(self, figure);
	const struct cc_metric *told = name != NULL ? name->metric : ratio_told(self, figure);
	*out = (struct link_metric){.metric = told, .carried = name == NULL, .part = group, .in_bracket = true};
	if (name != NULL)
		out->span = name->span;
	return told != NULL;
}

/* "up 15.4 percent to $1,800,000 for houses": the group stands behind what something came to. */
static const struct cc_quantity *last_of_step(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_quantity *next = link_next_figure(self, figure->phrase.end);
	bool step = next != NULL &&
		    cc_str_equal(cc_str_slice(self->view, figure->phrase.end, next->phrase.start), CC_STR(" to "));
	return step ? next : figure;
}

static bool starts_place(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start == at)
			return true;
	}
	return false;
}

/* Where the words of a group begin behind the figure; SIZE_MAX where a time, a place or none does. */
static size_t group_start(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_str lead = CC_STR(" for ");
	size_t end = last_of_step(self, figure)->phrase.end;
	size_t at = end + lead.len;
	bool led = cc_str_starts(cc_str_slice(self->view, end, self->sentence->span.end), lead) &&
		   at < self->sentence->span.end && cc_ascii_is_letter(self->view.ptr[at]);
	return led && !link_period_starts_at(self, at) && !starts_place(self, at) ? at : SIZE_MAX;
}

struct cc_span link_group_behind(const struct link_sentence *self, const struct cc_quantity *figure)
{
	bool several = !link_is_han_sentence(self) && self->mentions->quantity_count >= ROW_LEAST;
	size_t start = several ? group_start(self, figure) : SIZE_MAX;
	size_t count = 0;
	for (size_t i = 0; i < self->mentions->quantity_count && start != SIZE_MAX; i++) {
		const struct cc_quantity *other = &self->mentions->quantities[i];
		bool alike = other->kind == figure->kind && cc_str_equal(other->unit, figure->unit);
		count += alike && group_start(self, other) != SIZE_MAX ? 1 : 0;
	}
	if (count < ROW_LEAST)
		return (struct cc_span){0};
	size_t end = start;
	while (end < self->sentence->span.end && !link_is_covered(self, end) && end - start < GROUP_BYTES &&
	       (is_of_words(self->view.ptr[end]) || self->view.ptr[end] == '-'))
		end++;
	while (end > start && self->view.ptr[end - 1] == ' ')
		end--;
	return (struct cc_span){.start = start, .end = end};
}

size_t link_behind_group(const struct link_sentence *self, size_t at)
{
	const struct cc_quantity *figure = link_figure_ending_at(self, at);
	struct cc_span group = figure != NULL ? link_group_behind(self, figure) : (struct cc_span){0};
	return cc_span_len(group) > 0 ? group.end : at;
}

const char *link_take_group(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
			    size_t index)
{
	const char *why = link_find_scope(claim, self, metric, index);
	struct cc_str group = cc_str_of_span(self->view, metric->part);
	return why == NULL && !link_set_part(claim, self, group) ? "out of memory" : why;
}
