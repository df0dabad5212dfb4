/* Bodies that no pack knows where a Chinese sentence opens with them: 市中心医院, 澜溪市第一医院, 三门沟村, 澜溪地铁.
 * Leaves names with a tail of their own wherever they stand (云泽市, 云谷科创园) to places.c. */
#include <stdint.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "link/near.h"
#include "link/owners/company_words.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

/* A name is three to sixteen characters, its tail among them. */
enum { HAN_LEAST = 3, HAN_MOST = 16 };

/* The end of the city or province that begins at `at`; `at` where there is none. 全市法院 are all of them. */
static size_t place_end(const struct link_sentence *self, size_t at)
{
	const unsigned kinds =
	    1u << CC_SCOPE_PROVINCE | 1u << CC_SCOPE_CITY | 1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_DISTRICT;
	const struct cc_scope_mention *items = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (items[i].span.start == at && (1u << items[i].scope->kind & kinds) != 0)
			return items[i].span.end;
	}
	return at;
}

/* The 第一 of 第一医院. */
static size_t ordinal_end(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->quantity_count && self->mentions->quantities[i].span.start <= at; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		if (quantity->span.start == at && quantity->kind == CC_NUMBER_ORDINAL)
			return quantity->span.end;
	}
	return at;
}

/* 三个村, 两家医院 count; the 门 of 三门沟村 and the 里 of 五里店镇 do not. */
static bool counts(const struct link_sentence *self, struct cc_str unit)
{
	return unit.len == 0 || cc_word_list_has(link_words(self, CC_WORDS_COUNTING), unit);
}

/* The 三门 of 三门沟村: the end of a number in Han that begins a name; `at` where none does. */
static size_t numeral_end(const struct link_sentence *self, size_t at)
{
	const struct cc_quantity *quantities = self->mentions->quantities;
	for (size_t i = 0; i < self->mentions->quantity_count && quantities[i].phrase.start <= at; i++) {
		size_t end = quantities[i].phrase.end;
		if (quantities[i].phrase.start == at && link_is_han_at(self, at) && !counts(self, quantities[i].unit) &&
		    end < self->sentence->span.end && link_is_han_at(self, end) && !link_is_covered(self, end))
			return end;
	}
	return at;
}

/* The end of what can be one piece of a name behind its beginning: an unknown character, 第一, the 建设 of 万筑建设. */
static size_t piece_end(const struct link_sentence *self, size_t at)
{
	const struct cc_cue_mention *part = link_cue_at(self, CC_CUE_NAME_PART, at);
	if (part == NULL)
		part = link_cue_at(self, CC_CUE_PLACE_TAIL, at);
	size_t end = ordinal_end(self, at);
	if (end > at)
		part = link_cue_at(self, CC_CUE_BODY_TAIL, at); /* the 第二 of 第二中学, and no 第二 of several 中 */
	if (part != NULL && part->span.end > end)
		end = part->span.end;
	if (end == at && !link_is_covered(self, at) && link_is_han_at(self, at))
		(void)cc_utf8_next(self->view, &end);
	return end;
}

static bool is_figure_at(const struct link_sentence *self, size_t at)
{
	const struct cc_quantity *quantities = self->mentions->quantities;
	for (size_t i = 0; i < self->mentions->quantity_count && quantities[i].phrase.start <= at; i++) {
		if (quantities[i].phrase.start == at && quantities[i].kind != CC_NUMBER_ORDINAL)
			return true;
	}
	return false;
}

/* A name, a figure or another scope: what is told has begun. */
static bool begins_statement(const struct link_sentence *self, size_t at)
{
	const struct cc_scope_mention *scopes = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (scopes[i].span.start == at)
			return true;
	}
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start == at)
			return true;
	}
	return is_figure_at(self, at);
}

static size_t period_end(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start == at)
			return self->mentions->periods[i].span.end;
	}
	return at;
}

/* Where the words begin: behind the times and small words from `at` on; the sentence's end where something else does.
 */
static size_t words_start(const struct link_sentence *self, size_t at)
{
	const struct cc_str of = CC_STR("的"); /* 今年|的|桐川马拉松 */
	size_t end = self->sentence->span.end;
	while (at < end && place_end(self, at) == at && numeral_end(self, at) == at &&
	       (link_is_covered(self, at) || !link_is_han_at(self, at) ||
		cc_str_starts(cc_str_slice(self->view, at, end), of))) {
		size_t behind = period_end(self, at);
		if (behind == at && begins_statement(self, at))
			return end;
		if (behind == at)
			(void)cc_utf8_next(self->view, &behind);
		at = behind;
	}
	return at;
}

/* The last tail that ends in (from, to]; 0 where there is none. */
static size_t tail_end(const struct link_sentence *self, size_t from, size_t to)
{
	size_t end = 0;
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->cues[i].span.start < to; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind == CC_CUE_BODY_TAIL && cue->span.start > from && cue->span.end <= to)
			end = cue->span.end;
	}
	return end;
}

/* "据清溪古镇介绍", "记者从白岭机场获悉": such bodies have figures of their own. */
static bool tells_of_itself(const struct link_sentence *self, struct cc_span name)
{
	return cc_word_list_ends(link_words(self, CC_WORDS_OWN_NEWS), cc_str_of_span(self->view, name)) > 0;
}

/* "据青屿银行测算", "青屿银行预计": who only says so is not whom the figures are of, unless the sentence goes on with
 * 该院. */
static bool only_says_so(const struct link_sentence *self, struct cc_span name)
{
	static const enum cc_cue_kind kinds[] = {CC_CUE_ATTRIBUTION, CC_CUE_FORECAST, CC_CUE_ESTIMATE};
	const struct cc_scope_mention *items = self->scope_list.items;
	if (tells_of_itself(self, name))
		return false;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (items[i].scope->kind == CC_SCOPE_MENTIONED)
			return false;
	}
	const struct cc_span clause = link_clause_at(self, name.start)->span;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (link_has_cue(self, kinds[i], clause.start, name.start) ||
		    link_has_cue(self, kinds[i], name.end, clause.end > name.end ? clause.end : name.end))
			return true;
	}
	return false;
}

/* 八岭山镇|依托万亩森林公园: what somebody does is no part of his name. */
static bool begins_deed(const struct link_sentence *self, size_t at)
{
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	return cc_word_list_begins(link_words(self, CC_WORDS_DEEDS), rest) > 0;
}

/* 位于城东的|岚山大学: behind where it is. */
static size_t behind_location(const struct link_sentence *self, size_t at)
{
	const size_t end = at < self->sentence->span.end ? link_clause_at(self, at)->span.end : at;
	const size_t behind = link_behind_location(self, cc_str_slice(self->view, at, end));
	return behind > 0 ? words_start(self, at + behind) : at;
}

/* 清水镇|历史悠久, 沅阳市图书馆|荣获…: a tail of two characters ends a name wherever no longer word goes on behind it;
 * so does 镇, 乡 or 村 behind two characters, and not the 村 of 乡村. */
static bool ends_itself(const struct link_sentence *self, struct cc_span name)
{
	enum { TWO_HAN = 6 };
	struct cc_str words = cc_str_of_span(self->view, name);
	struct cc_str rest = cc_str_slice(self->view, name.end, self->sentence->span.end);
	const struct cc_cue_mention *tail = link_last_cue(self, CC_CUE_BODY_TAIL, name.start, name.end);
	bool long_tail = tail != NULL && tail->span.end == name.end && cc_span_len(tail->span) >= TWO_HAN;
	bool settled = cc_word_list_ends(link_words(self, CC_WORDS_SMALL_PLACES), words) > 0;
	bool kind = cc_word_list_ends(link_words(self, CC_WORDS_KINDS_OF), words) > 0; /* 美丽乡村 */
	return (long_tail || settled) && !kind &&
	       cc_word_list_begins(link_words(self, CC_WORDS_TAIL_GOES_ON), rest) == 0 &&
	       !link_names_nobody(self, words);
}

/* 沅阳地铁|3号线: the end of the number of a line right behind a name. */
static size_t behind_line(const struct link_sentence *self, size_t at)
{
	const struct cc_str line = CC_STR("号线");
	size_t end = at;
	while (end < self->sentence->span.end && cc_ascii_is_digit(self->view.ptr[end]))
		end++;
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	return end > at && cc_str_starts(rest, line) ? end + line.len : at;
}

/* The name that the words from `at` on begin with; empty where they begin with none. */
static struct cc_span body_from(const struct link_sentence *self, size_t at)
{
	size_t start = words_start(self, at);
	if (start >= self->sentence->span.end)
		return (struct cc_span){0};
	start = behind_location(self, start);
	start = link_sort_of_company(self, start, self->sentence->span.end).end;
	size_t place = place_end(self, start);
	size_t end = place > start ? place : numeral_end(self, start);
	for (size_t next = piece_end(self, end);
	     next > end && next <= self->sentence->span.end && !begins_deed(self, end); next = piece_end(self, end))
		end = next;
	struct cc_span name = {.start = start, .end = tail_end(self, start, end)};
	if (name.end > start)
		name.start = name.end - link_behind_attribute(self, cc_str_of_span(self->view, name)).len;
	size_t count = name.end > start ? cc_utf8_count(cc_str_of_span(self->view, name)) : 0;
	struct cc_str rest = cc_str_slice(self->view, name.end, self->sentence->span.end);
	bool ends = name.end == end || begins_deed(self, name.end) ||
		    cc_word_list_begins(link_words(self, CC_WORDS_BEHIND_BODY), rest) > 0;
	bool town = cc_word_list_ends(link_words(self, CC_WORDS_NO_TOWNS), cc_str_of_span(self->view, name)) == 0;
	bool sized = count >= HAN_LEAST && count <= HAN_MOST && town;
	bool named = sized && (ends || ends_itself(self, name)) && !only_says_so(self, name) &&
		     !link_names_nobody(self, cc_str_of_span(self->view, name)); /* 新投用学校 */
	name.end = behind_line(self, name.end);
	return named ? name : (struct cc_span){0};
}

/* "考古人员在石岭遗址发掘面积1.2万平方米": where it was done, in the clause of the figure itself. */
static struct cc_span body_done_at(const struct link_sentence *self)
{
	const struct cc_str in = CC_STR("在");
	const struct cc_span clause = link_clause_at(self, self->sentence->span.start)->span;
	const struct cc_quantity *figure = link_next_figure(self, clause.start);
	size_t at = cc_str_find(cc_str_slice(self->view, 0, clause.end), in, clause.start);
	if (at == SIZE_MAX || figure == NULL || figure->span.start >= clause.end || figure->span.start < at ||
	    link_has_cue(self, CC_CUE_ATTRIBUTION, clause.start, clause.end))
		return (struct cc_span){0};
	struct cc_span body = body_from(self, at + in.len);
	return body.start == at + in.len && body.end < figure->span.start ? body : (struct cc_span){0};
}

/* "据海关统计,今年前7个月,甬州口岸进出口…": nothing but times and who says so may stand in clauses before. */
struct cc_span link_opening_body(const struct link_sentence *self)
{
	const struct cc_clause *clauses = &self->context->article->text.clauses[self->sentence->clause_first];
	struct cc_span body = {0};
	if (!link_is_han_sentence(self) || !link_may_say(self, CC_CUE_BODY_TAIL))
		return body;
	body = body_from(self, self->sentence->span.start);
	for (uint32_t i = 1; i < self->sentence->clause_count && cc_span_len(body) == 0; i++) {
		struct cc_span before = clauses[i - 1].span;
		bool leads = link_has_cue(self, CC_CUE_ATTRIBUTION, before.start, before.end) ||
			     link_residue(self, before.start, before.end) == 0;
		if (!leads || link_previous_figure_end(self, before.end) > self->sentence->span.start)
			break;
		body = body_from(self, clauses[i].span.start);
	}
	return cc_span_len(body) > 0 ? body : body_done_at(self);
}

/* Whether nothing but times and small words stands before the word in its clause, and nothing unknown or a figure
 * touches it: the 医院 of 医院数, 其中医院146个 is none. */
static bool stands_alone(const struct link_sentence *self, struct cc_span word)
{
	const struct cc_clause *clause = link_clause_at(self, word.start);
	if (link_residue(self, clause->span.start, word.start) > 0 || clause->depth > 0 ||
	    link_previous_figure_end(self, word.start) > clause->span.start || is_figure_at(self, word.end))
		return false;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		const struct cc_scope_mention *scope = (const struct cc_scope_mention *)self->scope_list.items + i;
		if (scope->span.end > clause->span.start && scope->span.start < word.end)
			return false;
	}
	return word.end >= self->sentence->span.end || link_is_covered(self, word.end) ||
	       !link_is_han_at(self, word.end);
}

/* Whether a name of such an end is what the word stands for: 医院 for 妇幼保健院, 学校 for 大学, 园区 for 科创园. */
static bool is_of_kind(struct cc_str name, struct cc_str word)
{
	enum { END_CHARACTERS = 2 };
	size_t at = name.len;
	for (int i = 0; i < END_CHARACTERS && at > 0; i++) {
		size_t end = at;
		(void)cc_utf8_prev(name, &at);
		if (cc_str_find(word, cc_str_slice(name, at, end), 0) != SIZE_MAX)
			return true;
	}
	return false;
}

/* The one of the document's own names that was made known last and is of that kind; NULL where there is none. */
static const struct cc_scope *named_before(const struct link_context *context, struct cc_str word)
{
	const struct cc_scope *const *known = context->locals.items;
	for (size_t i = context->locals.len; i-- > 0;) {
		if (known[i]->kind == CC_SCOPE_ORGANISATION && is_of_kind(known[i]->id, word))
			return known[i];
	}
	return NULL;
}

/* Whether the text has spoken of a place so far: the hospitals of a country or city are many. */
static bool speaks_of_place(const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	bool named = context->title_scope != NULL || context->heading_scope != NULL || context->own_place != NULL;
	for (size_t kind = 0; kind < CC_SCOPE_KINDS && !named; kind++)
		named = kind != CC_SCOPE_ORGANISATION && context->last_named[kind] > 0;
	for (size_t i = 0; i < self->scope_list.len && !named; i++)
		named = link_is_place(((const struct cc_scope_mention *)self->scope_list.items)[i].scope);
	return named;
}

/* Whether a clause begins at `at`, behind 其中 or not. */
static bool opens_part(const struct link_sentence *self, size_t at)
{
	size_t clause = link_clause_at(self, at)->span.start;
	const struct cc_cue_mention *part = link_last_cue(self, CC_CUE_OF_WHICH, clause, at);
	return at == clause || (part != NULL && part->span.end == at);
}

bool link_is_behind_kind(const struct link_sentence *self, struct cc_span name)
{
	enum { WORD_MOST = 12 };
	for (size_t i = link_first_cue(self, name.start); i-- > 0 && link_is_han_sentence(self);) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->span.start + WORD_MOST < name.start)
			break;
		if (cue->kind != CC_CUE_BODY_ALONE || cue->span.end != name.start || !opens_part(self, cue->span.start))
			continue;
		for (size_t k = 0; k < self->scope_count; k++) {
			if (cc_span_overlaps(self->scopes[k].span, cue->span))
				return false;
		}
		return self->subject.end == 0;
	}
	return false;
}

bool link_add_bodies_alone(struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->cue_count && link_is_han_sentence(self); i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind != CC_CUE_BODY_ALONE || !stands_alone(self, cue->span))
			continue;
		const struct cc_scope *body = named_before(self->context, cc_str_of_span(self->view, cue->span));
		const struct cc_scope_mention mention = {.span = cue->span, .scope = body};
		if (body != NULL && !cc_vec_add(&self->scope_list, &mention))
			return false;
		if (body == NULL && !speaks_of_place(self))
			self->subject = cue->span;
	}
	return true;
}

bool link_is_body(const struct link_context *context, const struct cc_scope *scope)
{
	const struct cc_scope *const *bodies = context->bodies.items;
	for (size_t i = 0; i < context->bodies.len; i++) {
		if (bodies[i] == scope)
			return true;
	}
	return false;
}
