/* Chinese figures that are of less than their name and owner tell: "单户授信1000万元及以下的贷款", "营业收入5307亿元,
 * 其中主营业务收入4522亿元", "大型|商业银行", and by how much a forecast fell. Leaves parts with a name of their own to
 * part.c. */
#include "link/metrics/aspect.h"
#include "link/metrics/doubt.h"
#include "link/times/periods.h"

/* "授信总额|1000万元|及以下的普惠型小微企业贷款": it only bounds what is told. */
static const char *is_only_bound(const struct cc_claim *claim, const struct link_sentence *self)
{
	const struct cc_str of = CC_STR("的");
	const struct cc_word_list *bounds = link_words(self, CC_WORDS_BOUNDS);
	size_t end = claim->quantity.phrase.end;
	struct cc_str told = cc_str_slice(self->view, claim->quantity.span.start, end);
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	size_t bound = cc_word_list_begins(bounds, rest);
	bool ends = cc_word_list_ends(bounds, told) > 0 && cc_str_starts(rest, of);
	bool begins = bound > 0 && cc_str_starts(cc_str_slice(rest, bound, rest.len), of);
	return ends || begins ? "it bounds what is told" : NULL;
}

/* "营业收入5307亿元,其中|主营业务收入|4522亿元": a part by another name of the whole. */
static const char *is_part_by_its_name(const struct cc_claim *claim, const struct link_sentence *self,
				       const struct link_metric *metric)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	const struct cc_cue_mention *of =
	    link_last_cue(self, CC_CUE_OF_WHICH, self->sentence->span.start, metric->span.start);
	if (of == NULL || of->span.end != metric->span.start || claim->aspect != CC_ASPECT_LEVEL || claim->part.len > 0)
		return NULL;
	for (size_t i = count; i-- > 0 && claims[i].sentence == self->index;) {
		if (claims[i].quantity.phrase.end <= of->span.start && claims[i].metric == claim->metric &&
		    claims[i].aspect == CC_ASPECT_LEVEL && claims[i].sector == claim->sector &&
		    claims[i].scope == claim->scope)
			return "a part of what the name tells";
	}
	return NULL;
}

/* "|大型|商业银行资产总额增长10.1%": one kind of those that were told of. */
static const char *is_of_kind_of_owner(const struct cc_claim *claim, const struct link_sentence *self)
{
	struct cc_str name = claim->scope_name;
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, claim->quantity.phrase.start);
	size_t last = SIZE_MAX;
	if (claim->scope != NULL || name.len == 0)
		return NULL;
	for (size_t at = cc_str_find(before, name, 0); at != SIZE_MAX; at = cc_str_find(before, name, at + 1))
		last = at;
	return last != SIZE_MAX &&
		       cc_word_list_ends(link_words(self, CC_WORDS_KINDS_BEFORE), cc_str_slice(before, 0, last)) > 0
		   ? "of one kind of them"
		   : NULL;
}

/* "下调增长预期至1.6%和2.5%,|分别下降了0.6%和0.2%|": by so much the forecast fell. */
static const char *is_step_of_forecast(const struct cc_claim *claim, const struct link_sentence *self,
				       const struct link_metric *metric)
{
	size_t figure = claim->quantity.phrase.start;
	size_t part = link_part_start(self, figure);
	size_t clause = link_clause_at(self, figure)->span.start;
	bool rate = claim->aspect == CC_ASPECT_GROWTH_RATE && part < clause && metric->span.start < clause;
	if (!rate || !cc_word_list_within(link_words(self, CC_WORDS_REVISES), cc_str_slice(self->view, part, clause)))
		return NULL;
	bool moves = link_has_cue(self, CC_CUE_UP, clause, figure) || link_has_cue(self, CC_CUE_DOWN, clause, figure);
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	bool before = count > 0 && claims[count - 1].sentence == self->index &&
		      claims[count - 1].metric == claim->metric && claims[count - 1].aspect == CC_ASPECT_GROWTH_RATE;
	return moves && before && link_residue(self, clause, figure) == 0 &&
		       link_period_before(self, clause, figure) == NULL
		   ? "by so much a forecast moved"
		   : NULL;
}

const char *link_why_narrower(const struct cc_claim *claim, const struct link_sentence *self,
			      const struct link_metric *metric)
{
	const char *why = is_only_bound(claim, self);
	if (why == NULL)
		why = is_part_by_its_name(claim, self, metric);
	if (why == NULL)
		why = is_of_kind_of_owner(claim, self);
	return why != NULL ? why : is_step_of_forecast(claim, self, metric);
}
