/* Which scopes of a sentence can be what it speaks of, and which of them carry over to later clauses and sentences.
 * Leaves choosing one for a figure to bind_scope.c. */
#include <stdint.h>

#include "base/utf8.h"
#include "link/shares.h"
#include "link/subjects.h"

/* 国家, 地区, 经济体 between the name of a group and what is said of it. */
enum { GROUP_NOUN = 3 };

bool link_is_within_name(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (cc_span_contains(self->names[i].span, span))
			return true;
	}
	/* The 战略性新兴产业 of 战略性新兴产业增加值占规上工业的40%. */
	for (size_t i = 0; i < self->share_count; i++) {
		if (cc_span_contains(self->shares[i].part, span))
			return true;
	}
	return false;
}

/* "全国第三", "世界首位", "OECD(经济合作与发展组织)国家平均水平": the cue stands behind, with little between. */
static bool is_followed_by(const struct link_sentence *self, enum cc_cue_kind kind, size_t at)
{
	const struct cc_clause *clause = link_clause_at(self, at);
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind != kind || cue->span.start < at)
			continue;
		if (link_previous_figure_end(self, cue->span.start) > at)
			return false;
		size_t bracket = cc_str_find(self->view, CC_STR(")"), at);
		bool aside = self->view.ptr[at] == '(' && bracket < cue->span.start;
		size_t from = aside ? bracket + 1 : at;
		return (aside || cue->span.start <= clause->span.end) &&
		       link_residue(self, from, cue->span.start) <= GROUP_NOUN;
	}
	return false;
}

/* "居全国第三位", "全国第8位": a place with its ordinal right behind is the field of a ranking. */
static bool is_ranked_in(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		if (quantity->span.start >= span.end)
			return quantity->kind == CC_NUMBER_ORDINAL &&
			       link_residue(self, span.end, quantity->span.start) == 0 &&
			       link_clause_at(self, span.start) == link_clause_at(self, quantity->span.start);
	}
	return false;
}

/* "是河北的5.6倍", "相当于美国的40%": the place is the yardstick of a multiple. */
static bool is_yardstick_of(const struct link_sentence *self, struct cc_span span)
{
	struct cc_str of = CC_STR("的");
	struct cc_str rest = cc_str_slice(self->view, span.end, self->sentence->span.end);
	if (!cc_str_starts(rest, of))
		return false;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *figure = &self->mentions->quantities[i];
		if (figure->phrase.start >= span.end)
			return figure->phrase.start == span.end + of.len && figure->unit.ptr != NULL &&
			       cc_str_equal(figure->unit, CC_STR("times"));
	}
	return false;
}

/* "超过欧盟平均水平", "位列全国第三", "占全国64%": the place is what is compared with, not what is spoken of. */
static bool is_object(const struct link_sentence *self, struct cc_span span)
{
	static const enum cc_cue_kind before[] = {CC_CUE_BEYOND, CC_CUE_RANK, CC_CUE_SHARE, CC_CUE_YOY};
	const struct cc_clause *clause = link_clause_at(self, span.start);
	size_t from = link_previous_figure_end(self, span.start);
	if (from < clause->span.start)
		from = clause->span.start;
	for (size_t i = 0; i < sizeof(before) / sizeof(before[0]); i++) {
		const struct cc_cue_mention *cue = link_last_cue(self, before[i], from, span.start);
		if (cue != NULL && link_residue(self, cue->span.end, span.start) == 0)
			return true;
	}
	return is_yardstick_of(self, span) || is_ranked_in(self, span) || is_followed_by(self, CC_CUE_RANK, span.end) ||
	       is_followed_by(self, CC_CUE_BENCHMARK, span.end);
}

bool link_is_place(const struct cc_scope *scope)
{
	return scope->kind != CC_SCOPE_SECTOR;
}

/* The last scope of the sort in [from, to) that can be a subject. */
const struct cc_scope_mention *link_last_subject(const struct link_sentence *self,
						 bool (*sort)(const struct cc_scope *), size_t from, size_t to)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.start < from || mention->span.end > to || !sort(mention->scope))
			continue;
		if (!is_object(self, mention->span) && !link_is_within_name(self, mention->span))
			return mention;
	}
	return NULL;
}

/* 全球 and 世界 mostly say where something ranks; no later sentence is about them unless it says so. */
static bool is_carried(const struct cc_scope *scope)
{
	return link_is_place(scope) && scope->kind != CC_SCOPE_WORLD;
}

/* Whether the scope is the subject of its clause: nothing unknown and no other scope before it. */
static bool opens_clause(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	if (link_residue(self, clause->span.start, mention->span.start) > 0)
		return false;
	const struct cc_scope_mention *first = self->scopes;
	return mention == first || (mention - 1)->span.start < clause->span.start;
}

/* "天开园注册企业3000多家,…:滨海科技园…": behind a colon or semicolon another organisation may be the subject. */
static bool is_cut_off(const struct link_sentence *self, const struct cc_scope_mention *mention, size_t to)
{
	if (mention->scope->kind != CC_SCOPE_ORGANISATION)
		return false;
	for (size_t at = mention->span.end; at < to; at++) {
		if (self->view.ptr[at] == ':' || self->view.ptr[at] == ';')
			return true;
	}
	return false;
}

/* The last scope that carries over to later clauses of its sentence. A gloss in brackets, and 全球 in 全球顶级, do not.
 */
const struct cc_scope_mention *link_last_carried(const struct link_sentence *self, size_t to)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.end <= to && is_carried(mention->scope) && opens_clause(self, mention) &&
		    link_clause_at(self, mention->span.start)->depth == 0 && !is_object(self, mention->span) &&
		    !link_is_within_name(self, mention->span))
			return is_cut_off(self, mention, to) ? NULL : mention;
	}
	return NULL;
}

bool link_is_sector(const struct cc_scope *scope)
{
	return scope->kind == CC_SCOPE_SECTOR;
}

static bool is_local(const struct cc_scope *scope)
{
	const unsigned local =
	    1u << CC_SCOPE_CITY | 1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_PROVINCE | 1u << CC_SCOPE_DISTRICT;
	return (1u << scope->kind & local) != 0;
}

void link_note_places(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope *scope = self->scopes[i].scope;
		if (scope->kind == CC_SCOPE_RELATIVE)
			self->context->own_place = link_resolve_place(self, &self->scopes[i]);
		if (!is_local(scope))
			continue;
		self->context->last_places[scope->kind] = scope;
		self->context->last_named[scope->kind] = self->index + 1;
	}
}

static bool may_mean(const struct cc_scope *relative, const struct cc_scope *place)
{
	return (relative->stands_for & 1u << place->kind) != 0;
}

/* 全市, 我省: the city or province named last before it; 全省 is no city. */
const struct cc_scope *link_resolve_place(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct link_context *context = self->context;
	const struct cc_scope *best = NULL;
	uint32_t named = 0;
	if (mention->scope->kind != CC_SCOPE_RELATIVE)
		return mention->scope;
	/* "the city of Tarnby" */
	if (mention + 1 < self->scopes + self->scope_count &&
	    cc_str_equal(cc_str_slice(self->view, mention->span.end, mention[1].span.start), CC_STR(" of ")))
		return mention[1].scope;
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *before = &self->scopes[i];
		if (before->span.end <= mention->span.start && may_mean(mention->scope, before->scope))
			return before->scope;
	}
	for (size_t kind = 0; kind < CC_SCOPE_KINDS; kind++) {
		if (context->last_named[kind] <= named || !may_mean(mention->scope, context->last_places[kind]))
			continue;
		best = context->last_places[kind];
		named = context->last_named[kind];
	}
	return best != NULL ? best : mention->scope;
}

const struct cc_scope *link_subject_scope(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (is_carried(mention->scope) && !is_object(self, mention->span) &&
		    !link_is_within_name(self, mention->span) && link_clause_at(self, mention->span.start)->depth == 0)
			return link_resolve_place(self, mention);
	}
	return NULL;
}
