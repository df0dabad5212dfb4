/* What a figure states of its metric: level, change, rate.
 * Leaves whether it is a fact to modality.c, and the metric itself to bind_metric.c. */
#include <stdint.h>

#include "link/metrics/aspect.h"
#include "link/times/periods.h"

bool link_has_unit(const struct cc_quantity *quantity, const char *code)
{
	return quantity->unit.ptr != NULL && cc_str_equal(quantity->unit, cc_str_from(code));
}

static bool is_dimension(struct cc_str dimension, const char *name)
{
	return dimension.ptr != NULL && cc_str_equal(dimension, cc_str_from(name));
}

size_t link_own_start(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	/* "分别比上年增长11.6%、5.1%和8.5%": the words before the first value of a row are those of all. */
	const struct link_pairing *pairing = &self->pairings[quantity - self->mentions->quantities];
	if (pairing->in_list)
		quantity = &self->mentions->quantities[pairing->row_first];
	size_t figure = link_previous_figure_end(self, quantity->span.start);
	size_t clause = link_clause_at(self, quantity->span.start)->span.start;
	/* "规上工业增加值增速(7.2%)快于…": a bracket with nothing but the figure belongs to the words before it. */
	if (figure < clause && self->view.ptr[clause - 1] == '(' &&
	    link_residue(self, clause, quantity->phrase.start) == 0)
		clause = link_clause_at(self, clause - 1)->span.start;
	return figure > clause ? figure : clause;
}

/* 千人 of "千人汽车保有量达到225辆", 百户 of "百户拥有量": a round number in words, and no size of anything. */
static bool is_round_group(const struct link_sentence *self, const struct cc_quantity *figure)
{
	return cc_word_list_has(link_words(self, CC_WORDS_ROUND_GROUPS), cc_str_of_span(self->view, figure->phrase));
}

/* "每1万从业人员拥有有效发明专利388件", "每10股派现25.2元": so many of something else, of which the words tell. */
static bool is_of_so_many(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_str each = CC_STR("每");
	struct cc_str words = cc_str_slice(self->view, from, to);
	const struct cc_quantity *before = link_figure_ending_at(self, from);
	if (before != NULL &&
	    (is_round_group(self, before) ||
	     cc_str_ends(cc_str_slice(self->view, self->sentence->span.start, before->phrase.start), each)))
		return true;
	size_t at = cc_str_find(words, each, 0);
	return at != SIZE_MAX && at + each.len < words.len && cc_ascii_is_digit(words.ptr[at + each.len]);
}

bool link_is_for_each(const struct link_sentence *self, const struct cc_metric *metric, size_t from, size_t to)
{
	struct cc_str title = metric->title.zh;
	if (link_is_han_sentence(self) && !cc_metric_is(metric, CC_NATURE_FOR_SO_MANY) && is_of_so_many(self, from, to))
		return true;
	/* 单产每亩399.2公斤, 汽油价格每吨下调70元 */
	bool by_measure = cc_metric_is(metric, CC_NATURE_YIELD) || cc_str_ends(title, CC_STR("价格"));
	const struct cc_cue_mention *per =
	    link_is_han_sentence(self) && !by_measure ? link_last_cue(self, CC_CUE_PER, from, to) : NULL;
	/* 发送旅客1.54亿人次,日均1923万人次 of 日均客流量: the metric itself is one for each day. */
	return per != NULL && cc_str_find(title, cc_str_of_span(self->view, per->span), 0) == SIZE_MAX;
}

/* "86.4 billion crowns, or 41,540 crowns per head": for each of something is no figure of the whole. */
static bool is_for_each_behind(const struct link_sentence *self, const struct cc_metric *metric,
			       const struct cc_quantity *quantity)
{
	enum { ONE_WORD = 2 };
	size_t end = link_clause_at(self, quantity->span.start)->span.end;
	const struct cc_quantity *next = link_next_figure(self, quantity->span.end);
	size_t to = next != NULL && next->span.start < end ? next->span.start : end;
	if (link_is_han_sentence(self) || to <= quantity->phrase.end || cc_metric_is(metric, CC_NATURE_FOR_EACH))
		return false;
	const struct cc_cue_mention *per = link_last_cue(self, CC_CUE_PER, quantity->phrase.end, to);
	return per != NULL && link_residue(self, quantity->phrase.end, per->span.start) <= ONE_WORD &&
	       !link_has_cue(self, CC_CUE_ANOTHER, quantity->phrase.end, per->span.start);
}

/* "今年1—7月又新增779万人" of 城镇新增就业: what the metric counts is new by its name. */
static bool is_new_by_name(const struct link_sentence *self, const struct cc_metric *metric,
			   const struct cc_quantity *quantity, size_t from)
{
	const struct cc_cue_mention *word = link_last_cue(self, CC_CUE_NEW, from, quantity->phrase.start);
	struct cc_str name = CC_STR("新增");
	return word != NULL && cc_metric_is(metric, CC_NATURE_NEWLY) &&
	       cc_str_equal(cc_str_of_span(self->view, word->span), name);
}

/* "global growth in 2026 at 2.4 percent": a metric that is called growth is a rate. */
static bool is_growth(const struct link_sentence *self, const struct cc_metric *metric)
{
	return !link_is_han_sentence(self) && metric->unit.ptr != NULL && cc_str_equal(metric->unit, CC_STR("%")) &&
	       cc_str_ends(metric->title.en, CC_STR(" growth"));
}

bool link_is_aspect_told(const struct link_sentence *self, const struct cc_metric *metric, enum cc_aspect aspect)
{
	const struct cc_claim *claims = self->context->claims.items;
	size_t count = self->context->claims.len;
	return count > 0 && claims[count - 1].sentence == self->index && claims[count - 1].metric == metric &&
	       claims[count - 1].aspect == aspect;
}

/* "比上年减少975千公顷(1462万亩)": the same once more in another unit, alone in its bracket. */
static bool restates_change(const struct link_sentence *self, const struct cc_metric *metric,
			    const struct cc_quantity *quantity)
{
	size_t start = quantity->phrase.start;
	if (!link_is_han_sentence(self) || start <= self->sentence->span.start || self->view.ptr[start - 1] != '(' ||
	    quantity->phrase.end >= self->sentence->span.end || self->view.ptr[quantity->phrase.end] != ')')
		return false;
	return link_previous_figure_end(self, start) + 1 == start &&
	       link_is_aspect_told(self, metric, CC_ASPECT_CHANGE);
}

/* "white (-2.0%, -124,000)", "increased 1.1% (+193,000)": so many people or things with a sign are more or fewer. */
static bool is_signed_count(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t start = quantity->number.start;
	char sign = self->view.ptr[start];
	char before = start > self->sentence->span.start ? self->view.ptr[start - 1] : ' ';
	return cc_quantity_is_count(quantity) && (sign == '-' || sign == '+' || before == '+');
}

/* "医院总诊疗人次42.6亿": what is counted stands before a number without a unit. */
static bool is_of_visits(const struct link_sentence *self, const struct cc_metric *metric,
			 const struct cc_quantity *quantity)
{
	const struct cc_str visits = CC_STR("人次");
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	return quantity->unit.ptr == NULL && cc_str_ends(before, visits) && metric->unit.ptr != NULL &&
	       !cc_str_equal(metric->unit, visits) && !cc_metric_is(metric, CC_NATURE_PEOPLE);
}

/* A figure in the metric's own unit: how much it is, by how much it moved, how much it came to so far. */
static bool find_own_aspect(enum cc_aspect *aspect, enum cc_basis *basis, const struct link_sentence *self,
			    const struct cc_metric *metric, const struct cc_quantity *quantity, size_t from)
{
	size_t to = quantity->span.start;
	bool moves = (link_moves_by(self, quantity, from) && !is_new_by_name(self, metric, quantity, from) &&
		      !link_stands_at(self, quantity)) ||
		     link_is_added(self, metric, quantity) || restates_change(self, metric, quantity) ||
		     is_signed_count(self, quantity);
	/* "快递业务量1750.8亿件,日均超4.8亿件": for each of something is another metric. */
	if (!link_is_in_unit_of(self, metric, quantity) || is_of_visits(self, metric, quantity) ||
	    link_is_for_each(self, metric, from, to) || is_for_each_behind(self, metric, quantity))
		return false;
	*aspect = moves ? CC_ASPECT_CHANGE : is_growth(self, metric) ? CC_ASPECT_GROWTH_RATE : CC_ASPECT_LEVEL;
	if (moves)
		*basis = link_basis_of(self, from, quantity);
	else if (link_has_cue(self, CC_CUE_CAGR, from, to))
		*basis = CC_BASIS_CAGR; /* "新增就业年均1270多万人": the mean of several years is the value of none */
	else if (metric->sense == CC_PERIOD_FLOW && !metric->share && link_has_cue(self, CC_CUE_CUMULATIVE, from, to))
		*aspect = CC_ASPECT_CUMULATIVE;
	return true;
}

/* "同比下降2.9%,降幅比上月收窄0.7个百分点": points beside the rate of a price are how it moved. Of what is told in yuan
 * or tonnes the growth of growth is nobody's figure. */
static bool moves_rate(const struct link_sentence *self, const struct cc_metric *metric,
		       const struct cc_quantity *quantity, size_t from)
{
	return link_is_han_sentence(self) && link_is_price(metric) &&
	       link_is_aspect_told(self, metric, CC_ASPECT_GROWTH_RATE) &&
	       link_has_cue(self, CC_CUE_RATE, from, quantity->span.start) &&
	       (link_has_cue(self, CC_CUE_UP, from, quantity->span.start) ||
		link_has_cue(self, CC_CUE_DOWN, from, quantity->span.start));
}

/* A ratio beside a level: "占全国的11.3%", "是2012年的5倍". */
static bool find_other_aspect(enum cc_aspect *aspect, const struct link_sentence *self, const struct cc_metric *metric,
			      const struct cc_quantity *quantity)
{
	/* "life expectancy was 77.1 years; smoking has fallen to 13.2 percent of adults": nothing is a part of an age.
	 */
	bool level = !metric->share && !is_dimension(metric->dimension, "ratio") &&
		     (link_is_han_sentence(self) || !is_dimension(metric->dimension, "duration"));
	*aspect = CC_ASPECT_SHARE;
	if (level && link_has_unit(quantity, "%"))
		return link_share_mark(self, quantity) != NULL || link_whole_behind(self, quantity) != NULL;
	*aspect = CC_ASPECT_MULTIPLE;
	return level && link_has_unit(quantity, "times") && link_has_base_of_multiple(self, quantity);
}

/* "Unemployment fell in Quebec |(5.2 per cent)| and rose in Ontario": what is a percentage itself stands at its level
 * in a bracket that holds nothing else. */
static bool is_level_in_bracket(const struct link_sentence *self, const struct cc_metric *metric,
				const struct cc_quantity *quantity)
{
	size_t start = quantity->phrase.start;
	size_t end = quantity->phrase.end;
	return !link_is_han_sentence(self) && link_is_in_unit_of(self, metric, quantity) &&
	       start > self->sentence->span.start && self->view.ptr[start - 1] == '(' &&
	       cc_ascii_is_digit(self->view.ptr[start]) && end < self->sentence->span.end && self->view.ptr[end] == ')';
}

/* The +1.4% of 毛利率12.8%(+1.4%): by how much a percentage moved is told in points. */
static bool is_signed_in_bracket(const struct link_sentence *self, const struct cc_metric *metric,
				 const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->number.start);
	return link_has_unit(quantity, "%") && link_is_in_unit_of(self, metric, quantity) &&
	       link_is_signed_beside(self, quantity) &&
	       (cc_str_ends(before, CC_STR("(-")) || cc_str_ends(before, CC_STR("(+")));
}

bool link_find_aspect(enum cc_aspect *aspect, enum cc_basis *basis, const struct link_sentence *self,
		      const struct cc_metric *metric, const struct cc_quantity *quantity)
{
	size_t from = link_own_start(self, quantity);
	*basis = CC_BASIS_NONE;
	if (quantity->kind == CC_NUMBER_ORDINAL) {
		*aspect = CC_ASPECT_RANK;
		return metric->unit.ptr != NULL && cc_str_equal(metric->unit, CC_STR("位"));
	}
	if (link_has_unit(quantity, "times") && link_is_multiple_of_level(self, quantity)) {
		*aspect = CC_ASPECT_MULTIPLE;
		return true;
	}
	/* "a load factor of 87.2 percent, up 1.1 points" */
	bool points =
	    link_has_unit(quantity, "points") && is_dimension(metric->dimension, "ratio") && !link_is_index(metric);
	if (link_has_unit(quantity, "pp") || points) {
		*aspect = CC_ASPECT_CHANGE;
		*basis = link_basis_of(self, from, quantity);
		return is_dimension(metric->dimension, "ratio") || moves_rate(self, metric, quantity, from) ||
		       (!link_is_han_sentence(self) && link_is_price(metric));
	}
	if (link_find_step(self, quantity) == LINK_STEP_TO_PLACE || link_is_sum_of_shares(metric, quantity) ||
	    is_signed_in_bracket(self, metric, quantity))
		return false;
	if (is_level_in_bracket(self, metric, quantity)) {
		*aspect = CC_ASPECT_LEVEL;
		return true;
	}
	if (link_is_growth_rate(self, metric, quantity, from)) {
		*aspect = CC_ASPECT_GROWTH_RATE;
		*basis = link_basis_of(self, from, quantity);
		return true;
	}
	return find_own_aspect(aspect, basis, self, metric, quantity, from) ||
	       find_other_aspect(aspect, self, metric, quantity);
}
