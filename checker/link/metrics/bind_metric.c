/* Which metric a figure is about: the name before it, in its own clause or carried over; or the name right behind it.
 * Leaves scope, period and aspect to their own files. */
#include "base/ascii.h"
#include "link/metrics/aspect.h"
#include "link/metrics/deeds.h"
#include "link/metrics/fronted.h"
#include "link/metrics/metric_names.h"
#include "link/parts/part.h"
#include "link/parts/shares.h"
#include "link/places/former.h"
#include "link/places/subjects.h"
#include "link/rows/echoes.h"
#include "link/times/periods.h"

bool link_fits(const struct link_sentence *self, const struct cc_metric *metric, const struct cc_quantity *quantity)
{
	enum cc_aspect aspect;
	enum cc_basis basis;
	return link_find_aspect(&aspect, &basis, self, metric, quantity);
}

/* The 移动电话用户 of "5G移动电话用户10.14亿户,占移动电话用户的56.7%" is what the share is of, as is the 研发经费 of
 * "在研发经费中占12.7%". */
static bool is_whole(const struct link_sentence *self, const struct cc_metric_mention *name,
		     const struct cc_cue_mention *mark)
{
	if (mark == NULL || name->metric->share)
		return false;
	const struct cc_cue_mention *within = link_last_cue(self, CC_CUE_WITHIN, name->span.end, mark->span.start);
	return name->span.start >= mark->span.end || (within != NULL && within->span.start == name->span.end);
}

/* "税收收入308亿元,占一般公共预算收入的73.1%,比上年增长9.5%": what an earlier share of Chinese was of does not grow. */
static bool is_whole_told(const struct link_sentence *self, const struct cc_metric_mention *name,
			  const struct cc_quantity *quantity)
{
	const struct cc_quantity *share = link_is_han_sentence(self) ? link_next_figure(self, name->span.end) : NULL;
	return share != NULL && share->span.start < quantity->span.start && share->kind == CC_NUMBER_PERCENT &&
	       is_whole(self, name, link_share_mark(self, share));
}

/* What a name says. A share in its own clause begins with its part: "华为研发投入占营业收入的比重" is Huawei's. */
struct link_metric link_of_name(const struct link_sentence *self, const struct cc_metric_mention *name)
{
	struct link_metric metric = {.metric = name->metric, .span = name->span};
	const struct link_share *share = link_share_named(self, name->span);
	const struct link_deed *deed = link_deed_named(self, name->span);
	if (deed != NULL) {
		metric.span = deed->verb;
		metric.deed = true;
		return metric;
	}
	metric.share = share != NULL;
	metric.elliptic = share == NULL && link_is_elliptic(self, name->span);
	if (share != NULL && share->part.end <= name->span.start &&
	    link_clause_at(self, share->part.start) == link_clause_at(self, name->span.start))
		metric.span.start = share->part.start;
	else if (share != NULL)
		metric.elliptic = true;
	return metric;
}

/* "基础研究经费2500亿元,占研发经费的6.88%,增长10.7%": a share moves by points; what grows is its part. */
static bool is_growth_of_part(const struct link_sentence *self, const struct cc_metric_mention *name,
			      const struct cc_quantity *quantity)
{
	enum cc_aspect aspect;
	enum cc_basis basis;
	return link_share_named(self, name->span) != NULL &&
	       link_find_aspect(&aspect, &basis, self, name->metric, quantity) && aspect == CC_ASPECT_GROWTH_RATE;
}

/* "463,000 high-tech enterprises, a figure that has since risen to 500,000", "added 277 gigawatts of solar capacity,
 * bringing the total to 887 gigawatts" */
static bool goes_on_about(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t start = link_clause_at(self, quantity->span.start)->span.start;
	const struct cc_cue_mention *word = link_last_cue(self, CC_CUE_GOES_ON, start, quantity->phrase.start);
	return word != NULL && link_is_understood(self, start, word->span.start);
}

/* "3.02 million a year earlier" is of the same thing; "the month before" may be of another. */
static bool is_of_year_before(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	enum { MONTHS = 12 };
	return link_is_of_earlier(self, quantity) && link_months_earlier(self, quantity) % MONTHS == 0;
}

/* "has 2,300 staff and 412 stores": what a frame says is told of the figure that it holds. */
static bool is_frame_filled(const struct link_sentence *self, const struct cc_metric_mention *name,
			    const struct cc_quantity *quantity)
{
	return name->frame && link_previous_figure_end(self, quantity->span.start) > name->span.end;
}

/* "a 10 percent increase in net sales |to| $850 million", "a 7 percent fall in profit |at| $28 million" */
static bool is_led_to_level(const struct link_sentence *self, size_t name, struct cc_str between)
{
	const struct cc_quantity *rate = link_figure_ending_at(self, link_previous_figure_end(self, name));
	return cc_str_starts(between, CC_STR(" to ")) ||
	       (cc_str_equal(between, CC_STR(" at ")) && rate != NULL && link_has_unit(rate, "%"));
}

/* Where the name came to, right behind it. */
static bool is_reached_behind(const struct link_sentence *self, const struct cc_metric_mention *name,
			      const struct cc_quantity *quantity)
{
	struct cc_str between = cc_str_slice(self->view, name->span.end, quantity->phrase.start);
	return !link_is_han_sentence(self) && name->span.end < quantity->phrase.start &&
	       is_led_to_level(self, name->span.start, between) && quantity->kind == CC_NUMBER_CARDINAL &&
	       link_previous_figure_end(self, quantity->phrase.start) <= name->span.start &&
	       link_is_understood(self, name->span.end, quantity->phrase.start);
}

/* "29家重点实验室和7家…": a name that a figure before it took is no other level's. "carried 4.1 billion
 * passengers, 10.8 percent more" goes on about it. */
static bool is_spent(const struct link_sentence *self, const struct cc_metric_mention *name,
		     const struct cc_quantity *quantity)
{
	enum cc_aspect aspect;
	enum cc_basis basis;
	bool free = name->span.end > self->named_behind && !is_frame_filled(self, name, quantity);
	if (free || is_reached_behind(self, name, quantity) || is_of_year_before(self, quantity) ||
	    link_comes_from(self, quantity) || goes_on_about(self, quantity) ||
	    link_place_in_row(self, quantity) != NULL)
		return false; /* "delivered 1.79 million cars in 2024, down from 1.81 million" */
	return link_is_han_sentence(self) || !link_find_aspect(&aspect, &basis, self, name->metric, quantity) ||
	       aspect == CC_ASPECT_LEVEL;
}

/* "spent 3.2 percent of its GDP on R&D": the R&D is the part of that share, and no later subject. */
static bool is_part_said(const struct link_sentence *self, struct cc_span name)
{
	for (size_t i = 0; i < self->share_count; i++) {
		if (cc_span_overlaps(self->shares[i].part, name))
			return true;
	}
	return false;
}

/* "工业增加值增长6.1%,其中高技术制造业增加值增长10.2%;6月份增长5.7%": behind a semicolon, another time is told of the
 * whole, and not of the part. */
static bool is_closed_part(const struct link_sentence *self, struct cc_span name, const struct cc_quantity *quantity)
{
	size_t to = quantity->phrase.start;
	size_t own = link_part_start(self, to);
	if (!link_is_han_sentence(self) || name.start >= own || link_period_before(self, own, to) == NULL ||
	    link_is_named_between(self, own, to) || link_last_subject(self, link_is_place, own, to) != NULL)
		return false;
	return link_has_cue(self, CC_CUE_OF_WHICH, link_part_start(self, name.start), name.start);
}

/* "inflation was 2.9 percent and the budget deficit 3 percent": in English a name with a figure of its own has told. */
static bool is_told_between(const struct link_sentence *self, const struct cc_metric_mention *name,
			    const struct cc_quantity *quantity)
{
	return !link_is_han_sentence(self) && link_previous_figure_end(self, quantity->phrase.start) > name->span.end;
}

/* "taking its wind capacity to 4.9 GW, and generated 13.7 TWh, 11 percent more than in 2024": what a distance behind a
 * comma is told of is the figure right before it, of which nobody knows what it is. */
static bool steps_from_unbound(const struct link_sentence *self, const struct cc_metric_mention *name,
			       const struct cc_quantity *quantity)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	size_t end = link_previous_figure_end(self, quantity->phrase.start);
	bool told = count > 0 && claims[count - 1].sentence == self->index &&
		    claims[count - 1].quantity.span.start >= name->span.end;
	if (!told || claims[count - 1].quantity.span.end == end || link_find_step(self, quantity) != LINK_STEP_MOVES)
		return false;
	struct cc_str between = cc_str_slice(self->view, end, quantity->phrase.start);
	return cc_str_starts(between, CC_STR(", ")) && link_is_understood(self, end, quantity->phrase.start);
}

/* "基础研究经费2500亿元,占…的6.88%,增长10.7%": a share says nothing new of who grows.
 * @param own  The name stands in the clause of a figure that is a share. */
static bool is_new_subject(const struct link_sentence *self, const struct cc_metric_mention *name, bool own)
{
	return (link_is_han_sentence(self) && own) ||
	       (link_share_named(self, name->span) == NULL && !is_part_said(self, name->span));
}

static bool is_count(const struct cc_quantity *quantity)
{
	return quantity->unit.len > 0 && cc_str_equal(quantity->dimension, CC_STR("count"));
}

/* 86名 and 320人 count the same. */
static bool counts_people(struct cc_str unit)
{
	static const struct cc_str words[] = {{"人", 3}, {"名", 3}, {"位", 3}};
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (cc_str_equal(unit, words[i]))
			return true;
	return false;
}

/* "志愿者128万人,组织3260个": behind a comma, what is counted by another word than people are is none of them. */
static bool counts_things(const struct link_sentence *self, const struct cc_metric_mention *name,
			  const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	return link_is_han_sentence(self) && name->span.start < clause->span.start && is_count(quantity) &&
	       counts_people(name->metric->unit) && !counts_people(quantity->unit);
}

/* "业务收入(不包括储蓄银行营业收入)累计完成6143.9亿元", "earnings per share (based on net income) were $0.25": what a
 * gloss names is not what is told behind it. */
static bool is_of_gloss(const struct link_sentence *self, struct cc_span name, const struct cc_clause *clause)
{
	return link_clause_at(self, name.start)->depth > clause->depth;
}

static bool find_before(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_cue_mention *mark = link_share_mark(self, quantity);
	bool passed_over = false;
	for (size_t i = self->name_count; i-- > 0;) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.end > quantity->span.start || is_spent(self, name, quantity) ||
		    is_whole(self, name, mark) || is_whole_told(self, name, quantity) ||
		    is_closed_part(self, name->span, quantity) || is_of_gloss(self, name->span, clause))
			continue;
		if (!link_fits(self, name->metric, quantity) || is_growth_of_part(self, name, quantity)) {
			bool own = mark != NULL && name->span.start >= clause->span.start;
			passed_over |= is_new_subject(self, name, own);
			continue;
		}
		/* A nearer name of another unit is the subject by now, unless both stand in the figure's own clause. */
		if (passed_over && (name->span.start < clause->span.start || is_told_between(self, name, quantity)))
			return false;
		if (!link_may_take(self, i, quantity, mark) || counts_things(self, name, quantity) ||
		    link_is_subject_of_clause(self, name, quantity) || steps_from_unbound(self, name, quantity))
			return false;
		*out = link_of_name(self, name);
		out->part = link_group_behind(self, quantity);
		return true;
	}
	return false;
}

/* "recorded 3,200 births in 2024. Some 2,100 deaths were recorded", "专任教师518人。学校设有9个二级学院": a noun or a
 * classifier of its own is what the figure counts. */
static bool counts_another(const struct link_sentence *self, const struct cc_metric *metric,
			   const struct cc_quantity *quantity)
{
	const struct cc_claim *claims = self->context->claims.items;
	if (!is_count(quantity))
		return false;
	for (size_t i = self->context->claims.len; i-- > 0;)
		if (claims[i].metric == metric && is_count(&claims[i].quantity))
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

/* No name in the sentence; or none before a goal of Chinese: "2026年的预期目标是增长5.5%,固定资产投资增长6%". */
static bool is_unnamed(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_span clause = link_clause_at(self, quantity->span.start)->span;
	bool goal = link_is_han_sentence(self) && self->name_count > 0 && self->names[0].span.start >= clause.end &&
		    link_has_cue(self, CC_CUE_TARGET, clause.start, quantity->phrase.start) &&
		    link_has_unit(quantity, "%");
	return self->name_count == 0 || goal;
}

/* "比上年增长8.9%。" and "这一比例…": no name in the sentence, the one before it goes on. */
static bool find_carried(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_metric *metric = self->context->block_metric;
	if (metric == NULL || !is_unnamed(self, quantity) || self->broken_at > 0 ||
	    !link_fits(self, metric, quantity) || counts_another(self, metric, quantity) ||
	    opens_with_foremost(self, quantity) || link_has_noun_of_its_own(self, quantity) ||
	    is_given_away(self, quantity) || link_told_other_since(self) || link_does_something(self, quantity))
		return false;
	if (link_residue(self, self->sentence->span.start, quantity->phrase.start) > RESIDUE_NEXT_CLAUSE)
		return false;
	/* "全球经济增长3.2%…。其中,美国增长2.0%": what is only the world's is no country's. */
	if (metric->scope_fixed && self->scope_count > 0)
		return false;
	*out = (struct link_metric){.metric = metric, .carried = true};
	return true;
}

static bool brings_subject(const struct link_sentence *self, const struct cc_quantity *figure)
{
	size_t from = link_clause_at(self, figure->span.start)->span.start;
	size_t before = link_previous_figure_end(self, figure->span.start);
	return !link_is_understood(self, before > from ? before : from, figure->phrase.start);
}

void link_break_off(struct link_sentence *self, const struct cc_quantity *figure)
{
	if (brings_subject(self, figure))
		self->broken_at = figure->span.end;
}

static bool find_of_pair(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_metric_mention *named = link_name_of_pair(self, figure);
	if (named == NULL || !link_fits(self, named->metric, figure))
		return false;
	*out = link_of_name(self, named);
	return true;
}

static bool find_fronted(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_metric_mention *name = link_fronted_name(self, figure);
	if (name == NULL || !link_fits(self, name->metric, figure) || link_is_narrowed_behind(self, name->span))
		return false;
	*out = link_of_name(self, name);
	return true;
}

static bool find_beside(struct link_metric *out, struct link_sentence *self, const struct cc_quantity *figure)
{
	return find_of_pair(out, self, figure) || link_find_behind(out, self, figure) ||
	       find_fronted(out, self, figure);
}

/* The ways that need no name right before the figure, the surest first. */
static bool find_otherwise(struct link_metric *out, struct link_sentence *self, const struct cc_quantity *figure)
{
	return link_find_bare_share(out, self, figure) || link_find_share_moved(out, self, figure) ||
	       link_find_of_part(out, self, figure) || link_find_part(out, self, figure) ||
	       link_find_said_again(out, self, figure) || (self->name_count > 0 && find_before(out, self, figure)) ||
	       link_find_told_part(out, self, figure) || link_find_same_deed(out, self, figure) ||
	       link_find_gapped(out, self, figure) || find_carried(out, self, figure);
}

/* Why the figure is told of another thing than the names around it; NULL where it is not. */
static const char *why_of_other(const struct link_sentence *self, const struct cc_quantity *figure)
{
	if (link_is_to_each(self, figure))
		return "so many to each of another thing";
	return link_is_part_of_other(self, figure) || link_is_within_part(self, figure) ? "a part of another figure"
											: NULL;
}

const char *link_find_metric(struct link_metric *out, struct link_sentence *self, size_t quantity)
{
	const struct cc_quantity *figure = &self->mentions->quantities[quantity];
	const struct link_pairing *pairing = &self->pairings[quantity];
	if (link_is_of_table(self, figure))
		return "a column of a table that lost its lines";
	if (link_is_unpaired(pairing) || pairing->metric != NULL)
		return link_find_listed(out, self, quantity);
	const char *other = why_of_other(self, figure);
	if (other != NULL)
		return other;
	const char *unheard = NULL;
	if (link_find_expected(out, self, figure) || link_find_echo(out, &unheard, self, quantity))
		return NULL;
	if (unheard != NULL)
		return unheard;
	if (link_is_yardstick(self, figure))
		return "a threshold that something else is held against";
	if (link_find_group_bracket(out, self, figure) || link_find_owned_by_time(out, self, figure) ||
	    link_find_restated(out, self, figure) || link_find_said_beside(out, self, figure) ||
	    find_beside(out, self, figure))
		return NULL;
	if (link_says_more_of_unknown(self, figure))
		return "says more of a figure that nobody knows";
	const char *idle = link_why_idle(self, figure);
	if (idle != NULL)
		return idle;
	if (find_otherwise(out, self, figure))
		return NULL;
	/* "高于全省1.1个百分点;制造业增长8.1%": only words that nobody knows bring in another subject. */
	link_break_off(self, figure);
	return self->name_count > 0 ? "another subject stands before it" : "no metric is named";
}
