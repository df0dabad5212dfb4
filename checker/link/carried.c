/* What later sentences go on about: "比上年增长8.9%。", "That is 4 percent more than in 2025".
 * Leaves figures that a name of their own sentence has to bind_metric.c. */
#include "base/ascii.h"
#include "link/metrics.h"
#include "link/subjects.h"

/* "recorded 3,200 births in 2024. Some 2,100 deaths were recorded", "专任教师518人。学校设有9个二级学院": a noun or a
 * classifier of its own is what the figure counts. */
static bool counts_another(const struct link_sentence *self, const struct cc_metric *metric,
			   const struct cc_quantity *quantity)
{
	const struct cc_claim *claims = self->context->claims.items;
	if (!link_is_count(quantity))
		return false;
	for (size_t i = self->context->claims.len; i-- > 0;)
		if (claims[i].metric == metric && link_is_count(&claims[i].quantity))
			return !cc_str_equal(claims[i].quantity.unit, quantity->unit);
	return false;
}

enum { ARTICLE_BYTES = 4 };

/* "The highest, 14,020, was against Port Lyle": one of those that the average is of. */
static bool opens_with_foremost(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t start = self->sentence->span.start;
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_FOREMOST, start, quantity->phrase.start);
	return cue != NULL && cue->span.start <= start + ARTICLE_BYTES;
}

/* "The company returned $10.7 million to shareholders": what goes to somebody is another thing. */
static bool is_given_away(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	struct cc_str to = CC_STR(" to ");
	return !link_is_han_sentence(self) && cc_str_starts(rest, to) && rest.len > to.len &&
	       cc_ascii_is_letter(rest.ptr[to.len]);
}

/* "比上年增长8.9%。" and "这一比例…": no name in the sentence, the one before it goes on. */
bool link_find_carried(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_metric *metric = self->context->block_metric;
	if (metric == NULL || self->name_count > 0 || self->broken_at > 0 || !link_fits(self, metric, quantity) ||
	    counts_another(self, metric, quantity) || opens_with_foremost(self, quantity) ||
	    is_given_away(self, quantity))
		return false;
	if (link_residue(self, self->sentence->span.start, quantity->phrase.start) > RESIDUE_NEXT_CLAUSE)
		return false;
	/* "全球经济增长3.2%…。其中,美国增长2.0%": what is only the world's is no country's. */
	if (metric->scope_fixed && self->scope_count > 0)
		return false;
	*out = (struct link_metric){.metric = metric, .carried = true};
	return true;
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
void link_carry_metric(struct link_sentence *self, const struct cc_claim *claim)
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
