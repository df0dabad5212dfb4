/* What right behind the name of a place belongs to it: 京津冀|及周边地区 is another region, the 13个城市 of
 * 汾渭平原13个城市 tell how many it is made of. Leaves names of packs and of the text to places.c. */
#include <stdint.h>

#include "link/near.h"
#include "link/places/places.h"
#include "link/places/subjects.h"

/* 云岭市|及周边地区: where the longer name ends; the end of the place where there is none. */
static size_t behind_surroundings(const struct link_sentence *self, struct cc_span place)
{
	struct cc_str rest = cc_str_slice(self->view, place.end, self->sentence->span.end);
	return place.end + cc_word_list_begins(link_words(self, CC_WORDS_AND_AROUND), rest);
}

/* 长三角地区|41个城市: a group of places and the number of all of them. */
static size_t behind_members(const struct link_sentence *self, const struct cc_scope_mention *place)
{
	const struct cc_quantity *count = link_next_figure(self, place->span.end);
	if (place->scope->kind != CC_SCOPE_GROUP || count == NULL || count->phrase.start != place->span.end ||
	    count->kind != CC_NUMBER_CARDINAL)
		return place->span.end;
	struct cc_str rest = cc_str_slice(self->view, count->number.end, self->sentence->span.end);
	size_t noun = cc_word_list_begins(link_words(self, CC_WORDS_MEMBER_PLACES), rest);
	return noun > 0 ? count->number.end + noun : place->span.end;
}

/* The place with its surroundings, a place of its own. @return false when out of memory. */
static bool widen(struct link_sentence *self, struct cc_scope_mention *place)
{
	size_t wide = behind_surroundings(self, place->span);
	if (wide > place->span.end) {
		place->span.end = wide;
		place->scope = link_local_scope(self->context, cc_str_of_span(self->view, place->span), CC_SCOPE_GROUP);
	}
	if (place->scope == NULL)
		return false;
	place->span.end = behind_members(self, place);
	return true;
}

/* 《飞驰的岁月》|累计票房: what its own clause tells of it only works have. */
static bool tells_of_work(const struct link_sentence *self, size_t behind)
{
	const struct cc_quantity *figure = link_next_figure(self, behind);
	size_t end = link_clause_at(self, behind)->span.end;
	end = figure != NULL && figure->phrase.start < end ? figure->phrase.start : end;
	return end > behind &&
	       cc_word_list_within(link_words(self, CC_WORDS_TOLD_OF_WORKS), cc_str_slice(self->view, behind, end));
}

/* A work that opens its sentence is who later clauses of it speak of: 影片《河岸》上映18天,累计票房突破12亿元.
 * @param start  Where it begins, with what sort of work it is */
static bool add_work(struct link_sentence *self, struct cc_span mark, struct cc_str title, size_t start)
{
	const struct cc_scope *work = link_local_scope(self->context, title, CC_SCOPE_OTHER);
	bool opens = work != NULL && link_residue(self, self->sentence->span.start, start) == 0 &&
		     link_previous_figure_end(self, start) <= self->sentence->span.start;
	/* 电影《长风渡》票房突破12亿元;春节档总票房已达52.6亿元 */
	struct cc_str rest = cc_str_slice(self->view, mark.end, self->sentence->span.end);
	opens = opens && !cc_word_list_within(link_words(self, CC_WORDS_ALL_WORKS), rest);
	if (opens && !link_is_body(self->context, work) && !cc_vec_add(&self->context->bodies, &work))
		return false;
	return link_add_scope(self, mark, work);
}

/* 影片《长河》: what is told of a work is its own. @return false when out of memory. */
static bool add_works(struct link_sentence *self)
{
	const struct cc_str open = CC_STR("《");
	const struct cc_str close = CC_STR("》");
	struct cc_str text = cc_str_slice(self->view, 0, self->sentence->span.end);
	for (size_t at = self->sentence->span.start;;) {
		size_t start = cc_str_find(text, open, at);
		size_t end = start == SIZE_MAX ? SIZE_MAX : cc_str_find(text, close, start);
		if (end == SIZE_MAX)
			return true;
		struct cc_span work = {.start = start + open.len, .end = end};
		struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, start);
		size_t sort = cc_word_list_ends(link_words(self, CC_WORDS_WORKS), before);
		at = end + close.len;
		if (sort == 0 && !tells_of_work(self, at))
			continue;
		/* by its end: the colon of a title parts no clauses */
		struct cc_span mark = {.start = end, .end = at};
		link_mark(self, work);
		if (!add_work(self, mark, cc_str_of_span(self->view, work), start - sort))
			return false;
	}
}

bool link_widen_places(struct link_sentence *self)
{
	struct cc_scope_mention *items = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len && link_is_han_sentence(self); i++) {
		if (link_is_place(items[i].scope) && items[i].scope->kind != CC_SCOPE_ORGANISATION &&
		    !widen(self, &items[i]))
			return false;
	}
	return !link_is_han_sentence(self) || add_works(self);
}

bool link_is_any_place(const struct link_sentence *self, size_t at)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	return cc_word_list_begins(link_words(self, CC_WORDS_ANY_PLACE), rest) > 0;
}
