/* Whether a figure can be of a name that stands before it: what may come between, and what cuts it off.
 * Leaves which name is tried first to bind_metric.c. */
#include <stdint.h>

#include "link/metrics/metric_names.h"
#include "link/metrics/metrics.h"
#include "link/owners/openers.h"
#include "link/parts/shares.h"
#include "link/places/subjects.h"

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
	       link_residue(self, from, clause) > RESIDUE_BETWEEN_CLAUSES;
}

/* "澳门48例(出院47例),台湾984例": what a bracket names and tells ends with it. */
static bool is_told_in_bracket(const struct link_sentence *self, struct cc_span name, size_t to)
{
	const struct cc_quantity *told = link_next_figure(self, name.end);
	if (link_clause_at(self, name.start)->opener != '(' || told == NULL || told->span.end >= to)
		return false;
	size_t closed = cc_str_find(cc_str_slice(self->view, told->span.end, to), CC_STR(")"), 0);
	return link_is_han_sentence(self) && closed != SIZE_MAX &&
	       cc_str_find(cc_str_slice(self->view, name.end, told->span.start), CC_STR(")"), 0) == SIZE_MAX;
}

/* "Of these deliveries, 77,550 were sedans", "Of the 640 members, 212 are students": what the parts are of. */
static bool is_whole_of_parts(const struct link_sentence *self, struct cc_span name, const struct cc_quantity *quantity)
{
	struct cc_str opening = cc_str_of_span(self->view, self->sentence->span);
	const struct cc_clause *first = link_clause_at(self, self->sentence->span.start);
	return cc_word_list_begins(link_words(self, CC_WORDS_OUT_OF), opening) > 0 && name.end <= first->span.end &&
	       quantity->span.start >= first->span.end;
}

/* "The average electorate was 71,314": the mean of many is no count of all. */
static bool is_averaged(const struct link_sentence *self, const struct cc_metric_mention *name,
			const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, name->span.start);
	bool counts = quantity->unit.ptr == NULL || cc_str_equal(quantity->dimension, CC_STR("count")) ||
		      link_is_sum_of_trade(self, name->metric, quantity);
	return counts && cc_word_list_ends(link_words(self, CC_WORDS_MEAN_OF), before) > 0 &&
	       !cc_metric_is(name->metric, CC_NATURE_MEAN);
}

/* "Brightwell's truck unit, which includes vans, reported …", "The retail arm made …": whom the sentence speaks of is a
 * part of a company. */
static bool has_part_for_subject(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	enum { OPENING = 400 };
	struct cc_str before = cc_str_slice(self->view, self->sentence->span.start, quantity->phrase.start);
	struct cc_str opening_words = cc_str_slice(before, 0, before.len < OPENING ? before.len : OPENING);
	struct cc_str first = cc_word_list_first(link_words(self, CC_WORDS_PARTS_OF_COMPANY), opening_words);
	if (first.len == 0)
		return false;
	size_t end = (size_t)(first.ptr - before.ptr) + first.len;
	struct cc_str rest = cc_str_slice(before, end, before.len);
	struct cc_str opening = cc_str_slice(before, 0, end);
	bool alone = link_previous_figure_end(self, quantity->phrase.start) <= self->sentence->span.start + end &&
		     cc_str_find(opening, CC_STR(","), 0) == SIZE_MAX;
	/* "Microsoft's Server & Tools division posted": what a pack knows is told with its part */
	bool known = self->scope_count > 0 && self->scopes[0].span.end < self->sentence->span.start + end;
	bool told = !known && cc_word_list_begins(link_words(self, CC_WORDS_REPORTS), rest) > 0;
	return alone && (told || cc_str_starts(rest, CC_STR(", which ")));
}

bool link_is_within_part(const struct link_sentence *self, const struct cc_quantity *quantity)
{
	if (link_is_han_sentence(self))
		return false;
	const struct cc_span first = link_clause_at(self, self->sentence->span.start)->span;
	struct cc_str opening = cc_str_of_span(self->view, first);
	if (has_part_for_subject(self, quantity))
		return true;
	size_t bracket = cc_str_find(opening, CC_STR(" ("), 0);
	if (bracket != SIZE_MAX)
		opening.len = bracket;
	while (opening.len > 0 && (opening.ptr[opening.len - 1] == ',' || opening.ptr[opening.len - 1] == ' '))
		opening.len--;
	return cc_word_list_begins(link_words(self, CC_WORDS_WITHIN), opening) > 0 &&
	       first.end <= quantity->phrase.start &&
	       cc_word_list_ends(link_words(self, CC_WORDS_PARTS_OF_COMPANY), opening) > 0;
}

/* "社区卫生服务中心(站)|12个": behind a gloss of Chinese the clause goes on that it stands in. */
static size_t start_of_clause(const struct link_sentence *self, size_t at)
{
	const size_t sentence = self->sentence->span.start;
	size_t start = link_clause_at(self, at)->span.start;
	while (link_is_han_sentence(self) && start > sentence && self->view.ptr[start - 1] == ')') {
		size_t open = start - 1;
		while (open > sentence && self->view.ptr[open] != '(')
			open--;
		if (open == sentence)
			return start;
		start = link_clause_at(self, open - 1)->span.start;
	}
	return start;
}

/* @param to  Where what is said of the name begins: the figure, or the mark of a share of it. */
static bool is_reachable(const struct link_sentence *self, struct cc_span name, const struct cc_quantity *quantity,
			 size_t to)
{
	size_t clause = start_of_clause(self, quantity->span.start);
	if (name.end > clause && is_behind_another(self, name, to))
		return link_residue(self, link_behind_group(self, link_previous_figure_end(self, to)), to) <=
		       RESIDUE_NEXT_CLAUSE;
	if (name.end > clause)
		return link_residue(self, name.end, to) <= RESIDUE_SAME_CLAUSE && !is_next_item(self, name, to);
	if (name.start < self->broken_at || is_cut_off(self, name, clause) || is_told_in_bracket(self, name, to))
		return false;
	return link_residue(self, clause, to) <= RESIDUE_NEXT_CLAUSE;
}

static bool is_share_of_level(const struct link_sentence *self, const struct cc_metric *metric,
			      const struct cc_quantity *quantity)
{
	enum cc_aspect aspect;
	enum cc_basis basis;
	return link_find_aspect(&aspect, &basis, self, metric, quantity) && aspect == CC_ASPECT_SHARE;
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
	       link_fits(self, b->metric, quantity);
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

/* "world growth at 3.2 percent; it sees the United States growing 2.0 percent", "the global economy to grow 2.6
 * percent, with 4.4 percent for China": what is the world's is no country's. */
static bool is_of_other_place(const struct link_sentence *self, const struct cc_metric_mention *name,
			      const struct cc_quantity *quantity, size_t to)
{
	const struct cc_scope *own = name->metric->default_scope;
	if (link_is_han_sentence(self) || !name->metric->scope_fixed)
		return false;
	const struct cc_scope_mention *place = link_last_subject(self, link_is_place, name->span.end, to);
	const struct cc_scope *behind = link_place_behind(self, (size_t)(quantity - self->mentions->quantities));
	return (place != NULL && place->scope != own) || (behind != NULL && behind != own);
}

/* "net profit at Kestrel Foods", "sales at Ford": a capital behind the small word. */
static bool names_company_behind(const struct link_sentence *self, struct cc_span name)
{
	size_t at = name.end + 1;
	while (at < self->sentence->span.end && self->view.ptr[at] != ' ')
		at++;
	/* "enrolment at the University of Corwen" */
	if (cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), CC_STR(" the ")))
		at += CC_STR(" the").len;
	char first = at + 1 < self->sentence->span.end ? self->view.ptr[at + 1] : ' ';
	return first >= 'A' && first <= 'Z';
}

/* "gas exports to Europe made up 2.1 billion": what goes to one place is a part of what goes abroad. */
static bool is_toward_place(const struct link_sentence *self, const struct cc_metric_mention *name)
{
	const struct cc_word_list *joints = link_words(self, CC_WORDS_TOWARD);
	size_t end = name->span.end;
	struct cc_str rest = cc_str_slice(self->view, end, self->sentence->span.end);
	if (link_is_han_sentence(self) || !cc_metric_is(name->metric, CC_NATURE_EXPORTS))
		return false;
	for (size_t i = 0; i < joints->count; i++) {
		for (size_t k = 0; cc_str_starts(rest, joints->words[i]) && k < self->scope_count; k++) {
			if (self->scopes[k].span.start == end + joints->words[i].len &&
			    link_is_place(self->scopes[k].scope))
				return true;
		}
	}
	return false;
}

/* "the jobless rate for Asians was 4.3 percent": a rate is that of the group behind it, where nobody knows the word. */
static bool is_for_group(const struct link_sentence *self, const struct cc_metric_mention *name)
{
	static const struct cc_str joint = {" for ", 5};
	struct cc_str rest = cc_str_slice(self->view, name->span.end, self->sentence->span.end);
	bool ratio = name->metric->dimension.ptr != NULL && cc_str_equal(name->metric->dimension, CC_STR("ratio"));
	size_t word = name->span.end + joint.len;
	return ratio && !link_is_han_sentence(self) && cc_str_starts(rest, joint) && rest.len > joint.len + 1 &&
	       cc_ascii_is_letter(self->view.ptr[word]) && link_residue(self, word, word + 1) > 0;
}

/* "unemployment rates rose for teenagers (19.4 percent)", "adult men (5.3 percent)": in a bracket, a figure is that of
 * the words right before it, where nobody knows them. */
static bool is_of_group_before(const struct link_sentence *self, size_t name, const struct cc_quantity *quantity)
{
	const struct cc_clause *clause = link_clause_at(self, quantity->span.start);
	size_t bracket = clause->span.start;
	if (link_is_han_sentence(self) || clause->opener != '(' || bracket < name + 2 ||
	    link_residue(self, bracket, quantity->phrase.start) > 0)
		return false;
	size_t end = bracket - 2; /* the blank and the bracket */
	size_t start = end;
	while (start > name && self->view.ptr[start - 1] != ' ')
		start--;
	char first = self->view.ptr[start];
	return start > name && ((first >= 'a' && first <= 'z') || cc_ascii_is_upper(first)) &&
	       link_residue(self, start, end) > 0;
}

/* "awarded 312 grants worth £18.4 million and raised £21.2 million from donors": what has a figure for its object tells
 * another thing than the name behind which another figure stands. */
static bool is_object_of_verb(const struct link_sentence *self, struct cc_span name, const struct cc_quantity *quantity)
{
	struct cc_str before = cc_str_slice(self->view, name.end, quantity->phrase.start);
	return !link_is_han_sentence(self) && link_previous_figure_end(self, quantity->span.start) > name.end &&
	       cc_word_list_ends(link_words(self, CC_WORDS_WANTS_FIGURE), before) > 0;
}

/* Behind "of its ", "of the " where a figure is a part of what follows; `at` where it is none. */
static size_t behind_of(const struct link_sentence *self, size_t at)
{
	static const struct cc_str joints[] = {
	    {" of the ", 8}, {" of its ", 8}, {" of their ", 10}, {" of all ", 8}, {" of those ", 10}};
	struct cc_str rest = cc_str_slice(self->view, at, self->sentence->span.end);
	for (size_t i = 0; i < sizeof(joints) / sizeof(joints[0]); i++) {
		if (cc_str_starts(rest, joints[i]))
			return at + joints[i].len;
	}
	return at;
}

/* "Measles cases reached 5,138; 4,280 of the patients had not been vaccinated", "enrolled 5,140 students, and 93
 * percent of its graduates found work": so many of what nobody knows are a part. */
static bool is_number_of_others(const struct link_sentence *self, const struct cc_metric *metric,
				const struct cc_quantity *quantity)
{
	bool ratio = metric->dimension.ptr != NULL && cc_str_equal(metric->dimension, CC_STR("ratio"));
	bool bare = quantity->unit.ptr == NULL && quantity->kind == CC_NUMBER_CARDINAL;
	if (link_is_han_sentence(self) || !(bare || (quantity->kind == CC_NUMBER_PERCENT && !ratio)))
		return false;
	size_t at = behind_of(self, quantity->phrase.end);
	return at > quantity->phrase.end && at + 1 < self->sentence->span.end && link_residue(self, at, at + 1) > 0;
}

/* "a dividend of 1.35 euros a share": what is told by the share is no sum of all, unless the name says so. */
static bool is_by_share(const struct link_sentence *self, const struct cc_metric_mention *name,
			const struct cc_quantity *quantity)
{
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	/* "a final dividend of 42 cents": nobody pays so little to all. */
	struct cc_str words = cc_str_of_span(self->view, quantity->phrase);
	bool by = cc_word_list_begins(link_words(self, CC_WORDS_BY_SHARE), rest) > 0 ||
		  cc_word_list_ends(link_words(self, CC_WORDS_SMALL_COINS), words) > 0;
	return by && !link_is_han_sentence(self) && cc_str_equal(quantity->dimension, CC_STR("money")) &&
	       name->metric->of_organisations && !cc_metric_is(name->metric, CC_NATURE_OF_SHARES);
}

/* "Earnings per share: $4.13 adjusted": a figure that leaves something out is none of the plain name. */
static bool is_adjusted(const struct link_sentence *self, const struct cc_metric_mention *name,
			const struct cc_quantity *quantity)
{
	struct cc_str rest = cc_str_slice(self->view, quantity->phrase.end, self->sentence->span.end);
	return !link_is_han_sentence(self) && cc_word_list_begins(link_words(self, CC_WORDS_ADJUSTED), rest) > 0 &&
	       !cc_metric_is(name->metric, CC_NATURE_ADJUSTED);
}

/* "driven by a $1.2 billion decrease in capital goods": by how much another thing than the one named before moved; "a 3
 * percent rise in the third quarter" and "in Spain" tell when and where. */
static bool is_change_of_another(const struct link_sentence *self, const struct cc_metric_mention *name,
				 const struct cc_quantity *quantity)
{
	enum { REACH = 40 };
	size_t end = quantity->phrase.end;
	size_t limit = end + REACH < self->sentence->span.end ? end + REACH : self->sentence->span.end;
	struct cc_str rest = cc_str_slice(self->view, end, limit);
	struct cc_str words = link_is_han_sentence(self)
				  ? (struct cc_str){0}
				  : cc_word_list_first(link_words(self, CC_WORDS_CHANGE_IN), rest);
	struct cc_str between = words.len > 0 ? cc_str_slice(rest, 0, (size_t)(words.ptr - rest.ptr)) : rest;
	if (words.len == 0 || cc_str_find(between, CC_STR(","), 0) != SIZE_MAX ||
	    link_residue(self, end, (size_t)(words.ptr - self->view.ptr)) > 0)
		return false;
	size_t at = (size_t)(words.ptr - self->view.ptr) + words.len + 1;
	if (cc_str_starts(cc_str_slice(self->view, at, self->sentence->span.end), CC_STR("the ")))
		at += CC_STR("the ").len;
	for (size_t i = 0; i < self->name_count; i++) {
		if (self->names[i].span.start == at)
			return self->names[i].metric != name->metric;
	}
	return at + 1 < self->sentence->span.end && !link_period_starts_at(self, at) &&
	       link_residue(self, at, at + 1) > 0;
}

bool link_may_take(const struct link_sentence *self, size_t index, const struct cc_quantity *quantity,
		   const struct cc_cue_mention *mark)
{
	const struct cc_metric_mention *name = &self->names[index];
	/* "operating profit at Kestrel Foods": a company's figure is always somebody's; that "of its German unit" is
	 * not. */
	bool owned = name->metric->of_organisations || name->metric->default_scope == NULL;
	bool narrowed = link_is_narrowed_behind(self, name->span) &&
			!(owned && names_company_behind(self, name->span)) &&
			cc_span_len(link_company_behind(self, name->span)) == 0;
	bool share = is_share_of_level(self, name->metric, quantity);
	size_t to = share && mark != NULL ? mark->span.start : quantity->phrase.start;
	/* "world growth at 3.2 percent; it sees the United States growing 2.0 percent": what is the world's is no
	 * country's. */
	if (is_of_other_place(self, name, quantity, to))
		return false;
	if (is_change_of_another(self, name, quantity) || link_counts_own_noun(self, name, quantity))
		return false;
	if (link_has_other_head(self, name, to))
		return false;
	return !narrowed && !is_number_of_others(self, name->metric, quantity) && !is_by_share(self, name, quantity) &&
	       !is_object_of_verb(self, name->span, quantity) && !is_toward_place(self, name) &&
	       !is_for_group(self, name) && !is_averaged(self, name, quantity) && !is_adjusted(self, name, quantity) &&
	       !link_is_sum_of_names(self, index, quantity) && !link_is_of_origin(self, name) &&
	       !link_is_narrowed_by_words(self, name->span) && !link_is_another_thing(self, name->span, to) &&
	       !link_is_named_aside(self, name->span, quantity) && !link_is_share_of_short(self, name->span) &&
	       !is_whole_of_parts(self, name->span, quantity) && !is_of_group_before(self, name->span.end, quantity) &&
	       !is_part_of_told(self, name->span.end, quantity) && !speaks_of_another(self, name->span.end, to) &&
	       is_reachable(self, name->span, quantity, to) && !is_joint(self, index, quantity);
}
