/* Rows whose items share the end of a name that only the last one says: "风电、太阳能发电量", "基础研究、应用研究经费".
 * Leaves rows of whole names to lists.c. */
#include <stdint.h>

#include "base/utf8.h"
#include "link/metrics/metrics.h"
#include "link/rows/lists.h"

/* An item is at most so long, and at most so many stand in a row. */
enum { ITEM_BYTES = 48, ITEMS_MAX = 12 };

struct row {
	struct cc_span name;		 /* all words of the row, where they make each name together; empty else */
	struct cc_str head;		 /* said once before the first item, and before each of them meant */
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

/* The metric that the item is with the words around it: 风电 + 发电量, 对 + 东盟 + 进出口. */
static const struct cc_metric *metric_with(const struct link_sentence *self, struct cc_str head, struct cc_span item,
					   struct cc_span tail)
{
	char text[ITEM_BYTES * 4];
	size_t own = head.len + cc_span_len(item);
	size_t len = own + cc_span_len(tail);
	if (cc_span_len(item) == 0 || len > sizeof(text))
		return NULL;
	if (head.len > 0)
		memcpy(text, head.ptr, head.len);
	memcpy(text + head.len, self->view.ptr + item.start, cc_span_len(item));
	memcpy(text + own, self->view.ptr + tail.start, cc_span_len(tail));
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

/* The first item has the words that open them all right before it, where they are said. */
static const struct cc_metric *first_with(const struct link_sentence *self, struct cc_str head, struct cc_span item,
					  struct cc_span tail, bool first)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, item.start);
	return first && !cc_str_ends(before, head) ? NULL : metric_with(self, head, item, tail);
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
		if (row->head.len == 0 && is_whole_name(self, item, &row->values[i]))
			return false;
		const struct cc_metric *metric = first_with(self, row->head, item, tail, i == 0);
		while (metric == NULL && i == 0 && item.start < end) {
			(void)cc_utf8_next(self->view, &item.start);
			metric = first_with(self, row->head, item, tail, i == 0);
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

static bool find_row_of_name(struct row *row, const struct link_sentence *self, const struct cc_metric_mention *name)
{
	const struct cc_metric_mention last = last_item(self, name);
	return find_row(row, self, &last);
}

/* What stands before the first value and may end names of a row: 进出口 of "对东盟、欧盟进出口|分别为". */
static struct cc_span tail_before(const struct link_sentence *self, const struct cc_quantity *value)
{
	const struct cc_word_list *tails = link_words(self, CC_WORDS_ROW_TAILS);
	const size_t from = link_clause_at(self, value->phrase.start)->span.start;
	const struct cc_str before = cc_str_slice(self->view, from, value->phrase.start);
	for (size_t end = before.len; end > 0; end--) {
		const size_t len = cc_word_list_ends(tails, cc_str_slice(before, 0, end));
		if (len > 0 && link_is_understood(self, from + end, value->phrase.start))
			return (struct cc_span){.start = from + end - len, .end = from + end};
	}
	return (struct cc_span){0};
}

/* The last item of a row whose end stands behind it: 美国 of "对东盟、欧盟、美国|分别|进出口". */
static struct cc_span item_before(const struct link_sentence *self, size_t end)
{
	const struct cc_cue_mention *each = link_last_cue(self, CC_CUE_RESPECTIVELY, self->sentence->span.start, end);
	if (each != NULL && each->span.end == end)
		end = each->span.start;
	const struct cc_span item = {.start = item_floor(self, end), .end = end};
	const bool joined = item.start < end && link_separator_start(self, item.start) != item.start;
	return joined ? item : (struct cc_span){0};
}

/* "对东盟、欧盟进出口", "铁矿砂、原油分别进口": each item with the words that open the row and with those that end it.
 */
static bool find_row_around(struct row *row, const struct link_sentence *self)
{
	const struct cc_word_list *openers = link_words(self, CC_WORDS_ROW_OPENERS);
	const struct cc_span tail = tail_before(self, row->values);
	const struct cc_span last = cc_span_len(tail) > 0 ? item_before(self, tail.start) : tail;
	for (size_t i = 0; cc_span_len(last) > 0 && i <= openers->count; i++) {
		row->head = i < openers->count ? openers->words[i] : CC_STR("");
		row->items[row->count - 1] = last;
		row->metrics[row->count - 1] = metric_with(self, row->head, last, tail);
		if (row->metrics[row->count - 1] == NULL || !find_items(row, self, tail))
			continue;
		row->name = (struct cc_span){.start = row->items[0].start - row->head.len, .end = tail.end};
		return true;
	}
	return false;
}

void link_pair_elided(struct link_sentence *self, size_t first, size_t count)
{
	const struct cc_metric_mention *name =
	    link_name_right_before(self, self->mentions->quantities[first].phrase.start);
	struct row row = {.values = &self->mentions->quantities[first], .count = count};
	if (count > ITEMS_MAX || !link_is_han_sentence(self))
		return;
	bool found = name != NULL && find_row_of_name(&row, self, name);
	if (!found && !find_row_around(&row, self))
		return;
	if (row.head.len > 0)
		self->partners = row.name;
	for (size_t i = 0; i < count; i++) {
		self->pairings[first + i].metric = row.metrics[i];
		self->pairings[first + i].name = row.name;
		link_mark(self, row.items[i]);
	}
}
