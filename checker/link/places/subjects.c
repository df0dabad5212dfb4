/* Which scopes of a sentence can be what it speaks of, and which of them carry over to later clauses and sentences.
 * Leaves choosing one for a figure to bind_scope.c. */
#include <stdint.h>

#include "base/utf8.h"
#include "link/near.h"
#include "link/parts/shares.h"
#include "link/places/objects.h"
#include "link/places/subjects.h"

#include "link/owners/openers.h"
#include "link/times/periods.h"

/* 国家, 地区, 经济体 between the name of a group and what is said of it. */
enum { GROUP_NOUN = 3 };

bool link_is_within_name(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = 0; i < self->name_count && self->names[i].span.start <= span.start; i++) {
		if (cc_span_contains(self->names[i].span, span))
			return true;
	}
	/* The 战略性新兴产业 of 战略性新兴产业增加值占规上工业的40%; in "高技术制造业增长12.4%,占规上工业的21.3%" the
	 * part is nothing but the sector, and what grows. */
	for (size_t i = 0; i < self->share_count; i++) {
		struct cc_span part = self->shares[i].part;
		if (cc_span_contains(part, span) && cc_span_len(part) > cc_span_len(span))
			return true;
	}
	return false;
}

/* The 全市 of 年末全市常住人口 stands at the head of the name and says whose population it is; the 东盟 of 对东盟进出口
 * does not, and 全球 in 全球创新指数 is the index's. */
static bool heads_name(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	if (!link_is_place(mention->scope) || mention->scope->kind == CC_SCOPE_WORLD)
		return false;
	for (size_t i = 0; i < self->name_count; i++) {
		struct cc_span name = self->names[i].span;
		if (cc_span_contains(name, mention->span) && cc_span_len(name) > cc_span_len(mention->span))
			return link_is_head_of(self, name, mention->span.start);
	}
	return false;
}

bool link_may_be_subject(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	return heads_name(self, mention) || !link_is_within_name(self, mention->span);
}

/* Whether a figure begins in [from, to); the 标准 of 2329万标准箱 belongs to it. */
static bool has_figure(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		if (quantity->kind != CC_NUMBER_ORDINAL && quantity->span.start >= from && quantity->span.start < to)
			return true;
	}
	return false;
}

/* "全国第三", "世界首位", "OECD(经济合作与发展组织)国家平均水平": the cue stands behind, with little between. */
static bool is_followed_by(const struct link_sentence *self, enum cc_cue_kind kind, size_t at)
{
	const struct cc_clause *clause = link_clause_at(self, at);
	for (size_t i = link_first_cue(self, at); i < self->mentions->cue_count && link_may_say(self, kind); i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind != kind)
			continue;
		if (has_figure(self, at, cue->span.end))
			return false;
		size_t bracket = link_bracket_end(self, at);
		bool aside = self->view.ptr[at] == '(' && bracket < cue->span.start;
		size_t from = aside ? bracket + 1 : at;
		return (aside || cue->span.start <= clause->span.end) &&
		       link_residue(self, from, cue->span.start) <= GROUP_NOUN;
	}
	return false;
}

/* "居全国第三位", "全国第8位": a place with its ordinal right behind is the field of a ranking; in
 * "中国由2013年的第35位…" it is what is ranked. */
static bool is_ranked_in(const struct link_sentence *self, struct cc_span span)
{
	/* "China ranked 10th": in English who ranks stands before the verb. */
	if (!link_is_han_sentence(self))
		return false;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		/* The 第一 of 全市第一、二、三产业增加值 ranks nothing. */
		if (quantity->span.start < span.end || link_is_within_name(self, quantity->span))
			continue;
		return quantity->kind == CC_NUMBER_ORDINAL &&
		       !link_has_cue(self, CC_CUE_FROM, span.end, quantity->span.start) &&
		       link_is_understood(self, span.end, quantity->span.start) &&
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

/* "云泽市…1860家,全省占比8.9%": a larger place right before 占比, where another one is spoken of, is the whole. */
static bool is_whole_of_share(const struct link_sentence *self, struct cc_span span)
{
	const struct cc_scope_mention *mention = NULL;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start == span.start)
			mention = &self->scopes[i];
	}
	if (mention == NULL || mention == self->scopes ||
	    (mention->scope->kind != CC_SCOPE_RELATIVE && mention->scope->kind != CC_SCOPE_COUNTRY))
		return false;
	const struct cc_cue_mention *mark = link_cue_at(self, CC_CUE_SHARE, span.end);
	return mark != NULL && link_has_cue(self, CC_CUE_VALUE_NOUN, mark->span.start, mark->span.end);
}

bool link_is_compared_with(const struct link_sentence *self, struct cc_span span)
{
	const struct cc_clause *clause = link_clause_at(self, span.start);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_BEYOND, clause->span.start, span.start);
	return cue != NULL && link_is_understood(self, cue->span.end, span.start) &&
	       link_previous_figure_end(self, span.start) <= cue->span.start;
}

/* 居全国 is one word of ranking. */
static bool is_in_cue(const struct link_sentence *self, enum cc_cue_kind kind, size_t at)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	size_t count = link_may_say(self, kind) ? link_first_cue(self, at) : 0;
	for (size_t i = 0; i < count; i++) {
		if (cues[i].kind == kind && at < cues[i].span.end)
			return true;
	}
	return false;
}

/* "the highest in the EU", "faster than any other large economy in the euro area": the field of a comparison. */
static bool is_field(const struct link_sentence *self, size_t from, struct cc_span span)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_FIELD_OF);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_FOREMOST, from, span.start);
	struct cc_str between = cue != NULL ? cc_str_slice(self->view, cue->span.end, span.start) : (struct cc_str){0};
	if (cue == NULL || link_period_before(self, cue->span.end, span.start) != NULL)
		return false;
	return !link_is_han_sentence(self) && cc_word_list_ends(joints, between) > 0;
}

/* "广东稳居首位,GDP为…", "美国居第一": a name that opens its clause is who ranks; 全国首位, 世界前列 are where. */
static bool is_who_ranks(const struct link_sentence *self, struct cc_span span)
{
	struct cc_str name = cc_str_of_span(self->view, span);
	return link_is_han_sentence(self) && link_clause_at(self, span.start)->span.start == span.start &&
	       !cc_str_starts(name, CC_STR("全")) && !cc_str_starts(name, CC_STR("世界"));
}

static bool is_where_ranked(const struct link_sentence *self, struct cc_span span)
{
	/* "China ranked 10th" */
	if (!link_is_han_sentence(self))
		return false;
	return !is_who_ranks(self, span) && (is_ranked_in(self, span) || is_followed_by(self, CC_CUE_RANK, span.end));
}

/* "OECD国家平均水平", "the EU average": whose benchmark it is; in "Brazil's central bank kept its benchmark rate" the
 * word stands apart. */
static bool owns_benchmark(const struct link_sentence *self, struct cc_span span)
{
	size_t next = span.end + CC_STR("'s ").len;
	struct cc_str behind = cc_str_slice(self->view, span.end, self->sentence->span.end);
	if (link_is_han_sentence(self))
		return is_followed_by(self, CC_CUE_BENCHMARK, span.end);
	return link_cue_at(self, CC_CUE_BENCHMARK, span.end + 1) != NULL ||
	       (cc_str_starts(behind, CC_STR("'s ")) && link_cue_at(self, CC_CUE_BENCHMARK, next) != NULL);
}

bool link_is_object(const struct link_sentence *self, struct cc_span span)
{
	static const enum cc_cue_kind before[] = {CC_CUE_BEYOND, CC_CUE_RANK, CC_CUE_SHARE, CC_CUE_YOY};
	const struct cc_clause *clause = link_clause_at(self, span.start);
	size_t from = link_previous_figure_end(self, span.start);
	if (from < clause->span.start)
		from = clause->span.start;
	for (size_t i = 0; i < sizeof(before) / sizeof(before[0]); i++) {
		const struct cc_cue_mention *cue = link_last_cue(self, before[i], from, span.start);
		/* 去年同期 that is no 比去年同期 says when. */
		if (cue != NULL && link_is_understood(self, cue->span.end, span.start) &&
		    !link_is_in_period(self, cue->span))
			return true;
	}
	return link_is_partner(self, span) || link_is_of_dateline(self, span) || link_is_where_said(self, span) ||
	       is_in_cue(self, CC_CUE_RANK, span.start) || is_field(self, from, span) ||
	       link_is_next_object(self, span) || is_whole_of_share(self, span) || is_yardstick_of(self, span) ||
	       is_where_ranked(self, span) || owns_benchmark(self, span);
}

/* "in Europe fell to 31,200, the |World| Health Organization said, from 127,400": a place in the name of who tells it,
 * behind the one that is told of. */
static bool is_in_tellers_name(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	enum { WORDS_MOST = 5 };
	size_t at = mention->span.end;
	if (link_is_han_sentence(self) || mention == self->scopes)
		return false;
	for (int words = 0; words < WORDS_MOST && at + 1 < self->sentence->span.end && self->view.ptr[at] == ' ';
	     words++) {
		size_t end = link_word_end(self, at + 1);
		struct cc_str word = cc_str_slice(self->view, at + 1, end);
		if (word.len == 0 || !cc_ascii_is_upper(word.ptr[0]))
			return false;
		if (cc_word_list_has(link_words(self, CC_WORDS_TELLERS_NAME_ENDS), word))
			return link_cue_at(self, CC_CUE_ATTRIBUTION, end + 1) != NULL;
		at = end;
	}
	return false;
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
		if (!link_is_object(self, mention->span) && link_may_be_subject(self, mention) &&
		    !link_is_country_of_town(self, mention) && !link_is_world_aside(self, mention) &&
		    !link_owns_apposition(self, mention) && !link_is_field_of_foremost(self, mention->span) &&
		    !is_in_tellers_name(self, mention))
			return mention;
	}
	return NULL;
}

bool link_is_carried(const struct cc_scope *scope)
{
	return link_is_place(scope) && scope->kind != CC_SCOPE_WORLD;
}

/* Whether the scope is the subject of its clause: nothing unknown and no other scope before it. */
static bool opens_clause(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct cc_clause *clause = link_clause_at(self, mention->span.start);
	const struct cc_scope_mention *before = mention > self->scopes ? mention - 1 : NULL;
	if (before == NULL || before->span.start < clause->span.start)
		return link_is_understood(self, clause->span.start, mention->span.start);
	return link_is_partner(self, before->span); /* 与上海相邻的|嘉善县 */
}

/* "天开园注册企业3000多家,…:滨海科技园…": behind a colon or semicolon words that nobody knows may be another
 * organisation.
 */
static bool is_cut_off(const struct link_sentence *self, const struct cc_scope_mention *mention, size_t to)
{
	if (mention->scope->kind != CC_SCOPE_ORGANISATION)
		return false;
	/* "特殊教育学校共有专任教师6.62万人;高中阶段毛入学率91.2%": a kind of bodies is none that is gone on about. */
	bool kind = cc_word_list_has(link_words(self, CC_WORDS_KINDS_OF), cc_str_of_span(self->view, mention->span));
	for (size_t at = mention->span.end; at < to; at++) {
		if (self->view.ptr[at] == ':' || self->view.ptr[at] == ';')
			return kind || !link_is_understood(self, at + 1, to);
	}
	return false;
}

/* "Eurostat's flash estimate showed, while joblessness …": whose report tells it, where no pack knows the name. */
static bool is_teller(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	struct cc_str rest = cc_str_slice(self->view, mention->span.end, self->sentence->span.end);
	size_t end = link_clause_at(self, mention->span.start)->span.end;
	bool owns = cc_str_starts(rest, CC_STR("'s ")) || cc_str_starts(rest, CC_STR("’s "));
	const struct cc_cue_mention *says =
	    owns ? link_last_cue(self, CC_CUE_ATTRIBUTION, mention->span.end, end) : NULL;
	return says != NULL && says->span.end == end && mention->scope->kind != CC_SCOPE_COUNTRY &&
	       mention->scope->kind != CC_SCOPE_GROUP && !link_is_han_sentence(self);
}

/* The last scope that carries over to later clauses of its sentence. A gloss in brackets, and 全球 in 全球顶级, do not.
 */
const struct cc_scope_mention *link_last_carried(const struct link_sentence *self, size_t to)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.end <= to && link_is_carried(mention->scope) && opens_clause(self, mention) &&
		    !is_teller(self, mention) && !link_owns_apposition(self, mention) &&
		    link_clause_at(self, mention->span.start)->depth == 0 && !link_is_object(self, mention->span) &&
		    link_may_be_subject(self, mention))
			return is_cut_off(self, mention, to) ? NULL : link_innermost_place(self, mention);
	}
	return NULL;
}

bool link_is_sector(const struct cc_scope *scope)
{
	return scope->kind == CC_SCOPE_SECTOR;
}

/* What 全市, 该国 and 该园 may mean later on. */
static bool is_remembered(const struct cc_scope *scope)
{
	const unsigned kinds = 1u << CC_SCOPE_CITY | 1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_PROVINCE |
			       1u << CC_SCOPE_DISTRICT | 1u << CC_SCOPE_COUNTRY | 1u << CC_SCOPE_ORGANISATION |
			       1u << CC_SCOPE_GROUP;
	return (1u << scope->kind & kinds) != 0;
}

/* 邻近的|长平县, before what 本县 is. */
static bool is_next_door(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, mention->span.start);
	return link_is_han_sentence(self) && cc_word_list_ends(link_words(self, CC_WORDS_NEXT_DOOR), before) > 0;
}

void link_note_places(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope *scope = self->scopes[i].scope;
		if (scope->kind == CC_SCOPE_RELATIVE || link_is_spoken_for(self, self->scopes[i].span))
			self->context->own_place = link_resolve_place(self, &self->scopes[i]);
		if (!is_remembered(scope) || is_next_door(self, &self->scopes[i]))
			continue;
		self->context->last_places[scope->kind] = scope;
		self->context->last_named[scope->kind] = self->index + 1;
	}
}

static bool may_mean(const struct cc_scope *relative, const struct cc_scope *place)
{
	return (relative->stands_for & 1u << place->kind) != 0;
}

/* "The eurozone's economy grew …. GDP in |the bloc|": the group of countries that was named last before the mention. */
static const struct cc_scope *bloc_before(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct cc_word_list *blocs = link_words(self, CC_WORDS_BLOCS);
	const struct cc_scope *named = self->context->last_places[CC_SCOPE_GROUP];
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *before = &self->scopes[i];
		if (before->span.end <= mention->span.start && cc_word_list_has(blocs, before->scope->id))
			return before->scope;
	}
	return named != NULL && cc_word_list_has(blocs, named->id) ? named : mention->scope;
}

/* 全市, 我省: the city or province named last before it; 全省 is no city. */
const struct cc_scope *link_resolve_place(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct link_context *context = self->context;
	const struct cc_scope *best = NULL;
	uint32_t named = 0;
	if (mention->scope->stands_for == 0)
		return cc_word_list_has(link_words(self, CC_WORDS_BLOC_AGAIN),
					cc_str_of_span(self->view, mention->span))
			   ? bloc_before(self, mention)
			   : mention->scope;
	/* "the city of Tarnby" */
	if (mention + 1 < self->scopes + self->scope_count &&
	    cc_str_equal(cc_str_slice(self->view, mention->span.end, mention[1].span.start), CC_STR(" of ")))
		return mention[1].scope;
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *before = &self->scopes[i];
		if (before->span.end <= mention->span.start && may_mean(mention->scope, before->scope) &&
		    !is_next_door(self, before))
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

void link_take_place_of_row(struct cc_claim *claim, const struct link_sentence *self, size_t quantity)
{
	size_t to = self->mentions->quantities[self->pairings[quantity].row_first].phrase.start;
	const struct cc_scope_mention *place =
	    link_last_subject(self, link_is_place, link_previous_figure_end(self, to), to);
	if (place == NULL)
		return;
	claim->sector = NULL;
	link_set_scope(claim, link_resolve_place(self, place), CC_BOUND_STATED);
}
