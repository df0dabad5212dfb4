/* The names of metrics in a sentence: literals where they stand, patterns run where their anchor stands.
 * Leaves which figure belongs to a name to link/. */
#include "extract/extract.h"

#include "base/vec.h"

static struct cc_span span_of_hit(const struct cc_hit *hit)
{
	return (struct cc_span){.start = hit->start, .end = hit->end};
}

static const struct cc_name *name_of_hit(const struct cc_ruleset *rules, const struct cc_hit *hit)
{
	const struct cc_metric_word *word = &rules->metric_words[hit->ref];
	const struct cc_metric *metric = &rules->metrics[word->metric];
	if (hit->kind == CC_WORD_FRAME)
		return &metric->frames[word->name];
	return hit->kind == CC_WORD_METRIC ? &metric->names[word->name] : &metric->not_names[word->name];
}

/** Bytes of context that a pattern sees on either side of its anchor, so that one endless line stays linear. */
enum { WINDOW = 512 };

static bool is_continuation(char byte)
{
	return ((unsigned char)byte & 0xC0u) == 0x80u;
}

/** What a pattern may look at: the sentence, cut to WINDOW bytes around the anchor, at character boundaries. */
static struct cc_span window_of(const struct cc_extract_input *input, struct cc_span anchor)
{
	const char *view = input->context->view.ptr;
	struct cc_span window = input->sentence->span;
	if (anchor.start - window.start > WINDOW)
		window.start = anchor.start - WINDOW;
	if (window.end - anchor.end > WINDOW)
		window.end = anchor.end + WINDOW;
	while (window.start < anchor.start && is_continuation(view[window.start]))
		window.start++;
	while (window.end > anchor.end && window.end < input->context->view.len && is_continuation(view[window.end]))
		window.end--;
	return window;
}

/** "revenue of $22.3 billion; R&D spending": the blank behind a word that a pattern may leave out is of no name, and
 * may stand in another clause. */
static struct cc_span without_blank(struct cc_str view, struct cc_span name)
{
	while (name.start < name.end && view.ptr[name.start] == ' ')
		name.start++;
	return name;
}

/** The match of the hit's pattern that holds its anchor, or the literal itself. @return CC_NOT_FOUND where none does.
 */
static enum cc_status match_name(struct cc_span *out, const struct cc_extract_input *input, const struct cc_hit *hit)
{
	const struct cc_name *name = name_of_hit(input->context->rules, hit);
	const struct cc_span anchor = span_of_hit(hit);
	*out = anchor;
	if (name->pattern == NULL)
		return CC_OK;
	const struct cc_span window = window_of(input, anchor);
	const struct cc_str subject = cc_str_of_span(input->context->view, window);
	size_t from = 0;
	while (from <= anchor.start - window.start) {
		struct cc_match match;
		const enum cc_status status = cc_pattern_match(&match, name->pattern, subject, from);
		if (status != CC_OK)
			return status;
		*out = (struct cc_span){.start = match.groups[0].start + window.start,
					.end = match.groups[0].end + window.start};
		if (cc_span_contains(*out, anchor)) {
			*out = without_blank(input->context->view, *out);
			return CC_OK;
		}
		if (match.groups[0].end <= from)
			return CC_NOT_FOUND; /* an empty match: such a name is a mistake of its pack */
		from = match.groups[0].end;
	}
	return CC_NOT_FOUND;
}

static enum cc_status report_limit(const struct cc_extract_input *input, const struct cc_hit *hit, struct cc_error *err)
{
	const struct cc_name *name = name_of_hit(input->context->rules, hit);
	const struct cc_str source = cc_pattern_source(name->pattern);
	cc_error_set(err, CC_ERR_LIMIT, "the pattern /%.*s/ met its match limit and was passed over; make it simpler",
		     (int)source.len, source.ptr);
	cc_error_at(err, name->place.path, name->place.line, name->place.column);
	return CC_ERR_LIMIT;
}

/** The runs of three bytes of the sentence, looked for when a pattern asks first. */
struct lazy_grams {
	struct cc_grams grams;
	bool known;
};

/** Whether the hit's pattern can match at all: few sentences with "has" hold the "seats" of "has N seats" too. */
static bool may_match(struct lazy_grams *runs, const struct cc_extract_input *input, const struct cc_hit *hit)
{
	const struct cc_name *name = name_of_hit(input->context->rules, hit);
	if (name->needs.count == 0)
		return true;
	if (!runs->known)
		cc_grams_of(&runs->grams, cc_str_of_span(input->context->view, input->sentence->span));
	runs->known = true;
	return cc_needs_may_be_met(&name->needs, &runs->grams);
}

/** By start, longest first. Nearly sorted already: a pattern may only begin a little ahead of its anchor. */
static void sort_by_start(struct cc_metric_mention *items, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		const struct cc_metric_mention item = items[i];
		size_t at = i;
		for (; at > 0 &&
		       (items[at - 1].span.start > item.span.start ||
			(items[at - 1].span.start == item.span.start && items[at - 1].span.end < item.span.end));
		     at--)
			items[at] = items[at - 1];
		items[at] = item;
	}
}

/** All matches of names of these kinds (bits), in the order of the hits. */
static enum cc_status collect(struct cc_vec *out, struct lazy_grams *runs, const struct cc_extract_input *input,
			      uint32_t kinds, struct cc_error *err)
{
	enum cc_status worst = CC_OK;
	for (size_t i = 0; i < input->hit_count; i++) {
		const struct cc_hit *hit = &input->hits[i];
		if ((kinds & UINT32_C(1) << hit->kind) == 0 || !may_match(runs, input, hit))
			continue;
		struct cc_metric_mention mention = {
		    .metric = &input->context->rules->metrics[input->context->rules->metric_words[hit->ref].metric],
		    .frame = hit->kind == CC_WORD_FRAME};
		const enum cc_status status = match_name(&mention.span, input, hit);
		if (status == CC_ERR_NOMEM)
			return status;
		if (status == CC_ERR_LIMIT)
			worst = report_limit(input, hit, err);
		if (status == CC_OK && !cc_vec_add(out, &mention))
			return CC_ERR_NOMEM;
	}
	sort_by_start(out->items, out->len);
	return worst;
}

/** The first item that can reach `start`, as no span is longer than two windows and an anchor. */
static size_t first_near(const struct cc_metric_mention *items, size_t index, size_t start)
{
	while (index > 0 && items[index - 1].span.start + (size_t)3 * WINDOW > start)
		index--;
	return index;
}

/** As first_near, the place in the list not known. */
static size_t first_at(const struct cc_vec *list, size_t start)
{
	const struct cc_metric_mention *items = list->items;
	size_t low = 0;
	for (size_t high = list->len; low < high;) {
		const size_t middle = low + (high - low) / 2;
		if (items[middle].span.start < start)
			low = middle + 1;
		else
			high = middle;
	}
	return first_near(items, low, start);
}

/** "企业基础研究经费" is excluded from "基础研究经费": a not-name that holds the name, or overlaps and is longer. */
static bool excludes(const struct cc_metric_mention *item, const struct cc_metric_mention *mention)
{
	return item->metric == mention->metric &&
	       (cc_span_contains(item->span, mention->span) || cc_span_len(item->span) > cc_span_len(mention->span));
}

/** Of overlapping names the longest wins, of two as long the one that ends the words (全市研发投入|强度 is an
 * intensity), of two at one place the frame, which has seen more ("lost N litres to leaks" is no loss), and one metric
 * stands once at a place. */
static bool beats(const struct cc_metric_mention *item, const struct cc_metric_mention *mention)
{
	const size_t length = cc_span_len(item->span);
	const size_t other = cc_span_len(mention->span);
	if (length != other)
		return length > other;
	if (item->span.end != mention->span.end)
		return item->span.end > mention->span.end;
	if (item->frame != mention->frame)
		return item->frame;
	return item < mention && item->metric == mention->metric;
}
static bool is_excluded(const struct cc_metric_mention *mention, const struct cc_vec *excluded)
{
	const struct cc_metric_mention *items = excluded->items;
	for (size_t i = first_at(excluded, mention->span.start); i < excluded->len; i++) {
		if (items[i].span.start >= mention->span.end)
			break;
		if (cc_span_overlaps(items[i].span, mention->span) && excludes(&items[i], mention))
			return true;
	}
	return false;
}

static bool is_beaten(const struct cc_vec *found, size_t index)
{
	const struct cc_metric_mention *items = found->items;
	const struct cc_metric_mention *mention = &items[index];
	for (size_t i = first_near(items, index, mention->span.start); i < found->len; i++) {
		if (items[i].span.start >= mention->span.end)
			break;
		if (i != index && cc_span_overlaps(items[i].span, mention->span) && beats(&items[i], mention))
			return true;
	}
	return false;
}

/** Drop the excluded ones in place. */
static void keep_allowed(struct cc_vec *found, const struct cc_vec *excluded)
{
	struct cc_metric_mention *items = found->items;
	size_t kept = 0;
	for (size_t i = 0; i < found->len; i++) {
		if (!is_excluded(&items[i], excluded))
			items[kept++] = items[i];
	}
	found->len = kept;
}

static bool has_metric_hit(const struct cc_extract_input *input)
{
	for (size_t i = 0; i < input->hit_count; i++) {
		if (input->hits[i].kind == CC_WORD_METRIC || input->hits[i].kind == CC_WORD_FRAME)
			return true;
	}
	return false;
}

/** The graver of two: out of memory, then a limit, then success. */
static enum cc_status worse(enum cc_status a, enum cc_status b)
{
	return a == CC_ERR_NOMEM || b == CC_OK ? a : b;
}

enum cc_status cc_extract_metrics(struct cc_vec *out, const struct cc_extract_input *input, struct cc_error *err)
{
	if (!has_metric_hit(input))
		return CC_OK;
	struct cc_vec found = cc_vec_new(out->arena, sizeof(struct cc_metric_mention));
	struct cc_vec excluded = cc_vec_new(out->arena, sizeof(struct cc_metric_mention));
	struct lazy_grams runs;
	runs.known = false;
	enum cc_status status = collect(&found, &runs, input, 1u << CC_WORD_METRIC | 1u << CC_WORD_FRAME, err);
	status = worse(status, collect(&excluded, &runs, input, 1u << CC_WORD_NOT_METRIC, err));
	if (status == CC_ERR_NOMEM)
		return status;
	keep_allowed(&found, &excluded);
	const struct cc_metric_mention *items = found.items;
	for (size_t i = 0; i < found.len; i++) {
		if (!is_beaten(&found, i) && !cc_vec_add(out, &items[i]))
			return CC_ERR_NOMEM;
	}
	return status;
}
