/* A country named before, by its first character alone: "俄罗斯经济部称,今年俄GDP增长1.0%", "印度…,印央行…".
 * Leaves names that stand whole to places.c. */
#include "base/utf8.h"
#include "link/places/subjects.h"

/* In a sentence without stops nobody looks for them: that would cost times by names. */
enum { HAN_BYTES = 3, TIMES_MOST = 32 };

/* The country whose name begins with the character at `at` and that the sentence named before; NULL where none does. */
static const struct cc_scope *country_before(const struct link_sentence *self, size_t at)
{
	const struct cc_scope_mention *items = self->scope_list.items;
	struct cc_str first = cc_str_slice(self->view, at, at + HAN_BYTES);
	for (size_t i = 0; i < self->scope_list.len; i++) {
		struct cc_str name = cc_str_of_span(self->view, items[i].span);
		if (items[i].scope->kind == CC_SCOPE_COUNTRY && items[i].span.end <= at && name.len > HAN_BYTES &&
		    cc_str_starts(name, first))
			return items[i].scope;
	}
	return NULL;
}

/* Behind the country that ends first; the end of the sentence where none is named. */
static size_t behind_country(const struct link_sentence *self)
{
	const struct cc_scope_mention *items = self->scope_list.items;
	size_t end = self->sentence->span.end;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (items[i].scope->kind == CC_SCOPE_COUNTRY && items[i].span.end < end)
			end = items[i].span.end;
	}
	return end;
}

static bool is_name_at(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start == at)
			return true;
	}
	return false;
}

/* A figure's name, a time or its central bank stands right behind, and the clause or a time right before. */
static bool stands_for_place(const struct link_sentence *self, size_t at)
{
	size_t end = at + HAN_BYTES;
	bool opens = link_clause_at(self, at)->span.start == at;
	for (size_t i = 0; i < self->mentions->period_count && !opens; i++)
		opens = self->mentions->periods[i].span.end == at;
	return opens && (is_name_at(self, end) || link_period_starts_at(self, end) ||
			 cc_str_starts(cc_str_slice(self->view, end, self->sentence->span.end), CC_STR("央行")));
}

bool link_add_repeated_places(struct link_sentence *self)
{
	if (!link_is_han_sentence(self) || self->scope_list.len == 0 || self->mentions->period_count > TIMES_MOST ||
	    self->name_count > TIMES_MOST)
		return true;
	size_t first = behind_country(self);
	if (first < self->sentence->span.start)
		first = self->sentence->span.start;
	for (size_t at = first; at + HAN_BYTES < self->sentence->span.end; (void)cc_utf8_next(self->view, &at)) {
		if (link_is_covered(self, at) || !link_is_han_at(self, at) || !stands_for_place(self, at))
			continue;
		const struct cc_scope *country = country_before(self, at);
		const struct cc_scope_mention mention = {.span = {.start = at, .end = at + HAN_BYTES},
							 .scope = country};
		if (country != NULL && !cc_vec_add(&self->scope_list, &mention))
			return false;
	}
	return true;
}
