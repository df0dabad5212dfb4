/* The order of linking: sentence by sentence, figure by figure.
 * Leaves each dimension of a claim to its own file, and what is carried from one to the next to carry_on.c. */
#include "link/link.h"
#include "link/carry_on.h"
#include "link/like_claim.h"
#include "link/metrics/aspect.h"
#include "link/metrics/doubt.h"
#include "link/metrics/metric_names.h"
#include "link/metrics/metrics.h"
#include "link/metrics/modality.h"
#include "link/metrics/set_apart.h"
#include "link/owners/companies.h"
#include "link/parts/part.h"
#include "link/places/places.h"
#include "link/places/subjects.h"
#include "link/rows/lists.h"
#include "link/rows/said_twice.h"
#include "link/times/movement.h"
#include "link/times/periods.h"

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

static void finish_claim(struct link_sentence *self, struct cc_claim *claim, const struct link_metric *metric)
{
	claim->modality = link_modality_of_like(self, claim, metric);
	if (claim->modality == CC_MODALITY_COUNT)
		claim->modality = link_find_modality(self, claim);
	if (metric->like == NULL)
		link_leave_past_forecast(claim, self);
	claim->attribution = link_find_attribution(self, &claim->quantity);
	claim->confidence = CONFIDENCE_FULL - binding_cost[claim->scope_binding] - binding_cost[claim->period_binding];
	claim->key = cc_claim_key(claim);
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

/* "年吞吐量千万人次以上的机场…,旅客吞吐量占全部机场旅客吞吐量的81.3%": a country's of itself, so that the part was not
 * understood. */
static bool is_share_of_itself(const struct link_sentence *self, const struct cc_claim *claim,
			       const struct link_metric *metric)
{
	bool country = claim->scope != NULL && claim->scope->kind == CC_SCOPE_COUNTRY;
	struct cc_str name = cc_str_of_span(self->view, metric->span);
	bool whole = link_is_han_sentence(self) && claim->aspect == CC_ASPECT_SHARE && claim->sector == NULL &&
		     claim->whole.len > 0;
	/* "其PCT国际专利申请量占全国的44.7%" of nobody but the nation */
	bool around = claim->scope_binding == CC_BOUND_CONTEXT || claim->scope_binding == CC_BOUND_DEFAULT;
	bool place = whole && around && claim->part.len == 0 && cc_str_equal(claim->whole, claim->scope_name);
	return place || (whole && country && name.len > 0 && cc_str_find(claim->whole, name, 0) != SIZE_MAX);
}

/* When it is, and when what it is held against was. */
static void place_in_time(struct cc_claim *claim, struct link_sentence *self, const struct link_metric *metric,
			  size_t index)
{
	bool told = link_has_period_of_like(self, metric);
	if (told)
		link_take_period_of_like(claim, metric->like);
	if (!told || (metric->alike == LINK_ALIKE_LIST && is_row_dated(self, index)))
		link_find_period(claim, self, index);
	link_shift_to_earlier(claim, self);
	if (claim->aspect != CC_ASPECT_LEVEL)
		claim->base = without_year_before(link_find_base(self, index), claim->period);
	link_take_monthly(claim, self);
	link_leave_mean_of_years(claim, self);
	link_leave_year_of_month(claim, self);
	link_give_day_to_movement(claim, self);
}

static bool bind_figure(struct link_sentence *self, size_t index)
{
	const struct cc_quantity *quantity = &self->mentions->quantities[index];
	struct link_metric metric = {0};
	const char *why = link_find_metric(&metric, self, index);
	if (why == NULL)
		why = link_why_as_twin(self, index);
	if (why != NULL)
		return note_nameless(self, index, why);
	link_take_adjusted(&metric, self, quantity);
	struct cc_claim claim = {
	    .article = self->context->article,
	    .sentence = self->index,
	    .quantity = *quantity,
	    .metric = metric.metric,
	    .metric_id = metric.metric->id,
	};
	if (!link_take_or_find_aspect(&claim, self, &metric, index))
		return note_other(self, index, "its unit is none that the metric has");
	why = link_take_or_find_scope(&claim, self, &metric, index);
	if (why == NULL)
		why = link_why_doubted(&claim, self, &metric);
	if (why != NULL)
		return note_other(self, index, why);
	link_take_kind_of_owner(&claim, self);
	link_complete_unit(&claim, &metric);
	place_in_time(&claim, self, &metric, index);
	/* What part it is nobody knows: two of them are held against nothing. */
	if (claim.aspect == CC_ASPECT_SHARE && !metric.is_part)
		claim.whole = link_whole_of(self, quantity);
	if (is_share_of_itself(self, &claim, &metric))
		return note_other(self, index, "a share of itself");
	why = link_why_timeless(&claim, self);
	if (why != NULL)
		return note_unbound(self, quantity, why);
	link_span_movement(&claim, self, index);
	mark_series(self, &claim, index);
	finish_claim(self, &claim, &metric);
	link_note_only_place(self->context, &claim);
	link_carry_metric(self, &claim);
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
	link_note_own_length(self);
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

/* 云泽市, 云谷科创园: a sentence that only introduces a place says whom the next one is about. */
static bool names_place(const struct cc_mentions *mentions)
{
	for (size_t i = 0; i < mentions->cue_count; i++) {
		if (link_is_tail(mentions->cues[i].kind))
			return true;
	}
	return false;
}

/* "连锁茶饮企业禾露向港交所递交招股书。该公司有门店1860家": a sentence without a figure may say whose others are. */
static bool only_reports(const struct link_sentence *self)
{
	return link_is_han_sentence(self) && self->mentions->quantity_count == 0 && link_may_say(self, CC_CUE_REPORT) &&
	       (self->sentence->flags & CC_SENTENCE_HEADING) == 0;
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
	if (!link_add_holidays(&self) || !link_add_report_times(&self) || !link_leave_out_counts(&self))
		return false;
	if (index == 0 || self.sentence->block != context->block)
		link_enter_block(context, self.sentence);
	bool speaks = self.mentions->quantity_count > 0 || self.mentions->scope_count > 0 ||
		      self.mentions->period_count > 0 || names_place(self.mentions);
	if (speaks && !(link_note_headline(&self) && link_note_block_company(&self) &&
			link_note_another_reports(&self) && bind_figures(&self) && link_drop_said_twice(&self)))
		return false;
	if (only_reports(&self)) {
		if (!speaks && !bind_figures(&self))
			return false;
		link_note_reporting(&self);
	}
	link_note_named(&self);
	if (speaks)
		link_carry_on(context, &self);
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
