/* Scopes that no pack names: 云泽市, 云谷科创园, Lanjiang's.
 * Leaves short forms that a text declares to short_forms.c, and choosing the scope of a figure to bind_scope.c. */
#include <string.h>

#include "base/utf8.h"
#include "link/owners/company_words.h"
#include "link/places/places.h"
#include "link/places/subjects.h"

/* A name in Han is two to ten characters before its tail. */
enum { HAN_LEAST = 2, HAN_MOST = 10 };

static bool is_behind_figure(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].span.end == at || self->mentions->quantities[i].phrase.end == at)
			return true;
	}
	return false;
}

/* 我代表|云泽县: behind the last word that tells who speaks for it. */
static size_t behind_speaker(const struct link_sentence *self, size_t start, size_t tail)
{
	struct cc_str words = cc_str_slice(self->view, 0, tail);
	size_t at = tail;
	while (at > start && cc_word_list_ends(link_words(self, CC_WORDS_SPEAKS_FOR), cc_str_slice(words, 0, at)) == 0)
		(void)cc_utf8_prev(words, &at);
	return at;
}

/* Start of the Han name whose tail begins at `tail`; `tail` itself where there is no name. */
static size_t han_name_start(const struct link_sentence *self, size_t tail)
{
	size_t start = tail;
	int count = 0;
	while (start > self->sentence->span.start) {
		size_t before = start;
		uint32_t c = cc_utf8_prev(self->view, &before);
		/* 安和|县, 泰和|县: right before its tail 和 joins nothing. */
		bool joint = start == tail && c == 0x548C /* 和 */;
		if (!cc_utf8_is_han(c) || (link_is_covered(self, before) && !joint) || c == 0x7684 /* 的 */)
			break;
		start = before;
		if (++count > HAN_MOST)
			return tail;
	}
	size_t behind = behind_speaker(self, start, tail);
	if (behind > start) {
		count = (int)cc_utf8_count(cc_str_slice(self->view, behind, tail));
		start = behind;
	}
	/* "832个贫困县" counts, and names no place. */
	return count >= HAN_LEAST && !is_behind_figure(self, start) && !link_is_any_place(self, start) &&
		       !link_is_no_name(self, start, tail)
		   ? start
		   : tail;
}

const struct cc_scope *link_local_scope(struct link_context *context, struct cc_str name, enum cc_scope_kind kind)
{
	const struct cc_scope *const *known = context->locals.items;
	for (size_t i = 0; i < context->locals.len; i++) {
		if (cc_str_equal(known[i]->id, name))
			return known[i];
	}
	struct cc_scope *fresh = cc_arena_alloc(context->arena, sizeof(*fresh));
	if (fresh == NULL)
		return NULL;
	*fresh = (struct cc_scope){.id = name, .title = {.zh = name, .en = name}, .kind = kind};
	const struct cc_scope *kept = fresh;
	return cc_vec_add(&context->locals, &kept) ? kept : NULL;
}

bool link_add_scope(struct link_sentence *self, struct cc_span span, const struct cc_scope *scope)
{
	struct cc_scope_mention mention = {.span = span, .scope = scope};
	return scope != NULL && cc_vec_add(&self->scope_list, &mention);
}

bool link_add_local_scope(struct link_sentence *self, struct cc_span span, struct cc_str name, enum cc_scope_kind kind)
{
	return link_add_scope(self, span, link_local_scope(self->context, name, kind));
}

/* What ends with such a word. */
static const struct {
	enum cc_cue_kind cue;
	enum cc_scope_kind scope;
} tails[] = {
    {CC_CUE_PLACE_TAIL, CC_SCOPE_ORGANISATION}, {CC_CUE_CITY_TAIL, CC_SCOPE_CITY},
    {CC_CUE_OWNER_TAIL, CC_SCOPE_OTHER},	{CC_CUE_PROVINCE_TAIL, CC_SCOPE_PROVINCE},
    {CC_CUE_DISTRICT_TAIL, CC_SCOPE_DISTRICT},
};

bool link_is_tail(enum cc_cue_kind kind)
{
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
		if (tails[i].cue == kind)
			return true;
	}
	return false;
}

static enum cc_scope_kind kind_of_tail(enum cc_cue_kind kind)
{
	for (size_t i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
		if (tails[i].cue == kind)
			return tails[i].scope;
	}
	return CC_SCOPE_ORGANISATION;
}

bool link_overlaps_scope(const struct link_sentence *self, struct cc_span span)
{
	const struct cc_scope_mention *scopes = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (cc_span_overlaps(scopes[i].span, span))
			return true;
	}
	return false;
}

/* The 高新技术产业 of 青屿高新技术产业开发区 is a part of its name. */
static void drop_sectors(struct link_sentence *self, struct cc_span span)
{
	struct cc_scope_mention *items = self->scope_list.items;
	size_t kept = 0;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (!link_is_sector(items[i].scope) || !cc_span_contains(span, items[i].span))
			items[kept++] = items[i];
	}
	self->scope_list.len = kept;
}

size_t link_behind_company_kind(const struct link_sentence *self, struct cc_str rest)
{
	return cc_word_list_begins(link_words(self, CC_WORDS_COMPANY_FORMS), rest);
}

/* "a |Valentine|'s Day promotion", "on New Year's Eve": the name of what is behind it, and nobody's who owns it. */
static bool is_of_kind(const struct link_sentence *self, size_t start, const struct cc_cue_mention *tail)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, start);
	struct cc_str behind = cc_str_slice(self->view, tail->span.end, self->sentence->span.end);
	return cc_str_ends(before, CC_STR(" a ")) || cc_str_ends(before, CC_STR(" an ")) ||
	       cc_word_list_begins(link_words(self, CC_WORDS_FEASTS), behind) > 0;
}

/* 游戏公司|青屿互娱: what sort of company it is, whose name stands right behind. */
static bool is_sort_of_company(const struct link_sentence *self, struct cc_span span)
{
	return span.end < self->sentence->span.end && link_is_han_at(self, span.end) &&
	       !link_is_covered(self, span.end) &&
	       link_company_kind(self, cc_str_of_span(self->view, span)) == cc_span_len(span);
}

static bool add_named(struct link_sentence *self, const struct cc_cue_mention *tail)
{
	struct cc_str words = cc_str_of_span(self->view, tail->span);
	bool latin = words.ptr[0] == '\'' || cc_str_equal(words, CC_STR("’s"));
	size_t end =
	    latin ? tail->span.start : tail->span.end - cc_word_list_ends(link_words(self, CC_WORDS_SEATS), words);
	size_t start = latin ? link_latin_name_start(self, end) : han_name_start(self, tail->span.start);
	if (latin)
		link_mark(self, tail->span); /* Tianjin's: known or not, the 's says nothing more */
	if (start >= (latin ? end : tail->span.start) || (latin && is_of_kind(self, start, tail)))
		return true;
	size_t whole = latin ? link_with_place_ahead(self, start) : start;
	if (whole < start) {
		link_drop_scopes(self, (struct cc_span){.start = whole, .end = start});
		link_mark(self, (struct cc_span){.start = whole, .end = start});
		start = whole;
	}
	struct cc_span span = {.start = start, .end = end};
	if (link_behind_company_kind(self, cc_str_of_span(self->view, span)) == end - start ||
	    is_sort_of_company(self, span))
		return true;
	drop_sectors(self, span);
	if (link_overlaps_scope(self, span))
		return true; /* a declared short form: 云谷园 */
	const struct cc_scope *scope =
	    link_local_scope(self->context, cc_str_of_span(self->view, span), kind_of_tail(tail->kind));
	link_mark(self, tail->span);
	return link_add_scope(self, span, scope);
}

void link_sort_scopes(struct link_sentence *self)
{
	struct cc_scope_mention *items = self->scope_list.items;
	size_t count = self->scope_list.len;
	for (size_t i = 1; i < count; i++) {
		struct cc_scope_mention item = items[i];
		size_t at = i;
		for (; at > 0 && items[at - 1].span.start > item.span.start; at--)
			items[at] = items[at - 1];
		items[at] = item;
	}
	self->scopes = items;
	self->scope_count = count;
}

/* "in Yunze", "in San Lorenzo": the words behind. */
static bool add_behind(struct link_sentence *self, const struct cc_cue_mention *head)
{
	size_t start = head->span.end + 1;
	size_t end = start;
	for (size_t at = start, words = 0; words < LATIN_WORDS; words++) {
		size_t next = link_name_word_end(self, at);
		if (next == at)
			break;
		end = next;
		at = next + 1;
	}
	struct cc_span span = {.start = start, .end = end};
	if (start >= end || link_overlaps_scope(self, span))
		return true;
	return link_add_scope(self, span,
			      link_local_scope(self->context, cc_str_of_span(self->view, span), CC_SCOPE_CITY));
}

static bool add_unknown(struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (link_is_tail(cue->kind) && !add_named(self, cue))
			return false;
		if (cue->kind == CC_CUE_PLACE_HEAD && !add_behind(self, cue))
			return false;
	}
	return true;
}

/* "R&D spending in Yunze rose": the place behind a metric's name. */
static bool add_behind_names(struct link_sentence *self)
{
	for (size_t i = 0; i < self->name_count; i++) {
		struct cc_str in = CC_STR(" in ");
		size_t end = self->names[i].span.end;
		if (!cc_str_starts(cc_str_slice(self->view, end, self->sentence->span.end), in))
			continue;
		struct cc_span place = {.start = end + in.len, .end = link_latin_name_end(self, end + in.len)};
		if (place.end == place.start || link_overlaps_scope(self, place))
			continue;
		const struct cc_scope *scope =
		    link_local_scope(self->context, cc_str_of_span(self->view, place), CC_SCOPE_CITY);
		if (!link_add_scope(self, place, scope))
			return false;
	}
	return true;
}

void link_drop_scopes(struct link_sentence *self, struct cc_span span)
{
	struct cc_scope_mention *items = self->scope_list.items;
	size_t kept = 0;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (!cc_span_contains(span, items[i].span))
			items[kept++] = items[i];
	}
	self->scope_list.len = kept;
}

/* "市中心医院2025年完成…": what a Chinese sentence opens with. */
static bool add_body(struct link_sentence *self)
{
	struct cc_span span = link_opening_body(self);
	if (cc_span_len(span) == 0 || link_is_kind_behind_part(self, span))
		return true;
	const struct cc_scope_mention *items = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (cc_span_contains(items[i].span, span))
			return true;
	}
	link_drop_scopes(self, span);
	const struct cc_scope *body =
	    link_local_scope(self->context, cc_str_of_span(self->view, span), CC_SCOPE_ORGANISATION);
	bool kept = body != NULL && (link_is_body(self->context, body) || cc_vec_add(&self->context->bodies, &body));
	return kept && link_add_scope(self, span, body);
}

/* The Danish of "100.99 billion Danish kroner" is the money's. */
static bool is_in_figure(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		if (quantity->dimension.ptr != NULL && cc_str_equal(quantity->dimension, CC_STR("money")) &&
		    cc_span_contains(quantity->span, span))
			return true;
	}
	return false;
}

/* "rural Spain", "northern England": a part of a place is a place of its own. */
static bool part_places(struct link_sentence *self)
{
	struct cc_scope_mention *items = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		struct cc_scope_mention *item = &items[i];
		size_t start = item->span.start;
		if (start <= self->sentence->span.start || !link_is_place(item->scope))
			continue;
		const struct cc_cue_mention *part =
		    link_last_cue(self, CC_CUE_PLACE_PART, self->sentence->span.start, start);
		if (part == NULL || part->span.end + 1 != start)
			continue;
		item->span.start = part->span.start;
		item->scope = link_local_scope(self->context, cc_str_of_span(self->view, item->span), CC_SCOPE_OTHER);
		if (item->scope == NULL)
			return false;
	}
	return true;
}

bool link_find_scopes(struct link_sentence *self)
{
	self->scope_list = cc_vec_new(self->context->scratch, sizeof(struct cc_scope_mention));
	link_mark_dateline(self);
	link_mark_glosses(self);
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		if (!is_in_figure(self, self->mentions->scopes[i].span))
			cc_vec_add(&self->scope_list, &self->mentions->scopes[i]);
	}
	if (self->scope_list.failed || !link_add_short_forms(self) || !link_add_place_rows(self) ||
	    !part_places(self) || !link_widen_places(self) || !add_unknown(self) || !add_behind_names(self) ||
	    !link_add_regions(self) || !link_add_agents(self) || !add_body(self) || !link_add_bodies_alone(self) ||
	    !link_add_repeated_places(self))
		return false;
	link_sort_scopes(self);
	if (!link_declare_short_forms(self))
		return false;
	link_resolve_pronouns(self);
	for (size_t i = 0; i < self->scope_count; i++)
		link_mark(self, self->scopes[i].span);
	link_take_reporting_subject(self);
	return true;
}

bool link_keep_namings(struct link_context *context)
{
	struct cc_vec namings = cc_vec_new(context->arena, sizeof(struct cc_naming));
	const struct cc_naming *aliases = context->aliases.items;
	const struct cc_scope *const *locals = context->locals.items;
	for (size_t i = 0; i < context->aliases.len; i++)
		cc_vec_add(&namings, &aliases[i]);
	for (size_t i = 0; i < context->locals.len; i++) {
		struct cc_naming naming = {.name = locals[i]->id, .scope = locals[i]};
		cc_vec_add(&namings, &naming);
	}
	context->article->namings = namings.items;
	context->article->naming_count = namings.len;
	return !namings.failed;
}

void link_places_init(struct link_context *context)
{
	context->locals = cc_vec_new(context->arena, sizeof(const struct cc_scope *));
	context->aliases = cc_vec_new(context->arena, sizeof(struct cc_naming));
	context->bodies = cc_vec_new(context->arena, sizeof(const struct cc_scope *));
}
