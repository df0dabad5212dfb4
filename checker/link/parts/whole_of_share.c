/* Which whole a share is of whose words do not say it: the one named last, or the only one that the part can be of.
 * Leaves shares that name their whole to shares.c. */
#include "link/near.h"
#include "link/parts/shares.h"

/* Where the whole of this share was last named before `at`: 0 never, more is later. */
static size_t whole_age(const struct link_sentence *self, const struct cc_metric *metric, size_t at)
{
	for (size_t i = self->mentions->whole_count; i-- > 0;) {
		const struct cc_metric_mention *whole = &self->mentions->wholes[i];
		/* "企业研发投入占比77%,基础研究投入占比6.88%": what has a share of its own is no whole of the next. */
		if (whole->metric == metric && whole->span.end <= at &&
		    !(link_is_han_sentence(self) &&
		      link_share_mark_behind(self, CC_CUE_SHARE, link_whole_words(self, whole->span).end) != NULL))
			return whole->span.end;
	}
	return 0;
}

/* 制造业增加值30万亿元,占24.9% is the part's own measure; of 利润总额186亿元,其中制造业161亿元,占86.6% it is not. */
static bool is_measured(const struct link_sentence *self, const struct cc_metric_mention *part, size_t mark)
{
	return cc_span_len(link_whole_words(self, part->span)) > cc_span_len(part->span) ||
	       link_clause_at(self, part->span.start) == link_clause_at(self, mark);
}

static bool same_whole(const struct cc_metric *a, const struct cc_metric *b)
{
	return a->whole_count > 0 && b->whole_count > 0 && cc_str_equal(a->wholes[0].literal, b->wholes[0].literal);
}

const struct cc_metric_mention *link_choose_whole(const struct link_sentence *self,
						  const struct cc_metric_mention *part, size_t at,
						  const struct cc_metric *like)
{
	const struct cc_metric_mention *best = NULL;
	size_t best_age = 0;
	size_t count = 0;
	size_t first = link_first_mention(self->mentions->parts, self->mentions->part_count, part->span.start);
	for (size_t i = first; i < self->mentions->part_count; i++) {
		const struct cc_metric_mention *other = &self->mentions->parts[i];
		if (other->span.start != part->span.start)
			break;
		if (other->span.end != part->span.end || other->metric->whole_is_place)
			continue;
		size_t age = whole_age(self, other->metric, at);
		if (like != NULL && same_whole(other->metric, like))
			return other;
		count++;
		if (best == NULL || age > best_age) {
			best = other;
			best_age = age;
		}
	}
	return best_age > 0 || (count == 1 && is_measured(self, part, at)) ? best : NULL;
}
