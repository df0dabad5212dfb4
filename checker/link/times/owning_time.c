/* Figures of English that a time owns: "a steeper drop than November's 1.4 percent", "above last year's 6.7 trillion
 * yen". Leaves what was before by other words to echoes.c. */
#include "link/metrics/aspect.h"
#include "link/metrics/metrics.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

/* Whether "'s" and nothing else stands between the time and the figure. */
static bool owns(const struct link_sentence *self, struct cc_span time, const struct cc_quantity *figure)
{
	static const struct cc_str joints[] = {{"'s ", 3}, {"\u2019s ", 5}, {" ", 1}};
	const struct cc_str words = cc_str_of_span(self->view, time);
	const bool ended = cc_str_ends(words, CC_STR("'s")) || cc_str_ends(words, CC_STR("\u2019s"));
	if (time.end >= figure->phrase.start)
		return false;
	const struct cc_str between = cc_str_slice(self->view, time.end, figure->phrase.start);
	for (size_t i = ended ? 2 : 0; i < (ended ? 3u : 2u); i++) {
		if (cc_str_equal(between, joints[i]))
			return true;
	}
	return false;
}

const struct cc_period_mention *link_owning_time(const struct link_sentence *self, const struct cc_quantity *figure)
{
	for (size_t i = 0; i < self->mentions->period_count && !link_is_han_sentence(self); i++) {
		const struct cc_period_mention *time = &self->mentions->periods[i];
		const bool open = cc_date_is_set(time->period.start) != cc_date_is_set(time->period.end);
		if (!open && owns(self, time->span, figure)) /* "after April's 0.9 percent" is no time behind April */
			return time;
	}
	return NULL;
}

/* The claim of the sentence right before the figure that it may be the same of: told in its unit, at no time before. */
static const struct cc_claim *told_before(const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	const struct cc_claim *last = count > 0 ? &claims[count - 1] : NULL;
	if (last == NULL || last->sentence != self->index || last->quantity.kind != figure->kind ||
	    last->aspect == CC_ASPECT_CHANGE || last->aspect == CC_ASPECT_RANK ||
	    link_was_before(self, &last->quantity))
		return NULL;
	const bool bare = figure->unit.ptr == NULL && figure->kind == CC_NUMBER_CARDINAL;
	return bare || cc_str_equal(figure->unit, last->quantity.unit) ? last : NULL;
}

bool link_find_owned_by_time(struct link_metric *out, const struct link_sentence *self,
			     const struct cc_quantity *figure)
{
	if (link_owning_time(self, figure) == NULL)
		return false;
	const struct cc_claim *told = told_before(self, figure);
	const size_t end = figure->phrase.end;
	const struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	if (told == NULL || link_is_named_between(self, told->quantity.phrase.end, figure->phrase.start) ||
	    link_last_subject(self, link_is_place, told->quantity.phrase.end, figure->phrase.start) != NULL ||
	    cc_str_starts(rest, CC_STR(" of ")))
		return false;
	*out = (struct link_metric){
	    .metric = told->metric, .share = told->metric->share, .like = told, .alike = LINK_ALIKE_TIME};
	return true;
}
