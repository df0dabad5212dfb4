/* Rows of places that share what they are: 云泽、桐川、鹤岭三市. Each item is a place, though no pack knows it.
 * Leaves pairing them with values to lists.c. */
#include <stdint.h>

#include "base/utf8.h"
#include "link/places/places.h"
#include "link/places/subjects.h"

enum { ITEM_LEAST = 2, ITEM_MOST = 5, ROW_MOST = 12, HAN_BYTES = 3 };

struct place_row {
	struct cc_span items[ROW_MOST]; /* the last one first */
	size_t count;
};

/* Where a separator that ends at `at` begins; `at` where none does. */
static size_t separator_start(const struct link_sentence *self, size_t at)
{
	size_t before = at;
	if (at <= self->sentence->span.start)
		return at;
	/* In "2024年,鹤岭、桐川两市" the comma joins nothing. */
	if (cc_utf8_prev(self->view, &before) == ',')
		return at;
	return link_is_separator(cc_str_slice(self->view, before, at)) ? before : at;
}

/* Where the item that ends at `end` begins: behind a separator, or what is understood and no place. */
static size_t item_start(const struct link_sentence *self, size_t end)
{
	size_t start = end;
	while (start > self->sentence->span.start && separator_start(self, start) == start) {
		size_t before = start;
		uint32_t c = cc_utf8_prev(self->view, &before);
		if (!cc_utf8_is_han(c) || link_is_covered(self, before))
			break;
		start = before;
	}
	return start;
}

/* The known place that ends at `end`; `end` where there is none. */
static size_t place_start(const struct link_sentence *self, size_t end)
{
	const struct cc_scope_mention *items = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (items[i].span.end == end && link_is_place(items[i].scope))
			return items[i].span.start;
	}
	return end;
}

static bool find_row(struct place_row *row, const struct link_sentence *self, size_t end)
{
	while (row->count < ROW_MOST) {
		size_t start = place_start(self, end);
		bool known = start < end;
		if (!known)
			start = item_start(self, end);
		size_t count = cc_utf8_count(cc_str_slice(self->view, start, end));
		if (!known && (count < ITEM_LEAST || count > ITEM_MOST))
			return false;
		row->items[row->count++] = (struct cc_span){.start = start, .end = end};
		end = separator_start(self, start);
		if (end == start)
			return row->count > 1;
	}
	return false;
}

/* What the last character of the tail makes of each: 鹤岭市 of 鹤岭、桐川两市, 云水县; of 两地 nothing. */
static const struct {
	struct cc_str tail;
	enum cc_scope_kind kind;
} kinds[] = {{{"市", 3}, CC_SCOPE_CITY},
	     {{"省", 3}, CC_SCOPE_PROVINCE},
	     {{"县", 3}, CC_SCOPE_DISTRICT},
	     {{"区", 3}, CC_SCOPE_DISTRICT}};

static bool add_item(struct link_sentence *self, struct cc_span item, struct cc_str tail)
{
	struct cc_str name = cc_str_of_span(self->view, item);
	enum cc_scope_kind kind = CC_SCOPE_OTHER;
	if (place_start(self, item.end) == item.start)
		return true;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (!cc_str_ends(tail, kinds[i].tail))
			continue;
		char *text = cc_arena_alloc(self->context->arena, name.len + HAN_BYTES);
		if (text == NULL)
			return false;
		memcpy(text, name.ptr, name.len);
		memcpy(text + name.len, kinds[i].tail.ptr, HAN_BYTES);
		name = (struct cc_str){.ptr = text, .len = name.len + HAN_BYTES};
		kind = kinds[i].kind;
	}
	return link_add_local_scope(self, item, name, kind);
}

bool link_add_place_rows(struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		struct place_row row = {.count = 0};
		if (cue->kind != CC_CUE_PLACES_TAIL || !find_row(&row, self, cue->span.start))
			continue;
		for (size_t item = row.count; item-- > 0;) {
			if (!add_item(self, row.items[item], cc_str_of_span(self->view, cue->span)))
				return false;
		}
		link_mark(self, cue->span);
	}
	return true;
}
