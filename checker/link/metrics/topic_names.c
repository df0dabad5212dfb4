/* What a name that says less than the whole stands for: the metric whose topic was said last before it.
 * Leaves which short names are taken at all to names.c. */
#include "base/utf8.h"
#include "link/metrics/metric_names.h"
#include "link/parts/shares.h"

/* 基础研究项目占比: the words behind a part make another thing of it. */
static bool is_topic(const struct link_sentence *self, const struct cc_metric_mention *part, size_t at)
{
	size_t end = link_whole_words(self, part->span).end;
	bool apart = link_clause_at(self, part->span.start) != link_clause_at(self, at);
	return link_is_part(self, part) && (apart || end >= at || link_residue(self, end, at) == 0);
}

/* When the metric's topic was last said before `at`: 0 never, more is later. A topic of the same words is no topic
 * before. */
static size_t topic_age(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	const struct cc_metric_mention *before = self->context->topics.items;
	const size_t said = self->context->topics.len;
	for (size_t i = self->mentions->topic_count; i-- > 0;) {
		const struct cc_metric_mention *topic = &self->mentions->topics[i];
		if (topic->metric == metric && topic->span.end <= at && !link_is_narrowed(self, topic->span))
			return said + 1 + topic->span.end - self->sentence->span.start;
	}
	/* What a share is of is a topic of it: 研究与试验发展经费36326.8亿元,投入强度…. */
	for (size_t i = self->mentions->part_count; i-- > 0;) {
		const struct cc_metric_mention *part = &self->mentions->parts[i];
		if (part->metric == metric && part->span.end <= at && is_topic(self, part, at))
			return said + 1 + part->span.end - self->sentence->span.start;
	}
	for (size_t i = said; i-- > 0;) {
		if (before[i].metric == metric)
			return i + 1;
	}
	return 0;
}

const struct cc_metric *link_resolve_short(const struct link_sentence *self, size_t first, size_t *next)
{
	const struct cc_metric_mention *shorts = self->mentions->shorts;
	const struct cc_metric *best = NULL;
	size_t best_age = 0;
	size_t at = first;
	for (; at < self->mentions->short_count && shorts[at].span.start == shorts[first].span.start &&
	       shorts[at].span.end == shorts[first].span.end;
	     at++) {
		size_t age = topic_age(self, shorts[at].metric, shorts[first].span.start);
		if (age > best_age) {
			best = shorts[at].metric;
			best_age = age;
		}
	}
	*next = at;
	return best;
}

static bool ends_topic(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	for (size_t i = 0; i < self->mentions->topic_count; i++) {
		if (self->mentions->topics[i].metric == metric && self->mentions->topics[i].span.end == at)
			return true;
	}
	return false;
}

/* 澜东铁路局|发送旅客: the name of a body ends there, and what it tells is of the topic. */
static bool ends_body(const struct link_sentence *self, size_t at)
{
	const struct cc_cue_mention *tail = link_last_cue(self, CC_CUE_BODY_TAIL, self->sentence->span.start, at);
	return tail != NULL && tail->span.end == at;
}

/* 动力电池|产量 where 新能源汽车 was the topic: words that nobody knows make another thing of a short name. */
static bool touches_unknown(const struct link_sentence *self, const struct cc_metric *metric, size_t name)
{
	size_t before = name;
	if (name <= self->sentence->span.start || ends_topic(self, metric, name) || ends_body(self, name))
		return false;
	uint32_t c = cc_utf8_prev(self->view, &before);
	return cc_utf8_is_han(c) && c != 0x7684 /* 的 */ && link_residue(self, before, name) > 0;
}

static bool ends_figure(const struct link_sentence *self, size_t at)
{
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].phrase.end == at)
			return true;
	}
	return false;
}

bool link_has_owner_of_its_own(const struct link_sentence *self, const struct cc_metric *metric, size_t name)
{
	struct cc_str of = CC_STR("的");
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name);
	if (before.len <= of.len || !cc_str_ends(before, of))
		return touches_unknown(self, metric, name);
	size_t end = name - of.len;
	return !ends_topic(self, metric, end) && !ends_figure(self, end);
}

/* The end of the metric's topic where this sentence says it before `at`; 0 where it does not. */
static size_t topic_end_before(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	for (size_t i = self->mentions->topic_count; i-- > 0;) {
		const struct cc_metric_mention *topic = &self->mentions->topics[i];
		if (topic->metric == metric && topic->span.end <= at && !link_is_narrowed(self, topic->span))
			return topic->span.end;
	}
	return 0;
}

/* The 出口 of "服务进出口总额…;其中出口…,进口…" goes on about the topic as well. */
static bool may_be_short(const struct link_sentence *self, struct cc_span name)
{
	for (size_t i = 0; i < self->mentions->short_count; i++) {
		if (self->mentions->shorts[i].span.start == name.start &&
		    self->mentions->shorts[i].span.end == name.end)
			return true;
	}
	return false;
}

static bool is_named_between(const struct link_sentence *self, size_t from, size_t to)
{
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		const struct cc_metric_mention *name = &self->mentions->metrics[i];
		if (name->span.start >= from && name->span.end <= to && !may_be_short(self, name->span) &&
		    !ends_topic(self, name->metric, from))
			return true;
	}
	return false;
}

/* Whether nobody else is named in the name's clause before it. */
static bool opens_clause(const struct link_sentence *self, size_t name)
{
	size_t clause = link_clause_at(self, name)->span.start;
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		struct cc_span scope = self->mentions->scopes[i].span;
		if (scope.start >= clause && scope.start < name)
			return false;
	}
	return link_residue(self, clause, name) == 0;
}

const struct cc_metric *link_meant_by_topic(const struct link_sentence *self, struct cc_span name)
{
	const struct cc_metric_mention *shorts = self->mentions->shorts;
	const struct cc_metric *meant = NULL;
	size_t last = 0;
	if (!link_is_han_sentence(self))
		return NULL;
	for (size_t i = 0; i < self->mentions->short_count; i++) {
		if (shorts[i].span.start != name.start || shorts[i].span.end != name.end)
			continue;
		size_t topic = topic_end_before(self, shorts[i].metric, name.start);
		if (topic > last) {
			last = topic;
			meant = shorts[i].metric;
		}
	}
	bool right_before = last > 0 && link_residue(self, last, name.start) == 0 &&
			    link_clause_at(self, last - 1) == link_clause_at(self, name.start);
	bool goes_on =
	    last > 0 && !is_named_between(self, last, name.start) && (right_before || opens_clause(self, name.start));
	return goes_on ? meant : NULL;
}
