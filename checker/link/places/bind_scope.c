/* Which place, organisation or sector a figure is about.
 * Leaves the hierarchy of scopes to the ruleset. */
#include <stdint.h>

#include "link/owners/companies.h"
#include "link/owners/openers.h"
#include "link/parts/part.h"
#include "link/places/former.h"
#include "link/places/place_of_figure.h"
#include "link/places/subjects.h"
#include "link/places/text_place.h"

bool link_is_head_of(const struct link_sentence *self, struct cc_span name, size_t at)
{
	size_t start = name.start;
	for (size_t i = 0; i < self->mentions->period_count && start < at; i++) {
		struct cc_span period = self->mentions->periods[i].span;
		if (period.start <= start && period.end > start)
			start = period.end;
	}
	for (size_t i = 0; i < self->mentions->cue_count && start < at; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		bool small = cue->kind == CC_CUE_NEUTRAL || cue->kind == CC_CUE_WHOLE_YEAR;
		if (small && cue->span.start == start)
			start = cue->span.end;
	}
	return start >= at;
}

/* A place that the metric's own words begin with: "全球创新指数" as one name; 对东盟进出口 is no figure of 东盟. */
static const struct cc_scope *scope_in_name(const struct link_sentence *self, struct cc_span name)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (link_is_place(mention->scope) && cc_span_contains(name, mention->span) &&
		    link_is_head_of(self, name, mention->span.start))
			return link_resolve_place(self, mention);
	}
	return NULL;
}

void link_set_scope(struct cc_claim *claim, const struct cc_scope *scope, enum cc_binding binding)
{
	claim->scope = scope;
	claim->scope_name = scope->id;
	claim->scope_binding = binding;
	claim->scope_private = scope->kind == CC_SCOPE_OWN || scope->stands_for != 0;
}

/** Whether a place is named before the verb, in its clause. */
static bool has_place_before(const struct link_sentence *self, const struct link_metric *metric)
{
	size_t clause = link_clause_at(self, metric->span.start)->span.start;
	return link_last_subject(self, link_is_place, clause, metric->span.start) != NULL;
}

/* "美国、日本研发投入强度": more than one place for one value is none. */
static bool is_several(const struct link_sentence *self, const struct cc_scope_mention *mention)
{
	if (link_opens_row_of_places(self, mention))
		return true;
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

/* What the figure's own place in a list or beside a comparison gives it; NULL where nothing does. */
static const struct cc_scope *given_place(const struct link_sentence *self, size_t index, enum cc_aspect aspect)
{
	const struct cc_scope *place = self->pairings[index].scope;
	if (place != NULL && link_is_sector(place))
		return NULL; /* "公路、水路、铁路货运量分别为…": the parts of one place */
	if (place == NULL)
		place = link_place_of_pair(self, &self->mentions->quantities[index]);
	if (place == NULL)
		place = link_place_in_row(self, &self->mentions->quantities[index]);
	if (place == NULL)
		place = link_place_behind(self, index);
	/* "低于美国0.7个百分点" is no value of the United States. */
	if (place != NULL || aspect == CC_ASPECT_CHANGE)
		return place;
	return link_compared_place(self, &self->mentions->quantities[index]);
}

/* "青屿口岸进出口总值4862亿元,其中出口2980亿元": a part is of whom the whole was of, also where nobody knows the words.
 */
static bool has_owner_of_whole(struct cc_claim *claim, const struct link_sentence *self,
			       const struct cc_quantity *quantity)
{
	const struct link_context *context = self->context;
	size_t from = link_previous_figure_end(self, quantity->span.start);
	if (context->claims.len == 0 || !link_has_cue(self, CC_CUE_OF_WHICH, from, quantity->phrase.start))
		return false;
	const struct cc_claim *whole = (const struct cc_claim *)context->claims.items + (context->claims.len - 1);
	if (whole->sentence != self->index || whole->scope != NULL || whole->sector != NULL || !whole->scope_private)
		return false;
	link_set_private(claim, whole->scope_name, CC_BOUND_SENTENCE);
	return true;
}

/* "晨星航空旅客运输量186万人次;客座率87.9%": what is no country's by itself is of whom the sentence spoke last. */
static bool has_owner_of_last(struct cc_claim *claim, const struct link_sentence *self, const struct cc_metric *metric)
{
	const struct link_context *context = self->context;
	if (!link_is_han_sentence(self) || metric->default_scope != NULL || context->claims.len == 0)
		return false;
	const struct cc_claim *last = (const struct cc_claim *)context->claims.items + (context->claims.len - 1);
	if (last->sentence != self->index || last->scope_name.len == 0 || last->sector != NULL)
		return false;
	claim->scope = last->scope;
	claim->scope_name = last->scope_name;
	claim->scope_private = last->scope_private;
	claim->scope_binding = CC_BOUND_SENTENCE;
	return true;
}

/* The place of a mention. */
static void take_place(struct cc_claim *claim, const struct link_sentence *self, const struct cc_scope_mention *mention,
		       enum cc_binding binding)
{
	const struct cc_scope *place = link_resolve_place(self, mention);
	if (place->kind == CC_SCOPE_MENTIONED) /* 该园区, and none was named */
		link_set_private(claim, cc_str_of_span(self->view, mention->span), binding);
	else
		link_set_scope(claim, place, place != mention->scope ? CC_BOUND_CONTEXT : binding);
}

/* The place that the words name, or the inherited one. @return NULL, or why there is none. */
static const char *bind_named(struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric, const struct cc_quantity *quantity)
{
	enum cc_binding binding = CC_BOUND_STATED;
	const struct cc_scope_mention *mention = link_find_stated_place(self, metric, quantity, &binding);
	if (mention != NULL && is_several(self, mention))
		return "one value for several places";
	if (mention != NULL) {
		take_place(claim, self, mention, binding);
		return NULL;
	}
	const struct cc_scope *in_name = scope_in_name(self, metric->span);
	struct cc_str opening = in_name == NULL && metric->span.start > quantity->span.start
				    ? link_opening_name(self, quantity)
				    : (struct cc_str){0};
	if (in_name != NULL)
		link_set_scope(claim, in_name, CC_BOUND_STATED);
	else if (opening.ptr != NULL)
		link_set_private(claim, opening, CC_BOUND_STATED);
	else if (link_only_place_before(self, quantity) != NULL)
		link_set_scope(claim, link_resolve_place(self, link_only_place_before(self, quantity)),
			       CC_BOUND_SENTENCE);
	else if (link_is_deed_of_stranger(self, metric->span))
		return "no place or organisation is named";
	else if (!has_owner_of_whole(claim, self, quantity) && !has_owner_of_last(claim, self, metric->metric) &&
		 !link_bind_inherited_place(claim, self, metric->metric, quantity) &&
		 link_needs_owner(self, metric->metric, quantity))
		return "no place or organisation is named";
	return NULL;
}

/* "In 2024 the port handled 3.01 million TEU" under "A letter from Kestrel Bay": the one that the title names. */
static bool speaks_of_titled(const struct link_sentence *self, const struct link_metric *metric)
{
	struct cc_str words = link_private_subject(self, metric);
	if (link_is_han_sentence(self) || !metric->deed || words.ptr == NULL ||
	    cc_str_find(words, CC_STR(" "), 0) != SIZE_MAX)
		return false;
	size_t at = (size_t)(words.ptr - self->view.ptr);
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, at);
	bool definite = cc_str_ends(before, CC_STR("the ")) || cc_str_ends(before, CC_STR("The "));
	return definite && link_title_place(self->context) != NULL;
}

/* "deliveries at Velno", "the jobless rate of Velmora": empty where nobody new is named there. */
static struct cc_span named_behind(const struct link_sentence *self, const struct link_metric *metric)
{
	if (link_is_han_sentence(self))
		return (struct cc_span){0};
	struct cc_span company = link_company_behind(self, metric->span);
	return cc_span_len(company) > 0 ? company : link_new_place_behind(self, metric);
}

/* Whose words lead up to the figure, where no place is given for it. */
static const char *bind_subject(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
				const struct cc_quantity *quantity)
{
	if (speaks_of_titled(self, metric)) {
		link_set_scope(claim, link_title_place(self->context), CC_BOUND_CONTEXT);
		return NULL;
	}
	struct cc_str owner = link_open_owner(self, metric);
	if (owner.ptr != NULL) {
		link_set_private(claim, owner, CC_BOUND_STATED);
		return NULL;
	}
	const char *why = link_why_nobodys(self, metric);
	if (why != NULL)
		return why;
	struct cc_span behind = named_behind(self, metric);
	if (cc_span_len(behind) > 0) {
		link_set_private(claim, cc_str_of_span(self->view, behind), CC_BOUND_STATED);
		return NULL;
	}
	bool nameless = link_is_done_by_many(self, metric);
	if (nameless &&
	    link_last_subject(self, link_is_place, self->sentence->span.start, self->sentence->span.end) == NULL)
		return NULL;
	if (!nameless && link_take_private_subject(claim, self, metric, quantity))
		return NULL;
	why = bind_named(claim, self, metric, quantity);
	return why != NULL && link_keep_plain_owner(claim, self, metric) ? NULL : why;
}

static bool is_town(const struct cc_scope *scope)
{
	const unsigned kinds = 1u << CC_SCOPE_CITY | 1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_PROVINCE |
			       1u << CC_SCOPE_DISTRICT | 1u << CC_SCOPE_COUNTRY;
	return (1u << scope->kind & kinds) != 0;
}

/* "Dutch airlines flew": who does it is of the place. */
static bool is_done_by_place(const struct link_sentence *self, const struct link_metric *metric)
{
	bool done = metric->deed || (!link_is_han_sentence(self) && link_is_frame(self, metric->span));
	return done && has_place_before(self, metric);
}

/* The place that the words give; @return why no other one may be looked for; NULL: one may, or is given. */
static const char *find_given(const struct cc_scope **given, struct link_sentence *self,
			      const struct link_metric *metric, size_t index, enum cc_aspect aspect)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	*given = given_place(self, index, aspect);
	if (*given != NULL)
		return NULL;
	if (link_is_of_pair_of_places(self, metric->metric) &&
	    link_last_subject(self, link_is_place, self->sentence->span.start, quantity->phrase.start) == NULL)
		return "of trade with one place";
	bool together = link_is_together(self, quantity);
	*given = together ? link_group_of_places(self, metric->metric) : NULL;
	bool several = *given == NULL && (together || link_is_of_each(self, quantity));
	return several ? "one value for several places" : NULL;
}

static const char *bind_place(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
			      size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	if (link_take_kin(claim, self, metric, quantity))
		return NULL;
	const struct cc_scope *given = NULL;
	const char *why = find_given(&given, self, metric, index, claim->aspect);
	if (why != NULL)
		return why;
	/* "has 2,300 staff in Leeds": a part of the company, and nothing of the town's. */
	if (given != NULL && metric->metric->of_organisations && !link_is_han_sentence(self) && is_town(given))
		return "a place is named, and no company";
	if (given != NULL) {
		link_set_scope(claim, given, CC_BOUND_STATED);
		return NULL;
	}
	if (link_is_of_pair(self, quantity) && link_name_of_pair(self, quantity) == NULL)
		return "nobody knows which of two it is of";
	/* "equivalent to 2.69 percent of GDP" compares with nobody. */
	if (!metric->share && link_is_compared(self, quantity))
		return "the value of something else, for comparison";
	if (link_is_companys(self, metric, quantity))
		return link_bind_company(claim, self, metric, quantity);
	if (is_done_by_place(self, metric))
		return bind_named(claim, self, metric, quantity);
	return bind_subject(claim, self, metric, quantity);
}

void link_find_place(struct cc_claim *claim, const struct link_sentence *self, size_t quantity)
{
	const struct link_metric nameless = {0};
	const struct link_context *context = self->context;
	enum cc_binding binding = CC_BOUND_STATED;
	const struct cc_scope *given = self->pairings[quantity].scope;
	const struct cc_scope_mention *mention =
	    link_find_stated_place(self, &nameless, &self->mentions->quantities[quantity], &binding);
	const struct cc_scope *around[] = {context->block_scope, context->heading_scope, context->title_scope,
					   context->own_place};
	if (given != NULL)
		link_set_scope(claim, given, CC_BOUND_STATED);
	else if (mention != NULL && !link_is_body(context, mention->scope))
		link_set_scope(claim, link_resolve_place(self, mention), binding);
	for (size_t i = 0; i < sizeof(around) / sizeof(around[0]) && claim->scope == NULL; i++)
		if (around[i] != NULL)
			link_set_scope(claim, around[i], CC_BOUND_CONTEXT);
}

/* An elliptic name (占比, 投入强度) speaks of whom the claim before it spoke of, unless its own clause names a place.
 */
static void inherit_subject(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	if (claim->scope_binding == CC_BOUND_STATED || context->claims.len == context->block_first_claim)
		return;
	/* "In Australia, production was 29 million tons" */
	if (claim->scope_binding == CC_BOUND_SENTENCE && !link_is_han_sentence(self))
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

/* "民营企业进出口增长10.4%。其中,出口增长13%": a sentence of parts goes on about the sector of which the one before
 * told. */
static void inherit_sector(struct cc_claim *claim, const struct link_sentence *self)
{
	const struct link_context *context = self->context;
	const struct cc_claim *claims = context->claims.items;
	size_t count = context->claims.len;
	while (count > context->block_first_claim && claims[count - 1].sentence == self->index)
		count--;
	if (claim->sector != NULL || claim->scope == NULL || claim->scope_binding == CC_BOUND_STATED ||
	    !link_is_han_sentence(self) || count == context->block_first_claim ||
	    !link_starts_with_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start))
		return;
	const struct cc_claim *told = &claims[count - 1];
	if (told->sector == NULL || told->part.len > 0 || told->scope != claim->scope)
		return;
	for (size_t i = count; i-- > context->block_first_claim && claims[i].sentence == told->sentence;) {
		if (claims[i].sector != told->sector)
			return;
	}
	claim->sector = told->sector;
}

/* Whose it is where only who tells it is named: of the place that the sentence stands under. */
static const char *bind_told(struct cc_claim *claim, const struct link_sentence *self, const struct cc_metric *metric,
			     const struct cc_quantity *quantity)
{
	claim->scope = NULL;
	claim->scope_name = (struct cc_str){0};
	claim->scope_private = false;
	claim->scope_binding = CC_BOUND_NOT;
	bool bound = link_bind_inherited_place(claim, self, metric, quantity);
	/* "Australian growers face … . GIWA has forecast" */
	if ((!bound || claim->scope_binding == CC_BOUND_DEFAULT) && link_text_place(self) != NULL) {
		link_set_scope(claim, link_text_place(self), CC_BOUND_CONTEXT);
		return NULL;
	}
	return bound && claim->scope_binding != CC_BOUND_DEFAULT ? NULL : "who tells it is not whose it is";
}

const char *link_find_scope(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
			    size_t quantity)
{
	if (metric->metric->scope_fixed) {
		link_set_scope(claim, metric->metric->default_scope, CC_BOUND_STATED);
		return NULL;
	}
	const char *why = bind_place(claim, self, metric, quantity);
	const struct cc_scope_mention *told =
	    why == NULL ? link_place_told_of(claim, self, &self->mentions->quantities[quantity]) : NULL;
	if (told != NULL)
		take_place(claim, self, told, CC_BOUND_SENTENCE);
	else if (why == NULL && link_is_tellers(claim, self, metric->span))
		why = bind_told(claim, self, metric->metric, &self->mentions->quantities[quantity]);
	if (why != NULL)
		return why;
	link_bind_sector(claim, self, metric, &self->mentions->quantities[quantity]);
	if (metric->elliptic && claim->sector == NULL)
		inherit_subject(claim, self);
	else
		inherit_sector(claim, self);
	bool kept = link_name_with_sector(claim, self->context->arena);
	bool open = claim->sector == NULL && !link_is_companys(self, metric, &self->mentions->quantities[quantity]);
	struct cc_str narrowing = open ? link_narrowing_words(self, metric) : (struct cc_str){0};
	bool owner = narrowing.ptr != NULL && claim->scope_private && cc_str_equal(claim->scope_name, narrowing);
	kept = kept && (narrowing.ptr == NULL || owner || link_set_part(claim, self, narrowing)) &&
	       link_take_kind_of_whole(claim, self, metric);
	return kept ? NULL : "out of memory";
}
