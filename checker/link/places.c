/* Scopes that no pack names: 云泽市, 云谷科创园, Lanjiang's; and the short forms that a text declares (以下简称云谷园).
 * Leaves choosing the scope of a figure to bind_scope.c. */
#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"
#include "link/openers.h"
#include "link/subjects.h"

/* A name in Han is two to ten characters before its tail; a Latin one three words. */
enum { HAN_LEAST = 2, HAN_MOST = 10, LATIN_WORDS = 3, LATIN_LEAST = 3, SHORT_FORM_BYTES = 60 };

static bool is_behind_figure(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].span.end == at || self->mentions->quantities[i].phrase.end == at)
			return true;
	}
	return false;
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
	/* "832个贫困县" counts, and names no place. */
	return count >= HAN_LEAST && !is_behind_figure(self, start) && !link_is_any_place(self, start) &&
		       !link_is_no_name(self, start, tail)
		   ? start
		   : tail;
}

static bool is_letter(char c)
{
	return cc_ascii_is_letter(c) || c == '-' || c == '&';
}

static size_t latin_word_start(const struct link_sentence *self, size_t at)
{
	while (at > self->sentence->span.start && is_letter(self->view.ptr[at - 1]))
		at--;
	return at;
}

/* Whether the word at [start, end) may be of a name: it has a capital, and nobody knows it. */
static bool is_of_name(const struct link_sentence *self, size_t start, size_t end)
{
	return start < end && cc_ascii_is_upper(self->view.ptr[start]) && !link_is_covered(self, start);
}

/* Where the word before the one at `start` ends; SIZE_MAX where the name begins there. "Thornley & Pike" is one. */
static size_t word_before(const struct link_sentence *self, size_t start)
{
	const char *view = self->view.ptr;
	size_t floor = self->sentence->span.start;
	if (start == floor || view[start - 1] != ' ')
		return SIZE_MAX;
	bool joined = start > floor + 2 && view[start - 2] == '&' && view[start - 3] == ' ';
	return joined ? start - 3 : start - 1;
}

/* The AB of "Osterby AB's": the legal form at the end of a name. */
static bool is_legal_form(const struct link_sentence *self, size_t start, size_t end)
{
	return start < end && cc_ascii_is_upper(self->view.ptr[start]) &&
	       link_cue_at(self, CC_CUE_NEUTRAL, start) != NULL;
}

/* Start of the capitalised words that end at `end`. */
static size_t latin_name_start(const struct link_sentence *self, size_t end)
{
	size_t name = end;
	size_t at = end;
	for (int word = 0; word < LATIN_WORDS && at != SIZE_MAX; word++) {
		size_t start = latin_word_start(self, at);
		bool part = is_of_name(self, start, at);
		/* "Chipmaker |Kestrel|'s revenue" */
		bool calling =
		    word > 0 && start == self->sentence->span.start && link_cue_at(self, CC_CUE_CALLING, start) != NULL;
		if (calling || (!part && (word > 0 || !is_legal_form(self, start, at))))
			break;
		name = part ? start : name;
		at = word_before(self, start);
	}
	return name;
}

/* Whether a place that packs know may open a name: Taiwan, and not German. */
static bool may_open_name(const struct link_sentence *self, size_t at, size_t end)
{
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *place = &self->mentions->scopes[i];
		if (place->span.start <= at && at < place->span.end)
			return place->span.start == at && place->span.end == end &&
			       cc_str_equal(cc_str_of_span(self->view, place->span), place->scope->title.en);
	}
	return false;
}

/* "|Taiwan| Semiconductor's": with a place that the sentence opens with. */
static size_t with_place_ahead(const struct link_sentence *self, size_t name)
{
	enum { LEAST = 3 };
	size_t first = self->sentence->span.start;
	const struct cc_str the = CC_STR("The ");
	if (name <= first + LEAST || self->view.ptr[name - 1] != ' ')
		return name;
	size_t at = latin_word_start(self, name - 1);
	bool behind_the = at == first + the.len && cc_str_starts(cc_str_slice(self->view, first, name), the);
	bool opens = (at == first || behind_the) && name - 1 - at > LEAST && cc_ascii_is_upper(self->view.ptr[at]);
	return opens && may_open_name(self, at, name - 1) ? at : name;
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

static bool add_scope(struct link_sentence *self, struct cc_span span, const struct cc_scope *scope)
{
	struct cc_scope_mention mention = {.span = span, .scope = scope};
	return scope != NULL && cc_vec_add(&self->scope_list, &mention);
}

bool link_add_local_scope(struct link_sentence *self, struct cc_span span, struct cc_str name, enum cc_scope_kind kind)
{
	return add_scope(self, span, link_local_scope(self->context, name, kind));
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

static bool overlaps_scope(const struct link_sentence *self, struct cc_span span)
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

/* 澜山动力股份有限公司(…): the kind of company is said between the name and the bracket. */
static size_t behind_company(struct cc_str rest)
{
	static const char *const kinds[] = {"有限责任公司", "股份有限公司", "有限公司", "公司"};
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (cc_str_starts(rest, cc_str_from(kinds[i])))
			return strlen(kinds[i]);
	}
	return 0;
}

static bool add_named(struct link_sentence *self, const struct cc_cue_mention *tail)
{
	struct cc_str words = cc_str_of_span(self->view, tail->span);
	bool latin = words.ptr[0] == '\'' || cc_str_equal(words, CC_STR("’s"));
	size_t end = latin ? tail->span.start : tail->span.end;
	size_t start = latin ? latin_name_start(self, end) : han_name_start(self, tail->span.start);
	if (latin)
		link_mark(self, tail->span); /* Tianjin's: known or not, the 's says nothing more */
	if (start >= (latin ? end : tail->span.start))
		return true;
	size_t whole = latin ? with_place_ahead(self, start) : start;
	if (whole < start) {
		link_drop_scopes(self, (struct cc_span){.start = whole, .end = start});
		link_mark(self, (struct cc_span){.start = whole, .end = start});
		start = whole;
	}
	struct cc_span span = {.start = start, .end = end};
	if (behind_company(cc_str_of_span(self->view, span)) == end - start)
		return true;
	drop_sectors(self, span);
	if (overlaps_scope(self, span))
		return true; /* a declared short form: 云谷园 */
	const struct cc_scope *scope =
	    link_local_scope(self->context, cc_str_of_span(self->view, span), kind_of_tail(tail->kind));
	link_mark(self, tail->span);
	return add_scope(self, span, scope);
}

/* The short form in its own bracket, already taken for a name: "(以下简称“青屿高新区”)". */
static void rename_scope(struct link_sentence *self, const struct cc_naming *alias)
{
	struct cc_scope_mention *items = self->scope_list.items;
	for (size_t i = 0; i < self->scope_list.len; i++) {
		if (cc_str_equal(cc_str_of_span(self->view, items[i].span), alias->name))
			items[i].scope = alias->scope;
	}
}

/* A page that is printed many times declares its short forms each time: one of each is enough. */
static bool add_alias(struct link_context *context, const struct cc_naming *alias)
{
	const struct cc_naming *known = context->aliases.items;
	for (size_t i = 0; i < context->aliases.len; i++) {
		if (known[i].scope == alias->scope && cc_str_equal(known[i].name, alias->name))
			return true;
	}
	return cc_vec_add(&context->aliases, alias);
}

/* 云谷科创园(以下简称云谷园): the bracket right behind a scope gives it another name. */
static bool add_short_form(struct link_sentence *self, const struct cc_scope_mention *mention)
{
	static const char *const openings[] = {"(以下简称", "(以下称", "(下称", "(简称"};
	static const struct cc_str quotes[] = {{.ptr = "“", .len = 3}, {.ptr = "”", .len = 3}, {.ptr = "\"", .len = 1}};
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	rest = cc_str_slice(rest, behind_company(rest), rest.len);
	for (size_t i = 0; i < sizeof(openings) / sizeof(openings[0]); i++) {
		struct cc_str opening = cc_str_from(openings[i]);
		size_t close = cc_str_starts(rest, opening) ? cc_str_find(rest, CC_STR(")"), 0) : SIZE_MAX;
		if (close == SIZE_MAX || close - opening.len > SHORT_FORM_BYTES)
			continue;
		struct cc_str name = cc_str_slice(rest, opening.len, close);
		for (size_t q = 0; q < sizeof(quotes) / sizeof(quotes[0]); q++) {
			if (cc_str_starts(name, quotes[q]))
				name = cc_str_slice(name, quotes[q].len, name.len);
			if (cc_str_ends(name, quotes[q]))
				name.len -= quotes[q].len;
		}
		struct cc_naming alias = {.name = name, .scope = mention->scope};
		rename_scope(self, &alias);
		return name.len == 0 || add_alias(self->context, &alias);
	}
	return true;
}

static bool add_aliases(struct link_sentence *self)
{
	const struct cc_naming *aliases = self->context->aliases.items;
	struct cc_str text = cc_str_slice(self->view, 0, self->sentence->span.end);
	for (size_t i = 0; i < self->context->aliases.len; i++) {
		for (size_t at = self->sentence->span.start;;) {
			at = cc_str_find(text, aliases[i].name, at);
			if (at == SIZE_MAX)
				break;
			struct cc_span span = {.start = at, .end = at + aliases[i].name.len};
			if (!overlaps_scope(self, span) && !add_scope(self, span, aliases[i].scope))
				return false;
			at = span.end;
		}
	}
	return true;
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

/* End of the capitalised word that begins at `at`, "Yunze" but not "AI" and nothing that is understood; `at` for none.
 */
static size_t name_word_end(const struct link_sentence *self, size_t at)
{
	const char *view = self->view.ptr;
	size_t end = self->sentence->span.end;
	if (at + 1 >= end || !cc_ascii_is_upper(view[at]) || cc_ascii_is_upper(view[at + 1]) ||
	    link_is_covered(self, at))
		return at;
	size_t next = at;
	while (next < end && is_letter(view[next]))
		next++;
	return next - at > LATIN_LEAST ? next : at;
}

/* "in Yunze", "in San Lorenzo": the words behind. */
static bool add_behind(struct link_sentence *self, const struct cc_cue_mention *head)
{
	size_t start = head->span.end + 1;
	size_t end = start;
	for (size_t at = start, words = 0; words < LATIN_WORDS; words++) {
		size_t next = name_word_end(self, at);
		if (next == at)
			break;
		end = next;
		at = next + 1;
	}
	struct cc_span span = {.start = start, .end = end};
	if (start >= end || overlaps_scope(self, span))
		return true;
	return add_scope(self, span, link_local_scope(self->context, cc_str_of_span(self->view, span), CC_SCOPE_CITY));
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

/* The end of the capitalised words that begin at `start`. */
static size_t latin_name_end(const struct link_sentence *self, size_t start)
{
	const char *view = self->view.ptr;
	size_t limit = self->sentence->span.end;
	size_t name = start;
	size_t at = start;
	for (int word = 0;
	     word < LATIN_WORDS && at < limit && cc_ascii_is_upper(view[at]) && !link_is_covered(self, at); word++) {
		while (at < limit && is_letter(view[at]))
			at++;
		name = at;
		at += at < limit && view[at] == ' ' ? 1 : 0;
	}
	return name;
}

/* "R&D spending in Yunze rose": the place behind a metric's name. */
static bool add_behind_names(struct link_sentence *self)
{
	for (size_t i = 0; i < self->name_count; i++) {
		struct cc_str in = CC_STR(" in ");
		size_t end = self->names[i].span.end;
		if (!cc_str_starts(cc_str_slice(self->view, end, self->sentence->span.end), in))
			continue;
		struct cc_span place = {.start = end + in.len, .end = latin_name_end(self, end + in.len)};
		if (place.end == place.start || overlaps_scope(self, place))
			continue;
		const struct cc_scope *scope =
		    link_local_scope(self->context, cc_str_of_span(self->view, place), CC_SCOPE_CITY);
		if (!add_scope(self, place, scope))
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
	return kept && add_scope(self, span, body);
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

/* "青屿集团(下称“青屿”)营业收入286亿元,青屿净利润…": a short form counts at once. */
static bool declare_short_forms(struct link_sentence *self)
{
	size_t known = self->context->aliases.len;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (!add_short_form(self, &self->scopes[i]))
			return false;
	}
	if (self->context->aliases.len == known)
		return true;
	if (!add_aliases(self))
		return false;
	link_sort_scopes(self);
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
	if (self->scope_list.failed || !add_aliases(self) || !link_add_place_rows(self) || !part_places(self) ||
	    !link_widen_places(self) || !add_unknown(self) || !add_behind_names(self) || !link_add_agents(self) ||
	    !add_body(self) || !link_add_bodies_alone(self) || !link_add_repeated_places(self))
		return false;
	link_sort_scopes(self);
	if (!declare_short_forms(self))
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
