/* Names of Chinese that leave out what the name before them says: "进口铁矿砂8.02亿吨;原油3.76亿吨",
 * "粮食产量71亿斤,油料6亿斤". Leaves parts (其中…) to part.c, rows with 分别 to elided.c, English to bare_heads.c. */
#include "base/utf8.h"
#include "link/metrics/aspect.h"
#include "link/metrics/heads.h"

/* The words before the figure, and what they may lack of the name before. */
enum { HAN_BYTES = 3, WORDS_LEAST = 2 * HAN_BYTES, WORDS_MOST = 8 * HAN_BYTES, HEAD_MOST = 4 * HAN_BYTES };

/* In a sentence without stops nobody looks for them: that would cost figures by names. */
enum { FIGURES_MOST = 64 };

/* The last name that ends before `at` and that the packs give whole; NULL where there is none. */
static const struct cc_metric_mention *name_before(const struct link_sentence *self, size_t at)
{
	const struct cc_metric_mention *last = NULL;
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		if (self->mentions->metrics[i].span.end <= at)
			last = &self->mentions->metrics[i];
	}
	return last;
}

/* Where the words of a figure may begin: behind the figure before it, or at the start of its clause. */
static size_t stretch_start(const struct link_sentence *self, size_t at)
{
	size_t clause = link_clause_at(self, at)->span.start;
	size_t before = link_previous_figure_end(self, at);
	return before > clause ? before : clause;
}

/* Whether the figure has a name already, or the words are a place: 对美国|贸易总值. */
static bool is_named(const struct link_sentence *self, const struct cc_vec *names, struct cc_span span)
{
	const struct cc_metric_mention *items = names->items;
	const struct cc_span all = {.start = stretch_start(self, span.end), .end = span.end};
	for (size_t i = 0; i < names->len; i++) {
		if (cc_span_overlaps(items[i].span, all))
			return true;
	}
	for (size_t i = 0; i < self->mentions->scope_count; i++) {
		if (cc_span_overlaps(self->mentions->scopes[i].span, span))
			return true;
	}
	return false;
}

/* The words between the figure before, or the clause's start, and the figure, without what is understood at either
 * end: 、原油|为. Empty where something else stands among them. */
static struct cc_span words_of(const struct link_sentence *self, const struct cc_quantity *figure)
{
	struct cc_span words = {.start = stretch_start(self, figure->phrase.start), .end = figure->phrase.start};
	if (link_has_cue(self, CC_CUE_OF_WHICH, words.start, words.end))
		return (struct cc_span){0};
	while (words.start < words.end && (link_is_covered(self, words.start) || !link_is_han_at(self, words.start)))
		(void)cc_utf8_next(self->view, &words.start);
	while (words.end > words.start && link_is_covered(self, words.end - 1))
		words.end--;
	size_t len = words.end > words.start ? cc_span_len(words) : 0;
	bool whole =
	    len >= WORDS_LEAST && len <= WORDS_MOST && link_residue(self, words.start, words.end) * HAN_BYTES == len;
	return whole ? words : (struct cc_span){0};
}

/* 进口|原油 with the 进口 of 进口铁矿砂, 油料|产量 with the 产量 of 粮食产量. */
static const struct cc_metric *completed(const struct link_sentence *self, struct cc_str words, struct cc_str name)
{
	size_t cut = 0;
	while (cut < name.len) {
		(void)cc_utf8_next(name, &cut);
		if (cut >= name.len)
			break;
		const struct cc_metric *metric = link_metric_of_words(self, words, cc_str_slice(name, cut, name.len));
		if (metric == NULL && cut >= WORDS_LEAST && cut <= HEAD_MOST)
			metric = link_metric_of_words(self, cc_str_slice(name, 0, cut), words);
		if (metric != NULL)
			return metric;
	}
	return NULL;
}

/* "志愿者人数128万人,志愿服务组织3260个": what only begins as the name before does leaves nothing out. */
static bool repeats(const struct link_sentence *self, struct cc_span words, struct cc_span name)
{
	return cc_str_starts(cc_str_of_span(self->view, name), cc_str_of_span(self->view, words));
}

static bool add_next(struct cc_vec *names, struct link_sentence *self, const struct cc_quantity *figure)
{
	struct cc_span words = words_of(self, figure);
	const struct cc_metric_mention *before = cc_span_len(words) > 0 ? name_before(self, words.start) : NULL;
	if (before == NULL || is_named(self, names, words) || repeats(self, words, before->span))
		return true;
	const struct cc_metric *metric =
	    completed(self, cc_str_of_span(self->view, words), cc_str_of_span(self->view, before->span));
	if (metric == NULL || !link_is_in_unit_of(self, metric, figure))
		return true;
	const struct cc_metric_mention name = {.span = words, .metric = metric};
	link_mark(self, words);
	return cc_vec_add(names, &name);
}

bool link_add_next_names(struct cc_vec *names, struct link_sentence *self)
{
	if (!link_is_han_sentence(self))
		return link_add_bare_heads(names, self);
	if (self->mentions->metric_count == 0 || self->mentions->quantity_count > FIGURES_MOST)
		return true;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		if (self->mentions->quantities[i].kind == CC_NUMBER_CARDINAL &&
		    !add_next(names, self, &self->mentions->quantities[i]))
			return false;
	}
	return true;
}
