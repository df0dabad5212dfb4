/* A figure of another time whose clause says only a part of the name that was told: "原油进口量4949万吨;1—8月累计|进口|
 * 3.76亿吨", "发电量58亿千瓦时,其中10月|发电|6亿千瓦时". Leaves clauses that say nothing at all to bind_metric.c. */
#include "base/utf8.h"
#include "link/metrics/aspect.h"
#include "link/metrics/metrics.h"
#include "link/times/periods.h"

/* 进口, 发电, 交易 */
enum { HAN_LEAST = 2, HAN_MOST = 3 };

/* The end of the cue that begins at `at`, before `to`: 累计, 当月; `at` where none does. */
static size_t behind_cue(const struct link_sentence *self, size_t at, size_t to)
{
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->cues[i].span.start <= at; i++) {
		const struct cc_span cue = self->mentions->cues[i].span;
		if (cue.start == at && cue.end <= to)
			return cue.end;
	}
	return at;
}

/* The words between the time that the figure has before it in its clause and the figure; empty where it has none. */
static struct cc_span words_behind_time(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const size_t to = quantity->phrase.start;
	const size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	const size_t figure = link_previous_figure_end(self, to);
	const struct cc_period_mention *time = link_period_before(self, figure > clause ? figure : clause, to);
	if (time == NULL)
		return (struct cc_span){0};
	const struct cc_cue_mention *reach = link_last_cue(self, CC_CUE_REACH, time->span.end, to);
	const size_t end = reach != NULL && reach->span.end == to ? reach->span.start : to; /* 进口|达 */
	return (struct cc_span){.start = time->span.end, .end = end > time->span.end ? end : time->span.end};
}

/* Whether the words are a part of the name, and no more than that: what is longer says something of its own. */
static bool is_part_of_name(const struct link_sentence *self, struct cc_span words, const struct cc_metric *metric)
{
	const struct cc_str said = cc_str_of_span(self->view, words);
	const size_t count = cc_utf8_count_han(said, NULL);
	return count >= HAN_LEAST && count <= HAN_MOST && count == cc_utf8_count(said) &&
	       cc_str_find(metric->title.zh, said, 0) != SIZE_MAX;
}

/* "1—8月累计进口3.76亿吨,|增长2.5%|": nothing but what moved stands between, and no name. */
static bool goes_on(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_metric_mention *again = &self->said_again;
	const size_t to = quantity->phrase.start;
	if (again->metric == NULL || to < again->span.end || link_is_named_between(self, again->span.end, to) ||
	    link_residue(self, link_previous_figure_end(self, to), to) > 0 || !link_fits(self, again->metric, quantity))
		return false;
	*out = (struct link_metric){.metric = again->metric, .span = again->span};
	return true;
}

bool link_find_said_again(struct link_metric *out, struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (goes_on(out, self, quantity))
		return true;
	const struct cc_metric *metric = self->context->block_metric;
	const struct cc_claim *claims = self->context->claims.items;
	const size_t told = self->context->claims.len;
	if (!link_is_han_sentence(self) || metric == NULL || metric->share || told == 0 ||
	    claims[told - 1].sentence + 1 < self->index)
		return false;
	struct cc_span words = words_behind_time(self, quantity);
	while (!is_part_of_name(self, words, metric)) {
		size_t next = behind_cue(self, words.start, words.end);
		if (next == words.start)
			return false;
		words.start = next;
	}
	if (!link_fits(self, metric, quantity))
		return false;
	self->said_again = (struct cc_metric_mention){.metric = metric, .span = words};
	*out = (struct link_metric){.metric = metric, .span = words};
	return true;
}
