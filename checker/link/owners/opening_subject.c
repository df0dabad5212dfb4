/* Who a Chinese clause opens with in words that nobody knows: "海门港|完成货物吞吐量", "江苏沿江八市|实现进出口".
 * Leaves words that touch the metric's name to bind_scope.c, and companies to companies.c. */
#include "base/utf8.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

/* A name is two to fourteen characters; what is longer is half a sentence. */
enum { HAN_LEAST = 2, HAN_MOST = 14 };

static bool is_unknown_han(const struct link_sentence *self, size_t at, size_t *next)
{
	*next = at;
	(void)cc_utf8_next(self->view, next);
	return link_is_han_at(self, at) && !link_is_covered(self, at);
}

/* Behind the times and small words that open the clause: "2024年,", "截至年底". */
static size_t first_unknown(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_str of = CC_STR("的"); /* 今年|的|桐川马拉松 */
	size_t next = from;
	while (from < to &&
	       (!is_unknown_han(self, from, &next) || cc_str_starts(cc_str_slice(self->view, from, to), of)))
		from = next;
	return from;
}

/* The words from `start` on that nobody knows; empty where they are too few or too many for a name. */
static struct cc_span unknown_words(const struct link_sentence *self, size_t start, size_t to)
{
	struct cc_span words = {.start = start, .end = start};
	int count = 0;
	for (size_t next = start; words.end < to && is_unknown_han(self, words.end, &next); count++)
		words.end = next;
	return count >= HAN_LEAST && count <= HAN_MOST ? words : (struct cc_span){0};
}

/* 完成, 实现, 从, 共, 2024年: what is said of whoever was named begins with such words. */
static bool is_followed_by_verb(const struct link_sentence *self, size_t at)
{
	static const bool verbs[CC_CUE_COUNT] = {
	    [CC_CUE_REACH] = true,  [CC_CUE_FROM] = true, [CC_CUE_NEUTRAL] = true, [CC_CUE_CUMULATIVE] = true,
	    [CC_CUE_INTENT] = true, [CC_CUE_FACT] = true, [CC_CUE_FOREMOST] = true};
	for (size_t i = 0; i < self->mentions->period_count; i++) {
		if (self->mentions->periods[i].span.start == at)
			return true;
	}
	for (size_t i = 0; i < self->mentions->cue_count && self->mentions->cues[i].span.start <= at; i++) {
		if (self->mentions->cues[i].span.start == at && verbs[self->mentions->cues[i].kind])
			return true;
	}
	return false;
}

/* 江苏|沿江八市: a part of the place, and no figure of the whole; 全国|铁路 is the nation's. */
static bool is_narrowed_place(const struct cc_scope *scope)
{
	const unsigned kinds =
	    1u << CC_SCOPE_PROVINCE | 1u << CC_SCOPE_CITY | 1u << CC_SCOPE_MUNICIPALITY | 1u << CC_SCOPE_DISTRICT;
	return (1u << scope->kind & kinds) != 0;
}

/* With the place that the words begin with. Empty where another place is named before `to`. */
static struct cc_span with_places(const struct link_sentence *self, struct cc_span words, size_t from, size_t to,
				  bool counted)
{
	struct cc_span whole = words;
	for (size_t i = 0; i < self->scope_count; i++) {
		const struct cc_scope_mention *mention = &self->scopes[i];
		if (mention->span.start < from || mention->span.end > to)
			continue;
		bool own = counted && mention->scope->kind == CC_SCOPE_RELATIVE; /* 全市|五个省级园区 */
		if (mention->span.end != words.start || !(own || is_narrowed_place(mention->scope)))
			return (struct cc_span){0};
		whole.start = mention->span.start;
	}
	return whole;
}

/* 财产险|业务: the line of business that the words name. */
static struct cc_span with_line(const struct link_sentence *self, struct cc_span words)
{
	const struct cc_cue_mention *line = link_cue_at(self, CC_CUE_COMPANY_PART, words.end);
	if (words.end > 0 && line != NULL)
		words.end = line->span.end;
	return words;
}

/* 东部沿海|33家国家级开发区|实现: a group by its number, with the words before it that narrow it; empty where there is
 * none.
 */
static struct cc_span counted_group(const struct link_sentence *self, size_t from, size_t name)
{
	const struct cc_quantity *count = link_figure_ending_at(self, link_previous_figure_end(self, name));
	if (count == NULL || count->phrase.start < from || !cc_quantity_is_count(count) ||
	    link_previous_figure_end(self, count->phrase.start) > from)
		return (struct cc_span){0};
	struct cc_span words = with_line(self, unknown_words(self, count->phrase.end, name));
	words.start = link_modifier_start(self, count->phrase.start, from);
	return words;
}

struct cc_span link_opening_subject(const struct link_sentence *self, struct cc_span name)
{
	size_t from = link_clause_at(self, name.start)->span.start;
	if (!link_is_han_sentence(self) || cc_span_len(name) == 0)
		return (struct cc_span){0};
	bool counted = link_previous_figure_end(self, name.start) > from;
	struct cc_span words =
	    counted ? counted_group(self, from, name.start)
		    : with_line(self, unknown_words(self, first_unknown(self, from, name.start), name.start));
	if (words.end == 0 || !is_followed_by_verb(self, words.end) || !link_is_understood(self, words.end, name.start))
		return (struct cc_span){0};
	return with_places(self, words, from, name.start, counted);
}
