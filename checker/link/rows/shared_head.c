/* Rows of parts before the one name that all have: "大、中、小型企业PMI分别为…", "水路、公路、铁路货运量分别为…".
 * Leaves rows whose items are metrics, places or times by themselves to lists.c and elided.c. */
#include <stdint.h>

#include "base/utf8.h"
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"
#include "link/rows/lists.h"

/* An item is at most so long, and at most so many stand in a row. */
enum { ITEM_BYTES = 24, ITEMS_MAX = 12 };

/* The items of a row from first to last, and what all values are of. */
struct parts {
	struct cc_span items[ITEMS_MAX];
	size_t count;
	const struct cc_metric *metric;
};

/* Where the item that ends at `end` begins: behind a separator or anything else that is no Han. */
static size_t item_start(const struct link_sentence *self, size_t end)
{
	size_t start = end;
	while (start > self->sentence->span.start && link_separator_start(self, start) == start) {
		size_t before = start;
		if (!cc_utf8_is_han(cc_utf8_prev(self->view, &before)))
			break;
		start = before;
	}
	return start;
}

/* The words right before the name, or those that it begins with where its end is a name too: 铁路|货运量.
 * @return what the row is of; NULL where there are no such words. */
static const struct cc_metric *last_item(struct cc_span *item, const struct link_sentence *self,
					 const struct cc_metric_mention *name, const struct cc_quantity *value)
{
	size_t at = name->span.start;
	*item = (struct cc_span){.start = item_start(self, at), .end = at};
	/* 东通道|分别开行: the word that distributes belongs to no item. */
	const struct cc_cue_mention *each = link_last_cue(self, CC_CUE_RESPECTIVELY, item->start, at);
	if (each != NULL && each->span.end == at && each->span.start > item->start)
		item->end = each->span.start;
	if (item->start < item->end)
		return name->metric;
	while (at < name->span.end) {
		(void)cc_utf8_next(self->view, &at);
		const struct cc_metric *metric = link_metric_called(self, cc_str_slice(self->view, at, name->span.end));
		item->end = at;
		if (metric != NULL && metric != name->metric && link_fits(self, metric, value))
			return metric;
	}
	return NULL;
}

/* 10月份|大型, 全省|水路: behind times, places and small words that the first item begins with. */
static size_t behind_known(const struct link_sentence *self, struct cc_span item)
{
	size_t start = item.start;
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		size_t end = self->mentions->periods[i].span.end;
		start = end > start && end <= item.end ? end : start;
	}
	for (size_t i = 0; i < self->scope_count; i++) {
		size_t end = self->scopes[i].span.end;
		start = link_is_place(self->scopes[i].scope) && end > start && end < item.end ? end : start;
	}
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		bool small = cue->kind == CC_CUE_NEUTRAL && cue->span.start == start && cue->span.end < item.end;
		start = small ? cue->span.end : start;
	}
	return start;
}

static bool is_item(const struct link_sentence *self, struct cc_span item)
{
	size_t len = cc_span_len(item);
	return item.start < item.end && len <= ITEM_BYTES &&
	       cc_str_find(cc_str_of_span(self->view, item), CC_STR("的"), 0) == SIZE_MAX;
}

/* Whether the item names something: words that nobody knows, or a sector. */
static bool names_part(const struct link_sentence *self, struct cc_span item)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (link_is_sector(self->scopes[i].scope) && cc_span_overlaps(self->scopes[i].span, item))
			return true;
	}
	return link_residue(self, item.start, item.end) > 0;
}

/* The items before the last one, from right to left. */
static bool find_items(struct parts *parts, const struct link_sentence *self)
{
	for (size_t i = parts->count - 1; i-- > 0;) {
		size_t end = link_separator_start(self, parts->items[i + 1].start);
		struct cc_span item = {.start = item_start(self, end), .end = end};
		if (i == 0)
			item.start = behind_known(self, item);
		/* "两年,天津…": a comma parts clauses. */
		if (end == parts->items[i + 1].start || self->view.ptr[end] == ',' || !is_item(self, item))
			return false;
		parts->items[i] = item;
	}
	size_t start = parts->items[0].start;
	/* "去年,水路、公路、…": a comma begins the row, a 、 goes on with it. */
	bool first = link_separator_start(self, start) == start || self->view.ptr[start - 1] == ',';
	return first && names_part(self, parts->items[0]) && link_previous_figure_end(self, start) <= start;
}

/* Behind as many characters of `last` as `item` has, where the two are alike: the 型企业 of 大、小型企业, the 企业 of
 * 中型、小型企业, the 地区 of 东部、东北地区. */
static struct cc_str common_end(const struct link_sentence *self, struct cc_str item, struct cc_str last)
{
	size_t at = 0;
	size_t count = cc_utf8_count(item);
	for (size_t i = 0; i < count && at < last.len; i++)
		(void)cc_utf8_next(last, &at);
	struct cc_str end = cc_str_slice(last, at, last.len);
	bool alike = count == 1 || cc_word_list_has(link_words(self, CC_WORDS_SHARED_HEADS), end);
	if (at >= 3 && item.len >= 3)
		alike =
		    alike || cc_str_equal(cc_str_slice(last, at - 3, at), cc_str_slice(item, item.len - 3, item.len));
	return alike ? end : (struct cc_str){0};
}

/* What the item stands for, before one that stands for `next`; ptr NULL when out of memory. */
static struct cc_str name_of_item(const struct link_sentence *self, struct cc_span item, struct cc_str next)
{
	struct cc_arena *arena = self->context->arena;
	struct cc_str words = cc_str_of_span(self->view, item);
	struct cc_buf name = cc_buf_new(cc_arena_allocator(arena), 4 * ITEM_BYTES);
	cc_buf_add(&name, words);
	cc_buf_add(&name, common_end(self, words, next));
	struct cc_str kept = cc_buf_keep(&name, arena);
	cc_buf_free(&name);
	return kept;
}

/* The place or sector of that name, or a sector of no pack. @return NULL when out of memory. */
static const struct cc_scope *scope_of(const struct link_sentence *self, struct cc_str name)
{
	const struct cc_scope *known = cc_ruleset_scope(self->context->rules, name);
	if (known != NULL || name.ptr == NULL)
		return known;
	struct cc_scope *fresh = cc_arena_alloc(self->context->arena, sizeof(*fresh));
	if (fresh != NULL)
		*fresh = (struct cc_scope){.id = name, .title = {.zh = name, .en = name}, .kind = CC_SCOPE_SECTOR};
	return fresh;
}

bool link_pair_parts(struct link_sentence *self, size_t first, size_t count)
{
	const struct cc_quantity *value = &self->mentions->quantities[first];
	const struct cc_metric_mention *name = link_name_right_before(self, value->phrase.start);
	struct parts parts = {.count = count};
	if (name == NULL || count > ITEMS_MAX || !link_is_han_sentence(self))
		return true;
	struct cc_span *last = &parts.items[count - 1];
	parts.metric = last_item(last, self, name, value);
	if (parts.metric == NULL || !is_item(self, *last) || !find_items(&parts, self))
		return true;
	struct cc_str next = {0};
	for (size_t i = count; i-- > 0;) {
		next = name_of_item(self, parts.items[i], next); /* 东、中、|西部|和东北|地区 */
		const struct cc_scope *scope = scope_of(self, next);
		if (scope == NULL)
			return false;
		self->pairings[first + i].metric = parts.metric;
		self->pairings[first + i].scope = scope;
		link_mark(self, parts.items[i]);
	}
	return true;
}
