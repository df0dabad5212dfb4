/* The order of linking: sentence by sentence, figure by figure, with what is carried between them.
 * Leaves each dimension of a claim to its own file. */
#include "link/link.h"
#include "link/aspect.h"
#include "link/doubt.h"
#include "link/metrics.h"

#include "link/metric_names.h"
#include "link/part.h"
#include "link/periods.h"
#include "link/said_twice.h"
#include "link/subjects.h"

enum { CONFIDENCE_FULL = 1000 };

/* What each inherited dimension takes off the confidence, in thousandths. */
static const unsigned binding_cost[] = {
    [CC_BOUND_NOT] = 250,     [CC_BOUND_STATED] = 0,	[CC_BOUND_SENTENCE] = 50,
    [CC_BOUND_CONTEXT] = 200, [CC_BOUND_DEFAULT] = 100,
};

/* The 10万 of 14.3/10万 is what something is counted on. */
static bool is_divisor(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t start = quantity->phrase.start;
	return start > self->sentence->span.start && self->view.ptr[start - 1] == '/';
}

static bool is_comparable(const struct cc_quantity *quantity)
{
	return quantity->kind == CC_NUMBER_CARDINAL || quantity->kind == CC_NUMBER_FRACTION ||
	       quantity->kind == CC_NUMBER_PERCENT;
}

static bool note_unbound(struct link_sentence *self, const struct cc_quantity *quantity, const char *why)
{
	struct cc_unbound unbound = {.sentence = self->index, .span = quantity->span, .why = why};
	return cc_vec_add(&self->context->unbound, &unbound);
}

static bool note_nameless(struct link_sentence *self, size_t index, const char *why)
{
	return note_unbound(self, &self->mentions->quantities[index], why) && link_note_noun(self, index);
}

/* "其中人均教育文化娱乐支出2507元,增长10.8%": what goes on about a figure of something else is of that, too. */
static bool note_other(struct link_sentence *self, size_t index, const char *why)
{
	if (link_is_han_sentence(self))
		link_break_off(self, &self->mentions->quantities[index]);
	return note_nameless(self, index, why);
}

static void mark_series(struct link_sentence *self, struct cc_claim *claim, size_t index)
{
	if (index + 1 < self->mentions->quantity_count && link_is_series(self, index, index + 1)) {
		claim->series_end = CC_SERIES_FROM;
		claim->series = ++self->context->series_count;
	} else if (index > 0 && link_is_series(self, index - 1, index)) {
		claim->series_end = CC_SERIES_TO;
		claim->series = self->context->series_count;
	}
}

/* "above the advance estimate of 2.9 percent", and not "below a consensus estimate of $4.74" */
static bool is_first_estimate(const struct link_sentence *self, const struct cc_claim *claim)
{
	size_t from = link_previous_figure_end(self, claim->quantity.span.start);
	size_t to = claim->quantity.phrase.start;
	bool estimate = cc_str_find(cc_str_slice(self->view, from, to), CC_STR("estimate of "), 0) != SIZE_MAX;
	return link_has_cue(self, CC_CUE_PRELIMINARY, from, to) ||
	       (estimate && !link_has_cue(self, CC_CUE_FORECAST, from, to));
}

/* "above forecasts of 0.2 percent"; "is expected to rise to 36 million tonnes from 35 million": what was is a fact.
 * CC_MODALITY_COUNT where the words decide. */
static enum cc_modality modality_of_like(const struct link_sentence *self, const struct cc_claim *claim,
					 const struct link_metric *metric)
{
	if (metric->like == NULL)
		return CC_MODALITY_COUNT;
	if (metric->alike == LINK_ALIKE_EXPECTED)
		return is_first_estimate(self, claim) ? CC_MODALITY_ESTIMATE : CC_MODALITY_FORECAST;
	if (metric->alike == LINK_ALIKE_BEFORE && link_is_forecast_moved(self, metric->like))
		return CC_MODALITY_FORECAST;
	bool past = metric->alike == LINK_ALIKE_BEFORE && !cc_date_is_set(claim->period.end) &&
		    !link_moves_forecast(self, metric->like->quantity.phrase.start);
	return past ? CC_MODALITY_ACTUAL : CC_MODALITY_COUNT;
}

static void finish_claim(struct link_sentence *self, struct cc_claim *claim, const struct link_metric *metric)
{
	claim->modality = modality_of_like(self, claim, metric);
	if (claim->modality == CC_MODALITY_COUNT)
		claim->modality = link_find_modality(self, claim);
	claim->attribution = link_find_attribution(self, &claim->quantity);
	claim->confidence = CONFIDENCE_FULL - binding_cost[claim->scope_binding] - binding_cost[claim->period_binding];
	claim->key = cc_claim_key(claim);
}

static void take_scope(struct cc_claim *claim, const struct cc_claim *like)
{
	claim->scope = like->scope;
	claim->sector = like->sector;
	claim->scope_name = like->scope_name;
	claim->part = like->part;
	claim->scope_private = like->scope_private;
	claim->scope_binding = CC_BOUND_SENTENCE;
}

static void take_period(struct cc_claim *claim, const struct cc_claim *like)
{
	claim->period = like->period;
	claim->period_span = like->period_span;
	claim->period_relative = like->period_relative;
	claim->period_current = like->period_current;
	claim->period_binding = like->period_binding;
}

/* "down from 3.1 percent in Germany": whether a place is named since the claim that the figure says more of. */
static bool names_place_since(const struct link_sentence *self, const struct cc_claim *like, size_t index)
{
	bool last = index + 1 >= self->mentions->quantity_count;
	size_t end = last ? self->sentence->span.end : self->mentions->quantities[index + 1].phrase.start;
	for (size_t i = 0; i < self->scope_count; i++) {
		if (self->scopes[i].span.start >= like->quantity.phrase.end && self->scopes[i].span.end <= end)
			return true;
	}
	return false;
}

/* Whether scope and period of the claim that the figure says more of are its own. */
static bool has_scope_of_like(const struct link_sentence *self, const struct link_metric *metric, size_t index)
{
	if (metric->like == NULL || metric->alike == LINK_ALIKE_ROW || metric->alike == LINK_ALIKE_DEED)
		return false;
	bool may_move = metric->alike == LINK_ALIKE_BEFORE || metric->alike == LINK_ALIKE_ROW_TIME;
	return !may_move || !names_place_since(self, metric->like, index);
}

/* Whether a time is named behind the claim that the figure says more of. */
static bool names_period_since(const struct link_sentence *self, const struct cc_claim *like)
{
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start >= like->quantity.phrase.end)
			return true;
	}
	return false;
}

static bool has_period_of_like(const struct link_sentence *self, const struct link_metric *metric)
{
	if (metric->like == NULL)
		return false;
	return metric->alike == LINK_ALIKE_LIST || metric->alike == LINK_ALIKE_EXPECTED ||
	       metric->alike == LINK_ALIKE_PART || metric->alike == LINK_ALIKE_MEMBER ||
	       metric->alike == LINK_ALIKE_MOVED || metric->alike == LINK_ALIKE_ROW_TIME ||
	       (metric->alike == LINK_ALIKE_DEED && !names_period_since(self, metric->like));
}

/* "expects the ratio to climb from 122 percent last year to 143 percent": the claim that a movement of English comes
 * from, of the same metric and with no place named since; NULL where there is none. */
static const struct cc_claim *start_of_movement(const struct link_sentence *self, const struct link_metric *metric,
						size_t index)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	if (index == 0 || count == 0 || link_is_han_sentence(self) || !link_is_series(self, index - 1, index))
		return NULL;
	const struct cc_claim *last = &claims[count - 1];
	bool start = last->sentence == self->index && last->metric == metric->metric &&
		     last->quantity.span.start == self->mentions->quantities[index - 1].span.start;
	return start && !names_place_since(self, last, index) ? last : NULL;
}

static const char *find_scope(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
			      size_t index)
{
	const struct cc_claim *start = start_of_movement(self, metric, index);
	if (start != NULL) {
		take_scope(claim, start);
		return NULL;
	}
	if (cc_span_len(metric->part) > 0 && metric->like == NULL)
		return link_take_group(claim, self, metric, index);
	if (!has_scope_of_like(self, metric, index))
		return link_find_scope(claim, self, metric, index);
	take_scope(claim, metric->like);
	if (metric->alike == LINK_ALIKE_LIST)
		link_take_place_of_row(claim, self, index);
	return link_take_part(claim, self, metric) ? NULL : "out of memory";
}

/* "down $6.4 billion from $70.6 billion": what a change right before it comes from is a level. */
static bool is_left_by_change(const struct link_sentence *self, const struct link_metric *metric, size_t index)
{
	const struct cc_claim *like = metric->like;
	if (metric->alike != LINK_ALIKE_BEFORE || like->aspect != CC_ASPECT_CHANGE)
		return false;
	size_t start = self->mentions->quantities[index].phrase.start;
	struct cc_str between = cc_str_slice(self->view, like->quantity.phrase.end, start);
	return cc_str_equal(between, CC_STR(" from "));
}

static bool find_aspect(struct cc_claim *claim, const struct link_sentence *self, const struct link_metric *metric,
			size_t index)
{
	if (metric->in_bracket) {
		claim->aspect = CC_ASPECT_LEVEL;
		return true;
	}
	if (metric->is_part || metric->moves_share) {
		claim->aspect = metric->is_part ? CC_ASPECT_SHARE : CC_ASPECT_CHANGE;
		return true;
	}
	if (metric->alike == LINK_ALIKE_MOVED) {
		claim->aspect = metric->like->aspect == CC_ASPECT_CHANGE ? CC_ASPECT_GROWTH_RATE : CC_ASPECT_CHANGE;
		claim->basis = metric->like->basis;
		return true;
	}
	bool other =
	    metric->like != NULL && metric->alike == LINK_ALIKE_ROW_TIME && metric->metric != metric->like->metric;
	if (metric->like == NULL || metric->alike == LINK_ALIKE_LIST || metric->alike == LINK_ALIKE_MEMBER || other)
		return link_find_aspect(&claim->aspect, &claim->basis, self, metric->metric,
					&self->mentions->quantities[index]);
	bool left = is_left_by_change(self, metric, index);
	claim->aspect = left ? CC_ASPECT_LEVEL : metric->like->aspect;
	claim->basis = left ? CC_BASIS_NONE : metric->like->basis;
	return true;
}

/* A figure without a unit has that of what it is held against, or of its metric. */
static void complete_unit(struct cc_claim *claim, const struct link_metric *metric)
{
	const struct cc_metric *known = metric->metric;
	if (claim->quantity.unit.ptr != NULL && !link_is_rate_of(known, &claim->quantity))
		return;
	bool held = metric->like != NULL && metric->like->quantity.unit.ptr != NULL && claim->quantity.unit.ptr == NULL;
	claim->quantity.unit = held ? metric->like->quantity.unit : known->unit;
	claim->quantity.dimension = held ? metric->like->quantity.dimension : known->dimension;
}

/* "8.9 percent more than in 2023", said of 2024, is the yearly rate that "up 8.9 percent" is without saying so. */
static struct cc_period without_year_before(struct cc_period base, struct cc_period period)
{
	bool known = cc_date_is_set(base.start) && cc_date_is_set(period.start) && cc_date_is_set(base.end);
	if (known && cc_date_compare(cc_date_add_months(base.start, 12), period.start) == 0 &&
	    cc_date_compare(cc_date_add_months(base.end, 12), period.end) == 0)
		return (struct cc_period){0};
	return base;
}

/* Which places the document has given figures of. */
static void note_place(struct link_context *context, const struct cc_claim *claim)
{
	if (claim->scope == NULL || claim->scope_binding == CC_BOUND_DEFAULT || claim->metric->scope_fixed)
		return;
	if (context->only_place == NULL)
		context->only_place = claim->scope;
	else if (context->only_place != claim->scope)
		context->has_other_places = true;
}

/* "到2027年,…达到12%,…;2024年,这两项指标分别为9.6%和1.8万个": the row has a time of its own. */
static bool is_row_dated(const struct link_sentence *self, size_t index)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t to = self->mentions->quantities[self->pairings[index].row_first].phrase.start;
	size_t from = to;
	for (size_t i = self->context->claims.len; i-- > 0 && claims[i].sentence == self->index && from == to;) {
		if (claims[i].quantity.span.end <= to)
			from = claims[i].quantity.span.end;
	}
	return link_period_before(self, from, to) != NULL;
}

/* "14,820 students, 11,260 of them undergraduates and 3,560 postgraduates": a part of what was counted. */
static bool is_part_of_them(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *of = link_last_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start,
							link_clause_at(self, quantity->span.start)->span.end);
	return !link_is_han_sentence(self) && of != NULL && of->span.start <= quantity->phrase.end + 1;
}

/* "had 3,418 employees. It held 964 patents": a verb holds its figure, and nobody goes on about it. */
static bool is_framed(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t from = link_previous_figure_end(self, quantity->span.start);
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].frame && self->names[i].span.start >= from &&
		    self->names[i].span.end <= quantity->phrase.start)
			return true;
	}
	return false;
}

/* What later sentences go on about: "That is 4 percent more than in 2025" is said of the whole, and of no part. */
static void carry_metric(struct link_sentence *self, const struct cc_claim *claim)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	bool part = is_part_of_them(self, &claim->quantity);
	bool whole = count > 0 && claims[count - 1].sentence == self->index;
	if (!part)
		self->context->block_metric = is_framed(self, &claim->quantity) ? NULL : claim->metric;
	else if (!whole)
		self->context->block_metric = NULL;
}

/* "年吞吐量千万人次以上的机场…,旅客吞吐量占全部机场旅客吞吐量的81.3%": a country's of itself, so that the part was not
 * understood. */
static bool is_share_of_itself(const struct link_sentence *self, const struct cc_claim *claim,
			       const struct link_metric *metric)
{
	bool country = claim->scope != NULL && claim->scope->kind == CC_SCOPE_COUNTRY;
	struct cc_str name = cc_str_of_span(self->view, metric->span);
	return link_is_han_sentence(self) && claim->aspect == CC_ASPECT_SHARE && country && claim->sector == NULL &&
	       name.len > 0 && claim->whole.len > 0 && cc_str_find(claim->whole, name, 0) != SIZE_MAX;
}

static bool bind_figure(struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	struct link_metric metric = {0};
	const char *why = link_find_metric(&metric, self, index);
	if (why != NULL)
		return note_nameless(self, index, why);
	struct cc_claim claim = {
	    .article = self->context->article,
	    .sentence = self->index,
	    .quantity = *quantity,
	    .metric = metric.metric,
	    .metric_id = metric.metric->id,
	};
	if (!find_aspect(&claim, self, &metric, index))
		return note_other(self, index, "its unit is none that the metric has");
	why = find_scope(&claim, self, &metric, index);
	if (why == NULL)
		why = link_why_doubted(&claim, self);
	if (why != NULL)
		return note_other(self, index, why);
	complete_unit(&claim, &metric);
	bool told = has_period_of_like(self, &metric);
	if (told)
		take_period(&claim, metric.like);
	if (!told || (metric.alike == LINK_ALIKE_LIST && is_row_dated(self, index)))
		link_find_period(&claim, self, index);
	link_shift_to_earlier(&claim, self);
	if (claim.aspect != CC_ASPECT_LEVEL)
		claim.base = without_year_before(link_find_base(self, index), claim.period);
	link_take_monthly(&claim, self);
	/* What part it is nobody knows: two of them are held against nothing. */
	if (claim.aspect == CC_ASPECT_SHARE && !metric.is_part)
		claim.whole = link_whole_of(self, quantity);
	if (is_share_of_itself(self, &claim, &metric))
		return note_other(self, index, "a share of itself");
	link_span_movement(&claim, self, index);
	mark_series(self, &claim, index);
	finish_claim(self, &claim, &metric);
	note_place(self->context, &claim);
	carry_metric(self, &claim);
	link_note_part(self, &metric);
	self->context->block_modality = claim.modality;
	/* What is nobody's that is known is compared by its words. */
	bool open = claim.scope == NULL && claim.scope_name.len == 0;
	return cc_vec_add(&self->context->claims, &claim) && (!open || link_note_noun(self, index));
}

/* 第10位 is bound where a metric of ranks is named, and counts as a figure only then. */
static bool bind_rank(struct link_sentence *self, size_t index)
{
	struct link_metric metric = {0};
	size_t broken_at = self->broken_at;
	bool found = link_find_metric(&metric, self, index) == NULL;
	self->broken_at = broken_at;
	if (!found)
		return true;
	self->context->article->figure_count++;
	return bind_figure(self, index);
}

/* 每万人口发明专利拥有量, 三门沟村: a number that is a part of a name counts nothing. */
static bool is_within_name(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	for (size_t i = 0; i < self->scope_count; i++) {
		if (cc_span_contains(self->scopes[i].span, quantity->phrase))
			return true;
	}
	for (size_t i = 0; i < self->name_count; i++) {
		if (cc_span_contains(self->names[i].span, quantity->span))
			return true;
	}
	return false;
}

static bool bind_figures(struct link_sentence *self)
{
	if (!link_cover(self) || !link_find_names(self) || !link_find_scopes(self) || !link_pair_lists(self))
		return false;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].kind == CC_NUMBER_ORDINAL && !bind_rank(self, i))
			return false;
		if (!is_comparable(&self->mentions->quantities[i]) ||
		    is_divisor(self, &self->mentions->quantities[i]) ||
		    is_within_name(self, &self->mentions->quantities[i]))
			continue;
		self->context->article->figure_count++;
		if (!bind_figure(self, i))
			return false;
	}
	return true;
}

static void enter_block(struct link_context *context, const struct cc_sentence *sentence)
{
	context->block = sentence->block;
	context->block_first_claim = context->claims.len;
	context->topics.len = context->heading_topics;
	context->block_scope = NULL;
	context->block_body = NULL;
	context->block_period = (struct cc_period){0};
	context->told_period = (struct cc_period){0};
	context->block_monthly = false;
	context->block_undated = false;
	context->block_metric = NULL;
	context->block_modality = CC_MODALITY_ACTUAL;
	context->company = (struct link_company){0};
	context->block_of_another = false;
	context->block_of_pair = false;
	context->opener = (struct cc_str){0};
}

/* Scope and period that the following sentences stand under. */
static void carry_on(struct link_context *context, const struct link_sentence *self)
{
	const struct cc_scope *scope = link_subject_scope(self);
	link_note_places(self);
	link_note_partner(self);
	struct cc_period period = link_carried_period(self);
	link_note_house_period(self);
	link_note_opener(self);
	bool heading = (self->sentence->flags & CC_SENTENCE_HEADING) != 0;
	if (heading) {
		context->heading_scope = scope;
		context->heading_period = period;
		context->heading_undated = link_is_undated(self);
		if (self->index == 0) {
			context->title_scope = scope;
			context->title_period = period;
		}
		return;
	}
	if (scope != NULL)
		context->block_body = link_is_body(context, scope) ? scope : NULL;
	if (scope != NULL && context->block_body == NULL)
		context->block_scope = scope;
	if (cc_date_is_set(period.start))
		context->block_period = period;
	else if (link_is_undated(self))
		context->block_undated = true;
	context->told_period = link_counted_up_to(self);
	link_note_monthly(self);
	context->tells_this_year = context->tells_this_year || link_tells_this_year(self);
}

/* 云泽市, 云谷科创园: a sentence that only introduces a place says whom the next one is about. */
static bool names_place(const struct cc_mentions *mentions)
{
	for (size_t i = 0; i < mentions->cue_count; i++) {
		if (link_is_tail(mentions->cues[i].kind))
			return true;
	}
	return false;
}

static void note_cue_kinds(struct link_sentence *self)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const enum cc_cue_kind kind = self->mentions->cues[i].kind;
		self->cue_kinds[kind / LINK_CUE_BITS] |= UINT64_C(1) << (kind % LINK_CUE_BITS);
	}
}

/* @param flags  Of the sentence, beside its own. */
static bool link_one(struct link_context *context, uint32_t index, uint32_t flags)
{
	struct cc_article *article = context->article;
	struct cc_sentence sentence = article->text.sentences[index];
	sentence.flags |= flags;
	struct link_sentence self = {
	    .context = context,
	    .index = index,
	    .sentence = &sentence,
	    .mentions = &article->mentions[index],
	    .view = article->text.view,
	};
	self.mentions = link_sift(self.mentions, self.view, self.sentence->span, context->scratch);
	if (self.mentions == NULL)
		return false;
	note_cue_kinds(&self);
	if (!link_add_holidays(&self) || !link_leave_out_counts(&self))
		return false;
	if (index == 0 || self.sentence->block != context->block)
		enter_block(context, self.sentence);
	bool speaks = self.mentions->quantity_count > 0 || self.mentions->scope_count > 0 ||
		      self.mentions->period_count > 0 || names_place(self.mentions);
	if (speaks && !(link_note_headline(&self) && link_note_block_company(&self) && bind_figures(&self) &&
			link_drop_said_twice(&self)))
		return false;
	if (speaks)
		carry_on(context, &self);
	return link_leave_house(&self) && link_keep_topics(&self);
}

/* An exact copy of a grown list. @return false when out of memory. */
static bool keep_list(void *items_out, size_t *count, const struct cc_vec *list, struct cc_arena *arena)
{
	void *copy = cc_arena_array(arena, list->len + 1, list->size);
	if (copy == NULL)
		return false;
	if (list->len > 0)
		memcpy(copy, list->items, list->len * list->size);
	memcpy(items_out, &copy, sizeof(copy));
	*count = list->len;
	return true;
}

/* A title that stands apart tells place and period as a heading does; nothing in it is a claim of the text. */
static bool link_title(struct link_context *context)
{
	struct cc_article *article = context->article;
	if (article->title == NULL || article->title->text.sentence_count == 0)
		return true;
	struct cc_article title = *article->title;
	context->article = &title;
	bool linked = link_one(context, 0, CC_SENTENCE_HEADING);
	context->article = article;
	context->stranger_sought = false; /* of the text, and not of its title alone */
	context->stranger = (struct cc_str){0};
	context->claims.len = 0;
	context->unbound.len = 0;
	context->nouns.len = 0;
	cc_arena_reset(context->scratch);
	return linked;
}

static bool link_sentences(struct link_context *context)
{
	if (!link_title(context))
		return false;
	struct cc_article *article = context->article;
	for (size_t i = 0; i < article->text.sentence_count; i++) {
		if (!link_one(context, (uint32_t)i, 0))
			return false;
		cc_arena_reset(context->scratch);
	}
	return link_keep_namings(context) &&
	       keep_list(&article->claims, &article->claim_count, &context->claims, context->arena) &&
	       keep_list(&article->unbound, &article->unbound_count, &context->unbound, context->arena) &&
	       keep_list(&article->nouns, &article->noun_count, &context->nouns, context->arena);
}

enum cc_status cc_link_article(struct cc_article *article, const struct cc_ruleset *rules, enum cc_linking linking,
			       struct cc_arena *arena)
{
	struct link_context context = {
	    .rules = rules,
	    .article = article,
	    .arena = arena,
	    .scratch = cc_arena_new(cc_arena_allocator(arena)),
	    .growing = cc_arena_new(cc_arena_allocator(arena)),
	    .topics = cc_vec_new(arena, sizeof(struct cc_metric_mention)),
	    .keeps_nouns = linking == CC_LINK_NOUNS,
	};
	article->figure_count = 0;
	bool ok = context.scratch != NULL && context.growing != NULL;
	if (ok) {
		context.claims = cc_vec_new(context.growing, sizeof(struct cc_claim));
		context.unbound = cc_vec_new(context.growing, sizeof(struct cc_unbound));
		context.nouns = cc_vec_new(context.growing, sizeof(struct cc_noun));
		link_places_init(&context);
		ok = link_sentences(&context);
	}
	cc_arena_free(context.scratch);
	cc_arena_free(context.growing);
	return ok ? CC_OK : CC_ERR_NOMEM;
}
