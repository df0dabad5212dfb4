/* Which place, organisation or sector a figure is about.
 * Leaves the hierarchy of scopes to the ruleset. */
#include "base/utf8.h"
#include "link/link_sentence.h"

/* 国家, 地区, 经济体 between the name of a group and what is said of it. */
enum { GROUP_NOUN = 3 };

static bool is_within_metric(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = 0; i < self->name_count; i++) {
		if (cc_span_contains(self->names[i].span, span))
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
	return is_followed_by(self, CC_CUE_RANK, span.end) || is_followed_by(self, CC_CUE_BENCHMARK, span.end);
}

static bool is_place(const struct cc_scope *scope)
{
	return scope->kind != CC_SCOPE_SECTOR;
}

/* The last scope of the sort in [from, to) that can be a subject. */
static const struct cc_scope_mention *last_subject(const struct link_sentence *self,
						   bool (*sort)(const struct cc_scope *), size_t from, size_t to)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.start < from || mention->span.end > to || !sort(mention->scope))
			continue;
		if (!is_object(self, mention->span) && !is_within_metric(self, mention->span))
			return mention;
	}
	return NULL;
}

/* 全球 and 世界 mostly say where something ranks; no later sentence is about them unless it says so. */
static bool is_carried(const struct cc_scope *scope)
{
	return is_place(scope) && scope->kind != CC_SCOPE_WORLD;
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
static const struct cc_scope_mention *last_carried(const struct link_sentence *self, size_t to)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.end <= to && is_carried(mention->scope) && opens_clause(self, mention) &&
		    link_clause_at(self, mention->span.start)->depth == 0 && !is_object(self, mention->span) &&
		    !is_within_metric(self, mention->span))
			return is_cut_off(self, mention, to) ? NULL : mention;
	}
	return NULL;
}

static bool is_sector(const struct cc_scope *scope)
{
	return scope->kind == CC_SCOPE_SECTOR;
}

static bool is_local(const struct cc_scope *scope)
{
	return scope->kind == CC_SCOPE_CITY || scope->kind == CC_SCOPE_PROVINCE || scope->kind == CC_SCOPE_DISTRICT;
}

const struct cc_scope *link_last_place(const struct link_sentence *self)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		if (is_local(self->scopes[i].scope))
			return self->scopes[i].scope;
	}
	return NULL;
}

/* 全市, 我省: the city or province named last before it. */
static const struct cc_scope *resolve_place(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	if (mention->scope->kind != CC_SCOPE_RELATIVE)
		return mention->scope;
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *before = &self->scopes[i];
		if (before->span.end <= mention->span.start && is_local(before->scope))
			return before->scope;
	}
	const struct cc_scope *last = self->context->last_place;
	return last != NULL ? last : mention->scope;
}

const struct cc_scope *link_subject_scope(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (is_carried(mention->scope) && !is_object(self, mention->span) &&
		    !is_within_metric(self, mention->span) && link_clause_at(self, mention->span.start)->depth == 0)
			return resolve_place(self, mention);
	}
	return NULL;
}

/* A place named inside the metric's own words: "全国技术合同成交额" as one name. */
static const struct cc_scope *scope_in_name(const struct link_sentence *self, struct cc_span name)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (is_place(mention->scope) && cc_span_contains(name, mention->span))
			return mention->scope;
	}
	return NULL;
}

static void set_scope(struct cc_claim *claim, const struct cc_scope *scope, enum cc_binding binding)
{
	claim->scope = scope;
	claim->scope_name = scope->id;
	claim->scope_binding = binding;
	claim->scope_private = scope->kind == CC_SCOPE_OTHER || scope->kind == CC_SCOPE_RELATIVE;
}

/* "某校2024年研发经费…": the subject stands before the period that touches the name. */
static size_t before_period(const struct link_sentence *self, size_t name)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		struct cc_span period = self->mentions->periods[i].span;
		if (period.end <= name && link_residue(self, period.end, name) == 0 &&
		    link_clause_at(self, period.start) == link_clause_at(self, name))
			return link_modifier_start(self, name, period.end) == name ? period.start : name;
	}
	return name;
}

/* Words that nobody knows right before the metric's name make it another thing: 中央财政科技支出, 华为研发投入. */
static bool has_private_subject(struct cc_claim *claim, const struct link_sentence *self,
				const struct link_metric *metric)
{
	if (cc_span_len(metric->span) == 0)
		return false;
	const struct cc_clause *clause = link_clause_at(self, metric->span.start);
	size_t name = before_period(self, metric->span.start);
	size_t start = link_modifier_start(self, name, clause->span.start);
	if (start == name)
		return false;
	claim->scope = NULL;
	claim->scope_name = cc_str_trim(cc_str_slice(self->view, start, name));
	claim->scope_binding = CC_BOUND_STATED;
	claim->scope_private = true;
	return true;
}

/* A comparison with another place's value: "远低于英美等国约17%的水平". */
static bool is_compared(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t from = link_previous_figure_end(self, quantity->span.start);
	if (from < clause->span.start)
		from = clause->span.start;
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_BEYOND, from, quantity->phrase.start);
	if (cue == NULL)
		return false;
	/* "比2022年提高0.1个百分点": what follows the movement is the movement's, not the year's. */
	return !link_has_cue(self, CC_CUE_UP, cue->span.end, quantity->phrase.start) &&
	       !link_has_cue(self, CC_CUE_DOWN, cue->span.end, quantity->phrase.start);
}

/* The one place in [from, to); NULL where there is none or more than one. */
static const struct cc_scope *only_place(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_scope *found = NULL;
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.start < from || mention->span.end > to)
			continue;
		if (found != NULL)
			return NULL;
		found = mention->scope;
	}
	return found;
}

/* "超过欧盟平均水平(2.55%)", "仅为欧盟国家平均水平(约3.48万美元)的40%": a bracket with nothing but the figure belongs
 * to the words before it. @return where they begin, SIZE_MAX where the figure stands in no such bracket. */
static size_t bracket_owner(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	if (clause->opener != '(' || link_residue(self, clause->span.start, quantity->phrase.start) > 0 ||
	    clause->span.start <= self->sentence->span.start)
		return SIZE_MAX;
	size_t start = link_clause_at(self, clause->span.start - 1)->span.start;
	size_t figure = link_previous_figure_end(self, clause->span.start);
	return figure > start ? figure : start;
}

/* The place between the comparison and its value. */
static const struct cc_scope *compared_place(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t owner = bracket_owner(self, quantity);
	if (owner != SIZE_MAX && link_has_cue(self, CC_CUE_BENCHMARK, owner, clause->span.start))
		return only_place(self, owner, clause->span.start);
	const struct cc_cue_mention *cue =
	    link_last_cue(self, CC_CUE_BEYOND, clause->span.start, quantity->phrase.start);
	return cue != NULL ? only_place(self, cue->span.end, quantity->span.start) : NULL;
}

/* "美国、日本研发投入强度": more than one place for one value is none. */
static bool is_several(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *other = &self->scopes[i];
		if (other->span.end > mention->span.start || other->scope == mention->scope)
			continue;
		struct cc_str between = cc_str_trim(cc_str_slice(self->view, other->span.end, mention->span.start));
		if (cc_str_equal(between, CC_STR("、")) || cc_str_equal(between, CC_STR("和")) ||
		    cc_str_equal(between, CC_STR("与")) || cc_str_equal(between, CC_STR("and")))
			return true;
	}
	return false;
}

static bool bind_inherited(struct cc_claim *claim, const struct link_sentence *self, const struct cc_metric *metric)
{
	const struct link_context *context = self->context;
	const struct cc_scope *inherited[] = {context->block_scope, context->heading_scope, context->title_scope};
	for (size_t i = 0; i < sizeof(inherited) / sizeof(inherited[0]); i++) {
		if (inherited[i] == NULL)
			continue;
		set_scope(claim, inherited[i], CC_BOUND_CONTEXT);
		return true;
	}
	if (metric->default_scope == NULL)
		return false;
	set_scope(claim, metric->default_scope, CC_BOUND_DEFAULT);
	return true;
}

static const struct cc_scope_mention *find_stated(const struct link_sentence *self, const struct link_metric *metric,
						  const struct cc_quantity *quantity, enum cc_binding *binding)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_scope_mention *mention = last_subject(self, is_place, clause->span.start, quantity->span.start);
	*binding = CC_BOUND_STATED;
	if (mention != NULL)
		return mention;
	const struct cc_scope_mention *carried = last_carried(self, quantity->span.start);
	if (cc_span_len(metric->span) > 0) {
		const struct cc_clause *named = link_clause_at(self, metric->span.start);
		mention = last_subject(self, is_place, named->span.start, named->span.end);
	}
	/* "江苏地区生产总值13.7万亿元;广东14.2万亿元,增长3.5%": a place behind the name's clause is nearer. */
	if (mention != NULL && (carried == NULL || carried->span.start <= mention->span.start))
		return mention;
	*binding = CC_BOUND_SENTENCE;
	return carried;
}

/* The sector that opens an earlier clause of the sentence: "高技术制造业企业R&D经费7500亿元,投入强度3.35%". */
static const struct cc_scope_mention *carried_sector(const struct link_sentence *self, size_t to)
{
	for (size_t i = self->scope_count; i-- > 0;) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.end > to)
			continue;
		const struct cc_clause *clause = link_clause_at(self, mention->span.start);
		bool opens = link_residue(self, clause->span.start, mention->span.start) == 0;
		if (is_sector(mention->scope) && opens && !is_within_metric(self, mention->span))
			return mention;
		if (is_place(mention->scope) && opens)
			return NULL;
	}
	return NULL;
}

static void bind_sector(struct cc_claim *claim, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_scope_mention *sector = last_subject(self, is_sector, clause->span.start, quantity->span.start);
	if (sector == NULL && claim->scope_binding != CC_BOUND_STATED)
		sector = carried_sector(self, clause->span.start);
	claim->sector = sector != NULL ? sector->scope : NULL;
}

static bool name_with_sector(struct cc_claim *claim, struct cc_arena *arena)
{
	if (claim->sector == NULL)
		return true;
	struct cc_buf name = cc_buf_new(cc_arena_allocator(arena), 4096);
	cc_buf_add(&name, claim->scope_name);
	if (claim->scope_name.len > 0)
		cc_buf_adds(&name, "·");
	cc_buf_add(&name, claim->sector->id);
	claim->scope_name = cc_buf_keep(&name, arena);
	cc_buf_free(&name);
	return claim->scope_name.ptr != NULL;
}

/* In English the place may follow its value: "3.45 percent in the United States and 3.4 percent in Japan". */
static const struct cc_scope *place_behind(const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	bool last = index + 1 >= self->mentions->quantity_count;
	size_t end = link_clause_at(self, quantity->span.start)->span.end;
	if (!last && self->mentions->quantities[index + 1].span.start < end)
		end = self->mentions->quantities[index + 1].span.start;
	if ((self->sentence->flags & CC_SENTENCE_HAN) != 0)
		return NULL;
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.start < quantity->span.end || mention->span.end > end || !is_place(mention->scope))
			continue;
		struct cc_str between =
		    cc_str_trim(cc_str_slice(self->view, quantity->phrase.end, mention->span.start));
		bool in = cc_str_starts(between, CC_STR("in")) || cc_str_starts(between, CC_STR("for"));
		return in && link_residue(self, quantity->phrase.end, mention->span.start) == 0 ? mention->scope : NULL;
	}
	return NULL;
}

/* What the figure's own place in a list or beside a comparison gives it; NULL where nothing does. */
static const struct cc_scope *given_place(const struct link_sentence *self, size_t index)
{
	const struct cc_scope *place = self->pairings[index].scope;
	if (place == NULL)
		place = place_behind(self, index);
	return place != NULL ? place : compared_place(self, &self->mentions->quantities[index]);
}

/* The place that the words name, or the inherited one. @return NULL, or why there is none. */
static const char *bind_named(struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric, const struct cc_quantity *quantity)
{
	enum cc_binding binding = CC_BOUND_STATED;
	const struct cc_scope_mention *mention = find_stated(self, metric, quantity, &binding);
	if (mention != NULL && is_several(self, mention))
		return "one value for several places";
	if (mention != NULL) {
		const struct cc_scope *place = resolve_place(self, mention);
		set_scope(claim, place, place != mention->scope ? CC_BOUND_CONTEXT : binding);
		return NULL;
	}
	const struct cc_scope *in_name = scope_in_name(self, metric->span);
	if (in_name != NULL)
		set_scope(claim, in_name, CC_BOUND_STATED);
	else if (!bind_inherited(claim, self, metric->metric) && metric->metric->scope_required)
		return "no place or organisation is named";
	return NULL;
}

static const char *bind_place(struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	const struct cc_scope *given = given_place(self, index);
	if (given != NULL) {
		set_scope(claim, given, CC_BOUND_STATED);
		return NULL;
	}
	if (is_compared(self, quantity))
		return "the value of something else, for comparison";
	return has_private_subject(claim, self, metric) ? NULL : bind_named(claim, self, metric, quantity);
}

/* An elliptic name (占比, 投入强度) speaks of whom the claim before it spoke of, unless its own clause names a place.
 */
static void inherit_subject(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	if (claim->scope_binding == CC_BOUND_STATED || context->claims.len == context->block_first_claim)
		return;
	const struct cc_claim *before = (const struct cc_claim *)context->claims.items + (context->claims.len - 1);
	claim->scope = before->scope;
	claim->scope_name = before->scope_name;
	claim->scope_private = before->scope_private;
	claim->scope_binding = before->sentence == self->index ? CC_BOUND_SENTENCE : CC_BOUND_CONTEXT;
	claim->sector = NULL; /* the name of the scope before has it already */
	if (before->sector != NULL)
		claim->scope = NULL;
}

const char *link_find_scope(struct cc_claim *claim, const struct link_sentence *self, const struct link_metric *metric,
			    size_t quantity)
{
	const char *why = bind_place(claim, self, metric, quantity);
	if (why != NULL)
		return why;
	bind_sector(claim, self, &self->mentions->quantities[quantity]);
	if (metric->elliptic)
		inherit_subject(claim, self);
	return name_with_sector(claim, self->context->arena) ? NULL : "out of memory";
}
