/* Two places that are one thing's by all that is told of them: which are nearest to one another, and what is said.
 * Leaves weighing what is told to ranking_told.c and ranking_retold.c. */
#include "checks/ranking/ranking_rivals.h"

/* Whether another place of `b`'s article is as near to `a`. */
static bool has_rival(bool *rival, struct ranking_work *work, const struct ranking_group *group,
		      const struct ranking_head *a, const struct ranking_head *b, unsigned points,
		      ranking_weigher weigh)
{
	*rival = false;
	for (size_t i = 0; i < group->count && !*rival; i++) {
		const struct ranking_head *item = ranking_head_at(group, i);
		unsigned other = 0;
		if (item->article != b->article || cc_span_overlaps(item->mark, b->mark))
			continue;
		if (!weigh(&other, work, a, item))
			return false;
		*rival = other >= points;
	}
	return true;
}

bool ranking_are_nearest(bool *nearest, struct ranking_work *work, const struct ranking_group *group,
			 const struct ranking_head *a, const struct ranking_head *b, unsigned points,
			 ranking_weigher weigh)
{
	bool left = false;
	bool right = false;
	*nearest = false;
	if (!has_rival(&left, work, group, a, b, points, weigh) || !has_rival(&right, work, group, b, a, points, weigh))
		return false;
	*nearest = !left && !right;
	return true;
}

bool ranking_are_of_one_story(bool *one, struct ranking_work *work, const struct ranking_head *a,
			      const struct ranking_head *b)
{
	enum noun_kinship kin = NOUN_KIN_NONE;
	if (!noun_kin_between(&kin, &work->kin, a->article, b->article))
		return false;
	*one = kin == NOUN_KIN_FIGURES;
	return true;
}

bool ranking_is_told(const struct ranking_work *work, const struct ranking_head *a, const struct ranking_head *b)
{
	const struct ranking_pair *pairs = work->pairs.items;
	for (size_t i = 0; i < work->pairs.len; i++)
		if (pairs[i].a == a->article && pairs[i].b == b->article &&
		    cc_span_overlaps(pairs[i].mark_a, a->mark) && cc_span_overlaps(pairs[i].mark_b, b->mark))
			return true;
	return false;
}

struct ranking_pair ranking_two_ranks(const struct ranking_work *work)
{
	return (struct ranking_pair){
	    .kind = RANKING_RANKS,
	    .message = cc_say(work->input, "one thing, two ranks: {1} and {2}", "同一事物两个位次：{1} 与 {2}"),
	    .why = cc_say(work->input, "both sentences tell the same: print one of the two, or say what differs",
			  "两句所说为同一件事：请核实后统一，或写明区别"),
	    .severity = CC_SEVERITY_WARNING,
	};
}
