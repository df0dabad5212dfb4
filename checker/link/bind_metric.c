/* Which metric a figure is about: the name before it, in its own clause or carried over; or the name right behind it.
 * Leaves scope, period and aspect to their own files. */
#include <stdint.h>

#include "base/utf8.h"
#include "link/deeds.h"
#include "link/echoes.h"
#include "link/former.h"
#include "link/fronted.h"
#include "link/shares.h"
#include "link/subjects.h"

/* How many words that nobody understands may stand between a name and its figure. In a later clause they are a new
 * subject: "进出口总额43.8万亿元,其中出口25.5万亿元". */
enum { RESIDUE_SAME_CLAUSE = 8, RESIDUE_NEXT_CLAUSE = 0, RESIDUE_NAME_BEHIND = 0, RESIDUE_BETWEEN = 8 };

static bool fits(const struct link_sentence *self, const struct cc_metric *metric, const struct cc_quantity *quantity)
{
	enum cc_aspect aspect;
	enum cc_basis basis;
	return link_find_aspect(&aspect, &basis, self, metric, quantity);
}

/* "5%的企业": a figure that only describes what follows; "6.91%的占比", "3%的水平" state it. */
static bool describes_next_word(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	struct cc_str of = CC_STR("的");
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	if (!cc_str_starts(rest, of))
		return false;
	size_t noun = quantity->phrase.end + of.len;
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start >= noun && link_residue(self, noun, self->names[i].span.start) == 0)
			return false;
	}
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t end = clause->span.end > noun ? clause->span.end : noun;
	return noun < end && !link_has_cue(self, CC_CUE_VALUE_NOUN, noun, end);
}

/* "7家海河实验室", "9家入选": a count with a noun or verb right behind it counts that. */
static bool counts_next_word(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	bool is_count = quantity->dimension.ptr != NULL && cc_str_equal(quantity->dimension, CC_STR("count"));
	size_t end = quantity->phrase.end;
	if (!is_count || !link_is_han_sentence(self) || end >= self->sentence->span.end)
		return false;
	size_t next = end;
	uint32_t c = cc_utf8_next(self->view, &next);
	return cc_utf8_is_han(c) && link_residue(self, end, next) > 0;
}

/* "超过欧盟2.2%的平均水平": an average of a place that is compared with is that place's value. */
static bool is_average_of_place(const struct link_sentence *self, const struct cc_quantity *quantity,
				const struct cc_cue_mention *mark)
{
	return mark != NULL && link_has_cue(self, CC_CUE_AVERAGE, mark->span.start, mark->span.end) &&
	       link_is_han_sentence(self) && link_compared_place(self, quantity) != NULL &&
	       link_residue(self, quantity->phrase.end, mark->span.start) == 0;
}

/* The figure is another thing's, named behind the comparison: "远低于85%的国际健康阈值", "超过欧盟平均水平(2.55%)". */
static bool is_yardstick(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t end = clause->span.end > quantity->span.end ? clause->span.end : quantity->span.end;
	const struct cc_cue_mention *behind = link_last_cue(self, CC_CUE_BENCHMARK, quantity->span.end, end);
	if (behind != NULL)
		return !is_average_of_place(self, quantity, behind);
	const struct cc_cue_mention *mark =
	    link_last_cue(self, CC_CUE_BENCHMARK, clause->span.start, quantity->span.start);
	return mark != NULL && link_has_cue(self, CC_CUE_BEYOND, clause->span.start, mark->span.start);
}

/* "mined 235 million tonnes of coal, of which 71 million tonnes were exported": a part of what was told, unless it says
 * whose it is. */
static bool is_part_of_told(const struct link_sentence *self, size_t name, const struct cc_quantity *quantity)
{
	size_t from = link_previous_figure_end(self, quantity->span.start);
	const struct cc_cue_mention *of = link_last_cue(self, CC_CUE_OF_WHICH, from, quantity->phrase.start);
	return !link_is_han_sentence(self) && of != NULL && name <= of->span.start &&
	       link_residue(self, of->span.end, quantity->phrase.start) == 0 &&
	       link_last_subject(self, link_is_place, of->span.end, quantity->phrase.start) == NULL;
}

/* "its operating margin was 8.6 percent and its inventory fell 9 percent": behind a figure of the same clause, a word
 * that nobody knows is another subject in English. */
static bool is_behind_another(const struct link_sentence *self, struct cc_span name, size_t to)
{
	bool behind = false;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		const struct cc_quantity *quantity = &self->mentions->quantities[i];
		/* the third of "the fiscal third quarter" is no figure */
		behind = behind || (quantity->kind != CC_NUMBER_ORDINAL && quantity->span.start >= name.end &&
				    quantity->span.end <= to);
	}
	return behind && !link_is_han_sentence(self);
}

/* "门诊326万人次、出院15万人次、手术8.7万台次": in Chinese words that nobody knows behind a figure and a 、 are the
 * next item of a row. */
static bool is_next_item(const struct link_sentence *self, struct cc_span name, size_t to)
{
	size_t figure = link_previous_figure_end(self, to);
	struct cc_str between = cc_str_slice(self->view, figure, self->sentence->span.end);
	return figure >= name.end && link_is_han_sentence(self) && cc_str_starts(cc_str_trim(between), CC_STR("、")) &&
	       link_residue(self, figure, to) > 0;
}

/* "consumer prices increased 2.9 percent, and core prices, which leave out food and energy, rose 3.1 percent": what
 * stands in clauses between brings in another subject. Who says so does not. */
static bool is_cut_off(const struct link_sentence *self, struct cc_span name, size_t clause)
{
	size_t figure = link_previous_figure_end(self, clause);
	size_t from = figure > name.end ? figure : name.end;
	return !link_is_han_sentence(self) && from < clause && !link_has_cue(self, CC_CUE_ATTRIBUTION, from, clause) &&
	       link_residue(self, from, clause) > RESIDUE_BETWEEN;
}

/* @param to  Where what is said of the name begins: the figure, or the mark of a share of it. */
static bool is_reachable(const struct link_sentence *self, struct cc_span name, const struct cc_quantity *quantity,
			 size_t to)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	if (name.end > clause->span.start && is_behind_another(self, name, to))
		return link_residue(self, link_previous_figure_end(self, to), to) <= RESIDUE_NEXT_CLAUSE;
	if (name.end > clause->span.start)
		return link_residue(self, name.end, to) <= RESIDUE_SAME_CLAUSE && !is_next_item(self, name, to);
	if (name.start < self->broken_at || is_cut_off(self, name, clause->span.start))
		return false;
	return link_residue(self, clause->span.start, to) <= RESIDUE_NEXT_CLAUSE;
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

static bool is_share_of_level(const struct link_sentence *self, const struct cc_metric *metric,
			      const struct cc_quantity *quantity)
{
	enum cc_aspect aspect;
	enum cc_basis basis;
	return link_find_aspect(&aspect, &basis, self, metric, quantity) && aspect == CC_ASPECT_SHARE;
}

/* What a name says. A share in its own clause begins with its part: "华为研发投入占营业收入的比重" is Huawei's. */
static struct link_metric of_name(const struct link_sentence *self, const struct cc_metric_mention *name)
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
	return word != NULL && link_residue(self, start, word->span.start) == 0;
}

/* "29家重点实验室和7家…": a name that a figure before it took is no other level's. "carried 4.1 billion
 * passengers, 10.8 percent more" goes on about it. */
static bool is_spent(const struct link_sentence *self, const struct cc_metric_mention *name,
		     const struct cc_quantity *quantity)
{
	enum cc_aspect aspect;
	enum cc_basis basis;
	if (name->span.end > self->named_behind || link_is_of_year_before(self, quantity) ||
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

/* "imports of gas grew by 9.9 percent and those of coal by 14.4 percent": not what was named; "that of Spain" is. */
static bool speaks_of_another(const struct link_sentence *self, size_t from, size_t to)
{
	const struct cc_cue_mention *word = link_last_cue(self, CC_CUE_ANOTHER, from, to);
	for (size_t i = 0; word != NULL && i < self->scope_count; i++) {
		size_t start = self->scopes[i].span.start;
		if (start >= word->span.start && start < to && link_residue(self, word->span.end, start) == 0)
			return false;
	}
	/* "left that for 2026 at 3.1 percent": the same of another time. */
	for (size_t i = 0; word != NULL && i < self->mentions->period_count; i++) {
		size_t start = self->mentions->periods[i].span.start;
		if (start >= word->span.start && start < to && link_residue(self, word->span.end, start) == 0)
			return false;
	}
	return word != NULL;
}

/* Whether the name at `other` says the same words, and the figure could be of its metric as well. */
static bool is_rival(const struct link_sentence *self, size_t name, size_t other, const struct cc_quantity *quantity)
{
	const struct cc_metric_mention *a = &self->names[name];
	const struct cc_metric_mention *b = &self->names[other];
	return a->span.start == b->span.start && a->span.end == b->span.end && a->metric != b->metric &&
	       fits(self, b->metric, quantity);
}

/* 新能源汽车产销 is two metrics: one value alone is neither's. */
static bool is_joint(const struct link_sentence *self, size_t name, const struct cc_quantity *quantity)
{
	struct cc_span span = self->names[name].span;
	if (!link_is_han_sentence(self) || link_share_named(self, span) != NULL || link_is_elliptic(self, span))
		return false;
	return (name > 0 && is_rival(self, name, name - 1, quantity)) ||
	       (name + 1 < self->name_count && is_rival(self, name, name + 1, quantity));
}

/* "world growth at 3.2 percent; it sees the United States growing 2.0 percent": what is the world's is no country's. */
static bool is_of_other_place(const struct link_sentence *self, const struct cc_metric_mention *name, size_t to)
{
	if (link_is_han_sentence(self) || !name->metric->scope_fixed)
		return false;
	const struct cc_scope_mention *place = link_last_subject(self, link_is_place, name->span.end, to);
	return place != NULL && place->scope != name->metric->default_scope;
}

/* "net profit at Kestrel Foods", "sales at Ford": a capital behind the small word. */
static bool names_company_behind(const struct link_sentence *self, struct cc_span name)
{
	size_t at = name.end + 1;
	while (at < self->sentence->span.end && self->view.ptr[at] != ' ')
		at++;
	char first = at + 1 < self->sentence->span.end ? self->view.ptr[at + 1] : ' ';
	return first >= 'A' && first <= 'Z';
}

/* Whether the figure can be the name's, which is the nearest that it fits. @param mark  Of a share; NULL: none. */
static bool may_take(const struct link_sentence *self, size_t index, const struct cc_quantity *quantity,
		     const struct cc_cue_mention *mark)
{
	const struct cc_metric_mention *name = &self->names[index];
	/* "operating profit at Kestrel Foods": a company's figure is always somebody's; that "of its German unit" is
	 * not. */
	bool narrowed = link_is_narrowed_behind(self, name->span) &&
			!(name->metric->of_organisations && names_company_behind(self, name->span));
	bool share = is_share_of_level(self, name->metric, quantity);
	size_t to = share && mark != NULL ? mark->span.start : quantity->phrase.start;
	/* "world growth at 3.2 percent; it sees the United States growing 2.0 percent": what is the world's is no
	 * country's. */
	if (is_of_other_place(self, name, to))
		return false;
	return !narrowed && !is_part_of_told(self, name->span.end, quantity) &&
	       !speaks_of_another(self, name->span.end, to) && is_reachable(self, name->span, quantity, to) &&
	       !is_joint(self, index, quantity);
}

/* "研发经费的6.88%投向基础研究,11.85%投向应用研究", "其中77.7%由企业完成": a percentage that opens its clause and goes
 * on with words of its own is a part of what was named, and no level of it. */
static bool is_part_with_verb(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_cue_mention *lead =
	    link_last_cue(self, CC_CUE_OF_WHICH, clause->span.start, quantity->phrase.start);
	size_t from = lead != NULL ? lead->span.end : clause->span.start;
	struct cc_str before = cc_str_trim(cc_str_slice(self->view, from, quantity->phrase.start));
	return link_is_han_sentence(self) && quantity->kind == CC_NUMBER_PERCENT && before.len == 0 &&
	       clause->opener != '(' && quantity->phrase.end < clause->span.end &&
	       link_residue(self, quantity->phrase.end, clause->span.end) > 0;
}

static bool find_before(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	const struct cc_cue_mention *mark = link_share_mark(self, quantity);
	bool passed_over = false;
	for (size_t i = self->name_count; i-- > 0;) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.end > quantity->span.start || is_spent(self, name, quantity) ||
		    is_whole(self, name, mark))
			continue;
		if (!fits(self, name->metric, quantity) || is_growth_of_part(self, name, quantity)) {
			/* "基础研究经费2500亿元,占…的6.88%,增长10.7%": a share says nothing new of who grows. */
			passed_over |= link_share_named(self, name->span) == NULL && !is_part_said(self, name->span);
			continue;
		}
		/* A nearer name of another unit is the subject by now, unless both stand in the figure's own clause. */
		if (passed_over && name->span.start < clause->span.start)
			return false;
		if (!may_take(self, i, quantity, mark))
			return false;
		*out = of_name(self, name);
		return true;
	}
	return false;
}

/* "小巨人企业1.46万家、单项冠军企业1557家", "1.1 percent in 2024 and Italian GDP": the name is the next figure's. */
static bool begins_another(struct cc_str between)
{
	return cc_str_find(between, CC_STR("、"), 0) != SIZE_MAX ||
	       cc_str_find(between, CC_STR(" and "), 0) != SIZE_MAX;
}

/* "25 percent of energy consumption" is no figure of energy consumption, but of what makes it up. */
static bool is_part_of(const struct cc_metric *metric, const struct cc_quantity *quantity, struct cc_str between)
{
	bool ratio = metric->dimension.ptr != NULL && cc_str_equal(metric->dimension, CC_STR("ratio"));
	bool share = quantity->kind == CC_NUMBER_PERCENT || quantity->kind == CC_NUMBER_FRACTION;
	return share && !ratio && cc_str_starts(cc_str_trim(between), CC_STR("of "));
}

/* "39,000 hospitals": what is counted names the metric. */
static bool is_unit_of(const struct cc_quantity *quantity, struct cc_span name)
{
	return name.start >= quantity->number.end && name.start < quantity->phrase.end;
}

/* "revenue of $10.5 billion" */
static bool is_amount_of(const struct link_sentence *self, struct cc_span name, size_t figure)
{
	struct cc_str words = cc_str_slice(self->view, name.start, figure);
	return cc_str_ends(words, CC_STR(" of ")) && figure <= name.end + CC_STR(" of ").len;
}

/* "C$3.8 billion in July as exports dropped 3.0 percent": the name has a verb and a figure of its own behind it. */
static bool has_figure_of_its_own(const struct link_sentence *self, struct cc_span name)
{
	static const enum cc_cue_kind verbs[] = {CC_CUE_UP, CC_CUE_DOWN};
	size_t end = link_clause_at(self, name.start)->span.end;
	for (size_t i = 0; i < self->mentions->quantity_count; i++) {
		size_t start = self->mentions->quantities[i].phrase.start;
		if (start < name.end || link_is_han_sentence(self))
			continue;
		bool moved = false;
		for (size_t k = 0; k < sizeof(verbs) / sizeof(verbs[0]); k++)
			moved = moved || link_has_cue(self, verbs[k], name.end, start);

		moved = moved || is_amount_of(self, name, start);
		return start < end && moved && link_residue(self, name.end, start) == 0;
	}
	return false;
}

/* "6.91%的占比", "投入3.63万亿元研发经费", "3.63 trillion yuan on R&D": the name right behind, nothing but small words
 * between. */
static bool find_behind(struct link_metric *out, struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_quantity *last = link_last_of_row(self, quantity);
	for (size_t i = 0; i < self->name_count; i++) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.start < last->number.end)
			continue;
		if (is_unit_of(last, name->span) && fits(self, name->metric, quantity)) {
			*out = of_name(self, name);
			self->named_behind = name->span.end;
			return true;
		}
		if (name->span.start < last->span.end ||
		    link_residue(self, last->phrase.end, name->span.start) > RESIDUE_NAME_BEHIND ||
		    link_clause_at(self, last->span.start) != link_clause_at(self, name->span.start) ||
		    link_previous_figure_end(self, name->span.start) != last->span.end)
			return false;
		struct cc_str between = cc_str_slice(self->view, last->phrase.end, name->span.start);
		if (has_figure_of_its_own(self, name->span))
			return false;
		if (!fits(self, name->metric, quantity) || begins_another(between) ||
		    is_part_of(name->metric, quantity, between))
			return false; /* "小巨人企业1.46万家、单项冠军企业1557家" */
		*out = of_name(self, name);
		self->named_behind = name->span.end;
		return true;
	}
	return false;
}

static bool is_latin_count(const struct cc_quantity *quantity)
{
	return quantity->unit.len > 0 && (unsigned char)quantity->unit.ptr[0] < 0x80 &&
	       cc_str_equal(quantity->dimension, CC_STR("count"));
}

/* "recorded 3,200 births in 2024. Some 2,100 deaths were recorded": a noun of its own is what the figure counts. */
static bool counts_another(const struct link_sentence *self, const struct cc_metric *metric,
			   const struct cc_quantity *quantity)
{
	const struct cc_claim *claims = self->context->claims.items;
	if (!is_latin_count(quantity))
		return false;
	for (size_t i = self->context->claims.len; i-- > 0;)
		if (claims[i].metric == metric && is_latin_count(&claims[i].quantity))
			return !cc_str_equal(claims[i].quantity.unit, quantity->unit);
	return false;
}

/* "比上年增长8.9%。" and "这一比例…": no name in the sentence, the one before it goes on. */
static bool find_carried(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct cc_metric *metric = self->context->block_metric;
	if (metric == NULL || self->name_count > 0 || self->broken_at > 0 || !fits(self, metric, quantity) ||
	    counts_another(self, metric, quantity))
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
	return link_residue(self, before > from ? before : from, figure->phrase.start) > 0;
}

/* "分别高于全国、全省0.43个和0.17个百分点": each is held against something else. */
static bool is_row_of_comparisons(const struct link_sentence *self, size_t quantity)
{
	size_t to = self->mentions->quantities[self->pairings[quantity].row_first].phrase.start;
	size_t from = link_previous_figure_end(self, to);
	const struct cc_cue_mention *cue = link_last_cue(self, CC_CUE_BEYOND, from, to);
	return cue != NULL;
}

/* "…;云水分别为286亿元和19.8亿元": words that nobody knows are who the row is of. */
static bool has_unknown_owner(const struct link_sentence *self, size_t quantity)
{
	size_t to = self->mentions->quantities[self->pairings[quantity].row_first].phrase.start;
	size_t from = link_clause_at(self, to)->span.start;
	size_t figure = link_previous_figure_end(self, to);
	return link_residue(self, figure > from ? figure : from, to) > 0;
}

static bool find_like(struct link_metric *out, const struct link_sentence *self, size_t quantity)
{
	const struct cc_claim *like = link_level_before(self, quantity);
	if (like == NULL || is_row_of_comparisons(self, quantity) || has_unknown_owner(self, quantity) ||
	    !fits(self, like->metric, &self->mentions->quantities[quantity]))
		return false;
	*out = (struct link_metric){.metric = like->metric, .like = like};
	return true;
}

static bool find_of_pair(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_metric_mention *named = link_name_of_pair(self, figure);
	if (named == NULL || !fits(self, named->metric, figure))
		return false;
	*out = of_name(self, named);
	return true;
}

static bool find_fronted(struct link_metric *out, const struct link_sentence *self, const struct cc_quantity *figure)
{
	const struct cc_metric_mention *name = link_fronted_name(self, figure);
	if (name == NULL || !fits(self, name->metric, figure) || link_is_narrowed_behind(self, name->span))
		return false;
	*out = of_name(self, name);
	return true;
}

/** One of several values in a row to which nothing gives an item. */
static bool is_unpaired(const struct link_pairing *pairing)
{
	return pairing->in_list && pairing->metric == NULL && pairing->scope == NULL && pairing->period == NULL;
}

/* What its place in a row gives it. */
static const char *find_listed(struct link_metric *out, const struct link_sentence *self, size_t quantity)
{
	const struct link_pairing *pairing = &self->pairings[quantity];
	if (is_unpaired(pairing))
		return find_like(out, self, quantity) ? NULL
						      : "several values in a row, and nothing says which is which";
	if (!fits(self, pairing->metric, &self->mentions->quantities[quantity]))
		return "its place in the list gives it a metric of another unit";
	*out = (struct link_metric){.metric = pairing->metric};
	return NULL;
}

static bool find_beside(struct link_metric *out, struct link_sentence *self, const struct cc_quantity *figure)
{
	return find_of_pair(out, self, figure) || find_behind(out, self, figure) || find_fronted(out, self, figure);
}

/* "half the pace that economists had pencilled in", "a third of the level of 2019": no figure of its own. */
static bool is_part_of_other(const struct link_sentence *self, const struct cc_quantity *figure)
{
	static const char *const joints[] = {" the ", " of the ", " its ", " of its "};
	struct cc_str rest = cc_str_slice(self->view, figure->phrase.end, self->sentence->span.end);
	if (link_is_han_sentence(self) || figure->kind != CC_NUMBER_FRACTION)
		return false;
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		struct cc_str joint = cc_str_from(joints[i]);
		size_t noun = figure->phrase.end + joint.len;
		if (cc_str_starts(rest, joint) && link_starts_with_cue(self, CC_CUE_VALUE_NOUN, noun))
			return true;
	}
	return false;
}

const char *link_find_metric(struct link_metric *out, struct link_sentence *self, size_t quantity)
{
	const struct cc_quantity *figure = &self->mentions->quantities[quantity];
	const struct link_pairing *pairing = &self->pairings[quantity];
	if (is_unpaired(pairing) || pairing->metric != NULL)
		return find_listed(out, self, quantity);
	if (is_part_of_other(self, figure))
		return "a part of another figure";
	const char *unheard = NULL;
	if (link_find_echo(out, &unheard, self, quantity))
		return NULL;
	if (unheard != NULL)
		return unheard;
	if (is_yardstick(self, figure))
		return "a threshold that something else is held against";
	if (find_beside(out, self, figure))
		return NULL;
	if (describes_next_word(self, figure) || counts_next_word(self, figure))
		return "it describes the word behind it";
	if (is_part_with_verb(self, figure))
		return "a part of what was named before";
	if (find_before(out, self, figure) || find_carried(out, self, figure))
		return NULL;
	/* "高于全省1.1个百分点;制造业增长8.1%": only words that nobody knows bring in another subject. */
	if (brings_subject(self, figure))
		self->broken_at = figure->span.end;
	return self->name_count > 0 ? "another subject stands before it" : "no metric is named";
}
