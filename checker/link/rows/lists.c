/* Lists that belong together item by item: "R&D经费和强度分别为3.63万亿元和2.69%", "rose 3% and 5% respectively".
 * Leaves values that stand alone to bind_metric.c. */
#include "link/rows/lists.h"
#include "base/utf8.h"
#include "link/places/subjects.h"
#include "link/times/periods.h"

enum { LIST_MAX = 40, MENTION_KINDS = 3, PERIOD_KIND = 2 };

/* A run of mentions of one kind with nothing but separators between them. */
struct run {
	size_t first;
	size_t count;
};

bool link_is_separator(struct cc_str between)
{
	static const char *const words[] = {"、", ",", "和", "与", "及", "以及", "and", ", and", ",and", "或"};
	struct cc_str text = cc_str_trim(between);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (cc_str_equal(text, cc_str_from(words[i])))
			return true;
	}
	return false;
}

size_t link_separator_start(const struct link_sentence *self, size_t at)
{
	size_t before = at;
	if (at <= self->sentence->span.start)
		return at;
	(void)cc_utf8_prev(self->view, &before);
	return link_is_separator(cc_str_slice(self->view, before, at)) ? before : at;
}

const struct cc_metric_mention *link_name_right_before(const struct link_sentence *self, size_t at)
{
	for (size_t i = self->name_count; i-- > 0;) {
		const struct cc_metric_mention *name = &self->names[i];
		if (name->span.end > at)
			continue;
		bool near = link_residue(self, name->span.end, at) == 0 &&
			    link_previous_figure_end(self, at) <= name->span.start;
		return near ? name : NULL;
	}
	return NULL;
}

/* How the spans of one kind of mention are reached, so that one walk serves all kinds. */
struct mention_kind {
	size_t (*count)(const struct link_sentence *self);
	struct cc_span (*span)(const struct link_sentence *self, size_t index);
	void (*give)(struct link_pairing *pairing, const struct link_sentence *self, size_t index);
	/* whether the mention is only what something is compared with: 分别高于全国、全省…, 分别比2020年和2023年… */
	bool (*is_against)(const struct link_sentence *self, size_t index);
};

static size_t count_metrics(const struct link_sentence *self)
{
	return self->name_count;
}

static struct cc_span metric_span(const struct link_sentence *self, size_t index)
{
	return self->names[index].span;
}

static void give_metric(struct link_pairing *pairing, const struct link_sentence *self, size_t index)
{
	pairing->metric = self->names[index].metric;
}

static size_t count_scopes(const struct link_sentence *self)
{
	return self->scope_count;
}

static struct cc_span scope_span(const struct link_sentence *self, size_t index)
{
	return self->scopes[index].span;
}

static void give_scope(struct link_pairing *pairing, const struct link_sentence *self, size_t index)
{
	/* The 装备制造业 of 装备制造业增加值占比 says what the share is of, the 东盟 of 对东盟进出口 with whom. */
	if (!link_is_within_name(self, self->scopes[index].span) &&
	    !cc_span_contains(self->partners, self->scopes[index].span))
		pairing->scope = self->scopes[index].scope;
}

static size_t count_periods(const struct link_sentence *self)
{
	return self->mentions->period_count;
}

static struct cc_span period_span(const struct link_sentence *self, size_t index)
{
	return self->mentions->periods[index].span;
}

static void give_period(struct link_pairing *pairing, const struct link_sentence *self, size_t index)
{
	pairing->period = &self->mentions->periods[index];
}

static bool is_metric_against(const struct link_sentence *self, size_t index)
{
	(void)self;
	(void)index;
	return false;
}

static bool is_scope_against(const struct link_sentence *self, size_t index)
{
	return link_is_compared_with(self, self->scopes[index].span);
}

static bool is_period_against(const struct link_sentence *self, size_t index)
{
	return link_is_base(self, &self->mentions->periods[index]);
}

static const struct mention_kind mention_kinds[MENTION_KINDS] = {
    {.count = count_metrics, .span = metric_span, .give = give_metric, .is_against = is_metric_against},
    {.count = count_scopes, .span = scope_span, .give = give_scope, .is_against = is_scope_against},
    {.count = count_periods, .span = period_span, .give = give_period, .is_against = is_period_against},
};

/* "韩国、以色列研发强度为4.96%和6.35%": without 分别 the run must be the last thing of its kind, and no figure between.
 */
static bool may_pair(const struct link_sentence *self, const struct mention_kind *kind, struct run values,
		     struct run found)
{
	if (self->pairings[values.first].distributed || found.count == 0)
		return true;
	size_t before = self->mentions->quantities[values.first].span.start;
	size_t end = kind->span(self, found.first + found.count - 1).end;
	bool last = found.first + found.count == kind->count(self) ||
		    kind->span(self, found.first + found.count).start > before;
	return last && link_previous_figure_end(self, before) <= end;
}

/* Behind a separator, or of the very same words: 产销 is output and sales. */
static bool is_next_in_run(const struct link_sentence *self, struct cc_span before, struct cc_span span)
{
	bool han = link_is_han_sentence(self);
	bool joint = han && before.start == span.start && before.end == span.end;
	return joint || link_is_separator(cc_str_slice(self->view, before.end, span.start));
}

/* The last run of exactly `count` mentions of this kind that ends before `before`; none: of no mentions. */
static struct run last_run(struct link_sentence *self, const struct mention_kind *kind, size_t count, size_t before)
{
	size_t total = kind->count(self);
	struct run run = {0};
	struct run found = {0};
	for (size_t i = 0; i < total; i++) {
		struct cc_span span = kind->span(self, i);
		if (span.end > before)
			break;
		bool goes_on = run.count > 0 && is_next_in_run(self, kind->span(self, i - 1), span);
		run = goes_on ? (struct run){.first = run.first, .count = run.count + 1}
			      : (struct run){.first = i, .count = 1};
		if (run.count == count)
			found = run;
		else if (run.count > count && found.count > 0 && found.first == run.first)
			found = (struct run){0};
	}
	return found;
}

/* Pair the last run of exactly `values.count` mentions of this kind that ends before the values. */
static void pair_kind(struct link_sentence *self, const struct mention_kind *kind, struct run values, size_t before)
{
	struct run found = last_run(self, kind, values.count, before);
	if (!may_pair(self, kind, values, found) || (found.count > 0 && kind->is_against(self, found.first)))
		return;
	for (size_t i = 0; i < found.count; i++) {
		kind->give(&self->pairings[values.first + i], self, found.first + i);
		if (kind->count == count_metrics)
			self->pairings[values.first + i].name = kind->span(self, found.first);
	}
}

/* 七成 */
static bool is_in_characters(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t at = quantity->number.start;
	return cc_utf8_is_han(cc_utf8_next(self->view, &at));
}

/* "climb to $772 billion and exceed $975 billion": a word that only the second has is its verb. */
static bool has_verb_of_its_own(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	size_t at = quantity->phrase.start;
	return at < quantity->number.start && self->view.ptr[at] >= 'a' && self->view.ptr[at] <= 'z' &&
	       (quantity->qualifier == CC_QUALIFIER_OVER || quantity->qualifier == CC_QUALIFIER_UNDER);
}

/* "was 23 days, 6 days longer than in August last year", "342,700, almost 30,000 more than the year before": how far a
 * value is from another is none of a row. */
static bool is_distance(const struct link_sentence *self, const struct cc_quantity *before,
			const struct cc_quantity *quantity)
{
	return link_find_step(self, quantity) != LINK_STEP_NONE && link_find_step(self, before) == LINK_STEP_NONE;
}

/* Two values of a row: "17.8%、19.5%和30%". A movement (从1增至2) has more than a separator between them. */
static bool continues_row(const struct link_sentence *self, size_t index)
{
	const struct cc_quantity *left = &self->mentions->quantities[index];
	const struct cc_quantity *right = &self->mentions->quantities[index + 1];
	/* "去年增长5.7%,低于6.5%的目标", "就业率为96.8%,七成留在本省": a comma before such a word, or between a figure
	 * in digits and one in characters, begins another statement. */
	bool han = link_is_han_sentence(self);
	struct cc_str between = link_row_joint(self, left, right);
	bool comma = han && cc_str_equal(cc_str_trim(between), CC_STR(","));
	bool other_script = is_in_characters(self, left) != is_in_characters(self, right);
	bool apart = comma && (right->phrase.start < right->number.start || other_script);
	return !apart && link_is_separator(between) && !is_distance(self, left, right) &&
	       (han || !has_verb_of_its_own(self, right));
}

static bool is_distributed(const struct link_sentence *self, struct run row)
{
	size_t first = self->mentions->quantities[row.first].phrase.start;
	size_t last = self->mentions->quantities[row.first + row.count - 1].phrase.end;
	size_t from = link_previous_figure_end(self, first);
	return link_has_cue(self, CC_CUE_RESPECTIVELY, from, first) ||
	       link_has_cue(self, CC_CUE_RESPECTIVELY, last, self->sentence->span.end);
}

/* "75 percent, 0.1 percentage points lower": values of two units are no row unless something distributes them. */
static bool is_one_unit(const struct link_sentence *self, struct run row)
{
	const struct cc_quantity *values = self->mentions->quantities + row.first;
	for (size_t i = 1; i < row.count; i++) {
		if (!cc_str_equal(values[i].unit, values[0].unit))
			return false;
	}
	return true;
}

/* "2025年和2026年GDP增速分别为5.0%和4.9%,CPI同比分别为0.0%和0.7%": the next row of as many goes on with the times. */
static void take_periods_before(struct link_sentence *self, struct run row)
{
	struct link_pairing *own = &self->pairings[row.first];
	const struct link_pairing *before = row.first > 0 ? own - 1 : NULL;
	if (before == NULL || own->period != NULL || !own->distributed || !before->in_list ||
	    before->row_count != row.count || before->period == NULL)
		return;
	size_t from = self->mentions->quantities[row.first - 1].phrase.end;
	if (link_period_before(self, from, self->mentions->quantities[row.first].phrase.start) != NULL)
		return;
	for (size_t i = 0; i < row.count; i++)
		own[i].period = self->pairings[before->row_first + i].period;
}

/* Whether nothing gives the value an item yet. */
static bool is_open(const struct link_pairing *given)
{
	return given->metric == NULL && given->scope == NULL && given->period == NULL;
}

static void open_row(struct link_sentence *self, struct run row, bool distributed)
{
	for (size_t i = 0; i < row.count; i++) {
		struct link_pairing *pairing = &self->pairings[row.first + i];
		*pairing = (struct link_pairing){
		    .in_list = true, .distributed = distributed, .row_first = row.first, .row_count = row.count};
	}
}

/* What stands before the row: names, places and times, one for each value. */
static void pair_before(struct link_sentence *self, struct run row, bool distributed)
{
	const struct link_pairing *given = &self->pairings[row.first];
	/* "装备制造业、高技术制造业增加值分别增长…": two names, and not the sector that the first begins with. */
	if (distributed && link_is_han_sentence(self))
		link_pair_elided(self, row.first, row.count);
	size_t before = self->mentions->quantities[row.first].span.start;
	for (size_t kind = given->metric != NULL ? PERIOD_KIND : 0; kind < MENTION_KINDS; kind++)
		pair_kind(self, &mention_kinds[kind], row, before);
	if (given->metric == NULL && given->scope == NULL)
		take_periods_before(self, row);
}

static bool pair_row(struct link_sentence *self, struct run row)
{
	bool distributed = is_distributed(self, row);
	if (distributed && link_is_han_sentence(self))
		link_mark_those(self, self->mentions->quantities[row.first].phrase.start);
	const struct link_pairing *given = &self->pairings[row.first];
	if (!distributed && !is_one_unit(self, row))
		return true;
	open_row(self, row, distributed);
	pair_before(self, row, distributed);
	if (!distributed)
		return true;
	if (given->scope == NULL && given->period == NULL)
		link_pair_behind(self, row.first, row.count);
	if (given->metric == NULL && given->scope == NULL)
		link_pair_elided(self, row.first, row.count);
	return link_expand_row(self, row.first, row.count) &&
	       (!is_open(given) || link_pair_parts(self, row.first, row.count));
}

const struct cc_quantity *link_last_of_row(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	const struct link_pairing *pairing = &self->pairings[quantity - self->mentions->quantities];
	return pairing->in_list ? &self->mentions->quantities[pairing->row_first + pairing->row_count - 1] : quantity;
}

bool link_pair_lists(struct link_sentence *self)
{
	size_t count = self->mentions->quantity_count;
	self->pairings = cc_arena_array(self->context->scratch, count + 1, sizeof(*self->pairings));
	if (self->pairings == NULL)
		return false;
	for (size_t i = 0; i + 1 < count; i++) {
		struct run row = {.first = i, .count = 1};
		while (row.count < LIST_MAX && i + 1 < count && continues_row(self, i)) {
			row.count++;
			i++;
		}
		if (row.count > 1 && !pair_row(self, row))
			return false;
	}
	return true;
}
