/* The metric names of a sentence, with the elliptic ones resolved: "基础研究投入结构失衡。从总量看,6.91%的占比…".
 * Leaves which figure a name takes to bind_metric.c. */
#include <string.h>

#include "link/metrics/deeds.h"
#include "link/metrics/growth.h"
#include "link/metrics/heads.h"
#include "link/metrics/metric_names.h"
#include "link/near.h"
#include "link/parts/shares.h"

/* More than the longest word for "for each" and the blank behind it: 按人口平均, per household. */
enum { PER_BYTES = 24 };

static bool is_inside(struct cc_span outer, size_t at)
{
	return outer.start <= at && at < outer.end;
}

/* 全社会, 全国, "spending on": words that leave the topic behind them what it is. */
static bool says_no_more(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		enum cc_cue_kind kind = self->mentions->cues[i].kind;
		if ((kind == CC_CUE_NEUTRAL || kind == CC_CUE_MEASURE) && is_inside(self->mentions->cues[i].span, at))
			return true;
	}
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->mentions->scopes[i];
		if (mention->scope->kind != CC_SCOPE_SECTOR && is_inside(mention->span, at))
			return true;
	}
	return false;
}

bool link_is_narrowed(const struct link_sentence *self, struct cc_span topic)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		struct cc_span name = self->mentions->metrics[i].span;
		if (!cc_span_contains(name, topic))
			continue;
		size_t at = name.start;
		while (at < topic.start && (says_no_more(self, at) || self->view.ptr[at] == ' '))
			at++;
		if (at < topic.start)
			return true;
	}
	return false;
}

/* The R&D经费 of 占R&D经费的比重, and the 占比 of a share that the sentence itself puts together, name nothing else. */
static bool is_within_share(const struct link_sentence *self, struct cc_span span)
{
	for (size_t i = 0; i < self->share_count; i++) {
		if (cc_span_overlaps(self->shares[i].name, span))
			return true;
	}
	return false;
}

static bool add_shares(struct cc_vec *names, struct link_sentence *self)
{
	for (size_t i = 0; i < self->share_count; i++) {
		const struct cc_metric_mention name = {.span = self->shares[i].name, .metric = self->shares[i].metric};
		link_mark(self, name.span);
		if (!cc_vec_add(names, &name))
			return false;
	}
	return true;
}

/* Whether nothing stands between two neighbours. */
static bool touch(const struct link_sentence *self, size_t from, size_t to)
{
	return from <= to && cc_str_trim(cc_str_slice(self->view, from, to)).len == 0;
}

/* "汽油价格每吨下调70元", "粮食单产每亩399公斤": what a price or a yield is told for leaves it what it is. */
static bool is_price_for(const struct link_sentence *self, struct cc_span name, struct cc_span cue)
{
	return cc_word_list_ends(link_words(self, CC_WORDS_TOLD_FOR_EACH), cc_str_of_span(self->view, name)) > 0 &&
	       touch(self, name.end, cue.start);
}

/* "人均粮食产量", "grain output per capita": the words are the total's, the figure is not. `*first` is the first cue
 * that may touch this name; names come in order. */
static bool is_divided(const struct link_sentence *self, struct cc_span name, size_t *first)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	for (; *first < self->mentions->cue_count && cues[*first].span.start + PER_BYTES < name.start; (*first)++)
		;
	for (size_t i = *first; i < self->mentions->cue_count && cues[i].span.start <= name.end + 1; i++) {
		struct cc_span cue = cues[i].span;
		if (cues[i].kind == CC_CUE_PER && !is_price_for(self, name, cue) &&
		    (touch(self, cue.end, name.start) || touch(self, name.end, cue.start)))
			return true;
	}
	return false;
}

/* "4.8 per 1,000 births", "31 per 100,000 people": what a rate is held against names no figure. */
static bool is_denominator(const struct link_sentence *self, struct cc_span name)
{
	enum { BACK = 16 };
	size_t start = self->sentence->span.start;
	size_t from = name.start > start + BACK ? name.start - BACK : start;
	struct cc_str before = cc_str_slice(self->view, from, name.start);
	size_t per = cc_str_find(before, CC_STR(" per "), 0);
	if (per == SIZE_MAX || link_is_han_sentence(self))
		return false;
	for (size_t at = per + CC_STR(" per ").len; at + 1 < before.len; at++) {
		char c = before.ptr[at];
		if (!cc_ascii_is_digit(c) && c != ',' && c != ' ')
			return false;
	}
	return cc_ascii_is_digit(before.ptr[per + CC_STR(" per ").len]);
}

static bool add_short_names(struct cc_vec *names, struct link_sentence *self)
{
	size_t end = 0;
	size_t cue = 0;
	size_t i = 0;
	while (i < self->mentions->short_count) {
		struct cc_metric_mention name = {.span = self->mentions->shorts[i].span};
		name.metric = link_resolve_short(self, i, &i);
		/* Hits come longest first: 企业投入占比 before the 占比 in it. */
		if (name.span.start < end || link_touches_metric(self, name.span))
			continue;
		end = name.span.end;
		if (is_within_share(self, name.span) || is_divided(self, name.span, &cue))
			continue;
		if (name.metric == NULL || link_has_owner_of_its_own(self, name.metric, name.span.start))
			continue;
		link_mark(self, name.span);
		if (!cc_vec_add(names, &name))
			return false;
	}
	return true;
}

static bool add_deeds(struct cc_vec *names, const struct link_sentence *self)
{
	for (size_t i = 0; i < self->deed_count; i++) {
		const struct cc_metric_mention name = {.span = self->deeds[i].name, .metric = self->deeds[i].metric};
		if (!is_within_share(self, name.span) && !cc_vec_add(names, &name))
			return false;
	}
	return true;
}

static void sort_by_start(struct cc_metric_mention *items, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		struct cc_metric_mention item = items[i];
		size_t at = i;
		for (; at > 0 && items[at - 1].span.start > item.span.start; at--)
			items[at] = items[at - 1];
		items[at] = item;
	}
}

/* The 净利润 of 经调整净利润|率, the 服务 of 志愿服务|组织: with the words behind it a name is that of another thing.
 */
static bool is_cut_short(const struct link_sentence *self, struct cc_span name)
{
	const struct cc_word_list *words = link_words(self, CC_WORDS_ENDS_NAME);
	size_t end = name.end;
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	if (!link_is_han_sentence(self) || end >= self->sentence->span.end)
		return false;
	for (size_t i = link_first_cue(self, name.start); i < self->mentions->cue_count; i++) {
		struct cc_span cue = self->mentions->cues[i].span;
		if (cue.start >= end)
			break;
		if (cue.end > end && cc_word_list_ends(words, cc_str_of_span(self->view, cue)) > 0)
			return true; /* the 利润率 of 净利润率 */
	}
	return !link_is_covered(self, end) && cc_word_list_begins(words, rest) > 0;
}

/* What is no name is understood no more: it brings in another subject. */
static void unmark(const struct link_sentence *self, struct cc_span name)
{
	memset(self->cover + (name.start - self->sentence->span.start), 0, cc_span_len(name));
}

static bool add_full_names(struct cc_vec *names, const struct link_sentence *self)
{
	size_t cue = 0;
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		const struct cc_metric_mention *name = &self->mentions->metrics[i];
		bool cut = is_cut_short(self, name->span);
		if (cut)
			unmark(self, name->span);
		if (cut || is_divided(self, name->span, &cue) || is_within_share(self, name->span) ||
		    is_denominator(self, name->span) || link_is_growth_of_company(self, name) ||
		    link_is_growth_of_others(self, name))
			continue;
		const struct cc_metric *meant = link_meant_by_topic(self, name->span);
		const struct cc_metric_mention own = {
		    .span = name->span, .metric = meant != NULL ? meant : name->metric, .frame = name->frame};
		if (!cc_vec_add(names, &own))
			return false;
	}
	return true;
}

static bool is_longer(const struct cc_metric_mention *name, const struct cc_cue_mention *cue)
{
	return cc_span_len(name->span) > cc_span_len(cue->span);
}

/* The 标准 of 高标准农田 sets no standard, the 新增 of 新增就业 adds nothing to the metric: a word strictly inside a
 * name says only what the name says, as does the cut of "cut 1,900 jobs", which is all that the frame has. Names and
 * cues are in order of their start; names do not overlap. */
static bool add_outer_cues(struct cc_vec *cues, const struct link_sentence *self)
{
	size_t name = 0;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		while (name < self->name_count && self->names[name].span.end <= cue->span.start)
			name++;
		/* The 年末 of 年末常住人口 says when all the same. */
		bool dates =
		    cue->kind == CC_CUE_YEAR_END || cue->kind == CC_CUE_PERIOD_END || cue->kind == CC_CUE_WHOLE_YEAR;
		bool inner = !dates && name < self->name_count && cc_span_contains(self->names[name].span, cue->span) &&
			     (self->names[name].frame || is_longer(&self->names[name], cue));
		if (!inner && !cc_vec_add(cues, cue))
			return false;
	}
	return true;
}

static bool leave_out_inner_cues(struct link_sentence *self)
{
	struct cc_mentions *mentions = cc_arena_alloc(self->context->scratch, sizeof(*mentions));
	struct cc_vec cues = cc_vec_new(self->context->scratch, sizeof(struct cc_cue_mention));
	if (mentions == NULL || !add_outer_cues(&cues, self))
		return false;
	*mentions = *self->mentions;
	mentions->cues = cues.items;
	mentions->cue_count = (uint32_t)cues.len;
	self->mentions = mentions;
	return true;
}

bool link_find_names(struct link_sentence *self)
{
	struct cc_vec names = cc_vec_new(self->context->scratch, sizeof(struct cc_metric_mention));
	if (!link_find_shares(self) || !link_find_deeds(self) || !add_deeds(&names, self) ||
	    !add_full_names(&names, self) || !link_add_shared_heads(&names, self) || !add_shares(&names, self) ||
	    !link_add_growing_places(&names, self) || !add_short_names(&names, self) ||
	    !link_add_next_names(&names, self))
		return false;
	sort_by_start(names.items, names.len);
	if (!link_take_nouns_of_subjects(self, &names))
		return false;
	link_leave_out(self, &names);
	self->names = names.items;
	self->name_count = names.len;
	return names.len == 0 || leave_out_inner_cues(self);
}

bool link_is_elliptic(const struct link_sentence *self, struct cc_span name)
{
	return !link_touches_metric(self, name);
}

/* What a name stands for is the topic that was said last: of topics of one metric the last alone is kept. */
static bool keep_topic(struct cc_vec *topics, size_t from, const struct cc_metric_mention *topic)
{
	struct cc_metric_mention *items = topics->items;
	size_t at = topics->len;
	while (at > from && items[at - 1].metric != topic->metric)
		at--;
	if (at > from) {
		memmove(&items[at - 1], &items[at], (topics->len - at) * sizeof(*items));
		topics->len--;
	}
	return cc_vec_add(topics, topic);
}

bool link_keep_topics(struct link_sentence *self)
{
	struct link_context *context = self->context;
	bool heading = (self->sentence->flags & CC_SENTENCE_HEADING) != 0;
	if (heading)
		context->topics.len = 0;
	size_t from = heading ? 0 : context->heading_topics;
	for (size_t i = 0; i < self->mentions->topic_count; i++) {
		if (!link_is_narrowed(self, self->mentions->topics[i].span) &&
		    !keep_topic(&context->topics, from, &self->mentions->topics[i]))
			return false;
	}
	if (heading)
		context->heading_topics = context->topics.len;
	return true;
}
