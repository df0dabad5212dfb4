/* Shares of a metric that is no share by itself: "黑龙江8003万吨,占全国的11.3%".
 * Leaves metrics that are shares to shares.c, and which metric it is to bind_metric.c. */
#include "link/link_sentence.h"
#include "link/near.h"
#include "link/times/movement.h"

/* "27 percent of the national total", "4.0 percent of GDP": the whole that stands right behind. */
const struct cc_cue_mention *link_whole_behind(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *cues = self->mentions->cues;
	bool named = self->name_count > 0 && self->names[0].span.end <= quantity->phrase.start;
	if (quantity->kind != CC_NUMBER_PERCENT || !named)
		return NULL;
	for (size_t i = 0; i < self->mentions->cue_count && cues[i].span.start <= quantity->phrase.end + 1; i++) {
		if (cues[i].kind == CC_CUE_OF_ALL && cues[i].span.start == quantity->phrase.end + 1)
			return &cues[i];
	}
	return NULL;
}

/* 占比由19.8%提高到|22.2%|: the figure where the movement began whose end this one is; itself where it is none. */
static const struct cc_quantity *where_it_began(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t index = (size_t)(quantity - self->mentions->quantities);
	bool end = link_is_han_sentence(self) && index > 0 && quantity[-1].kind == CC_NUMBER_PERCENT &&
		   link_is_series(self, index - 1, index);
	return end ? quantity - 1 : quantity;
}

/* The first word of a share in the figure's own stretch: the 占 of 占全国人口的比重为22.0%. */
const struct cc_cue_mention *link_share_mark(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (quantity->kind != CC_NUMBER_PERCENT || !link_may_say(self, CC_CUE_SHARE))
		return NULL;
	quantity = where_it_began(self, quantity);
	size_t from = link_clause_at(self, quantity->span.start)->span.start;
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	if (figure > from)
		from = figure;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind == CC_CUE_SHARE && cue->span.start >= from)
			return cue->span.end <= quantity->span.start ? cue : NULL;
	}
	return NULL;
}

/* The end of the whole that begins behind a mark: before 的比重, before the 的 of the figure. */
static size_t whole_end(const struct link_sentence *self, const struct cc_cue_mention *mark, size_t figure)
{
	struct cc_str of = CC_STR("的");
	size_t end = figure;
	for (size_t i = 0; i < self->mentions->cue_count; i++) {
		const struct cc_cue_mention *cue = &self->mentions->cues[i];
		if (cue->kind == CC_CUE_SHARE && cue->span.start >= mark->span.end && cue->span.end <= figure) {
			end = cue->span.start;
			break;
		}
	}
	struct cc_str words = cc_str_slice(self->view, mark->span.end, end);
	return cc_str_ends(words, of) ? end - of.len : end;
}

/* The one place that is all that the words say; NULL for other words. */
static const struct cc_scope *only_place(const struct link_sentence *self, struct cc_span words)
{
	const struct cc_scope *found = NULL;
	for (size_t i = 0; i < self->mentions->metric_count; i++) {
		if (cc_span_overlaps(self->mentions->metrics[i].span, words))
			return NULL;
	}
	for (size_t i = 0; i < self->scope_count; i++) {
		if (!cc_span_contains(words, self->scopes[i].span))
			continue;
		if (found != NULL)
			return NULL;
		found = self->scopes[i].scope;
	}
	return found != NULL && link_residue(self, words.start, words.end) == 0 ? found : NULL;
}

struct cc_str link_whole_of(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_cue_mention *mark = link_share_mark(self, quantity);
	const struct cc_cue_mention *behind = link_whole_behind(self, quantity);
	if (mark == NULL)
		return behind != NULL ? cc_str_of_span(self->view, behind->span) : (struct cc_str){0};
	size_t figure = where_it_began(self, quantity)->phrase.start;
	const struct cc_cue_mention *moves = link_last_cue(self, CC_CUE_FROM, mark->span.end, figure);
	figure = moves != NULL && link_is_han_sentence(self) ? moves->span.start : figure;
	struct cc_span words = {.start = mark->span.end, .end = whole_end(self, mark, figure)};
	if (words.end <= words.start)
		return (struct cc_str){0};
	const struct cc_scope *place = only_place(self, words);
	if (place != NULL)
		return place->id;
	struct cc_str whole = cc_str_trim(cc_str_of_span(self->view, words));
	return link_residue(self, words.start, words.end) > 0 || self->mentions->metric_count > 0 ? whole
												  : (struct cc_str){0};
}
