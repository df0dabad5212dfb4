/* The place that a figure has where its own sentence says none for it: of the block, the heading, the title, the
 * metric. Leaves places that words name to stated_place.c, and when a default may count to default_scope.c. */
#include "link/places/place_of_figure.h"
#include "link/places/stranger.h"
#include "link/places/subjects.h"
#include "link/places/text_place.h"

/* "鼎元门急诊量286万人次,出院13.7万人次": behind a figure of somebody whom nobody knows, up to a semicolon, no figure
 * is the nation's just because no other place is named. */
static bool is_behind_stranger(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct link_context *context = self->context;
	if (!link_is_han_sentence(self) || context->claims.len == 0)
		return false;
	const struct cc_claim *last = (const struct cc_claim *)context->claims.items + (context->claims.len - 1);
	bool stranger = last->sentence == self->index && last->scope == NULL && last->sector == NULL &&
			last->scope_private && last->quantity.phrase.end < quantity->phrase.start;
	return stranger && cc_str_find(cc_str_slice(self->view, last->quantity.phrase.end, quantity->phrase.start),
				       CC_STR(";"), 0) == SIZE_MAX;
}

/* The place that the title names, or whose office tells what the sentence says. */
static const struct cc_scope *told_place(const struct link_sentence *self)
{
	const struct cc_scope *titled = link_is_han_sentence(self) ? NULL : link_title_place(self->context);
	return titled != NULL ? titled : link_place_of_speaker(self);
}

/* 岚山大学, 云谷集团 at the head of a sentence that does not only say so: a body that no pack knows. */
static bool is_local_body(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	const struct link_context *context = self->context;
	const struct cc_scope *const *locals = context->locals.items;
	const struct cc_span clause = link_clause_at(self, mention->span.start)->span;
	bool opens = mention->scope->kind == CC_SCOPE_ORGANISATION &&
		     link_residue(self, self->sentence->span.start, mention->span.start) == 0 &&
		     !link_has_cue(self, CC_CUE_ATTRIBUTION, self->sentence->span.start,
				   clause.end > mention->span.end ? clause.end : mention->span.end);
	for (size_t i = 0; opens && i < context->locals.len; i++) {
		if (locals[i] == mention->scope)
			return true;
	}
	return false;
}

/* "湘南大学2025年…;获项目286项,有效发明专利4120件": the body that the sentence opens with, before any country that
 * nobody names. */
static const struct cc_scope *body_of_sentence(const struct link_sentence *self)
{
	for (size_t i = 0; i < self->scope_count && link_is_han_sentence(self); i++) {
		bool kind = cc_word_list_has(link_words(self, CC_WORDS_KINDS_OF),
					     cc_str_of_span(self->view, self->scopes[i].span));
		bool opens = i == 0 && is_local_body(self, &self->scopes[i]);
		if ((opens || link_is_body(self->context, self->scopes[i].scope)) && !kind)
			return self->scopes[i].scope;
	}
	return NULL;
}

/* "一是财产险业务平稳增长,实现原保险保费收入4621.3亿元": the first clause says of which line of business it is. */
static bool is_of_line(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_span first = link_clause_at(self, self->sentence->span.start)->span;
	const struct cc_quantity *next = link_next_figure(self, first.start);
	if (!link_is_han_sentence(self) || quantity->phrase.start <= first.end ||
	    (next != NULL && next->phrase.start < first.end))
		return false;
	const struct cc_cue_mention *line = link_last_cue(self, CC_CUE_COMPANY_PART, first.start, first.end);
	/* "按教育部和各地教育部门的数据,…" is no such. */
	return line != NULL && link_residue(self, first.start, line->span.start) > 0 &&
	       link_cue_at(self, CC_CUE_FRAME_HEAD, first.start) == NULL &&
	       !link_has_cue(self, CC_CUE_ATTRIBUTION, first.start, first.end);
}

/* The rows of a table are of the place that the text around it speaks of; what a sentence tells there may be a body's.
 */
static bool has_home_of_table(struct cc_claim *claim, const struct link_sentence *self, const struct cc_metric *metric)
{
	const struct cc_scope_mention *home = self->context->home_mention;
	if (self->context->article->prose == NULL || home == NULL || metric->of_organisations)
		return false;
	link_set_scope(claim, link_resolve_place(self, home), CC_BOUND_DEFAULT);
	return true;
}

/* The place that the metric has where no text says otherwise; whom a Chinese text has told its figures of is otherwise.
 */
static bool bind_default(struct cc_claim *claim, const struct link_sentence *self, const struct cc_metric *metric)
{
	if (link_is_han_sentence(self) && link_tells_of_home(self->context, metric->default_scope))
		return has_home_of_table(claim, self, metric);
	struct cc_str owner;
	enum link_owner_told told = link_told_owner(&owner, self->context, metric->default_scope);
	if (told == LINK_OWNER_KNOWN)
		link_set_private(claim, owner, CC_BOUND_CONTEXT);
	else if (told == LINK_OWNER_NONE)
		link_set_scope(claim, metric->default_scope, CC_BOUND_DEFAULT);
	return told != LINK_OWNER_OPEN;
}

/* Whether the figure may be of the place of the whole text: of a metric that places have, with no name before it that
 * nobody knows. */
static bool is_of_text_place(const struct link_sentence *self, const struct cc_metric *metric,
			     const struct cc_quantity *quantity)
{
	bool bodies = metric->of_organisations || cc_metric_is(metric, CC_NATURE_OF_BODIES);
	return !bodies && link_text_place(self) != NULL && !link_has_unknown_name_before(self, quantity->phrase.start);
}

/* The company whose figure the claim tells, by words that no pack knows; NULL where it is another sort of owner. */
static bool is_told_of_company(const struct link_sentence *self, const struct cc_claim *claim)
{
	const struct link_company *company = &self->context->company;
	if (claim->scope != NULL)
		return claim->scope == company->scope && company->sentence == claim->sentence;
	return claim->scope_private && claim->sector == NULL &&
	       cc_word_list_ends(link_words(self, CC_WORDS_COMPANY_TAILS), claim->scope_name) > 0;
}

/* "截至6月30日,长岭矿业货币资金18.6亿元。上半年黄金产量4.86吨": what has no country by itself is, in a sentence of
 * Chinese that names nobody, of the company whose figure was told right before. */
static bool is_of_company_before(struct cc_claim *claim, const struct link_sentence *self,
				 const struct cc_metric *metric)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	const size_t told = context->claims.len;
	bool goes_on = link_is_han_sentence(self) && metric->default_scope == NULL && self->scope_count == 0 &&
		       told > context->block_first_claim && claims[told - 1].sentence + 1 == self->index;
	if (!goes_on || !is_told_of_company(self, &claims[told - 1]))
		return false;
	claim->scope = claims[told - 1].scope;
	claim->scope_name = claims[told - 1].scope_name;
	claim->scope_private = claims[told - 1].scope_private;
	claim->scope_binding = CC_BOUND_CONTEXT;
	return true;
}

bool link_bind_inherited_place(struct cc_claim *claim, const struct link_sentence *self, const struct cc_metric *metric,
			       const struct cc_quantity *quantity)
{
	const struct link_context *context = self->context;
	if (is_of_line(self, quantity))
		return false;
	const struct cc_scope *inherited[] = {context->block_body, context->block_scope, context->heading_scope,
					      context->title_scope, context->own_place};
	for (size_t i = 0; i < sizeof(inherited) / sizeof(inherited[0]); i++) {
		if (inherited[i] == NULL)
			continue;
		link_set_scope(claim, inherited[i], CC_BOUND_CONTEXT);
		return true;
	}
	if (is_of_company_before(claim, self, metric))
		return true;
	/* A bulletin of a county names it once: what follows is the county's, not the nation's. */
	if (context->only_place != NULL && !context->has_other_places && context->only_place != metric->default_scope) {
		link_set_scope(claim, context->only_place, CC_BOUND_CONTEXT);
		return true;
	}
	if (told_place(self) != NULL) {
		link_set_scope(claim, told_place(self), CC_BOUND_CONTEXT);
		return true;
	}
	if (body_of_sentence(self) != NULL) {
		link_set_scope(claim, body_of_sentence(self), CC_BOUND_SENTENCE);
		return true;
	}
	/* a rate is more often one of a part: the food index increased 1% */
	if (claim->aspect == CC_ASPECT_LEVEL && is_of_text_place(self, metric, quantity)) {
		link_set_scope(claim, link_text_place(self), CC_BOUND_CONTEXT);
		return true;
	}
	/* "Nonfarm payrolls rose by 22,000 while the unemployment rate edged up": both are of one place. */
	const struct cc_scope *world = link_world_of_body(self);
	if (world != NULL) {
		link_set_scope(claim, world, CC_BOUND_DEFAULT);
		return true;
	}
	const struct cc_scope *said = link_is_han_sentence(self) ? NULL : link_default_of_sentence(self);
	if (said != NULL) {
		link_set_scope(claim, said, CC_BOUND_DEFAULT);
		return true;
	}
	return link_may_default(self, metric, quantity->phrase.start) && !is_behind_stranger(self, quantity) &&
	       bind_default(claim, self, metric);
}

bool link_needs_owner(const struct link_sentence *self, const struct cc_metric *metric,
		      const struct cc_quantity *quantity)
{
	return !link_may_stay_open(self, metric) && (metric->scope_required || metric->default_scope != NULL ||
						     is_behind_stranger(self, quantity) || !link_is_han_sentence(self));
}
