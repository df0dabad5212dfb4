/* Rows whose items share the end of a name that only the last one says: "风电、太阳能发电量", "基础研究、应用研究经费".
 * Leaves rows of whole names to lists.c. */
#include <stdint.h>

#include "base/utf8.h"
#include "link/lists.h"
#include "link/metrics.h"

/* An item is at most so long, and at most so many stand in a row. */
enum { ITEM_BYTES = 48, ITEMS_MAX = 12 };

struct row {
	struct cc_span items[ITEMS_MAX]; /* from first to last; the last is a name */
	const struct cc_metric *metrics[ITEMS_MAX];
	const struct cc_quantity *values;
	size_t count;
};

/* The last item of a name that is a sum of several: the 光伏发电装机容量 of 风电、光伏发电装机容量. */
static struct cc_metric_mention last_item(const struct link_sentence *self, const struct cc_metric_mention *name)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_ITEM_JOINTS);
	struct cc_metric_mention last = *name;
	for (size_t i = 0; i < joints->count; i++) {
		size_t at = cc_str_find(cc_str_slice(self->view, 0, last.span.end), joints->words[i], last.span.start);
		while (at != SIZE_MAX) {
			last.span.start = at + joints->words[i].len;
			at = cc_str_find(cc_str_slice(self->view, 0, last.span.end), joints->words[i], last.span.start);
		}
	}
	if (last.span.start > name->span.start)
		last.metric = cc_ruleset_metric_called(self->context->rules, cc_str_of_span(self->view, last.span),
						       self->context->scratch);
	return last.metric != NULL ? last : *name;
}

/* Where the item that ends at `end` may begin at the earliest: behind the separator, figure or punctuation before it.
 */
static size_t item_floor(const struct link_sentence *self, size_t end)
{
	size_t start = end;
	while (start > self->sentence->span.start && end - start < ITEM_BYTES) {
		size_t before = start;
		uint32_t c = cc_utf8_prev(self->view, &before);
		if (!cc_utf8_is_han(c) && !(c < 0x80 && c > ' ' && c != ',' && c != ';' && c != ':'))
			break;
		if (link_separator_start(self, start) != start)
			break;
		start = before;
	}
	return start;
}

/* The metric that the item is with the words behind it: 风电 + 发电量. */
static const struct cc_metric *metric_with(const struct link_sentence *self, struct cc_span item, struct cc_span tail)
{
	char text[ITEM_BYTES * 4];
	size_t head = cc_span_len(item);
	size_t len = head + cc_span_len(tail);
	if (head == 0 || len > sizeof(text))
		return NULL;
	memcpy(text, self->view.ptr + item.start, head);
	memcpy(text + head, self->view.ptr + tail.start, cc_span_len(tail));
	return cc_ruleset_metric_called(self->context->rules, (struct cc_str){.ptr = text, .len = len},
					self->context->scratch);
}

/* "研发经费支出和研发投入强度分别为3.63万亿元和…": an item that is the name of its value lacks no end. */
static bool is_whole_name(const struct link_sentence *self, struct cc_span item, const struct cc_quantity *value)
{
	for (size_t i = 0; i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.start >= item.start && name->span.end == item.end &&
		    link_fits(self, name->metric, value))
			return true;
	}
	return false;
}

/* Find the items before the last one from right to left, each with `tail` a name. The first may have other words before
 * it: 全国|基础研究、应用研究经费. */
static bool find_items(struct row *row, const struct link_sentence *self, struct cc_span tail)
{
	size_t at = row->items[row->count - 1].start;
	for (size_t i = row->count - 1; i-- > 0;) {
		size_t end = link_separator_start(self, at);
		if (end == at)
			return false;
		struct cc_span item = {.start = item_floor(self, end), .end = end};
		if (is_whole_name(self, item, &row->values[i]))
			return false;
		const struct cc_metric *metric = metric_with(self, item, tail);
		while (metric == NULL && i == 0 && item.start < end) {
			(void)cc_utf8_next(self->view, &item.start);
			metric = metric_with(self, item, tail);
		}
		if (metric == NULL)
			return false;
		row->items[i] = item;
		row->metrics[i] = metric;
		at = item.start;
	}
	return true;
}

/* The longest end of the last name that makes names of all the others. */
static bool find_row(struct row *row, const struct link_sentence *self, const struct cc_metric_mention *name)
{
	struct cc_span tail = name->span;
	row->items[row->count - 1] = name->span;
	row->metrics[row->count - 1] = name->metric;
	if (cc_span_len(name->span) > ITEM_BYTES)
		return false;
	while (tail.start < tail.end) {
		(void)cc_utf8_next(self->view, &tail.start);
		if (tail.start < tail.end && find_items(row, self, tail))
			return true;
	}
	return false;
}

void link_pair_elided(struct link_sentence *self, size_t first, size_t count)
{
	const struct cc_metric_mention *name =
	    link_name_right_before(self, self->mentions->quantities[first].phrase.start);
	struct row row = {.values = &self->mentions->quantities[first], .count = count};
	if (name == NULL || count > ITEMS_MAX)
		return;
	const struct cc_metric_mention last = last_item(self, name);
	if (!find_row(&row, self, &last))
		return;
	for (size_t i = 0; i < count; i++) {
		self->pairings[first + i].metric = row.metrics[i];
		link_mark(self, row.items[i]);
	}
}
